/** The matrix: for each theme and source the sentence that best carries the source's position, and how much it says. */

import type { Place, Theme, ThemeCell } from '../findings.ts';
import { plainWords } from './plain-words.ts';
import { isDangling, standsAlone } from './readable.ts';
import { type PassageReading, placeOf, type Reading, type Sentence, type SourceReading } from './reading.ts';
import type { ThemeReading } from './themes.ts';

const stance =
  /\b(?:should|must|need(?:s)? to|ought|would|could|may|might|will|likely|unlikely|expected|depends?|because|threat|risk|danger|essential|important|crucial|necessary|difficult|unable|insists?|demands?|refuses?|rejects?|supports?|opposes?|argues?|believes?|favou?rs?|seeks?|aims?|wants?|unwilling|willing|prepared|ready|ha(?:s|ve) to|calls? for|recommends?|agrees?|disagrees?|limits?|leads?|causes?|increases?|reduces?|undermines?|prevents?|requires?)\b/gi;

/** Extracts of a cell beyond the first. */
const further = 3;
/** Words beyond which an extract is cut, and the fewest that may be left. */
const cut = { beyond: 50, least: 14 };

/** What makes a sentence a position rather than background, from the other analyses. */
export interface Positions {
  /** Sentences that recommend: they have a section of their own. */
  advised: ReadonlySet<Sentence>;
  /** Sentences that tell what another claims: they carry his position, not the source's. */
  reported: ReadonlySet<Sentence>;
  /** Of these, those that are quoted whole: only where the source has no words of its own. */
  quoted: ReadonlySet<Sentence>;
}

interface Option {
  theme: number;
  sentence: Sentence;
  /** The sentence before it, where this one cannot be read without it. */
  lead: Sentence | null;
  score: number;
}

/** @returns The themes as `briefing.json` has them. Within a source each sentence stands in one cell, where it can. */
export function buildThemes(reading: Reading, themes: ThemeReading[], positions: Positions): Theme[] {
  const cells = themes.map((): Record<string, ThemeCell> => ({}));
  for (const source of reading.sources) {
    const extracts = choose(source, themes, positions);
    themes.forEach((theme, index) => {
      const cell = cellOf(source, theme, extracts.get(index) ?? []);
      const own = cells[index];
      if (cell && own) own[source.id] = cell;
    });
  }
  return themes.map((theme, index) => {
    const { id, label, origin, terms } = theme.seed;
    const own = cells[index] ?? {};
    const [first, ...rest] = Object.keys(own);
    const passages = [...theme.passages]
      .sort(([left], [right]) => order(left) - order(right))
      .map(([passage, matched]) => ({ locator: passage.locator, terms: matched }));
    return {
      id,
      label,
      origin,
      terms,
      only: first !== undefined && rest.length === 0 ? first : null,
      passages,
      cells: own,
    };
  });
}

/** Best pairs of theme and sentence first; a sentence serves a second theme only where that theme has no other. */
function choose(source: SourceReading, themes: ThemeReading[], positions: Positions): Map<number, Sentence[]> {
  const options: Option[] = [];
  themes.forEach((theme, index) => {
    const own = withoutRepeats(theme.bySource.get(source) ?? []);
    const company = companyOf(own.map(([sentence]) => sentence));
    for (const [sentence, matches] of own) {
      const base = worth(sentence, new Set(matches.map((match) => match.term)).size, matches.length, matches[0]?.start);
      const pinned = theme.pinned.has(sentence) ? 2 : 1;
      const position =
        (positions.quoted.has(sentence) ? 0.5 : positions.reported.has(sentence) ? reportedWorth(sentence) : 1) *
        (positions.advised.has(sentence) ? 0.95 : 1);
      const score = base * (1 + 0.25 * company(sentence)) * position * pinned;
      options.push({ theme: index, sentence, lead: leadOf(sentence), score });
    }
  });
  options.sort(
    (left, right) => right.score - left.score || left.sentence.order - right.sentence.order || left.theme - right.theme,
  );
  const chosen = new Map<number, Sentence[]>();
  const used = new Set<Sentence>();
  // Themes with one sentence only have no choice: they go first.
  const count = new Map<number, number>();
  for (const option of options) count.set(option.theme, (count.get(option.theme) ?? 0) + 1);
  for (const scarce of [true, false])
    for (const option of options) {
      if (chosen.has(option.theme) || used.has(option.sentence)) continue;
      if (scarce && count.get(option.theme) !== 1) continue;
      const sentences = extractOf(option).filter((sentence) => sentence === option.sentence || !used.has(sentence));
      chosen.set(option.theme, sentences);
      for (const sentence of sentences) used.add(sentence);
    }
  for (const option of options)
    if (!chosen.has(option.theme)) chosen.set(option.theme, giveWay(option, options, chosen, used));
  addFurther(options, chosen, used);
  return chosen;
}

/** What somebody wants or plans is told in the source's words; what he says is in his. */
function reportedWorth({ text }: Sentence): number {
  return /\b(?:says?|said|argue[sd]?|claim(?:s|ed)?|told|declare[sd]?|denie[sd]|insist(?:s|ed)?|replie[sd]|add(?:s|ed)|contend(?:s|ed)?)\b/.test(
    text,
  )
    ? 0.6
    : 0.8;
}

/** A sentence that a source has twice, as a pull quote is, counts once. */
function withoutRepeats<T>(own: [Sentence, T][]): [Sentence, T][] {
  const seen = new Set<string>();
  return own.filter(([sentence]) => {
    const plain = plainWords(sentence);
    return seen.has(plain) ? false : seen.add(plain);
  });
}

/** Where all sentences of a theme are taken, one that another theme took goes to it, if the other has a sentence left. */
function giveWay(wanted: Option, options: Option[], chosen: Map<number, Sentence[]>, used: Set<Sentence>): Sentence[] {
  for (const option of options.filter(({ theme }) => theme === wanted.theme)) {
    const holder = [...chosen].find(([, own]) => own.includes(option.sentence))?.[0];
    const instead = options.find(({ theme, sentence }) => theme === holder && !used.has(sentence));
    if (holder === undefined || !instead) continue;
    chosen.set(holder, [instead.sentence]);
    used.add(instead.sentence);
    return [option.sentence];
  }
  return extractOf(wanted);
}

/** What else a source says of a theme, for its chapter: a sentence a round, so that no theme takes all that two share. */
function addFurther(options: Option[], chosen: Map<number, Sentence[]>, used: Set<Sentence>): void {
  for (let round = 0; round < further; round++) {
    const served = new Set<number>();
    for (const option of options) {
      const own = chosen.get(option.theme);
      if (!own || served.has(option.theme) || used.has(option.sentence)) continue;
      served.add(option.theme);
      for (const sentence of extractOf(option)) {
        if (!own.includes(sentence)) own.push(sentence);
        used.add(sentence);
      }
    }
  }
}

/** What makes an extract: the theme's words, early in it; a stance; readable alone; of moderate length. */
function worth(sentence: Sentence, terms: number, matches: number, first: number | undefined): number {
  const { stances, figure, readable, question, stated } = traitsOf(sentence);
  const density = Math.min(1, matches / Math.sqrt(Math.max(1, sentence.words)) / 0.8);
  const length = sentence.words < 8 ? 0.5 : sentence.words <= 40 ? 1 : sentence.words <= 60 ? 0.85 : 0.65;
  const topic =
    first === undefined ? 0 : 1 - Math.min(1, (first - sentence.start) / Math.max(1, sentence.end - sentence.start));
  const base = 1 + figure + density + 0.4 * Math.min(3, terms) + 0.3 * stances + 0.4 * topic;
  return base * length * readable * question * stated;
}

/** What makes an extract of a sentence whatever the theme is. */
interface Traits {
  stances: number;
  figure: number;
  readable: number;
  question: number;
  stated: number;
}

const knownTraits = new WeakMap<Sentence, Traits>();

/** A sentence may belong to several themes. */
function traitsOf(sentence: Sentence): Traits {
  let found = knownTraits.get(sentence);
  if (!found) {
    const { text, tokens, source } = sentence;
    found = {
      stances: Math.min(3, text.match(stance)?.length ?? 0),
      figure: tokens.some((token) => /^(?!(?:19|20)\d\d$)\d/.test(token.text)) ? 0.3 : 0,
      readable: leadOf(sentence) ? 0.75 : standsAlone(sentence),
      question: /\?["”’)]*$/.test(text.trimEnd()) ? 0.3 : 1,
      // Without a verb it is a heading or a caption rather than a statement.
      stated: !source.english || tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 1 : 0.3,
    };
    knownTraits.set(sentence, found);
  }
  return found;
}

/** How much a sentence is about what the others of its theme are about, 0 to 1: the share of its words that they have. */
function companyOf(sentences: Sentence[]): (sentence: Sentence) => number {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const stem of stemsOf(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (sentence) => {
    const stems = stemsOf(sentence);
    return stems.length === 0 ? 0 : stems.filter((stem) => (counts.get(stem) ?? 0) > 1).length / stems.length;
  };
}

const knownStems = new WeakMap<Sentence, string[]>();

function stemsOf(sentence: Sentence): string[] {
  let found = knownStems.get(sentence);
  if (!found) {
    found = [...new Set(sentence.tokens.filter((token) => token.word && !token.stop).map((token) => token.stem))];
    knownStems.set(sentence, found);
  }
  return found;
}

/** "They call for …": with the sentence before it such a sentence can be read, if the two are short enough. */
function leadOf(sentence: Sentence): Sentence | null {
  if (!isDangling(sentence)) return null;
  const before = sentence.passage.sentences[sentence.number - 2];
  return before && standsAlone(before) === 1 && before.words + sentence.words <= 65 ? before : null;
}

function extractOf({ sentence, lead }: Option): Sentence[] {
  return lead ? [lead, sentence] : [sentence];
}

function cellOf(source: SourceReading, theme: ThemeReading, extract: Sentence[]): ThemeCell | null {
  const sentences = (theme.bySource.get(source) ?? []).map(([sentence]) => sentence);
  if (sentences.length === 0) return null;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    extract: extract.map((sentence) => clipped(sentence, theme.sentences.get(sentence)?.[0]?.end)),
    passages: new Set(sentences.map((sentence) => sentence.passage)).size,
    words,
    share: source.words > 0 ? Number((words / source.words).toFixed(3)) : 0,
  };
}

/**
 * A long sentence up to the end of a clause that has the theme's words, where what follows only adds to it: never before
 * "but" or "unless", which would turn it round.
 */
function clipped(sentence: Sentence, from = sentence.start): Place {
  if (sentence.words <= cut.beyond || !sentence.source.english) return placeOf(sentence);
  const turns = /\b(?:but|although|though|however|unless|except|yet|if|while|whereas|only|not|without)\b/i;
  let best: number | null = null;
  for (const match of sentence.text.matchAll(/;|, (?:and|which|who|where|including|such as|with) | [–—] /g)) {
    const end = sentence.start + match.index;
    const words = sentence.text.slice(0, match.index).split(/\s+/).length;
    if (end < from || words < cut.least || words > cut.beyond || turns.test(sentence.text.slice(match.index))) continue;
    best = end;
  }
  return best === null ? placeOf(sentence) : placeOf(sentence, sentence.start, best);
}

function order(passage: PassageReading): number {
  return passage.sentences[0]?.order ?? Number.MAX_SAFE_INTEGER;
}
