/** Orders that a line leads in: "This will take several actions. Specifically:", and paragraphs or items that begin with a verb. */
import { agentAt, type IsActor } from './addressees.ts';
import { deonticOf } from './deontic.ts';
import { imperative, speaksToReader } from './imperatives.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import {
  asksFor,
  expects,
  instructionHeadings,
  leadNouns,
  othersPlan,
  promised,
  takesSteps,
} from './tables/deontic.ts';

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

/** "Governments should take five steps. Specifically:": who; else whom alone the paragraph says that it is for. */
function askedBy({ sentences }: PassageReading, isActor: IsActor): string | null {
  const asked = sentences
    .slice(-2)
    .reduceRight<string | null>((who, line) => who ?? deonticOf(line, 'points', isActor)?.addressee ?? null, null);
  if (asked) return asked;
  const named = sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ lower }, at) =>
      /^(?:for|of|to|on)$/.test(lower) && /^(?:the|any|every|our)$/.test(sentence.tokens[at + 1]?.lower ?? '')
        ? (agentAt(sentence, at + 1, isActor) ?? [])
        : [],
    ),
  );
  const [only, ...more] = new Set(named);
  return only && more.length === 0 ? only : null;
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
  const line = text.trimEnd();
  if (promised.test(line) && !expects.test(line)) return true;
  return line.endsWith(':') && othersPlan.test(text) && !asksFor.test(text);
}
