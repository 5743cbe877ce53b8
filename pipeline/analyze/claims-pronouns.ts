/** Whom a pronoun means that something is attributed to: where it is certain, else nobody who is named. */

import { namedIn } from './claims-named.ts';
import { mayBeMany, onlyBody, onlyMany } from './claims-onlyone.ts';
import { type Genders, mayBe, men, women } from './genders.ts';
import { isGiven, isSomebody } from './given.ts';
import { type Attribution, holderText } from './holders.ts';
import { phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { mensNames, womensNames } from './tables/given-genders.ts';
import { offices } from './tables/speakers.ts';
import type { Token } from './words.ts';

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

/** @returns The same with whom its pronoun means. "She added that …": who spoke before her; "It promised": the subject of the sentence before; "the plan": whose it was. */
export function withHolder(one: Attribution, { sentences, before, index, own, first, genders }: Before): Attribution {
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
  const known = same?.holder ? candidateOf(same) : null;
  const fit = known && (!person || (agrees(known, group) && fits(known, person, genders)));
  if (same && fit) return { ...one, holder: same.holder };
  // "The ministers repeated their call for a truce": whose sentence it is, or nobody's who could be told.
  if (
    /^(?:its|their|his|her)$/.test(word) &&
    one.speaker.from > 1 &&
    !one.cue.includes(' ') &&
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')
  ) {
    // "His line leaves no doubt: the board has failed in its aim": the subject of what a colon leads to.
    const from = one.speaker.from;
    const part = one.sentence.tokens.findLastIndex(({ text }, at) => at < from && /^[:;]$/.test(text));
    const told = part > 0 && one.sentence.tokens.slice(part, from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    const owner = subjectOf(one.sentence, told ? part : 0);
    const owns =
      owner && typeof owner !== 'string' && agrees(owner, group) && (!person || fits(owner, person, genders));
    return owns ? { ...one, holder: owner.holder } : { ...one, speaker: null };
  }
  // "The two governments will share it, they said": the sentence's own subject.
  // "Ruiz counts boats as she promised to".
  const inner = (word === 'they' || word === 'it' || person) && one.speaker.from > 2 && !one.cue.includes(' ');
  const within = inner ? subjectOf(one.sentence) : null;
  const subject = within && typeof within !== 'string' && within.speaks && agrees(within, group) ? within : null;
  if (subject && (!person || fits(subject, person, genders))) return { ...one, holder: subject.holder };
  // "We find that fees rose. They …": the authors themselves.
  if (word === 'they' && before[index - 1]?.at(-1)?.holder === 'source') return { ...one, holder: 'source' };
  // Back to the sentence that names whom the pronoun goes on meaning; only persons are spoken of on over paragraphs.
  const many = group.includes('they');
  for (let at = index - 1; at >= (person || many ? 0 : first) && index - at < 9; at--) {
    const sentence = sentences[at];
    const subject = sentence && subjectOf(sentence);
    const told = before[at]?.findLast(({ holder }) => holder !== null && holder !== 'source');
    // "The judge told Mr Lund …. He answered": whoever was told.
    const answers =
      at === index - 1 &&
      /^(?:answer|repl|respond|retort|counter)/.test(one.cue) &&
      /^(?:told|asked|asks|tells)$/.test(told?.cue ?? '');
    if (answers && person) {
      const other = (sentence ? addressed(sentence) : []).find(
        (candidate) => candidate.holder !== told?.holder && fits(candidate, person, genders),
      );
      return other ? { ...one, holder: other.holder } : one;
    }
    const candidates = [
      ...(told?.speaker && told.holder ? [candidateOf(told)] : []),
      ...(subject && typeof subject !== 'string' ? [subject] : []),
      ...(person && sentence ? addressed(sentence) : []),
    ];
    // "Such rules shift. They call for patience": things.
    const thing =
      !person &&
      one.kind !== 'thought' &&
      !one.cue.includes(' ') &&
      subject &&
      typeof subject !== 'string' &&
      !subject.speaks &&
      at === index - 1;
    if (thing && !told) return { ...one, speaker: null };
    const fitting = (person ? candidates : candidates.reverse()).find(
      (candidate) =>
        agrees(candidate, group) &&
        (person
          ? fits(candidate, person, genders)
          : group.includes('they') || !isSomebody(candidate.head.text, one.sentence.source)),
    );
    // "Ruiz met Lund. She said": either.
    if (fitting && person && !told && sentence && isMet(sentence, fitting, person, genders)) return one;
    // "Economists raise …. Creditors have no reason to …. They argue": those who are told to speak, or those nearest.
    const others = many && !person && !told ? speakingBefore(sentences, before, at, first) : null;
    if (fitting && others && agrees(others, group) && others.holder !== fitting.holder) return one;
    const named = person && sentence ? onlyNamed(sentence, person, genders) : null;
    // "A pig man needs help. She": who is named, and no office of which nothing tells whose it is.
    if (fitting && !(named && !/^\p{Lu}/u.test(fitting.holder))) return { ...one, holder: fitting.holder };
    if (named) return { ...one, holder: named };
    if (person) {
      // A sentence about something else does not end it, two do, unless they speak of the person too.
      const words = sentence?.tokens ?? [];
      if (index - at > 1 && at >= first && !words.some(({ lower }) => person.includes(lower))) return one;
    } else if (many) {
      // A sentence in which "they" could mean nobody does not end it.
      const only = sentence && at >= first && word === 'they' ? onlyMany(sentence) : null;
      if (only) return { ...one, holder: only };
      if (!sentence || index - at > 3 || sentence.tokens.some((token) => mayBeMany(token))) return one;
    } else {
      // "We disagree with the brewery there. It wants to", "Lund wrote that the yard agreed. It wants": the one body told of.
      const somebody = subject && typeof subject !== 'string' && isSomebody(subject.head.text, one.sentence.source);
      const body =
        sentence &&
        word === 'it' &&
        at === index - 1 &&
        at >= first &&
        (somebody || !told) &&
        (somebody || !(subject && typeof subject !== 'string'))
          ? onlyBody(sentence)
          : null;
      if (body) return { ...one, holder: body };
      if (typeof subject !== 'string' || !group.includes(subject)) return one;
    }
  }
  return one;
}

/** The one person that a sentence names who may be meant. */
function onlyNamed(sentence: Sentence, person: string[], genders: Genders): string | null {
  const all = namedIn(sentence).filter((candidate) => fits(candidate, person, genders));
  return all.length === 1 ? (all[0]?.holder ?? null) : null;
}

/** Who is told to say something in the last sentence of the paragraph that has one, before a sentence. */
function speakingBefore(sentences: Sentence[], before: Attribution[][], at: number, first: number): Candidate | null {
  for (let back = at - 1; back >= first && at - back < 4 && sentences[back]; back--) {
    const told = before[back]?.findLast(({ holder, speaker }) => speaker && holder !== null && holder !== 'source');
    if (told) return candidateOf(told);
  }
  return null;
}

const persons = [...men, ...women];
const pronouns = [persons, ['they', 'their', 'them'], ['it', 'its']];

/** @returns The word that the holder's phrase is built on. */
export function tokenOf({ sentence, speaker }: Attribution): Token {
  return sentence.tokens[speaker?.head ?? 0] as Token;
}

/** Whether "he" or "she" may mean a candidate, by titles, by the given name, and by what is no person. */
function fits(candidate: { holder: string; head: Token }, person: string[], genders: Genders): boolean {
  const given = candidate.holder.split(' ').map((word) => word.toLowerCase());
  if (given.some((word) => womensNames.has(word))) return person === women && mayBe(candidate, person, new Map());
  if (given.some((word) => mensNames.has(word))) return person === men && mayBe(candidate, person, new Map());
  return mayBe(candidate, person, genders);
}

function candidateOf(one: Attribution): Candidate {
  const head = tokenOf(one);
  return {
    holder: one.holder ?? '',
    head,
    speaks: true,
    opens: one.speaker?.head === 0 && !isSurname(one.sentence, head),
  };
}

/** "Rogers said", where "Ann Rogers" stands elsewhere: the capital at the head of a sentence is that of a name. */
function isSurname({ passage }: Sentence, { text, lower }: Token): boolean {
  const full = RegExp(`\\p{Lu}[\\p{L}.]+ ${text}\\b`, 'u');
  return (
    isPlural(lower) &&
    /^\p{Lu}\p{L}+$/u.test(text) &&
    passage.source.passages.some((one) => full.test(one.passage.text))
  );
}

/** Whether a sentence names another person besides, by a given name and a last name. */
function isMet({ tokens }: Sentence, { holder }: Candidate, person: string[], genders: Genders): boolean {
  return tokens.some(({ lower }, at) => {
    const head = tokens[at + 1];
    if (!isGiven(lower) || !head || !/^\p{Lu}/u.test(head.text) || holder.includes(head.text)) return false;
    return fits({ holder: head.text, head }, person, genders);
  });
}

/** A pronoun of persons wants a name or an office; "they" wants many; "it" wants one body. */
function agrees({ holder, head, speaks, opens }: Candidate, group: string[]): boolean {
  // A capital at the head of a sentence ("Ships waited.") makes no name of a plural.
  const many = isPlural(head.lower) && (opens || !/^\p{Lu}/u.test(head.text));
  if (group === persons)
    return !many && (isName(head, opens) ? isNames(holder) : offices.has(head.lower) || clerks.has(head.lower));
  if (group.includes('they')) return (many && speaks) || /\b(?:and|of them|of the)\b/.test(holder);
  return !many && speaks && !offices.has(head.lower);
}

/** Further people whom "he" or "she" may mean. */
const clerks = new Set(
  'clerk guard soldier sailor student pupil patient tenant landlord leader member trader buyer seller baker brewer fishmonger skipper'.split(
    ' ',
  ),
);

/** "Ana Ruiz of the depot", but no "army in the north" and no "army and Ruiz". */
function isNames(holder: string): boolean {
  const words = holder.split(' ');
  return words.length < 8 && /^\p{Lu}/u.test(words[0] ?? '') && !/\b(?:and|in|or)\b/.test(holder);
}

/** A capital at the head of a sentence ("One of them") makes no name. */
function isName(head: Token, opens: boolean): boolean {
  return /^\p{Lu}\p{Ll}/u.test(head.text) && (/^PRO(?:PN|N)$/.test(head.pos) || !opens);
}

/** "For Ms. Ruiz, the quarrel is over": whom a form of address names, be it no subject. */
function addressed({ tokens, passage }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, { text, lower }] of tokens.entries()) {
    if (
      !/^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|baroness|senator|sen|rep|professor)\.?$/.test(lower) ||
      !/^\p{Lu}/u.test(text)
    )
      continue;
    const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    let to = from;
    while (tokens[to]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
    const head = tokens[to - 1];
    if (to > from && head)
      found.push({ holder: phraseText(passage.passage.text, tokens, { from, to }), head, speaks: true, opens: false });
  }
  return found;
}

/** The subject of a sentence's first verb; a pronoun as it stands. */
function subjectOf(sentence: Sentence, from = 0): Candidate | string | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ pos }, index) => index > from && (pos === 'VERB' || pos === 'AUX'));
  // `The company "regrets the delay"`.
  const quoted = /^["“]$/.test(tokens[verb - 1]?.text ?? '');
  const phrase = verb > 0 ? speakerBefore(tokens, quoted ? verb - 1 : verb) : null;
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || /^(?:what|how|why|where)$/.test(tokens[phrase.from]?.lower ?? '')) return null;
  if (head.pos === 'PRON') return head.lower;
  const holder = holderText(sentence, phrase);
  return holder === null || holder === 'source'
    ? null
    : { holder, head, speaks: canSpeak(tokens, phrase), opens: phrase.head === 0 && !isSurname(sentence, head) };
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
