/** Words of a text: tokens with part of speech and stem. The one place that knows the language model. */
import { createRequire } from 'node:module';
import porter from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import type { ItsFunction, WinkMethods } from 'wink-nlp';
import { modelText } from './model-text.ts';
import { isGlued, signFrom, sumAt } from './money-tokens.ts';

/** Universal part of speech; `X` in languages that the model does not know. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** Verbatim. */
  text: string;
  lower: string;
  /** Porter stem of the lower-case form; the lower-case form itself where the language is not known. */
  stem: string;
  pos: Pos;
  /** A word or number, not punctuation or a symbol. */
  word: boolean;
  /** Too common to tell texts apart. */
  stop: boolean;
  /** UTF-16 units into the text. */
  start: number;
  end: number;
}

let model: WinkMethods | null = null;

// Synchronous and lazy: an import at the top would cost its 0.2 s even where nothing is analysed.
function load(): WinkMethods {
  if (model) return model;
  const require = createRequire(import.meta.url);
  const wink: typeof import('wink-nlp').default = require('wink-nlp');
  model = wink(require('wink-eng-lite-web-model'), ['pos']);
  return model;
}

/** Word in lower case → its stem: texts repeat their words, and stemming was a sixth of the analysis. */
const stems = new Map<string, string>();

function stemOf(lower: string, stem: () => string): string {
  let found = stems.get(lower);
  if (found === undefined) {
    found = stem();
    stems.set(lower, found);
  }
  return found;
}

/** Written together, and two words for the model. */
const contracted = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt dont hadnt havent iam isnt ive mightnt mustnt oughtnt shant shouldnt
  theyre wasnt werent weve wont wouldnt youre`.split(/\s+/),
);

/** @returns The stem of a word alone, as in a text; `null` where only the model can tell what its words are ("don't"). */
export function stemAlone(word: string): string | null {
  const lower = word.toLowerCase();
  if (!/^[a-z]{2,}$/.test(lower) || contracted.has(lower)) return null;
  return stemOf(lower, () => porter(lower));
}

interface Form {
  text: string;
  lower: string;
  word: boolean;
  /** Capitals glued to digits: it may be a sum that the model cuts wrongly. */
  glued: boolean;
}

/** Word as written → what it alone tells. Tokens that are alike share their strings, which are then told apart at a glance. */
const forms = new Map<string, Form>();

function formOf(text: string): Form {
  let found = forms.get(text);
  if (!found) {
    found = { text, lower: text.toLowerCase(), word: /[\p{L}\p{N}]/u.test(text), glued: isGlued(text) };
    forms.set(text, found);
  }
  return found;
}

/** Text → its tokens, cut before they are asked for. */
const known = new Map<string, Token[]>();

/** Tokens as they are sent from one thread to another. */
export interface Packed {
  texts: string[];
  stems: string[];
  /** Index into `parts`, twice; 1 more where the word is too common to tell texts apart. */
  marks: Uint8Array;
  starts: Uint32Array;
}

const parts: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

export function pack(tokens: readonly Token[]): Packed {
  return {
    texts: tokens.map(({ text }) => text),
    stems: tokens.map(({ stem }) => stem),
    marks: Uint8Array.from(tokens, ({ pos, stop }) => Math.max(0, parts.indexOf(pos)) * 2 + (stop ? 1 : 0)),
    starts: Uint32Array.from(tokens, ({ start }) => start),
  };
}

/** Keep no tokens from before; of one text, or of any. */
export function forget(text?: string): void {
  if (text === undefined) known.clear();
  else known.delete(text);
}

/** @returns As `englishTokens`, which will not cut the text again. */
export function keptTokens(text: string): Token[] {
  const tokens = englishTokens(text);
  known.set(text, tokens);
  return tokens;
}

/** Keep tokens for `englishTokens`. */
export function remember(texts: readonly string[], packed: readonly Packed[]): void {
  for (const [index, text] of texts.entries()) {
    const one = packed[index];
    if (one)
      known.set(
        text,
        one.texts.map((_, at) => unpack(one, at)),
      );
  }
}

function unpack({ texts, stems: all, marks, starts }: Packed, at: number): Token {
  const { text, lower, word } = formOf(texts[at] ?? '');
  const stem = all[at] ?? lower;
  const start = starts[at] ?? 0;
  const mark = marks[at] ?? 0;
  stems.set(lower, stem);
  return {
    text,
    lower,
    stem,
    pos: parts[mark >> 1] ?? 'X',
    word,
    stop: mark % 2 === 1,
    start,
    end: start + text.length,
  };
}

/** @returns The tokens of an English text, in order, their offsets into it. */
export function englishTokens(text: string): Token[] {
  return known.get(text) ?? cut(text);
}

function cut(text: string): Token[] {
  const { its, readDoc } = load();
  const { plain, gaps } = modelText(text);
  const tokens = readDoc(plain).tokens();
  const values = tokens.out(its.value) as string[];
  const poses = tokens.out(its.pos) as string[];
  const stemAt = (index: number) => tokens.itemAt(index).out(its.stem as ItsFunction<string>) as string;
  const stops = tokens.out(its.stopWordFlag) as boolean[];
  const found: Token[] = [];
  let place = 0;
  let passed = 0;
  values.forEach((value, index) => {
    const from = plain.indexOf(value, place);
    // The model writes a few characters its own way (curly apostrophes of contractions); such a token has no place.
    if (from < 0 || !value.trim()) return;
    place = from + value.length;
    while ((gaps[passed] ?? plain.length) < from) passed++;
    const start = from - passed;
    const at = place - passed;
    const pos = nounFor(values, poses, index) ?? verbFor(values, poses, index) ?? (poses[index] as Pos);
    const before = found.at(-1);
    // The model's own tokens go on until the sum is over.
    if (before && start < before.end) return;
    const sign = signFrom(text, start, value);
    if (sign !== null) {
      while ((found.at(-1)?.start ?? -1) >= sign) found.pop();
      found.push(plainToken(text, { start: sign, end: at, pos: 'SYM' }));
      return;
    }
    const { text: own, lower, word, glued } = formOf(text.slice(start, at));
    const sum = glued ? sumAt(text, start, own) : null;
    if (sum) {
      for (const part of sum) found.push(plainToken(text, part));
      return;
    }
    found.push({
      text: own,
      lower,
      // Stems of numbers are mangled by the model's encoding of leading digits.
      stem: /^\d/.test(value) ? lower : stemOf(lower, () => stemAt(index)),
      pos,
      word,
      stop: stops[index] ?? false,
      start,
      end: at,
    });
  });
  return found;
}

/** "a think tank", "40 breaches of the rules", "the Accord should": nouns and names that are taken for verbs; `null` for any other word. */
function nounFor(values: string[], poses: string[], at: number): Pos | null {
  if (poses[at] !== 'VERB') return null;
  const [before = '', value = '', after = ''] = at > 0 ? values.slice(at - 1, at + 2) : values.slice(0, 2);
  if (value === 'think') return /^tanks?$/.test(after) ? 'NOUN' : null;
  // No verb stands right behind "the", and what has a capital there and a small word behind it is a name.
  if (/^the$/i.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(value))
    return /^(?:\p{Ll}|[,.;:)]|['’]s)/u.test(after) ? 'PROPN' : null;
  if (poses[at - 1] !== 'NUM' || !/^[a-z]+[^s]s$/.test(value) || /^(?:19|20)\d\d$/.test(before)) return null;
  // "Article 12 rules of": a number that is a label.
  return !/^(?:NOUN|PROPN)$/.test(poses[at - 2] ?? '') && /^(?:of|in|were|and|[,.;])$/.test(after) ? 'NOUN' : null;
}

/** "Bread cost 4 crowns": taken for a noun, and no noun has a sum or an article right behind it. */
function verbFor(values: string[], poses: string[], at: number): Pos | null {
  if (values[at] !== 'cost' || poses[at] !== 'NOUN') return null;
  return /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(poses[at - 1] ?? '') && /^(?:NUM|SYM|DET)$/.test(poses[at + 1] ?? '')
    ? 'VERB'
    : null;
}

function plainToken(text: string, { start, end, pos }: { start: number; end: number; pos: Pos }): Token {
  const { text: own, lower, word } = formOf(text.slice(start, end));
  return { text: own, lower, stem: lower, pos, word, stop: false, start, end };
}

/** @returns The tokens of a text in any language, cut by the rules of Unicode; part of speech `X`, stem the word itself. */
export function plainTokens(text: string, language: string): Token[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter((part) => part.segment.trim())
    .map((part) => {
      const lower = part.segment.toLowerCase();
      const word = part.isWordLike ?? false;
      return {
        text: part.segment,
        lower,
        stem: lower,
        pos: word ? 'X' : 'PUNCT',
        word,
        stop: lower.length < 3,
        start: part.index,
        end: part.index + part.segment.length,
      };
    });
}

/** @returns How many words a text has: runs of letters or digits, with the apostrophes, points and hyphens inside them. */
export function countWords(text: string): number {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text))
    return plainTokens(text, 'und').filter((token) => token.word).length;
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}
