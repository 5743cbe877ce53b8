import type { Verdict } from '../../findings.ts';
import type { Desk } from '../desk.ts';

/** From the weakest to the strongest claim; a conflict is what a reader must not miss. */
const ladder: Verdict[] = ['both-address', 'agree-partly', 'agree', 'differ', 'tension', 'conflict'];

/** A small labelled badge. */
export interface Badge {
  label: string;
  /** CSS class. */
  kind: Verdict;
}

export function badge(desk: Desk, verdict: Verdict): Badge {
  return { label: desk.say(`verdict-${verdict}`), kind: verdict };
}

/** @returns The strongest of some verdicts, or `null` of none. */
export function strongest(verdicts: Verdict[]): Verdict | null {
  return verdicts.reduce<Verdict | null>(
    (best, verdict) => (best === null || ladder.indexOf(verdict) > ladder.indexOf(best) ? verdict : best),
    null,
  );
}

export const verdicts = ladder;
