/** What the words around a name tell of places: whether it stands where one would, alone or in an enumeration. */
import { isSmall } from './letters.ts';
import { isCommon } from './name-words.ts';
import { knownNames } from './regions.ts';
import { landforms } from './tables/names.ts';
import { abstractIn, aimedAt, motion, placeOf, roles, routes } from './tables/roles.ts';
import type { Token } from './words.ts';

const stop = /^[,;:.()–—?!"“”]$/;

/** "the town of X", "the government of X", "by telephone from X": of several words too, and met once. */
export function isNamedPlace(tokens: Token[], from: number): boolean {
  const [word, before] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (word === 'for' && seats.test(before)) return true;
  if (word === 'from' && ruled.test(before) && tokens[from - 3]?.pos === 'AUX') return true;
  return /^(?:of|from)$/.test(word) && certainPlace.test(before);
}

/** "the coroner for X": whom a district has. */
const seats = /^(?:coroner|sheriff|councillor|mp|senator|magistrate)$/;

/** "cannot be done from X", "is run from X". */
const ruled = /^(?:done|run|ruled|governed|administered|directed|managed|controlled|steered|broadcast)$/;

const certainPlace = /^(?:town|city|village|port|government|municipality|mayor|outskirts|telephone|phone)$/;

/** @returns Whether the words before a name ask for a place. */
export function isLocative(tokens: Token[], from: number): boolean {
  const word = tokens[from - 1]?.lower ?? '';
  const before = tokens[from - 2]?.lower ?? '';
  if (word === 'near' || word === 'via' || (word === 'of' && before === 'way')) return true;
  if (word === 'in') return !abstractIn.has(before);
  if (word === 'at') return !aimedAt.has(before) && !roles.has(before.replace(/s$/, ''));
  if (word === 'of' || (word === 'from' && placeOf.has(before))) return placeOf.has(before);
  // "a farmer from X": plain people are from places, engineers from firms too.
  if (word === 'from' && plainPeople.test(before)) return true;
  if (reached.test(word)) return true;
  // "ran aground off X"; not "called off X".
  if (word === 'off') return lying.test(before);
  // "Shells fell on X", "the column marched on X".
  if (word === 'on')
    return /^(?:fell|falls?|falling|rain(?:ed|ing)|march(?:ed|es|ing)?|advanc(?:ed?|es|ing)|descend(?:ed|ing))$/.test(
      before,
    );
  if (word === 'to' || word === 'into' || word === 'towards') return motion.has(before) || isMovingTo(tokens, from - 1);
  if (word === 'from')
    return motion.has(before) || tokens.slice(from, from + 5).some(({ lower }, at) => lower === 'to' && at > 0);
  if (word === 'between') return routes.has(before) || routes.has(before.replace(/s$/, ''));
  return false;
}

const plainPeople =
  /^(?:farmer|fisher|fisherman|shepherd|herder|villager|islander|resident|widow|widower|pensioner|grandmother|grandfather|housewife|couple|family|families|m[ae]n|wom[ae]n|boys?|girls?|child|children|refugees?|migrants?|pilgrims?)$/;

const lying =
  /^(?:aground|just|anchor(?:ed)?|sank|sunk|waters?|coast|miles?|kilomet(?:re|er)s?|sea|adrift|far|wreck(?:ed)?|stranded|fields?|platforms?|rigs?|farms?|grounds?|islands?|reefs?|collided|drowned|fishing|moored|ship|ships|tankers?|boats?|vessels?|trawlers?)$/;

/** @returns Whether it stands for what lies there: "the Osterbek lagoon". */
export function isOfLand(tokens: Token[], from: number, to: number): boolean {
  const [name, next] = [tokens[from], tokens[to]];
  return (
    to - from === 1 &&
    next !== undefined &&
    isSmall(next.text) &&
    landforms.has(next.lower) &&
    tokens[from - 1]?.lower === 'the' &&
    !isCommon(name?.text ?? '') &&
    !/(?:[ie]an|ese|ish|ern)$/.test(name?.text ?? '')
  );
}

/** What is done to towns. */
const reached =
  /^(?:reach(?:es|ed|ing)?|re(?:take|takes|took|taken|taking)|recaptur(?:ed?|es|ing)|besieg(?:ed?|es|ing)|shell(?:ed|ing)|bombard(?:ed|ing)?|overr[ua]n|encircl(?:ed?|es|ing)|evacuat(?:ed?|es|ing))$/;

/** "took the children to X", "sent forty pumps to X", "from X to Y": a verb of moving with its object between. */
function isMovingTo(tokens: Token[], at: number): boolean {
  const clause = tokens.slice(Math.max(0, at - 6), at);
  const cut = clause.findLastIndex(({ text }) => stop.test(text));
  return clause
    .slice(cut + 1)
    .some(({ lower }, index, all) =>
      lower === 'from'
        ? /^\p{Lu}/u.test(all[index + 1]?.text ?? '') &&
          !/^(?:january|february|march|april|may|june)$/.test(all[index + 1]?.lower ?? '')
        : motion.has(lower) && lower !== 'on' && lower !== 'back' && lower !== 'way',
    );
}

/**
 * @returns Whether a name goes on with an enumeration of places: "in Estonia, Malaysia and Texas".
 * @param last Where the place named before ends.
 * @param long Whether it is an enumeration already: a verb after it is of them all.
 */
export function goesOn(tokens: Token[], last: number, from: number, to: number, long: boolean): boolean {
  const between = tokens.slice(last, from).map(({ lower }) => lower);
  const joined = between.join(' ');
  const next = tokens[to];
  if (/^(?:and|or|, and|, or)$/.test(joined)) return next?.pos !== 'NOUN' && (long || next?.pos !== 'VERB');
  return (
    joined === ',' &&
    (next?.text === ',' || next?.lower === 'and' || next?.lower === 'or') &&
    tokens.slice(to, to + 6).some(({ lower }) => /^(?:and|or)$/.test(lower))
  );
}

/** "from Singapore, Colombo and X": of whatever kind the first is, the others are places with it. */
export function opensList(tokens: Token[], from: number): boolean {
  return /^(?:from|in|at|to|via|across|through|between|near)$/.test(tokens[from - 1]?.lower ?? '');
}

/** @returns Whether the name of a state stands right after it, between commas: "Kisumu, Kenya". */
export function isInState(tokens: Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  const state = knownNames().get(tokens[to + 1]?.text ?? '');
  const closing = tokens[to + 2];
  return state?.kind === 'state' && (!closing || closing.text === ',' || closing.text === '.' || closing.text === ')');
}
