/** "rose from 21 to 38 minutes": two figures that are compared each for itself, and told as one, from the first to the last. */
import type { Quantity } from '../findings.ts';
import { measureTold } from './measure-told.ts';
import type { Figure } from './quantities.ts';
import { textOf } from './reading.ts';

/** @returns The figures as they are told, the ends of each change in one. */
export function toldFigures(figures: Figure[]): Quantity[] {
  const all: Quantity[] = [];
  for (let at = 0; at < figures.length; at++) {
    const [first, last] = [figures[at], figures[at + 1]];
    if (!first) continue;
    if (last && areEnds(first, last)) {
      all.push(spanOf(first, toldQuantity(first), toldQuantity(last)));
      at++;
    } else all.push(toldQuantity(first));
  }
  return all;
}

/** @returns The figure as it is told: whose it is, with those who kept count; what it measures, in words that stand alone. */
function toldQuantity({ quantity, recorder }: Figure): Quantity {
  if (quantity.amended) return quantity;
  const holder = recorder && quantity.holder === 'source' ? recorder : quantity.holder;
  return { ...quantity, holder, measure: measureTold(quantity.measure) };
}

/** "from 41 to 33 micrograms", "from $560 to $1,480 a kilogram"; "from 25 years to 21" are two, whose unit only the first has. */
function areEnds({ sentence, quantity: first }: Figure, { sentence: other, quantity: last }: Figure): boolean {
  const [from, to] = [first.at[0], last.at[0]];
  if (sentence !== other || !from || !to || first.amended || last.amended) return false;
  if ([first, last].some(({ value, max }) => value === null || max !== null)) return false;
  if (!/^ to (?:perhaps |maybe |possibly )?$/.test(textOf(sentence, from.end, Math.max(from.end, to.start))))
    return false;
  if (!/\bfrom $/i.test(textOf(sentence, Math.max(sentence.start, from.start - 6), from.start))) return false;
  const [one, unit] = [first.unit ?? '', last.unit ?? ''];
  const bare = ({ text, qualifier }: Quantity) =>
    /^[^\p{L}\d]*[\d.,]*\d$|^\p{L}+$/u.test(text.replace(qualifier ?? '', '').trim());
  return (one === unit || unit.startsWith(`${one}/`) || !one) && (bare(first) || !bare(last));
}

function spanOf({ sentence }: Figure, first: Quantity, last: Quantity): Quantity {
  const [from, to] = [first.at[0], last.at[0]];
  if (!from || !to) return last;
  const start = textOf(sentence, sentence.start, from.start).toLowerCase().lastIndexOf('from') + sentence.start;
  const { spoken: _, ...whole } = last;
  const same = first.period === last.period;
  return {
    ...whole,
    at: [{ ...from, start, end: to.end }],
    text: textOf(sentence, start, to.end),
    value: first.value,
    max: last.value,
    qualifier: first.qualifier === last.qualifier ? first.qualifier : null,
    measure: first.measure ?? last.measure,
    holder: first.holder === last.holder ? first.holder : null,
    period: same ? last.period : null,
    conflictsWith: [...first.conflictsWith, ...last.conflictsWith],
    ...(same && last.spoken ? { spoken: last.spoken } : {}),
    ends: [first.text, last.text],
  };
}
