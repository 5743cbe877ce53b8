/** Speakers who are counted and not named: "62% of respondents", "most of the 52", "those close to the president". */
import { amounts } from './can-speak.ts';
import { type Phrase, subjectBefore } from './phrases.ts';
import type { Token } from './words.ts';

const named = /^(?:DET|NUM|PRON|NOUN|ADJ|PROPN)$/;

/** "62% of respondents", "two thirds of the nurses", "nine in ten of those asked": a share of those who are asked. */
export function shareOf(tokens: Token[], to: number, verb: number): Phrase | null {
  // What a share wants or thinks is the finding of whoever asked.
  if (!/^(?:say|said|tell|told|report|reported|answered|replied|complained)$/.test(tokens[verb]?.lower ?? ''))
    return null;
  // "Two in three Danes".
  const inN = tokens.findLastIndex(
    ({ lower }, at) => lower === 'in' && at < to - 2 && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM',
  );
  if (inN > 0 && to - inN < 6 && tokens.slice(inN + 2, to).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)))
    return { from: inN - 1, to, head: to - 1 };
  const of = tokens.findLastIndex(({ lower }, at) => at < to && at > to - 6 && lower === 'of');
  if (of < 1 || !tokens.slice(of + 1, to).every(({ pos, lower }) => named.test(pos) || /ed$/.test(lower))) return null;
  if (!/^(?:%|percent|cent|(?:third|quarter|fifth|tenth)s?)$/.test(tokens[of - 1]?.lower ?? '')) return null;
  let from = of - 1;
  while (from > 0 && (tokens[from - 1]?.pos === 'NUM' || /^(?:a|per)$/.test(tokens[from - 1]?.lower ?? ''))) from--;
  const head = tokens.findLastIndex(
    ({ pos, lower }, at) => at > of && at < to && (/^(?:NOUN|PROPN)$/.test(pos) || lower === 'those'),
  );
  return from < of - 1 && head > 0 ? { from, to, head } : null;
}

/** "Those close to the president", "those opposed to the dam": whoever they are. */
export function thoseBefore(tokens: Token[], to: number): Phrase | null {
  const from = tokens.findLastIndex(({ lower }, at) => at < to - 2 && at > to - 10 && lower === 'those');
  if (from < 0 || (tokens[from - 1]?.word && !/^(?:and|but|that)$/.test(tokens[from - 1]?.lower ?? ''))) return null;
  const [first, ...rest] = tokens.slice(from + 1, to);
  const opens = /^(?:ADJ|ADP)$/.test(first?.pos ?? '') || /(?:ed|ing)$/.test(first?.lower ?? '');
  return opens && rest.every(({ pos }) => /^(?:ADP|PART|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? { from, to, head: from }
    : null;
}

/** "most of the 52", "one of them": counted among those told of. */
export function someOf(tokens: Token[], to: number): Phrase | null {
  for (let from = to - 2; from >= 0 && to - from < 6; from--)
    if (
      /^(?:of|in|at|among)$/.test(tokens[from + 1]?.lower ?? '') &&
      amounts.test(tokens[from]?.lower ?? '') &&
      (!/^\p{L}/u.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.pos === 'CCONJ')
    ) {
      const rest = tokens.slice(from + 2, to);
      // "most of those polled".
      const asked = rest.length === 2 && rest[0]?.lower === 'those' && /ed$/.test(rest[1]?.lower ?? '');
      return asked || rest.every(({ pos }) => /^(?:DET|NUM|PRON|NOUN|ADJ|PROPN)$/.test(pos))
        ? { from, to, head: from }
        : null;
    }
  return null;
}

/** "Staff we spoke to", "residents whom we interviewed", "those we met on the quay": whoever was asked. */
export function askedBefore(tokens: Token[], to: number): Phrase | null {
  const verb = tokens.findLastIndex(
    ({ lower }, at) => at < to && at > to - 9 && asked.test(lower) && /^(?:we|i)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  if (verb < 2 || !tokens.slice(verb + 1, to).every(({ pos, lower }) => lower === 'to' || where.test(pos))) return null;
  const end = /^(?:who|whom|that)$/.test(tokens[verb - 2]?.lower ?? '') ? verb - 2 : verb - 1;
  const those = tokens[end - 1]?.lower === 'those';
  return those ? { from: end - 1, to, head: end - 1 } : subjectBefore(tokens, end);
}

const asked = /^(?:spoke|talked|listened|met|interviewed|surveyed|consulted|visited|heard|asked|polled|approached)$/;
const where = /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM)$/;
