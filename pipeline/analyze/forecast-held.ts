/** What a source only tells that somebody asks, hopes or says of what is to come: no statement of its own. */
import type { Attribution } from './holders.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import type { Token } from './words.ts';

/** What is in somebody's mind: whoever tells of it does not say that it will be so. */
const inMind = new Set(
  `hope belief perception impression illusion assumption notion idea confidence conviction faith suspicion delusion fantasy premise
  hypothesis fear worry concern claim argument assertion promise pledge assurance guarantee
  theory thought pretence pretense`.split(/\s+/),
);

const minding = /^(?:hop|believ|assum|think|expect|fear|claim|argu|insist|suppos|imagin|pretend|bett|gambl|trust)ing$/;

/** What parts a question from the clause that follows it. */
const ends = /^(?:[;:–—])$/;

/** @returns Whether a modal stands in what is asked, or held by somebody that is not told: "too early to say whether", "a perception that". */
export function isHeld({ tokens }: Sentence, index: number): boolean {
  return isOpen(tokens, index) || isInMind(tokens, index);
}

/** "It is too early to say whether the unrest, from the ports to the hills, will end": but no "Whether or not it holds, prices will rise". */
function isOpen(tokens: Token[], index: number): boolean {
  const whether = tokens.findLastIndex(({ lower }, at) => at < index && lower === 'whether');
  if (whether < 1 || !tokens[whether - 1]?.word) return false;
  const between = tokens.slice(whether + 1, index);
  return !between.some(
    ({ text }, at) => ends.test(text) || (text === ',' && /^(?:CCONJ|SCONJ)$/.test(between[at + 1]?.pos ?? '')),
  );
}

/** "driven by a perception that the war will end", "and go on hoping that it will". */
function isInMind(tokens: Token[], index: number): boolean {
  const that = tokens.findLastIndex(({ lower }, at) => at < index && at > index - 14 && lower === 'that');
  const mind = tokens[that - 1]?.lower ?? '';
  // "There are fears that it will": told for what they foresee.
  if (tokens.slice(0, 3).some(({ lower }) => lower === 'there')) return false;
  if (that < 1 || !(inMind.has(singular(mind)) || minding.test(mind))) return false;
  return !tokens
    .slice(that + 1, index)
    .some(({ text, pos, lower }) => ends.test(text) || pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower)));
}

/** @returns Words in quotation marks that nobody is told to have said: somebody's, and not the source's. */
export function quotedAt(sentence: Sentence, start: number): Attribution | null {
  const { text } = sentence.passage.passage;
  const quote = sentence.passage.quotes.find(
    // Three words and more: fewer are a name for a thing.
    (one) => one.start < start && one.end > start && / [^ ]+ .*? /.test(text.slice(one.start, one.end)),
  );
  return quote
    ? {
        sentence,
        speaker: null,
        holder: null,
        cue: '',
        kind: 'said',
        start: quote.start,
        end: quote.end,
        carriedTo: [],
      }
    : null;
}
