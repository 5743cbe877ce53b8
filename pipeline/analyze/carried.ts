/** How far what is attributed carries over the next sentences, and whom a pronoun means there. */
import { endsQuoted, isQuotation, quotedBefore, quotedOn } from './claims-quotes.ts';
import { type Genders, gendersIn, mayBe, men, women } from './genders.ts';
import { type Attribution, holderText } from './holders.ts';
import { isProposal } from './proposals.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { offices } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** One passage's sentences, in order, and what is attributed in each of them. */
export interface Told {
  sentences: Sentence[];
  found: Attribution[][];
}

/**
 * @param passages Of one source, in order.
 * @returns All that is attributed, pronouns resolved where one holder alone stands before them, and carried on: over a
 * quotation that stays open, and over sentences that say what would be.
 */
export function carry(passages: Told[]): Attribution[] {
  const genders = gendersIn(passages.map(({ sentences }) => sentences[0]?.passage.passage.text ?? ''));
  let last: Told = { sentences: [], found: [] };
  return passages.flatMap(({ sentences, found }) => {
    // `"…," she said`: whom the paragraph before went on about.
    const resolved = inPassage([...last.sentences, ...sentences], found, last.found, genders);
    const taken = last.found
      .flat()
      .at(-1)
      ?.carriedTo.some((one) => one.passage === sentences[0]?.passage);
    // A third paragraph may go on behind the second.
    last = taken
      ? { sentences, found: [...sentences.slice(1).map(() => []), last.found.flat().slice(-1)] }
      : { sentences, found: resolved };
    return resolved.flat();
  });
}

function inPassage(
  sentences: Sentence[],
  found: Attribution[][],
  earlier: Attribution[][],
  genders: Genders,
): Attribution[][] {
  const resolved: Attribution[][] = [...earlier];
  const first = earlier.length;
  found.forEach((attributions, at) => {
    const index = first + at;
    const list: Attribution[] = [];
    for (const one of attributions) {
      const held = withHolder(one, { sentences, before: resolved, index, own: list, first, genders });
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
    for (const one of list) one.before = quotedBefore(one);
    const last = list.at(-1);
    if (last) last.carriedTo = [...quotedOn(last), ...wouldOn(last, sentences.slice(index + 1), found.slice(at + 1))];
  });
  takeUp(sentences.slice(first), sentences[first - 1], resolved.slice(0, first).flat().at(-1), found);
  return resolved.slice(first);
}

/** A paragraph that is one quotation, and says not whose: it goes on behind the quotation that ended the one before. */
function takeUp(
  sentences: Sentence[],
  end: Sentence | undefined,
  last: Attribution | undefined,
  found: Attribution[][],
): void {
  const passage = sentences[0]?.passage;
  if (!last || !passage || found.some((list) => list.length > 0) || !isQuotation(passage) || !endsQuoted(last, end))
    return;
  last.carriedTo.push(...sentences);
}

/** Words for a holder, and the last word of the noun they are built on. */
interface Candidate {
  holder: string;
  head: Token;
  speaks: boolean;
  /** It is the first word of its sentence. */
  opens: boolean;
}

/** Where a pronoun stands, and what was told before it. */
interface Before {
  sentences: Sentence[];
  before: Attribution[][];
  index: number;
  /** Of the same sentence. */
  own: Attribution[];
  /** The first sentence of the pronoun's own passage; those before it are the passage's before. */
  first: number;
  genders: Genders;
}

/** "She added that …": who spoke before her; "It promised": the subject of the sentence before; "the plan": whose it was. */
function withHolder(one: Attribution, { sentences, before, index, own, first, genders }: Before): Attribution {
  if (one.holder !== null || !one.speaker) return one;
  const head = one.sentence.tokens[one.speaker.head];
  const word = head?.lower ?? '';
  const next = one.sentence.tokens[one.speaker.head + 1];
  if (proposalNouns.has(word)) {
    const holder = ownerOf(word, sentences.slice(first), before.slice(first), index - first);
    return holder ? { ...one, holder } : one;
  }
  const group = pronouns.find((forms) => forms.includes(word));
  if (!group) return one;
  const person = men.includes(word) ? men : women.includes(word) ? women : null;
  const same = own.at(-1);
  const fit = same?.holder && (!person || mayBe({ holder: same.holder, head: tokenOf(same) }, person, genders));
  if (same && fit) return { ...one, holder: same.holder };
  // "The ministers repeated their call for a truce": whose sentence it is, or nobody's who could be told.
  if (
    /^(?:its|their|his|her)$/.test(word) &&
    one.speaker.from > 1 &&
    !one.cue.includes(' ') &&
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')
  ) {
    const owner = subjectOf(one.sentence);
    const owns =
      owner && typeof owner !== 'string' && agrees(owner, group) && (!person || mayBe(owner, person, genders));
    return owns ? { ...one, holder: owner.holder } : { ...one, speaker: null };
  }
  // "The two governments will share it, they said": the sentence's own subject.
  const within = word === 'they' && one.speaker.from > 3 ? subjectOf(one.sentence) : null;
  if (within && typeof within !== 'string' && within.speaks && agrees(within, group))
    return { ...one, holder: within.holder };
  // "We find that fees rose. They …": the authors themselves.
  if (word === 'they' && before[index - 1]?.at(-1)?.holder === 'source') return { ...one, holder: 'source' };
  // Back to the sentence that names whom the pronoun goes on meaning; only persons are spoken of on over paragraphs.
  for (let at = index - 1; at >= (person ? 0 : first) && index - at < 9; at--) {
    const sentence = sentences[at];
    const subject = sentence && subjectOf(sentence);
    const told = before[at]?.findLast(({ holder }) => holder !== null && holder !== 'source');
    const candidates = [
      ...(told?.speaker && told.holder
        ? [{ holder: told.holder, head: tokenOf(told), speaks: true, opens: told.speaker.head === 0 }]
        : []),
      ...(subject && typeof subject !== 'string' ? [subject] : []),
      ...(person && sentence ? addressed(sentence) : []),
    ];
    // "Such rules shift. They call for patience": things.
    const thing = !person && subject && typeof subject !== 'string' && !subject.speaks && at === index - 1;
    if (thing && !told) return { ...one, speaker: null };
    const fits = (person ? candidates : candidates.reverse()).find(
      (candidate) => agrees(candidate, group) && (!person || mayBe(candidate, person, genders)),
    );
    if (fits) return { ...one, holder: fits.holder };
    if (person) {
      // A sentence about something else does not end it, two do, unless they speak of the person too.
      const words = sentence?.tokens ?? [];
      if (index - at > 1 && at >= first && !words.some(({ lower }) => person.includes(lower))) return one;
    } else if (typeof subject !== 'string' || !group.includes(subject)) return one;
  }
  return one;
}

const persons = [...men, ...women];
const pronouns = [persons, ['they', 'their', 'them'], ['it', 'its']];

function tokenOf({ sentence, speaker }: Attribution): Token {
  return sentence.tokens[speaker?.head ?? 0] as Token;
}

/** A pronoun of persons wants a name or an office; "they" wants many; "it" wants one body. */
function agrees({ holder, head, speaks, opens }: Candidate, group: string[]): boolean {
  // A capital at the head of a sentence ("Ships waited.") makes no name of a plural.
  const many = isPlural(head.lower) && (opens || !/^\p{Lu}/u.test(head.text));
  if (group === persons) return !many && (isName(head, opens) ? holder.split(' ').length < 8 : offices.has(head.lower));
  if (group.includes('they')) return many || /\b(?:and|of them|of the)\b/.test(holder);
  return !many && speaks && !offices.has(head.lower);
}

/** A capital at the head of a sentence ("One of them") makes no name. */
function isName(head: Token, opens: boolean): boolean {
  return /^\p{Lu}\p{Ll}/u.test(head.text) && (/^PRO(?:PN|N)$/.test(head.pos) || !opens);
}

/** "For Ms. Ruiz, the quarrel is over": whom a form of address names, be it no subject. */
function addressed({ tokens }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const head = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
    if (/^(?:mr|mrs|ms|miss|dr|prof)\.?$/.test(lower) && head && /^\p{Lu}/u.test(head.text))
      found.push({ holder: head.text, head, speaks: true, opens: false });
  }
  return found;
}

/** The subject of a sentence's first verb; a pronoun as it stands. */
function subjectOf(sentence: Sentence): Candidate | string | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ pos }, index) => index > 0 && (pos === 'VERB' || pos === 'AUX'));
  const phrase = verb > 0 ? speakerBefore(tokens, verb) : null;
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || /^(?:what|how|why|where)$/.test(tokens[phrase.from]?.lower ?? '')) return null;
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
    // "It intends to build a wall. A first part would be …".
    const planned = one.kind === 'intended' && /^(?:the|a|an|each|every|all|under)$/.test(first);
    if (/^(?:this|that|such|so|then)$/.test(first) || !(takesUp || isProposal(one) || planned || carried.length > 0))
      break;
    carried.push(sentence);
    for (const stem of own) told.add(stem);
  }
  return carried;
}

/** @returns Whether a sentence says what would be: that is its first verb. */
function carriesOn({ tokens }: Sentence): boolean {
  const would = tokens.findIndex(({ pos }) => pos === 'AUX');
  const before = tokens.slice(0, Math.max(0, would));
  return (
    tokens[would]?.lower === 'would' && !before.some(({ pos, lower }) => pos === 'VERB' && !/(?:ed|ing)$/.test(lower))
  );
}

function stems(sentence: Sentence, from: number): string[] {
  return sentence.tokens.filter(({ word, stop, start }) => word && !stop && start >= from).map(({ stem }) => stem);
}
