/** The lines between a title and the text: authors, institutes, dates. Large or bold as they are, they head nothing. */
import { closed, wordsIn } from './measure.ts';
import { type Chunk, chunk, chunkText, type Line, type Piece } from './model.ts';
import { sizeOf, styleOf } from './roles.ts';

/** A paragraph has so many words, and ends as one. */
const full = 22;

/** What parts names that stand beside each other, in ems. */
const gap = 1.6;

/**
 * @param chunks Of the first page with text, in reading order.
 * @param all The headings of the document: what is set as a heading further on is one here, too.
 * @returns The same with names and places a chunk each.
 */
export function partFront(chunks: readonly Chunk[], all: readonly Chunk[]): Chunk[] {
  const first = chunks.findIndex(
    (one) =>
      one.kind === 'item' || one.kind === 'table' || (wordsIn(one) >= full && closed.test(chunkText(one).trim())),
  );
  const front = first < 0 ? [] : chunks.slice(0, first);
  const headings = front.filter((one) => one.kind === 'heading');
  const top = Math.max(...headings.map(sizeOf));
  const title = headings.findIndex((one) => sizeOf(one) > top - 0.3);
  // What heads the first paragraph is right above it, and set unlike the lines before it.
  const [before, above] = [front.at(-2), front.at(-1)];
  const heads = above?.kind === 'heading' && before && above !== headings[title] && styleOf(above) !== styleOf(before);
  const last = heads ? front.length - 1 : front.length;
  const begin = front.indexOf(headings[title] as Chunk) + 1;
  if (headings.length === 0 || begin >= last) return [...chunks];
  const later = new Set(all.filter((one) => !front.includes(one)).map(styleOf));
  const parted = front.slice(begin, last).flatMap((one, index) => {
    // A subtitle is set like its title, if smaller.
    if (one.kind !== 'heading' || (index === 0 && sizeOf(one) > top - 0.3) || later.has(styleOf(one))) return [one];
    return one.lines.flatMap((line) => partsOf(line).map((part) => chunk('paragraph', [part], { region: one.region })));
  });
  return [...front.slice(0, begin), ...parted, ...front.slice(last), ...chunks.slice(front.length)];
}

function partsOf(line: Line): Line[] {
  const parts: Piece[][] = [];
  for (const piece of line.pieces) {
    const before = parts.at(-1)?.at(-1);
    if (before && piece.x - before.right < gap * line.size) parts.at(-1)?.push(piece);
    else parts.push([piece]);
  }
  return parts.map((pieces) => ({
    ...line,
    pieces,
    x: pieces[0]?.x ?? line.x,
    right: pieces.at(-1)?.right ?? line.right,
  }));
}
