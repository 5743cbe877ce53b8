/** Whether what two sentences share shows that they speak of one thing. */

import type { Feature, FeatureKind } from './features.ts';
import { isDemonym, knownNames } from './regions.ts';
import { relatedTo } from './related.ts';
import { singular } from './singular.ts';
import { units } from './tables/units.ts';

/** What a shared feature shows, where it is as rare as can be; a near-synonym less than the word itself. */
const worth: Partial<Record<FeatureKind, number>> = {
  word: 1,
  verb: 0.8,
  general: 0.5,
  name: 0.7,
  date: 0.8,
  figure: 1,
  related: 0.6,
};
/** What a lead over the next candidates counts, beside likeness. */
const ahead = 0.5;
/** Each names somebody, and they share nobody: two elections, not one. */
const apart = 0.7;
/** What is enough to be printed, and what is enough where there is little else. */
export const enough = { always: 0.9, few: 0.5 };

export interface Evidence {
  /** What both have, in the left one's words. */
  shared: Feature[];
  /** Near-synonyms: the left one's word, the right one's. */
  related: [string, string][];
  /** How alike the two are, with what stands around them. */
  score: number;
  /** By how much each is liker to the other than the next, of both together; below 0 where another is liker. */
  lead: number;
  /** Whether each names somebody, and they share nobody. */
  strangers: boolean;
  /** How rare a feature is, 0 to 1: what two sentences of all have is 1. */
  rarity: (feature: Feature) => number;
}

/**
 * @returns How much they share; 0 when it does not show that both may be printed side by side. Much that is shared tells
 * little in two long sentences, and likeness little where it rests on one word: each counts as far as the other does.
 */
export function tellingOf({ shared, related, score, lead, strangers, rarity }: Evidence): number {
  const told = shared.filter((feature) => !isMeasured(feature));
  // Verbs and names are shared by sentences about anything: a noun must be, or a figure, or something beside.
  if (told.filter(({ kind }) => kind !== 'theme' && kind !== 'verb').length === 0 && related.length < 2) return 0;
  const sum = told.reduce(
    (total, feature) => total + (feature.kind === 'related' ? 0 : (worth[feature.kind] ?? 0)) * rarity(feature),
    related.length * (worth.related ?? 0),
  );
  const found = sum * (score + ahead * lead) * (strangers ? apart : 1);
  return found >= (strangers ? enough.always : enough.few) ? found : 0;
}

/** A number or its unit is told by the figure. */
export function isMeasured({ kind, label }: Feature): boolean {
  return kind === 'word' && (/^\d/.test(label) || units.has(label) || units.has(singular(label)) || label === 'cent');
}

/** A body or a person with a name of their own stands for a topic too; a country does not. */
export function isBody({ kind, label }: Feature): boolean {
  return kind === 'name' && label.includes(' ') && knownNames().get(label)?.kind !== 'state';
}

/** A word of the matter, a figure, or a name that is no state's. */
export function isSpecific(feature: Feature): boolean {
  const { kind, label } = feature;
  if (kind === 'name') return knownNames().get(label)?.kind !== 'state' && !isDemonym(label);
  return (kind === 'word' || kind === 'verb' || kind === 'figure') && !isMeasured(feature);
}

const isRelated = ({ kind }: Feature) => kind === 'related';

/** @returns Words of the one that have a near-synonym in the other, each once, and none that both have. */
export function relatedOf(
  left: readonly Feature[],
  right: readonly Feature[],
  shared: readonly Feature[],
): [string, string][] {
  const there = labelsOf(right);
  if (there.size === 0) return [];
  let groups: ReadonlySet<number> | null = null;
  const found = new Map<string, string>();
  for (const { kind, key, label } of left) {
    const other = kind === 'related' ? there.get(key) : undefined;
    if (other === undefined || other === label) continue;
    groups ??= groupsOf(shared);
    if (groups.has(Number(key.slice('related '.length)))) continue;
    if (!found.has(label) && ![...found.values()].includes(other)) found.set(label, other);
  }
  return [...found];
}

/** Of the words that both have. */
function groupsOf(shared: readonly Feature[]): Set<number> {
  return new Set(shared.flatMap(({ kind, label }) => (kind === 'word' || kind === 'verb' ? relatedTo(label) : [])));
}

/** Feature lists → the words of their groups of near-synonyms: each sentence is compared with several. */
const labels = new WeakMap<readonly Feature[], ReadonlyMap<string, string>>();

function labelsOf(features: readonly Feature[]): ReadonlyMap<string, string> {
  let found = labels.get(features);
  if (!found) {
    found = new Map(features.filter(isRelated).map(({ key, label }) => [key, label]));
    labels.set(features, found);
  }
  return found;
}
