/** What sounds like advice and asks nobody to act: how a matter is to be taken, what nobody is to believe, what was told brings about. */
import type { Sentence } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { bySome, denied, feelings, inMind, taken } from './tables/remarks.ts';

/**
 * @param rest The words from the modal on, in lower case.
 * @returns Whether a modal is a remark: "they should not pretend otherwise", "the enthusiasm is natural and should be kept in check".
 */
export function isRemark({ tokens }: Sentence, index: number, rest: string): boolean {
  if (inMind.test(rest) || denied.test(rest)) return true;
  if (!taken.test(rest) || bySome.test(rest)) return false;
  return feelings.test(tokens[subjectOf(tokens, index)?.head ?? -1]?.lower ?? '');
}
