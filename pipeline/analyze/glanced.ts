/** What the statements at a glance share: their input, counts and places. */
import type { DatedEvent, Framing, Pair, Place, Quantity, Recommendation, Theme } from '../findings.ts';
import type { Copy } from './copies.ts';
import type { Sentence, SourceReading } from './reading.ts';

export interface Found {
  sources: SourceReading[];
  copies: Copy[];
  themes: Theme[];
  pairs: Pair[];
  events: DatedEvent[] | null;
  quantities: Quantity[] | null;
  framing: Framing[] | null;
  recommendations: Recommendation[] | null;
}

export function placesOf(pair: Pair): Place[] {
  return [...pair.left.slice(0, 1), ...pair.right.slice(0, 1)];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function unique(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.locator} ${place.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export function sentenceIn({ sentences }: SourceReading, place: Pick<Place, 'locator'>): Sentence | undefined {
  return sentences.find(({ locator }) => locator === place.locator);
}
