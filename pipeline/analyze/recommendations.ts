/** What the sources recommend: structure first, then words that recommend, then subject and modal outside other people's speech. */
import type { Recommendation } from '../findings.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { dateWords } from './dates.ts';
import { type Deontic, deonticOf } from './deontic.ts';
import { conditionOf, counterpartOf, horizonOf } from './particulars.ts';
import { type PassageReading, placeOf, type Reading, type Sentence, type SourceReading } from './reading.ts';
import { headings } from './tables/deontic.ts';

/** A recommendation with the sentences it stands in. */
export interface Advice {
  source: SourceReading;
  sentences: Sentence[];
  deontic: Deontic;
  addressee: string | null;
  motive: Sentence[];
  restated: Sentence[];
}

const restating =
  /^(?:in other words|that is(?: to say)?|put differently|to put it|in practical terms|in practice|concretely|in short|in sum|in brief|simply put)\b/i;
const leaning = /^(?:this|these|those|such|they|it|doing so|to this end|to that end|for this|in this way)\b/i;

/** @returns What each English source recommends, in reading order. */
export function findAdvice(
  reading: Reading,
  attributions: Attributions,
  isActor: (words: string) => boolean,
): Advice[] {
  return reading.sources.flatMap((source) => {
    if (!source.english) return [];
    const structured = source.passages.some((passage) => isSection(passage));
    const found: Advice[] = [];
    let lead: Lead | null = null;
    for (const [index, passage] of source.passages.entries()) {
      lead = passage.passage.kind === 'item' ? lead : null;
      const mode = isSection(passage) || lead ? 'section' : structured ? 'stated' : 'free';
      const next = source.passages[index + 1]?.passage.kind === 'item' ? leadOf(passage, isActor) : null;
      // What leads a list in is said by its items.
      const own = inPassage(passage, mode, lead, attributions, isActor);
      found.push(...(next ? own.filter((one) => one.sentences.at(-1) !== passage.sentences.at(-1)) : own));
      lead = next ?? lead;
    }
    return restatedElsewhere(mergeRestated(found), source);
  });
}

/** @returns The recommendations as `briefing.json` has them, numbered over the whole briefing. */
export function recommendations(advice: Advice[], themesOf: (sentence: Sentence) => string[]): Recommendation[] {
  return advice.map((one, index) => {
    const spoken = one.sentences;
    const first = spoken[0];
    return {
      id: `R${index + 1}`,
      source: one.source.id,
      at: spoken.map((sentence) => placeOf(sentence)),
      text: spoken.map((sentence) => sentence.text).join(' '),
      addressee: one.addressee,
      counterpart: firstOf(spoken, (sentence, index) =>
        counterpartOf(sentence, one.addressee, index === 0 && one.addressee ? (one.deontic.at ?? 0) : 0),
      ),
      strength: one.deontic.strength,
      cue: one.deontic.cue,
      condition: firstOf(spoken, conditionOf),
      horizon: firstOf(spoken, (sentence) => horizonOf(sentence, dateWords(sentence.text))),
      motive: one.motive.map((sentence) => placeOf(sentence)),
      themes: first ? [...new Set(spoken.flatMap(themesOf))] : [],
      restatedAt: one.restated.map((sentence) => placeOf(sentence)),
    };
  });
}

function firstOf<T>(sentences: Sentence[], read: (sentence: Sentence, index: number) => T | null): T | null {
  for (const [index, sentence] of sentences.entries()) {
    const found = read(sentence, index);
    if (found !== null) return found;
  }
  return null;
}

function isSection(passage: PassageReading): boolean {
  return passage.passage.headings.some((heading) => headings.some((pattern) => pattern.test(heading.trim())));
}

/** "The Commission should:" before a list: each item takes its subject and its modal from it. */
interface Lead {
  addressee: string | null;
  /** `null` where it only announces recommendations. */
  deontic: Deontic | null;
}

function leadOf(passage: PassageReading, isActor: (words: string) => boolean): Lead | null {
  const last = passage.sentences.at(-1);
  if (passage.passage.kind !== 'paragraph' || !last?.text.trimEnd().endsWith(':')) return null;
  // "Recommendations for the regulator include:".
  const announced = /\b(?:recommendations?|proposals) (?:for|to) (?:the )?([^:,;]{3,60}?) (?:include|are|follow)/i.exec(
    last.text,
  );
  if (
    announced?.[1] ||
    /\b(?:we|our) (?:\w+ )?(?:recommend|propose|recommendations|proposals)\b[^:]*:$/i.test(last.text.trimEnd())
  )
    return { addressee: announced?.[1] ?? null, deontic: null };
  const deontic = deonticOf(last, 'stated', isActor) ?? deonticOf(last, 'free', isActor);
  return deontic ? { addressee: deontic.addressee, deontic } : null;
}

/** "For the regulator", "To the Government of X": a heading below that of the recommendations says who should act. */
function addresseeOfHeading(passage: PassageReading): string | null {
  const { headings: over } = passage.passage;
  for (const heading of over.toReversed()) {
    const match = /^(?:[\d.]+\s+)?(?:(?:policy )?recommendations? )?(?:for|to) (?:the )?(.+?):?$/i.exec(heading.trim());
    if (match?.[1] && match[1].split(/\s+/).length <= 8) return match[1];
    const what = /^what (.+?) (?:should|must|can|needs? to)\b/i.exec(heading.trim());
    if (what?.[1] && !/^(?:we|to|now|next)$/i.test(what[1])) return what[1].replace(/^the /i, '');
  }
  return null;
}

function inPassage(
  passage: PassageReading,
  mode: 'section' | 'stated' | 'free',
  lead: Lead | null,
  attributions: Attributions,
  isActor: (words: string) => boolean,
): Advice[] {
  const found: Advice[] = [];
  const { source, sentences } = passage;
  const own = mode === 'section' ? addresseeOfHeading(passage) : null;
  const motive: Sentence[] = [];
  for (const sentence of sentences) {
    const heard = attributionOf(attributions, sentence, sentence.start, sentence.start);
    const deontic = heard?.sentence !== sentence && heard ? null : deonticOf(sentence, mode, isActor);
    const reported = deontic && isReported(sentence, deontic, attributions);
    const last = found.at(-1);
    if (mode === 'section' && last && restating.test(sentence.text)) last.restated.push(sentence);
    else if (deontic && !reported) {
      if (last && mode === 'section' && leaning.test(sentence.text) && !deontic.addressee)
        last.sentences.push(sentence);
      else
        found.push({
          source,
          sentences: [sentence],
          deontic,
          addressee: deontic.addressee ?? own,
          motive: [],
          restated: [],
        });
    } else if (mode === 'section') motive.push(sentence);
  }
  const first = sentences[0];
  // An item of a list of recommendations recommends, even in words that no table has.
  if (
    found.length === 0 &&
    first &&
    (lead || (mode === 'section' && passage.passage.kind === 'item' && !isStatement(first)))
  ) {
    const deontic = lead?.deontic ?? { cue: null, strength: null, addressee: null };
    found.push({ source, sentences: [first], deontic, addressee: lead?.addressee ?? own, motive: [], restated: [] });
  } else if (lead && found[0]) {
    if (lead.deontic) found[0].deontic = lead.deontic;
    for (const one of found) one.addressee ??= lead.deontic ? lead.addressee : null;
  }
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated]));
  for (const one of found) one.motive = motive.filter((sentence) => !taken.has(sentence) && sentence.words > 3);
  return found;
}

/** A sentence with subject and finite verb in the present or past tells, it does not recommend. */
function isStatement(sentence: Sentence): boolean {
  return sentence.tokens.some(
    (token) => token.pos === 'AUX' || (token.pos === 'VERB' && /(?:ed|[^s]s)$/.test(token.lower)),
  );
}

function isReported(sentence: Sentence, deontic: Deontic, attributions: Attributions): boolean {
  const at = deontic.at ?? sentence.start;
  if (sentence.passage.quotes.some((quote) => quote.start <= at && at < quote.end)) return true;
  const attribution = attributionOf(attributions, sentence, at, at + 1);
  return attribution !== null && attribution.holder !== 'source';
}

/** The same advice given twice by a source is one, with both places. */
function mergeRestated(found: Advice[]): Advice[] {
  const kept: { advice: Advice; stems: Set<string> }[] = [];
  for (const advice of found) {
    const stems = tellingStems(advice.sentences);
    const same = kept.find((other) => overlap(other.stems, stems) >= 0.7);
    if (same) same.advice.restated.push(...advice.sentences);
    else kept.push({ advice, stems });
  }
  return kept.map(({ advice }) => advice);
}

/** A summary gives a recommendation in nearly its words, before or after the section that it stands in. */
function restatedElsewhere(found: Advice[], source: SourceReading): Advice[] {
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated, ...one.motive]));
  const own = found.map((advice) => ({ advice, stems: tellingStems(advice.sentences) }));
  for (const passage of source.passages)
    for (const sentence of passage.sentences) {
      if (taken.has(sentence) || !deonticWord.test(sentence.text)) continue;
      const stems = tellingStems([sentence]);
      const same = own.find((other) => containment(other.stems, stems) >= 0.8);
      same?.advice.restated.push(sentence);
    }
  return found;
}

const deonticWord = /\b(?:should|must|ought|needs? to|recommend\w*|urge\w*|call\w* (?:on|for))\b/i;

/** Fewer words than this stand in another sentence by chance. */
const telling = 6;

function tellingStems(sentences: Sentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ tokens }) => tokens.filter((token) => token.word && !token.stop).map((token) => token.stem)),
  );
}

/** Of the smaller one, how much stands in the other. */
function containment(left: Set<string>, right: Set<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size < telling) return 0;
  return [...small].filter((stem) => large.has(stem)).length / small.size;
}

function overlap(left: Set<string>, right: Set<string>): number {
  let common = 0;
  for (const stem of left) if (right.has(stem)) common++;
  return common / Math.max(1, left.size + right.size - common);
}
