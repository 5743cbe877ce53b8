/** Tables by position: lines of several cells, one under another, with white strips between their columns. */
import { type Chunk, chunk, type Line, lineText, type Piece } from './model.ts';

/** Cells are parted by so many ems. */
const gap = 1;
/** A table has so many lines of several cells. */
const fewest = 3;

/** What opens a list item, and no table row. */
const mark = /^(?:[•‣⁃∙·▪▫◦○●■□◆◇►➢➤✓–—*-]|[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)\]]?)$/u;

export interface Part {
  lines: Line[];
  table: Chunk | null;
}

/** @returns The lines of a region in order, tables among them. */
export function tables(lines: readonly Line[], left: number, right: number, region: number): Part[] {
  const parts: Part[] = [];
  let text: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const found = tableAt(lines, index, right - left);
    if (!found) {
      text.push(lines[index] as Line);
      index += 1;
      continue;
    }
    if (text.length > 0) parts.push({ lines: text, table: null });
    text = [];
    const rows = lines.slice(index, index + found.length);
    parts.push({ lines: rows, table: toTable(rows, found.columns, { left, right, region }) });
    index += found.length;
  }
  if (text.length > 0) parts.push({ lines: text, table: null });
  return parts;
}

/** @returns The pieces of a line, parted where white space is wide. */
export function cellsOf(line: Line): Piece[][] {
  const cells: Piece[][] = [];
  for (const piece of line.pieces) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (cell && last && piece.x - last.right < gap * line.size) cell.push(piece);
    else cells.push([piece]);
  }
  return cells;
}

function tableAt(lines: readonly Line[], from: number, width: number): { length: number; columns: number[] } | null {
  const several = (line: Line | undefined): boolean => {
    if (!line || line.pieces.some((piece) => piece.rtl)) return false;
    const cells = cellsOf(line);
    if (cells.length < 2) return false;
    const first = cells[0]?.map((piece) => piece.text).join('') ?? '';
    return !(cells.length === 2 && mark.test(first));
  };
  if (!several(lines[from])) return null;
  let end = from;
  let rows = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    const before = lines[index - 1];
    if (index > from && before && line.y - before.y > 3 * line.size) break;
    if (several(line)) {
      rows += 1;
      end = index + 1;
    } else if (index - end > 1 || line.right - line.x > width * 0.6) break;
  }
  if (rows < fewest || rows * 2 < end - from) return null;
  if (isStretched(lines.slice(from, end).filter(several))) return null;
  const columns = stripsOf(lines.slice(from, end));
  return columns.length > 0 && areAligned(lines.slice(from, end), columns) ? { length: end - from, columns } : null;
}

/** Lines of a narrow column that justifying pulled apart: words alone, as far from each other throughout a line. */
function isStretched(rows: readonly Line[]): boolean {
  const side = Math.max(...rows.map((line) => line.right));
  const pulled = rows.filter((line) => {
    const words = line.pieces.filter((piece) => /^\P{N}*$/u.test(piece.text) && /\p{Ll}/u.test(piece.text));
    if (words.length * 2 <= line.pieces.length || line.pieces.some((piece) => /\s/.test(piece.text))) return false;
    const gaps = line.pieces.slice(1).map((piece, index) => piece.x - (line.pieces[index]?.right ?? 0));
    const even = Math.max(...gaps) - Math.min(...gaps) < line.size * 0.3;
    return even && (gaps.length > 1 || side - line.right < line.size * 0.3);
  });
  return pulled.length * 3 >= rows.length;
}

/** Wide gaps between words of justified lines lie one under another by chance; cells stand at one edge or middle. */
function areAligned(lines: readonly Line[], columns: readonly number[]): boolean {
  const cells = lines
    .flatMap(cellsOf)
    .map((cell) => ({ x: cell[0]?.x ?? 0, right: cell.at(-1)?.right ?? 0, em: cell[0]?.size ?? 10 }));
  return columns.every((strip, index) => {
    const own = cells.filter(({ x }) => x > strip && x < (columns[index + 1] ?? Number.POSITIVE_INFINITY));
    const edges = [own.map(({ x }) => x), own.map(({ right }) => right), own.map(({ x, right }) => (x + right) / 2)];
    return edges.some((values) => {
      const near = Math.max(
        ...values.map((value) => values.filter((other) => Math.abs(other - value) < (own[0]?.em ?? 10) * 0.5).length),
      );
      return near >= values.length * 0.75;
    });
  });
}

/** The middles of the strips that no cell covers. */
function stripsOf(lines: readonly Line[]): number[] {
  const cells = lines.flatMap(cellsOf).sort((a, b) => (a[0]?.x ?? 0) - (b[0]?.x ?? 0));
  const strips: number[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const start = cell[0]?.x ?? 0;
    if (covered > Number.NEGATIVE_INFINITY && start - covered > 0.5 * (cell[0]?.size ?? 10))
      strips.push((start + covered) / 2);
    covered = Math.max(covered, cell.at(-1)?.right ?? start);
  }
  return strips;
}

function toTable(
  lines: readonly Line[],
  columns: readonly number[],
  sides: { left: number; right: number; region: number },
): Chunk {
  const rows: Line[][][] = [];
  for (const line of lines) {
    const cells: Line[][] = Array.from({ length: columns.length + 1 }, () => []);
    for (const cell of cellsOf(line)) {
      const at = columns.filter((x) => x < (cell[0]?.x ?? 0)).length;
      cells[at]?.push({ ...line, x: cell[0]?.x ?? 0, right: cell.at(-1)?.right ?? 0, pieces: cell });
    }
    const last = rows.at(-1);
    const before = last?.flat().at(-1);
    // A line without a first cell, close under the row, goes on with its cells.
    if (last && before && cells[0]?.length === 0 && line.y - before.y < line.size * 1.4)
      for (const [at, cell] of cells.entries()) last[at]?.push(...cell);
    else rows.push(cells);
  }
  return chunk('table', [], { ...sides, page: lines[0]?.page ?? 0, rows });
}

/** Lines of a contents list: a heading, dots, a page. */
export function isContents(lines: readonly Line[]): boolean {
  return (
    lines.length > 0 &&
    lines.filter((line) => /(?:[.·…]\s?){4,}\s*(?:\d{1,4}|[ivxl]+)\s*$/i.test(text(line))).length * 2 > lines.length
  );
}

function text(line: Line): string {
  return lineText(line);
}
