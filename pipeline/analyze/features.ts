/** What can show that two sentences speak of one thing: telling words, names, dates, themes, measures. */
import type { Actor } from '../findings.ts';
import type { Dated } from './events.ts';
import { isCapitalised } from './letters.ts';
import { measureKey } from './measure-key.ts';
import type { Figure } from './quantities.ts';
import { locatorsOf, type Reading, type Sentence } from './reading.ts';
import { isDemonym } from './regions.ts';
import { relatedTo } from './related.ts';
import { directions } from './tables/directions.ts';
import { generic } from './tables/generic.ts';
import type { ThemeReading } from './themes.ts';
import type { Token } from './words.ts';

export type FeatureKind =
  | 'word'
  | 'verb'
  | 'general'
  | 'related'
  | 'sense'
  | 'name'
  | 'date'
  | 'theme'
  | 'measure'
  | 'figure'
  | 'magnitude'
  | 'unit'
  | 'holder';

export interface Feature {
  key: string;
  kind: FeatureKind;
  /** As printed. */
  label: string;
}

export interface FeatureInput {
  reading: Reading;
  themes: ThemeReading[];
  actors: Actor[];
  dates: Dated[];
  figures: Figure[];
  /** Whose words a sentence is: a name, `source`, or `null` when it cannot be told. */
  holderOf?: (sentence: Sentence) => string | null;
}

/** @returns The features of each sentence, each once. */
export function featuresOf({
  reading,
  themes,
  actors,
  dates,
  figures,
  holderOf,
}: FeatureInput): Map<Sentence, Feature[]> {
  const features = new Map<Sentence, Feature[]>(reading.sentences.map((sentence) => [sentence, []]));
  const add = (sentence: Sentence, feature: Feature) => {
    const own = features.get(sentence);
    if (own && !own.some(({ key }) => key === feature.key)) own.push(feature);
  };
  const names = namesIn(reading, actors);
  for (const [sentence, list] of names)
    for (const { name } of list) add(sentence, { key: `name ${name}`, kind: 'name', label: name });
  for (const { sentence, resolved } of dates)
    if (resolved.date)
      add(sentence, { key: `date ${resolved.date.slice(0, 7)}`, kind: 'date', label: resolved.date.slice(0, 7) });
  for (const theme of themes)
    for (const sentence of theme.sentences.keys())
      add(sentence, { key: `theme ${theme.seed.id}`, kind: 'theme', label: theme.seed.id });
  for (const figure of figures) {
    const key = measureKey(figure);
    if (key) add(figure.sentence, { key: `measure ${key}`, kind: 'measure', label: figure.quantity.measure ?? '' });
    const { value, max, unit, text } = figure.quantity;
    const range = max === null ? value : `${value}–${max}`;
    if (value !== null) add(figure.sentence, { key: `figure ${range} ${unit}`, kind: 'figure', label: text });
    if (unit !== null) add(figure.sentence, { key: `unit ${unit}`, kind: 'unit', label: unit });
    for (const number of [value, max])
      for (const key of magnitudesOf(number))
        add(figure.sentence, { key: `${key} ${unit}`, kind: 'magnitude', label: text });
  }
  /** Key → the sentence that had it last: of words, which are many, each is looked up once. */
  const last = new Map<string, number>();
  for (const sentence of reading.sentences) {
    const within = names.get(sentence);
    // "He would not leave, he said": the name stands in a sentence before.
    const holder = holderOf?.(sentence);
    if (holder && holder !== 'source') add(sentence, { key: `name ${holder}`, kind: 'holder', label: holder });
    const own = features.get(sentence) ?? [];
    for (const { key } of own) last.set(key, sentence.order);
    for (const token of sentence.tokens) {
      if (!token.word || within?.some((name) => name.start <= token.start && token.end <= name.end)) continue;
      const found = wordFeatures(token);
      for (let at = 0; at < found.length; at++) {
        const feature = found[at] as Feature;
        if (last.get(feature.key) === sentence.order) continue;
        last.set(feature.key, sentence.order);
        own.push(feature);
      }
    }
  }
  return features;
}

/** Two scales of steps by half, each between the other's: numbers that are about the same share a step of one at least. */
function magnitudesOf(number: number | null): string[] {
  if (number === null || number <= 0) return [];
  const steps = Math.log(number) / Math.log(1.5);
  return [`magnitude ${Math.floor(steps)}`, `magnitude ${Math.round(steps)}½`];
}

/** Word → its features: texts repeat their words. */
const known = { verb: new Map<string, Feature[]>(), other: new Map<string, Feature[]>() };
const nothing: Feature[] = [];

function wordFeatures(token: Token): Feature[] {
  if (!token.word) return nothing;
  // "Russian" tells who, not what: it counts as a name does.
  if (isCapitalised(token.text) && isDemonym(token.text) && isTelling(token))
    return [...senseOf(token), { key: `word ${token.stem}`, kind: 'name', label: token.text }];
  // What a word tells hangs on its part of speech, of which all but these tell the same.
  if (empty.test(token.pos)) return senseOf(token);
  const cache = token.pos === 'VERB' ? known.verb : known.other;
  let found = cache.get(token.lower);
  if (!found) {
    found = worked(token);
    cache.set(token.lower, found);
  }
  return found;
}

function worked(token: Token): Feature[] {
  const found = senseOf(token);
  const label = token.lower;
  if (isGeneral(token)) found.push({ key: `general ${token.stem}`, kind: 'general', label });
  if (!isTelling(token)) return found;
  found.push({ key: `word ${token.stem}`, kind: token.pos === 'VERB' ? 'verb' : 'word', label });
  for (const group of relatedTo(label)) found.push({ key: `related ${group}`, kind: 'related', label });
  return found;
}

function senseOf({ lower }: Token): Feature[] {
  const sense = directions.get(lower);
  return sense ? [{ key: `sense ${sense.pair} ${sense.way}`, kind: 'sense', label: lower }] : [];
}

const empty = /^(?:AUX|ADP|DET|PRON|ADV|CCONJ|SCONJ|PART)$/;

type Names = Map<Sentence, { name: string; start: number; end: number }[]>;

const knownNamesIn = new WeakMap<Actor[], { reading: Reading; names: Names }>();

/** Actors by the sentence that names them: asked by several analyses, worked out once. */
export function namesIn(reading: Reading, actors: Actor[]): Names {
  const known = knownNamesIn.get(actors);
  if (known?.reading === reading) return known.names;
  const names = byNames(reading, actors);
  knownNamesIn.set(actors, { reading, names });
  return names;
}

function byNames(reading: Reading, actors: Actor[]): Names {
  const byLocator = locatorsOf(reading);
  const found: Names = new Map();
  for (const actor of actors)
    for (const { locator, start, end } of actor.at) {
      const sentence = byLocator.get(locator);
      if (!sentence) continue;
      const own = found.get(sentence);
      if (own) own.push({ name: actor.name, start, end });
      else found.set(sentence, [{ name: actor.name, start, end }]);
    }
  return found;
}

/** A word too general to show of what a sentence speaks; with others it tells two alike from two less so. */
function isGeneral(token: Token): boolean {
  return token.word && !token.stop && token.text.length > 3 && generic.has(token.lower);
}

function isTelling(token: Token): boolean {
  if (!token.word || token.stop || token.text.length < 3 || generic.has(token.lower)) return false;
  // A figure told by both is as good as a word; a year is not.
  if (/^\d/.test(token.text) && !/^\d[\d.,]*[.,]\d+$/.test(token.text)) return false;
  return !empty.test(token.pos);
}
