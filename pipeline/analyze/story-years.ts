/**
 * The year of a day or month that stands without one, where the nearest past of the document is not what is told: by the same
 * day elsewhere in the source, by what stands before and behind it, by the order in which a sentence tells things.
 */
import { type DateWords, dateWords } from './dates.ts';
import type { Dated } from './events.ts';
import { type Sentence, textOf } from './reading.ts';
import { seasons } from './tables/calendar.ts';
import { pasts } from './tables/pasts.ts';
import { iso } from './written-dates.ts';

/** Place of the words → the year that they mean; `null` where it may be one or another. */
export type StoryYears = ReadonlyMap<string, number | null>;

/** @returns By which a date is known in its source. */
export const placeKey = ({ passage: { passage } }: Sentence, start: number) => `${passage.number} ${start}`;

interface Point extends Dated {
  /** First and last day, comparable as text; of a date without a year, empty. */
  from: string;
  to: string;
  /** It has no year of its own, and was given the nearest past. */
  open: boolean;
  /** It tells of the past, and no year was found. */
  undecided: boolean;
}

/**
 * @param list All dates of one source, in order, resolved one by one.
 * @param years The years in its title.
 * @returns Those that must have another year than was given, or none.
 */
export function storyYears(list: Dated[], documentDate: string | null, title: string | null): StoryYears {
  const document = Number((documentDate ?? '').slice(0, 4));
  const found = new Map<string, number | null>();
  if (
    !document ||
    !list.some(({ words }) => words.year === null && (words.month !== null || words.season || words.weekday !== null))
  )
    return found;
  const points = list.map(pointOf);
  const titled = /\d/.test(title ?? '') ? dateWords(title ?? '') : [];
  const give = (at: number, year: number | null) => {
    const point = points[at];
    if (!point) return;
    found.set(placeKey(point.sentence, point.words.start), year);
    points[at] = year === null ? { ...point, from: '', to: '', open: false } : inYear(point, year);
  };
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at];
    if (!point?.open && !point?.undecided) continue;
    const headed = headedBy(point);
    const year =
      yearOfSameDay(points, at, titled) ??
      yearBetween(points, at) ??
      yearNext(points, at, document) ??
      (headed?.pure && headed.year < document ? headed.year : undefined);
    if (year !== undefined) {
      if (year !== Number(point.from.slice(0, 4))) give(at, year);
      else points[at] = { ...point, open: false };
      continue;
    }
    if (!point.open) continue;
    const ordered = yearInOrder(points, at);
    if (ordered !== undefined) give(at, ordered);
  }
  for (let at = 0; at < points.length; at++) {
    const point = points[at];
    if (point && isOfStory(points, at, documentDate)) found.set(placeKey(point.sentence, point.words.start), null);
    if (!point?.open) continue;
    const led = yearAfterLater(points, at);
    if (led !== undefined) give(at, led);
    else if (isDoubtful(points, at, document, title)) give(at, null);
  }
  return found;
}

function pointOf(one: Dated): Point {
  const { words, resolved, outlook } = one;
  const bare =
    words.year === null &&
    words.shift === null &&
    words.same === null &&
    !words.fromDocument &&
    !words.fromContext &&
    outlook === 'past' &&
    ((words.month !== null && words.weekday === null) || (words.season !== null && words.season !== 'winter'));
  const [from = '', to = from] = (resolved.date ?? '').split('/');
  const open = bare && resolved.date !== null && !one.lentBy;
  return { ...one, from: from && first(from), to: to && last(to), open, undecided: bare && resolved.date === null };
}

const first = (date: string) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const last = (date: string) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** The same day or months in another year, which is that of the last month. */
function inYear(point: Point, year: number): Point {
  const { month, toMonth, day } = monthsOf(point);
  const from = day === null ? `${iso(toMonth < month ? year - 1 : year, month)}-01` : iso(year, month, day);
  const to = day === null ? `${iso(year, toMonth)}-31` : iso(year, month, point.words.toDay ?? day);
  return { ...point, from, to, open: false, undecided: false };
}

function monthsOf({ words }: Point): { month: number; toMonth: number; day: number | null } {
  const [begins, ends] = seasons[words.season ?? ''] ?? [1, 12];
  const month = words.month ?? begins;
  return { month, toMonth: words.toMonth ?? (words.month === null ? ends : month), day: words.day };
}

/** "adopted on 11 December 2024 and took effect on 1 March": the first after it. */
function yearNext(points: Point[], at: number, document: number): number | undefined {
  const [before, point] = [points[at - 1], points[at] as Point];
  if (!point.undecided || before?.sentence !== point.sentence || !isAnchor(before)) return undefined;
  const between = textOf(point.sentence, before.words.end, point.words.start);
  if (!/^,? (?:and|but|then)\b/.test(between) || backward.test(between) || !isTold(before, point, between))
    return undefined;
  const year = Number(before.to.slice(0, 4));
  const next = inYear(point, year).from >= before.to ? year : year + 1;
  return next < document ? next : undefined;
}

/** Years in a heading or title; none of a range. */
const yearsIn = (text: string) => [...text.matchAll(/(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])/g)].map(Number);

/** Years that the headings above a date name, the nearest first; whether one is nothing but a year. */
function headedBy({ sentence }: Point): { year: number; pure: boolean } | null {
  for (const heading of sentence.passage.passage.headings.toReversed()) {
    const years = yearsIn(heading);
    const [year] = years;
    if (year !== undefined) return years.length > 1 ? null : { year, pure: /^\P{L}*$/u.test(heading) };
  }
  return null;
}

/** Days on which something is done year for year. */
const isTerm = ({ month, day }: { month: number; day: number | null }) =>
  day === 1 || (day === 31 && (month === 12 || month === 3)) || (day === 30 && (month === 6 || month === 9));
const yearly = /\b(?:anniversar|years? (?:later|on|after|earlier|before)\b|this year\b|again\b|every\b|each\b)/;

/** "The flood of 12 February 2025 …": the one year in which the source tells of the day. */
function yearOfSameDay(points: Point[], at: number, titled: DateWords[]): number | null | undefined {
  const point = points[at] as Point;
  const { month, toMonth, day } = monthsOf(point);
  if (day === null || point.words.toDay !== null) return undefined;
  const years = new Set(
    [...titled, ...points.map(({ words }) => words)].flatMap((words) =>
      words.year !== null && words.month === month && words.day === day ? [words.year] : [],
    ),
  );
  const [year, ...more] = years;
  if (year === undefined || more.length > 0 || toMonth !== month || yearly.test(point.sentence.text)) return undefined;
  const given = Number(point.from.slice(0, 4));
  if (year === given) return year;
  if (point.open && (year > given || year < given - 1)) return undefined;
  return isTerm({ month, day }) ? null : year;
}

/** "In 2024 … in November … On 20 January 2025": between what is told before and behind it. */
function yearBetween(points: Point[], at: number): number | undefined {
  const point = points[at] as Point;
  const here = point.sentence.passage;
  const inHere = (other: Point | undefined) => other?.sentence.passage === here;
  const before = points.slice(0, at).findLast((other) => inHere(other) && isAnchor(other));
  const after = points.slice(at + 1).find((other) => inHere(other) && isAnchor(other, true));
  if (!before || !after || point.sentence.number - before.sentence.number > 4) return undefined;
  if (after.sentence.number - point.sentence.number > 3 || before.from > after.from) return undefined;
  if (/\b(?:had|ago|earlier|previous|last)\b/.test(point.sentence.text)) return undefined;
  const fits = [Number(before.from.slice(0, 4)), Number(after.to.slice(0, 4))].filter((year, index, all) => {
    const { from, to } = inYear(point, year);
    return all.indexOf(year) === index && to >= before.from && from <= after.to;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** A date with a year of its own that tells when something was. */
function isAnchor({ words, from, outlook, sentence, compared }: Point, bound = false): boolean {
  return (
    (words.year !== null || words.same === 'year') &&
    from !== '' &&
    !compared &&
    outlook === 'past' &&
    !/^(?:since|of|before|until|till|from)$/.test(words.preposition ?? '') &&
    (bound || words.preposition !== 'by') &&
    !/\b(?:that|which|who|whose)\b[^,;:]*$/.test(textOf(sentence, sentence.start, words.start))
  );
}

const onward = /,|\b(?:and|but|then|before|until|till|to|through|or)\b/;
const backward =
  /[;:“”"()]|\b(?:that|which|who|whom|whose|where|after|since|because|as|had|having|following|when|than|against|compared|versus|from|earlier|already|previous|previously|if|while|whereas|although|though|last|ago|said|says|told(?! (?:nobody|no one)\b))\b/;
const ends =
  /\b(?:until|till|before|end(?:ed|ing)?|clos(?:ed|ing)|finish(?:ed|ing)|complet(?:ed|ing)|released|reopened|resumed|returned|lasted|withdrawn|lifted|recovered|acquitted)\b/;

/** "It opened on 2 March and closed on 31 August": what is told first was first. */
function yearInOrder(points: Point[], at: number): number | null | undefined {
  const point = points[at] as Point;
  const next = points[at + 1];
  if (!next || next.from === '' || next.outlook !== 'past' || point.from <= next.to) return undefined;
  // One year apart: what is told of another time has nothing to do with it.
  if (Number(point.from.slice(0, 4)) - Number(next.to.slice(0, 4)) > 1) return undefined;
  if (next.words.preposition === 'since' || point.words.preposition === 'of') return undefined;
  if (next.words.preposition === 'of' || next.compared || point.compared) return undefined;
  const passage = point.sentence.passage === next.sentence.passage;
  const between = (passage ? textOf(point.sentence, point.words.end, next.words.start) : '').replace(
    /, (?:after|since|because of|despite|with) [^,]{1,40},/g,
    ',',
  );
  const year = Number(next.to.slice(0, 4));
  const fits = inYear(point, year).from <= next.to;
  if (point.sentence === next.sentence) {
    if (!onward.test(between) || backward.test(between) || !isTold(point, next, between)) return undefined;
    return fits ? year : ends.test(between) ? year - 1 : undefined;
  }
  const follows = passage && next.sentence.number - point.sentence.number === 1;
  return follows && fits && later.test(between) && !/\bhad\b/.test(next.sentence.text) ? year : undefined;
}

/** A verb stands between: "by 4 per cent in January and by 3 in December" is a list, and tells no order. */
function isTold({ sentence, words }: Point, next: Point, between: string): boolean {
  if (/\b(?:until|till|to|through|again|then|before)\b/.test(between)) return true;
  return sentence.tokens.some(
    ({ pos, lower, start, end }) =>
      (pos === 'VERB' || pos === 'AUX' || pasts.has(lower)) && start >= words.end && end <= next.words.start,
  );
}

/** What says in the next sentence that it was later. */
const later = /\b(?:until|till|then|finally|eventually|at last|later|the last|not before|only in|only on)\b/i;

/** "It ended on 30 September, six months after it had begun on 3 March": what is told second was first. */
function yearAfterLater(points: Point[], at: number): number | null | undefined {
  const point = points[at] as Point;
  const before = points[at - 1];
  if (before?.sentence !== point.sentence || before.from === '' || before.outlook !== 'past') return undefined;
  if (point.from <= before.to || before.compared || before.words.same || point.words.preposition === 'by')
    return undefined;
  if (/\b(?:that|which|who|whose|of)\b[^,;:]*$/.test(textOf(point.sentence, point.sentence.start, before.words.start)))
    return undefined;
  const between = textOf(point.sentence, before.words.end, point.words.start);
  if (!/\b(?:after|since|had|having)\b/.test(between) || /[;:“”"]|\b(?:and|but|which|that|who)\b/.test(between))
    return undefined;
  const year = Number(before.from.slice(0, 4));
  return inYear(point, year).from <= before.to ? year : null;
}

/** Whether what the source told of just before, or what it is about, speaks against the nearest past. */
function isDoubtful(points: Point[], at: number, document: number, title: string | null): boolean {
  const point = points[at] as Point;
  const year = Number(point.from.slice(0, 4));
  if (year !== document || point.words.preposition === 'since') return false;
  const titled = yearsIn(title ?? '');
  if (titled.length > 0 && titled.every((other) => other === year - 1)) return true;
  if (headedBy(point)?.year === year - 1) return true;
  const other = inYear(point, year - 1);
  const { passage } = point.sentence;
  const told = points
    .slice(0, at)
    .findLast((one) => one.from !== '' && !one.compared && (one.outlook === 'past' || isFrame(one)));
  // What was told last is of the document's year, and so is this.
  if (told?.open) return false;
  const near = points.filter(({ sentence }) => Math.abs(passage.passage.number - sentence.passage.passage.number) < 2);
  // "the vote of 6 April 2025 … in April".
  if (
    near.some(({ words }) => words.year === year - 1 && words.month === point.words.month) &&
    point.words.day === null &&
    point.words.month
  )
    return true;
  if (!told || (!isAnchor(told) && !isFrame(told)) || passage.passage.number - told.sentence.passage.passage.number > 1)
    return false;
  if (isFrame(told)) return told.sentence.passage === passage && told.sentence.number >= point.sentence.number - 1;
  return told.words.month !== null && told.from.slice(0, 4) === String(year - 1) && told.from <= other.from;
}

/** "On 12 October he threatened them. Stocks fell on Monday", written in November: a weekday of the story, and not of the document's week. */
function isOfStory(points: Point[], at: number, documentDate: string | null): boolean {
  const point = points[at] as Point;
  if (point.words.weekday === null || point.words.day !== null || point.outlook !== 'past' || !documentDate)
    return false;
  const told = points[at - 1];
  if (told?.words.day == null || told.outlook !== 'past' || told.resolved.precision !== 'day') return false;
  // What opens a sentence is what is told of next.
  const opens = told.words.start - told.sentence.start < 12;
  if (!opens || point.sentence.order - told.sentence.order > 4 || told.compared) return false;
  return Date.parse(documentDate) - Date.parse(told.from) > aWeek;
}

const aWeek = 8 * 24 * 3600 * 1000;

/** "Last year was hard.", "last year's campaign": the year that is told of. */
function isFrame({ words, sentence, resolved }: Point): boolean {
  if (words.fromDocument?.unit !== 'year' || words.fromDocument.by !== -1 || resolved.precision !== 'year')
    return false;
  return (
    words.start === sentence.start ||
    /^['’]s\b/.test(textOf(sentence, words.end, sentence.end)) ||
    words.preposition === 'of'
  );
}
