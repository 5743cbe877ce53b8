/** A sentence's leaning on a thing: what `poles.ts` finds. */
import type { Matter } from './matters.ts';
import type { PoleWord } from './pole-words.ts';
import type { Sentence } from './reading.ts';
import type { Axis, Way } from './tables/pole-axes.ts';

export interface Pole {
  sentence: Sentence;
  /** In regard to what: of `tables/judgements.ts`, or "do" with the stem of a verb. */
  axis: Axis;
  way: Way;
  /** Asked for, announced, or judged. */
  mode: 'asked' | 'will' | 'judged';
  matter: Matter;
  /** The words that show it, as offsets into the passage's text. */
  start: number;
  end: number;
  /** Who is to do it, where it is asked. */
  subject: Matter['head'] | null;
  /** Of a judgement: told of the past, or of what is to come. */
  tense: 'past' | 'present' | 'coming';
  /** What it is so for, or to do: stems. */
  for: string[];
  /** What it acts on, or what brings it about. */
  object: Matter | null;
  /** The matter is not named, and stands for whoever acts. */
  open: boolean;
}

/** A denial with one of these is one of the time or the measure. */
export const bounded =
  /\b(?:before|until|beyond|more than|too|further|forever|indefinitely|immediately|overnight|in haste|hastily|rushed|yet)\b/i;

/** @param from The token at which what shows it begins. */
export function poleOf(
  sentence: Sentence,
  { axis, way, words }: Pick<PoleWord, 'axis' | 'way' | 'words'>,
  at: number,
  matter: Matter | null,
  { denied = false, from = at, ...more }: Partial<Pole> & { denied?: boolean; from?: number },
): Pole | null {
  const { tokens, text } = sentence;
  const [first, last] = [tokens[Math.min(from, at)], tokens[at + words.length - 1]];
  if (!matter || !first || !last || (denied && bounded.test(text))) return null;
  const turned = (denied ? -way : way) as Way;
  return {
    sentence,
    axis,
    way: turned,
    mode: 'judged',
    matter,
    start: first.start,
    end: last.end,
    subject: null,
    tense: 'present',
    for: [],
    object: null,
    open: false,
    ...more,
  };
}
