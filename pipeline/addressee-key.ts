/** Whether two recommendations are to the same addressee, whatever determiner, number or case their sources use. */

const opening =
  /^(?:(?:the|an?|all|every|each|any|both|this|these|those|our|its|their|his|her|my|next|new|incoming|coming|future|current|present|relevant|respective)\s+)+(?=\p{L})/iu;

/** @returns The same for "Boards", "every board" and "the next board"; only to compare, never to print. */
export function addresseeKey(addressee: string): string {
  const words = addressee.trim().replace(opening, '').toLowerCase().split(/\s+/);
  // "boards of ports", "boards and owners": each noun may be one or several.
  return words.map(one).join(' ');
}

function one(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ics|news)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|x|ss)es$|s$/, '');
}
