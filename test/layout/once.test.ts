/** What would print twice prints once: notes, quotation marks, search words that no source has. */
import { expect, test } from 'vitest';
import { setDesk } from '../../pipeline/layout/desk.ts';
import { figures } from '../../pipeline/layout/view/figures.ts';
import { indexEntries } from '../../pipeline/layout/view/index-entries.ts';
import { matrix } from '../../pipeline/layout/view/matrix.ts';
import { sources } from '../../pipeline/layout/view/sources.ts';
import { loadWording } from '../../pipeline/layout/wording.ts';
import { briefing, codebook, corpus } from './sample.ts';

async function deskOf(from = briefing()) {
  return setDesk(from, corpus(), codebook(), await loadWording('templates', 'en'));
}

const notes: [string, string, string | null, string | null][] = [
  ['Put into English by the pilots.', 'Put into English by the pilots', null, 'Put into English by the pilots'],
  ['Note: put into English by the pilots.', 'put into English', 'Note: put into English by the pilots.', null],
  ['Names are changed.', 'By the pilots', 'Names are changed.', 'By the pilots'],
];
test.each(notes)('a card’s note “%s” beside the translation “%s”', async (note, translation, printed, other) => {
  const from = briefing();
  const [first] = from.sources;
  if (!first) throw new Error('no source');
  first.metadata = { ...first.metadata, note, translation };
  expect(sources(await deskOf(from))[0]).toMatchObject({ note: printed, translation: other });
});

const quoted: [string, boolean, boolean][] = [
  ['“No net today.”', true, false],
  ['“No net,” he said, “today.”', false, true],
  ['He said “no net”', false, true],
  ['He said no net.', false, false],
];
test.each(quoted)('marks around %s', async (words, marked, inner) => {
  const from = briefing();
  const passage = from.sources[0]?.passages[1];
  if (!passage) throw new Error('no passage');
  passage.text = words;
  passage.sentences = [{ locator: 'harbour:2.1', text: words, start: 0, end: words.length }];
  const desk = await deskOf(from);
  expect(desk.quote({ locator: 'harbour:2.1', start: 0, end: words.length })).toMatchObject({ marked, inner });
});

test('an index entry names the search words that stand in the sources, and no other', async () => {
  const from = briefing();
  const passages = [
    { locator: 'harbour:1', terms: ['quota|catch limit|truce*', 'crews|sailor'] },
    { locator: 'council:1', terms: ['quota|catch limit|truce*'] },
  ];
  from.themes = (from.themes ?? []).slice(0, 1).map((theme) => ({ ...theme, passages }));
  const terms = indexEntries(await deskOf(from))?.flatMap(({ entries }) => entries.map(({ term }) => term));
  expect(terms).toEqual(['Council', 'crews', 'quota']);
});

test('places of a cell are ranges under one label, twelve at most', async () => {
  const from = briefing();
  const [harbour] = from.sources;
  const [quota] = from.themes ?? [];
  const [model] = harbour?.passages ?? [];
  if (!harbour || !quota || !model) throw new Error('no source');
  const numbers = [3, 4, 5, ...Array.from({ length: 14 }, (_, index) => 8 + 2 * index)];
  harbour.passages.push(...numbers.map((number) => ({ ...model, locator: `harbour:${number}` })));
  quota.passages.push(...numbers.map((number) => ({ locator: `harbour:${number}`, terms: ['quota'] })));
  const cell = matrix(await deskOf(from))?.[0]?.rows[0]?.cells[0]?.addressed;
  expect(cell?.also.map(({ label }) => label)).toEqual([
    'HI 3–5',
    ...Array.from({ length: 11 }, (_, index) => `${8 + 2 * index}`),
  ]);
  expect(cell?.more).toBe('and 3 more');
});

test('of very many figures the rivals come first, each once, and the rest is counted', async () => {
  const from = briefing();
  const [fell] = from.quantities ?? [];
  const [rival] = fell?.at ?? [];
  if (!fell || !rival) throw new Error('no figure');
  const plain = Array.from({ length: 70 }, () => ({ ...fell, measure: null, period: null }));
  const conflict = { ...fell, conflictsWith: Array.from({ length: 5 }, () => rival) };
  const view = figures(await deskOf({ ...from, quantities: [...plain, conflict] }));
  expect(view?.conflicts).toMatchObject([{ moreAgainst: 'and 2 more' }]);
  expect(view?.conflicts[0]?.against).toHaveLength(3);
  expect(view?.groups).toMatchObject([{ more: 'and 11 more, in briefing.json' }]);
  expect(view?.groups[0]?.rows).toHaveLength(59);
});
