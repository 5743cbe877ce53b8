/** Which sources speak of one matter: in a folder of many matters, to be the most alike of a source says little. */
import type { Matcher } from './matches.ts';
import type { Sentence, SourceReading } from './reading.ts';

/** The share of those that a source has most like it, over that of the source that has most of them. */
const least = 0.3;

/** @returns Whether two sources are among those whose sentences are most like each other's; of two alone they always are. */
export function kindredOf(
  matcher: Matcher,
  sentences: readonly Sentence[],
): (one: SourceReading, other: SourceReading) => boolean {
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
