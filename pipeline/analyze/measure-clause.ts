/**
 * What a figure measures where nothing right beside it says so: the subject of its clause, what its verb moves, what stands
 * before the comma, or what the figure that it is compared with measures.
 */

import type { Measured, Run } from './measure-runs.ts';
import { nounsEndingAt, verbBefore, withoutArticle } from './measure-runs.ts';
import { isPossessive, nounPhraseAt } from './phrases.ts';
import { changes } from './tables/measures.ts';
import type { Token } from './words.ts';

/** Verbs that move what stands right behind them: "raise the fine from €2,000 to €15,000". */
const moving =
  /^(?:increas|reduc|rais|lower|lift|lengthen|shorten|widen|narrow|extend|limit|doubl|halv|boost|slash|trim|restrict|push|expand|curb|depress|inflat|scal|bring|drop|mov|fix|keep|hold|driv)(?:e|es|ed|ing|s|p)?$|^(?:cuts?|cutting|brought|sets?|setting|kept|held|drove|puts?|takes?|took)$/;
/** What may stand between what is moved and the figure. */
const leads = /^(?:from|to|by|at|in|on|down|up|back|further|for|over|since|during|,)$/;
const period =
  /^(?:days?|weeks?|months?|quarters?|years?|decades?|season|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ends =
  /^(?:when|while|if|because|although|though|whereas|whether|unless|until|which|who|whose|whom|where|and|but|or|so|than|case|with)$/;

/** @returns The nouns with their adjectives and all that hangs on them by a preposition, that end before a token; over fronted time and place. */
export function nounsBefore(tokens: Token[], to: number): Run | null {
  let end = to;
  while (end > 0 && (tokens[end - 1]?.pos === 'ADV' || /^(?:there|here|now|alone)$/.test(tokens[end - 1]?.lower ?? '')))
    end--;
  // "the bill for them": what it is for was told before.
  if (/^(?:them|us|him|her|it)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.pos === 'ADP') end -= 2;
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token) break;
    const gerund =
      token.pos === 'VERB' && /ing$/.test(token.lower) && /^(?:ADP|DET)$/.test(tokens[from - 2]?.pos ?? '');
    const participle =
      token.pos === 'VERB' &&
      /(?:ed|en)$/.test(token.lower) &&
      /^(?:DET|ADP|ADJ)$/.test(tokens[from - 2]?.pos ?? '') &&
      from < end;
    const inside =
      /^(?:NOUN|PROPN|ADJ|DET|NUM|SYM|ADP)$/.test(token.pos) ||
      isPossessive(token) ||
      token.text === '-' ||
      token.text === '%' ||
      (token.lower === 'to' && (token.pos !== 'PART' || /^(?:PROPN|NOUN|DET)$/.test(tokens[from]?.pos ?? ''))) ||
      isNamed(tokens, from - 1) ||
      /^(?:its|their|his|her|our|my)$/.test(token.lower) ||
      gerund ||
      participle;
    // "estimates that inflation": a clause begins.
    if (!inside || ends.test(token.lower) || (token.lower === 'that' && from > 1 && tokens[from - 2]?.pos !== 'ADP'))
      break;
    from--;
  }
  // "Last September the ceiling": when, and then what.
  if (/^(?:last|this|next|each|every)$/.test(tokens[from]?.lower ?? '') && period.test(tokens[from + 1]?.lower ?? ''))
    from += 2;
  while (from < end && tokens[from]?.pos === 'ADP' && !/^(?:over|about|around)$/.test(tokens[from]?.lower ?? '')) {
    const next = afterFront(tokens, from, end);
    if (next === null) return null;
    from = next;
  }
  const last = tokens[end - 1];
  if (
    from >= end ||
    !last ||
    !tokens.slice(from, end).some(({ pos }, nth) => /^(?:NOUN|PROPN)$/.test(pos) || isNamed(tokens, from + nth))
  )
    return null;
  // "the flow in July 2024": without a number that hangs on it.
  const number = tokens.findIndex(({ pos }, index) => index >= from && index < end && pos === 'NUM');
  if (number < 0) return { from, to: end };
  const hung = tokens.findLastIndex(({ pos }, index) => index > from && index < number && pos === 'ADP');
  return hung > from ? { from, to: hung } : null;
}

/** A noun that the tagger takes for a verb: "its grant", "from Shanghai". */
function isNamed(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.pos !== 'VERB' || !before) return false;
  // "when rents went up".
  if (/[^s]s$/.test(token.lower) && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')) return true;
  if (/^(?:its|their|his|her|our|my|the|an?)$/.test(before.lower)) return !/(?:ed|ing)$/.test(token.lower);
  return /^\p{Lu}/u.test(token.text) && before.pos === 'ADP';
}

/** "For three weeks | exports from the port", "On the ring | the flow": where the phrase behind time or place begins. */
function afterFront(tokens: Token[], from: number, end: number): number | null {
  for (let at = from + 1; at < end - 1; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const noun = /^(?:NOUN|PROPN|NUM)$/.test(token?.pos ?? '');
    if (noun && next && (next.pos === 'DET' || /^(?:its|their|our)$/.test(next.lower))) return at + 1;
    if (period.test(token?.lower ?? '') && next && !/^(?:ADP|NUM)$/.test(next.pos)) return at + 1;
    if (token?.pos === 'NUM' && /^\d{4}$/.test(token.text) && next && next.pos !== 'ADP') return at + 1;
    // "In Peru copper output".
    if (
      token?.pos === 'PROPN' &&
      next &&
      /^\p{Ll}/u.test(next.text) &&
      (next.pos === 'NOUN' || isNamed(tokens, at + 1))
    )
      return at + 1;
  }
  // "for the retirement age to be raised".
  return tokens[from]?.lower === 'for' && tokens[end]?.lower === 'to' ? from + 1 : null;
}

/** @returns What the clause of a figure tells of. */
export function ofClause(tokens: Token[], figure: Measured): Run | null {
  return (
    ofWhole(tokens, figure) ??
    besideBound(tokens, figure) ??
    beforeComma(tokens, figure) ??
    movedBy(tokens, figure) ??
    subjectIn(tokens, figure) ??
    relativeObject(tokens, figure)
  );
}

/** "Of the species brought up so far, close to 88 per cent had no name": of those who are told of first. */
function ofWhole(tokens: Token[], { from, unit }: Measured): Run | null {
  if (unit !== '%' && unit !== 'fraction') return null;
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : -1;
  const of = tokens.findLastIndex(
    ({ lower }, at) => at < comma && lower === 'of' && (at === 0 || /^[,:;–—]$/.test(tokens[at - 1]?.text ?? '')),
  );
  if (comma < 0 || of < 0 || /^(?:these|those|them|which|whom|this|that|all)$/.test(tokens[of + 1]?.lower ?? ''))
    return null;
  return tokens.slice(of, comma).some(({ text }) => text === ',') ? null : nounPhraseAt(tokens, of + 1);
}

/** "a rate below 3 per cent": the bound is of the figure. */
function besideBound(tokens: Token[], { from, to }: Measured): Run | null {
  const bound = tokens.findIndex(
    ({ lower }, at) => at >= from && at < to && /^(?:below|above|under|beyond|exceeding)$/.test(lower),
  );
  return bound === from && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '') ? nounsEndingAt(tokens, from) : null;
}

/** "The price of a bag of maize, KSh 4,150 in August, may", "Malnutrition among children, already at 28%,". */
function beforeComma(tokens: Token[], { from }: Measured): Run | null {
  let at = from;
  while (
    /^(?:now|already|currently|at|present|today|then|some|about|around|put|worth|nearly|almost)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at--;
  if (!/^[,(–—]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const nouns = nounsBefore(tokens, at - 1);
  const lead = nouns && tokens[nouns.from];
  // A list of names, an aside of when and where.
  if (!nouns || !lead || (lead.pos === 'PROPN' && nouns.to - nouns.from < 3)) return null;
  const before = tokens[nouns.from - 1];
  return (nouns.from === 0 || lead.pos === 'DET' || /^(?:its|their|our)$/.test(lead.lower)) && before?.text !== ','
    ? nouns
    : null;
}

/** "lift its deposit rate in December, from 2.75 to 3 per cent", "brought the use of antibiotics down by 40 per cent". */
function movedBy(tokens: Token[], { from, floor }: Measured): Run | null {
  let at = from - 1;
  for (; at >= floor && from - at < 18; at--) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (/^[;:()–—]$/.test(text) || (ends.test(lower) && lower !== 'and')) return null;
    if ((pos === 'VERB' && !isNamed(tokens, at)) || (pos === 'NOUN' && /^(?:cut|lift|limit)$/.test(lower))) break;
    if (pos === 'AUX') return null;
  }
  const verb = tokens[at];
  if (at < floor || !verb || !moving.test(verb.lower)) return null;
  let to = at + 1;
  while (
    to < from &&
    (/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tokens[to]?.pos ?? '') ||
      isPossessive(tokens[to]) ||
      isNamed(tokens, to) ||
      /^(?:its|their|our|-)$/.test(tokens[to]?.lower ?? '')) &&
    !/^(?:from|to|by|at|down|up|back)$/.test(tokens[to]?.lower ?? '') &&
    !(tokens[to]?.pos === 'ADP' && tokens[to]?.lower !== 'of' && period.test(tokens[to + 1]?.lower ?? ''))
  )
    to++;
  while (to > at + 1 && /^(?:ADP|DET)$/.test(tokens[to - 1]?.pos ?? '')) to--;
  if (to === at + 1 || !leads.test(tokens[to]?.lower ?? '')) return null;
  if (!tokens.slice(at + 1, to).some(({ pos }, nth) => /^(?:NOUN|PROPN)$/.test(pos) || isNamed(tokens, at + 1 + nth)))
    return null;
  return { from: at + 1, to };
}

/** "The freight for a box from Shanghai has fallen to $3,700", "when rents went up by 71 per cent". */
function subjectIn(tokens: Token[], { from, floor }: Measured): Run | null {
  const at = verbAt(tokens, from, floor);
  if (at === null) return null;
  let to = at;
  while (
    to > 0 &&
    (/^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '') ||
      /^(?:to|not|expected|projected|forecast|likely|set|due|bound|said|thought|estimated|reported|begun|began|continued?)$/.test(
        tokens[to - 1]?.lower ?? '',
      ))
  )
    to--;
  const before = tokens[to - 1];
  if (before?.pos === 'PRON' && !/^(?:which|that|there|them)$/.test(before.lower)) return null;
  // "Output, which stood at", "a price that rose to": the noun before the pronoun.
  if (/^(?:which|that)$/.test(before?.lower ?? ''))
    return nounsBefore(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
  if (before?.text === ',') {
    const open = tokens.findLastIndex(({ text }, index) => index < to - 1 && text === ',');
    if (open < 1 || to - open > 24) return null;
    const told = /^(?:which|that)$/.test(tokens[open - 1]?.lower ?? '') ? open - 1 : open;
    const noun = tokens[told - 1]?.text === ',' ? told - 1 : told;
    return nounsBefore(tokens, noun);
  }
  return nounsBefore(tokens, to);
}

/** The verb of change or size that a figure hangs on, over prepositions, "up", "dearer" and when. */
function verbAt(tokens: Token[], from: number, floor: number): number | null {
  for (let at = from - 1; at >= Math.max(floor, from - 12); at--) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    // "has become shorter, from 6.8 days to 6.1".
    if (text === ',' && at === from - 2 && /^(?:from|by|to)$/.test(tokens[from - 1]?.lower ?? '')) continue;
    if (/^[;:()–—,]$/.test(text) || ends.test(lower)) return null;
    const noun = pos === 'NOUN' && changes.has(lower) && /^(?:AUX|PART)$/.test(tokens[at - 1]?.pos ?? '');
    if (pos === 'AUX' || noun) return at;
    if (pos === 'VERB')
      return changes.has(lower) ||
        /^(?:w[ae]nt|manage[sd]?|crawl(?:ed)?|used|stays?|fetch\w*|bring|brought|brings|yield(?:s|ed)?)$/.test(lower)
        ? at
        : null;
  }
  return null;
}

/** "The gap, which the institute estimates at £46 million", "the cap, which the allies introduced at $60". */
function relativeObject(tokens: Token[], { from }: Measured): Run | null {
  if (!/^(?:at|to|from|by)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const verb = verbBefore(tokens, from);
  const told = /^(?:puts?|estimates?|places?|values?|rates?|reckons?|prices?|sets?)$/.test(tokens[verb]?.lower ?? '');
  if (!told && tokens[verb]?.pos !== 'VERB' && tokens[verb]?.pos !== 'AUX') return null;
  const which = tokens.findLastIndex(
    ({ lower }, index) => index < verb && index > verb - 9 && /^(?:which|that)$/.test(lower),
  );
  if (which < 1 || tokens.slice(which + 1, verb).some(({ pos }) => pos === 'VERB')) return null;
  return nounsBefore(tokens, tokens[which - 1]?.text === ',' ? which - 1 : which);
}

/** @returns Whether a figure is set beside the one before it: "compared with £17 million", "and reduced to $50", "or €17 billion". */
export function isSetBeside(tokens: Token[], { floor, from }: Measured): boolean {
  if (floor < 1) return false;
  const between = tokens.slice(floor, from);
  if (between.length > 14 || between.some(({ text }) => /^[;:]$/.test(text))) return false;
  const verbs = between.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const compared = between.some(
    ({ lower }, at) =>
      /^(?:compared|against|versus|above|below|than|after|instead|up|down|rather|or|as)$/.test(lower) && at < 12,
  );
  if (compared && verbs.every(({ lower }) => /^(?:compared|increasing|rising|falling)$/.test(lower))) return true;
  // "was set at $60 and reduced to $50": two verbs of one subject.
  const joint = between.findIndex(({ lower }) => /^(?:and|but|then)$/.test(lower));
  const [verb] = verbs;
  return joint >= 0 && verbs.length === 1 && between[joint + 1] === verb && changes.has(verb?.lower ?? '');
}

/** @returns "The harvest was 12 per cent smaller, and the price 30 per cent higher": a subject of its own right before a figure, its verb left out. */
export function gappedBefore(tokens: Token[], { floor, from }: Measured): Run | null {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) return null;
  const between = tokens.slice(floor, from);
  if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const nouns = nounsBefore(tokens, from);
  const joint = nouns && tokens[nouns.from - 1];
  if (!nouns || !joint || nouns.from <= floor || !/^(?:,|;|and|but|while)$/.test(joint.lower)) return null;
  // A name is who, and not what: "and Norway 30 per cent".
  const head = tokens[nouns.to - 1];
  return head?.pos === 'PROPN' || period.test(head?.lower ?? '') ? null : withoutArticle(tokens, nouns);
}
