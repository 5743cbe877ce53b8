/** Actors: named, of the right kind, and nobody merged with somebody else. */
import type { Actor } from '../../pipeline/findings.ts';
import type { GoldActor } from './gold.ts';
import { list } from './gold.ts';
import type { Case } from './run.ts';
import { plain, type Row, tally } from './tally.ts';

const titles = /^(?:president|minister|deputy minister|mr|mrs|ms|dr|professor|dame|lord|sir)\s+/;

export function actors(cases: Case[]): Row[] {
  const found = tally();
  const merges = tally();
  const kinds = tally();
  for (const one of cases) {
    const given = new Set(one.codebook.actors.map(({ name }) => key(name)));
    const owners = new Map<string, GoldActor[]>();
    for (const gold of one.gold.actors)
      for (const surface of [gold.name, ...(gold.aliases ?? [])])
        owners.set(key(surface), [...(owners.get(key(surface)) ?? []), gold]);
    const seen = new Set<GoldActor>();
    for (const actor of one.briefing.actors ?? []) {
      const where = actor.at[0]?.locator ?? one.name;
      const what = `${actor.name} (${actor.kind}${actor.aliases.map((alias) => `; ${alias}`).join('')})`;
      const known = whoIs(actor, owners, seen);
      const [gold] = known;
      // A name of nothing but what is another's elsewhere is that other's, and joins nobody.
      const apart = (words: string) => actor.at.every(({ locator }) => locator === spotOf(one, words).locator);
      if (known.length === 1 && gold && gold.name !== actor.name && gold.elsewhere?.some(apart)) continue;
      const astray = known.flatMap(({ elsewhere = [] }) =>
        elsewhere.filter((words) => {
          const { locator } = spotOf(one, words);
          return actor.at.some((place) => place.locator === locator);
        }),
      );
      merges.check(
        known.length < 2 && astray.length === 0,
        where,
        `${what}: joins ${[...known.map(({ name }) => name), ...astray].join(' + ')}`,
      );
      if (!gold) found.spurious(where, what);
      for (const each of known) {
        if (seen.has(each) && !each.optional) merges.check(true, where, '');
        if (!seen.has(each) && !each.optional && !given.has(key(each.name))) {
          found.hit();
          if (each.kind !== undefined)
            kinds.check(
              list(each.kind).includes(actor.kind),
              where,
              `${what}: expected ${list(each.kind).join(' or ')}`,
            );
        }
        seen.add(each);
      }
    }
    for (const gold of one.gold.actors)
      if (!seen.has(gold) && !gold.optional && !given.has(key(gold.name))) found.missed(one.name, gold.name);
  }
  return [
    found.row('actors', ['precision', 'recall', 'f1']),
    merges.row('actors: wrong merges', ['count']),
    kinds.row('actors: kind', ['right']),
  ];
}

/** Whom the actor's names name. A name that several bear ("Ford") tells nothing where another of its names tells who it is. */
function whoIs(actor: Actor, owners: Map<string, GoldActor[]>, seen: Set<GoldActor>): GoldActor[] {
  const borne = [actor.name, ...actor.aliases].map((surface) => owners.get(key(surface)) ?? []);
  const sure = [...new Set(borne.filter((each) => each.length === 1).flat())];
  const [shared = []] = borne.filter((each) => each.length > 1);
  if (sure.length > 0 || shared.length === 0) return sure;
  const alike = shared.filter(({ kind }) => list(kind).includes(actor.kind));
  return [alike.find((one) => !seen.has(one)) ?? alike[0] ?? shared[0]].filter((one) => one !== undefined);
}

function key(name: string): string {
  return plain(plain(name).replace(titles, ''));
}

function spotOf(one: Case, words: string) {
  for (const root of one.corpus.children)
    if (root.data.passages.some(({ text }) => text.includes(words))) return one.find(root.data.source.id, words);
  throw new Error(`Gold: “${words}” stands in no source of ${one.name}`);
}
