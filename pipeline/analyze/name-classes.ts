/** Nouns that say what the names beside them are: "charities such as A and B", "the economist C", "D was a town". */
import { isSmall } from './letters.ts';
import { isPossessive } from './phrases.ts';
import { firms, roles, sites } from './tables/roles.ts';
import type { Token } from './words.ts';

export type Class = 'person' | 'firm' | 'place';

const introduces = /^(?:like|including|namely|notably|especially|particularly|both|are|were)$/;
const between = /^(?:,|and|or|&|the|:|\(|de|van|von|[–—-])$/;

/** @returns What a noun in the singular or plural says of those that it is for; `null` when it says nothing. */
export function classOf(noun: string): Class | null {
  for (const word of singulars(noun)) {
    if (roles.has(word)) return 'person';
    if (sites.has(word)) return 'place';
    if (firms.has(word)) return 'firm';
  }
  return null;
}

function singulars(noun: string): string[] {
  if (!noun.endsWith('s') || noun.endsWith('ss')) return [noun];
  return [
    noun,
    noun.slice(0, -1),
    noun.replace(/ies$/, 'y'),
    noun.replace(/(?:s|x|ch|sh|z)es$/, (end) => end.slice(0, -2)),
  ];
}

/** What stands before a name says what it is: right before it, or before a list that it is in. */
export function classBefore(tokens: Token[], from: number, to: number): Class | null {
  const before = tokens[from - 1];
  // "the economist Jan Berg", "her brother Vikram Rao"; of one word it may be a part of what follows.
  if (to - from > 1 && before?.pos === 'NOUN' && /^\p{Ll}/u.test(before.text)) {
    const told = classOf(before.lower);
    if (told === 'person' || (told === 'firm' && !isPossessive(tokens[to]))) return told;
  }
  // "her son Emiliano".
  if (
    before &&
    before.pos === 'NOUN' &&
    /^(?:PRON|DET)$/.test(tokens[from - 2]?.pos ?? '') &&
    /^(?:my|his|her|their|our)$/.test(tokens[from - 2]?.lower ?? '') &&
    classOf(before.lower) === 'person'
  )
    return 'person';
  // "the regional bloc IGAD".
  if (before && to - from === 1 && /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '') && isSmall(before.text))
    if (classOf(before.lower) === 'firm') return 'firm';
  // "The firm Marwell", "the charity Oxfam": an article before the noun makes it one.
  if (before && /^\p{Ll}/u.test(before.text) && tokens[from - 2]?.lower === 'the' && classOf(before.lower) === 'firm')
    return 'firm';
  return classOfList(tokens, from);
}

/** "cities such as A, B and C", "four charities, among them A and B". */
function classOfList(tokens: Token[], from: number): Class | null {
  let at = from - 1;
  while (at > 0 && (/^\p{Lu}/u.test(tokens[at]?.text ?? '') || between.test(tokens[at]?.lower ?? ''))) at--;
  const [word, one, two] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  let end = at;
  if (word === 'as' && one === 'such') end = at - 2;
  else if (word === 'them' && one === 'among') end = at - 2;
  else if (introduces.test(word) && !/^(?:are|were|both)$/.test(word)) end = at - 1;
  else if (at === from - 1 || !word.endsWith('s') || tokens[at]?.pos !== 'NOUN') return null;
  if (end === at && two === '') return null;
  const noun = tokens[tokens[end]?.text === ',' ? end - 1 : end];
  return noun && /^(?:NOUN|PROPN)$/.test(noun.pos) && noun.lower.endsWith('s') ? classOf(noun.lower) : null;
}

/** "Ilmari Koskela was a minister", "Wendmoor is a village": what the text says somebody or something is. */
export function classAfter(tokens: Token[], to: number): Class | null {
  if (!/^(?:is|was|became|remains)$/.test(tokens[to]?.lower ?? '')) return null;
  const start = tokens[to + 1]?.pos === 'DET' ? to + 2 : to + 1;
  for (let at = start; at < start + 6; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !/^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(token.pos)) return null;
    if (token.pos === 'NOUN' && next?.pos !== 'NOUN' && next?.pos !== 'PROPN') return classOf(token.lower);
  }
  return null;
}
