/** What is attributed in the passive: "is said to", "it was announced by the port that", "was quoted as saying", "the court heard that". */
import type { Claim } from '../findings.ts';
import { laterThat } from './claims-clauses.ts';
import {
  type Attribution,
  attributed,
  clauseEnd,
  clauseStart,
  contentEnd,
  holderText,
  textBetween,
} from './holders.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import {
  agentive,
  hearings,
  judgements,
  judges,
  judging,
  passives,
  passivesBy,
  speaking,
  tellings,
} from './tables/cues-passive.ts';
import { toldFrom } from './told-from.ts';
import type { Token } from './words.ts';

/** @returns Whether a word may be a participle that attributes; few may. */
export function mayBePassive(word: string): boolean {
  return (
    passives.has(word) ||
    agentive.has(word) ||
    tellings.has(word) ||
    passivesBy.test(word) ||
    quoting.test(word) ||
    word === 'heard'
  );
}

const quoting = /^(?:(?:quot|cit)(?:es|ed|ing|e)|recorded)$/;

/** @returns The attribution by a participle at an index; its holder is `null` unless "by" names one. */
export function passive(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const word = tokens[at]?.lower ?? '';
  if (word === 'heard') return heard(sentence, at);
  const be = auxiliaryOf(tokens, at);
  if (be < 0 && passivesBy.test(word) && tokens[at + 1]?.lower === 'by') return described(sentence, at);
  if (be < 0) return /^(?:quot|cit)(?:es|ed|ing|e)$/.test(word) ? quotedBy(sentence, at) : null;
  if (/^(?:quoted|cited|recorded)$/.test(word)) return quotedAs(sentence, at, be);
  const by = tokens[at + 1]?.lower === 'by' ? agentAt(tokens, at + 2) : null;
  const after = by ? by.to : at + 1;
  const next = tokens[after]?.lower ?? '';
  const found = (speaker: Phrase | null, kind: Claim['kind'], start: number, end: number): Attribution => ({
    sentence,
    holder: speaker && holderText(sentence, speaker),
    speaker,
    cue: textBetween(sentence, tokens[be], tokens[at]),
    kind,
    start,
    end,
    carriedTo: [],
  });
  const behind = (speaker: Phrase | null, kind: Claim['kind'], first: number) => {
    const start = tokens[first];
    return start ? found(speaker, kind, start.start, clauseEnd(sentence, first, false)) : null;
  };
  // "was told by two guards that the doors were locked".
  if (tellings.has(word)) {
    const late = next === 'that' ? after : laterThat(tokens, at);
    return late ? behind(by, 'said', late + 1) : null;
  }
  const kind = passives.get(word);
  // "The mayor is reported to have told friends that": the mayor says so.
  const told = kind && next === 'to' && tokens[after + 1]?.lower === 'have' ? after + 2 : -1;
  if (
    told > 0 &&
    !by &&
    /^(?:told|said|warned|argued|claimed|admitted|conceded|complained|insisted|assured|promised)$/.test(
      tokens[told]?.lower ?? '',
    )
  ) {
    const speaker = speakerBefore(tokens, be);
    const that = tokens.findIndex(({ lower }, index) => index > told && index < told + 8 && lower === 'that');
    if (speaker && that > 0 && canSpeak(tokens, speaker)) return behind(speaker, 'said', that + 1);
  }
  if (kind && (next === 'to' || next === 'that')) return behind(by, kind, after + 1);
  // "The mill, it is claimed, will shut": on both sides of it.
  const aside = kind && tokens[be - 1]?.lower === 'it' && tokens[be - 2]?.text === ',' && !tokens[after]?.word;
  if (aside) {
    const first = sentence.tokens[0];
    const ends = tokens[after]?.text === ',' && tokens[after + 1]?.word;
    const last = ends ? contentEnd(sentence) : (tokens.slice(0, be - 2).findLast((token) => token.word)?.end ?? 0);
    return first ? found(by, kind, first.start, last) : null;
  }
  const held = byAgent(sentence, at, be);
  if (!passivesBy.test(word)) return held;
  // "was seen by two anglers as he left": when, and not as what.
  if (next === 'as' && /^(?:he|she|they|it|we|i|you)$/.test(tokens[after + 1]?.lower ?? '')) return null;
  if (by && (/^(?:to|that|as|for)$/.test(next) || (next === 'of' && word === 'accused')))
    return behind(by, word === 'urged' ? 'demanded' : 'said', after + 1);
  // "is seen as a bribe by many residents".
  const late = next === 'as' ? tokens.findIndex(({ lower }, index) => index > after && lower === 'by') : -1;
  const agent = late > 0 && late - after < 10 ? agentAt(tokens, late + 1) : null;
  const clear = tokens.slice(after, late).every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',');
  if (agent && clear) return found(agent, 'said', tokens[after + 1]?.start ?? 0, tokens[late - 1]?.end ?? 0);
  // "The levy was condemned by the growers."
  const subject = tokens.slice(0, be).findLast((token) => token.word);
  return by && judging.test(word) && subject && !tokens[by.to]?.word
    ? found(by, 'said', clauseStart(sentence, tokens[be]?.start ?? 0), subject.end)
    : held;
}

/** "was found unlawful by the court", "are put by the ministry at 80", "is opposed by nine in ten residents", "the claim was rejected by the panel". */
function byAgent(sentence: Sentence, at: number, be: number): Attribution | null {
  const { tokens } = sentence;
  const kind = agentive.get(tokens[at]?.lower ?? '');
  const by = kind
    ? tokens.findIndex(({ lower, text, pos }, index) => index > at && (lower === 'by' || text === ',' || pos === 'AUX'))
    : -1;
  if (!kind || tokens[by]?.lower !== 'by' || by - at > 9) return null;
  const agent = agentAt(tokens, by + 1) ?? sharedAgent(tokens, by + 1);
  if (!agent || tokens.slice(at + 1, by).some(({ pos, lower }) => pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower)))
    return null;
  const between = tokens.slice(at + 1, by).filter(({ pos }) => pos !== 'ADV');
  const behind = tokens[agent.to]?.lower ?? '';
  const first = between[0];
  // With nothing between, only a verb of speaking or feeling tells what is held.
  const judged = bodily.test(tokens[at]?.lower ?? '') ? isJudged(tokens, at, between, agent) : null;
  if (judged === false) return null;
  const taken =
    !!first &&
    (!!judged || /^(?:ADJ|DET)$/.test(first.pos) || /^(?:as|to|at)$/.test(first.lower) || /ed$/.test(first.lower));
  const subject = speakerSubject(tokens, be);
  const about = subject !== null && kindOfNoun(tokens[subject]?.lower ?? '') !== undefined;
  const amount = behind === 'at' && /^(?:NUM|SYM)$/.test(tokens[agent.to + 1]?.pos ?? '');
  if (!(taken || speaking.test(tokens[at]?.lower ?? '') || about || amount || /^(?:as|to)$/.test(behind))) return null;
  const last = tokens.slice(0, taken ? by : be).findLast((token) => token.word);
  return attributed(sentence, agent, {
    cue: textBetween(sentence, tokens[be], tokens[at]),
    kind,
    start: clauseStart(sentence, tokens[be]?.start ?? 0),
    end: /^(?:as|at|to)$/.test(behind) ? contentEnd(sentence) : (last?.end ?? contentEnd(sentence)),
  });
}

/** What hands and eyes do as well as minds: "was found drowned by a walker" tells what happened, and not what is held. */
const bodily = /^(?:found|seen|held)$/;

/** "was found wanting by", "is seen as a bribe by", "was found by the court to be void", "was found damaged by the auditor". */
function isJudged(tokens: Token[], at: number, between: Token[], agent: Phrase): boolean {
  const verb = tokens[at]?.lower;
  const [first, second] = between;
  const [behind, then] = [tokens[agent.to]?.lower ?? '', tokens[agent.to + 1]?.lower ?? ''];
  const to = first ? [first.lower, second?.lower ?? ''] : [behind, then];
  if (to[0] === 'to') return /^(?:be|have)$/.test(to[1] ?? '');
  if (to[0] === 'as') return verb === 'seen';
  if (first && judgements.has(first.lower)) return true;
  const body = tokens.slice(agent.from, agent.to).some(({ lower }) => judges.has(singular(lower)));
  return verb === 'found' && body && !!first && !/^(?:dead|alive|safe|empty|open)$/.test(first.lower) && isState(first);
}

function isState({ pos, lower }: Token): boolean {
  return pos === 'ADJ' || /ed$/.test(lower);
}

/** The noun that a passive is about: "the claim that it is untested | was". */
function speakerSubject(tokens: Token[], be: number): number | null {
  const at = tokens.slice(0, be).findIndex(({ lower }) => kindOfNoun(lower) !== undefined);
  return at >= 0 && at < 4 && !tokens.slice(0, at).some(({ pos }) => /^(?:VERB|AUX|ADP)$/.test(pos)) ? at : null;
}

/** "nine in ten residents", "two thirds of the owners", "most engineers". */
function sharedAgent(tokens: Token[], from: number): Phrase | null {
  let to = from;
  while (
    to - from < 8 &&
    (/^(?:NUM|NOUN|PROPN|ADJ|DET)$/.test(tokens[to]?.pos ?? '') || /^(?:in|of|per|%)$/.test(tokens[to]?.lower ?? ''))
  )
    to++;
  const phrase = { from, to, head: to - 1 };
  return to - from > 2 && canSpeak(tokens, phrase) ? phrase : null;
}

/** "The pumps, described by the owner as sound, had stopped": by the way. */
function described(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const by = agentAt(tokens, at + 2);
  const start = by && tokens[by.to]?.lower === 'as' ? tokens[by.to + 1] : null;
  const comma = tokens.findIndex(({ text }, index) => by !== null && index > by.to && text === ',');
  const found = start && toldFrom(sentence, by, { cue: [at, at], from: (by?.to ?? 0) + 1 }, 'said');
  return found ? { ...found, end: comma > 0 ? (tokens[comma - 1]?.end ?? found.end) : found.end } : null;
}

/** "quoted as saying", "quoted as predicting". */
const saying =
  /^(?:saying|telling|predicting|warning|arguing|claiming|insisting|suggesting|complaining|stating|adding|writing|asserting)$/;

/** Where the form of "be" of a participle stands; -1 without one. */
function auxiliaryOf(tokens: Token[], at: number): number {
  let be = at - 1;
  while (be > at - 3 && tokens[be]?.pos === 'ADV') be--;
  return /^(?:is|are|was|were|been|being)$/.test(tokens[be]?.lower ?? '') ? be : -1;
}

function agentAt(tokens: Token[], at: number): Phrase | null {
  const phrase = nounPhraseAt(tokens, at);
  return phrase && canSpeak(tokens, phrase) ? phrase : null;
}

/** "The director was quoted by a paper as saying the vault was empty": the director says so. */
function quotedAs(sentence: Sentence, at: number, be: number): Attribution | null {
  const { tokens } = sentence;
  const told = tokens.findIndex(
    ({ lower }, index) => index > at && index < at + 9 && saying.test(lower) && tokens[index - 1]?.lower === 'as',
  );
  const speaker = told > 0 ? speakerBefore(tokens, be) : null;
  const from = tokens[told + 1]?.lower === 'that' ? told + 2 : told + 1;
  return toldFrom(sentence, speaker, { cue: [told - 1, told], from }, 'said');
}

/** "The paper quoted a colonel as saying the bridge was mined": the colonel says so. */
function quotedBy(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const speaker = nounPhraseAt(tokens, at + 1);
  const told = tokens.findIndex(
    ({ lower }, index) =>
      speaker !== null &&
      index > speaker.to &&
      index < speaker.to + 9 &&
      lower === 'saying' &&
      tokens[index - 1]?.lower === 'as',
  );
  const from = tokens[told + 1]?.lower === 'that' ? told + 2 : told + 1;
  return told < 0 ? null : toldFrom(sentence, speaker, { cue: [told - 1, told], from }, 'said');
}

/** "The court heard that the bolts were painted": told there, by somebody who is not named. */
function heard(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const subject = speakerBefore(tokens, at);
  const start = tokens[at + 1]?.lower === 'that' ? tokens[at + 2] : null;
  if (!start || !subject || !hearings.has(tokens[subject.head]?.lower ?? '')) return null;
  return {
    sentence,
    holder: null,
    speaker: null,
    cue: tokens[at]?.text ?? '',
    kind: 'said',
    start: start.start,
    end: contentEnd(sentence),
    carriedTo: [],
  };
}
