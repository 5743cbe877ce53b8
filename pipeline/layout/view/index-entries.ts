import type { Theme } from '../../findings.ts';
import { hasTerm, wordsOf } from '../../theme-terms.ts';
import type { Desk, Link } from '../desk.ts';
import { filedName } from './filed-name.ts';
import { termWords } from './themes.ts';

export interface IndexGroup {
  letter: string;
  entries: {
    term: string;
    /** Ids of the sentences, for the page numbers: `ciis-3.1 ciis-5.2`. */
    targets: string;
    /** For a screen, which has no pages. */
    links: Pick<Link, 'label' | 'href' | 'page' | 'wraps'>[];
  }[];
}

/**
 * Actors and the terms of the themes, with the pages of the sentences where they stand.
 *
 * @returns `null` when no source text is printed: there is nothing to point to.
 */
export function indexEntries(desk: Desk): IndexGroup[] | null {
  const places = new Map<string, Set<string>>();
  const add = (term: string, locators: string[]) => {
    const known = places.get(term) ?? new Set<string>();
    for (const locator of locators) if (desk.isPrinted(locator.replace(/\.\d+$/, ''))) known.add(locator);
    if (known.size > 0) places.set(term, known);
  };
  for (const actor of desk.briefing.actors ?? [])
    add(
      filedName(actor),
      actor.at.map((place) => place.locator),
    );
  const actorOf = namesOfActors(desk);
  for (const theme of desk.briefing.themes ?? []) {
    const texts = textsByTerm(desk, theme);
    for (const { locator, terms } of theme.passages) {
      for (const term of terms) {
        if (term === 'pin' || termWords(term) === '') continue;
        for (const [entry, words] of entriesOf(term, actorOf, texts.get(term) ?? [])) {
          const own = sentencesWith(desk, locator, words);
          add(entry, own.length > 0 || words !== term ? own : [locator]);
        }
      }
    }
  }
  if (places.size === 0) return null;
  const collator = new Intl.Collator(desk.briefing.briefing.language, { sensitivity: 'base' });
  const groups = new Map<string, IndexGroup>();
  for (const [term, locators] of [...places].sort(([a], [b]) => collator.compare(a, b) || (a < b ? -1 : 1))) {
    const letter = letterOf(term);
    const group = groups.get(letter) ?? { letter, entries: [] };
    groups.set(letter, group);
    const links = [...locators].map((locator) => desk.link(locator));
    group.entries.push({
      term,
      targets: links.map((link) => link.href.slice(1)).join(' '),
      links: links.map(({ label, href, page, wraps }) => ({ label, href, page, wraps })),
    });
  }
  return [...groups.values()];
}

/**
 * Under which entries a term stands, and with which of its words: "Norway | Oslo" under the state and the town where both
 * are actors, as "Kursk" is under the region; what names nobody is another word for the first.
 */
function entriesOf(term: string, actorOf: Map<string, string>, texts: string[]): [entry: string, words: string][] {
  const alternatives = term.split('|').filter((words) => words.trim() !== '');
  const actor = (words: string | undefined) => actorOf.get(termWords(words ?? '').toLowerCase());
  const first = actor(alternatives[0]);
  if (first === undefined) return [[termWords(occurring(term, texts)), term]];
  return alternatives.map((words) => [actor(words) ?? first, words]);
}

function textsByTerm(desk: Desk, theme: Theme): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { locator, terms } of theme.passages)
    for (const term of terms) {
      const own = texts.get(term) ?? [];
      texts.set(term, own);
      own.push(desk.passages.get(locator)?.text.toLowerCase() ?? '');
    }
  return texts;
}

/** Endings that a word of the codebook may have in a text. */
const endings = new Set(['', 'e', 'es', 's', 'ed', 'd', 'ing', 'y', 'ies', 'ied', 'ion', 'ions', 'al']);

/** Those of a term's alternatives that stand in the texts; all where it cannot be told. */
function occurring(term: string, texts: string[]): string {
  const alternatives = term.split('|').filter((words) => words.trim() !== '');
  if (alternatives.length < 2) return alternatives.join('|');
  const found = alternatives.filter((alternative) => {
    const parts = alternative.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];
    const forms = parts.map((part) => {
      const open = part.endsWith('*');
      const stem = part.replace(/\*$/, '').replace(/(?<=\p{L}{3})[ey]$/u, '');
      return (word: string) => word.startsWith(stem) && (open || endings.has(word.slice(stem.length)));
    });
    return forms.length > 0 && texts.some((text) => forms.every((form) => wordsOf(text).some(form)));
  });
  const told = found.length > 0 ? found : alternatives.filter((words) => texts.some((text) => hasTerm(text, words)));
  return (told.length > 0 ? told : alternatives).join('|');
}

/** Names and aliases in lower case that one actor alone bears → under which it is filed. */
function namesOfActors(desk: Desk): Map<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const actor of desk.briefing.actors ?? [])
    for (const form of [actor.name, ...actor.aliases].map((each) => each.toLowerCase()))
      bearers.set(form, (bearers.get(form) ?? new Set()).add(filedName(actor)));
  return new Map([...bearers].flatMap(([form, [name, other]]) => (name && !other ? [[form, name] as const] : [])));
}

/** The first consonants of Korean syllables, in the form in which they stand alone. */
const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Without its accent; a Korean syllable is filed under its first consonant. */
function letterOf(term: string): string {
  if (!/^\p{L}/u.test(term)) return '#';
  const [first = ''] = term.normalize('NFD');
  return consonants[first.charCodeAt(0) - 0x1100] ?? first.toUpperCase();
}

/** A passage may run over two pages: the sentences that have the term; none when it runs over their ends. */
function sentencesWith(desk: Desk, locator: string, term: string): string[] {
  const sentences = desk.passages.get(locator)?.sentences ?? [];
  return sentences.filter((sentence) => hasTerm(sentence.text, term)).map((sentence) => sentence.locator);
}
