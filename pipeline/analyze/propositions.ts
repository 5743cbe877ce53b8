/** What a sentence states, reduced to what can be compared: its content words in order, names, direction, denial, certainty. */
import type { Sentence } from './reading.ts';
import { relatedTo } from './related.ts';
import { directions, negations } from './tables/directions.ts';
import type { Pos, Token } from './words.ts';

export type Modality = 'fact' | 'will' | 'likely' | 'possible' | 'should';

export interface Proposition {
  /** Keys of content words and names in order of first appearance; words of one direction share a key. */
  keys: string[];
  /** Key → the word as written. */
  words: Map<string, string>;
  /** Words of denial, as written. */
  denials: string[];
  /** The content word after each denial: what is denied. */
  denied: string[];
  /** Which pair of opposites → which way; 0 when both. */
  ways: Map<number, { way: number; word: string }>;
  modality: Modality;
  /** The word that makes it so, as written. */
  modal: string | null;
  /** A question, or on a condition: states nothing. */
  open: boolean;
}

const empty: ReadonlySet<Pos> = new Set<Pos>('AUX ADP DET PRON CCONJ SCONJ PART PUNCT SYM INTJ'.split(' ') as Pos[]);
const modals: readonly (readonly [Modality, RegExp])[] = [
  ['should', /\b(?:should|must|ought to|shall|needs? to|ha(?:s|ve) to)\b/i],
  ['likely', /\b(?:likely|unlikely|probably|presumably|expected to|projected to|forecast to|set to)\b/i],
  ['possible', /\b(?:may|might|could|possible|possibly|perhaps)\b/],
  // "was to cost 50 million".
  [
    'will',
    /\b(?:will|going to|would)\b|\b(?:was|were) (?:(?:due|meant|supposed|planned|scheduled|intended) )?to (?!the\b)[a-z]/,
  ],
];

/** Most sentences go no way: they share this one, which stays empty. */
const noWays: Proposition['ways'] = new Map();

/**
 * @param names Names in the sentence, with their places.
 * @param dates Words of date in it: when is compared apart from what.
 */
export function propositionOf(
  sentence: Sentence,
  names: readonly { name: string; start: number; end: number }[],
  dates: readonly { start: number; end: number }[],
): Proposition {
  const words = new Map<string, string>();
  const denials: string[] = [];
  const denied: string[] = [];
  let ways: Proposition['ways'] = noWays;
  for (const token of sentence.tokens) {
    const denies = negations.has(token.lower);
    if (denies && !isFew(sentence, token)) denials.push(token.text);
    if (!token.word || (dates.length > 0 && dates.some((date) => isWithin(token, date)))) continue;
    const name = names.length > 0 ? names.find((one) => isWithin(token, one)) : undefined;
    if (name) {
      if (!words.has(`name ${name.name}`)) words.set(`name ${name.name}`, name.name);
      continue;
    }
    const sense = directions.get(token.lower);
    if (sense && (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV')) {
      const known = ways.get(sense.pair);
      if (ways === noWays) ways = new Map();
      ways.set(sense.pair, { way: known && known.way !== sense.way ? 0 : sense.way, word: token.text });
      words.set(`sense ${sense.pair}`, token.text);
      if (denied.length < denials.length) denied.push(`sense ${sense.pair}`);
      continue;
    }
    if (denies || empty.has(token.pos) || (token.stop && token.pos !== 'NUM')) continue;
    if (!words.has(token.stem)) words.set(token.stem, token.text);
    if (denied.length < denials.length) denied.push(token.stem);
  }
  const modal = modalOf(sentence.text);
  return {
    keys: [...words.keys()],
    words,
    denials,
    denied,
    ways,
    modality: modal?.kind ?? 'fact',
    modal: modal?.word ?? null,
    open:
      /\?\s*["”’)]*$/.test(sentence.text) ||
      /\b(?:if|whether|unless|provided that|in case)\b|^(?:Should|Were|Had) /.test(sentence.text),
  };
}

function isWithin(token: Token, { start, end }: { start: number; end: number }): boolean {
  return start <= token.start && token.end <= end;
}

/** "barely 14 tonnes" are 14. */
function isFew({ passage }: Sentence, { lower, end }: Token): boolean {
  // "No more than forty came."
  if (/^(?:no|not)$/.test(lower))
    return /^ (?:more|fewer|less|later|earlier) than\b/.test(passage.passage.text.slice(end, end + 14));
  return /^(?:barely|hardly|scarcely)$/.test(lower) && /^ \p{Sc}?\d/u.test(passage.passage.text.slice(end, end + 3));
}

/** The first kind of which a word is there. */
function modalOf(text: string): { kind: Modality; word: string } | null {
  for (const [kind, pattern] of modals) {
    const match = pattern.exec(text);
    if (match) return { kind, word: match[0] };
  }
  return null;
}

/** How much two propositions have in common. */
export interface Overlap {
  /** Shared keys, in the left one's order. */
  shared: string[];
  /** Weight of the shared keys as a share of each one's. */
  left: number;
  right: number;
  /** Whether the shared keys stand in the same order: "A pays B" is not "B pays A". */
  ordered: boolean;
  /** Each has a content word that the other has not: northern boats, southern boats. */
  apart: boolean;
}

/** @param weigh How telling a key is. */
export function overlapOf(left: Proposition, right: Proposition, weigh: (key: string) => number): Overlap {
  const shared = left.keys.filter((key) => right.words.has(key));
  const common = sumOf(shared, weigh);
  return {
    shared,
    apart: hasOwn(left, right) && hasOwn(right, left),
    left: common / (wholeOf(left, weigh) || 1),
    right: common / (wholeOf(right, weigh) || 1),
    ordered: inOrder(shared, left, right),
  };
}

function sumOf(keys: readonly string[], weigh: (key: string) => number): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at++) sum += weigh(keys[at] ?? '');
  return sum;
}

/** Propositions → what all of one weighs: it is compared with many. */
const wholes = new WeakMap<Proposition, { weigh: (key: string) => number; sum: number }>();

function wholeOf(one: Proposition, weigh: (key: string) => number): number {
  let found = wholes.get(one);
  if (found?.weigh !== weigh) {
    found = { weigh, sum: sumOf(one.keys, weigh) };
    wholes.set(one, found);
  }
  return found.sum;
}

function hasOwn({ keys }: Proposition, { words }: Proposition): boolean {
  return keys.some((key) => !words.has(key) && !key.startsWith('name '));
}

/** Whether the right one has the keys that both have in the same order. */
function inOrder(shared: readonly string[], left: Proposition, right: Proposition): boolean {
  let next = 0;
  for (const key of right.keys) {
    if (!left.words.has(key)) continue;
    if (next < shared.length && shared[next] !== key) return false;
    next++;
  }
  return next >= shared.length;
}

/** What two propositions have in common beside names and numbers. */
export interface Common {
  /** Words of the left one that the right one has too. */
  words: string[];
  /** Near-synonyms: the left one's word, the right one's. */
  related: [string, string][];
  names: string[];
}

/** @returns What both say; numbers are compared apart. */
export function commonOf(left: Proposition, right: Proposition): Common {
  const plain = (key: string) => !key.startsWith('name ') && !/^\d/.test(key);
  const both = left.keys.filter((key) => right.words.has(key));
  const rest = right.keys.filter((key) => plain(key) && !left.words.has(key));
  const related = left.keys.flatMap((key): [string, string][] => {
    const word = left.words.get(key);
    if (!word || !plain(key) || right.words.has(key)) return [];
    const groups = relatedTo(word.toLowerCase());
    const at = rest.findIndex((other) =>
      relatedTo(right.words.get(other)?.toLowerCase() ?? '').some((group) => groups.includes(group)),
    );
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    return other === undefined ? [] : [[word, right.words.get(other) ?? '']];
  });
  return { words: both.filter(plain), related, names: both.filter((key) => key.startsWith('name ')) };
}
