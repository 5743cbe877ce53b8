/** What a figure measures, as a kind that two sources can be seen to share: "losses" and "damage" are one, "killed" and "injured" two. */
import { daysBetween, isTopic, namesIn, namesOf, statesOf } from './figure-scope.ts';
import type { Figure } from './quantities.ts';
import { singular } from './singular.ts';
import { contrasts, eventKinds, general, measuresOf, standingKinds } from './tables/figure-kinds.ts';
import { generic } from './tables/generic.ts';
import type { Token } from './words.ts';

export interface Kind {
  /** A group of the table, or the stem of the noun that is measured. */
  of: string;
  /** From the table, not only a noun of the text. */
  grouped: boolean;
  /** Of something that happens once, whatever else the wording is. */
  event: boolean;
  /** What it is counted in, in one spelling. */
  unit: string;
  /** Of what it is a share: "gdp". */
  base: string | null;
  /** What else the measure says, by stems: "berth" of "the price of a berth". */
  extras: ReadonlySet<string>;
}

const groups = new Map<string, { of: string; event: boolean }>();
for (const [table, event] of [
  [eventKinds, true],
  [standingKinds, false],
] as const)
  for (const [of, words] of Object.entries(table)) for (const word of words.split(' ')) groups.set(word, { of, event });

/** Kinds that a unit can be of; of others any. */
const fitting: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:km2)/, new Set(['retaken', 'taken', 'ceded', 'burned', 'flooded'])],
  [
    /^(?:person|troops|casualty)/,
    new Set(
      'deaths injured displaced missing arrested infected signed troops jobs population ceded retaken'.split(' '),
    ),
  ],
  [/^[^a-z%]/i, new Set('damage price spending revenue deficit output'.split(' '))],
  [/^%/, new Set('turnout unemployment inflation support deficit price spending revenue damage output'.split(' '))],
];

/** Tokens before a figure in which its verb is looked for, and around it for what happened. */
const reach = { verb: 3, event: 8 };

const kinds = new WeakMap<Figure, Kind | null>();

/** @returns The figure's kind; `null` when nothing says of what it is. */
export function kindOf(figure: Figure): Kind | null {
  let known = kinds.get(figure);
  if (known === undefined) {
    known = workedOut(figure);
    kinds.set(figure, known);
  }
  return known;
}

/** @returns Whether two figures are known to be of two things, however alike their clauses: "killed 19", "injured 60". */
export function kindsApart(one: Figure, other: Figure): boolean {
  const [left, right] = [kindOf(one), kindOf(other)];
  if (!left?.grouped || !right?.grouped) return false;
  if (left.of !== right.of || left.base !== right.base) return true;
  return left.extras.size > 0 && right.extras.size > 0 && ![...left.extras].some((stem) => right.extras.has(stem));
}

function workedOut(figure: Figure): Kind | null {
  const { sentence, quantity } = figure;
  const { tokens } = sentence;
  const place = quantity.at[0];
  if (!place || quantity.value === null) return null;
  const unit = unitOf(quantity.unit);
  const fits = fitting.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  const measure = measureTokens(figure);
  const isKind = ({ lower }: Token) => {
    const found = groups.get(lower);
    return found && (!fits || fits.has(found.of)) ? found : null;
  };
  const head = measure.slice(0, cutOf(measure));
  const first = tokens.findIndex((token) => token.start >= place.start);
  const last = tokens.findLastIndex((token) => token.end <= place.end);
  const inMeasure = head.findLast(isKind) ?? measure.find(isKind);
  const around = near(tokens, first, last, isKind);
  const word = inMeasure ?? around ?? tokens.slice(first, last + 1).find(isKind) ?? null;
  const found = word && isKind(word);
  const own = unit ?? (found?.event ? 'person' : null);
  if (own === null) return null;
  const base =
    /(?:%|per ?cent(?:age)?|fraction)\s+of\s.*?([A-Za-zÀ-ɏ]+)$/iu.exec(quantity.text)?.[1]?.toLowerCase() ?? null;
  const noun = head.findLast(({ pos }) => pos === 'NOUN');
  const of = found?.of ?? (own === 'troops' ? 'troops' : noun && !isCount(own) ? noun.stem : null);
  if (of === null) return null;
  const extras = measure.filter(
    (token) =>
      token.word &&
      !token.stop &&
      token !== word &&
      (/^(?:NOUN|ADJ|VERB)$/.test(token.pos) || token === tokens[0]) &&
      (found || token !== noun) &&
      !groups.has(token.lower),
  );
  // "the rate", "the number": of what, the rest must say.
  if (!found && noun && generic.has(noun.lower) && extras.length === 0) return null;
  return {
    of,
    grouped: Boolean(found) || own === 'troops',
    event: found?.event ?? false,
    unit: own,
    base,
    extras: new Set(extras.filter(({ lower }) => !general.has(lower)).map(({ stem }) => stem)),
  };
}

/** Kinds of which there is one front in one war: states and the time suffice to say of what they are. */
const fronts: ReadonlySet<string> = new Set(['retaken', 'ceded', 'taken']);
/** Days between two papers that can be of one state of things. */
const atOnce = 62;

/**
 * @returns Whether two figures of one unit and kind are of one thing, by their wording and what their passages name: `likely`
 * where only the state and the time of writing say so.
 */
export function isSameThing(left: Kind, right: Kind, one: Figure, other: Figure): 'sure' | 'likely' | null {
  if (isContrast(one, other)) return null;
  const shared = [...left.extras].some((stem) => right.extras.has(stem));
  const bare = left.extras.size + right.extras.size === 0;
  const [here, there] = [namesIn(one.sentence.tokens), namesIn(other.sentence.tokens)];
  const common = [...here].filter((name) => there.has(name));
  if (!left.event) return common.length > 0 && (shared || bare) ? 'sure' : null;
  if (!shared && left.extras.size > 0 && right.extras.size > 0 && !fronts.has(left.of)) return null;
  // Two storms: each sentence names its own.
  if (common.length === 0 && here.size > 0 && there.size > 0) return null;
  const names = [...namesOf(one.sentence.passage)].filter((name) => namesOf(other.sentence.passage).has(name));
  if (names.some((name) => !isTopic(name, one.sentence) || !isTopic(name, other.sentence))) return 'sure';
  if (!fronts.has(left.of) || !(daysBetween(one.sentence, other.sentence) <= atOnce)) return null;
  const [mine, yours] = [statesOf(one.sentence.passage), statesOf(other.sentence.passage)];
  return [...mine].some((state) => yours.has(state)) ? 'likely' : null;
}

/** @returns Whether two figures are of two sides of a contrast: "direct", "indirect"; "men", "women". */
export function isContrast(one: Figure, other: Figure): boolean {
  const [mine, yours] = [contrastingIn(one), contrastingIn(other)];
  return mine.some((here, index) => {
    const there = yours[index] ?? [];
    return here.length > 0 && there.length > 0 && !here.some((word) => there.includes(word));
  });
}

const contrasting = new WeakMap<Figure, string[][]>();

/** A figure's words of each contrast: it is compared with many. */
function contrastingIn(figure: Figure): string[][] {
  let found = contrasting.get(figure);
  if (!found) {
    const words = [...new Set([...measureTokens(figure), ...within(figure)].map(({ lower }) => lower))];
    found = contrasts.map((set) => words.filter((word) => set.has(word)));
    contrasting.set(figure, found);
  }
  return found;
}

/** @returns The words of what is measured, where they stand next to the figure. */
export function measureTokens({ sentence, quantity }: Figure): Token[] {
  const place = quantity.at[0];
  if (!quantity.measure || !place) return [];
  const starts: number[] = [];
  for (let at = sentence.text.indexOf(quantity.measure); at >= 0; at = sentence.text.indexOf(quantity.measure, at + 1))
    starts.push(at + sentence.start);
  const distance = (start: number) => Math.abs(start - place.start);
  const start = starts.sort((left, right) => distance(left) - distance(right))[0];
  if (start === undefined) return [];
  const end = start + quantity.measure.length;
  return sentence.tokens.filter((token) => token.start >= start && token.end <= end);
}

function within({ sentence, quantity }: Figure): Token[] {
  const place = quantity.at[0];
  return place ? sentence.tokens.filter((token) => token.start >= place.start && token.end <= place.end) : [];
}

/** Where a measure's first preposition stands: before it is what is measured, behind it of what. */
function cutOf(tokens: Token[]): number {
  const at = tokens.findIndex(({ pos, lower }) => pos === 'ADP' || lower === 'to');
  return at > 0 ? at : tokens.length;
}

/** The nearest word around a figure that tells a kind; no farther than another number. */
function near(
  tokens: Token[],
  first: number,
  last: number,
  isKind: (token: Token) => { event: boolean } | null,
): Token | null {
  let found: { token: Token; far: number } | null = null;
  for (const step of [-1, 1])
    for (let at = step < 0 ? first - 1 : last + 1, far = 1; far <= reach.event; at += step, far++) {
      const token = tokens[at];
      if (!token || token.pos === 'NUM' || /^[;:()]$/.test(token.text)) break;
      // ", and injured": what follows a conjunction is of another figure.
      if (step > 0 && token.pos === 'CCONJ') break;
      const kind = isKind(token);
      if (kind && (kind.event || (step < 0 && far <= reach.verb)) && (!found || far < found.far))
        found = { token, far };
    }
  return found?.token ?? null;
}

/** "US$", "USD" and "dollars" are one; so are areas once they are converted. */
function unitOf(unit: string | null): string | null {
  if (unit === null) return null;
  const [first = '', ...rates] = unit.split('/');
  return [measuresOf.get(first.toLowerCase())?.[0] ?? singular(first), ...rates].join('/');
}

/** Whether a unit is a counted noun, which says nothing without what was done. */
function isCount(unit: string): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(unit) &&
    !measuresOf.has(unit) &&
    !/^(?:yen|year|month|week|day|hour|time|fraction|degree)$/.test(unit)
  );
}

/** @returns The figure in the unit that it is compared in. */
export function comparable(figure: Figure): Figure {
  const { quantity } = figure;
  const factor = measuresOf.get((quantity.unit ?? '').split('/')[0]?.toLowerCase() ?? '')?.[1] ?? 1;
  if (factor === 1) return figure;
  const times = (value: number | null) => (value === null ? null : Number((value * factor).toPrecision(12)));
  return { ...figure, quantity: { ...quantity, value: times(quantity.value), max: times(quantity.max) } };
}
