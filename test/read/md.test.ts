/** Characters written another way. Markdown's character references: each is a repair, whatever it stands for, and no character is lost by it. */
import { expect, test } from 'vitest';
import { pass } from '../normalize/pass.ts';

test.each([
  ['&amp;', '&'],
  ['&semi;', ';'],
  ['&#59;', ';'],
  ['&num;', '#'],
  ['&nbsp;', ' '],
  ['&eacute;', 'é'],
  ['&#x1F6A2;', '🚢'],
  ['&NotEqualTilde;', '≂̸'],
  ['&nothing;', '&nothing;'],
])('%s', (written, meant) => {
  const { root, file } = pass(`One ${written} two, and one more${written}.\n`, 'a.md');
  expect(file.messages).toEqual([]);
  expect(
    root.data.passages[0]?.text
      .normalize('NFC')
      .replace(/\u00a0/g, ' ')
      .replace(/ +/g, ' '),
  ).toBe(`One ${meant} two, and one more${meant}.`.normalize('NFC').replace(/ +/g, ' '));
});

test('bullets of symbol fonts are bullets', () => {
  const { root, file } = pass('The harbour needs:\n\n\uf0b7 two cranes and a tug;\n\uf0b7 a new quay.\n\ufeff\n');
  expect(file.messages).toEqual([]);
  expect(root.data.passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'The harbour needs:'],
    ['item', 'two cranes and a tug;'],
    ['item', 'a new quay.'],
  ]);
});

test('an address that the grammar leaves as text keeps its place', () => {
  const { root, file } = pass(
    'The harbour works on.\n\n- [https://example.org/s?u=https://example.net/a/&t=Two words](https://example.org/s?u=https://example.net/a/&t=Two words) told us, and so did a.b@example.org.\n',
    'a.md',
  );
  expect(file.messages).toEqual([]);
  expect(root.data.passages.at(-1)?.text).toContain('told us, and so did a.b@example.org.');
});
