/** Turns of interviews, transcripts and hearings: from the label of a speaker to the next one. */
import type { SourceRoot } from '../ast.ts';
import type { Attributions } from './attribution.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { ending, outside } from './tables/voices.ts';
import { boldIn } from './voices-bold.ts';
import { isLabel, isSpoken, type Label, labelOf, nameAlone } from './voices-labels.ts';
import type { Voice } from './voices-lead.ts';
import { guestOf, holdersOf, surname } from './voices-names.ts';

/** A turn as it is found: the label, and the sentences up to the next one. */
interface Turn {
  label: Label;
  sentences: Sentence[];
}

/** Of a document more of whose words than this are spoken in turns, headings stand within them. */
const mostly = 0.5;
/** Fewer turns than these may be a short exchange in which one only speaks twice; fewer than those a table where each speaks once. */
const few = 7;
const most = 13;

/** @returns What is spoken in turns; nothing where labels do not show that people speak. */
export function turnsIn(source: SourceReading, root: SourceRoot | undefined, bySentence: Attributions): Voice[] {
  const bold = boldIn(root);
  const turns = cut(source, bold);
  const labelled = conversation(turns);
  const spoken = labelled.length > 0 ? labelled : asked(source, bold);
  if (spoken.length === 0) return [];
  const words = spoken.flatMap(({ sentences }) => sentences).reduce((sum, { words }) => sum + words, 0);
  const within = words > source.words * mostly;
  const holders = holdersOf(
    source,
    spoken.map(({ label }) => label),
    source.sentences
      .filter(({ order }) => order < (spoken[0]?.sentences[0]?.order ?? 0))
      .flatMap((sentence) => bySentence.get(sentence) ?? []),
  );
  return spoken.map(({ label, sentences }, at) => ({
    // Behind the last turn a heading begins what is no part of the talk.
    sentences: upToEnd(sentences, label, within && at < spoken.length - 1),
    holder: holders(label),
    cue: null,
    by: 'turn',
  }));
}

/** Turns by their labels, whether anybody speaks there or not. */
function cut(source: SourceReading, bold: Map<number, string>): Turn[] {
  const turns: Turn[] = [];
  const known = labelsIn(source, bold);
  for (const passage of source.passages) {
    const heading = headingOf(source, passage);
    const under = heading === null ? null : nameAlone(source, heading);
    if (under && isKnown(known, under)) turns.push({ label: under, sentences: [] });
    const whole = lineOf(source, passage, bold);
    let within = false;
    for (const sentence of passage.sentences) {
      // Inside of a paragraph somebody else speaks only where it begins with a speaker.
      if (sentence.number > 1 && !within) {
        turns.at(-1)?.sentences.push(sentence);
        continue;
      }
      const lines = [labelOf(source, sentence.text), sentence.number === 1 ? whole : null];
      const label = lines.find((line) => line && isKnown(known, line));
      if (label) {
        turns.push({ label, sentences: [] });
        within = true;
      }
      turns.at(-1)?.sentences.push(sentence);
    }
  }
  return turns;
}

/** Names that stand by themselves are kept apart. */
function isKnown(known: Set<string>, { key, marked }: Label): boolean {
  return known.has(marked ? key : ` ${key}`);
}

/** The labels that may be of speakers: at the head of a passage, or of a heading that comes again. */
function labelsIn(source: SourceReading, bold: Map<number, string>): Set<string> {
  const found = new Set<string>();
  const alone = new Map<string, number>();
  for (const passage of source.passages) {
    const text = passage.sentences[0]?.text ?? '';
    const label = labelOf(source, text);
    if (label) found.add(label.key);
    const heading = headingOf(source, passage);
    for (const line of [heading === null ? null : nameAlone(source, heading), lineOf(source, passage, bold)])
      if (line?.marked) found.add(line.key);
      else if (line) alone.set(line.key, (alone.get(line.key) ?? 0) + 1);
  }
  // A name by itself may be a byline: it speaks where it comes again, and nowhere has a colon.
  const marked = new Set(found);
  for (const [key, count] of alone) if (count > 1 && !marked.has(key)) found.add(` ${key}`);
  return found;
}

/** A line that is only a name with words behind it, or a name in bold at the head of a paragraph. */
function lineOf(source: SourceReading, { passage }: PassageReading, bold: Map<number, string>): Label | null {
  const strong = bold.get(passage.number);
  if (strong && strong.length < passage.text.length) return nameAlone(source, strong);
  if (passage.kind !== 'paragraph' || passage.text.length > 90) return null;
  const next = source.passages[passage.number];
  if (!next || next.passage.text.length < 20)
    return /[:：]$/.test(passage.text) ? nameAlone(source, passage.text) : null;
  return nameAlone(source, passage.text);
}

/** The innermost heading that a passage is the first under. */
function headingOf({ passages }: SourceReading, { passage }: PassageReading): string | null {
  const own = passage.headings.at(-1) ?? null;
  const before = passages[passage.number - 2]?.passage.headings;
  return own !== null && before?.join('\n') !== passage.headings.join('\n') ? own : null;
}

/** The turns of people who speak with each other; none where the labels are of paragraphs, of headlines or of lists. */
function conversation(all: Turn[]): Turn[] {
  // A question that was lost in copying leaves its label behind.
  const turns = all.filter(({ sentences }) => !sentences.every(isLabel));
  const said = new Map<string, Set<string>>();
  const speaking = new Set<string>();
  for (const [at, { label, sentences }] of turns.entries()) {
    // What stands twice word for word was not said twice; nor are two paragraphs of one speaker two turns.
    const opening = sentences.slice(0, 2).map(({ text }) => text);
    if (turns[at - 1]?.label.key !== label.key)
      said.set(label.key, (said.get(label.key) ?? new Set()).add(opening.join(' ')));
    if (sentences.some(isSpoken)) speaking.add(label.key);
  }
  const words = new Set(turns.filter(({ label }) => label.kind === 'word').map(({ label }) => label.key));
  const again = new Set(
    [...said].flatMap(([key, texts]) => (texts.size > 1 && (speaking.has(key) || !words.has(key)) ? [key] : [])),
  );
  const share = turns.filter(({ label }) => again.has(label.key)).length / Math.max(1, turns.length);
  const voiced = turns.filter(({ sentences }) => sentences.some(isSpoken)).length / Math.max(1, turns.length);
  const asked = turns.some(({ label }) => label.kind === 'asks' && speaking.has(label.key));
  const answered = turns.some(({ label }) => label.kind !== 'asks');
  // "Q" and "A" ask and answer; others must speak in turn, and as people do.
  const talk = asked && answered && (again.size > 0 || turns.length < 4);
  const exchange =
    said.size > 1 &&
    share >= 2 / 3 &&
    voiced >= 1 / 3 &&
    (again.size > 1 || (again.size > 0 && turns.length < few && voiced >= 0.5));
  const table =
    said.size > 1 &&
    turns.length < most &&
    voiced >= 2 / 3 &&
    turns.every(({ label }) => label.kind === 'person' || label.kind === 'part' || label.described);
  if (!talk && !exchange && !table) return [];
  return all.filter(
    ({ label }) => (label.kind !== 'answers' || asked) && (label.kind !== 'word' || again.has(label.key)),
  );
}

/** An interview whose questions are set in bold, or as headings, and whose answers are not marked: where it says whom it is with. */
function asked(source: SourceReading, bold: Map<number, string>): Turn[] {
  if (guestOf(source) === null) return [];
  const turns: Turn[] = [];
  const open = (kind: 'asks' | 'answers') => {
    const key = kind === 'asks' ? 'q' : 'a';
    turns.push({ label: { text: key, key, kind, marked: false, described: false }, sentences: [] });
  };
  let questions = 0;
  for (const passage of source.passages) {
    const { text, number } = passage.passage;
    const asks = /\?$/.test(text.trim()) && bold.get(number) === text.trim();
    const under = /\?$/.test(headingOf(source, passage) ?? '');
    if (asks) open('asks');
    else if (under || (turns.at(-1)?.label.kind === 'asks' && questions > 0)) open('answers');
    if (asks || under) questions++;
    turns.at(-1)?.sentences.push(...passage.sentences);
  }
  const first = turns.filter(({ label, sentences }) => label.kind === 'answers' && sentences.some(isSpoken));
  return questions > 1 && first.length > 1 ? turns : [];
}

/** A turn ends where the editors speak, where another part begins, and where the speaker is spoken of. */
function upToEnd(sentences: Sentence[], label: Label, within: boolean): Sentence[] {
  const [first] = sentences;
  const headings = first?.passage.passage.headings.join('\n');
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    const { passage } = sentence.passage;
    if (ending.test(sentence.text) || outside.test(passage.headings.at(-1) ?? '')) break;
    if (!within && passage.headings.join('\n') !== headings) break;
    if (sentence.passage !== first?.passage && isAbout(sentence.passage, label)) continue;
    kept.push(sentence);
  }
  return kept;
}

/** "Ruiz pauses.": told of the speaker, by others. */
function isAbout(passage: PassageReading, { text, kind }: Label): boolean {
  if (kind === 'asks' || kind === 'answers' || kind === 'part') return false;
  const own = surname(text);
  const named = passage.sentences.some(({ tokens }) =>
    tokens.some(({ lower, text: word }) => lower === own && word !== lower),
  );
  return (
    named &&
    !passage.sentences.some(({ tokens }) => tokens.some(({ lower }) => /^(?:i|my|me|we|our|us|you|your)$/.test(lower)))
  );
}
