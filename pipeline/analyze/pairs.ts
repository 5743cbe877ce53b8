/** Sentences of two sources that speak of the same thing: best mutual matches from an inverted index, and the editor's own. */
import type { Codebook, LocatorRef } from '../codebook.ts';
import type { Actor, Pair, Place, Reason } from '../findings.ts';
import type { Dated } from './events.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';
import { isDemonym } from './regions.ts';
import { generic } from './tables/generic.ts';
import type { ThemeReading } from './themes.ts';

/** Candidates that each sentence remembers, pairs for one theme and two sources, pairs for two sources. */
const limits = { candidates: 3, perTheme: 3, perSources: 10, postings: 200 };
/** Below this a match is chance: of the pairs of a trial, nearly all false ones lay under it. */
const leastScore = 0.14;

type Feature = { key: string; kind: 'word' | 'verb' | 'name' | 'date' | 'theme'; label: string };

interface Vector {
  sentence: Sentence;
  weights: Map<string, number>;
}

interface Match {
  left: Sentence;
  right: Sentence;
  score: number;
}

/** @returns The pairs found, most alike first. `themeIds` tells the themes of a sentence. */
export function findPairs(reading: Reading, themes: ThemeReading[], actors: Actor[], dates: Dated[]): Pair[] {
  if (reading.sources.length < 2) return [];
  const features = featuresOf(reading, themes, actors, dates);
  const vectors = weigh(reading, features);
  const used = new Map<Sentence, number>();
  const perTheme = new Map<string, number>();
  const perSources = new Map<string, number>();
  const found: Pair[] = [];
  for (const { left, right } of mutual(vectors)) {
    const shared = sharedFeatures(features, left, right);
    if (!isTelling(shared, features.get(left) ?? [], features.get(right) ?? [])) continue;
    const words = shared.filter((feature) => feature.kind === 'word' || feature.kind === 'verb');
    const theme = shared.find((feature) => feature.kind === 'theme')?.label ?? null;
    const sources = `${left.source.id} ${right.source.id}`;
    if ((used.get(left) ?? 0) > 0 || (used.get(right) ?? 0) > 0) continue;
    if (
      (perTheme.get(`${sources} ${theme}`) ?? 0) >= limits.perTheme ||
      (perSources.get(sources) ?? 0) >= limits.perSources
    )
      continue;
    for (const [map, key] of [
      [perTheme, `${sources} ${theme}`],
      [perSources, sources],
    ] as const)
      map.set(key, (map.get(key) ?? 0) + 1);
    used.set(left, 1);
    used.set(right, 1);
    found.push({
      left: [placeOf(left)],
      right: [placeOf(right)],
      theme,
      issue:
        words
          .slice(0, 4)
          .map((feature) => feature.label)
          .join(', ') || null,
      verdict: 'both-address',
      reasons: [{ kind: 'shared', detail: detailOf(shared) }],
      origin: 'found',
    });
  }
  return found;
}

/** Whether what two sentences share shows that they speak of one thing. */
function isTelling(shared: Feature[], left: Feature[], right: Feature[]): boolean {
  const count = (kind: Feature['kind']) => shared.filter((feature) => feature.kind === kind).length;
  const named = count('name') + count('date');
  const words = count('word') + count('verb');
  // Each names somebody, and they share nobody: two elections, not one.
  const strangers =
    count('name') === 0 && [left, right].every((list) => list.some((feature) => feature.kind === 'name'));
  if (strangers && words < 3) return false;
  // Verbs are shared by sentences about anything: at least one noun must be.
  if (count('word') === 0) return false;
  // Without a theme in common more must agree.
  return count('theme') > 0 ? words >= 2 || named >= 2 : words >= 3 || (words >= 2 && named >= 2);
}

/** @returns The editor's pairs, in the codebook's order; sources in printed order. */
export function editorPairs(
  codebook: Codebook,
  resolve: (ref: LocatorRef) => Place | null,
  orderOf: (place: Place) => number,
): Pair[] {
  return codebook.pairs.flatMap((pair): Pair[] => {
    const places = [resolve(pair.left), resolve(pair.right)].filter((place) => place !== null);
    const [left, right] = places.sort((one, other) => orderOf(one) - orderOf(other));
    if (!left || !right) return [];
    const reasons: Reason[] = [{ kind: 'editor', detail: pair.note ?? 'The editor’s own verdict.' }];
    return [
      {
        left: [left],
        right: [right],
        theme: pair.theme,
        issue: null,
        verdict: pair.verdict,
        reasons,
        origin: 'editor',
      },
    ];
  });
}

function featuresOf(
  reading: Reading,
  themes: ThemeReading[],
  actors: Actor[],
  dates: Dated[],
): Map<Sentence, Feature[]> {
  const features = new Map<Sentence, Map<string, Feature>>();
  const byLocator = new Map(reading.sentences.map((sentence) => [sentence.locator, sentence]));
  const inNames = new Map<Sentence, { start: number; end: number }[]>();
  const add = (sentence: Sentence, feature: Feature) => {
    let own = features.get(sentence);
    if (!own) {
      own = new Map();
      features.set(sentence, own);
    }
    if (!own.has(feature.key)) own.set(feature.key, feature);
  };
  for (const actor of actors)
    for (const place of actor.at) {
      const sentence = byLocator.get(place.locator);
      if (!sentence) continue;
      inNames.set(sentence, [...(inNames.get(sentence) ?? []), place]);
      add(sentence, { key: `name ${actor.name}`, kind: 'name', label: actor.name });
    }
  for (const { sentence, resolved } of dates)
    if (resolved.date)
      add(sentence, { key: `date ${resolved.date.slice(0, 7)}`, kind: 'date', label: resolved.date.slice(0, 7) });
  for (const theme of themes)
    for (const sentence of theme.sentences.keys())
      add(sentence, { key: `theme ${theme.seed.id}`, kind: 'theme', label: theme.seed.id });
  for (const sentence of reading.sentences)
    for (const token of sentence.tokens) {
      const telling = token.word && !token.stop && !generic.has(token.lower) && token.text.length > 2;
      // A figure told by both is as good as a word; a year is not.
      if (telling && /^\d/.test(token.text) && !/^\d[\d.,]*[.,]\d+$/.test(token.text)) continue;
      if (!telling || /^(?:AUX|ADP|DET|PRON|ADV|CCONJ|SCONJ|PART)$/.test(token.pos)) continue;
      if (inNames.get(sentence)?.some((name) => name.start <= token.start && token.end <= name.end)) continue;
      // "Russian" tells who, not what: it counts as a name does.
      const people = /^\p{Lu}/u.test(token.text) && isDemonym(token.text);
      add(sentence, {
        key: `word ${token.stem}`,
        kind: people ? 'name' : token.pos === 'VERB' ? 'verb' : 'word',
        label: people ? token.text : token.lower,
      });
    }
  return new Map([...features].map(([sentence, own]) => [sentence, [...own.values()]]));
}

function weigh(reading: Reading, features: Map<Sentence, Feature[]>): Vector[] {
  const frequency = new Map<string, number>();
  for (const list of features.values()) for (const { key } of list) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const total = reading.sentences.length;
  return reading.sentences.flatMap((sentence): Vector[] => {
    const list = features.get(sentence) ?? [];
    if (list.length === 0) return [];
    const raw = list.map(({ key }): [string, number] => [key, Math.log(1 + total / (frequency.get(key) ?? 1))]);
    const norm = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return [{ sentence, weights: new Map(raw.map(([key, weight]) => [key, weight / norm])) }];
  });
}

/** Pairs that are among each other's best, best first. Very common features only weigh in, they propose nothing. */
function mutual(vectors: Vector[]): Match[] {
  const postings = new Map<string, [number, number][]>();
  vectors.forEach(({ weights }, index) => {
    for (const [key, weight] of weights) {
      const list = postings.get(key) ?? [];
      list.push([index, weight]);
      postings.set(key, list);
    }
  });
  const best = vectors.map(({ sentence, weights }) => {
    const scores = new Map<number, number>();
    for (const [key, weight] of weights) {
      const list = postings.get(key) ?? [];
      if (list.length > limits.postings) continue;
      for (const [other, otherWeight] of list) scores.set(other, (scores.get(other) ?? 0) + weight * otherWeight);
    }
    return [...scores]
      .filter(([other, score]) => score >= leastScore && vectors[other]?.sentence.source !== sentence.source)
      .sort((left, right) => right[1] - left[1] || left[0] - right[0])
      .slice(0, limits.candidates);
  });
  const matches: Match[] = [];
  best.forEach((list, index) => {
    for (const [other, score] of list) {
      const left = vectors[index]?.sentence;
      const right = vectors[other]?.sentence;
      if (other > index && left && right && best[other]?.some(([back]) => back === index))
        matches.push({ left, right, score });
    }
  });
  return matches.sort(
    (one, two) => two.score - one.score || one.left.order - two.left.order || one.right.order - two.right.order,
  );
}

function sharedFeatures(features: Map<Sentence, Feature[]>, left: Sentence, right: Sentence): Feature[] {
  const keys = new Set((features.get(right) ?? []).map((feature) => feature.key));
  return (features.get(left) ?? []).filter((feature) => keys.has(feature.key));
}

function detailOf(shared: Feature[]): string {
  const of = (kind: Feature['kind']) =>
    shared.filter((feature) => feature.kind === kind).map((feature) => feature.label);
  const words = [...of('word'), ...of('verb')].map((word) => `“${word}”`);
  return [
    of('name').length > 0 ? `both name ${of('name').join(', ')}` : '',
    words.length > 0 ? `both use ${words.join(', ')}` : '',
    of('date').length > 0 ? `both date to ${of('date').join(', ')}` : '',
  ]
    .filter((part) => part)
    .join('; ');
}
