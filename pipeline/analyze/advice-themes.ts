/** What a recommendation is about, by the themes of its sentences. */
import type { Advice } from './advice.ts';
import type { Sentence } from './reading.ts';

/** @returns Its own themes; of "She should put it in writing", which has none, those of what it takes up. */
export function themesIn({ sentences }: Advice, themesOf: (sentence: Sentence) => string[]): string[] {
  const own = [...new Set(sentences.flatMap(themesOf))];
  const [first, ...more] = sentences;
  if (own.length > 0 || !first || more.length > 0 || !takesUp.test(first.text)) return own;
  // The sentence before may lean itself.
  const before = first.passage.sentences.slice(Math.max(0, first.number - 3), first.number - 1).toReversed();
  return [...new Set(before.map(themesOf).find((themes) => themes.length > 0))];
}

/** Leans on what was said before: by its subject, or by what it acts upon. */
const takesUp =
  /^\W*(?:(?:And|But|So|Then|Now|Instead|Therefore|First),? )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]h(?:is|at|ese|ose)) (?:should|must|ought|needs?|had|would|may|might|could|deserves?|is|are)\b|\b(?:should|must|ought to|needs? to) (?:[A-Za-zÀ-ɏ]+ly )?(?:[A-Za-zÀ-ɏ]+ )(?:it|them|this|that|these|those|so)(?= (?:in|on|to|at|by|before|with|for|up|out|down|off|back|public|now|again|all)\b|[.,;])/u;
