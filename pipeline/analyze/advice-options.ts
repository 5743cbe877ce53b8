/** Numbered options behind "Several options could help": one recommendation each, under a numbered heading of its own. */
import type { Advice } from './advice.ts';
import type { Attributions } from './attribution.ts';
import { lowered, type PassageReading, type Sentence, type SourceReading } from './reading.ts';
import { isVoiced } from './voices.ts';

/** "Several key options could help the port". */
const promise =
  /\b(?:several|two|three|four|five|six|seven|eight|nine|ten|some|many|a (?:few|number|range) of|the following|these) (?:[A-Za-zÀ-ɏ]+ ){0,2}options\b[^.;]{0,30}\b(?:could|can|would|might|may|should|are (?:open|available))\b/iu;
const numbered = /^(?:option )?\(?(\d{1,2})[.):]\s*[A-Za-zÀ-ɏ]/iu;
/** Words that say what an option does or would do. */
const weighs =
  /\b(?:could|can|would|might|may|(?:is|are) (?:[A-Za-zÀ-ɏ]+ )?(?:critical|essential|necessary|needed|vital|steps?)|provides?|offers?|options?)\b/iu;
/** Fewer are no list. */
const fewest = 3;

/** @returns What each numbered option proposes that holds no recommendation yet: its sentence with most of the heading's words. */
export function adviceInOptions(source: SourceReading, found: Advice[], attributions: Attributions): Advice[] {
  const promised = source.sentences.find(
    (sentence) =>
      lowered(sentence).includes('options') && promise.test(sentence.text) && !isVoiced(attributions, sentence),
  );
  if (!promised) return [];
  const sections = new Map<string, PassageReading[]>();
  for (const passage of source.passages) {
    const heading = passage.passage.headings.findLast((over) => numbered.test(over.trim()));
    const first = passage.sentences[0];
    if (heading && first && first.order > promised.order)
      sections.set(heading, [...(sections.get(heading) ?? []), passage]);
  }
  const counts = [...sections.keys()].map((heading) => Number(numbered.exec(heading.trim())?.[1]));
  if (counts.length < fewest || counts.some((count, at) => count !== at + 1)) return [];
  const taken = new Set(found.flatMap(({ sentences }) => sentences));
  return [...sections].flatMap(([heading, passages]) => {
    const sentences = passages.flatMap((passage) => passage.sentences);
    // What is asked beside the last option sums up all of them.
    if ((passages[0]?.sentences ?? []).some((sentence) => taken.has(sentence))) return [];
    const best = told(
      heading,
      sentences.filter((sentence) => !isVoiced(attributions, sentence) && !taken.has(sentence)),
    );
    const match = best && weighs.exec(best.text);
    if (!best || !match) return [];
    const deontic = { cue: match[0], strength: 'weak' as const, addressee: null, at: best.start + match.index };
    return [{ source, sentences: [best], deontic, addressee: null, section: true, motive: [], restated: [] }];
  });
}

function told(heading: string, sentences: Sentence[]): Sentence | null {
  const words =
    heading
      .toLowerCase()
      .match(/[A-Za-zÀ-ɏ]{4,}/gu)
      ?.map((word) => word.slice(0, 5)) ?? [];
  let best: Sentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const lower = lowered(sentence);
    const shared = weighs.test(sentence.text) ? words.filter((word) => lower.includes(word)).length : 0;
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
