/** Chunks that go on over the end of a column or page: by the tree, or by how lines end and begin. */
import { joinTables } from './continued.ts';
import { closed, type Measures } from './measure.ts';
import { type Chunk, chunkText, type Line, lineText } from './model.ts';

/** Words that go on begin in lower case, or with what follows a word in a sentence. */
const continues = /^(?:["'“‘«(]?\p{Ll}|[,;)\]–—]\s?\S)/u;

/** @param pages The chunks of each page, in reading order; heads of tables that pages repeat become furniture there. */
export function join(pages: readonly Chunk[][], measures: Measures): void {
  joinTables(pages);
  const indented = setsIn(pages.flat());
  let open: Chunk | null = null;
  for (const one of pages.flat()) {
    if (!runs(one)) {
      // What floats at a column's end or head parts nothing.
      if (one.kind === 'heading') open = null;
      continue;
    }
    if (open && (open.region !== one.region || open.page !== one.page)) {
      const confidence = sureness(open, one, indented, measures);
      if (confidence > 0) one.goesOn = { from: open, confidence };
    }
    open = one;
  }
}

function runs(one: Chunk): boolean {
  return one.kind === 'paragraph' || one.kind === 'item' || one.kind === 'quote';
}

/** How sure it is that the right side goes on with the left, over the end of a column; 0 when it does not. */
function sureness(left: Chunk, right: Chunk, indented: boolean, measures: Measures): number {
  if (right.label.length > 0 || (left.owner && right.owner && left.owner !== right.owner)) return 0;
  if (left.owner && left.owner === right.owner) return 1;
  const last = left.lines.at(-1);
  const first = right.lines[0];
  if (!last || !first) return 0;
  if (Math.abs(last.size - first.size) > 0.6) return 0;
  const end = lineText(last).trimEnd();
  const begin = lineText(first);
  const full = last.right > left.right - last.size * 1.5 || left.right - last.right < firstWidth(first) + last.size;
  if (/\p{L}[-\u00ad‐]$/u.test(end) && /^\p{Ll}/u.test(begin)) return 0.97;
  if (!closed.test(end)) {
    if (continues.test(begin)) return 0.95;
    // Amid a sentence the line is full; a block of lines that are short by their nature is a list or verse.
    return full && left.lines.length > 1 && !startsBlock(right) ? 0.85 : 0;
  }
  if (!full || !indented || right.tagged || left.lines.length < 2) return 0;
  // Where every paragraph is set in, one that is not goes on.
  return Math.abs(first.x - right.left) < measures.size * 0.5 && right.lines.length > 1 ? 0.8 : 0;
}

function startsBlock(one: Chunk): boolean {
  return /^(?:[•‣▪●■◆–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s/u.test(chunkText(one));
}

function firstWidth(line: Line): number {
  const [piece] = line.pieces;
  if (!piece) return 0;
  const at = piece.text.search(/\s/);
  return (piece.right - piece.x) * (at < 0 ? 1 : at / piece.text.length);
}

/** Whether the first lines of most paragraphs are set in. */
function setsIn(chunks: readonly Chunk[]): boolean {
  const long = chunks.filter((one) => one.kind === 'paragraph' && one.lines.length >= 3);
  const set = long.filter((one) => {
    const [first, second] = one.lines;
    return first && second && first.x > second.x + first.size * 0.6;
  });
  return set.length >= 3 && set.length * 2 > long.length;
}
