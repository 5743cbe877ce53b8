/** Subjects of what is measured that no plain noun phrase is: behind the time or place that opens a clause, or a gerund. */
import type { Phrase } from './phrases.ts';
import type { Token } from './words.ts';

export const isPeriod = /^(?:years?|months?|weeks?|decades?|period|quarters?|season)$/;

/** "Over the same years pay in the port rose": what stands between the time and the verb, however it is tagged. */
export function afterPeriod(tokens: Token[], at: number): Phrase | null {
  if (tokens[0]?.pos !== 'ADP') return null;
  const when = tokens.findIndex(({ lower }, index) => index < Math.min(at, 6) && isPeriod.test(lower));
  const words = tokens.slice(when + 1, at);
  if (when < 1 || words.length < 1 || words.length > 5 || words.some(({ pos }) => /^(?:AUX|PUNCT|PRON|NUM)$/.test(pos)))
    return null;
  return { from: when + 1, to: at, head: when + 1 };
}

/** "In mixed stands the share was 38 per cent": behind where or when, without a comma. */
export function afterFronted(tokens: Token[], at: number): Phrase | null {
  let to = at;
  while (/^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '')) to--;
  let from = to - 1;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from]?.pos ?? '')) from--;
  if (tokens[from]?.pos !== 'DET' || to - from < 2 || !/^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? ''))
    return null;
  let start = from - 1;
  while (start > 0 && !/^[,;:]$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 1]?.pos !== 'CCONJ') start--;
  const fronted = tokens.slice(start, from);
  const plain = fronted.every(
    ({ pos, lower }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:our|its|their)$/.test(lower),
  );
  return plain && fronted[0]?.pos === 'ADP' ? { from, to, head: to - 1 } : null;
}

/** @returns Whether a token is the gerund that opens a sentence or a clause: "that rebuilding the pier costs". */
export function isGerund(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/ing$/.test(token.lower)) return false;
  const opens = /^(?:that|because|if|whether|although|while|and|but|;|:)$/.test(tokens[at - 1]?.lower ?? '');
  return at === 0 || (opens && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? ''));
}
