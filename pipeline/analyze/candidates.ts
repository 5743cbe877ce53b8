/** Noun phrases and names of the sources that could name a theme. */
import type { Actor } from '../findings.ts';
import { namesIn } from './features.ts';
import { isCapitalised } from './letters.ts';
import { isHyphen } from './phrases.ts';
import { locatorsOf, type Reading, type Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { singular } from './singular.ts';
import { alone, thin } from './tables/alone.ts';
import { agents } from './tables/deontic.ts';
import { generic } from './tables/generic.ts';
import { bodies, calendarWords, titles } from './tables/names.ts';
import { units } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface Candidate {
  /** Stems joined by spaces; of a name, the name. */
  key: string;
  stems: string[];
  /** Written form → how often; lower case but for names. */
  forms: Map<string, number>;
  sentences: Set<Sentence>;
  /** Source ids. */
  sources: Set<string>;
  /** A proper name, with its aliases. */
  name: Actor | null;
  /** What else it goes by: a noun alone that the phrase stands for, another word for the same. */
  more?: string[];
  /** Another source's own word for it, which the label must have too. */
  also?: string;
}

/** @returns Every noun phrase of one to three words that could name a theme, and every name of a place or a body. */
export function phraseCandidates(reading: Reading, actors: Actor[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const names = namesIn(reading, actors);
  const verbs = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const sentence of reading.sentences) {
    if (!sentence.source.english) continue;
    const { tokens } = sentence;
    const within = names.get(sentence);
    const inName = (token: Token) =>
      within?.some((name) => name.start <= token.start && token.end <= name.end) ?? false;
    for (const token of tokens) if (token.pos === 'VERB') count(verbs, token.stem);
    for (let at = 0; at < tokens.length; at++) {
      let to = at;
      while (isPart(tokens, to, inName) || (to > at && isHyphen(tokens, to))) to++;
      if (to === at) continue;
      for (let from = to - 1; from >= at; from--) {
        // No phrase ends with another word, wherever it begins: of those that count something the first is asked.
        if (from < to - 1 && tokens[to - 1]?.word && tokens[to - 1]?.pos !== 'NOUN') break;
        // Half of a compound ("military-industrial enterprises") is no phrase.
        if (isHyphen(tokens, from - 1) || isHyphen(tokens, to) || isHyphen(tokens, from)) continue;
        // "has stirred unrest": a verb and its object.
        if (isVerbOf(tokens, from)) continue;
        const words = tokens.slice(from, to).filter((token) => token.word);
        if (words.length > 3) break;
        // "Mechanism: a registry": the label of a row, not what it speaks of.
        if (tokens[to]?.text === ':' && words.length <= 3 && from === 0) continue;
        if (words.length === 1 && tokens[from - 1]?.pos === 'NUM') count(counted, words[0]?.stem ?? '');
        // No phrase ends with it, wherever it begins.
        if (words.at(-1)?.pos !== 'NOUN') continue;
        add(found, sentence, words, inName);
      }
      at = to;
    }
  }
  const phrases = [...found.values()].filter((candidate) => {
    const [stem] = candidate.stems;
    if (candidate.stems.length > 1 || stem === undefined) return true;
    // "attack", "charge": as often a verb; "300 households": a unit.
    const times = candidate.sentences.size;
    return (verbs.get(stem) ?? 0) <= times / 3 && (counted.get(stem) ?? 0) <= times / 3;
  });
  return [...phrases, ...nameCandidates(reading, actors)];
}

/** Places and bodies; persons and states act in every theme, and a capital mostly stands for its state. */
function nameCandidates(reading: Reading, actors: Actor[]): Candidate[] {
  const byLocator = locatorsOf(reading);
  return (
    actors
      .filter((actor) => (actor.kind === 'place' && isWhere(actor, byLocator)) || actor.kind === 'organization')
      // "the Department": of what?
      .filter(({ name }) => ![alone, generic, agents, bodies].some((words) => words.has(name.toLowerCase())))
      .map((actor): Candidate => {
        const sentences = new Set(actor.at.flatMap(({ locator }) => byLocator.get(locator) ?? []));
        return {
          key: actor.name,
          // As one: "Andes Water Board" and "water tariff" are two themes.
          stems: [actor.name.toLowerCase()],
          forms: new Map([[actor.name, sentences.size]]),
          sentences,
          sources: new Set([...sentences].map((sentence) => sentence.source.id)),
          name: actor,
        };
      })
  );
}

/** Most often after "in", "near" and the like: where something is, not who does it. */
function isWhere({ at }: Actor, byLocator: ReadonlyMap<string, Sentence>): boolean {
  const placed = at.filter(({ locator, start }) => {
    const sentence = byLocator.get(locator);
    const before = sentence?.passage.passage.text.slice(sentence.start, start) ?? '';
    return /\b(?:in|at|near|around|into|over|across|off|on|outside|inside|along|towards?)(?: the| \w+ern)? $/i.test(
      before,
    );
  });
  return placed.length * 2 >= at.length;
}

/** A noun, adjective or participle that may stand in a phrase: no people, no title, no month. */
function isPart(tokens: Token[], at: number, inName: (token: Token) => boolean): boolean {
  const token = tokens[at];
  // "full-scale": too common a word by itself.
  if (!token?.word || (token.stop && !isHyphen(tokens, at + 1))) return false;
  const { pos, lower } = token;
  const fits =
    pos === 'NOUN' ||
    pos === 'ADJ' ||
    pos === 'PROPN' ||
    (pos === 'VERB' && (lower.endsWith('ed') || lower.endsWith('ing')));
  const may = mayBePart(token);
  return may !== 'never' && ((fits && may === 'always') || inName(token));
}

/** Whether a word that ends in "-ed" is the verb of what stands before it. */
function isVerbOf(tokens: Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'VERB' || !/ed$/.test(tokens[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  const { pos = 'PUNCT', lower = '' } = tokens[before] ?? {};
  return (
    /^(?:has|have|had|having)$/.test(lower) ||
    /^(?:it|they|he|she|we|this|that|which|who)$/.test(lower) ||
    /^(?:NOUN|PROPN)$/.test(pos)
  );
}

/** Texts repeat their words: what a word alone tells, by its text. */
const parts = new Map<string, 'always' | 'named' | 'never'>();

/** Whether a word may be a part of a phrase: `named` only where it is part of a name. */
function mayBePart({ text, lower }: Token): 'always' | 'named' | 'never' {
  let found = parts.get(text);
  if (!found) {
    const never =
      !/^\p{L}{3,}(?:-\p{L}+)*$/u.test(text) || calendarWords.has(lower) || titles.has(lower) || units.has(lower);
    const people = knownNames().get(text)?.kind === 'state' || (isCapitalised(text) && isDemonym(text));
    found = never ? 'never' : people ? 'named' : 'always';
    parts.set(text, found);
  }
  return found;
}

function add(
  found: Map<string, Candidate>,
  sentence: Sentence,
  tokens: Token[],
  inName: (token: Token) => boolean,
): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || last.pos !== 'NOUN' || inName(last)) return;
  const text = sentence.passage.passage.text.slice(first.start, last.end);
  if (!telling(tokens, inName, text)) return;
  const key = tokens.map((token) => token.stem).join(' ');
  let candidate = found.get(key);
  if (!candidate) {
    const stems = tokens.map((token) => token.stem);
    candidate = { key, stems, forms: new Map(), sentences: new Set(), sources: new Set(), name: null };
    found.set(key, candidate);
  }
  const named = first.pos === 'PROPN' || inName(first) || /^\p{Lu}{2}/u.test(text);
  count(candidate.forms, named ? text : text.charAt(0).toLowerCase() + text.slice(1));
  candidate.sentences.add(sentence);
  candidate.sources.add(sentence.source.id);
}

/** Not "forces", "new system", "key issue", "agreement"; but "front line", where a telling word goes before. */
function telling(tokens: Token[], inName: (token: Token) => boolean, text: string): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return false;
  const noun = singular(last.lower);
  if (thin.has(noun) || tokens.some(({ text, lower }) => currency.test(text) || ordinals.has(lower))) return false;
  if (tokens.length === 1)
    return (
      last.text.length > 4 &&
      ![noun, last.lower].some((word) => generic.has(word) || alone.has(word) || agents.has(word))
    );
  const modifiers = tokens.slice(0, -1);
  // "NATO membership", "Holm administration": one name and what is its; not "Holm spokesman".
  if (modifiers.some(inName))
    return modifiers.length === 1 && !agents.has(noun) && (bodies.has(noun) || !generic.has(last.lower));
  // "full-scale famine": general words that together say which.
  if (tokens.length === 3 && compound.test(text)) return !generic.has(last.lower);
  return !modifiers.some((token) => generic.has(token.lower) && token.pos !== 'NOUN') && !generic.has(first.lower);
}

const compound = /^\p{L}+-\p{L}+ \p{L}+$/u;
const currency = /^(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|RUB|UAH|LKR|SDR)$/;
const ordinals = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));

function count<T>(map: Map<T, number>, key: T): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** @returns A candidate as it is mostly written. */
export function bestForm(candidate: Candidate): string {
  return (
    [...candidate.forms].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ??
    candidate.key
  );
}
