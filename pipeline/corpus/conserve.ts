/**
 * Promise 2: nothing lost. Every character of the file that is no white space lies in exactly one of
 *
 * - a range of a passage,
 * - a range of furniture,
 * - a repair: what it changed, that is its range without the words at either end that `before` and `after` share
 *   (those are there to be read); a repair that only moves white space changes nothing that counts,
 * - markup.
 *
 * So a hyphen that was taken out is the repair's and in no range, and a ligature that became two letters is the
 * repair's too. A passage's text is its ranges in file order with, between and within them, what repairs put there:
 * that is checked as well, white space aside. Only a table's cells may stand in another order than in the file, where
 * the end of a page cuts a row.
 */
import type { Passage, Source } from '../ast.ts';
import { say } from '../message.ts';
import type { ReadSource } from '../read-source.ts';
import { claimOf, firstBehind, type Stretch } from './stretches.ts';

/** What lays claim to a stretch of the file. */
interface Claim {
  stretch: Stretch;
  by: string;
}

/** A passage with the stretches that its text came from, repaired characters included. */
export interface Founded {
  passage: Passage;
  stretches: readonly Stretch[];
}

/**
 * Check one source.
 *
 * @returns Whether it holds. Where it does not, an error with the place is on the file.
 */
export function conserve(
  { file }: ReadSource,
  source: Source,
  founded: readonly Founded[],
  at: (offset: number) => Source['markup'][number]['start'],
): boolean {
  const value = String(file);
  const claims = claimsOf(
    source,
    founded.map(({ passage }) => passage),
  );
  const owners = new Int32Array(value.length).fill(-1);
  for (const [index, { stretch, by }] of claims.entries()) {
    for (let offset = stretch[0]; offset < stretch[1]; offset++) {
      const other = owners[offset] ?? -1;
      if (other >= 0 && /\S/.test(value.charAt(offset))) {
        say(file, {
          rule: 'conservation',
          severity: 'error',
          found: `"${value.slice(offset, offset + 30)}" is both ${claims[other]?.by} and ${by}`,
          expected: 'every character in one place',
          help: 'This is a fault of Collate, not of the source. Nothing was written.',
          place: at(offset),
        });
        return false;
      }
      owners[offset] = index;
    }
  }
  const lost = owners.findIndex((owner, offset) => owner < 0 && /\S/.test(value.charAt(offset)));
  if (lost >= 0) {
    say(file, {
      rule: 'conservation',
      severity: 'error',
      found: `"${value.slice(lost, lost + 30)}" is in no passage and in nothing else`,
      expected: 'every character in one place',
      help: 'This is a fault of Collate, not of the source. Nothing was written.',
      place: at(lost),
    });
    return false;
  }
  const repaired = repairedIn(source);
  return founded.every((one) => isFounded(one, repaired, value, file));
}

function claimsOf(source: Source, passages: readonly Passage[]): Claim[] {
  const claims: Claim[] = [];
  for (const { number, ranges } of passages)
    for (const { start, end } of ranges) claims.push({ stretch: [start.offset, end.offset], by: `passage ${number}` });
  for (const { kind, ranges } of source.furniture)
    for (const { start, end } of ranges)
      claims.push({ stretch: [start.offset, end.offset], by: `furniture (${kind})` });
  for (const repair of source.repairs) {
    const claim = claimOf(repair);
    if (claim) claims.push({ stretch: claim.stretch, by: `a repair (${repair.rule})` });
  }
  for (const { start, end } of source.markup) claims.push({ stretch: [start.offset, end.offset], by: 'markup' });
  return claims;
}

/** Characters that repairs put there, in file order. */
function repairedIn(source: Source): { stretch: Stretch; after: string }[] {
  return source.repairs
    .flatMap((repair) => claimOf(repair) ?? [])
    .filter(({ after }) => after !== '')
    .sort((a, b) => a.stretch[0] - b.stretch[0]);
}

/** Whether a passage's text is what its ranges and the repairs in it make. */
function isFounded(
  { passage, stretches }: Founded,
  repaired: readonly { stretch: Stretch; after: string }[],
  value: string,
  file: ReadSource['file'],
): boolean {
  const pieces: { at: number; text: string; put?: boolean }[] = passage.ranges.map(({ start, end }) => ({
    at: start.offset,
    text: value.slice(start.offset, end.offset),
  }));
  const own = [...stretches].sort((a, b) => a[0] - b[0]);
  const ends = repaired.map(({ stretch }) => stretch);
  for (const [from, to] of own) {
    for (let index = firstBehind(ends, from); index < repaired.length; index++) {
      const { stretch, after } = repaired[index] as (typeof repaired)[number];
      if (stretch[0] >= to) break;
      if (pieces.at(-1)?.at !== stretch[0]) pieces.push({ at: stretch[0], text: after, put: true });
    }
  }
  pieces.sort((a, b) => a.at - b.at);
  const made = pieces.map(({ text }) => text).join('');
  const strip = (text: string): string => text.replace(/\s+/g, '');
  if (strip(made) === strip(passage.text)) return true;
  if (passage.kind === 'table' && strip(inOrder(pieces, stretches)) === strip(passage.text)) return true;
  say(file, {
    rule: 'conservation',
    severity: 'error',
    found: `The text of passage ${passage.number} is not what its places in the file hold`,
    expected: 'the words of the source',
    help: 'This is a fault of Collate, not of the source. Nothing was written.',
    place: passage.ranges[0]?.start ?? null,
  });
  return false;
}

/** What of pieces of the file lies in stretches of it, stretch by stretch. */
function inOrder(
  pieces: readonly { at: number; text: string; put?: boolean }[],
  stretches: readonly Stretch[],
): string {
  return stretches
    .flatMap(([from, to]) =>
      pieces.map(({ at, text, put }) => {
        if (put) return at >= from && at < to ? text : '';
        return at < to && at + text.length > from ? text.slice(Math.max(0, from - at), to - at) : '';
      }),
    )
    .join('');
}
