/** What an editor settles: the way there from the message, and what is said when the words lead nowhere. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pass, type Settle, texts } from './pass.ts';

const guess =
  'The long inquiry into the ferry line, which had lasted for eleven years and two governments, was closed by order of acting\n\n17\n\nGovernor Marsh in the spring of that year. It was short.\n';

/** The lines that a message gives, as YAML of a codebook. */
function offered(note: string | undefined): Settle[] {
  const lines = (note ?? '').split('\n').filter((line) => line.trim().startsWith('- {'));
  return lines.map((line) => parse(line.trim())[0]);
}

test('a guess is said with the lines that settle it either way', () => {
  const { file } = pass(guess);
  expect(file.messages).toHaveLength(1);
  const [joins, splits] = offered(file.messages[0]?.note);
  expect(joins).toEqual({ file: 'test.txt', joins: ['Governor Marsh in the spring of'] });
  expect(splits).toEqual({ file: 'test.txt', splits: ['Governor Marsh in the spring of'] });

  const one = pass(guess, 'test.txt', joins);
  expect(one.root.data.passages).toHaveLength(1);
  expect(one.root.data.source.repairs.map(({ rule, confidence }) => [rule, confidence])).toEqual([['joined', 1]]);
  expect(one.file.messages).toEqual([]);

  const two = pass(guess, 'test.txt', splits);
  expect(two.root.data.passages).toHaveLength(2);
  expect(two.root.data.source.repairs.map(({ rule, confidence }) => [rule, confidence])).toEqual([['split', 1]]);
  expect(two.file.messages).toEqual([]);
});

test('a hyphen is settled either way', () => {
  const text =
    'The public yards and the semi trailers. They belong to a semi-\npublic body, which nobody had heard of.\n';
  const { file } = pass(text);
  const [joins, splits] = offered(file.messages[0]?.note);
  expect(joins).toEqual({ file: 'test.txt', joins: ['semi-public'] });
  expect(texts(text)[0]).toContain('semi-public body');
  expect(pass(text, 'test.txt', joins).root.data.passages[0]?.text).toContain('semipublic body');
  const kept = pass(text, 'test.txt', splits);
  expect(kept.root.data.passages[0]?.text).toContain('semi-public body');
  expect(kept.file.messages).toEqual([]);
});

test('a split parts Markdown in emphasis too', () => {
  const { root } = pass('The weir *leaks. The gate* holds.\n', 'test.md', { splits: ['The gate holds'] });
  expect(root.data.passages.map(({ text }) => text)).toEqual(['The weir leaks.', 'The gate holds.']);
});

test('a join puts Markdown together, with what is set in it', () => {
  const { root } = pass('The weir of *Upper\n\nSound* leaks.\n\nThe **gate** was built by\n\nMr *Lind*.\n', 'test.md', {
    joins: ['Mr Lind'],
  });
  expect(root.data.passages.at(-1)?.text).toBe('The gate was built by Mr Lind.');
});

const text = 'The weir leaks.\n\nThe weir holds.\n\nNobody knows the weir.\n';
const wrong: [what: string, settle: Settle, found: RegExp, help: RegExp][] = [
  [
    'words that are not there',
    { joins: ['The bridge holds'] },
    /No words "The bridge holds" begin/,
    /line 3 \("The weir holds/,
  ],
  ['words within a paragraph', { joins: ['the weir'] }, /No words "the weir" begin/, /line 1/],
  [
    'words that stand twice',
    { splits: ['The weir'] },
    /names 2 places of test.txt: line 1 .*line 3/,
    /words behind them/,
  ],
  ['a line without a paragraph', { joins: ['line 2'] }, /No words "line 2" begin/, /Copy them/],
  ['the first paragraph', { joins: ['line 1'] }, /Nothing stands before/, /out of joins/],
  ['a hyphen that is no line end', { joins: ['well-known'] }, /No line of test.txt ends within/, /Take this entry out/],
  ['no word at all', { splits: ['…'] }, /No words/, /Copy them/],
];

test.each(wrong)('%s: an error on the codebook', (_, settle, found, help) => {
  const { codebook, root } = pass(text, 'test.txt', settle);
  expect(codebook.messages).toHaveLength(1);
  expect(codebook.messages[0]).toMatchObject({ fatal: true, ruleId: 'codebook-seam', line: 1, column: 1 });
  expect(codebook.messages[0]?.reason).toMatch(found);
  expect(codebook.messages[0]?.note).toMatch(help);
  expect(root.data.passages).toHaveLength(3);
});
