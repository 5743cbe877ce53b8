/** Who says so: what a source attributes to others, apart from its own words. */
import type { Claim, Place } from '../findings.ts';
import { asideAt } from './asides.ts';
import { carry } from './carried.ts';
import { besides } from './claims-besides.ts';
import { inBrackets, upToNext } from './claims-ends.ts';
import { ownInstitution } from './claims-own.ts';
import { closed, quotesIn } from './claims-quotes.ts';
import { behindColon, byVerb } from './claims-verbs.ts';
import { byWide } from './claims-wide.ts';
import { waysOf } from './cue-words.ts';
import type { Attribution } from './holders.ts';
import { contents } from './proposals.ts';
import { type PassageReading, placeOf, type Reading, type Sentence, type SourceReading, textOf } from './reading.ts';
import { aheadOf, spread } from './worked-ahead.ts';

export type { Attribution };

/** Attributions by the sentence that they cover, carried ones included. */
export type Attributions = Map<Sentence, Attribution[]>;

/** @returns What is attributed in each sentence of English sources. */
export function attribute(reading: Reading): { list: Attribution[]; bySentence: Attributions } {
  const list = reading.sources.filter((source) => source.english).flatMap(inSource);
  const bySentence: Attributions = new Map();
  for (const attribution of list.filter(({ counted }) => !counted))
    for (const sentence of [attribution.sentence, ...(attribution.before ?? []), ...attribution.carriedTo])
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), attribution]);
  return { list, bySentence };
}

function inSource(source: SourceReading): Attribution[] {
  const own = ownInstitution(source);
  return carry(source.passages.map((passage) => ({ sentences: passage.sentences, found: inPassage(passage) }))).map(
    (one) => (one.holder !== null && own(one.holder) ? { ...one, holder: 'source' } : one),
  );
}

function inPassage(passage: PassageReading): Attribution[][] {
  const { sentences } = passage;
  const ahead = aheadOf(passage);
  if (!ahead) return sentences.map(inSentence);
  const found = spread(ahead.attributions, sentences.length);
  return sentences.map((sentence, at) => (found[at] ?? []).map((one) => ({ sentence, ...one })));
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

/** @returns What a sentence attributes, by its passage alone and what is quoted behind it: carried to no other yet. */
export function inSentence(sentence: Sentence): Attribution[] {
  const { tokens, text } = sentence;
  if (/\?["”’)]?\s*$/.test(text)) return [];
  const quotes = quotesIn(sentence.passage);
  // What somebody's own words say of others is theirs, and no attribution of the source's.
  const within = quotes.filter(({ start, end }) => / .* /.test(textOf(sentence, start, end)));
  if (within.some(({ start, end }) => start <= sentence.start && end >= sentence.end - 1)) return [];
  const found: Attribution[] = [];
  tokens.forEach(({ start: from, lower }, at) => {
    const ways = waysOf(lower);
    if (!ways) return;
    if (within.some(({ start, end }) => start < from && from < end)) return;
    // "outlined her plans: …": what a colon leads to is told once.
    const last = found.at(-1);
    if (
      last &&
      last.start > from &&
      tokens.some(({ text, end }) => text === ':' && end < last.start && end > from - 1 && last.start - end < 3)
    )
      return;
    const attribution =
      (ways.aside ? asideAt(sentence, at) : null) ??
      (ways.verb ? byVerb(sentence, at) : null) ??
      (ways.wide ? byWide(sentence, at) : null) ??
      (ways.besides ? besides(sentence, at, found.at(-1)) : null) ??
      (ways.contents ? contents(sentence, at) : null);
    // An aside that nothing stands before or behind attributes nothing.
    if (attribution && attribution.start < attribution.end && !found.some((one) => isSame(one, attribution)))
      found.push(attribution);
  });
  const told = found.length === 0 ? behindColon(sentence) : null;
  if (told) return [told];
  return found.map((attribution, index) => inBrackets(closed(upToNext(attribution, found[index + 1]))));
}

/** "are unanimous in their opinion that", "what the mayor called “…”": told once. */
function isSame(one: Attribution, other: Attribution): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    (one.holder === other.holder || (other.holder === null && other.kind === one.kind && other.speaker !== null))
  );
}
