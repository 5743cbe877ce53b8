/** Two promises, checked on every build: each place lies in its sentence and quotes it, and no verdict goes beyond its reasons. */
import type { VFile } from 'vfile';
import type { Briefing } from '../findings.ts';
import { exit, Stop, say } from '../message.ts';
import { allPlaces } from './coverage.ts';
import { locatorsOf, type Reading } from './reading.ts';

/**
 * @param file The codebook: where a broken promise is said.
 * @throws {Stop} When one is broken.
 */
export function check(reading: Reading, briefing: Omit<Briefing, 'unused' | 'messages'>, file: VFile): void {
  const sentences = locatorsOf(reading);
  const broken: string[] = [];
  for (const place of allPlaces(briefing)) {
    const sentence = sentences.get(place.locator);
    const length = sentence?.passage.passage.text.length ?? 0;
    const inside = sentence && place.start >= sentence.start && place.start < place.end && place.end <= length;
    if (!inside) broken.push(`A finding points outside of its passage: ${place.locator} ${place.start}–${place.end}`);
  }
  for (const pair of briefing.pairs ?? [])
    if (pair.verdict !== 'both-address' && pair.reasons.every((reason) => reason.kind === 'shared'))
      broken.push(
        `The verdict “${pair.verdict}” on ${pair.left[0]?.locator} and ${pair.right[0]?.locator} has no reason that could be checked`,
      );
  for (const [text, place] of quoted(briefing)) {
    const sentence = sentences.get(place.locator);
    const words = sentence?.passage.passage.text.slice(place.start, place.end);
    if (words !== text) broken.push(`A quotation differs from its source at ${place.locator}: “${text}”`);
  }
  if (broken.length === 0) return;
  for (const found of broken)
    say(file, {
      rule: 'finding-without-ground',
      severity: 'error',
      found,
      help: 'This is a fault of Collate, not of a source: please report it.',
    });
  throw new Stop(exit.failed, [file]);
}

/** Findings with one place whose text must be the words there. */
function quoted(briefing: Omit<Briefing, 'unused' | 'messages'>) {
  return [
    ...(briefing.quantities ?? []),
    ...(briefing.events ?? []),
    ...(briefing.forecasts ?? []),
    ...(briefing.recommendations ?? []),
  ].flatMap(({ text, at }) => (at.length === 1 && at[0] ? [[text, at[0]] as const] : []));
}
