/** Units of measurement behind a number, and the rates made of them: "km", "square metres per week", "deaths per 100,000". */
import { isHyphen, nounPhraseAt } from './phrases.ts';
import { singular } from './singular.ts';
import { currencies } from './tables/currencies.ts';
import { phrasalUnits, powers, units } from './tables/units.ts';
import type { Token } from './words.ts';

export interface Unit {
  unit: string;
  /** Token index after the words of the unit. */
  to: number;
}

/** @returns The unit of measurement that begins at a token; `null` when none does. */
export function unitAt(tokens: Token[], at: number): Unit | null {
  const first = tokens[at];
  if (!first) return null;
  for (const [words, unit] of phrasalUnits)
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return { unit, to: at + words.length };
  if (/^per-?cent(?:age)?$/.test(first.lower)) return { unit: '%', to: at + 1 };
  const hyphen = isHyphen(tokens, at + 1) ? 2 : 1;
  const power = powers[first.lower];
  const bare = (lower = '') => (units.has(lower) ? lower : lower.replace(/\.$/, ''));
  const length = units.get(bare(tokens[at + hyphen]?.lower));
  if (power && length) return { unit: `${length}${power}`, to: at + hyphen + 1 };
  // "kilowatt-hours", "tonne-kilometres", "person-days": one unit of two.
  if (hyphen === 2 && length && units.has(first.lower) && !isTime(first.lower))
    return { unit: compoundOf(units.get(first.lower) ?? '', length), to: at + 3 };
  const glued = first.start === tokens[at - 1]?.end;
  // "85 €/MWh", "3 million EUR".
  const money = /^(?:\p{Sc}|[A-Z]{3}|zł|Kč|Ft)$/u.test(first.text) ? currencies.get(first.text) : undefined;
  if (
    money &&
    /\d$|illion$|^(?:bn|m|mn|tn)$/i.test(tokens[at - 1]?.text ?? '') &&
    !/^\d/.test(tokens[at + 1]?.text ?? '')
  )
    return { unit: money, to: at + 1 };
  // "25p", "7.5c/kWh".
  if (glued && /^[pc]\.?$/.test(first.text) && /\d$/.test(tokens[at - 1]?.text ?? ''))
    return { unit: first.text[0] === 'p' ? 'penny' : 'cent', to: at + 1 };
  if (first.text === '°') return { unit: 'degree', to: at + 1 };
  // "15 µ g": the sign and the letter come apart.
  if (/^[µμ]$/.test(first.text) && tokens[at + 1]?.start === first.end)
    return { unit: `µ${tokens[at + 1]?.text}`, to: at + 2 };
  const raised = tokens[at + 1];
  // "300 m³/s".
  if (first.text === 'm' && raised && /^[²³]$/.test(raised.text) && raised.start === first.end)
    return { unit: `m${raised.text === '²' ? 2 : 3}`, to: at + 2 };
  // "1.5C": of warmth, and of no model's name.
  if (glued && /^[CF]$/.test(first.text) && /^-?\d{1,2}(?:\.\d+)?$/.test(tokens[at - 1]?.text ?? ''))
    return { unit: `°${first.text}`, to: at + 1 };
  if (/^[mtghWV]\.?$/.test(first.text))
    return { unit: first.text[0] === 'h' ? 'hour' : (first.text[0] ?? ''), to: at + 1 };
  if (/^[mtghwv]$/i.test(first.text) && !glued) return null;
  const unit = units.get(first.lower) ?? units.get(first.lower.replace(/\.$/, ''));
  if (!unit) return null;
  const second = tokens[at + 1];
  if (second && /^[²³₂]$/.test(second.text) && second.start === first.end)
    return { unit: `${unit}${{ '²': 2, '³': 3 }[second.text] ?? ''}`, to: at + 2 };
  return { unit, to: at + 1 };
}

const isTime = (word: string) => /^(?:day|week|month|year|hour|second|minute)$/.test(word);

/** "kWh" for kilowatt-hours, "t-km" for tonne-kilometres. */
function compoundOf(first: string, second: string): string {
  return /W$/.test(first) && second === 'hour' ? `${first}h` : `${first}-${second}`;
}

/** After a stroke, a letter is a unit. */
const letters: Readonly<Record<string, string>> = {
  l: 'litre',
  L: 'litre',
  s: 'second',
  d: 'day',
  yr: 'year',
  min: 'minute',
};
/** What a price is asked for. */
const pieces =
  /^(?:share|head|piece|copy|ticket|seat|bottle|person|pupil|student|patient|vote|word|page|trip|ride|visit|night|unit|plot|berth|licence|license|household|family|worker|passenger|vehicle|car|lorry|container|bag|sack|crate|box|dose|meal|test|kilo|bale|bundle|cow|goat|sheep|loaf|quintal|maund|class|lesson|game)$/;

/** Units of time. */
export const times = /^(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|century)$/;
const adverbs: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
};

/** @returns The unit with its rate: "per week", "a year", "/day", "a barrel", "per 100,000 inhabitants", "annually". */
export function withRate(tokens: Token[], of: Unit, priced = false): Unit {
  const mark = tokens[of.to];
  if (!mark) return of;
  const adverb = adverbs[mark.lower];
  if (adverb && tokens[of.to + 1]?.pos !== 'NOUN') return { unit: `${of.unit}/${adverb}`, to: of.to + 1 };
  const strict = mark.lower === 'per' || (mark.text === '/' && mark.start === tokens[of.to - 1]?.end);
  const loose = /^(?:a|an|each|every)$/.test(mark.lower) || /^[-]$/.test(mark.text);
  if (!strict && !loose) return of;
  // "7,100 tonnes a year earlier": when, not how often.
  if (loose && /^(?:earlier|later|before|ago|after)$/.test(tokens[of.to + 2]?.lower ?? '')) return of;
  let at = of.to + 1;
  // "62 mg/l", "300 m3/s".
  const letter = mark.text === '/' ? letters[(tokens[at]?.text ?? '').replace(/\.$/, '')] : undefined;
  if (letter) return { unit: `${of.unit}/${letter}`, to: at + 1 };
  // "45 cents a share".
  if (loose && priced && pieces.test(tokens[at]?.lower ?? ''))
    return { unit: `${of.unit}/${tokens[at]?.lower}`, to: at + 1 };
  // "$60-a-barrel" may come as one token.
  const joined = /^(?:a|per)-(.+)$/.exec(tokens[at]?.lower ?? '');
  if (joined?.[1]) return { unit: `${of.unit}/${units.get(joined[1]) ?? singular(joined[1])}`, to: at + 1 };
  if (mark.text === '-') return of;
  const count = /^[\d,]+$/.test(tokens[at]?.text ?? '') ? tokens[at]?.text.replaceAll(',', '') : '';
  if (count) at++;
  if (count && /^(?:million|thousand|billion)$/.test(tokens[at]?.lower ?? '')) at++;
  const unit = unitAt(tokens, at);
  const scale = count ? (at > of.to + 2 ? ` ${tokens[at - 1]?.lower} ` : ' ') : '';
  if (unit && (strict || times.test(unit.unit) || priced))
    return { unit: `${of.unit}/${count}${scale}${unit.unit}`, to: unit.to };
  const noun = tokens[at];
  if (count && (!noun?.word || /^(?:VERB|AUX|ADP|CCONJ|DET)$/.test(noun.pos)) && !isLive(tokens, at))
    return { unit: `${of.unit}/${count}${scale}`.trimEnd(), to: at };
  if (!noun) return of;
  if (times.test(singular(noun.lower)) && noun.pos === 'NOUN')
    return { unit: `${of.unit}/${singular(noun.lower)}`, to: at + 1 };
  if (!strict || mark.text === '/') return of;
  const phrase = nounPhraseAt(tokens, isLive(tokens, at) ? at + 1 : at);
  const to = phrase ? phrase.to : at + 1;
  return { unit: `${of.unit}/${count}${scale}${singular(tokens[to - 1]?.lower ?? '')}`, to };
}

/** "per 1,000 live births": taken for a verb. */
function isLive(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === 'live' && /^births?$/.test(tokens[at + 1]?.lower ?? '');
}
