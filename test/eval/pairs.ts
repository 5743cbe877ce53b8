/** Pairs: true partners among the first candidates, verdicts that an editor could print, no false conflict. */
import type { Briefing } from '../../pipeline/findings.ts';
import { sentenceAt } from './claims.ts';
import type { Spot } from './gold.ts';
import type { Case } from './run.ts';
import { brief, type Row, tally } from './tally.ts';

/** Candidates that are looked at, of each other source. */
const first = 3;

export function pairs(cases: Case[]): Row[] {
  const ranked = tally();
  const printed = tally();
  const annotated = tally();
  const verdicts = tally();
  const strong = tally();
  const needed = tally();
  const conflicts = tally();
  for (const one of cases) {
    const known = one.gold.pairs.map((gold) => ({
      gold,
      left: one.find(...gold.left),
      right: gold.right.map((words) => one.find(...words)),
    }));
    const found = (one.briefing.pairs ?? []).filter(({ origin }) => origin === 'found');
    const places = found.map((pair) => ({ pair, left: locators(pair.left), right: locators(pair.right) }));
    for (const { gold, left, right } of known) {
      const here = places.filter((each) => joins(each, left, right));
      const verdict = here.find(({ pair }) => pair.verdict !== 'both-address')?.pair.verdict ?? here[0]?.pair.verdict;
      const what = `${left.locator} ${brief(left.sentence, 90)} ↔ ${right[0]?.locator} ${brief(right[0]?.sentence ?? '', 90)}`;
      if (gold.rank !== false) {
        const sources = new Set(gold.right.map(([source]) => source));
        const near = [...sources].flatMap((source) =>
          one
            .candidates(left.locator, 50)
            .filter((locator) => locator.startsWith(`${source}:`))
            .slice(0, first),
        );
        ranked.check(
          right.some(({ locator }) => near.includes(locator)),
          left.locator,
          `${what}; first: ${near.join(' ')}`,
        );
        if (here.length > 0) printed.hit();
        else printed.missed(left.locator, what);
        if (verdict && verdict !== 'both-address') strong.hit();
        else strong.missed(left.locator, `${verdict ?? 'not paired'}, could be ${gold.verdicts.join(' | ')}: ${what}`);
      }
      if (gold.required)
        needed.check(
          here.some(({ pair }) => pair.verdict === gold.required),
          left.locator,
          `${verdict ?? 'not paired'}, expected ${gold.required}: ${what}`,
        );
    }
    for (const { pair, left, right } of places) {
      const about = known.filter((each) => joins({ left, right }, each.left, each.right));
      const text = (locator: string | undefined) => `${locator} ${brief(sentenceAt(one, locator ?? ''), 130)}`;
      const reasons = pair.reasons.map(({ detail }) => detail).join('; ');
      // Of all verdicts: a pair that comes to a stronger one should not count against the rest.
      annotated.check(about.length > 0, left[0] ?? '', `${text(left[0])} ↔ ${text(right[0])} [${reasons}]`);
      if (pair.verdict === 'both-address') continue;
      const what = `${pair.verdict}: ${text(left[0])} ↔ ${text(right[0])} [${reasons}]`;
      const isRight = about.some(({ gold }) => gold.verdicts.includes(pair.verdict));
      const want = about.length
        ? `, could be ${about.flatMap(({ gold }) => gold.verdicts).join(' | ')}`
        : ', not annotated';
      verdicts.check(isRight, left[0] ?? '', `${what}${want}`);
      if (pair.verdict === 'conflict') conflicts.check(isRight, left[0] ?? '', what);
    }
    for (const { left, right, what } of conflictingFigures(one.briefing))
      conflicts.check(
        known.some((each) => each.gold.verdicts.includes('conflict') && joins({ left, right }, each.left, each.right)),
        left[0] ?? '',
        what,
      );
  }
  return [
    ranked.row('pairs: partner in first three', ['right']),
    verdicts.row('pairs: strong verdicts', ['right']),
    conflicts.row('pairs: false conflicts', ['count']),
    needed.row('pairs: true conflicts', ['right']),
    printed.row('pairs: printed', ['recall']),
    annotated.row('pairs: found, annotated', ['right']),
    strong.row('pairs: strong verdict reached', ['recall']),
  ];
}

interface Sides {
  left: string[];
  right: string[];
}

function locators(places: { locator: string }[]): string[] {
  return places.map(({ locator }) => locator);
}

/** Whether the pair is between these sentences, whichever stands left. */
function joins({ left, right }: Sides, one: Spot, others: Spot[]): boolean {
  const has = (side: string[], spots: Spot[]) => spots.some(({ locator }) => side.includes(locator));
  return (has(left, [one]) && has(right, others)) || (has(right, [one]) && has(left, others));
}

function conflictingFigures({ quantities }: Briefing): (Sides & { what: string })[] {
  return (quantities ?? []).flatMap(({ at, text, measure, conflictsWith }) =>
    conflictsWith.map((place) => ({
      left: locators(at),
      right: [place.locator],
      what: `figure “${text}” of ${measure} at ${at[0]?.locator} against ${place.locator}`,
    })),
  );
}
