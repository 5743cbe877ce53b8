/** A view that one source names only to reject it, beside the other source that holds it. */
import type { Place, Reason, Verdict } from '../findings.ts';
import { type LowerPattern, lowerOf } from '../lower.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { overlapOf, type Proposition, propositionOf } from './propositions.ts';
import { isQuestion, lowered, placeOf, type Sentence } from './reading.ts';
import { opposed } from './reasons.ts';
import { relatedTo } from './related.ts';
import { requiredOf } from './required.ts';
import type { StancePair } from './stances.ts';
import { monthOf } from './tables/calendar.ts';
import { generic } from './tables/generic.ts';
import { refuted, supposedly, unheld } from './tables/refuted.ts';
import { triedOn } from './tried.ts';

let tried: ((lower: string) => LowerPattern[]) | null = null;

interface Refuted {
  /** The one that names the view, and where another rejects it, that one. */
  sentences: [Sentence, ...Sentence[]];
  /** Verbatim. */
  cue: string;
  view: Proposition;
}

/** Sentences of other sources among which the one that holds the view is looked for; what it must have of the view. */
const enough = { candidates: 10, words: 2, share: 0.5 };
/** One of these stands in every sentence that rejects a view, and few have one. */
const hints: LowerPattern =
  /\b(?:wrong|mistak\w+|myth|true|untrue|false|hold|share|evidence|believe|misunderst\w+|misread|overlook|forget|miss|exaggerat\w+|nonsense|not|no|nothing|contrary|dispute|reject|deny|doubt|un\w+|illusion|misguided|misleading|baseless|premature|reckless|folly|otherwise|opposite|disagree|error|blunder|absurd|far from|story|naive|confus\w+|fails?|collapses?|lacks?|rests?)\b/;

/** @returns Each view that a source rejects in so many words, with the sentence of another that holds it. */
export function refutedViews(sentences: Sentence[], matcher: Matcher, grounds: Grounds): StancePair[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.source.english || !hints.test(lowered(sentence)) || isQuestion(sentence)) return [];
    const found = namedIn(sentence) ?? namedBefore(sentence, grounds);
    const pair = found && pairOf(found, matcher, grounds);
    return pair ? [pair] : [];
  });
}

function namedIn(sentence: Sentence): Refuted | null {
  const lower = lowered(sentence);
  tried ??= triedOn(refuted, requiredOf);
  for (const pattern of tried(lower)) {
    const match = pattern.exec(lower);
    const { view, cue } = match?.indices?.groups ?? {};
    if (!view || !cue) continue;
    return {
      sentences: [sentence],
      cue: sentence.text.slice(...cue),
      view: stated(sentence, sentence.start + view[0], sentence.start + view[1]),
    };
  }
  return null;
}

/** "It is often said that the port is slow. The evidence does not bear this out." */
function namedBefore(sentence: Sentence, grounds: Grounds): Refuted | null {
  const cue = unheld.exec(lowered(sentence))?.[0];
  const before = sentence.passage.sentences[sentence.number - 2];
  if (!cue || !before || sentence.words > 16) return null;
  const opening = supposedly.exec(lowerOf(before.text))?.[0];
  if (opening === undefined && grounds.holderOf(before) === 'source') return null;
  const start = opening === undefined ? before.start : before.start + opening.length;
  return {
    sentences: [before, sentence],
    cue: sentence.text.replace(/[.!]+$/, ''),
    view: stated(before, start, before.end),
  };
}

function stated(sentence: Sentence, start: number, end: number): Proposition {
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return propositionOf({ ...sentence, tokens, text: sentence.passage.passage.text.slice(start, end) }, [], []);
}

function pairOf({ sentences, cue, view }: Refuted, matcher: Matcher, grounds: Grounds): StancePair | null {
  const [first] = sentences;
  const own = sentences.at(-1) ?? first;
  if (view.denials.length > 0 || view.open || view.keys.length < enough.words) return null;
  const holds = (other: Sentence) => {
    if (!other.source.english || grounds.holderOf(other) !== 'source' || isQuestion(other)) return false;
    const theirs = grounds.propositionOf(other);
    if (theirs.denials.length > 0 || theirs.open || opposed(view, theirs, first, other)) return false;
    const overlap = overlapOf(view, theirs, grounds.weigh);
    // A name is a name in the one alone: the view is read without them.
    const named = [...theirs.words].flatMap(([key, word]) => (key.startsWith('name ') ? [word.toLowerCase()] : []));
    const isNamed = (key: string) =>
      named.some((name) => name.split(/\s+/).includes(view.words.get(key)?.toLowerCase() ?? ''));
    const rest = view.keys.filter((key) => !theirs.words.has(key));
    const near = rest.filter((key) => isNamed(key) || isNear(view.words.get(key), theirs));
    const plain = overlap.shared.filter(
      (key) => !/^\d/.test(key) && !generic.has(view.words.get(key)?.toLowerCase() ?? ''),
    );
    // Of another place or body it is another view.
    const names = view.keys.filter((key) => {
      const word = view.words.get(key) ?? '';
      return /^\p{Lu}/u.test(word) && !monthOf.has(word.toLowerCase());
    });
    if (names.length > 0 && !names.some((key) => isNamed(key) || theirs.words.has(key))) return false;
    const weigh = (keys: string[]) => keys.reduce((sum, key) => sum + grounds.weigh(key), 0);
    const share = overlap.left + (0.7 * weigh(near)) / (weigh(view.keys) || 1);
    // "Dredging kills the oysters": who does it is of the view.
    const [subject] = view.keys;
    if (subject && !theirs.words.has(subject) && !near.includes(subject)) return false;
    return plain.length >= 1 && plain.length + near.length >= enough.words && share >= enough.share;
  };
  const candidates = [...new Set(sentences.flatMap((one) => matcher.candidates(one, enough.candidates)))];
  const other = candidates
    .map(({ sentence }) => sentence)
    .find((candidate) => candidate.source !== own.source && holds(candidate));
  if (!other) return null;
  const verdict: Verdict = 'differ';
  const said = view.keys.flatMap((key) =>
    grounds.propositionOf(other).words.has(key) ? (view.words.get(key) ?? []) : [],
  );
  const about = said.slice(0, 3).map((word) => `“${word}”`);
  const { label } = own.source.source;
  const detail = `${label} names this view, of ${about.join(', ')}, and does not share it: “${cue}”`;
  const reasons: Reason[] = [{ kind: 'polarity', detail }];
  const mine: Place[] = sentences.map((one) => placeOf(one));
  const theirs = [placeOf(other)];
  return own.order > other.order
    ? { left: other, right: own, verdict, reasons, places: { left: theirs, right: mine } }
    : { left: own, right: other, verdict, reasons, places: { left: mine, right: theirs } };
}

function isNear(word: string | undefined, { words }: Proposition): boolean {
  const groups = relatedTo(word?.toLowerCase() ?? '');
  return (
    groups.length > 0 &&
    [...words.values()].some((other) => relatedTo(other.toLowerCase()).some((group) => groups.includes(group)))
  );
}
