/** Who says what by a verb: "the board said that", "…, saying that", "calls for". */

import { isBase, isClause, isSubjunctive, isVerb } from './claims-agreement.ts';
import { isVerbal } from './claims-clauses.ts';
import { ledEnd } from './claims-ends.ts';
import { isMinded } from './claims-minded.ts';
import { isNoTelling, isSetOut } from './claims-not.ts';
import { after, isQuotation } from './claims-quotes.ts';
import { doubts, isCompound, isGerund, isPassive, isSupposed, isUnreal } from './claims-unreal.ts';
import { complementOf } from './complements.ts';
import { cueOf } from './cue-of.ts';
import { type Attribution, attributed, clauseEnd, textBetween } from './holders.ts';
import { isHyphen, isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import { passiveProposal } from './proposals.ts';
import type { Sentence } from './reading.ts';
import { quoteBefore, saidBefore } from './said-before.ts';
import { singular } from './singular.ts';
import {
  canSpeak,
  elidedSpeaker,
  isEvidence,
  isNobody,
  isPerson,
  keeperOf,
  speakerBefore,
  speakerOverComma,
} from './speakers.ts';
import { answering } from './speakers-counted.ts';
import { openingSpeaker } from './speakers-opening.ts';
import { legal, minding, papers, shows, voiced } from './tables/cues.ts';
import { goingOn, impersonal } from './tables/cues-going.ts';
import { speakers } from './tables/speakers.ts';
import { carrierOf, isUntiring } from './verb-chains.ts';
import type { Token } from './words.ts';

/** @returns The attribution by the verb at an index; `null` when it is none. */
export function byVerb(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const carrier = carrierOf(tokens, at);
  const gerund = isGerund(token?.lower ?? '');
  const going = (gerund && carrier < at) || ((goingOn.has(token?.lower ?? '') || gerund) && isPassive(tokens, at));
  const cue = token && cueOf(token.lower, going, carrier < at);
  const before = tokens[at - 1];
  // "state-contingent": a part of a word is no verb.
  if (!token || !cue || !before || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null;
  // "the United States": the end of a name is no verb. "the firm claims": taken for an adjective.
  if (
    (/^\p{Lu}/u.test(token.text) && before.word) ||
    (/^(?:DET|ADJ|ADP)$/.test(before.pos) &&
      carrier === at &&
      !(before.pos === 'ADJ' && token.pos === 'VERB' && tokens[at + 1]?.lower === 'that') &&
      !speakers.has(before.lower) &&
      !/^(?:further|far|long|those|both|each|another)$/.test(before.lower)) ||
    (before.lower === 'to' && carrier === at)
  )
    return null;
  // "in support of their claim", "the union's claims": a noun. "pushing" without a form of "be" goes on from elsewhere.
  if (/^(?:its|their|his|her|our|my|your|whose)$/.test(before.lower) || (isPossessive(before) && tokens[at - 2]?.word))
    return null;
  if (/ing$/.test(token.lower) && !going) return null;
  // "two of them volunteers": who they were.
  if (token.pos === 'NOUN' && /^(?:them|whom)$/.test(before.lower) && tokens[at - 4]?.text === ',') return null;
  if (/^(?:some|many|most|few)$/.test(before.lower) && /^(?:ADP|VERB|DET)$/.test(tokens[at - 2]?.pos ?? ''))
    return null;
  // "letters seen by the court": a participle that hangs on its noun.
  if (participle.test(token.lower) && !tokens.slice(Math.max(0, at - 5), at).some(isAuxiliary)) return null;
  // "people like it": only "would like" asks for something. "has demand rising": no form of the verb.
  // "Ana Ruiz, asked about it, said": who was asked.
  if (token.lower === 'asked' && before.text === ',') return null;
  if (token.lower === 'like' && before.lower !== 'would') return null;
  if (/^(?:has|have|had)$/.test(before.lower) && isBase(token.lower)) return null;
  if (isNoTelling(tokens, at)) return null;
  const doubt = doubts(tokens, at, cue);
  // "Not so, says the board": what is denied there is what it says.
  if (!doubt && isUnreal(tokens, at) && !isUntiring(tokens, at))
    return before.word ? null : saidBefore(sentence, at, cue);
  if (isPassive(tokens, at) && !going) return passiveProposal(sentence, at);
  const follows = complementOf(tokens, at, cue);
  if (!follows && introduces(sentence, at)) {
    const speaker = cue.kind === 'intended' ? null : speakerBefore(tokens, at);
    if (speaker && canSpeak(tokens, speaker)) return introduced(sentence, at, speaker);
  }
  // "Weil writes, if machines learn, they will": only the comma of a "that".
  if (!follows && /^(?:says?|said|argues?|writes?|wrote|notes)$/.test(token.lower) && tokens[at + 1]?.text === ',') {
    const speaker = speakerBefore(tokens, at);
    const rest = tokens.slice(at + 2);
    const opens =
      speaker &&
      speaker.from <= 1 &&
      /^(?:if|when|while|because|in|the|this|these|there|it|we)$/.test(rest[0]?.lower ?? '');
    if (speaker && opens && rest[0] && rest.some(({ pos }) => pos === 'AUX') && canSpeak(tokens, speaker))
      return { ...introduced(sentence, at, speaker), start: rest[0].start, end: clauseEnd(sentence, at + 2, false) };
  }
  // "a military project": a noun behind its adjective.
  const noun = token.pos === 'NOUN' && before.word ? speakerBefore(tokens, at) : null;
  if (!follows && noun && !isVerb(tokens, at, noun)) return null;
  const said = !follows || /["”’]$/.test(before.text) ? saidBefore(sentence, at, cue) : null;
  if (!follows || said) return said;
  // "back a ban" is an adverb to the tagger.
  const verbal =
    /^(?:NOUN|VERB|AUX)$/.test(token.pos) ||
    (token.pos === 'ADJ' && /ed$/.test(token.lower)) ||
    (token.pos === 'ADV' && /^back$/.test(token.lower) && cue.frames.includes('cause'));
  if (!verbal && !going) return null;
  const verb = carrier;
  const subject =
    speakerBefore(tokens, verb) ??
    elidedSpeaker(tokens, verb) ??
    speakerOverComma(tokens, verb) ??
    (/^(?:said|complained|admitted|denied|agreed|claimed|told|confirmed|acknowledged)$/.test(token.lower)
      ? answering(tokens, verb)
      : null) ??
    opener(tokens, verb, follows.at);
  const keeper = subject && shows.test(token.lower) ? keeperOf(tokens, subject) : null;
  const speaker = keeper ?? subject;
  if (!speaker && !before.word) return saidBefore(sentence, at, cue);
  if (
    !speaker ||
    isRuling(tokens, at, speaker) ||
    isSetOut(tokens, cue.kind, speaker) ||
    (legal.has(tokens[speaker.head]?.lower ?? '') && /^requir/.test(token.lower)) ||
    isClause(tokens, speaker) ||
    isSupposed(tokens, speaker, token) ||
    isNobody(tokens, speaker) ||
    (verb === at && isSubjunctive(tokens, at, subject ?? speaker)) ||
    (token.pos === 'NOUN' && !going && !isVerb(tokens, at, subject ?? speaker))
  )
    return null;
  // "in what order they would like to go": asked, and not told.
  if (token.lower === 'like' && tokens.slice(Math.max(0, speaker.from - 3), speaker.from).some(isQuestion)) return null;
  // "patient reported outcomes": a participle between two nouns.
  if (/^(?:report|perceiv|assess|rat)ed$/.test(token.lower) && isCompound(tokens, at, speaker)) return null;
  // "It is clear that": nobody says so.
  if (going && impersonal.has(token.lower) && tokens[speaker.head]?.lower === 'it') return null;
  if (cue.frames.includes('law') && !legal.has(tokens[speaker.head]?.lower ?? '')) return null;
  if (!keeper && /^show(?:s|ed|n)?$/.test(token.lower) && !papers.has(singular(tokens[speaker.head]?.lower ?? ''))) {
    // "Ana Ruiz showed last year that poor men die early": found by her; but "showed that she could".
    const found = tokens[follows.at - 1]?.lower === 'that' && tokens[follows.at]?.pos !== 'PRON';
    const team =
      /^(?:team|group|researcher|scientist|economist|academic|scholar|institute|institution|laborator(?:y|ie)|lab|office|agency|university|authority|court|inquiry|panel|commission|geologist|biologist|epidemiologist|engineer)s?$/.test(
        tokens[speaker.head]?.lower ?? '',
      );
    if (!found || !(isPerson(tokens, speaker) || team)) return null;
  }
  const only = follows.needsSpeaker || shows.test(token.lower);
  const both = /^(?:both|each)$/.test(tokens[speaker.head]?.lower ?? '');
  if (
    only
      ? !canSpeak(tokens, speaker) && !isMinded(tokens, speaker, token.lower)
      : isEvidence(tokens, speaker) && !(both && minding.test(token.lower))
  )
    return null;
  const start = tokens[follows.at];
  const end = Math.min(
    clauseEnd(sentence, follows.at, follows.needsSpeaker),
    asideEnd(sentence, speaker, follows.at),
    speaker.from < 4 ? ledEnd(tokens, follows.at, follows.needsSpeaker) : Number.POSITIVE_INFINITY,
  );
  // `"The silt," she said, "comes from upstream."`
  const broken =
    start && /^["“]/.test(start.text) && tokens[follows.at - 1]?.text !== ':'
      ? quoteBefore(sentence, tokens[speaker.from]?.start ?? 0)
      : undefined;
  // "denied that.": what was denied stands before it, and nothing after.
  return start && start.start < end
    ? attributed(sentence, speaker, {
        cue: textBetween(sentence, token, tokens[(follows.cueTo ?? at + 1) - 1]),
        kind: isPerson(tokens, speaker) && voiced.test(token.lower) ? 'said' : follows.kind,
        start: broken ? Math.max(broken.start, sentence.start) : (doubt ?? start).start,
        end,
      })
    : null;
}

/** Only a clause of its own behind the verb says enough. */
function opener(tokens: Token[], verb: number, follows: number): Phrase | null {
  const phrase = tokens[follows - 1]?.lower === 'that' ? openingSpeaker(tokens, verb) : null;
  return phrase && canSpeak(tokens, phrase) ? phrase : null;
}

const participle = /^(?:seen|written|shown|spoken|given|foreseen|undertaken|known)$/;

function isAuxiliary({ pos, lower }: Token): boolean {
  return pos === 'AUX' || /^(?:have|has|had|having|be|been|being|'ve|’ve)$/.test(lower);
}

function isQuestion({ lower }: Token): boolean {
  return /^(?:how|what|why|where|which|when|whether)$/.test(lower);
}

/** "The vote, which the union has called for May, would", "While the union wants a vote, it would": what is told by the way ends with its comma. */
function asideEnd({ tokens }: Sentence, { from }: Phrase, at: number): number {
  const relative = tokens[from - 1]?.lower === 'which' && tokens[from - 2]?.text === ',';
  const opening = from < 3 && /^(?:while|although|though|whereas)$/.test(tokens[0]?.lower ?? '');
  if (!relative && !opening) return Number.POSITIVE_INFINITY;
  const comma = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      text === ',' &&
      (relative ||
        (/^(?:DET|PRON|PROPN)$/.test(tokens[index + 1]?.pos ?? '') && tokens.slice(at, index).some(isVerbal))),
  );
  return comma > 0 ? (tokens[comma - 1]?.end ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

/** @returns `Ana Ruiz was blunt: “We cannot pay.”`: who is told of before a colon says what is quoted behind it. */
export function behindColon(sentence: Sentence): Attribution | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && /^["“]/.test(tokens[at + 1]?.text ?? ''));
  const open = tokens[colon + 1];
  if (!open) return null;
  // One that does not close here may go on in the next paragraph.
  const quote = sentence.passage.quotes.find(({ start }) => start === open.start) ?? {
    start: open.start,
    end: sentence.end,
  };
  if (quote.end < sentence.end - 2) return null;
  const verb = tokens.findIndex(({ pos }, at) => at > 0 && at < colon && (pos === 'VERB' || pos === 'AUX'));
  // `Reyes: “We were never asked.”`
  const named = verb < 0 && colon < 7 ? nounPhraseAt(tokens, 0) : null;
  const speaker = verb > 0 ? speakerBefore(tokens, verb) : named?.to === colon ? named : null;
  if (!speaker || !canSpeak(tokens, speaker) || isClause(tokens, speaker)) return null;
  // "The port could put it in many ways: “…”": nobody has.
  if (verb > 0 && /^(?:could|would|might|may|should|can|will)$/.test(tokens[verb]?.lower ?? '')) return null;
  return { ...introduced(sentence, verb > 0 ? verb : -1, speaker), start: quote.start, end: quote.end };
}

/** "The report puts it bluntly:", and a paragraph of quotation behind it. */
function introduces({ tokens, passage, number }: Sentence, at: number): boolean {
  const next = after(passage);
  const rest = tokens.slice(at + 1);
  return (
    number === passage.sentences.length &&
    next !== undefined &&
    rest.length < 8 &&
    rest.at(-1)?.text === ':' &&
    !rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    isQuotation(next)
  );
}

function introduced(sentence: Sentence, at: number, speaker: Phrase): Attribution {
  const { tokens } = sentence;
  return attributed(sentence, speaker, {
    cue: tokens[at]?.text ?? '',
    kind: 'said',
    start: tokens[speaker.from]?.start ?? sentence.start,
    end: sentence.end,
  });
}

/** "The court dismissed the appeal": what it did, and not what it said of it. */
function isRuling(tokens: Token[], at: number, speaker: Phrase): boolean {
  const bench = /^(?:court|courts|judge|judges|tribunal|jury|magistrate|justices|chamber)$/.test(
    tokens[speaker.head]?.lower ?? '',
  );
  const rest = tokens.slice(at + 1, at + 6);
  const matter = rest.findIndex(({ lower }) =>
    /^(?:appeal|appeals|claim|claims|case|cases|application|action|suit|lawsuit|charge|charges|complaint|motion|petition|request)$/.test(
      lower,
    ),
  );
  const called = rest.some(({ lower }) => lower === 'as');
  return (
    bench && matter >= 0 && !called && /^(?:dismiss|reject|accept|confirm|order|hear)/.test(tokens[at]?.lower ?? '')
  );
}
