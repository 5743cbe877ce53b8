/** Words for who holds a statement, and for where it ends, with its closing quotation mark. */
import type { Claim } from '../findings.ts';
import { isHyphen, isPossessive, phraseText } from './phrases.ts';
import { type Sentence, textOf } from './reading.ts';
import { isPlural, singular } from './singular.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { doers, notDoers, offices, selfWords } from './tables/speakers.ts';
import type { Token } from './words.ts';

export interface Attribution {
  sentence: Sentence;
  /** Where its holder stands in the sentence. */
  speaker: { from: number; to: number; head: number } | null;
  /** Verbatim; `source` when the source speaks of itself; `null` when it cannot be told (a pronoun, a passive). */
  holder: string | null;
  cue: string;
  kind: Claim['kind'];
  /** What is attributed: offsets into the passage's text. */
  start: number;
  end: number;
  /** Sentences before it in which its quotation begins. */
  before?: Sentence[];
  /** Sentences after it that go on telling the same contents. */
  carriedTo: Sentence[];
  /** Its holder's own count: a claim, and a figure as good as one that stands by itself. */
  counted?: boolean;
  /** By how the sentence stands (in quotation marks, in a turn), and not by a clause of it. */
  voiced?: 'quotation' | 'block' | 'turn';
}

/** Who is not the source, though the source calls them "my" or "our". */
const others = new Set(
  `opponent critic friend colleague neighbour neighbor predecessor successor grandmother grandfather father mother brother sister son
  daughter wife husband uncle aunt teacher boss ally partner enemy adversary rival doctor government minister president guide host hostess
  interpreter interlocutor landlord landlady driver informant interviewee contact escort companion source nephew niece
  visitor guest lawyer tenant patient client customer member student pupil respondent supplier lender insurer mayor`.split(
    /\s+/,
  ),
);

/** Who writes or finds out what a source says is the source itself: "our analysts expect". */
const ownPeople = new Set(
  `analyst economist researcher inspector investigator auditor surveyor author expert writer reporter modeller modeler forecaster statistician correspondent columnist editor
  interviewer fieldworker scientist team panel paper report review study survey assessment model forecast projection estimate analysis calculation brief`.split(
    /\s+/,
  ),
);

/** "our members", "our patients": several people, who are not the source though it speaks for them. */
function areOthers(lower: string): boolean {
  const one = singular(lower);
  if (!(isPlural(lower) || lower === 'people' || lower === 'staff') || ownPeople.has(one) || notDoers.has(one))
    return false;
  return offices.has(one) || people.has(one) || doers.test(lower);
}

const people = new Set(
  `member staff customer client partner patient tenant parent student pupil resident supplier investor donor reader user guest volunteer
  passenger lender creditor shareholder subscriber applicant trainee apprentice recruit crew informant source interviewee respondent participant
  people opponent rival critic ally friend`.split(/\s+/),
);

/** @returns The holder's words; `source` when the source speaks of itself, `null` for a pronoun. */
export function holderText(sentence: Sentence, phrase: { from: number; to: number; head: number }): string | null {
  const { tokens } = sentence;
  const head = tokens[phrase.head];
  if (!head) return null;
  // "this report" is the source's own; "the report" may be anybody's, and is then quoted as it stands.
  const first = tokens[phrase.from]?.lower ?? '';
  if (
    selfWords.has(head.lower) &&
    // "the US".
    head.text !== 'US' &&
    (/^(?:we|i|us|me)$/.test(head.lower) ||
      /^(?:this|our|my)$/.test(first) ||
      (/^the authors?$/.test(`${first} ${head.lower}`) &&
        (tokens[phrase.head + 1]?.lower !== 'of' || /^th(?:is|ese)$/.test(tokens[phrase.head + 2]?.lower ?? ''))))
  )
    return 'source';
  // "our members' accounts": theirs.
  const mark =
    first === 'our' ? tokens.findIndex((one, at) => at > phrase.from && at < phrase.to && isPossessive(one)) : -1;
  if (mark > 0 && areOthers(tokens[mark - 1]?.lower ?? '')) {
    const { text } = sentence.passage.passage;
    return phraseText(text, tokens, phrase);
  }
  // "our estimate" is the source's own; "my opponent" and "our members" are somebody.
  if (/^(?:our|my)$/.test(first) && !others.has(singular(head.lower)) && !(first === 'our' && areOthers(head.lower)))
    return 'source';
  if (head.pos === 'PRON' && phrase.to === phrase.head + 1) return null;
  // "…, half of whom said": how many of those told of.
  const whom = tokens.findIndex(
    ({ lower }, at) => at > phrase.from && at < phrase.to && /^(?:whom|which)$/.test(lower),
  );
  if (whom > phrase.from + 1 && tokens[whom - 1]?.lower === 'of')
    return phraseText(sentence.passage.passage.text, tokens, { from: phrase.from, to: whom - 1 });
  let { from, to } = phrase;
  // "The loudest were those | of the minister, who", "left early as | reports": what led up to it.
  const led = tokens.findLastIndex(
    ({ lower, pos }, at) =>
      at >= from &&
      at < phrase.head &&
      lower === 'as' &&
      pos !== 'NOUN' &&
      tokens[at + 1]?.lower !== 'well' &&
      tokens[at - 1]?.lower !== 'well' &&
      tokens[at - 1]?.lower !== 'such',
  );
  if (led >= 0 && led + 1 < to) from = led + 1;
  if (
    tokens[from]?.pos === 'ADP' &&
    /^(?:of|for|by|from|with|to)$/.test(tokens[from]?.lower ?? '') &&
    from < phrase.head
  )
    from++;
  while (to > phrase.head + 1 && tokens[to - 1]?.pos === 'ADP') to--;
  // The article is no part of the name of a holder; "those close to the president" are not "close to the president".
  const those = first === 'those' && phrase.head === from;
  const article = tokens[from]?.lower ?? '';
  if (/^(?:the|a|an|this|that|these|those)$/.test(article) && !those && !isHyphen(tokens, from + 1)) from++;
  // "CEO of state|-owned": cut amid a word.
  if (from >= to || isHyphen(tokens, to)) return null;
  // A bare "plan" names no holder: whose it is must stand with it.
  if (proposalNouns.has(head.lower) && to - from === 1) return null;
  while (to > from + 1 && !tokens[to - 1]?.word && tokens[to - 1]?.text !== '%') to--;
  return phraseText(sentence.passage.passage.text, tokens, { from, to });
}

/** @returns Where the last word of a sentence ends. */
export function contentEnd(sentence: Sentence): number {
  const end = sentence.tokens.findLast((token) => token.word || /^[%°)]$/.test(token.text))?.end ?? sentence.end;
  // A closing quotation mark belongs to the words, a full stop does not.
  const rest = textOf(sentence, end, sentence.end);
  const closing = /^[.,!?]?["”»’]/.exec(rest);
  return closing ? end + closing[0].length : end;
}

/** @returns What a phrase of the sentence is told to say: its holder is as the phrase is written, and nothing is carried yet. */
export function attributed(
  sentence: Sentence,
  speaker: { from: number; to: number; head: number },
  told: Pick<Attribution, 'cue' | 'kind' | 'start' | 'end' | 'counted'>,
): Attribution {
  return { sentence, holder: holderText(sentence, speaker), speaker, ...told, carriedTo: [] };
}

/** @returns The words from one token to another. */
export function textBetween(sentence: Sentence, first: Token | undefined, last: Token | undefined): string {
  return sentence.passage.passage.text.slice(first?.start ?? 0, last?.end ?? first?.end ?? 0);
}

const parted =
  /;|, (?:while|whereas|although|though) |, but (?=(?:the|a|an|its|their|his|her|this|that (?:is|was|would|will|has|had|may|might|does|did|could|seems|makes)|it|they|he|she|there|\p{Lu})\b)|, which (?=has|have|had|is|was)/u;
const dashed = RegExp(`${parted.source}| [–—] `, 'u');

/** @returns Where attributed words end: before a clause of the source's own. */
export function clauseEnd(sentence: Sentence, from: number, object: boolean): number {
  const end = contentEnd(sentence);
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const text = sentence.passage.passage.text.slice(start, end);
  // A pair of dashes is an insertion.
  const dashes = (text.match(/ [–—] /g)?.length ?? 0) === 2;
  const cut = (dashes ? parted : dashed).exec(text);
  // "They say that it was dug too late, their position is coherent": a judgement on what they say.
  const judged =
    /, (?:(?:and|but|yet) )?(?:their|its|his|her|this|that|the) (?:\p{L}+ )?(?:position|argument|claim|view|case|reasoning|logic|point|analysis|assessment|fear|concern)s? (?:is|are|was|were|has|have|seems?|rests?|remains?|ignores?|overlooks?)\b/u.exec(
      text,
    );
  if (judged && judged.index > 12 && (!cut || judged.index < cut.index)) return start + judged.index;
  // "wants more of them, and may pay": what the holder does besides is no part of what it wants.
  const besides = object ? /, and (?:may|might|will|would|could|can|is|are|has|have|was|were)\b/.exec(text) : null;
  if (besides && (!cut || besides.index < cut.index)) return start + besides.index;
  // "the drought in the hills, which has lasted a year, is over": the clause goes on behind it.
  if (cut && /^, which /.test(cut[0])) {
    const close = text.indexOf(',', cut.index + cut[0].length);
    const next = close > 0 ? sentence.tokens.find((token) => token.start >= start + close + 1) : undefined;
    if (next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)))) return end;
  }
  const inside = (offset: number) =>
    sentence.passage.quotes.some((quote) => quote.start < start + offset && quote.end > start + offset);
  return cut && cut.index > 12 && !inside(cut.index) ? start + cut.index : end;
}

/** Where the last clause before an offset begins: at a semicolon, or a comma and a conjunction. */
export function clauseStart(sentence: Sentence, before: number): number {
  const text = sentence.text.slice(0, Math.max(0, before - sentence.start));
  const cuts = [...text.matchAll(/; |, (?:and|but|while|whereas|so) /g)];
  const last = cuts.findLast((cut) => opensClause(sentence, sentence.start + cut.index + cut[0].length, before));
  const start = sentence.start + (last ? last.index + last[0].length : 0);
  // A clause that begins amid a quotation is told with all of it.
  const quote = sentence.passage.quotes.find((one) => one.start < start && one.end > start && one.end <= before + 2);
  return quote ? Math.max(quote.start, sentence.start) : start;
}

/** Whether a verb stands behind a conjunction, and not only the last of a list: "mills, shops, and farms, according to". */
function opensClause({ tokens }: Sentence, from: number, to: number): boolean {
  const first = tokens.find(({ pos, start, end }) => start >= from && end <= to && /^(?:VERB|AUX|SCONJ)$/.test(pos));
  // "…, and around 900 deaths, according to": a count says enough by itself.
  if (first === undefined) return tokens.some(({ pos, start, end }) => start >= from && end <= to && pos === 'NUM');
  return first.pos !== 'SCONJ';
}
