/** Lines of a column to chunks: paragraphs, list items and short lines, by white space, indents and line ends. */
import { isClosed, type Measures, wordsIn } from './measure.ts';
import { type Chunk, chunk, type Line, lineText, spaceBefore } from './model.ts';

/** The mark of a list item at the start of a line. */
const bullet = /^(?:[•‣⁃∙·▪▫◦○●■□◆◇►➢➤✓–—*-]|)\s+\S/u;
const numbered = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})[.)]\s+\S/u;

/** @returns Whether a line begins as a list item does. */
export function startsItem(line: Line): boolean {
  const text = lineText(line);
  return bullet.test(text) || numbered.test(text) || loneNumber(line) !== null;
}

/** A number without a stop is a mark where it stands well before its text. */
export function loneNumber({ pieces: [first, second], size }: Line): number | null {
  if (!first || !second || first.raised || !/^\d{1,2}$/.test(first.text)) return null;
  return second.x - first.right > size * 0.8 ? Number(first.text) : null;
}

/**
 * @param lines Of one column, from the top down.
 * @param left Where its lines begin, `right` where they end.
 */
export function paragraphs(
  lines: readonly Line[],
  left: number,
  right: number,
  measures: Measures,
  region: number,
): Chunk[] {
  const found: Line[][] = [];
  const sides = { left, right };
  const ends = rights(lines, sides, measures);
  for (const [index, line] of lines.entries()) {
    const block = found.at(-1);
    const own = { left, right: Math.min(right, ends[index - 1] ?? right) };
    if (block && belongs(block, line, lines[index + 1], own, measures)) block.push(line);
    else found.push([line]);
  }
  return found.map((block) => chunk('paragraph', block, { ...sidesOf(block, sides), region }));
}

/** Lines that stand close under each other, such as those of an abstract that is set in on both sides, end at a side of their own. */
function rights(
  lines: readonly Line[],
  { left, right }: { left: number; right: number },
  measures: Measures,
): number[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const close = last && line.y - last.y < measures.leading(last.size) * last.size * 1.6;
    if (last && close && Math.abs(last.size - line.size) < 0.6 && Math.abs(last.x - line.x) < line.size * 2.2)
      groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const end = Math.max(...group.map((line) => line.right));
    const start = Math.min(...group.map((line) => line.x));
    const filled = group.filter((line) => end - line.right < 4 * line.size).length;
    const own = group.length >= 3 && filled >= group.length * 0.6 && end - start > (right - left) / 2;
    return group.map(() => (own ? end : right));
  });
}

/** A block that is set in on both sides goes on within its own sides. */
function sidesOf(block: readonly Line[], { left, right }: { left: number; right: number }) {
  const ends = Math.max(...block.map((line) => line.right));
  const own = block.length >= 4 && block.filter((line) => ends - line.right < line.size).length >= block.length / 2;
  return { left, right: own ? ends : right };
}

function belongs(
  block: readonly Line[],
  line: Line,
  next: Line | undefined,
  { left, right }: { left: number; right: number },
  measures: Measures,
): boolean {
  const last = block.at(-1) as Line;
  const first = block[0] as Line;
  const em = line.size;
  const step = (line.y - last.y) / Math.max(last.size, em);
  const usual = block.length > 1 ? usualStep(block) : measures.leading(last.size);
  if (step > Math.max(usual, measures.leading(last.size) * (block.length > 1 ? 0.8 : 1)) * 1.18 + 0.06) return false;
  if (Math.abs(last.size - em) > Math.min(last.size, em) * 0.08) return false;
  // A bold line above lines that are not is a heading; a bold word at a line's end is none.
  if (last.bold !== line.bold && block.every((one) => one.bold === last.bold) && isOwn(last, line)) return false;
  if (
    last.italic !== line.italic &&
    block.every((one) => one.italic === last.italic) &&
    isOwn(last, line) &&
    isShort(last, right)
  )
    return false;
  if (centred(block, left, right) && centred([line], left, right)) return true;
  if (line.x - left > em * 0.5 && !isClosed(last) && !startsItem(line) && isUnder(last, line)) return true;
  const item = startsItem(first);
  if (startsItem(line) && (isClosed(last) || isShort(last, right) || (item && Math.abs(line.x - first.x) < em)))
    return false;
  if (fits(last, line, ownRight(block, right))) return false;
  // Set in from the line before, and the next goes back: a paragraph's first line.
  if (line.x > last.x + em * 0.8 && !item) {
    const back = !next || next.x < line.x - em * 0.8 || Math.abs(next.x - line.x) < em * 0.3;
    const hanging = block.length === 1 && next !== undefined && Math.abs(next.x - line.x) < em * 0.3;
    if (hanging && !isClosed(last)) return true;
    if (back && !hanging) return false;
  }
  // Out of a hanging indent: the next entry of a list of references.
  if (
    block.length > 1 &&
    line.x < last.x - em * 0.8 &&
    Math.abs(line.x - first.x) < em * 0.5 &&
    first.x < last.x - em * 0.8
  )
    return false;
  return true;
}

/** Where the lines of a block end: at the column's side, unless it is long enough to show a side of its own. */
function ownRight(block: readonly Line[], right: number): number {
  return block.length >= 4 ? Math.max(...block.map((line) => line.right)) : right;
}

function usualStep(block: readonly Line[]): number {
  const steps = block.slice(1).map((line, index) => (line.y - (block[index]?.y ?? 0)) / line.size);
  return Math.max(...steps);
}

/** Whether one style ends with one line and the other begins with the next. */
function isOwn(last: Line, line: Line): boolean {
  return last.bold ? wordsIn(lineText(last)) <= 16 : line.bold;
}

function isShort(line: Line, right: number): boolean {
  return line.right < right - 3 * line.size;
}

/** Whether the next line's first word would have fitted on this line: then the block ends here. */
function fits(line: Line, next: Line, right: number): boolean {
  const first = firstWord(next);
  return line.right + line.size * 0.25 + first + line.size * 0.9 < right && !/[\p{L}]-$/u.test(lineText(line));
}

function firstWord(line: Line): number {
  let width = 0;
  for (const [index, piece] of line.pieces.entries()) {
    if (index > 0 && spaceBefore(line, index)) break;
    const at = piece.text.search(/\s/);
    const share = at < 0 ? 1 : at / piece.text.length;
    width += (piece.right - piece.x) * share;
    if (at >= 0) break;
  }
  return width;
}

/** Whether two lines of unlike width have one middle, as those of a title have. */
function isUnder(last: Line, line: Line): boolean {
  const off = (last.x + last.right - line.x - line.right) / 2;
  return Math.abs(off) < line.size * 0.3 && Math.abs(last.x - line.x) > line.size * 0.5;
}

function centred(lines: readonly Line[], left: number, right: number): boolean {
  return lines.every(
    (line) => line.x - left > 2 * line.size && Math.abs(line.x - left - (right - line.right)) < line.size * 1.2,
  );
}
