/** Why two sentences agree or do not, each in words that a reader can check in them. */
import type { Reason } from '../findings.ts';
import { compareFigures, sameTime } from './conflicts.ts';
import type { Grounds } from './grounds.ts';
import type { Modality, Proposition } from './propositions.ts';
import type { Sentence } from './reading.ts';

/** Shares of the content words, by weight, that must agree. Set so that on trial texts no stronger verdict was wrong. */
export const same = { whole: 0.75, other: 0.6, part: 0.8, opposed: 0.72 };

const inText: Record<Modality, string> = {
  fact: 'stated as a fact',
  will: 'stated of the future',
  likely: 'likely',
  possible: 'possible',
  should: 'demanded',
};

/** The words by which one says the opposite of the other, for the reader; `null` when it does not, or does so twice. */
export function opposed(one: Proposition, other: Proposition, left: Sentence, right: Sentence): string | null {
  const found: string[] = [];
  // What it has yet to do it has not done.
  if ([left, right].some(({ text }) => /\byet to\b/.test(text))) return null;
  for (const [pair, { way, word }] of one.ways) {
    const there = other.ways.get(pair);
    if (there && way !== 0 && there.way === -way) found.push(beside(`“${word}”`, `“${there.word}”`, left, right));
  }
  if (one.denials.length !== other.denials.length) {
    const [denied, where] = one.denials.length > 0 ? [one.denials[0], left] : [other.denials[0], right];
    const [what] = [...one.denied, ...other.denied];
    // "The bridge, which is not new, was closed" does not deny that it was closed.
    if (one.denials.length + other.denials.length > 1 || !what || !one.words.has(what) || !other.words.has(what))
      return null;
    found.push(`“${denied}” in ${where.source.source.label} only`);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Named places and actors of the one that are not among the other's: two towns, not one. */
export function sameScope(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const [here, there] = [new Set(grounds.namesOf(left)), new Set(grounds.namesOf(right))];
  const only = [...here].filter((name) => !there.has(name)).length;
  const others = [...there].filter((name) => !here.has(name)).length;
  return only === 0 || others === 0;
}

export function datesApart(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const dates = (sentence: Sentence) => grounds.datesOf(sentence).flatMap(({ resolved }) => resolved.date ?? []);
  const [here, there] = [dates(left), dates(right)];
  if (here.length > 0 && there.length > 0 && !here.some((date) => there.some((other) => overlaps(date, other))))
    return true;
  return areBeforeAndAfter(left, right);
}

export function areBeforeAndAfter(left: Sentence, right: Sentence): boolean {
  return isBefore(left, right) || isBefore(right, left);
}

const earlier = /\b(?:before|until|till|prior)\b/i;
const later = /\b(?:after|since|following|once)\b/i;

/** "before the election", "after the election". */
function isBefore(one: Sentence, other: Sentence): boolean {
  if (!earlier.test(one.text) || !later.test(other.text)) return false;
  const stems = nounsAfter(later, other);
  return nounsAfter(earlier, one).some((stem) => stems.includes(stem));
}

/** The nouns right behind such a word. */
function nounsAfter(word: RegExp, { tokens }: Sentence): string[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!word.test(lower)) return [];
    const behind = tokens.slice(at + 1, at + 5);
    const end = behind.findIndex(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));
    return (end < 0 ? behind : behind.slice(0, end)).flatMap(({ pos, stem }) => (pos === 'NOUN' ? [stem] : []));
  });
}

/** Whether two ISO dates or intervals have a day in common: "last autumn", "in October". */
function overlaps(one: string, other: string): boolean {
  // "~" is beyond every digit: the last day of a month or a year.
  const spanOf = (date: string) => {
    const [from = date, to = from] = date.split('/');
    return { from, to: `${to}~` };
  };
  const [here, there] = [spanOf(one), spanOf(other)];
  return here.from <= there.to && there.from <= here.to;
}

/** The date to the month or the day that both give; the more precise of the two. */
export function sharedDate(left: Sentence, right: Sentence, grounds: Grounds): string | null {
  const dates = (sentence: Sentence) =>
    grounds.datesOf(sentence).flatMap(({ words, resolved: { date, precision } }) =>
      // "which stood at 60 as of June": how things were, and nothing that happened.
      date && words.preposition?.toLowerCase() !== 'as of' && /^(?:day|month|part-of-month)$/.test(precision ?? '')
        ? [date]
        : [],
    );
  const there = dates(right);
  for (const date of dates(left)) {
    const other = there.find((one) => sameTime(one, date));
    if (other) return other.length < date.length ? other : date;
  }
  return null;
}

/** Whether both tell of the same span, from one year or month to another: few do by chance. */
export function shareSpan(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const spans = (sentence: Sentence) =>
    grounds.datesOf(sentence).flatMap(({ resolved: { date } }) => (date?.includes('/') ? [date] : []));
  const there = spans(right);
  return spans(left).some((span) => there.includes(span));
}

/** Figures in one that the other tells otherwise or leaves out, while it gives figures of its own. */
export function figuresApart(left: Sentence, right: Sentence, grounds: Grounds): boolean {
  const [here, there] = [grounds.figuresOf(left), grounds.figuresOf(right)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.every((one) => there.some((other) => compareFigures(one, other, grounds) === 'equal'))
  );
}

export function modalReason(one: Proposition, other: Proposition, left: Sentence, right: Sentence): Reason | null {
  if (one.modality === other.modality) return null;
  if (one.modal && other.modal)
    return { kind: 'modality', detail: beside(`“${one.modal}”`, `“${other.modal}”`, left, right) };
  const only = one.modal ? left : other.modal ? right : null;
  const detail = only
    ? `“${one.modal ?? other.modal}” in ${only.source.source.label} only`
    : beside(inText[one.modality], inText[other.modality], left, right);
  return { kind: 'modality', detail };
}

export function holderReason(left: Sentence, right: Sentence, grounds: Grounds): Reason | null {
  const [one, other] = [grounds.holderOf(left), grounds.holderOf(right)];
  return one === other ? null : holdersApart(one, other, left, right);
}

export function holdersApart(one: string | null, other: string | null, left: Sentence, right: Sentence): Reason {
  const say = (holder: string | null) => (holder === 'source' ? 'the source itself' : (holder ?? 'somebody not named'));
  return { kind: 'holder', detail: beside(say(one), say(other), left, right) };
}

/** "a" in one source, "b" in the other. */
export function beside(one: string, other: string, left: Sentence, right: Sentence): string {
  return `${one} in ${left.source.source.label}, ${other} in ${right.source.source.label}`;
}
