/** What stands under "Recommendation 4" is one recommendation, however many of its sentences ask for something. */
import { addresseeKey } from '../addressee-key.ts';
import type { Advice } from './advice.ts';
import type { Sentence } from './reading.ts';
import { label } from './tables/deontic.ts';

/**
 * @param found What one source recommends, in reading order.
 * @returns The same, with what stands under one numbered heading as one; where another body is asked, it is another.
 */
export function underOneNumber(found: Advice[]): Advice[] {
  const kept: Advice[] = [];
  for (const advice of found) {
    const last = kept.at(-1);
    const number = numberOf(advice);
    if (last && number !== null && number === numberOf(last) && isForSame(advice, last)) {
      // The line that items hang on, once, before the first of them.
      if (last.line && !last.sentences.includes(last.line)) last.sentences.unshift(last.line);
      const line = advice.line && !last.sentences.includes(advice.line) ? [advice.line] : [];
      last.sentences.push(...line, ...advice.sentences);
      last.restated.push(...advice.restated);
      const taken = new Set([...last.sentences, ...last.restated]);
      last.motive = [...last.motive, ...advice.motive].filter((sentence) => !taken.has(sentence));
    } else kept.push({ ...advice, sentences: [...advice.sentences] });
  }
  return kept;
}

/** @returns "Recommendation 4", "R4" of the heading or the label over a sentence; `null` where it has none, or says it itself. */
export function ownNumber({ passage, text }: Sentence): string | null {
  const over = (passage.passage.headings.findLast((heading) => label.test(heading.trim())) ?? '').trim();
  const words = label.exec(passage.passage.text)?.[0] ?? label.exec(over)?.[0] ?? '';
  const number = words.replace(/^\W+|[\s.:)–—-]+$/g, '');
  return number && !label.test(text) ? number : null;
}

/** The headings down to the numbered one; `null` where none is. */
function numberOf({ sentences: [first] }: Advice): string | null {
  const over = first?.passage.passage.headings ?? [];
  const at = over.findLastIndex((heading) => label.test(heading.trim()));
  return at < 0 ? null : over.slice(0, at + 1).join('\n');
}

function isForSame({ addressee, deontic }: Advice, last: Advice): boolean {
  if (!addressee || addressee.toLowerCase() === (last.addressee ?? addressee).toLowerCase()) return true;
  // "Boards should consider … Every board must": as strong, or two.
  return addresseeKey(addressee) === addresseeKey(last.addressee ?? '') && deontic.strength === last.deontic.strength;
}
