/** Names of persons in a byline or signature. */
import { bylineNames } from '../written-by.ts';
import { isoDate } from './dates.ts';
import { bylineInstitution, institutionIn, isPaper, kind } from './institution.ts';

const labelled = /^\s*authors?\s*:\s+/i;
const titles = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|gen|col|amb|ambassador|hon)\.?\s+/i;
const word =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.)+|de|da|dos|del|della|di|du|der|den|van|von|bin|ibn|al|el|la|le|ter|zu|(?:al|el)-\p{Lu}\p{L}+)$/u;
/** Words of an office or a function, which is nobody's name. */
export const functions =
  /\b(?:fellow|researcher|associate|professor|director|analyst|economist|scholar|head|chief|chair|president|secretary|minister|adviser|advisor|editor|correspondent|officer|expert|project|team|staff|desk|research|senior|junior|january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:general|inspector|auditor|counsel|comptroller|commissioner|administrator|superintendent|registrar|ombudsman|media release|press release)s?$/i;

/** @returns The parts of a byline that are persons' names: two to five words, none of a function or an institution. */
export function names(text: string): string[] {
  const parts = bylineNames(text.replace(labelled, ''), kind).split(/\s*(?:[,;|&·，、]|\band\b|\bund\b|\bet\b)\s*/u);
  return parts
    .map((part) =>
      part
        .replace(titles, '')
        .replace(/^[\s([]+|[\s.*†‡\d)\]]+$/gu, '')
        .trim(),
    )
    .filter((part, index) => {
      const pieces = part.split(/\s+/);
      if (pieces.length < 2 || pieces.length > 5 || functions.test(part) || isoDate(part)) return false;
      if (institutionIn(part) || bylineInstitution(part) || (index > 0 && isPaper(part)) || !/^\p{Lu}/u.test(part))
        return false;
      return pieces.every((piece) => word.test(piece)) && /^\p{Lu}/u.test(pieces.at(-1) ?? '');
    });
}
