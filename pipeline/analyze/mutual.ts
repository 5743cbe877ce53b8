/** Pairs of sentences that are each other's most alike. */
import type { Candidate, Match, Matcher } from './matches.ts';
import type { Sentence } from './reading.ts';

/** Candidates of all other sources together, over the number of sources, within bounds: of many sources the most alike. */
const sideBySide = { over: 60, least: 3, most: 12 };
/** Below this two sentences of many sources are alike by chance; of few sources each pair is looked at. */
const chance = { sources: 5, score: 0.2 };
/** More of a lead tells no more. */
const mostLead = 0.3;

/** @returns Pairs of sentences that are among each other's first few of the other's source, the most alike first. */
export function mutual(matcher: Matcher, sentences: Sentence[], first: number): Match[] {
  const sources = new Set(sentences.map(({ source }) => source)).size;
  const { over, ...bounds } = sideBySide;
  const most = Math.min(
    first * Math.max(1, sources - 1),
    Math.max(bounds.least, Math.min(bounds.most, Math.round(over / sources))),
  );
  const best = new Map(
    sentences.map((sentence) => [sentence, foremostOfEach(matcher.candidates(sentence, most), first)]),
  );
  const leadOf = (list: Candidate[], { sentence, score }: Candidate) => {
    const next = list.find((other) => other.sentence !== sentence && other.sentence.source === sentence.source);
    // Of many sources the next one may not be among those that are kept: it is no liker than the last of these.
    return Math.min(mostLead, score - (next ?? (list.length < most ? null : list.at(-1)) ?? { score: 0 }).score);
  };
  const isFirst = (list: Candidate[], { sentence }: Candidate) =>
    list.find((other) => other.sentence.source === sentence.source)?.sentence === sentence;
  const matches: Match[] = [];
  for (const [left, list] of best)
    for (const candidate of list) {
      const { sentence: right, score } = candidate;
      if (sources > chance.sources && score < chance.score) continue;
      const back = right.order > left.order ? (best.get(right) ?? []) : [];
      const mine = back.find(({ sentence }) => sentence === left);
      if (mine)
        matches.push({
          left,
          right,
          score,
          best: isFirst(list, candidate) && isFirst(back, mine),
          lead: leadOf(list, candidate) + leadOf(back, mine),
        });
    }
  return matches.sort(
    (one, two) => two.score - one.score || one.left.order - two.left.order || one.right.order - two.right.order,
  );
}

/**
 * @param most Candidates among which others of them are looked for.
 * @returns Pairs of some sentences that are each other's most alike among these, whatever else is more alike.
 */
export function amongAdvice(matcher: Matcher, some: ReadonlySet<Sentence>, most: number): Match[] {
  const best = new Map(
    [...some].map((sentence) => [
      sentence,
      foremostOfEach(
        matcher.candidates(sentence, most).filter((other) => some.has(other.sentence)),
        1,
      ),
    ]),
  );
  return [...best].flatMap(([left, list]) =>
    list.flatMap(({ sentence: right, score }): Match[] => {
      const back = left.order < right.order ? (best.get(right) ?? []) : [];
      return back.some(({ sentence }) => sentence === left)
        ? [{ left, right, score, best: true, lead: 0, asked: true }]
        : [];
    }),
  );
}

/** Of each other source the first few. */
function foremostOfEach(list: readonly Candidate[], most: number): Candidate[] {
  const counts = new Map<string, number>();
  return list.filter(({ sentence: { source } }) => {
    const count = (counts.get(source.id) ?? 0) + 1;
    counts.set(source.id, count);
    return count <= most;
  });
}

/** @returns Which of its source each is among what is most like the other, from 1; infinity where it is none of it. */
export function placesOf({ candidates }: Matcher, left: Sentence, right: Sentence): [number, number] {
  return [placeAmong(candidates(left), right), placeAmong(candidates(right), left)];
}

/** @returns Whether each is the other's most alike, of its source. */
export function areForemost(matcher: Matcher, left: Sentence, right: Sentence): boolean {
  return placesOf(matcher, left, right).every((place) => place === 1);
}

function placeAmong(candidates: readonly Candidate[], { locator, source }: Sentence): number {
  let place = 0;
  for (const { sentence } of candidates) {
    if (sentence.source !== source) continue;
    place++;
    if (sentence.locator === locator) return place;
  }
  return Number.POSITIVE_INFINITY;
}
