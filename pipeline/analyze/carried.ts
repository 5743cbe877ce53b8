/** How far what is attributed carries over the next sentences, and whom a pronoun means there. */
import { type Attribution, contentEnd, holderText } from './holders.ts';
import { isProposal } from './proposals.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { offices, proposalNouns } from './tables/cues.ts';
import type { Token } from './words.ts';

/**
 * @param sentences Of one passage, in order.
 * @param found What is attributed in each of them.
 * @returns All of it, pronouns resolved where one holder alone stands before them, and carried on: over a quotation that
 * stays open, and over sentences that say what would be.
 */
export function carry(sentences: Sentence[], found: Attribution[][]): Attribution[] {
  const resolved: Attribution[][] = [];
  sentences.forEach((_, index) => {
    const list: Attribution[] = [];
    for (const one of found[index] ?? []) {
      const held = withHolder(one, sentences, resolved, index, list);
      // "It shows that": a thing, where no body stands before it.
      if (
        held.holder !== null ||
        !/^(?:it|its|they)$/.test(tokenOf(one)?.lower ?? '') ||
        !one.speaker ||
        (held.speaker && tokenOf(one).lower === 'they')
      )
        list.push(held);
    }
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

/** Words for a holder, and the last word of the noun they are built on. */
interface Candidate {
  holder: string;
  head: Token;
  speaks: boolean;
  /** It is the first word of its sentence. */
  opens: boolean;
}

/** "She added that …": who spoke before her; "It promised": the subject of the sentence before; "the plan": whose it was. */
function withHolder(
  one: Attribution,
  sentences: Sentence[],
  before: Attribution[][],
  index: number,
  own: Attribution[],
): Attribution {
  if (one.holder !== null || !one.speaker) return one;
  const head = one.sentence.tokens[one.speaker.head];
  const word = head?.lower ?? '';
  if (proposalNouns.has(word)) {
    const holder = ownerOf(word, sentences, before, index);
    return holder ? { ...one, holder } : one;
  }
  const group = pronouns.find((forms) => forms.includes(word));
  if (!group) return one;
  const same = own.at(-1)?.holder;
  if (same) return { ...one, holder: same };
  // Back to the sentence that names whom the pronoun goes on meaning.
  for (let at = index - 1; at >= 0 && index - at < 7; at--) {
    const sentence = sentences[at];
    const subject = sentence && subjectOf(sentence);
    const told = before[at]?.findLast(({ holder }) => holder !== null && holder !== 'source');
    const candidates = [
      ...(told?.speaker && told.holder
        ? [{ holder: told.holder, head: tokenOf(told), speaks: true, opens: told.speaker.head === 0 }]
        : []),
      ...(subject && typeof subject !== 'string' ? [subject] : []),
    ];
    // "Such rules shift. They call for patience": things.
    const thing = group !== persons && subject && typeof subject !== 'string' && !subject.speaks && at === index - 1;
    if (thing && !told) return { ...one, speaker: null };
    const fits = (group === persons ? candidates : candidates.reverse()).find((candidate) => agrees(candidate, group));
    if (fits) return { ...one, holder: fits.holder };
    if (typeof subject !== 'string' || !group.includes(subject)) {
      // A person is spoken of on over a sentence about something else; a thing is not.
      if (group !== persons || index - at > 1) return one;
    }
  }
  return one;
}

const persons = ['he', 'she', 'his', 'her', 'him'];
const pronouns = [persons, ['they', 'their', 'them'], ['it', 'its']];

function tokenOf({ sentence, speaker }: Attribution): Token {
  return sentence.tokens[speaker?.head ?? 0] as Token;
}

/** A pronoun of persons wants a name or an office; "they" wants many; "it" wants one body. */
function agrees({ holder, head, speaks, opens }: Candidate, group: string[]): boolean {
  // A capital at the head of a sentence ("Ships waited.") makes no name of a plural.
  const many = isPlural(head.lower) && (opens || !/^\p{Lu}/u.test(head.text));
  if (group === persons)
    return !many && (/^\p{Lu}\p{Ll}/u.test(head.text) ? holder.split(' ').length < 6 : offices.has(head.lower));
  if (group.includes('they')) return many || /\b(?:and|of them|of the)\b/.test(holder);
  return !many && speaks && !offices.has(head.lower);
}

/** The subject of a sentence's first verb; a pronoun as it stands. */
function subjectOf(sentence: Sentence): Candidate | string | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ pos }, index) => index > 0 && (pos === 'VERB' || pos === 'AUX'));
  const phrase = verb > 0 ? speakerBefore(tokens, verb) : null;
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head) return null;
  if (head.pos === 'PRON') return head.lower;
  const holder = holderText(sentence, phrase);
  return holder === null || holder === 'source'
    ? null
    : { holder, head, speaks: canSpeak(tokens, phrase), opens: phrase.head === 0 };
}

/** "In its white paper the ministry announced …. The paper proposes": the holder of the sentence that told whose it is. */
function ownerOf(noun: string, sentences: Sentence[], before: Attribution[][], index: number): string | null {
  for (let at = index - 1; at >= 0 && index - at < 4; at--) {
    const tokens = sentences[at]?.tokens ?? [];
    const found = tokens.findIndex(({ lower }) => lower === noun);
    const owned = tokens
      .slice(Math.max(0, found - 4), found)
      .some((token) => /^(?:its|their|his|her)$/.test(token.lower));
    const told = before[at]?.findLast(({ holder }) => holder !== null && holder !== 'source');
    if (found >= 0 && (owned || told) && told) return told.holder;
  }
  return null;
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
