/** Which sources speak of one matter: in a folder of many matters, to be the most alike of a source says little. */
import type { Matcher } from './matches.ts';
import type { Figure } from './quantities.ts';
import type { Sentence, SourceReading } from './reading.ts';

/** The share of those that a source has most like it, over that of the source that has most of them. */
const least = 0.3;

export type Kindred = (one: SourceReading, other: SourceReading) => boolean;

/** @returns Whether two sources are among those whose sentences are most like each other's; of two alone they always are. */
export function kindredOf(matcher: Matcher, sentences: readonly Sentence[]): Kindred {
  const counts = new Map<SourceReading, Map<SourceReading, number>>();
  for (const sentence of sentences) {
    const [first] = matcher.candidates(sentence, 1);
    if (!first) continue;
    const own = counts.get(sentence.source) ?? new Map<SourceReading, number>();
    counts.set(sentence.source, own);
    own.set(first.sentence.source, (own.get(first.sentence.source) ?? 0) + 1);
  }
  const most = new Map([...counts].map(([source, own]) => [source, Math.max(...own.values())]));
  const near = (one: SourceReading, other: SourceReading) =>
    (counts.get(one)?.get(other) ?? 0) >= least * (most.get(one) ?? 1);
  return (one, other) => near(one, other) || near(other, one);
}

/** Figures of sources that speak of two matters are in no conflict. */
export function keepKin(figures: Figure[], sources: readonly SourceReading[], areKin: Kindred): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const { sentence, quantity } of figures)
    quantity.conflictsWith = quantity.conflictsWith.filter(({ locator }) => {
      const other = byId.get(locator.split(':')[0] ?? '');
      return other && areKin(sentence.source, other);
    });
}
