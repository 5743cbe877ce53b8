/** What a figure measures where it stands far from it: at the head of the sentence, or before a clause of its own. */
import { type Measured, nounsEndingAt, type Run } from './measure-runs.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Token } from './words.ts';

/** "Of the goods that the allies moved in 2024, 38 per cent went by rail". */
export function ofOpening(tokens: Token[], { from, unit }: Measured): Run | null {
  if (tokens[0]?.lower !== 'of' || (unit !== '%' && unit !== 'fraction')) return null;
  if (/^(?:these|those|them|which|whom|this|that|all)$/.test(tokens[1]?.lower ?? '')) return null;
  let lead = from - 1;
  while (/^(?:about|some|around|only|just|nearly|over|almost)$/.test(tokens[lead]?.lower ?? '')) lead--;
  if (tokens[lead]?.text !== ',') return null;
  const phrase = nounPhraseAt(tokens, 1);
  const ends = tokens[phrase?.to ?? 0];
  return phrase && ends && (ends.text === ',' || /^(?:that|which|who|whom)$/.test(ends.lower)) ? phrase : null;
}

/** "Traffic will more than double to 900,000 boxes": the tagger takes the verb for an adjective. */
export function grownTo(tokens: Token[], { from }: Measured): Run | null {
  if (tokens[from - 1]?.lower !== 'to') return null;
  let at = from - 2;
  if (!/^(?:doubled?|trebled?|tripled?|quadrupled?|halved?)$/.test(tokens[at]?.lower ?? '')) return null;
  while (
    at > 0 &&
    (/^(?:more|than|nearly|almost|have|has)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.pos === 'AUX')
  )
    at--;
  return nounsEndingAt(tokens, at);
}

/** "The pay of those who stayed rose by": whose it is hangs on it, with a verb of its own. */
export function ofThose(tokens: Token[], verb: number): Run | null {
  const of = tokens.findLastIndex(
    ({ lower }, at) =>
      lower === 'of' && at < verb && verb - at < 8 && /^(?:those|what|whoever)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  return of > 0 && !tokens.slice(of, verb).some(({ text }) => /^[,;:]$/.test(text)) ? nounsEndingAt(tokens, of) : null;
}

/** "kept losses below 2 per cent": the bound is the figure's own qualifier. */
export function keptTo(tokens: Token[], { from, floor }: Measured): Run | null {
  if (!/^(?:below|under|above|over)$/.test(tokens[from]?.lower ?? '')) return null;
  const nouns = nounsEndingAt(tokens, from);
  const verb = tokens[nouns?.from ?? 0];
  const before = tokens[(nouns?.from ?? 0) - 1];
  return nouns && nouns.from >= floor && verb && (before?.pos === 'VERB' || /^(?:DET|PRON)$/.test(before?.pos ?? ''))
    ? nouns
    : null;
}

/** "At nine stations, counts of seals fell by": a plural with "of" that the tagger takes for a verb. */
export function headed(tokens: Token[], verb: number): Phrase | null {
  const nouns = nounsEndingAt(tokens, verb);
  return nouns && tokens[nouns.from]?.pos === 'VERB' && tokens[nouns.from - 1]?.text === ','
    ? { ...nouns, head: nouns.from }
    : null;
}

/** "losses in the order of 20,000 tonnes": the figure's own qualifier is a preposition. */
export function inTheRange(tokens: Token[], { from, to }: Measured): Run | null {
  const [first, article, noun] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (from + 3 >= to || !/^(?:in|on|of)$/.test(first?.lower ?? '') || article?.lower !== 'the' || noun?.pos !== 'NOUN')
    return null;
  return nounsEndingAt(tokens, from);
}
