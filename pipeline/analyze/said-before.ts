/** What was said before who says so: `"…," said the minister`, `…, the report said`, `Below the line, they said, …`. */
import { quotesIn } from './claims-quotes.ts';
import { type Attribution, attributed, contentEnd, textBetween } from './holders.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import { type Sentence, textOf } from './reading.ts';
import { canSpeak, isNobody, isPerson, speakerBefore } from './speakers.ts';
import { type Cue, voiced } from './tables/cues.ts';
import { quoting } from './tables/cues-quoting.ts';
import type { Token } from './words.ts';

const counted = /^(?:one|two|three|several|many|most|some|another)$/;

/** @returns The attribution of what stands before a cue that nothing follows which it could attribute. */
export function saidBefore(sentence: Sentence, at: number, { kind, frames }: Cue): Attribution | null {
  const { tokens } = sentence;
  const cue = tokens[at];
  const only = quoting.has(cue?.lower ?? '') && !/^(?:repeat|recall|promis)/.test(cue?.lower ?? '');
  // "state", "tell", or what a clause may follow; but no "make", "credit" or "cite".
  // "…, the manager points out."
  const out = /^point(?:s|ed)$/.test(cue?.lower ?? '') && tokens[at + 1]?.lower === 'out';
  if (!only && !out && frames.length > 0 && !frames.some((frame) => /^(?:clause|whom|taken|feels)$/.test(frame)))
    return null;
  if (!cue || (kind !== 'said' && kind !== 'reported' && kind !== 'thought' && !only)) return null;
  // `"Sooner," wrote Ana Ruiz of the strike, "or later."`
  const later = quotesIn(sentence.passage).find(
    (quote) =>
      quote.start > cue.end &&
      quote.end <= sentence.end &&
      /, ["“]$/.test(textOf(sentence, quote.start - 2, quote.start + 1)),
  );
  const make = (speaker: Phrase, start: number, end: number): Attribution =>
    attributed(sentence, speaker, {
      cue: out ? textBetween(sentence, cue, tokens[at + 1]) : cue.text,
      kind: only || (isPerson(tokens, speaker) && voiced.test(cue.lower)) ? 'said' : kind,
      start,
      end: later && /["”]$/.test(textOf(sentence, start, end)) ? later.end : end,
    });
  const speaker = parenthetic(tokens, at, kind === 'reported');
  const comma = speaker && tokens[speaker.from - 1];
  if (speaker && comma) {
    const quote = quoteBefore(sentence, comma.end);
    if (quote) return make(speaker, Math.max(quote.start, sentence.start), quote.end);
    // "It would be a mistake, he went on, to pretend so."
    if (only && !(/^(?:goes|went)$/.test(cue.lower) && tokens[at + 1]?.lower === 'on')) return null;
    const rest = only ? at + 2 : adjunctsEnd(tokens, at + (out ? 2 : 1), listened.test(cue.lower));
    // "The wall will hold, or so the mayor says."
    if (comma.lower === 'so') {
      const end = tokens.slice(0, speaker.from - 2).findLast(({ word }) => word);
      return end && !tokens[at + 1]?.word ? make(speaker, sentence.start, end.end) : null;
    }
    const told = tokens.slice(0, speaker.from - 1);
    // "Rather than wait for it, the ministers stated in May": what only leads up to who says it.
    if (
      leading.test(told[0]?.lower ?? '') &&
      !told.some(({ text }) => text === ',') &&
      rest !== at + 1 &&
      tokens[rest]?.text !== ','
    )
      return null;
    const clause = told.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    // "Instead, the port accepted": what stands before it is no statement, nor the subject of one.
    if (
      !clause &&
      /^(?:ADV|ADP|CCONJ|SCONJ|INTJ)$/.test(told[0]?.pos ?? '') &&
      rest !== at + 1 &&
      !listened.test(cue.lower)
    )
      return null;
    if (rest === tokens.length && (clause || speaker.from > 3)) return make(speaker, sentence.start, comma.start);
    const goesOn = tokens.slice(rest).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    if (tokens[rest]?.text === ',' && (clause || goesOn || out || rest === at + 1))
      return make(speaker, sentence.start, contentEnd(sentence));
    if (speaker.from > 3 && /^(?:ADP|ADV)$/.test(tokens[at + 1]?.pos ?? ''))
      return make(speaker, sentence.start, comma.start);
  }
  return inverted(sentence, at, make, {
    quoted: only || !frames.includes('clause') || frames.includes('as'),
    clause: frames.includes('clause'),
  });
}

/** Verbs that have somebody told for their object, and so what was said on both sides: "By June, he assured the bankers, it would". */
const listened = /^(?:assured?|assures|told|tells?|promised|informed|reminded|warned)$/;

/** `"…," said Ana Ruiz, who …`, `The dam will hold, said its keeper, Ana Ruiz.` */
function inverted(
  sentence: Sentence,
  at: number,
  make: (speaker: Phrase, start: number, end: number) => Attribution,
  { quoted, clause: takes }: { quoted: boolean; clause: boolean },
): Attribution | null {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  const after = subjectAfter(tokens, at + 1);
  if (!before || !after || !canSpeak(tokens, after)) return null;
  const quote = sentence.passage.quotes.find(
    (span) => span.end > sentence.start && span.end <= before.end && before.end - span.end <= 2,
  );
  if (quote) return make(after, Math.max(quote.start, sentence.start), quote.end);
  // "says one person involved in the talks", "says a nurse who was there".
  const hung = overHanging(tokens, after.to);
  const next = tokens[after.to];
  const closes =
    !next?.word ||
    next.pos === 'ADP' ||
    next.lower === 'who' ||
    (next.pos === 'VERB' && /(?:ed|ing|wn)$/.test(next.lower));
  // "Ana Ruiz, a tenant, described the rent": the verb has its subject before it.
  const told = tokens.slice(0, at - 1);
  const goesOn = tokens[hung]?.text === ',' && tokens.slice(hung).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  // "The union, declared its chairman, was ready": a verb that a clause may follow needs no quotation marks there.
  if ((quoted && !(takes && goesOn)) || before.text !== ',' || !closes) return null;
  if (!isTold(tokens, at, after) && speakerBefore(tokens, at)) return null;
  const clause = told.some(({ pos }) => pos === 'AUX' || pos === 'VERB') || /^not$/.test(told[0]?.lower ?? '');
  // "Too slow, argue critics", "No, says the board".
  const short =
    !goesOn &&
    told.length > 0 &&
    !next?.word &&
    /^(?:ADJ|DET|ADV|INTJ|NOUN|PART)$/.test(told[0]?.pos ?? '') &&
    brief.test(tokens[at]?.lower ?? '');
  if (clause || short || (told.length > 2 && !next?.word)) return make(after, sentence.start, before.start);
  // "The levy, argue its critics, falls on tenants".
  return goesOn && told.length > 0 ? make(after, sentence.start, contentEnd(sentence)) : null;
}

/** "The valley faces a drought as growers plant, raising the risk, warns the board.": the sentence has had its verb, and ends with who says so. */
function isTold(tokens: Token[], at: number, { to }: Phrase): boolean {
  const verb = tokens.findIndex(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !/(?:ing|ed)$/.test(lower));
  const led = tokens
    .slice(0, Math.max(0, verb))
    .some(({ pos, lower }) => pos === 'SCONJ' || /^(?:who|which|that)$/.test(lower));
  return brief.test(tokens[at]?.lower ?? '') && verb > 0 && verb < at - 3 && !led && !tokens[to]?.word;
}

const brief =
  /^(?:says?|said|argues?|argued|repl(?:y|ies|ied)|insists?|insisted|answers?|answered|claims?|claimed|warns?|warned)$/;

/** "Ana Ruiz | of the growers' league |, have": over what hangs on a name. */
function overHanging(tokens: Token[], from: number): number {
  let to = from;
  while (/^(?:of|from|at|in|for|with)$/.test(tokens[to]?.lower ?? '') && to - from < 12) {
    const phrase = nounPhraseAt(tokens, to + 1);
    if (!phrase) break;
    to = phrase.to;
    while (isPossessive(tokens[to])) to = nounPhraseAt(tokens, to + 1)?.to ?? to + 1;
  }
  return to;
}

/** The subject behind its verb; of "its keeper, Ana Ruiz" the name; "one of the builders". */
function subjectAfter(tokens: Token[], at: number): Phrase | null {
  if (counted.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') {
    const group = nounPhraseAt(tokens, at + 2);
    return group && { from: at, to: group.to, head: at };
  }
  const pronoun = /^(?:he|she|they|it)$/.test(tokens[at]?.lower ?? '');
  const phrase = pronoun ? { from: at, to: at + 1, head: at } : overOf(tokens, nounPhraseAt(tokens, at));
  if (!phrase || pronoun || tokens[phrase.to]?.text !== ',' || tokens[phrase.head]?.pos === 'PROPN') return phrase;
  const name = tokens[phrase.to + 1]?.pos === 'PROPN' ? nounPhraseAt(tokens, phrase.to + 1) : null;
  return name && tokens[name.head]?.pos === 'PROPN' ? name : phrase;
}

/** "said the chamber of commerce", "says the keeper of the lock": the whole of what somebody is, but no name with where it is from. */
function overOf(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || tokens[phrase.to]?.lower !== 'of' || /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '')) return phrase;
  const rest = nounPhraseAt(tokens, phrase.to + 1);
  return rest && !isPossessive(tokens[rest.to]) ? { ...phrase, to: rest.to } : phrase;
}

/** @returns The last quotation before an offset of the sentence that nothing but its end and an apposition part from the offset. */
export function quoteBefore(sentence: Sentence, offset: number): { start: number; end: number } | undefined {
  const { text } = sentence.passage.passage;
  return quotesIn(sentence.passage).findLast(
    ({ start, end }) =>
      end > sentence.start &&
      end <= offset &&
      (/^[\s,]*$/.test(text.slice(end, offset)) ||
        (/[,!?]["”’]$/.test(text.slice(start, end)) && !/[.;:“"]/.test(text.slice(end, offset)))),
  );
}

/** The subject right before a cue that a comma or a closing quotation mark parts from what was said. */
function parenthetic(tokens: Token[], at: number, shown: boolean): Phrase | null {
  const alone = !tokens[at - 2]?.word && /^(?:he|she|they|it|we|i)$/.test(tokens[at - 1]?.lower ?? '');
  const plain = alone ? { from: at - 1, to: at, head: at - 1 } : null;
  const speaker = plain ?? speakerBefore(tokens, at);
  const comma = speaker && tokens[speaker.from - 1];
  return speaker &&
    ((shown && !isTime(tokens, speaker)) || canSpeak(tokens, speaker) || isInserted(tokens, at, speaker)) &&
    comma &&
    (comma.text === ',' ||
      (comma.lower === 'so' && /^(?:or|,|[–—])$/.test(tokens[speaker.from - 2]?.lower ?? '')) ||
      /["”’]/.test(comma.text))
    ? speaker
    : null;
}

/** "Some of them, local gossip alleges, are": whatever the noun, nothing else stands between commas with such a verb. */
function isInserted(tokens: Token[], at: number, { from, head }: Phrase): boolean {
  return (
    tokens[from - 1]?.text === ',' &&
    tokens[at + 1]?.text === ',' &&
    asserting.test(tokens[at]?.lower ?? '') &&
    tokens[head]?.pos === 'NOUN' &&
    !isNobody(tokens, { from, to: at, head })
  );
}

/** "As the storm and, indeed, the last year have shown": when, and nobody. */
function isTime(tokens: Token[], { head }: Phrase): boolean {
  return /^(?:day|week|month|year|decade|century|winter|summer|spring|autumn|past|history|war|event)s?$/.test(
    tokens[head]?.lower ?? '',
  );
}

const asserting =
  /^(?:says?|said|alleges?|alleged|claims?|claimed|argues?|argued|insists?|insisted|fears?|feared|believes?|believed|thinks?|thought|reckons?|reckoned|warns?|warned|admits?|admitted|complains?|complained)$/;

/** Where to whom, where and when it was said ends: at the next comma or the end of the sentence; -1 when a verb follows, or a thing that was no person. */
function adjunctsEnd(tokens: Token[], from: number, listener: boolean): number {
  const first = tokens[from];
  if (
    !listener &&
    (first?.pos === 'DET' || (first?.pos === 'PRON' && possessive.test(first.lower))) &&
    !timely.test(tokens[from + 1]?.lower ?? '')
  )
    return -1;
  const comma = tokens.findIndex(({ text }, index) => index >= from && text === ',');
  const to = comma < 0 ? tokens.length : comma;
  const plain = tokens.slice(from, to).every(({ pos }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos));
  return plain ? to : -1;
}

const leading =
  /^(?:rather|instead|despite|while|although|though|by|after|before|since|having|when|unlike|without|because)$/;
const possessive = /^(?:its|their|his|her|our|my)$/;
const timely = /^(?:day|week|month|year|night|morning|evening|same|next|following|other|time)$/;
