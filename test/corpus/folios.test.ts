import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { folios, pagesOf } from '../../pipeline/corpus/folios.ts';
import { places, range } from '../../pipeline/places.ts';

const value = 'one two\nthree\nfour five';
const at = places(value);
const file = new VFile({ value });
const source = (pages: number[] | null, paragraphs: number[] | null = null) => ({ file, pages, paragraphs });

test('a range over a page break is parted there, and each part has its page', () => {
  const ranges = folios(source([0, 8, 14]), at)([range(at, 4, 18)]);
  expect(ranges.map(({ start, end, page }) => [value.slice(start.offset, end.offset), page])).toEqual([
    ['two', 1],
    ['three', 2],
    ['four', 3],
  ]);
});

test('paragraphs are numbered likewise', () => {
  const [one] = folios(source(null, [0, 8]), at)([range(at, 8, 13)]);
  expect(one).toMatchObject({ paragraph: 2 });
  expect(one).not.toHaveProperty('page');
});

test('an empty page takes none of a range', () => {
  const ranges = folios(source([0, 8, 8, 14]), at)([range(at, 8, 13)]);
  expect(ranges.map(({ page }) => page)).toEqual([3]);
});

test('a source without pages keeps its ranges', () => {
  const ranges = [range(at, 0, 13)];
  expect(folios(source(null), at)(ranges)).toEqual(ranges);
});

test('each sentence has the pages that it begins and ends on', () => {
  const [text, sentences] = [
    'two three four',
    [
      { start: 0, end: 3 },
      { start: 4, end: 14 },
    ],
  ];
  const stretches: [number, number][] = [
    [4, 7],
    [8, 13],
    [14, 18],
  ];
  expect(pagesOf(source([0, 8, 14]), text, sentences, stretches)).toEqual([
    [1, 1],
    [2, 3],
  ]);
  expect(pagesOf(source(null), text, sentences, stretches)).toBeUndefined();
});
