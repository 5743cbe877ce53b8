/** What recommends only in company: "Pay the nurses.", "The right of return must be guaranteed." right beside what is asked outright. */
import { agentBefore, type IsActor, isDoneTo } from './addressees.ts';
import type { Advice, Deontic } from './advice.ts';
import { isReported } from './advice-reported.ts';
import { isSection } from './advice-sections.ts';
import { clauseStart } from './asking-clauses.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { isDisowned } from './disowned.ts';
import { imperative, isOrder } from './imperatives.ts';
import { modal } from './modal.ts';
import { hasTo, mightDo, openingAgent } from './norms.ts';
import { isOfPaper } from './of-paper.ts';
import { joinedWish } from './performative.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { bound, byLaw, deliberate, inForce, notDeontic, orderedOutright, ruled, toQualify } from './tables/deontic.ts';
import { isVoiced } from './voices.ts';

/** How far from what is asked outright: a sentence that says why may stand between. */
const reach = 2;

/**
 * @param found What a source recommends outright, in reading order.
 * @param open Where it recommends in running text.
 * @param lines What leads lists in, and is said by their items.
 * @returns The same with what stands beside it and asks as it does, in reading order.
 */
export function withCompany(
  source: SourceReading,
  found: Advice[],
  open: ReadonlySet<PassageReading>,
  lines: ReadonlySet<Sentence>,
  attributions: Attributions,
  isActor: IsActor,
): Advice[] {
  const taken = new Map(found.flatMap((one) => [...one.sentences, ...one.restated].map((sentence) => [sentence, one])));
  const tried = new Set<Sentence>(lines);
  const all = [...found];
  for (const [sentence, deontic] of amongThemselves(open, tried, taken, attributions, isActor)) {
    const advice = ofSentence(source, sentence, deontic);
    taken.set(sentence, advice);
    all.push(advice);
  }
  // Each that is found may have others beside it.
  for (const one of all)
    for (const anchor of one.sentences)
      for (const sentence of around(source, anchor)) {
        if (taken.has(sentence) || tried.has(sentence) || !open.has(sentence.passage)) continue;
        const near = Math.abs(sentence.order - anchor.order) === 1 && sentence.passage === anchor.passage;
        if (near) tried.add(sentence);
        const told = sentenceBefore(source, sentence);
        const whom = (told && taken.get(told)?.addressee) ?? (told && openingAgent(sentence, isActor));
        const deontic = askedBeside(sentence, near, isActor, whom || null, attributions);
        if (!deontic) continue;
        const advice = ofSentence(source, sentence, deontic);
        taken.set(sentence, advice);
        all.push(advice);
      }
  for (const [sentence, deontic] of alsoCounted(source, open, tried, taken, attributions, isActor))
    all.push(ofSentence(source, sentence, deontic));
  return all.sort((one, other) => (one.sentences[0]?.order ?? 0) - (other.sentences[0]?.order ?? 0));
}

/** Two in a paragraph that say how things should be are company to each other. */
function amongThemselves(
  open: ReadonlySet<PassageReading>,
  lines: ReadonlySet<Sentence>,
  taken: ReadonlyMap<Sentence, Advice>,
  attributions: Attributions,
  isActor: IsActor,
): [Sentence, Deontic][] {
  return [...open].flatMap((passage) => {
    const sentences = isSection(passage) ? [] : passage.sentences;
    const told = sentences.filter(({ text }) => /\b(?:should|ought)\b/.test(text) && !ofPronoun.test(text));
    if (told.length < 2 || told.some((sentence) => taken.has(sentence))) return [];
    const asked = told.flatMap((sentence): [Sentence, Deontic][] => {
      const deontic = lines.has(sentence) ? null : askedBeside(sentence, false, isActor, null, attributions);
      return deontic ? [[sentence, deontic]] : [];
    });
    return asked.length > 1 ? asked : [];
  });
}

/** "First, … Third, shelter must be given": of points that are counted off, and of which two are asked for, the others may be. */
function alsoCounted(
  source: SourceReading,
  open: ReadonlySet<PassageReading>,
  tried: ReadonlySet<Sentence>,
  taken: ReadonlyMap<Sentence, Advice>,
  attributions: Attributions,
  isActor: IsActor,
): [Sentence, Deontic][] {
  const points = source.sentences.filter((sentence) => counted.test(sentence.text) && open.has(sentence.passage));
  if (points.filter((sentence) => taken.has(sentence)).length < 2) return [];
  return points.flatMap((sentence): [Sentence, Deontic][] => {
    if (taken.has(sentence) || tried.has(sentence)) return [];
    const deontic = askedBeside(sentence, true, isActor, null, attributions);
    return deontic ? [[sentence, deontic]] : [];
  });
}

const counted = /^\W*(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Finally|Lastly)(?:ly)?, /;

const ofPronoun = /\b(?:one|you|they|it|he|she|we|i) (?:should|ought)\b/i;

function ofSentence(source: SourceReading, sentence: Sentence, deontic: Deontic): Advice {
  const { addressee } = deontic;
  return { source, sentences: [sentence], deontic, addressee, section: false, motive: [], restated: [] };
}

/** The sentences within reach, under the same headings. */
function around({ sentences }: SourceReading, anchor: Sentence): Sentence[] {
  const at = anchor.order - (sentences[0]?.order ?? 0);
  const over = anchor.passage.passage.headings.join('\n');
  return sentences
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((sentence) => sentence !== anchor && sentence.passage.passage.headings.join('\n') === over);
}

function sentenceBefore({ sentences }: SourceReading, sentence: Sentence): Sentence | null {
  const before = sentences[sentence.order - (sentences[0]?.order ?? 0) - 1];
  return before && before.passage === sentence.passage ? before : null;
}

/** @param near Right beside it in its paragraph; else only how things should be is asked. */
function askedBeside(
  sentence: Sentence,
  near: boolean,
  isActor: IsActor,
  before: string | null,
  attributions: Attributions,
): Deontic | null {
  if (sentence.text.trimEnd().endsWith('?')) return null;
  if (isVoiced(attributions, sentence) || attributionOf(attributions, sentence, sentence.start, sentence.start))
    return null;
  const should = /\b[Oo]ne (?:should|ought)\b/.test(sentence.text) ? null : modal(sentence, 'beside', isActor, before);
  const asked =
    should ??
    (near
      ? (requested(sentence, isActor) ??
        mustBeDone(sentence) ??
        ofPerson(sentence) ??
        outright(sentence) ??
        hasTo(sentence, isActor, before) ??
        joinedWish(sentence, isActor, before) ??
        mightDo(sentence, isActor, before))
      : null);
  if (!asked || isOfPaper(sentence, asked) || isReported(sentence, asked, attributions)) return null;
  return asked;
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
  // "A network must be planned as a whole": of any one.
  if (/^an?$/.test(tokens[subjectOf(tokens, index)?.from ?? -1]?.lower ?? '')) return null;
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
