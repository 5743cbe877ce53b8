/** Numbers without a noun that the build of their clause makes figures: its subject, the state of a limit, what something is set against. */
import type { Body, Context } from './figure-bodies.ts';
import { isFronted } from './fronted.ts';
import { type NumberWords, numberAt } from './number-words.ts';
import { isPlural } from './singular.ts';
import { months } from './tables/calendar.ts';
import { changes } from './tables/measures.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** @returns The figure that a bare number is by its clause; `last` is the figure told before it. */
export function bareInClause(
  tokens: Token[],
  number: NumberWords,
  last: Context['last'],
  qualified: boolean,
): Body | null {
  if (number.value < 2 || number.kind !== 'cardinal' || number.currency) return null;
  const body = (unit: string | null, measure: string | null = null): Body => ({
    unit,
    measure,
    to: number.to,
    next: number.to,
    measured: true,
  });
  const thing = last?.unit && /^\p{Ll}{3,}$/u.test(last.unit) && !times.test(last.unit) && last.unit !== 'time';
  const same = thing && last.unit !== 'fraction' ? last : null;
  if (isSubject(tokens, number, qualified)) return body(same?.unit ?? null, same?.measure ?? null);
  const level = levelTold(tokens, number);
  if (level) return body(null, level);
  if (isOfThose(tokens, number)) return body(same?.unit ?? null);
  if (last?.unit && isSetAgainst(tokens, number)) return body(last.unit, last.measure);
  return isObject(tokens, number) ? body(same?.unit ?? null) : null;
}

/** @returns Whether a number heads its sentence as a subject, with nothing but its bounds before it: it goes on counting what was told. */
export function headsSentence(tokens: Token[], at: number): boolean {
  const number = numberAt(tokens, at);
  let lead = beforeBounds(tokens, at);
  while (lead >= 0 && /^(?:,|in|by|then|all)$/.test(tokens[lead]?.lower ?? '')) lead--;
  return lead < 0 && at < 6 && number !== null && auxiliary.test(tokens[number.to]?.lower ?? '');
}

/** What bounds a number that is a subject or an object: "no more than 290", "perhaps 60", "another 90". */
const bounds =
  /^(?:no|not|more|less|fewer|than|many|few|some|about|around|nearly|almost|only|just|over|under|perhaps|maybe|another|a|further|an|estimated|additional|roughly|barely|well|probably|possibly|hardly|scarcely|exactly|approximately|as|total)$/;
const inTwo = /^(?:at (?:least|most)|up to|close to|total of)$/;

/** @returns The token before a number and what bounds it. */
function beforeBounds(tokens: Token[], from: number): number {
  let at = from - 1;
  while (from - at < 7) {
    const word = tokens[at]?.lower ?? '';
    if (inTwo.test(`${tokens[at - 1]?.lower} ${word}`)) at -= 2;
    else if (bounds.test(word)) at--;
    else break;
  }
  return at;
}

const auxiliary = /^(?:are|were|have|had|will|would|could|can|may|might|must|should|did|do)$/;
const joints = /^(?:and|but|that|while|because|whereas|when|although|though|or|so|if|since|yet|as)$/;

/** "1,940 have been reported", "Perhaps 60 are still held", "In May 2,150 were counted". */
function isSubject(tokens: Token[], { from, to, digits }: NumberWords, qualified: boolean): boolean {
  const next = tokens[to]?.lower ?? '';
  if (!auxiliary.test(next)) return false;
  // In words only what has happened to some of those told of: "Two have closed", not "Two are worth a word".
  if (!digits && !qualified && !(/^(?:were|have|had)$/.test(next) && isDone(tokens, to))) return false;
  const at = beforeBounds(tokens, from);
  const before = tokens[at];
  if (!before || /^[,;:–—("“]$/.test(before.text) || joints.test(before.lower)) return !isListed(tokens, at);
  if (!digits || !isFronted(tokens, from)) return false;
  // "In May 2,150 were counted", "In the first round 190 were"; not "in shed 12 were".
  const set = before.pos === 'NOUN' && (/^(?:DET|ADJ)$/.test(tokens[from - 2]?.pos ?? '') || isPlural(before.lower));
  return set || months.includes(before.lower) || before.pos === 'NUM' || before.pos === 'ADV';
}

/** "were repaired", "have since been closed". */
function isDone(tokens: Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ pos, lower }) => pos === 'VERB' || /^(?:been|in|at|on)$/.test(lower));
}

/** "Lots 7, 8 and 9 were sold": a number of a row that another opens. */
function isListed(tokens: Token[], at: number): boolean {
  const row = tokens[at - 1]?.pos === 'NUM' && !/^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? '');
  return row && (tokens[at]?.text === ',' || /^(?:and|or)$/.test(tokens[at]?.lower ?? ''));
}

/** Nouns whose number needs no other noun: "The legal limit is twelve". */
const levels =
  /^(?:limit|standard|norm|target|quota|maximum|minimum|ceiling|floor|threshold|average|mean|median|total|toll|tally|count|figure|score|number|complement|strength|capacity|goal|estimate|benchmark|record|sum|answer)$/;

/** @returns The level that a number tells at the end of its clause. */
function levelTold(tokens: Token[], { from, to }: NumberWords): string | null {
  if (!closes(tokens, to)) return null;
  let at = from - 1;
  while (
    from - at < 5 &&
    /^(?:about|around|now|then|only|still|nearly|some|at|therefore|over|under)$/.test(tokens[at]?.lower ?? '')
  )
    at--;
  if (!/^(?:is|was|stands|stood|remains|remained|were|are)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let noun = at - 1; noun >= Math.max(0, at - 7); noun--) {
    const { lower = '', pos = '', text = '' } = tokens[noun] ?? {};
    if (/^[,;:]$/.test(text) || pos === 'VERB' || pos === 'AUX' || pos === 'PRON') return null;
    if (levels.test(lower)) return text;
  }
  return null;
}

/** "of 64 that answered, 19 had cut back". */
function isOfThose(tokens: Token[], { from, to, digits }: NumberWords): boolean {
  const [before, lead] = [tokens[from - 1], tokens[from - 2]];
  const opens = before?.lower === 'of' && (!lead || /^[,;:–—(]$/.test(lead.text) || lead.lower === 'and');
  return digits && opens && /^(?:that|who|which)$/.test(tokens[to]?.lower ?? '');
}

/** "instead of fifteen", "rather than seven", "against 126 two years before": of what was told before. */
function isSetAgainst(tokens: Token[], { from, to }: NumberWords): boolean {
  let at = from - 1;
  while (from - at < 4 && /^(?:only|just|about|some|perhaps|nearly|almost)$/.test(tokens[at]?.lower ?? '')) at--;
  const [second, last] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  const against =
    /^(?:instead of|rather than|compared with|compared to|down from|up from)$/.test(`${second} ${last}`) ||
    /^(?:against|versus)$/.test(last);
  return against && (closes(tokens, to) || isEarlier(tokens, to));
}

/** @returns Whether what stands at a token tells of a time before or after: "two years before", "the year before", "a month ago". */
export function isEarlier(tokens: Token[], to: number): boolean {
  const count = numberAt(tokens, to);
  if (!count && !/^(?:a|an|the)$/.test(tokens[to]?.lower ?? '')) return false;
  const at = count ? count.to : to + 1;
  return (
    times.test(tokens[at]?.lower.replace(/s$/, '') ?? '') &&
    /^(?:before|earlier|ago|later|after)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Verbs whose number names, points or plays: "see 12", "dialled 999", "turned 40". */
const naming =
  /^(?:see|sees|saw|dial|dials|dialled|dialed|call|calls|called|ring|rang|phone|phoned|cite|cites|cited|quote|quotes|quoted|turn|turns|turned|note|noted|read|reads|press|pressed|type|typed|board|boarded|enter|entered|born|numbered|marked|labelled|opened|began|started|ended|since|aged|dated|voted|tuned|beat|beats|signed|ranked|placed|finished|according)$/;

/** "Our members lost 340 that winter", "It has since hired 35". */
function isObject(tokens: Token[], { from, to, digits, value }: NumberWords): boolean {
  if (!digits || value < 10 || tokens[from]?.text.startsWith('0')) return false;
  const at = beforeBounds(tokens, from);
  const verb = tokens[at];
  // "in shed 12", taken for a verb.
  if (verb?.pos !== 'VERB' || naming.test(verb.lower) || changes.has(verb.lower) || tokens[at - 1]?.pos === 'ADP')
    return false;
  return (
    closes(tokens, to) ||
    (/^(?:that|this|last)$/.test(tokens[to]?.lower ?? '') &&
      /^(?:year|month|week|day|spring|summer|autumn|winter|season|term|quarter|night)$/.test(
        tokens[to + 1]?.lower ?? '',
      ))
  );
}

function closes(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  if (!next || /^[.,;:)?!–—]$/.test(next.text)) return true;
  return /^(?:by|in|at|and|or|but|while|since|from|during|before|after|for|on|across|within|throughout)$/.test(
    next.lower,
  );
}
