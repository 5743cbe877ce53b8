/** Statements about what is to come, with their hedge, how sure they are, and whose they are. */
import type { Forecast } from '../findings.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { conditionOf } from './particulars.ts';
import { placeOf, type Reading, type Sentence } from './reading.ts';

type Certainty = Forecast['certainty'];

/** In this order; the first that stands in the sentence is its hedge. */
const hedges: readonly (readonly [RegExp, Certainty])[] = [
  [/\b(?:will|would) (?:probably|likely|presumably)\b/i, 'likely'],
  [/\b(?:is|are|seems?|appears?) (?:very |most |more |highly |un)?(?:un)?likely to\b/i, 'likely'],
  [/\b(?:is|are) (?:widely |generally )?(?:expected|projected|forecast|predicted|set|bound|poised) to\b/i, 'likely'],
  [/\b(?:it|we) (?:can|may) (?:be )?expect(?:ed)? that\b/i, 'likely'],
  [/\bit is (?:very |highly |un)?likely that\b/i, 'likely'],
  [/\bit is (?:also |quite )?possible that\b/i, 'possible'],
  [/\b(?:may|might|could)(?: well| also| eventually| soon| potentially)?\b(?! have\b)/i, 'possible'],
  [/\bwill\b/i, 'stated'],
  [/\b(?:is|are) going to\b/i, 'stated'],
];

/** @returns Forward-looking statements of English sources; sentences in `skip` (recommendations) are left out. */
export function forecasts(
  reading: Reading,
  attributions: Attributions,
  skip: Set<Sentence>,
  nameOf: (words: string) => string,
): Forecast[] {
  return reading.sentences.flatMap((sentence): Forecast[] => {
    if (!sentence.source.english || skip.has(sentence) || sentence.text.trimEnd().endsWith('?')) return [];
    const found = hedgeOf(sentence);
    if (!found) return [];
    const attribution = attributionOf(attributions, sentence, found.start, found.end);
    const condition = conditionOf(sentence);
    const others = attribution !== null && attribution.holder !== 'source';
    return [
      {
        at: [placeOf(sentence)],
        text: sentence.text,
        hedge: found.text,
        certainty: others ? 'attributed' : condition ? 'conditional' : found.certainty,
        holder: attribution ? (attribution.holder === null ? null : nameOf(attribution.holder)) : 'source',
        condition,
      },
    ];
  });
}

function hedgeOf(sentence: Sentence): { text: string; certainty: Certainty; start: number; end: number } | null {
  for (const [pattern, certainty] of hedges) {
    for (const match of sentence.text.matchAll(new RegExp(pattern, 'gi'))) {
      const start = sentence.start + match.index;
      const index = sentence.tokens.findIndex((other) => other.start === start);
      const token = sentence.tokens[index];
      // "the will of the people", "a could-be": the tagger knows; "May" with a capital inside a sentence is a month.
      if (token && /^(?:will|may|might|could)$/.test(token.lower) && token.pos !== 'AUX') continue;
      if (match[0] === 'May' && match.index > 0) continue;
      // "any talks that may begin", "whether it could": no statement of what will be.
      const before = sentence.tokens.slice(Math.max(0, index - 6), Math.max(0, index)).map((other) => other.lower);
      if (certainty === 'possible' && (/^(?:that|which|who)$/.test(before.at(-1) ?? '') || before.includes('whether')))
        continue;
      return { text: match[0], certainty, start, end: start + match[0].length };
    }
  }
  return null;
}
