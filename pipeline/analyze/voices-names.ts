/** Who the speakers of a conversation are: by their labels, and by what the text says before they speak. */
import type { Attribution } from './holders.ts';
import type { SourceReading } from './reading.ts';
import type { Label } from './voices-labels.ts';

/** Sentences in which those who speak are introduced. */
const opening = 12;

/** @returns Whose a label is: the author's turns are the source's own; "A" is whoever the interview is with. */
export function holdersOf(
  source: SourceReading,
  labels: Label[],
  before: Attribution[],
): (label: Label) => string | null {
  const { authors } = source.source.metadata;
  const keys = [...new Map(labels.map((label) => [label.key, label])).values()];
  const introduced = namesIn(linesOf(source));
  const named = ({ text, key, kind }: Label): string => {
    const full = keys.find(
      (other) => other.kind === 'person' && other.key !== key && surname(other.text) === surname(text),
    );
    if (kind === 'word' && full) return full.text;
    const letters = /^\p{Lu}{2,4}$/u.test(text) ? introduced.filter((name) => lettersOf(name) === text) : [];
    return letters[0] && new Set(letters).size === 1 ? letters[0] : plainCase(text);
  };
  const isAuthor = (label: Label) =>
    (label.kind === 'person' || label.kind === 'word') &&
    authors.some((author) => surname(author) === surname(named(label)));
  // Where several who speak are given as authors, each speaks for himself.
  const own = keys.filter(isAuthor).length === 1 ? keys.find(isAuthor) : undefined;
  const guest = guestOf(source) ?? toldOf(before);
  return (label) => {
    if (own?.key === label.key) return 'source';
    if (label.kind === 'asks') return /^(?:q|ques)/.test(label.key) ? null : label.text;
    return label.kind === 'answers' ? guest : named(label);
  };
}

const person = String.raw`((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)`;
const meetings = [
  new RegExp(String.raw`\b(?:[Ii]nterview|[Cc]onversation|Q ?& ?A) with (?:[\p{Ll}' ’-]+ )?${person}`, 'u'),
  new RegExp(String.raw`\b(?:spoke|speaks|talked|talks|sat down) (?:to|with) (?:[\p{Ll}' ’-]+ )?${person}`, 'u'),
];

/** Of whom alone the lines before an interview tell: what he says there is what he says in it. */
function toldOf(before: Attribution[]): string | null {
  const names = before.flatMap(({ holder }) => (holder !== null && /^\p{Lu}/u.test(holder) ? [holder] : []));
  const [most] = names.filter(
    (name) => names.filter((other) => surname(other) === surname(name)).length * 2 > names.length,
  );
  return most !== undefined && names.length > 1 ? most : null;
}

/** @returns "An interview with Ana Ruiz", "we spoke to Ana Ruiz": the one whom it is with. */
export function guestOf(source: SourceReading): string | null {
  for (const pattern of meetings)
    for (const line of linesOf(source)) {
      const found = pattern.exec(line)?.[1];
      if (found) return found;
    }
  return null;
}

function linesOf(source: SourceReading): string[] {
  const { metadata, furniture } = source.source;
  const lines = furniture.filter(({ kind }) => kind !== 'footnote' && kind !== 'navigation').map(({ text }) => text);
  return [metadata.title ?? '', ...source.sentences.slice(0, opening).map(({ text }) => text), ...lines];
}

function namesIn(lines: string[]): string[] {
  return lines.flatMap((line) => line.match(new RegExp(person, 'gu')) ?? []);
}

function lettersOf(name: string): string {
  return name.replace(/\P{Lu}/gu, '');
}

/** @returns The last word of a name, in lower case. */
export function surname(name: string): string {
  return (name.replace(/[.:]$/, '').split(' ').at(-1) ?? '').toLowerCase();
}

/** "MR. RUIZ" → "Mr. Ruiz": as it stands elsewhere. */
function plainCase(text: string): string {
  return text.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
