/** A briefing over a few paragraphs, and the words its places point to. */
import { analyze } from '../../pipeline/analyze/index.ts';
import type { Codebook } from '../../pipeline/codebook.ts';
import type {
  Actor,
  Briefing,
  DatedEvent,
  Forecast,
  Pair,
  Place,
  Quantity,
  Recommendation,
} from '../../pipeline/findings.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf, type Written } from './corpus-of.ts';

/** @returns The briefing of the written sources. */
export function briefingOf(written: Written[], set: Partial<Codebook> = {}): Briefing {
  const corpus = corpusOf(...written);
  return analyze(corpus, codebookOf(set), resolverOf(corpus));
}

/** @returns The briefing of one source of the paragraphs. */
export function briefingOfOne(
  blocks: string[],
  date: string | null = '2023-09-15',
  title: string | null = null,
): Briefing {
  return briefingOf([{ id: 'one', date, title, blocks }]);
}

/** One paragraph, or several; then the date and the title of their source. */
type Paper = [text: string | string[], date?: string | null, title?: string | null];

/** What was looked for in vain is an empty list, and what was not looked for is a fault. */
function listIn<K extends 'quantities' | 'events' | 'forecasts' | 'recommendations' | 'actors'>(
  kind: K,
  ...[text, date, title]: Paper
): NonNullable<Briefing[K]> {
  const found = briefingOfOne(typeof text === 'string' ? [text] : text, date, title)[kind];
  if (!found) throw new Error(`No ${kind} were looked for`);
  return found;
}

export const figuresIn = (...paper: Paper): Quantity[] => listIn('quantities', ...paper);
export const eventsIn = (...paper: Paper): DatedEvent[] => listIn('events', ...paper);
export const forecastsIn = (...paper: Paper): Forecast[] => listIn('forecasts', ...paper);
export const adviceIn = (...blocks: string[]): Recommendation[] => listIn('recommendations', blocks);
export const actorsIn = (...paper: Paper): Actor[] => listIn('actors', ...paper);

/** @returns What is measured, of each figure. */
export const measuresIn = (...paper: Paper): (string | null)[] => figuresIn(...paper).map(({ measure }) => measure);

/** @returns Who gives it, of each figure. */
export const tellersIn = (...paper: Paper): (string | null)[] => figuresIn(...paper).map(({ holder }) => holder);

/** @returns The value of a figure with its unit: "3–5 year"; `?` where it is not told. */
export function amountOf({ value, max, unit }: Quantity): string {
  return `${value ?? '?'}${max === null ? '' : `–${max}`} ${unit}`;
}

/** @returns The words of each figure, and what they come to: "three to five years = 3–5 year". */
export const valuesIn = (...paper: Paper): string[] =>
  figuresIn(...paper).map((figure) => `${figure.text} = ${amountOf(figure)}`);

/** @returns The date of each event. */
export const datesIn = (...paper: Paper): (string | null)[] => eventsIn(...paper).map(({ date }) => date);

/** @returns The words for the date of each event, and the date: "last May: 2023-05". */
export const datesToldIn = (...paper: Paper): string[] =>
  eventsIn(...paper).map(({ when, date }) => `${when}: ${date}`);

/** @returns Who is asked in each recommendation, and the words that ask. */
export const askedIn = (...blocks: string[]): [addressee: string | null, cue: string | null][] =>
  adviceIn(...blocks).map(({ addressee, cue }) => [addressee, cue]);

/** @returns The pairs of two sources that say a few sentences each, amid others that have nothing in common. */
export function pairsBetween(left: string, right: string): Pair[] {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        date: '2024-11',
        blocks: [left, 'Bread is sold at the market. Old trees stand along the road.'],
      },
      {
        id: 'right',
        label: 'R',
        date: '2025-01',
        blocks: [right, 'Music was heard in the evening. Children played by the lake.'],
      },
    ],
    { themes: [] },
  );
  return pairs ?? [];
}

/** What two sources tell beside the sentences that are looked at, and has nothing in common. */
export const leftOthers = [
  'The lagoon of Serrow has fed four villages since the dyke was built.',
  'Its eels were once sent as far as the markets of the interior.',
  'Few young people take up the trade of their parents.',
  'The dyke leaks wherever the muskrats have dug.',
  'Herons nest in the dead alders along the eastern bank.',
  'Boats are mended in a shed that belongs to all.',
  'Every second winter the channel freezes from shore to shore.',
  'Visitors come for the light, and for the smoked roach.',
  'The school closed when its last teacher retired.',
  'A ferry still crosses on market days.',
];
export const rightOthers = [
  'Nobody who lives by the water trusts the calendar of the ministry.',
  'We mend our nets in March and our roofs in April.',
  'Reeds are cut by hand, since machines sink into the mud.',
  'The old pump house has been turned into a chapel.',
  'Storks arrive before the first warm rain.',
  'Most of us were born within sight of the lock.',
  'The road from the station is under water half the year.',
  'Salt spoils the gardens when the wind stays in the west.',
  'Our grandmothers knew songs for every kind of net.',
  'A stranger once tried to breed carp, and gave up.',
];

/** @returns The verdict on two sentences that stand among others. */
export function verdictOn(one: string, other: string): string | null {
  const { pairs } = briefingOf([
    { id: 'one', date: '2026-03-02', blocks: [...leftOthers.slice(0, 5), one, ...leftOthers.slice(5)] },
    { id: 'two', date: '2026-04-20', blocks: [...rightOthers.slice(0, 7), other, ...rightOthers.slice(7)] },
  ]);
  const found = pairs?.find(({ left, right }) => left[0]?.locator === 'one:6.1' && right[0]?.locator === 'two:8.1');
  return found?.verdict ?? null;
}

/** Who says it, in what way, and the words that are attributed. */
export type Told = [holder: string | null, kind: string, words: string];

/** @returns The claims in one paragraph. */
export function claimsIn(text: string): Told[] {
  const briefing = briefingOfOne([text]);
  return (briefing.claims ?? []).map(({ holder, kind, at }) => [
    holder,
    kind,
    at.map((place) => wordsAt(briefing, place)).join(' '),
  ]);
}

/** @returns The words at a place. */
export function wordsAt(briefing: Briefing, place: Place): string {
  const [source, passage] = place.locator.split(/[:.]/);
  const record = briefing.sources.find((other) => other.id === source)?.passages[Number(passage) - 1];
  if (!record) throw new Error(`No passage at ${place.locator}`);
  return record.text.slice(place.start, place.end);
}
