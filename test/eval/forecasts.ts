/** Forecasts: which sentences look ahead, how sure they are, and by which words. */
import type { Forecast } from '../../pipeline/findings.ts';
import { sentenceAt } from './claims.ts';
import { list } from './gold.ts';
import { sameHolder } from './holders.ts';
import type { Case } from './run.ts';
import { accepted, brief, type Row, tally } from './tally.ts';

export function forecasts(cases: Case[]): Row[] {
  const whole = tally();
  const certainty = tally();
  const hedge = tally();
  const holder = tally();
  const condition = tally();
  for (const one of cases) {
    const found = new Map<string, Forecast[]>();
    for (const forecast of one.briefing.forecasts ?? [])
      for (const { locator } of forecast.at) found.set(locator, [...(found.get(locator) ?? []), forecast]);
    for (const [source, items] of Object.entries(one.gold.forecasts)) {
      const asked = new Set<string>();
      for (const item of items) {
        const spot = one.find(source, item.in);
        asked.add(spot.locator);
        if (item.optional) continue;
        const here = found.get(spot.locator) ?? [];
        const right = here.find((forecast) => list(item.certainty).includes(forecast.certainty)) ?? here[0];
        if (!right) {
          whole.missed(spot.locator, brief(spot.sentence));
          continue;
        }
        whole.hit();
        const say = (is: string | null, want: unknown) =>
          `${JSON.stringify(is)}, expected ${JSON.stringify(want)} — ${brief(spot.sentence)}`;
        certainty.check(
          list(item.certainty).includes(right.certainty),
          spot.locator,
          say(right.certainty, item.certainty),
        );
        if (item.hedge !== undefined)
          hedge.check(accepted(right.hedge, item.hedge), spot.locator, say(right.hedge, item.hedge));
        if (item.holder !== undefined)
          holder.check(
            accepted(right.holder, item.holder, sameHolder(one)),
            spot.locator,
            say(right.holder, item.holder),
          );
        if (item.condition !== undefined)
          condition.check(
            accepted(right.condition, item.condition),
            spot.locator,
            say(right.condition, item.condition),
          );
      }
      for (const [locator, here] of found)
        if (locator.startsWith(`${source}:`) && !asked.has(locator))
          whole.spurious(locator, `“${here[0]?.hedge}” ${here[0]?.certainty} — ${brief(sentenceAt(one, locator))}`);
    }
  }
  return [
    whole.row('forecasts', ['precision', 'recall', 'f1']),
    certainty.row('forecasts: certainty', ['right']),
    hedge.row('forecasts: hedge', ['right']),
    holder.row('forecasts: holder', ['right']),
    condition.row('forecasts: condition', ['right']),
  ];
}
