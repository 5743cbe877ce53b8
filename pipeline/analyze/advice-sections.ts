/** Where a source recommends: headings, labels, what leads a list in, lists of orders. */
import type { Deontic } from './advice.ts';
import { deonticOf } from './deontic.ts';
import { isOrder } from './imperatives.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { announcements, headings, instructionHeadings, label, pointHeadings } from './tables/deontic.ts';

/** @returns Whether a passage stands under a heading of recommendations. */
export function isSection(passage: PassageReading): boolean {
  return passage.passage.headings.some((heading) => headings.some((pattern) => pattern.test(heading.trim())));
}

/** @returns Whether a passage begins with "Recommendation 4." or the like. */
export function isLabelled(passage: PassageReading): boolean {
  return label.test(passage.passage.text);
}

/** @returns Whether a sentence says that recommendations follow. */
export function announces(sentence: Sentence): boolean {
  return announcements.some((pattern) => pattern.test(sentence.text));
}

/** @returns The passages whose orders recommend: under a heading of points, and in lists made up of orders. */
export function pointsOf(source: SourceReading): Set<PassageReading> {
  const points = new Set<PassageReading>();
  let run: PassageReading[] = [];
  const close = () => {
    const orders = run.filter(({ sentences: [first] }) => first && isOrder(first)).length;
    const enough = run[0]?.passage.kind === 'item' ? 2 : 3;
    if (orders >= enough && orders * 3 >= run.length * 2) for (const passage of run) points.add(passage);
    run = [];
  };
  for (const passage of source.passages) {
    const { kind, headings: over } = passage.passage;
    const last = over.at(-1)?.trim() ?? '';
    if (over.some((heading) => instructionHeadings.test(heading))) {
      close();
      continue;
    }
    if (kind === 'item' && pointHeadings.some((pattern) => pattern.test(last))) points.add(passage);
    const before = run.at(-1)?.passage;
    if (before && (before.kind !== kind || before.headings.join() !== over.join())) close();
    if (kind === 'item' || (kind === 'paragraph' && passage.sentences[0] && isOrder(passage.sentences[0])))
      run.push(passage);
    else close();
  }
  close();
  return points;
}

/** "The Commission should:" before a list: each item takes its subject and its modal from it. */
export interface Lead {
  addressee: string | null;
  /** `null` where it only announces recommendations. */
  deontic: Deontic | null;
}

export function leadOf(passage: PassageReading, isActor: (words: string) => boolean): Lead | null {
  const last = passage.sentences.at(-1);
  if (passage.passage.kind !== 'paragraph' || !last) return null;
  if (announces(last) && !last.text.trimEnd().endsWith('?')) return { addressee: null, deontic: null };
  if (!last.text.trimEnd().endsWith(':')) return null;
  // "Recommendations for the regulator include:".
  const announced = /\b(?:recommendations?|proposals) (?:for|to) (?:the )?([^:,;]{3,60}?) (?:include|are|follow)/i.exec(
    last.text,
  );
  if (
    announced?.[1] ||
    /\b(?:we|our) (?:\w+ )?(?:recommend|propose|recommendations|proposals)\b[^:]*:$/i.test(last.text.trimEnd())
  )
    return { addressee: announced?.[1] ?? null, deontic: null };
  const deontic = deonticOf(last, 'stated', isActor) ?? deonticOf(last, 'free', isActor);
  return deontic ? { addressee: deontic.addressee, deontic } : null;
}

/** "For the regulator", "To the Government of X": a heading below that of the recommendations says who should act. */
export function addresseeOfHeading(passage: PassageReading): string | null {
  const { headings: over } = passage.passage;
  for (const heading of over.toReversed()) {
    const match = /^(?:[\d.]+\s+)?(?:(?:policy )?recommendations? )?(?:for|to) (?:the )?(.+?):?$/i.exec(heading.trim());
    if (match?.[1] && match[1].split(/\s+/).length <= 8) return match[1];
    const what = /^what (.+?) (?:should|must|can|needs? to)\b/i.exec(heading.trim());
    if (what?.[1] && !/^(?:we|to|now|next)$/i.test(what[1])) return what[1].replace(/^the /i, '');
  }
  return null;
}
