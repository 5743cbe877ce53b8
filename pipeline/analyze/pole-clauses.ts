/** Of the clause in which a judgement or a demand stands: its auxiliaries, denials, subject and object. */
import { type Matter, matterAt } from './matters.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Pole } from './pole.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from './words.ts';

export const copulas: ReadonlySet<string> = new Set(
  `is are was were be been being seem seems seemed remain remains remained look looks looked prove proves proved proven become
  becomes became`.split(/\s+/),
);
const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were be been being has have had do does did will would could can may might should must ca wo'.split(' '),
);
const denying: ReadonlySet<string> = new Set(
  `not n't n’t never no neither nor nobody none nothing hardly scarcely little`.split(' '),
);
const passed: ReadonlySet<string> = new Set(
  `also now then therefore still already soon long finally either both neither even indeed far quite so very much more most
  rather well clearly simply fully entirely wholly perfectly thus again by all highly deeply utterly plainly a an the in be
  been being to`.split(/\s+/),
);
const timely: ReadonlySet<string> = new Set(
  `years year months month weeks week days day summer winter spring autumn season decade quarter moment end beginning start
  date notice delay force`.split(/\s+/),
);

export function isAuxiliary(token: Token | undefined): boolean {
  return auxiliaries.has(token?.lower ?? '');
}

/** @returns Whether a token may stand between a verb and what governs it. */
export function isPassed(token: Token | undefined): boolean {
  if (!token || (copulas.has(token.lower) && !/^be(?:en|ing)?$/.test(token.lower))) return false;
  return token.pos === 'ADV' || token.pos === 'ADJ' || passed.has(token.lower) || denying.has(token.lower);
}

/** @returns The first of the auxiliaries before a verb, or the verb. */
export function chainFrom(tokens: Token[], at: number): number {
  let from = at;
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (isAuxiliary(token)) from = back;
    else if (!denying.has(token?.lower ?? '') && token?.pos !== 'ADV') break;
  }
  return from;
}

/** @returns Whether what stands between two tokens denies what follows: "neither … nor" denies both. */
export function isDenied(tokens: Token[], from: number, to: number): boolean {
  const words = tokens.slice(Math.max(0, from), to).flatMap(({ lower }) => (denying.has(lower) ? [lower] : []));
  return words.includes('nor') || words.length % 2 === 1;
}

/** @returns Where the clause begins that a token stands in. */
export function clauseStart(tokens: Token[], at: number): number {
  const cut = tokens.findLastIndex(
    ({ lower, text }, index) =>
      index < at &&
      (/^[,;:()“”"–—]$/.test(text) ||
        /^(?:but|because|although|though|while|whereas|since|that|which|who)$/.test(lower)),
  );
  return cut + 1;
}

/** @returns The noun phrase before a verb: over what hangs on it, else the nearest alone. */
export function subjectAt(tokens: Token[], at: number): Phrase | null {
  const found = subjectOf(tokens, at);
  if (found && /^(?:NOUN|PROPN)$/.test(tokens[found.head]?.pos ?? '')) return found;
  // "Drilling on the shelf should begin."
  const start = clauseStart(tokens, at);
  if (!found && isActing(tokens[start])) return { from: start, to: at, head: start };
  const last = tokens[at - 1];
  if (found || !/^(?:NOUN|PROPN)$/.test(last?.pos ?? '')) return null;
  let from = at - 1;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return { from, to: at, head: at - 1 };
}

function isActing(token: Token | undefined): boolean {
  return token !== undefined && /[A-Za-zÀ-ɏ]{3}ing$/u.test(token.lower);
}

/** @returns The matter of a subject. */
export function subjectMatter(tokens: Token[], at: number): Matter | null {
  const phrase = subjectAt(tokens, at);
  return phrase && matterAt(tokens, phrase);
}

/** @returns The matter that begins at a token. */
export function objectMatter(tokens: Token[], at: number): Matter | null {
  const phrase = nounPhraseAt(tokens, at);
  if (phrase) return matterAt(tokens, phrase);
  // "due to trawling".
  const head = tokens[at];
  const alone = head && /ing$/.test(head.lower) && !/^(?:DET|NOUN|PRON|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
  return alone ? { head, mods: [], owned: false, narrowed: false, to: at + 1 } : null;
}

/** @returns What stands behind "for", "to" or "in": the preposition with each stem, without times and numbers. */
export function purposeAt(tokens: Token[], at: number): string[] {
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:to|for|in|against|on|of|from)$/.test(word)) return [];
  // "failed to stop it", "succeeded in raising it".
  const by = word === 'in' && /[a-z]{3}ing$/.test(tokens[at + 1]?.lower ?? '') ? 'to' : word;
  const end = tokens.findIndex(({ text, lower }, index) => index > at && (/^[,;:.]$/.test(text) || lower === 'by'));
  return tokens
    .slice(at + 1, end < 0 ? tokens.length : end)
    .flatMap(({ word, stop, stem, pos, lower }) =>
      word && !stop && pos !== 'NUM' && pos !== 'ADP' && !timely.has(lower) ? [`${by} ${stem}`] : [],
    );
}

export function tenseAt(token: Token | undefined): Pole['tense'] {
  const word = token?.lower ?? '';
  if (/^(?:will|wo)$/.test(word)) return 'coming';
  return /^(?:was|were|had|did)$/.test(word) ? 'past' : 'present';
}
