/** Which typefaces print which text. Policy as data: to print another script, add its typeface to `reserves`. */

/** A cut that is there as a file of its own. */
export interface Cut {
  package: string;
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

/** A typeface for what the two of the house lack. Only the characters that occur are cut out of it. */
export interface Reserve {
  family: string;
  /** A package of Fontsource: `unicode.json` says which of its files has which characters. */
  package: string;
  /** Whether its files hold all weights, of which the static ones are cut. */
  variable: boolean;
  /** Primary language tags, or tags with a script, whose text takes it before the others. */
  languages: string[];
  /** Whether its characters take no shape from their neighbours, so that they may stand in fonts of their own. */
  apart: boolean;
  /** Whether several of its characters may make one picture, which then must be in one file. */
  sequences: boolean;
}

/** One reserve typeface as far as it is needed. */
export interface Needed {
  reserve: Reserve;
  /** Text in these languages comes to it first. */
  languages: Set<string>;
  /** File → the characters to be cut out of it; those of headings in a second weight. */
  files: Map<string, { all: Set<number>; strong: Set<number> }>;
}

const serif = { package: '@fontsource/source-serif-4', family: 'Source Serif 4' };
const sans = { package: '@fontsource/source-sans-3', family: 'Source Sans 3' };

/** One serif for reading, one sans for finding one's way: Latin, Greek, Cyrillic. */
export const cuts: Cut[] = [
  { ...serif, weight: 400, style: 'normal' },
  { ...serif, weight: 400, style: 'italic' },
  { ...serif, weight: 600, style: 'normal' },
  { ...sans, weight: 400, style: 'normal' },
  { ...sans, weight: 600, style: 'normal' },
];

/** In order of preference. Of each script one: the serif, since most of what is quoted is set in it. */
export const reserves: Reserve[] = [
  variable('Noto Naskh Arabic', 'noto-naskh-arabic', 'ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'),
  variable('Noto Serif Hebrew', 'noto-serif-hebrew', 'he', 'yi'),
  variable('Noto Serif Devanagari', 'noto-serif-devanagari', 'hi', 'mr', 'ne', 'sa'),
  variable('Noto Serif Thai', 'noto-serif-thai', 'th'),
  variable('Noto Serif Armenian', 'noto-serif-armenian', 'hy'),
  variable('Noto Serif Georgian', 'noto-serif-georgian', 'ka'),
  // Superscripts, fractions, arrows, signs of mathematics: what text fonts lack, in the manner of a serif.
  fixed('STIX Two Math', 'stix-two-math'),
  apart('Noto Serif SC', 'noto-serif-sc', 'zh'),
  apart('Noto Serif TC', 'noto-serif-tc', 'zh-Hant', 'yue'),
  apart('Noto Serif JP', 'noto-serif-jp', 'ja'),
  apart('Noto Serif KR', 'noto-serif-kr', 'ko'),
  fixed('Noto Sans Symbols 2', 'noto-sans-symbols-2'),
  variable('Noto Sans Symbols', 'noto-sans-symbols'),
  // In one colour: the last resort, so that a pictograph stops no briefing.
  { ...variable('Noto Emoji', 'noto-emoji'), sequences: true },
];

function variable(family: string, name: string, ...languages: string[]): Reserve {
  return { family, package: `@fontsource-variable/${name}`, variable: true, languages, apart: false, sequences: false };
}

function apart(family: string, name: string, ...languages: string[]): Reserve {
  return { ...variable(family, name, ...languages), apart: true };
}

function fixed(family: string, name: string): Reserve {
  return { family, package: `@fontsource/${name}`, variable: false, languages: [], apart: false, sequences: false };
}

/** @returns The reserves for text in a language: its own first, then all others. */
export function reservesFor(language: string): Reserve[] {
  const [own] = reserves
    .filter(({ languages }) => languages.some((tag) => fits(language, tag)))
    .sort((one, other) => longest(other, language) - longest(one, language));
  return own ? [own, ...reserves.filter((reserve) => reserve !== own)] : reserves;
}

/** `zh-TW` and its like are written in the characters of `zh-Hant`, without saying so. */
function fits(language: string, tag: string): boolean {
  const { language: primary, script } = maximal(language);
  return tag === primary || tag === `${primary}-${script}`;
}

function longest({ languages }: Reserve, language: string): number {
  return Math.max(...languages.filter((tag) => fits(language, tag)).map((tag) => tag.length));
}

function maximal(language: string): { language: string; script: string } {
  try {
    const locale = new Intl.Locale(language).maximize();
    return { language: locale.language, script: locale.script ?? '' };
  } catch {
    return { language, script: '' };
  }
}
