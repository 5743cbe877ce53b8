/** What a date is put to: the words of its clause, the act that it hangs on, and what became of the thing then. */
import { isBaseline } from './baselines.ts';
import { dateClause, isTold } from './date-clauses.ts';
import { type Dated, isAttributive } from './events.ts';
import { daysOf } from './figure-times.ts';
import type { Grounds } from './grounds.ts';
import { isCapitalised } from './letters.ts';
import { isQuestion, textOf } from './reading.ts';
import { turns } from './tables/date-turns.ts';
import { isSignature, isUnfulfilled } from './unfulfilled.ts';
import type { Token } from './words.ts';

/** What happened, and when. */
export interface Happening {
  dated: Dated;
  /** ISO days, the last included; of what goes on, those in which it began. */
  from: string;
  to: string;
  /** Words of its clause, without its date. */
  clause: Token[];
  /** Verb or noun that the date hangs on. */
  act: Token | null;
  /** What it happened to: what was done, or who did it where it was done to nothing. */
  things: Token[];
  /** What of it bears the rest: of "the annex to the treaty" the annex. */
  head: Token[];
  /** What became of its thing, and whether that comes but once. */
  turns: ReadonlyMap<string, boolean>;
  /** Of its kind it is the first or the last, or there was none before or since. */
  only: boolean;
  /** "about 3 May", "reportedly on 3 May". */
  vague: boolean;
}

const precise = /^(?:day|part-of-month|month|open)$/;
/** "for two hours": it was soon over. */
const passing =
  /\bfor (?:\p{L}+ )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|some) (?:hour|day|week|month|minute)s?\b/u;
const bounds = /^(?:by|before|until|till|after|to|through|as of|for|between|towards)$/;
/** "the letter of 3 May": when it was written, and what it says is of another time. */
const papers =
  /\b(?:letter|report|statement|note|memo|memorandum|resolution|speech|message|submission|opinion|circular|notice|interview|article|plan|paper|proposal|survey|study|audit|minutes|edition|issue)s? of (?:the )?$/i;
const none = /^(?:no|not|never|nobody|nothing|none|neither|n['’]t)$/;
const modal =
  /^(?:will|would|shall|should|may|might|could|can|must|likely|unlikely|expected|scheduled|due|planned|perhaps|if|unless)$/;
const loosely =
  /\b(?:about|around|circa|roughly|approximately|some time|sometime|probably|presumably)(?: on| in)? (?:the )?$/i;
const hearsay = /^(?:reportedly|allegedly|apparently|supposedly|purportedly|seemingly|rumoured)$/;
/** Of longer stretches nothing tells when in them it happened. */
const longest = 31;
const day = 864e5;

/** @returns What happened at a date; `null` where nothing did, or where it cannot be told to the month. */
export function happeningOf(dated: Dated, grounds: Grounds): Happening | null {
  const { sentence, words, resolved, outlook, compared } = dated;
  const { date, precision } = resolved;
  if (!date || date.length < 7 || !precise.test(precision ?? '') || outlook !== 'past' || compared) return null;
  // "seven months ago", "eleven weeks later": about then.
  const step = words.fromDocument ?? words.fromContext;
  if ((step && step.unit !== 'day') || words.season || words.toMonth !== null || words.toDay !== null) return null;
  const { from, to } = daysOf(date);
  if ((Date.parse(to) - Date.parse(from)) / day >= longest || isQuestion(sentence)) return null;
  const before = textOf(sentence, sentence.start, words.start);
  const clause = dateClause(dated).filter(
    ({ start, end, lower }) =>
      (end <= words.start || start >= words.end) && !(end + 1 === words.start && lower === words.preposition),
  );
  const since = precision === 'open' && words.preposition === 'since';
  const denied = clause.some(({ lower }) => none.test(lower));
  // "did not run until 3 May": it ran then.
  const late = /^(?:until|till|before)$/.test(words.preposition ?? '') && denied;
  if ((bounds.test(words.preposition ?? '') && !late) || (denied && !late && !since)) return null;
  if (papers.test(before) || passing.test(sentence.text) || clause.some(({ lower }) => modal.test(lower))) return null;
  if (isBaseline(sentence, words) || isAttributive(sentence, words) || isUnfulfilled(dated) || isSignature(dated))
    return null;
  if (grounds.propositionOf(sentence).open) return null;
  const act = actOf(clause, words);
  const things = thingsOf(clause, act);
  const told = turnsOf(clause, act, { since, late, denied });
  const vague = loosely.test(before) || clause.some(({ lower }) => hearsay.test(lower));
  const only = late || (since && denied) || edgeOf(clause) !== null;
  return { dated, from, to, clause, act, things, head: headOf(things), turns: told, only, vague };
}

interface Told {
  since: boolean;
  late: boolean;
  denied: boolean;
}

function turnsOf(clause: readonly Token[], act: Token | null, { since, late, denied }: Told): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const add = (key: string) => {
    for (const { name, once } of turns.get(key) ?? []) found.set(name, once || (found.get(name) ?? false));
  };
  const end = edgeOf(clause);
  // "The first tram was delivered" is not yet the first that ran.
  const deeds = [...(turns.get(act?.lower ?? '') ?? [])].filter(({ name }) => !moving.test(name));
  if (end && deeds.length > 0) return new Map(deeds.map(({ name }) => [`${end} ${name}`, true]));
  if (end) return new Map([[end === 'first' ? 'begun' : 'ended', true]]);
  for (const [at, { lower }] of clause.entries()) add(`${lower}_${clause[at + 1]?.lower}`);
  if (found.size === 0 && act) add(act.lower);
  // "put their signatures to it".
  if (found.size === 0 && act && light.test(act.lower))
    for (const { pos, lower } of clause) if (pos === 'NOUN') add(lower);
  // "has been running again since".
  if (since && clause.some(({ lower }) => lower === 'again')) return new Map([['resumed', true]]);
  // "has been closed since": a word of the state.
  if (since) for (const { pos, lower } of clause) if (/^(?:VERB|ADJ)$/.test(pos)) add(lower);
  if (late) for (const { name } of deeds) found.set(`first ${name}`, true);
  if (found.has('ended')) return found;
  if (late || (since && !denied && (found.has('begun') || !suffers(clause)))) found.set('begun', true);
  else if (since && denied) found.set('ended', true);
  return found;
}

const light = /^(?:put|puts|made|gave|saw|came|set|got|brought|place)$/;

/** What is there moves, and whoever is there says so. */
const moving = /^(?:said|met|counted|moved|begun|ended|resumed|hit)$/;

/** "the first lorry", "the last session": of its kind; "the last quarter" is a time. */
function edgeOf(clause: readonly Token[]): 'first' | 'last' | null {
  const found = clause.find(
    ({ lower }, at) =>
      /^(?:first|last|final)$/.test(lower) &&
      /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(clause[at + 1]?.pos ?? '') &&
      !/^(?:half|quarter|year|month|week|day|days|time|round|phase|stage|minister|lady|reading|part)$/.test(
        clause[at + 1]?.lower ?? '',
      ),
  );
  return found ? (found.lower === 'first' ? 'first' : 'last') : null;
}

/** What is let in or used is open, or runs. */
const served = /^(?:admitted|allowed|permitted|used|served|opened)$/;

/** "has been ignored since": what is done to it, and not that it is there. */
function suffers(clause: readonly Token[]): boolean {
  return clause.some(
    ({ lower, pos }, at) =>
      pos === 'VERB' &&
      /(?:ed|en)$/.test(lower) &&
      !served.test(lower) &&
      clause.slice(Math.max(0, at - 3), at).some((token) => token.lower === 'been'),
  );
}

/** Parts of a day, and longer times. */
export const hours =
  /^(?:night|nights|day|days|hours?|morning|afternoon|evening|noon|midnight|dawn|dusk|weeks?|weekend|months?|eve|years?|time|early|late)$/;
/** How far before its date, in the text, an act may stand. */
const reach = 80;

function actOf(
  clause: readonly Token[],
  { start, preposition }: { start: number; preposition: string | null },
): Token | null {
  const before = clause.filter((token) => token.end <= start && start - token.start < reach);
  const noun = before.findLast(({ pos, lower }) => pos === 'NOUN' && !hours.test(lower));
  // "the frost of 3 May"; "the night of 3 May" is a time.
  if (preposition === 'of' && noun === before.findLast(({ pos }) => pos === 'NOUN') && noun) return noun;
  const verbs = verbsIn(before).filter(({ lower }) => !/^(?:took|taken|held)$/.test(lower));
  // "was chosen to head the board".
  const verb = verbs.findLast((one) => before[before.indexOf(one) - 1]?.lower !== 'to') ?? verbs.at(-1);
  if (verb) return verb;
  // "The fire in the depot on 3 May, in which …", "The launch took place on 3 May"; not "In the course of a visit on 3 May".
  const leads = before[0]?.pos === 'ADP' || !before.some(({ pos }) => pos === 'NOUN');
  if (!leads && !before.some(({ pos }) => pos === 'AUX')) return before.find(({ pos }) => pos === 'NOUN') ?? null;
  const behind = clause.filter((token) => token.start > start);
  const state = before.some(({ pos }) => pos === 'AUX') || isTold(behind);
  return verbsIn(behind)[0] ?? (state ? null : (noun ?? null));
}

/** "the hull", "the Water Act": taken for verbs. */
function verbsIn(clause: readonly Token[]): Token[] {
  return clause.filter(
    ({ pos, text }, at) => pos === 'VERB' && !(at > 0 && (isCapitalised(text) || clause[at - 1]?.pos === 'DET')),
  );
}

const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN';

/** "shut the reactor", "the reactor was shut", "the reactor shut", "the closure of the reactor". */
function thingsOf(clause: readonly Token[], act: Token | null): Token[] {
  const at = act ? clause.indexOf(act) : -1;
  if (!act || at < 0) return [...clause];
  const before = clause.slice(0, at);
  const passive = before.slice(-3).some(({ lower }) => /^(?:was|were|been|being|is|are)$/.test(lower));
  if (act.pos === 'VERB' && passive) return before;
  const rest = clause.slice(at + 1);
  const behind = act.pos === 'VERB' ? rest : rest.slice(rest.findIndex(({ lower }) => lower === 'of') + 1);
  const from = behind.findIndex(({ lower }) => !/^(?:up|down|off|out|over)$/.test(lower));
  const [next] = behind.slice(Math.max(0, from));
  // "opened at Tolm", "sank": it goes no further.
  const done = next !== undefined && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(next.pos);
  if (done && from >= 0) {
    const end = behind.findIndex(({ pos }, index) => index > from && /^(?:VERB|AUX|SCONJ)$/.test(pos));
    return behind.slice(from, end < 0 ? undefined : end);
  }
  return before.some(isNoun) ? before : [act];
}

/** @returns Of "the annex to the treaty" the annex, with what stands right before it: "the lorry toll"; not "at Tolm the lock". */
function headOf(things: readonly Token[]): Token[] {
  let from = -1;
  for (const [at, token] of things.entries()) {
    if (from < 0 && isNoun(token) && !leads(things.slice(0, at))) from = at;
    else if (from >= 0 && !isNoun(token)) return things.slice(from, at);
  }
  return from < 0 ? [] : things.slice(from);
}

/** Whether a preposition stands before the phrase that a noun stands in. */
function leads(before: readonly Token[]): boolean {
  const own = before.findLastIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const at = /^(?:DET|PRON)$/.test(before[own]?.pos ?? '') ? own - 1 : own;
  return before[at]?.pos === 'ADP';
}
