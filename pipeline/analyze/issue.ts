/** What two sentences both speak of, as a phrase of the text. */
import { isCapitalised } from './letters.ts';
import { isHyphen } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isDemonym } from './regions.ts';
import { singular } from './singular.ts';
import { alone } from './tables/alone.ts';
import { monthOf, seasons } from './tables/calendar.ts';
import { generic } from './tables/generic.ts';
import { titles } from './tables/names.ts';
import { scales } from './tables/numbers.ts';
import { powers, units } from './tables/units.ts';
import type { Token } from './words.ts';

/** @returns Whether a word alone is a term of a theme, by its id: then it says what a pair is about. */
export function termTest(
  themes: { seed: { id: string; terms: string[] } }[],
): (word: string, theme: string) => boolean {
  const terms = new Map(
    themes.map(({ seed }) => [
      seed.id,
      new Set(seed.terms.flatMap((term) => term.split('|').map((form) => singular(form.trim().toLowerCase())))),
    ]),
  );
  return (word, theme) => terms.get(theme)?.has(singular(word.toLowerCase())) ?? false;
}

interface Shared {
  text: string;
  stems: string[];
  /** A telling word at least. */
  worth: number;
}

/**
 * @param weigh How telling a word is, by its stem.
 * @returns Phrases of the left sentence whose words stand side by side in the right one too, the most telling first; none
 * that is only a name or only general words.
 */
export function sharedPhrases(
  left: Sentence,
  right: Sentence,
  isName: (sentence: Sentence, token: Token) => boolean,
  weigh: (stem: string) => number,
): string[] {
  const { runs: theirs, words: theirWords } = runsOf(right);
  const found: Shared[] = [];
  for (const { run } of runsOf(left).runs)
    for (let from = 0; from < run.length; from++) {
      // Most words stand in one of the two alone: no phrase begins there.
      if (!theirWords.has(run[from]?.stem ?? '')) continue;
      let most = from + 1;
      while (most < Math.min(run.length, from + 4) && theirWords.has(run[most]?.stem ?? '')) most++;
      for (let to = most; to > from; to--) {
        const words = run.slice(from, to);
        const stems = words.map((token) => token.stem);
        const phrase = ` ${stems.join(' ')} `;
        if (!theirs.some((other) => other.stems.includes(phrase))) continue;
        const last = words.at(-1);
        if (!last || (last.pos !== 'NOUN' && last.pos !== 'PROPN')) continue;
        const telling = words.filter(
          (token) =>
            !generic.has(token.lower) && !isUnit(token) && !isName(left, token) && !isPeople(token) && !isTime(token),
        );
        // "Deputy Trade" of a secretary and of a minister.
        const [opening] = words;
        if (telling.length === 0 || (opening && opening.text !== opening.lower && titles.has(opening.lower))) continue;
        const text = left.passage.passage.text.slice(words[0]?.start ?? 0, last.end);
        // A capital that opens a sentence or a name is no part of the phrase where the other side does without.
        const lower = text.charAt(0).toLowerCase() + text.slice(1);
        found.push({
          text: right.text.includes(lower) ? lower : text,
          stems,
          worth:
            stems.reduce((sum, stem) => sum + weigh(stem), 0) *
            (alone.has(singular(last.lower)) && words.length === 1 ? 0.3 : 1),
        });
        break;
      }
    }
  found.sort((one, other) => other.worth - one.worth || (one.text < other.text ? -1 : 1));
  const kept: Shared[] = [];
  for (const one of found)
    if (!kept.some((other) => one.stems.some((stem) => other.stems.includes(stem)))) kept.push(one);
  return kept.map(({ text }) => text);
}

interface Run {
  run: Token[];
  /** With spaces between and around. */
  stems: string;
}

interface Runs {
  runs: Run[];
  /** Stems of all their words. */
  words: ReadonlySet<string>;
}

const known = new WeakMap<Sentence, Runs>();

/** Each sentence is compared with many: its runs are looked for once. */
function runsOf(sentence: Sentence): Runs {
  let found = known.get(sentence);
  if (!found) {
    const runs = nominalRuns(sentence).map((run) => ({ run, stems: ` ${run.map((token) => token.stem).join(' ')} ` }));
    found = { runs, words: new Set(runs.flatMap(({ run }) => run.map((token) => token.stem))) };
    known.set(sentence, found);
  }
  return found;
}

/** Runs of adjectives and nouns, hyphens passed over. */
function nominalRuns(sentence: Sentence): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  sentence.tokens.forEach((token, at) => {
    if (isHyphen(sentence.tokens, at)) return;
    // "demilitarized zone", "floating turbines": a participle before its noun.
    const participle =
      token.pos === 'VERB' &&
      (/(?:ed|ing)$/.test(token.lower) || isHyphen(sentence.tokens, at - 1)) &&
      sentence.tokens[at + 1]?.pos === 'NOUN';
    const belongs = token.word && !isUnit(token) && (participle || /^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos));
    const compound = participle && isHyphen(sentence.tokens, at - 1);
    if (belongs && (compound || !token.stop)) run.push(token);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

/** "cubic kilometres" is how much, not of what. */
function isUnit({ lower }: Token): boolean {
  return allUnits.has(lower);
}

const allUnits: ReadonlySet<string> = new Set([...units.keys(), 'cent', ...Object.keys(powers), ...scales.keys()]);

/** "summer", "mid-April": when, not of what. */
function isTime({ lower }: Token): boolean {
  return lower.includes('-') ? lower.split('-').every(isTimeWord) : isTimeWord(lower);
}

function isTimeWord(word: string): boolean {
  const noun = singular(word);
  return noun === 'season' || noun === 'mid' || noun in seasons || monthOf.has(noun);
}

function isPeople(token: Token): boolean {
  return isCapitalised(token.text) && isDemonym(token.text);
}
