/** Which sources speak of one matter: in a folder of many matters, to be the most alike of a source says little. */
import type { Matcher } from './matches.ts';
import type { Kindred, Sentence, SourceReading } from './reading.ts';

/** The share of those that a source has most like it, over that of the source that has most of them. */
const least = 0.3;
/** How alike the sentences are that are among the tenth most like the other source's: of one matter mostly .5 to .7. */
const enough = { alike: 0.45, share: 0.1 };

/**
 * @returns Whether two sources speak of one matter: they are among those whose sentences are most like each other's, and
 *   these are alike. Of two alone nothing is asked: whoever puts them together compares them.
 */
export function kindredOf(matcher: Matcher, sentences: readonly Sentence[]): Kindred {
  if (new Set(sentences.map(({ source }) => source)).size <= 2) return () => true;
  const firsts = new Map<SourceReading, Map<SourceReading, number>>();
  const ranks = new Map<SourceReading, Map<SourceReading, number[]>>();
  const sizes = new Map<SourceReading, number>();
  for (const sentence of sentences) {
    const { source } = sentence;
    sizes.set(source, (sizes.get(source) ?? 0) + 1);
    const seen = new Set<SourceReading>();
    for (const { sentence: other, rank } of matcher.candidates(sentence)) {
      if (seen.has(other.source)) continue;
      if (seen.size === 0) add(firsts, source, other.source, (count = 0) => count + 1);
      add(ranks, source, other.source, (known = []) => {
        known.push(rank);
        return known;
      });
      seen.add(other.source);
    }
  }
  const most = new Map([...firsts].map(([source, own]) => [source, Math.max(...own.values())]));
  const near = (one: SourceReading, other: SourceReading) =>
    (firsts.get(one)?.get(other) ?? 0) >= least * (most.get(one) ?? 1);
  const isAlike = (one: SourceReading, other: SourceReading) => {
    const known =
      ranks
        .get(one)
        ?.get(other)
        ?.sort((left, right) => right - left) ?? [];
    return (known[Math.floor((sizes.get(one) ?? 0) * enough.share)] ?? 0) >= enough.alike;
  };
  // By the numbers of both: 1 for no, 2 for yes.
  const count = Math.max(...[...sizes.keys()].map(({ index }) => index)) + 1;
  const told = new Uint8Array(count * count);
  return (one, other) => {
    const both = one.index * count + other.index;
    if (!told[both])
      told[both] = (near(one, other) || near(other, one)) && (isAlike(one, other) || isAlike(other, one)) ? 2 : 1;
    return told[both] === 2;
  };
}

function add<Value>(
  to: Map<SourceReading, Map<SourceReading, Value>>,
  one: SourceReading,
  other: SourceReading,
  next: (known?: Value) => Value,
): void {
  const own = to.get(one) ?? new Map<SourceReading, Value>();
  to.set(one, own.set(other, next(own.get(other))));
}
