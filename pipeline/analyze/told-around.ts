/** What stands around two statements, where their own words say too little: the sentences beside them, and how few others there are of their time. */
import type { DatedEvent } from '../findings.ts';
import { likeness, type Told, type Traits } from './likeness.ts';
import type { Kindred } from './reading.ts';
import { compatible } from './same-day.ts';

/** How closely two dates agree. */
export type Agreement = 'day' | 'month' | 'within' | 'open' | 'year';

/** How much two statements must share, with what stands around them; less where neither source tells anything else of that time. */
const needed: Readonly<Record<Agreement, { alone: number; among: number } | null>> = {
  day: { alone: 0.8, among: 1.1 },
  month: { alone: 0.85, among: 1.2 },
  within: { alone: 1.5, among: 1.5 },
  // A year holds too much, except of the same figure.
  year: { alone: 2.2, among: 2.2 },
  open: null,
};

/** What a word counts that the one source has only in the sentence before or behind; and how many such words, at most. */
const around = { part: 0.4, most: 2.5 };

/** What part of the shorter one they must share. */
const leastPart = 0.2;

/** Another that is nearly as much alike makes it unsure which is meant. */
const clearly = 0.85;

/**
 * @param pairs Statements of different sources whose dates agree and that share some word.
 * @returns Those pairs of which each is by far what the other's source has most like it, the most alike first.
 */
export function toldAround(
  list: Told[],
  traits: Traits[],
  pairs: readonly [number, number][],
  agreement: (one: DatedEvent, other: DatedEvent) => Agreement,
  areKin: Kindred,
): [number, number][] {
  const beside = new Map<Told, ReadonlySet<string>>();
  const stemsBeside = (told: Told) => {
    const known = beside.get(told);
    if (known) return known;
    const found = besidesOf(told);
    beside.set(told, found);
    return found;
  };
  const bySource = new Map<unknown, Told[]>();
  for (const told of list) bySource.set(told.sentence.source, [...(bySource.get(told.sentence.source) ?? []), told]);
  const rivals = (one: Told, other: Told) =>
    [one, other].reduce(
      (sum, told) =>
        sum +
        (bySource.get(told.sentence.source) ?? []).filter(
          ({ event }, _, all) =>
            all.length > 1 && event !== told.event && (compatible(event, one.event) || compatible(event, other.event)),
        ).length,
      0,
    );

  const once = new Map(pairs.map((pair) => [pair[0] * list.length + pair[1], pair]));
  const scored = [...once.values()].flatMap(([left, right]) => {
    const [one, other, here, there] = [list[left], list[right], traits[left], traits[right]];
    if (!one || !other || !here || !there || one.lent || other.lent) return [];
    const kind = agreement(one.event, other.event);
    const limits = needed[kind];
    if (!limits || (kind === 'year' && (here.figures.size === 0 || there.figures.size === 0))) return [];
    const found = likeness(here, there);
    if (!found || found.shared <= 0) return [];
    const things = found.plain + found.near + found.figures;
    const words = found.words + found.near + found.figures;
    if (kind === 'year' && (found.figures < 1 || words < 2)) return [];
    if (kind === 'within' && (things < 1 || words < 2)) return [];
    const lent = [...lentBy(here, there, stemsBeside(other)), ...lentBy(there, here, stemsBeside(one))];
    // One word is where it was or who it was; names alone: the same two do many things.
    if (words + lent.length < 2 || (things < 1 && lent.length < 2)) return [];
    const bare = lent.length < 2 && found.near + found.figures === 0;
    if (bare && areOnePlace(one, other, here, there)) return [];
    const weight =
      found.shared +
      around.part *
        Math.min(
          around.most,
          lent.reduce((sum, part) => sum + part, 0),
        );
    // Long sentences share this and that.
    if (weight < leastPart * Math.min(here.weight, there.weight)) return [];
    if (weight < limits.alone) return [{ pair: [left, right] as [number, number], score: weight / limits.among }];
    const others = rivals(one, other);
    const limit = others > 0 || lent.length === 0 ? limits.among : limits.alone;
    return [{ pair: [left, right] as [number, number], score: weight / limit }];
  });
  const best = new Map<string, number[]>();
  const keys = ([left, right]: [number, number]) => [
    `${left} ${list[right]?.sentence.source.source.id}`,
    `${right} ${list[left]?.sentence.source.source.id}`,
  ];
  for (const { pair, score } of scored) for (const key of keys(pair)) best.set(key, [...(best.get(key) ?? []), score]);
  return scored
    .filter(
      ({ pair, score }) =>
        score >= 1 &&
        keys(pair).every((key) => best.get(key)?.filter((other) => other >= score * clearly).length === 1),
    )
    .filter(({ pair: [left, right] }) => {
      const [one, other] = [list[left], list[right]];
      return one && other && areKin(one.sentence.source, other.sentence.source);
    })
    .sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair);
}

/** @returns Whether all words that both have stand in one phrase that tells where it was: "in the harbour of Pell" happens this and that. */
export function areOnePlace(one: Told | undefined, other: Told | undefined, here: Traits, there: Traits): boolean {
  const [mine, theirs] = [one && phraseOf(one, here, there), other && phraseOf(other, there, here)];
  return !!mine && !!theirs && (mine === 'where' || theirs === 'where');
}

/** Whether the words that both have are one phrase, and where something was. */
function phraseOf({ sentence: { tokens } }: Told, mine: Traits, theirs: Traits): 'where' | 'what' | null {
  const at = tokens.flatMap(({ stem }, index) => (mine.words.has(stem) && theirs.words.has(stem) ? [index] : []));
  const apart = tokens
    .slice(at[0], at.at(-1))
    .some(({ pos, lower }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) && !/^(?:of|in|at|near|off)$/.test(lower));
  if (apart) return null;
  const before = tokens.slice(0, at[0]).findLast(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos));
  return /^(?:in|at|near|off|inside|outside)$/.test(before?.lower ?? '') ? 'where' : 'what';
}

/** Weights of the words that a statement has and the other's neighbours, but not the other itself. */
function lentBy(mine: Traits, theirs: Traits, beside: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (const [stem, weight] of mine.words) if (beside.has(stem) && !theirs.words.has(stem)) found.push(weight);
  return found;
}

/** Stems of the sentences before and behind, in its passage. */
function besidesOf({ sentence: { passage, number } }: Told): ReadonlySet<string> {
  return new Set(
    passage.sentences
      .filter((other) => Math.abs(other.number - number) === 1)
      .flatMap(({ tokens }) =>
        tokens.filter(({ word, stop, pos }) => word && !stop && /^(?:NOUN|VERB|PROPN|ADJ)$/.test(pos)),
      )
      .map(({ stem }) => stem),
  );
}
