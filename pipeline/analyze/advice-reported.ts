/** What sounds like advice and is somebody else's: quoted, attributed, told of talks. */
import type { Deontic } from './advice.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { isIssuer, isIssuersView } from './issuers.ts';
import type { Sentence, SourceReading } from './reading.ts';

/** Begins by leaning on the sentence before it. */
export const leaning = /^(?:this|these|those|such|they|it|doing so|to this end|to that end|for this|in this way)\b/i;

/** @returns Whether a holder is the source itself, or the body that it is of. */
export function isOwn(holder: string | null, source: SourceReading): boolean {
  return holder === 'source' || (!!holder && isIssuer(source, holder));
}

/** Somebody says, asks or thinks that somebody should; "we said that" is the source's own. */
const saidThat =
  /\b(?:said|says|told|argue[sd]?|insist(?:s|ed)|claim(?:s|ed)|believe[sd]?|thinks|thought|demand(?:s|ed)|want(?:s|ed)|warn(?:s|ed)|suggest(?:s|ed)|recommend(?:s|ed)|propose[sd]|conclude[sd]|note[sd]|added|replie[sd]|asked|object(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|complain(?:s|ed)?|counter(?:s|ed)?|protest(?:s|ed)?|assert(?:s|ed)?|grumble[sd]?|feel|felt|urged)\b(?: \w+){0,4} that\b/i;

/** "Our talks with keepers indicated that": heard from others. */
const consulted =
  /\b(?:consultations?|interviews?|interviewees?|talks|respondents?|stakeholders?|witnesses|participants?|workshops?)\b[^,;]*\b(?:indicated|felt|agreed|stressed|suggested|showed|made clear|pointed out) that\b|\b(?:we|i) (?:have |had |also |often |repeatedly )*(?:heard|been told|were told|was told|learnt|learned)\b[^,;]{0,40}? that\b/i;

/** "The board's guidance on ferries sets out that lifeboats must": what another text lays down. */
const laidDown =
  /^(?!.*\b(?:this|our|the present) (?:guidance|guidelines|code|standard|policy|strategy)\b).*\b(?:guidance|guidelines?|codes?(?: of practice)?|acts?|laws?|regulations?|directives?|standards?|polic(?:y|ies)|strateg(?:y|ies)|treat(?:y|ies)|rules|charters?|circulars?|manuals?|conventions?|frameworks?|specifications?)\b[^,;]*\b(?:sets? out|stat(?:es?|ed)|says?|said|requires?|required|provides?|provided|specif(?:y|ies|ied)|stipulat(?:es?|ed)|lays? down|laid down|makes? (?:it )?clear) that\b/i;

/** "There could be no release, he said, until the rain stopped. The dam should be emptied by May.": told of what another said. */
export function goesOnTelling(sentence: Sentence, attributions: Attributions): boolean {
  const before = sentence.passage.sentences[sentence.number - 2];
  if (
    !before ||
    leaning.test(sentence.text) ||
    /^(?:but|yet|and|so|still|however|therefore|clearly)\b/i.test(sentence.text)
  )
    return false;
  // What is set beside the words, and not before them, lets them run on: "…, he said, …".
  if (!aside.test(before.text)) return false;
  return (attributions.get(before) ?? []).some((one) => one.sentence === before && one.holder !== 'source');
}

const aside = /, (?:he|she|they) (?:said|added|argued|told|explained|insisted|wrote|warned|went on)\b/;

/** @returns Whether what a sentence asks is quoted, attributed or told of others. */
export function isReported(sentence: Sentence, deontic: Deontic, attributions: Attributions): boolean {
  const at = deontic.at ?? sentence.start;
  if (sentence.passage.quotes.some((quote) => quote.start <= at && at < quote.end)) return true;
  const attribution = attributionOf(attributions, sentence, at, at + 1);
  const before = sentence.text.slice(0, Math.max(0, at - sentence.start));
  const own = isIssuersView(sentence.source, before);
  if (attribution !== null)
    return attribution.holder !== 'source' && !(own && isOwn(attribution.holder, sentence.source));
  if (consulted.test(before) || laidDown.test(before)) return true;
  const told = saidThat.exec(before);
  return (
    told !== null && !/\b(?:we|i|authors?|paper|report|brief|study)\b[^,;]{0,40}$/i.test(before.slice(0, told.index))
  );
}
