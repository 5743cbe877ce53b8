/** What a figure is of, in the words of its own clause: without when, who counted, and what is told of it besides. */
import { namesIn } from './figure-scope.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { monthOf } from './tables/calendar.ts';
import { directions } from './tables/directions.ts';
import { anyone, countingNouns, countingVerbs, measuredGroups, plainVerbs, transfers } from './tables/measured.ts';
import { units } from './tables/units.ts';
import { times } from './units.ts';
import type { Token } from './words.ts';

/** A word of what is measured. */
export interface Told {
  token: Token;
  /** What it may be known by in other words: its stem, what it is made of, the groups that it stands in. */
  keys: readonly string[];
  /** What is counted: "violations". */
  counted: boolean;
  /** Says of which: what the sentence tells besides cannot stand for it. */
  firm: boolean;
  /** Who did it: "the utility disconnected"; in the passive it is left out. */
  agent: boolean;
}

export interface Account {
  figure: Figure;
  /** Words that the other must have, too. */
  told: Told[];
  /** Keys of what else the sentence and the one before it say: they may stand for a word that the clause leaves out. */
  around: ReadonlySet<string>;
  /** Names in the clause, each by its words. */
  names: readonly (readonly string[])[];
  /** Every word of the clause. */
  words: ReadonlySet<string>;
  passive: boolean;
  /** Which way it goes, where it is a change: "rose by 3 per cent"; 0 of a size. */
  way: number;
}

const accounts = new WeakMap<Figure, Account>();

/** @returns What the figure is of. */
export function accountOf(figure: Figure, grounds: Grounds): Account {
  let found = accounts.get(figure);
  if (!found) {
    found = workedOut(figure, grounds);
    accounts.set(figure, found);
  }
  return found;
}

function workedOut(figure: Figure, grounds: Grounds): Account {
  const { sentence, quantity } = figure;
  const { tokens } = sentence;
  const [place] = quantity.at;
  const own = (token: Token) => !!place && place.start <= token.start && token.end <= place.end;
  const clause = clauseOf(figure, grounds);
  const at = clause.findIndex(own);
  const counts = clause.findLastIndex(
    ({ lower, pos }, index) => index < at && pos !== 'NOUN' && countingVerbs.has(lower),
  );
  const holder = quantity.holder ?? '';
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  const unit = quantity.unit?.split('/')[0] ?? '';
  const way = wayOf(clause, at, quantity.unit);
  const told: Told[] = [];
  const aside: Token[] = [];
  for (const [index, token] of clause.entries()) {
    if (!isTelling(token, dates, unit) || (way !== 0 && shedding.test(token.lower)) || grounds.isName(sentence, token))
      continue;
    // "the mission recorded", "according to the fire brigade": who counted.
    const teller = index < counts || (holder !== 'source' && holder.includes(token.text) && !own(token));
    const counted = isUnit(token, unit);
    if (teller || (anyone.has(token.lower) && !counted)) aside.push(token);
    else
      told.push({
        token,
        keys: keysOf(token),
        counted,
        firm: counted || own(token) || /^(?:VERB|ADJ)$/.test(token.pos) || isUnit(clause[index + 1], unit),
        agent: token.pos === 'NOUN' && isAgent(clause, index),
      });
  }
  const inClause = new Set(clause);
  const rest = [...tokens.filter((token) => !inClause.has(token)), ...aside, ...before(sentence)];
  return {
    figure,
    told,
    around: new Set(rest.filter((token) => isTelling(token, [], '')).flatMap(keysOf)),
    names: namesOf(clause, figure, grounds),
    words: new Set(clause.map(({ lower }) => lower)),
    passive: clause.some(
      ({ pos, lower }, index) =>
        pos === 'VERB' &&
        /^(?:was|were|been|being|be)$/.test(clause[index - 1]?.lower ?? '') &&
        /(?:ed|en|t|n)$/.test(lower),
    ),
    way,
  };
}

/** The names of the clause, but for whose word it is. */
function namesOf(clause: Token[], { sentence, quantity }: Figure, grounds: Grounds): string[][] {
  const holder = (quantity.holder ?? '').toLowerCase();
  const alone = namesIn(clause);
  const found: string[][] = [];
  let open = false;
  for (const token of clause) {
    const { lower, word } = token;
    const named =
      word && (grounds.isName(sentence, token) || alone.has(lower)) && !monthOf.has(lower) && !units.has(lower);
    if (named && !(holder !== 'source' && holder.includes(lower))) {
      if (open) found.at(-1)?.push(lower);
      else found.push([lower]);
    }
    open = named;
  }
  return found;
}

/** Tokens of the sentence before, for what "it" and "there" stand for. */
function before({ passage, number }: Sentence): Token[] {
  return passage.sentences[number - 2]?.tokens ?? [];
}

function isUnit(token: Token | undefined, unit: string): boolean {
  if (!token || units.has(unit) || anyone.has(unit) || countingNouns.has(unit)) return false;
  return /^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.pos) && singular(token.lower) === unit;
}

const empty = /^(?:AUX|ADP|DET|PRON|CCONJ|SCONJ|PART|PUNCT|SYM|INTJ|ADV)$/;

function isTelling(token: Token, dates: readonly { start: number; end: number }[], unit: string): boolean {
  const { word, stop, lower, pos, start, end } = token;
  if (!word || dates.some((date) => date.start <= start && end <= date.end)) return false;
  if (isUnit(token, unit)) return true;
  // "phase two", "line 4": which one.
  if (pos === 'NUM') return false;
  if (empty.test(pos) || (stop && pos !== 'NOUN') || times.test(singular(lower))) return false;
  if (
    units.has(lower) ||
    countingNouns.has(lower) ||
    /^(?:per|cent|percent|percentage|million|billion|thousand|according)$/.test(lower)
  )
    return false;
  // "rose", "fell" are told apart.
  if (directions.get(lower)?.pair === 0 && !grouped.has(lower)) return false;
  if (transfers.has(lower) && /^[^a-z%]/i.test(unit) && pos === 'VERB') return true;
  return !((pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN') && (plainVerbs.has(lower) || countingVerbs.has(lower)));
}

const grouped = new Map<string, number[]>();
for (const [group, words] of measuredGroups.entries())
  for (const word of words) grouped.set(word, [...(grouped.get(word) ?? []), group]);

const known = new Map<string, readonly string[]>();

function keysOf({ lower, stem, pos }: Token): readonly string[] {
  // Verbs of near meaning may be steps of one process: "hired", "employed".
  const verb = pos === 'VERB';
  const own = verb ? `to ${lower}` : lower;
  let keys = known.get(own);
  if (!keys) {
    keys = [
      stem,
      `root ${rootOf(lower)}`,
      ...(grouped.get(lower) ?? []).map((group) => `measured ${group}`),
      ...(verb ? [] : relatedTo(lower).map((group) => `related ${group}`)),
    ];
    known.set(own, keys);
  }
  return keys;
}

/** "produced", "production": what is left without the endings that make a noun of a verb. */
function rootOf(lower: string): string {
  const bare = singular(lower).replace(/(?<=[a-z]{4})(?:ation|tion|ion|ment|ing|ance|ence|al|ed|e)$/, '');
  return bare.replace(/(?<=[a-z]{4})at$/, '').replace(/([^aeioulsz])\1$/, '$1');
}

/** "rose by 3 per cent", "an increase of 40", "grew 3 per cent"; not "rose to 40", "raised £40 million". */
function wayOf(clause: Token[], at: number, unit: string | null): number {
  const lead = clause[at - 1]?.lower ?? '';
  // "lost a fifth of its beds".
  if (unit === '%' && shedding.test(lead)) return -1;
  const turned = clause.slice(at, at + 5).find(({ lower }) => comparing.has(lower));
  if (turned && unit === '%') return comparing.get(turned.lower) ?? 0;
  if (!/^(?:by|of)$/.test(lead) && (unit !== '%' || /^(?:to|at|in)$/.test(lead))) return 0;
  const near = clause.slice(Math.max(0, at - 5), at).findLast(({ lower }) => directions.get(lower)?.pair === 0);
  return near ? (directions.get(near.lower)?.way ?? 0) : 0;
}

/** "the health service had vaccinated": who did it, before the verb. */
function isAgent(clause: Token[], at: number): boolean {
  // "the coastguard rescued 40 sailors": taken for a noun.
  const isVerb = ({ pos, lower }: Token) => pos === 'VERB' || (pos === 'NOUN' && lower.endsWith('ed'));
  const next = clause.slice(at + 1).find((token) => isVerb(token) || !/^(?:NOUN|AUX)$/.test(token.pos));
  return !!next && isVerb(next) && clause.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'the');
}

/** "22 per cent dearer". */
const comparing: ReadonlyMap<string, number> = new Map([
  ...['dearer', 'higher', 'costlier', 'larger', 'bigger', 'longer', 'up'].map((word) => [word, 1] as const),
  ...['cheaper', 'lower', 'smaller', 'shorter', 'down'].map((word) => [word, -1] as const),
]);
const shedding = /^(?:lost|loses?|losing|shed|sheds)$/;

/** What opens a part of the sentence that only tells more. */
const opens =
  /^(?:which|who|whose|whom|where|when|while|whereas|although|though|because|since|compared|against|up|down|nearly|almost|about|more|fewer|less|most|some|half|all|none|including|excluding|despite|but|so|twice|double|far|well|even|not|if|only|mainly|mostly|chiefly|largely|barely|just|close|according|with|without|after|before|as|than|thus|given|thanks|a|an|the)$/;

/** The tokens of the clause that a figure stands in: parts between commas that tell more of something are left out. */
function clauseOf({ sentence, quantity }: Figure, grounds: Grounds): Token[] {
  const { tokens } = sentence;
  const [place] = quantity.at;
  const first = tokens.findIndex(({ start }) => start >= (place?.start ?? 0));
  const last = tokens.findLastIndex(({ end }) => end <= (place?.end ?? 0));
  const hard = ({ text }: Token) => /^[;:–—]$/.test(text);
  const from = tokens.findLastIndex((token, at) => at < first && hard(token)) + 1;
  const next = tokens.findIndex((token, at) => at > last && hard(token));
  const to = next < 0 ? tokens.length : next;
  const parts: Token[][] = [[]];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[,()]$/.test(token.text) && !(at > first && at < last)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const own = parts.findIndex((part) => part.some(({ start }) => start === tokens[first]?.start));
  const joined = parts.flatMap((part, index) => {
    if (index === own) return withoutOthers(part, sentence, place, grounds);
    const [start] = part;
    if (!start) return [];
    if (index > own) return start.pos === 'VERB' || start.pos === 'AUX' ? part : [];
    // ", which a firm rebuilt," tells more; what opens the sentence, and what the verb belongs to, does not.
    const opener = start.lower;
    if (index === 0) return isSubject(part, parts[own] ?? []) ? part : [];
    return opens.test(opener) || start.pos === 'CCONJ' || start.pos === 'VERB' ? [] : [];
  });
  return joined;
}

/** Whether the first part of a sentence is what the part of the figure tells of: that begins with its verb. */
function isSubject(part: Token[], own: Token[]): boolean {
  const [start] = own;
  if (/^(?:according|while|although|though|because|since|as|if|when|after|before|despite)$/.test(part[0]?.lower ?? ''))
    return false;
  return start?.pos === 'VERB' || start?.pos === 'AUX' || start?.pos === 'ADV' || part[0]?.pos === 'ADP';
}

/** Without other figures and what they are of: "killed 14 people and injured 31". */
function withoutOthers(
  part: Token[],
  sentence: Sentence,
  place: { start: number; end: number } | undefined,
  grounds: Grounds,
): Token[] {
  const others = grounds
    .figuresOf(sentence)
    .flatMap(({ quantity: { at } }) => at[0] ?? [])
    .filter(({ start, end }) => place && (end <= place.start || start >= place.end));
  let from = 0;
  let to = part.length;
  for (const [at, token] of part.entries()) {
    if (token.pos !== 'CCONJ' || !place) continue;
    if (
      token.end <= place.start &&
      others.some(({ end, start }) => end <= token.start && start >= (part[0]?.start ?? 0))
    )
      from = at + 1;
    if (
      at < to &&
      token.start >= place.end &&
      part.slice(at).some(({ pos, start }) => pos === 'VERB' || others.some((one) => one.start === start))
    )
      to = at;
  }
  return part.slice(from, to).filter(({ start, end }) => !others.some((one) => one.start <= start && end <= one.end));
}
