/**
 * A theme that several sources address, and of which no two sentences were found to speak of one thing, has one pair all the
 * same: what each says of it, as far as they are alike. That both address it is true by the theme's terms, and the reason.
 */
import type { Pair } from '../findings.ts';
import type { Matcher } from './matches.ts';
import { standsAlone } from './readable.ts';
import { placeOf, type Sentence, textOf } from './reading.ts';
import { beside } from './reasons.ts';
import { isLong } from './shared-reason.ts';
import type { TermMatch } from './terms.ts';
import type { ThemeReading } from './themes.ts';

/** Sentences of a theme that are looked at, and candidates of each. */
const limits = { sentences: 80, candidates: 24 };
/** Shorter ones say little of it. */
const leastWords = 6;

export interface ThemePairsInput {
  themes: readonly ThemeReading[];
  /** Those found, and the editor's. */
  pairs: readonly Pair[];
  matcher: Matcher;
  areCopies: (left: string, right: string) => boolean;
  /** Whether a sentence may stand for its source. */
  isOpen: (sentence: Sentence) => boolean;
}

/** A sentence, and where the theme's terms stand in it. */
interface Said {
  sentence: Sentence;
  matches: readonly TermMatch[];
}

/** @returns One pair for each theme of several sources that has none, in the order of the themes. */
export function themePairs({ themes, pairs, matcher, areCopies, isOpen }: ThemePairsInput): Pair[] {
  const paired = new Set(pairs.map(({ theme }) => theme));
  const taken = new Set(pairs.map(({ left, right }) => keyOf(left[0]?.locator, right[0]?.locator)));
  return themes.flatMap(({ seed, sentences, bySource }): Pair[] => {
    if (paired.has(seed.id) || bySource.size < 2) return [];
    const own = [...sentences.keys()].filter((sentence) => sentence.words >= leastWords && isOpen(sentence));
    let best: { left: Sentence; right: Sentence; worth: number } | null = null;
    for (const one of own.slice(0, limits.sentences))
      for (const { sentence: other, score } of matcher.candidates(one, limits.candidates)) {
        const [left, right] = one.order < other.order ? [one, other] : [other, one];
        if (!sentences.has(other) || !isOpen(other) || other.words < leastWords) continue;
        if (areCopies(left.source.id, right.source.id) || taken.has(keyOf(left.locator, right.locator))) continue;
        const worth = score * standsAlone(left) * standsAlone(right);
        if (!best || worth > best.worth) best = { left, right, worth };
      }
    if (!best) return [];
    const { left, right } = best;
    const words = wordsOf(
      { sentence: left, matches: sentences.get(left) ?? [] },
      { sentence: right, matches: sentences.get(right) ?? [] },
    );
    if (!words) return [];
    taken.add(keyOf(left.locator, right.locator));
    const [mine, yours] = words;
    const alike = mine.toLowerCase() === yours.toLowerCase();
    return [
      {
        left: [placeOf(left)],
        right: [placeOf(right)],
        theme: seed.id,
        issue: alike && isLong(mine) ? mine : null,
        verdict: 'both-address',
        reasons: [
          {
            kind: 'shared',
            detail: alike
              ? `both speak of “${mine}”`
              : `${beside(`“${mine}”`, `“${yours}”`, left, right)}, both terms of “${seed.label}”`,
          },
        ],
        origin: 'found',
      },
    ];
  });
}

/** What stands for the theme in each, verbatim: the same words in both, the longest, where there are any. */
function wordsOf(left: Said, right: Said): [string, string] | null {
  const [here, there] = [left, right].map(({ sentence, matches }) =>
    matches.map(({ start, end }) => textOf(sentence, start, end)).sort((one, other) => other.length - one.length),
  ) as [string[], string[]];
  const both = here.find((word) => there.some((other) => other.toLowerCase() === word.toLowerCase()));
  const [mine = null, yours = null] = both ? [both, both] : [here[0], there[0]];
  return mine !== null && yours !== null ? [mine, yours] : null;
}

function keyOf(left: string | undefined, right: string | undefined): string {
  return `${left} ${right}`;
}
