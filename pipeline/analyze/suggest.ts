/**
 * Themes for a briefing without a codebook: noun phrases that the sources repeat, each with the phrases that keep its
 * company. Marked as suggested; an editor's file always wins.
 */

import type { Actor } from '../findings.ts';
import { type Candidate, phraseCandidates } from './candidates.ts';
import type { Reading } from './reading.ts';
import type { ThemeSeed } from './themes.ts';

const atLeast = 5;
const atMost = 12;

/** @returns Five to twelve themes, or as many as the text bears; the most telling first. */
export function suggestThemes(reading: Reading, actors: Actor[]): ThemeSeed[] {
  const candidates = rank(phraseCandidates(reading, actors), reading);
  const chosen = choose(candidates);
  const ids = new Set<string>();
  return chosen.map((candidate) => {
    const label = capitalised(bestForm(candidate));
    const plain =
      label
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'theme';
    let id = plain;
    for (let next = 2; ids.has(id); next++) id = `${plain}-${next}`;
    ids.add(id);
    return { id, label, origin: 'suggested', terms: termsOf(candidate, candidates, chosen) };
  });
}

/** The best first; none that speaks of the same sentences, or with the same nouns, as one before it. */
function choose(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const overlap of [0.5, 0.8]) {
    const enough = overlap === 0.5 ? atMost : atLeast;
    for (const candidate of candidates) {
      if (chosen.length >= enough) return chosen;
      const alike = (other: Candidate) =>
        other.stems.some((stem) => candidate.stems.includes(stem)) || shares(candidate, other) > overlap;
      if (!chosen.some(alike)) chosen.push(candidate);
    }
  }
  return chosen;
}

/** Frequent, but not everywhere; shared by sources; and rather two words than one. */
function rank(candidates: Candidate[], reading: Reading): Candidate[] {
  const total = reading.sentences.length;
  const least = total > 400 ? 4 : 2;
  const most = Math.max(6, total * 0.3);
  const worth = (candidate: Candidate) => {
    const spread = 1 + Math.log2(candidate.sources.size);
    const length = candidate.stems.length === 1 ? 1 : 1.6;
    return candidate.sentences.size ** 0.7 * spread * length;
  };
  return candidates
    .filter(
      ({ sentences, stems, sources }) =>
        sentences.size >= (stems.length === 1 || sources.size === 1 ? least + 1 : least) && sentences.size <= most,
    )
    .map((candidate) => ({ candidate, score: worth(candidate) }))
    .sort((left, right) => right.score - left.score || (left.candidate.key < right.candidate.key ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** How many of the smaller one's sentences the other has too. */
function shares(left: Candidate, right: Candidate): number {
  const [small, large] = left.sentences.size < right.sentences.size ? [left, right] : [right, left];
  let common = 0;
  for (const sentence of small.sentences) if (large.sentences.has(sentence)) common++;
  return common / small.sentences.size;
}

/** The phrase, its head noun where that is telling, and phrases that mostly stand in the same sentences. */
function termsOf(seed: Candidate, all: Candidate[], chosen: Candidate[]): string[] {
  const terms = [bestForm(seed)];
  const taken = new Set(chosen.filter((other) => other !== seed).flatMap((other) => other.stems));
  for (const other of all) {
    if (terms.length >= 7) break;
    if (
      other === seed ||
      chosen.includes(other) ||
      other.stems.some((stem) => taken.has(stem)) ||
      !related(other, seed)
    )
      continue;
    const form = bestForm(other);
    if (!terms.some((term) => ` ${form} `.toLowerCase().includes(` ${term.toLowerCase()} `))) terms.push(form);
  }
  return terms;
}

function related(other: Candidate, seed: Candidate): boolean {
  // "ceasefire" for "ceasefire negotiations": every one of its words is the seed's.
  if (other.stems.every((stem) => seed.stems.includes(stem))) return other.sentences.size <= seed.sentences.size * 4;
  let common = 0;
  for (const sentence of other.sentences) if (seed.sentences.has(sentence)) common++;
  return common >= 2 && common / other.sentences.size >= 0.6;
}

function bestForm(candidate: Candidate): string {
  return (
    [...candidate.forms].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ??
    candidate.key
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
