/** Which paragraphs are headings: by style or outline level, and where the document sets them by hand, by how they look. */

import { fieldFurniture } from './blocks.ts';
import type { Block, Para } from './model.ts';

export interface Rank {
  kind: 'title' | 'heading';
  /** As in Markdown: the title is of depth 1, what stands below it from 2 on. */
  depth: number;
}

/** Longer than this, in characters, a paragraph in a heading's style that ends in a full stop is text. */
const longestStyled = 250;
/** A paragraph that only looks like a heading fills three lines at most. */
const longestLooked = 200;
/** A paragraph as long as this is text, in characters. */
const fullText = 140;
/** A heading by its size alone is larger than the text by as much. */
const larger = 1.12;

const byline = /^\s*(?:by|von|par|por|di)\s+\p{Lu}/iu;

/** What is asked of each paragraph. */
interface Seen {
  para: Para;
  text: string;
  /** Level of its style or outline, from 0; −1 for a title's. */
  level: number | null;
  look: string | null;
  size: number;
}

/**
 * @param blocks The body's, without layout tables.
 * @param textOf The text of a paragraph, without what is furniture or a mark in it.
 * @param title The title that the file's properties name, or `null`.
 */
export function rankHeadings(
  blocks: readonly Block[],
  textOf: (para: Para) => string,
  title: string | null,
): Map<Para, Rank> {
  const paras = blocks.filter((block): block is Para => block.type === 'para');
  const body = bodySize(paras, textOf);
  const seen: (Seen | null)[] = blocks.map((block) => {
    if (block.type === 'grid' || textOf(block).trim() === '') return null;
    const text = textOf(block).trim();
    const level = levelOf(block, text);
    const free = level === null && !block.boxed && !isFurniture(block) && !isItem(block);
    return { para: block, text, level, ...(free ? lookOf(block, text, body) : { look: null, size: body }) };
  });
  const shown = seen.filter((one, index) => one !== null || blocks[index]?.type === 'grid');
  const ranks = new Map<Para, Rank>();
  const top = findTitle(shown, title);
  for (const para of top) ranks.set(para, { kind: 'title', depth: 1 });
  // The first level is the title's where the title is set as one of the headings.
  const [first] = top;
  const styledTop = first ? shown.find((one) => one?.para === first)?.level === 0 : false;
  let deepest = 1;
  for (const one of shown) {
    if (!one || one.level === null || ranks.has(one.para)) continue;
    const depth = Math.min(6, Math.max(2, one.level + (styledTop ? 1 : 2)));
    ranks.set(one.para, { kind: 'heading', depth });
    deepest = Math.max(deepest, depth);
  }
  for (const [look, members] of habits(shown, ranks)) {
    for (const { para } of members) ranks.set(para, { kind: 'heading', depth: Math.min(6, deepest + 1 + look) });
  }
  return ranks;
}

function levelOf(para: Para, text: string): number | null {
  if (isFurniture(para) || para.boxed) return null;
  const role = para.style.role;
  const level =
    role?.role === 'title'
      ? -1
      : para.outline !== null
        ? para.outline < 9
          ? para.outline
          : null
        : role?.role === 'heading'
          ? role.level
          : null;
  // Some documents number all their paragraphs by the styles of headings.
  return level !== null && text.length > longestStyled && /[.!?。！？]["'”’»)\]]*$/u.test(text) ? null : level;
}

/** Whether it is a paragraph of the text, and no line among others. */
function isText(one: Seen | null): boolean {
  return one !== null && one.level === null && one.look === null && one.text.length >= fullText;
}

function isFurniture(para: Para): boolean {
  return para.furniture !== null || fieldFurniture(para) !== null || para.style.role?.role === 'furniture';
}

function isItem(para: Para): boolean {
  return para.numbering.id !== null && para.numbering.id !== '0';
}

/** The size of most of the text, in half points. */
function bodySize(paras: readonly Para[], textOf: (para: Para) => string): number {
  const weights = new Map<number, number>();
  for (const para of paras) {
    const size = para.pieces.find((piece) => piece.end > piece.start)?.look.size ?? 0;
    weights.set(size, (weights.get(size) ?? 0) + textOf(para).length);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** How a short paragraph that is set apart looks, all of it; `null` for any other. */
function lookOf(para: Para, text: string, body: number): { look: string | null; size: number } {
  const pieces = para.pieces.filter(
    ({ start, end, mark, furniture }) => end > start && !mark && !furniture && para.start <= start,
  );
  const all = (test: (look: Para['pieces'][number]['look']) => boolean): boolean =>
    pieces.every(({ look }) => test(look));
  const size = Math.min(...pieces.map(({ look }) => look.size ?? body));
  const bold = all(({ bold: on }) => on === true);
  const underline = all(({ underline: on }) => on === true);
  const capitals = all(({ capitals: on }) => on === true) || isCapitals(text);
  const big = body > 0 && size >= body * larger;
  const short = text.length <= longestLooked && !/[.,;。，；]$/u.test(text) && /\p{L}{2}/u.test(text);
  if (!short || pieces.length === 0 || !(bold || underline || capitals || big)) return { look: null, size };
  // In the order of what sets apart most.
  return { look: [9999 - size, capitals ? 0 : 1, bold ? 0 : 1, underline ? 0 : 1].join(' '), size };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
}

/**
 * The title: paragraphs of that style that stand together; or a heading before all text that is alone of its rank, is
 * the title that the file's properties name, or has none but short lines below it; or the first line, set largest.
 */
function findTitle(shown: readonly (Seen | null)[], title: string | null): Para[] {
  const styled = shown.findIndex((one) => one?.level === -1);
  if (styled >= 0) {
    const lines: Para[] = [];
    for (let index = styled; shown[index]?.level === -1; index++) lines.push((shown[index] as Seen).para);
    return lines;
  }
  const start = shown.findIndex(isText);
  const front = shown.slice(0, start < 0 ? shown.length : start);
  const at = front.findIndex((one) => one !== null && one.level !== null);
  const heading = front[at];
  if (heading) {
    const rank = heading.level ?? 0;
    const peers = shown.filter((one) => one?.level === rank);
    const above = shown.some((one) => one !== null && one.level !== null && one.level < rank);
    const below = front.slice(at + 1).some((one) => one !== null && one.level !== null);
    const named = title !== null && squeeze(title) === squeeze(heading.text);
    if (named || (!above && (peers.length === 1 || below) && shown.length > 1)) return [heading.para];
    return [];
  }
  const lines = front.filter((one): one is Seen => one !== null && one.look !== null && !byline.test(one.text));
  const [largest] = [...lines].sort((a, b) => b.size - a.size);
  if (!largest || shown.length < 2) return [];
  const alone = shown.filter((one) => one?.look === largest.look).length === 1;
  const isFirst = front[0] === largest || lines.every((one) => one === largest || one.size < largest.size);
  return (alone && isFirst) || (title !== null && squeeze(title) === squeeze(largest.text)) ? [largest.para] : [];
}

function squeeze(text: string): string {
  return text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Looks that the document sets headings in, the most prominent first, with their rank from 0. */
function habits(shown: readonly (Seen | null)[], ranks: ReadonlyMap<Para, Rank>): [number, Seen[]][] {
  const groups = new Map<string, Seen[]>();
  const text = shown.findIndex(isText);
  for (const [index, one] of shown.entries()) {
    if (!one?.look || ranks.has(one.para)) continue;
    // A heading has something below it, and three lines of one look are no headings of each other.
    const next = shown[index + 1];
    if (next === undefined) continue;
    const same = (step: number): boolean => shown[index + step]?.look === one.look;
    if ((same(1) && same(2)) || (same(1) && same(-1)) || (same(-1) && same(-2))) continue;
    // Before the text it may be a byline or a date.
    if (text >= 0 && index < text - 1 && (byline.test(one.text) || /\b(?:19|20)\d\d\b/.test(one.text))) continue;
    const group = groups.get(one.look);
    if (group) group.push(one);
    else groups.set(one.look, [one]);
  }
  // One alone is a heading where text stands before and behind it.
  const kept = [...groups].filter(
    ([, members]) => members.length > 1 || (text >= 0 && shown.indexOf(members[0] as Seen) > text - 2),
  );
  return kept
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, members], index) => [index, members] as [number, Seen[]]);
}
