/** Statements about what is to come, with their hedge, how sure they are, and whose they are. */
import type { Forecast } from '../findings.ts';
import { type Attribution, type Attributions, attributionOf } from './attribution.ts';
import { isCounterfactual, isOption, isPast, isPermission, isQuoted } from './forecast-traps.ts';
import { conditionOf } from './particulars.ts';
import { isPossessive } from './phrases.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';
import {
  aboutText,
  ahead,
  anyHedge,
  following,
  granted,
  type Hedge,
  habitual,
  hedges,
  judged,
  permitted,
  supposed,
  supposing,
  toReader,
} from './tables/hedges.ts';
import type { Token } from './words.ts';

interface Found {
  text: string;
  certainty: Forecast['certainty'];
  attribution: Attribution | null;
}

/** @returns Forward-looking statements of English sources; sentences in `skip` (recommendations) are left out. */
export function forecasts(
  reading: Reading,
  attributions: Attributions,
  skip: Set<Sentence>,
  nameOf: (words: string) => string,
): Forecast[] {
  return reading.sentences.flatMap((sentence): Forecast[] => {
    if (!sentence.source.english || skip.has(sentence) || /\?["”’)]*\s*$/.test(sentence.text)) return [];
    if (!anyHedge.test(sentence.text)) return [];
    const condition = conditionIn(sentence);
    const found = hedgeOf(sentence, attributions, condition, skip);
    if (!found) return [];
    const { attribution } = found;
    const others = attribution !== null && attribution.holder !== 'source';
    return [
      {
        at: [placeOf(sentence)],
        text: sentence.text,
        hedge: found.text,
        certainty: others ? 'attributed' : condition ? 'conditional' : found.certainty,
        holder: attribution ? (attribution.holder === null ? null : nameOf(attribution.holder)) : 'source',
        condition: condition && upToHedge(condition, found.text),
      },
    ];
  });
}

/** On what condition, verbatim. "Until" tells how long, and is none. */
function conditionIn(sentence: Sentence): string | null {
  const condition = conditionOf(sentence);
  // "Once she is in office": when, not whether. "Remains to be seen if": whether.
  const before = condition ? sentence.text.slice(0, sentence.text.indexOf(condition)) : '';
  const asked =
    /\b(?:see|seen|know|known|ask|asks|asked|wonder|wonders|unclear|uncertain|clear|doubts?(?: very much)?|question|decide|tell|whether|or)\s*$/i.test(
      before,
    );
  if (condition && !asked && !/^(?:until|once|if (?:not|anything|only|ever|so|possible|necessary)\b)/i.test(condition))
    return condition.split(/\s?[—–]\s?/)[0] ?? null;
  // "…, should the crisis turn ugly".
  const turned =
    /, ((?:should|were) (?:the|a|an|any|it|they|this|that|he|she|we|these|those|\p{Lu})[^,;:.]{5,90})(?=[.,;]|$)/u.exec(
      sentence.text,
    )?.[1];
  if (turned) return turned;
  return (
    /(?:^|, )(without (?!doubt|question|exception|fail|delay|further|prejudice)[^,;:.]{4,80})(?=,)/i.exec(
      sentence.text,
    )?.[1] ?? null
  );
}

/** "If the gate fails there is a risk": the condition ends where the statement begins; where that cannot be told there is none. */
function upToHedge(condition: string, hedge: string): string | null {
  const at = condition.indexOf(hedge);
  if (at < 0) return condition;
  // "If they freeze my rents I'll be out".
  const before = condition.slice(0, at).trimEnd();
  const subject = /\s(?:I|we|they|he|she|it|there|this|that)$/.exec(before);
  if (subject) return before.slice(0, subject.index);
  return /^(?:there|it)\b/i.test(hedge) && at > 12 ? before : null;
}

function hedgeOf(
  sentence: Sentence,
  attributions: Attributions,
  condition: string | null,
  recommended: Set<Sentence>,
): Found | null {
  if (aboutText.test(sentence.text)) return null;
  const expectation = expectationIn(sentence, attributions);
  const lower = sentence.text.toLowerCase();
  for (const hedge of hedges) {
    if (!hedge.parts.some((part) => lower.includes(part))) continue;
    for (const match of sentence.text.matchAll(hedge.pattern)) {
      const start = sentence.start + match.index;
      const attribution =
        attributionOf(attributions, sentence, start, start + match[0].length) ??
        cuedBy(sentence, attributions, match[0].split(' ')[0] ?? '');
      const index = hedge.modal ? sentence.tokens.findIndex((token) => token.start === start) : -1;
      if (hedge.modal && hedge.modal !== 'will') {
        if (condition && isCounterfactual(condition)) continue;
        if (isPermission(sentence, index)) continue;
        if (!attribution && !condition && isOption(sentence, index, recommended)) continue;
      }
      if (looksAhead(sentence, hedge, match.index, condition, attribution))
        return { text: match[0].trimEnd(), certainty: hedge.certainty, attribution };
    }
  }
  return expectation;
}

/** "Lawyers put the odds at": the hedge holds the cue itself. */
function cuedBy(sentence: Sentence, attributions: Attributions, word: string): Attribution | null {
  return (attributions.get(sentence) ?? []).find((one) => one.sentence === sentence && one.cue === word) ?? null;
}

/** "The bank expects prices to rise", "analysts forecast 4,000 by 2030": whose verb looks ahead, in the present. */
function expectationIn(sentence: Sentence, attributions: Attributions): Found | null {
  const found = (attributions.get(sentence) ?? []).find(
    (one) =>
      one.sentence === sentence &&
      one.holder !== 'source' &&
      (expecting.test(one.cue) || (one.cue === 'expected' && isToldOf(one, attributions))),
  );
  const prospect =
    found ??
    (attributions.get(sentence) ?? []).find(
      (one) =>
        one.sentence === sentence && /^see$/.test(one.cue) && one.kind === 'thought' && prospects.test(sentence.text),
    );
  return prospect ? { text: prospect.cue, certainty: 'likely', attribution: prospect } : null;
}

/** "said that they expected to lose work": set back in time by whoever tells of it. */
function isToldOf({ sentence, start, cue }: Attribution, attributions: Attributions): boolean {
  const told = (attributions.get(sentence) ?? []).some(
    (other) =>
      other.sentence === sentence &&
      /^(?:said|told|added)$/.test(other.cue) &&
      other.start < start &&
      other.end >= start,
  );
  return told && !RegExp(`\\bhad (?:\\p{L}+ )?${cue}`, 'u').test(sentence.text);
}

const prospects = /\bsee\b[^.;]*\b(?:chances?|probability|likelihood|odds|risks?|danger|prospects?|possibility)\b/;

const expecting = /^(?:expects?|forecasts?|predicts?|projects?|anticipates?|foresees?|hopes?|expecting|hoping|sees)$/i;

function looksAhead(
  sentence: Sentence,
  { modal }: Hedge,
  offset: number,
  condition: string | null,
  attribution: Attribution | null,
): boolean {
  if (isOfSubject(sentence, sentence.start + offset)) return false;
  const others = attribution !== null && attribution.holder !== 'source';
  if (!others && (toReader.test(sentence.text) || supposing.test(sentence.text.slice(0, offset)))) return false;
  if (!modal) return true;
  const { tokens, text } = sentence;
  const index = tokens.findIndex((token) => token.start === sentence.start + offset);
  const token = tokens[index];
  const rest = text.slice(offset);
  // "the will of the people"; "May" with a capital inside a sentence is a month.
  const taken =
    token?.pos === 'NOUN' &&
    !/^(?:be|have|not|never|also|soon|still|need|take|become)$/.test(tokens[index + 1]?.lower ?? '');
  if (!token || taken || token.pos === 'PROPN' || (token.text === 'May' && offset > 0)) return false;
  if (permitted.test(rest) || habitual.test(rest) || granted.test(rest) || isAsked(tokens, index)) return false;
  if (modal === 'may' && /^you$/.test(tokens[index - 1]?.lower ?? '')) return false;
  if (modal === 'will') return !isNoun(tokens, index);
  const before = tokens.slice(Math.max(0, index - 6), index).map((other) => other.lower);
  const [last = ''] = before.slice(-1);
  if (modal === 'would') return wouldCome(sentence, index, condition, attribution);
  // "any talks that may begin", "whether it could", "where we could": no statement of what will be.
  if (/^(?:that|which|who|what|where)$/.test(last) || before.includes('whether')) return false;
  if (modal === 'may') return true;
  // "could not be opened", "as far as they could": what was possible then.
  if (condition) return true;
  if (
    /^could (?:not|no longer|hardly|never|only)\b/.test(rest) ||
    /^(?:no|neither|nor|none|nobody)$/.test(tokens[0]?.lower ?? '')
  )
    return false;
  if (attribution && !attribution.voiced && attribution.holder !== 'source') return true;
  return !/^(?:what|where|as|when|how)$/.test(before.at(-2) ?? '') && !isPast(sentence, index);
}

/**
 * "Would" looks ahead on a condition, in what somebody said would come, and in what follows from what was just told ("This
 * would …", "Even talks would …"). What a proposal holds is no forecast, nor what came later in a story.
 */
function wouldCome(
  sentence: Sentence,
  index: number,
  condition: string | null,
  attribution: Attribution | null,
): boolean {
  const { tokens } = sentence;
  const rest = sentence.text.slice((tokens[index]?.start ?? 0) - sentence.start);
  if (judged.test(rest) || /^would (?:later|eventually|soon|go on to|come to|become known)\b/.test(rest)) return false;
  if (attribution && !attribution.voiced) {
    // "assumed that it would last": then, and no longer. "argues that it would be a fig leaf": what it amounts to.
    const cue = attribution.cue.toLowerCase();
    if (/^(?:assumed|thought|believed|supposed)$/.test(cue) && !condition) return false;
    if (
      /^(?:argu|think|believe|consider|call)/.test(cue) &&
      /^would (?:only |simply |merely )?be an? /.test(rest) &&
      !condition
    )
      return false;
    // "In three years we would be bankrupt": of what goes on in quotation marks.
    if (
      /^["“]?(?:in|within) (?:an? |\p{L}+ |\d+ )(?:day|week|month|year|decade)s?\b/iu.test(sentence.text) &&
      isQuoted(sentence)
    )
      return true;
    return attribution.sentence === sentence && /^(?:said|reported|thought)$/.test(attribution.kind);
  }
  if (condition) return true;
  if (isPast(sentence, index)) return false;
  if (supposed.test(sentence.text) || ahead.test(rest)) return true;
  if (following.test(sentence.text)) return true;
  const clause = tokens.slice(0, index);
  const words = clause.map(({ lower }) => lower);
  // "…, so that this would need ten".
  if (/^(?:this|that)$/.test(words.at(-1) ?? '') && /^(?:that|so|and|but|,)$/.test(words.at(-2) ?? '')) return true;
  // "This would …": the clause's own subject, not one of a clause within it.
  const opens = /^(?:this|that|these|such|even|otherwise)$/.test(words[0] ?? '');
  if (opens && !clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true;
  return words.lastIndexOf(':') > 0 || words.includes('otherwise') || tokens[index + 1]?.lower === 'then';
}

/** "The plan that is expected to emerge has three parts": a clause that tells which plan, and states nothing. */
function isOfSubject({ tokens }: Sentence, start: number): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  if (at < 1 || !/^(?:that|which|who)$/.test(tokens[at]?.lower ?? '')) return false;
  // A comma sets a statement apart; "it is the port that will close" states it too.
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  const finite = ({ pos, lower }: Token) => pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower));
  return !tokens.slice(0, at).some((token) => finite(token) || token.pos === 'VERB');
}

/** "the will to stay", "political will": what somebody has, and no modal. */
function isNoun(tokens: Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!before || tokens[index]?.lower !== 'will') return false;
  if (/^(?:to|of)$/.test(after?.lower ?? '') || before.pos === 'ADP' || isPossessive(before)) return true;
  if (/^(?:the|a|an|no|any|its|their|his|her|our|my)$/.test(before.lower)) return true;
  // "the young will leave", "some will stay": those who are so.
  const nominal = tokens[index - 2]?.lower === 'the' && before.lower !== 'political';
  return before.pos === 'ADJ' && !nominal && !/^(?:many|most|some|few|more|others|several|such)$/.test(before.lower);
}

/** "how the repairs will be paid", "what the winter will bring": asked or unknown, and not stated. */
function isAsked(tokens: Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 14; at--) {
    const { lower, word, pos } = tokens[at] as Token;
    if (!word || lower === 'that') return false;
    if (/^(?:how|why|whether)$/.test(lower)) return lower !== 'how' || tokens[at + 1]?.lower !== 'ever';
    if (/^(?:what|who|when|where|which)$/.test(lower))
      return lower !== 'who' && lower !== 'which' && lower !== 'when' ? true : asking.test(tokens[at - 1]?.lower ?? '');
    // "how patients and carers could".
    const pair =
      pos === 'CCONJ' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN';
    if (at < index - 1 && !pair && (pos === 'CCONJ' || pos === 'SCONJ')) return false;
  }
  return false;
}

const asking =
  /^(?:know|knows|known|say|says|said|tell|ask|asks|asked|decide|decides|decided|clear|unclear|about|of|on|over|see|question|seen|determine|determines|knew|sure)$/;
