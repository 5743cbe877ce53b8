/** What only looks like a forecast: what would be now had the past been another, what a rule allows, what somebody is advised to try. */
import type { Sentence } from './reading.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { pasts } from './tables/pasts.ts';

/** @returns Whether a condition is one that was not fulfilled: "had the port bought it", "if the dyke had been built". */
export function isCounterfactual(condition: string): boolean {
  return (
    /^had (?!to\b)/i.test(condition) ||
    /^(?:even |only )?if\b.*\bhad (?:not |never |only )?(?:been|\p{L}+(?:ed|en|wn|ght|pt|lt|old|ade|one|un|ost))\b/iu.test(
      condition,
    )
  );
}

const rule =
  /^under (?:the|its|this|these|their|our|a|an|section|article|rule|clause)\b[^,]*(?:\b(?:rules?|laws?|act|lease|contract|agreement|statutes?|constitution|treaty|regulations?|by-?laws|code|charter|licen[cs]e|permit|terms|order)\b|\d)/i;

const allowed =
  /\b(?:may (?:only|not (?:[^.;]* )?without)|may [^.;]* (?:on|upon) (?:request|application)|may [^.;]* with (?:the |its |their |his |her )?(?:prior |written )*(?:consent|permission|leave|approval)|may [^.;]* at (?:its|their|his|her) (?:own |sole )?discretion|may [^.;]* on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|may vote by)\b/i;

/** @returns Whether a "may" at a token tells what somebody is allowed to do. */
export function isPermission({ tokens, text }: Sentence, index: number): boolean {
  if (tokens[index]?.lower !== 'may') return false;
  if (allowed.test(text)) return true;
  const subject = rule.test(text) ? speakerBefore(tokens, index) : null;
  return subject !== null && canSpeak(tokens, subject);
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
  /\b(?:in those days|at th(?:e|at) time|back then|in the past|formerly|at the outset|used to|(?:years|decades|centuries) ago)\b/i;

/** @returns Whether the clause before a modal tells of the past. A participle ("based on", "led by") tells of no time. */
export function isPast({ tokens, start, text }: Sentence, index: number): boolean {
  if (then.test(text.slice(0, (tokens[index]?.start ?? start) - start))) return true;
  return tokens.slice(0, index).some(({ pos, lower }, at) => {
    if (pos !== 'VERB' && pos !== 'AUX') return false;
    if (!/ed$/.test(lower)) return pasts.has(lower) && (pos === 'AUX' || tokens[at + 1]?.lower !== 'by');
    const after = tokens[at + 1];
    return (
      at > 0 &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') &&
      /^(?:DET|NOUN|PROPN|PRON|SCONJ|ADJ)$/.test(after?.pos ?? '')
    );
  });
}
