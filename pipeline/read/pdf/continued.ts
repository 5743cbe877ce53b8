/** Tables over several pages: the head that each page repeats, and the row that a page's end cuts. */
import { type Chunk, chunk, chunkText, type Line, lineText } from './model.ts';

/** What stands above a table's next part, and is no text between two tables. */
const again = /\b(?:continued|cont(?:['’]?d\b|\.)|fortsetzung|suite|continuación|continuação|segue)/iu;

/** Words that go on begin in lower case, or with what follows a word in a sentence. */
const continues = /^(?:["'“‘«(]?\p{Ll}|[,;)\]–—])/u;

/** How sure it is that the next page's table goes on with the last one's: by its repeated head, or by columns alone. */
const sure = { byHead: 0.95, byColumns: 0.85 };

/** Let each table go on with the one before it where it is its next part. `pages` gain the repeated heads as furniture. */
export function joinTables(pages: readonly Chunk[][]): void {
  let parts: Chunk[] = [];
  let between: Chunk[] = [];
  for (const chunks of pages)
    for (const one of [...chunks]) {
      if (one.kind !== 'table') {
        if (one.kind !== 'furniture') between.push(one);
        continue;
      }
      const confidence = sureness(parts, between, one);
      if (confidence > 0) {
        goOn(parts, one, confidence, chunks);
        for (const line of between) Object.assign(line, { kind: 'furniture', furniture: 'caption' });
        parts.push(one);
      } else parts = [one];
      between = [];
    }
}

/** How sure it is that a table goes on with the parts before it; 0 when it does not. Its cells are put into their columns. */
function sureness(parts: readonly Chunk[], between: readonly Chunk[], one: Chunk): number {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return 0;
  if (one.owner && last.owner === one.owner) return 1;
  if (one.page !== last.page + 1 || one.tagged !== last.tagged) return 0;
  if (!between.every((line) => line.lines.length === 1 && again.test(chunkText(line)))) return 0;
  const [width, other] = [widest(first), widest(one)];
  if (repeats(first, one) > 0) return width === other ? sure.byHead : 0;
  // Where the file tells tables from each other, two are two.
  if (one.tagged || first.rows.length === 0) return 0;
  const columns = columnsOf(parts, one, 0) ?? columnsOf(parts, one, last.left - one.left);
  if (!columns) return 0;
  one.rows = one.rows.map((cells) => {
    const row: Line[][] = Array.from({ length: width }, () => []);
    for (const [at, cell] of cells.entries()) row[columns[at] ?? at] = cell;
    return row;
  });
  return sure.byColumns;
}

function goOn(parts: readonly Chunk[], one: Chunk, confidence: number, page: Chunk[]): void {
  const [first, last] = [parts[0] as Chunk, parts.at(-1) as Chunk];
  const heads = repeats(first, one);
  if (heads > 0) {
    const lines = one.rows.slice(0, heads).flat(2);
    const { tagged, region } = one;
    page.splice(page.indexOf(one), 0, chunk('furniture', lines, { furniture: 'running-line', tagged, region }));
    one.rows = one.rows.slice(heads);
    one.rowIds = one.rowIds.slice(heads);
  }
  const before = parts.findLast(({ rows }) => rows.length > 0);
  const id = before?.rowIds.at(-1) ?? null;
  const row = id !== null || one.rowIds[0] ? id === one.rowIds[0] : isCut(before?.rows.at(-1), one.rows[0]);
  one.goesOn = { from: last, confidence, row };
}

/** How many rows at a table's start are those at the start of its first part. */
function repeats(first: Chunk, one: Chunk): number {
  let count = 0;
  while (count < first.rows.length && isSame(first.rows[count], one.rows[count])) count += 1;
  return count;
}

function isSame(row: Line[][] | undefined, other: Line[][] | undefined): boolean {
  if (!row || !other || row.length !== other.length) return false;
  const texts = row.map(textOf);
  return texts.some((text) => /\p{L}/u.test(text)) && texts.every((text, at) => text === textOf(other[at] ?? []));
}

/** Whether a row goes on with the one before: its words do, each below words that have not ended. */
function isCut(left: Line[][] | undefined, right: Line[][] | undefined): boolean {
  if (!left || !right) return false;
  const pairs = right.map((cell, at) => [textOf(left[at] ?? []), textOf(cell)]).filter(([, text]) => text !== '');
  const [start = ''] = right.map(textOf);
  return (
    (start === '' || continues.test(start)) &&
    pairs.some(([, text = '']) => continues.test(text)) &&
    pairs.every(([before = '']) => before !== '' && !/[.!?:]["'”’)]*$/u.test(before))
  );
}

/**
 * Which columns of a table the columns of its next part are, by where they stand.
 *
 * @param shift Points that the next part stands further left: margins of facing pages differ.
 * @returns `null` when one of them stands below none or several.
 */
function columnsOf(parts: readonly Chunk[], one: Chunk, shift: number): number[] | null {
  const above = edgesOf(parts.flatMap(({ rows }) => rows));
  const found = edgesOf(one.rows).map(({ x, right }) => {
    const own = above.flatMap((edge, at) => (x + shift < edge.right && right + shift > edge.x ? [at] : []));
    return own.length === 1 ? (own[0] as number) : -1;
  });
  const rising = found.every((at, index) => at >= 0 && (index === 0 || at > (found[index - 1] ?? 0)));
  return rising && found.length * 2 > above.length ? found : null;
}

function edgesOf(rows: Chunk['rows']): { x: number; right: number }[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const lines = rows.flatMap((row) => row[at] ?? []);
    return { x: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
  });
}

function widest({ rows }: Chunk): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function textOf(cell: readonly Line[]): string {
  return cell.map(lineText).join(' ').replace(/\s+/g, ' ').trim();
}
