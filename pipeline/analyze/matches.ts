/**
 * Which sentences of other sources are most like a sentence: cosine over rare features, by way of an inverted index, so that
 * the work grows with the text and not with the pairs of sentences.
 */
import type { Feature, FeatureKind } from './features.ts';
import type { Sentence } from './reading.ts';

export interface Match {
  left: Sentence;
  right: Sentence;
  score: number;
  /** Whether each is the other's most alike. */
  best: boolean;
}

/** A feature that more sentences have proposes nothing, it only weighs in. */
const commonest = 200;
/** Proposed sentences whose likeness is worked out in full. */
const shortlist = 12;
/** Below this a match is chance: of the pairs of a trial, nearly all false ones lay under it. */
const leastScore = 0.14;
/** What a kind of feature tells, beside its rarity. */
const telling: Record<FeatureKind, number> = {
  word: 1,
  verb: 0.8,
  related: 0.5,
  sense: 0.5,
  name: 0.9,
  date: 0.7,
  theme: 1,
  measure: 1.3,
  figure: 1,
};

export interface Matcher {
  /** @returns Sentences of other sources, the most alike first; none below the least score. */
  candidates: (sentence: Sentence, most?: number) => { sentence: Sentence; score: number }[];
  /** @returns How telling a feature is. */
  weightOf: (feature: Feature) => number;
  /** @returns How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarityOf: (feature: Feature) => number;
}

/** @returns A matcher over the sentences that have features. */
export function matcherOf(features: Map<Sentence, Feature[]>): Matcher {
  const frequency = new Map<string, number>();
  for (const list of features.values()) for (const { key } of list) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const total = features.size;
  const rareness = (times: number) => Math.log(1 + total / times);
  const weightOf = ({ key, kind }: Feature) => telling[kind] * rareness(frequency.get(key) ?? 1);
  const rarityOf = ({ key }: Feature) => Math.min(1, rareness(frequency.get(key) ?? 1) / rareness(2));

  const sentences = [...features.keys()];
  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  const postings = new Map<string, { at: number[]; weight: number[] }>();
  const weights = sentences.map((sentence, index) => {
    const raw = (features.get(sentence) ?? []).map((feature): [string, number] => [feature.key, weightOf(feature)]);
    const norm = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    for (const [key, weight] of raw) {
      if ((frequency.get(key) ?? 0) > commonest) continue;
      const list = postings.get(key) ?? { at: [], weight: [] };
      list.at.push(index);
      list.weight.push(weight / norm);
      postings.set(key, list);
    }
    return new Map(raw.map(([key, weight]) => [key, weight / norm]));
  });
  const scores = new Float64Array(sentences.length);

  const candidates: Matcher['candidates'] = (sentence, most = shortlist) => {
    const own = weights[indexOf.get(sentence) ?? -1];
    if (!own) return [];
    const touched: number[] = [];
    for (const [key, weight] of own) {
      const list = postings.get(key);
      if (!list) continue;
      for (let index = 0; index < list.at.length; index++) {
        const other = list.at[index] ?? 0;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (list.weight[index] ?? 0);
      }
    }
    const proposed = foremost(
      touched.filter((other) => sentences[other]?.source !== sentence.source),
      scores,
      Math.max(shortlist, most),
    );
    for (const other of touched) scores[other] = 0;
    return proposed
      .map((other) => ({ other, score: cosine(own, weights[other] ?? new Map()) }))
      .filter(({ score }) => score >= leastScore)
      .sort((left, right) => right.score - left.score || left.other - right.other)
      .slice(0, most)
      .flatMap(({ other, score }) => {
        const found = sentences[other];
        return found ? [{ sentence: found, score }] : [];
      });
  };
  return { candidates, weightOf, rarityOf };
}

/** @returns Pairs of sentences that are among each other's first few, the most alike first. */
export function mutual(matcher: Matcher, sentences: Sentence[], first: number): Match[] {
  const best = new Map(sentences.map((sentence) => [sentence, matcher.candidates(sentence, first)]));
  const matches: Match[] = [];
  for (const [left, list] of best)
    for (const { sentence: right, score } of list) {
      const back = right.order > left.order ? (best.get(right) ?? []) : [];
      if (!back.some(({ sentence }) => sentence === left)) continue;
      matches.push({ left, right, score, best: list[0]?.sentence === right && back[0]?.sentence === left });
    }
  return matches.sort(
    (one, two) => two.score - one.score || one.left.order - two.left.order || one.right.order - two.right.order,
  );
}

/** The highest in score, the first of equals first: what sorting all of them would put in front. */
function foremost(indexes: number[], scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  const before = (one: number, other: number) => {
    const [left, right] = [scores[one] ?? 0, scores[other] ?? 0];
    return left > right || (left === right && one < other);
  };
  for (const index of indexes) {
    if (best.length >= most && !before(index, best[best.length - 1] ?? 0)) continue;
    if (best.length >= most) best.pop();
    let at = best.length;
    while (at > 0 && before(index, best[at - 1] ?? 0)) at--;
    best.splice(at, 0, index);
  }
  return best;
}

function cosine(left: Map<string, number>, right: Map<string, number>): number {
  let sum = 0;
  for (const [key, weight] of left) sum += weight * (right.get(key) ?? 0);
  return sum;
}
