/** Statements about what is to come, with their hedge, how sure they are, and whose they are. */
import type { Forecast } from '../findings.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { everyMatch } from './every-match.ts';
import { conditionIn, upToHedge } from './forecast-conditions.ts';
import { isHeld, quotedAt } from './forecast-held.ts';
import { looksAhead } from './forecast-modals.ts';
import { mayBePresent, presentAhead } from './forecast-present.ts';
import { isCounterfactual, isOfCondition, isOption, isPermission, isTalkedOf } from './forecast-traps.ts';
import { cuedBy, expectationIn, type Found, viewAt } from './forecast-views.ts';
import { seenAhead } from './forecast-years.ts';
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
    const lower = seenAhead(sentence);
    const worth = tried(lower).filter(({ parts }) => parts.some((part) => lower.includes(part)));
    if (worth.length === 0 && !attributions.has(sentence) && !mayBePresent(sentence)) return [];
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

function hedgeOf(
  sentence: Sentence,
  worth: Hedge[],
  attributions: Attributions,
  condition: string | null,
  recommended: Set<Sentence>,
): Found | null {
  const lower = seenAhead(sentence);
  if (aboutText.test(lower)) return null;
  for (const hedge of worth) {
    if (hedge.also && !hedge.also.test(lower)) continue;
    for (const match of everyMatch(hedge.pattern, lower)) {
      const start = sentence.start + match.index;
      const words = sentence.text.slice(match.index, match.index + match[0].length);
      const covering =
        attributionOf(attributions, sentence, start, start + words.length) ??
        cuedBy(sentence, attributions, words.split(' ')[0] ?? '') ??
        (/ (?:sure|certain)$/.test(words) ? cuedBy(sentence, attributions, words.split(' ').at(-1) ?? '') : null);
      const view = hedge.subject ? viewAt(sentence, start, hedge.subject) : null;
      if (hedge.subject && !view) continue;
      // "He does not expect": whoever the pronoun stands for, when it is told.
      const attribution = view?.attribution?.holder ? view.attribution : (covering ?? view?.attribution ?? null);
      // "was due to rain": why, and not what is to come.
      if (/ due to$/.test(words) && !leadsToVerb(sentence, start + words.length)) continue;
      const index = hedge.modal ? sentence.tokens.findIndex((token) => token.start === start) : -1;
      if (
        hedge.modal &&
        (isTalkedOf(sentence, index) ||
          (!attribution && isHeld(sentence, index)) ||
          (condition && isOfCondition(sentence, match.index, condition)))
      )
        continue;
      // "Had the plan been adopted, they would probably still be alive".
      if (!hedge.modal && /^would/.test(match[0]) && condition && isCounterfactual(condition)) continue;
      if (hedge.modal && hedge.modal !== 'will') {
        if (condition && isCounterfactual(condition)) continue;
        if (isPermission(sentence, index)) continue;
        if (!attribution && !condition && isOption(sentence, index, recommended)) continue;
      }
      if (looksAhead(sentence, hedge, match.index, condition, attribution))
        return {
          text: words.trimEnd(),
          certainty: hedge.certainty,
          attribution: attribution ?? quotedAt(sentence, start),
        };
    }
  }
  const expected = expectationIn(sentence, attributions);
  if (expected) return expected;
  const present = presentAhead(sentence, condition);
  if (!present) return null;
  const at = sentence.start + present.at;
  return {
    text: present.text,
    certainty: present.certainty,
    attribution: attributionOf(attributions, sentence, at, at + present.text.length),
  };
}

/** Whether a verb stands behind a "to" that ends at an offset. */
function leadsToVerb({ tokens }: Sentence, end: number): boolean {
  return /^(?:VERB|AUX|ADV)$/.test(tokens.find(({ start }) => start >= end)?.pos ?? '');
}
