/** A date of a document that its own text speaks against: what it dates later and tells as past, or sets a year back from later. */
import type { VFile } from 'vfile';
import type { Furniture, Metadata, Passage } from '../ast.ts';
import { say } from '../message.ts';
import { isoDate } from './dates.ts';

interface Line {
  text: string;
  /** What it names in capitals. */
  names: Set<string>;
}

/** Words that open many sentences, and name nothing. */
const small = new Set(
  'The This That These Those There When Where What While With From After Before But And For Not His Her Its Their They'.split(
    ' ',
  ),
);

const ago = /\b(?:(?:a|one) year ago|(?:a|one) year earlier|last year)\b/i;
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const dated = new RegExp(`\\b(?:\\d{1,2}\\s+)?${month}(?:\\s+\\d{1,2},)?\\s+(?:19|20)\\d{2}\\b`, 'gi');
/** What stands before a date of what has been: "Ida Holm opened the lock in May 2026". */
const past =
  /\b(?:was|were|had|did|said|told|met|took|began|came|went|held|won|lost|gave|made|fell|rose|died|(?!(?:indeed|need|exceed|proceed|succeed)\b)\p{Ll}{3,}ed)\b[^.;:,]{0,80}\b(?:in|on)\s+$/u;
const ahead =
  /\b(?:will|would|shall|should|could|may|might|can|must|by|until|before|when|expected|planned|due|scheduled|proposed|if|aims?|target|from|force|effect)\b/u;

/** What has neither a year nor words that set back one needs no closer look. */
const hint = /\b20\d{2}\b|\byear\b/;

/** So many names in common make two lines speak of one thing. */
const enough = 3;

/** Days: what lies nearer to the day of a document did not happen a year before. */
const near = 60;

/**
 * Say where the date that is given for a document clashes with its text. Nothing is changed: it may be the page's
 * words that are wrong.
 */
export function findClash(
  file: VFile,
  { date, origin }: Metadata,
  passages: readonly Passage[],
  furniture: readonly Furniture[],
): void {
  if (!date || date.length < 7 || origin.date === 'editor') return;
  const captions = furniture.filter(({ kind }) => kind === 'caption');
  const year = Number(date.slice(0, 4));
  const lines = [...passages, ...captions].flatMap(({ text }, index) =>
    hint.test(text)
      ? text.split(/(?<=[.!?]["”’]?)\s+/).map((one) => ({ text: one, body: index < passages.length }))
      : [],
  );
  const events = lines.flatMap(({ text, body }) =>
    /(?:19|20)\d{2}/.test(text)
      ? [...text.matchAll(dated)].map((one) => ({
          text,
          body,
          at: one.index,
          when: one[0],
          iso: isoDate(one[0]) ?? '',
        }))
      : [],
  );
  const later = events.find(
    ({ iso, text, at, body }) =>
      body && iso > date.slice(0, iso.length) && past.test(text.slice(0, at)) && !ahead.test(text),
  );
  if (later) {
    warn(file, date, `the text tells of ${later.when} as past`);
    return;
  }
  const back = lines.filter(({ text }) => ago.test(text)).map(({ text }) => line(text));
  if (back.length === 0) return;
  for (const { text, when, iso } of events) {
    if (Math.abs(days(iso) - days(date)) > near || Number(iso.slice(0, 4)) > year) continue;
    // "Last year" of what lies in the year before is right.
    const { names } = line(text);
    const same = back.find((one) => {
      if (/last year/i.test(one.text) && Number(iso.slice(0, 4)) < year) return false;
      return [...one.names].filter((name) => names.has(name)).length >= enough;
    });
    if (same) {
      warn(file, date, `the text says of what it dates ${when} that it was a year before`);
      return;
    }
  }
}

function warn(file: VFile, date: string, why: string): void {
  say(file, {
    rule: 'date-clash',
    severity: 'warning',
    found: `The document is dated ${date}, but ${why}`,
    expected: 'a date that the text agrees with',
    help: `Years that the text leaves out are reckoned from it. If it is wrong, give the right one in briefing.yml: sources: [{ file: ${JSON.stringify(file.basename ?? '')}, date: … }]`,
  });
}

function line(text: string): Line {
  const names = text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  return {
    text,
    names: new Set(names.filter((name) => !small.has(name) && !new RegExp(`^${month}$`, 'i').test(name))),
  };
}

function days(iso: string): number {
  const [year = 0, month = 6, day = 15] = iso.split('-').map(Number);
  return year * 365 + month * 30 + day;
}
