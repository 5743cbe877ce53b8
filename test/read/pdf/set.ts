/** Text set by hand: lines of a column at equal distances, as a typesetter would leave them. */
import type { Word } from './write.ts';

export interface Setting {
  x: number;
  /** Of the first base line, from the bottom. */
  y: number;
  size?: number;
  leading?: number;
  font?: Word['font'];
  /** Set-in of first lines, in points. */
  indent?: number;
}

/** @returns Words a line each; a line that begins with two spaces is set in. */
export function setLines(
  lines: readonly string[],
  { x, y, size = 10, leading = 1.2, indent = 12, font = 'regular' }: Setting,
): Word[] {
  return lines.flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [{ text: line.trim(), x: x + (line.startsWith('  ') ? indent : 0), y: y - index * size * leading, size, font }],
  );
}

/** Helvetica's widths of small letters are about half an em: lines of one length in letters are of one length on paper. */
export const column = {
  /** Thirty to forty letters a line. */
  left: [
    'The harbour board of the northern coast met',
    'in March to settle how the dredging of the',
    'river mouth is to be paid for. Its members',
    'could not agree, and the meeting was closed.',
    '  A second meeting was called for the month',
    'of May. The inspectors were asked to bring',
    'figures of their own, since those of the',
    'companies had been found to be incomplete in',
  ],
  right: [
    'more than one respect. They came with three',
    'volumes of tables, of which the last was not',
    'read by anybody who had to vote on the plan.',
    '  What was decided in the end is a matter of',
    'dispute. The minutes say that the costs will',
    'be shared by the towns. The towns say that',
    'they were never asked whether they agreed.',
  ],
};
