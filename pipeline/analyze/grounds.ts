/** What the other analyses know of a sentence, for the verdicts: looked up by sentence, worked out once. */
import type { Actor } from '../findings.ts';
import type { Attribution, Attributions } from './attribution.ts';
import type { Dated } from './events.ts';
import { namesIn } from './features.ts';
import { type Frame, frameOf } from './frames.ts';
import { type Modality, type Overlap, overlapOf, type Proposition, propositionOf } from './propositions.ts';
import type { Figure } from './quantities.ts';
import type { Reading, Sentence, SourceReading } from './reading.ts';
import { siding } from './tables/cues.ts';
import type { Token } from './words.ts';

/** What is known of a sentence and of a figure. */
export interface Grounds {
  frameOf: (figure: Figure) => Frame;
  /** How telling a word of a frame is. */
  weigh: (key: string) => number;
  propositionOf: (sentence: Sentence) => Proposition;
  figuresOf: (sentence: Sentence) => Figure[];
  /** How many sentences give this number in this unit. */
  timesOf: (figure: Figure) => number;
  datesOf: (sentence: Sentence) => Dated[];
  /** Whose word it is: a name, `source` for the source's own, `null` when it cannot be told. */
  holderOf: (sentence: Sentence) => string | null;
  /** As {@link holderOf}, of the words between two offsets. */
  holderAt: (sentence: Sentence, start: number, end: number) => string | null;
  /** Whose words those are that another sentence has too: as {@link holderOf}, by where they stand in the sentence. */
  holderOfShared: (sentence: Sentence, other: Sentence) => string | null;
  /** Names of actors and places. */
  namesOf: (sentence: Sentence) => string[];
  /** Whether a word belongs to one of them. */
  isName: (sentence: Sentence, token: Token) => boolean;
}

/** Two sentences of different sources, and what is worked out of both before they are judged. */
export interface Comparison {
  left: Sentence;
  right: Sentence;
  /** What the left one states. */
  one: Proposition;
  /** What the right one states. */
  other: Proposition;
  overlap: Overlap;
  grounds: Grounds;
}

export function comparisonOf(left: Sentence, right: Sentence, grounds: Grounds): Comparison {
  const [one, other] = [grounds.propositionOf(left), grounds.propositionOf(right)];
  return { left, right, one, other, overlap: overlapOf(one, other, grounds.weigh), grounds };
}

export interface GroundsInput {
  reading: Reading;
  actors: Actor[];
  dates: Dated[];
  figures: Figure[];
  attributions: Attributions;
  nameOf: (words: string) => string;
}

export function groundsOf({ reading, actors, dates, figures, attributions, nameOf }: GroundsInput): Grounds {
  const names = namesIn(reading, actors);
  const dated = bySentence(dates);
  const counted = bySentence(figures);
  const given = new Map<string, Set<Sentence>>();
  for (const figure of figures) {
    const list = given.get(givenAs(figure)) ?? new Set();
    given.set(givenAs(figure), list.add(figure.sentence));
  }
  const propositions = new Map<Sentence, Proposition>();
  const frequency = new Map<string, number>();
  /** Stem → the sentence that had it last. */
  const last = new Map<string, number>();
  for (const { tokens, order } of reading.sentences)
    for (const { stem } of tokens) {
      if (last.get(stem) === order) continue;
      last.set(stem, order);
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  const total = reading.sentences.length;
  const weights = new Map<string, number>();

  const frames = new Map<Figure, Frame>();
  const named = new Map<Sentence, string[]>();
  const owns = new Map<SourceReading, string[]>();
  const ownOf = (source: SourceReading) => {
    let found = owns.get(source);
    if (!found) {
      const { label, metadata } = source.source;
      found = [label, metadata.institution, ...metadata.authors].flatMap((one) => (one ? [one, nameOf(one)] : []));
      owns.set(source, found);
    }
    return found;
  };
  /** What a source tells of its own institution or author is its own. */
  const holderIn = (sentence: Sentence, { holder }: Attribution) => {
    if (holder === null || holder === 'source') return holder;
    const name = nameOf(holder);
    const own = ownOf(sentence.source);
    return own.includes(name) || own.includes(holder) ? 'source' : name;
  };
  const holderBy = (sentence: Sentence, covers: (one: Attribution) => boolean) => {
    const own = attributions.get(sentence)?.find((one) => one.sentence !== sentence || covers(one));
    return own ? holderIn(sentence, own) : 'source';
  };

  return {
    frameOf: (figure) => {
      let found = frames.get(figure);
      if (!found) {
        found = frameOf(figure, names.get(figure.sentence) ?? [], dated.get(figure.sentence) ?? []);
        frames.set(figure, found);
      }
      return found;
    },
    propositionOf: (sentence) => {
      let found = propositions.get(sentence);
      if (!found) {
        const dates = (dated.get(sentence) ?? []).map(({ words }) => words);
        const content = attributions.get(sentence)?.find((one) => isContent(one, sentence));
        found = propositionOf(content ? within(sentence, content) : sentence, names.get(sentence) ?? [], dates);
        if (content && found.modality === 'fact') found.modality = saidAs[content.kind] ?? 'fact';
        propositions.set(sentence, found);
      }
      return found;
    },
    figuresOf: (sentence) => counted.get(sentence) ?? [],
    timesOf: (figure) => given.get(givenAs(figure))?.size ?? 0,
    datesOf: (sentence) => dated.get(sentence) ?? [],
    holderOf: (sentence) => holderBy(sentence, (one) => isContent(one, sentence)),
    holderAt: (sentence, start, end) => holderBy(sentence, (one) => one.start <= start && one.end >= end),
    holderOfShared: (sentence, other) => {
      const stems = new Set(other.tokens.map(({ stem }) => stem));
      const shared = sentence.tokens.filter(({ word, stop, stem }) => word && !stop && stems.has(stem));
      const within = ({ start, end }: Attribution) =>
        shared.filter((token) => token.start >= start && token.end <= end);
      return holderBy(sentence, (one) => isContent(one, sentence) || within(one).length * 2 > shared.length);
    },
    namesOf: (sentence) => {
      let found = named.get(sentence);
      if (!found) {
        found = [...new Set((names.get(sentence) ?? []).map(({ name }) => name))];
        named.set(sentence, found);
      }
      return found;
    },
    isName: (sentence, token) =>
      names.get(sentence)?.some(({ start, end }) => start <= token.start && token.end <= end) ?? false,
    weigh: (key) => {
      let found = weights.get(key);
      if (found === undefined) {
        found = Math.log(1 + total / (frequency.get(key) ?? Math.max(1, total / 20)));
        weights.set(key, found);
      }
      return found;
    },
  };
}

/** What somebody demands or intends is no fact; what is said, reported or thought is told as one, of its holder. */
const saidAs: Partial<Record<Attribution['kind'], Modality>> = { demanded: 'should', intended: 'will' };

/** "X claims that …": what is claimed is compared, and the holder is told apart; "X opposes the tax" is compared whole. */
function isContent({ sentence: first, start, end, cue }: Attribution, sentence: Sentence): boolean {
  return first === sentence && !siding.test(cue) && (end - start) * 5 > (sentence.end - sentence.start) * 2;
}

function within(sentence: Sentence, { start, end }: { start: number; end: number }): Sentence {
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return { ...sentence, tokens, text: sentence.passage.passage.text.slice(start, end) };
}

function givenAs({ quantity: { value, max, unit } }: Figure): string {
  return `${value} ${max} ${unit}`;
}

function bySentence<T extends { sentence: Sentence }>(list: T[]): Map<Sentence, T[]> {
  const found = new Map<Sentence, T[]>();
  for (const one of list) {
    const own = found.get(one.sentence);
    if (own) own.push(one);
    else found.set(one.sentence, [one]);
  }
  return found;
}
