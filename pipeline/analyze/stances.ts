/** Where a source accepts or rejects, in so many words, what another asks for or states. */

import type { Place, Reason, Verdict } from '../findings.ts';
import { everyMatch } from './every-match.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { overlapOf, type Proposition, propositionOf } from './propositions.ts';
import { isQuestion, placeOf, type Reading, type Sentence, type SourceReading } from './reading.ts';
import { anyStance, limited, partObject, stanceCue, wholeObject } from './tables/stances.ts';

export interface Stance {
  sentence: Sentence;
  /** Against it or for it. */
  way: 1 | -1;
  /** Of a part of it, or with a limit. */
  part: boolean;
  /** Verbatim, with its object's first words. */
  cue: string;
  /** What it is about: the words after the cue. */
  object: string;
  /** Where the object starts, in the passage's text. */
  at: number;
}

export interface StancePair {
  left: Sentence;
  right: Sentence;
  verdict: Verdict;
  reasons: Reason[];
  places: { left: Place[]; right: Place[] };
}

/** Sentences after a reported one that may go on answering it. */
const answers = 3;
/** Words of the other's sentence that a stance must repeat; fewer where it says with whom it agrees. */
const least = { words: 3, named: 2 };
/** The share of a stance's own words that the other's sentence must have. */
const share = 0.5;

/** @returns What a sentence accepts or rejects, in order. */
export function stancesOf(sentence: Sentence): Stance[] {
  if (!sentence.source.english || !anyStance.test(sentence.text) || isQuestion(sentence)) return [];
  const found = everyMatch(stanceCue, sentence.text);
  return found.map((match, index) => {
    const from = match.index + match[0].length;
    const rest = sentence.text.slice(from, found[index + 1]?.index ?? sentence.text.length);
    const object = rest.replace(/[.,;]?\s*(?:\b(?:and|but)\b)?\s*$/, '').trim();
    const against = Boolean(match.groups?.against) !== Boolean(match.groups?.not);
    const short = object.split(/\s+/).length <= 5 ? ` ${object}` : '';
    return {
      sentence,
      way: against ? -1 : 1,
      part: limited.test(`${match[0]} ${object}`) || partObject.test(object),
      cue: `${match[0]}${short}`,
      object,
      at: sentence.start + from,
    };
  });
}

/**
 * @param known Sentences whose answer is known by where they stand.
 * @returns Sentences of one source with the answers of another: by number, by what it reports just before, by its words.
 */
export function stancePairs(
  reading: Reading,
  matcher: Matcher,
  grounds: Grounds,
  known: ReadonlySet<Sentence>,
): StancePair[] {
  if (reading.sources.length < 2) return [];
  return reading.sentences.flatMap((sentence) => {
    if (known.has(sentence)) return [];
    const stances = stancesOf(sentence);
    const answered = reportedIn(sentence);
    const found = stances.flatMap((stance): StancePair[] => byNumber(stance, reading) ?? byWords(stance));
    return answered ? [...found, answered] : found;
  });

  /** "The review asks for … We accept the aim. We do not accept the date." */
  function reportedIn(sentence: Sentence): StancePair | null {
    const after: Stance[] = [];
    for (const next of sentence.passage.sentences.slice(sentence.number, sentence.number + answers)) {
      const own = stancesOf(next).filter(({ object }) => wholeObject.test(object) || partObject.test(object));
      if (own.length === 0) break;
      after.push(...own);
    }
    const holder = grounds.holderOf(sentence);
    if (after.length === 0 || holder === 'source') return null;
    const mine = grounds.propositionOf(sentence);
    const other = matcher
      .candidates(sentence, 6)
      .map((candidate) => candidate.sentence)
      .find(
        (candidate) =>
          (holder === null || refersTo(holder, candidate.source)) &&
          overlapOf(mine, grounds.propositionOf(candidate), grounds.weigh).shared.length >= least.words,
      );
    return other ? pairOf(other, sentence, after) : null;
  }

  /** "We do not accept that guards should …", beside "Guards should …". */
  function byWords(stance: Stance): StancePair[] {
    const { sentence, object, at } = stance;
    const own = objectOf(sentence, at);
    if (own.keys.length < least.named || own.denials.length > 0) return [];
    const named = (source: SourceReading) => refersTo(object.split(/\bthat\b/)[0] ?? '', source);
    const other = matcher
      .candidates(sentence, 6)
      .map((candidate) => candidate.sentence)
      .find((candidate) => {
        const theirs = grounds.propositionOf(candidate);
        const overlap = overlapOf(own, theirs, grounds.weigh);
        if (theirs.denials.length > 0 || grounds.holderOf(candidate) !== 'source') return false;
        if (named(candidate.source)) return overlap.shared.length >= least.named;
        const close = overlap.left >= share && overlap.shared.length >= least.words;
        // What one accepts must be what the other says, and not only of the same thing.
        return (
          close && !contrary(own, theirs) && (stance.way < 0 ? theirs.modality === 'should' : overlap.right >= 0.6)
        );
      });
    if (!other) return [];
    return [pairOf(other, sentence, [{ ...stance, part: true }])];
  }

  function objectOf(sentence: Sentence, at: number): Proposition {
    const tokens = sentence.tokens.filter((token) => token.start >= at);
    return propositionOf({ ...sentence, tokens, text: sentence.text.slice(at - sentence.start) }, [], []);
  }
}

/** "We do not accept Recommendation 11", beside the other's recommendation of that number. */
function byNumber(stance: Stance, reading: Reading): StancePair[] | null {
  const numbers = /^(?:the (?:\w+’s |\w+'s )?)?(recommendations? \d[\d, and]*)/i.exec(stance.object)?.[1];
  if (!numbers) return null;
  return [...numbers.matchAll(/\d+/g)].flatMap(([number]) => {
    const label = new RegExp(`^Recommendation ${number}\\b`, 'i');
    const targets = reading.sources
      .filter((source) => source !== stance.sentence.source)
      .flatMap((source) => source.passages.filter(({ passage }) => label.test(passage.text)).slice(0, 1));
    const [only, ...more] = targets;
    // Two others with a recommendation of that number: which is meant cannot be told.
    const told = only?.sentences.find(({ words }) => words > 4);
    return told && more.length === 0 ? [pairOf(told, stance.sentence, [stance])] : [];
  });
}

function contrary(one: Proposition, other: Proposition): boolean {
  return [...one.ways].some(([pair, { way }]) => way !== 0 && other.ways.get(pair)?.way === -way);
}

/** Whether words name a source: its label, its institution, an author, or a word of its title. */
function refersTo(words: string, { source }: SourceReading): boolean {
  const { institution, authors, title } = source.metadata;
  const names = [source.label, institution, ...authors, title].filter((name) => name !== null).join(' ');
  const known = new Set(names.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
  return (words.match(/[\p{L}\d]{3,}/gu) ?? []).some(
    (word) => !/^(?:the|and|for|with|that)$/i.test(word) && known.has(word.toLowerCase()),
  );
}

/** @returns What another source says, beside what a source says to it. */
export function pairOf(other: Sentence, own: Sentence, stances: Stance[]): StancePair {
  const ways = new Set(stances.map(({ way }) => way));
  const part = ways.size > 1 || stances.every((stance) => stance.part);
  const verdict: Verdict = !ways.has(1) ? 'differ' : part ? 'agree-partly' : 'agree';
  const cues = stances.map(({ cue }) => `“${cue}”`).join(', ');
  const places = [own, ...stances.map(({ sentence }) => sentence)].filter((one, at, all) => all.indexOf(one) === at);
  const reasons: Reason[] = [{ kind: 'polarity', detail: `${cues} in ${own.source.source.label}` }];
  const mine = places.map((sentence) => placeOf(sentence));
  const theirs = [placeOf(other)];
  return own.order > other.order
    ? { left: other, right: own, verdict, reasons, places: { left: theirs, right: mine } }
    : { left: own, right: other, verdict, reasons, places: { left: mine, right: theirs } };
}
