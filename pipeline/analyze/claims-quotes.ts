/** Quotations that run over sentences and paragraphs, and what of them is whose. */
import { type Attribution, contentEnd } from './holders.ts';
import type { PassageReading, Sentence } from './reading.ts';

export interface Span {
  start: number;
  end: number;
}

const opens = /^["“«]/;

/**
 * @returns Spans between quotation marks; the last may stay open to the end of its passage where the next passage opens
 * with a mark again, as printers do it over paragraphs.
 */
export function quotesIn(passage: PassageReading): Span[] {
  const { text } = passage.passage;
  const last = Math.max(text.lastIndexOf('“'), (text.split('"').length - 1) % 2 === 1 ? text.lastIndexOf('"') : -1);
  const closed = last < 0 || passage.quotes.some(({ start, end }) => start <= last && last < end);
  return closed || !opens.test(after(passage)?.passage.text ?? '')
    ? passage.quotes
    : [...passage.quotes, { start: last, end: text.length }];
}

/** @returns The passage that follows in the source. */
export function after(passage: PassageReading): PassageReading | undefined {
  return passage.source.passages[passage.passage.number];
}

/** @returns Sentences of the same passage in which the quotation of an attribution begins, before its own. */
export function quotedBefore({ sentence, start }: Attribution): Sentence[] {
  const quote = quotesIn(sentence.passage).find((span) => span.start < sentence.start && span.end > start);
  return quote ? sentence.passage.sentences.filter((one) => one.end > quote.start && one.end <= sentence.start) : [];
}

/** @returns Sentences of the same passage over which a quotation goes on, or that stand whole in the next one. */
export function quotedOn(one: Attribution): Sentence[] {
  const rest = one.sentence.passage.sentences.slice(one.sentence.number);
  const quotes = quotesIn(one.sentence.passage);
  const open = quotes.find((quote) => quote.start < one.end && quote.end > one.sentence.end + 1);
  const inside = open ? rest.filter(({ start }) => start < open.end) : [];
  if (inside.length > 0 || one.kind !== 'said') return inside;
  const quoted = quotes.some((quote) => quote.end > one.start && quote.end >= one.end - 1 && quote.start < one.end);
  const next = rest[0];
  const whole = next && quotes.find((quote) => quote.start <= next.start && quote.end >= contentEnd(next) - 1);
  return quoted && whole ? rest.filter(({ start, end }) => start >= whole.start && end <= whole.end + 1) : [];
}

/** @returns Whether a passage is nothing but words in quotation marks, or set as a quotation. */
export function isQuotation(passage: PassageReading): boolean {
  if (passage.passage.kind === 'quote') return true;
  const { text } = passage.passage;
  const [first] = quotesIn(passage);
  return first?.start === 0 && first.end >= text.trimEnd().length - 1;
}

/** @returns Whether an attribution of words in quotation marks, or one that a colon ends, reaches the last sentence of a passage. */
export function endsQuoted(
  { sentence, kind, carriedTo, start, end }: Attribution,
  last: Sentence | undefined,
): boolean {
  if (!last || (carriedTo.at(-1) ?? sentence) !== last || kind !== 'said') return false;
  if (sentence === last && /:\s*$/.test(sentence.text)) return true;
  return quotesIn(sentence.passage).some((quote) => quote.start <= start + 1 && quote.end > start && quote.start < end);
}

/** @returns The attribution up to the closing mark of a quotation that it would otherwise cut. */
export function closed(one: Attribution): Attribution {
  const cut = quotesIn(one.sentence.passage).find(
    ({ start, end }) => start >= one.start && start < one.end && end > one.end && end <= one.sentence.end,
  );
  return cut ? { ...one, end: cut.end } : one;
}
