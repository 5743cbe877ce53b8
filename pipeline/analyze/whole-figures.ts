/** Figures of a whole: those that are only part of a count, or what another is compared with, are set against none. */
import type { Figure } from './quantities.ts';

/** @returns Whether a figure is of a whole of something counted or measured: not "of which nine", not "another nine". */
export function isWhole(figure: Figure): boolean {
  if (!isAlone(figure)) return false;
  const { sentence, quantity } = figure;
  const at = sentence.tokens.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  const [of, whom] = sentence.tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return !(of === 'of' && /^(?:which|whom|them|these|those)$/.test(whom ?? '')) && whom !== 'including';
}

/** @returns Whether a figure is told for itself, of a whole or of a part: not what is added to another, nor what another is compared with. */
export function isAlone({ quantity, sentence }: Figure): boolean {
  if (quantity.value === null) return false;
  if (/another|further|additional|more$|extra/i.test(quantity.qualifier ?? '')) return false;
  const at = sentence.tokens.findIndex(({ start }) => start >= (quantity.at[0]?.start ?? 0));
  // "down from 3.1 million", "fewer than the 300 of 2019": what it is compared with.
  const lead = sentence.tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1;
  if (/^(?:from|than|against|versus|with|unlike)$/.test(sentence.tokens[lead]?.lower ?? '') && !isGiven(sentence, lead))
    return false;
  // "half of the 48 beds": those there were.
  if (at > 1 && /^(?:the|its|their|all|our)$/.test(sentence.tokens[at - 1]?.lower ?? '') && isOfPart(sentence, at - 2))
    return false;
  // "of the 312 schools, 41 were closed": those there were.
  return !(/^of (?:the|its|their|all) /i.test(sentence.text.slice(0, 10)) && at < 4);
}

/** "half of", "two of", "most of". */
function isOfPart({ tokens }: Figure['sentence'], at: number): boolean {
  const part = tokens[at - 1];
  if (tokens[at]?.lower !== 'of' || !part) return false;
  return (
    part.pos === 'NUM' ||
    /^(?:half|thirds?|quarters?|fifths?|tenths?|most|many|some|all|none|few|majority|share|part|cent|percent|%)$/.test(
      part.lower,
    )
  );
}

/** "was supplied with 9 trains": with what; "compared with 9" is what it is compared with. */
function isGiven({ tokens }: Figure['sentence'], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.lower === 'with' && before?.pos === 'VERB' && !/^(?:compar|contrast)/.test(before.lower);
}
