/** Who says so: what a source attributes to others, apart from its own words. */
import type { Claim, Place } from '../findings.ts';
import { asideAt } from './asides.ts';
import { carry } from './carried.ts';
import { after, isQuotation, quotesIn } from './claims-quotes.ts';
import { complementOf } from './complements.ts';
import { type Attribution, clauseEnd, holderText } from './holders.ts';
import type { Phrase } from './phrases.ts';
import { contents, passiveProposal } from './proposals.ts';
import { placeOf, type Reading, type Sentence, textOf } from './reading.ts';
import { quoteBefore, saidBefore } from './said-before.ts';
import { isPlural } from './singular.ts';
import { canSpeak, elidedSpeaker, isEvidence, isNobody, speakerBefore } from './speakers.ts';
import { cues, demanding, goingOn, quoting, voiced } from './tables/cues.ts';
import { personal, speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

export type { Attribution };

/** Attributions by the sentence that they cover, carried ones included. */
export type Attributions = Map<Sentence, Attribution[]>;

/** @returns What is attributed in each sentence of English sources. */
export function attribute(reading: Reading): { list: Attribution[]; bySentence: Attributions } {
  const list = reading.sources
    .filter((source) => source.english)
    .flatMap((source) =>
      carry(source.passages.map(({ sentences }) => ({ sentences, found: sentences.map(inSentence) }))),
    );
  const bySentence: Attributions = new Map();
  for (const attribution of list)
    for (const sentence of [attribution.sentence, ...(attribution.before ?? []), ...attribution.carriedTo])
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), attribution]);
  return { list, bySentence };
}

/** @returns The attribution that covers a span of a sentence; the innermost when there are several. */
export function attributionOf(
  bySentence: Attributions,
  sentence: Sentence,
  start: number,
  end: number,
): Attribution | null {
  const covering = (bySentence.get(sentence) ?? []).filter(
    (attribution) => attribution.sentence !== sentence || (attribution.start <= start && attribution.end >= end),
  );
  return covering.at(-1) ?? null;
}

/** @returns The attributions as `briefing.json` has them. What the source says of itself is its own, and no claim. */
export function claims(list: Attribution[], nameOf: (words: string) => string): Claim[] {
  return list
    .filter(({ holder }) => holder !== 'source')
    .map(({ sentence, holder, cue, kind, start, end, before = [], carriedTo }) => ({
      at: [...before.map((other): Place => placeOf(other)), placeOf(sentence, start, end)],
      holder: holder === null ? null : nameOf(holder),
      cue: cue || null,
      kind,
      carriedTo: carriedTo.map((other): Place => placeOf(other)),
    }));
}

function inSentence(sentence: Sentence): Attribution[] {
  const { tokens, text } = sentence;
  if (/\?["”’)]?\s*$/.test(text)) return [];
  const quotes = quotesIn(sentence.passage);
  // What somebody's own words say of others is theirs, and no attribution of the source's.
  const within = quotes.filter(({ start, end }) => / .* /.test(textOf(sentence, start, end)));
  if (within.some(({ start, end }) => start <= sentence.start && end >= sentence.end - 1)) return [];
  const found: Attribution[] = [];
  tokens.forEach(({ start: from }, at) => {
    if (within.some(({ start, end }) => start < from && from < end)) return;
    const attribution =
      asideAt(sentence, at) ?? byVerb(sentence, at) ?? besides(sentence, at, found.at(-1)) ?? contents(sentence, at);
    // An aside that nothing stands before or behind attributes nothing.
    if (attribution && attribution.start < attribution.end) found.push(attribution);
  });
  return found.map((attribution, index) => upToNext(attribution, found[index + 1]));
}

/** "X argues that …, and Y thinks that …": the one ends where the clause of the other begins. */
function upToNext(attribution: Attribution, next: Attribution | undefined): Attribution {
  const { tokens } = attribution.sentence;
  const from = next?.speaker ? (tokens[next.speaker.from]?.start ?? 0) : 0;
  if (from <= attribution.start || from > attribution.end) return attribution;
  const joint = tokens.findLastIndex(({ start }) => start < from);
  // Only a clause beside it: "X says that Y believes" is one within the other.
  if (!/^(?:and|but|while|whereas|,|;)$/.test(tokens[joint]?.lower ?? '') || tokens[joint]?.pos === 'SCONJ') {
    if (!/^(?:while|whereas)$/.test(tokens[joint]?.lower ?? '')) return attribution;
  }
  const last = tokens.findLast(
    ({ word, end, lower }) => word && end < from && !/^(?:and|but|while|whereas)$/.test(lower),
  );
  return last && last.end > attribution.start ? { ...attribution, end: last.end } : attribution;
}

function byVerb(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const cue =
    token &&
    (cues.get(token.lower) ??
      (isPassive(tokens, at) ? goingOn.get(token.lower) : null) ??
      (demanding.has(token.lower) ? { kind: 'said' as const, frames: [] } : null) ??
      (quoting.has(token.lower) ? { kind: 'said' as const, frames: ['quote' as const] } : null));
  const before = tokens[at - 1];
  if (!token || !cue || !before) return null;
  // "the United States": the end of a name is no verb. "the firm claims": taken for an adjective.
  if (
    (/^\p{Lu}/u.test(token.text) && before.word) ||
    (/^(?:DET|ADJ|ADP)$/.test(before.pos) && !speakers.has(before.lower)) ||
    before.lower === 'to'
  )
    return null;
  // "Not so, says the board": what is denied there is what it says.
  if (isUnreal(tokens, at)) return before.word ? null : saidBefore(sentence, at, cue);
  const going = isPassive(tokens, at) && goingOn.has(token.lower);
  if (isPassive(tokens, at) && !going) return passiveProposal(sentence, at);
  const follows = complementOf(tokens, at, cue);
  if (!follows && introduces(sentence, at)) {
    const speaker = cue.kind === 'intended' ? null : speakerBefore(tokens, at);
    if (speaker && canSpeak(tokens, speaker)) return introduced(sentence, at, speaker);
  }
  const said = !follows || /["”’]$/.test(before.text) ? saidBefore(sentence, at, cue) : null;
  if (!follows || said) return said;
  if (token.pos !== 'NOUN' && token.pos !== 'VERB' && token.pos !== 'AUX' && !going) return null;
  const speaker = speakerBefore(tokens, at) ?? elidedSpeaker(tokens, at);
  if (
    !speaker ||
    isNobody(tokens, speaker) ||
    isSubjunctive(tokens, at, speaker) ||
    (token.pos === 'NOUN' && !isVerb(tokens, at, speaker))
  )
    return null;
  if (follows.needsSpeaker ? !canSpeak(tokens, speaker) : isEvidence(tokens, speaker)) return null;
  const start = tokens[follows.at];
  const end = clauseEnd(sentence, follows.at, follows.needsSpeaker);
  // `"The silt," she said, "comes from upstream."`
  const broken =
    start && /^["“]/.test(start.text) ? quoteBefore(sentence, tokens[speaker.from]?.start ?? 0) : undefined;
  // "denied that.": what was denied stands before it, and nothing after.
  return start && start.start < end
    ? {
        sentence,
        holder: holderText(sentence, speaker),
        speaker,
        cue: token.text,
        kind: personal(tokens[speaker.head]) && voiced.test(token.lower) ? 'said' : follows.kind,
        start: broken ? Math.max(broken.start, sentence.start) : start.start,
        end,
        carriedTo: [],
      }
    : null;
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
  return {
    sentence,
    holder: holderText(sentence, speaker),
    speaker,
    cue: tokens[at]?.text ?? '',
    kind: 'said',
    start: tokens[speaker.from]?.start ?? sentence.start,
    end: sentence.end,
    carriedTo: [],
  };
}

/** "…, saying that", "…, citing a lack of funds": what the subject, or who was speaking, says besides. */
function besides(sentence: Sentence, at: number, spoke: Attribution | undefined): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const cue = token && goingOn.get(token.lower);
  if (!cue || tokens[at - 1]?.text !== ',') return null;
  const verb = tokens.findIndex(({ pos }, index) => index > 0 && (pos === 'VERB' || pos === 'AUX'));
  const follows = complementOf(tokens, at, cue);
  const speaker = spoke?.speaker ?? (verb > 0 && verb < at ? speakerBefore(tokens, verb) : null);
  const start = follows && tokens[follows.at];
  if (!start || !speaker || !canSpeak(tokens, speaker)) return null;
  return {
    sentence,
    holder: holderText(sentence, speaker),
    speaker,
    cue: token.text,
    kind: follows.kind,
    start: start.start,
    end: clauseEnd(sentence, follows.at, false),
    carriedTo: [],
  };
}

const asks = /^(?:recommend|demand|propose|suggest|ask|urge|insist|request|require)(?:s|ed|ing)?$/;

/** "We recommend that the council request …": asked for, not done. */
function isSubjunctive(tokens: Token[], at: number, speaker: Phrase): boolean {
  const word = tokens[at]?.lower ?? '';
  const head = tokens[speaker.head];
  const base = cues.has(`${word}s`) || cues.has(`${word}es`);
  if (!base || word === 'put' || !head || head.pos === 'PRON') return false;
  // "many in town think": several, whatever the noun.
  if (/^(?:many|most|some|few|others|several|both|all|those|half)$/.test(tokens[speaker.from]?.lower ?? ''))
    return false;
  const asked = tokens[speaker.from - 1]?.lower === 'that' && asks.test(tokens[speaker.from - 2]?.lower ?? '');
  const words = tokens.slice(speaker.from, speaker.to);
  return asked || !(isPlural(head.lower) || words.some(({ lower }) => lower === 'and' || lower === 'of'));
}

/** A cue that the tagger takes for a noun ("the plan calls for", "officials claim to have") agrees with its subject. */
function isVerb(tokens: Token[], at: number, speaker: Phrase): boolean {
  const head = tokens[speaker.head];
  const one = tokens[at]?.lower.endsWith('s');
  if (head?.pos === 'PROPN') return true;
  return speaker.to === at || tokens[at - 1]?.pos === 'ADV' || tokens[at - 1]?.text === ','
    ? (/s$/.test(head?.lower ?? '') || /^(?:some|many|most|few|people)$/.test(head?.lower ?? '')) !== one
    : false;
}

/** "may demand", "would argue", "did not say", "never claimed": nobody's statement. */
function isUnreal(tokens: Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower, text }) =>
        text !== 'May' &&
        /^(?:may|might|could|would|will|should|can|must|'ll|’ll|not|n't|n’t|never|nobody|none|neither|nor|if|whether)$/.test(
          lower,
        ),
    );
}

function isPassive(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).filter((token) => token.pos !== 'ADV' && token.pos !== 'PART');
  return /^(?:is|are|was|were|be|been|being)$/.test(before.at(-1)?.lower ?? '');
}
