/** Of what stands at a glance, which words the sources choose for one thing. */
import type { Framing, GlanceItem, Place } from '../findings.ts';
import { writtenAs } from './framing.ts';
import { type Found, sentenceIn } from './glanced.ts';
import { listed as list } from './in-words.ts';
import type { SourceReading } from './reading.ts';
import { monthOf } from './tables/calendar.ts';

/** Uses from which a word counts as a source's choice. */
const often = 3;

/** The concept whose words part the sources most. */
export function words({ sources, framing }: Found): GlanceItem | null {
  if (!framing || framing.length === 0) return null;
  let best: { text: string; at: Place[]; weight: number } | null = null;
  for (const concept of new Set(framing.map((use) => use.concept))) {
    const uses = framing.filter((use) => use.concept === concept);
    const spoken = sources.flatMap((source) => favourite(source, uses) ?? []);
    if (spoken.length < 2 || new Set(spoken.map(({ use }) => use.term)).size < 2) continue;
    const weight = Math.min(...spoken.map(({ times }) => times));
    if (weight < often || (best && best.weight >= weight) || ofOthers(spoken)) continue;
    const parts = spoken
      .slice(0, 4)
      .map(
        ({ source, use, places, times }) =>
          `${source.source.label} mostly writes ${wordsAt(source, places) ?? `“${use.term}”`} (${times})`,
      );
    best = { text: `For ${concept}, ${list(parts)}.`, at: spoken.flatMap(({ places }) => places.slice(0, 2)), weight };
  }
  return best ? { kind: 'framing', text: best.text, at: best.at } : null;
}

interface Favourite {
  source: SourceReading;
  use: Framing;
  times: number;
  places: Place[];
}

/** The term that a source uses more than any other. */
function favourite(source: SourceReading, uses: Framing[]): Favourite | null {
  const [first, second] = uses
    .filter((use) => (use.counts[source.id] ?? 0) > 0)
    .sort((left, right) => (right.counts[source.id] ?? 0) - (left.counts[source.id] ?? 0));
  const times = first?.counts[source.id] ?? 0;
  if (!first || times <= (second?.counts[source.id] ?? 0)) return null;
  return { source, use: first, times, places: first.at.filter(({ locator }) => locator.startsWith(`${source.id}:`)) };
}

/** As the source has them: “resettled” or “resettlement”. */
function wordsAt(source: SourceReading, places: Place[]): string | null {
  const texts = places.map((place) => sentenceIn(source, place)?.passage.passage.text.slice(place.start, place.end));
  const written = writtenAs(texts.flatMap((text) => text?.toLowerCase() ?? []));
  return written === null ? null : `“${written.replaceAll(' / ', '” or “')}”`;
}

/** One calls "controlled" what one side holds, another "occupied" what the other does: no rival words for one thing. */
function ofOthers(spoken: Favourite[]): boolean {
  const named = spoken.flatMap(
    ({ source, places }) => mostOften(places.flatMap((place) => nameBeside(source, place) ?? [])) ?? [],
  );
  return new Set(named).size > 1;
}

function mostOften(names: string[]): string | null {
  const times = (name: string) => names.filter((other) => other === name).length;
  return names.toSorted((left, right) => times(right) - times(left))[0] ?? null;
}

/** The name that stands next to a word, by its first letters: "Russia" and "Russian" are one. */
function nameBeside(source: SourceReading, { locator, start, end }: Place): string | null {
  const sentence = sentenceIn(source, { locator });
  const opens = sentence?.start;
  const names = sentence?.tokens.filter(
    ({ word, pos, text }) => word && pos !== 'PRON' && /^\p{Lu}/u.test(text) && text.length > 3,
  );
  const away = (token: { start: number; end: number }) =>
    Math.min(Math.abs(token.end - start), Math.abs(token.start - end));
  const [first] = (names ?? [])
    .filter((token) => away(token) > 0 && away(token) < 40 && token.start !== opens && !monthOf.has(token.lower))
    .sort((left, right) => away(left) - away(right));
  return first ? first.lower.slice(0, 5) : null;
}
