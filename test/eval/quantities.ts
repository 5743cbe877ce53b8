/** Quantities: found, rightly read, and no trap among them. */
import type { Place, Quantity } from '../../pipeline/findings.ts';
import type { GoldQuantity, Spot } from './gold.ts';
import { list } from './gold.ts';
import { sameHolder } from './holders.ts';
import type { Case } from './run.ts';
import { accepted, brief, overlaps, type Row, tally } from './tally.ts';

interface Entry {
  quantity: Quantity;
  place: Place;
  used: boolean;
}

export function quantities(cases: Case[]): Row[] {
  const found = tally();
  const traps = tally();
  const value = tally();
  const unit = tally();
  const measure = tally();
  const qualifier = tally();
  const holder = tally();
  const period = tally();
  for (const one of cases) {
    const entries: Entry[] = (one.briefing.quantities ?? []).flatMap((quantity) =>
      quantity.at.map((place) => ({ quantity, place, used: false })),
    );
    for (const [source, { items, traps: trapWords }] of Object.entries(one.gold.quantities)) {
      const spots = items.map((gold) => ({ gold, spot: one.find(source, gold.text, gold.in) }));
      for (const { gold, spot } of spots.filter(({ gold }) => !gold.optional)) {
        const near = entries.filter((entry) => !entry.used && overlaps(entry.place, spot));
        const best = near.find((entry) => isValue(entry.quantity, gold)) ?? near[0];
        if (!best) {
          found.missed(spot.locator, `${gold.text} — ${brief(spot.sentence)}`);
          continue;
        }
        best.used = true;
        found.hit();
        const { quantity } = best;
        const say = (field: string, is: unknown, want: unknown) =>
          `“${gold.text}” (found “${quantity.text}”): ${field} ${JSON.stringify(is)}, expected ${JSON.stringify(want)}`;
        value.check(
          isValue(quantity, gold),
          spot.locator,
          say('value', [quantity.value, quantity.max], [gold.value, gold.max]),
        );
        if (gold.unit !== undefined)
          unit.check(isUnit(quantity, gold), spot.locator, say('unit', quantity.unit, gold.unit));
        if (gold.measure !== undefined)
          measure.check(
            list(gold.measure).some((word) => quantity.measure?.toLowerCase().includes(word.toLowerCase())),
            spot.locator,
            say('measure', quantity.measure, gold.measure),
          );
        qualifier.check(
          list(gold.qualifier).some((word) => word.toLowerCase() === quantity.qualifier?.toLowerCase()) ||
            // What stands inside the phrase without being asked for ("further", "below") is not measured.
            gold.qualifier === undefined,
          spot.locator,
          say('qualifier', quantity.qualifier, gold.qualifier),
        );
        if (gold.holder !== undefined)
          holder.check(
            accepted(quantity.holder, gold.holder, sameHolder(one)),
            spot.locator,
            say('holder', quantity.holder, gold.holder),
          );
        if (gold.period !== undefined)
          period.check(quantity.period === gold.period, spot.locator, say('period', quantity.period, gold.period));
      }
      const neutral = spots.filter(({ gold }) => gold.optional).map(({ spot }) => spot);
      const own = entries.filter(({ place }) => place.locator.startsWith(`${source}:`));
      for (const entry of own.filter(({ used, place }) => !used && !neutral.some((spot) => overlaps(place, spot))))
        found.spurious(entry.place.locator, `${entry.quantity.text} (${entry.quantity.value} ${entry.quantity.unit})`);
      for (const words of trapWords) {
        const spot: Spot = one.find(source, words);
        // The words around a trap's number only tell which it is: they may be another figure's.
        const number = /\d[\d.,]*/.exec(words)?.[0] ?? '';
        const hit = own.find(
          ({ used, place, quantity }) => !used && overlaps(place, spot) && quantity.text.includes(number),
        );
        traps.check(!hit, spot.locator, `${words}: found “${hit?.quantity.text}”`);
      }
    }
  }
  return [
    found.row('quantities', ['precision', 'recall', 'f1']),
    traps.row('quantities: traps', ['count']),
    value.row('quantities: value', ['right']),
    unit.row('quantities: unit', ['right']),
    measure.row('quantities: measure', ['right']),
    qualifier.row('quantities: qualifier', ['right']),
    holder.row('quantities: holder', ['right']),
    period.row('quantities: period', ['right']),
  ];
}

function isValue(quantity: Quantity, gold: GoldQuantity): boolean {
  const close = (one: number | null, other: number | undefined) =>
    other === undefined ? one === null : one !== null && Math.abs(one - other) <= Math.abs(other) * 1e-9;
  return close(quantity.value, gold.value) && close(quantity.max, gold.max);
}

/** Names of units that have a symbol: either is right. */
const symbols: Record<string, string> = {
  kilometre: 'km',
  metre: 'm',
  hectare: 'ha',
  kilogram: 'kg',
  tonne: 't',
  megawatt: 'MW',
  hour: 'h',
  second: 's',
  'kilowatt-hour': 'kWh',
  'cubic metre': 'm3',
  'cubic kilometre': 'km3',
};

function isUnit(quantity: Quantity, gold: GoldQuantity): boolean {
  const tidy = (unit: string | null) =>
    (unit ?? '')
      .replaceAll(' per ', '/')
      .replaceAll('³', '3')
      .split(/\s*\/\s*/)
      .map((part) => symbols[part.toLowerCase()] ?? part.toLowerCase())
      .join('/')
      .toLowerCase();
  return list(gold.unit).some((unit) => tidy(unit) === tidy(quantity.unit));
}
