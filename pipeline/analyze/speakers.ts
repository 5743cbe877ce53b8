/** Who speaks: the noun phrase that a cue has for its subject, over relative clauses, appositions and elided subjects. */
import { amounts } from './can-speak.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import { singular } from './singular.ts';
import { askedBefore, shareOf, someOf, thoseBefore } from './speakers-counted.ts';
import { nounsBefore } from './speakers-nouns.ts';
import { paperBefore } from './speakers-papers.ts';
import { cues, demanding } from './tables/cues.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

export { canSpeak, isEvidence, isNobody, isPerson, keeperOf } from './can-speak.ts';

const relative = /^(?:who|whom|whose|which|that|where)$/;

/** "who", but not the WHO. */
function isRelative({ lower, text }: Token): boolean {
  return relative.test(lower) && text !== 'WHO';
}

/** @returns The subject of the verb at an index; `null` when it has none that could be told. */
export function speakerBefore(tokens: Token[], verb: number): Phrase | null {
  const phrase = subjectOf(tokens, verb);
  return phrase && (behindBe(tokens, phrase) ?? behindTime(tokens, phrase));
}

/** "In January Ana Ruiz", "On 9 May 2025 the minister", "for a year Lin Bo": the time that stands before it is no part of a name. */
function behindTime(tokens: Token[], phrase: Phrase): Phrase {
  const { head } = phrase;
  // "Last week Ana Ruiz".
  const last = phrase.from === 0 && /^(?:last|this|next)$/.test(tokens[0]?.lower ?? '');
  const from = last ? 1 : phrase.from;
  if (from >= head || !times.test(tokens[from]?.text ?? '') || tokens[from - 1]?.pos === 'PROPN') return phrase;
  const next = tokens[from + 1]?.pos === 'NUM' ? from + 2 : from + 1;
  const opens = /^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '') || /^(?:the|an?)$/.test(tokens[next]?.lower ?? '');
  const led = from > 0 && /^(?:ADP|DET|NUM|ADJ)$/.test(tokens[from - 1]?.pos ?? '');
  return opens && led && next <= head ? { ...phrase, from: next } : phrase;
}

/** "Less sanguine is Ana Ruiz, who": what somebody is, opens the sentence, and who it is stands behind the verb. */
function behindBe(tokens: Token[], { from, to, head }: Phrase): Phrase | null {
  if (from > 1 || to > 5 || !/^(?:is|are|was|were)$/.test(tokens[to]?.lower ?? '')) return null;
  const compared = /^(?:more|most|less|least|equally|similarly|just|no|rather|as)$/.test(tokens[0]?.lower ?? '');
  if (!compared && !/^(?:ADJ|VERB)$/.test(tokens[head]?.pos ?? '')) return null;
  const subject = nounPhraseAt(tokens, to + 1);
  return subject && tokens[subject.head]?.pos === 'PROPN' ? subject : null;
}

function subjectOf(tokens: Token[], verb: number): Phrase | null {
  const to = edge(tokens, verb);
  // "so many that I suggested": right before its verb a pronoun is the subject.
  if (/^(?:i|we|he|she|they)$/.test(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.lower !== 'and')
    return { from: to - 1, to, head: to - 1 };
  // "of which it attributed 88 to".
  if (/^(?:which|whom|that|what) it$/.test(`${tokens[to - 2]?.lower} ${tokens[to - 1]?.lower}`))
    return { from: to - 1, to, head: to - 1 };
  // "Each says", "But both deny".
  const alone = to === 1 || (to === 2 && tokens[0]?.pos === 'CCONJ');
  if (alone && /^(?:each|both)$/.test(tokens[to - 1]?.lower ?? '')) return { from: to - 1, to, head: to - 1 };
  if (tokens[to - 1]?.text === ',') return paperBefore(tokens, to) ?? overCommas(tokens, to - 1);
  // "Ana Ruiz — a lawyer who sued twice — says".
  if (/^[–—]$/.test(tokens[to - 1]?.text ?? '')) {
    const open = tokens.findLastIndex(({ text }, index) => index < to - 1 && /^[–—]$/.test(text));
    return open > 0 && to - open < 26 ? nounsBefore(tokens, open) : null;
  }
  // "the union (ABC) argues".
  if (tokens[to - 1]?.text === ')') {
    const open = tokens.findLastIndex((token, index) => index < to && token.text === '(');
    // "the firm (which has 900 staff) says".
    const far = open > 0 && isRelative(tokens[open + 1] as Token) ? 26 : 6;
    return open > 0 && to - open < far ? speakerBefore(tokens, open) : null;
  }
  if (/^(?:and|but|or|then)$/.test(tokens[to - 1]?.lower ?? '')) return null;
  // "those who say", "the mayor, who said".
  if (tokens[to - 1]?.lower === 'who' && tokens[to - 1]?.text !== 'WHO') {
    const noun = tokens[to - 2]?.text === ',' ? to - 2 : to - 1;
    if (tokens[noun - 1]?.lower === 'those') return { from: noun - 1, to: noun, head: noun - 1 };
    return nounsBefore(tokens, noun);
  }
  // "the union, which had hoped for".
  if (tokens[to - 1]?.lower === 'which' && tokens[to - 2]?.text === ',') return nounsBefore(tokens, to - 2);
  return (
    askedBefore(tokens, to) ??
    thoseBefore(tokens, to) ??
    overRelative(tokens, to) ??
    someOf(tokens, to) ??
    shareOf(tokens, to, verb) ??
    nounsBefore(tokens, to)
  );
}

const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|night|spring|summer|autumn|fall|winter|(?:19|20)\d\d)$/;

const participle = /^\p{Ll}{4,}[^e]ed$/u;

/** Where the words before a verb that are still the verb's begin: auxiliaries, adverbs, "himself". */
function edge(tokens: Token[], verb: number): number {
  let to = verb;
  while (
    to > 0 &&
    (/^(?:ADV|AUX|PART)$/.test(tokens[to - 1]?.pos ?? '') ||
      /^(?:also|since|long|now|further|again|subsequently|already|repeatedly|often|himself|herself|itself|themselves|have|has|had|remains?|remained|becomes?|became|seems?|seemed|appears?|appeared)$/.test(
        tokens[to - 1]?.lower ?? '',
      ))
  )
    to--;
  // "they both say"; but "Both say".
  if (to > 1 && /^(?:both|all)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  // "no longer believes".
  if (to > 1 && tokens[to]?.lower === 'longer' && tokens[to - 1]?.lower === 'no') to--;
  // "has more than once said".
  if (to > 3 && /^than once$/.test(`${tokens[to - 1]?.lower} ${tokens[to]?.lower}`)) return edge(tokens, to - 2);
  // "the mayor, on Thursday, urged", "officials last week said".
  const [lead, last] = [tokens[to - 2]?.lower ?? '', tokens[to - 1]];
  const time = /^(?:on|in|last|this|earlier|late|early)$/.test(lead) && times.test(last?.text ?? '');
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[to - 3]?.pos ?? '') && !participle.test(tokens[to - 3]?.text ?? '');
  const after = noun || tokens[to - 3]?.text === ',';
  if (time && after && to > 3) return edge(tokens, to - 2);
  if (to < verb) return to;
  // "had in March put": what stands between an auxiliary and its verb.
  const have = tokens.findLastIndex(({ lower }, index) => index < verb && /^(?:have|has|had)$/.test(lower));
  const between = tokens.slice(have + 1, verb);
  const adjunct = /^(?:in|on|at|by|for|since|last|this)$/.test(between[0]?.lower ?? '') && between.length < 5;
  return have > 0 && adjunct && between.every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos))
    ? edge(tokens, have)
    : to;
}

/** "Ana Ruiz, who runs the port, said", "Its spokesman, Lin Bo, told". */
function overCommas(tokens: Token[], closing: number): Phrase | null {
  const clause = clauseOf(tokens, closing);
  const opening = clause ?? tokens.findLastIndex((token, index) => index < closing && token.text === ',');
  if (opening < 1 || closing - opening > (clause === null ? 24 : 36)) return null;
  const first = tokens[opening + 1];
  const inside = tokens.slice(opening + 1, closing);
  // "The council, on the other hand, having weighed it, concluded": one insertion behind another.
  const hangs =
    /^(?:having|after|before|while|although|though|despite)$/.test(first?.lower ?? '') ||
    (first?.lower === 'as' && tokens[opening + 2]?.pos === 'AUX');
  const prior = hangs ? tokens.findLastIndex(({ text }, at) => at < opening && text === ',') : -1;
  const linking = tokens.slice(prior + 1, opening);
  if (prior > 0 && linking.length < 6 && !linking.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) {
    const outer = nounsBefore(tokens, prior);
    if (outer) return outer;
  }
  const near = overRelative(tokens, opening) ?? nounsBefore(tokens, opening);
  // "Ana Ruiz, 44, who joined in May, said".
  const aged =
    near && near.to === near.from + 1 && tokens[near.from]?.pos === 'NUM' && tokens[near.from - 1]?.text === ',';
  const before = aged ? nounsBefore(tokens, near.from - 1) : near;
  // "Ana Ruiz, of Lyon, France, said".
  const alone = !before && first ? nounPhraseAt(tokens, opening + 1) : null;
  // "In an interview, the Governor Ana Ruiz, stated": a comma too many.
  if (alone && alone.to === closing && tokens[alone.head]?.pos === 'PROPN') return alone;
  if (!before && first) return opening > 2 && closing - opening < 5 ? overCommas(tokens, opening) : null;
  if (!before || !first) return null;
  // "Ana Ruiz, 44, said".
  if (inside.every(({ pos }) => pos === 'NUM')) return before;
  // "Ana Ruiz, its chief engineer, who joined in May, said": the name, not what it is said to be.
  const outer = tokens[before.from - 1]?.text === ',' ? nounsBefore(tokens, before.from - 1) : null;
  if (
    outer &&
    isRelative(first) &&
    /^\p{Ll}/u.test(tokens[before.head]?.text ?? '') &&
    tokens[outer.head]?.pos === 'PROPN'
  )
    return outer;
  // "Residents, many of them elderly, fear".
  if (amounts.test(first.lower) && tokens[opening + 2]?.lower === 'of') return before;
  if (hangs || isRelative(first) || first.pos === 'ADV' || first.pos === 'ADP' || first.pos === 'VERB') return before;
  const name = nounPhraseAt(tokens, opening + 1);
  // "the ministry said on Monday, and the union, …": another clause.
  const within = inside.findIndex((token) => isRelative(token));
  const own = within < 0 ? inside : inside.slice(0, within);
  // "Ana Ruiz, its chief, said": no noun to the tagger.
  const bare = !name && tokens[before.head]?.pos === 'PROPN' && /^(?:its|their|his|her|the|a)$/.test(first.lower);
  if (bare && inside.length < 12 && !inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return before;
  if (!name || own.some(({ pos, lower }) => pos === 'AUX' || (pos === 'CCONJ' && lower === 'but'))) return null;
  const named = tokens[name.head]?.pos === 'PROPN' && first.pos === 'PROPN' && /^\p{Lu}/u.test(first.text);
  const title =
    /^\p{Ll}/u.test(tokens[before.head]?.text ?? '') || tokens[before.head]?.pos === 'NOUN' || isRole(tokens, before);
  // "Lord Vane of Ashby": the name goes on to the comma.
  const whole =
    tokens[name.to]?.lower === 'of' && tokens.slice(name.to + 1, closing).every(({ pos }) => pos === 'PROPN');
  // "A Danish charity, the Lake Forum for Water (LFW), holds": its name says more than what it is.
  const paren = inside.findIndex(({ text }) => text === '(');
  const ends = paren > 0 ? opening + 1 + paren : closing;
  const titled =
    first.lower === 'the' &&
    /^(?:an?|another|its|their|one)$/.test(tokens[before.from]?.lower ?? '') &&
    tokens.slice(opening + 2, ends).every(({ text, pos }) => /^\p{Lu}/u.test(text) || pos === 'ADP' || text === 'and');
  if (titled) return { ...name, to: ends };
  return named && title ? { ...name, to: whole ? closing : Math.min(closing, name.to) } : before;
}

/**
 * "Ana Ruiz, who runs the port, the mill and the lock, said": a clause that a comma opens behind a subject ends right before
 * the verb, whatever commas it has.
 *
 * @returns Where its comma stands.
 */
function clauseOf(tokens: Token[], closing: number): number | null {
  const first = tokens.findIndex(
    ({ lower }, at) =>
      at > 1 &&
      at < closing &&
      /^(?:who|whose|which)$/.test(lower) &&
      (tokens[at - 1]?.text === ',' || (tokens[at - 1]?.pos === 'ADP' && tokens[at - 2]?.text === ',')),
  );
  if (first < 0 || closing - first > 36) return null;
  const between = tokens.slice(first, closing);
  const verbs = tokens.slice(0, first).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const other = between.some(({ text }, at) => /^(?:[;:“”"]|who|which)$/.test(text) && at > 0);
  // "…, and the mayor, a lawyer, said": another clause.
  const joined = between.some(
    ({ text }, at) => text === ',' && /^(?:and|but)$/.test(between[at + 1]?.lower ?? '') && at > 3,
  );
  const comma = tokens[first - 1]?.text === ',' ? first - 1 : first - 2;
  return verbs || other || joined ? null : comma;
}

/** "The Secretary of State": a function, though written in capitals. */
function isRole(tokens: Token[], { from, to }: Phrase): boolean {
  const first = tokens[from]?.lower ?? '';
  const words = tokens.slice(from, to);
  return /^(?:the|its|their|his|her)$/.test(first) && words.some(({ lower }) => speakers.has(singular(lower)));
}

/** "A pamphlet that circulated last autumn claimed", "papers seen by the court suggest": the noun before the clause. */
function overRelative(tokens: Token[], to: number): Phrase | null {
  for (let at = to - 1; at > 0 && to - at < 14; at--) {
    const token = tokens[at];
    if (!token || /^[,;:()“”"]$/.test(token.text)) return null;
    const clause = tokens.slice(at + 1, to);
    const noun = tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'PROPN';
    if (isRelative(token) && noun && clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
      return told(tokens, nounsBefore(tokens, at), at, to);
    const reduced =
      // "declassified" is a noun to the tagger.
      (token.pos === 'VERB' || participle.test(token.text)) &&
      /(?:ed|en|n|t)$/.test(token.lower) &&
      (/^(?:by|in|on|at|from|under|before|after|for|to|during|last|this|within|with)$/.test(clause[0]?.lower ?? '') ||
        clause[0]?.pos === 'NUM');
    // "a letter published by a charity and signed by its friends".
    const finite = clause.some(
      ({ pos, lower }, index) =>
        pos === 'AUX' || (pos === 'VERB' && !(/(?:ed|en)$/.test(lower) && clause[index + 1]?.lower === 'by')),
    );
    if (reduced && noun && !finite) {
      return told(tokens, nounsBefore(tokens, at), at, to);
    }
  }
  return null;
}

/** A bare "paper" names nobody: "paper published in May" does, and of a "paper that the port wrote" it is the port. */
function told(tokens: Token[], phrase: Phrase | null, at: number, to: number): Phrase | null {
  const bare = phrase && phrase.to - phrase.from < 3 && proposalNouns.has(tokens[phrase.head]?.lower ?? '');
  if (!bare || phrase.to !== at) return phrase;
  if (!isRelative(tokens[at] as Token)) return { ...phrase, to };
  const verb = tokens.findIndex(({ pos }, index) => index > at && index < to && pos === 'VERB');
  const owner = verb > 0 ? nounsBefore(tokens.slice(at + 1, verb + 1), verb - at - 1) : null;
  return owner ? { from: owner.from + at + 1, to: owner.to + at + 1, head: owner.head + at + 1 } : phrase;
}

/** @returns The subject at the head of a sentence that a comma parts from its verb: "The Governor Ana Ruiz, stated that". */
export function speakerOverComma(tokens: Token[], verb: number): Phrase | null {
  const comma = edge(tokens, verb) - 1;
  if (tokens[comma]?.text !== ',' || tokens.slice(0, comma).some(({ pos }) => /^(?:VERB|AUX|ADP|SCONJ)$/.test(pos)))
    return null;
  const phrase = nounsBefore(tokens, comma);
  return phrase && phrase.from <= 1 && tokens[phrase.head]?.pos === 'PROPN' ? phrase : null;
}

/** The subject of the first verb of the sentence, for "… and pledged": what a later verb has left out. */
export function elidedSpeaker(tokens: Token[], verb: number): Phrase | null {
  const at = edge(tokens, verb);
  if (!/^(?:and|but|or|then)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  // "The office regards this as unlikely and reckons with": a verb that the tagger takes for a noun.
  const finite = ({ pos, lower }: Token, index: number) =>
    pos === 'VERB' ||
    pos === 'AUX' ||
    (pos === 'NOUN' && cues.has(lower) && /^(?:DET|PRON)$/.test(tokens[index + 1]?.pos ?? ''));
  const first = tokens.findIndex((token, index) => index < at - 1 && index > 0 && finite(token, index));
  // "should join and press for reform", "to join and press": what the first is not, the second is not.
  const word = tokens[verb]?.lower ?? '';
  const base =
    /^(?:continue|keep|go|start|begin|stop)$/.test(word) ||
    [`${word}s`, `${word}es`].some((form) => cues.has(form) || demanding.has(form));
  const open = tokens
    .slice(0, at)
    .some(({ lower }) => /^(?:should|must|may|might|could|would|will|shall|can|to)$/.test(lower));
  return first > 0 && !(base && open) ? speakerBefore(tokens, first) : null;
}
