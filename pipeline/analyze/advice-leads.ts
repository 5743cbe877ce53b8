/** Orders that a line leads in: "This will take several actions. Specifically:", and paragraphs or items that begin with a verb. */
import type { IsActor } from './addressees.ts';
import { deonticOf } from './deontic.ts';
import { imperative, speaksToReader } from './imperatives.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { asksFor, instructionHeadings, leadNouns, othersPlan, takesSteps } from './tables/deontic.ts';

/** @returns The passages of orders behind such lines, each up to the first that begins with none, and whom the line asks. */
export function ledIn(
  { passages }: SourceReading,
  isTheirs: (lead: Sentence) => boolean,
  isActor: IsActor,
): Map<PassageReading, string | null> {
  const found = new Map<PassageReading, string | null>();
  let over: PassageReading | null = null;
  let asked: string | null = null;
  for (const passage of passages) {
    if (over && over.passage.headings.join('\n') === passage.passage.headings.join('\n') && isOrdered(passage))
      found.set(passage, asked);
    else {
      over = leadsIn(passage, isTheirs) ? passage : null;
      asked = over && askedBy(over, isActor);
    }
  }
  return found;
}

/** "Governments should take five steps. Specifically:": who. */
function askedBy({ sentences }: PassageReading, isActor: IsActor): string | null {
  return sentences
    .slice(-2)
    .reduceRight<string | null>((who, line) => who ?? deonticOf(line, 'points', isActor)?.addressee ?? null, null);
}

function leadsIn({ passage, sentences }: PassageReading, isTheirs: (lead: Sentence) => boolean): boolean {
  const last = sentences.at(-1);
  if (passage.kind !== 'paragraph' || !last || passage.headings.some((heading) => instructionHeadings.test(heading)))
    return false;
  if (isTheirs(last)) return false;
  const words = sentences.slice(-2).map(({ text }) => text.trimEnd());
  const text = words.join(' ');
  return takesSteps.test(words.at(-1) ?? '') || (text.endsWith(':') && leadNouns.test(text) && asksFor.test(text));
}

function isOrdered({ passage, sentences: [first] }: PassageReading): boolean {
  if (!first || (passage.kind !== 'item' && passage.kind !== 'paragraph')) return false;
  const whole = passage.kind === 'item' || /[.!;:]["”’)\d]*$/.test(passage.text.trimEnd());
  return whole && imperative(first) !== null && !speaksToReader(first);
}

/** @returns Whether a line leads in what others plan or do, and the source does not ask for. */
export function isOthersPlan({ text }: Sentence): boolean {
  return /:$/.test(text.trimEnd()) && othersPlan.test(text) && !asksFor.test(text);
}
