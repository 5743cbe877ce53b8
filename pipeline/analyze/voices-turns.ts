/** Turns of interviews, transcripts and hearings: from the label of a speaker to the next one. */
import type { SourceRoot } from '../ast.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { ending, outside } from './tables/voices.ts';
import { boldIn } from './voices-bold.ts';
import { isSpoken, type Label, labelOf, nameAlone } from './voices-labels.ts';
import type { Voice } from './voices-lead.ts';
import { guestOf, holdersOf, surname } from './voices-names.ts';

/** A turn as it is found: the label, and the sentences up to the next one. */
interface Turn {
  label: Label;
  sentences: Sentence[];
}

/** Of a document more of whose words than this are spoken in turns, headings stand within them. */
const mostly = 0.5;

/** @returns What is spoken in turns; nothing where labels do not show that people speak. */
export function turnsIn(source: SourceReading, root: SourceRoot | undefined): Voice[] {
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
  );
  return spoken.map(({ label, sentences }) => ({
    sentences: upToEnd(sentences, label, within),
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
    if (under && known.has(under.key)) turns.push({ label: under, sentences: [] });
    const whole = lineOf(source, passage, bold);
    for (const sentence of passage.sentences) {
      const label = (sentence.number === 1 ? whole : null) ?? labelOf(source, sentence.text);
      if (label && known.has(label.key)) turns.push({ label, sentences: [] });
      turns.at(-1)?.sentences.push(sentence);
    }
  }
  return turns;
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
  // A name by itself may be a byline: it speaks where it comes again, or elsewhere has a colon.
  for (const [key, count] of alone) if (count > 1) found.add(key);
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

/** The turns of people who speak with each other; none where the labels are of paragraphs. */
function conversation(turns: Turn[]): Turn[] {
  const count = new Map<string, number>();
  for (const [at, { label }] of turns.entries())
    if (turns[at - 1]?.label.key !== label.key) count.set(label.key, (count.get(label.key) ?? 0) + 1);
  const asked = turns.some(({ label }) => label.kind === 'asks');
  const answered = turns.some(({ label }) => label.kind !== 'asks');
  const again = [...count.values()].filter((times) => times > 1).length;
  const voiced = turns.filter(({ sentences }) => sentences.some(isSpoken)).length;
  // "Q" and "A" ask and answer; others must speak in turn, and as people do.
  const talk = asked && answered && (again > 0 || turns.length < 4);
  const exchange = count.size > 1 && again > 0 && voiced * 3 >= turns.length;
  const table =
    count.size > 1 &&
    voiced * 2 >= turns.length &&
    turns.every(({ label }) => label.kind === 'person' || label.kind === 'part' || label.described);
  if (!talk && !exchange && !table) return [];
  return turns.filter(
    ({ label }) => (label.kind !== 'answers' || asked) && (label.kind !== 'word' || (count.get(label.key) ?? 0) > 1),
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
  if (kind === 'asks' || kind === 'answers') return false;
  const own = surname(text);
  const named = passage.sentences.some(({ tokens }) =>
    tokens.some(({ lower, text: word }) => lower === own && word !== lower),
  );
  return (
    named && !passage.sentences.some(({ tokens }) => tokens.some(({ lower }) => /^(?:i|my|me|we|our)$/.test(lower)))
  );
}
