/** A passage's text parted into sentences, as spans. */
import type { Span } from '../ast.ts';
import { either, numbering, open, pronouns, speech, starters, wordlike } from './abbreviations.ts';
import { enclosures } from './enclosures.ts';
import { items } from './items.ts';
import { endsIn } from './sentences-by-language.ts';

/** Languages written without spaces: their sentences are told by ICU. */
const solid = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue']);

/** A stop; with it quotes, brackets and note marks that stay with it; and the white space behind. */
const stops =
  /(?:[.!?…؟۔।]+|[。！？｡]+)(?:["'”’»›“‘«‹)\]]|\s[»›](?=\s|$))*(?:\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]|[¹²³⁰⁴-⁹]+|(?<=(?<!(?<!\d)\d{1,3})[.!?…]["”’»)]*)\d{1,3}(?=\s+\p{Lu}))*(\s+|$|(?=\p{Lu}\p{Ll}))/gu;

/** Points of an omission that are set apart: ". . ." goes on, with a fourth the sentence ends. */
const apart = /\.(?: \.){2,}/g;

/** A source in brackets behind a quotation, with the stop of the sentence behind it. */
const cited = /^\([^()]{1,60}\d[^()]{0,20}\)\s?[.,;]/;

/** What a sentence can begin with: quotes and brackets, then no small letter. */
const beginning = /^(?:["'“‘«‹„([¿¡*_-]|[»›](?=\S))*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥•–—]/u;

/**
 * Part a text into sentences.
 *
 * Line feeds part always. A sentence ends neither within brackets nor within a quotation that it did not begin
 * before, and a note mark (`[3]`, `¹`) stays with the sentence before it. In languages without spaces `Intl.Segmenter`
 * decides.
 *
 * @param language BCP 47, or `null`.
 * @returns Spans in order; between them, and at the ends, there is nothing but white space.
 */
export function sentences(text: string, language: string | null): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const ends = isSolid(line, language) ? segmented(line, language ?? 'zh') : ruled(line, language);
    let start = 0;
    for (const end of [...ends, line.length]) {
      const piece = line.slice(start, end);
      const lead = piece.length - piece.trimStart().length;
      if (piece.trim() !== '') spans.push({ start: from + start + lead, end: from + start + piece.trimEnd().length });
      start = end;
    }
    from += line.length + 1;
  }
  return spans;
}

function isSolid(line: string, language: string | null): boolean {
  if (language) return solid.has(language.split('-')[0] ?? '');
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return (
    (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) > letters / 2
  );
}

/** Ends by ICU; a piece that is only a note mark or a closing sign belongs to the one before. */
function segmented(line: string, language: string): number[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)];
  const ends: number[] = [];
  for (const { index, segment } of pieces) {
    // In Japanese a quotation goes on in the sentence that it is quoted in.
    const quoted = /[」』]$/.test(line.slice(0, index)) && /^(?:と|って)/.test(segment);
    if (quoted && ends.length > 0) ends.pop();
    const clings = /^\s*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|[」』”’）)\]]+)/u.exec(segment);
    if (clings && ends.length > 0) ends[ends.length - 1] = index + clings[0].length;
    if (!clings || clings[0].length < segment.length) ends.push(index + segment.length);
  }
  return ends;
}

/** Ends by rule. */
function ruled(original: string, language: string | null): number[] {
  const line = original.replace(apart, (dots) => dots.replaceAll('.', '_').replace(/_$/, dots.length > 5 ? '.' : '_'));
  const ends: number[] = [];
  const enclosed = enclosures(line);
  // How many of these begin before the stop, and where the last of them closes.
  let opened = 0;
  let closes = 0;
  let start = 0;
  for (const match of line.matchAll(stops)) {
    const end = match.index + match[0].length;
    const next = line.slice(end, end + 80);
    if (next === '') continue;
    if (match[1] === '' && !runsTogether(line, start, match.index, match[0], next)) continue;
    if (!endsAt(line, start, match.index, match[0], next, language)) continue;
    const stop = end - (match[1]?.length ?? 0);
    for (; (enclosed[opened]?.[0] ?? Number.POSITIVE_INFINITY) < match.index; opened++)
      closes = Math.max(closes, enclosed[opened]?.[1] ?? 0);
    if (stop < closes) continue;
    ends.push(end);
    start = end;
  }
  return withItems(line, ends);
}

/** Ends with those before the items of a list in the line; the stop of an item's label ends nothing. */
function withItems(line: string, ends: readonly number[]): number[] {
  const begun = new Set(items(line));
  const all = [...new Set([...ends, ...begun])].sort((a, b) => a - b);
  let start = 0;
  return all.filter((end) => {
    const label = /^[•▪‣⁃]?\s*(?:\d{1,2}|[a-z])?[.)]{0,2}\s*$/.test(line.slice(start, end));
    if (label && !begun.has(end)) return false;
    start = end;
    return true;
  });
}

/** Whether two sentences stand without a space between them: words on both sides, and no address or file name. */
function runsTogether(line: string, start: number, at: number, found: string, next: string): boolean {
  const before = /\S*$/.exec(line.slice(Math.max(start, at - 80), at))?.[0] ?? '';
  const after = /^\S*/.exec(next)?.[0] ?? '';
  if (found.length > 1 || !/^(?:\p{Lu}?[\p{Ll}’'-]{2,}|[\d,.]*\d)$/u.test(before.replace(/^["“‘(]+/u, '')))
    return false;
  return !/[/@_\\]|\.\p{Ll}/u.test(after);
}

function endsAt(
  line: string,
  start: number,
  at: number,
  found: string,
  next: string,
  language: string | null,
): boolean {
  if (!beginning.test(next)) return false;
  const told = endsIn(language, { line, start, at, found, next });
  if (told !== null) return told;
  const sign = found.charAt(0);
  const word = (/[^\s([“"‘«]+$/u.exec(line.slice(Math.max(start, at - 40), at))?.[0] ?? '').replace(
    /^[^\p{L}\p{N}]+/u,
    '',
  );
  // "[…]" leaves words out of a sentence; behind a quotation its source may stand in brackets.
  if (/^(?:\.{3}|…)\]/.test(found) || (/["”’»]/.test(found) && cited.test(next))) return false;
  if (/^[!?]+["”’»]/.test(found) && speech.test(next) && !pronouns.test(next)) return false;
  if (sign !== '.' || found.startsWith('..')) return !(sign === '!' && word === 'Yahoo');
  // Behind a closing quote or bracket the stop is no abbreviation's, unless the bracket holds nothing else.
  const lower = word.toLowerCase();
  const follows = (/^["'“‘«(]*([\p{L}’']+)/u.exec(next)?.[1] ?? '').toLowerCase();
  const number = /^["'“(]*[\d§]/u.test(next);
  if (lower === '') return true;
  if (/^\d{1,3}$|^[ivxlc]{1,4}$/i.test(word) && line.slice(start, at).trim() === word) return false;
  if (open.has(lower)) return false;
  if (numbering.has(lower) && !/^\p{Lu}$/u.test(word)) return !number;
  if (/^[a-z]{3,4}$/.test(lower) && either.has(lower) && number) return false;
  if (wordlike.has(lower) && word === lower) return true;
  if (/^[ap]\.m$/.test(lower) && open.has(follows)) return line.slice(start, at).split(' ').length > 4;
  if (either.has(lower)) return starters.has(follows);
  if (word === 'I' && /\b(?:and|or|than|as|nor|but) I$/.test(line.slice(Math.max(start, at - 8), at))) return true;
  // Initials: "J. Smith", "George W. Bush", "U.S. forces".
  if (/^\p{Lu}$/u.test(word)) return starters.has(follows) && follows.length > 1 && !number;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starters.has(follows);
  return true;
}
