/** By when or for how long something is to be done, verbatim: "by 2030", "within six months", "before the vote", "until the dyke is mended". */
import type { DateWords } from './dates.ts';
import type { Sentence } from './reading.ts';
import {
  anyTerm,
  before,
  brought,
  due,
  latest,
  meeting,
  nextMeeting,
  notAhead,
  occasions,
  ofPast,
  periods,
  stretch,
} from './tables/horizons.ts';
import { pasts } from './tables/pasts.ts';
import type { Token } from './words.ts';

const moved = /\b(?:bring|brought|move|put|push|extend|prolong|postpone|delay|defer|advance)\b[^,;:]*$/;

/** "the fleet, which sank two boats in May, should": told of it, and no term. */
const told = /\b(?:which|who|whom|whose|that|when|where|after|since|because)\b[^;:]*$/;

/**
 * @param dates The sentence's dates that are to come.
 * @returns By when or for how long, verbatim.
 */
export function horizonOf(sentence: Sentence, dates: DateWords[]): string | null {
  const { text } = sentence;
  const asked = text.search(/\b(?:should|must|ought|needs?|to|let)\b/);
  const last = latest.exec(text);
  if (last) return last[0].trim();
  const dated = due.exec(text);
  if (dated) return dated[0];
  for (const { start, end } of dates) {
    const met = meeting.exec(text.slice(0, start));
    if (met) return text.slice(met.index, end);
  }
  const event = anyTerm.test(text) ? eventIn(sentence) : null;
  const bound = dates.find(
    ({ preposition, start }) =>
      preposition &&
      !(asked > start && told.test(text.slice(0, start))) &&
      (/^(?:by|before|until|till|from|in|during|through)$/.test(preposition) ||
        // "bring the package forward to May".
        (preposition === 'to' && moved.test(text.slice(0, start))) ||
        // "should lapse on 3 May", not "the vote on 3 May should".
        (preposition === 'on' && asked >= 0 && start > asked)),
  );
  // "before the vote on 3 May": the day is of the vote.
  if (bound && !(event && event.start < bound.start && bound.end <= event.end)) {
    const at = text
      .slice(0, bound.start)
      .toLowerCase()
      .lastIndexOf(bound.preposition ?? '');
    return text.slice(at, bound.end);
  }
  const match = stretch.exec(text);
  const sitting = match ? null : nextMeeting.exec(text);
  if (sitting) return sitting[0];
  if (event && !match) return text.slice(event.start, event.end);
  return match ? match[0].replace(/^(?:from|in|for|over) (?:a|the) (?=\w+-)/i, '') : null;
}

/** "before the vote", "until an engineer has seen it", "before deciding": what must have come about, or must not yet. */
function eventIn({ text, tokens, start }: Sentence): { start: number; end: number } | null {
  for (const match of text.matchAll(before)) {
    const words = match[1] ?? '';
    const from = match.index + match[0].length - words.length;
    const lead = text.slice(0, from);
    const till = /^(?:until|till)/i.test(words);
    if (!till && ofPast.test(lead.slice(-60))) continue;
    const inside = tokens.filter((token) => token.start - start >= from && token.end - start <= from + words.length);
    if ((till && !notAhead.test(words)) || isEvent(words, inside, till || !brought.test(lead.slice(-60))))
      return {
        start: from,
        end: from + words.replace(/ (?:if|unless|because|since|so that)\b.*$/, '').trimEnd().length,
      };
  }
  return null;
}

function isEvent(words: string, tokens: Token[], clause: boolean): boolean {
  const at = /^(?:ahead|by|in)$/.test(tokens[0]?.lower ?? '')
    ? tokens.findIndex(({ lower }) => /^(?:of|time|for)$/.test(lower)) + 1
    : 1;
  const rest = tokens.slice(at);
  if (notAhead.test(words)) return false;
  if (periods.test(words.replace(/^(?:before|by the time|by|until|till|ahead of|in time for) /i, ''))) return true;
  const finite = rest.find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  // What has come about already is no term: "before the war broke out"; "before prices hit the shops" may be.
  if (finite && pasts.has(finite.lower) && !/^(?:cost|cut|hit|let|put|quit|read|set|split|spread)$/.test(finite.lower))
    return false;
  const opening = rest[0];
  if (opening && /[A-Za-zÀ-ɏ]ing$/u.test(opening.lower) && opening.pos === 'VERB') return true;
  if (clause && isClause(rest)) return true;
  // Its noun: the last one before a preposition or a clause.
  const end = rest.findIndex(
    ({ pos, lower }, index) =>
      index > 0 &&
      rest[index + 1]?.text !== '-' &&
      (pos === 'ADP' || /^(?:on|in|for|of|at|to|with|and|that|which|who|due)$/.test(lower)),
  );
  const noun = rest.slice(0, end < 0 ? rest.length : end).findLast(({ word }) => word);
  return noun !== undefined && occasions.has(noun.lower);
}

/** "it votes", "the rains come", "an engineer has seen it". */
function isClause(tokens: Token[]): boolean {
  return tokens.some((token, at) => {
    if (at === 0) return false;
    if (token.pos === 'AUX') return true;
    const before = tokens[at - 1];
    if (token.pos !== 'VERB' || /(?:ed|ing)$/.test(token.lower)) return false;
    return (
      /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
      !/^(?:its|their|his|her|our|my|that|which|who)$/.test(before?.lower ?? '')
    );
  });
}
