/** Who is asked to act: the noun phrase beside the words that ask, where it names somebody who can. */
import { beforeVerb, numbered } from './asked-phrases.ts';
import { fromStart, nameBefore, ofPeoples, openingWord } from './enumerated.ts';
import { nounPhraseAt, type Phrase, phraseText, subjectBefore } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { knownNames } from './regions.ts';
import { isPlural, singular } from './singular.ts';
import { overParticiple, subjectOf } from './subjects.ts';
import { agents, deliberate, instruments, orders, ownDoing, undeliberate } from './tables/deontic.ts';
import { organizationWords } from './tables/names.ts';
import { roles } from './tables/roles.ts';
import { takesUp, tellsOfAnother } from './taken-up.ts';
import type { Token } from './words.ts';

export type IsActor = (words: string) => boolean;

/**
 * @param index The modal's token.
 * @param before Whom the sentence before asks to act: "It should also publish".
 * @returns The subject of the modal, when it can act; `null` when it is none, or a pronoun that stands for nobody known.
 */
export function agentBefore(
  sentence: Sentence,
  index: number,
  isActor: IsActor,
  before: string | null = null,
): string | null {
  const { tokens } = sentence;
  const phrase = overParticiple(tokens, subjectOf(tokens, index));
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || tokens[index - 1]?.text === ',') {
    const opening = overConsultation(sentence, index, isActor);
    if (opening) return opening;
  }
  if (!phrase || !head) {
    // "The Seal Watch must": the tagger takes a name's last word for a verb.
    const name = nameBefore(tokens, index);
    return name && actAfter(tokens, index) ? agentText(sentence, name) : behindOpening(sentence, index, isActor);
  }
  const named = head.pos === 'PRON' ? inSentence(sentence, phrase, index, isActor) : null;
  if (named) return named;
  const other = head.pos === 'PRON' && tellsOfAnother(tokens, phrase.from);
  if (
    head.pos === 'PRON' &&
    before &&
    !other &&
    takesUp(tokens, phrase, index, before, actAfter(tokens, index) !== null)
  )
    return before;
  if (
    !isAgent(sentence, phrase, isActor) &&
    !isDeliberate(sentence, phrase, index) &&
    !isJoined(sentence, phrase, isActor)
  )
    return null;
  if (head.pos === 'PRON' && !/^we$/i.test(head.text)) return null;
  // Who is to be given something is not who should act.
  if (
    receiving.test(
      tokens
        .slice(index + 1, index + 5)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return null;
  return agentText(sentence, together(sentence, phrase, isActor));
}

/** "Norway has more to lose, and it should say so", "If ministers want peace, they should", "As for the union, it would do well to": whom the sentence named before. */
function inSentence(sentence: Sentence, { head, from, to }: Phrase, index: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const pronoun = tokens[head]?.lower ?? '';
  if (!/^(?:it|they)$/.test(pronoun) || to - from > 1) return null;
  const opening = tokens.findIndex(({ text }) => /^\p{L}{2}/u.test(text));
  const led = /^(?:if|once|when|because|since)$/.test(tokens[opening]?.lower ?? '')
    ? 1
    : tokens[opening]?.lower === 'as' && /^(?:for|to)$/.test(tokens[opening + 1]?.lower ?? '')
      ? 2
      : 0;
  const phrase = opening < 0 || opening > 3 ? null : nounPhraseAt(tokens, opening + led);
  if (!phrase || phrase.to >= from || !isAgent(sentence, phrase, isActor)) return null;
  // Between them another may have been named: "it" must follow a comma or "and" right there.
  const joint = tokens[from - 1];
  if (!(/^[,;:–—]$/.test(joint?.text ?? '') || joint?.pos === 'CCONJ')) return null;
  const many = isPlural(tokens[phrase.head]?.lower ?? '') || tokens[phrase.head]?.lower === 'police';
  const proper = tokens[phrase.head]?.pos === 'PROPN';
  const fits = pronoun === 'they' ? many : proper || !many;
  return fits && index > phrase.to ? agentText(sentence, phrase) : null;
}

/** "Instead of a ban the province should": who stands right before it, behind what opens the sentence without a comma. */
function behindOpening(sentence: Sentence, index: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const first = tokens.find(({ text }) => /^\p{L}{2}/u.test(text))?.lower ?? '';
  if (
    !/^(?:instead|rather|besides|unlike|like|with|without|after|on|as|given|despite|because|by|for|in|at|from|under)$/.test(
      first,
    )
  )
    return null;
  const from = tokens.findLastIndex(({ pos }, at) => at < index && pos === 'DET');
  const phrase = from < 0 ? null : nounPhraseAt(tokens, from);
  if (!phrase || phrase.to !== index || tokens.slice(0, from).some(({ pos, text }) => pos === 'AUX' || text === ','))
    return null;
  return isAgent(sentence, phrase, isActor) ? agentText(sentence, phrase) : null;
}

/** "The Department, following consultation with the ports and any other body, shall": who opens the sentence. */
function overConsultation(sentence: Sentence, index: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ text }) => /^\p{L}{2}/u.test(text));
  const phrase = first < 0 || first > 3 ? null : nounPhraseAt(tokens, first);
  if (!phrase || !isAgent(sentence, phrase, isActor)) return null;
  const at = tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to;
  const between = tokens.slice(at, index);
  const hangs = /^(?:following|after|in|together|acting|working|along|subject|having)$/.test(between[0]?.lower ?? '');
  const told = between.some(({ pos, lower }) => pos === 'AUX' || /^(?:is|are|was|were|has|have|will)$/.test(lower));
  return hangs && !told ? agentText(sentence, phrase) : null;
}

/** After a modal, what its subject is given. */
const receiving = /^(?:to )?(?:also )?(?:qualify|be (?:entitled|eligible|treated|paid|compensated)|receive)\b/;

/** "The Post Office, the Department and the Minister": all whom the subject joins; "in consultation with" joins nobody. */
function together(sentence: Sentence, phrase: Phrase, isActor: IsActor): Phrase {
  const { tokens } = sentence;
  let { from, to } = phrase;
  for (let at = from + 1; at < to; at++)
    if (
      /^(?:in|together|along|following|after|alongside)$/.test(tokens[at]?.lower ?? '') &&
      /^(?:with|conjunction|consultation|cooperation|co-operation|collaboration|coordination|partnership|agreement)$/.test(
        tokens[at + 1]?.lower ?? '',
      )
    )
      to = at;
  // "and where appropriate the Post Office shall": what stands in between.
  const odd = (token: Token | undefined) =>
    /^(?:where|if|as|when|appropriate|necessary|relevant|applicable|possible)$/.test(token?.lower ?? '');
  while (from < to - 1 && odd(tokens[from])) from++;
  // "To cover its costs, the port must": a comma joins only in a list, which "and" closes.
  let listed = tokens.slice(from, to).some(({ lower }) => /^(?:and|or)$/.test(lower));
  for (let joint = from - 1; joint > 0; joint = from - 1) {
    while (joint > 0 && odd(tokens[joint])) joint--;
    if (!/^(?:and|or|and\/or|,|\/)$/.test(tokens[joint]?.lower ?? '')) break;
    if (tokens[joint]?.text === ',' && !listed) break;
    listed = true;
    while (joint > 0 && /^(?:and|or|and\/or|,|\/)$/.test(tokens[joint - 1]?.lower ?? '')) joint--;
    const before = subjectBefore(tokens, joint) ?? openingWord(tokens, joint);
    const opens = fromStart(tokens, joint);
    if (!before || before.to !== joint || !isAgent(sentence, before, isActor) || tokens[before.head]?.pos === 'PRON')
      return { ...phrase, from: opens ?? from, to };
    from = before.from;
  }
  return { ...phrase, from, to };
}

/** @returns Who is named from a token on, with whose or what for, and all whom "and" joins; `null` when nobody is. */
export function agentAt(sentence: Sentence, from: number, isActor: IsActor): string | null {
  const { tokens } = sentence;
  const whole = ofPeoples(tokens, from) ?? nounPhraseAt(tokens, from);
  const acts = (phrase: Phrase) => isAgent(sentence, phrase, isActor);
  const phrase = numbered(tokens, from) ?? (whole && (acts(whole) ? whole : beforeVerb(tokens, whole, acts)));
  if (!phrase) return null;
  let sure = phrase.to;
  for (let to = sure; ; ) {
    const word = tokens[to]?.lower ?? '';
    const comma = word === ',';
    const joined = word === 'and' || (comma && tokens[to + 1]?.lower === 'and');
    const next = nounPhraseAt(tokens, to + (comma && joined ? 2 : 1));
    if (!next) break;
    // "the Government of Uzbekistan", "the Minister for Transport": the name goes on.
    if (/^(?:of|for)$/.test(word) ? tokens[next.head]?.pos !== 'PROPN' : !(comma || joined)) break;
    if ((comma || joined) && !isAgent(sentence, next, isActor)) break;
    to = next.to;
    // A comma alone may end the phrase; what "and" closes is an enumeration.
    if (!comma || joined) sure = to;
  }
  return agentText(sentence, { from: phrase.from, to: sure });
}

/** @returns Whether a modal's subject is what something is done to: who should do it is not said. */
export function isDoneTo(tokens: Token[], index: number): boolean {
  let at = index;
  while (tokens[at] && at < index + 5 && tokens[at]?.lower !== 'be') {
    // "must have 500 members to be recognised": another verb comes first.
    if (at > index && !/^(?:ADV|PART|ADJ|CCONJ|ADP)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.lower !== 'likewise')
      return false;
    at++;
  }
  if (tokens[at]?.lower !== 'be') return false;
  at++;
  // "be openly and evenly shared".
  while (tokens[at]?.pos === 'ADV' || (tokens[at]?.pos === 'CCONJ' && tokens[at + 1]?.pos === 'ADV')) at++;
  const verb = tokens[at];
  const done = verb?.pos === 'VERB' || /^(?:informed|advised|alerted|consulted)$/.test(verb?.lower ?? '');
  return verb !== undefined && done && !/ing$/.test(verb.lower) && !ownDoing.test(verb.lower);
}

/** The verb that a modal asks for; `null` when it is "be" or none. */
function actAfter(tokens: Token[], index: number): string | null {
  for (let at = index + 1; at < index + 5; at++) {
    const { pos, lower } = tokens[at] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'VERB' || deliberate.has(lower) || orders.has(lower)) return lower;
    if (pos !== 'ADV' && lower !== 'to' && lower !== 'not') return null;
  }
  return null;
}

/** "WMBs and ferry collectives should": who acts beside one that can, can too. */
function isJoined(sentence: Sentence, { from, to, head }: Phrase, isActor: IsActor): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(from, to);
  const joint = words.findLastIndex(({ lower }) => lower === 'and' || lower === 'or');
  if (joint < 1 || head < from + joint || words.slice(0, joint).some(({ pos }) => pos === 'ADP')) return false;
  const before = from + joint - 1;
  return isPlural(tokens[head]?.lower ?? '') && isAgent(sentence, { from, to: before + 1, head: before }, isActor);
}

/** "Harbours must publish": what only somebody does on purpose makes somebody of its subject. */
function isDeliberate(sentence: Sentence, { head }: Phrase, index: number): boolean {
  const { tokens } = sentence;
  const noun = tokens[head];
  const act = actAfter(tokens, index) ?? '';
  return (
    /^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') &&
    noun !== undefined &&
    // "The Storting should link": what has a name and is told to do what orders tell, is somebody.
    (deliberate.has(act) ||
      // A capital at the start tells nothing: "Deliveries should begin".
      (noun.pos === 'PROPN' &&
        (head > 0 || isName(sentence, noun.text)) &&
        /^(?:should|ought|must)$/.test(tokens[index]?.lower ?? '') &&
        orders.has(act)) ||
      (doers.test(noun.lower) && /^(?:should|ought|must)$/.test(tokens[index]?.lower ?? '') && orders.has(act))) &&
    !undeliberate.test(noun.lower)
  );
}

/** "guarantors", "archivists": who does what their verb or field says; of "-er" as many are things. */
const doers =
  /(?<!(?:react|sens|mot|generat|tract|sect|vect|fact|corrid|do|fl|mirr|err|terr|trem|met|col|flav|hum|od|val|harb|ventilat|elevat|escalat|calculat|indicat|denominat|semiconduct|conduct|process|accelerat|radiat|refrigerat|incinerat|detect|monit|connect))(?:ors|ists|ians)$/;

/** Has its capital inside sentences too. */
function isName({ source }: Sentence, word: string): boolean {
  return source.sentences.some(
    ({ text, tokens }) =>
      text.includes(` ${word}`) &&
      tokens.some((token, at) => token.text === word && /[A-Za-zÀ-ɏ,]$/.test(tokens[at - 1]?.text ?? '')),
  );
}

function isAgent(sentence: Sentence, phrase: { from: number; to: number; head: number }, isActor: IsActor): boolean {
  const head = sentence.tokens[phrase.head];
  if (!head) return false;
  const words = phraseText(sentence.passage.passage.text, sentence.tokens, phrase);
  // "Sanctions should reach them": a measure, though a name may begin with it.
  const measure = phrase.to - phrase.from === 1 && instruments.test(head.lower);
  if (measure && !agents.has(head.lower) && !agents.has(singular(head.lower))) return false;
  return (
    agents.has(head.lower) ||
    agents.has(`${head.lower}s`) ||
    agents.has(singular(head.lower)) ||
    roles.has(singular(head.lower)) ||
    /\p{L}(?:owners?|operators?|makers?|builders?|holders?|growers?|workers)$/u.test(head.lower) ||
    isActor(words) ||
    isActor(words.replace(/^the /i, '')) ||
    isActor(head.text) ||
    // "the Service", "the Trust": a body by the last word of its name.
    (head.pos === 'PROPN' &&
      phrase.from < phrase.head &&
      organizationWords.has(head.lower) &&
      !manifold.test(head.lower)) ||
    // Letters that stand for a body the text does not name: "the MTA needs to".
    (head.pos === 'PROPN' && /^\p{Lu}{2,6}$/u.test(head.text)) ||
    // "the G-7", "the E3": a group that its number names.
    /^(?:[Tt]he )?(?:G-?\d{1,3}|E3|EU-?\d{2}|P5(?:\s?\+\s?1)?|BRICS\+?)$/u.test(words) ||
    // "ICSs", "NGOs": several of them.
    /^\p{Lu}{2,6}s$/u.test(head.text)
  );
}

/** Words of bodies that name other things besides. */
const manifold =
  /^(?:front|reserve|exchange|movement|house|network|forces?|centre|center|division|laborator(?:y|ies)|labs?|collective)$/;

export function agentText(sentence: Sentence, phrase: { from: number; to: number }): string {
  const text = phraseText(sentence.passage.passage.text, sentence.tokens, phrase);
  // "The Hague" keeps what is part of its name.
  return knownNames().has(text) ? text : text.replace(/^(?:the|The) (?=\p{L})/u, '');
}
