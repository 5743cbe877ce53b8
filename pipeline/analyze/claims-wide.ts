/** Who says so by a verb of the wide classes: counting, finding, rating, blaming, feeling, listing, answering. */
import type { Claim } from '../findings.ts';
import { isClause, isSubjunctive, isVerb } from './claims-agreement.ts';
import { doubts, isPassive, isSupposed, isUnreal } from './claims-unreal.ts';
import { objectEnd, shapedAfter, type WideVerb } from './complement-wide.ts';
import { type Attribution, attributed, clauseEnd, contentEnd, textBetween } from './holders.ts';
import { inflections } from './inflections.ts';
import { isHyphen, isPossessive, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, elidedSpeaker, isEvidence, speakerBefore, speakerOverComma } from './speakers.ts';
import { answering } from './speakers-counted.ts';
import { recordsBefore } from './speakers-records.ts';
import { papers } from './tables/cues.ts';
import { wideVerbs } from './tables/cues-wide.ts';
import { carrierOf } from './verb-chains.ts';
import type { Token } from './words.ts';

type Wide = WideVerb & { kind: Claim['kind']; going: boolean };

let forms: Map<string, Wide[]> | undefined;

/** Form of a verb → what it may be. Built when first asked for. */
function wideOf(word: string): readonly Wide[] {
  if (!forms) {
    forms = new Map();
    for (const [shape, kind, verbs] of wideVerbs)
      for (const verb of verbs.trim().split(/\s+/)) {
        const base = verb.split('/')[0] ?? verb;
        for (const form of new Set(inflections(verb))) {
          const all = forms.get(form) ?? [];
          all.push({ shape, kind, base, going: form.endsWith('ing') && form !== base });
          forms.set(form, all);
        }
      }
  }
  return forms.get(word) ?? none;
}

const none: readonly Wide[] = [];

/** @returns Whether a word is a form of such a verb. */
export function isWide(word: string): boolean {
  return wideOf(word).length > 0;
}

/** @returns The attribution by the verb at an index; `null` when it is no such verb, nobody's, or nothing follows of its kind. */
export function byWide(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const before = tokens[at - 1];
  const wide = token ? wideOf(token.lower) : none;
  if (!token || !before || wide.length === 0 || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null;
  // "which counted 4,000 flats": told by the way.
  if (before.lower === 'which') return null;
  const carrier = carrierOf(tokens, at);
  if (!mayBeVerb(tokens, at, carrier)) return null;
  const doubt = doubts(tokens, at, { kind: wide[0]?.kind ?? 'said', frames: [] });
  if (!doubt && isUnreal(tokens, at)) return null;
  const going = token.lower.endsWith('ing') && (carrier < at || isPassive(tokens, at));
  if (isPassive(tokens, at) && !going) return null;
  const told = wide.some(({ shape }) => shape === 'told') ? ofRecords(sentence, at) : null;
  if (told) return told;
  for (const one of wide) {
    if (one.going !== going || (one.shape === 'again' && carrier === at)) continue;
    const counted = one.shape === 'answer';
    const follows = counted
      ? objectEnd(tokens, at + 1) !== null
        ? { at: at + 1, cueTo: at + 1 }
        : null
      : one.shape === 'cited' && carrier < at && objectEnd(tokens, at + 1) !== null
        ? { at: at + 1, cueTo: at + 1 }
        : shapedAfter(tokens, at, one);
    if (!follows) continue;
    const speaker = counted ? answering(tokens, carrier) : subjectOf(tokens, carrier, token);
    const start = tokens[follows.at];
    if (!speaker || !start) continue;
    // A paper that describes a thing is about it.
    if (
      one.shape === 'recalled' &&
      (papers.has(singular(tokens[speaker.head]?.lower ?? '')) || aboutBook.test(sentence.text))
    )
      continue;
    if (
      (token.pos === 'NOUN' || (token.pos === 'ADJ' && !token.lower.endsWith('ed'))) &&
      !counted &&
      carrier === at &&
      !isVerb(tokens, at, speaker)
    )
      return null;
    const end = clauseEnd(sentence, follows.at, true);
    return attributed(sentence, speaker, {
      cue: textBetween(sentence, token, tokens[follows.cueTo - 1]),
      kind: one.kind,
      start: (doubt ?? start).start,
      end: end > start.start ? end : contentEnd(sentence),
      ...(one.shape === 'count' || one.shape === 'result' ? { counted: true } : {}),
    });
  }
  return null;
}

const aboutBook = /\b(?:books?|novels?|memoirs?|films?|essays?|chapters?|thesis|article|paper|poems?|diar(?:y|ies))\b/i;

function subjectOf(tokens: Token[], verb: number, cue: Token): Phrase | null {
  const speaker = speakerBefore(tokens, verb) ?? elidedSpeaker(tokens, verb) ?? speakerOverComma(tokens, verb);
  return speaker &&
    (papers.has(tokens[speaker.head]?.lower ?? '') || (canSpeak(tokens, speaker) && !isEvidence(tokens, speaker))) &&
    tokens[speaker.head]?.lower !== 'it' &&
    !isClause(tokens, speaker) &&
    !isSupposed(tokens, speaker, cue) &&
    !isSubjunctive(tokens, verb, speaker)
    ? speaker
    : null;
}

/** No part of a name, no noun behind an article or an owner, no infinitive by itself. */
function mayBeVerb(tokens: Token[], at: number, carrier: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || !/^(?:VERB|NOUN|ADJ|AUX|ADV)$/.test(token.pos)) return false;
  if (/^\p{Lu}/u.test(token.text) || isPossessive(before)) return false;
  if (/^(?:its|their|his|her|our|my|your|whose|a|an|the|no|such)$/.test(before.lower)) return false;
  return carrier < at || (before.lower !== 'to' && !/^(?:DET|ADP)$/.test(before.pos));
}

/** "Police data show that", "Last spring, port records tell us, 900 tonnes came": the records are somebody's. */
function ofRecords(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const speaker = recordsBefore(tokens, at);
  if (!speaker) return null;
  let next = at + 1;
  if (/^(?:us|me|plain|clear|out|to)$/.test(tokens[next]?.lower ?? '')) next++;
  const open = tokens[speaker.from - 1]?.text === ',' && /^[,.]$/.test(tokens[next]?.text ?? '');
  const start = open ? undefined : tokens[tokens[next]?.lower === 'that' ? next + 1 : next];
  if (!open && !start?.word) return null;
  return attributed(sentence, speaker, {
    cue: tokens[at]?.text ?? '',
    kind: 'reported',
    start: start?.start ?? sentence.start,
    end: contentEnd(sentence),
  });
}
