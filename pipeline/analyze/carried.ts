/** How far what is attributed carries over the next sentences, and whom a pronoun means there. */
import { type Attribution, contentEnd, holderText } from './holders.ts';
import { isProposal } from './proposals.ts';
import type { Sentence } from './reading.ts';
import { speakerBefore } from './speakers.ts';

/**
 * @param sentences Of one passage, in order.
 * @param found What is attributed in each of them.
 * @returns All of it, pronouns resolved where one holder alone stands before them, and carried on: over a quotation that
 * stays open, and over sentences that say what would be.
 */
export function carry(sentences: Sentence[], found: Attribution[][]): Attribution[] {
  const resolved: Attribution[][] = [];
  sentences.forEach((sentence, index) => {
    const list: Attribution[] = [];
    for (const one of found[index] ?? []) list.push(withHolder(one, sentences, resolved, index, list));
    resolved.push(list);
    const last = list.at(-1);
    if (last)
      last.carriedTo = [
        ...quotedOn(last, sentences.slice(index + 1)),
        ...wouldOn(last, sentences.slice(index + 1), found.slice(index + 1)),
      ];
  });
  return resolved.flat();
}

/** "She added that …": who spoke before her; "It promised": the subject of the sentence before. */
function withHolder(
  one: Attribution,
  sentences: Sentence[],
  before: Attribution[][],
  index: number,
  own: Attribution[],
): Attribution {
  if (one.holder !== null || !one.speaker) return one;
  const pronoun = one.sentence.tokens[one.speaker.head]?.lower ?? '';
  if (!/^(?:he|she|they|it|his|her|their|its|him|them)$/.test(pronoun)) return one;
  const person = /^(?:he|she|his|her|him)$/.test(pronoun);
  const same = own.at(-1)?.holder;
  if (same) return { ...one, holder: same };
  const previous = sentences[index - 1];
  if (!previous) return one;
  const told = before[index - 1]?.findLast(({ holder }) => holder !== null && holder !== 'source');
  const subject = subjectOf(previous);
  const fits = (words: string | null | undefined): words is string => !!words && agrees(words, pronoun);
  if (person) {
    // A person goes on speaking over a sentence between.
    const further = before[index - 2]?.findLast(({ holder }) => holder !== null && holder !== 'source');
    const holder = [told?.holder, subject, further?.holder].find(fits);
    return holder ? { ...one, holder } : one;
  }
  const holder = [subject, told?.holder].find(fits);
  return holder ? { ...one, holder } : one;
}

/** A pronoun of persons wants a name or a person's office; "they" wants many; "it" wants a body. */
function agrees(words: string, pronoun: string): boolean {
  const last = words.split(/\s+/).at(-1) ?? '';
  if (/^(?:he|she|his|her|him)$/.test(pronoun))
    return /^\p{Lu}\p{Ll}/u.test(last)
      ? !/^the /i.test(words)
      : /(?:er|or|ist|ian|man|woman|ant|ent|chief|mayor|head)$/.test(last) &&
          !/(?:government|parliament|department)$/.test(last);
  if (/^the(?:y|ir|m)$/.test(pronoun)) return /s$/.test(last) || /\bof\b/.test(words);
  return !/s$/.test(last) || /^\p{Lu}/u.test(last);
}

/** The subject of a sentence's first verb. */
function subjectOf(sentence: Sentence): string | null {
  const verb = sentence.tokens.findIndex(({ pos }, index) => index > 0 && (pos === 'VERB' || pos === 'AUX'));
  const phrase = verb > 0 ? speakerBefore(sentence.tokens, verb) : null;
  return phrase ? holderText(sentence, phrase) : null;
}

/** A quotation that goes on, or a whole sentence in quotation marks behind one that was attributed. */
function quotedOn(one: Attribution, after: Sentence[]): Sentence[] {
  const { quotes } = one.sentence.passage;
  const open = quotes.find((quote) => quote.start < one.end && quote.end > one.sentence.end + 1);
  const inside = after.filter((sentence) => open && sentence.start >= open.start && sentence.end <= open.end + 2);
  if (inside.length > 0 || one.kind !== 'said') return inside;
  const quoted = quotes.some((quote) => quote.start <= one.start + 1 && quote.end >= one.end - 1);
  const next = after[0];
  const whole = next && quotes.some((quote) => quote.start <= next.start && quote.end >= contentEnd(next) - 1);
  return quoted && whole && next ? [next] : [];
}

/**
 * "The proposal would also …", "It would cover …": what would be goes on being the holder's while each sentence takes up
 * something told before. "That would …" is the source's own judgement.
 */
function wouldOn(one: Attribution, after: Sentence[], found: Attribution[][]): Sentence[] {
  const carried: Sentence[] = [];
  const told = new Set(stems(one.sentence, one.start));
  for (const [index, sentence] of after.entries()) {
    if (!carriesOn(sentence) || (found[index]?.length ?? 0) > 0) break;
    const first = sentence.tokens[0]?.lower ?? '';
    const own = stems(sentence, sentence.start);
    const takesUp = /^(?:it|they|he|she|its|their|his|her)$/.test(first) || own.some((stem) => told.has(stem));
    if (/^(?:this|that|such|so|then)$/.test(first) || !(takesUp || isProposal(one) || carried.length > 0)) break;
    carried.push(sentence);
    for (const stem of own) told.add(stem);
  }
  return carried;
}

/** @returns Whether a sentence says what would be. */
function carriesOn(sentence: Sentence): boolean {
  return sentence.tokens.find(({ pos }) => pos === 'AUX')?.lower === 'would';
}

function stems(sentence: Sentence, from: number): string[] {
  return sentence.tokens.filter(({ word, stop, start }) => word && !stop && start >= from).map(({ stem }) => stem);
}
