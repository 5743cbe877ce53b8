/** All matches of a pattern: `matchAll` makes a new pattern each time it is asked, also where nothing matches. */
import type { Lower, LowerPattern } from '../lower.ts';

const none: readonly RegExpExecArray[] = [];

/** @param pattern With the flag `g`. */
export function everyMatch(pattern: LowerPattern, text: Lower): readonly RegExpExecArray[];
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[];
export function everyMatch(pattern: RegExp | LowerPattern, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text as Lower);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text as Lower);
  }
  return found;
}
