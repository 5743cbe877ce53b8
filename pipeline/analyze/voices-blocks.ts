/** Block quotations, and who is quoted in them. */
import type { Attributions } from './attribution.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { callout } from './tables/voices.ts';
import { introducedBy, type Speaker, type Voice } from './voices-lead.ts';

/** Of a document more of which is set as a quotation than this, the setting says nothing. */
const most = 0.5;

/** @returns What block quotations say; the quotation of a line that the source speaks itself is the source's. */
export function blocksIn(source: SourceReading, bySentence: Attributions): Voice[] {
  const blocks = source.passages.filter((passage) => isBlock(source, passage));
  const words = blocks.flatMap(({ sentences }) => sentences).reduce((sum, sentence) => sum + sentence.words, 0);
  if (words > source.words * most) return [];
  const voices: Voice[] = [];
  for (const passage of blocks) {
    const { sentences, passage: own } = passage;
    const before = source.passages[own.number - 2];
    const last = voices.at(-1);
    // A quotation in several blocks.
    const goesOn = before && last && last.sentences.at(-1)?.passage === before;
    const lead = before?.sentences.at(-1);
    const led = lead && /:\s*$/.test(lead.text) ? introducedBy(lead, bySentence) : null;
    // What is only set in must be told to be somebody's.
    if (own.kind !== 'quote' && !led?.holder) continue;
    const speaker = signed(passage, source.passages[own.number]) ??
      (goesOn ? last : led) ?? { holder: null, cue: null };
    voices.push({ sentences: [...sentences], holder: speaker.holder, cue: speaker.cue, by: 'block' });
  }
  return voices;
}

function isBlock(source: SourceReading, { passage }: PassageReading): boolean {
  if (passage.kind === 'quote')
    return !callout.test(passage.text) && !/^recommendations?\b/i.test(passage.headings.at(-1) ?? '');
  return passage.kind === 'paragraph' && isIndented(source, passage.number - 1);
}

/** A paragraph that is set in, among paragraphs that are not, behind a line that ends with a colon. */
function isIndented({ passages }: SourceReading, index: number): boolean {
  const column = (at: number) => passages[at]?.passage.ranges[0]?.start.column ?? 1;
  const before = passages[index - 1]?.passage.text ?? '';
  return index > 0 && column(index) > 2 && column(index - 1) <= 1 && /:\s*$/.test(before);
}

/** "— Ana Ruiz, chair of the council": behind the words, or on a line of its own. */
function signed(passage: PassageReading, next: PassageReading | undefined): Speaker | null {
  const last: Sentence | undefined = passage.sentences.at(-1);
  const lines = [last?.text, next?.sentences.length === 1 ? next.passage.text : undefined];
  for (const line of lines) {
    const name =
      /^[—–-]{1,2}\s*(\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and|for|de|van|von|al|\p{Lu}[\p{L}.'’-]*)){0,6})(?=[,(\n]|\.?$)/u.exec(
        line?.trim() ?? '',
      )?.[1];
    if (name) return { holder: name, cue: null };
  }
  return null;
}
