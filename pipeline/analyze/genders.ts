/** Whether "he" or "she" may mean a name. */
import { knownNames } from './regions.ts';
import { organizationWords, placeWords } from './tables/names.ts';
import type { Token } from './words.ts';

export const men = ['he', 'his', 'him', 'himself'];
export const women = ['she', 'her', 'hers', 'herself'];

/** Last name, or the holder's words → whether a form of address makes a man or a woman of its bearer. */
export type Genders = Map<string, string[]>;

/** @returns What forms of address in the texts make of the names behind them. */
export function gendersIn(texts: string[]): Genders {
  const genders: Genders = new Map();
  for (const text of texts)
    for (const [, title = '', name = ''] of text.matchAll(
      /\b(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|Baroness|King|Queen|Prince|Princess|[Cc]hair(?:wo)?man|[Ss]pokes(?:wo)?man|[Cc]ouncil(?:wo)?man|[Cc]ongress(?:wo)?man)\.? ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/gu,
    ))
      genders.set(
        name.trim().split(' ').at(-1) ?? '',
        /^(?:Mr|Sir|Lord|King|Prince$|.*[a-np-z]man)$/.test(title) ? men : women,
      );
  return genders;
}

/** @returns Whether a candidate may be a man, or a woman; a state or a body with a name is neither. */
export function mayBe({ holder, head }: { holder: string; head: Token }, person: string[], genders: Genders): boolean {
  const known = genders.get(head.text);
  if (known) return known === person;
  if ([...men, ...women].includes(head.lower)) return person.includes(head.lower);
  if (/woman$/.test(head.lower) || /\b\p{L}+woman\b/u.test(holder)) return person === women;
  if (!/^\p{Lu}/u.test(head.text)) return true;
  return !organizationWords.has(head.lower) && !placeWords.has(head.lower) && !knownNames().has(holder);
}
