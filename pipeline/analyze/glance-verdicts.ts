/** Of what stands at a glance, what pairs of sources say: the editor's verdicts, what is hard to square, what is alike. */
import type {
  DatedEvent,
  Framing,
  GlanceItem,
  Pair,
  Place,
  Quantity,
  Recommendation,
  Theme,
  Verdict,
} from '../findings.ts';
import type { Copy } from './copies.ts';
import { listed as list } from './in-words.ts';
import type { SourceReading } from './reading.ts';

export interface Found {
  sources: SourceReading[];
  copies: Copy[];
  themes: Theme[];
  pairs: Pair[];
  quantities: Quantity[] | null;
  events: DatedEvent[] | null;
  framing: Framing[] | null;
  recommendations: Recommendation[] | null;
}

/** As they are printed. */
const verdicts: Record<Verdict, string> = {
  'both-address': 'both address',
  agree: 'agree',
  'agree-partly': 'agree in part',
  differ: 'differ',
  tension: 'tension',
  conflict: 'conflict',
};

/** The editor's verdicts; else what two sources give that cannot both be right, or is hard to square. */
export function disagreement({ sources, pairs }: Found): GlanceItem | null {
  const own = pairs.filter((pair) => pair.origin === 'editor');
  if (own.length > 0) {
    const counts = new Map<string, number>();
    for (const { verdict } of own) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const parts = [...counts].map(([verdict, times]) => `${times} of “${verdicts[verdict as Verdict]}”`);
    const text = `The editor sets ${count(own.length, 'verdict')}: ${list(parts)}.`;
    return { kind: 'editor', text, at: unique(own.flatMap(placesOf)).slice(0, 8) };
  }
  const strong = [
    ...pairs.filter((pair) => pair.verdict === 'conflict'),
    ...pairs.filter((pair) => pair.verdict === 'tension'),
  ];
  if (strong.length === 0) return null;
  const parts = strong.slice(0, 3).map((pair) => {
    const why = pair.reasons.find(({ kind }) => kind === 'quantity' || kind === 'polarity' || kind === 'date');
    const how = pair.verdict === 'conflict' ? 'cannot both be right' : 'are hard to square';
    return `${both(sources, pair)} ${how}${pair.issue ? ` on “${pair.issue}”` : ''}${why ? `: ${why.detail}` : ''}.`;
  });
  if (strong.length > 3) parts.push(`${strong.length - 3} more such pairs stand in the chapters.`);
  return { kind: 'disagreement', text: parts.join(' '), at: unique(strong.slice(0, 3).flatMap(placesOf)) };
}

/** What two sources state alike. */
export function agreement({ sources, pairs }: Found): GlanceItem | null {
  const alike = pairs.filter(
    ({ verdict, origin }) => origin === 'found' && (verdict === 'agree' || verdict === 'agree-partly'),
  );
  const [first] = alike;
  if (!first) return null;
  const issues = [...new Set(alike.map(({ issue }) => issue).filter((issue) => issue !== null))].slice(0, 4);
  const who = sources.length === 2 ? `${both(sources, first)} agree` : 'Sources agree';
  const on = issues.length > 0 ? `: on ${list(issues.map((issue) => `“${issue}”`))}` : '';
  const more = alike.length > issues.length && issues.length === 4 ? ' and more' : '';
  const text = `${who}, whole or in part, in ${count(alike.length, 'pair')} of statements${on}${more}.`;
  return { kind: 'agreement', text, at: unique(alike.slice(0, 4).flatMap(placesOf)).slice(0, 8) };
}

function both(sources: SourceReading[], pair: Pair): string {
  const labels = [pair.left, pair.right].map(([place]) => {
    const id = place?.locator.split(':')[0];
    return sources.find((source) => source.id === id)?.source.label ?? '';
  });
  return list(labels);
}

export function placesOf(pair: Pair): Place[] {
  return [...pair.left.slice(0, 1), ...pair.right.slice(0, 1)];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function unique(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.locator} ${place.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
