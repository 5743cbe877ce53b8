/** Of what stands at a glance, what pairs of sources say: the editor's verdicts, what is hard to square, what is alike. */
import type { GlanceItem, Pair, Place, Quantity, Reason, Verdict } from '../findings.ts';
import { count, type Found, placesOf, sentenceIn, unique } from './glanced.ts';
import { listed as list } from './in-words.ts';
import { placeOf, type Sentence, type SourceReading } from './reading.ts';
import { stancesOf } from './stances.ts';
import { ladder } from './verdicts.ts';

/** Pairs that are told in full, and words of a quotation. */
const most = { pairs: 3, words: 28 };

/** As they are printed. */
const verdicts: Record<Verdict, string> = {
  'both-address': 'both address',
  agree: 'agree',
  'agree-partly': 'agree in part',
  differ: 'differ',
  tension: 'tension',
  conflict: 'conflict',
};

/**
 * What two sources give that cannot both be right, is hard to square or differs, the strongest first; the editor's own
 * before.
 *
 * @returns An item each, of the first few; the last says how many more there are.
 */
export function disagreement({ sources, quantities, pairs, themes }: Found): GlanceItem[] {
  const strength = (pair: Pair) => ladder.indexOf(pair.verdict);
  const own = pairs.filter(({ origin }) => origin === 'editor').sort((one, other) => strength(other) - strength(one));
  const strong = pairs
    .filter(({ origin, verdict }) => origin === 'found' && how[verdict])
    .sort((one, other) => strength(other) - strength(one));
  const told = [...own, ...weighed(strong, themes)];

  const shown = told.slice(0, most.pairs);
  const items = shown.map((pair): GlanceItem => {
    const at = unique(placesOf(pair));
    const theme = themes.find(({ id }) => id === pair.theme)?.label ?? null;
    const topic = pair.issue ?? theme;
    const on = topic ? ` on “${topic}”` : '';
    if (pair.origin === 'editor') {
      const note = pair.reasons.find(({ kind }) => kind === 'editor')?.detail ?? '';
      const text = `${both(sources, pair)}${on}: ${verdicts[pair.verdict]}, by the editor’s verdict. ${opening(note)}`;
      return { kind: 'editor', text: text.trim(), at };
    }
    const text = `${both(sources, pair)} ${how[pair.verdict]}${on}: ${whyOf(sources, quantities, pair)}.`;
    return { kind: 'disagreement', text, at };
  });
  const rest = told.length - shown.length;
  const last = items.at(-1);
  if (last && rest > 0)
    last.text +=
      rest === 1 ? ' One more such pair stands in the chapters.' : ` ${rest} more such pairs stand in the chapters.`;
  return items;
}

/**
 * What is at stake first: where one asks for or judges the opposite of another, on the theme that has most room; then by
 * strength, each theme once before any has a second.
 */
function weighed(strong: Pair[], themes: Found['themes']): Pair[] {
  const isQuarrel = ({ reasons }: Pair) => reasons.some(({ kind }) => kind === 'polarity');
  const ranks = (pair: Pair) => ladder.indexOf(pair.verdict);
  const roomOf = roomsOf(themes);
  const quarrels = strong
    .filter(isQuarrel)
    .sort((one, other) => ranks(other) - ranks(one) || roomOf(other) - roomOf(one));
  const [first] = quarrels;
  const rest = strong.filter((pair) => pair !== first);
  const seen = new Set(first ? [first.theme] : []);
  const fresh = rest.filter(({ theme }) => theme === null || (!seen.has(theme) && seen.add(theme)));
  return [...(first ? [first] : []), ...fresh, ...rest.filter((pair) => !fresh.includes(pair))];
}

/** @returns Of a pair's theme the least share of its words that a source which addresses it gives it; 0 for one source or none. */
function roomsOf(themes: Found['themes']): (pair: Pair) => number {
  const rooms = new Map<string | null, number>();
  for (const { id, cells } of themes) {
    const shares = Object.values(cells).map(({ share }) => share);
    if (!rooms.has(id)) rooms.set(id, shares.length < 2 ? 0 : Math.min(...shares));
  }
  return ({ theme }) => rooms.get(theme) ?? 0;
}

const how: Partial<Record<Verdict, string>> = {
  conflict: 'cannot both be right',
  tension: 'are hard to square',
  differ: 'differ',
};

/** The figures or dates of both; else what each says, in its own words. */
function whyOf(sources: SourceReading[], quantities: Found['quantities'], pair: Pair): string {
  const why = pair.reasons.find(({ kind }) => kind === 'quantity' || kind === 'polarity' || kind === 'date');
  if (why?.kind === 'quantity') return measured(why.detail, quantities ?? [], pair);
  if (why && why.kind !== 'polarity') return why.detail;
  const sides = [pair.left, pair.right].flatMap((places) => {
    const sentence = sentenceAt(sources, places.at(-1));
    return sentence ? [`${sentence.source.source.label} “${clauseOf(sentence, why)}”`] : [];
  });
  return sides.join(', ');
}

/** Behind each figure what it measures and who says so, where that differs: two kinds of loss, of two authors. */
function measured(detail: string, quantities: Quantity[], { left, right }: Pair): string {
  const of = ([place]: Place[]) =>
    quantities.find(({ at, text }) => at[0]?.locator === place?.locator && detail.includes(`“${text}”`));
  const sides = [of(left), of(right)];
  const told = (tell: (figure: Quantity) => string | null) => {
    const [one, other] = sides.map((figure) => (figure ? tell(figure) : null));
    return one !== other ? [one ?? null, other ?? null] : [null, null];
  };
  const measures = told(({ measure }) => measure);
  const holders = told(({ holder }) => (holder === 'source' ? null : holder));
  return sides.reduce((text, figure, side) => {
    const more = [measures[side], holders[side]].filter((one) => one && !figure?.text.includes(one)).join('; ');
    return figure && more ? text.replace(`“${figure.text}”`, `“${figure.text}” (${more})`) : text;
  }, detail);
}

/** The clause in which the words of a reason stand, verbatim; of a long one the first words. */
function clauseOf(sentence: Sentence, why: Reason | undefined): string {
  const text = sentence.text.replace(/[.!?;:,]+$/, '');
  const cues = [...(why?.detail.matchAll(/“([^”]+)”/g) ?? [])].flatMap(([, cue]) => cue ?? []);
  const spans = [...text.matchAll(/; | [–—] |: |, (?=(?:but|because|since|as|so|while|though|although)\b)/g)];
  const starts = [0, ...spans.map((match) => match.index + match[0].length)];
  const ends = [...spans.map(({ index }) => index), text.length];
  const at = cues.map((cue) => text.indexOf(cue)).filter((index) => index >= 0);
  const [first, last] = at.length > 0 ? [Math.min(...at), Math.max(...at)] : [0, text.length - 1];
  // A clause that opens with "but it" needs the one before it.
  const before = starts.filter(
    (start) => start <= first && !/^(?:but|it|they|he|she|this|so|as)\b/i.test(text.slice(start)),
  );
  const clause = text.slice(before.at(-1) ?? 0, ends.find((end) => end > last) ?? text.length);
  const words = clause.split(/\s+/);
  return words.length > most.words ? `${words.slice(0, most.words).join(' ')} …` : clause;
}

/** The first sentence of the editor's note. */
function opening(note: string): string {
  return /^.{20,}?[.!?](?=\s|$)/.exec(note)?.[0] ?? note;
}

function sentenceAt(sources: SourceReading[], place: Place | undefined): Sentence | undefined {
  const source = sources.find(({ id }) => place?.locator.startsWith(`${id}:`));
  return source && place && sentenceIn(source, place);
}

/** How many recommendations a response says that it accepts, in its own words. */
export function answers({ sources }: Found): GlanceItem | null {
  const counted =
    /^(?:all|most|none|both|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b(?: of (?:them|these|the|its|those)\b|[^.;]* recommendations?\b)/i;
  const found = sources.flatMap((source) =>
    source.sentences.filter((sentence) => {
      const before = sentence.passage.sentences[sentence.number - 2];
      return (
        stancesOf(sentence).some(({ object }) => counted.test(object)) &&
        /\brecommendations?\b/i.test(`${before?.text ?? ''} ${sentence.text}`)
      );
    }),
  );
  if (sources.length < 2 || found.length === 0) return null;
  const shown = found.slice(0, most.pairs);
  const parts = shown.map((sentence) => `${sentence.source.source.label} on what is recommended: “${sentence.text}”`);
  return { kind: 'answers', text: parts.join(' '), at: shown.map((sentence) => placeOf(sentence)) };
}

/** What two sources state alike. */
export function agreement(found: Found): GlanceItem | null {
  const { sources, themes } = found;
  const roomOf = roomsOf(themes);
  const alike = agreeing(found)
    .filter((pair) => !isEvent(found, pair))
    .sort((one, other) => roomOf(other) - roomOf(one));

  const [first] = alike;
  if (!first) return null;
  const given = (pair: Pair) =>
    pair.reasons.find(({ kind, detail }) => kind === 'quantity' && detail.startsWith('both give '));
  const issues = [
    ...new Set(
      alike.flatMap((pair) => {
        const figures = given(pair)?.detail.slice('both '.length);
        const topic = pair.issue ?? themes.find(({ id }) => id === pair.theme)?.label;
        return topic ? [`“${topic}”${figures ? ` (both ${figures})` : ''}`] : [];
      }),
    ),
  ].slice(0, 4);
  const who = sources.length === 2 ? `${both(sources, first)} agree` : 'Sources agree';
  // Of one alone what is stated says more than its topic.
  const told =
    alike.length === 1 && (!given(first) || issues.length === 0) ? sentenceAt(sources, first.left[0]) : undefined;
  const on = told
    ? `: ${told.source.source.label} “${clauseOf(told, undefined)}”`
    : issues.length > 0
      ? `: on ${list(issues)}`
      : '';
  const more = alike.length > issues.length && issues.length === 4 ? ' and more' : '';
  const text = `${who}, whole or in part, in ${count(alike.length, 'pair')} of statements${on}${more}.`;
  return { kind: 'agreement', text, at: unique(alike.slice(0, 4).flatMap(placesOf)).slice(0, 8) };
}

/** Events that two sources report alike: true, and news to nobody. */
export function sameEvents(found: Found): GlanceItem | null {
  const alike = agreeing(found).filter((pair) => isEvent(found, pair));
  const [first] = alike;
  if (!first) return null;
  const { sources } = found;
  const shown = alike.slice(0, most.pairs);
  const events = shown.flatMap(({ left }) => {
    const sentence = sentenceAt(sources, left[0]);
    return sentence ? [`“${clauseOf(sentence, undefined)}” (${sentence.source.source.label})`] : [];
  });
  const who = sources.length === 2 ? `${both(sources, first)} both report` : 'Two sources or more report';
  const more = alike.length > shown.length ? ' and more' : '';
  const text = `${who} ${count(alike.length, 'event')} alike: ${list(events)}${more}.`;
  return { kind: 'agreement', text, at: unique(shown.flatMap(placesOf)) };
}

function agreeing({ pairs }: Found): Pair[] {
  return pairs.filter(
    ({ verdict, origin }) => origin === 'found' && (verdict === 'agree' || verdict === 'agree-partly'),
  );
}

/** Whether both sentences report something dated, and no figure of it. */
function isEvent({ events }: Found, { left, right, reasons }: Pair): boolean {
  const dated = (places: Place[]) =>
    places.some(({ locator }) => events?.some(({ at }) => at.some((place) => place.locator === locator)));
  return !reasons.some(({ kind }) => kind === 'quantity') && dated(left) && dated(right);
}

function both(sources: SourceReading[], pair: Pair): string {
  const labels = [pair.left, pair.right].map(([place]) => {
    const id = place?.locator.split(':')[0];
    return sources.find((source) => source.id === id)?.source.label ?? '';
  });
  return list(labels);
}
