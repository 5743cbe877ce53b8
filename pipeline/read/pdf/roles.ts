/** What chunks are that position alone tells: headings, footnotes, captions, and words within pictures. */
import { closed, type Measures, wordsIn } from './measure.ts';
import { type Chunk, chunkText, lineText } from './model.ts';
import { startsItem } from './paragraphs.ts';

/** A heading has so many words and lines at most. */
const longest = { words: 28, lines: 6 };

const caption =
  /^(?:figure|fig\.?|table|chart|map|graph|box|exhibit|plate|diagram|photo|source|abbildung|abb\.|tabelle|figura|tabla|tableau|рис\.?|таблица|图|表|図)\s*(?:\d|[IVX]+\b|:)/iu;

/** How a footnote begins: with its mark, raised or not. */
const noteStart = /^(?:\d{1,3}|[*∗⁎†‡§]+|\[\d{1,3}\])\.?\s+\S/u;

/** Tell what each chunk of a page is; headings get their rank by `rank`. `chunks` are in reading order. */
export function tell(chunks: readonly Chunk[], measures: Measures, height: number): void {
  for (const [index, one] of chunks.entries()) {
    if (one.kind !== 'paragraph') continue;
    if (isHeading(one, chunks[index - 1], chunks[index + 1], measures)) {
      one.kind = 'heading';
      one.furniture = 'heading';
    }
  }
  footnotes(chunks, measures, height);
  quotations(chunks);
  for (const one of chunks) {
    if (one.kind !== 'paragraph' || one.furniture) continue;
    const text = chunkText(one);
    const small = sizeOf(one) < measures.size * 0.95;
    if (
      caption.test(text) &&
      (small || wordsIn(one) <= 40) &&
      /^\S+\s*(?:\d+|[IVX]+)?(?:[.-]\d+)?[a-z]?\s*[:.|–—]/u.test(text)
    )
      furnish(one, 'caption');
    // Labels within charts: small, short, and no sentence.
    else if (sizeOf(one) < measures.size * 0.86 && wordsIn(one) / one.lines.length < 4 && !closed.test(text))
      furnish(one, 'other');
  }
}

function furnish(one: Chunk, kind: Chunk['furniture']): void {
  one.kind = 'furniture';
  one.furniture = kind;
}

export function sizeOf(one: Chunk): number {
  return one.lines[0]?.size ?? 0;
}

/** Short, without a stop, and set apart from the text by size, weight, slant or capitals. */
export function isHeading(
  one: Chunk,
  before: Chunk | undefined,
  after: Chunk | undefined,
  measures: Measures,
): boolean {
  const [first] = one.lines;
  if (!first || one.lines.length > longest.lines) return false;
  const text = chunkText(one).replaceAll('\n', ' ').trim();
  const words = wordsIn(text);
  if (words === 0 || words > longest.words || !/\p{L}{2}/u.test(text)) return false;
  if (/[.,;:]$/.test(text) && !/^(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s/.test(text) && first.size < measures.size * 1.15)
    return false;
  if (caption.test(text) && first.size <= measures.size * 1.05) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  // A share with its name is a label of a chart.
  if (/^\D{1,40}\d+(?:[.,]\d+)?\s?%$/u.test(text)) return false;
  const larger = first.size > measures.size * 1.07;
  const heavier = one.lines.every((line) => line.bold) && !measures.bold;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && words <= 14;
  const slanted =
    one.lines.every((line) => line.italic) &&
    one.lines.length === 1 &&
    words <= 12 &&
    stands(one, before, after, measures);
  const counted =
    /^(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s+\p{Lu}/u.test(text) &&
    words <= 14 &&
    one.lines.length === 1 &&
    stands(one, before, after, measures) &&
    !/^\d+\.\s/.test(text);
  // Small capitals are smaller than what begins their words.
  const size = capitals ? Math.max(...first.pieces.map((piece) => piece.size)) : first.size;
  if (size < measures.size * (heavier ? 0.84 : 0.93)) return false;
  return larger || heavier || capitals || slanted || counted;
}

/** Whether it stands above text of its column, with white space before it. */
function stands(one: Chunk, before: Chunk | undefined, after: Chunk | undefined, measures: Measures): boolean {
  if (!after || after.region !== one.region || wordsIn(after) < 12) return false;
  if (!before || before.region !== one.region) return true;
  const gap = (one.lines[0]?.y ?? 0) - (before.lines.at(-1)?.y ?? 0);
  return gap > measures.leading(measures.size) * measures.size * 1.25;
}

/** Small print at the foot of a column or page, from the first chunk with a mark on. */
function footnotes(chunks: readonly Chunk[], measures: Measures, height: number): void {
  const regions = new Map<number, Chunk[]>();
  for (const one of chunks) regions.set(one.region, [...(regions.get(one.region) ?? []), one]);
  for (const all of regions.values()) {
    let start = all.length;
    while (start > 0 && (isSmall(all[start - 1], measures) || isFloat(all[start - 1]))) start -= 1;
    const below = all.slice(start);
    const marked = below.findIndex((one) => isSmall(one, measures) && isMarked(one));
    const low = (below[marked]?.lines[0]?.y ?? 0) > height * 0.4;
    if (marked < 0 || !low) continue;
    for (const one of below.slice(marked)) if (isSmall(one, measures)) furnish(one, 'footnote');
  }
}

function isSmall(one: Chunk | undefined, measures: Measures): boolean {
  return one?.kind === 'paragraph' && sizeOf(one) < measures.size * 0.94;
}

/** Set in on both sides, between paragraphs that are not. An abstract stands under a heading or a title. */
function quotations(chunks: readonly Chunk[]): void {
  for (const [index, one] of chunks.entries()) {
    const before = chunks[index - 1];
    const text = chunks.filter((other) => other.region === one.region && other.kind === 'paragraph');
    const ends = (lines: Chunk['lines']): number => Math.max(...lines.map((line) => line.right));
    const em = sizeOf(one);
    if (one.kind !== 'paragraph' || one.lines.length < 2 || (before?.kind !== 'paragraph' && before?.kind !== 'quote'))
      continue;
    if (text.length < 2 || (one.lines[0] && startsItem(one.lines[0]))) continue;
    const left =
      Math.min(...one.lines.map((line) => line.x)) -
      Math.min(...text.flatMap(({ lines }) => lines.map((line) => line.x)));
    const right = ends(text.flatMap(({ lines }) => lines)) - ends(one.lines);
    const even = one.lines.slice(1).every((line) => Math.abs(line.x - (one.lines[1]?.x ?? 0)) < em * 0.5);
    if (even && left > em * 1.4 && right > em) one.kind = 'quote';
  }
}

/** A table or picture at a column's foot may stand below the notes. */
function isFloat(one: Chunk | undefined): boolean {
  return one !== undefined && (one.kind === 'table' || caption.test(chunkText(one)));
}

function isMarked(one: Chunk): boolean {
  const [line] = one.lines;
  const [piece] = line?.pieces ?? [];
  return piece !== undefined && line !== undefined && (piece.raised === 'note' || noteStart.test(lineText(line)));
}

/**
 * Give headings their rank: by size, then weight, then capitals, then slant. The first rank is the title's, which is
 * alone of its style and stands first.
 */
export function rank(headings: readonly Chunk[]): void {
  const styles = new Map<string, Chunk[]>();
  for (const one of headings) styles.set(styleOf(one), [...(styles.get(styleOf(one)) ?? []), one]);
  const order = [...styles].sort(([, [a]], [, [b]]) => (a && b ? compare(weightOf(b), weightOf(a)) : 0));
  const [, top = []] = order[0] ?? [];
  const [first] = headings;
  const titled = first !== undefined && top.includes(first) && top.length === 1;
  for (const [index, [, all]] of order.entries())
    for (const one of all) one.depth = Math.min(6, index + (titled ? 1 : 2));
}

function weightOf(one: Chunk): number[] {
  const [line] = one.lines;
  const text = chunkText(one);
  const number = /^(\d+(?:\.\d+)+)/.exec(text)?.[1];
  return [
    Math.round(sizeOf(one) * 2) / 2,
    line?.bold ? 1 : 0,
    /\p{Ll}/u.test(text) ? 0 : 1,
    line?.italic ? 0 : 1,
    number ? -number.split('.').length : 0,
  ];
}

/** @returns What headings of one rank have in common. */
export function styleOf(one: Chunk): string {
  return weightOf(one).join(' ');
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
