/** The clause that a figure stands in, without what is told besides and without other figures. */
import type { Grounds } from './grounds.ts';
import type { Figure } from './quantities.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

/** What opens a part of the sentence that only tells more. */
const opens =
  /^(?:which|who|whose|whom|where|when|while|whereas|although|though|because|since|compared|against|up|down|nearly|almost|about|more|fewer|less|most|some|half|all|none|including|excluding|despite|but|so|twice|double|far|well|even|not|if|only|mainly|mostly|chiefly|largely|barely|just|close|according|with|without|after|before|as|than|thus|given|thanks|a|an|the)$/;

/** @returns The tokens of the clause that a figure stands in: parts between commas that tell more of something are left out. */
export function clauseOf({ sentence, quantity }: Figure, grounds: Grounds): Token[] {
  const { tokens } = sentence;
  const [place] = quantity.at;
  const first = tokens.findIndex(({ start }) => start >= (place?.start ?? 0));
  const last = tokens.findLastIndex(({ end }) => end <= (place?.end ?? 0));
  const hard = ({ text }: Token) => /^[;:–—]$/.test(text);
  const from = tokens.findLastIndex((token, at) => at < first && hard(token)) + 1;
  const next = tokens.findIndex((token, at) => at > last && hard(token));
  const to = next < 0 ? tokens.length : next;
  const parts: Token[][] = [[]];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (/^[,()]$/.test(token.text) && !(at > first && at < last)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const own = parts.findIndex((part) => part.some(({ start }) => start === tokens[first]?.start));
  const joined = parts.flatMap((part, index) => {
    if (index === own) return withoutOthers(part, sentence, place, grounds);
    const [start] = part;
    if (!start) return [];
    if (index > own) return (start.pos === 'VERB' || start.pos === 'AUX') && !opens.test(start.lower) ? part : [];
    // ", which a firm rebuilt," tells more; what opens the sentence, and what the verb belongs to, does not.
    const opener = start.lower;
    if (index === 0) return isSubject(part, parts[own] ?? []) ? part : [];
    return opens.test(opener) || start.pos === 'CCONJ' || start.pos === 'VERB' ? [] : [];
  });
  return joined;
}

/** Whether the first part of a sentence is what the part of the figure tells of: that begins with its verb. */
function isSubject(part: Token[], own: Token[]): boolean {
  const [start] = own;
  if (/^(?:according|while|although|though|because|since|as|if|when|after|before|despite)$/.test(part[0]?.lower ?? ''))
    return false;
  if (/^(?:when|where)$/.test(start?.lower ?? '')) return false;
  return start?.pos === 'VERB' || start?.pos === 'AUX' || start?.pos === 'ADV' || part[0]?.pos === 'ADP';
}

/** Without other figures and what they are of: "killed 14 people and injured 31". */
function withoutOthers(
  part: Token[],
  sentence: Sentence,
  place: { start: number; end: number } | undefined,
  grounds: Grounds,
): Token[] {
  const others = grounds
    .figuresOf(sentence)
    .flatMap(({ quantity: { at } }) => at[0] ?? [])
    .filter(({ start, end }) => place && (end <= place.start || start >= place.end));
  let from = 0;
  let to = part.length;
  for (const [at, token] of part.entries()) {
    if (token.pos !== 'CCONJ' || !place) continue;
    if (
      token.end <= place.start &&
      others.some(({ end, start }) => end <= token.start && start >= (part[0]?.start ?? 0))
    )
      from = at + 1;
    if (
      at < to &&
      token.start >= place.end &&
      part.slice(at).some(({ pos, start }) => pos === 'VERB' || others.some((one) => one.start === start))
    )
      to = at;
  }
  return part.slice(from, to).filter(({ start, end }) => !others.some((one) => one.start <= start && end <= one.end));
}
