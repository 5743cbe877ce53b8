/** The same advice twice: two statements of one source are one recommendation, with both places. */
import type { Advice } from './advice.ts';
import type { Sentence, SourceReading } from './reading.ts';

/** The same advice given twice by a source is one, with both places. */
export function mergeRestated(found: Advice[]): Advice[] {
  const kept: Kept[] = [];
  for (const advice of found) {
    const stems = tellingStems(advice.sentences);
    const same = kept.find(
      (other) =>
        (overlap(other.stems, stems) >= 0.7 || summed(other, { advice, stems })) &&
        !areApart(other.advice.sentences, advice.sentences),
    );
    if (!same) kept.push({ advice, stems });
    else if (advice.section && !same.advice.section) {
      // The section says it in full; the summary before it restates.
      advice.restated.push(...same.advice.sentences, ...same.advice.restated);
      advice.addressee ??= same.advice.addressee;
      Object.assign(same, { advice, stems });
    } else same.advice.restated.push(...advice.sentences);
  }
  return kept.map(({ advice }) => advice).sort((a, b) => (a.sentences[0]?.order ?? 0) - (b.sentences[0]?.order ?? 0));
}

interface Kept {
  advice: Advice;
  stems: Set<string>;
}

/** What a summary asks of the same body in fewer words, nearly all of which stand in the section. */
function summed(one: Kept, other: Kept): boolean {
  if (Boolean(one.advice.section) === Boolean(other.advice.section)) return false;
  if (!one.advice.addressee || one.advice.addressee !== other.advice.addressee) return false;
  const [small, large] = one.stems.size < other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  return small.size >= 4 && [...small].filter((stem) => large.has(stem)).length / small.size >= 0.75;
}

/** A summary gives a recommendation in nearly its words, before or after the section that it stands in. */
export function restatedElsewhere(found: Advice[], source: SourceReading): Advice[] {
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated, ...one.motive]));
  const own = found.map((advice) => ({ advice, stems: tellingStems(advice.sentences) }));
  for (const passage of source.passages)
    for (const sentence of passage.sentences) {
      if (taken.has(sentence) || !deonticWord.test(sentence.text)) continue;
      const stems = tellingStems([sentence]);
      const same = own.find(
        (other) => containment(other.stems, stems) >= 0.8 && !areApart(other.advice.sentences, [sentence]),
      );
      same?.advice.restated.push(sentence);
    }
  return found;
}

const deonticWord = /\b(?:should|must|ought|needs? to|recommend\w*|urge\w*|call\w* (?:on|for))\b/i;

/** Each has a figure that the other has not: two quays, in nearly the same words. */
function areApart(left: Sentence[], right: Sentence[]): boolean {
  const [here, there] = [figures(left), figures(right)];
  return [...here].some((figure) => !there.has(figure)) && [...there].some((figure) => !here.has(figure));
}

function figures(sentences: Sentence[]): Set<string> {
  return new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => /\d/.test(text))));
}

/** Fewer words than this stand in another sentence by chance. */
const telling = 6;

function tellingStems(sentences: Sentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ tokens }) => tokens.filter((token) => token.word && !token.stop).map((token) => token.stem)),
  );
}

/** Of the smaller one, how much stands in the other. */
function containment(left: Set<string>, right: Set<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size < telling) return 0;
  return [...small].filter((stem) => large.has(stem)).length / small.size;
}

function overlap(left: Set<string>, right: Set<string>): number {
  let common = 0;
  for (const stem of left) if (right.has(stem)) common++;
  return common / Math.max(1, left.size + right.size - common);
}
