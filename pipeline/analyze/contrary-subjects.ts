/** The subject of a predicate, also behind a phrase that stands before it without a comma: "for the year 2024 the brewery". */
import { type Matter, matterAt } from './matters.ts';
import { isHyphen, isPossessive } from './phrases.ts';
import { subjectMatter } from './pole-clauses.ts';
import type { Token } from './words.ts';

const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|SYM)$/;
const own = /^(?:its|their|his|her|our|my)$/;
const isNoun = (token: Token | undefined) => /^(?:NOUN|PROPN)$/.test(token?.pos ?? '');
/** Where a date ends, a thing may begin. */
const timely =
  /^(?:\d{4}|years?|quarter|months?|weeks?|season|decade|today|yesterday|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|spring|summer|autumn|winter)$/;

/** @returns What stands before a verb or its first auxiliary, with what hangs on it; as `subjectMatter` where it is not right before it. */
export function subjectBefore(tokens: Token[], at: number): Matter | null {
  let to = at;
  while (tokens[to - 1]?.pos === 'ADV' || /^(?:all|both|also)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  if (/^(?:he|she)$/.test(tokens[to - 1]?.lower ?? '')) return personBefore(tokens, to - 1);
  let from = to;
  while (from > 0 && isInside(tokens, from - 1)) from--;
  const before = tokens[from - 1];
  if (/^(?:VERB|AUX)$/.test(before?.pos ?? '')) {
    const and = tokens.findLastIndex(({ lower }, index) => index >= from && index < to && lower === 'and');
    if (and < 0) return subjectMatter(tokens, at);
    from = and + 1;
  } else if (
    before &&
    /^(?:PRON|SCONJ|CCONJ)$/.test(before.pos) &&
    /^(?:who|which|that|whose|and|or)$/.test(before.lower)
  )
    return subjectMatter(tokens, at);
  if (/^(?:since|after|before|until|till|during)$/.test(before?.lower ?? ''))
    from = behindOpening(tokens, from - 1, to);
  else if (tokens[from]?.pos === 'ADP') from = behindOpening(tokens, from, to);
  if (from >= to) return subjectMatter(tokens, at);
  const end = tokens.findIndex(
    ({ pos, lower }, index) => index >= from && index < to && (pos === 'ADP' || lower === 'and'),
  );
  let head = (end < 0 ? to : end) - 1;
  while (head > from && !isNoun(tokens[head]) && tokens[head]?.pos !== 'ADJ') head--;
  const found = tokens[head];
  if (!found || head < from) return subjectMatter(tokens, at);
  // "the general": taken for an adjective.
  if (!isNoun(found) && tokens[head - 1]?.pos !== 'DET') return subjectMatter(tokens, at);
  const told = isNoun(found) ? tokens : tokens.with(head, { ...found, pos: 'NOUN' });
  return matterAt(told.slice(0, to), { from, to: head + 1, head });
}

function isInside(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === 'and') return isNoun(tokens[at - 1]) && inside.test(tokens[at + 1]?.pos ?? '');
  return inside.test(token.pos) || isPossessive(token) || isHyphen(tokens, at) || own.test(token.lower);
}

/** Behind "in the third quarter", "since the treaty", "for seasonal workers". */
function behindOpening(tokens: Token[], from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const [before, here] = [tokens[at - 1], tokens[at]];
    if (!before || !here || !/^(?:NOUN|PROPN|NUM)$/.test(before.pos)) continue;
    if (here.pos === 'DET' || own.test(here.lower)) return at;
    if (!isNoun(here) && here.pos !== 'ADJ') continue;
    if (timely.test(before.lower) || (before.pos === 'NOUN' && /[^s]s$/.test(before.lower))) return at;
  }
  return to;
}

/** Whom "he" stands for: the last person named before, if only one is. */
function personBefore(tokens: Token[], at: number): Matter | null {
  const heads = tokens.flatMap(({ pos }, index) =>
    index < at && pos === 'PROPN' && tokens[index + 1]?.pos !== 'PROPN' ? [index] : [],
  );
  const [head, ...more] = heads;
  return head === undefined || more.length > 0
    ? null
    : matterAt(tokens.slice(0, head + 1), { from: head, to: head + 1, head });
}
