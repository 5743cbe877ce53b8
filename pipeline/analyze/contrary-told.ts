/** Predicates that have a contrary, where a sentence tells one as a fact: of what, when, and in which words. */

import { subjectBefore } from './contrary-subjects.ts';
import type { Grounds } from './grounds.ts';
import type { Matter } from './matters.ts';
import { clausesOf, isModal } from './plain-clauses.ts';
import { copulas, isAuxiliary, objectMatter } from './pole-clauses.ts';
import { isQuestion, type Sentence } from './reading.ts';
import { type Contrary, contraries } from './tables/contraries.ts';
import { negations } from './tables/directions.ts';
import type { Token } from './words.ts';

/** A predicate of a thing. */
export interface Told {
  sentence: Sentence;
  contrary: Contrary;
  matter: Matter;
  /** Of "selling the grain" the grain. */
  object: Matter | null;
  clause: Token[];
  /** Where its words begin and end in the sentence's tokens. */
  from: number;
  to: number;
  past: boolean;
}

/** Of a case that may not be, or that was thought of only. */
const supposed =
  /^(?:if|unless|whether|in case|lest|supposedly|allegedly|reportedly|apparently|seemed|seems|likely|unlikely|expected|due|planned|scheduled|meant|supposed|intended|so-called)$/;
const links: ReadonlySet<string> = new Set([
  ...copulas,
  ...'stay stays stayed lie lies lay lain stand stands stood kept keep keeps left stayed went runs ran turned turns turn grew made became get got declared'.split(
    ' ',
  ),
]);
const makes = /^(?:found|declared|ruled|left|kept|made|makes|called|calls|considers|deemed|pronounced|held)$/;
const be = /^(?:is|are|was|were|be|been|being)$/;
const yields =
  /^(?:made|makes?|reports?|reported|posts?|posted|recorded|records?|ran|runs?|closed|closes|ended|ends|turned|turns|had|has|have|showed|shows|booked|books|suffered|suffers|announced|earned|earns|is|are|was|were|been|wrote|in|into|achieved|brought|returned)$/;
/** How far before a predicate what links it to its subject may stand. */
const reach = 4;

/** @returns What a sentence tells in such words as a fact. */
export function toldIn(sentence: Sentence, grounds: Grounds): Told[] {
  const { tokens, source } = sentence;
  if (!source.english || !tokens.some(({ lower }) => contraries.has(lower)) || isQuestion(sentence)) return [];
  if (grounds.propositionOf(sentence).open) return [];
  return clausesOf(sentence).flatMap((clause) => {
    const hits = hitsIn(tokens, clause);
    return hits.flatMap(({ contrary, at }) => {
      // "halved and then doubled", "accidental or intentional": the one and the other.
      const isBoth = hits.some((one) => areContrary(one.contrary, contrary) && isJoined(tokens, one.at, at));
      return (isBoth ? null : toldAt(sentence, contrary, at, clause)) ?? [];
    });
  });
}

interface Hit {
  contrary: Contrary;
  at: number;
}

function hitsIn(tokens: Token[], clause: Token[]): Hit[] {
  const from = tokens.indexOf(clause[0] as Token);
  const found: Hit[] = [];
  for (let at = from; at < from + clause.length; at++)
    for (const contrary of contraries.get(tokens[at]?.lower ?? '') ?? [])
      if (contrary.words.every((word, nth) => tokens[at + nth]?.lower === word)) found.push({ contrary, at });
  return found;
}

/** @returns Whether not both can be true of one thing. */
export function areContrary(one: Contrary, other: Contrary): boolean {
  return one.axis === other.axis && one.way === -other.way;
}

/** Whether "and" or "or" joins the later one to what stands before it. */
function isJoined(tokens: Token[], one: number, other: number): boolean {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return tokens.slice(Math.max(first + 1, last - 3), last).some(({ lower }) => /^(?:and|or|but)$/.test(lower));
}

function toldAt(sentence: Sentence, contrary: Contrary, at: number, whole: Token[]): Told | null {
  const { tokens } = sentence;
  const to = at + contrary.words.length;
  const clause = partOf(whole, tokens[at] as Token);
  if (clause.some((token, index) => isModal(token) || isSupposed(clause, index))) return null;
  const denials = clause.filter(({ lower }) => negations.has(lower));
  // "Nothing in the statute prevents it."
  const turned = contrary.axis === 'permit' && contrary.way < 0 && /^(?:nothing|no)$/.test(clause[0]?.lower ?? '');
  if (denials.length > (turned ? 1 : 0)) return null;
  // "wants to keep", "the plan to close it".
  if (tokens[at - 1]?.lower === 'to' || (tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'to')) return null;
  // "denied that it was granted".
  if (tokens[to]?.lower === 'that') return null;
  const matter = matterOf(tokens, contrary, at, to);
  if (!matter || matter.narrowed) return null;
  const told = turned ? { ...contrary, way: 1 as const } : contrary;
  const acting = actingOf(tokens, matter);
  const past = isPast(tokens, at);
  return { sentence, contrary: told, matter: acting ?? matter, object: acting && matter, clause, from: at, to, past };
}

/** "selling the grain", "ending a lease": the gerund right before a thing. */
function actingOf(tokens: Token[], matter: Matter): Matter | null {
  let from = tokens.indexOf(matter.head);
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const head = tokens[from - 1];
  if (!head || !/[a-z]{3}ing$/.test(head.lower) || head.pos !== 'VERB') return null;
  if (from > 1 && !/^(?:from|of|to)$/.test(tokens[from - 2]?.lower ?? '')) return null;
  return { ...matter, head, mods: [matter.head, ...matter.mods], owned: false };
}

/** "as planned": it was. */
function isSupposed(clause: readonly Token[], at: number): boolean {
  return supposed.test(clause[at]?.lower ?? '') && clause[at - 1]?.lower !== 'as';
}

/** Of "it bought the mill and sold it in June" the part that a word stands in. */
function partOf(clause: Token[], token: Token): Token[] {
  const at = clause.indexOf(token);
  const isTold = (part: Token[]) =>
    part.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)));
  const cuts = clause.flatMap(({ lower }, index) =>
    /^(?:and|or)$/.test(lower) && isTold(clause.slice(0, index)) && isTold(clause.slice(index + 1)) ? [index] : [],
  );
  const from = cuts.findLast((cut) => cut < at);
  const to = cuts.find((cut) => cut > at) ?? clause.length;
  if (from === undefined) return clause.slice(0, to);
  const own = clause.slice(from + 1, to);
  const verb = own.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const hasSubject = own.slice(0, verb).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const before = clause.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return hasSubject ? own : [...clause.slice(0, before), ...own];
}

function matterOf(tokens: Token[], { of, words }: Contrary, at: number, to: number): Matter | null {
  const chain = chainOf(tokens, at);
  const passive = tokens.slice(chain, at).some(({ lower }) => be.test(lower)) && !/ing$/.test(words[0] ?? '');
  if (of === 'yield') return yieldOf(tokens, at, to);
  if (of === 'rank') return rankOf(tokens, at, to);
  if (of === 'state') return stateOf(tokens, words, at, to, chain);
  if (isAttribute(tokens, at, to, chain) || isNominal(tokens, at)) return null;
  if (/ing$/.test(words[0] ?? '') && chain === at) return null;
  if (of === 'doer') {
    if (!passive || /^(?:was|were|is|are)$/.test(words[0] ?? '')) return subjectBefore(tokens, chain);
    const by = tokens.findIndex(({ lower }, index) => index >= to && index < to + 6 && lower === 'by');
    return by < 0 ? null : objectMatter(tokens, by + 1);
  }
  const object = passive ? null : objectMatter(tokens, to);
  return object ?? subjectBefore(tokens, chain);
}

/** Where the auxiliaries begin that stand before a predicate. */
function chainOf(tokens: Token[], at: number): number {
  let from = at;
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const token = tokens[back];
    if (isAuxiliary(token)) from = back;
    else if (token?.pos !== 'ADV' && !/^(?:still|also|now|since|already|all|both)$/.test(token?.lower ?? '')) break;
  }
  return from;
}

/** "the closed mill", "a rejected bill". */
function isAttribute(tokens: Token[], at: number, to: number, chain: number): boolean {
  const next = tokens[to];
  const before = tokens[at - 1];
  return (
    chain === at &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') &&
    /^(?:DET|ADJ|ADP|NUM)$/.test(before?.pos ?? '') &&
    before?.lower !== 'that'
  );
}

/** "a rise", "the fall in prices": told of nothing by itself. */
function isNominal(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.pos === 'NOUN' &&
    (/^(?:DET|ADJ|ADP|NUM)$/.test(before?.pos ?? '') || /^(?:its|their|his|her)$/.test(before?.lower ?? ''))
  );
}

function stateOf(tokens: Token[], words: string[], at: number, to: number, chain: number): Matter | null {
  const verb = tokens[at]?.pos === 'VERB' && words.length === 1;
  if (/^(?:and|or)$/.test(tokens[to]?.lower ?? '') && /^(?:ADJ|NOUN)$/.test(tokens[to + 1]?.pos ?? '')) return null;
  if (isAttribute(tokens, at, to, chain)) return null;
  // "Nothing prevents anybody from selling it", "free to sell it", "the law forbids nets": of what is behind it.
  if (/^(?:prevents?|bars|free)$/.test(words[0] ?? '')) return behindFrom(tokens, words[0] === 'free' ? to - 1 : to);
  const gate = /^(?:allows?|permits?|bans?|forbids?|prohibits?|outlaws?)$/.test(words[0] ?? '');
  if (gate) return isNominal(tokens, at) ? null : objectMatter(tokens, to);
  // "found the treasurer guilty".
  const held = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 8 && makes.test(lower));
  const what = held < 0 || isAuxiliary(tokens[held - 1]) ? null : objectMatter(tokens, held + 1);
  if (what && what.to === at) return what;
  const linked = tokens.slice(Math.max(0, at - reach), at).findIndex(({ lower }) => links.has(lower));
  if (linked >= 0) {
    const link = Math.max(0, at - reach) + linked;
    return subjectBefore(tokens, chainOf(tokens, link));
  }
  if (verb && !tokens[at]?.lower.startsWith('un')) return objectMatter(tokens, to) ?? subjectBefore(tokens, chain);
  // "was finished ahead of schedule", "dropped the bomb by mistake".
  const main = tokens.findLastIndex(({ pos }, index) => index < at && pos === 'VERB');
  if (main < 0 || at - main > 2 * reach) return null;
  const start = chainOf(tokens, main);
  const through = /^(?:escaped|survived|came|emerged|went)$/.test(tokens[main]?.lower ?? '');
  const object =
    start === main && !through && tokens[main + 1]?.lower !== 'place' ? objectMatter(tokens, main + 1) : null;
  return object ?? subjectBefore(tokens, start);
}

/** "prevents a landlord from ending a lease", "free to end it": of the lease. */
function behindFrom(tokens: Token[], from: number): Matter | null {
  const at = tokens.findIndex(({ lower }, index) => index >= from && index < from + 8 && /^(?:from|to)$/.test(lower));
  return at < 0 ? null : (objectMatter(tokens, at + 2) ?? objectMatter(tokens, at + 1));
}

/** "made a profit", "closed the year with a loss", "is in the red"; not "the loss of jobs". */
function yieldOf(tokens: Token[], at: number, to: number): Matter | null {
  const word = tokens[at]?.lower ?? '';
  if (
    /^(?:black|red)$/.test(word) &&
    !(tokens[at - 1]?.lower === 'the' && /^in(?:to)?$/.test(tokens[at - 2]?.lower ?? ''))
  )
    return null;
  if (
    tokens[to]?.lower === 'of' &&
    tokens[to + 1]?.pos !== 'NUM' &&
    !/^\p{Sc}/u.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 1]?.pos !== 'SYM'
  )
    return null;
  if (/^(?:NOUN|PROPN)$/.test(tokens[to]?.pos ?? '')) return null;
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index < at && yields.test(lower) && !/^in(?:to)?$/.test(lower),
  );
  if (verb < 0 || at - verb > 7) return null;
  return subjectBefore(tokens, chainOf(tokens, verb));
}

/** "its poorest harvest", "the harvest was the best in a decade". */
function rankOf(tokens: Token[], at: number, to: number): Matter | null {
  const next = tokens[to];
  const since = tokens.slice(to, to + 8).some(({ lower }) => /^(?:decades?|years?|since|record|century)$/.test(lower));
  if (!since) return null;
  if (/^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && !/^(?:year|month|season)s?$/.test(next?.lower ?? ''))
    return objectMatter(tokens, to);
  const link = tokens.findLastIndex(({ lower }, index) => index < at && index >= at - reach && be.test(lower));
  return link < 0 ? null : subjectBefore(tokens, chainOf(tokens, link));
}

function isPast(tokens: Token[], at: number): boolean {
  const own = tokens[at]?.lower ?? '';
  const isTold = (token: Token) => isAuxiliary(token) || links.has(token.lower) || token.pos === 'VERB';
  const near = tokens.findLastIndex((token, index) => index < at && index > at - reach - 2 && isTold(token));
  const from = near >= 0 && chainOf(tokens, near + 1) <= near ? chainOf(tokens, near + 1) : near;
  // "trails", "remain": with no other verb before it.
  if (tokens[at]?.pos === 'VERB' || (from < 0 && /s$/.test(own)))
    if (chainOf(tokens, at) === at) return !isPresent(own);
  const word = tokens[from < 0 ? at : from]?.lower ?? '';
  if (/^(?:is|are|has|have|remains?|stays?|lies?|stands?|keeps?|seems?)$/.test(word)) return false;
  return /^(?:was|were|had|did)$/.test(word) || !/(?:s|ing)$/.test(word) || /ed$/.test(word);
}

/** "rises", "rise": a form to which another is the third person. */
function isPresent(word: string): boolean {
  return (/[^s]s$/.test(word) && !/ss$/.test(word)) || contraries.has(`${word}s`) || contraries.has(`${word}es`);
}
