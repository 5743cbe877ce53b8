/**
 * Themes for a briefing without a codebook: noun phrases that the sources repeat, each with the phrases that keep its
 * company. Marked as suggested; an editor's file always wins.
 */
import { capitals } from './names.ts';
import type { Reading, Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { generic } from './tables/generic.ts';
import { titles } from './tables/names.ts';
import type { ThemeSeed } from './themes.ts';
import type { Token } from './words.ts';

interface Candidate {
  /** Stems joined by spaces. */
  key: string;
  stems: string[];
  /** Verbatim form → how often. */
  forms: Map<string, number>;
  sentences: Set<Sentence>;
  sources: Set<string>;
  score: number;
}

const atLeast = 5;
const atMost = 12;

/** @returns Five to twelve themes, or as many as the text bears; the most telling first. */
export function suggestThemes(reading: Reading): ThemeSeed[] {
  const candidates = score(collect(reading), reading);
  const chosen: Candidate[] = [];
  for (const overlap of [0.5, 0.7, 0.9]) {
    for (const candidate of candidates) {
      if (chosen.length >= (overlap === 0.5 ? atMost : atLeast)) break;
      if (
        chosen.some(
          (other) => shares(candidate, other) > overlap || candidate.stems.some((stem) => other.stems.includes(stem)),
        )
      )
        continue;
      chosen.push(candidate);
    }
    if (chosen.length >= atLeast) break;
  }
  const ids = new Set<string>();
  return chosen.map((candidate) => {
    const label = labelOf(candidate);
    let id =
      label
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'theme';
    while (ids.has(id)) id = `${id}-2`;
    ids.add(id);
    return { id, label, origin: 'suggested', terms: termsOf(candidate, candidates, chosen) };
  });
}

/** Every noun phrase of up to three words, and its nouns alone. */
function collect(reading: Reading): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const { lower } = capitals(reading);
  for (const sentence of reading.sentences) {
    if (!sentence.source.english) continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      let to = at;
      while (to < tokens.length && isPart(tokens[to]) && (to === at || tokens[to - 1]?.end !== tokens[to]?.start)) to++;
      for (let from = at; from < to; from++)
        for (let end = from + 1; end <= Math.min(to, from + 3); end++)
          add(found, sentence, tokens.slice(from, end), lower);
      if (to > at) at = to;
    }
  }
  return found;
}

function isPart(token: Token | undefined): boolean {
  return (
    !!token &&
    token.word &&
    !token.stop &&
    (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
    /^\p{L}{3,}/u.test(token.text)
  );
}

function add(found: Map<string, Candidate>, sentence: Sentence, tokens: Token[], lower: Set<string>): void {
  const last = tokens.at(-1);
  const first = tokens[0];
  if (!last || !first || (last.pos !== 'NOUN' && last.pos !== 'PROPN')) return;
  if (tokens.some((token) => generic.has(token.lower) || titles.has(token.lower))) return;
  // A state, a people or a person is who a text is about, not what; "energy" alone may be a theme, "Kenya" is none.
  if (
    tokens.length === 1 &&
    (knownNames().has(last.text) || isDemonym(last.text) || (last.pos === 'PROPN' && !lower.has(last.lower)))
  )
    return;
  if (tokens.some((token) => isDemonym(token.text) || knownNames().has(token.text))) return;
  const text = sentence.passage.passage.text.slice(first.start, last.end);
  const key = tokens.map((token) => token.stem).join(' ');
  const candidate = found.get(key) ?? {
    key,
    stems: tokens.map((token) => token.stem),
    forms: new Map(),
    sentences: new Set(),
    sources: new Set(),
    score: 0,
  };
  const form = tokens.every((token) => token.pos === 'PROPN')
    ? text
    : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => (first.pos === 'PROPN' ? letter : letter.toLowerCase()));
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
  candidate.sentences.add(sentence);
  candidate.sources.add(sentence.source.id);
  found.set(key, candidate);
}

/** Frequent, but not everywhere; shared by sources; and rather two words than one. */
function score(found: Map<string, Candidate>, reading: Reading): Candidate[] {
  const total = reading.sentences.length;
  const least = total > 400 ? 4 : 2;
  const list = [...found.values()].filter(
    (candidate) => candidate.sentences.size >= least && candidate.sentences.size <= Math.max(4, total * 0.25),
  );
  for (const candidate of list) {
    const spread = 1 + Math.log2(candidate.sources.size);
    const length = candidate.stems.length === 1 ? 0.75 : candidate.stems.length === 2 ? 1.4 : 1.3;
    candidate.score = Math.log2(1 + candidate.sentences.size) * spread * length;
  }
  return list.sort((left, right) => right.score - left.score || (left.key < right.key ? -1 : 1));
}

/** How many of the smaller one's sentences the other has too. */
function shares(left: Candidate, right: Candidate): number {
  const [small, large] = left.sentences.size < right.sentences.size ? [left, right] : [right, left];
  let common = 0;
  for (const sentence of small.sentences) if (large.sentences.has(sentence)) common++;
  return common / small.sentences.size;
}

function labelOf(candidate: Candidate): string {
  const [form] = [...candidate.forms].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0] ?? [
    candidate.key,
  ];
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** The phrase itself, and phrases that mostly stand in the same sentences. */
function termsOf(seed: Candidate, all: Candidate[], chosen: Candidate[]): string[] {
  const terms = [labelOf(seed).toLowerCase() === labelOf(seed) ? labelOf(seed) : bestForm(seed)];
  const near = all
    .filter((other) => other !== seed && !chosen.includes(other) && other.sentences.size > 1)
    .filter(
      (other) =>
        related(other, seed) &&
        !chosen.some((rival) => rival !== seed && rival.stems.some((stem) => other.stems.includes(stem))),
    )
    .slice(0, 6);
  for (const other of near) {
    const form = bestForm(other);
    if (!terms.some((term) => form.toLowerCase().includes(term.toLowerCase()))) terms.push(form);
  }
  return terms;
}

function related(other: Candidate, seed: Candidate): boolean {
  const head = seed.stems.at(-1);
  if (head && other.stems.includes(head) && other.stems.length > 1) return true;
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
