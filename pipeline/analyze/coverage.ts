/** Which sentences nothing used, and whether every place is where it says. */
import type { Briefing, Place } from '../findings.ts';
import { locatorsOf, type Reading, type Sentence } from './reading.ts';

/**
 * A finding that a long section leaves to `briefing.json` uses its sentence too: the section says how many it leaves.
 *
 * @returns Locators of sentences that no cell has, and no finding points to but an actor or a theme match.
 */
export function unused(reading: Reading, briefing: Omit<Briefing, 'unused' | 'messages'>): string[] {
  const used = new Set<Sentence>();
  const find = sentencesAt(reading);
  for (const place of placesFound(briefing)) for (const sentence of find(place)) used.add(sentence);
  return reading.sentences.filter((sentence) => !used.has(sentence)).map((sentence) => sentence.locator);
}

/** @returns A function from a place to the sentences that it touches. */
export function sentencesAt(reading: Reading): (place: Place) => Sentence[] {
  const byLocator = locatorsOf(reading);
  const byPassage = new Map(
    reading.sources.flatMap((source) => source.passages.map((passage) => [passage.locator, passage] as const)),
  );
  return (place) => {
    const own = byLocator.get(place.locator);
    // Most places lie in the sentence that they name.
    if (own && own.start <= place.start && place.start < place.end && place.end <= own.end) return [own];
    const passage = own?.passage ?? byPassage.get(place.locator.split('.')[0] ?? '');
    return passage?.sentences.filter((sentence) => sentence.start < place.end && sentence.end > place.start) ?? [];
  };
}

function placesFound(briefing: Omit<Briefing, 'unused' | 'messages'>): Place[] {
  return [
    ...(briefing.themes ?? []).flatMap((theme) => Object.values(theme.cells).flatMap((cell) => cell.extract)),
    ...(briefing.pairs ?? []).flatMap((pair) => [...pair.left, ...pair.right]),
    ...(briefing.framing ?? []).flatMap((use) => use.at),
    ...(briefing.quantities ?? []).flatMap((quantity) => quantity.at),
    ...(briefing.events ?? []).flatMap((event) => event.at),
    ...(briefing.claims ?? []).flatMap((claim) => [...claim.at, ...claim.carriedTo]),
    ...(briefing.forecasts ?? []).flatMap((forecast) => forecast.at),
    ...(briefing.recommendations ?? []).flatMap((one) => [...one.at, ...one.motive, ...one.restatedAt]),
  ];
}

/** @returns Every place of a briefing's findings. */
export function allPlaces(briefing: Omit<Briefing, 'messages' | 'unused'>): Place[] {
  return [
    ...placesFound(briefing),
    ...(briefing.actors ?? []).flatMap((actor) => actor.at),
    ...(briefing.glance ?? []).flatMap((item) => item.at),
    ...(briefing.quantities ?? []).flatMap((quantity) => quantity.conflictsWith),
  ];
}
