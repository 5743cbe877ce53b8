/** Whose view a clause is, by what stands at its edge: "in her view", "for the mayor, it is", "if the ministry is to be believed". */
import { aside } from './aside.ts';
import type { Attribution } from './holders.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, isPerson, speakerBefore } from './speakers.ts';
import { legal } from './tables/cues.ts';
import { sides, viewsBehind } from './tables/cues-views.ts';
import { toldFrom } from './told-from.ts';
import type { Token } from './words.ts';

/** @returns The attribution of "in the union's view", "in the words of the mayor", "in their eyes", "on the ministry's figures", "from its point of view". */
export function inView(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const nouns = viewsBehind.get(tokens[at]?.lower ?? '');
  let noun = at + 1;
  while (noun < at + 8 && !nouns?.has(tokens[noun]?.lower ?? '')) noun++;
  if (noun === at + 8 || tokens.slice(at + 1, noun).some(isClause)) return null;
  // "by the authority's own account".
  let edge = tokens[noun - 1]?.lower === 'own' ? noun - 1 : noun;
  // "from the union's point of view", "on the ministry's latest figures".
  if (tokens[edge - 1]?.lower === 'of' && tokens[edge - 2]?.lower === 'point') edge -= 2;
  // "In his latest analysis" is a paper, and no view.
  const counted = /^(?:by|on|from)$/.test(tokens[at]?.lower ?? '');
  while (counted && edge > at + 2 && /^(?:ADJ|NUM)$/.test(tokens[edge - 1]?.pos ?? '') && edge > noun - 3) edge--;
  // "discounts in their assessment of offers": no aside, which stands at the edge of its clause.
  if (
    tokens[at - 1]?.word &&
    tokens[noun + 1]?.word &&
    tokens[at - 1]?.pos !== 'CCONJ' &&
    tokens[at - 1]?.pos !== 'SCONJ'
  )
    return null;
  const owner = tokens[edge - 1];
  const word = tokens[noun]?.lower ?? '';
  const kind = /^(?:account|telling|retelling|words|version|admission)$/.test(word) ? 'said' : 'thought';
  if (owner?.pos === 'PRON' && edge > at + 1)
    return aside(sentence, { from: edge - 1, to: edge, head: edge - 1 }, at, noun, kind);
  if (isPossessive(owner)) {
    const phrase = nounPhraseAt(tokens.slice(0, edge - 1), at + 1);
    return phrase ? aside(sentence, phrase, at, noun, kind) : null;
  }
  if (tokens[noun + 1]?.lower !== 'of' || tokens[noun - 1]?.lower !== 'the') return null;
  // "on account of the frost" has no article; "on the figures of 2019" are nobody's.
  if (tokens[at]?.lower === 'on' && !owns(tokens, noun + 2)) return null;
  // "in the words of one of them".
  const amount =
    /^(?:one|some|many|several|two|three)$/.test(tokens[noun + 2]?.lower ?? '') && tokens[noun + 3]?.lower === 'of';
  const members = amount ? nounPhraseAt(tokens, noun + 4) : null;
  const group = amount ? { from: noun + 2, to: members?.to ?? noun + 5, head: noun + 2 } : null;
  const phrase = group ?? nounPhraseAt(tokens, noun + 2);
  if (!phrase) return null;
  // "From the standpoint of law", "from the point of view of cost": of things.
  const from = tokens[at]?.lower === 'from';
  if (from && (!canSpeak(tokens, phrase) || legal.has(tokens[phrase.head]?.lower ?? ''))) return null;
  return aside(sentence, phrase, at, noun + 1, from ? 'thought' : kind, phrase.to);
}

/** Whether somebody who can speak begins at a token. */
function owns(tokens: Token[], at: number): boolean {
  const phrase = nounPhraseAt(tokens, at);
  return phrase !== null && canSpeak(tokens, phrase);
}

/** What no noun phrase holds: a verb, a comma; but the apostrophe of "the growers' view". */
function isClause(token: Token): boolean {
  return /^(?:VERB|AUX)$/.test(token.pos) || (token.pos === 'PUNCT' && !isPossessive(token));
}

/** @returns The attribution of "For Ruiz, the levy is a bribe", "To its critics, it is a slush fund": what one takes it for, not what it does to them. */
export function forSpeaker(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  // "But for Ruiz, …", "and to its critics, …".
  const opens = at === 0 || (/^(?:but|and|yet|while)$/.test(tokens[at - 1]?.lower ?? '') && at < 3);
  if (!opens) return null;
  const phrase = nounPhraseAt(tokens, at + 1) ?? pronounAt(tokens, at + 1);
  const comma = phrase ? tokens[phrase.to] : null;
  if (!phrase || comma?.text !== ',' || !isSide(tokens, phrase)) return null;
  // "For Ana Ruiz, who keeps goats above the lake, it is".
  const who = /^(?:who|whose)$/.test(tokens[phrase.to + 1]?.lower ?? '');
  const close = who ? tokens.findIndex(({ text }, index) => index > phrase.to + 1 && text === ',') : phrase.to;
  if (close < 0) return null;
  const rest = tokens.slice(close + 1);
  const verb = rest.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return /^(?:is|are|was|were|remains?|'s|’s)$/.test(rest[verb]?.lower ?? '')
    ? aside(sentence, phrase, at, at, 'thought')
    : null;
}

/** A person by name, or people named by where they stand: "for the growers, it is" tells of their lot as often as of their view. */
function isSide(tokens: Token[], phrase: Phrase): boolean {
  return isPerson(tokens, phrase) ? true : sides.has(singular(tokens[phrase.head]?.lower ?? ''));
}

function pronounAt(tokens: Token[], at: number): Phrase | null {
  return /^(?:him|her|them)$/.test(tokens[at]?.lower ?? '') ? { from: at, to: at + 1, head: at } : null;
}

/** @returns The attribution of "To hear the owners tell it, the mill never closed". */
export function hearTell(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = tokens[at + 1]?.lower === 'hear' ? nounPhraseAt(tokens, at + 2) : null;
  const tell = phrase && tokens[phrase.to]?.lower === 'tell' && tokens[phrase.to + 1]?.lower === 'it';
  return phrase && tell && canSpeak(tokens, phrase) ? aside(sentence, phrase, at, at + 1, 'said', phrase.to + 2) : null;
}

/** @returns The attribution of "If the ministry is to be believed, stocks have recovered". */
export function ifBelieved(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  // "if you believe the police", "if one is to believe the owners".
  const lead = /^(?:you|one|we) (?:is to |are to )?(?:believes? |trusts? )/.exec(
    `${tokens
      .slice(at + 1, at + 5)
      .map(({ lower }) => lower)
      .join(' ')} `,
  );
  const trusted = lead ? nounPhraseAt(tokens, at + lead[0].split(' ').length) : null;
  if (lead && trusted && tokens[trusted.to - 1]?.word && canSpeak(tokens, trusted))
    return aside(sentence, trusted, at, at, 'said');
  let phrase = nounPhraseAt(tokens, at + 1);
  // "if the guild in Oslo is to be believed".
  const rest = /^(?:in|of|at)$/.test(tokens[phrase?.to ?? 0]?.lower ?? '')
    ? nounPhraseAt(tokens, (phrase?.to ?? 0) + 1)
    : null;
  if (phrase && rest) phrase = { ...phrase, to: rest.to };
  const words = phrase ? tokens.slice(phrase.to, phrase.to + 4).map(({ lower }) => lower) : [];
  const told = /^(?:is|are|was|were) to be (?:believed|trusted)$/.test(words.join(' '));
  return phrase && told && canSpeak(tokens, phrase) ? aside(sentence, phrase, at, at, 'said', phrase.to + 4) : null;
}

/** @returns The attribution of "The growers are in favour of a ban", "The owner would have us believe that". */
export function inFavour(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const words = tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const favour = /^in favou?r of /.test(`${words} `) && /^(?:is|are|was|were|remains?|came)$/.test(nearest(tokens, at));
  const belief = /^would have (?:us|you) believe$/.test(words);
  // "She would have them published by law": what she asks for, but no "would have it sold if".
  const wish =
    /^would have (?:them|it|him|her) [A-Za-zÀ-ɏ]+(?:ed|en|wn|lt|ght|ut)$/u.test(words) &&
    !tokens.some(({ lower }) => /^(?:if|unless|had|otherwise)$/.test(lower));
  const speaker = favour || belief || wish ? speakerBefore(tokens, at) : null;
  const from = wish ? at + 2 : favour ? at + 3 : tokens[at + 4]?.lower === 'that' ? at + 5 : at + 4;
  const kind = wish ? 'demanded' : favour ? 'thought' : 'said';
  return toldFrom(sentence, speaker, { cue: [at, favour ? at + 2 : at + 3], from }, kind);
}

/** The word before one, over adverbs. */
function nearest(tokens: Token[], at: number): string {
  return tokens.slice(0, at).findLast(({ pos }) => pos !== 'ADV')?.lower ?? '';
}
