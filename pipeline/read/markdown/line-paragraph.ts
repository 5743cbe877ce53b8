/**
 * Markdown with a paragraph on each line and no blank lines between them, as web clippers and exports of chats write
 * it. To the grammar such lines are one paragraph, or go on with the quotation or the list item above them.
 */
import type { Paragraph, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Edit } from './mended.ts';

/** A line end within a paragraph: the lines on both sides of it, without white space around them. */
interface Seam {
  start: number;
  end: number;
  before: string;
  after: string;
  /** What the grammar wants before a blank line there: the signs of the quotation that both lines stand in. */
  signs: string;
}

/** Shorter lines tell nothing, as captions, names, headings do; in UTF-16 units, of Chinese and Japanese fewer. */
const telling = { any: 40, solid: 16 };
const solid = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Fewer lines prove nothing. */
const enough = 3;

/** Of lines that are paragraphs this share ends as one does, and this share holds more than a sentence or as much. */
const shares = { closed: 0.75, full: 0.4 };

/** A line of this many UTF-16 units was not wrapped by hand. */
const long = 160;

const closed = /[.!?…。！？：:؟۔।]["'”’»›」』)\]）*_]*(?:\[\^?\w{1,3}\]|[¹²³⁰⁴-⁹]+)?[*_]*$/u;
const sentences = /[.!?]["'”’»)\]*_]*\s+["'“‘«([*_]*\p{Lu}|[。！？]./u;

/**
 * Hard-wrapped lines end amid sentences, and with a line for each sentence no line has two. So where lines of words
 * end in stops, and often hold several sentences, they are paragraphs: in the whole file, or in this one paragraph.
 *
 * @returns Blank lines to put in.
 */
export function lineParagraphs(root: Root, value: string): Edit[] {
  const found: Seam[][] = [];
  const visit = (node: Node): void => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(seams(node as Paragraph, value));
    else if (node.type === 'thematicBreak') found.push(aboveRule(node, value));
    else for (const child of (node as Parent).children ?? []) visit(child);
  };
  visit(root);
  const all = found.flat();
  const chosen = areParagraphs(all) ? all : found.filter(areParagraphs).flat();
  return chosen.filter(parts).map(({ start, end, signs }) => ({
    rule: 'line-paragraph',
    start,
    end,
    after: `\n${signs}\n`,
    confidence: 0.9,
  }));
}

function areParagraphs(all: readonly Seam[]): boolean {
  const lines = all.map(({ before }) => before).filter(tells);
  // By their length: headings and captions between paragraphs are many, and short.
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  const share = (test: (line: string) => boolean): number => lengthOf(lines.filter(test)) / lengthOf(lines);
  return (
    lines.length >= enough &&
    share((line) => closed.test(line)) >= shares.closed &&
    share((line) => line.length > long || sentences.test(line)) >= shares.full
  );
}

function tells(line: string): boolean {
  return line.length >= telling.any || (line.length >= telling.solid && solid.test(line));
}

/** Whether a line end parts its lines: not where a sentence plainly goes on. */
function parts({ before, after }: Seam): boolean {
  return closed.test(before) || !/^["'“‘«(]?\p{Ll}|^[,;)\]]/u.test(after);
}

/** Line ends in a paragraph's own text; not those in emphasis or a link, which would be torn, nor before a line set in. */
function seams({ type, children, position }: Node & Pick<Paragraph, 'children'>, value: string): Seam[] {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const found: Seam[] = [];
  let line = from;
  for (const match of value.slice(from, to).matchAll(/[^\S\r\n]*(?:\r\n|\n|\r)([^\S\r\n]*(?:>[^\S\r\n]?)*)/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = value.slice(line, start);
    line = end;
    const within = children.some(
      (child) =>
        child.type !== 'text' &&
        child.type !== 'break' &&
        (child.position?.start.offset ?? 0) < start &&
        (child.position?.end.offset ?? 0) > end,
    );
    const prefix = match[1] ?? '';
    if (within || /^\s/.test(prefix)) continue;
    const after = /^[^\r\n]*/.exec(value.slice(end, end + 4000))?.[0] ?? '';
    // The rule under a heading that a paragraph was taken for.
    const under = type === 'heading' && /^[=-]+\s*$/.test(after);
    if (under && !closed.test(before.trimEnd())) continue;
    found.push({
      start,
      end: end - prefix.length,
      before: before.replace(/^[\s>]+/, '').trimEnd(),
      after: after.trim(),
      signs: prefix.trimEnd(),
    });
  }
  return found;
}

/** A rule right below a line: once that line is no longer part of an item or a quotation, it would be a heading's. */
function aboveRule({ position }: Node, value: string): Seam[] {
  const end = position?.start.offset ?? 0;
  const above = /([^\r\n]+?)[^\S\r\n]*(\r\n|\n|\r)$/.exec(value.slice(Math.max(0, end - 4000), end));
  if (!above?.[1]?.trim()) return [];
  return [{ start: end - (above[2]?.length ?? 0), end, before: above[1].trim(), after: '---', signs: '' }];
}
