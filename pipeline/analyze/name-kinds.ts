/** What kind of actor a name is of: by its words, else by what the texts do with it. */
import type { Actor } from '../findings.ts';
import type { Mention } from './names.ts';
import { notPlaces, organizationWords, placeOpeners, placeWords, siteWords, thingWords } from './tables/names.ts';
import { fields } from './tables/roles.ts';

export type Kind = Actor['kind'] | 'thing';

/** @returns The kind that the words of a name tell, its last word first; `null` when they tell none. */
export function kindByWords(words: string[]): Kind | null {
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.toLowerCase() ?? '';
  if (words.length < 2 && !organizationWords.has(head)) return null;
  if (thingWords.has(head)) return 'thing';
  // "Food and Drug Administration", not "the Trump administration".
  if (head === 'administration' && fields.has(words.at(-2)?.toLowerCase() ?? '')) return 'organization';
  if (organizationWords.has(head)) return 'organization';
  if (siteWords.has(head) || placeWords.has(head)) return 'place';
  // "Tashkent Institute for Water Policy": what it is for may itself have such a word.
  if (
    words.some(
      (word, at) => at > 0 && /^(?:of|for)$/.test(word) && organizationWords.has(words[at - 1]?.toLowerCase() ?? ''),
    )
  )
    return 'organization';
  return words.some((word) => /^(?:War|Treaty|Agreement)$/.test(word)) ? 'thing' : null;
}

/**
 * The kind of a name whose words tell none, from all its mentions; `null` when it is nobody that the texts let act.
 *
 * @param lower Words that the corpus also writes in lower case.
 */
export function kindByUse(name: string, at: Mention[], lower: Set<string>): Kind | null {
  const count = (of: keyof Mention) => at.filter((mention) => mention[of] === true).length;
  const words = name.split(' ');
  // "New Orleans": what opens the names of places is a word of its own elsewhere.
  const own = words.length > 1 && placeOpeners.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const common = own.some((word) => lower.has(word.toLowerCase()) || fields.has(word.toLowerCase()));
  const [locative, acts, things] = [count('locative'), count('acts'), count('thing')];
  if (count('place') > 0) return 'place';
  if (count('personal') > 0 && things === 0 && locative === 0 && words.length < 4) return 'person';
  if (count('corporate') > 0 && !common) return 'organization';
  if (locative > 0 && locative >= things && !common && isPlaceName(words, locative)) return 'place';
  if (words.length > 1 && words.length < 4 && count('thinks') > 0 && !common && things === 0) return 'person';
  // At the start of a sentence any word is a capital: there it must be met again.
  if (at.some(({ speaks, opening }) => speaks && (words.length > 1 || !opening)) && !common) return 'other';
  return at.length > 1 && acts >= things && acts > 0 ? 'other' : null;
}

/** Letters alone are a body's; of several words one must look like a place's, or the name be met so twice. */
function isPlaceName(words: string[], locative: number): boolean {
  const [first = ''] = words;
  if (words.length === 1)
    return (
      !notPlaces.has(first.toLowerCase()) &&
      !/(?:ism|ity|ics|tion|ment|ness)$/.test(first) &&
      /^\p{Lu}\p{Ll}/u.test(first) &&
      first.length > 2
    );
  return locative > 1 || placeOpeners.has(first.toLowerCase());
}
