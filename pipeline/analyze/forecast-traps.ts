/** What only looks like a forecast: what would be now had the past been another, what a rule allows, what somebody is advised to try. */
import type { Sentence } from './reading.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { pasts } from './tables/pasts.ts';
import type { Token } from './words.ts';

/** @returns Whether a condition is one that was not fulfilled: "had the port bought it", "if the dyke had been built". */
export function isCounterfactual(condition: string): boolean {
  return (
    /^had (?!to\b)/i.test(condition) ||
    /^(?:even |only )?if\b.*\bhad (?:not |never |only )?(?:been|[A-Za-zÀ-ɏ]+(?:ed|en|wn|ght|pt|lt|old|ade|one|un|ost))\b/iu.test(
      condition,
    )
  );
}

const rule =
  /^under (?:the|its|this|these|their|our|a|an|section|article|rule|clause)\b[^,]*(?:\b(?:rules?|laws?|act|lease|contract|agreement|statutes?|constitution|treaty|regulations?|by-?laws|code|charter|licen[cs]e|permit|terms|order)\b|\d)/i;

const allowed =
  /\b(?:may (?:only|not (?:[^.;]* )?without|[^.;]* without (?:a |an |the |its |their |prior |written )*(?:licen[cs]e|permit|consent|permission|leave|approval|authori[sz]ation|warrant)|[^.;]* at any time)|may [^.;]* (?:on|upon) (?:request|application)|may [^.;]* with (?:the |its |their |his |her )?(?:prior |written )*(?:consent|permission|leave|approval)|may [^.;]* at (?:its|their|his|her) (?:own |sole )?discretion|may [^.;]* on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|may vote by|may (?:go|leave|stay|keep|take|claim|draw|carry|bring|hold|wait|retire|work|land|sell|buy) (?:[^.;]* )?up to \d+|may (?:still |only )?be [A-Za-zÀ-ɏ]+ed (?:under|in) an? (?:[A-Za-zÀ-ɏ]+ )?(?:permit|licen[cs]e|emergency|exemption)|may (?:retire|leave|vote|claim|apply|draw|sublet|keep|use|enter|appeal|opt|defer|buy|sell|fish|hunt|land|trade|work|withdraw|join)\b[^.;]* if (?:they|he|she|it) (?:have|has|can|hold|holds|meet|meets|earn|earns|own|owns))\b/iu;

/** @returns Whether a "may" at a token tells what somebody is allowed to do. */
export function isPermission({ tokens, text }: Sentence, index: number): boolean {
  if (tokens[index]?.lower !== 'may') return false;
  if (allowed.test(text) || isForbidden(tokens, index)) return true;
  if (isNorm(tokens, index)) return true;
  const subject = rule.test(text) ? speakerBefore(tokens, index) : null;
  return subject !== null && canSpeak(tokens, subject);
}

/** "Nobody may land here", "not a cask may leave the store": a rule, whatever comes. */
function isForbidden(tokens: Token[], index: number): boolean {
  const from =
    tokens.findLastIndex(
      ({ word, lower }, at) => at < index && ((!word && lower !== '-') || /^(?:and|but|that)$/.test(lower)),
    ) + 1;
  const next = tokens[index + 1]?.lower ?? '';
  return (
    /^(?:no|not|none|nobody|neither)$/.test(tokens[from]?.lower ?? '') && !/^(?:yet|ever|well|still|know)$/.test(next)
  );
}

/** "holds that a guest may stay", "a tenant may keep a dog where …": what anybody of a kind may do. */
function isNorm(tokens: Token[], index: number): boolean {
  const subject = speakerBefore(tokens, index);
  if (
    !subject ||
    !/^(?:an?|any|each|every)$/.test(tokens[subject.from]?.lower ?? '') ||
    tokens[index + 1]?.lower === 'be'
  )
    return false;
  const norm = tokens
    .slice(0, subject.from)
    .some(
      ({ lower }, at) =>
        /^(?:holds?|held|rules?|ruled|provides?|stipulates?)$/.test(lower) && tokens[at + 1]?.lower === 'that',
    );
  return (norm || tokens.slice(index).some(({ lower }) => lower === 'where')) && canSpeak(tokens, subject);
}

/** What is only talked of: "The claim that fees may rise | has been denied". */
const talk =
  /^["“]?(?:(?:the|this|any|such|an?|its|their|his|her|[^,;:]{2,40}['’]s?) )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:complaint|fear|worry|claim|suggestion|notion|idea|belief|argument|objection|concern|charge|allegation|assumption|assertion|accusation|rumou?r)s?(?: (?:from|of|in|by|among) [^,;:]{1,40}?)? that [^,;:]*$/iu;

/** @returns Whether a modal stands in what a sentence only speaks about: its own verb comes behind it, and says something else. */
export function isTalkedOf({ tokens, text, start }: Sentence, index: number): boolean {
  if (!talk.test(text.slice(0, (tokens[index]?.start ?? start) - start))) return false;
  const rest = tokens.slice(index + 2);
  const stop = rest.findIndex(({ text: mark }) => /^[,;:]$/.test(mark));
  return (stop < 0 ? rest : rest.slice(0, stop)).some(
    ({ pos, lower }, at) =>
      (pos === 'AUX' || pos === 'VERB') &&
      /^(?:is|are|was|were|has|have|had|does|did)$|(?:[^s]s|ed)$/.test(lower) &&
      !/^(?:to|and|that|which|who)$/.test(tokens[index + 1 + at]?.lower ?? ''),
  );
}

/** "even if the clerks, who looked twice, could find it": the verb of the condition itself. */
export function isOfCondition({ tokens, text, start }: Sentence, offset: number, condition: string): boolean {
  const from = text.indexOf(condition);
  const to = from + condition.length;
  const verbal = tokens.some(
    ({ pos, start: at }) =>
      (pos === 'VERB' || pos === 'AUX') && at >= start + from && at < start + Math.min(to, offset),
  );
  if (verbal || offset < from) return false;
  return offset < to || /^, (?:which|who|whose)\b[^,;]*, $/.test(text.slice(to, offset));
}

/** @returns Whether somebody "might" or "could" do what stands among recommendations: one more of them, put mildly. */
export function isOption({ tokens, passage }: Sentence, index: number, recommended: Set<Sentence>): boolean {
  if (!/^(?:might|could|may)$/.test(tokens[index]?.lower ?? '')) return false;
  const verb = tokens.slice(index + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  // What befalls somebody is nothing to be tried.
  if (
    verb?.pos !== 'VERB' ||
    /^(?:lose|suffer|face|fall|rise|die|fail|need|find|see|become|get|grow|drop|miss|collapse|win|gain|want|turn|leave|refuse|reject|balk|resist|object)$/.test(
      verb.lower,
    )
  )
    return false;
  const subject = speakerBefore(tokens, index);
  return subject !== null && canSpeak(tokens, subject) && passage.sentences.some((one) => recommended.has(one));
}

/** @returns Whether a whole sentence stands in quotation marks. */
export function isQuoted({ passage, start, end }: Sentence): boolean {
  return passage.quotes.some((quote) => quote.start <= start && quote.end >= end - 1);
}

/** "In those days a family could live on one wage." */
const then =
  /\b(?:in those days|at th(?:e|at) time|(?<=^)(?:in|during|until|before) (?:(?:the )?(?:early |late )?(?:1[5-9]\d\d|20[01]\d)s?|the (?:early |late )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|past|old days|(?:\p{L}+ )?(?:twentieth|nineteenth|eighteenth) century))|under (?:the|its|their) (?:old|former|previous|earlier) [A-Za-zÀ-ɏ]+|(?<=^)until (?:last|recently|lately|then|now)|back then|in the past|formerly|at the outset|used to|(?:years|decades|centuries) ago)\b/iu;

/** @returns Whether the clause before a modal tells of the past. A participle ("based on", "led by") tells of no time. */
export function isPast({ tokens, start, text }: Sentence, index: number): boolean {
  if (then.test(text.slice(0, (tokens[index]?.start ?? start) - start))) return true;
  return tokens.slice(0, index).some(({ pos, lower }, at) => {
    if (pos !== 'VERB' && pos !== 'AUX') return false;
    if (!/ed$/.test(lower)) return pasts.has(lower) && (pos === 'AUX' || tokens[at + 1]?.lower !== 'by');
    const after = tokens[at + 1];
    // "We never claimed that".
    const by = /^(?:ADV|PART)$/.test(tokens[at - 1]?.pos ?? '') ? 2 : 1;
    return (
      at > 0 &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - by]?.pos ?? '') &&
      /^(?:DET|NOUN|PROPN|PRON|SCONJ|ADJ)$/.test(after?.pos ?? '')
    );
  });
}
