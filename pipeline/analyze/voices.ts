/**
 * Whose words a sentence is, by how it stands: in quotation marks, in a block quotation, or in a turn of a conversation. All
 * else is the source's own, save what a clause of it attributes.
 */
import type { Corpus } from '../ast.ts';
import type { Attributions } from './attribution.ts';
import type { Attribution } from './holders.ts';
import { type Printed, printedIn } from './printed.ts';
import type { PassageReading, Reading, Sentence, SourceReading } from './reading.ts';
import { blocksIn } from './voices-blocks.ts';
import { isLabel } from './voices-labels.ts';
import type { Voice } from './voices-lead.ts';
import { quotedIn } from './voices-quoted.ts';
import { turnsIn } from './voices-turns.ts';

export interface Attributed {
  list: Attribution[];
  bySentence: Attributions;
}

/**
 * @param attributed What clauses attribute.
 * @returns The same, and with it what the layout attributes: each such sentence is whole its speaker's, and what that speaker
 * says of "us" is the speaker's too.
 */
export function withVoices(corpus: Corpus, reading: Reading, attributed: Attributed): Attributed {
  const printed = printedIn(reading);
  const voices = reading.sources
    .filter(({ english }) => english)
    .flatMap((source) => voicesIn(source, corpus, attributed.bySentence, printed));
  if (voices.length === 0) return attributed;
  const speakers = new Map(voices.flatMap((voice) => voice.sentences.map((sentence) => [sentence, voice] as const)));
  const list = attributed.list.flatMap((one) => within(one, speakers.get(one.sentence)));
  const bySentence: Attributions = new Map();
  const add = (sentence: Sentence, one: Attribution) => {
    const own = bySentence.get(sentence);
    if (own) own.push(one);
    else bySentence.set(sentence, [one]);
  };
  for (const [sentence, voice] of speakers) add(sentence, attributionOf(sentence, voice));
  for (const one of list)
    for (const sentence of [one.sentence, ...(one.before ?? []), ...one.carriedTo]) add(sentence, one);
  // What a speaker says of himself is in his turn already.
  const others = list.filter((one) => one.holder !== speakers.get(one.sentence)?.holder || one.holder === null);
  const told = voices.flatMap(wholes).filter((whole) => !isListed(whole, attributed.bySentence));
  return { list: [...others, ...told].sort((left, right) => left.sentence.order - right.sentence.order), bySentence };
}

/**
 * What a clause attributes within somebody's words: in a quotation it is the speaker's telling, and none of the source's; in
 * a turn "we" are the speaker's.
 */
function within(one: Attribution, voice: Voice | undefined): Attribution[] {
  if (!voice) return [one];
  if (voice.by !== 'turn') return [];
  const self = one.speaker
    ? one.sentence.tokens
        .slice(one.speaker.from, one.speaker.to)
        .some(({ lower }) => /^(?:i|we|us|my|our)$/.test(lower))
    : true;
  return [one.holder === 'source' && self ? { ...one, holder: voice.holder } : one];
}

/** @returns Whether a sentence is wholly another's, by how it stands. */
export function isVoiced(bySentence: Attributions, sentence: Sentence): boolean {
  return bySentence.get(sentence)?.[0]?.voiced !== undefined;
}

/** @returns Whether a sentence is quoted whole. In an interview what is said in turn is what the source has to say. */
export function isQuoted(bySentence: Attributions, sentence: Sentence): boolean {
  const by = bySentence.get(sentence)?.[0]?.voiced;
  return by === 'quotation' || by === 'block';
}

/** @returns Whose words a sentence is by how it stands: `source` for the source's own. */
export function speakerOf(bySentence: Attributions, sentence: Sentence): string | null {
  const [first] = bySentence.get(sentence) ?? [];
  return first?.voiced ? first.holder : 'source';
}

/** Quotation marks go before a block, a block before a turn: the inner one speaks. What is only printed to be answered goes before all. */
function voicesIn(source: SourceReading, corpus: Corpus, bySentence: Attributions, printed: Printed): Voice[] {
  const turns = turnsIn(source, corpus.children[source.index], bySentence);
  const blocks = blocksIn(source, bySentence);
  const quoted = quotedIn(source, bySentence);
  const taken = new Set<Sentence>();
  const found: Voice[] = [];
  for (const voice of [...answered(source, printed), ...quoted, ...blocks, ...turns]) {
    for (const run of runsOf(voice.sentences.filter((sentence) => !taken.has(sentence))))
      if (voice.holder !== 'source') found.push({ ...voice, sentences: run });
    for (const sentence of voice.sentences) taken.add(sentence);
  }
  return found;
}

/** What a response prints of the paper that it answers, under the name of whoever wrote that. */
function answered({ sentences }: SourceReading, printed: Printed): Voice[] {
  const own = sentences.filter((sentence) => printed.has(sentence));
  const owners = new Set(own.map((sentence) => printed.get(sentence) ?? null));
  return [...owners].map((owner) => {
    const { institution, title } = owner?.source.metadata ?? {};
    const theirs = own.filter((sentence) => (printed.get(sentence) ?? null) === owner);
    return { sentences: theirs, holder: institution ?? title ?? null, cue: null, by: 'block' };
  });
}

/** Sentences in stretches without a gap. */
function runsOf(sentences: Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = runs.at(-1);
    if (last?.at(-1)?.order === sentence.order - 1) last?.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

/** Whether a clause before it carries to all of it already, of the same holder. */
function isListed({ sentence, carriedTo, holder }: Attribution, bySentence: Attributions): boolean {
  return [sentence, ...carriedTo].every((own) =>
    bySentence.get(own)?.some((one) => one.sentence !== own && one.holder === holder),
  );
}

function attributionOf(sentence: Sentence, { holder, cue, by }: Voice): Attribution {
  const { start, end } = sentence;
  return { sentence, speaker: null, holder, cue: cue ?? '', kind: 'said', start, end, carriedTo: [], voiced: by };
}

/** For the list of claims: a quotation as a whole, a turn by its paragraphs, without the lines that only name the speaker. */
function wholes(voice: Voice): Attribution[] {
  const spoken = voice.by === 'turn' ? voice.sentences.filter((sentence) => !isLabel(sentence)) : voice.sentences;
  const parts = voice.by === 'turn' ? byPassage(spoken) : [spoken];
  return parts.flatMap(([first, ...rest]) => (first ? [{ ...attributionOf(first, voice), carriedTo: rest }] : []));
}

function byPassage(sentences: Sentence[]): Sentence[][] {
  const parts = new Map<PassageReading, Sentence[]>();
  for (const sentence of sentences) parts.set(sentence.passage, [...(parts.get(sentence.passage) ?? []), sentence]);
  return [...parts.values()];
}
