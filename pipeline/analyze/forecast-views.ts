/** Whose view of what is to come a sentence gives: by a verb of expecting, or as the subject of a phrase that looks ahead. */
import type { Forecast } from '../findings.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { ownerBefore } from './claims-nouns.ts';
import { holderText } from './holders.ts';
import type { Phrase } from './phrases.ts';
import { type Sentence, textOf } from './reading.ts';
import { canSpeak, elidedSpeaker, isPerson, speakerBefore, speakerOverComma } from './speakers.ts';
import type { Hedge } from './tables/hedges.ts';

export interface Found {
  text: string;
  certainty: Forecast['certainty'];
  attribution: Attribution | null;
}

/**
 * @param subject `holder`: the subject of the verb at an offset must be somebody, whose view it then is; `thing`: it must not; `owner`: the noun there
 * may be somebody's.
 * @returns `null` when the subject is another; an attribution without holder where a pronoun stands.
 */
export function viewAt(
  sentence: Sentence,
  offset: number,
  subject: NonNullable<Hedge['subject']>,
): { attribution: Attribution | null } | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start === offset);
  if (subject === 'owner') {
    const owner = ownerBefore(tokens, at)?.speaker ?? null;
    return { attribution: owner && viewOf(sentence, owner, at) };
  }
  const speaker = speakerBefore(tokens, at) ?? elidedSpeaker(tokens, at) ?? speakerOverComma(tokens, at);
  const speaks = speaker !== null && canSpeak(tokens, speaker);
  if (subject === 'thing') return speaks ? null : { attribution: null };
  if (subject === 'whoever' && !speaks) return { attribution: null };
  if (!speaker || !speaks || unreal.test(tokens[at - 1]?.lower ?? '')) return null;
  return { attribution: viewOf(sentence, speaker, at) };
}

function viewOf(sentence: Sentence, speaker: Phrase, at: number): Attribution | null {
  const holder = holderText(sentence, speaker) ?? toldOf(sentence, speaker);
  const token = sentence.tokens[at];
  if (holder === 'source' || !token) return null;
  return {
    sentence,
    speaker,
    holder,
    cue: token.text,
    kind: 'thought',
    start: token.start,
    end: sentence.end,
    carriedTo: [],
  };
}

/** "Ana Ruiz is said to have told friends that she does not expect": the person that the sentence is about. */
function toldOf(sentence: Sentence, { head }: Phrase): string | null {
  const { tokens } = sentence;
  if (!/^(?:he|she)$/.test(tokens[head]?.lower ?? '')) return null;
  const verb = tokens.findIndex(({ pos }, at) => at > 0 && at < head && (pos === 'VERB' || pos === 'AUX'));
  const about = verb > 0 ? speakerBefore(tokens, verb) : null;
  const named = about !== null && tokens[about.head]?.pos === 'PROPN';
  return named || (about && isPerson(tokens, about)) ? holderText(sentence, about) : null;
}

/** "would see", "to have", "not count on". */
const unreal = /^(?:to|would|could|might|may|should|not|never|if|whether)$/;

/** "Lawyers put the odds at": the hedge holds the cue itself. */
export function cuedBy(sentence: Sentence, attributions: Attributions, word: string): Attribution | null {
  return (
    (attributions.get(sentence) ?? []).find(
      (one) =>
        one.sentence === sentence &&
        (one.cue === word || (/^ha(?:s|ve)$/.test(word) && one.cue.startsWith(`${word} `))),
    ) ?? null
  );
}

/** "The bank expects prices to rise", "analysts forecast 4,000 by 2030": whose verb looks ahead, in the present. */
export function expectationIn(sentence: Sentence, attributions: Attributions): Found | null {
  const found = (attributions.get(sentence) ?? []).find(
    (one) =>
      one.sentence === sentence &&
      one.holder !== 'source' &&
      ((expecting.test(one.cue) && (!/^sees$/.test(one.cue) || prospects.test(sentence.text))) ||
        (one.cue === 'expected' && isToldOf(one, attributions))),
  );
  const prospect =
    found ??
    // "fears price rises of 10 per cent", "warns of a shortage".
    (attributions.get(sentence) ?? []).find(
      (one) =>
        one.sentence === sentence &&
        one.holder !== 'source' &&
        /^(?:fears?|warns?)$/.test(one.cue) &&
        feared.test(textOf(sentence, one.start, one.end)),
    ) ??
    (attributions.get(sentence) ?? []).find(
      (one) =>
        one.sentence === sentence && /^see\b/.test(one.cue) && one.kind === 'thought' && prospects.test(sentence.text),
    );
  return prospect ? { text: prospect.cue, certainty: 'likely', attribution: prospect } : null;
}

/** "said that they expected to lose work": set back in time by whoever tells of it. */
function isToldOf({ sentence, start, cue }: Attribution, attributions: Attributions): boolean {
  const told = (attributions.get(sentence) ?? []).some(
    (other) =>
      other.sentence === sentence &&
      /^(?:said|told|added)$/.test(other.cue) &&
      other.start < start &&
      other.end >= start,
  );
  return told && !RegExp(`\\bhad (?:[A-Za-zÀ-ɏ]+ )?${cue}`, 'u').test(sentence.text);
}

/** What has not come yet, as the object of a fear. */
const feared =
  /^(?:(?:of|about) )?(?:(?!that\b|which\b|who\b)[A-Za-zÀ-ɏ'’-]+ ){0,4}?(?:rises?|increases?|falls?|drops?|cuts?|losses|loss|closures?|shortages?|collapse|doubling|halving|tripling|slump|crash|recession|strikes?|famine|war|unrest|floods?|flooding|blackouts?|outages?|bankruptc(?:y|ies)|defaults?|redundancies|lay-?offs|price wars?|accidents?|collisions?|escalation|backlash|exodus|outbreaks?|winter|summer|delays?|repeat|return)\b(?! (?:was|were|has|have|had|did)\b)/iu;

const prospects =
  /\bsees?\b[^.;]*(?:[€$£]\d|\b(?:\d[\d.,]* per ?cent|\d[\d.,]*%|chances?|probability|likelihood|odds|risks?|danger|prospects?|possibility|end)\b)/;

const expecting = /^(?:expects?|forecasts?|predicts?|projects?|anticipates?|foresees?|hopes?|expecting|hoping|sees)$/i;
