/** Recommendations: all of them, each once, none that is somebody else's; and who should act. */
import type { Recommendation } from '../../pipeline/findings.ts';
import { type GoldRecommendation, list } from './gold.ts';
import type { Case } from './run.ts';
import { accepted, brief, type Row, tally } from './tally.ts';

export function recommendations(cases: Case[]): Row[] {
  const found = tally();
  const addressee = tally();
  const particulars = tally();
  const strength = tally();
  const themes = tally();
  const restated = tally();
  const traps = tally();
  for (const one of cases) {
    const all = one.briefing.recommendations ?? [];
    const used = new Set<Recommendation>();
    const neutral = new Set<string>();
    for (const [source, items] of Object.entries(one.gold.recommendations)) {
      for (const gold of items) {
        const spot = one.find(source, gold.in);
        if (gold.optional) {
          neutral.add(spot.locator);
          continue;
        }
        const places = [spot, ...(gold.restated ?? []).map((words) => one.find(source, words))].map(
          ({ locator }) => locator,
        );
        const under = gold.part ? all.find((each) => used.has(each) && stands(each, spot.locator)) : null;
        if (under) {
          found.hit();
          continue;
        }
        const here = all.filter((each) => !used.has(each) && places.some((locator) => stands(each, locator)));
        const right = here.find((each) => accepted(each.addressee, gold.addressee)) ?? here[0];
        if (!right) {
          found.missed(spot.locator, brief(spot.sentence));
          continue;
        }
        used.add(right);
        found.hit();
        const say = (field: string, is: unknown, want: unknown) =>
          `${field} ${JSON.stringify(is)}, expected ${JSON.stringify(want)} — ${brief(spot.sentence)}`;
        if (gold.addressee !== undefined)
          addressee.check(
            accepted(right.addressee, gold.addressee),
            spot.locator,
            say('addressee', right.addressee, gold.addressee),
          );
        for (const field of ['condition', 'horizon', 'counterpart'] as const)
          checkField(gold, right, field, (is) =>
            particulars.check(is, spot.locator, say(field, right[field], gold[field])),
          );
        if (gold.strength !== undefined)
          strength.check(
            right.strength !== null && list(gold.strength).includes(right.strength),
            spot.locator,
            say('strength', right.strength, gold.strength),
          );
        for (const theme of gold.themes ?? [])
          themes.check(right.themes.includes(theme), spot.locator, say('themes', right.themes, theme));
        if (gold.restated)
          restated.check(
            places.every((locator) => stands(right, locator)),
            spot.locator,
            say(
              'restated',
              right.restatedAt.map((place) => place.locator),
              places,
            ),
          );
      }
    }
    for (const each of all)
      if (!used.has(each) && !each.at.some(({ locator }) => neutral.has(locator)))
        found.spurious(each.at[0]?.locator ?? '', `“${each.cue}” ${brief(each.text)}`);
    for (const [source, sentences] of Object.entries(one.gold['not-recommendations']))
      for (const words of sentences) {
        const spot = one.find(source, words);
        const hit = all.some(({ at }) => at.some(({ locator }) => locator === spot.locator));
        traps.check(!hit, spot.locator, brief(spot.sentence));
      }
  }
  return [
    found.row('recommendations', ['precision', 'recall', 'f1']),
    traps.row('recommendations: traps', ['count']),
    addressee.row('recommendations: addressee', ['right']),
    particulars.row('recommendations: condition, horizon', ['right']),
    strength.row('recommendations: strength', ['right']),
    themes.row('recommendations: themes', ['right']),
    restated.row('recommendations: restated', ['right']),
  ];
}

function stands({ at, restatedAt }: Recommendation, locator: string): boolean {
  return [...at, ...restatedAt].some((place) => place.locator === locator);
}

/** A field that the annotation names must hold its words; one that it does not name is not measured. */
function checkField(
  gold: GoldRecommendation,
  found: Recommendation,
  field: 'condition' | 'horizon' | 'counterpart',
  check: (right: boolean) => void,
): void {
  const wanted = gold[field];
  const is = found[field];
  if (wanted !== undefined) check(accepted(is, wanted));
}
