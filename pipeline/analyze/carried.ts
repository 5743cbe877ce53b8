/** How far what is attributed carries over the next sentences. */

import { isIndirect, isShifted, tellsOfPresent } from './carried-past.ts';
import { officeHolder } from './claims-offices.ts';
import { tokenOf, withHolder } from './claims-pronouns.ts';
import { endsQuoted, isQuotation, quotedBefore, quotedOn } from './claims-quotes.ts';
import { type Genders, gendersIn } from './genders.ts';
import type { Attribution } from './holders.ts';
import { isProposal } from './proposals.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { offices } from './tables/speakers.ts';

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
  // What was is a person's, where the source itself tells of what is.
  const present = tellsOfPresent(
    passages.flatMap(({ sentences, found }) => sentences.filter((_, at) => found[at]?.length === 0)),
  );
  let last: Told = { sentences: [], found: [] };
  return passages.flatMap(({ sentences, found }) => {
    // `"…," she said`: whom the paragraph before went on about.
    const resolved = inPassage([...last.sentences, ...sentences], found, last.found, { genders, present });
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
  { genders, present }: { genders: Genders; present: boolean },
): Attribution[][] {
  const resolved: Attribution[][] = [...earlier];
  const first = earlier.length;
  found.forEach((attributions, at) => {
    const index = first + at;
    const list: Attribution[] = [];
    for (const one of attributions) {
      const found = withHolder(one, { sentences, before: resolved, index, own: list, first, genders });
      const held = found.holder === null ? found : withKind({ ...found, holder: officeHolder(found) });
      // "It shows that": a thing, where no body stands before it; "its call": nobody's.
      const word = one.speaker ? tokenOf(one)?.lower : '';
      if (
        held.holder !== null ||
        !/^(?:it|its|they|their)$/.test(word) ||
        (held.speaker && word !== 'it' && word !== 'its')
      )
        list.push(held);
    }
    resolved.push(list);
    for (const one of list) one.before = quotedBefore(one);
    const last = list.at(-1);
    if (last)
      last.carriedTo = [
        ...quotedOn(last),
        ...wouldOn(
          last,
          sentences.slice(index + 1),
          found.slice(at + 1),
          present && isIndirect(last, resolved, found.slice(at + 1)),
        ),
      ];
  });
  takeUp(sentences.slice(first), sentences[first - 1], resolved.slice(0, first).flat().at(-1), found);
  return resolved.slice(first);
}

/** "They note", of the authors: what persons note they say. */
function withKind(one: Attribution): Attribution {
  const persons = offices.has(singular(one.holder?.split(' ').at(-1)?.toLowerCase() ?? ''));
  return one.kind === 'reported' && /^note/.test(one.cue) && persons ? { ...one, kind: 'said' } : one;
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

/**
 * "The proposal would also …", "It would cover …": what would be goes on being the holder's while each sentence takes up
 * something told before. "That would …" is the source's own judgement.
 */
function wouldOn(one: Attribution, after: Sentence[], found: Attribution[][], indirect: boolean): Sentence[] {
  const carried: Sentence[] = [];
  // "As the general has admitted": told by the way.
  if (/^as /i.test(one.cue)) return carried;
  // "She insists that the guild stands by the lease. The lease would cost": what is said of now does not go on with what would be.
  const now = /^(?:said|reported|thought)$/.test(one.kind) && !isProposal(one) && isOfNow(one);
  const told = new Set(stems(one.sentence, one.start));
  for (const [index, sentence] of after.entries()) {
    if ((found[index]?.length ?? 0) > 0) break;
    if (indirect && isShifted(sentence)) {
      carried.push(sentence);
      continue;
    }
    if (!carriesOn(sentence) || weighs.test(sentence.text) || (now && isKnown(one, sentence))) break;
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

/** "A toll of this size would", "A charge that varied with the hour would", "would be fairer": the source weighs it, or another in its place. */
const weighs =
  /^an? [^,.;]{2,40} (?:of (?:this|that|such an?) (?:size|kind|sort|scale|length|order|height)|that [A-Za-zÀ-ɏ]+(?:ed|t)) [^.;]*\bwould\b|\bwould (?:also |still |even |probably |be )*be (?:[A-Za-zÀ-ɏ]{2,}[^aeiouv]er|more|less|better|worse)\b|\bwould (?:likely|probably|surely|certainly|no doubt|presumably|almost certainly) /iu;

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

/** Whether all verbs of what is said are in the present. */
function isOfNow({ sentence, start, end }: Attribution): boolean {
  const verbs = sentence.tokens.filter(
    (token) => token.start >= start && token.end <= end && (token.pos === 'AUX' || token.pos === 'VERB'),
  );
  return (
    verbs.length > 0 &&
    /^(?:is|are|has|have|remains?|stands?|does|do|[a-z]+s)$/.test(verbs[0]?.lower ?? '') &&
    !verbs.some(({ lower }) => /^(?:would|could|should|might|will|had|was|were)$/.test(lower))
  );
}

/** Whether what a sentence is about was known before it was told of: "the lease", and no "a lease". */
function isKnown({ sentence, start }: Attribution, { tokens }: Sentence): boolean {
  const would = tokens.findIndex(({ lower }) => lower === 'would');
  const nouns = tokens.slice(0, would).flatMap(({ pos, stem }) => (pos === 'NOUN' ? [stem] : []));
  const told = sentence.tokens;
  const at = told.findIndex((token) => token.start >= start && nouns.includes(token.stem));
  const article = told
    .slice(Math.max(0, at - 3), Math.max(0, at))
    .findLast(({ pos, lower }) => pos === 'DET' || /^(?:its|their|his|her)$/.test(lower));
  return article !== undefined && !/^(?:an?|some|any|no|another|such)$/.test(article.lower);
}
