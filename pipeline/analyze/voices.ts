/**
 * Whose words a sentence is, by how it stands: in quotation marks, in a block quotation, or in a turn of a conversation. All
 * else is the source's own, save what a clause of it attributes.
 */
import type { Corpus } from '../ast.ts';
import type { Attributions } from './attribution.ts';
import type { Attribution } from './holders.ts';
import type { Reading, Sentence, SourceReading } from './reading.ts';
import { blocksIn } from './voices-blocks.ts';
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
  const voices = reading.sources
    .filter(({ english }) => english)
    .flatMap((source) => voicesIn(source, corpus, attributed.bySentence));
  if (voices.length === 0) return attributed;
  const speakers = new Map(voices.flatMap((voice) => voice.sentences.map((sentence) => [sentence, voice] as const)));
  const list = attributed.list.map((one) => {
    const voice = one.holder === 'source' ? speakers.get(one.sentence) : undefined;
    return voice ? { ...one, holder: voice.holder } : one;
  });
  const bySentence: Attributions = new Map();
  const add = (sentence: Sentence, one: Attribution) =>
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), one]);
  const told = voices.flatMap((voice) => attributionsOf(voice));
  for (const { each } of told) for (const one of each) add(one.sentence, one);
  for (const one of list)
    for (const sentence of [one.sentence, ...(one.before ?? []), ...one.carriedTo]) add(sentence, one);
  const all = [...list, ...told.flatMap(({ whole }) => (isListed(whole, attributed.bySentence) ? [] : [whole]))];
  return { list: all.sort((left, right) => left.sentence.order - right.sentence.order), bySentence };
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

/** Quotation marks go before a block, a block before a turn: the inner one speaks. */
function voicesIn(source: SourceReading, corpus: Corpus, bySentence: Attributions): Voice[] {
  const turns = turnsIn(source, corpus.children[source.index]);
  const blocks = blocksIn(source, bySentence);
  const quoted = quotedIn(source, bySentence);
  const taken = new Set<Sentence>();
  const found: Voice[] = [];
  for (const voice of [...quoted, ...blocks, ...turns]) {
    for (const run of runsOf(voice.sentences.filter((sentence) => !taken.has(sentence))))
      if (voice.holder !== 'source') found.push({ ...voice, sentences: run });
    for (const sentence of voice.sentences) taken.add(sentence);
  }
  return found;
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

/** One for the list of claims, and one for each sentence. */
function attributionsOf({ sentences, holder, cue, by }: Voice): { whole: Attribution; each: Attribution[] }[] {
  const each = sentences.map(
    (sentence): Attribution => ({
      sentence,
      speaker: null,
      holder,
      cue: cue ?? '',
      kind: 'said',
      start: sentence.start,
      end: sentence.end,
      carriedTo: [],
      voiced: by,
    }),
  );
  const [first] = each;
  return first ? [{ whole: { ...first, carriedTo: sentences.slice(1) }, each }] : [];
}
