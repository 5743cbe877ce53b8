/** Words of a dated clause, and how they stand to those of another. */
import { type Happening, hours } from './date-happenings.ts';
import type { Grounds } from './grounds.ts';
import { areRelated } from './related.ts';
import type { Token } from './words.ts';

/** @returns Stems of the names in a clause. */
export function namesIn({ clause, dated: { sentence } }: Happening, grounds: Grounds): Set<string> {
  // The first word of a sentence has its capital anyway.
  const names = clause.filter(
    (token) =>
      isTelling(token) && (grounds.isName(sentence, token) || (token.pos === 'PROPN' && token.start > sentence.start)),
  );
  return new Set(names.map(({ stem }) => stem));
}

/** @returns Whether a word tells one clause from others. */
export function isTelling({ word, stop, pos, lower }: Token): boolean {
  return word && !stop && /^(?:NOUN|VERB|ADJ|PROPN)$/.test(pos) && !/^\d/.test(lower);
}

/** "in force", "took effect", "gave way", "closed its doors": they belong to the act. */
const idle = /^(?:force|effect|operation|service|use|place|stream|way|doors?|good|signatures?)$/;
/** Taken for adverbs. */
const compass = /^(?:north|south|east|west|upper|lower)/;

/** @returns Nouns and adjectives of the one that the other has not, nor what stands for one thing with them. */
export function restOf(one: Happening, other: Happening): Token[] {
  return one.clause.filter(
    (token) =>
      token !== one.act &&
      (compass.test(token.lower) || (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) && isTelling(token))) &&
      !hours.test(token.lower) &&
      !idle.test(token.lower) &&
      !other.clause.some((their) => areOne(token, their)),
  );
}

/** @returns Whether two words stand for nearly one thing. */
export function areOne(one: Token, other: Token): boolean {
  return one.stem === other.stem || areRelated(one.lower, other.lower);
}

/** What is meant where something comes into force, in whatever word: "the regime", "the ban". */
const rule =
  /^(?:rule|regime|regulation|law|act|order|ordinance|decree|directive|code|measure|restriction|control|curb|ban|embargo|sanction|tariff|duty|duties|levy|toll|tax|charge|fee|cap|quota|limit|licence|license|licensing|requirement|system|scheme|arrangement)(?:e?s)?$/;

/** @returns Whether both may mean what came into force. */
export function areRules(one: Token, other: Token): boolean {
  return rule.test(one.lower) && rule.test(other.lower);
}
