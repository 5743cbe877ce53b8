/** What a sentence states, reduced to what can be compared: its content words in order, names, direction, denial, certainty. */
import type { Sentence } from './reading.ts';
import { relatedTo } from './related.ts';
import { directions, negations } from './tables/directions.ts';

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

const empty = /^(?:AUX|ADP|DET|PRON|CCONJ|SCONJ|PART|PUNCT|SYM|INTJ)$/;
const modals: readonly (readonly [Modality, RegExp])[] = [
  ['should', /\b(?:should|must|ought to|shall|needs? to|ha(?:s|ve) to)\b/i],
  ['likely', /\b(?:likely|unlikely|probably|presumably|expected to|projected to|forecast to|set to)\b/i],
  ['possible', /\b(?:may|might|could|possible|possibly|perhaps)\b/],
  ['will', /\b(?:will|going to|would)\b/],
];

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
  const ways: Proposition['ways'] = new Map();
  for (const token of sentence.tokens) {
    // "barely 14 tonnes" are 14.
    const few =
      /^(?:barely|hardly|scarcely)$/.test(token.lower) &&
      /^ \p{Sc}?\d/u.test(sentence.passage.passage.text.slice(token.end, token.end + 3));
    if (negations.has(token.lower) && !few) denials.push(token.text);
    if (!token.word || dates.some((date) => date.start <= token.start && token.end <= date.end)) continue;
    const name = names.find((one) => one.start <= token.start && token.end <= one.end);
    if (name) {
      if (!words.has(`name ${name.name}`)) words.set(`name ${name.name}`, name.name);
      continue;
    }
    const sense = directions.get(token.lower);
    if (sense && (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV')) {
      const known = ways.get(sense.pair);
      ways.set(sense.pair, { way: known && known.way !== sense.way ? 0 : sense.way, word: token.text });
      words.set(`sense ${sense.pair}`, token.text);
      if (denied.length < denials.length) denied.push(`sense ${sense.pair}`);
      continue;
    }
    if (empty.test(token.pos) || (token.stop && token.pos !== 'NUM') || negations.has(token.lower)) continue;
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
  const there = right.keys.filter((key) => left.words.has(key));
  const sum = (keys: string[]) => keys.reduce((total, key) => total + weigh(key), 0);
  const common = sum(shared);
  const own = (keys: string[], others: ReadonlyMap<string, string>) =>
    keys.some((key) => !others.has(key) && !key.startsWith('name '));
  return {
    shared,
    apart: own(left.keys, right.words) && own(right.keys, left.words),
    left: common / (sum(left.keys) || 1),
    right: common / (sum(right.keys) || 1),
    ordered: shared.every((key, at) => there[at] === key),
  };
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
