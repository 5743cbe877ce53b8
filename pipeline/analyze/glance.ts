/** What a reader with two minutes should know: fixed wordings over findings, each with its places. */
import { addresseeKey } from '../addressee-key.ts';
import type { GlanceItem, Pair, Place, Recommendation, Theme } from '../findings.ts';
import { agreement, answers, disagreement, sameEvents } from './glance-verdicts.ts';
import { words } from './glance-words.ts';
import { count, type Found, placesOf, unique } from './glanced.ts';
import { listed as list } from './in-words.ts';
import { placeOf, type SourceReading } from './reading.ts';

/** Sources that are named one by one; of more, how many. */
const named = 4;
/** Themes that one statement names. */
const most = 6;

/** @returns Three to six true statements, or fewer where there is less to say. */
export function glance(found: Found): GlanceItem[] {
  const apart = disagreement(found);
  const told = new Set(apart.flatMap(({ at }) => at.map(({ locator }) => locator)));
  // Figures that differ stand first already, with whose they are.
  const isTold = ({ kind, at }: GlanceItem) =>
    kind === 'figures' && at.length > 0 && at.every(({ locator }) => told.has(locator));
  return [
    ...copies(found),
    ...apart,
    answers(found),
    agreement(found),
    advice(found),
    words(found),
    common(found),
    ...only(found),
    figures(found),
    sameEvents(found),
  ]
    .filter((item) => item !== null)
    .filter((item) => !isTold(item))
    .slice(0, 6);
}

/** Before all else: two of the voices are one. */
function copies({ copies: list }: Found): GlanceItem[] {
  const [first] = list;
  if (!first) return [];
  const text = list
    .slice(0, 3)
    .map(
      ({ left, right, share }) =>
        `${left.source.label} and ${right.source.label} are one document twice: ${Math.floor(share * 100)}% of the shorter stands word for word in the other. They are not compared with each other.`,
    );
  const rest = list.length > 3 ? [`${list.length - 3} more pairs of sources are copies too.`] : [];
  const at = [first.left, first.right].flatMap(({ sentences }) => sentences.slice(0, 1).map((one) => placeOf(one)));
  return [{ kind: 'copies', text: [...text, ...rest].join(' '), at }];
}

/** What a source gives most room to. */
interface Room {
  source: SourceReading;
  theme: Theme;
  share: number;
}

/** To what each gives most room: what is one theme for all is named once. */
function roomOf(room: Room[]): string {
  const share = (one: Room) => `${Math.round(one.share * 100)}%`;
  const [first] = room;
  if (first && room.length > 1 && room.every(({ theme }) => theme === first.theme)) {
    const each = room.map((one) => `${share(one)} of the words of ${one.source.source.label}`);
    return `Most room is given by each to “${first.theme.label}”: ${list(each)}.`;
  }
  const each = room.map((one) => `${one.source.source.label} to “${one.theme.label}” (${share(one)} of its words)`);
  return `Most room is given by ${list(each)}.`;
}

/** What all address, and to what each gives most room. */
function common({ sources, themes }: Found): GlanceItem | null {
  const shared = sources.length < 2 ? [] : themes.filter((theme) => sources.every((source) => theme.cells[source.id]));
  const room = sources.length > named ? [] : sources.flatMap((source) => largest(source, themes) ?? []);
  const parts: string[] = [];
  if (shared.length > 0) {
    const who =
      sources.length === 2
        ? `${list(sources.map((source) => source.source.label))} both address`
        : `All ${sources.length} sources address`;
    const what =
      shared.length === themes.length && shared.length > 1
        ? `all ${shared.length} themes`
        : list([
            ...shared.slice(0, most).map((theme) => `“${theme.label}”`),
            ...(shared.length > most ? [`${shared.length - most} more`] : []),
          ]);
    parts.push(`${who} ${what}.`);
  }
  if (room.length > 0) parts.push(roomOf(room));
  if (parts.length === 0) return null;
  const extracts = (theme: Theme) => Object.values(theme.cells).flatMap((cell) => cell.extract.slice(0, 1));
  const at = [
    ...room.flatMap(({ source, theme }) => theme.cells[source.id]?.extract.slice(0, 1) ?? []),
    ...shared.flatMap(extracts),
  ];
  return { kind: 'themes', text: parts.join(' '), at: unique(at).slice(0, 8) };
}

/** The theme that a source gives most of its words to, when one leads. */
function largest(source: SourceReading, themes: Theme[]): Room | null {
  const [first, second] = themes
    .flatMap((theme) => {
      const share = theme.cells[source.id]?.share;
      return share === undefined ? [] : [{ source, theme, share }];
    })
    .sort((left, right) => right.share - left.share);
  return first && first.share >= 0.05 && first.share > (second?.share ?? 0) ? first : null;
}

function only({ sources, themes }: Found): GlanceItem[] {
  if (sources.length < 2) return [];
  const parts: string[] = [];
  const at: Place[] = [];
  for (const source of sources) {
    if (parts.length >= named) break;
    // A suggested theme is a set of words: another source may well address the matter in other words.
    const own = themes.filter((theme) => theme.only === source.id && theme.origin !== 'suggested');
    if (own.length === 0) continue;
    parts.push(`Only ${source.source.label} addresses ${list(own.map((theme) => `“${theme.label}”`))}.`);
    at.push(...own.flatMap((theme) => theme.cells[source.id]?.extract.slice(0, 1) ?? []));
  }
  return parts.length > 0 ? [{ kind: 'only', text: parts.join(' '), at: unique(at).slice(0, 8) }] : [];
}

function advice({ sources, recommendations }: Found): GlanceItem | null {
  if (!recommendations || (recommendations.length === 0 && !sources.some((source) => source.english))) return null;
  const at = unique(recommendations.flatMap((one) => one.at.slice(0, 1))).slice(0, 8);
  if (sources.length > named) {
    const makers = new Set(recommendations.map((one) => one.source)).size;
    const text = `${found(recommendations)} in ${makers} of ${sources.length} sources${addressees(recommendations)}.`;
    return recommendations.length > 0 ? { kind: 'recommendations', text, at } : null;
  }
  const byNone: string[] = [];
  const sentences = sources.flatMap((source) => {
    const own = recommendations.filter((one) => one.source === source.id);
    if (own.length > 0) return [`${found(own)} in ${source.source.label}${addressees(own)}.`];
    if (source.english) byNone.push(source.source.label);
    return [];
  });
  if (byNone.length > 0) sentences.push(`No recommendation was found in ${list(byNone)}.`);
  const text = sentences.join(' ');
  return text ? { kind: 'recommendations', text, at } : null;
}

/** "Found": what a source asks for in other words than we know is not counted. */
function found(own: Recommendation[]): string {
  return `${count(own.length, 'recommendation')} ${own.length === 1 ? 'was' : 'were'} found`;
}

/** ": 2 to Japan and 1 with no addressee stated"; of many, those most often addressed; of one, to whom it is. */
function addressees(own: Recommendation[]): string {
  const counts = new Map<string, { name: string; times: number }>();
  for (const { addressee } of own) {
    if (!addressee || pronoun.test(addressee)) continue;
    const known = counts.get(addresseeKey(addressee));
    if (known) known.times++;
    else counts.set(addresseeKey(addressee), { name: addressee, times: 1 });
  }
  const sorted = [...counts.values()].sort((left, right) => right.times - left.times);
  const [first] = sorted;
  if (!first) return own.length > 1 ? ', with no addressee stated' : '';
  if (first.times === own.length)
    return `, ${own.length === 2 ? 'both ' : own.length > 2 ? 'all ' : ''}to ${shortened(first.name)}`;
  const open = own.length - sorted.reduce((sum, { times }) => sum + times, 0);
  const rest = sorted.slice(named).reduce((sum, { times }) => sum + times, 0);
  const parts = sorted.slice(0, named).map(({ name, times }) => `${times} to ${shortened(name)}`);
  if (rest > 0) parts.push(`${rest} to others`);
  if (open > 0) parts.push(`${open} with no addressee stated`);
  return `: ${list(parts)}`;
}

/** "We should": who that is the text alone says. */
const pronoun = /^(?:we|us|i|you|they|it|one)$/i;

/** An addressee's first words, where it is more than a name. */
function shortened(name: string): string {
  const [head = name] = name.split(/, (?:which|who|whose|where)\b| (?:which|who|whose|that) /);
  const words = head.split(' ');
  return words.length > 9 ? `${words.slice(0, 8).join(' ')} …` : head;
}

function figures({ sources, quantities, pairs }: Found): GlanceItem | null {
  if (!quantities || quantities.length === 0 || sources.length < 2) return null;
  const rival = quantities.filter((quantity) => quantity.conflictsWith.length > 0);
  // Said above, with whose they are.
  if (pairs.some(({ verdict }) => verdict === 'conflict')) return null;
  if (rival.length > 0)
    return {
      kind: 'figures',
      text: `${count(rival.length, 'figure')} of ${quantities.length} disagree across sources: ${list(rival.slice(0, 4).map((quantity) => `“${quantity.text}”`))}.`,
      at: unique(rival.flatMap((quantity) => quantity.at)).slice(0, 8),
    };
  const byFigures = pairs.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'quantity'));
  const alike = byFigures.filter(({ verdict }) => verdict === 'agree' || verdict === 'agree-partly');
  const apart = byFigures.filter(({ verdict }) => verdict === 'tension' || verdict === 'differ');
  const told = (found: Pair[]) => unique(found.flatMap(placesOf)).slice(0, 8);
  if (apart.length > 0) {
    const detail = apart[0]?.reasons.find(({ kind }) => kind === 'quantity')?.detail ?? '';
    const text = `Figures for one thing differ in ${count(apart.length, 'pair')} of statements: ${detail}.`;
    return { kind: 'figures', text, at: told(apart) };
  }
  if (alike.length === 0) {
    const text = `Among the ${count(quantities.length, 'figure')} of the sources no two for the same thing were found.`;
    return { kind: 'figures', text, at: [] };
  }
  return {
    kind: 'figures',
    text: `No conflict was found among the ${count(quantities.length, 'figure')} of the sources; ${count(alike.length, 'pair')} of statements give the same.`,
    at: told(alike),
  };
}
