/** On what basis a figure is measured: in money or in tonnes, net or gross, a head or in all, of whom; two who differ there give two figures. */
import { accountOf, antecedentsOf } from './figure-accounts.ts';
import { beside, type Gap, openGap } from './figure-gaps.ts';
import { stageGapOf } from './figure-stages.ts';
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import { placeOf, type SourceReading, stemsIn } from './reading.ts';
import { among, basisLines, reckonings, ways } from './tables/bases.ts';
import type { Token } from './words.ts';

interface Phrase {
  words: string[];
  axis: string;
  basis: string;
  /** Of changes and shares only. */
  share: boolean;
  /** What is meant where nothing is said. */
  usual: boolean;
}

interface Basis {
  basis: string;
  usual: boolean;
  /** As it is written. */
  text: string;
}

type Bases = ReadonlyMap<string, Basis>;

let phrases: Map<string, Phrase[]> | null = null;

function load(): Map<string, Phrase[]> {
  if (phrases) return phrases;
  phrases = new Map();
  for (const line of basisLines.trim().split('\n')) {
    const [name = '', rest = ''] = line.split(': ');
    const axis = name.replace('% ', '');
    for (const [number, list] of rest.split(/; ?/).entries()) {
      const usual = list.startsWith('(');
      for (const phrase of list.replace(/[()]/g, '').split(', ')) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        const entry = { words, axis, basis: `${number}`, share: name.startsWith('%'), usual };
        phrases.set(first, [...(phrases.get(first) ?? []), entry]);
      }
    }
  }
  return phrases;
}

const known = new WeakMap<Figure, Bases>();

function basesOf(figure: Figure, grounds: Grounds): Bases {
  let found = known.get(figure);
  if (!found) {
    found = workedOut(figure, grounds);
    known.set(figure, found);
  }
  return found;
}

function workedOut(figure: Figure, grounds: Grounds): Bases {
  const { sentence, quantity } = figure;
  const [place] = quantity.at;
  const share = /^(?:%|time|fraction)$/.test(quantity.unit ?? '');
  const tokens = scopeOf(figure);
  const own = (token: Token) => !!place && place.start <= token.start && token.end <= place.end;
  const figureAt = tokens.findIndex(own);
  const nearest = new Map<string, Basis & { far: number }>();
  const add = (axis: string, basis: string, usual: boolean, from: number, to: number) => {
    const far = from > figureAt ? from - figureAt : figureAt - to;
    const before = nearest.get(axis);
    if (before && before.far <= far) return;
    const text = sentence.passage.passage.text.slice(tokens[from]?.start, tokens[to]?.end);
    nearest.set(axis, { basis, usual, text, far });
  };
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  // "farms with more than 50 hectares": which farms, and no measure of them all.
  if (/^(?:with|earning|aged)$/.test(tokens[figureAt - 1]?.lower ?? ''))
    add('size', quantity.text, false, figureAt - 1, figureAt);
  const others = elsewhere(figure, tokens, grounds);
  for (const [at, token] of tokens.entries()) {
    if (others.has(token)) continue;
    for (const { words, axis, basis, share: ofShares, usual } of load().get(token.lower) ?? [])
      if ((share || !ofShares) && isHere(words, tokens, at)) add(axis, basis, usual, at, at + words.length - 1);
    const next = tokens[at + 1];
    if (next?.lower === 'prices' && token.pos === 'NUM') add('prices', token.lower, false, at, at + 1);
    if (!next || dates.some(({ start, end }) => start <= token.start && token.start < end)) continue;
    if (token.lower === 'per' && !own(token) && next.pos === 'NOUN' && !/^(?:cent|annum)$/.test(next.lower))
      add('each', next.stem, false, at, at + 1);
    // "in dollar terms", "on a cash basis".
    if (reckonings.has(next.lower) && next.pos === 'NOUN' && token.word && !token.stop)
      add(`how ${next.stem}`, token.lower, false, at, at + 1);
    if (among.has(token.lower) && next.word) {
      const last = tokens[at + 2]?.word && /^(?:than|over|under|the|between)$/.test(next.lower) ? at + 2 : at + 1;
      add('whom', tokens[last]?.stem ?? '', false, at, last);
    }
    if (/^(?:under|over|below|above)-\d/.test(token.lower)) add('whom', token.lower, false, at, at);
    // "with more than 50 hectares": of those.
    const number = /^(?:with|earning|of)$/.test(token.lower)
      ? tokens.slice(at + 1, at + 4).findIndex(({ pos }) => pos === 'NUM')
      : -1;
    const bound = number > 0 && /^(?:more|fewer|less|at|up|over|under|above|below)$/.test(next.lower);
    if (bound && at > figureAt)
      add(
        'size',
        tokens
          .slice(at + 1, at + number + 2)
          .map(({ lower }) => lower)
          .join(' '),
        false,
        at,
        at + number + 1,
      );
  }
  for (const [axis, basis] of conventionsOf(sentence.source))
    if (!nearest.has(axis) && (share || axis !== 'amount')) nearest.set(axis, { ...basis, far: 0 });
  return nearest;
}

/** What a part between commas tells of another figure: "fourteen fires, three of them at night". */
function elsewhere({ sentence, quantity }: Figure, tokens: Token[], grounds: Grounds): Set<Token> {
  const [place] = quantity.at;
  const figures = grounds.figuresOf(sentence).flatMap(({ quantity: { at } }) => at[0]?.start ?? []);
  const found = new Set<Token>();
  let part: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    part.push(token);
    if (token.text !== ',' && at < tokens.length - 1) continue;
    const [from, to] = [part[0]?.start ?? 0, token.end];
    const has = (start: number) => from <= start && start < to;
    if (place && !has(place.start) && figures.some(has)) for (const other of part) found.add(other);
    part = [];
  }
  return found;
}

function isHere(words: string[], tokens: readonly Token[], at: number): boolean {
  if (!words.every((word, index) => tokens[at + index]?.lower === word)) return false;
  const [first] = words;
  const next = tokens[at + words.length]?.lower ?? '';
  // "gross domestic product", "net zero": no basis of another figure.
  return !(/^(?:gross|net)$/.test(first ?? '') && /^(?:domestic|national|zero)$/.test(next));
}

/** The part of the sentence between semicolons and dashes; what stands before a colon leads in. */
function scopeOf({ sentence: { tokens }, quantity: { at } }: Figure): Token[] {
  const start = at[0]?.start ?? 0;
  const hard = ({ text }: Token) => /^[;–—]$/.test(text);
  const from = tokens.findLastIndex((token) => token.start < start && hard(token)) + 1;
  const to = tokens.findIndex((token) => token.start > start && hard(token));
  return tokens.slice(from, to < 0 ? tokens.length : to);
}

const conventions = new WeakMap<SourceReading, Bases>();

/** "All figures are in constant prices": what a source says of all of its figures. */
function conventionsOf(source: SourceReading): Bases {
  let found = conventions.get(source);
  if (found) return found;
  const bases = new Map<string, Basis>();
  for (const { sentences } of source.passages)
    for (const { text, tokens } of sentences) {
      if (!/\b(?:figures|amounts|prices|numbers|data|values)\b/.test(text)) continue;
      if (!/\b(?:all|unless|throughout|here|our)\b[^.]* (?:is|are|otherwise|has been|have been|in)\b/i.test(text))
        continue;
      for (const [at, token] of tokens.entries())
        for (const { words, axis, basis, usual } of load().get(token.lower) ?? [])
          if (isHere(words, tokens, at)) bases.set(axis, { basis, usual, text: words.join(' ') });
    }
  found = bases;
  conventions.set(source, found);
  return found;
}

/** @returns What says that two figures are of two measures, or leaves it open; `null` where nothing does. */
export function gapOf(left: Figure, right: Figure, grounds: Grounds): Gap | null {
  const [mine, yours] = [basesOf(left, grounds), basesOf(right, grounds)];
  let open: Gap | null = null;
  for (const axis of new Set([...mine.keys(), ...yours.keys()])) {
    const [here, there] = [mine.get(axis), yours.get(axis)];
    if (here && there) {
      if (here.basis !== there.basis)
        return { apart: true, detail: beside(`“${here.text}”`, `“${there.text}”`, left.sentence, right.sentence) };
      continue;
    }
    const [only, figure] = here ? [here, left] : [there, right];
    if (only && !only.usual) open ??= openGap(only.text, figure.sentence);
  }
  const stages = stageGapOf(left, right, grounds);
  return (
    meantApart(left, right) ??
    wayApart(left, right, grounds) ??
    (stages?.apart ? stages : null) ??
    open ??
    stages ??
    leadGap(left, right, grounds) ??
    leadGap(right, left, grounds)
  );
}

/** "Of them": of what the sentences before speak of. */
function meantApart({ sentence: left }: Figure, { sentence: right }: Figure): Gap | null {
  const [mine, yours] = [antecedentsOf(left.tokens, left), antecedentsOf(right.tokens, right)];
  if (mine.length === 0 || yours.length === 0) return null;
  if (mine.some(({ stem }) => yours.some((other) => other.stem === stem))) return null;
  return { apart: true, detail: beside(`“${mine[0]?.text}”`, `“${yours[0]?.text}”`, left, right) };
}

/** "attacks on guards", "attacks by guards". */
function wayApart(left: Figure, right: Figure, grounds: Grounds): Gap | null {
  const [mine, yours] = [waysOf(left, grounds), waysOf(right, grounds)];
  for (const [noun, here] of mine) {
    const there = yours.get(noun);
    if (there && ways.some(([one, other]) => (here === one && there === other) || (here === other && there === one)))
      return { apart: true, detail: beside(`“${here} ${noun}”`, `“${there} ${noun}”`, left.sentence, right.sentence) };
  }
  return null;
}

const opposable = new Set(ways.flat());

/** Nouns of the figure's sentence, each with the preposition before it. */
function waysOf({ sentence, quantity: { at } }: Figure, grounds: Grounds): Map<string, string> {
  const { tokens } = sentence;
  const taken = [...grounds.datesOf(sentence).map(({ words }) => words), ...at];
  const found = new Map<string, string>();
  for (const [index, { lower, start }] of tokens.entries()) {
    if (!opposable.has(lower) || taken.some((place) => place.start <= start && start < place.end)) continue;
    const noun = tokens.slice(index + 1, index + 4).find(({ pos }) => /^(?:NOUN|PROPN|NUM|VERB)$/.test(pos));
    if (
      noun &&
      /^(?:NOUN|PROPN)$/.test(noun.pos) &&
      !taken.some((place) => place.start <= noun.start && noun.start < place.end)
    )
      found.set(noun.lower, lower);
  }
  return found;
}

/** "By the mayor's reckoning", "According to the brigade": whose word it is. */
const telling =
  /^(?:according|while|although|though|because|since|as|if|when|after|before|despite|whereas|until|once|during|thanks|like|unlike|for|besides|apart|instead|where|with|without|and|but|so|yet|however|meanwhile)$/;

/** "By the ministry's count". */
const counts = /^(?:count|reckoning|estimate|account|tally|calculation|telling)s?$/;

/** "Corrected for leap days, output fell": how it is reckoned, before the comma; the other says nothing of it. */
function leadGap(figure: Figure, other: Figure, grounds: Grounds): Gap | null {
  const { sentence, quantity } = figure;
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const lead = tokens.slice(0, Math.max(0, comma));
  const [first] = lead;
  // "Of those who serve less than a year, 46 per cent": of them alone.
  const whole = /^(?:of|among)$/.test(first?.lower ?? '') && /^(?:%|fraction)$/.test(quantity.unit ?? '');
  if (
    !first ||
    lead.length > (whole ? longest.whole : longest.lead) ||
    (quantity.at[0]?.start ?? 0) < (lead.at(-1)?.end ?? 0)
  )
    return null;
  if (
    telling.test(first.lower) ||
    (!whole && lead.some(({ lower, pos }) => counts.test(lower) || pos === 'AUX' || pos === 'PRON' || pos === 'PROPN'))
  )
    return null;
  // A subject, which a clause parts from its verb, is looked at with the figure's clause.
  if (!/^(?:ADP|VERB|ADJ|ADV|SCONJ)$/.test(first.pos) || /ever$|^(?:how|what)$/.test(first.lower)) return null;
  const dates = grounds.datesOf(sentence).map(({ words }) => words);
  const theirs = whole ? new Set(other.sentence.tokens.map(({ stem }) => stem)) : stemsIn(other.sentence.passage);
  const own = accountOf(figure, grounds);
  const alone = lead.filter(
    ({ word, stop, pos, stem, start, lower }) =>
      word &&
      !stop &&
      /^(?:NOUN|VERB|ADJ)$/.test(pos) &&
      !theirs.has(stem) &&
      !dates.some((date) => date.start <= start && start < date.end) &&
      (whole || !own.told.some(({ token }) => token.lower === lower)) &&
      !/^(?:year|month|week|day|quarter|figure|number|total|addition|fact|result|contrast|comparison|example|average)s?$/.test(
        lower,
      ),
  );
  const end = lead.at(-1)?.end ?? sentence.start;
  if (alone.length === 0) return null;
  const gap = openGap(sentence.passage.passage.text.slice(placeOf(sentence).start, end), sentence);
  return whole ? { ...gap, apart: true } : gap;
}

/** Tokens of what leads a sentence in, and of a whole that a share is of. */
const longest = { lead: 6, whole: 14 };
