/** Unequal figures of one thing at one time: what is counted, what became of it and when are the same, however each words it. */
import type { Reason, Verdict } from '../findings.ts';
import { compareFigures } from './conflicts.ts';
import type { Dated } from './events.ts';
import { isContrast, kindsApart, measureTokens } from './figure-kinds.ts';
import { namesIn } from './figure-scope.ts';
import type { Grounds } from './grounds.ts';
import { inWords } from './in-words.ts';
import { isOddNumber } from './odd-number.ts';
import { commonOf } from './propositions.ts';
import type { Figure } from './quantities.ts';
import { placeOf, type Sentence } from './reading.ts';
import { beside, holdersApart, opposed } from './reasons.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import type { StancePair } from './stances.ts';
import { units } from './tables/units.ts';
import { times } from './units.ts';
import { judge, withDates } from './verdicts.ts';
import type { Token } from './words.ts';

/** Figures of one unit and time that are set against each other; more say that it is no one thing. */
const mostAlike = 40;
/** What must speak for one thing: words, names, a finer time and other figures that both give. */
const enough = 4;
/** Words that those who are counted must have in common. */
const leastDefining = 2;

interface Timed {
  figure: Figure;
  /** ISO months, the last included. */
  from: string;
  to: string;
  /** As both give it, for the reader. */
  period: string;
  /** 2 to the day or from month to month, 1 to the month or from year to year, 0 a year. */
  grade: number;
  /** "by", "before": a term, of which only the end is told. */
  term: boolean;
  /** Words that say who is counted: "households whose leases run out by May". */
  defining: Token[] | null;
}

/** @returns Pairs of sentences that give unequal figures for one thing at one time; their figures are marked. */
export function rivalPairs(figures: Figure[], grounds: Grounds): StancePair[] {
  const groups = new Map<string, Timed[]>();
  for (const figure of figures) {
    const timed = isPlain(figure) ? timedOf(figure, grounds) : null;
    if (!timed) continue;
    const unit = figure.quantity.unit ?? '';
    for (const key of new Set([unit, ...relatedTo(unit)])) {
      const group = groups.get(`${key} ${timed.to}`);
      if (group) group.push(timed);
      else groups.set(`${key} ${timed.to}`, [timed]);
    }
  }
  const seen = new Set<string>();
  return [...groups.values()].flatMap((group) =>
    group.length > mostAlike
      ? []
      : group.flatMap((one, at) =>
          group.slice(at + 1).flatMap((other) => {
            const [left, right] =
              one.figure.sentence.source.index <= other.figure.sentence.source.index ? [one, other] : [other, one];
            const both = `${left.figure.sentence.locator} ${right.figure.sentence.locator}`;
            if (left.figure.sentence.source === right.figure.sentence.source || seen.has(both)) return [];
            const pair = compared(left, right, grounds);
            if (pair) seen.add(both);
            return pair ?? [];
          }),
        ),
  );
}

/** A whole, of something that is counted or measured: not "of which nine", not "another nine". */
function isPlain({ quantity, sentence }: Figure): boolean {
  if (quantity.value === null || !quantity.unit || times.test(quantity.unit)) return false;
  if (/another|further|additional|more$|extra/i.test(quantity.qualifier ?? '')) return false;
  const at = sentence.tokens.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  const [of, whom] = sentence.tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return !(of === 'of' && /^(?:which|whom|them|these|those)$/.test(whom ?? '')) && whom !== 'including';
}

function timedOf(figure: Figure, grounds: Grounds): Timed | null {
  const { sentence, quantity } = figure;
  const dates = grounds.datesOf(sentence).filter(({ resolved: { date } }) => date);
  const defining = definingOf(figure);
  const ends = defining?.at(-1)?.end ?? 0;
  const within = dates.filter(({ words }) => defining?.some(({ start }) => start === words.start) && words.end <= ends);
  const own = (within.length === 1 ? within[0] : null) ?? (dates.length === 1 ? dates[0] : null);
  const period = own?.resolved.date ?? spanOf(sentence, dates) ?? quantity.period ?? grounds.frameOf(figure).period;
  if (!period) return null;
  const [first = period, last = first] = period.split('/');
  return {
    figure,
    from: first.length > 4 ? first.slice(0, 7) : `${first}-01`,
    to: last.length > 4 ? last.slice(0, 7) : `${last}-12`,
    period,
    grade: Number(last.length > 4) + Number(last.length > 7 || first !== last),
    term: /^(?:by|before|until|till)$/.test(own?.words.preposition ?? ''),
    defining,
  };
}

/** "between 1 April and 31 May". */
function spanOf(sentence: Sentence, [first, last, ...more]: Dated[]): string | null {
  if (!first || !last || more.length > 0) return null;
  const between = sentence.passage.passage.text.slice(first.words.end, last.words.start);
  const [from, to] = [first, last].map(({ resolved }) => resolved.date ?? '');
  const opens = /^(?:between|from)$/.test(first.words.preposition ?? '');
  const whole = opens && /^ (?:and|to|until|till|through) (?:the )?$/.test(between) && !/\//.test(`${from}${to}`);
  return whole && from && to && from < to ? `${from}/${to}` : null;
}

/** "48,000 families whose loans run out before May": the words that say of which families it is told. */
function definingOf({ sentence: { tokens }, quantity: { at } }: Figure): Token[] | null {
  const from = tokens.findIndex(({ start }) => start >= (at[0]?.end ?? 0));
  if (!/^(?:whose|who)$/.test(tokens[from]?.lower ?? '')) return null;
  const to = tokens.findIndex(({ text, pos, lower }, index) => {
    if (index <= from) return false;
    // "whose leases expire by May will pay more": the next verb with an auxiliary is that of the sentence.
    return /^[,;:.]$/.test(text) || (pos === 'AUX' && /^(?:will|would|could|may|might|should|must)$/.test(lower));
  });
  return tokens.slice(from + 1, to < 0 ? tokens.length : to);
}

function compared(one: Timed, other: Timed, grounds: Grounds): StancePair | null {
  const [left, right] = [one.figure, other.figure];
  const [first, second] = [left.sentence, right.sentence];
  if (!isSameTime(one, other) || kindsApart(left, right) || isContrast(left, right)) return null;
  if (standing(left, right, grounds) !== 'unequal') return null;
  const same = isSameCircle(one, other) || isSameMeasured(one, other, grounds);
  if (!same) return null;
  const [mine, yours] = [left.quantity.holder, right.quantity.holder];
  const who = mine === yours ? null : holdersApart(mine, yours, first, second);
  const grade = Math.min(one.grade, other.grade);
  // What two others tell, each source only reports.
  if (who && (grade < 2 || (mine !== 'source' && yours !== 'source'))) return null;
  const verdict: Verdict = grade > 0 || same === 'defined' ? 'conflict' : 'tension';
  // Whatever their words alone show stands; but two who agree on the one figure may not on the next.
  const words = judge(first, second, grounds).verdict;
  if (words === 'conflict' || words === verdict) return null;
  const detail = `${beside(`“${left.quantity.text}”`, `“${right.quantity.text}”`, first, second)}, both of ${inWords(one.period.length >= other.period.length ? one.period : other.period)}`;
  const reasons: Reason[] = [{ kind: 'quantity', detail }, ...(who ? [who] : [])];
  if (verdict === 'conflict') {
    mark(left, right);
    mark(right, left);
  }
  const judged = withDates({ verdict, reasons }, first.source, second.source);
  const places = { left: [placeOf(first)], right: [placeOf(second)] };
  return { left: first, right: second, verdict: judged.verdict, reasons: judged.reasons, places };
}

function mark({ quantity }: Figure, { quantity: { at } }: Figure): void {
  const known = new Set(quantity.conflictsWith.map(({ locator, start }) => `${locator} ${start}`));
  quantity.conflictsWith.push(...at.filter(({ locator, start }) => !known.has(`${locator} ${start}`)));
}

/** By the values: that the time is one is known. */
function standing(left: Figure, right: Figure, grounds: Grounds): string {
  const timeless = (figure: Figure) => ({ ...grounds.frameOf(figure), period: null });
  return compareFigures(left, right, { ...grounds, frameOf: timeless });
}

function isSameTime(one: Timed, other: Timed): boolean {
  if (one.to !== other.to) return false;
  return one.from === other.from || (one.term && other.term);
}

/** "48,000 families whose loans run out", "52,000 households whose loans expire": those who are counted are the same. */
function isSameCircle(one: Timed, other: Timed): 'defined' | false {
  if (!one.defining || !other.defining) return false;
  const telling = (tokens: Token[]) =>
    tokens.filter(({ pos, stop, word }) => word && !stop && /^(?:NOUN|VERB|ADJ)$/.test(pos));
  const theirs = new Set(telling(other.defining).map(({ stem }) => stem));
  const shared = new Set(telling(one.defining).flatMap(({ stem }) => (theirs.has(stem) ? [stem] : [])));
  return shared.size >= leastDefining ? 'defined' : false;
}

/** One thing measured, and enough beside it that both tell. */
function isSameMeasured(one: Timed, other: Timed, grounds: Grounds): 'measured' | false {
  const [left, right] = [one.figure, other.figure];
  if (left.quantity.unit !== right.quantity.unit) return false;
  const [mine, yours] = [measuredIn(left), measuredIn(right)];
  const [less, more] = mine.size <= yours.size ? [mine, yours] : [yours, mine];
  if (less.size === 0 || ![...less].every((stem) => more.has(stem))) return false;
  const [here, there] = [grounds.frameOf(left), grounds.frameOf(right)];
  if (here.open || there.open || here.modality !== 'fact' || there.modality !== 'fact') return false;
  if (here.denials.length + there.denials.length > 0 || opposed(here, there, left.sentence, right.sentence))
    return false;
  const { words, related, names } = commonOf(here, there);
  const odd = grounds
    .figuresOf(left.sentence)
    .some(
      (figure) =>
        figure.quantity.value !== null &&
        isOddNumber(figure.quantity.value) &&
        grounds
          .figuresOf(right.sentence)
          .some(({ quantity }) => quantity.value === figure.quantity.value && quantity.unit === figure.quantity.unit),
    );
  if (isOfOthers(left, right)) return false;
  const [where, elsewhere] = [namedIn(left), namedIn(right)];
  const strangers = where.size > 0 && elsewhere.size > 0 && ![...where].some((name) => elsewhere.has(name));
  if (!odd && strangers) return false;
  if (!odd && here.names.length > 0 && there.names.length > 0 && names.length === 0) return false;
  const measured = units.has(left.quantity.unit ?? '') || /^[^a-z]/i.test(left.quantity.unit ?? '');
  const telling = words.filter((key) => !units.has(here.words.get(key)?.toLowerCase() ?? ''));
  const score =
    Math.min(one.grade, other.grade) +
    telling.length +
    related.length / 2 +
    names.length +
    (odd ? 2 : 0) +
    (measured ? 0 : 1);
  return telling.length > 0 && score >= enough ? 'measured' : false;
}

/** "northern ports", "southern ports": one noun, of two sorts. */
function isOfOthers(left: Figure, right: Figure): boolean {
  const [mine, yours] = [sortsIn(left), sortsIn(right)];
  return [...mine].some(([noun, sorts]) => {
    const others = yours.get(noun) ?? [];
    return others.length > 0 && !sorts.some((sort) => others.includes(sort));
  });
}

/** Nouns of the sentence with the words that stand right before them. */
function sortsIn({ sentence: { tokens } }: Figure): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [at, { pos, stem }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (pos !== 'NOUN' || !before || before.stop || !/^(?:ADJ|NOUN|PROPN)$/.test(before.pos)) continue;
    found.set(stem, [...(found.get(stem) ?? []), before.stem]);
  }
  return found;
}

/** Proper names in the part of the sentence between semicolons that has the figure. */
function namedIn({ sentence: { tokens }, quantity: { at } }: Figure): Set<string> {
  const figure = at[0]?.start ?? 0;
  const from = tokens.findLastIndex(({ text, start }) => text === ';' && start < figure) + 1;
  const to = tokens.findIndex(({ text, start }) => text === ';' && start > figure);
  return namesIn(tokens.slice(from, to < 0 ? tokens.length : to));
}

const counting = /^(?:number|count|figure|total|amount|tally|sum|estimate|reckoning|calculation|quantity|level)s?$/;

/** Stems of what is measured, without the words that only say that it is. */
function measuredIn(figure: Figure): Set<string> {
  const unit = figure.quantity.unit ?? '';
  return new Set(
    measureTokens(figure)
      .filter(
        ({ word, stop, lower, pos }) =>
          word && !stop && pos !== 'PROPN' && !counting.test(lower) && singular(lower) !== unit,
      )
      .map(({ stem }) => stem),
  );
}
