/** Themes of a sample of passages, and the rival terms of framing. */
import { list } from './gold.ts';
import type { Case } from './run.ts';
import { brief, plain, type Row, tally } from './tally.ts';

export function themes(cases: Case[]): Row[] {
  const labels = tally();
  for (const one of cases)
    for (const gold of one.gold.themes ?? []) {
      const spot = one.find(gold.source, gold.in);
      const found = (one.briefing.themes ?? [])
        .filter(({ passages }) => passages.some(({ locator }) => locator === spot.passage))
        .map(({ id }) => id);
      for (const theme of gold.themes)
        if (found.includes(theme)) labels.hit();
        else labels.missed(spot.passage, `${theme} — … ${brief(spot.sentence)}`);
      for (const theme of found)
        if (!gold.themes.includes(theme) && !list(gold.also).includes(theme))
          labels.spurious(spot.passage, `${theme} — … ${brief(spot.sentence)}`);
    }
  return [labels.row('themes', ['precision', 'recall', 'f1'])];
}

export function framing(cases: Case[]): Row[] {
  const rivals = tally();
  for (const one of cases) {
    if (!one.gold.framing) continue;
    const found = one.briefing.framing ?? [];
    const concepts = new Set(found.map(({ concept }) => concept));
    const known = new Set<string>();
    for (const { terms } of one.gold.framing) {
      const rows = bySource(
        terms,
        one.corpus.children.map(({ data }) => data.source.id),
      );
      const concept = [...concepts].find((name) =>
        rows.every(([source, words]) =>
          found.some(
            ({ concept, term, counts }) =>
              concept === name && (counts[source] ?? 0) > 0 && words.some((word) => isTerm(term, word)),
          ),
        ),
      );
      const what = rows.map(([source, words]) => `${source}: ${words[0]}`).join(' / ');
      if (concept === undefined) rivals.missed(one.name, what);
      else {
        rivals.hit();
        known.add(concept);
      }
    }
    for (const name of concepts)
      if (!known.has(name))
        rivals.spurious(
          one.name,
          `${name}: ${found
            .filter(({ concept }) => concept === name)
            .map(({ term, counts }) => `${term} ${JSON.stringify(counts)}`)
            .join(' / ')}`,
        );
  }
  return [rivals.row('framing', ['precision', 'recall'])];
}

/** Source → its words; some cases are written the other way round: words → whose they are. */
function bySource(terms: Record<string, string[]>, sources: string[]): [string, string[]][] {
  const rows = Object.entries(terms);
  if (rows.every(([key]) => sources.includes(key))) return rows;
  return rows.flatMap(([word, whose]) => whose.map((source): [string, string[]] => [source, [word]]));
}

function isTerm(term: string, word: string): boolean {
  const [one, other] = [plain(term), plain(word)];
  return one === other || one.includes(other) || other.includes(one);
}
