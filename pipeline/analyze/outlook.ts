/** Whether a date lies ahead of what tells it: by the verbs of its clause, and by what was asked for or expected. */
import type { DateWords } from './dates.ts';
import { arranged, governed } from './governor.ts';
import { type Sentence, textOf } from './reading.ts';
import type { Outlook } from './resolve-date.ts';
import { participles, pasts } from './tables/pasts.ts';
import { unchanged } from './tables/time-verbs.ts';
import type { Token } from './words.ts';

const ahead =
  /\b(?:will|shall|is due|are due|due to|is set to|are set to|is to|are to|scheduled|is expected|are expected|(?:is|are) (?:[a-z]+ )?(?:likely|unlikely|bound|certain|sure|poised) to(?! have\b)|(?<!ha[sd] )(?:plans?|intends?|aims?|hopes?|promises?|expects?) to|expects? [^,;:]{2,60} to|upcoming|forthcoming|(?:could(?! not\b)|may|might)(?! (?:\w+ )?have\b)|can)\b/;
/** "Could" beside a verb of the past. */
const wasAble = /\bcould\b[^;:]*(?<!\b(?:have|be) )\b(?:was|were|had)\b|\b(?:was|were|had)\b[^;:]*\bcould\b/;
/** "The permits expire on 3 May": what ends but once; "funding expires on 30 September" may be of every year. */
const ending =
  /\b(?:which|that|(?:the|this|these|its|their|our) [^,;:.]{2,80}?) (?:(?:expire|lapse)s?|runs? out|falls? due)\b/i;
/** "ahead of the vote in November", "before the August recess": what has not come when it is told. */
const towards = /\b(?:ahead of|in time for|in the run-up to|pending)\b[^,;:]{0,60}$/;
/** A verb of saying right before a day. */
const spoken =
  /\b(?:said|says|told|wrote|announced|reported|confirmed|warned|added|[A-Za-zÀ-ɏ]+ed)(?: [A-Za-zÀ-ɏ]+)? (?:late |early )?(?:(?:on|last) )?$/u;
const wasAhead =
  /\b(?:would|could not [^,;:]*\b(?:before|until|till)|was to(?! be (?:had|found|seen|heard)\b)|were to(?! be (?:had|found|seen|heard)\b)|was due|were due|was set to|were set to|was expected|were expected|planned to|intended to)\b/;
/** What somebody asks now, and for what: "has urged mills to close", "today warned against letting it lapse". */
const asked =
  /\b(?:ha(?:s|ve)|today|now|again|urges|asks|warns|orders|calls on|invites|advises|tells)\b(?: [A-Za-zÀ-ɏ]+ly)? ?(?:urged|asked|warned|ordered|called on|invited|advised|told)? [^,;:]{0,60}?\b(?:to|against|for) [A-Za-zÀ-ɏ]+ [^,;:]*$/u;
/** "the letter of 2 March": what is dated by the day on which it was written. */
const issued =
  /\b(?:letter|report|ruling|judge?ment|statement|note|memo|memorandum|decree|order|decision|resolution|communiqué|speech|message|e-?mail|submission|opinion|circular|announcement|declaration|notice|interview|article|dispatch|cable|plan|paper|proposal|budget|bill|accord|agreement|treaty|deal|pact|contract|draft|strategy|programme|offer|survey|study|audit|minutes|warning|promise|pledge)s? of (?:the )?$/;
/** "puts its losses in May at": who tells it does so now. */
const telling =
  /^(?:says|puts|estimates|reports|states|shows|records|notes|writes|claims|finds|argues|describes|gives|recalls|admits|blames|calls|confirms|denies)$/;
const chance = /\b(?:chances?|odds|probability|likelihood|risk|prospects?) of\b/;
/** "If the talks have not resumed by September", "once it has been drained in May": what has not come, though it is told in the perfect. */
const awaitedPerfect =
  /\b(?:if|unless|once|until|when|after|as soon as|as long as|provided(?: that)?) (?:(?!\b(?:had|was|were|did)\b)[^,;:])*?\b(?:has|have) (?:(?!\b(?:had|was|were|did)\b)[^,;:])*$/i;
const relative = RegExp(`\\b(?:that|which|who) ${arranged.source.slice(1, -1)}\\b[^,;:]{0,40}$`);
const modals = /\b(?:will|shall|can|could|may|might|should|must|would)\b/;
/** What is called for has not come. */
const owed = /\b(?:should|must|ought to|needs? to)\b(?! (?:not |also |never )?have\b)[^;:]*$/;
const always = /\b(?:a|per|each|every) year\b|\b(?:annually|usually|normally|typically|always|often)\b/;

const supposing =
  /^(?:(?:But|And|Now|So|Then|Let us|Just)\b,? ?)*(?:[Ss]uppose|[Ii]magine|[Aa]ssume|[Ss]upposing|[Aa]ssuming)\b/;
/** "If it closed in May". */
const unreal =
  /(?<!\b(?:as|asked?|asking|wonder(?:s|ed)?|knows?|knew|sees?|sure|certain|clear|doubts?|doubted) )\b[Ii]f\b(?:(?!\b(?:had|has|have|is|are|will|does|do)\b)[^,;:])*$/;
/** "would leave if it closed in May". */
const unrealBehind =
  /\b(?:would|could|might)\b(?! have\b)[^;:]*\bif\b(?:(?!\b(?:had|has|have|is|are|will|does|do)\b)[^,;:])*$/;
/** "the plan of 2 March". */
const knownBy =
  /(?:\b(?:the|this|that|its|their|his|her|our|an?)\b|['’]s|s['’]) (?:[A-Za-zÀ-ɏ-]+ ){1,4}of (?:the )?$/iu;
/** "since the fire in". */
const afterwards =
  /\b(?:since|following|after|because of|in the wake of|in response to|owing to|due to) (?:the|its|their|his|her|our|an?|this|that|\p{Lu}[\p{L}-]+(?:['’]s?)?) (?:[^,;:.]* )?$/iu;

/** "told nobody until October". */
const silent =
  /\b(?:[A-Za-zÀ-ɏ]+ed|told|said|did|knew|heard|gave|got|made|came|went|saw|found) (?:[A-Za-zÀ-ɏ]+ )?(?:nothing|nobody|no one|none|not)(?: [A-Za-zÀ-ɏ]+){0,3} $/;

/** @returns Whether the clause of a date looks ahead. What is said within it, after "that", does not count. */
export function outlookOf(sentence: Sentence, words: DateWords): Outlook {
  const aside = asideAround(sentence, words);
  if (aside?.outlook) return aside.outlook;
  const clause = aside ?? clauseAround(sentence, words);
  // A weekday dates the verb before it: "said on Friday it would".
  const opens = words.start - sentence.start < 4;
  const said = saidIn(sentence, words);
  const until = said ?? (words.weekday === null || opens ? clause.end : words.start);
  const text = textOf(sentence, clause.start, until);
  const before = textOf(sentence, clause.start, words.start);
  // "…, an official said on Wednesday".
  if (words.weekday !== null && spoken.test(before)) return 'past';
  if (words.month !== null && towards.test(before)) return /\b(?:is|are|has|have)\b/.test(before) ? 'future' : 'unsure';
  if (words.preposition === 'of' && words.day !== null && issued.test(before)) return 'past';
  // "put the odds of a signature before the August recess at": told of what was ahead.
  const next =
    words.preposition === 'before' ? sentence.tokens.find(({ start }) => start === words.end + 1) : undefined;
  const modifies =
    next !== undefined && /^\p{Ll}/u.test(next.text) && !/ed$/.test(next.lower) && !pasts.has(next.lower);
  if (modifies && words.month !== null && words.day === null && !/\bhad\b/.test(before)) return 'unsure';
  // "puts the chance of a third flood in May at a half": it has not come; "put": nor had it then.
  if (words.month !== null && words.year === null && chance.test(before))
    return /\b(?:was|were|had|put|estimated)\b/.test(text) ? 'unsure' : 'future';
  // "has met twice since October, and will": of what came before.
  if (words.preposition === 'since' && words.month !== null && /\bha(?:s|ve)\b/.test(before)) return 'past';
  if (isAwaited(sentence, words)) return 'future';
  // "in November, at the earliest": it has not come.
  if (/^,? at the (?:very )?(?:earliest|latest|soonest)\b/.test(textOf(sentence, words.end, sentence.end)))
    return /\b(?:was|were|had|would)\b/.test(text) ? 'unsure' : 'future';
  if (/^(?:until|till)$/.test(words.preposition ?? '') && silent.test(before) && !modals.test(before)) return 'past';
  if (isSupposed(sentence, words)) return 'unsure';
  const named = namedBy(sentence, words, before, text);
  if (named) return named;
  const verb = governed(sentence, words);
  if (verb) return verb;
  // "which could be had for 4 crowns in March, was quoted at 9 in May": what could be done then.
  const able = wasAble.test(text) && !ahead.test(text.replace(/\bcould\b/g, ''));
  if ((ahead.test(text) && !able) || (words.day !== null && ending.test(text))) return 'future';
  // "has urged members to stop from 1 May": what is asked has not come.
  const bare = words.month !== null && words.year === null && words.shift === null;
  if (bare && /^(?:from|by|until|till|before|on)$/.test(words.preposition ?? '') && asked.test(before)) return 'future';
  if (wasAhead.test(text)) return 'unsure';
  // "What is known about the accident of 6 March is little": which one, and so one that has been.
  if (
    words.preposition === 'of' &&
    words.day !== null &&
    /(?:\b(?:the|this|that|its|their)|['’]s|s['’]) (?:[A-Za-zÀ-ɏ]+ ){1,2}of (?:the )?$/u.test(before)
  )
    return 'past';
  const verbs = sentence.tokens.filter(
    ({ pos, start }) =>
      (pos === 'VERB' || pos === 'AUX') &&
      start >= clause.start &&
      start < until &&
      // "“It is a wall,” she said on 3 May": what is quoted has times of its own.
      !sentence.passage.quotes.some((quote) => quote.start <= start && start < quote.end && words.start >= quote.end),
  );
  const present = ({ lower, pos }: Token) =>
    pos === 'AUX'
      ? /^(?:is|are|do|does)$/.test(lower)
      : arranged.test(lower) || (/[^s]s$/.test(lower) && !telling.test(lower) && !/^(?:was|has)$/.test(lower));
  // "is used" is of the present, though the participle looks back.
  const past = ({ lower }: Token, at: number) =>
    (/^(?:has|have)$|ed$/.test(lower) || pasts.has(lower)) && !/^(?:is|are|be)$/.test(verbs[at - 1]?.lower ?? '');
  // "should scrap one and put the money": the same as its past.
  const due = owed.exec(before);
  const isPast = (verb: Token, at: number) =>
    past(verb, at) && !(due && verb.start > clause.start + due.index && unchanged.has(verb.lower));
  if (verbs.some(isPast))
    return due && !verbs.some((verb, at) => verb.start < words.start && isPast(verb, at)) ? 'unsure' : 'past';
  // "They should do so before the fee is due in January".
  if (due) return 'future';
  // "The talks that open in Geneva on 11 May": of a day that is near, and not of every year.
  const opening =
    relative.test(before) ||
    verbs.some(({ lower, pos }) => pos === 'VERB' && arranged.test(lower) && !/^(?:end|expire|lapse)/.test(lower));
  if (opening && words.day !== null && !always.test(text) && isNearAhead(sentence, words)) return 'future';
  // "Both parties gather in Basel on 12 May": no verb of the past, and one of the present that is none of another's.
  if (words.month !== null && verbs.some((verb) => isPlainPresent(sentence, verb))) return 'habit';
  // "as all but certain in December": no verb of its own; the sentence's tell the time.
  if (verbs.length === 0 && !aside && !told(sentence, past)) return 'unsure';
  return verbs.some(present) || always.test(text) ? 'habit' : 'past';
}

/** "Suppose that it closed in May", "If it closed in May, 40 would leave": what is not, told in the past. */
function isSupposed({ text, start, end, ...sentence }: Sentence, words: DateWords): boolean {
  if (words.year !== null || (words.month === null && words.season === null)) return false;
  if (supposing.test(text)) return true;
  if (!/\b[Ii]f\b/.test(text)) return false;
  const before = sentence.passage.passage.text.slice(start, words.start);
  const after = sentence.passage.passage.text.slice(words.end, end);
  return (
    (unreal.test(before) && /^[^;:]*\b(?:would|could|might)\b(?! have\b)/.test(after)) || unrealBehind.test(before)
  );
}

/**
 * "The plan of 2 March costs too much", "since the fire in May the hall stands empty": what has its name by when it was, whatever
 * is told of it.
 */
function namedBy(sentence: Sentence, words: DateWords, before: string, text: string): Outlook | null {
  if (words.year !== null || words.month === null || words.shift !== null) return null;
  if (words.preposition === 'of' && words.day !== null && knownBy.test(before)) {
    const noun = sentence.tokens.findLast(({ end, lower }) => end <= words.start && lower !== 'of' && lower !== 'the');
    if (!/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) return null;
    return isNearAhead(sentence, words) || ahead.test(text) ? null : 'past';
  }
  const led = afterwards.exec(before);
  if (!led) return null;
  const from = words.start - (before.length - led.index);
  if (
    sentence.tokens.some(({ pos, start }) => (pos === 'VERB' || pos === 'AUX') && start >= from && start < words.start)
  )
    return null;
  if (/^since/i.test(led[0])) return 'past';
  return ahead.test(text) || isMonthAhead(sentence, words) ? null : 'past';
}

/** Whether a month comes in the four after the document's own, or is its own. */
function isMonthAhead({ source }: Sentence, { month }: DateWords): boolean {
  const from = Number((source.source.metadata.date ?? '').split('-')[1] ?? 0);
  return !from || month === null || (month - from + 12) % 12 < 5;
}

/** Whether a date stands in a clause on which what is to come depends. */
function isAwaited(sentence: Sentence, { preposition, month, year, start, end }: DateWords): boolean {
  if (month === null || year !== null || !/^(?:by|before|until|till|in|on|at)$/.test(preposition ?? '')) return false;
  if (!awaitedPerfect.test(textOf(sentence, sentence.start, start))) return false;
  const bound = /^(?:by|before|until|till)$/.test(preposition ?? '');
  const rest = textOf(sentence, end, sentence.end);
  return bound ? !/\b(?:had|was|were|did)\b/.test(rest) : modals.test(rest);
}

/** Whether a day and month are but a few weeks ahead of the document's own. */
function isNearAhead({ source }: Sentence, { month, day }: DateWords): boolean {
  const [year = 0, from = 0, at = 0] = (source.source.metadata.date ?? '').split('-').map(Number);
  if (!at || !month || !day) return false;
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(year, from - 1, at)) / 86_400_000;
  return [days, days + 365].some((ahead) => ahead > 0 && ahead < 120);
}

/** "parties gather", "those who point": a base form behind a plural or a relative pronoun. */
function isPlainPresent({ tokens }: Sentence, verb: Token): boolean {
  const before = tokens[tokens.indexOf(verb) - 1];
  return (
    verb.pos === 'VERB' &&
    !/(?:ed|ing|s)$/.test(verb.lower) &&
    !pasts.has(verb.lower) &&
    !participles.has(verb.lower) &&
    !unchanged.has(verb.lower) &&
    before !== undefined &&
    (/^(?:that|which|who|they|we)$/.test(before.lower) || (before.pos === 'NOUN' && /[^s]s$/.test(before.lower)))
  );
}

/** What is yet to come, and says so without a verb: "a vote, due in May, may". */
const awaited =
  /^\s*(?:now |still |first |also |which (?:is|are) )*(?:due|scheduled|expected|planned|set|slated|billed|to be|about to)\b/;

/**
 * "The price, $40 in August, may double", "The army, which withdrew in May, will return": what stands between the commas has a
 * time of its own, and the verb behind them says nothing of it.
 */
function asideAround(
  { start, text, tokens }: Sentence,
  words: DateWords,
): { start: number; end: number; outlook: Outlook | null } | null {
  const from = text.lastIndexOf(', ', words.start - start);
  const to = text.indexOf(', ', words.end - start);
  if (from < 1 || to < 0) return null;
  const within = tokens.filter((token) => token.start > start + from && token.end <= start + to);
  const own = within.filter(({ end, start: at, pos }) => (end <= words.start || at >= words.end) && pos !== 'ADP');
  const goesOn = tokens.find((token) => token.start > start + to)?.pos === 'AUX';
  const opens = !tokens.some(({ pos, end }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && end <= start + from);
  if (!goesOn || opens || !own.some(({ word, pos }) => word && pos !== 'DET')) return null;
  const bounds = { start: start + from + 1, end: start + to };
  // "The round, planned for May, was called off": then, or still to come.
  if (awaited.test(text.slice(from + 1, to)))
    return { ...bounds, outlook: /^, (?:was|were|had|did)\b/.test(text.slice(to)) ? 'unsure' : 'future' };
  const verb = own.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (verb && (verb !== own[0] || !/ing$/.test(verb.lower))) return { ...bounds, outlook: null };
  // "ministers, meeting in May, will": then, or to come.
  const over = words.preposition === 'since' || (!verb && own.some(({ pos }) => pos === 'NUM'));
  return { ...bounds, outlook: over ? 'past' : 'unsure' };
}

/** @returns Whether a sentence has a verb that tells of the past. */
function told({ tokens }: Sentence, past: (token: Token, at: number) => boolean): boolean {
  // "In May alone 400 left": taken for a noun.
  const noun = ({ pos, lower }: Token) => pos === 'NOUN' && pasts.has(lower) && !unchanged.has(lower);
  return tokens.some((token) => noun(token) || (/^(?:VERB|AUX)$/.test(token.pos) && past(token, -1)));
}

/** "In March the council said it would close": where the words end that the date at the head of a sentence dates. */
function saidIn({ tokens, start }: Sentence, words: DateWords): number | null {
  if (words.start - start > 8) return null;
  const verb = tokens.find(({ pos, start: at }) => at >= words.end && (pos === 'VERB' || pos === 'AUX'));
  return verb && sayings.test(verb.lower) && verb.start - words.end < 90 ? verb.end : null;
}

const sayings =
  /^(?:said|told|announced|warned|pledged|promised|agreed|vowed|declared|decided|voted|ruled|ordered|proposed|reported|confirmed|wrote|threatened|predicted|forecast|estimated|insisted|hinted|signalled|signaled)$/;

function clauseAround(sentence: Sentence, words: DateWords): { start: number; end: number } {
  const { start } = sentence;
  const cut =
    /[;:]|, (?:and|but|while|whereas|which|who|when|where) | (?:that|whether|if|because|although|but|what|how|why|(?<!early |soon |late |long |well )as(?! (?:early|soon|late|long|well|of)\b)) /g;
  let from = start;
  for (const match of sentence.text.matchAll(cut)) {
    if (start + match.index < words.start) from = start + match.index;
    else if (start + match.index >= words.end) return { start: from, end: start + match.index };
  }
  return { start: from, end: sentence.end };
}
