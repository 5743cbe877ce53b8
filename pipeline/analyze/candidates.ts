/** Noun phrases of the sources that could name a theme. */
import type { Actor, Place } from '../findings.ts';
import { isHyphen } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { generic } from './tables/generic.ts';
import { calendarWords, titles } from './tables/names.ts';
import { units } from './tables/numbers.ts';
import type { Token } from './words.ts';

export interface Candidate {
  /** Stems joined by spaces. */
  key: string;
  stems: string[];
  /** Written form → how often; lower case but for names. */
  forms: Map<string, number>;
  sentences: Set<Sentence>;
  /** Source ids. */
  sources: Set<string>;
}

/** @returns Every noun phrase of one to three words that is neither general nor somebody's name. */
export function phraseCandidates(reading: Reading, actors: Actor[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const persons = new Set(
    actors.flatMap((actor) =>
      actor.kind === 'person' || actor.kind === 'state' ? [actor.name, ...actor.aliases] : [],
    ),
  );
  const nameWords = new Set([...persons].flatMap((name) => name.split(' ')));
  const names = namesBySentence(actors);
  for (const sentence of reading.sentences) {
    if (!sentence.source.english) continue;
    const within = names.get(sentence.locator) ?? [];
    const tokens = sentence.tokens.map((token) =>
      within.some((name) => name.start <= token.start && token.end <= name.end) ? { ...token, word: false } : token,
    );
    for (let at = 0; at < tokens.length; at++) {
      let to = at;
      while (isPart(tokens[to], nameWords)) to++;
      for (let from = at; from < to; from++)
        for (let end = from + 1; end <= Math.min(to, from + 3); end++)
          // Half of a compound ("military-industrial enterprises") is no phrase.
          if (!isHyphen(tokens, from - 1) && !isHyphen(tokens, end)) add(found, sentence, tokens.slice(from, end));
      at = Math.max(at, to);
    }
  }
  return [...found.values()];
}

/** Where names of several words stand: "Research Institute" is no theme, "NATO membership" may be one. */
function namesBySentence(actors: Actor[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const actor of actors)
    for (const place of actor.at)
      if (actor.kind === 'person' || actor.kind === 'state' || place.end - place.start > 12)
        found.set(place.locator, [...(found.get(place.locator) ?? []), place]);
  return found;
}

/** A noun, adjective or participle that may stand in a phrase: nobody's name, no people, no title. */
function isPart(token: Token | undefined, nameWords: Set<string>): boolean {
  if (!token?.word || token.stop || !/^\p{L}{3,}(?:-\p{L}+)*$/u.test(token.text)) return false;
  if (
    token.pos !== 'NOUN' &&
    token.pos !== 'ADJ' &&
    token.pos !== 'PROPN' &&
    !(token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower))
  )
    return false;
  if (nameWords.has(token.text) || calendarWords.has(token.lower) || titles.has(token.lower) || units.has(token.lower))
    return false;
  const known = knownNames().get(token.text);
  return known?.kind !== 'state' && !(/^\p{Lu}/u.test(token.text) && isDemonym(token.text));
}

function add(found: Map<string, Candidate>, sentence: Sentence, tokens: Token[]): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || (last.pos !== 'NOUN' && last.pos !== 'PROPN') || !telling(tokens)) return;
  const key = tokens.map((token) => token.stem).join(' ');
  const candidate = found.get(key) ?? {
    key,
    stems: tokens.map((token) => token.stem),
    forms: new Map<string, number>(),
    sentences: new Set<Sentence>(),
    sources: new Set<string>(),
  };
  const text = sentence.passage.passage.text.slice(first.start, last.end);
  const form = first.pos === 'PROPN' || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
  candidate.sentences.add(sentence);
  candidate.sources.add(sentence.source.id);
  found.set(key, candidate);
}

/** Not "forces", "new system", "key issue"; but "front line", where a telling word goes before. */
function telling(tokens: Token[]): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return false;
  if (tokens.length === 1) return !generic.has(last.lower) && last.pos === 'NOUN' && last.text.length > 4;
  return (
    !tokens.slice(0, -1).some((token) => generic.has(token.lower) && token.pos !== 'NOUN') && !generic.has(first.lower)
  );
}
