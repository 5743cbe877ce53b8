/** Where, when and of whom a figure is, by the names that its sentence and its passage have. */
import type { PassageReading, Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { monthOf } from './tables/calendar.ts';
import type { Token } from './words.ts';

/** A state of which all of a source speaks says nothing of what a figure is. */
export function isTopic(name: string, sentence: Sentence): boolean {
  return isState(name) && isFrequent(name, sentence);
}

/** @returns Days between the dates of two sources; not a number where one has none. */
export function daysBetween(one: Sentence, other: Sentence): number {
  const [left, right] = [one, other].map(({ source }) => Date.parse(source.source.metadata.date ?? ''));
  return Math.abs((left ?? Number.NaN) - (right ?? Number.NaN)) / 864e5;
}

function isFrequent(name: string, { source }: Sentence): boolean {
  const { passages } = source;
  return passages.length > 4 && passages.filter((passage) => namesOf(passage).has(name)).length > passages.length * 0.3;
}

let states: Set<string> | null = null;

function isState(name: string): boolean {
  states ??= new Set(
    [...knownNames()].flatMap(([words, { kind }]) => (kind === 'state' ? words.toLowerCase().split(/[ -]/) : [])),
  );
  return states.has(name);
}

const ofPassage = new WeakMap<PassageReading, Set<string>>();

/** @returns Words of names in a passage. */
export function namesOf(passage: PassageReading): Set<string> {
  let known = ofPassage.get(passage);
  if (!known) {
    known = new Set(passage.sentences.flatMap(({ tokens }) => [...namesIn(tokens)]));
    ofPassage.set(passage, known);
  }
  return known;
}

const offices =
  /^(?:bank|fund|ministry|minister|president|governor|institute|university|council|committee|government|department|agency|union|nations|united|international|national|world|central|european|commission|report|act|mr|mrs|ms|dr|prof|professor|sir|north|south|east|west|cyclone|hurricane|storm|typhoon|prime|general|secretary|director)$/;

const ofSentence = new WeakMap<Token[], Set<string>>();

/** Words of names in a sentence; neither offices, abbreviations, months nor peoples. */
export function namesIn(tokens: Token[]): Set<string> {
  let known = ofSentence.get(tokens);
  if (!known) {
    known = namesAmong(tokens);
    ofSentence.set(tokens, known);
  }
  return known;
}

function namesAmong(tokens: Token[]): Set<string> {
  return new Set(
    tokens.flatMap(({ text, lower, pos, word }, index) =>
      word &&
      pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      // The first word of a sentence has its capital anyway.
      (index > 0 || tokens[1]?.pos === 'PROPN' || /^['’]s$/.test(tokens[1]?.lower ?? '')) &&
      !offices.test(lower) &&
      !monthOf.has(lower) &&
      !isDemonym(text)
        ? [lower]
        : [],
    ),
  );
}

/** States and their peoples, by the letters that they share: "Norway", "Norwegian". */
export function statesOf({ sentences }: PassageReading): Set<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text, lower }) =>
        /^\p{Lu}/u.test(text) && (isState(lower) || isDemonym(text)) ? [lower.slice(0, 5)] : [],
      ),
    ),
  );
}
