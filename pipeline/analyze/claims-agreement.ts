/** Whether a word is the finite verb of a subject: it agrees with it, asks for nothing, and the subject has been cut right. */
import type { Phrase } from './phrases.ts';
import { isPlural } from './singular.ts';
import { cues } from './tables/cues.ts';
import type { Token } from './words.ts';

/** A subject with a verb, an "I" or a "that" in it has been cut wrong. */
export function isClause(tokens: Token[], { from, to }: Phrase): boolean {
  return tokens
    .slice(from, to)
    .some(({ pos, lower }, at) => pos === 'AUX' || (at > 0 ? /^(?:i|that|which)$/ : /^(?:what|how|why)$/).test(lower));
}

const asks = /^(?:recommend|demand|propose|suggest|ask|urge|insist|request|require)(?:s|ed|ing)?$/;

/** "We recommend that the council request …": asked for, not done. */
export function isSubjunctive(tokens: Token[], at: number, speaker: Phrase): boolean {
  const word = tokens[at]?.lower ?? '';
  const head = tokens[speaker.head];
  const base = cues.has(`${word}s`) || cues.has(`${word}es`);
  const past =
    /^(?:put|let|set|cast|bet)$/.test(word) ||
    tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1]?.pos === 'AUX' ||
    /^(?:has|have|had|not|n't|n’t)$/.test(tokens[at - 1]?.lower ?? '');
  // "Only in May did the union admit".
  if (/^(?:do|does|did)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return false;
  if (!base || past || !head || head.pos === 'PRON') return false;
  // "many in town think": several, whatever the noun.
  if (/^(?:many|most|some|few|others|several|both|all|those|half)$/.test(tokens[speaker.from]?.lower ?? ''))
    return false;
  const asked = tokens[speaker.from - 1]?.lower === 'that' && asks.test(tokens[speaker.from - 2]?.lower ?? '');
  const words = tokens.slice(speaker.from, speaker.to);
  return asked || !(isPlural(head.lower) || words.some(({ lower }) => lower === 'and' || lower === 'of'));
}

/** @returns Whether a word is no participle: "demand", where "demanded" is a cue too. */
export function isBase(word: string): boolean {
  return !/(?:ed|t)$/.test(word) && (cues.has(`${word}ed`) || cues.has(`${word}d`));
}

/** @returns Whether a cue that the tagger takes for a noun ("the plan calls for", "officials claim to have") agrees with its subject. */
export function isVerb(tokens: Token[], at: number, speaker: Phrase): boolean {
  const head = tokens[speaker.head];
  const one = tokens[at]?.lower.endsWith('s');
  if (head?.pos === 'PROPN') return true;
  // "a paper published in May estimates": the participle hangs on the noun.
  // "lawyers whom we consulted fear that".
  const told =
    (/^(?:who|whom|that|which)$/.test(tokens[speaker.to]?.lower ?? '') && tokens[at + 1]?.lower === 'that') ||
    /^(?:we|i)$/.test(tokens[speaker.to]?.lower ?? '');
  const near =
    told ||
    !tokens
      .slice(speaker.to, at)
      .some(
        ({ pos, lower }, index) =>
          /^(?:AUX|PUNCT)$/.test(pos) || (pos === 'VERB' && (index > 0 || !/(?:ed|en|wn|nt)$/.test(lower))),
      );
  return near || tokens[at - 1]?.pos === 'ADV' || tokens[at - 1]?.text === ','
    ? (/s$/.test(head?.lower ?? '') ||
        /^(?:both|all)$/.test(tokens[at - 1]?.lower ?? '') ||
        /^(?:some|many|most|few|both|several|people)$/.test(head?.lower ?? '')) !== one
    : false;
}
