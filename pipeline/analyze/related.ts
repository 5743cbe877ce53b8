/** Words that stand for nearly one thing: "deploy" and "station". Weaker than the same word, since they rarely mean quite the same. */
import { kindredActs } from './tables/kindred-acts.ts';
import { related } from './tables/related.ts';

const groups = groupsIn(related);
let acts: Map<string, number[]> | null = null;

const none: readonly number[] = [];

/** @returns The groups of near-synonyms that a word belongs to, by number; none for most words. */
export function relatedTo(lower: string): readonly number[] {
  return groups.get(lower) ?? none;
}

/** @returns Whether two words in lower case stand for nearly one thing. */
export function areRelated(one: string, other: string): boolean {
  const mine = relatedTo(one);
  return mine.length > 0 && relatedTo(other).some((group) => mine.includes(group));
}

/** @returns Whether of two verbs in lower case the one is a case of the other, where one thing does them. */
export function areKindredActs(one: string, other: string): boolean {
  acts ??= groupsIn(kindredActs);
  const theirs = acts.get(other);
  return !!theirs && !!acts.get(one)?.some((group) => theirs.includes(group));
}

function groupsIn(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  lists.forEach((words, group) => {
    for (const form of new Set(words.flatMap(formsOf))) found.set(form, [...(found.get(form) ?? []), group]);
  });
  return found;
}

/** Regular endings of verbs and nouns; a form that no one writes does no harm. */
function formsOf(base: string): string[] {
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  const plural = stem !== base || /(?:[sxz]|[cs]h)$/.test(base) ? `${stem}es` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const going = /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  // "trimmed", "cutting".
  const double = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? base + base.slice(-1) : null;
  return [base, plural, past, going, ...(double ? [`${double}ed`, `${double}ing`] : [])];
}
