/** Who says so: what a source attributes to others, apart from its own words. */
import type { Claim, Place } from '../findings.ts';
import { type Attribution, contentEnd, holderText, textBetween } from './holders.ts';
import { nounPhraseAt, subjectBefore } from './phrases.ts';
import { carriesOn, contents, isProposal, passiveProposal } from './proposals.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';
import { bareCues, cueKinds } from './tables/cues.ts';
import type { Token } from './words.ts';

export type { Attribution };

/** Attributions by the sentence that they cover, carried ones included. */
export type Attributions = Map<Sentence, Attribution[]>;

/** @returns What is attributed in each sentence of English sources. */
export function attribute(reading: Reading): { list: Attribution[]; bySentence: Attributions } {
  const list: Attribution[] = [];
  for (const source of reading.sources) {
    if (!source.english) continue;
    for (const passage of source.passages)
      passage.sentences.forEach((sentence, index) => {
        const found = inSentence(sentence);
        list.push(...found);
        const proposal = found.find((attribution) => attribution.cue && isProposal(attribution));
        if (proposal) proposal.carriedTo = carried(passage.sentences.slice(index + 1));
      });
  }
  const bySentence: Attributions = new Map();
  for (const attribution of list)
    for (const sentence of [attribution.sentence, ...attribution.carriedTo])
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

/** @returns The attributions as `briefing.json` has them. */
export function claims(list: Attribution[], nameOf: (words: string) => string): Claim[] {
  return list.map(({ sentence, holder, cue, kind, start, end, carriedTo }) => ({
    at: [placeOf(sentence, start, end)],
    holder: holder === null ? null : nameOf(holder),
    cue,
    kind,
    carriedTo: carriedTo.map((other): Place => placeOf(other)),
  }));
}

function inSentence(sentence: Sentence): Attribution[] {
  const { tokens } = sentence;
  const found: Attribution[] = [];
  tokens.forEach((token, at) => {
    const attribution =
      token.lower === 'according' && tokens[at + 1]?.lower === 'to'
        ? accordingTo(sentence, at)
        : (byVerb(sentence, at) ?? contents(sentence, at));
    if (attribution) found.push(attribution);
  });
  return found;
}

function accordingTo(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = nounPhraseAt(tokens, at + 2);
  if (!phrase) return null;
  // "a study by the University of X": all up to the comma, unless it has a verb.
  const comma = tokens.findIndex((token, index) => index >= phrase.to && /^[,.;]$/.test(token.text));
  const whole =
    comma > phrase.to &&
    comma - at < 14 &&
    !tokens.slice(phrase.to, comma).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
  const to = whole ? comma : phrase.to;
  const leads = at === 0 || tokens[at - 1]?.lower === 'but';
  const after = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return {
    sentence,
    holder: holderText(sentence, { ...phrase, to }),
    cue: textBetween(sentence, tokens[at], tokens[at + 1]),
    kind: 'reported',
    start: leads && after ? after.start : clauseStart(sentence, tokens[at]?.start ?? 0),
    end: leads ? contentEnd(sentence) : (tokens.slice(0, at).findLast((token) => token.word)?.end ?? sentence.end),
    carriedTo: [],
  };
}

/** Where the last clause before an offset begins: at a semicolon, or a comma and a conjunction. */
function clauseStart(sentence: Sentence, before: number): number {
  const text = sentence.text.slice(0, Math.max(0, before - sentence.start));
  const cuts = [...text.matchAll(/; |, (?:and|but|while|whereas|so) /g)];
  const last = cuts.at(-1);
  return sentence.start + (last ? last.index + last[0].length : 0);
}

function byVerb(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const kind = token && cueKinds.get(token.lower);
  if (!token || !kind) return null;
  if (token.lower.endsWith('ing') && token.lower !== 'saying') return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before) return null;
  if (!after) return saidBefore(sentence, at, kind);
  if (before.pos === 'DET' || before.pos === 'ADJ' || before.lower === 'to') return null;
  // "may demand", "would argue": a possibility is nobody's statement.
  if (
    tokens
      .slice(Math.max(0, at - 2), at)
      .some((other) => /^(?:may|might|could|would|will|should|can|must)$/.test(other.lower))
  )
    return null;
  const passive = isPassive(tokens, at);
  if (passive) return passiveProposal(sentence, at);
  const follows = complement(sentence, at, kind);
  if (!follows) return saidBefore(sentence, at, kind);
  // A cue that the tagger takes for a noun ("officials claim to have") counts only where a plural noun precedes it.
  if (token.pos === 'NOUN' && !(before.pos === 'PROPN' || /s$/.test(before.lower))) return null;
  if (token.pos !== 'NOUN' && token.pos !== 'VERB') return null;
  const subject = subjectBefore(tokens, at);
  if (!subject) return null;
  // "They call for patience": of things as often as of people.
  if (/^call/.test(token.lower) && tokens[subject.head]?.pos === 'PRON') return null;
  return {
    sentence,
    holder: holderText(sentence, subject),
    cue: token.text,
    kind,
    start: follows.start,
    end: contentEnd(sentence),
    carriedTo: [],
  };
}

/** What follows the cue and makes it one: "that", "to", a colon, an opening quotation mark, a bare clause. */
function complement(sentence: Sentence, at: number, kind: Claim['kind']): Token | null {
  const { tokens } = sentence;
  const cue = tokens[at];
  const after = tokens[at + 1];
  const next = tokens[at + 2];
  if (!cue || !after) return null;
  if (after.lower === 'that') return next ?? null;
  // "told the committee in May that".
  if (/^(?:tells?|told)$/.test(cue.lower)) {
    const that = tokens.findIndex((token, index) => index > at && index < at + 9 && token.lower === 'that');
    return that > 0 ? (tokens[that + 1] ?? null) : null;
  }
  if (after.text === ':' || after.text === ',') return next && /^["“‘«]/.test(next.text) ? next : null;
  if (/^["“‘«]/.test(after.text)) return after;
  // "reports speak of", "the union calls for".
  if (
    (/^sp(?:eak|eaks|oke)$/.test(cue.lower) && after.lower === 'of') ||
    (/^call(?:s|ed)?$/.test(cue.lower) && after.lower === 'for')
  )
    return next ?? null;
  if (after.lower === 'to' && next?.pos === 'VERB')
    return kind === 'intended' || cue.lower.startsWith('claim') || /^(promis|hop|expect|threat)/.test(cue.lower)
      ? after
      : null;
  if (after.lower === 'to' && next?.pos === 'AUX' && cue.lower.startsWith('claim')) return after;
  if (kind === 'demanded' && cue.lower.startsWith('insist') && after.lower === 'on') return next ?? null;
  if (
    kind === 'demanded' &&
    cue.lower.startsWith('demand') &&
    (after.pos === 'DET' || after.pos === 'NOUN' || after.pos === 'ADJ')
  )
    return after;
  if (bareCues.has(cue.lower)) {
    const phrase =
      nounPhraseAt(tokens, at + 1) ?? (after.pos === 'PRON' ? { from: at + 1, to: at + 2, head: at + 1 } : null);
    const verb = phrase && tokens[phrase.to];
    if (phrase && (verb?.pos === 'AUX' || verb?.pos === 'VERB')) return after;
  }
  return null;
}

/** `"…," said the minister` and `…, the report said`: the words before are the holder's. */
function saidBefore(sentence: Sentence, at: number, kind: Claim['kind']): Attribution | null {
  const { tokens } = sentence;
  const cue = tokens[at];
  if (!cue || (kind !== 'said' && kind !== 'reported')) return null;
  const last = tokens.slice(at + 1).every((token) => !token.word);
  const subject = last ? subjectBefore(tokens, at) : null;
  const comma = subject
    ? tokens.slice(0, subject.from).findLast((token) => token.text === ',' || /["”]/.test(token.text))
    : undefined;
  if (subject && comma && comma === tokens[subject.from - 1])
    return {
      sentence,
      holder: holderText(sentence, subject),
      cue: cue.text,
      kind,
      start: sentence.start,
      end: comma.start,
      carriedTo: [],
    };
  const before = tokens[at - 1];
  const quote = sentence.passage.quotes.find(
    (span) => before && span.start >= sentence.start && span.end <= before.end && before.end - span.end <= 2,
  );
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!quote || !phrase || kind !== 'said') return null;
  return {
    sentence,
    holder: holderText(sentence, phrase),
    cue: cue.text,
    kind,
    start: quote.start,
    end: quote.end,
    carriedTo: [],
  };
}

/** A proposal's contents go on in sentences that say what would be and name no new holder. */
function carried(after: Sentence[]): Sentence[] {
  const end = after.findIndex((sentence) => !carriesOn(sentence) || inSentence(sentence).length > 0);
  return end < 0 ? after : after.slice(0, end);
}

function isPassive(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).filter((token) => token.pos !== 'ADV' && token.pos !== 'PART');
  return /^(is|are|was|were|be|been|being)$/.test(before.at(-1)?.lower ?? '');
}
