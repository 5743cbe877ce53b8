import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyze } from '../../pipeline/analyze/index.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { matrix } from '../../pipeline/layout/view/matrix.ts';
import { themes } from '../../pipeline/layout/view/themes.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { corpusOf, resolverOf } from '../analyze/corpus-of.ts';
import { codebookOf } from '../codebook-of.ts';

const towns = 'Arica Talca Oslo Bergen Porto Faro Lima Cusco Accra Kumasi Riga Nairobi'.split(' ');
const place = { line: 1, column: 1, offset: 0 };

/** Each source speaks of the berth fee in five passages, the last three of them side by side. */
async function deskOf(count: number) {
  const corpus = corpusOf(
    ...Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      blocks: [
        `The berth fee in ${towns[index % towns.length]} rose by ${index + 11} percent in 2021. Cranes are old in quay ${index}.`,
        'Nothing is said of money here.',
        `The berth fee pays for dredging in ${towns[(index + 3) % towns.length]}.`,
        'A berth fee is no tax.',
        'Berth fees are fair. Norway should keep the berth fee.',
        'In 2022 the berth fee was 300 euros.',
        // Alike in three sources each.
        ...(count > 4 ? [`The berth fee of cruise ships in basin ${'abcdefghij'[index % 10]} is paid by Aurora.`] : []),
      ],
    })),
  );
  const theme = {
    id: 'fee',
    label: 'The berth fee',
    question: null,
    terms: ['berth fee'],
    pin: [],
    exclude: [],
    place,
  };
  const codebook = codebookOf({ themes: [theme] });
  const briefing = analyze(corpus, codebook, resolverOf(corpus));
  const say = await loadWording(fileURLToPath(new URL('../../templates', import.meta.url)), 'en');
  return setDesk(briefing, corpus, codebook, say);
}

test('a matrix of many sources leaves out what is empty, and says so', async () => {
  const sheetsOf = async (count: number) => {
    const said = (index: number) =>
      index === 5
        ? 'Nothing is said of money.'
        : index === 1
          ? 'The berth fee pays for cranes.'
          : 'The berth fee rose.';
    const corpus = corpusOf(
      ...Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: `S${index}`, blocks: [said(index)] })),
    );
    const theme = (id: string, term: string) => ({
      id,
      label: id,
      question: null,
      terms: [term],
      pin: [],
      exclude: [],
      place,
    });
    const codebook = codebookOf({ themes: [theme('fee', 'berth fee'), theme('cranes', 'cranes')] });
    const say = await loadWording(fileURLToPath(new URL('../../templates', import.meta.url)), 'en');
    const desk = setDesk(analyze(corpus, codebook, resolverOf(corpus)), corpus, codebook, say);
    return matrix(desk) ?? [];
  };
  const few = await sheetsOf(8);
  expect(few.map(({ faces, rows }) => [faces.length, rows.length])).toEqual([
    [4, 2],
    [4, 2],
  ]);
  expect(few.flatMap(({ nothing }) => nothing)).toEqual([]);
  const many = await sheetsOf(17);
  expect(many.map(({ faces, rows }) => [faces.length, rows.length])).toEqual([
    [4, 2],
    [4, 1],
    [4, 1],
    [4, 1],
  ]);
  expect(many[0]?.nothing).toEqual([]);
  expect(many[1]?.nothing).toEqual(['Nothing was found in these sources on “cranes”.']);
  expect(many[3]?.nothing[1]).toBe('In 1 more source nothing was found on any theme: S5.');
});

test('with four sources a chapter prints all of it', async () => {
  const [chapter] = themes(await deskOf(4)) ?? [];
  expect(chapter?.cells).toHaveLength(4);
  expect(chapter).toMatchObject({ moreCells: null, morePairs: null, moreFigures: null, moreDates: null });
  expect(chapter?.figures.length).toBeGreaterThan(6);
  expect(chapter?.cells[0]?.addressed?.extract.length).toBeGreaterThan(2);
  expect(chapter?.cells[0]?.addressed).toMatchObject({ more: null });
});

test('with thirty it prints the strongest, and says where the rest is', async () => {
  const desk = await deskOf(30);
  const [chapter] = themes(desk) ?? [];
  expect(chapter?.cells).toHaveLength(24);
  expect(chapter?.moreCells).toBe('6 more sources address this theme: see the matrix.');
  expect(chapter?.pairs).toHaveLength(6);
  expect(chapter?.morePairs).toMatch(/^and \d+ more pairs?, in briefing\.json$/);
  expect(chapter?.figures).toHaveLength(10);
  expect(chapter?.moreFigures).toMatch(/^and \d+ more, under Figures$/);
  expect(chapter?.dates).toHaveLength(10);
  const addressed = chapter?.cells[0]?.addressed;
  expect(addressed?.extract.length).toBeLessThan(3);
  // Passages that follow each other are one link.
  expect(addressed?.also.map(({ label }) => label).join(' ')).toMatch(/\d–\d/);
});

test('the matrix splits by columns, its themes repeated', async () => {
  const sheets = matrix(await deskOf(30)) ?? [];
  expect(sheets).toHaveLength(8);
  expect(sheets.flatMap(({ faces }) => faces)).toHaveLength(30);
  for (const sheet of sheets) {
    expect(sheet.rows.map(({ label }) => label)).toEqual(['The berth fee']);
    expect(sheet.part).toMatch(/^Sources \d+ to \d+ of 30$/);
  }
});
