/** Numbers that count nothing: they name, date, order, or take up what was counted before. */
import { opensSubject } from './fronted.ts';
import type { NumberWords } from './number-words.ts';
import { isHyphen } from './phrases.ts';
import { isDemonym, knownNames } from './regions.ts';
import { isPlural, singular } from './singular.ts';
import { monthOf } from './tables/calendar.ts';
import { numbered, numberedNames } from './tables/numbers.ts';
import { unitAt } from './units.ts';
import type { Token } from './words.ts';

/** "Chapter 8", "Track 2", "F-16", "World War II", "[3]", "Article 5 (2)", "9 a.m.", "5G": a number that names. */
export function isName(tokens: Token[], number: NumberWords): boolean {
  if (number.currency) return false;
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  if (after && /^(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock|gmt|utc|cet|cest|est|hrs)$/.test(after.lower)) return true;
  if (isClock(tokens, number)) return true;
  if (before && isHyphen(tokens, number.from - 1)) return true;
  if (number.digits && gluedLetters(tokens, number)) return true;
  if (isNote(tokens, number) || isHotline(tokens, number)) return true;
  if ((isTelephone(tokens, number) && !opensSubject(tokens, number)) || isPlaceName(tokens, number)) return true;
  if (!before) return after === undefined || after.text === '.' || after.text === ')';
  // "one of the busiest"; but "one of every 40", "one of the four".
  const ofWhat = tokens.slice(number.to + 1, number.to + 3);
  if (number.value === 1 && !number.digits && after?.lower === 'of' && !ofWhat.some(isCount)) return true;
  if (number.value === 1 && /^(?:any|no|every|each|either)$/.test(before.lower)) return true;
  if (
    (before.lower === 'top' && unitAt(tokens, number.to)?.unit !== '%') ||
    (before.lower === 'number' && !number.digits)
  )
    return true;
  if (number.digits && !unitAt(tokens, number.to) && underName(tokens, number.from)) return true;
  if (/^[[#§/.№^]$/.test(before.text)) return before.text !== '/' || before.start === tokens[number.from - 2]?.end;
  if (before.text === '(' && after?.text === ')') return true;
  return number.digits && afterName(tokens, number);
}

function isCount({ pos, lower }: Token): boolean {
  return pos === 'NUM' || lower === 'every';
}

const clockWords = /^(?:at|by|from|between|and|to|until|till|since|before|after|around|about)$/;

/** "in China,5 global chains": a footnote's mark clings to the stop before it; "— 775 —" is a page, "in 2021.4" a year and a mark. */
function isNote(tokens: Token[], { from, to, digits }: NumberWords): boolean {
  const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!digits || !before || !token) return false;
  if (/^[,.;”’"]$/.test(before.text) && before.end === token.start && tokens[from - 2]?.pos !== 'NUM')
    return /^\d{1,3}$/.test(token.text);
  if (/^[—–|]$/.test(before.text) && after?.text === before.text && to === from + 1) return true;
  return /^(?:19|20)\d\d\.\d{1,2}$/.test(token.text) && /^(?:in|since|by|during|until|of|and)$/.test(before.lower);
}

/** "999 and 111 services", "the 112 line": numbers that are dialled. */
function isHotline(tokens: Token[], { from, to }: NumberWords): boolean {
  if (!/^(?:000|1[01]\d|99\d|911|988)$/.test(tokens[from]?.text ?? '')) return false;
  return /^(?:services?|calls?|callers?|lines?|hotlines?|numbers?|operators?|handlers?|telephone|emergency)$/.test(
    tokens[to]?.lower ?? '',
  );
}

/** "Three Mile Island", "Forty Foot Road"; and where it lies: "45°N", "latitude 45°". */
function isPlaceName(tokens: Token[], { from, to, digits }: NumberWords): boolean {
  if (!digits)
    return (
      /^\p{Lu}/u.test(tokens[from]?.text ?? '') &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[to]?.text ?? '') &&
      unitAt(tokens, to) !== null
    );
  if (tokens[to]?.text !== '°' && !/^degrees?$/.test(tokens[to]?.lower ?? '')) return false;
  return (
    /^(?:[NSEW]\.?|north|south|east|west|latitude|longitude)$/i.test(tokens[to + 1]?.text ?? '') ||
    /^(?:latitude|longitude)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "Trains leave at 9.30"; not "the index stood at 9.30". */
function isClock(tokens: Token[], { from, to, value }: NumberWords): boolean {
  // "between ten at night and six in the morning"; but "against seven in the afternoon".
  if (value !== null && value <= 12 && clockWords.test(tokens[from - 1]?.lower ?? '')) {
    const behind = tokens.slice(to, to + 3).map(({ lower }) => lower);
    if (/^(?:at (?:night|noon|dawn|dusk)\b|in the (?:morning|afternoon|evening)$)/.test(behind.join(' '))) return true;
  }
  const digits = /^([01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[from]?.text ?? '');
  if (!digits || to !== from + 1 || unitAt(tokens, to)) return false;
  const lead = tokens[from - 1]?.lower ?? '';
  const verb = tokens[from - 2]?.lower ?? '';
  const size =
    /^(?:stand|stands|stood|valued|set|put|priced|traded|fixed|remained|remains|is|are|was|were|estimated|peaked|rated|scored)$/;
  return /^(?:at|until|till|around|about|from)$/.test(lead) && !size.test(verb) && tokens[to]?.pos !== 'NOUN';
}

/** "Article 5", "Articles 5 and 6", "pages 12 to 14", "Resolution 2202". */
function underName(tokens: Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    (/^\d[\d.()]*$/.test(tokens[at]?.text ?? '') || /^(?:,|and|or|to|of|-|–|&)$/.test(tokens[at]?.lower ?? '')) &&
    from - at < 12
  )
    at--;
  // "Resolution (EU) 2019".
  const word = tokens[at];
  if (!word || (at < from - 1 && !/^\d/.test(tokens[at + 1]?.text ?? ''))) return false;
  const name = singular(word.lower).replace(/\.$/, '');
  return (
    numbered.has(name) ||
    numbered.has(word.lower.replace(/\.$/, '')) ||
    ((numberedNames.has(name) || numberedNames.has(word.lower)) && /^\p{Lu}/u.test(word.text)) ||
    // "type 2 diabetes", "level 3 alerts".
    (/^(?:type|grade|class|category|level|tier|zone|group|ward)$/.test(word.lower) &&
      /^\d$/.test(tokens[from]?.text ?? ''))
  );
}

/** "Leopard 2", "Boeing 737 jets"; not "in Norway 40 boats", "gave Kenya 31 tanks", "35 Danish …" after a people. */
function afterName(tokens: Token[], number: NumberWords): boolean {
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  if (before?.pos !== 'PROPN' || !/^\p{Lu}/u.test(before.text)) return false;
  if (unitAt(tokens, number.to) || number.value >= 10000 || number.value % 1 !== 0 || number.max !== null) return false;
  // "By the end of June 530 of them": no month has so many days.
  if (number.value > 31 && monthOf.has(before.lower)) return false;
  const known = /^(?:state|place)$/.test(knownNames().get(before.text)?.kind ?? '') || isDemonym(before.text);
  const counts = after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN';
  // A capital at the start of the sentence may be that of any noun.
  const opens = number.from === 1 && !/^[A-Z]{2,}/.test(before.text) && after?.pos !== 'AUX' && after?.pos !== 'VERB';
  if (counts && (known || (opens && /s$/.test(before.lower)))) return false;
  return !opensSubject(tokens, number) && !givenTo(tokens, number);
}

/** "cost Velin 400 jobs", "gave Teviron 60 buses": of two objects the second is counted. */
function givenTo(tokens: Token[], { from, to }: NumberWords): boolean {
  let at = from - 1;
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.lower === 'the') at--;
  const noun = tokens[to]?.pos === 'ADJ' ? tokens[to + 1] : tokens[to];
  const given =
    /^(?:costs?|costing|gives?|gave|given|giving|lends?|lent|owe[sd]?|grant(?:s|ed)?|award(?:s|ed)?|saved?)$/;
  return given.test(tokens[at]?.lower ?? '') && noun?.pos === 'NOUN' && isPlural(noun.lower);
}

/** "5G", "3D", "4x4": letters right behind the digits that are no unit. */
function gluedLetters(tokens: Token[], number: NumberWords): boolean {
  const last = tokens[number.to - 1];
  const next = tokens[number.to];
  return !!next && next.start === last?.end && /^[A-Za-zÀ-ɏ]/u.test(next.text) && unitAt(tokens, number.to) === null;
}

function isTelephone(tokens: Token[], number: NumberWords): boolean {
  const near = [tokens[number.from - 1], tokens[number.to]];
  return (
    number.digits &&
    (/^0\d/.test(tokens[number.from]?.text ?? '') ||
      near.some(
        (token) =>
          /^\+?\d[\d-]*$/.test(token?.text ?? '') && token?.pos === 'NUM' && !/^\d{1,3}(?:,\d{3})+/.test(token.text),
      ))
  );
}

/** "has twice said", "stated, at least three times this year, that": how often it was said. */
export function isRepetition(tokens: Token[], number: NumberWords): boolean {
  const times = /^times?$/.test(tokens[number.to]?.lower ?? '');
  if (number.kind !== 'multiple' && !times) return false;
  // "nine times out of ten": mostly.
  if (times && tokens[number.to + 1]?.lower === 'out') return true;
  if (number.kind === 'multiple' && number.to - number.from > 1) return false;
  const near = [...tokens.slice(Math.max(0, number.from - 5), number.from), ...tokens.slice(number.to, number.to + 3)];
  return near.some(({ lower, pos }) => pos === 'VERB' && sayings.test(lower));
}

const sayings =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|(?:stat|argu|declar|promis|reiterat|pledg|not)(?:e|es|ed|ing)|(?:warn|repeat|claim|stress|insist|ask|call|assert|remark|mention|explain|complain|announc|question)(?:e?s|e?d|ing)?|den(?:y|ies|ied))$/;

/** "More than one mayor has tried": some, and no count. */
export function isSome({ kind, value, max, digits }: NumberWords, qualifier: string | null): boolean {
  return kind === 'cardinal' && value === 1 && max === null && !digits && /^more than$/i.test(qualifier ?? '');
}

/** A bare "2024" is a year unless a unit, a currency or a word such as "over" makes a figure of it. */
export function isYear(tokens: Token[], number: NumberWords, qualified: boolean): boolean {
  const token = tokens[number.from];
  // "by 2100": beyond the years that stand without a word before them.
  const far = /^(?:by|in|until|till|before|to|through)$/.test(tokens[number.from - 1]?.lower ?? '') && !number.currency;
  const opens = number.from === 1 || !/^(?:NOUN|ADJ|VERB)$/.test(tokens[number.to]?.pos ?? '');
  if (far && opens && /^21\d\d$/.test(token?.text ?? '')) return true;
  if (!token || number.currency || number.to !== number.from + 1) return false;
  // "until about 2028".
  const near = /^(?:about|around|roughly|circa)$/.test(tokens[number.from - 1]?.lower ?? '');
  if (near && /^(?:until|till|since|before|after|in)$/.test(tokens[number.from - 2]?.lower ?? ''))
    return /^(?:19|20)\d\d$/.test(token.text) && !tokens[number.to]?.word;
  if (qualified) return false;
  if (!/^(?:1[4-9]\d\d|20\d\d)$/.test(token.text) || unitAt(tokens, number.to)) return false;
  return !(number.value % 50 === 0 && tokens[number.from - 1]?.pos === 'VERB' && tokens[number.to]?.pos === 'NOUN');
}

/**
 * "these two conditions", "the two countries", "the three largest ports": takes up what was named before, or ranks it, and
 * counts nothing new.
 */
export function isAnaphoric(tokens: Token[], number: NumberWords, end: number): boolean {
  let at = number.from - 1;
  while (/^(?:first|last|next|other|same|latter|former|past|previous|final)$/.test(tokens[at]?.lower ?? '')) at--;
  const picked = at < number.from - 1;
  const before = tokens[at]?.lower ?? '';
  const first = tokens[number.to];
  if (
    /^(?:[A-Za-zÀ-ɏ]{2,}est|most|least|main|major|top|best|worst)$/u.test(first?.lower ?? '') &&
    /^(?:the|its|their|'s|’s)$/.test(before)
  )
    return number.value < 4 && !number.digits;
  // "nine accidents, in which two dockers died".
  if (before === 'which' && tokens[at - 1]?.pos === 'ADP') return false;
  if (/^(?:these|those|both|such|any|which|either|neither)$/.test(before)) return number.value < 13;
  // "the two ports that Danish firms own": which two, the clause says, and it names them for the first time.
  const told = /^(?:that|which|who)$/.test(tokens[end]?.lower ?? '') && before === 'the' && !picked;
  if (told) return false;
  // With nothing but its noun, "the two ports" are the two that were told of.
  const bare = end === number.to + 1 && tokens[end]?.lower !== 'of';
  const whole = tokens[at - 1]?.lower === 'of' || before === 'all';
  return (
    /^(?:the|our|their|his|her|my)$/.test(before) &&
    !whole &&
    bare &&
    (number.value < 4 || (picked && number.value < 13)) &&
    !number.digits
  );
}
