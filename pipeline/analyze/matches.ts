/**
 * Which sentences of other sources are most like a sentence: cosine over rare features, by way of an inverted index, so that
 * the work grows with the text and not with the pairs of sentences. What stands around a sentence helps where its own words
 * are few.
 */
import type { Feature, FeatureKind } from './features.ts';
import type { Sentence } from './reading.ts';

export interface Match {
  left: Sentence;
  right: Sentence;
  score: number;
  /** Whether each is the other's most alike, of that source. */
  best: boolean;
  /** Whether both recommend. */
  asked?: boolean;
}

/** A feature that more sentences have proposes nothing, it only weighs in. */
const commonest = 200;
/** Proposed sentences whose likeness is worked out in full. */
const shortlist = 12;
/** Candidates of all other sources together, over the number of sources, within bounds: of many sources the most alike. */
const sideBySide = { over: 60, least: 3, most: 12 };
/** Below this two sentences of many sources are alike by chance; of few sources each pair is looked at. */
const chance = { sources: 5, score: 0.2 };
/** What the likeness of the passages adds; in a passage longer than this, of the sentences around. */
const context = { share: 0.2, sentences: 12, around: 3 };
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
};

export interface Candidate {
  sentence: Sentence;
  score: number;
}

export interface Matcher {
  /** @returns Sentences of other sources, the most alike first. */
  candidates: (sentence: Sentence, most?: number) => Candidate[];
  /** @returns How telling a feature is. */
  weightOf: (feature: Feature) => number;
  /** @returns How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarityOf: (feature: Feature) => number;
}

/** Features of a sentence or of what stands around it: numbers of features and their weights, of length 1. */
interface Vector {
  ids: Int32Array;
  weights: Float64Array;
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
  const vectors = sentences.map((sentence, index) => {
    const own = features.get(sentence) ?? [];
    const vector: Vector = { ids: new Int32Array(own.length), weights: new Float64Array(own.length) };
    own.forEach(({ key, kind }, at) => {
      const id = ids.get(key) ?? 0;
      vector.ids[at] = id;
      vector.weights[at] = weighed(kind, frequency[id] ?? 1);
    });
    normalize(vector.weights);
    for (let at = 0; at < own.length; at++) {
      const id = vector.ids[at] ?? 0;
      if ((frequency[id] ?? 0) > commonest) continue;
      let list = postings[id];
      if (!list) {
        list = { at: [], weight: [] };
        postings[id] = list;
      }
      list.at.push(index);
      list.weight.push(vector.weights[at] ?? 0);
    }
    return vector;
  });
  const surroundings = surroundingsOf(sentences, vectors, ids.size);
  const scores = new Float64Array(sentences.length);
  const scratch = new Float64Array(ids.size);
  const known = new Map<number, Candidate[]>();

  const candidates: Matcher['candidates'] = (sentence, most = shortlist) => {
    const index = indexOf.get(sentence);
    if (index === undefined) return [];
    const found = most <= shortlist ? (known.get(index) ?? search(index, shortlist)) : search(index, most);
    if (most <= shortlist) known.set(index, found);
    return found.slice(0, most);
  };
  return { candidates, weightOf, rarityOf };

  function search(index: number, most: number): Candidate[] {
    const own = vectors[index];
    if (!own) return [];
    const source = sourceOf[index];
    const touched: number[] = [];
    for (let at = 0; at < own.ids.length; at++) {
      const list: Posting | undefined = postings[own.ids[at] ?? 0];
      if (!list) continue;
      const weight = own.weights[at] ?? 0;
      for (let entry = 0; entry < list.at.length; entry++) {
        const other = list.at[entry] ?? 0;
        // Its own source is compared with others alone.
        if (sourceOf[other] === source) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (list.weight[entry] ?? 0);
      }
    }
    const proposed = foremost(touched, scores, most);
    for (const other of touched) scores[other] = 0;
    const near = likeness(own, proposed, (other) => vectors[other]);
    const far = likeness(surroundings(index), proposed, surroundings);
    return proposed
      .map((other, at) => ({ other, score: (near[at] ?? 0) + context.share * (far[at] ?? 0) }))
      .sort((left, right) => right.score - left.score || left.other - right.other)
      .flatMap(({ other, score }) => {
        const found = sentences[other];
        return found ? [{ sentence: found, score }] : [];
      });
  }

  /** Cosines of one vector with others. */
  function likeness(own: Vector, others: number[], vectorOf: (other: number) => Vector | undefined): number[] {
    for (let at = 0; at < own.ids.length; at++) scratch[own.ids[at] ?? 0] = own.weights[at] ?? 0;
    const found = others.map((other) => {
      const vector = vectorOf(other);
      let sum = 0;
      if (vector)
        for (let at = 0; at < vector.ids.length; at++)
          sum += (scratch[vector.ids[at] ?? 0] ?? 0) * (vector.weights[at] ?? 0);
      return sum;
    });
    for (const id of own.ids) scratch[id] = 0;
    return found;
  }
}

/** Make it of length 1. */
function normalize(weights: Float64Array): void {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (weights[at] ?? 0);
  const norm = Math.sqrt(sum) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / norm;
}

/** Of each sentence what stands around it: its passage, or of a long one the sentences next to it. */
function surroundingsOf(sentences: Sentence[], vectors: Vector[], size: number): (index: number) => Vector {
  const sums = new Float64Array(size);
  const known = new Map<number, Vector>();
  const byIndex: (Vector | undefined)[] = new Array(sentences.length).fill(undefined);
  return (index) => {
    const own = byIndex[index] ?? around(index);
    byIndex[index] = own;
    return own;
  };

  function around(index: number): Vector {
    const sentence = sentences[index];
    const length = sentence?.passage.sentences.length ?? 0;
    const first = index - (sentence?.number ?? 1) + 1;
    const long = length > context.sentences;
    const key = long ? index : first;
    let found = known.get(key);
    if (!found) {
      const from = long ? Math.max(first, index - context.around) : first;
      const to = long ? Math.min(first + length, index + context.around + 1) : first + length;
      found = sumOf(vectors.slice(from, to), sums);
      known.set(key, found);
    }
    return found;
  }
}

function sumOf(vectors: Vector[], sums: Float64Array): Vector {
  const ids: number[] = [];
  for (const { ids: own, weights } of vectors)
    for (let at = 0; at < own.length; at++) {
      const id = own[at] ?? 0;
      if (sums[id] === 0) ids.push(id);
      sums[id] = (sums[id] ?? 0) + (weights[at] ?? 0);
    }
  const found: Vector = { ids: Int32Array.from(ids), weights: new Float64Array(ids.length) };
  for (let at = 0; at < ids.length; at++) found.weights[at] = sums[ids[at] ?? 0] ?? 0;
  normalize(found.weights);
  for (const id of ids) sums[id] = 0;
  return found;
}

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
  const isFirst = (list: Candidate[], { sentence }: Candidate) =>
    list.find((other) => other.sentence.source === sentence.source)?.sentence === sentence;
  const matches: Match[] = [];
  for (const [left, list] of best)
    for (const candidate of list) {
      const { sentence: right, score } = candidate;
      if (sources > chance.sources && score < chance.score) continue;
      const back = right.order > left.order ? (best.get(right) ?? []) : [];
      const mine = back.find(({ sentence }) => sentence === left);
      if (mine) matches.push({ left, right, score, best: isFirst(list, candidate) && isFirst(back, mine) });
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
      return back.some(({ sentence }) => sentence === left) ? [{ left, right, score, best: true, asked: true }] : [];
    }),
  );
}

/** Of each other source the first few. */
function foremostOfEach(list: Candidate[], most: number): Candidate[] {
  const counts = new Map<string, number>();
  return list.filter(({ sentence: { source } }) => {
    const count = (counts.get(source.id) ?? 0) + 1;
    counts.set(source.id, count);
    return count <= most;
  });
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
