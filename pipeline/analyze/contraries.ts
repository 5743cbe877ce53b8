/** Sentences of two sources that tell contraries of one thing as facts: "the bill was passed", "the bill was rejected". */
import type { Reason, Verdict } from '../findings.ts';
import { facingOf } from './contrary-apart.ts';
import { doerOf } from './contrary-scope.ts';
import { areContrary, type Told, toldIn } from './contrary-told.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import type { Kindred, Sentence } from './reading.ts';
import { beside } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';

/** Sentences that are looked at, and the place that each must have among the other's, the one of them the first. */
const enough = { candidates: 8, place: 3 };

/** @returns Pairs of which not both can be true, as they are told. */
export function contraryPairs(
  sentences: Sentence[],
  matcher: Matcher,
  grounds: Grounds,
  areKin: Kindred,
): StancePair[] {
  const told = new Map<Sentence, Told[]>();
  for (const sentence of sentences) {
    const own = toldIn(sentence, grounds);
    if (own.length > 0) told.set(sentence, own);
  }
  return [...told].flatMap(([left, own]) =>
    matcher.candidates(left, enough.candidates).flatMap(({ sentence: right }): StancePair[] => {
      const theirs = left.order < right.order && areKin(left.source, right.source) ? told.get(right) : undefined;
      if (!theirs) return [];
      const found = own.flatMap((one) => theirs.flatMap((other) => facing(one, other, grounds)));
      const [first] = found;
      if (!first) return [];
      const places = placesOf(matcher, left, right);
      if (!places.includes(1) || places.some((place) => place > enough.place)) return [];
      const verdict: Verdict = first.whole && places.every((place) => place === 1) ? 'conflict' : 'tension';
      return [stancePair(left, right, { verdict, reasons: [reasonOf(first.one, first.other)] })];
    }),
  );
}

function facing(one: Told, other: Told, grounds: Grounds): { one: Told; other: Told; whole: boolean }[] {
  if (!areContrary(one.contrary, other.contrary)) return [];
  const found = facingOf(one, other, grounds);
  if (!found || ![one, other].every((told) => isOwnWord(told, grounds))) return [];
  return [{ one, other, whole: found.whole }];
}

/** Whether the source says it itself; that the court confirmed the fine is told of the court. */
function isOwnWord(told: Told, grounds: Grounds): boolean {
  const { sentence, matter, from, to } = told;
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  const holders = [
    grounds.holderOf(sentence),
    grounds.holderAt(sentence, first?.start ?? sentence.start, last?.end ?? sentence.end),
  ];
  const own = [matter.head, doerOf(told)].flatMap((token) => (token ? [token.lower] : []));
  return holders.every((one) => one === 'source' || own.some((word) => one?.toLowerCase().includes(word)));
}

function reasonOf(one: Told, other: Told): Reason {
  const words = ({ sentence: { tokens, passage }, from, to }: Told) =>
    `“${passage.passage.text.slice(tokens[from]?.start, tokens[to - 1]?.end)}”`;
  const [mine, yours] = [one, other].map(({ matter }) => matter.head.text.toLowerCase()) as [string, string];
  const of = mine === yours ? `“${mine}”` : `“${mine}” and “${yours}”`;
  return {
    kind: 'polarity',
    detail: `${beside(words(one), words(other), one.sentence, other.sentence)}, told of ${of}`,
  };
}
