/** Which sentences address which theme: terms by stem, the editor's pins and exclusions. */
import type { Codebook, CodebookTheme, LocatorRef } from '../codebook.ts';
import type { Place, Theme } from '../findings.ts';
import { say } from '../message.ts';
import type { PassageReading, Reading, Sentence, SourceReading } from './reading.ts';
import { indexTerms, matchTerms, type TermMatch } from './terms.ts';

/** A theme before its findings: what is looked for. */
export interface ThemeSeed {
  id: string;
  label: string;
  origin: Theme['origin'];
  terms: string[];
}

/** Where a theme was found. */
export interface ThemeReading {
  seed: ThemeSeed;
  /** Sentence → matches in it; empty for a sentence that was only pinned. */
  sentences: Map<Sentence, TermMatch[]>;
  /** Passage → its terms, each once, in order of appearance; `pin` for pinned ones. */
  passages: Map<PassageReading, string[]>;
  /** Sentences that the editor pinned. */
  pinned: Set<Sentence>;
  /** The same sentences by source, in order: filled when the editor has had a say. */
  bySource: Map<SourceReading, [Sentence, TermMatch[]][]>;
}

/** @returns Each theme with the sentences and passages that address it, in the order of the seeds. */
export function readThemes(reading: Reading, seeds: ThemeSeed[]): ThemeReading[] {
  const index = indexTerms(seeds.map((seed) => seed.terms));
  const themes = seeds.map(
    (seed): ThemeReading => ({
      seed,
      sentences: new Map(),
      passages: new Map(),
      pinned: new Set(),
      bySource: new Map(),
    }),
  );
  for (const sentence of reading.sentences)
    for (const match of matchTerms(index, sentence.tokens)) {
      const theme = themes[match.owner];
      if (!theme) continue;
      theme.sentences.set(sentence, [...(theme.sentences.get(sentence) ?? []), match]);
      const terms = theme.passages.get(sentence.passage) ?? [];
      if (!terms.includes(match.term)) terms.push(match.term);
      theme.passages.set(sentence.passage, terms);
    }
  return themes;
}

/** @returns The codebook's themes as seeds. */
export function seedsOf(themes: CodebookTheme[]): ThemeSeed[] {
  return themes.map(({ id, label, terms }) => ({ id, label, terms, origin: 'codebook' }));
}

/** Add what the editor pinned, take out what the editor excluded, and sort by source; say which themes then match nothing. */
export function applyEditor(
  themes: ThemeReading[],
  codebook: Codebook,
  resolve: (ref: LocatorRef) => Place | null,
  sentencesAt: (place: Place, ref: LocatorRef) => Sentence[],
): void {
  applyEntries();
  for (const theme of themes)
    for (const entry of theme.sentences) {
      const own = theme.bySource.get(entry[0].source);
      if (own) own.push(entry);
      else theme.bySource.set(entry[0].source, [entry]);
    }

  function applyEntries(): void {
    (codebook.themes ?? []).forEach((entry, index) => {
      const theme = themes[index];
      if (!theme) return;
      for (const ref of entry.exclude) for (const sentence of found(ref)) drop(theme, sentence);
      for (const ref of entry.pin)
        for (const sentence of found(ref)) {
          theme.sentences.set(sentence, theme.sentences.get(sentence) ?? []);
          theme.pinned.add(sentence);
          const terms = theme.passages.get(sentence.passage) ?? [];
          theme.passages.set(sentence.passage, terms.includes('pin') ? terms : [...terms, 'pin']);
        }
      if (theme.passages.size > 0) return;
      say(codebook.file, {
        rule: 'theme-without-match',
        severity: 'warning',
        found: `No sentence of any source matches the theme “${entry.label}”`,
        expected: `one of its terms: ${entry.terms.join(', ')}`,
        help: 'Add terms that the sources use, pin a passage to the theme, or take the theme out.',
        place: entry.place,
      });
    });
  }

  function found(ref: LocatorRef): Sentence[] {
    const place = resolve(ref);
    return place ? sentencesAt(place, ref) : [];
  }
}

function drop(theme: ThemeReading, sentence: Sentence): void {
  theme.sentences.delete(sentence);
  const rest = sentence.passage.sentences.flatMap((other) => theme.sentences.get(other) ?? []);
  const terms = [...new Set(rest.map((match) => match.term))];
  if (terms.length > 0) theme.passages.set(sentence.passage, terms);
  else theme.passages.delete(sentence.passage);
}
