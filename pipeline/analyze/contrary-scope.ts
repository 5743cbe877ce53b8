/** Whether two contrary predicates are told of the doings, places or persons of one thing, or of two. */
import { subjectBefore } from './contrary-subjects.ts';
import type { Told } from './contrary-told.ts';
import { areOne, hours, isException, isOwn, partial, quantifiersAt, universal } from './contrary-words.ts';
import type { Grounds } from './grounds.ts';
import { isTelling } from './plain-clauses.ts';
import { objectMatter } from './pole-clauses.ts';
import type { Token } from './words.ts';

/** Names that only one tells: of a thing that the other tells as known they say which it is. */
export function areNamesApart(one: Told, other: Told, grounds: Grounds, exception: boolean): boolean {
  const namesOf = ({ sentence, clause }: Told) =>
    clause.filter((token) => token.word && !token.stop && (token.pos === 'PROPN' || grounds.isName(sentence, token)));
  const lacking = (mine: Told, yours: Told) =>
    namesOf(mine).filter((token) => !yours.sentence.tokens.some((their) => their.stem === token.stem));
  const [here, there] = [lacking(one, other), lacking(other, one)];
  if (here.length > 0 && there.length > 0) return true;
  if (here.length === 0 && there.length === 0) return false;
  const [all, less] = here.length > 0 ? [one, other] : [other, one];
  if (exception) return !isException(less, all);
  // "by the rebels", "behind the Union": who else is in it.
  const lone = here.length > 0 ? here : there;
  if (lone.every((token) => isParty(all, token))) return false;
  return !isKnown(less);
}

function isParty({ sentence: { tokens } }: Told, token: Token): boolean {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:by|behind|against|to|from|than)$/.test(lower));
}

/** "the strike", not "strikes". */
function isKnown({ sentence: { tokens }, matter: { head } }: Told): boolean {
  const at = tokens.indexOf(head);
  return (
    head.pos === 'PROPN' ||
    (!/s$/.test(head.lower) &&
      tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:the|this|its|their|his|her)$/.test(lower)))
  );
}

/** "left the town", "remain in the hills": of a doer's predicate what it is done to must be one. */
export function areObjectsApart(one: Told, other: Told): boolean {
  // "leads the poll", "trails her rival".
  if (one.contrary.of !== 'doer' || one.contrary.axis === 'lead') return false;
  const objectOf = ({ sentence: { tokens }, contrary, to }: Told) =>
    objectMatter(tokens, to) ??
    (contrary.axis === 'remain' && tokens[to]?.pos === 'ADP' ? objectMatter(tokens, to + 1) : null);
  const [mine, yours] = [objectOf(one), objectOf(other)];
  return !!mine && !!yours && !areOne(mine.head, yours.head);
}

/** "The Senate passed it", "it was rejected by the lower house"; "many of them accepted it". */
export function areDoersApart(one: Told, other: Told): boolean {
  const [mine, yours] = [doerOf(one), doerOf(other)];
  if (!mine || !yours) return false;
  const quantified = ({ sentence: { tokens } }: Told, head: Token, by: RegExp) =>
    by.test(head.lower) || quantifiersAt(tokens, tokens.indexOf(head)).some(({ lower }) => by.test(lower));
  const all = quantified(one, mine, universal) || quantified(other, yours, universal);
  if (!all && (quantified(one, mine, partial) || quantified(other, yours, partial))) return true;
  return mine.pos !== 'PRON' && yours.pos !== 'PRON' && !areOne(mine, yours);
}

/** Who did it, where it is told of what it was done to. */
export function doerOf({ sentence: { tokens }, contrary, matter, from, to }: Told): Token | null {
  if (contrary.of === 'doer') return null;
  const by = tokens.findIndex(({ lower }, index) => index >= to && index < to + 7 && lower === 'by');
  if (by >= 0) return objectMatter(tokens, by + 1)?.head ?? null;
  if (tokens.indexOf(matter.head) < from) return null;
  return subjectBefore(tokens, from)?.head ?? null;
}

const asked = /^(?:among|amongst|in|at|for|with|from|to|against|on|of|between|near|into|towards?)$/;

/** "among the young", "among older workers": behind one preposition they have nothing in common. */
export function arePlacesApart(one: Told, other: Told, grounds: Grounds): boolean {
  const phrases = (told: Told) => {
    const { sentence, clause } = told;
    const dates = grounds.datesOf(sentence);
    return clause.flatMap((token, at): Behind[] => {
      const { lower, start, end } = token;
      if (
        !asked.test(lower) ||
        isOwn(token, told) ||
        dates.some(({ words }) => words.start <= end + 1 && start <= words.end)
      )
        return [];
      const rest = clause.slice(at + 1);
      const stop = rest.findIndex(({ pos, lower: word }) => /^(?:ADP|AUX|PUNCT|VERB)$/.test(pos) || asked.test(word));
      const phrase = rest.slice(0, stop < 0 ? undefined : stop);
      // "of the weekly": taken for an adverb.
      const last = phrase.at(-2)?.pos === 'DET' ? phrase.at(-1) : undefined;
      const words = phrase.filter(
        (one) =>
          !isOwn(one, told) && !hours.test(one.lower) && (isNounLike(one) || groups.test(one.lower) || one === last),
      );
      const counted = rest[0]?.pos === 'NUM' || /^\p{Sc}/u.test(rest[0]?.text ?? '');
      return words.length > 0 && !counted ? [{ lower, words }] : [];
    });
  };
  const [mine, yours] = [phrases(one), phrases(other)];
  return areBehind(mine, yours, one, other) || areBehind(yours, mine, other, one);
}

const isNounLike = (token: Token) => /^(?:NOUN|PROPN)$/.test(token.pos) && isTelling(token);
/** Taken for adjectives or adverbs, where they stand for whoever or wherever it is. */
const groups = /^(?:young|old|rest|rich|poor|north|south|east|west|sick|unemployed|self-employed)$/;

interface Behind {
  lower: string;
  words: Token[];
}

function areBehind(own: Behind[], theirs: Behind[], one: Told, other: Told): boolean {
  const isIn = (words: Token[], told: Told) =>
    words.some((token) => told.sentence.tokens.some((their) => token.stem === their.stem));
  return own.some(({ lower, words }) => {
    // "in the cities of Tarsk", "in Tarsk": of a part of it.
    const part = one.contrary.of !== 'thing' && /^(?:in|at|among|amongst|between)$/.test(lower);
    const plain = words.filter(({ pos }) => pos === 'NOUN');
    if (part && plain.length > 0 && !isIn(plain, other)) return true;
    return !isIn(words, other) && theirs.some((rival) => rival.lower === lower && !isIn(rival.words, one));
  });
}
