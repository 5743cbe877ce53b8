/** Where attributed words end: at the next that somebody says, and at a bracket that opened before them. */
import { isVerbal } from './claims-clauses.ts';
import type { Attribution } from './holders.ts';
import { textOf } from './reading.ts';
import type { Token } from './words.ts';

/** @returns The attribution, up to the clause of the next: "X argues that …, and Y thinks that …". */
export function upToNext(attribution: Attribution, next: Attribution | undefined): Attribution {
  const again = next && alsoSaid(attribution, next);
  if (again) return again;
  const { tokens } = attribution.sentence;
  const from = next?.speaker ? (tokens[next.speaker.from]?.start ?? 0) : 0;
  if (from <= attribution.start || from > attribution.end) return attribution;
  const joint = tokens.findLastIndex(({ start }) => start < from);
  // Only a clause beside it: "X says that Y believes" is one within the other.
  if (!/^(?:and|but|while|whereas|,|;)$/.test(tokens[joint]?.lower ?? '') || tokens[joint]?.pos === 'SCONJ') {
    if (!/^(?:while|whereas)$/.test(tokens[joint]?.lower ?? '')) return attribution;
  }
  // "said that for the first time, the board had offered": what stands before its comma opens the same clause.
  const told = tokens.filter(({ start }) => start >= attribution.start && start < from);
  if (tokens[joint]?.text === ',' && !told.some(isVerbal)) return attribution;
  return upTo(attribution, from);
}

function upTo(attribution: Attribution, from: number): Attribution {
  const last = attribution.sentence.tokens.findLast(
    ({ word, end, lower }) => word && end < from && !/^(?:and|but|while|whereas)$/.test(lower),
  );
  return last && last.end > attribution.start ? { ...attribution, end: last.end } : attribution;
}

/** "Ruiz said the dam leaks and warned that it will break": what the same holder says next is told by itself. */
function alsoSaid(attribution: Attribution, next: Attribution): Attribution | null {
  const { sentence, speaker, start, end } = attribution;
  if (!speaker || next.speaker?.from !== speaker.from || next.start <= start || next.start > end) return null;
  if (!/^(?:said|demanded|reported)$/.test(next.kind) || next.cue.endsWith('ing')) return null;
  const { tokens } = sentence;
  const cue = tokens.findLastIndex(
    (token) => token.start < next.start && token.start > start && next.cue.startsWith(token.text) && isVerbal(token),
  );
  const joint = beforeAdverbs(tokens, cue);
  if (cue < 0 || !/^(?:and|but|or)$/.test(tokens[joint]?.lower ?? '')) return null;
  const from = tokens[joint]?.start ?? end;
  const last = tokens.findLast((token) => token.word && token.end < from);
  return last && last.end > start + 3 ? closedMark({ ...attribution, end: last.end }) : null;
}

/** "and also warned", "and has urged". */
function beforeAdverbs(tokens: Token[], at: number): number {
  let joint = at - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[joint]?.pos ?? '')) joint--;
  return joint;
}

/** The mark that closes words right behind them. */
function closedMark(one: Attribution): Attribution {
  const mark = /^[.,!?]?["”’]/.exec(textOf(one.sentence, one.end, one.sentence.end));
  const opens = (textOf(one.sentence, one.start, one.end).match(/["“]/g) ?? []).length;
  return mark && opens > 0 ? { ...one, end: one.end + mark[0].length } : one;
}

/** @returns The attribution, up to a bracket that opened before it: "(which the board hopes to sell), but"; and without one that is left open. */
export function inBrackets(one: Attribution): Attribution {
  const words = textOf(one.sentence, one.start, one.end);
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(' || words[at] === '[') depth++;
    if ((words[at] === ')' || words[at] === ']') && --depth < 0) return at > 3 ? { ...one, end: one.start + at } : one;
  }
  const open = depth > 0 ? /[\s.]*[([][^)\]]{0,6}$/.exec(words) : null;
  return open && open.index > 3 ? { ...one, end: one.start + open.index } : one;
}

const leads =
  /^(?:because|since|after|before|when|despite|given|amid|amidst|with|following|notwithstanding|while|although|though|whereas)$/;

/** @returns Where attributed words end that stand in what only leads up to the clause of a sentence: "Because the port said that it would close, …", "Despite the port's claim that it pays, …". */
export function ledEnd(tokens: Token[], from: number, object = false): number {
  const first = tokens[0]?.lower === 'even' ? tokens[1]?.lower : tokens[0]?.lower;
  if (!leads.test(first ?? '')) return Number.POSITIVE_INFINITY;
  const comma = tokens.findIndex(
    ({ text }, at) =>
      at > from &&
      text === ',' &&
      (object || tokens.slice(from, at).some(isVerbal)) &&
      (object ? /^(?:DET|PRON|PROPN)$/ : /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/).test(tokens[at + 1]?.pos ?? '') &&
      !/^(?:which|who|whose)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(at + 1).some(isVerbal),
  );
  return comma > 0 ? (tokens[comma - 1]?.end ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}
