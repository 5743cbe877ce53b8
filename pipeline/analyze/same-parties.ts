/** One date of the same names: what says that two statements tell one event. */
import type { Told } from './likeness.ts';

/** A date that stands in more events than these tells none from another. */
const mostAlike = 40;

/** @returns Pairs of different sources that put the same date to the same two names, or to a name and the same figure. */
export function sameParties(list: Told[], words: Set<string>[]): [number, number][] {
  const byDate = new Map<string, number[]>();
  list.forEach(({ event: { date, precision } }, index) => {
    if (date !== null && precision !== 'open') byDate.set(date, [...(byDate.get(date) ?? []), index]);
  });
  const found: [number, number][] = [];
  for (const [date, indexes] of byDate) {
    if (indexes.length < 2 || indexes.length > mostAlike) continue;
    const parties = new Map(indexes.map((index) => [index, partiesOf(list[index] as Told, words[index] ?? new Set())]));
    for (const left of indexes)
      for (const right of indexes) {
        if (left >= right || list[left]?.sentence.source === list[right]?.sentence.source) continue;
        const [one, other] = [parties.get(left), parties.get(right)];
        const names = [...(one?.names ?? [])].filter((name) => other?.names.has(name)).length;
        const figures = [...(one?.figures ?? [])].some((figure) => other?.figures.has(figure));
        const common = [...(one?.all ?? [])].some((name) => other?.all.has(name));
        // A year holds many things of the same two.
        if ((names >= 2 && date.length > 4) || (common && figures)) found.push([left, right]);
      }
  }
  return found;
}

interface Parties {
  /** Names that the sources do not have everywhere. */
  names: Set<string>;
  all: Set<string>;
  figures: Set<string>;
}

/** Names, and figures of two digits or more, in the clause of an event. */
function partiesOf({ sentence, words, event }: Told, telling: Set<string>): Parties {
  const [place] = event.at;
  const inside = sentence.tokens.filter(
    ({ start, end }) =>
      start >= (place?.start ?? 0) && end <= (place?.end ?? Infinity) && (end <= words.start || start >= words.end),
  );
  const all = inside.filter(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text)).map(({ stem }) => stem);
  const figures = inside.map(({ text }) => text).filter((text) => /^\d[\d.,]*\d$/.test(text));
  return {
    names: new Set(all.filter((stem) => telling.has(stem))),
    all: new Set(all),
    figures: new Set(figures.filter((text) => !/^(?:19|20)\d\d$/.test(text))),
  };
}
