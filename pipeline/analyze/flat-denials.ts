/**
 * What one source says has not happened at all and the other tells of: "No bus has ever run between the two", "a bus has been
 * running". Any single case contradicts a denial of all, if it is one of those denied.
 */
import type { Reason } from '../findings.ts';
import { nearOf, toldOf } from './figure-odds.ts';
import type { Grounds } from './grounds.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import { isQuestion, type Kindred, type Sentence, stemsIn } from './reading.ts';
import { beside, datesApart } from './reasons.ts';
import { areRelated } from './related.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { generic } from './tables/generic.ts';
import { unitsOfMeasure } from './tables/units.ts';
import type { Token } from './words.ts';

/** Sentences that are looked at; the place that each must have among the other's; how much of what is denied the other tells, and where each is the other's most alike; how near its act must be. */
const enough = { candidates: 8, place: 3, told: 0.6, first: 0.45, act: 0.3 };
/** Words that may stand between "no" and its noun, and between the noun and the verb. */
const reach = { noun: 4, verb: 9 };

/** "No", "not one", "not a single". */
const single = /^(?:one|single)$/;
const modal = /^(?:will|would|should|shall|can|could|may|might|must|need|ought)$/;
const everSince = /^(?:so far|to date|to this day|until now|up to now)\b/i;
const supposed = /\b(?:if|unless|until|till|when|whenever|where|while|as long as|so long as|whether|that)$/;
/** Of these there is none in a manner of speaking, or their want is no event. */
const abstract =
  /^(?:doubt|reason|sign|evidence|way|need|choice|question|wonder|matter|secret|surprise|alternative|guarantee|point|idea|trace|proof|use|sense|hope|chance|answer|excuse|help|body|time|case|side|party|circumstance|means|account|fewer|less|more|longer|better|other|part|word|one|thing)$/;
/** When something is said to be so: where the other does not say so, it tells of another time. */
const timely =
  /^(?:sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?|weekdays?|nights?|evenings?|mornings?|summers?|winters?|springs?|autumns?|only|alone|before|until|unless|without|except|outside|beyond)$/;

interface Denied {
  /** "No bus", verbatim. */
  phrase: string;
  noun: Token;
  /** What says which of them: each of it the other must tell. */
  which: Token[];
  /** What else is told of it, to the end of its clause. */
  rest: Token[];
  /** Whether it is denied of some time, and not of all. */
  dated: boolean;
}

/** @returns Pairs in which the one denies flatly what the other tells. */
export function flatDenials(sentences: Sentence[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  return sentences.flatMap((sentence) => {
    const own = sentence.source.english && grounds.holderOf(sentence) === 'source';
    const denied = own ? deniedIn(sentence, grounds) : null;
    if (!denied) return [];
    const other = matcher
      .candidates(sentence, enough.candidates)
      .map((candidate) => candidate.sentence)
      .find((one) => areKin(sentence.source, one.source) && isToldIn(one, sentence, denied, matcher, grounds));
    return other ? [pairOf(sentence, other, denied)] : [];
  });
}

function deniedIn(sentence: Sentence, grounds: Grounds): Denied | null {
  const { tokens, text } = sentence;
  if (isQuestion(sentence)) return null;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'no' ||
      (lower === 'not' &&
        (single.test(tokens[index + 1]?.lower ?? '') ||
          (tokens[index + 1]?.lower === 'a' && tokens[index + 2]?.lower === 'single'))),
  );
  // "as long as no shuttle is running": in that case.
  if (
    at < 0 ||
    supposed.test(
      tokens
        .slice(Math.max(0, at - 3), at)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  let from = at + 1;
  while (/^(?:a|one|single|such)$/.test(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to - from < reach.noun && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[to]?.pos ?? '')) to++;
  let noun = tokens[to - 1];
  if (to === from || !noun || noun.pos !== 'NOUN') return null;
  // "not a single tonne of steel": of steel.
  if (unitsOfMeasure.has(noun.stem) && tokens[to]?.lower === 'of' && tokens[to + 1]?.pos === 'NOUN')
    noun = tokens[to + 1];
  if (!noun || abstract.test(noun.lower) || generic.has(noun.lower)) return null;
  const stop = tokens.findIndex(({ text: mark }, index) => index > to && /^[,;:.–—]$/.test(mark));
  const clause = tokens.slice(to, stop < 0 ? tokens.length : stop);
  const verb = clause.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (verb < 0 || verb > reach.verb || clause.some(({ lower }) => modal.test(lower))) return null;
  const isOther = (token: Token) => token !== noun && isTelling(token);
  const end = clause.at(-1)?.end ?? 0;
  const always = clause.some(({ lower }) => /^(?:ever|yet)$/.test(lower)) || everSince.test(text);
  return {
    dated: !always && grounds.datesOf(sentence).some(({ words }) => words.start < end),
    phrase: sentence.passage.passage.text.slice(tokens[at]?.start, tokens[to - 1]?.end),
    noun,
    which: [...tokens.slice(from, to - 1), ...clause.slice(0, verb)].filter(isOther),
    rest: [...tokens.slice(from, to - 1), ...clause].filter(isOther),
  };
}

function isTelling({ word, stop, pos }: Token): boolean {
  return word && !stop && /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/.test(pos);
}

/** Whether another sentence tells, as a fact and in its own words, of something that is denied. */
function isToldIn(other: Sentence, sentence: Sentence, denied: Denied, matcher: Matcher, grounds: Grounds): boolean {
  if (!other.source.english || grounds.holderOf(other) !== 'source' || isQuestion(other)) return false;
  const { modality, denials, open } = grounds.propositionOf(other);
  if (modality !== 'fact' || open || denials.length > 0 || other.tokens.some(({ lower }) => modal.test(lower)))
    return false;
  if (!other.tokens.some((token) => isOfOne(token, denied.noun))) return false;
  const stems = stemsIn(other.passage);
  // What is denied of a place or a day only, of that the other must tell.
  if (
    denied.rest.some(
      ({ pos, stem, lower }) => (pos === 'PROPN' || pos === 'NUM' || timely.test(lower)) && !stems.has(stem),
    )
  )
    return false;
  if (denied.which.some((word) => !other.tokens.some((token) => nearOf(word, token) >= enough.act))) return false;
  // "No lorry was damaged" denies nothing of one that stood there.
  const act = denied.rest.find(({ pos }) => pos === 'VERB');
  if (act && !other.tokens.some((token) => token.pos === 'VERB' && nearOf(act, token) >= enough.act)) return false;
  const places = placesOf(matcher, sentence, other);
  const told = places.every((place) => place === 1) ? enough.first : enough.told;
  if (denied.rest.length < 1 || toldOf(denied.rest, other, grounds) < told) return false;
  if (denied.dated && datesApart(sentence, other, grounds)) return false;
  return places.every((place) => place <= enough.place);
}

function isOfOne(one: Token, other: Token): boolean {
  // The first word of a sentence has its capital anyway.
  if (one.pos !== 'NOUN' && one.pos !== 'PROPN') return false;
  return one.stem === other.stem || areRelated(one.lower, other.lower);
}

function pairOf(sentence: Sentence, other: Sentence, { phrase, noun }: Denied): StancePair {
  const told = other.tokens.find((token) => isOfOne(token, noun));
  const [left, right] = sentence.order < other.order ? [sentence, other] : [other, sentence];
  const words = [`“${phrase}”`, `“${told?.text ?? noun.text}”`] satisfies [string, string];
  const [mine = '', yours = ''] = left === sentence ? words : [...words].reverse();
  const reason: Reason = { kind: 'polarity', detail: `${beside(mine, yours, left, right)}, told as a fact` };
  return stancePair(left, right, { verdict: 'tension', reasons: [reason] });
}
