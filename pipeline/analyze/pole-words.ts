/** The words of `tables/judgements.ts` where they stand in a sentence: found by their first word, the longest of them. */

import { askedActs } from './tables/asked-acts.ts';
import { judgements } from './tables/judgements.ts';
import type { Axis, Form, Way } from './tables/pole-axes.ts';
import { irregular } from './tables/pole-words.ts';
import type { Token } from './words.ts';

export interface PoleWord {
  axis: Axis;
  form: Form;
  way: Way;
  words: string[];
  /** Of a verb: which form of it; a past and a participle are often one. */
  as: 'base' | 'participle' | 'gerund' | 'other';
}

let index: Map<string, PoleWord[]> | null = null;

function indexed(): Map<string, PoleWord[]> {
  if (index) return index;
  index = new Map();
  for (const [axis, form, way, list] of [...judgements, ...askedActs])
    for (const phrase of list.split(';')) {
      // What stands before it is passed over: "a grave mistake".
      const told = form === 'is' ? phrase.trim().replace(/^(?:an?|the) /, '') : phrase.trim();
      const [first = '', ...rest] = told.split(/\s+/);
      const verb = form === 'act' || form === 'goes' || form === 'effect';
      for (const [written, as] of verb ? formsOf(first) : [[first, 'other'] as const]) {
        // The language model parts some hyphened words and keeps others whole.
        const whole = [written, ...rest];
        const parted = whole.flatMap((word) => word.split(/(?<=-)|(?=-)/));
        for (const words of parted.length > whole.length ? [whole, parted] : [whole]) {
          const own = index.get(words[0] ?? '') ?? [];
          own.push({ axis, form, way, words, as });
          index.set(words[0] ?? '', own);
        }
      }
    }
  return index;
}

function formsOf(base: string): [string, PoleWord['as']][] {
  const told = irregular[base]?.split(' ');
  if (told) {
    const gerund = told.at(-1) ?? '';
    return [
      [base, 'base'],
      [gerund, 'gerund'],
      ...told.slice(0, -1).map((form): [string, 'participle'] => [form, 'participle']),
    ];
  }
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  return [
    [base, 'base'],
    [/(?:[sxz]|[cs]h)$/.test(stem) || stem !== base ? `${stem}es` : `${base}s`, 'other'],
    [base.endsWith('e') ? `${base}d` : `${stem}ed`, 'participle'],
    [base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`, 'gerund'],
  ];
}

/** @returns The longest words of each form that begin at a token; over adjectives between two of them, as they stand. */
export function poleWordsAt(tokens: Token[], at: number): PoleWord[] {
  const known = indexed().get(tokens[at]?.lower ?? '');
  if (!known) return none;
  const found: PoleWord[] = [];
  for (const one of known) {
    const length = lengthAt(tokens, at, one.words);
    if (length === one.words.length) found.push(one);
    else if (length > 0) found.push({ ...one, words: tokens.slice(at, at + length).map(({ lower }) => lower) });
  }
  if (found.length < 2) return found;
  return found.filter(
    (one) => !found.some((other) => other.form === one.form && other.words.length > one.words.length),
  );
}

const none: PoleWord[] = [];

/** How many tokens the words take; 0 where they do not stand there. */
function lengthAt(tokens: Token[], at: number, words: readonly string[]): number {
  let index = at;
  for (let nth = 0; nth < words.length; nth++) {
    const word = words[nth];
    let over = 0;
    // "makes no real difference"; "no" and "little" are of the words.
    while (nth > 0 && over < 2 && tokens[index]?.lower !== word && isPlain(tokens[index])) {
      index++;
      over++;
    }
    if (tokens[index]?.lower !== word) return 0;
    index++;
  }
  return index - at;
}

function isPlain(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' && !/^(?:no|little|few|less)$/.test(token.lower);
}
