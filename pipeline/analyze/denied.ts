/** What a sentence denies as a fact, clause by clause: which act of which thing, where and when. */
import { type DenialCue, denialCueOf } from './denial-cues.ts';
import type { Dated } from './events.ts';
import type { Grounds } from './grounds.ts';
import { clausesOf, isHead, isModal, isTelling } from './plain-clauses.ts';
import { isQuestion, type Sentence } from './reading.ts';
import { inner, narrow } from './tables/denied.ts';
import { generic } from './tables/generic.ts';
import { units } from './tables/units.ts';
import type { Token } from './words.ts';

export interface Denied extends Omit<DenialCue, 'from' | 'to'> {
  /** "No bus has ever run", verbatim. */
  phrase: string;
  /** What has not been done; none where it is not there. */
  acts: Token[];
  /** To what it has not been done: "has never published its accounts". */
  object: Token | null;
  /** Whether of nobody it is told. */
  nobody: boolean;
  clause: Token[];
  /** What tells in its clause, the thing and the act among it. */
  words: Token[];
  /** What says which of them, or where and how: each of it the other must tell. */
  which: Token[];
  /** Dates of its clause. */
  dates: Dated[];
}

/** One of these stands in every sentence that denies. */
const hints = /\b(?:no|not|never|nobody|none|neither|nor|yet to)\b|n[’']t\b/i;
const always = /\b(?:so far|to date|to this day|until now|up to now)\b/i;
/** Of a case that may not be, or of one that was named before: "as long as no shuttle is running", "who have no road". */
const supposed = /^(?:if|unless|until|till|when|whenever|where|while|whether|that|who|whom|whose|which|than|as)$/;
const limits = /^(?:more|less|than|fewer|enough|so|as|too|alone)$/;
const notAll = /^(?:all|every|each|always|only|just|merely|because|until|before)$/;
const hardly = /^(?:almost|nearly|virtually|practically|hardly)$/;
const parts = /^(?:some|most|many|several|half|few|more|less|third|quarter)$/;
const ones = /^(?:a|an|one|single)$/;
const light = /^(?:put|take|took|taken|make|made|give|gave|given|get|got|come|came|go|went|gone|let|set)$/;
const empty = /^(?:be|am|is|are|was|were|been|being|have|has|had|having|do|does|did|done)$/;
/** Characters from "no bus" to its verb, which is quoted with it. */
const quoted = 40;

/** @returns Each clause of an English sentence that denies something as a fact. */
export function deniedIn(sentence: Sentence, grounds: Grounds): Denied[] {
  if (!hints.test(sentence.text) || isQuestion(sentence)) return [];
  return clausesOf(sentence).flatMap((clause) =>
    clause.some(isModal) ? [] : (denialOf(clause, sentence, grounds) ?? []),
  );
}

function denialOf(clause: Token[], sentence: Sentence, grounds: Grounds): Denied | null {
  const cue = denialCueOf(clause);
  if (!cue) return null;
  const { thing } = cue;
  const before = clause.slice(0, cue.from);
  const behind = untilAside(clause.slice(cue.to));
  const acts = actsIn(behind, before);
  const start = clause[0]?.start ?? 0;
  const end = clause.at(-1)?.end ?? 0;
  const dates = grounds.datesOf(sentence).filter(({ words }) => words.start >= start && words.end <= end);
  const isDate = (token: Token) => dates.some(({ words }) => words.start <= token.start && token.end <= words.end);
  if (before.slice(-3).some(({ lower }) => supposed.test(lower)) || supposed.test(clause[0]?.lower ?? '')) return null;
  // "71 per cent have never been asked", "almost no rain fell", "not every branch": others may have, or some.
  if (before.some((token) => isPart(token) && !isDate(token)) || hardly.test(before.at(-1)?.lower ?? '')) return null;
  if (notAll.test(behind[0]?.lower ?? '')) return null;
  // "did not produce 84,000 tonnes": but some other amount.
  if (behind.some((token) => token.pos === 'NUM' && !ones.test(token.lower) && !isDate(token))) return null;
  // "has never been more intense": it may have been as much.
  if (clause.slice(cue.to).some(({ lower }) => limits.test(lower))) return null;
  const [next] = behind;
  // The language model takes some verbs for nouns.
  if ([acts[0], next?.pos === 'NOUN' ? next : null].some((token) => token && inner.test(token.stem))) return null;
  const flat = cue.flat || always.test(sentence.text);
  // "The slot was never coastal": what is so is no act.
  if ((cue.doer || !flat) && (!acts[0] || !behind.includes(acts[0]))) return null;
  // "None of these had a use": there are such.
  if (acts.length === 0 && (cue.which.length === 0 || behind.some(({ lower }) => /^(?:has|have|had)$/.test(lower))))
    return null;
  const isOther = (token: Token) => token !== thing && isTelling(token);
  const [from, to] = [clause[cue.from], clause[cue.to - 1]];
  return {
    phrase: sentence.passage.passage.text.slice(from?.start, phraseEnd(acts[0], to)),
    thing,
    doer: cue.doer,
    flat,
    acts,
    object: objectOf(behind, acts[0]),
    nobody: /^(?:nobody|no)$/.test(from?.lower ?? '') && thing === null && acts.length > 0,
    clause,
    words: clause.filter(isTelling),
    which: [
      ...[...cue.which, ...ofWhich(clause, thing)].filter(isOther),
      ...clause.filter(isNarrow),
      ...placesIn(behind),
      // "No helicopter was available."
      ...(acts.length === 0 ? behind.filter(({ pos }) => pos === 'ADJ') : []),
    ],
    dates,
  };
}

/** A share of them, a number: not the day of a date, nor a year. */
function isPart({ pos, lower }: Token): boolean {
  return parts.test(lower) || (pos === 'NUM' && !/^(?:19|20)\d\d$|^\d\d?$/.test(lower));
}

function isNarrow({ lower, pos }: Token): boolean {
  return narrow.test(lower) && (pos !== 'NOUN' || !/ly$/.test(lower));
}

function phraseEnd(act: Token | undefined, last: Token | undefined): number | undefined {
  return act && last && act.start >= last.end && act.end - last.end <= quoted ? act.end : last?.end;
}

/** To where another clause begins: "when the bridge gave way". */
function untilAside(tokens: Token[]): Token[] {
  const end = tokens.findIndex(({ lower }) => /^(?:when|after|before|where|who|which|that|whose|as|if)$/.test(lower));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** The verb of the denial, behind it or before ("held no hearing"); of a light one also what it is joined with. */
function actsIn(behind: Token[], before: Token[]): Token[] {
  const isVerb = ({ pos, lower }: Token) => pos === 'VERB' && !empty.test(lower);
  const chained = behind.findIndex((token, at) => isVerb(token) && /^(?:AUX|ADV)$/.test(behind[at - 1]?.pos ?? ''));
  const first = chained < 0 ? behind.findIndex(isVerb) : chained;
  const main = behind[first];
  if (main) return light.test(main.lower) ? behind.slice(first).filter(isVerb) : [main];
  // "There was no leaflet."
  return before.some(({ lower }) => lower === 'there') ? [] : before.filter(isVerb).slice(-1);
}

/** "no clinic for children was opened": for children. */
function ofWhich(clause: Token[], thing: Token | null): Token[] {
  const at = thing ? clause.indexOf(thing) + 1 : 0;
  if (at === 0 || !/^(?:of|for|with|from|against|to)$/.test(clause[at]?.lower ?? '')) return [];
  const end = clause.findIndex(({ pos }, index) => index > at && /^(?:VERB|AUX|ADP|SCONJ)$/.test(pos));
  return clause.slice(at, end < 0 ? clause.length : end);
}

/** "in the valley", "on the northern beaches": where none has. */
function placesIn(behind: Token[]): Token[] {
  return behind.flatMap(({ lower }, at) => {
    if (!/^(?:in|at|on|near|inside|along|across|under|throughout)$/.test(lower)) return [];
    const head = headOf(behind.slice(at + 1), /^(?:DET|ADJ|NOUN|NUM|PROPN|VERB)$/);
    return head && !generic.has(head.lower) ? [head] : [];
  });
}

/** The noun right behind a verb. */
function objectOf(behind: Token[], act: Token | undefined): Token | null {
  const from = act ? behind.indexOf(act) + 1 : 0;
  const head = from > 0 ? headOf(behind.slice(from), /^(?:DET|ADJ|NOUN|PRON|NUM|PROPN|ADV)$/) : null;
  return head && !generic.has(head.lower) && !units.has(head.lower) ? head : null;
}

/** The head of the noun phrase that tokens begin with. */
function headOf(tokens: Token[], within: RegExp): Token | null {
  const end = tokens.findIndex(({ pos }) => !within.test(pos));
  const phrase = end < 0 ? tokens : tokens.slice(0, end);
  return phrase.find((_, at) => isHead(phrase, at)) ?? null;
}
