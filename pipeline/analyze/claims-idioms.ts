/** What a verb attributes with the words behind it: "played down the risk", "took issue with the method". */
import type { Complement } from './complement-shapes.ts';
import { type Idiom, idioms } from './tables/cues-idioms.ts';
import type { Token } from './words.ts';

/** Words that an idiom may have behind its verb. */
const most = 8;

/** @returns The idioms that a form of a verb opens: of "playing" those of "play". */
export function idiomsOf(word: string): readonly Idiom[] | undefined {
  const known = idioms.get(word);
  if (known || !word.endsWith('ing')) return known;
  const stem = word.slice(0, -3);
  return (
    idioms.get(stem) ?? idioms.get(`${stem}e`) ?? (/(.)\1$/.test(stem) ? idioms.get(stem.slice(0, -1)) : undefined)
  );
}

/** @returns What the idiom at a verb attributes; `null` when the words behind it make none. */
export function idiomOf(tokens: Token[], cue: number): Complement | null {
  const found = idiomsOf(tokens[cue]?.lower ?? '');
  if (!found) return null;
  const words = tokens.slice(cue + 1, cue + 1 + most).map(({ lower }) => lower);
  const text = `${words.join(' ').replace(/ :/, ':')} `;
  for (const { kind, rest, parts } of found) {
    const match = rest.exec(text);
    const count = match ? match[0].split(' ').length + (match[0].endsWith(':') ? 1 : 0) : 0;
    const first = tokens[cue + 1 + count];
    // "takes the opposite view.": nothing more.
    if (match && !first?.word && count > 1 && !/^["“‘]$/.test(first?.text ?? ''))
      return { kind, at: cue + 1, cueTo: cue + 1, needsSpeaker: true };
    // "played down the wing" is no idiom, but nothing in the grammar tells; the holder must be somebody who speaks.
    if (match && first && (first.word || first.pos === 'SYM' || /^["“‘]$/.test(first.text)))
      return { kind, at: cue + 1 + count, cueTo: cue + 1 + count, needsSpeaker: true };
    if (parts && particleWithin(tokens, cue, parts)) return { kind, at: cue + 1, needsSpeaker: true };
  }
  return null;
}

/** "brushed the claims aside", "shrugged it off": nothing but a noun phrase stands between. */
function particleWithin(tokens: Token[], cue: number, parts: RegExp): boolean {
  for (let at = cue + 2; at < Math.min(tokens.length, cue + 8); at++) {
    const token = tokens[at];
    const two = `${token?.lower} ${tokens[at + 1]?.lower}`;
    const three = `${two} ${tokens[at + 2]?.lower}`;
    const ends = !tokens[at + 1]?.word || tokens[at + 1]?.lower === 'as';
    if (token && ((parts.test(token.lower) && ends) || parts.test(two) || parts.test(three))) return true;
    if (!token?.word || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(token.pos)) return false;
  }
  return false;
}
