/** A source's own words, and what it attributes to others: kept apart, with who holds it. */
import type { Claim, Place } from '../../findings.ts';
import { type ClaimsBySource, covers } from '../../printed.ts';
import { passageAt } from '../../theme-terms.ts';
import type { Desk, Face, Quote } from '../desk.ts';

export interface Attributed {
  quote: Quote;
  /** "Attributed to the port authority (“said”)"; `null` of the source's own words. */
  held: string | null;
}

export interface ClaimList {
  face: Face;
  rows: { holder: string; cue: string | null; quotes: Quote[]; amended: boolean }[];
  more: string | null;
}

/** Below this share of the words, an attribution is a part of what is quoted. */
const whole = 0.5;

/** Per briefing: passage → the claims that stand or go on in it. */
const indexes = new WeakMap<object, Map<string, Claim[]>>();

export function attributed(desk: Desk, place: Place): Attributed {
  return { quote: desk.quote(place), held: heldBy(desk, place) };
}

/** @returns Who holds what stands at the place, by the claims that touch it; `null` when none does. */
export function heldBy(desk: Desk, place: Place): string | null {
  const claims = claimsIn(desk, passageAt(place)).filter((claim) => covers(claim, place));
  if (claims.length === 0) return null;
  const share = claims
    .flatMap((claim) => [...claim.at, ...claim.carriedTo])
    .filter((own) => passageAt(own) === passageAt(place))
    .reduce((sum, own) => sum + Math.max(0, Math.min(own.end, place.end) - Math.max(own.start, place.start)), 0);
  const holders = new Map(claims.map((claim) => [`${claim.holder} ${claim.cue}`, held(desk, claim)]));
  const key = share >= whole * (place.end - place.start) ? 'attributed' : 'attributed-partly';
  return desk.say(key, { holders: desk.list([...holders.values()]) });
}

function held(desk: Desk, { holder, cue }: Claim): string {
  const name = holder ?? desk.say('holder-unnamed');
  return cue === null ? name : desk.say('held', { holder: name, cue });
}

/** The claims that a chapter lists, source by source. */
export function claimLists(desk: Desk, claims: ClaimsBySource | undefined): ClaimList[] {
  return [...desk.faces.values()].flatMap((face) => {
    const own = claims?.get(face.id);
    if (!own) return [];
    const rows = own.shown.map((claim) => ({
      holder: claim.holder ?? desk.say('holder-unnamed'),
      cue: claim.cue,
      quotes: [...claim.at, ...claim.carriedTo].map(desk.quote),
      amended: claim.amended === true,
    }));
    return { face, rows, more: own.more > 0 ? desk.say('more-found', { n: own.more }) : null };
  });
}

function claimsIn(desk: Desk, passage: string): Claim[] {
  const known = indexes.get(desk.briefing);
  if (known) return known.get(passage) ?? [];
  const index = new Map<string, Claim[]>();
  for (const claim of desk.briefing.claims ?? [])
    for (const own of new Set([...claim.at, ...claim.carriedTo].map(passageAt)))
      index.set(own, [...(index.get(own) ?? []), claim]);
  indexes.set(desk.briefing, index);
  return index.get(passage) ?? [];
}
