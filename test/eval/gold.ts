/** The annotations of `test/gold/`: their shape, and from their words to places in the corpus. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Corpus } from '../../pipeline/ast.ts';
import type { Claim, Forecast, Recommendation, Verdict } from '../../pipeline/findings.ts';
import { formatLocator } from '../../pipeline/locator.ts';

export type Some<T> = T | T[];

/** `in`: words of exactly one sentence of the source. `optional`: neither a miss nor spurious. */
interface Item {
  in: string;
  optional?: boolean;
}

export interface GoldQuantity extends Partial<Item> {
  text: string;
  value?: number;
  max?: number;
  unit?: Some<string>;
  qualifier?: Some<string>;
  measure?: Some<string>;
  holder?: Some<string>;
  period?: string;
}

export interface GoldEvent extends Partial<Item> {
  text: string;
  /** The outer interval, or several of which any will do; absent where it does not matter. */
  date?: Some<string | number> | null;
  open?: boolean;
  precision?: string;
  inferred?: string[];
  /** The same event in another source has the same word here. */
  same?: string;
}

export interface GoldActor {
  name: string;
  kind?: Some<string>;
  aliases?: string[];
  elsewhere?: string[];
  optional?: boolean;
}

export interface GoldClaim extends Item {
  holder?: Some<string | null>;
  kind?: Some<Claim['kind']>;
  carried?: string[];
}

export interface GoldForecast extends Item {
  certainty?: Some<Forecast['certainty']>;
  hedge?: Some<string>;
  holder?: Some<string>;
  condition?: Some<string>;
}

export interface GoldRecommendation extends Item {
  addressee?: Some<string | null>;
  counterpart?: Some<string>;
  strength?: Some<NonNullable<Recommendation['strength']>>;
  condition?: Some<string>;
  horizon?: Some<string>;
  themes?: string[];
  restated?: string[];
  /** A further order under a number of the document's own: right in the entry of that number, or as one of its own. */
  part?: true;
}

export interface GoldPair {
  left: [source: string, words: string];
  right: [source: string, words: string][];
  /** Those that a careful editor could print, beside both-address. */
  verdicts: Verdict[];
  /** A verdict that must be found. */
  required?: Verdict;
  /** Not asked of the candidates. */
  rank?: boolean;
}

export interface Gold {
  /** File name here → where the document is, from the root of the project; for documents that are not ours. */
  documents?: Record<string, string>;
  quantities: Record<string, { items: GoldQuantity[]; traps: string[] }>;
  events: Record<string, GoldEvent[]>;
  actors: GoldActor[];
  claims: Record<string, GoldClaim[]>;
  forecasts: Record<string, GoldForecast[]>;
  recommendations: Record<string, GoldRecommendation[]>;
  'not-recommendations': Record<string, string[]>;
  /** Absent: not annotated, not measured; so is framing. */
  themes?: { source: string; in: string; themes: string[]; also?: string[] }[];
  pairs: GoldPair[];
  framing?: { terms: Record<string, string[]> }[];
}

/** Where words stand: offsets into the passage's text, and the sentence in which they begin. */
export interface Spot {
  /** `id:passage.sentence`. */
  locator: string;
  /** `id:passage`. */
  passage: string;
  start: number;
  end: number;
  sentence: string;
}

export function readGold(folder: string): Gold {
  return parse(readFileSync(join(folder, 'gold.yml'), 'utf8')) as Gold;
}

export function list<T>(value: Some<T> | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

export type Finder = (source: string, words: string, within?: string | undefined) => Spot;

/**
 * @returns From words of a source to their place. It throws when they stand nowhere or several times, as annotations must
 * not be guessed at: `within` narrows the search to the sentence that has those words.
 */
export function finderOf(corpus: Corpus): Finder {
  return function find(source: string, words: string, within?: string): Spot {
    const root = corpus.children.find((child) => child.data.source.id === source);
    if (!root) throw new Error(`Gold names the source ${source}, which is not there`);
    const outer = within === undefined ? null : find(source, within);
    const spots: Spot[] = [];
    for (const { number, text, sentences } of root.data.passages) {
      const passage = formatLocator(source, number);
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        const index = sentences.findLastIndex((sentence) => sentence.start <= start);
        const sentence = sentences[index];
        const locator = formatLocator(source, number, index + 1);
        if (sentence && (!outer || outer.locator === locator))
          spots.push({
            locator,
            passage,
            start,
            end: start + words.length,
            sentence: text.slice(sentence.start, sentence.end),
          });
      }
    }
    const [spot] = spots;
    if (!spot || spots.length > 1)
      throw new Error(`Gold: “${words}” stands ${spots.length} times in ${source}, expected once`);
    return spot;
  };
}
