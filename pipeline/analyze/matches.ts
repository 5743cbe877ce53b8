/**
 * Which sentences of other sources are most like a sentence: cosine over rare features, by way of an inverted index, so that
 * the work grows with the text and not with the pairs of sentences. What stands around a sentence helps where its own words
 * are few.
 */
import type { Feature, FeatureKind } from './features.ts';
import { meaningsOf } from './meanings.ts';
import type { Sentence } from './reading.ts';
import { meantIn, nearlyShared } from './synonyms.ts';
import { divide, lengthOf, surroundingsOf, type Vector, withNeighbours } from './vectors.ts';

export interface Match {
  left: Sentence;
  right: Sentence;
  score: number;
  /** Whether each is the other's most alike, of that source. */
  best: boolean;
  /** By how much each is liker to the other than the next of its source, of both together; below 0 where another is liker. */
  lead: number;
  /** Whether both recommend. */
  asked?: boolean;
}

/** A feature that more sentences have proposes nothing, it only weighs in. */
const commonest = 200;
/** Proposed sentences whose likeness is worked out in full: of few sentences all, of many these at least. */
const shortlist = { least: 12, all: 40_000 };
/** What the likeness of what stands around them adds. */
const context = 0.4;
/** What a near-synonym counts, beside the same word. */
const nearly = 0.4;
/** What counts for the order of candidates alone: how near the meanings lie, and those of what stands around; a number of about the same size. */
const meant = { near: 0.2, around: 0.2, size: 0.08 };
/** A sentence that is like many of a source says little to one of them: what is taken off, of its likeness to the most alike. */
const crowded = { share: 0.25, of: 5 };
/** How far a sentence's own length counts against it, and not that of all on average: a short one is not liker for being short. */
const pivot = 0.5;
/** What a kind of feature tells, beside its rarity. */
const telling: Record<FeatureKind, number> = {
  word: 1,
  verb: 0.8,
  general: 0.3,
  related: 0.5,
  sense: 0.5,
  name: 0.9,
  date: 0.7,
  theme: 1,
  measure: 1.3,
  figure: 1,
  magnitude: 0.4,
  unit: 0.5,
  holder: 0.6,
};

export interface Candidate {
  sentence: Sentence;
  /** How much the two share. */
  score: number;
  /** By which candidates are ordered: beside what they share, what their words mean. */
  rank: number;
}

interface Found {
  index: number;
  score: number;
  rank: number;
}

export interface Matcher {
  /** @returns Sentences of other sources, the most alike first. */
  candidates: (sentence: Sentence, most?: number) => Candidate[];
  /** @returns How telling a feature is. */
  weightOf: (feature: Feature) => number;
  /** @returns How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarityOf: (feature: Feature) => number;
}

/** The sentences that have a feature, by index, and what it weighs in each. */
interface Posting {
  at: number[];
  weight: number[];
}

/** @returns A matcher over the sentences that have features. */
export function matcherOf(features: Map<Sentence, Feature[]>): Matcher {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  for (const list of features.values())
    for (const { key } of list) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  const timesOf = (key: string) => frequency[ids.get(key) ?? -1] ?? 1;
  const rareness = (times: number) => Math.log(1 + features.size / times);
  const weighed = (kind: FeatureKind, times: number) => telling[kind] * rareness(times);
  const weightOf = ({ key, kind }: Feature) => weighed(kind, timesOf(key));
  const rarityOf = ({ key }: Feature) => Math.min(1, rareness(timesOf(key)) / rareness(2));

  const sentences = [...features.keys()];
  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  const sourceOf = Int32Array.from(sentences, ({ source }) => source.index);
  const postings: (Posting | undefined)[] = new Array(ids.size).fill(undefined);
  const propose = (id: number, index: number, weight: number) => {
    if ((frequency[id] ?? 0) > commonest) return;
    let list = postings[id];
    if (!list) {
      list = { at: [], weight: [] };
      postings[id] = list;
    }
    list.at.push(index);
    list.weight.push(weight);
  };
  const plain = sentences.map((sentence) => (features.get(sentence) ?? []).filter(({ kind }) => kind !== 'related'));
  const vectors = plain.map(
    (own): Vector => ({
      ids: Int32Array.from(own, ({ key }) => ids.get(key) ?? 0),
      weights: Float64Array.from(own, weightOf),
    }),
  );
  const lengths = vectors.map(({ weights }) => lengthOf(weights));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  for (const [index, { ids: own, weights }] of vectors.entries()) {
    divide(weights, (1 - pivot) * average + pivot * (lengths[index] ?? 0) || 1);
    for (let at = 0; at < own.length; at++) propose(own[at] ?? 0, index, weights[at] ?? 0);
  }
  const nearWords = vectors.map((vector, index) => {
    const sentence = sentences[index];
    const found = meantIn(
      sentence ? (features.get(sentence) ?? []) : [],
      plain[index] ?? [],
      vector,
      (key) => ids.get(key) ?? 0,
    );
    for (const { group, weight } of found) propose(group, index, weight * Math.sqrt(nearly));
    return found;
  });
  const surroundings = surroundingsOf(sentences, vectors, ids.size);
  const spread = withNeighbours(sentences, vectors, ids.size);
  const scores = new Float64Array(sentences.length);
  const scratch = new Float64Array(ids.size);
  const meanings = meaningsOf(sentences, features, weightOf);
  const sizes = sentences.map((sentence) => sizesOf(features.get(sentence) ?? []));
  const width = Math.max(shortlist.least, Math.round(shortlist.all / (sentences.length || 1)));
  const known = new Map<number, Found[]>();
  const searched = (index: number) => {
    const found = known.get(index) ?? search(index, width);
    known.set(index, found);
    return found;
  };

  const sources = 1 + sourceOf.reduce((most, source) => Math.max(most, source), 0);
  const crowds = new Map<number, number>();
  const ranked = new Map<number, Candidate[]>();
  const candidates: Matcher['candidates'] = (sentence, most = width) => {
    const index = indexOf.get(sentence);
    if (index === undefined) return [];
    if (most > width) return inOrder(index, search(index, most)).slice(0, most);
    const found = ranked.get(index) ?? inOrder(index, searched(index));
    ranked.set(index, found);
    return found.slice(0, most);
  };
  return { candidates, weightOf, rarityOf };

  /** Those found for a sentence, the first before the others. */
  function inOrder(index: number, found: Found[]): Candidate[] {
    const source = sourceOf[index] ?? 0;
    return found
      .map((one) => ({ ...one, rank: one.rank - crowded.share * crowd(one.index, source) }))
      .sort((left, right) => right.rank - left.rank || left.index - right.index)
      .flatMap(({ index: other, score, rank }) => {
        const near = sentences[other];
        return near ? [{ sentence: near, score, rank }] : [];
      });
  }

  /** How like a sentence is to those of a source that are most like it. */
  function crowd(index: number, source: number): number {
    const key = index * sources + source;
    const known = crowds.get(key) ?? crowdOf(index, source);
    crowds.set(key, known);
    return known;
  }

  function crowdOf(index: number, source: number): number {
    const found = searched(index);
    const least = found.length < width ? 0 : (found.at(-1)?.rank ?? 0);
    let sum = 0;
    let left = crowded.of;
    for (const { index: other, rank } of found) {
      if (sourceOf[other] !== source) continue;
      sum += rank;
      if (--left === 0) break;
    }
    return (sum + left * least) / crowded.of;
  }

  function search(index: number, most: number): Found[] {
    const own = vectors[index];
    if (!own) return [];
    const source = sourceOf[index];
    const touched: number[] = [];
    const gather = (id: number, weight: number) => {
      const list = postings[id];
      if (!list) return;
      for (let entry = 0; entry < list.at.length; entry++) {
        const other = list.at[entry] ?? 0;
        // Its own source is compared with others alone.
        if (sourceOf[other] === source) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (list.weight[entry] ?? 0);
      }
    };
    for (let at = 0; at < own.ids.length; at++) gather(own.ids[at] ?? 0, own.weights[at] ?? 0);
    const mine = nearWords[index] ?? [];
    for (const { group, weight } of mine) gather(group, weight * Math.sqrt(nearly));
    const proposed = most >= sentences.length ? others(index) : foremost(touched, scores, most);
    for (const other of touched) scores[other] = 0;
    const near = likeness(spread(index), proposed, spread);
    const far = likeness(surroundings(index), proposed, surroundings);
    const alike = (other: number) => nearlyShared(mine, nearWords[other] ?? [], own, vectors[other] ?? own);
    return proposed
      .map((other, at): Found => {
        const score = (near[at] ?? 0) + context * (far[at] ?? 0) + nearly * alike(other);
        const meaning = meant.near * meanings.near(index, other) + meant.around * meanings.around(index, other);
        const size = sizes[index]?.some((one) => sizes[other]?.includes(one)) ? meant.size : 0;
        return { index: other, score, rank: score + meaning + size };
      })
      .sort((left, right) => right.rank - left.rank || left.index - right.index);
  }

  function others(index: number): number[] {
    return sentences.flatMap((_, other) => (sourceOf[other] === sourceOf[index] ? [] : [other]));
  }

  /** Products of one vector with others. */
  function likeness(own: Vector, others: number[], vectorOf: (other: number) => Vector): number[] {
    for (let at = 0; at < own.ids.length; at++) scratch[own.ids[at] ?? 0] = own.weights[at] ?? 0;
    const found = others.map((other) => {
      const vector = vectorOf(other);
      let sum = 0;
      for (let at = 0; at < vector.ids.length; at++)
        sum += (scratch[vector.ids[at] ?? 0] ?? 0) * (vector.weights[at] ?? 0);
      return sum;
    });
    for (const id of own.ids) scratch[id] = 0;
    return found;
  }
}

/** The steps of size that its numbers take, whatever they count. */
function sizesOf(features: Feature[]): string[] {
  return features.flatMap(({ kind, key }) => (kind === 'magnitude' ? (key.split(' ')[1] ?? []) : []));
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
