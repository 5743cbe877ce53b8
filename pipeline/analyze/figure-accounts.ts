/** What a figure is of, in the words of its own clause: without when, who counted, and what is told of it besides. */
import { organAt } from './figure-actors.ts';
import { clauseOf } from './figure-clauses.ts';
import { namesIn } from './figure-scope.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { monthOf } from './tables/calendar.ts';
import { directions } from './tables/directions.ts';
import {
  anyone,
  countingNouns,
  countingVerbs,
  measuredGroups,
  plainVerbs,
  producers,
  transfers,
} from './tables/measured.ts';
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
  /** Who of a state acts: its forces, its government. */
  organ: string | null;
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
  let organ: string | null = null;
  const names = namesOf(clause, figure, grounds);
  const named = new Set(names.flat());
  for (const [index, token] of clause.entries()) {
    const acting = isUnit(token, unit) ? null : organAt(clause, index);
    organ ??= acting;
    if (acting !== null) continue;
    // "what used to be the park".
    if (token.lower === 'used' && clause[index + 1]?.lower === 'to') continue;
    if (
      !isTelling(token, dates, unit, clause[index + 1]) ||
      (way !== 0 && shedding.test(token.lower)) ||
      grounds.isName(sentence, token) ||
      named.has(token.lower)
    )
      continue;
    // "the mission recorded", "according to the fire brigade": who counted.
    const teller = index < counts || (holder !== 'source' && holder.includes(token.text) && !own(token));
    const counted = isUnit(token, unit);
    if (teller || ((anyone.has(token.lower) || isProducer(clause, index)) && !counted)) aside.push(token);
    else
      told.push({
        token,
        keys: keysOf(token),
        counted,
        firm: counted || own(token) || /^(?:VERB|ADJ)$/.test(token.pos) || isUnit(clause[index + 1], unit),
        agent: token.pos === 'NOUN' && isAgent(clause, index),
      });
  }
  const meant = antecedentsOf(clause, sentence);
  if (meant[0]) told.push({ token: meant[0], keys: meant.flatMap(keysOf), counted: false, firm: false, agent: false });
  const inClause = new Set(clause);
  const rest = [...tokens.filter((token) => !inClause.has(token)), ...aside, ...before(sentence)];
  return {
    figure,
    told,
    around: new Set(rest.filter((token) => isTelling(token, [], '')).flatMap(keysOf)),
    names,
    words: new Set(clause.map(({ lower }) => lower)),
    passive: clause.some(
      ({ pos, lower }, index) =>
        pos === 'VERB' &&
        /^(?:was|were|been|being|be)$/.test(clause[index - 1]?.lower ?? '') &&
        /(?:ed|en|t|n)$/.test(lower),
    ),
    way,
    organ,
  };
}

/** The names of the clause, but for whose word it is. */
function namesOf(clause: Token[], { sentence, quantity }: Figure, grounds: Grounds): string[][] {
  const holder = (quantity.holder ?? '').toLowerCase();
  const alone = namesIn(clause);
  const found: string[][] = [];
  let open = false;
  for (const [index, token] of clause.entries()) {
    const { lower, word } = token;
    // "Varonian forces": its name, and who acts for it.
    if (organAt(clause, index) !== null) continue;
    const acts = organAt(clause, index + 1) !== null;
    const named =
      word && (grounds.isName(sentence, token) || alone.has(lower) || acts) && !monthOf.has(lower) && !units.has(lower);
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

function isTelling(
  token: Token,
  dates: readonly { start: number; end: number }[],
  unit: string,
  next?: Token,
): boolean {
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
  // "gave up milk", "held 40 square kilometres".
  if (/^(?:gave|given|give|gives)$/.test(lower) && next?.lower === 'up') return true;
  if (/^(?:held|holds?)$/.test(lower) && pos === 'VERB' && held.test(unit)) return true;
  if (transfers.has(lower) && /^[^a-z%]/i.test(unit) && pos === 'VERB') return true;
  return !((pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN') && (plainVerbs.has(lower) || countingVerbs.has(lower)));
}

/** What is held as ground is. */
const held = /^(?:km2|ha|village|town|district|settlement|island|position)$/;

/** "Growers picked", "fishermen landed": nobody else does. */
function isProducer(clause: Token[], at: number): boolean {
  if (!producers.has(clause[at]?.lower ?? '')) return false;
  const verb = clause.slice(at + 1).find(({ pos }) => pos === 'VERB');
  return !!verb && (grouped.get(verb.lower) ?? []).some((group) => (grouped.get('crop') ?? []).includes(group));
}

/** @returns The nouns of the sentence before that "of them" may mean. */
export function antecedentsOf(clause: readonly Token[], sentence: Sentence): Token[] {
  const at = clause.findIndex(
    ({ lower }, index) => /^(?:them|these|those)$/.test(lower) && clause[index - 1]?.lower === 'of',
  );
  // "of these trees" says it.
  if (at < 0 || clause[at + 1]?.pos === 'NOUN' || clause[at + 1]?.pos === 'ADJ') return [];
  return before(sentence).filter(
    ({ pos, lower }, index) => (pos === 'NOUN' || (pos === 'PROPN' && index === 0)) && singular(lower) !== lower,
  );
}

const grouped = new Map<string, number[]>();
for (const [group, words] of measuredGroups.entries())
  for (const word of words) grouped.set(word, [...(grouped.get(word) ?? []), group]);

const knownVerbs = new Map<string, readonly string[]>();
const knownNouns = new Map<string, readonly string[]>();

/** @returns What a word stands for: its stem, its root, its groups of words for one thing. */
export function keysOf({ lower, stem, pos }: Token): readonly string[] {
  // Verbs of near meaning may be steps of one process: "hired", "employed".
  const verb = pos === 'VERB';
  const known = verb ? knownVerbs : knownNouns;
  let keys = known.get(lower);
  if (!keys) {
    keys = [
      stem,
      `root ${rootOf(lower)}`,
      ...(grouped.get(lower) ?? []).map((group) => `measured ${group}`),
      ...(verb ? [] : relatedTo(lower).map((group) => `related ${group}`)),
    ];
    known.set(lower, keys);
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
  const behind = clause.slice(at, at + 5);
  // "40 per cent or more" is a share.
  const turned = behind.find(({ lower }, index) => comparing.has(lower) && behind[index - 1]?.lower !== 'or');
  if (turned && unit === '%') return comparing.get(turned.lower) ?? 0;
  if (!/^(?:by|of)$/.test(lead) && (unit !== '%' || /^(?:to|at|in)$/.test(lead))) return 0;
  const near = clause.slice(Math.max(0, at - 5), at).findLast(({ lower }) => directions.get(lower)?.pair === 0);
  // "had reached 58 per cent": how high it was.
  const level = /^(?:reach|hit|touch|attain)/.test(near?.lower ?? '');
  return near && !level ? (directions.get(near.lower)?.way ?? 0) : 0;
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
  ...['dearer', 'higher', 'costlier', 'larger', 'bigger', 'longer', 'up', 'more', 'greater'].map(
    (word) => [word, 1] as const,
  ),
  ...['cheaper', 'lower', 'smaller', 'shorter', 'down', 'less', 'fewer'].map((word) => [word, -1] as const),
]);
const shedding = /^(?:lost|loses?|losing|shed|sheds)$/;
