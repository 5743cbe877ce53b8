/** What two sentences share, in words that a reader finds in both. */
import type { Reason, Verdict } from '../findings.ts';
import type { Feature } from './features.ts';
import { listed } from './in-words.ts';
import type { Sentence } from './reading.ts';
import { beside } from './reasons.ts';
import { isDemonym } from './regions.ts';
import { scales } from './tables/numbers.ts';
import { isBody, isMeasured } from './telling.ts';

export interface Compared {
  left: Sentence;
  right: Sentence;
  shared: Feature[];
  /** Near-synonyms: the left one's word, the right one's. */
  related: [string, string][];
  phrases: string[];
  verdict: Verdict;
  /** Those of the verdict. */
  reasons: Reason[];
}

/** @returns Whether a phrase has more than one word. */
export function isLong(phrase: string): boolean {
  return /[ -]/.test(phrase);
}

/** @returns What both share, as the first reason; none where nothing of it tells a reader something. */
export function sharedReason(one: Compared): Reason[] {
  const detail = detailOf(one);
  return detail ? [{ kind: 'shared', detail }] : [];
}

/** What a reader finds in both: a phrase or two, a few names; of figures and near-synonyms what stands for want of these. */
function detailOf({ left, right, shared, related, phrases, reasons, verdict }: Compared): string {
  const of = (kind: Feature['kind'], most: number) =>
    shared
      .filter((feature) => feature.kind === kind && !isMeasured(feature) && !scales.has(feature.label))
      .map((feature) => feature.label)
      .slice(0, most);
  const told = [...phrases.filter(isLong), ...phrases.filter((phrase) => !isLong(phrase))];
  const words =
    told.length > 0 ? told.slice(0, 2) : shared.some(isBody) ? [] : [...of('word', 2), ...of('verb', 2)].slice(0, 2);
  // "Russian" counts as a name does, and names nobody.
  const names = of('name', 9)
    .filter((name) => !isDemonym(name))
    .slice(0, 3);
  const figures = reasons.some(({ kind }) => kind === 'quantity')
    ? []
    : of('figure', 9)
        .flatMap((figure) => inBoth(figure, right.text) ?? [])
        .slice(0, 2);
  const [alike] = words.length + figures.length < 2 || verdict !== 'both-address' ? related : [];
  return listed(
    [
      words.length > 0 ? `both speak of ${quoted(words)}` : '',
      names.length > 0 ? `both name ${listed(names)}` : '',
      figures.length > 0 ? `both give ${quoted(figures)}` : '',
      alike ? beside(`“${alike[0]}”`, `“${alike[1]}”`, left, right) : '',
    ].filter((part) => part),
  );
}

/** Of "at least 1.9 cubic kilometres" what the other has too. */
function inBoth(figure: string, text: string): string | null {
  const words = figure.split(' ');
  const runs = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
  const found = runs.filter((run) => text.includes(run)).sort((one, other) => other.length - one.length);
  // The number with its unit; one in words whole.
  return found.find((run) => (/\d/.test(figure) ? /\d/.test(run) && /[^\d.,]/.test(run) : run === figure)) ?? null;
}

function quoted(words: string[]): string {
  return listed(words.map((word) => `“${word}”`));
}
