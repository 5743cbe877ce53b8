/** Events: found, rightly dated, and above all in no wrong year. */
import type { DatedEvent, Place } from '../../pipeline/findings.ts';
import { groupBy } from '../../pipeline/printed.ts';
import { type GoldEvent, list, type Spot } from './gold.ts';
import type { Case } from './run.ts';
import { brief, overlaps, passageOf, type Row, tally } from './tally.ts';

interface Entry {
  event: DatedEvent;
  place: Place;
  used: boolean;
  /** Where its words stand in the passage of the place, which may have them several times; of merged ones, nowhere perhaps. */
  spans: { start: number; end: number }[];
}

export function events(cases: Case[]): Row[] {
  const found = tally();
  const value = tally();
  const years = tally();
  const inferred = tally();
  const merged = tally();
  for (const one of cases) {
    const entries: Entry[] = (one.briefing.events ?? []).flatMap((event) =>
      event.at.map((place) => ({ event, place, used: false, spans: spansOf(one, event, place) })),
    );
    // Who tells an event that another source dates more finely has that date, too, where both tell one.
    const groups = groupBy(Object.values(one.gold.events).flat(), ({ same }) => same);
    const same = new Map<string, DatedEvent[]>();
    for (const [source, items] of Object.entries(one.gold.events)) {
      const own = entries.filter(({ place }) => place.locator.startsWith(`${source}:`));
      // What must be there first: an optional date in the same sentence takes what is left.
      for (const gold of [...items].sort((left, right) => Number(!!left.optional) - Number(!!right.optional))) {
        const spot = one.find(source, gold.text, gold.in);
        const match = bestOf(own, gold, spot);
        if (!match) {
          if (!gold.optional) found.missed(spot.locator, `${gold.text} — ${brief(spot.sentence)}`);
          continue;
        }
        match.used = true;
        const { event } = match;
        const what = `“${gold.text}” (found “${event.when}”): ${event.date} ${event.precision}, expected ${gold.date}`;
        const tellings = gold.same && event.at.length > 1 ? (groups.get(gold.same) ?? [gold]) : [gold];
        if (gold.same) same.set(gold.same, [...(same.get(gold.same) ?? []), event]);
        if (gold.date !== undefined) years.check(!isWrongYear(event, gold), spot.locator, what);
        if (gold.optional) continue;
        found.hit();
        value.check(
          tellings.some((telling) => isRight(event, telling)),
          spot.locator,
          what,
        );
        if (gold.inferred)
          inferred.check(
            tellings.some((telling) => event.inferred.join() === (telling.inferred ?? []).join()),
            spot.locator,
            `${what}: inferred ${event.inferred.join()}, expected ${gold.inferred.join()}`,
          );
      }
      for (const { event, place, used } of own)
        if (!used) found.spurious(place.locator, `${event.when} → ${event.date}: ${brief(event.text)}`);
    }
    for (const [id, list] of same)
      if (list.length > 1) merged.check(new Set(list).size === 1, one.name, `${id}: told as ${list.length} events`);
  }
  return [
    found.row('events', ['precision', 'recall', 'f1']),
    value.row('events: value', ['right']),
    years.row('events: wrong years', ['count']),
    inferred.row('events: inferred', ['right']),
    merged.row('events: merged', ['right']),
  ];
}

/** The found event of that sentence whose words are the same, or that is told there with another source's words. */
function bestOf(entries: Entry[], gold: GoldEvent, spot: Spot): Entry | undefined {
  const near = entries.filter(({ used, place }) => !used && (place.locator === spot.locator || overlaps(place, spot)));
  const [best] = near
    .map((entry) => ({
      entry,
      shared: shared(entry.event.when, gold.text),
      there: standsAt(entry, spot) ? 1 : 0,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.there - one.there || other.shared - one.shared);
  return best?.entry ?? near.find(({ event }) => event.at.length > 1 && gold.date != null && isRight(event, gold));
}

function spansOf({ briefing }: Case, { when }: DatedEvent, place: Place): Entry['spans'] {
  const passage = passageOf(place.locator);
  const text = briefing.sources.flatMap(({ passages }) => passages).find(({ locator }) => locator === passage)?.text;
  const found: Entry['spans'] = [];
  if (text && when)
    for (let at = text.indexOf(when, place.start); at >= 0 && at < place.end; at = text.indexOf(when, at + 1))
      found.push({ start: at, end: at + when.length });
  return found;
}

function standsAt({ spans, place }: Entry, spot: Spot): boolean {
  return (
    passageOf(place.locator) === spot.passage && spans.some(({ start, end }) => start < spot.end && spot.start < end)
  );
}

const fillers = new Set(['the', 'of', 'in', 'on', 'by', 'to', 'a', 'and', 'at', 'until', 'since', 'from', 'between']);

/** How many telling words two wordings share. */
function shared(one: string, other: string): number {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word && !fillers.has(word));
  const wanted = new Set(words(other));
  return words(one).filter((word) => wanted.has(word)).length;
}

interface Interval {
  from: string;
  to: string;
}

/** Every date as an interval of months or days, so that a part of it can be told to lie within. */
function intervalOf(date: string): Interval {
  const [from = '', to = from] = date.split('/');
  const full = (part: string, month: string, day: string) =>
    part === '' || part === '..'
      ? null
      : /^\d{4}$/.test(part)
        ? `${part}-${month}-${day}`
        : part.length === 7
          ? `${part}-${day}`
          : part;
  return { from: full(from, '01', '01') ?? '0000', to: full(to, '12', '31') ?? '9999' };
}

function isRight({ date }: DatedEvent, gold: GoldEvent): boolean {
  if (date === null || gold.date == null) return date === (gold.date ?? null);
  return list(gold.date).some((wanted) => isDate(date, intervalOf(String(wanted)), gold));
}

function isDate(date: string, want: Interval, gold: GoldEvent): boolean {
  const is = intervalOf(date);
  // "since early 2023" may end anywhere, "until 1991" begin anywhere.
  const inside = (day: string) => want.from <= day && day <= want.to;
  if (gold.open) return inside(is.from) || inside(is.to);
  if (gold.precision) return is.from === want.from && is.to === want.to;
  return inside(is.from) && inside(is.to);
}

function isWrongYear({ date }: DatedEvent, gold: GoldEvent): boolean {
  if (date === null) return false;
  if (gold.date == null) return true;
  const is = intervalOf(date);
  return list(gold.date).every((wanted) => {
    const want = intervalOf(String(wanted));
    return is.to.slice(0, 4) < want.from.slice(0, 4) || want.to.slice(0, 4) < is.from.slice(0, 4);
  });
}
