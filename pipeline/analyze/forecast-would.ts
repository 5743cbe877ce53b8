/** What would follow: "A toll would bring the lorries down", "To close the school would drive families away". */
import { isHyphen, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { participles, pasts } from './tables/pasts.ts';
import { doers, personal } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** What lays down what shall be: what it "would" do is what it holds, and nothing foreseen. */
const provisions = new Set(
  `${[...proposalNouns].join(' ')} act law amendment motion measure reform rule treaty agreement contract clause article code directive
  regulation resolution budget package decree concept design version option charter statute ordinance approach policy solution alternative answer way
  compromise test reading`.split(/\s+/),
);

/** What nothing comes of: what one would think, wish, say, and what is judged. */
const said =
  /^(?:like|love|rather|prefer|seem|appear|say|argue|suggest|think|hope|expect|want|wish|imagine|mind|be|have|become|later|soon|often|usually|sometimes|always|then|come|go|prove|turn|emerge|prioriti[sz]e|include|involve|require|entail|consist|comprise|focus|seek|aim|need|recogni[sz]e|treat|regard|see|ask|start|put|pass|dispute|deny|agree|disagree|doubt|object|quarrel|contest|concede|admit|claim|call|describe|conclude|stress|welcome|thank)$/;

/** What judges what would come, behind "would be". */
const outcomes =
  /^(?:disaster|danger|blow|risk|relief|boon|loss|gain|burden|threat|catastrophe|setback|boost|step|victory|defeat|turning|end|beginning|start|signal|test|gift|godsend|shock|price|cost|casualty|result|consequence|effect|beneficiary|loser|winner|small|large|great|huge|slight|negligible|considerable|severe|dire|modest|limited|enormous|cheaper|dearer|slower|faster|higher|lower|fewer|larger|smaller|weaker|stronger|impossible|harder|easier|felt|lost|gone|hit|spared|left|forced|needed|required|affected|doomed|bankrupt|idle|worse|better|worst|cut|enough|short|free|able|unable)$/;

/**
 * @param index The token "would".
 * @returns Whether it tells what would come of a thing or a step: nothing is told of the past, no body says what it would do,
 * and no proposal what it holds.
 */
export function followsFrom(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  // "would no doubt bring".
  const doubt = tokens[index + 1]?.lower === 'no' && tokens[index + 2]?.lower === 'doubt' ? index + 2 : index;
  // "would, at a stroke, remove".
  const close =
    tokens[index + 1]?.text === ',' ? tokens.findIndex(({ text }, at) => at > index + 1 && text === ',') : -1;
  const from = close > 0 && close - index < 8 ? close : doubt;
  const verb = tokens.findIndex(({ pos, text }, at) => at > from && pos !== 'ADV' && pos !== 'PART' && text !== ',');
  const word = tokens[verb]?.lower ?? '';
  const to = overAside(tokens, index);
  // "A truce that left them in the valley would": what is only thought of has a past form too.
  const clause = overClause(tokens, to);
  if (verb < 0 || (!clause && isTold(sentence, index))) return false;
  const rest = tokens.slice(verb + 1, verb + 7);
  // "To wait would be to lose the grant".
  const judged = rest.some(({ lower }) => outcomes.test(lower)) || (word === 'be' && rest[0]?.lower === 'to');
  const done = word === 'be' && isDone(tokens, verb + 1);
  if (/^(?:be|become|mean|prove)$/.test(word) ? !judged && !done && word !== 'mean' : said.test(word)) {
    if (word !== 'have' || tokens[verb + 1]?.lower !== 'to') return false;
  }
  if (!/^(?:VERB|AUX|NOUN|ADJ)$/.test(tokens[verb]?.pos ?? '')) return false;
  if (isStep(tokens, index)) return true;
  const subject =
    clause ?? pronounAt(tokens, to) ?? ofThem(tokens, to) ?? speakerBefore(tokens, to) ?? overWith(tokens, to);
  if (!subject) return false;
  const head = tokens[subject.head];
  const first = tokens[subject.from]?.lower ?? '';
  if (
    !head ||
    (head.pos === 'PRON' && !/^(?:it|this|that|they|none|neither|both|nothing|most|some|all)$/.test(head.lower))
  )
    return false;
  // "A toll would be unfair. It would also hit the poor": goes on with what would be.
  const { passage, number } = sentence;
  if (/^(?:it|they)$/.test(head.lower) && subject.from < 2)
    return passage.sentences[number - 2]?.tokens.some(({ lower }) => lower === 'would') || isOpen(sentence, index);
  // "The rule looks fair, but it would tie the hands of small ports".
  if (
    /^(?:it|this|that)$/.test(head.lower) &&
    /^(?:but|yet|and|,|because|since|as)$/.test(tokens[subject.from - 1]?.lower ?? '')
  )
    return true;
  if (head.lower === 'it' || head.lower === 'they') return opensClause(tokens, subject.from) && isOpen(sentence, index);
  if (/^(?:result|effect|outcome|consequence|upshot)s?$/.test(head.lower)) return true;
  const open = /^(?:a|an|another|any|such|no|more|further|less|fewer)$/.test(first);
  const person = personal(head) || doers.test(head.lower);
  // "The demands that such a plan would have to meet": which demands.
  if (open && isWhich(tokens, subject.from)) return false;
  if (open && !person && (!provisions.has(singular(head.lower)) || !/^an?$/.test(first))) return true;
  const speaks = canSpeak(tokens, subject);
  const plain = judged && !provisions.has(singular(head.lower)) && !speaks;
  if (plain) return true;
  const bare = subject.from < 2 && head.pos === 'NOUN' && first !== 'the' && !/s$/.test(head.lower);
  if (bare && !speaks && !provisions.has(singular(head.lower)) && !isHyphen(tokens, index - 1)) return true;
  // What befalls people and bodies; what they would do is for them to say.
  if (
    speaks || person
      ? !befalling.test(word) && !(done || judged || isHaveTo(tokens, verb))
      : provisions.has(singular(head.lower))
  )
    return false;
  return opensClause(tokens, subject.from) && isOpen(sentence, index);
}

const befalling =
  /^(?:lose|gain|pay|suffer|face|feel|receive|earn|get|benefit|profit|keep|control|need|struggle|starve|shrink|grow|fall|rise|drop|vanish|disappear|survive|fare|owe|miss|bear|carry|save|spend|die|drown|go|return|run)$/;

function isHaveTo(tokens: Token[], verb: number): boolean {
  return tokens[verb]?.lower === 'have' && tokens[verb + 1]?.lower === 'to';
}

/** "would be borne by tenants", "would not be met". */
function isDone(tokens: Token[], from: number): boolean {
  const verb = tokens.slice(from).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  const word = verb?.lower ?? '';
  return (
    verb?.pos === 'VERB' &&
    isParticiple(word) &&
    !/^(?:called|named|seen|said|told|known|advised|considered|regarded|inclined|tempted|surprised|delighted|pleased|mistaken|forgiven|excused|served)$/.test(
      word,
    )
  );
}

const isParticiple = (word: string) => /ed$/.test(word) || participles.has(word) || pasts.has(word);

/** "It would, however, deny …", "The runway, two kilometres long, would …": where the words before an insertion end. */
function overAside(tokens: Token[], index: number): number {
  if (tokens[index - 1]?.text !== ',') return index;
  const open = tokens.findLastIndex(({ text }, at) => at < index - 1 && text === ',');
  const inside = tokens.slice(open + 1, index - 1);
  const short = inside.length < 8 && !inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ');
  return open > 0 &&
    short &&
    /^(?:however|too|though|then|moreover|therefore|also|in|for|on|by|at|NUM|one|two|three|several|some)$/.test(
      inside[0]?.pos === 'NUM' ? 'NUM' : (inside[0]?.lower ?? ''),
    )
    ? open
    : index;
}

/** "In practice it would". */
function pronounAt(tokens: Token[], to: number): Phrase | null {
  return /^(?:it|they)$/.test(tokens[to - 1]?.lower ?? '') ? { from: to - 1, to, head: to - 1 } : null;
}

/** "None of these steps would", "Neither would". */
function ofThem(tokens: Token[], to: number): Phrase | null {
  const opening = /^(?:none|neither|both|all|most|each|some|few|half|much|nothing|little|part)$/.test(
    tokens[0]?.lower ?? '',
  );
  const over = tokens.slice(1, to).some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',');
  return opening && to < 9 && !over ? { from: 0, to, head: 0 } : null;
}

/** "Farmers in the hills would", "the price of bread in the towns would": over what hangs on the noun. */
function overWith(tokens: Token[], to: number): Phrase | null {
  for (let at = to - 1; at > 0 && to - at < 9; at--) {
    const { pos } = tokens[at] as Token;
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(pos)) return null;
    if (pos === 'ADP') {
      const phrase = speakerBefore(tokens, at);
      if (phrase) return phrase;
    }
  }
  return null;
}

/** A clause that tells which thing, and not what is feared, hoped or said of it. */
function isWhich(tokens: Token[], from: number): boolean {
  const [noun, last] = [tokens[from - 2], tokens[from - 1]];
  return (
    last?.lower === 'that' &&
    noun?.pos === 'NOUN' &&
    !/^(?:fear|hope|risk|danger|chance|claim|belief|view|argument|idea|notion|suggestion|warning|prospect|possibility|fact|sign|doubt|point|thought|case)s?$/.test(
      noun.lower,
    )
  );
}

/** Its clause is the sentence's own, and none that tells which, or what was asked: "than it would", "what they would". */
function opensClause(tokens: Token[], from: number): boolean {
  const before = tokens.slice(0, from);
  const last = before.at(-1)?.lower ?? '';
  if (/^(?:that|which|who|whom|than|as|what|where|how|whether|if|why|when|whose)$/.test(last)) return false;
  return !before.some(({ lower }) => /^(?:whether|than|what|how|why|which|who|whom|where|if)$/.test(lower));
}

/** Beside it somebody speaks of the present: no story of the past goes on, in which what "would" be came about. */
function isOpen({ tokens, passage, number, source, order, text }: Sentence, index: number): boolean {
  const [first] = source.sentences;
  const at = order - (first?.order ?? 0);
  const near = passage.sentences[number - 2] ?? passage.sentences[number] ?? source.sentences[at - 1];
  if (/\bwould never\b[^.;]*\bagain\b|\b(?:every|each) (?:morning|evening|night|day)\b/.test(text)) return false;
  return near !== undefined && isNow(near.tokens) && !tokens.slice(0, index).some(isPastVerb);
}

/** "To close the school would …", "Cutting the line in two would …": a step that might be taken. */
export function isStep(tokens: Token[], index: number): boolean {
  const [first, second] = tokens;
  const opens =
    (first?.lower === 'to' &&
      (/^(?:VERB|AUX|NOUN)$/.test(second?.pos ?? '') || (second?.pos === 'ADJ' && tokens[2]?.pos === 'DET'))) ||
    (/^(?:not )?[A-Za-zÀ-ɏ]{2,}ing$/u.test(first?.lower ?? '') &&
      (first?.pos === 'VERB' || second?.pos === 'DET') &&
      second?.pos !== 'AUX');
  if (!opens) return false;
  // "Cutting the toll, as two members ask, would".
  const comma = tokens[index - 1]?.text === ',' ? tokens.findIndex(({ text }) => text === ',') : -1;
  const to = comma > 1 && comma < index - 1 ? comma : index;
  const told = tokens.slice(0, to);
  const inside = tokens.slice(to + 1, index - 1);
  return (
    !told.some(({ text, pos }) => text === ',' || pos === 'AUX' || text === ':') &&
    !inside.some(({ text }) => /^[,;:]$/.test(text))
  );
}

/** @returns Whether the subject of "would" is a thing only thought of, whatever the tense of the clause that tells which: "A truce that left them in the valley would". */
export function isThoughtOf(tokens: Token[], index: number): boolean {
  return overClause(tokens, overAside(tokens, index)) !== null;
}

/** "An extension of the sort the minister favours would": over the clause that tells which. */
function overClause(tokens: Token[], index: number): Phrase | null {
  const phrase = /^(?:an?|another|any|such)$/.test(tokens[0]?.lower ?? '') ? nounPhraseAt(tokens, 0) : null;
  const clause = tokens.slice(phrase?.to ?? 0, index);
  // "A levy drawn up in haste would": a participle tells which, too.
  const relative = clause.findIndex(
    ({ lower, pos }, at) => /^(?:that|which|who)$/.test(lower) || (at === 0 && pos === 'VERB' && isParticiple(lower)),
  );
  const verbs = clause.filter(({ pos }, at) => (pos === 'VERB' || pos === 'AUX') && (relative < 0 || at < relative));
  return phrase && verbs.length === 0 && !clause.some(({ text }) => /^[,;:]$/.test(text)) ? phrase : null;
}

/** A verb of the past, in the sentence up to the word, or in the one before it where that has none of the present. */
function isTold({ tokens, passage, number }: Sentence, index: number): boolean {
  const before = passage.sentences[number - 2]?.tokens ?? [];
  const have = tokens.slice(index + 1, index + 4).findIndex(({ lower }) => lower === 'have');
  if (have >= 0 && tokens[index + have + 2]?.lower !== 'to') return true;
  const own = tokens.slice(0, index);
  return own.some(isPastVerb) || (!isNow(own) && before.some(isPastVerb) && !isNow(before));
}

function isPastVerb({ pos, lower }: Token, at: number, tokens: Token[]): boolean {
  // "even-handed".
  if (isHyphen(tokens, at - 1)) return false;
  if (pos === 'AUX') return /^(?:was|were|had|did)$/.test(lower);
  const last = tokens.slice(0, at).findLast((one) => one.pos !== 'ADV');
  const participle =
    /^(?:has|have|is|are|be|been|being)$/.test(last?.lower ?? '') ||
    // "the proposed merger".
    (/^(?:the|an?|this|these|its|their|our)$/.test(last?.lower ?? '') &&
      /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''));
  return pos === 'VERB' && !participle && (pasts.has(lower) || /ed$/.test(lower)) && tokens[at + 1]?.lower !== 'by';
}

/** "We look at", "men die early": no past form behind its subject. */
function isPlain(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1];
  const many = before?.pos === 'NOUN' && /s$/.test(before.lower);
  return (
    !isParticiple(lower) &&
    !/ing$/.test(lower) &&
    (many || /^(?:we|i|they|men|women|people)$/.test(before?.lower ?? ''))
  );
}

function isNow(tokens: Token[]): boolean {
  return tokens.some(
    ({ pos, lower }, at) =>
      (pos === 'AUX' && /^(?:is|are|has|have|will|would|may|can|could|might|does|do)$/.test(lower)) ||
      (pos === 'VERB' && (/[^s]s$/.test(lower) || isPlain(tokens, at))),
  );
}
