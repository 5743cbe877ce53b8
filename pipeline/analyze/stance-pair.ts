/** How two sentences stand to each other, as the pair that is printed. */
import { placeOf, type Sentence } from './reading.ts';
import type { StancePair } from './stances.ts';
import { type Judgement, withDates } from './verdicts.ts';

/** @returns The pair, each sentence whole; where the dates of their sources could explain a difference, they are told. */
export function stancePair(left: Sentence, right: Sentence, judgement: Judgement): StancePair {
  const { verdict, reasons } = withDates(judgement, left.source, right.source);
  return { left, right, verdict, reasons, places: { left: [placeOf(left)], right: [placeOf(right)] } };
}
