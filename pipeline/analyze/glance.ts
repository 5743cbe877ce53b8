/** What a reader with two minutes should know: fixed wordings over findings, each with its places. */
import type { DatedEvent, Framing, GlanceItem, Place, Quantity, Recommendation, Theme } from '../findings.ts';
import type { SourceReading } from './reading.ts';
import { months } from './tables/calendar.ts';

export interface Found {
  sources: SourceReading[];
  themes: Theme[];
  quantities: Quantity[] | null;
  events: DatedEvent[] | null;
  framing: Framing[] | null;
  recommendations: Recommendation[] | null;
}

/** @returns Three to six true statements, or fewer where there is less to say. */
export function glance(found: Found): GlanceItem[] {
  return [common(found), ...only(found), advice(found), figures(found), words(found), dates(found)]
    .filter((item) => item !== null)
    .slice(0, 6);
}

function common({ sources, themes }: Found): GlanceItem | null {
  if (sources.length < 2) return null;
  const shared = themes.filter((theme) => sources.every((source) => theme.cells[source.id]));
  if (shared.length === 0) return null;
  const who =
    sources.length === 2
      ? `${list(sources.map((source) => source.source.label))} both address`
      : `All ${sources.length} sources address`;
  const what =
    shared.length === themes.length ? `all ${shared.length} themes` : list(shared.map((theme) => `“${theme.label}”`));
  const at = shared.flatMap((theme) => Object.values(theme.cells).flatMap((cell) => cell.extract.slice(0, 1)));
  return { kind: 'themes', text: `${who} ${what}.`, at: unique(at).slice(0, 8) };
}

function only({ sources, themes }: Found): GlanceItem[] {
  if (sources.length < 2) return [];
  const parts: string[] = [];
  const at: Place[] = [];
  for (const source of sources) {
    const own = themes.filter((theme) => theme.only === source.id);
    if (own.length === 0) continue;
    const names = list(own.map((theme) => `“${theme.label}”`));
    // A suggested theme is a set of words: another source may well address the matter in other words.
    const suggested = own.some((theme) => theme.origin === 'suggested');
    parts.push(
      suggested
        ? `Only ${source.source.label} uses the terms of ${names}.`
        : `Only ${source.source.label} addresses ${names}.`,
    );
    at.push(...own.flatMap((theme) => theme.cells[source.id]?.extract.slice(0, 1) ?? []));
  }
  return parts.length > 0 ? [{ kind: 'only', text: parts.join(' '), at: unique(at).slice(0, 8) }] : [];
}

function advice({ sources, recommendations }: Found): GlanceItem | null {
  if (!recommendations) return null;
  const sentences = sources.slice(0, 6).map((source) => {
    const own = recommendations.filter((one) => one.source === source.id);
    if (own.length === 0) return source.english ? `No recommendation was found in ${source.source.label}.` : '';
    const addressees = new Map<string, number>();
    for (const { addressee } of own) if (addressee) addressees.set(addressee, (addressees.get(addressee) ?? 0) + 1);
    const named = [...addressees]
      .sort((left, right) => right[1] - left[1])
      .slice(0, 4)
      .map(([name, count]) => `${count} to ${name}`);
    const open = own.filter((one) => one.addressee === null).length;
    if (open > 0) named.push(`${open} with no addressee stated`);
    const shown = named.length > 0 && [...addressees].length <= 4 ? `: ${list(named)}` : '';
    return `${source.source.label} makes ${count(own.length, 'recommendation')}${shown}.`;
  });
  const text = sentences.filter((sentence) => sentence).join(' ');
  return text
    ? { kind: 'recommendations', text, at: recommendations.flatMap((one) => one.at.slice(0, 1)).slice(0, 8) }
    : null;
}

function figures({ sources, quantities }: Found): GlanceItem | null {
  if (!quantities || quantities.length === 0 || sources.length < 2) return null;
  const rival = quantities.filter((quantity) => quantity.conflictsWith.length > 0);
  if (rival.length > 0)
    return {
      kind: 'figures',
      text: `${count(rival.length, 'figure')} disagree across sources: ${list(rival.slice(0, 4).map((quantity) => `“${quantity.text}”`))}.`,
      at: rival.flatMap((quantity) => quantity.at).slice(0, 8),
    };
  return {
    kind: 'figures',
    text: `No conflict was found among the ${count(quantities.length, 'figure')} of the sources.`,
    at: [],
  };
}

/** The concept whose words part the sources most. */
function words({ sources, framing }: Found): GlanceItem | null {
  if (!framing || framing.length === 0) return null;
  let best: { text: string; at: Place[]; weight: number } | null = null;
  for (const concept of new Set(framing.map((use) => use.concept))) {
    const uses = framing.filter((use) => use.concept === concept);
    const favourites = sources.map((source) => {
      const [first, second] = uses
        .filter((use) => (use.counts[source.id] ?? 0) > 0)
        .sort((left, right) => (right.counts[source.id] ?? 0) - (left.counts[source.id] ?? 0));
      const times = first?.counts[source.id] ?? 0;
      return { source, use: first, times, clear: times > (second?.counts[source.id] ?? 0) };
    });
    const spoken = favourites.filter((favourite) => favourite.use && favourite.clear);
    if (spoken.length < 2 || new Set(spoken.map((favourite) => favourite.use?.term)).size < 2) continue;
    const weight = Math.min(...spoken.map((favourite) => favourite.times));
    if (weight < 3 || (best && best.weight >= weight)) continue;
    const parts = spoken
      .slice(0, 4)
      .map(({ source, use, times }) => `${source.source.label} mostly writes “${use?.term}” (${times})`);
    const at = spoken.flatMap(
      ({ source, use }) => use?.at.filter((place) => place.locator.startsWith(`${source.id}:`)).slice(0, 2) ?? [],
    );
    best = { text: `For ${concept}, ${list(parts)}.`, at, weight };
  }
  return best ? { kind: 'framing', text: best.text, at: best.at } : null;
}

function dates({ events }: Found): GlanceItem | null {
  const known = (events ?? []).filter((event) => event.date !== null);
  if (known.length < 2) return null;
  const sorted = known.toSorted((left, right) =>
    (left.date ?? '') < (right.date ?? '') ? -1 : (left.date ?? '') > (right.date ?? '') ? 1 : 0,
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first?.date || !last?.date || first.date === last.date) return null;
  return {
    kind: 'dates',
    text: `${count(known.length, 'dated statement')}, the earliest of ${inWords(first.date.split('/')[0])}, the latest of ${inWords(last.date.split('/').at(-1))}.`,
    at: [...first.at, ...last.at],
  };
}

/** `2024-11-10` → "10 November 2024", `2024-11` → "November 2024". */
function inWords(date = ''): string {
  const [year, month, day] = date.split('-');
  const name = month ? (months[Number(month) - 1] ?? '') : '';
  return [day ? Number(day) : '', name.charAt(0).toUpperCase() + name.slice(1), year].filter((part) => part).join(' ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function list(parts: string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function unique(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.locator} ${place.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
