/** The words that deny in a clause, and of what: "no civilian lorry", "none of the masks", "has yet to", "never", "did not". */
import { isHead } from './plain-clauses.ts';
import { abstract } from './tables/denied.ts';
import { generic } from './tables/generic.ts';
import { units } from './tables/units.ts';
import type { Token } from './words.ts';

export interface DenialCue {
  /** Where its words stand in the clause. */
  from: number;
  to: number;
  /** Of which there is none, or which has not done it. */
  thing: Token | null;
  /** Whether the thing is who has not done it. */
  doer: boolean;
  /** What the words say of the thing besides. */
  which: Token[];
  /** Whether none at all is denied, or at no time. */
  flat: boolean;
}

/** Words that may stand between "no" and its noun. */
const reach = 4;
const ever = /^(?:ever|yet|any|anyone|anybody|anything|even|single)$/;
const never: ReadonlySet<string> = new Set(['not', "n't", 'n’t']);

/** What a cue may begin with, beside `never`. */
const openers: ReadonlySet<string> = new Set('nobody no none not neither has have had never nor'.split(' '));

/** @returns The first denial of a clause. */
export function denialCueOf(clause: readonly Token[]): DenialCue | null {
  const lower = (at: number) => clause[at]?.lower ?? '';
  for (let at = 0; at < clause.length; at++) {
    const word = lower(at);
    if (!openers.has(word) && !never.has(word)) continue;
    const cue = (to: number, thing: Token | null, flat: boolean, doer = false): DenialCue => ({
      from: at,
      to,
      thing,
      doer,
      which: [],
      flat,
    });
    if (word === 'nobody') return cue(at + 1, null, true);
    if (word === 'no' && lower(at + 1) === 'one') return cue(at + 2, null, true);
    const of = word === 'none' ? at + 1 : word === 'not' && lower(at + 1) === 'one' ? at + 2 : -1;
    if (lower(of) === 'of') {
      const head = headBehind(clause, of + 1);
      return head < 0 || generic.has(lower(head)) ? null : cue(head + 1, clause[head] ?? null, true);
    }
    if (word === 'neither') {
      const head = headBehind(clause, at + 1);
      return head < 0 ? null : cue(head + 1, clause[head] ?? null, true, true);
    }
    const single = word === 'not' ? singleAt(clause, at) : 0;
    if (word === 'no' || single > 0) return ofNoun(clause, at, at + (single || 1));
    if (/^(?:has|have|had)$/.test(word) && lower(at + 1) === 'yet' && lower(at + 2) === 'to')
      return cue(at + 3, subjectBefore(clause, at), true, true);
    if (word === 'never') return cue(at + 1, subjectBefore(clause, at), true, true);
    const flat = clause.slice(at + 1).some((token) => ever.test(token.lower));
    if (word === 'nor') return cue(at + 1, null, flat);
    if (never.has(word)) return cue(at + 1, subjectBefore(clause, at), flat, true);
  }
  return null;
}

/** "not one", "not a single", "not a gram of": how many words; 0 where it is "is not a". */
function singleAt(clause: readonly Token[], at: number): number {
  if (/^(?:one|single)$/.test(clause[at + 1]?.lower ?? '')) return 2;
  if (clause[at + 1]?.lower !== 'a') return 0;
  if (clause[at + 2]?.lower === 'single') return 3;
  const before = clause[at - 1];
  return before === undefined || !/^(?:AUX|VERB|ADV)$/.test(before.pos) ? 2 : 0;
}

function ofNoun(clause: readonly Token[], at: number, first: number): DenialCue | null {
  let from = first;
  let to = endOfNoun(clause, from);
  // "not a single tonne of steel": of steel.
  if (units.has(clause[to - 1]?.lower ?? '') && clause[to]?.lower === 'of' && endOfNoun(clause, to + 1) > to + 1) {
    from = to + 1;
    to = endOfNoun(clause, from);
  }
  const thing = clause[to - 1];
  if (to === from || thing?.pos !== 'NOUN' || generic.has(thing.lower)) return null;
  if (abstract.test(thing.lower) || abstract.test(clause[from]?.lower ?? '')) return null;
  // A phrase alone denies nothing.
  if (!clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  return { from: at, to, thing, doer: false, which: clause.slice(from, to), flat: true };
}

/** "no licensed buyer": of a participle, and not "no bus ran". */
function endOfNoun(clause: readonly Token[], from: number): number {
  let to = from;
  for (; to - from < reach; to++) {
    const { pos = 'PUNCT', lower = '' } = clause[to] ?? {};
    const participle = /(?:ed|ing)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(clause[to + 1]?.pos ?? '');
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) && !(pos === 'VERB' && participle)) break;
  }
  return to;
}

function headBehind(clause: readonly Token[], from: number): number {
  const end = Math.min(clause.length, from + reach + 1);
  for (let at = from; at < end; at++) if (isHead(clause, at)) return at;
  return -1;
}

function subjectBefore(clause: readonly Token[], at: number): Token | null {
  // "To date the fund has paid nothing."
  const isSubject = ({ lower }: Token) => !generic.has(lower) && lower !== 'date';
  return clause.slice(0, at).find((token, index) => isHead(clause, index) && isSubject(token)) ?? null;
}
