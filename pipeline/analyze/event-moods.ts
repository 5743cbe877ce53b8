/** How a dated statement is told: as a bound, as what may be, as what lies ahead, as what has come. */
import type { Told, Traits } from './likeness.ts';
import { textOf } from './reading.ts';
import { pasts } from './tables/pasts.ts';

/** @returns Whether a date says when at the latest: "by the end of the year". */
export function isBound(told: Told | undefined): boolean {
  return /\b(?:by|until|till|before) (?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?$/i.test(
    told ? textOf(told.sentence, told.sentence.start, told.words.start) : '',
  );
}

/** @returns Whether of two statements of a year the one tells what came, and the other what could be, or what is still to come; or each another's aim. */
export function toldApart(
  one: Told | undefined,
  other: Told | undefined,
  here: Traits | undefined,
  there: Traits | undefined,
): boolean {
  if (!one || !other || !here || !there) return false;
  if (isState(one) !== isState(other)) return true;
  if (one.event.precision !== 'year' && other.event.precision !== 'year') return false;
  // "Aland must cut it by half by 2040", "Beland wants to cut it by half by 2040": what each has set itself.
  const strangers =
    here.names.size > 0 && there.names.size > 0 && ![...here.names].some((name) => there.names.has(name));
  if (strangers && isBound(one) && isBound(other)) return true;
  if (isMere(one) !== isMere(other)) return true;
  return (isAhead(one) && hasCome(other)) || (isAhead(other) && hasCome(one));
}

/** "stood at 60 as of June": how things were then, and nothing that happened. */
function isState({ sentence, words }: Told): boolean {
  return /\bas (?:of|at) (?:the )?(?:(?:end|start) of )?$/i.test(textOf(sentence, sentence.start, words.start));
}

/** "it looked as if they could reach it this year": nothing behind those words tells that they did. */
function isMere({ sentence, words }: Told): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= words.start);
  const at = before.findLastIndex(
    ({ lower }, index) =>
      mere.test(lower) || (lower === 'as' && /^(?:if|though)$/.test(before[index + 1]?.lower ?? '')),
  );
  return (
    at >= 0 && !before.slice(at + 2).some(({ lower, pos }) => (pos === 'VERB' && /ed$/.test(lower)) || pasts.has(lower))
  );
}

const mere = /^(?:could|hoped|supposed)$/;

const isAhead = ({ event }: Told) => /\b(?:will|shall)\b/.test(event.text);

/** Of a month or day before its source was written, and no word of what will be. */
function hasCome(told: Told): boolean {
  const document = told.sentence.source.source.metadata.date ?? '';
  const end = told.event.date?.split('/').at(-1) ?? '';
  return (
    !isAhead(told) && told.event.precision !== 'year' && end.length >= 7 && end.slice(0, 7) <= document.slice(0, 7)
  );
}
