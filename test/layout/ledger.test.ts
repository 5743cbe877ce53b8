/** The ledger as it prints: what is doubtful one by one, what is sure by rule. */
import { expect, test } from 'vitest';
import type { Repair } from '../../pipeline/ast.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { method } from '../../pipeline/layout/view/method.ts';
import { briefing, codebook, corpus } from './sample.ts';

function repair(rule: string, line: number, confidence: number, after = ' '): Repair {
  const point = { line, column: 1, offset: line };
  return { rule, range: { start: point, end: point }, before: '\n', after, confidence };
}

test('doubtful repairs stand by themselves, sure ones by rule with their first places', () => {
  const tree = corpus();
  const found = briefing(tree);
  const sure = Array.from({ length: 40 }, (_, index) => repair('unwrap', index + 1, 0.95));
  const [first] = found.sources;
  if (!first) throw new Error('no source');
  first.repairs = [...sure, repair('rejoin', 50, 0.6), repair('rejoin', 60, 0.5), repair('characters', 70, 1, '')];
  const desk = setDesk(found, tree, codebook(), (key) => key);
  const [ledger] = method(desk).repairs;
  expect(ledger?.rows.map(({ lines, rule, times, after, low }) => [lines, rule, times, after, low])).toEqual([
    ['50', 'rejoin', null, 'left-space', true],
    ['60', 'rejoin', null, 'left-space', true],
    ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …', 'unwrap', 40, 'left-space', false],
    ['70', 'characters', null, 'left-nothing', false],
  ]);
});

test('a character that cannot be seen, or that one font alone has, is shown by its number', () => {
  const tree = corpus();
  const found = briefing(tree);
  const [first] = found.sources;
  if (!first) throw new Error('no source');
  first.repairs = ['\uf0b7', 'a\u200bb', '\u{10fffd}', 'a\tb'].map((before, index) => ({
    ...repair(`rule-${index}`, index + 1, 1, '•'),
    before,
  }));
  const [ledger] = method(setDesk(found, tree, codebook(), (key) => key)).repairs;
  expect(ledger?.rows.map(({ before }) => before)).toEqual(['U+F0B7', 'aU+200Bb', 'U+10FFFD', 'a⇥b']);
});

test('hyphens that the document’s own spelling did not settle print one by one', () => {
  const tree = corpus();
  const found = briefing(tree);
  const [first] = found.sources;
  if (!first) throw new Error('no source');
  const hyphens = [0.98, 0.98, 0.9, 0.98, 0.98, 0.75].map((confidence, index) =>
    repair('dehyphenate', index + 1, confidence, 'word'),
  );
  first.repairs = hyphens;
  const [ledger] = method(setDesk(found, tree, codebook(), (key) => key)).repairs;
  expect(ledger?.rows.map(({ lines, times }) => [lines, times])).toEqual([
    ['3', null],
    ['6', null],
    ['1, 2, 4, 5', 4],
  ]);
});
