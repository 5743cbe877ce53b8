/** Words anywhere on a page, in any order, size and direction: read without a fault, and every character accounted for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from './pass.ts';
import { type Sheet, type Word, writePdf } from './write.ts';

const texts = [
  'The harbour board met',
  'in March',
  '3',
  '12',
  '•',
  '– those of',
  '1.',
  '2. Second',
  'See page 4.',
  'inspec-',
  'tors',
  'F i n d',
  'PORT',
  'Figure 2: The mouth',
  'a',
  '*',
  '†',
  '. . . . . . . 7',
  'of 2024',
  '(see',
  'it)',
  '“No”',
  'vii',
  'Harbour Review',
];

const word: fc.Arbitrary<Word> = fc.record(
  {
    text: fc.constantFrom(...texts),
    x: fc.oneof(fc.constantFrom(60, 72, 310), fc.integer({ min: 20, max: 330 })),
    y: fc.oneof(
      fc.integer({ min: 2, max: 66 }).map((line) => line * 12),
      fc.integer({ min: 20, max: 800 }),
    ),
    size: fc.constantFrom(5, 6, 8, 10, 10, 10, 12, 20),
    font: fc.constantFrom('regular' as const, 'bold' as const, 'italic' as const),
    turn: fc.constantFrom(0, 0, 0, 0, 90, 180),
    mark: fc.constantFrom(
      { tag: 'Artifact' },
      { tag: 'P', id: 0 },
      { tag: 'P', id: 1 },
      { tag: 'P', id: 2 },
      { tag: 'P', id: 3 },
    ),
  },
  { requiredKeys: ['text', 'x', 'y'] },
);

/** What lies outside of the page is not on it. */
function within(one: Word): Word {
  if (one.turn === 90) return { ...one, y: Math.min(one.y, 560) };
  return one.turn === 180 ? { ...one, x: Math.max(one.x, 290) } : one;
}

const sheet: fc.Arbitrary<Sheet> = fc.record({ words: fc.array(word.map(within), { maxLength: 40 }) });

const roles = [
  'P',
  'H1',
  'H2',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'TD',
  'BlockQuote',
  'Note',
  'Caption',
  'Span',
  'Figure',
];
const tree = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    ids: fc.array(fc.record({ page: fc.integer({ min: 1, max: 3 }), id: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { maxLength: 8 },
);

test('random pages, with and without a tree', async () => {
  const runs = Number(process.env.FC_RUNS ?? 60);
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 3, maxLength: 3 }), fc.option(tree), async (sheets, structure) => {
      fc.pre(sheets.some(({ words }) => words.length > 0));
      const bytes = writePdf(structure ? { sheets, tree: structure } : { sheets });
      const { file } = await readPdf(bytes);
      // Every word is in the raw text; that each of its characters is in one place is checked on the way.
      const raw = String(file).replace(/[\s\u00ad]+/g, '');
      for (const { text } of sheets.flatMap(({ words }) => words))
        expect(raw).toContain(text.replace(/\s+/g, '').replace(/-$/, ''));
    }),
    { numRuns: runs },
  );
});
