/**
 * Which sentences of other sources are most like a sentence: cosine over rare features, by way of an inverted index, so that
 * the work grows with the text and not with the pairs of sentences. What stands around a sentence helps where its own words
 * are few.
 */
import type { Feature, FeatureKind } from './features.ts';
import { monthsOf, none, placeIn, sizesOf } from './hints.ts';
import { meaningsOf } from './meanings.ts';
import { postingsOf } from './postings.ts';
import { foremost, type Ranking, rankingOf, sortRow } from './ranking.ts';
import type { Sentence } from './reading.ts';
import { meantIn, nearlyShared } from './synonyms.ts';
import { divide, lengthOf, surroundingsOf, type Vectors, vectorsOf, withNeighbours } from './vectors.ts';

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

/** Proposed sentences whose likeness is worked out in full: of few sentences all, of many these at least. */
const shortlist = { least: 12, all: 40_000 };
/** What the likeness of what stands around them adds. */
const context = 0.4;
/** What a near-synonym counts, beside the same word. */
const nearly = 0.4;
/** What counts for the order of candidates alone: how near the meanings lie, and those of what stands around; a number of about the same size, the same month, that both ask for something. */
const meant = { near: 0.2, around: 0.2, size: 0.08, month: 0.07, asked: 0.06 };
/** And where in its source each stands: what has been comes first, what is to be done last; in a short source it says little. */
const placed = { share: 0.15, byChance: 1 / 3, long: 30 };
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

export interface Matcher {
  /** @returns Sentences of other sources, the most alike first. */
  candidates: (sentence: Sentence, most?: number) => readonly Candidate[];
  /** @returns How telling a feature is. */
  weightOf: (feature: Feature) => number;
  /** @returns How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarityOf: (feature: Feature) => number;
}

/** @returns A matcher over the sentences that have features. */
export function matcherOf(features: Map<Sentence, Feature[]>, advised: ReadonlySet<Sentence>): Matcher {
  const sentences = [...features.keys()];
  const lists = [...features.values()];
  const total = sentences.length;
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  for (const list of lists)
    for (const { key } of list) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  const idOf = (key: string) => ids.get(key) ?? 0;
  const rareness = (times: number) => Math.log(1 + total / times);
  const rare = Float64Array.from(frequency, rareness);
  const rareOf = (key: string) => rare[ids.get(key) ?? -1] ?? rareness(1);
  const weightOf = ({ key, kind }: Feature) => telling[kind] * rareOf(key);
  const rarityOf = ({ key }: Feature) => Math.min(1, rareOf(key) / rareness(2));

  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  const sourceOf = Int32Array.from(sentences, ({ source }) => source.index);
  const plain = lists.map((list) => list.filter(({ kind }) => kind !== 'related'));
  const vectors = vectorsOf(plain, idOf, weightOf);
  const postings = postingsOf(frequency);
  const lengths = plain.map((_, index) => lengthOf(vectors, index));
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  for (let index = 0; index < total; index++) {
    divide(vectors, index, (1 - pivot) * average + pivot * (lengths[index] ?? 0) || 1);
    for (let at = vectors.from[index] ?? 0; at < (vectors.from[index + 1] ?? 0); at++)
      postings.add(vectors.ids[at] ?? 0, index, vectors.weights[at] ?? 0);
  }
  const nearWords = lists.map((list, index) => {
    const found = meantIn(list, plain[index] ?? [], vectors, index, idOf);
    for (const { group, weight } of found) postings.add(group, index, weight * Math.sqrt(nearly));
    return found;
  });
  const surroundings = surroundingsOf(sentences, vectors, ids.size);
  const spread = withNeighbours(sentences, vectors, ids.size);
  const scores = new Float64Array(total);
  const touched = new Int32Array(total);
  const scratch = new Float64Array(ids.size);
  const meanings = meaningsOf(sentences, features, weightOf);
  const sizes = lists.map(sizesOf);
  const months = lists.map(monthsOf);
  const isAsked = sentences.map((sentence) => advised.has(sentence));
  const places = Float64Array.from(sentences, placeIn);
  const told = Float64Array.from(sentences, ({ source }) => Math.min(1, source.sentences.length / placed.long));
  const width = Math.max(shortlist.least, Math.round(shortlist.all / (total || 1)));
  const row = Math.min(width, total);
  // Of each sentence those found for it, and these again in order of how like they are and how crowded.
  const known = rankingOf(total, row);
  const ranked = rankingOf(total, row);

  // Those who ask for all candidates of a sentence ask again.
  const whole = new Map<number, readonly Candidate[]>();

  const candidates: Matcher['candidates'] = (sentence, most = width) => {
    const index = indexOf.get(sentence);
    if (index === undefined) return [];
    if (most <= width) {
      searched(index);
      if (ranked.count[index] === -1) order(index, known, index, ranked, index);
      if (most < width) return listOf(ranked, index, most);
      const list = whole.get(index) ?? listOf(ranked, index, most);
      whole.set(index, list);
      return list;
    }
    const more = rankingOf(2, Math.min(most, total));
    search(index, more, 0);
    order(index, more, 0, more, 1);
    return listOf(more, 1, most);
  };
  return { candidates, weightOf, rarityOf };

  function searched(index: number): void {
    if (known.count[index] === -1) search(index, known, index);
  }

  function listOf({ width, count, at, score, rank }: Ranking, row: number, most: number): Candidate[] {
    const found: Candidate[] = [];
    const first = row * width;
    const end = first + Math.min(most, count[row] ?? 0);
    for (let one = first; one < end; one++) {
      const sentence = sentences[at[one] ?? 0];
      if (sentence) found.push({ sentence, score: score[one] ?? 0, rank: rank[one] ?? 0 });
    }
    return found;
  }

  /** Those found for a sentence, the first before the others. */
  function order(index: number, from: Ranking, fromRow: number, to: Ranking, toRow: number): void {
    const source = sourceOf[index] ?? 0;
    const first = fromRow * from.width;
    const second = toRow * to.width;
    const count = from.count[fromRow] ?? 0;
    for (let one = 0; one < count; one++) {
      const other = from.at[first + one] ?? 0;
      to.at[second + one] = other;
      to.score[second + one] = from.score[first + one] ?? 0;
      to.rank[second + one] = (from.rank[first + one] ?? 0) - crowded.share * crowd(other, source);
    }
    to.count[toRow] = count;
    sortRow(to, toRow);
  }

  /** How like a sentence is to those of a source that are most like it. */
  function crowd(index: number, source: number): number {
    searched(index);
    const first = index * known.width;
    const count = known.count[index] ?? 0;
    const least = count < width ? 0 : (known.rank[first + count - 1] ?? 0);
    let sum = 0;
    let left = crowded.of;
    for (let one = first; one < first + count; one++) {
      if (sourceOf[known.at[one] ?? 0] !== source) continue;
      sum += known.rank[one] ?? 0;
      if (--left === 0) break;
    }
    return (sum + left * least) / crowded.of;
  }

  function search(index: number, to: Ranking, row: number): void {
    const source = sourceOf[index] ?? 0;
    let count = 0;
    for (let at = vectors.from[index] ?? 0; at < (vectors.from[index + 1] ?? 0); at++)
      count = gather(source, vectors.ids[at] ?? 0, vectors.weights[at] ?? 0, count);
    const mine = nearWords[index] ?? [];
    for (const { group, weight } of mine) count = gather(source, group, weight * Math.sqrt(nearly), count);
    if (to.width >= total) others(index, to, row);
    else foremost(touched.subarray(0, count), scores, to, row);
    for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;

    const first = row * to.width;
    const end = first + (to.count[row] ?? 0);
    const around = surroundings.rowOf[index] ?? 0;
    lay(spread, index);
    for (let at = first; at < end; at++) to.score[at] = product(spread, to.at[at] ?? 0);
    lift(spread, index);
    lay(surroundings.vectors, around);
    for (let at = first; at < end; at++) {
      const far = product(surroundings.vectors, surroundings.rowOf[to.at[at] ?? 0] ?? 0);
      to.score[at] = (to.score[at] ?? 0) + context * far;
    }
    lift(surroundings.vectors, around);
    const own = sizes[index] ?? none;
    const when = months[index] ?? none;
    const asks = isAsked[index] ?? false;
    const here = places[index] ?? 0;
    const share = placed.share * (told[index] ?? 0);
    for (let at = first; at < end; at++) {
      const other = to.at[at] ?? 0;
      const alike = nearlyShared(mine, nearWords[other] ?? [], vectors, index, other);
      const score = (to.score[at] ?? 0) + nearly * alike;
      const meaning = meant.near * meanings.near(index, other) + meant.around * meanings.around(index, other);
      const theirs = sizes[other] ?? none;
      const size = own.some((one) => theirs.includes(one)) ? meant.size : 0;
      const then = months[other] ?? none;
      const month = when.some((one) => then.includes(one)) ? meant.month : 0;
      const both = asks && isAsked[other] ? meant.asked : 0;
      const place = (told[other] ?? 0) * (placed.byChance - Math.abs(here - (places[other] ?? 0)));
      to.score[at] = score;
      to.rank[at] = score + meaning + size + month + both + share * place;
    }
    sortRow(to, row);
  }

  /** @returns How many sentences of other sources have a score now: its own is compared with others alone. */
  function gather(source: number, id: number, weight: number, before: number): number {
    let count = before;
    const end = postings.end[id] ?? 0;
    for (let entry = postings.first[id] ?? 0; entry < end; entry++) {
      const other = postings.at[entry] ?? 0;
      if (sourceOf[other] === source) continue;
      if (scores[other] === 0) touched[count++] = other;
      scores[other] = (scores[other] ?? 0) + weight * (postings.weight[entry] ?? 0);
    }
    return count;
  }

  function others(index: number, to: Ranking, row: number): void {
    let count = 0;
    for (let other = 0; other < total; other++)
      if (sourceOf[other] !== sourceOf[index]) to.at[row * to.width + count++] = other;
    to.count[row] = count;
  }

  /** Make one vector ready for products with others. */
  function lay({ from, ids: own, weights }: Vectors, row: number): void {
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) scratch[own[at] ?? 0] = weights[at] ?? 0;
  }

  function lift({ from, ids: own }: Vectors, row: number): void {
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) scratch[own[at] ?? 0] = 0;
  }

  function product({ from, ids: own, weights }: Vectors, row: number): number {
    let sum = 0;
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++)
      sum += (scratch[own[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  }
}
