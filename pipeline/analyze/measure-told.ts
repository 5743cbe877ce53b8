/** What is measured, as it is printed: words of the sentence that can stand alone. */

const edges = /^[\s,;:.–—-]+|[\s,;:.–—-]+$/g;
/** "Sarn Valley Bank, which lends": the figure stands inside of what is said of it. */
const aside = /,\s+(?:which|who|whose|whom|where|when|that)\b.*$/i;
const pronoun =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|which|who|one|ones|both|all|each|some|others?|its|their|such|there|so|said|says|the|an?)$/i;
const opening = /^(?:of|by|to|at|for|and|or|but|than|as)\s+(?=\S)/i;
const closing =
  /\s+(?:of|for|to|in|on|at|by|with|from|into|over|under|the|an?|and|or|as|than|that|which|who|is|are|was|were|be|been|has|have|had)$/i;
const when =
  /^(?:(?:early|mid|late|\d{1,2})[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? \d{4} (?=\p{Ll})|^(?:19|20)\d\d (?=\p{Ll})/u;

/** "likely to cost", "will need to be spent", "took effect": of a verb; and what spans two clauses. */
const unfit =
  /^(?:likely|unlikely|need|needs|effect|place|part|equating|amounting|totalling|totaling)$|[:;]|\b(?:because|we['’]re|it['’]s)\b/i;

/** @returns The words without what hangs loose at their ends; `null` where they name nothing. */
export function measureTold(words: string | null): string | null {
  let told = (words ?? '').replace(aside, '').replace(edges, '').replace(when, '');
  for (let before = ''; before !== told; ) {
    before = told;
    told = told.replace(opening, '').replace(closing, '').replace(edges, '');
  }
  return told === '' || pronoun.test(told) || unfit.test(told) ? null : told;
}
