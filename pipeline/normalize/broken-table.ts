/**
 * Tables and charts that lost their columns when a text was copied out of a file: short lines of cells, numbers and signs
 * that no sentence runs through. Set apart as furniture, with their sources and notes as captions.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { append, furnish, isBody, textOf } from './block.ts';
import { labelAlone } from './caption.ts';
import { type Ledger, plugin } from './ledger.ts';
import { gapBetween } from './profile.ts';
import { words } from './shape.ts';
import { halves } from './split.ts';

/** A line of more words is one of a text, and so is one in which a sentence ends; the title of a table may be longer. */
const longest = 6;
const longestTitle = 14;
/** So many lines of a title stand one under another. */
const titleLines = 2;
const ended = /\p{Ll}{2}[.!?]["'”’)\]]*\d{0,3}(?:\s|$)/u;

/** Fewer lines are no table. So many of them, and such a share, have no words or words run together. */
const fewest = { lines: 4, signs: 5, named: 2 };
const share = { bare: 0.3, named: 0.15 };

/** Of a text for the most part made of such lines, they are its way of writing. */
const most = 0.5;

const noted = /^(?:sources?|notes?|quellen?|anmerkung(?:en)?|fuentes?|notas?)\s*:\s*\S/i;

/** A line of a note that goes on in the next has so many words at least; a note has so many lines at most. */
const full = 8;
const noteLines = 6;

/** Numbers and signs alone; several numbers, or a share, behind a few words; words or numbers run together. */
const bare = /^[^\p{L}]+$/u;
const figures = /(?:^|\s)[-–+]?[$€£¥]?\d[\d.,]*%?(?:\s+[-–+]?[$€£¥]?\d[\d.,]*%?)+$|^\D{1,40}\s\d[\d.,]*\s?%$/u;
const glued = /\p{Ll}{4}\p{Lu}\p{Ll}{3}|%["“]?\p{Lu}/u;
const gluedFigures = /\p{L}{3}-?[$€£]?\d[\d,]*[.,]\d|\d%\S*\d%/u;

type Kind = 'text' | 'title' | 'cell' | 'sign' | 'label' | 'note';

/** A line as it stands in the file. */
interface Row {
  /** Which block it is in, and where it begins in its text. */
  node: Paragraph;
  at: number;
  text: string;
  kind: Kind;
  /** Whether a blank line or another block stands before it. */
  apart: boolean;
}

/** Set such lines apart. */
export function findBrokenTables(root: Root, ledger: Ledger): void {
  if (ledger.format === 'html' || ledger.format === 'docx') return;
  const rows = rowsOf(root);
  const found = new Map<Row, 'other' | 'caption'>();
  for (const run of runsOf(rows)) for (const row of run) found.set(row, row.kind === 'note' ? 'caption' : 'other');
  const size = (all: readonly Row[]): number =>
    all.reduce((sum, { text, kind }) => sum + (kind === 'note' ? 0 : text.length), 0);
  if (found.size === 0 || size([...found.keys()]) > size(rows) * most) return;
  const byNode = new Map<RootContent, Row[]>();
  for (const row of rows) {
    const own = byNode.get(row.node);
    if (own) own.push(row);
    else byNode.set(row.node, [row]);
  }
  const made = new Set<RootContent>();
  const children = root.children.flatMap((node) => {
    const own = byNode.get(node) ?? [];
    if (!isBody(node) || !own.some((row) => found.has(row))) return [node];
    return partsOf(node, own, found, ledger).map(({ part, kind }) => {
      if (kind) furnish(part, kind);
      if (kind) made.add(part);
      return part;
    });
  });
  root.children = [];
  for (const node of children) {
    const last = root.children.at(-1);
    const same = last?.data?.furniture === node.data?.furniture && last && made.has(last) && made.has(node);
    if (same && last.type === 'paragraph' && node.type === 'paragraph')
      append(last, [{ glue: ' ', block: node }], ledger);
    else root.children.push(node);
  }
}

/** A block cut where its lines change from one kind to another. */
function partsOf(node: Paragraph, rows: readonly Row[], found: ReadonlyMap<Row, 'other' | 'caption'>, ledger: Ledger) {
  const parts: { part: Paragraph; kind: 'other' | 'caption' | null }[] = [];
  const starts = rows.filter((row, index) => index > 0 && found.get(row) !== found.get(rows[index - 1] as Row));
  let rest = node;
  let from = 0;
  let kind = found.get(rows[0] as Row) ?? null;
  for (const row of starts) {
    const [left, right] = halves(rest, row.at - from, ledger);
    parts.push({ part: { ...left, data: { ...node.data } }, kind });
    rest = { ...right, data: {} };
    from = row.at;
    kind = found.get(row) ?? null;
  }
  parts.push({ part: rest, kind });
  return parts;
}

function rowsOf(root: Root): Row[] {
  const rows: Row[] = [];
  let before: RootContent | null = null;
  for (const node of root.children) {
    if (isBody(node) && !node.data?.begins) {
      const { value } = textOf(node);
      let apart = !(before && isBody(before) && gapBetween(before, node) === 0);
      let at = 0;
      for (const text of value.split('\n')) {
        if (text.trim() !== '') {
          rows.push({ node, at, text: text.trim(), kind: kindOf(text.trim()), apart });
          apart = false;
        }
        at += text.length + 1;
      }
    }
    before = node;
  }
  readNotes(rows);
  readTitles(rows);
  return rows;
}

function kindOf(text: string): Kind {
  if (noted.test(text)) return 'note';
  if (text.length > 120) return 'text';
  if (labelAlone.test(text)) return 'label';
  if (bare.test(text)) return 'sign';
  if (ended.test(text)) return 'text';
  const count = words(text);
  if (count <= longestTitle && (figures.test(text) || gluedFigures.test(text))) return 'sign';
  if (count > longest && !/^[■●▲◆□○]/u.test(text))
    return count <= longestTitle && /^["“‘(]?[\p{Lu}\d]/u.test(text) ? 'title' : 'text';
  return glued.test(text) ? 'sign' : 'cell';
}

/** A longer line amid cells is a title of theirs; elsewhere it is text. */
function readTitles(rows: readonly Row[]): void {
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'title') continue;
    const before = rows[index - 1]?.kind ?? 'text';
    const next = rows.slice(index + 1, index + 1 + titleLines).find(({ kind }) => kind !== 'title')?.kind ?? 'text';
    row.kind = before !== 'text' && next !== 'text' ? 'cell' : 'text';
  }
}

/** Lines that go on with a note are the note's, up to a blank line or its stop. */
function readNotes(rows: readonly Row[]): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.kind !== 'note' || row.kind === 'note' || row.kind === 'label' || row.apart) continue;
    const lines = rows.slice(Math.max(0, index - noteLines), index);
    const goesOn = words(before.text) >= full || /[-/,]$/.test(before.text) || /^\p{Ll}/u.test(row.text);
    if (
      goesOn &&
      !(/[.)]$/.test(before.text) && !/^\p{Ll}/u.test(row.text)) &&
      !lines.every(({ kind }) => kind === 'note' && lines.length === noteLines)
    )
      row.kind = 'note';
  }
}

/** Runs of lines that are no text, with enough in them that only tables have. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (let index = 0; index < rows.length; index++) {
    if (rows[index]?.kind === 'text') continue;
    let end = index;
    while (end < rows.length && rows[end]?.kind !== 'text') end += 1;
    const run = trimmed(rows.slice(index, end), rows[index - 1], rows[end]);
    if (isTable(run)) runs.push(run);
    index = end;
  }
  return runs;
}

function isTable(run: readonly Row[]): boolean {
  const count = (kind: Kind): number => run.filter((row) => row.kind === kind).length;
  const lines = run.length - count('note');
  const signs = count('sign');
  if (lines < fewest.lines) return false;
  const named = count('label') > 0;
  return named
    ? signs >= fewest.named && signs >= lines * share.named
    : signs >= fewest.signs && signs >= lines * share.bare;
}

/**
 * Without what of a run is the text's: the last line of a sentence that the table cuts, the first of its rest, and blocks
 * of words alone at either end.
 */
function trimmed(run: Row[], before: Row | undefined, after: Row | undefined): Row[] {
  let [start, end] = [0, run.length];
  if (before && !run[0]?.apart && run[0]?.kind === 'cell' && !ended.test(before.text)) start += 1;
  if (after && !after.apart && run[end - 1]?.kind === 'cell' && /^\p{Ll}/u.test(after.text)) end -= 1;
  for (;;) {
    const next = run.findIndex((row, index) => index > start && row.apart);
    const block = run.slice(start, next < 0 ? end : next);
    if (next < 0 || !block.every(({ kind }) => kind === 'cell')) break;
    start = next;
  }
  for (;;) {
    const last = run.findLastIndex((row, index) => index < end && index > start && row.apart);
    if (last < 0 || !run.slice(last, end).every(({ kind }) => kind === 'cell')) break;
    end = last;
  }
  return run.slice(start, end);
}

export const brokenTable = plugin(findBrokenTables);
