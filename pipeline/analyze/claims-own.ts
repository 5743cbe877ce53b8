/** Which holder is the source itself: the institution that it is by. */
import type { SourceReading } from './reading.ts';

/** @returns A test whether a holder's words name the institution of the source: "the Lake Institute" in its own paper. */
export function ownInstitution({ source }: SourceReading): (holder: string) => boolean {
  const own = plain(source.metadata.institution ?? '');
  return (holder) => own !== '' && plain(holder) === own;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
