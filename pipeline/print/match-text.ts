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

/** Vowel signs and the like of Arabic, Hebrew and Syriac, which a PDF may write before or behind their letters. */
const points =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a]/g;

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
    .replace(points, '')
    .toUpperCase();
}

/** A text to find. */
export interface Wanted {
  /** As {@link plain} makes it; an empty one is found at once. */
  text: string;
  /** Whether it is awaited in order. Decoration and the text of charts may stand anywhere. */
  ordered: boolean;
  /** Its words one by one, of text that may be painted in another order than it is written in. */
  words?: string[];
}

/** @returns The words and numbers of such text, as {@link plain} makes them; none of any other. */
export function wordsOf(text: string): string[] {
  return reordered.test(text) ? (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(plain) : [];
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
  byWords(wanted, matches, haystack);
  if (!matches.includes(null)) return matches;
  // A short text may have taken the place of a longer one. Without any order, the longest comes first.
  const again = match(
    wanted.map(({ text }) => ({ text, ordered: false })),
    haystack,
  );
  byWords(wanted, again, haystack);
  return count(again) < count(matches) ? again : matches;
}

/** Of so many words one may be in pieces. */
const many = 20;

/** Where the order of a whole text cannot be told from the page, each of its words must be there, one way or the other. */
function byWords(wanted: Wanted[], matches: Match[], haystack: string): void {
  for (const [at, { words = [] }] of wanted.entries()) {
    if (matches[at] || words.length < 2) continue;
    const lost = words.filter(
      (word) =>
        !haystack.includes(word) &&
        !haystack.includes(Array.from(word).reverse().join('')) &&
        permuted(word, haystack, 0, haystack.length, null) === null,
    );
    // A word that two pieces of a line share stands apart; whatever is cut off is more than one word of many.
    const all = lost.length <= (words.length >= many ? 1 : 0);
    if (all) matches[at] = { start: 0, end: 0 };
  }
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
      permuted(text, haystack, from, text.length * 2 + reach, taken) ??
      permuted(text, haystack, 0, haystack.length, taken);
    matches[at] = found;
    if (found) taken.fill(1, found.start, found.end);
  }
  return matches;
}

function inOrder(text: string, haystack: string, cursor: number): Match {
  if (haystack.startsWith(text, cursor)) return { start: cursor, end: cursor + text.length };
  const here = hyphenated(text, haystack, cursor) ?? permuted(text, haystack, cursor, 0, null);
  if (here || text.length < telling) return here;
  const start = haystack.indexOf(text, cursor);
  if (start >= 0 && start - cursor <= reach) return { start, end: start + text.length };
  const head = text.slice(0, 4);
  for (let at = haystack.indexOf(head, cursor); at >= 0 && at - cursor <= reach; at = haystack.indexOf(head, at + 1)) {
    const found = hyphenated(text, haystack, at);
    if (found) return found;
  }
  return permuted(text, haystack, cursor, reach, null);
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

/** Brackets and marks that are painted as their mirror image. */
const mirrored: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<', '»': '«', '›': '‹' };

/**
 * Text that is painted in another order than it is written in stands in the PDF as it is painted, line by line: so as
 * many characters in a row must be the same ones, in whatever order.
 *
 * @param limit How far behind `from` it may begin.
 * @param taken What is other texts' already.
 */
function permuted(text: string, haystack: string, from: number, limit: number, taken: Uint8Array | null): Match {
  // Figures, brackets and stops take the direction of the text around them.
  if (!reordered.test(text) && !reordered.test(haystack)) return null;
  const size = text.length;
  const surplus = new Map<string, number>();
  let unequal = 0;
  const add = (character: string, by: number) => {
    const key = mirrored[character] ?? character;
    const before = surplus.get(key) ?? 0;
    surplus.set(key, before + by);
    unequal += Number(before + by !== 0) - Number(before !== 0);
  };
  for (let at = 0; at < size; at++) add(text.charAt(at), -1);
  const last = Math.min(haystack.length, from + limit + size);
  for (let at = from; at < last; at++) {
    add(haystack.charAt(at), 1);
    const start = at - size + 1;
    if (start > from) add(haystack.charAt(start - 1), -1);
    if (start < from || unequal !== 0) continue;
    if (!taken?.subarray(start, at + 1).includes(1)) return { start, end: at + 1 };
  }
  return null;
}
