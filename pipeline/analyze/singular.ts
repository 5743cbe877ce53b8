/** Irregular plurals that figures meet. */
const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  lives: 'life',
  feet: 'foot',
  wolves: 'wolf',
  halves: 'half',
  crises: 'crisis',
  analyses: 'analysis',
  criteria: 'criterion',
  series: 'series',
  species: 'species',
  aircraft: 'aircraft',
  personnel: 'personnel',
  troops: 'troop',
  staff: 'staff',
  police: 'police',
  fish: 'fish',
  buses: 'bus',
};

/** @returns The singular of an English noun in lower case. */
export function singular(noun: string): string {
  const known = irregular[noun];
  if (known) return known;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s')) return noun;
  return noun.slice(0, -1);
}
