/** On what scale a figure stands: how far two are apart beside how large one is, of each and of all, as it is and as it was, as hoped and as it came. */
import { accountOf } from './figure-accounts.ts';
import { isSameActor } from './figure-actors.ts';
import { clauseOf } from './figure-clauses.ts';
import { giving } from './figure-tellers.ts';
import { spanOf } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { monthOf } from './tables/calendar.ts';
import type { Token } from './words.ts';

/** Characters before a figure, and behind it, that are looked at. */
const reach = { before: 24, behind: 40 };

/** @returns Whether two figures of what is known to be one thing are a difference and a size, of each and of all, of a part and of all, of two times. */
export function areOfTwoScales(left: Figure, right: Figure, grounds: Grounds): boolean {
  return (
    isDifference(left) !== isDifference(right) ||
    isForThat(left) !== isForThat(right) ||
    isOneOurs(left, right, grounds) ||
    isOneOurs(right, left, grounds) ||
    isOfEach(left, right) ||
    isOfEach(right, left) ||
    isOfShare(left, grounds) !== isOfShare(right, grounds) ||
    areEnds(left, right, grounds) ||
    areOfTwoTenses(left, right, grounds) ||
    isWithin(left, right, grounds) ||
    isWithin(right, left, grounds) ||
    isLaid(left, grounds) !== isLaid(right, grounds) ||
    isForeseen(left, right, grounds) ||
    isForeseen(right, left, grounds) ||
    areNamedApart(left, right, grounds)
  );
}

/** "by a margin of three votes", "with three votes to spare", "two points ahead": how far two are apart. */
const isDifference = onceEach(({ sentence, quantity: { at } }: Figure): boolean => {
  const { text, start } = sentence;
  const [from, to] = [(at[0]?.start ?? 0) - start, (at[0]?.end ?? 0) - start];
  const before = text.slice(Math.max(0, from - reach.before), from);
  return (
    /\b(?:margin|majority|lead|difference|gap|advantage|discrepancy|edge) of (?:[A-Za-zÀ-ɏ]+ )?$/i.test(before) ||
    /^ (?:[A-Za-zÀ-ɏ]+ )?(?:to spare|apart|ahead|behind|clear of|short of|above|below|over and above)\b/i.test(
      text.slice(to, to + reach.behind),
    )
  );
});

/** "We lost 40", "Norland lost 61": each its own; but "we lost 40" in a paper of Norland, and "we counted 40". */
function isOneOurs(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [{ subject: mine, verb }, { subject: yours }] = [subjectOf(one, grounds), subjectOf(other, grounds)];
  if (!mine.some(({ lower }) => lower === 'we') || giving.test(verb)) return false;
  const name = yours.find(({ pos, lower }) => pos === 'PROPN' && !monthOf.has(lower));
  return !!name && !one.sentence.source.source.label.toLowerCase().includes(name.lower);
}

/** What stands before the verb of a figure's clause, and that verb. */
function subjectOf(figure: Figure, grounds: Grounds): { subject: Token[]; verb: string } {
  const tokens = clauseOf(figure, grounds);
  const at = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const verb = tokens.find(({ pos }) => pos === 'VERB')?.lower ?? '';
  return { subject: tokens.slice(0, Math.max(0, at)), verb };
}

/** "paid £4 million for that": for what the sentence before names. */
function isForThat({ sentence: { tokens }, quantity: { at } }: Figure): boolean {
  const from = tokens.findIndex(({ start }) => start >= (at[0]?.end ?? 0));
  if (from < 0 || !/^(?:for|on)$/.test(tokens[from]?.lower ?? '')) return false;
  if (!/^(?:that|this|these|those)$/.test(tokens[from + 1]?.lower ?? '')) return false;
  const next = tokens[from + 2];
  return !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || /^(?:last|alone|next)$/.test(next.lower);
}

/** @returns Whether one is told of each and the other of all: "the two sides released 40 each". */
export function isOfEach(one: Figure, other: Figure): boolean {
  const { tokens } = one.sentence;
  const [place] = one.quantity.at;
  const first = tokens.findIndex(({ start }) => start >= (place?.start ?? 0));
  const last = tokens.findLastIndex(({ end }) => end <= (place?.end ?? 0));
  if (other.sentence.tokens.some(isEach)) return false;
  if (tokens.slice(Math.max(0, first - 2), last + 3).some(isEach)) return true;
  // "each crane lifted 30", "the cranes lifted 140".
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1];
    const own = (lower === 'each' || lower === 'every') && next?.pos === 'NOUN' && at < first ? next : null;
    return !!own && other.sentence.tokens.some(({ stem, lower }) => stem === own.stem && lower !== own.lower);
  });
}

function isEach({ lower }: Token): boolean {
  return /^(?:each|apiece)$/.test(lower);
}

/** "one patient in twenty waited for more than 12 hours": of those alone. */
function isOfShare({ sentence, quantity: { at, unit } }: Figure, grounds: Grounds): boolean {
  if (/^(?:%|fraction)$/.test(unit ?? '')) return false;
  const start = at[0]?.start ?? 0;
  const text = sentence.passage.passage.text;
  return grounds.figuresOf(sentence).some(({ quantity }) => {
    const [place] = quantity.at;
    if (!place || place.end > start || !/^(?:%|fraction)$/.test(quantity.unit ?? '')) return false;
    const between = text.slice(place.end, start);
    // The share is the subject of the clause.
    return !/[,;:()–—]|\b(?:and|but|while|whereas)\b/.test(between) && / (?:of|in) /.test(`${quantity.text}${between}`);
  });
}

/** "the richest tenth", "the poorest tenth": the ends of a scale. */
function areEnds(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [mine, yours] = [endsOf(left, grounds), endsOf(right, grounds)];
  return mine.length > 0 && yours.length > 0 && !mine.some((word) => yours.includes(word));
}

const endsOf = onceEach((figure: Figure, grounds: Grounds): string[] =>
  [...accountOf(figure, grounds).words].filter((word) =>
    /^(?!least|latest|honest|modest|interest)[a-z]{3,}est$/.test(word),
  ),
);

/** "has 120 monitors", "had 80 when it began": as it is, and as it was. */
function areOfTwoTenses(left: Figure, right: Figure, grounds: Grounds): boolean {
  // "in 2019 it was", "in 2019 it had been"; what is now has no date.
  if (grounds.frameOf(left).period !== null && grounds.frameOf(right).period !== null) return false;
  const [here, there] = [stateOf(left, grounds), stateOf(right, grounds)];
  return here !== null && there !== null && here !== there;
}

/** Whether a verb right before a figure tells how things are or were; `null` where another stands there. */
const stateOf = onceEach((figure: Figure, grounds: Grounds): 'is' | 'was' | null => {
  const start = figure.quantity.at[0]?.start ?? 0;
  const verb = clauseOf(figure, grounds).findLast(
    (token) => token.start < start && (token.pos === 'VERB' || token.pos === 'AUX'),
  );
  if (/^(?:is|are|has|have)$/.test(verb?.lower ?? '')) return 'is';
  return /^(?:was|were|had)$/.test(verb?.lower ?? '') ? 'was' : null;
});

/** "had retaken 140 by the end of July", "retook 40 in July": up to a day, and within a month. */
function isWithin(one: Figure, other: Figure, grounds: Grounds): boolean {
  const [term, span] = [spanOf(one, grounds), spanOf(other, grounds)];
  if (!term?.term || !span || span.term || !/^\d{4}(?:-\d\d)?$/.test(span.period)) return false;
  const date = grounds.datesOf(other.sentence).find(({ resolved }) => resolved.date === span.period);
  return /^(?:in|during|over|throughout)$/.test(date?.words.preposition ?? '');
}

/** "blamed the rebels for 96 of them": those laid to somebody. */
const isLaid = onceEach((figure: Figure, grounds: Grounds): boolean =>
  clauseOf(figure, grounds).some(({ lower }) => /^(?:blam|accus|attribut|ascrib)/.test(lower)),
);

/** "expected 13 million for 2025", "handled 11 million in 2025": what somebody hoped for, and what came. */
function isForeseen(one: Figure, other: Figure, grounds: Grounds): boolean {
  if (!isHoped(one, grounds) || isHoped(other, grounds) || isReckoned(other, grounds)) return false;
  return grounds.frameOf(other).modality === 'fact';
}

const isHoped = onceEach((figure: Figure, grounds: Grounds): boolean =>
  /^(?:expect|forecast|foresee|foresaw|predict|project|anticipat|hope|plan|budget|aim|intend|envisag|promis|pledg|target)/.test(
    verbOf(figure, grounds),
  ),
);

/** "they put it at 10 million": what they reckon may lie ahead, too. */
const isReckoned = onceEach((figure: Figure, grounds: Grounds): boolean =>
  /^(?:puts?|estimat|reckon|calculat|assess|believ|thinks?|thought|assum)/.test(verbOf(figure, grounds)),
);

function verbOf(figure: Figure, grounds: Grounds): string {
  const start = figure.quantity.at[0]?.start ?? 0;
  return clauseOf(figure, grounds).findLast((token) => token.start < start && token.pos === 'VERB')?.lower ?? '';
}

/** "Kessia lost 31 tanks at Brasno", "Ordan lost 58 tanks at Brasno": each names one whom the other does not. */
function areNamedApart(left: Figure, right: Figure, grounds: Grounds): boolean {
  const [here, there] = [accountOf(left, grounds), accountOf(right, grounds)].map(({ names }) => names.flat());
  const alone = (names: string[] = [], others: string[] = []) =>
    names.some((name) => !others.some((other) => isSameActor(name, other)));
  if (!alone(here, there) || !alone(there, here)) return false;
  // "the Centre", "the CDC": two names of one.
  const [mine, yours] = [grounds.namesOf(left.sentence), grounds.namesOf(right.sentence)];
  return mine.some((name) => !yours.includes(name)) && yours.some((name) => !mine.includes(name));
}
