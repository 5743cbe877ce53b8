/** Whether every text of the document is in the text of the PDF. */

/** Where a text was found, in characters of {@link Haystack.text}; `null` when it was not. */
export type Match = { start: number; end: number } | null;

/** How far a text may be from where it is awaited: markers, counters and repeated table headings stand between. */
const reach = 4000;

/** From this length on a text is taken to be itself wherever it is found next. */
const telling = 14;

/** Scripts that are painted in another order than they are written in. */
const reordered =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const ascii = /^[\0-\x7f]*$/;

/**
 * @returns Text without white space, invisible characters and case, for comparison: a browser collapses the first,
 *   drops the second, and style sheets change the third.
 */
export function plain(text: string): string {
  // Most text is ASCII, and then this is all there is to do.
  if (ascii.test(text)) return text.replace(/[\0-\x20\x7f]+/g, '').toUpperCase();
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, '')
    .toUpperCase();
}

/** A text to find. */
export interface Wanted {
  /** As {@link plain} makes it; an empty one is found at once. */
  text: string;
  /** Whether it is awaited in order. Decoration and the text of charts may stand anywhere. */
  ordered: boolean;
}

/**
 * Find each text in the haystack, in order, each in a place of its own. What is not found in order is looked for in
 * all that is left over.
 *
 * @param wanted What to find, in the document's order.
 * @param haystack A plain text, in reading order.
 */
export function matchTexts(wanted: Wanted[], haystack: string): Match[] {
  const matches = match(wanted, haystack);
  if (!matches.includes(null)) return matches;
  // A short text may have taken the place of a longer one. Without any order, the longest comes first.
  const again = match(
    wanted.map(({ text }) => ({ text, ordered: false })),
    haystack,
  );
  return count(again) < count(matches) ? again : matches;
}

function count(matches: Match[]): number {
  return matches.filter((found) => found === null).length;
}

function match(wanted: Wanted[], haystack: string): Match[] {
  const matches: Match[] = [];
  const waiting: { at: number; from: number }[] = [];
  let cursor = 0;
  // First what stands exactly where it is awaited, and long texts that are near.
  for (const [at, { text, ordered }] of wanted.entries()) {
    const found = ordered ? inOrder(text, haystack, cursor) : null;
    matches.push(found);
    if (found) cursor = found.end;
    else waiting.push({ at, from: cursor });
  }
  // Then the rest: behind its neighbour if possible, else anywhere. The longest first: a short one may be a part of it.
  const taken = new Uint8Array(haystack.length);
  for (const match of matches) if (match) taken.fill(1, match.start, match.end);
  const size = (at: number) => wanted[at]?.text.length ?? 0;
  waiting.sort((one, other) => size(other.at) - size(one.at));
  for (const { at, from } of waiting) {
    const text = wanted[at]?.text ?? '';
    const found =
      anywhere(text, haystack, taken, from) ??
      anywhere(text, haystack, taken, 0) ??
      scattered(text, haystack, taken, from);
    matches[at] = found;
    if (found) taken.fill(1, found.start, found.end);
  }
  return matches;
}

function inOrder(text: string, haystack: string, cursor: number): Match {
  if (haystack.startsWith(text, cursor)) return { start: cursor, end: cursor + text.length };
  const here = hyphenated(text, haystack, cursor);
  if (here || text.length < telling) return here;
  const start = haystack.indexOf(text, cursor);
  if (start >= 0 && start - cursor <= reach) return { start, end: start + text.length };
  const head = text.slice(0, 4);
  for (let at = haystack.indexOf(head, cursor); at >= 0 && at - cursor <= reach; at = haystack.indexOf(head, at + 1)) {
    const found = hyphenated(text, haystack, at);
    if (found) return found;
  }
  return null;
}

/** @returns Where a text stands from `start` on, with hyphens in it that it has not itself. */
function hyphenated(text: string, haystack: string, start: number): Match {
  let end = start;
  for (let at = 0; at < text.length; at++, end++) {
    while (haystack[end] !== text[at] && /[-\u2010]/.test(haystack[end] ?? '')) end++;
    if (haystack[end] !== text[at]) return null;
  }
  return { start, end };
}

function anywhere(text: string, haystack: string, taken: Uint8Array, from: number): Match {
  const head = text.slice(0, 4);
  for (let start = haystack.indexOf(head, from); start >= 0; start = haystack.indexOf(head, start + 1)) {
    if (taken[start]) continue;
    const found = hyphenated(text, haystack, start);
    if (found && !taken.subarray(found.start, found.end).includes(1)) return found;
  }
  return null;
}

/** @returns Where all characters of a text stand, in whatever order, if its script is one that is painted so. */
function scattered(text: string, haystack: string, taken: Uint8Array, from: number): Match {
  if (!reordered.test(text)) return null;
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let missing = text.length;
  let start = -1;
  const limit = Math.min(haystack.length, from + text.length * 2 + reach);
  for (let at = from; at < limit; at++) {
    const left = counts.get(haystack[at] ?? '') ?? 0;
    if (!left || taken[at]) continue;
    if (start < 0) start = at;
    counts.set(haystack[at] ?? '', left - 1);
    if (--missing === 0) return { start, end: at + 1 };
  }
  return null;
}
