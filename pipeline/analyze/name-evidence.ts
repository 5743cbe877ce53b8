/** What the words around a name tell of it: whether it is a person's, a place's or a firm's. */

import { isCapitalised, isSmall } from './letters.ts';
import { apposition } from './name-appositions.ts';
import { classAfter, classBefore } from './name-classes.ts';
import { isLocative, isNamedPlace, isOfLand } from './name-places.ts';
import { isPossessive } from './phrases.ts';
import { knownNames } from './regions.ts';
import { organizationWords, placeTypes } from './tables/names.ts';
import { deeds, firms, holdings, personalSaying, saying } from './tables/roles.ts';
import type { Token } from './words.ts';

export interface Evidence {
  /** A role stands in apposition to it, "who" takes it up, or it is "of" an organization. */
  person: boolean;
  /** The role in apposition. */
  role: string | null;
  /** A word such as "region" stands after it in lower case, or "near" before it. */
  place: boolean;
  /** It stands where a place would: "in", "at", "to" after a verb of moving. */
  locative: boolean;
  /** It has shares, a factory or rivals, or is said to be a firm. */
  corporate: boolean;
  /** Stands as a subject, or says, wants or does something. */
  acts: boolean;
  /** Says or thinks something. */
  speaks: boolean;
  /** Of that, as a person does. */
  thinks: boolean;
  /** "the" or "a" stands before it, or another noun after it: a thing rather than somebody. */
  thing: boolean;
  /** "he", "his", "she" or "her" takes it up in the same sentence. */
  personal: boolean;
  /** "it" or "its" takes it up. */
  neuter: boolean;
  /** "its" takes it up: what it has is a body's. */
  owns: boolean;
  /** A word such as "scheme" stands after it: what it is called, no place and nobody. */
  label: boolean;
  /** Joined by "and" to a place, though a verb follows. */
  beside: boolean;
  /** The text says that it is a firm or another body, or it has staff and members. */
  firm: boolean;
  /** Does what only a person does. */
  deed: boolean;
  /** Does something, or is that by which it is done, where no sentence begins with it. */
  agent: boolean;
}

export const none: Evidence = {
  person: false,
  role: null,
  place: false,
  locative: false,
  corporate: false,
  acts: false,
  speaks: false,
  thinks: false,
  thing: false,
  personal: false,
  neuter: false,
  owns: false,
  label: false,
  beside: false,
  firm: false,
  deed: false,
  agent: false,
};

/** @param to Exclusive. */
export function evidenceAround(tokens: Token[], from: number, to: number): Evidence {
  const next = tokens[to];
  const before = tokens[from - 1];
  const possessor = isPossessive(next);
  const after = possessor ? undefined : next;
  const told = apposition(tokens, from, to);
  const kind = told?.kind ?? classBefore(tokens, from, to) ?? classAfter(tokens, to);
  // "Its counterpart, REN, said".
  const verb = verbAfter(tokens, before?.text === ',' && next?.text === ',' ? to + 1 : to);
  const held = isHeldBy(tokens, from);
  const nounAfter = after?.pos === 'NOUN' && !saying.has(after.lower);
  return {
    person:
      kind === 'person' || (!held && (isWho(tokens, from, to) || isOfBody(tokens, from, to) || isAged(tokens, to))),
    role: told?.kind === 'person' ? told.word : null,
    place:
      (!!after && placeTypes.has(after.lower)) ||
      isOfLand(tokens, from, to) ||
      /^(?:near|outside|around|below|beyond)$/.test(before?.lower ?? '') ||
      (/^(?:river|lake|village|town|hamlet|suburb|isle)$/.test(before?.text ?? '') &&
        tokens[from - 2]?.pos === 'DET') ||
      kind === 'place' ||
      isNamedPlace(tokens, from),
    locative:
      !isElliptic(tokens, to) &&
      (!nounAfter || isFeared(tokens, to) || /^(?:of|near)$/.test(before?.lower ?? '')) &&
      isLocative(tokens, from),
    firm: kind === 'firm' || held,
    corporate:
      kind === 'firm' ||
      held ||
      isTold(tokens, from) ||
      (to - from === 1 && isPossessive(before) && knownNames().get(tokens[from - 2]?.text ?? '')?.kind === 'state') ||
      (possessor && isHolding(tokens, to + 1)) ||
      (next?.lower === 'and' && /^(?:its|other)$/.test(tokens[to + 1]?.lower ?? '')) ||
      (firms.has(before?.lower ?? '') && isSmall(before?.text ?? '')),
    acts:
      isVerb(after) ||
      (/^(?:today|yesterday|also|later|then|now|itself|both|all)$/.test(after?.lower ?? '') &&
        isVerb(tokens[to + 1])) ||
      saying.has(verb),
    speaks: saying.has(verb) || isAccordingTo(tokens, from),
    thinks: personalSaying.has(verb),
    thing: /^(?:DET|ADJ)$/.test(before?.pos ?? '') || nounAfter,
    ...takenUp(tokens, to, next?.text === ',' && tokens[to + 1]?.lower === 'which'),
    beside: false,
    label: (to - from > 1 || before?.pos === 'DET') && labels.test(after?.text ?? ''),
    deed: to - from > 1 && before?.pos !== 'DET' && deeds.has(verbOf(tokens, to)),
    agent: isAgent(tokens, from, to),
  };
}

const labels =
  /^(?:schemes?|programmes?|programs?|projects?|initiatives?|plans?|deals?|index|models?|doctrine|prizes?|awards?|exercises?|operations?|strategy|framework|accords?|agreements?|treaty|papers?|reports?|surveys?)$/;

/** "at Holm's": where nothing follows that is of it, it is somebody's. */
function isElliptic(tokens: Token[], to: number): boolean {
  if (/['’]s$/.test(tokens[to - 1]?.text ?? '')) return true;
  return isPossessive(tokens[to]) && !/^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(tokens[to + 1]?.pos ?? '');
}

/** "Officers in Osh fear that": a verb that looks like a noun. */
function isFeared(tokens: Token[], to: number): boolean {
  return (
    /^(?:fears?|hopes?|claims?|reports?|estimates?|complain)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower === 'that'
  );
}

/** "Daal's factories", "the Storting's defence committee". */
function isHolding(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (holdings.has(next?.lower ?? '')) return true;
  return (
    /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') &&
    /^(?:committees?|boards?|members|presidium)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "told the Fenland Echo", "quoted in the Fenland Echo": who is spoken to, behind an article, is a body. */
function isTold(tokens: Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'the') return false;
  const [word, verb] = [tokens[from - 2]?.lower ?? '', tokens[from - 3]?.lower ?? ''];
  if (
    /^(?:in|by|to|with)$/.test(word) &&
    /^(?:quoted|interviewed|interviews?|leaked|serialised|column|editorial)$/.test(verb)
  )
    return true;
  return /^(?:told|tells?|informed|assured|assures|urged|urges|warned|notified|reminded|petitioned|sued)$/.test(word);
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** "Brekke, 54, took over". */
function isAged(tokens: Token[], to: number): boolean {
  return tokens[to]?.text === ',' && /^[1-9]\d$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
}

const posts =
  /^(?:executive|officer|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|founder|co-founder|employees|shareholders|shares|subsidiary|owner|owners|staff|campaigners|members|activists|volunteers|trustees|lawyers|engineers|workers|customers|headquarters|board)$/;

/** What carriers and other firms have that towns have not. */
const plies = /^(?:services|ships|vessels|ferries|fleet|aircraft|crews|stake|dividend|bankruptcy|takeover)$/;

/** "chief executive of Northwind", "a spokesman for Wavecrest", "researchers at METR": what has posts and staff. */
function isHeldBy(tokens: Token[], from: number): boolean {
  // "at Rystad and Wood Mackenzie".
  let at = from - 1;
  while (
    at > 1 &&
    (tokens[at]?.lower === 'and' ||
      tokens[at]?.text === ',' ||
      (at < from - 1 && isCapitalised(tokens[at]?.text ?? '')))
  )
    at--;
  const [word, post] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (word === 'over') return /^t(?:ook|akes?|aking|aken)$/.test(post);
  if (/^(?:acquire[sd]?|acquiring|sued?|sues|audited)$/.test(word)) return true;
  // "services of the Sundmar Line".
  if (word === 'the' && /^(?:of|for)$/.test(post)) return plies.test(tokens[at - 2]?.lower ?? '');
  if (word === 'of' || word === 'for') return posts.test(post) || plies.test(post);
  return (
    word === 'at' &&
    (posts.test(post) || /^(?:researchers?|scientists?|economists?|analysts?|colleagues|executives|fellow)$/.test(post))
  );
}

/** The verb of which a name is the subject, over auxiliaries and adverbs: any verb, in lower case. */
function verbOf(tokens: Token[], to: number): string {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (token?.pos === 'VERB') return token.lower;
    if (token?.pos !== 'ADV' && token?.pos !== 'AUX' && token?.text !== 'who') return '';
  }
  return '';
}

/** "but Maersk sails", "was fined by Maersk", "Maersk's ships": never after an article. */
function isAgent(tokens: Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (from === 0 || /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '')) return false;
  // "the largest of them, Marwell, does not".
  const next = before?.text === ',' && tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  if (next?.pos === 'AUX' || (next?.pos === 'VERB' && !/(?:ing|based|made|built)$/.test(next.lower))) return true;
  return (
    before?.lower === 'by' &&
    /ed$|^(?:written|built|made|led|run|held|owned|sold|bought|paid|taken|set|given)$/.test(
      tokens[from - 2]?.lower ?? '',
    )
  );
}

const personal = new Set(['he', 'his', 'him', 'she', 'her']);
const neuter = new Set(['it', 'its']);

/** Which pronouns come before any other name. */
function takenUp(tokens: Token[], from: number, which: boolean): Pick<Evidence, 'personal' | 'neuter' | 'owns'> {
  const found = { personal: false, neuter: which, owns: false };
  for (let at = from; at < tokens.length; at++) {
    const { text, lower } = tokens[at] as Token;
    if (isCapitalised(text)) break;
    if (personal.has(lower)) found.personal = true;
    else if (neuter.has(lower)) {
      found.neuter = true;
      if (lower === 'its') found.owns = true;
    }
  }
  return found;
}

/** The verb that a name is the subject of, in lower case, over adverbs and auxiliaries. */
function verbAfter(tokens: Token[], to: number): string {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (!token) return '';
    if (saying.has(token.lower)) return token.lower;
    if (token.pos !== 'ADV' && token.pos !== 'AUX') return token.pos === 'VERB' ? token.lower : '';
  }
  return '';
}

function isAccordingTo(tokens: Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';
}

function isWho(tokens: Token[], from: number, to: number): boolean {
  // "the cooperative of Lund, whose members": the cooperative's.
  if (to - from === 1 && tokens[from - 1]?.lower === 'of') return false;
  // "Ana Ruiz (R-Ohio), who".
  const closing = tokens[to]?.text === '(' ? tokens.findIndex(({ text }, index) => index > to && text === ')') : -1;
  const end = closing > 0 && closing - to < 8 ? closing + 1 : to;
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  return /^(?:who|whom|whose)$/.test(tokens[at]?.lower ?? '') && !isLocative(tokens, to - 1);
}

/** "Ines Roth of the Harbour Institute". */
function isOfBody(tokens: Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3 || !/^(?:of|at|from)$/.test(tokens[to]?.lower ?? '')) return false;
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const run = tokens.slice(start, start + 6);
  const end = run.findIndex(({ text, lower }) => !/^\p{Lu}/u.test(text) && !/^(?:of|for)$/.test(lower));
  return run.slice(0, end < 0 ? undefined : end).some(({ lower }) => organizationWords.has(lower));
}
