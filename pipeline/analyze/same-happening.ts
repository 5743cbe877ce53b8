/** Whether two statements of one day tell one thing that happened: at one place, and of one firm, two things happen in a day. */
import { isCapitalised } from './letters.ts';
import type { Told } from './likeness.ts';
import { textOf } from './reading.ts';
import { areRelated } from './related.ts';
import { monthOf } from './tables/calendar.ts';
import { generic } from './tables/generic.ts';
import { organizationWords } from './tables/names.ts';
import { roles } from './tables/roles.ts';
import type { Token } from './words.ts';

/** "the encounter of 9 May": one that readers know of. */
const knownOne =
  /\b(?:the|this|that) (?:[a-z]+ )?(?!(?:day|week|end|morning|evening|letter|report|decree|order|law|act|statement|decision|ruling|judgment|judgement|note|resolution|speech|edition|issue)s? )[a-z]{4,} of (?:the )?$/i;

/** @returns Whether a statement tells its day's event as one that readers know of. */
export const isKnown = ({ sentence, words }: Told): boolean =>
  knownOne.test(textOf(sentence, sentence.start, words.start));

/** What is shared must not stand in many sentences. */
const leastWeight = 0.55;

/**
 * @param weightOf What a stem weighs, from 0, everywhere, to 1, nowhere else.
 * @returns Whether they share two things, and not names alone; of an event told as known, what it is called, or two things
 *   with the sentence behind it.
 */
export function sameHappening(one: Told, other: Told, weightOf: (stem: string) => number): boolean {
  const rare = (tokens: Token[]) => tokens.filter((token) => isTelling(token) && weightOf(token.stem) >= leastWeight);
  if (areTwo(one.sentence.tokens, other.sentence.tokens, rare)) return true;
  return isToldBy(one, other, rare) || isToldBy(other, one, rare);
}

type Rare = (tokens: Token[]) => Token[];

/** "The strike of 12 May": another strikes on that day; "What is known of the accident is soon told": the next sentence tells it. */
function isToldBy(known: Told, { sentence }: Told, rare: Rare): boolean {
  if (!isKnown(known)) return false;
  const { tokens, passage, number } = known.sentence;
  const what = tokens.findLast(({ end, pos }) => end <= known.words.start && /^(?:NOUN|VERB|PROPN)$/.test(pos));
  if (what && rare(sentence.tokens).some((their) => rare([what]).some((token) => areOne(token, their)))) return true;
  const next = passage.sentences.find((behind) => behind.number === number + 1);
  return areTwo([...tokens, ...(next?.tokens ?? [])], sentence.tokens, rare);
}

/** Words that both have are of two things: "the mill in Tarn" is one, and tells only where. */
function areTwo(here: Token[], there: Token[], rare: Rare): boolean {
  const [mine, theirs] = [rare(here), rare(there)];
  const both = [
    mine.filter((token) => theirs.some((their) => areOne(token, their))),
    theirs.filter((their) => mine.some((token) => areOne(token, their))),
  ] as const;
  return (
    both.every((tokens) => tokens.some(({ text }) => !isCapitalised(text))) &&
    thingsAmong(both[0], here) > 1 &&
    thingsAmong(both[1], there) > 1
  );
}

/** How many things words stand for: those of one phrase are one. */
function thingsAmong(found: Token[], all: Token[]): number {
  const once = found.filter(({ stem }, at) => found.findIndex((token) => token.stem === stem) === at);
  return once.filter((token, at) => {
    const before = once[at - 1];
    if (!before) return true;
    return all
      .slice(all.indexOf(before) + 1, all.indexOf(token))
      .some(({ pos, lower }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) && !/^(?:of|in|at|near|off)$/.test(lower));
  }).length;
}

const areOne = (one: Token, other: Token) => one.stem === other.stem || areRelated(one.lower, other.lower);

const times = /^(?:time|day|week|month|quarter|half|year|season|party|person|place)s?$/;

/** "the minister", "parliament": who does many things. */
const who = (lower: string) =>
  roles.has(lower.replace(/s$/, '')) || organizationWords.has(lower.replace(/s$/, '')) || generic.has(lower);

/** Nouns, verbs and names that tell one sentence from others. */
function isTelling({ pos, stop, lower }: Token): boolean {
  const telling = !stop && /^(?:NOUN|VERB|PROPN)$/.test(pos) && lower.length > 3;
  return telling && !times.test(lower) && !who(lower) && !monthOf.has(lower);
}
