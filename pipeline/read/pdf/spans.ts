/** Lines as text on its way into the tree, with the places of all of it. */
import type { PhrasingContent } from 'mdast';
import type { Point, Range, Repair } from '../../ast.ts';
import { range } from '../../places.ts';
import { type Chunk, type Line, type Piece, spaceBefore } from './model.ts';

/** What a text says, and where each stretch of it stands in the raw text. */
export interface Span {
  value: string;
  origin: { at: number; offset: number }[];
}

export interface Ground {
  value: string;
  at: (offset: number) => Point;
  /** Where each piece begins. */
  offsets: Map<Piece, number>;
  markup: Range[];
  repairs: Repair[];
}

/** @returns The text of chunks that go on in each other, and what was read over the end of each but the last as a repair. */
export function textOf(chunks: readonly Chunk[], ground: Ground): Span {
  return joined(
    chunks.map(({ lines, goesOn }) => ({ lines, confidence: goesOn?.confidence ?? 1 })),
    ground,
  );
}

/** @param parts Lines before and behind each end of a page or column, and how sure it is that they go on with those before. */
export function joined(parts: readonly { lines: readonly Line[]; confidence: number }[], ground: Ground): Span {
  const spans = parts.map(({ lines }) => toSpan(lines, ground));
  for (const [index, { confidence }] of parts.entries()) {
    const before = spans[index - 1];
    if (before && before.value !== '' && spans[index]?.value !== '') repair(before, confidence, ground);
  }
  return concat(spans, ground);
}

/** Lines as one text, a line end between two. Note marks are left out of it. */
function toSpan(lines: readonly Line[], ground: Ground): Span {
  return concat(
    lines.map((line) => {
      const span: Span = { value: '', origin: [] };
      for (const [index, piece] of line.pieces.entries()) {
        if (piece.raised === 'note' && !(index === 0 && line.pieces.length > 1)) {
          mark(piece, ground);
          continue;
        }
        const offset = ground.offsets.get(piece) ?? 0;
        if (span.value !== '' && spaceBefore(line, index)) {
          span.origin.push({ at: span.value.length, offset: offset - 1 });
          span.value += ' ';
        }
        span.origin.push({ at: span.value.length, offset });
        span.value += piece.text;
      }
      return span;
    }),
    ground,
    (index) => lines[index - 1]?.tight ?? false,
  );
}

/** @param tight Whether the span at an index follows at once on the one before. */
function concat(spans: readonly Span[], { value }: Ground, tight: (index: number) => boolean = () => false): Span {
  const whole: Span = { value: '', origin: [] };
  for (const [index, span] of spans.entries()) {
    if (span.value === '') continue;
    if (whole.value !== '' && !tight(index)) {
      // Between what comes before and its line end a note's mark may stand.
      let offset = endOf(whole);
      while (/\S/.test(value.charAt(offset))) offset += 1;
      whole.origin.push({ at: whole.value.length, offset });
      whole.value += '\n';
    }
    for (const { at, offset } of span.origin) whole.origin.push({ at: at + whole.value.length, offset });
    whole.value += span.value;
  }
  return whole;
}

function endOf({ value, origin }: Span): number {
  const last = origin.at(-1);
  return last ? last.offset + value.length - last.at : 0;
}

export function leaf(span: Span, ground: Ground): PhrasingContent[] {
  const origin = span.origin.filter(
    (run, index) =>
      index === 0 || run.offset - run.at !== (span.origin[index - 1]?.offset ?? 0) - (span.origin[index - 1]?.at ?? 0),
  );
  return [{ type: 'text', value: span.value, position: placeOf(span, ground), data: { origin } }];
}

export function placeOf(span: Span, ground: Ground): Range {
  return around([span], ground);
}

export function around(spans: readonly Span[], ground: Ground): Range {
  return range(
    ground.at,
    Math.min(...spans.map(({ origin }) => origin[0]?.offset ?? 0)),
    Math.max(...spans.map(({ origin }) => origin[0]?.offset ?? 0), ...spans.map(endOf)),
  );
}

export function mark(piece: Piece, ground: Ground): void {
  const start = ground.offsets.get(piece);
  if (start !== undefined) ground.markup.push(range(ground.at, start, start + piece.text.length));
}

/** What was read over a column's end: the last word before it, and the white space that stands for the rest. */
function repair(before: Span, confidence: number, ground: Ground): void {
  const end = endOf(before);
  const word = /\S{0,40}$/u.exec(before.value)?.[0] ?? '';
  const white = /^\s*/.exec(ground.value.slice(end))?.[0] ?? '';
  const raw = ground.value.slice(end - word.length, end) + white;
  const glue = /[-\u00ad‐]$/u.test(word) ? '' : ' ';
  ground.repairs.push({
    rule: 'rejoin',
    range: range(ground.at, end - word.length, end + white.length),
    before: raw,
    after: raw.slice(0, word.length) + glue,
    confidence,
  });
}
