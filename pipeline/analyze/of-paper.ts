/** What sounds like advice and is said to whoever reads the paper: "It’s time to explore this week’s readings". */
import type { Deontic } from './advice.ts';
import type { Sentence } from './reading.ts';
import { ofPaper } from './tables/of-paper.ts';

/** Words that stand between what asks and the act. */
const between = 8;

/** @returns Whether what is asked for is to read on, to see or to subscribe, and no act on the subject. */
export function isOfPaper({ text, start }: Sentence, { cue, at }: Deontic): boolean {
  if (at === undefined) return false;
  const rest = text.slice(at - start).toLowerCase();
  const match = ofPaper.exec(rest);
  if (!match) return false;
  const before = rest.slice(cue?.length ?? 0, Math.max(match.index, cue?.length ?? 0));
  return !/[.;:,]/.test(before) && before.split(/\s+/).length <= between && !/\band\b/.test(before);
}
