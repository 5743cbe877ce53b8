/** Physical lines to blocks: the lines of a hard-wrapped paragraph, of a bracket left open, of a wrapped list item. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { isBody, paragraph, textOf } from './block.ts';
import { isCaption } from './caption.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { concat, endOf, type Mapped, offsetAt, trim } from './mapped.ts';
import { isNote } from './notes.ts';
import { firstLength, gapBetween, type Profile, profile } from './profile.ts';
import { headingMark, isCapitals, isClosed, isOpen, listMark, words } from './shape.ts';
import { lastWord, runsOn } from './straddle.ts';
import { connectives, particulars, suspended } from './vocabulary.ts';

/** A bracket that stays open longer than this was never one around a block. */
const longestBracket = 600;

/** So much of a block's text tells what it is. Reading all of it again at every line would take quadratic time. */
const needed = 1200;

/** A block in the making. */
interface Open {
  lines: Paragraph[];
  texts: Mapped[];
  /** Its text so far, as far as decisions need it: no more than `needed` and a line. */
  value: string;
}

/** Join lines that are one block. Each joined line end is a repair; where blocks end, the tree says. */
export function joinLines(root: Root, ledger: Ledger): void {
  const layout = profile(root);
  const counts = new Map<string, number>();
  const children: RootContent[] = [];
  let open: Open | null = null;
  const close = (next: Paragraph | null): void => {
    if (open) children.push(...partHeading(open, next, layout).map((block) => build(block, ledger)));
    open = null;
  };
  for (const node of root.children) {
    if (!isBody(node)) {
      close(null);
      children.push(node);
      continue;
    }
    const text = trim(textOf(node));
    // Of a line of invisible characters nothing is left; the ledger has them.
    if (text.value === '') continue;
    const current: Open | null = open;
    const item = listMark(text.value);
    // What counts on from an item above opens one, though the sentence that holds them all goes on.
    const next = item?.value != null && counts.get(item.style) === item.value - 1;
    const goesOn = next && /(?:[;,:.]|\b(?:and|or|und|oder|et|ou))$/u.test(current?.texts.at(-1)?.value ?? '');
    if (item?.value != null && (item.value === 1 || next)) counts.set(item.style, item.value);
    if (current && !goesOn && !node.data?.begins && belongs(current, node, text.value, layout)) {
      current.lines.push(node);
      current.texts.push(text);
      if (current.value.length < needed) current.value += ` ${text.value}`;
    } else {
      close(node);
      open = { lines: [node], texts: [text], value: text.value };
    }
  }
  close(null);
  root.children = children;
}

/**
 * Where lines are filled by the letter and paragraphs stand without blank lines, a full last line hides a paragraph's
 * end. A heading below it gives itself away: a short line without a stop, behind a stop, that was broken on purpose.
 */
function partHeading(open: Open, next: Paragraph | null, layout: Profile): Open[] {
  const last = open.lines.at(-1);
  const text = open.texts.at(-1);
  const before = open.texts.at(-2);
  const given =
    last &&
    text &&
    before &&
    next &&
    layout.exact &&
    gapBetween(last, next) <= layout.spacing &&
    isClosed(before.value);
  if (!given || isClosed(text.value) || words(text.value) > 14 || !/^\p{Lu}/u.test(text.value)) return [open];
  if (fills(last, textOf(next).value, layout) || connectives.has(lastWord(text.value)) || isOpen(open.value))
    return [open];
  return [
    { ...open, lines: open.lines.slice(0, -1), texts: open.texts.slice(0, -1) },
    { lines: [last], texts: [text], value: text.value },
  ];
}

function build({ lines, texts }: Open, ledger: Ledger): Paragraph {
  const [only] = lines;
  if (only && lines.length === 1) {
    const text = texts[0] as Mapped;
    return text.value === textOf(only).value ? only : paragraph(text, ledger);
  }
  const parts: (Mapped | string)[] = [];
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before) {
      const glue = glueBetween(before.value, text.value);
      const end = offsetAt(text, 0);
      const start = end - (/\s*$/.exec(ledger.value.slice(endOf(before), end))?.[0].length ?? 0);
      parts.push(glue);
      repair(ledger, { rule: 'unwrap', start, end, after: glue, confidence: 0.95 });
    }
    parts.push(text);
  }
  return paragraph(concat(parts), ledger);
}

/** Scripts without spaces, with their punctuation and full-width forms; quotation marks may stand between. */
const solid =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u3001-\\u303f\\u30fc\\uff01-\\uffef';
const solidEnd = new RegExp(`[${solid}][“”‘’…—·]*$`, 'u');
const solidStart = new RegExp(`^[“”‘’…—·]*[${solid}]`, 'u');

/**
 * What stands between two joined pieces: nothing behind a hyphen or a dash that clings to its word (whether the
 * hyphen stays is `dehyphenate`'s business) and between characters of scripts without spaces and their figures, else a
 * space.
 */
export function glueBetween(before: string, after: string): '' | ' ' {
  if (/[\p{L}\p{N}][-\u00ad‐]$/u.test(before)) {
    const word = /^[\p{L}]+/u.exec(after)?.[0].toLowerCase() ?? '';
    return before.endsWith('\u00ad') || !suspended.has(word) ? '' : ' ';
  }
  if (/\S[—–/]$/.test(before) && /^[\p{L}\p{N}]/u.test(after) && !/\s[—–/]$/.test(before)) return '';
  const [left, right] = [solidEnd.test(before), solidStart.test(after)];
  const figure = (left && /^\d/.test(after)) || (right && /\d$/.test(before));
  return (left && right) || figure ? '' : ' ';
}

function belongs(open: Open, line: Paragraph, text: string, layout: Profile): boolean {
  const last = open.lines.at(-1) as Paragraph;
  const before = open.texts.at(-1)?.value ?? '';
  if (gapBetween(last, line) > layout.spacing) return false;
  if (open.value.length + text.length <= longestBracket && isOpen(open.value)) return true;
  const wrapped = layout.wrapped && fills(last, text, layout);
  if (starts(open, text)) {
    // Amid a sentence of wrapped text a dash or a number at the start of a line opens nothing.
    const item = listMark(open.value);
    const same = item !== null && item.style === listMark(text)?.style;
    return wrapped && !same && !isClosed(before) && !headingMark(text) && !isNote(text) && runsOn(before, 'a');
  }
  // A list item may be wrapped where nothing else is: its second line is set in, and goes on.
  if (!layout.wrapped)
    return listMark(open.value) !== null && !isClosed(before) && indented(open.lines[0] ?? last, line);
  // A heading is one line; wrapped, its first line is full.
  if (headingMark(open.value) && !listMark(open.value)) return wrapped && !isClosed(before) && open.lines.length < 3;
  if (isCapitals(before) && words(before) > 1 && !isCapitals(text)) return false;
  if (isClosed(before) && open.value.length < longestBracket && isCaption(open.value)) return false;
  if (wrapped) return !(isClosed(before) && indented(last, line) && /^["'“‘«(]?\p{Lu}/u.test(text));
  // A short line ends its block, unless its sentence plainly goes on.
  return !isClosed(before) && (/^\p{Ll}/u.test(text) || connectives.has(lastWord(before)) || before.endsWith(','));
}

/** Whether the next line's first word would not have fitted on this one, as far as widths in letters can tell. */
function fills(line: Paragraph, next: string, { width, exact }: Profile): boolean {
  const text = textOf(line).value.trimEnd();
  const length = text.length + 1 + firstLength(text, next);
  if (exact) return length > width;
  return length > width * (isClosed(text) ? 0.88 : 0.7);
}

/** Whether a line opens a block by its own marks. */
function starts(open: Open, text: string): boolean {
  const mark = listMark(text);
  // A number or letter opens an item where it begins or goes on with a count.
  const before = listMark(open.value);
  const counts =
    mark &&
    (mark.value === null || mark.value === 1 || (before?.style === mark.style && before.value === mark.value - 1));
  return Boolean(counts) || headingMark(text) !== null || isCaption(text) || isNote(text) || particulars.test(text);
}

/** Whether a line is set in from the one before it, as a paragraph's first line is. */
function indented(last: Paragraph, line: Paragraph): boolean {
  const indent = (block: Paragraph): number => /^\s*/.exec(textOf(block).value)?.[0].length ?? 0;
  return indent(line) > indent(last);
}

export const unwrap = plugin(joinLines);
