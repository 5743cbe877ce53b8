/** What a figure says: the words of its clause, so that "the same measure" is more than the same unit. */
import { everyMatch } from './every-match.ts';
import { type Proposition, propositionOf } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';

export interface Frame extends Proposition {
  /** Names in the clause: its scope. */
  names: string[];
  /** The figure's period; else the one date of its clause. */
  period: string | null;
}

interface Named {
  name: string;
  start: number;
  end: number;
}

interface DateIn {
  words: { start: number; end: number };
  resolved: { date: string | null; precision: string | null };
}

/** What parts two clauses. */
const cuts =
  /[;:]| [–—] |, (?:most|many|some|half|all|none|nearly all) of |, (?:he|she|it|they|\p{Lu}\p{Ll}+) (?:said|says|added|adds)\b|, (?:and|but|while|whereas|which|who|because|since|although|though|far|up|down|as|so|compared) | (?:because|although|though|whereas) /giu;

export function frameOf({ sentence, quantity }: Figure, names: readonly Named[], dates: readonly DateIn[]): Frame {
  const at = quantity.at[0] ?? { start: sentence.start, end: sentence.end };
  const clause = clauseAround(sentence, at.start, at.end);
  const inside = (one: { start: number; end: number }) => one.start >= clause.start && one.end <= clause.end;
  const tokens = sentence.tokens.filter(
    (token) =>
      inside(token) && token.pos !== 'NUM' && !/^\d/.test(token.text) && singular(token.lower) !== quantity.unit,
  );
  const own = names.filter(inside);
  const dated = dates.filter(({ words, resolved }) => inside(words) && resolved.precision !== 'open' && resolved.date);
  const part: Sentence = {
    ...sentence,
    tokens,
    text: sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start),
  };
  const words = dates.map((date) => date.words);
  return {
    ...propositionOf(part, own, words),
    names: [...new Set(own.map(({ name }) => name))].sort(),
    period: quantity.period ?? periodOf(sentence, at.end, dated),
  };
}

/** "125 by 2026 and 140 by 2028": of several dates each figure has the one that follows it, before another figure. */
function periodOf(sentence: Sentence, end: number, dated: readonly DateIn[]): string | null {
  if (dated.length === 1) return dated[0]?.resolved.date ?? null;
  const next = dated.find(({ words }) => words.start >= end);
  const between = next ? sentence.text.slice(end - sentence.start, next.words.start - sentence.start) : '';
  return next && !/\d|[,;:]|\band\b/.test(between) ? next.resolved.date : null;
}

function clauseAround(sentence: Sentence, start: number, end: number): { start: number; end: number } {
  let from = sentence.start;
  let to = sentence.end;
  for (const match of everyMatch(cuts, sentence.text)) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= start) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}
