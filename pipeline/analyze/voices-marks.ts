/** Where quotations open and close in a run of paragraphs. */

/** A stretch of a paragraph in quotation marks, marks included. */
export interface Part {
  /** Index of the paragraph. */
  passage: number;
  start: number;
  end: number;
}

/** One quotation: a part for each paragraph that it runs through. */
export interface Quotation {
  parts: Part[];
}

/** How many paragraphs without a mark of their own a quotation may run through. */
const silent = 4;
/** Paragraphs that a quotation is looked for in. */
const longest = 40;

const closers: Readonly<Record<string, RegExp>> = {
  '“': /”/,
  '„': /[“”]/,
  '«': /»/,
  '"': /"/,
  '‘': /’/,
  "'": /'/,
};

const marks: ReadonlySet<string> = new Set(Object.keys(closers));

/**
 * A quotation over paragraphs opens again at each of them and closes at the last; some do not open again. One that never
 * closes is none.
 *
 * @param texts Paragraphs, in order.
 * @returns The quotations, in order; those within others are left out.
 */
export function quotationsIn(texts: string[]): Quotation[] {
  const found: Quotation[] = [];
  let passage = 0;
  let from = 0;
  while (passage < texts.length) {
    const at = openingIn(texts[passage] ?? '', from);
    if (at === null) {
      passage++;
      from = 0;
      continue;
    }
    const parts = partsFrom(texts, passage, at);
    const last = parts?.at(-1);
    if (parts && last) {
      found.push({ parts });
      passage = last.passage;
      from = last.end;
    } else from = at + 1;
  }
  return found;
}

function openingIn(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (!marks.has(mark)) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (/^[“„«]$/.test(mark)) return at;
    if (!/[\s([{—–:,-]/.test(before) || /\s/.test(after)) continue;
    // Single marks: an apostrophe opens words too (’tis, '90s).
    if (mark === '"' || (/\p{Lu}/u.test(after) && closingIn(text, at, at + 1) !== null)) return at;
  }
  return null;
}

/** @returns Where the quotation that opens at an offset closes; `null` when it does not in this paragraph. */
export function closingIn(text: string, at: number, from: number, mark = text[at] ?? ''): number | null {
  const closer = closers[mark];
  if (!closer) return null;
  let fallback: number | null = null;
  for (let index = from; index < text.length; index++) {
    const char = text[index] ?? '';
    if (/^[“«‘]$/.test(char) && char === mark && mark !== '„') return fallback;
    if (!closer.test(char)) continue;
    const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
    if (mark === '"' && /\s/.test(before) && !/[\s.,;:!?)]/.test(after)) return null;
    if (mark === '"' && /\d/.test(before) && /[\s\dx×]/.test(after) && text.indexOf('"', index + 1) > 0) continue;
    if (mark !== '‘' && mark !== "'") return index + 1;
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    // "the workers’ rights": what a stop stands before is surer than what stands behind an s.
    if (/[.,!?…—]/.test(before)) return index + 1;
    if (mark === "'" || before === 's') fallback ??= index + 1;
    else return fallback ?? index + 1;
  }
  return fallback;
}

function partsFrom(texts: string[], passage: number, at: number): Part[] | null {
  const text = texts[passage] ?? '';
  const mark = text[at] ?? '';
  const end = closingIn(text, at, at + 1);
  if (end !== null) return [{ passage, start: at, end }];
  // A quotation within a paragraph that another opens behind has lost its closing mark.
  if (/^['‘]$/.test(mark) || (mark !== '"' && text.indexOf(mark, at + 1) > 0)) return null;
  const parts: Part[] = [{ passage, start: at, end: text.length }];
  let unmarked = 0;
  for (let next = passage + 1; next < Math.min(texts.length, passage + longest); next++) {
    const own = texts[next] ?? '';
    const again = own.startsWith(mark);
    const close = closingIn(own, 0, again ? 1 : 0, mark);
    const opens = again ? -1 : mark === '"' ? openingIn(own, 0) : own.indexOf(mark);
    if (!again) unmarked++;
    if (close !== null && (again || opens === null || opens < 0 || opens > close))
      // Behind a paragraph that opens again, one that does not is no part of it.
      return unmarked > 0 && parts.length > unmarked ? null : [...parts, { passage: next, start: 0, end: close }];
    if (!again && (unmarked > silent || (opens !== null && opens >= 0))) return null;
    parts.push({ passage: next, start: 0, end: own.length });
  }
  return null;
}
