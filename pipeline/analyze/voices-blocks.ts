/** Block quotations, and who is quoted in them. */
import type { Attributions } from './attribution.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { callout, introducing } from './tables/voices.ts';
import { introducedBy, type Speaker, type Voice } from './voices-lead.ts';

/** Of a document more of which is set as a quotation than this, the setting says nothing. */
const most = 0.5;

/** @returns What block quotations say; the quotation of a line that the source speaks itself is the source's. */
export function blocksIn(source: SourceReading, bySentence: Attributions): Voice[] {
  const set = source.passages.filter(({ passage }) => passage.kind === 'quote');
  const words = set.flatMap(({ sentences }) => sentences).reduce((sum, sentence) => sum + sentence.words, 0);
  const shown = words <= source.words * most;
  const voices: Voice[] = [];
  for (const [index, passage] of source.passages.entries()) {
    const before = source.passages[index - 1];
    const last = voices.at(-1);
    // A quotation in several blocks, a list of several items.
    const goesOn = last && before && last.sentences.at(-1)?.passage === before ? last : null;
    const speaker =
      shown && isQuote(passage) ? quoted(source, index, bySentence, goesOn) : led(source, index, bySentence, goesOn);
    if (speaker) voices.push({ sentences: passage.sentences, holder: speaker.holder, cue: speaker.cue, by: 'block' });
  }
  return voices;
}

function isQuote({ passage }: PassageReading): boolean {
  return (
    passage.kind === 'quote' &&
    !callout.test(passage.text) &&
    !/^recommendations?\b/i.test(passage.headings.at(-1) ?? '')
  );
}

function quoted({ passages }: SourceReading, index: number, bySentence: Attributions, goesOn: Voice | null): Speaker {
  const passage = passages[index];
  const lead = passages[index - 1]?.sentences.at(-1);
  return (
    (passage && signed(passage, passages[index + 1])) ??
    goesOn ??
    (lead && /:\s*$/.test(lead.text) ? introducedBy(lead, bySentence) : null) ?? { holder: null, cue: null }
  );
}

/**
 * "The council wrote in May:" and a paragraph, or a list, that nothing marks as a quotation: theirs if the line says whose. A
 * body that recommends in a list mostly does so in a paper of its own.
 */
function led(
  { passages }: SourceReading,
  index: number,
  bySentence: Attributions,
  goesOn: Voice | null,
): Speaker | null {
  const [before, passage] = [passages[index - 1], passages[index]];
  const kind = passage?.passage.kind;
  if (!before || !passage || (kind !== 'paragraph' && kind !== 'item')) return null;
  const set = column(passage) > 2 && column(before) > 2;
  if (goesOn && before.passage.kind === kind) return kind === 'item' || set ? goesOn : null;
  const lead = before.sentences.at(-1);
  if (before.passage.kind !== 'paragraph' || !lead || !/:\s*$/.test(lead.text) || !introducing.test(lead.text))
    return null;
  if (/\b(?:recommend|advise|urge|propose|request|resolve|conclude|call)(?:s|d|ed|ing)?\b/i.test(lead.text))
    return null;
  const told = bySentence.get(lead)?.at(-1);
  // "The council says that it must pay, but two things speak against it:".
  if (told && (told.end < lead.end - 3 || /, (?:but|yet|though|although|while|whereas)\b/.test(lead.text))) return null;
  const speaker = introducedBy(lead, bySentence);
  return speaker?.holder && speaker.holder !== 'source' ? speaker : null;
}

function column({ passage }: PassageReading): number {
  return passage.ranges[0]?.start.column ?? 1;
}

/** "— Ana Ruiz, chair of the council": behind the words, or on a line of its own. */
function signed(passage: PassageReading, next: PassageReading | undefined): Speaker | null {
  const last = passage.sentences.at(-1);
  const lines = [last?.text, next?.sentences.length === 1 ? next.passage.text : undefined];
  for (const line of lines) {
    const name =
      /^[—–-]{1,2}\s*(\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|for|de|van|von|al|\p{Lu}[\p{L}.'’-]*)){0,6})(?=[,(\n]|\.?$)/u.exec(
        line?.trim() ?? '',
      )?.[1];
    if (name) return { holder: name, cue: null };
  }
  return named(passage, last);
}

/** "Ana Ruiz, chair, Harbour Council3": a last line of its own in a quotation, of names alone. */
function named({ passage }: PassageReading, last: Sentence | undefined): Speaker | null {
  if (passage.kind !== 'quote' || !last || passage.text.charAt(last.start - 1) !== '\n') return null;
  const line = last.text.trim();
  if (!/\p{L}\d{1,3}$/u.test(line)) return null;
  const name =
    /^\p{Lu}[\p{L}.’'–-]*(?: (?:of|the|and|for|de|van|von|al|\p{Lu}[\p{L}.’'–-]*)){1,9}(?=\d{0,3}(?:,|$))/u.exec(
      line,
    )?.[0];
  return name ? { holder: name, cue: null } : null;
}
