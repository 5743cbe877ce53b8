/**
 * Hyphens at line ends of a file that tells those of its typesetter from those of its words: by the soft hyphen
 * itself, by a sign that it has nowhere else (Chrome sets U+2010), or by marking them as PDF 1.7 §14.8.2.2.3 asks for;
 * or that plainly parts no words.
 */
import { type Chunk, type Line, lineText } from './model.ts';

const soft = /\p{L}[\u00ad\u2010]$/u;

/** A word with a hyphen of its own; before a conjunction it waits for its second half, and a space follows. */
const own = /[\p{L}\p{N}]-$/u;
const waits = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\b/iu;

/** A typesetter that parts words does so on more than one line in this many; with fewer lines than this nobody can tell. */
const rare = 40;
const enough = 25;

/** Make every typesetter's hyphen a soft one; where there are such, words keep together behind their own. */
export function tellHyphens(chunks: readonly Chunk[]): void {
  const lines = chunks.flatMap((one) => [one.lines, ...one.rows.flat()]);
  const all = lines.flat();
  const amid = all.some((line) => /\u2010\p{L}/u.test(lineText(line)));
  const parted = all.filter((line) => {
    const last = line.pieces.at(-1);
    return last?.soft || (soft.test(lineText(line)) && !(amid && last?.text.endsWith('\u2010')));
  });
  for (const { pieces } of parted) {
    const last = pieces.at(-1);
    if (last) last.text = `${last.text.slice(0, -1)}\u00ad`;
  }
  if (parted.length === 0 && isHyphenated(all)) return;
  for (const block of lines)
    for (const [index, line] of block.entries()) {
      const next = block[index + 1];
      if (next && own.test(lineText(line)) && startsWord(next)) line.tight = true;
    }
}

function startsWord(line: Line): boolean {
  const text = lineText(line);
  return /^[\p{L}\p{N}]/u.test(text) && !waits.test(text);
}

/**
 * Whether words seem to be parted at line ends: hyphens there are common, or words parted there stand elsewhere whole.
 * Word and browsers part none unless told to; their rare hyphens at line ends are those of compounds.
 */
function isHyphenated(lines: readonly Line[]): boolean {
  const texts = lines.map(lineText);
  const full = texts.filter((text) => text.length >= 30);
  if (full.length < enough) return true;
  const ends = full.filter((text) => /\p{L}-$/u.test(text)).length;
  if (ends * rare > full.length) return true;
  const whole = texts.flatMap((text, index) => {
    const left = text.endsWith('-') ? /[\p{L}\p{M}]{1,60}(?=-$)/u.exec(text)?.[0] : undefined;
    const right = left && /^[\p{L}\p{M}]+/u.exec(texts[index + 1] ?? '')?.[0];
    return left && right ? [(left + right).toLowerCase()] : [];
  });
  if (whole.length === 0) return false;
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  return whole.some((word) => words.has(word));
}
