/** Attribution without a main verb of saying: "according to", "in her view", "reportedly", "is said to", "the union's claim that". */
import type { Claim } from '../findings.ts';
import { aside } from './aside.ts';
import { accordingTo } from './asides-sources.ts';
import { forSpeaker, hearTell, ifBelieved, inFavour, inView } from './asides-views.ts';
import { cleft } from './claims-cleft.ts';
import { ofNoun } from './claims-nouns.ts';
import { mayBePassive, passive } from './claims-passive.ts';
import { howPut, whatCalled } from './claims-turned.ts';
import { type Attribution, clauseStart, contentEnd } from './holders.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak } from './speakers.ts';
import { recordsBefore } from './speakers-records.ts';
import { cues, papers } from './tables/cues.ts';
import { hearsay } from './tables/cues-passive.ts';
import { kept } from './tables/cues-wide.ts';
import { offices } from './tables/speakers.ts';
import type { Token } from './words.ts';

const openings: ReadonlySet<string> = new Set(
  'according in would by on from to for what all if per as how going'.split(' '),
);

/** @returns Whether an aside may begin with a word; with most none does. */
export function mayBeAside(word: string): boolean {
  return openings.has(word) || mayBePassive(word) || kindOfNoun(word) !== undefined || hearsay.has(word);
}

/** @returns The attribution whose cue begins at a token; `null` when none does. */
export function asideAt(sentence: Sentence, at: number): Attribution | null {
  const token = sentence.tokens[at];
  switch (token?.lower) {
    case 'according':
      return sentence.tokens[at + 1]?.lower === 'to' ? accordingTo(sentence, at) : null;
    case 'in':
      return inView(sentence, at) ?? inFavour(sentence, at);
    case 'would':
      return inFavour(sentence, at);
    case 'by':
    case 'on':
    case 'from':
      return inView(sentence, at);
    case 'to':
      return inView(sentence, at) ?? hearTell(sentence, at) ?? forSpeaker(sentence, at);
    case 'for':
      return forSpeaker(sentence, at);
    case 'what':
    case 'all':
      return cleft(sentence, at) ?? (token.lower === 'what' ? whatCalled(sentence, at) : null);
    case 'how':
      return howPut(sentence, at);
    case 'going':
      return goingBy(sentence, at);
    case 'if':
      return ifBelieved(sentence, at);
    case 'per':
      return perSpeaker(sentence, at);
    case 'as':
      return asSaid(sentence, at);
    default:
      return token ? (passive(sentence, at) ?? ofNoun(sentence, at) ?? rumour(sentence, at)) : null;
  }
}

/** "Going by the guild's figures, half are idle": whose count the source takes. */
function goingBy(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const phrase = at === 0 && tokens[1]?.lower === 'by' ? nounPhraseAt(tokens, 2) : null;
  if (!phrase || tokens[phrase.to]?.text !== ',') return null;
  const speaker = recordsBefore(tokens, phrase.to) ?? (canSpeak(tokens, phrase) ? phrase : null);
  return speaker ? aside(sentence, speaker, at, at, 'reported', phrase.to) : null;
}

/** "Per the harbour master, four berths are idle"; no "ten per hour". */
function perSpeaker(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  // No Per of a name.
  if (at > 0 && tokens[at]?.text !== 'per') return null;
  const phrase = at === 0 || tokens[at - 1]?.text === ',' ? nounPhraseAt(tokens, at + 1) : null;
  const first = tokens[at + 1];
  const named = first?.pos === 'PROPN' || /^(?:the|its|their|a|an)$/.test(first?.lower ?? '');
  return phrase && named && canSpeak(tokens, phrase) && !tokens[phrase.to]?.word
    ? aside(sentence, phrase, at, at, 'reported')
    : null;
}

const showing = /^(?:shows?|suggests?|indicates?|reveals?|proves?|attests?|confirms?)$/;

/** "As the World Bank reported in 2023, …", "as she put it". */
function asSaid(sentence: Sentence, at: number): Attribution | null {
  const { tokens } = sentence;
  if (isCompared(tokens, at)) return null;
  const phraseOf = (found: Phrase | null) => (found && isShown(tokens, found) ? null : found);
  const pronoun = tokens[at + 1]?.pos === 'PRON';
  let phrase = pronoun ? { from: at + 1, to: at + 2, head: at + 1 } : phraseOf(nounPhraseAt(tokens, at + 1));
  if (!phrase) return null;
  // "as the agency's own readings show,": the verb is a noun to the tagger.
  const shown = showing.test(tokens[phrase.to - 1]?.lower ?? '') && !tokens[phrase.to]?.word;
  const records = shown && !pronoun ? recordsBefore(tokens, phrase.to - 1) : null;
  if (records) return aside(sentence, records, at, phrase.to - 1, 'reported', phrase.to);
  const hung = pronoun ? null : hungOn(tokens, phrase);
  if (hung) return aside(sentence, { ...phrase, to: hung.to }, at, hung.verb, hung.kind, hung.verb + 1);
  let verb = phrase.to;
  // "as the keeper of the lock has confirmed".
  const rest = /^(?:of|for|at)$/.test(tokens[verb]?.lower ?? '') ? nounPhraseAt(tokens, verb + 1) : null;
  if (rest) {
    phrase = { ...phrase, to: rest.to };
    verb = rest.to;
  }
  // "as the ministry itself notes": the verb is a noun to the tagger.
  if (/^(?:itself|himself|herself|themselves|both|all)$/.test(tokens[verb]?.lower ?? '')) {
    verb++;
    const told = cues.get(tokens[verb]?.lower ?? '');
    if (told && /^(?:said|reported)$/.test(told.kind) && !tokens[verb + 1]?.word)
      return aside(sentence, phrase, at, verb, told.kind, verb + 1);
  }
  // "as Lund (2018) shows".
  if (tokens[verb]?.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > verb && text === ')');
    if (close > 0 && close - verb < 6) verb = close + 1;
  }
  // "as Ana Ruiz, the harbour's keeper, puts it".
  const close = tokens[verb]?.text === ',' ? tokens.findIndex(({ text }, index) => index > verb && text === ',') : -1;
  // "as the keeper of the lock, Ana Ruiz, has": who that is.
  const name = close > 0 && tokens[phrase.head]?.pos !== 'PRON' ? nounPhraseAt(tokens, verb + 1) : null;
  const named = name?.to === close && tokens[name.head]?.pos === 'PROPN' && tokens[name.from]?.pos === 'PROPN';
  if (close > 0 && close - verb < 12 && !tokens.slice(verb, close).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    verb = close + 1;
  if (name && named && offices.has(tokens[phrase.head]?.lower ?? '')) phrase = name;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '') && tokens[verb + 1]?.lower !== 'it') verb++;
  verb = overPains(tokens, verb);
  const cue = cues.get(tokens[verb]?.lower ?? '');
  // "as she put it", "as the auditors see it", "as the owner would have it".
  const put =
    /^(?:puts?|sees?|saw|tells?|told|has|have|had|frames?|framed|phrased?|describe[sd]?)$/.test(
      tokens[verb]?.lower ?? '',
    ) &&
    /^it$/.test(tokens[verb + 1]?.lower ?? '') &&
    (!tokens[verb + 2]?.word ||
      (/^put/.test(tokens[verb]?.lower ?? '') &&
        /^(?:in|at|on|to|last|this|when|before)$/.test(tokens[verb + 2]?.lower ?? '')));
  // "as the bank had predicted": what it was held that would be.
  const foreseen = foretold.test(tokens[verb]?.lower ?? '') && !tokens[verb + 1]?.word && !pronoun;
  if (!put && !foreseen && (!cue || (cue.kind !== 'said' && cue.kind !== 'reported') || tokens[verb]?.pos === 'NOUN'))
    return null;
  // "as importers find new buyers", "as the town makes gains": what they do meanwhile.
  const next = tokens[verb + 1];
  const object =
    !put && !listening.test(tokens[verb]?.lower ?? '') && next?.word && !/^(?:plain|clear|known|it)$/.test(next.lower);
  if (object && /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|VERB)$/.test(next.pos) && !timed.test(next.text)) return null;
  const end = tokens.findIndex(({ text }, index) => index > verb && /^[,.;:]$/.test(text));
  // "as far as I can tell".
  if (
    !put &&
    tokens.slice(phrase.to, verb).some(({ lower }) => /^(?:can|could|may|might|would|will|should)$/.test(lower))
  )
    return null;
  // "as the ministry said it would": a comparison.
  if (tokens.slice(verb + 1, end < 0 ? undefined : end).some(({ pos }) => pos === 'AUX')) return null;
  return aside(
    sentence,
    phrase,
    at,
    put ? verb + 1 : verb,
    put ? (/^(?:sees?|saw)$/.test(tokens[verb]?.lower ?? '') ? 'thought' : 'said') : (cue?.kind ?? 'said'),
    end < 0 ? tokens.length : end,
  );
}

/** "as soon as the budget allows", "as far as the treaty permits": when and how far, and nobody's words. */
function isCompared(tokens: Token[], at: number): boolean {
  // "factors such as the goods growers make".
  if (/^(?:such|same|well|much|just|inasmuch)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text !== ',')
    return tokens[at - 1]?.lower !== 'just';
  // "such factors as the goods growers make".
  const such = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 6 && lower === 'such');
  if (such >= 0 && tokens.slice(such + 1, at).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos))) return true;
  if (tokens[at - 2]?.lower !== 'as') return false;
  const word = tokens[at - 1]?.lower ?? '';
  if (/^(?:soon|long|fast|quickly|often|early|late)$/.test(word)) return true;
  const rest = tokens.slice(at + 1, at + 7);
  return rest.some(({ lower }) => /^(?:allow|allows|permit|permits)$/.test(lower));
}

/** Verbs with somebody told for their object. */
const listening = /^(?:tells?|told|reminds?|reminded|warns?|warned|informs?|informed|assures?|assured)$/;
const timed =
  /^(?:last|this|that|earlier|later|yesterday|today|recently|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "As the last year has shown", "as these events suggest": times and things, by which the source itself shows something. */
function isShown(tokens: Token[], phrase: Phrase): boolean {
  const head = singular(tokens[phrase.head]?.lower ?? '');
  return (
    /^(?:day|week|month|year|decade|century|war|crisis|event|history|experience|past|conflict|pandemic)$/.test(head) &&
    /^(?:has|have|had|show|shows|showed|suggests?|proves?|proved|demonstrates?|demonstrated)$/.test(
      tokens[phrase.to]?.lower ?? '',
    )
  );
}
const foretold =
  /^(?:predict(?:s|ed)|forecast|foresaw|foreseen|fear(?:s|ed)|hop(?:es|ed)|expect(?:s|ed)|suspect(?:s|ed)|believes?|anticipated)$/;

/** "as the logs of our navy show", "as the laboratory in Turku reports": over what hangs on the noun, to a verb that is a noun to the tagger. */
function hungOn(tokens: Token[], { head, to: from }: Phrase): { to: number; verb: number; kind: Claim['kind'] } | null {
  if (!/^(?:of|in|at|for|from)$/.test(tokens[from]?.lower ?? '')) return null;
  let to = from + 1;
  while (to - from < 8 && /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/.test(tokens[to]?.pos ?? '')) to++;
  let verb = to;
  while (to - from > 1 && /^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
  if (tokens[verb]?.word && tokens[verb]?.pos !== 'VERB') return null;
  if (!tokens[verb]?.word) {
    to--;
    verb--;
  }
  const word = tokens[verb]?.lower ?? '';
  if (to - from < 2 || tokens[verb + 1]?.word) return null;
  const noun = singular(tokens[head]?.lower ?? '');
  if (showing.test(word)) return kept.has(noun) || papers.has(noun) ? { to, verb, kind: 'reported' } : null;
  const cue = cues.get(word);
  const speaks = canSpeak(tokens, { from: head, to: from, head });
  return speaks && cue && /^(?:said|reported)$/.test(cue.kind) ? { to, verb, kind: cue.kind } : null;
}

/** "has been at pains to point out", "was quick to add": where the verb stands that says it. */
function overPains(tokens: Token[], at: number): number {
  const two = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (two === 'at pains' && tokens[at + 2]?.lower === 'to') return at + 3;
  return /^(?:quick|keen|careful|swift|anxious|slow|eager|fond|happy|ready|obliged|forced)$/.test(
    tokens[at]?.lower ?? '',
  ) && tokens[at + 1]?.lower === 'to'
    ? at + 2
    : at;
}

/** "The plant reportedly employs 300 people". */
function rumour(sentence: Sentence, at: number): Attribution | null {
  const token = sentence.tokens[at];
  const kind = hearsay.get(token?.lower ?? '');
  if (!token || !kind) return null;
  return {
    sentence,
    holder: null,
    speaker: null,
    cue: token.text,
    kind,
    start: clauseStart(sentence, token.start),
    end: contentEnd(sentence),
    carriedTo: [],
  };
}
