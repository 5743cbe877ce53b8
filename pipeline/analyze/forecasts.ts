/** Statements about what is to come, with their hedge, how sure they are, and whose they are. */
import type { Forecast } from '../findings.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { everyMatch } from './every-match.ts';
import { looksAhead } from './forecast-modals.ts';
import { isCounterfactual, isOfCondition, isOption, isPermission, isTalkedOf } from './forecast-traps.ts';
import { cuedBy, expectationIn, type Found, viewAt } from './forecast-views.ts';
import { conditionOf } from './particulars.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';
import { aboutText, type Hedge, hedges } from './tables/hedges.ts';
import { triedOn } from './tried.ts';

const tried = triedOn(hedges, ({ parts }) => parts);

/** @returns Forward-looking statements of English sources; sentences in `skip` (recommendations) are left out. */
export function forecasts(
  reading: Reading,
  attributions: Attributions,
  skip: Set<Sentence>,
  nameOf: (words: string) => string,
): Forecast[] {
  return reading.sentences.flatMap((sentence): Forecast[] => {
    if (!sentence.source.english || skip.has(sentence) || /\?["”’)]*\s*$/.test(sentence.text)) return [];
    const lower = sentence.text.toLowerCase();
    const worth = tried(lower).filter(({ parts }) => parts.some((part) => lower.includes(part)));
    if (worth.length === 0 && !attributions.has(sentence)) return [];
    const condition = conditionIn(sentence);
    const found = hedgeOf(sentence, worth, attributions, condition, skip);
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
    condition !== null &&
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
  // "With more pumps the meadow could be dry".
  const given =
    /^(With(?:out)? (?:enough|steady|continued|sufficient|more|fewer|less|another|better|cheaper|no|a few more|a little|proper|\d+ more|[A-Za-zÀ-ɏ]+ more) [^,;:.]{2,60}?),? (?:on the other hand, |however, |by contrast, |though, |for instance, )?(?:the|an?|it|they|this|that|he|she|we|these|those|\p{Lu}\p{L}+|[A-Za-zÀ-ɏ]+s) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:could|would|might|can)\b/u.exec(
      sentence.text,
    )?.[1];
  if (given) return given;
  // "Without repairs the quay will not last".
  const lacking =
    /^(Without (?!doubt|question|exception|fail|delay)[^,;:.]{3,50}?) (?:the|an?|it|they|this|these|those|no|most|many|few) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:will|would|could|cannot)\b/u.exec(
      sentence.text,
    )?.[1];
  if (lacking) return lacking;
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
  worth: Hedge[],
  attributions: Attributions,
  condition: string | null,
  recommended: Set<Sentence>,
): Found | null {
  if (aboutText.test(sentence.text)) return null;
  for (const hedge of worth) {
    if (hedge.also && !hedge.also.test(sentence.text)) continue;
    for (const match of everyMatch(hedge.pattern, sentence.text)) {
      const start = sentence.start + match.index;
      const covering =
        attributionOf(attributions, sentence, start, start + match[0].length) ??
        cuedBy(sentence, attributions, match[0].split(' ')[0] ?? '') ??
        (/ (?:sure|certain)$/.test(match[0]) ? cuedBy(sentence, attributions, match[0].split(' ').at(-1) ?? '') : null);
      const view = hedge.subject ? viewAt(sentence, start, hedge.subject) : null;
      if (hedge.subject && !view) continue;
      // "He does not expect": whoever the pronoun stands for, when it is told.
      const attribution = view?.attribution?.holder ? view.attribution : (covering ?? view?.attribution ?? null);
      const index = hedge.modal ? sentence.tokens.findIndex((token) => token.start === start) : -1;
      if (
        hedge.modal &&
        (isTalkedOf(sentence, index) || (condition && isOfCondition(sentence, match.index, condition)))
      )
        continue;
      // "Had the plan been adopted, they would probably still be alive".
      if (!hedge.modal && /^would/i.test(match[0]) && condition && isCounterfactual(condition)) continue;
      if (hedge.modal && hedge.modal !== 'will') {
        if (condition && isCounterfactual(condition)) continue;
        if (isPermission(sentence, index)) continue;
        if (!attribution && !condition && isOption(sentence, index, recommended)) continue;
      }
      if (looksAhead(sentence, hedge, match.index, condition, attribution))
        return { text: match[0].trimEnd(), certainty: hedge.certainty, attribution };
    }
  }
  return expectationIn(sentence, attributions);
}
