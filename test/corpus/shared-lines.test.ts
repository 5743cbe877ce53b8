/** Lines that two sources have in common before or behind their text are the page's; what is text stays text. */
import { expect, test } from 'vitest';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { type Settle, source } from '../normalize/pass.ts';

const herring =
  'Landings of herring rose by a tenth last year, which is the first rise since the moratorium was declared by the three coastal states.';
const barges =
  'Barges of the upper river have no harbour in winter, although the ministry has promised them one in each of the last eleven years.';
const common =
  'The two ministries agree that a common register of vessels should be kept, and that each of them pays for half of what it costs.';
const about =
  'Coast and River is a forum of skippers, founded in 1994, that publishes what its members see on the water and what they think of it.';

function collected(texts: string[], settle: Settle = {}) {
  const read = texts.map((text, index) =>
    source(`${text}\n`, `${'abc'.charAt(index)}.txt`, 'en', index === 0 ? settle : {}),
  );
  const corpus = collect(read.map(normalize), codebookOf());
  return corpus.children.map(({ data }, index) => ({
    passages: data.passages.map(({ text }) => text),
    other: data.source.furniture.filter(({ kind }) => kind === 'other').map(({ text }) => text),
    repairs: data.source.repairs.filter(({ rule }) => rule === 'shared-lines'),
    messages: read[index]?.file.messages.filter(({ ruleId }) => ruleId === 'shared-lines') ?? [],
  }));
}

const page = (...text: string[]): string => [...text, about, 'The home of great water.'].join('\n\n');

test('what stands behind the text of two sources is left out, on the ledger, and said', () => {
  const [one, two] = collected([page(herring), page(barges)]);
  expect(one?.passages).toEqual([herring]);
  expect(two?.passages).toEqual([barges]);
  expect(one?.other).toEqual([about, 'The home of great water.']);
  expect(one?.repairs.map(({ before, after, confidence }) => [before === after, confidence])).toEqual([
    [true, 0.6],
    [true, 0.6],
  ]);
  expect(one?.messages.map(({ line, reason }) => [line, /^2 lines .* word for word/.test(reason)])).toEqual([
    [3, true],
  ]);
  expect(one?.messages[0]?.note).toContain('splits: ["Coast and River is a forum"]');
});

test('an editor who names its first words keeps it', () => {
  const [one, two] = collected([page(herring), page(barges)], { splits: ['Coast and River is a forum'] });
  expect(one?.passages).toEqual([herring, about]);
  expect(one?.other).toEqual(['The home of great water.']);
  expect(two?.passages).toEqual([barges]);
});

test('amid the text nothing is looked at', () => {
  const [one, two] = collected([
    `${herring}\n\n${common}\n\n${barges}`,
    `${barges} It is so.\n\n${common}\n\n${herring} It is.`,
  ]);
  expect([one?.passages.length, two?.passages.length]).toEqual([3, 3]);
});

test('two copies of one text stay as they are', () => {
  const text = [herring, barges, common].join('\n\n');
  const [one, two] = collected([`${text}\n\n${about}`, `A copy of last year.\n\n${text}\n\n${about}`]);
  expect([one?.passages.length, two?.passages.length]).toEqual([4, 5]);
});

test('what one source quotes of another is text, and so is a summary above both', () => {
  const [one, two] = collected([`${herring}\n\n“${common}”`, `${barges}\n\n“${common}”`]);
  expect([one?.passages.length, two?.passages.length]).toEqual([2, 2]);
  const [paper, release] = collected([`${common}\n\n${herring}`, `${common}\n\n${barges}`]);
  expect([paper?.passages.length, release?.passages.length]).toEqual([2, 2]);
});

test('one source alone is looked at by itself', () => {
  expect(collected([page(herring)])[0]?.passages).toHaveLength(3);
});

test('a list behind the text that two sources have is the page’s, too', () => {
  const hotline = '- Call the hotline of the two ports at any hour of the day.\n- Send a letter to the harbour master.';
  const [one, two] = collected([`${herring}\n\n${hotline}`, `${barges}\n\n${hotline}`]);
  expect([one?.passages, two?.passages]).toEqual([[herring], [barges]]);
});
