/** Tables of contents, in the forms that papers have them; and what only looks like one. */
import { expect, test } from 'vitest';
import { pass } from './pass.ts';

const prose = [
  'The board was asked in spring to look at the water of the lower towns, and it found that nobody knew how much there is.',
  'The towns drink from three wells, of which the oldest was dug before there was a town, and the youngest is not yet in use.',
  'The county pays for the wells, and the towns pay for the pipes that lead from them to the houses, whatever these may cost.',
];
const heads = ['Foreword', 'What the towns drink', 'Who pays'];
const chapters = (mark = '') => heads.map((head, at) => `${mark}${head}\n\n${prose[at]}\n`).join('\n');

const read = (text: string, name = 'test.txt') => {
  const { root } = pass(text, name);
  const navigation = root.data.source.furniture.filter(({ kind }) => kind === 'navigation').map(({ text }) => text);
  return { navigation, passages: root.data.passages.map(({ text, headings }) => [headings.at(-1) ?? '', text]) };
};
const text = heads.map((head, at) => [head, prose[at]]);

test('lines with page numbers', () => {
  const list = heads.map((head, at) => `${head} ${at * 4 + 3}`);
  const { navigation, passages } = read(`Water for the towns\n\nContents\n\n${list.join('\n')}\n\n${chapters()}`);
  expect(passages).toEqual(text);
  expect(navigation.join('\n')).toBe(['Contents', ...list].join('\n'));
});

test('lines without them', () => {
  const { navigation, passages } = read(`Water for the towns\n\nContents\n\n${heads.join('\n')}\n\n${chapters()}`);
  expect(passages).toEqual(text);
  expect(navigation.join('\n')).toBe(['Contents', ...heads].join('\n'));
});

test('a list before the text that nothing names', () => {
  const list = heads.map((head) => `- [${head}](#${head.length})`).join('\n');
  const marked = `## Contents\n\n<!-- toc -->\n\n${list}\n\n<!-- tocstop -->`;
  expect(read(`# Water for the towns\n\n${marked}\n\n${chapters('## ')}`, 'test.md').passages).toEqual(text);
  expect(read(`# Water for the towns\n\n${list}\n\n${chapters('## ')}`, 'test.md').passages).toEqual(text);
});

test('a table of headings and pages', () => {
  const rows = heads.map((head, at) => `| ${head} | ${at * 4 + 3} |`).join('\n');
  const table = `| Chapter | Page |\n|---|---|\n${rows}`;
  expect(read(`# Water for the towns\n\n## Contents\n\n${table}\n\n${chapters('## ')}`, 'test.md').passages).toEqual(
    text,
  );
});

test('the first chapter is none of its entries, though a later one has its name', () => {
  const list = heads.map((head) => `- ${head}`).join('\n');
  const { passages } = read(`# Water\n\n## Contents\n\n${list}\n\n${chapters('## ')}\n${chapters('## ')}`, 'test.md');
  expect(passages).toEqual([...text, ...text]);
});

test('a list of what the text is about stays, and so does text under such a heading', () => {
  const list = '- wells in the hills\n- pipes under the road\n- what the towns drink';
  expect(read(`# Water\n\n${list}\n\n${chapters('## ')}`, 'test.md').passages).toHaveLength(6);
  expect(
    read(`# Water\n\n## Contents\n\nWho pays is a matter of what is paid.\n\n${chapters('## ')}`, 'test.md').passages,
  ).toHaveLength(4);
});

test('the word above entries that their leaders tell', () => {
  const list = heads.map((head, at) => `${head} ........ ${at * 4 + 3}`).join('\n\n');
  const { navigation } = read(`# Water\n\n## Contents\n\n${list}\n\n${chapters('## ')}`, 'test.md');
  expect(navigation).toEqual(['Contents', ...list.split('\n\n')]);
});
