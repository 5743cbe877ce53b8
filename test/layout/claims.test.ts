/** A source's own words and what it attributes to others stand apart, and no claim is lost on the way to the page. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Briefing, Claim } from '../../pipeline/findings.ts';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { layout } from '../../pipeline/layout/index.ts';
import { matrix } from '../../pipeline/layout/view/matrix.ts';
import { otherPairs, themes } from '../../pipeline/layout/view/themes.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { claimsShown } from '../../pipeline/printed.ts';
import { briefing, codebook, corpus, council, harbour, place } from './sample.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

function claim(words: string, of: string, locator: string, holder: string | null): Claim {
  return { at: [place(locator, of, words)], holder, cue: 'said', kind: 'said', carriedTo: [] };
}

const second = 'A second paragraph of one sentence.';
/** Of the theme's own extract; of a theme's passage, in no extract; of no theme. */
const shown = claim('The quota fell by 12% in 2025', harbour, 'harbour:1.1', 'the skipper');
const other = claim('It gave no figure', council, 'council:1.2', null);
const beyond = claim('A second paragraph', second, 'harbour:2.1', 'the clerk');

function found(changes: Partial<Briefing> = {}): Briefing {
  return { ...briefing(), claims: [shown, other, beyond], ...changes };
}

async function deskOf(from: Briefing) {
  return setDesk(from, corpus(), codebook(), await loadWording(templates, 'en'));
}

test('an extract, in the matrix and in a pair, says who holds it', async () => {
  const desk = await deskOf(found());
  const cell = matrix(desk)?.[0]?.rows[0]?.cells[0]?.addressed;
  expect(cell?.extract.map(({ held }) => held)).toEqual(['Attributed to the skipper (“said”)']);
  const [pair] = themes(desk)?.[0]?.pairs ?? [];
  expect(pair?.left[0]?.held).toBe('Attributed to the skipper (“said”)');
  expect(pair?.right[0]?.held).toBeNull();
});

test('a few attributed words of a sentence are told from the whole of it', async () => {
  const part = claim('in 2025', harbour, 'harbour:1.1', 'the skipper');
  const cell = matrix(await deskOf(found({ claims: [part] })))?.[0]?.rows[0]?.cells[0]?.addressed;
  expect(cell?.extract[0]?.held).toBe('In part attributed to the skipper (“said”)');
});

test('further sentences of a chapter: first the own words, then what is attributed', async () => {
  const base = briefing();
  const [quota] = base.themes ?? [];
  if (!quota) throw new Error('no theme');
  const boats = place('harbour:1.2', harbour, 'Boats stayed in port');
  const one = place('harbour:2.1', second, second);
  const cells = {
    ...quota.cells,
    harbour: { extract: [place('harbour:1.1', harbour, 'The quota'), one, boats], passages: 2, words: 9, share: 0.4 },
  };
  const desk = await deskOf(found({ themes: [{ ...quota, cells }], claims: [beyond] }));
  const addressed = themes(desk)?.[0]?.cells[0]?.addressed;
  expect(addressed?.extract.map(({ quote }) => quote.text)).toEqual(['The quota', 'Boats stayed in port']);
  expect(addressed?.others.map(({ quote }) => quote.text)).toEqual([second]);
});

test('a claim that no extract shows is listed once: in the chapter of its theme, else beyond the themes', async () => {
  const base = briefing();
  const pinned = (base.themes ?? []).map((theme) =>
    theme.id === 'quota' ? { ...theme, passages: [{ locator: 'council:1', terms: ['pin'] }] } : theme,
  );
  const desk = await deskOf(found({ themes: pinned }));
  const lists = themes(desk)?.map((chapter) => chapter.claims.flatMap(({ rows }) => rows));
  expect(lists?.map((rows) => rows.map(({ holder, quotes }) => [holder, quotes[0]?.text]))).toEqual([
    [['someone not named', 'It gave no figure']],
    [],
  ]);
  expect(otherPairs(desk)?.claims).toMatchObject([{ rows: [{ holder: 'the clerk', cue: 'said' }], more: null }]);
});

test('a claim that goes on in a sentence that a cell shows is not quoted there again', async () => {
  const on = { ...beyond, carriedTo: [place('harbour:1.1', harbour, 'The quota fell by 12% in 2025.')] };
  const desk = await deskOf(found({ claims: [on] }));
  expect(otherPairs(desk)?.claims[0]?.rows[0]?.quotes.map(({ text }) => text)).toEqual(['A second paragraph']);
  expect(matrix(desk)?.[0]?.rows[0]?.cells[0]?.addressed?.extract[0]?.held).toBe('Attributed to the clerk (“said”)');
});

test('of very many claims twelve are listed, and how many are left', async () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    claim(second.slice(0, 9 + index), second, 'harbour:2.1', index < 5 ? null : 'the clerk'),
  );
  const from = found({ claims: many });
  expect(otherPairs(await deskOf(from))?.claims).toMatchObject([{ more: 'and 8 more, in briefing.json' }]);
  const [list] = claimsShown(from).beyond.values();
  expect(list?.shown.every(({ holder }) => holder === 'the clerk')).toBe(true);
});

test('the pages show it', async () => {
  const html = await layout(found(), corpus(), codebook(), { templates, paper: 'A4', missing: [] });
  const words = html
    .slice(html.indexOf('id="themes"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(words).toContain('Beyond the themes');
  expect(words).toContain('the clerk (“said”): A second paragraph');
});
