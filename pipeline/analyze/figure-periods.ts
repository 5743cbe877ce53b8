/** When a figure is of: the date of its own clause. */
import { boundBefore } from '../bounds.ts';
import type { Quantity } from '../findings.ts';
import { isLevel } from './baselines.ts';
import { parted } from './date-context.ts';
import { isOtherYear } from './dates.ts';
import type { Dated } from './events.ts';
import { type Sentence, textOf } from './reading.ts';

/** @returns The date of the figure's own clause, when it has one only. */
export function periodOf(sentence: Sentence, figure: { start: number; end: number }, dates: Dated[]): Dated | null {
  const near = dates.filter(({ words, resolved }) => {
    const [from, to] = words.end <= figure.start ? [words.end, figure.start] : [figure.end, words.start];
    // "a third below 1990 levels": by what it is measured, and not when.
    if (isLevel(sentence, words)) return false;
    return resolved.precision !== 'open' && !parted.test(textOf(sentence, from, Math.max(from, to)));
  });
  // "4,300 in April from 7,100 a year before": the date that stands right behind.
  const next = near.find(({ words }) =>
    /^ (?:in|on|during|for|by|at) (?:the )?$/.test(textOf(sentence, figure.end, Math.max(figure.end, words.start))),
  );
  if (next?.resolved.date) return next;
  // "8 per cent below the same period of 2024": what it is compared with.
  const [only, ...more] = near.filter(({ words }) => !isOtherYear(words));
  return only && more.length === 0 && only.resolved.date !== null ? only : null;
}

/** @returns How a date is told: its bound, its words, and what of it is inferred. */
export function spokenOf({ sentence, words, when, resolved }: Dated): NonNullable<Quantity['spoken']> {
  const before = boundBefore.exec(textOf(sentence, sentence.start, words.start))?.[0] ?? '';
  return { before, when, inferred: resolved.inferred };
}
