/** What is told in the present and is to come: "The new line opens in March 2027", "If the levy lapses, the fund loses a third". */
import type { Forecast } from '../findings.ts';
import { type LowerPattern, partOf } from '../lower.ts';
import { seenAhead } from './forecast-years.ts';
import type { Sentence } from './reading.ts';
import { isSingleCase } from './single-case.ts';
import { month, season, someTime, when } from './tables/ahead.ts';
import { changing, timetabled } from './tables/present.ts';

export interface Present {
  text: string;
  /** Offset into the sentence. */
  at: number;
  certainty: Forecast['certainty'];
}

const ahead: LowerPattern = RegExp(
  `\\b(?:(?!within)${when}|within (?:an?|\\w+) (?:days?|weeks?|months?|years?|decades?)|in (?:the )?(?:${month}|${season})(?! \\d)|in (?:early |late |mid-?)?(?:20\\d\\d)|at the end of (?:the|this|next) (?:year|month|season))\\b`,
);
/** One time, and no season that comes round. */
const dated: LowerPattern = /\b(?:next|coming|20\d\d)\b/;
const recurring =
  /\b(?:every|each|usually|often|always|normally|as a rule|generally|twice|annually|yearly|monthly|daily)\b/i;
/** Verbs that tell of a time only with the words behind them. */
const particles: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:effect|office|over|place|up|shape)\b/],
  ['tak', /^(?:effect|office|over|place|up|shape)\b/],
  ['com', /^(?:into|to an|off|in|on|up|due|before|back)\b/],
  ['come', /^(?:into|to an|off|in|on|up|due|before|back)\b/],
  ['go', /^(?:to|into|on|out|live|ahead|up|down|back|bankrupt|under|dark|dry)\b/],
  ['fall', /^(?:due|to|by|in|silent|away|vacant|back|below|under|behind|from)\b/],
  ['leav', /^(?:office|service|port|the)\b/],
  ['leave', /^(?:office|service|port|the)\b/],
  ['run', /^(?:out|dry|to|until|from|on|again|up|short|aground)\b/],
]);
const past = /^(?:was|were|had|did)$/;

/** @returns Whether a sentence may have such a verb: few do. */
export function mayBePresent(sentence: Sentence): boolean {
  return /^(?:If|Unless|Should) /.test(sentence.text) || someTime.test(seenAhead(sentence));
}

/** @returns The verb of the present that looks ahead; `null` for most sentences. */
export function presentAhead(sentence: Sentence, condition: string | null): Present | null {
  const { tokens, text } = sentence;
  if (recurring.test(text)) return null;
  const timed = someTime.test(seenAhead(sentence)) && ahead.test(seenAhead(sentence));
  const opens = condition !== null && text.startsWith(condition);
  const cased = opens && /^(?:If|Unless|Should) /.test(condition);
  // "If frost comes, the price rises": whenever it does.
  if (
    cased &&
    !(timed && dated.test(seenAhead(sentence))) &&
    !isSingleCase(tokens.filter(({ start }) => start < sentence.start + condition.length))
  )
    return null;
  const behindIf = cased || (opens && timed);
  if (!behindIf && !timed) return null;
  const from = behindIf ? sentence.start + condition.length : sentence.start;
  const at = tokens.findIndex(
    ({ start, lower, pos }, index) =>
      start >= from &&
      index > 0 &&
      // A verb that the tagger takes for a noun, too.
      /^(?:VERB|NOUN|ADJ)$/.test(pos) &&
      (timetabled.has(lower) || (behindIf && changing.has(lower))) &&
      isOwnVerb(
        tokens.slice(0, index).map((one) => one.lower),
        tokens[index - 1]?.pos ?? '',
        lower,
        pos,
      ),
  );
  const verb = tokens[at];
  if (!verb) return null;
  // One verb of the past, a clause of its own or a question before it: no statement of what is to come.
  const before = tokens.slice(0, at).filter(({ start }) => start >= from);
  if (
    before.some(
      ({ lower, pos }) =>
        past.test(lower) ||
        /^(?:who|which|that|when|where|whether|how|what|as|than)$/.test(lower) ||
        pos === 'AUX' ||
        (pos === 'VERB' && !/(?:ed|ing)$/.test(lower)),
    )
  )
    return null;
  // "A tenant loses the deposit if": whoever it is.
  if (
    behindIf &&
    !timed &&
    /^(?:a|an|any|every|each|you|he|she|one)$/.test(before.find(({ word }) => word)?.lower ?? '')
  )
    return null;
  if (!behindIf && !ahead.test(partOf(seenAhead(sentence), verb.start - sentence.start))) return null;
  // "The season begins in May": as it does.
  if (
    !behindIf &&
    /^(?:the |our |its )?(?:[a-z]+ )?(?:season|seasons|term|year|day|fair|festival|market|migration|harvest|school|fishing|snow|ice|rain|rains|monsoon|shop|museum|office|library)$/i.test(
      before.map(({ text: word }) => word).join(' '),
    ) &&
    !/\b20\d\d|next\b/.test(text)
  )
    return null;
  // "Anyone who", "if you".
  if (/\byou\b|\banyone\b|\bwhoever\b/i.test(text)) return null;
  const needs = particles.get(verb.lower.replace(/(?:e?s)$/, '')) ?? particles.get(verb.lower.replace(/s$/, ''));
  if (needs && !needs.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`)) return null;
  return { text: verb.text, at: verb.start - sentence.start, certainty: 'stated' };
}

/** Its own verb, in the present: no infinitive, no noun behind an article. */
function isOwnVerb(before: string[], pos: string, lower: string, own: string): boolean {
  const last = before.at(-1) ?? '';
  if (/^(?:to|the|a|an|its|their|his|her|our|no|any|of|in|on|for|by|at|from|with|and|or|not|'s|’s)$/.test(last))
    return false;
  if (/^(?:DET|ADP|AUX|PART)$/.test(pos)) return false;
  // "the bank loses": agreement tells a verb from a noun.
  return (
    own === 'VERB' || (/^(?:NOUN|PROPN|NUM)$/.test(pos) && (/s$/.test(lower) ? !/s$/.test(last) : /[^s]s$/.test(last)))
  );
}
