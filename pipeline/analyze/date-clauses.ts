/** The words that a date is put to: those of its clause, and of verbs that are joined its own, with their subject. */
import type { Dated } from './events.ts';
import type { Token } from './words.ts';

const edge = /^[,;:()–—]$/;

/** @returns The tokens of the clause that a date stands in, with its date. */
export function dateClause({ sentence: { tokens }, words }: Dated): Token[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    const inside = token.start >= words.start && token.end <= words.end;
    if (edge.test(token.text) && !inside) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const at = parts.findIndex((part) => part.some(({ start, end }) => start <= words.start && words.start < end));
  const own = parts[at];
  if (!own) return [];
  const next = parts[at + 1] ?? [];
  // "Nobody has been fined since 3 May, when the rules came in".
  const ends = (own.at(-1)?.end ?? 0) <= words.end && (words.preposition === 'since' || !isTold(own));
  if (ends && /^(?:when|where)$/.test(next[0]?.lower ?? '') && isTold(next)) return next;
  if (isTold(own)) return [...subjectOf(parts, at), ...joined(own, words)];
  const before = parts.slice(0, at).findLastIndex(isTold);
  if (before >= 0) return [...subjectOf(parts, before), ...parts.slice(before, at + 1).flat()];
  const after = parts.findIndex((part, index) => index > at && isTold(part));
  return after >= 0 ? [...own, ...joined(parts.slice(at + 1, after + 1).flat(), words)] : own;
}

/** @returns Whether some words have a verb of their own. */
export function isTold(part: readonly Token[]): boolean {
  return part.some(isVerb);
}

function isVerb({ pos, lower }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
}

const isNoun = ({ pos }: Token) => /^(?:NOUN|PROPN|PRON)$/.test(pos);

/** "Tolm, however, closed its gates", "the bill, which was passed": what a part leaves to those before it. */
function subjectOf(parts: readonly Token[][], at: number): Token[] {
  const own = parts[at] ?? [];
  const relative = /^(?:which|who|that)$/.test(own[0]?.lower ?? '');
  if (!relative && own.slice(0, own.findIndex(isVerb)).some(isNoun)) return [];
  const from = parts.slice(0, at).findLastIndex(isTold);
  const bare = parts.slice(from + 1, at).flat();
  // "Ana Roth, the mayor of Tolm, resigned".
  if (!relative && bare.some(isNoun)) return bare;
  const before = parts.slice(0, at).findLast((part) => part.some(isNoun));
  if (!before) return [];
  if (relative) return before.slice(before.findLastIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ|DET)$/.test(pos)) + 1);
  const told = before.findIndex(isVerb);
  return told < 0 ? before : before.slice(0, told);
}

/** Of "it bought the mill in May and sold it in June" the one that has the date, with its subject; of "… and the shop closed in June" that. */
function joined(part: readonly Token[], words: { start: number }): Token[] {
  const cuts: { at: number; own: boolean }[] = [];
  for (const [at, { lower }] of part.entries()) {
    if (lower !== 'and' && lower !== 'but') continue;
    const [next, second] = [part[at + 1], part[at + 2]];
    const goesOn = next && (isVerb(next) || (next.pos === 'ADV' && second && isVerb(second)));
    const rest = part.slice(at + 1);
    const own = isTold(part.slice(0, at)) && isTold(rest) && rest.slice(0, rest.findIndex(isVerb)).some(isNoun);
    if (goesOn || own) cuts.push({ at, own: !goesOn });
  }
  const found = cuts.findLastIndex(({ at }) => (part[at]?.start ?? 0) < words.start);
  const to = cuts[found + 1]?.at ?? part.length;
  const cut = cuts[found];
  if (!cut) return part.slice(0, to);
  const subject = cut.own ? [] : part.slice(0, Math.max(0, part.findIndex(isVerb)));
  return [...subject, ...part.slice(cut.at + 1, to)];
}
