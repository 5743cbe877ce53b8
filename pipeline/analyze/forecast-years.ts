/** Which years lie ahead: those that are not over on the document's date, never by the clock. */
import type { Lower } from '../lower.ts';
import { onceEach } from './once-each.ts';
import { lowered, type Sentence } from './reading.ts';

/** As long as a year, and none. */
const over = '0000';

/**
 * @returns The sentence in lower case, without the years that are over: a pattern that looks ahead may name any. Where the
 *   document has no date, none is known to be over.
 */
export const seenAhead = onceEach((sentence: Sentence): Lower => {
  const { date } = sentence.source.source.metadata;
  const lower = lowered(sentence);
  if (!date) return lower;
  const year = date.slice(0, 4);
  return lower.replace(/\b20\d\d\b/g, (named) => (named < year ? over : named)) as Lower;
});
