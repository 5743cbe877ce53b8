/** What kind of actor a name is of by what the texts do with it, where its words tell none. */
import { isGiven } from './given.ts';
import { particles } from './name-runs.ts';
import { isCommon, isFirm, isTrade, type Kind } from './name-words.ts';
import type { Mention } from './names.ts';
import { knownNames } from './regions.ts';
import { commonLetters, notPlaces, placeOpeners } from './tables/names.ts';
import { statesmen } from './tables/statesmen.ts';

/**
 * The kind of a name whose words tell none, from all its mentions; `null` when it is nobody that the texts let act.
 *
 * @param lower Words that the corpus also writes in lower case.
 */
export function kindByUse(name: string, at: Mention[], lower: Set<string>): Kind | null {
  const kind = useOf(name, at, lower);
  // "talks with Putin": no place, whatever stands before it.
  return kind !== null && statesmen.has(name) && !at.some(({ place }) => place) ? 'person' : kind;
}

function useOf(name: string, at: Mention[], lower: Set<string>): Kind | null {
  const count = (of: keyof Mention) => at.filter((mention) => mention[of] === true).length;
  const words = name.split(' ');
  // "New Orleans": what opens the names of places is a word of its own elsewhere.
  const own = words.length > 1 && placeOpeners.has(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const common = own.some((word) => !particles.test(word) && (lower.has(word.toLowerCase()) || isCommon(word)));
  const [locative, acts, things] = [count('locative'), count('acts'), count('thing')];
  const [only = ''] = words;
  // "FOR IMMEDIATE RELEASE".
  if (words.length > 1 && /^[\p{Lu}\s]{6,}$/u.test(name)) return null;
  const letters = words.length === 1 && /^[\p{Lu}&]{2,}$/u.test(only);
  if (letters && commonLetters.has(only)) return null;
  if (count('place') > 0 && !letters && (words.length > 1 || !abstract.test(only)) && !isCommon(only)) return 'place';
  if (words.length === 1 && (isCommon(only) || abstract.test(only) || isTrade(only))) return null;
  // "Upper Quarle": a place by its first word, unless the texts make a person or a firm of it.
  if (words.length === 2 && sides.test(only) && !common && count('personal') + count('person') + count('firm') === 0)
    return 'place';
  // "Tarn Head": by where it lies on the hill or the water.
  if (words.length === 2 && lies.test(words[1] ?? '') && !isCommon(only) && locative > 0 && things === 0)
    return 'place';
  const human =
    words.length < 4 &&
    !letters &&
    !isFirm(words) &&
    !words.some((word) => unpersonal.test(word) || knownNames().has(word)) &&
    // "NHS England": letters beside a word are a body's.
    !isLettered(words) &&
    !abstract.test(words.at(-1) ?? '');
  // "Silver Tide": what a body is called may be of ordinary words, when it is said to be one.
  if (words.length > 1 && count('firm') > count('person') && !words.some((word) => unpersonal.test(word)))
    return 'organization';
  const owned = words.length === 1 && count('owns') > 0;
  if (count('personal') > 0 && !owned && things === 0 && locative === 0 && human && !common) return 'person';
  if (count('corporate') > 0 && !common && count('corporate') >= count('person')) return 'organization';
  if (count('person') * 2 >= at.length && !common && human) return 'person';
  if (count('corporate') > 0 && !common) return 'organization';
  if (locative > 0 && locative >= things && !common && isPlaceName(words, locative)) return 'place';
  if (words.length > 1 && human && count('thinks') > 0 && !common && things === 0) return 'person';
  // A firm is called by what it deals in.
  if (isFirm(words) && locative === 0 && !lower.has(words[0]?.toLowerCase() ?? '')) return 'organization';
  const neuter = count('neuter') > 0;
  // At the start of a sentence any word is a capital: there it must be met again.
  if (at.some(({ speaks, opening }) => speaks && (words.length > 1 || !opening || isCamel(only))) && !common)
    return words.length > 1
      ? neuter || isLettered(words)
        ? 'organization'
        : 'other'
      : count('beside') > 0
        ? 'place'
        : isGiven(only.toLowerCase())
          ? 'person'
          : 'organization';
  if (letters) return count('agent') + acts > 0 ? 'organization' : null;
  // "Member States": words of everyday use in capitals.
  if (words.length > 1 && words.every((word) => lower.has(word.toLowerCase()) || isCommon(word))) return null;
  if (common || things > 0) return at.length > 1 && acts >= things && acts > 0 ? 'other' : null;
  // A name of two unknown words that does something is mostly a person's.
  if (words.length > 1 && words.length < 4 && acts > 0 && locative === 0)
    return neuter || !human || words.some((word) => /^\p{Lu}{2,}$/u.test(word)) ? 'organization' : 'person';
  if (isCamel(only)) return count('agent') + acts > 0 ? 'organization' : null;
  if (words.length === 1 && acts > 0 && count('beside') > 0) return 'place';
  // A name of several unknown words stands for somebody wherever it stands.
  if (words.length > 1 && words.length < 4 && locative > 0 && human) return 'place';
  if (
    words.length > 1 &&
    words.length < 4 &&
    locative === 0 &&
    !words.some((word) => knownNames().has(word) || /^[\p{Lu}&]{2,}$/u.test(word))
  )
    return human && !neuter ? 'person' : 'organization';
  if (words.length === 1 && !abstract.test(only) && at.some(({ agent, opening }) => agent && !opening))
    return 'organization';
  return at.length > 1 && acts > 0 ? 'other' : null;
}

const lies = /^(?:Head|Foot|End|Top|Bottom|Cross|Green|Common|Point|Ness|Bank|Side|Corner|Gap|Rise|Mill)$/;

const sides = /^(?:Upper|Lower|Nether|North|South|East|West|Great|Little)$/;

/** "NHS Scotland", but no "ANA RUIZ" and no "JD Lund". */
function isLettered(words: string[]): boolean {
  const letters = words.filter((word) => /^\p{Lu}{3,}$/u.test(word));
  return letters.length > 0 && letters.length < words.length;
}

/** "OpenSluice": no sentence gives a word such capitals. */
function isCamel(word: string): boolean {
  return /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le)\p{Lu}/u.test(word);
}

/** In a post or a rank, never in a name. */
export const unpersonal =
  /^(?:Senior|Junior|Chief|Deputy|Assistant|Associate|Principal|Vice|Acting|Interim|Managing|Executive|Lead|Former|Core|Economist|Director|Manager|Officer|Adviser|Advisor|Fellow|Analyst|Minister|Secretary|Participants|Members)$/;

const abstract = /(?:ism|ity|ics|tion|ment|ness|ology)$/;

/** Letters alone are a body's; of several words one must look like a place's, or the name be met so twice. */
function isPlaceName(words: string[], locative: number): boolean {
  const [first = ''] = words;
  if (words.length === 1)
    return (
      !notPlaces.has(first.toLowerCase()) &&
      !abstract.test(first) &&
      !isCamel(first) &&
      /^\p{Lu}\p{Ll}/u.test(first) &&
      first.length > 2
    );
  return locative > 1 || placeOpeners.has(first.toLowerCase());
}
