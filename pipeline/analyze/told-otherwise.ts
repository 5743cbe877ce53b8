/**
 * What shows that two clauses of like words tell of two things: another doer, another place or purpose behind the same
 * preposition, another kind of the same noun ("the old ladder", "the new ladder").
 */
import type { Dated } from './events.ts';
import { isHead } from './plain-clauses.ts';
import { areRelated } from './related.ts';
import { generic } from './tables/generic.ts';
import { units } from './tables/units.ts';
import type { Token } from './words.ts';

/** Prepositions that are one question: where. */
const where = /^(?:in|at|on|near|inside|along|across|throughout)$/;
const asked =
  /^(?:of|for|to|from|with|against|into|through|during|after|before|until|till|since|about|over|under|above|below|by|within|beyond|outside|without|behind|between|among|as)$/;
/** "within the deadline", "after the deadline": another question of one thing is another time or place. */
const strict = /^(?:during|after|before|until|till|since|within|beyond|outside|without|above|below|under|over)$/;
const auxiliary = /^(?:is|are|was|were|be|been|being)$/;
/** What is of another than the one that was named. */
const another = /^(?:another|other|rival|different|neighbouring|neighboring|separate|former|own)$/;

export interface Clause {
  clause: readonly Token[];
  /** Without its words of date: when is compared apart. */
  undated: readonly Token[];
}

/** @returns Whether something in one clause stands in the place of something else in the other. */
export function isOfAnother(one: Clause, other: Clause): boolean {
  const [mine, yours] = [one.undated, other.undated];
  return haveOtherDoers(mine, yours) || haveOtherPlaces(mine, yours) || haveOtherKinds(one.clause, other.clause);
}

export function undatedOf(clause: readonly Token[], dates: readonly Dated[]): Clause {
  const isDate = ({ start, end }: Token) => dates.some(({ words }) => words.start <= start && end <= words.end);
  return { clause, undated: dates.length > 0 ? clause.filter((token) => !isDate(token)) : clause };
}

function isIn(word: Token, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.stem === word.stem || areRelated(token.lower, word.lower));
}

/** The doer of a clause: before its verb, behind "by" of a passive; none where it leaves it open or says "we". */
function doerOf(clause: readonly Token[]): Token | null {
  const verb = clause.findIndex(
    ({ pos, lower }, at) => pos === 'VERB' && at > 0 && !isOfNoun(clause, at) && lower !== 'been',
  );
  if (verb < 0) return null;
  const isPassive = auxiliary.test(before(clause, verb)?.lower ?? '') && !/ing$/.test(clause[verb]?.lower ?? '');
  if (isPassive) {
    const by = clause.findIndex(({ lower }, at) => at > verb && lower === 'by');
    return by < 0 ? null : headFrom(clause, by + 1);
  }
  const head = headFrom(clause, 0, verb);
  return head;
}

/** The token before, adverbs and words of denial passed over. */
function before(clause: readonly Token[], at: number): Token | undefined {
  let back = at - 1;
  while (/^(?:ADV|PART)$/.test(clause[back]?.pos ?? '')) back--;
  return clause[back];
}

/** "the stolen icons": of the noun. */
function isOfNoun(clause: readonly Token[], at: number): boolean {
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(clause[at + 1]?.pos ?? '') &&
    /^(?:DET|ADJ|ADP|NUM|PRON)$/.test(clause[at - 1]?.pos ?? '')
  );
}

/** The head of the noun phrase that begins there, "in the year" and the like passed over. */
function headFrom(clause: readonly Token[], from: number, until = clause.length): Token | null {
  for (let at = from; at < until; at++) {
    if (!isHead(clause, at) || isVague(clause[at])) continue;
    let back = at - 1;
    while (back >= from && /^(?:DET|ADJ|NUM|NOUN|PROPN|VERB)$/.test(clause[back]?.pos ?? '')) back--;
    if (back < from || !/^(?:ADP|SCONJ|PART)$/.test(clause[back]?.pos ?? '')) return clause[at] ?? null;
  }
  return null;
}

function haveOtherDoers(one: readonly Token[], other: readonly Token[]): boolean {
  const [mine, yours] = [doerOf(one), doerOf(other)];
  if (!mine || !yours || isIn(mine, [yours])) return false;
  // "The bishop never answered the families", "the families answered the bishop".
  const swapped = one.indexOf(mine) < one.findIndex(({ stem }) => stem === yours.stem) && isIn(mine, other);
  return swapped || (!isIn(mine, other) && !isIn(yours, one));
}

function isVague(token: Token | undefined): boolean {
  return (
    !token || generic.has(token.lower) || units.has(token.lower) || /^(?:date|halves|quarters?)$/.test(token.lower)
  );
}

/** @returns Whether they tell of two places, purposes or times behind the same preposition. */
export function haveOtherPlaces(one: readonly Token[], other: readonly Token[]): boolean {
  const theirs = phrasesOf(other);
  return phrasesOf(one).some(({ asks, head }) => {
    const same = theirs.filter((phrase) => isIn(head, [phrase.head]));
    if (same.length > 0)
      return same.every((phrase) => phrase.asks !== asks && (strict.test(asks) || strict.test(phrase.asks)));
    if (isIn(head, other)) return false;
    const rivals = theirs.filter((phrase) => phrase.asks === asks);
    return rivals.length > 0 && rivals.every((phrase) => !isIn(phrase.head, one));
  });
}

function phrasesOf(clause: readonly Token[]): { asks: string; head: Token }[] {
  return clause.flatMap(({ lower }, at) => {
    const cause = lower === 'of' && clause[at - 1]?.lower === 'because';
    const asks = where.test(lower) ? 'where' : cause ? 'why' : asked.test(lower) ? lower : null;
    const head = asks && nounBehind(clause, at + 1);
    return head && head.lower !== 'date' ? [{ asks, head }] : [];
  });
}

function nounBehind(clause: readonly Token[], from: number): Token | null {
  for (let at = from; at < clause.length; at++) {
    if (isHead(clause, at) || (clause[at]?.pos === 'PROPN' && clause[at + 1]?.pos !== 'PROPN'))
      return clause[at] ?? null;
    const { pos = 'PUNCT', lower = '' } = clause[at] ?? {};
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|VERB)$/.test(pos) && !/^(?:its|their|his|her|our|my|your)$/.test(lower))
      return null;
  }
  return null;
}

/** @returns Whether they tell of two kinds of one noun. */
export function haveOtherKinds(one: readonly Token[], other: readonly Token[]): boolean {
  return one.some((token, at) => {
    if (token.pos !== 'NOUN') return false;
    const mine = kindsAt(one, at);
    const places = other.flatMap((one, index) => (one.pos === 'NOUN' && isIn(token, [one]) ? [index] : []));
    return (
      places.length > 0 &&
      places.every((place) => {
        const yours = kindsAt(other, place);
        if (yours.some(({ lower }) => another.test(lower)) && !mine.some(({ lower }) => another.test(lower)))
          return true;
        return mine.length > 0 && yours.length > 0 && !mine.some((word) => isIn(word, yours));
      })
    );
  });
}

/** What stands before a noun and says which. */
function kindsAt(clause: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const token = clause[back];
    if (!token || !/^(?:DET|ADJ|NUM|NOUN|PROPN|VERB)$/.test(token.pos)) break;
    if (/^(?:this|last|next|that|first|second|third)$/.test(token.lower)) found.push(token);
    if (token.pos === 'DET') break;
    if (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && !/^(?:single|such|few|many|several|more|own)$/.test(token.lower))
      found.push(token);
  }
  return found;
}
