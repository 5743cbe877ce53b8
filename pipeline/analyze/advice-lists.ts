/** Items of a list of recommendations that no words show to be one. */
import type { Advice } from './advice.ts';
import { addresseeOfHeading, isOnlyLabel, isSection } from './advice-sections.ts';
import type { Attributions } from './attribution.ts';
import { speaksToReader } from './imperatives.ts';
import type { PassageReading, SourceReading } from './reading.ts';
import { isVoiced } from './voices.ts';

/** In a list of recommendations nearly all of whose items recommend, those do too that no words show to. */
export function restOfLists(source: SourceReading, found: Advice[], attributions: Attributions): Advice[] {
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated]).map(({ passage }) => passage));
  const lists: PassageReading[][] = [];
  for (const [index, passage] of source.passages.entries()) {
    if (passage.passage.kind !== 'item' || !isSection(passage)) continue;
    const before = source.passages[index - 1];
    const same = before?.passage.kind === 'item' && before.passage.headings.join() === passage.passage.headings.join();
    const list = lists.at(-1);
    if (same && list?.at(-1) === before) list.push(passage);
    else lists.push([passage]);
  }
  return lists
    .filter((list) => list.length >= 4 && list.filter((passage) => taken.has(passage)).length >= list.length * 0.75)
    .flatMap((list) => list.filter((passage) => !taken.has(passage)))
    .flatMap((passage) => {
      const sentences = passage.sentences.filter(
        (sentence) => !isOnlyLabel(sentence) && sentence.words > 3 && !isVoiced(attributions, sentence),
      );
      const deontic = { cue: null, strength: null, addressee: null };
      const addressee = addresseeOfHeading(passage);
      return sentences[0] && !speaksToReader(sentences[0])
        ? [{ source, sentences, deontic, addressee, section: true, motive: [], restated: [] }]
        : [];
    });
}
