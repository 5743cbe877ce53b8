/**
 * Themes for a briefing without a codebook: noun phrases and names that the sources repeat, each with the phrases that keep
 * its company. Marked as suggested; an editor's file always wins.
 */

import type { Actor } from '../findings.ts';
import { bestForm, type Candidate, phraseCandidates } from './candidates.ts';
import type { Reading } from './reading.ts';
import { singular } from './singular.ts';
import { joinTwins } from './suggest-twins.ts';
import type { ThemeSeed } from './themes.ts';

const atLeast = 5;
const atMost = 12;
/** Of those, themes of one source alone, where there are several sources. */
const atMostAlone = 3;
/** Of those, names. */
const atMostNames = 2;
/** Beyond five, only what is worth this share of the best. */
const leastWorth = 0.15;
/** A theme stands in at most this share of the sentences: beyond it, it is what all of the text is about. */
const commonest = 0.25;

/** @returns Five to twelve themes, or as many as the text bears: those of several sources, then those of one alone. */
export function suggestThemes(reading: Reading, actors: Actor[]): ThemeSeed[] {
  const every = phraseCandidates(reading, actors);
  const strays = straying(every);
  const ranked = rank(every, strays, reading);
  const candidates = ranked.map(({ candidate }) => candidate);
  const best = ranked[0]?.score ?? 0;
  const good = ranked.filter(({ score }, index) => index < 2 * atLeast || score >= leastWorth * best);
  const chosen = choose(
    good.map(({ candidate }) => candidate),
    reading,
  );
  const ids = new Set<string>();
  return chosen.map((candidate) => {
    const label = capitalised([bestForm(candidate), ...(candidate.also ? [candidate.also] : [])].join(' and '));
    const plain =
      label
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'theme';
    let id = plain;
    for (let next = 2; ids.has(id); next++) id = `${plain}-${next}`;
    ids.add(id);
    return { id, label, origin: 'suggested', terms: termsOf(candidate, candidates, chosen, strays) };
  });
}

/** The best first; none that speaks of the same sentences, or with the same nouns, as one before it. */
function choose(candidates: Candidate[], reading: Reading): Candidate[] {
  const enough = Math.min(atMost, Math.max(atLeast, Math.round(Math.sqrt(reading.sentences.length))));
  const several = reading.sources.length > 1;
  const shared = candidates.filter((candidate) => !several || candidate.sources.size > 1);
  const alone = candidates.filter((candidate) => several && candidate.sources.size === 1);
  const chosen: Candidate[] = [];
  take(shared, several ? enough - Math.min(atMostAlone, alone.length) : enough, 0.5);
  take(alone, Math.min(enough, chosen.length + atMostAlone), 0.5);
  // Too little for five: then closer ones too.
  take([...shared, ...alone], atLeast, 0.8);
  return [...chosen].sort((one, other) => Number(shared.includes(other)) - Number(shared.includes(one)));

  function take(from: Candidate[], until: number, overlap: number): void {
    for (const candidate of from) {
      if (chosen.length >= until) return;
      const alike = (other: Candidate) =>
        other.stems.some((stem) => candidate.stems.includes(stem)) || shares(candidate, other) > overlap;
      const named = candidate.name !== null && chosen.filter((other) => other.name).length >= atMostNames;
      if (!named && !chosen.some(alike)) chosen.push(candidate);
    }
  }
}

/**
 * Frequent, but not everywhere; shared by sources; rather two words than one; and met in clusters, as what is spoken of is,
 * while words of style are strewn over the text.
 */
function rank(candidates: Candidate[], strays: Strays, reading: Reading): { candidate: Candidate; score: number }[] {
  const total = reading.sentences.length;
  const least = total > 400 ? 4 : 2;
  const most = Math.max(8, total * commonest);
  const worth = (candidate: Candidate) => {
    const spread = 1 + Math.log2(candidate.sources.size);
    const length = candidate.name
      ? candidate.name.kind === 'organization'
        ? 0.4
        : 0.7
      : candidate.stems.length === 1
        ? 0.4
        : 1.6;
    const passages = new Set([...candidate.sentences].map((sentence) => sentence.passage)).size;
    return candidate.sentences.size ** 0.7 * spread * length * Math.sqrt(candidate.sentences.size / passages);
  };
  const kept = named(candidates, strays).filter(({ sentences, stems, sources, name }) => {
    // An institute that one source names is where it found something, not what it is about.
    if (name?.kind === 'organization' && sources.size === 1) return false;
    const needed = name || stems.length === 1 || sources.size === 1 ? least + 1 : least;
    return sentences.size >= needed && sentences.size <= most;
  });
  return joinTwins(withoutParts(kept))
    .map((candidate) => ({ candidate, score: worth(candidate) }))
    .sort((left, right) => right.score - left.score || (left.candidate.key < right.candidate.key ? -1 : 1));
}

/** A noun alone ("gauge") takes the phrase that says which ("river gauge") for its label, where the sources have one. */
function named(candidates: Candidate[], strays: Strays): Candidate[] {
  const phrases = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.name || candidate.stems.length === 1 || candidate.sentences.size < 2) continue;
    const head = candidate.stems.at(-1) ?? '';
    const known = phrases.get(head);
    const weight = ({ sources, sentences }: Candidate) => sources.size * sentences.size;
    if (!known || weight(candidate) > weight(known)) phrases.set(head, candidate);
  }
  const joined = new Map<Candidate, Candidate>();
  for (const candidate of candidates) {
    const phrase = candidate.stems.length === 1 && !candidate.name ? phrases.get(candidate.key) : undefined;
    // Where the noun means much else besides, the phrase stands for itself; "governance" is no "government".
    if (!phrase || phrase.sentences.size * 3 < candidate.sentences.size || !isHead(candidate, phrase)) continue;
    if (strays(candidate, phrase)) continue;
    joined.set(phrase, {
      ...phrase,
      sentences: new Set([...phrase.sentences, ...candidate.sentences]),
      sources: new Set([...phrase.sources, ...candidate.sources]),
      more: [bestForm(candidate)],
    });
  }
  return candidates.map((candidate) => joined.get(candidate) ?? candidate);
}

function isHead(noun: Candidate, phrase: Candidate): boolean {
  return singular(bestForm(noun).toLowerCase()) === singular(bestForm(phrase).toLowerCase().split(/[ -]/).at(-1) ?? '');
}

/** Whether a noun alone means other things than the phrase: "oxide" is of this metal and of that. */
type Strays = (noun: Candidate, phrase: Candidate) => boolean;

/** @returns Whether a noun stands in half of its sentences, and oftener than in the phrase, within other phrases. */
function straying(every: readonly Candidate[]): Strays {
  const byStem = byStems(every.filter(({ stems }) => stems.length > 1));
  return (noun, phrase) => {
    const apart = new Set<unknown>();
    for (const other of byStem.get(noun.key) ?? [])
      if (other !== phrase && other.key !== phrase.key)
        for (const sentence of other.sentences) if (!phrase.sentences.has(sentence)) apart.add(sentence);
    return apart.size * 2 > noun.sentences.size && apart.size > phrase.sentences.size;
  };
}

function byStems(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const stem of candidate.stems) {
      const own = found.get(stem);
      if (own) own.push(candidate);
      else found.set(stem, [candidate]);
    }
  return found;
}

/** "barrier reef" goes where it is nearly always "great barrier reef". */
function withoutParts(candidates: Candidate[]): Candidate[] {
  const byStem = byStems(candidates);
  return candidates.filter((candidate) => {
    const longer = (byStem.get(candidate.stems[0] ?? '') ?? []).filter(
      (other) => other.stems.length > candidate.stems.length && ` ${other.key} `.includes(` ${candidate.key} `),
    );
    return !longer.some((other) => other.sentences.size >= 0.7 * candidate.sentences.size);
  });
}

/** How many of the smaller one's sentences the other has too. */
function shares(left: Candidate, right: Candidate): number {
  const [small, large] = left.sentences.size < right.sentences.size ? [left, right] : [right, left];
  return commonOf(small, large) / small.sentences.size;
}

function commonOf(small: Candidate, large: Candidate): number {
  let common = 0;
  for (const sentence of small.sentences) if (large.sentences.has(sentence)) common++;
  return common;
}

/** The phrase, its noun alone where that mostly stands for it, and phrases that mostly stand in the same sentences. */
function termsOf(seed: Candidate, all: Candidate[], chosen: Candidate[], strays: Strays): string[] {
  const terms = seed.name ? namesOf(seed.name) : [bestForm(seed), ...(seed.more ?? [])];
  const taken = new Set(chosen.filter((other) => other !== seed).flatMap((other) => other.stems));
  for (const other of all) {
    if (terms.length >= 7) break;
    if (
      other === seed ||
      other.name !== null ||
      chosen.includes(other) ||
      other.stems.some((stem) => taken.has(stem)) ||
      !related(other, seed) ||
      (other.stems.length === 1 && seed.stems.includes(other.key) && strays(other, seed))
    )
      continue;
    const form = bestForm(other);
    if (!terms.some((term) => ` ${form} `.toLowerCase().includes(` ${term.toLowerCase()} `))) terms.push(form);
  }
  return terms;
}

/** A name and its aliases as one term; `|` and `*` mean something else in a term. */
function namesOf({ name, aliases }: Actor): string[] {
  return [[name, ...aliases.filter((alias) => alias.length > 2)].filter((form) => !/[|*]/.test(form)).join(' | ')];
}

function related(other: Candidate, seed: Candidate): boolean {
  const common = other.sentences.size < seed.sentences.size ? commonOf(other, seed) : commonOf(seed, other);
  // "ceasefire" for "ceasefire negotiations": every one of its words is the seed's, and it is mostly that.
  if (other.stems.every((stem) => seed.stems.includes(stem)))
    return other.sentences.size <= seed.sentences.size * 3 && common * 3 >= other.sentences.size;
  // A word alone soon stands beside another by chance.
  const least = other.stems.length > 1 ? { times: 2, share: 0.6 } : { times: 4, share: 0.75 };
  return common >= least.times && common / other.sentences.size >= least.share;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
