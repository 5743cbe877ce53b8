/** Whether a modal looks ahead: by what stands before and behind it, what is asked, allowed, told of the past. */
import { type LowerPattern, partOf } from '../lower.ts';
import type { Attribution } from './attribution.ts';
import { isPast, isQuoted } from './forecast-traps.ts';
import { followsFrom, isStep, isThoughtOf } from './forecast-would.ts';
import { seenAhead } from './forecast-years.ts';
import { isPossessive } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { when } from './tables/ahead.ts';
import {
  ahead,
  following,
  granted,
  type Hedge,
  habitual,
  judged,
  permitted,
  supposed,
  supposing,
  toReader,
} from './tables/hedges.ts';
import type { Token } from './words.ts';

/** @returns Whether what stands at an offset of a sentence tells of what is to come. */
export function looksAhead(
  sentence: Sentence,
  { modal }: Hedge,
  offset: number,
  condition: string | null,
  attribution: Attribution | null,
): boolean {
  if (isOfSubject(sentence, sentence.start + offset)) return false;
  const others = attribution !== null && attribution.holder !== 'source';
  if (!others && (toReader.test(seenAhead(sentence)) || supposing.test(partOf(seenAhead(sentence), 0, offset))))
    return false;
  if (!modal) return true;
  const { tokens, text } = sentence;
  const index = tokens.findIndex((token) => token.start === sentence.start + offset);
  const token = tokens[index];
  const rest = text.slice(offset);
  // "the will of the people"; "May" with a capital inside a sentence is a month.
  const taken =
    token?.pos === 'NOUN' &&
    !/^(?:be|have|not|never|also|soon|still|need|take|become)$/.test(tokens[index + 1]?.lower ?? '');
  if (!token || taken || token.pos === 'PROPN' || (token.text === 'May' && offset > 0)) return false;
  const lower = partOf(seenAhead(sentence), offset);
  if (permitted.test(lower) || habitual.test(lower) || granted.test(lower) || isAsked(tokens, index)) return false;
  if (ongoing.test(rest) && !comes.test(seenAhead(sentence))) return false;
  if (modal === 'may' && /^you$/.test(tokens[index - 1]?.lower ?? '')) return false;
  // "as builders before a vote will": as they do.
  if (/^(?:will|would|may|might)(?:[,;.]|$)/.test(rest) && /(?:^|, )as [^,;]*$/i.test(text.slice(0, offset)))
    return false;
  if (modal === 'will') return !refused.test(rest) && !isNoun(tokens, index) && !isGuess(rest, text, offset);
  const before = tokens.slice(Math.max(0, index - 6), index).map((other) => other.lower);
  const [last = ''] = before.slice(-1);
  if (modal === 'would') return wouldCome(sentence, index, condition, attribution);
  // "any talks that may begin", "whether it could", "where we could": no statement of what will be.
  const pronoun = last === 'that' && (index < 2 || /^(?:PUNCT|CCONJ)$/.test(tokens[index - 2]?.pos ?? ''));
  // "With steady support that could happen before the winter": no other verb, so it is what "that" does.
  const given =
    last === 'that' &&
    /^with\b/i.test(text) &&
    !tokens.slice(index + 1).some(({ pos, lower }) => pos === 'AUX' && lower !== 'be');
  if ((/^(?:that|which|who|what|where)$/.test(last) && !pronoun && !given) || before.includes('whether')) return false;
  if (modal === 'should') return shouldCome(sentence, index);
  if (modal === 'can')
    return (
      (condition !== null &&
        (comes.test(lower) ||
          / before the (?:[A-Za-zÀ-ɏ]+ )?(?:monsoon|rains|winter|summer|spring|autumn|election|vote|harvest)/u.test(
            rest,
          ))) ||
      (others && /^(?:believe|think|hope|expect|reckon|trust|assume)/.test(attribution.cue))
    );
  // "a box that I could carry": which one.
  const which = /^(?:that|which|whom|where)$/.test(before.at(-2) ?? '') && tokens[index - 3]?.pos === 'NOUN';
  if (which && /^(?:i|you|one)$/.test(last)) return false;
  if (modal === 'may') return true;
  // "could not be opened", "as far as they could": what was possible then.
  if (condition) return true;
  if (bygone.test(rest)) return false;
  if (
    /^could (?:not|no longer|hardly|never|only)\b/.test(rest) ||
    /^(?:no|neither|nor|none|nobody|little|few|nothing)$/.test(tokens[0]?.lower ?? '')
  )
    return false;
  if (attribution && !attribution.voiced && attribution.holder !== 'source') return true;
  return !/^(?:what|where|as|when|how)$/.test(before.at(-2) ?? '') && !isPast(sentence, index);
}

/**
 * "Would" looks ahead on a condition, in what somebody said would come, and in what follows from what was just told ("This
 * would …", "Even talks would …"). What a proposal holds is no forecast, nor what came later in a story.
 */
function wouldCome(
  sentence: Sentence,
  index: number,
  condition: string | null,
  attribution: Attribution | null,
): boolean {
  const { tokens } = sentence;
  const rest = sentence.text.slice((tokens[index]?.start ?? 0) - sentence.start);
  const lower = partOf(seenAhead(sentence), (tokens[index]?.start ?? 0) - sentence.start);
  if (judged.test(lower) || /^would (?:later|eventually|soon|go on to|come to|become known)\b/.test(rest)) return false;
  if (attribution && !attribution.voiced) {
    // "assumed that it would last": then, and no longer. "argues that it would be a fig leaf": what it amounts to.
    const cue = attribution.cue.toLowerCase();
    // "had promised that it would hold": before something else happened.
    if (!condition && RegExp(`\\bhad (?:[A-Za-zÀ-ɏ]+ )?${cue.split(' ')[0]}\\b`, 'iu').test(sentence.text))
      return false;
    if (/^(?:assumed|thought|believed|supposed)$/.test(cue) && !condition) return false;
    if (
      /^(?:argu|think|believe|consider|call)/.test(cue) &&
      /^would (?:only |simply |merely )?be an? /.test(rest) &&
      !condition
    )
      return false;
    // "In three years we would be bankrupt": of what goes on in quotation marks.
    if (
      /^["“]?(?:in|within) (?:an? |[A-Za-zÀ-ɏ]+ |\d+ )(?:day|week|month|year|decade)s?\b/iu.test(sentence.text) &&
      isQuoted(sentence)
    )
      return true;
    // "Selling it, as two members ask, would shorten the queue".
    if (!/^(?:said|reported|thought)$/.test(attribution.kind))
      return attribution.sentence === sentence && isStep(tokens, index) && followsFrom(sentence, index);
    return attribution.sentence === sentence || followsFrom(sentence, index);
  }
  if (condition) return true;
  if (isPast(sentence, index) && !isThoughtOf(tokens, index)) return false;
  if (supposed.test(seenAhead(sentence)) || ahead.test(lower) || lasting.test(lower)) return true;
  if (following.test(seenAhead(sentence)) || expected.test(sentence.text)) return true;
  if (effects.test(rest)) return true;
  const clause = tokens.slice(0, index);
  const words = clause.map(({ lower }) => lower);
  // "…, so that this would need ten".
  if (/^(?:this|that)$/.test(words.at(-1) ?? '') && /^(?:that|so|and|but|,)$/.test(words.at(-2) ?? '')) return true;
  // "This would …": the clause's own subject, not one of a clause within it.
  const opens = /^(?:this|that|these|such|even|otherwise)$/.test(words[0] ?? '');
  if (opens && !clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true;
  if (words.lastIndexOf(':') > 0 || words.includes('otherwise') || tokens[index + 1]?.lower === 'then') return true;
  return followsFrom(sentence, index);
}

/** "would stand empty until 2034". */
const lasting: LowerPattern = /^would [^,;:.]*\b(?:until|till|beyond) (?:the (?:end|middle) of )?20\d\d\b/;

/** "We would be surprised to see it finished", "we would not expect rents to fall". */
const expected =
  /(?<!\b(?:that|as|than|what) )\b(?:we|I) would (?:not |hardly |also |still )?(?:be (?:very |quite |more than a little )?(?:surprised|astonished|amazed) (?:to|if|by)|expect|anticipate|predict|bet (?:on|that))\b/i;

/** What a proposal does, and not what it holds: "would cost 4 million", "would be of little use". */
const effects =
  /^would (?:also |then |thus |only |still |even |probably |soon |not |alone |each )*(?:cost|save|bring|raise|cut|reduce|lower|lift|push|drive|shorten|lengthen|halve|double|triple|free|ease|lead to|result in|mean|yield|earn|lose|gain|fall|rise|drop|shrink|grow|destroy|create|suffer|collapse|be (?:of (?:little|no|great|some)|next|out of|worse|better off|cheaper|dearer|costlier|gone|lost|left))\b/i;

/** "Taken together they should bring wages back within two years": what is expected of a thing, by when or how much. */
function shouldCome(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const text = seenAhead(sentence);
  const at = (tokens[index]?.start ?? 0) - sentence.start;
  const subject = speakerBefore(tokens, index);
  const together = /^(?:taken )?(?:together|in combination|between them)\b/i.test(sentence.text);
  const it = tokens[subject?.head ?? -1]?.lower === 'it';
  // A capital at the head of the sentence makes no name of a thing: "Demand should recover".
  const thing = subject?.from === 0 && subject.to === 1 && things.has(tokens[0]?.lower ?? '');
  if (subject && !it && !thing && canSpeak(tokens, subject) && !together) return false;
  return (
    together ||
    ahead.test(partOf(text, at)) ||
    ahead.test(partOf(text, 0, at)) ||
    comes.test(partOf(text, at)) ||
    / before the /.test(partOf(text, at))
  );
}

/** "could press 9 tons at the end of last year", "could leave only with a permit": what was possible then, or allowed. */
const bygone =
  /^could (?:[^,;:.]|\.\d)*?(?:\blast (?:year|month|week|spring|summer|autumn|winter)\b|\bat (?:the|that) time\b|\bonly (?:with|by|on|under) (?:an? |the |its |their )?(?:[A-Za-zÀ-ɏ]+ )?(?:permit|permission|licen[cs]e|consent|approval|leave|pass|visa|order)\b)/u;

/** What recovers or falls, and is nobody. */
const things = new Set(
  `demand supply output growth production inflation unemployment employment traffic turnover revenue income spending investment trade
  tourism turnout consumption productivity yield exports imports prices wages rents costs sales profits losses deaths cases infections
  stocks reserves yields deliveries arrivals visits orders interest confidence construction lending debt emissions water power
  temperatures levels volumes fares rates savings attendance enrolment coverage work recovery progress funding capacity`.split(
    /\s+/,
  ),
);

/** "may be exaggerating": what goes on now. */
const ongoing =
  /^(?:may|might|could)(?: (?:well|also|still|even|now|only|simply))* be (?!(?:coming|going|heading|facing|nearing|approaching|brewing|running out)\b)[A-Za-zÀ-ɏ]{2,}ing\b/iu;

/** "will not hear of it": refused now, and not foretold. */
const refused =
  /^(?:will not|won['’]t) (?:have it|have any of|hear of|hear a word|be drawn|say\b|comment|discuss|accept that|admit)|^will (?:have none of|brook no)\b/i;

/** "will have helped": a guess at what was; "by then it will have gone" is foretold. */
function isGuess(rest: string, text: string, offset: number): boolean {
  if (
    !/^will (?:no doubt |surely |also |probably |certainly )?have (?:been|[a-z]+(?:ed|wn|en|ght|pt|lt|ne|ft|st|id|ade))\b/.test(
      rest,
    )
  )
    return false;
  return !/\b(?:by|before|until|when|once|after|within|in (?:\w+ )?(?:years|months|weeks|decades))\b/i.test(
    rest + text.slice(0, offset).split(/[.;:]/).at(-1),
  );
}

const comes: LowerPattern = RegExp(`\\b${when}`);

/** "The plan that is expected to emerge has three parts": a clause that tells which plan, and states nothing. */
function isOfSubject({ tokens }: Sentence, start: number): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  if (at < 1 || !/^(?:that|which|who)$/.test(tokens[at]?.lower ?? '')) return false;
  // A comma sets a statement apart; "it is the port that will close" states it too.
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  const finite = ({ pos, lower }: Token) => pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower));
  return !tokens.slice(0, at).some((token) => finite(token) || token.pos === 'VERB');
}

/** "the will to stay", "political will": what somebody has, and no modal. */
function isNoun(tokens: Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!before || tokens[index]?.lower !== 'will') return false;
  // "those who live downstream will not": no noun has that behind it.
  if (/^(?:not|never|soon|also|still)$/.test(after?.lower ?? '')) return false;
  if (/^(?:to|of)$/.test(after?.lower ?? '') || before.pos === 'ADP' || isPossessive(before)) return true;
  if (/^(?:the|a|an|no|any|its|their|his|her|our|my)$/.test(before.lower)) return true;
  // "the young will leave", "some will stay": those who are so.
  const nominal = tokens[index - 2]?.lower === 'the' && before.lower !== 'political';
  return before.pos === 'ADJ' && !nominal && !/^(?:many|most|some|few|more|others|several|such)$/.test(before.lower);
}

/** "how the repairs will be paid", "what the winter will bring": asked or unknown, and not stated. */
function isAsked(tokens: Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 14; at--) {
    const { lower, word, pos } = tokens[at] as Token;
    if (!word || lower === 'that') return false;
    if (/^(?:how|why|whether)$/.test(lower)) return lower !== 'how' || tokens[at + 1]?.lower !== 'ever';
    if (/^(?:what|who|when|where|which)$/.test(lower))
      return lower !== 'who' && lower !== 'which' && lower !== 'when' ? true : asking.test(tokens[at - 1]?.lower ?? '');
    // "how patients and carers could".
    const pair =
      pos === 'CCONJ' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN';
    if (at < index - 1 && !pair && (pos === 'CCONJ' || pos === 'SCONJ')) return false;
  }
  return false;
}

const asking =
  /^(?:know|knows|known|say|says|said|tell|ask|asks|asked|decide|decides|decided|clear|unclear|about|of|on|over|see|question|seen|determine|determines|knew|sure)$/;
