/** Where a counted phrase ends: the tagger's noun phrases, cut or drawn out by what counting tells of them. */
import { isPossessive, nounPhraseAt, type Phrase, phraseText } from './phrases.ts';
import { isDemonym } from './regions.ts';
import { isPlural } from './singular.ts';
import { changes } from './tables/measures.ts';
import type { Token } from './words.ts';

/** "Dutch and German firms": two adjectives of one noun, which the tagger takes for names. */
export function coordinated(tokens: Token[], at: number): Phrase | null {
  const phrase = nounPhraseAt(tokens, at);
  const joint = phrase ? phrase.to : at + 1;
  if (tokens[joint]?.lower !== 'and' || joint > at + 1 || !isDemonym(tokens[at]?.text ?? '')) return phrase;
  // "40 Danes and 12 boats" are two figures.
  const more = tokens[joint + 1]?.pos === 'NUM' ? null : nounPhraseAt(tokens, joint + 1);
  return more ? { ...more, from: at } : phrase;
}

/** "five badly damaged boats", "two very old, largely unused lines": adverbs before the adjectives of what is counted. */
export function countedPhraseAt(tokens: Token[], at: number): Phrase | null {
  let start = afterAlternatives(tokens, at);
  while (tokens[start]?.pos === 'ADV' && /^(?:ADJ|VERB|ADV)$/.test(tokens[start + 1]?.pos ?? '')) {
    let to = start + 1;
    while (/^(?:ADJ|ADV)$/.test(tokens[to]?.pos ?? '') && to < start + 4) to++;
    // "badly damaged"; not "two quickly agree", "four only say".
    if (tokens[to]?.pos === 'VERB') {
      if (!/(?:[^e]ed|en|un|wn|lt|nt|ing)$/.test(tokens[to]?.lower ?? '')) return coordinated(tokens, at);
      to++;
    }
    start = tokens[to]?.text === ',' && /^(?:ADJ|ADV)$/.test(tokens[to + 1]?.pos ?? '') ? to + 1 : to;
  }
  // "267 breaches of the truce", taken for a verb.
  const [taken, of] = [tokens[at], tokens[at + 1]];
  if (taken?.pos === 'VERB' && of?.lower === 'of' && tokens[at - 1]?.pos === 'NUM' && isPlural(taken.lower))
    return { from: at, to: at + 1, head: at };
  if (taken && isTakenForVerb(tokens, at)) return { from: at, to: at + 1, head: at };
  // "200,000 displaced persons", "44 broken windows".
  const [done, noun] = [tokens[start], tokens[start + 1]];
  if (
    done?.pos === 'VERB' &&
    /(?:[^e]ed|[^e]en|wn)$|^(?:lost|sunk|built|burnt|left)$/.test(done.lower) &&
    noun?.pos === 'NOUN' &&
    isPlural(noun.lower)
  )
    start++;
  const phrase = coordinated(tokens, start);
  if (!phrase || start === at) return phrase;
  return isPlural(tokens[phrase.head]?.lower ?? '') ? { ...phrase, from: at } : null;
}

/** "Of 640 welds examined", "rejected 12 drafts": what several do has no such ending, so that behind a number that none stands over it is a noun. */
function isTakenForVerb(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/[^s]s$/.test(token.lower) || !isPlural(token.lower)) return false;
  let from = at;
  while (tokens[from - 1]?.pos === 'NUM') from--;
  const [before, over, next] = [tokens[from - 1], tokens[from - 2], tokens[at + 1]];
  // "the evidence of shed 12 speaks".
  if (before?.pos === 'VERB' && over?.pos === 'ADP') return false;
  const open = !before || /^[,;:–—(]$/.test(before.text) || /^(?:VERB|CCONJ|SCONJ|ADV)$/.test(before.pos);
  const opening = !over || /^(?:[,;:–—(]|out)$/.test(over.lower);
  const hangs = before?.pos === 'ADP' && (opening || /^(?:in|with|on|after|for|out)$/.test(before.lower));
  if (from === at || !(open || hangs || isRoundOf(tokens, from))) return false;
  return (
    !next ||
    /^(?:PUNCT|ADP|CCONJ|AUX)$/.test(next.pos) ||
    /^(?:that|who|which)$/.test(next.lower) ||
    /(?:ed|en|wn|ing)$/.test(next.lower)
  );
}

/** "In the first round 190 welds": a fronted phrase ends in a noun of its own article. */
function isRoundOf(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  const closed = /^(?:DET|ADJ)$/.test(tokens[from - 2]?.pos ?? '') || isPlural(before?.lower ?? '');
  return before?.pos === 'NOUN' && closed && isFrontedAt(tokens, from);
}

function isFrontedAt(tokens: Token[], from: number): boolean {
  const clause = tokens.slice(0, from);
  return clause[0]?.pos === 'ADP' && !clause.some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));
}

/** "215 new or mended wells", "40 wounded or sick men": where the second of two adjectives stands. */
function afterAlternatives(tokens: Token[], at: number): number {
  const modifies = (index: number) =>
    tokens[index]?.pos === 'ADJ' || (tokens[index]?.pos === 'VERB' && /(?:ed|en|wn)$/.test(tokens[index]?.lower ?? ''));
  const both = modifies(at) && /^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '') && modifies(at + 2);
  return both && tokens[at + 3]?.pos === 'NOUN' && isPlural(tokens[at + 3]?.lower ?? '') ? at + 2 : at;
}

/** "homes lack heat": what is counted stands in the plural, so that the phrase ends with its last plural noun. */
export function pluralEnd(tokens: Token[], phrase: Phrase): Phrase {
  for (let at = phrase.to - 1; at > phrase.from; at--)
    if (isPlural(tokens[at]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? ''))
      return withoutVerb(tokens, { ...phrase, to: at + 1, head: at });
  return { ...phrase, to: isPlural(tokens[phrase.from]?.lower ?? '') ? phrase.from + 1 : phrase.to };
}

/** "cases of measles", "metres of pipe" go on behind "of". */
export function ofPhrase(tokens: Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.to]?.lower !== 'of') return phrase;
  const more = nounPhraseAt(tokens, phrase.to + 1);
  if (!more || tokens.slice(more.from, more.to).some((token) => token.pos === 'NUM')) return phrase;
  return { ...phrase, to: withoutVerb(tokens, more).to };
}

/** "the world's separated rare earths": what is owned belongs to the phrase of the owner. */
export function owned(tokens: Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || !isPossessive(tokens[phrase.to])) return phrase;
  let at = phrase.to + 1;
  // "the world's still untapped wells", "Norway's large old boats", where the tagger takes "large" for an adverb.
  while (tokens[at]?.pos === 'ADV' && at < phrase.to + 3) at++;
  if (tokens[at]?.pos === 'VERB') at++;
  const more = nounPhraseAt(tokens, at);
  return more ? { ...more, from: phrase.from } : phrase;
}

/** The tagger takes some verbs for nouns ("the water leaks."): a plural behind another noun that ends the clause is one. */
export function withoutVerb(tokens: Token[], whole: Phrase): Phrase {
  const phrase = withoutTime(tokens, whole);
  const last = tokens[phrase.to - 1];
  const before = tokens[phrase.to - 2];
  const after = tokens[phrase.to];
  // "half of nurses plan to quit", "22% of respondents trust the regulator": after a plural, and before an object of its own.
  const bare =
    last?.pos === 'NOUN' &&
    before?.pos === 'NOUN' &&
    !isPlural(last.lower) &&
    isPlural(before.lower) &&
    /^(?:PART|DET|PRON)$/.test(after?.pos ?? '');
  const verb =
    bare ||
    (last?.pos === 'NOUN' &&
      before?.pos === 'NOUN' &&
      phrase.to - phrase.from > 1 &&
      ((tokens[phrase.from]?.pos === 'DET' && phrase.to - phrase.from > 2) || isPlural(before.lower)) &&
      isPlural(last.lower) &&
      changesOrEnds(last, after));
  return verb ? { ...phrase, to: phrase.to - 1, head: phrase.to - 2 } : phrase;
}

function changesOrEnds(last: Token, after: Token | undefined): boolean {
  return (
    changes.has(last.lower) ||
    /^(?:leaks|goes|comes|lies|works|fails|helps|needs|wants|lives|sinks|burns)$/.test(last.lower) ||
    after?.lower === 'abroad'
  );
}

/** "of GDP last year": when, not what. */
export function withoutTime(tokens: Token[], phrase: Phrase): Phrase {
  const at = phrase.to - 2;
  if (at <= phrase.from || !/^(?:last|this|next|each|every)$/.test(tokens[at]?.lower ?? '')) return phrase;
  return /^(?:year|month|week|quarter|season|summer|winter|spring|autumn|fall|night|time)$/.test(
    tokens[at + 1]?.lower ?? '',
  )
    ? { ...phrase, to: at, head: at - 1 }
    : phrase;
}

/** "its turnover", "the company's turnover": of somebody's own purse, a share tells what is paid; of an economy, how large something is. */
export function ownPurse(text: string, tokens: Token[], { from, to }: Phrase): string | null {
  const own =
    tokens.slice(from, to).some(isPossessive) || /^(?:its|their|his|her|our)$/.test(tokens[from]?.lower ?? '');
  const start = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return own ? phraseText(text, tokens, { from: start, to }) : null;
}
