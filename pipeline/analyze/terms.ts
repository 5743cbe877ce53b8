/**
 * Terms of the codebook: plain text, matched by stem. `|` separates alternatives, a final `*` stands for any ending,
 * several words are a phrase. Nothing of it ever becomes a regular expression.
 */
import { englishTokens, stemAlone, type Token } from './words.ts';

/** One word of a phrase: how a token must look. */
interface Matcher {
  kind: 'stem' | 'form' | 'prefix' | 'exact';
  value: string;
  /** The word in lower case: how it looks in a language without stems. */
  lower: string;
}

interface Alternative {
  /** Index of the owner: a theme, a concept. */
  owner: number;
  /** The term as its author wrote it. */
  term: string;
  words: Matcher[];
}

export interface TermMatch {
  owner: number;
  term: string;
  start: number;
  end: number;
}

/** Terms indexed by their first word, so that reading a text costs one look-up a token. */
export interface TermIndex {
  /** Terms of scripts without spaces: they are looked for in the text itself, wherever words may begin. */
  solid: { owner: number; term: string; text: string }[];
  byWord: Map<string, Alternative[]>;
  byPrefix: Map<string, Alternative[]>;
}

/**
 * @param terms `terms[owner]` are the terms of one owner.
 * @param by How a plain word matches: by stem ("port", "ports"), or only in the forms that are written there.
 */
export function indexTerms(terms: string[][], by: 'stem' | 'form' = 'stem'): TermIndex {
  const index: TermIndex = { solid: [], byWord: new Map(), byPrefix: new Map() };
  terms.forEach((list, owner) => {
    for (const term of list)
      for (const alternative of term.split('|')) {
        if (withoutSpaces.test(alternative)) {
          index.solid.push({ owner, term, text: alternative.trim().replace(/\*$/, '').toLowerCase() });
          continue;
        }
        const words = matchers(alternative, by);
        const first = words[0];
        if (!first) continue;
        const map = first.kind === 'prefix' ? index.byPrefix : index.byWord;
        for (const key of new Set(first.kind === 'stem' ? [first.value, first.lower] : [first.lower]))
          map.set(key, [...(map.get(key) ?? []), { owner, term, words }]);
      }
  });
  return index;
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Tokens of such a text are guesses at words; the term is one wherever its characters stand. */
function solidMatches({ solid }: TermIndex, tokens: Token[]): TermMatch[] {
  const [first] = tokens;
  if (!first || solid.length === 0) return [];
  const text = tokens.reduce((all, { lower, start }) => all.padEnd(start - first.start) + lower, '');
  const matches: TermMatch[] = [];
  for (const { owner, term, text: wanted } of solid)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      matches.push({ owner, term, start: first.start + at, end: first.start + at + wanted.length });
  return matches.sort((one, other) => one.start - other.start);
}

function matchers(phrase: string, by: 'stem' | 'form'): Matcher[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((word): Matcher[] => {
      const prefix = word.endsWith('*') ? word.slice(0, -1).toLowerCase() : '';
      if (prefix) return [{ kind: 'prefix', value: prefix, lower: prefix }];
      return wordsOf(word).map((token) =>
        // "US", "WHO" and "IT" would otherwise be the words us, who and it.
        /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(token.text)
          ? { kind: 'exact', value: token.text, lower: token.lower }
          : by === 'stem'
            ? { kind: 'stem', value: token.stem, lower: token.lower }
            : { kind: 'form', value: token.lower, lower: token.lower },
      );
    });
}

/** Of most terms each word is one, and takes no model to know: hundreds of them would wait for it. */
function wordsOf(word: string): Pick<Token, 'text' | 'lower' | 'stem'>[] {
  const stem = stemAlone(word);
  return stem === null ? significant(englishTokens(word)) : [{ text: word, lower: word.toLowerCase(), stem }];
}

// A hyphen or a possessive does not part the words of a phrase.
function isSignificant({ word, lower }: Token): boolean {
  return word && lower !== "'s" && lower !== '’s';
}

function significant(tokens: Token[]): Token[] {
  return tokens.filter(isSignificant);
}

const none: readonly Alternative[] = [];

function candidatesFor(index: TermIndex, token: Token): readonly Alternative[] {
  const byStem = index.byWord.get(token.stem);
  const byForm = token.lower === token.stem ? undefined : index.byWord.get(token.lower);
  let found: readonly Alternative[] =
    byStem && byForm ? [...new Set([...byStem, ...byForm])] : (byStem ?? byForm ?? none);
  if (index.byPrefix.size > 0)
    for (let length = 1; length <= token.lower.length; length++) {
      const more = index.byPrefix.get(token.lower.slice(0, length));
      if (more) found = [...new Set([...found, ...more])];
    }
  return found;
}

/** @returns Each match, in order of the text; per owner a longer match hides those inside it. */
export function matchTerms(index: TermIndex, tokens: Token[]): TermMatch[] {
  const matches: TermMatch[] = [];
  // In most sentences no term begins.
  let words: Token[] | null = null;
  for (const token of tokens) {
    const candidates = candidatesFor(index, token);
    if (candidates.length === 0 || !isSignificant(token)) continue;
    words ??= significant(tokens);
    const at = words.indexOf(token);
    for (const { owner, term, words: wanted } of candidates) {
      const last = words[at + wanted.length - 1];
      if (last && fitAll(wanted, words, at)) matches.push({ owner, term, start: token.start, end: last.end });
    }
  }
  matches.push(...solidMatches(index, tokens));
  if (matches.length < 2) return matches;
  // Alternatives may have one stem ("port|ports"): the same words count once.
  return matches.filter(
    (match, at) =>
      !matches.some(
        (other, index) =>
          other.owner === match.owner &&
          other.start <= match.start &&
          other.end >= match.end &&
          (other.end - other.start > match.end - match.start || index < at),
      ),
  );
}

function fitAll(wanted: readonly Matcher[], words: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < wanted.length; offset++)
    if (!fits(wanted[offset] as Matcher, words[at + offset])) return false;
  return true;
}

function fits(matcher: Matcher, token: Token | undefined): boolean {
  if (!token) return false;
  if (matcher.kind === 'prefix') return token.lower.startsWith(matcher.value);
  if (matcher.kind === 'exact') return token.text === matcher.value;
  if (matcher.kind === 'form') return token.lower === matcher.value;
  return token.stem === matcher.value || token.lower === matcher.lower;
}
