/** How a plain text is laid out in lines: the measure that the rules on lines go by. */
import type { Paragraph, Root } from 'mdast';
import { isBody, textOf } from './block.ts';
import { isClosed, listMark } from './shape.ts';

export interface Profile {
  /** Whether paragraphs run over several physical lines. */
  wrapped: boolean;
  /** The length that full lines have, in UTF-16 units. */
  width: number;
  /** Whether every line within a sentence was filled up to that width, as programs do that wrap by the letter. */
  exact: boolean;
  /** Blank lines between any two lines: 1 in text copied with every line apart, else 0. */
  spacing: number;
}

/** @returns How many blank lines stand between two blocks. */
export function gapBetween(before: Paragraph, after: Paragraph): number {
  return Math.max(0, (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) - 1);
}

/**
 * Tell hard-wrapped text from one paragraph a line.
 *
 * Hard-wrapped is a text of which most lines that are followed at once are about as long as its longest ones and end
 * in mid-sentence. Width itself says nothing: text is wrapped at 38 columns and at 160.
 */
export function profile(root: Root): Profile {
  const lines = root.children.filter(isBody);
  const tight = measure(lines, 0);
  if (tight.wrapped) return tight;
  const apart = lines.every((line, index) => index === 0 || gapBetween(lines[index - 1] as Paragraph, line) > 0);
  return apart && lines.length >= 8 ? measure(lines, 1) : tight;
}

/** Fewer lines than this prove nothing. */
const enough = 3;

/** No measure is narrower, in UTF-16 units; a character of Chinese or Japanese is two columns wide. */
function narrowest(lines: readonly Paragraph[]): number {
  const sample = lines.slice(0, 40).reduce((text, line) => text + textOf(line).value, '');
  const solid = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return solid > sample.length / 2 ? 10 : 20;
}

function measure(lines: readonly Paragraph[], spacing: number): Profile {
  const lengths = lines.map((line) => textOf(line).value.trimEnd().length);
  const followed = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const text = textOf(line).value.trimEnd();
    if (!next || gapBetween(line, next) > spacing || listMark(textOf(next).value)) return [];
    return [{ length: text.length, cut: !isClosed(text), next: firstLength(text, textOf(next).value) }];
  });
  const cuts = followed.filter((line) => line.cut);
  const width = percentile(
    cuts.map((line) => line.length),
    0.95,
  );
  const longest = percentile(lengths, 0.95);
  const full = cuts.filter((line) => line.length >= width * 0.7).length;
  const wrapped =
    full >= enough && full >= followed.length * 0.5 && longest <= width * 1.6 && width >= narrowest(lines);
  if (!wrapped) return { wrapped, width: longest, exact: false, spacing: 0 };
  // A heading that is longer than the text is wide must not count.
  const most = percentile(
    cuts.map((line) => line.length),
    0.97,
  );
  const filled = cuts.filter((line) => line.length + 1 + line.next > most).length;
  // Headings and other short lines without a stop are not filled: a few in a hundred lines, but most of a short text's.
  const exact = filled >= cuts.length * 0.9;
  return { wrapped, width: exact ? most : Math.max(width, longest), exact, spacing };
}

/** @returns The length of the next line's first word; of a word that a hyphen parts, enough to fill any line. */
export function firstLength(line: string, next: string): number {
  if (/[\p{L}\p{N}][-\u00ad‐—–/]$/u.test(line.trimEnd())) return Number.POSITIVE_INFINITY;
  return /^\s*(\S+)/.exec(next)?.[1]?.length ?? 0;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
