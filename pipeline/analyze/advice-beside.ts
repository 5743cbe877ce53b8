/** What recommends only in company: "Pay the nurses.", "The right of return must be guaranteed." right beside what is asked outright. */
import { agentBefore, type IsActor, isDoneTo } from './addressees.ts';
import type { Advice, Deontic } from './advice.ts';
import { isReported } from './advice-reported.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { isDisowned } from './disowned.ts';
import { imperative, isOrder } from './imperatives.ts';
import { clauseStart } from './modal.ts';
import { isOfPaper } from './of-paper.ts';
import type { PassageReading, Sentence } from './reading.ts';
import { bound, byLaw, deliberate, inForce, notDeontic, orderedOutright, ruled, toQualify } from './tables/deontic.ts';
import { isVoiced } from './voices.ts';

/**
 * @param found What a paragraph recommends outright.
 * @returns The same with what stands right beside it and asks as it does, in reading order.
 */
export function withCompany(
  { sentences, source }: PassageReading,
  found: Advice[],
  attributions: Attributions,
  isActor: IsActor,
): Advice[] {
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated]));
  // What is asked of another than the writer's reader, and in the writer's own words.
  const all = [...found];
  for (const [at, sentence] of sentences.entries()) {
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    if (taken.has(sentence) || !((before && taken.has(before)) || (after && taken.has(after)))) continue;
    if (isVoiced(attributions, sentence) || attributionOf(attributions, sentence, sentence.start, sentence.start))
      continue;
    const deontic = askedBeside(sentence, isActor);
    if (!deontic || isOfPaper(sentence, deontic) || isReported(sentence, deontic, attributions)) continue;
    taken.add(sentence);
    all.push({
      source,
      sentences: [sentence],
      deontic,
      addressee: deontic.addressee,
      section: false,
      motive: [],
      restated: [],
    });
  }
  return all.sort((one, other) => (one.sentences[0]?.order ?? 0) - (other.sentences[0]?.order ?? 0));
}

function askedBeside(sentence: Sentence, isActor: IsActor): Deontic | null {
  if (sentence.text.trimEnd().endsWith('?')) return null;
  return requested(sentence, isActor) ?? mustBeDone(sentence) ?? ofPerson(sentence) ?? outright(sentence);
}

/** "The ministry is asked to make the files public". */
function requested(sentence: Sentence, isActor: IsActor): Deontic | null {
  const { tokens, text, start } = sentence;
  const match = /\b(?:is|are) (?:(?:also|therefore|further|hereby|likewise) )*(?:asked|requested) to (?=\p{Ll})/u.exec(
    text,
  );
  if (!match) return null;
  const at = start + match.index;
  const addressee = agentBefore(
    sentence,
    tokens.findIndex((token) => token.start >= at),
    isActor,
  );
  if (!addressee || ruled.test(addressee.toLowerCase().split(' ').at(-1) ?? '')) return null;
  return { cue: match[0].trimEnd(), strength: 'moderate', addressee, at };
}

/** "The right of return must be guaranteed": passive, and no rule of the land. */
function mustBeDone(sentence: Sentence): Deontic | null {
  const { tokens, text } = sentence;
  const lower = text.toLowerCase();
  const index = tokens.findIndex((token) => token.lower === 'must');
  const must = tokens[index];
  if (index < 1 || !must || !isDoneTo(tokens, index)) return null;
  const rest = lower.slice(must.start - sentence.start);
  if ([notDeontic, bound].some((pattern) => pattern.test(rest))) return null;
  if ([byLaw, toQualify, inForce].some((pattern) => pattern.test(lower))) return null;
  if (
    /^(?:if|unless|whether|because|although|while|where|when|who|which|that|how|why)$/.test(
      tokens[clauseStart(tokens, index)]?.lower ?? '',
    )
  )
    return null;
  if (/^(?:which|who|that|what|it|this|an?|each|every|any)$/.test(tokens[index - 1]?.lower ?? '')) return null;
  if (isDisowned(sentence, index)) return null;
  return { cue: must.text, strength: 'strong', addressee: null, at: must.start };
}

/** "He ought to hand the file to the prosecutor": of whom the passage tells. */
function ofPerson(sentence: Sentence): Deontic | null {
  const match =
    /^\W*(?:And |But |So |Then |First |Now |Instead )?(?:[Hh]e|[Ss]he) ((?:should|ought to|must)) (?:(?:also|then|now|first|at least) )*(\p{Ll}+)/u.exec(
      sentence.text,
    );
  if (!match || !(deliberate.has(match[2] ?? '') || orderedOutright.has(match[2] ?? ''))) return null;
  const at = sentence.start + sentence.text.indexOf(match[1] ?? '');
  const strength = match[1] === 'must' ? 'strong' : 'moderate';
  return { cue: match[1] ?? null, strength, addressee: null, at };
}

/** "Pay the nurses": with what only somebody in power does. */
function outright(sentence: Sentence): Deontic | null {
  const told = imperative(sentence);
  if (!told || !isOrder(sentence)) return null;
  const verb = (told.cue ?? '').toLowerCase();
  return deliberate.has(verb) || orderedOutright.has(verb) ? told : null;
}
