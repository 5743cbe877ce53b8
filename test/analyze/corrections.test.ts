/** What an editor strikes or amends, and what is said of a correction that finds nothing. */
import { expect, test } from 'vitest';
import { corrector } from '../../pipeline/analyze/corrections.ts';
import type { CodebookCorrection } from '../../pipeline/codebook.ts';
import type { Place } from '../../pipeline/findings.ts';
import { codebookOf } from '../codebook-of.ts';

const place = { line: 3, column: 5, offset: 30 };
const ref = (text: string) => ({ text, place });
const correction = (change: Partial<CodebookCorrection>): CodebookCorrection => ({
  kind: 'quantity',
  at: ref('fao 2.1'),
  with: null,
  text: null,
  note: null,
  reject: true,
  set: null,
  place,
  ...change,
});
const places: Record<string, Place> = {
  'fao 2.1': { locator: 'fao:2.1', start: 0, end: 40 },
  'fao 2': { locator: 'fao:2.1', start: 0, end: 90 },
  'fao 3.1': { locator: 'fao:3.1', start: 0, end: 40 },
  'who 1.1': { locator: 'who:1.1', start: 0, end: 40 },
};
const at = (locator: string, start: number) => [{ locator, start, end: start + 5 }];
const figures = () => [
  { at: at('fao:2.1', 3), text: '12 boats', value: 12, unit: 'boat' },
  { at: at('fao:2.1', 20), text: '3 ports', value: 3, unit: 'port' },
  { at: at('fao:2.2', 60), text: '9 %', value: 9, unit: '%' },
];
function correct<T extends object>(items: T[], ...corrections: CodebookCorrection[]) {
  const codebook = codebookOf({ corrections });
  const editor = corrector(codebook, ({ text }) => places[text] ?? null);
  const left = editor.apply(corrections[0]?.kind ?? 'quantity', items, (item) => item);
  return { left, done: editor.done(), messages: codebook.file.messages };
}

test('a sentence: each finding of the kind in it is struck', () => {
  const { left, done, messages } = correct(figures(), correction({ note: 'Titles of songs.' }));
  expect(left.map(({ text }) => text)).toEqual(['9 %']);
  expect(done).toEqual([
    {
      kind: 'quantity',
      at: [...at('fao:2.1', 3), ...at('fao:2.1', 20)],
      text: '12 boats; 3 ports',
      changes: null,
      note: 'Titles of songs.',
    },
  ]);
  expect(messages).toEqual([]);
});

test('a passage: all of it', () => {
  expect(correct(figures(), correction({ at: ref('fao 2') })).left).toEqual([]);
});

test('words tell which of several', () => {
  const { left } = correct(figures(), correction({ text: 'ports' }));
  expect(left.map(({ text }) => text)).toEqual(['12 boats', '9 %']);
});

test('what is amended is marked, and keeps what it was', () => {
  const { left, done } = correct(
    figures(),
    correction({ text: '12', reject: false, set: { value: 1200, unit: null } }),
  );
  expect(left[0]).toEqual({ at: at('fao:2.1', 3), text: '12 boats', value: 1200, unit: null, amended: true });
  expect(done[0]?.changes).toEqual([
    { field: 'value', before: '12', after: '1200' },
    { field: 'unit', before: 'boat', after: null },
  ]);
});

test('several where one is meant: an error that names them', () => {
  const { left, done, messages } = correct(figures(), correction({ reject: false, set: { unit: 'ship' } }));
  expect([left.length, done]).toEqual([3, []]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ ruleId: 'codebook-correction', fatal: true, line: 3 });
  expect(messages[0]?.reason).toContain('"12 boats", "3 ports"');
});

test.each([
  ['no finding there', correction({ at: ref('fao 3.1') })],
  ['no such words', correction({ text: 'whales' })],
])('%s: an error', (_, one) => {
  const { left, messages } = correct(figures(), one);
  expect(left).toHaveLength(3);
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['codebook-correction', true]]);
});

test('a pair by both sides, in either order', () => {
  const pair = { left: at('fao:2.1', 3), right: at('who:1.1', 0), issue: 'boats', verdict: 'agree' };
  const other = { left: at('fao:2.1', 3), right: at('fao:3.1', 0), issue: 'ports', verdict: 'agree' };
  const one = correction({
    kind: 'pair',
    at: ref('who 1.1'),
    with: ref('fao 2.1'),
    reject: false,
    set: { verdict: 'differ' },
  });
  const { left } = correct([pair, other], one);
  expect(left.map(({ verdict }) => verdict)).toEqual(['differ', 'agree']);
});
