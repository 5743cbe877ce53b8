/** Hyphens that a line's end put into a word: taken out. Those that the word has: kept. */
import type { Root } from 'mdast';
import type { LocatorRef } from '../codebook.ts';
import { phrases, setLeaf } from './block.ts';
import { type Ledger, plugin, repair, settling } from './ledger.ts';
import { type Change, change, type Mapped, mapped, offsetAt } from './mapped.ts';
import { hyphenated } from './seam.ts';
import { compoundHeads, compoundTails, endings, particles, syllables } from './vocabulary.ts';

/** What the document itself says of its words. */
interface Words {
  plain: Map<string, number>;
  hyphenated: Map<string, number>;
}

/** Decide every hyphen at a line's end: by the document's own spelling first, then by what compounds are made of. */
export function takeHyphens(root: Root, ledger: Ledger): void {
  const all = phrases(root).flat();
  const words = count(all.map(mapped), ledger);
  const settled = settledOf(ledger);
  const controls = once(
    () => new Map(ledger.repairs.flatMap((one) => (one.rule === 'characters' ? [[one.range.start.offset, one]] : []))),
  );
  for (const leaf of all) {
    const text = mapped(leaf);
    const changes: Change[] = [];
    for (const { at, left, right } of hyphens(text, ledger)) {
      const word = `${left}-${right}`;
      const own = settled.get(word.toLowerCase());
      const { join, confidence } =
        own ??
        decide(left, right, text.value.charAt(at), words, {
          addressed: inAddress(text.value, at),
          within: /[-‐]/.test(text.value.charAt(at - left.length - 1)),
        });
      if (own) own.used = true;
      if (!own && !join && confidence >= 0.7) continue;
      const start = offsetAt(text, at - left.length);
      const hyphen = offsetAt(text, at);
      const next = offsetAt(text, at + 1);
      // Over a float the second half is elsewhere: only the first can be shown.
      const near = ledger.value.slice(hyphen + 1, next).trim() === '';
      const end = near ? next + right.length : hyphen + 1;
      const before = ledger.value.slice(start, hyphen);
      const after =
        (join ? before : `${before}${ledger.value.charAt(hyphen)}`) + (near ? ledger.value.slice(next, end) : '');
      if (ledger.value.charAt(hyphen) === '\u0002') continue;
      repair(ledger, {
        rule: own ? (own.join ? 'joined' : 'split') : 'dehyphenate',
        start,
        end,
        after,
        confidence,
        found: `"${left}-${right}" was cut at the end of a line; it was read as "${left}${join ? '' : '-'}${right}", which is not certain`,
        help: () => settling(ledger, `"${left}${right}"`, `"${word}"`, word),
      });
      if (join) changes.push({ start: at, end: at + 1, after: '' });
    }
    // A soft hyphen that parts nothing is no character of the text.
    for (const { index } of text.value.matchAll(/\u00ad/g)) {
      if (changes.some((one) => one.start === index)) continue;
      changes.push({ start: index, end: index + 1, after: '' });
      const start = offsetAt(text, index);
      // The control that PDF readers copy for one is on the ledger already, as a soft hyphen.
      const known = controls().get(start);
      if (known) known.after = '';
      else repair(ledger, { rule: 'dehyphenate', start, end: start + 1, after: '', confidence: 1 });
    }
    changes.sort((a, b) => a.start - b.start);
    if (changes.length > 0) setLeaf(leaf, change(text, changes));
  }
  sayUnused(settled, ledger);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What the editor has said of words that a hyphen parts. */
interface Settled {
  join: boolean;
  confidence: number;
  used: boolean;
}

function settledOf({ entry }: Ledger): Map<string, Settled> {
  const of = (refs: readonly LocatorRef[] | undefined, join: boolean) =>
    (refs ?? [])
      .filter(({ text }) => hyphenated.test(text))
      .map(({ text }): [string, Settled] => [
        text.toLowerCase().replace('‐', '-'),
        { join, confidence: 1, used: false },
      ]);
  return new Map([...of(entry?.joins, true), ...of(entry?.splits, false)]);
}

/** Say of the codebook which of these words no line of the source ends within. */
function sayUnused(settled: ReadonlyMap<string, Settled>, { entry, file, unsettled }: Ledger): void {
  for (const { text, place } of [...(entry?.joins ?? []), ...(entry?.splits ?? [])]) {
    if (settled.get(text.toLowerCase().replace('‐', '-'))?.used !== false) continue;
    unsettled.push({
      rule: 'codebook-seam',
      severity: 'error',
      found: `No line of ${file.path} ends within the word "${text}"`,
      expected: 'a word that a hyphen parts at the end of a line',
      help: 'Take this entry out, or add the words behind it when it begins a paragraph.',
      place,
    });
  }
}

/** Longer words than this are none. */
const longest = 60;

/** Hyphens within the text that stand at a line's end in the file. */
function* hyphens(text: Mapped, { value }: Ledger): Generator<{ at: number; left: string; right: string }> {
  for (const { index: at } of text.value.matchAll(/[-\u00ad‐]/g)) {
    const [here, next] = [offsetAt(text, at), offsetAt(text, at + 1)];
    if (next <= here + 1 || !/[\n\r\f\v]/.test(value.slice(here, next))) continue;
    const left = /[\p{L}\p{M}’']+$/u.exec(text.value.slice(Math.max(0, at - longest), at))?.[0];
    const right = /^[\p{L}\p{M}\p{N}’']+/u.exec(text.value.slice(at + 1, at + longest))?.[0];
    if (left && right) yield { at, left, right };
  }
}

/** A web address up to a place, though line ends part it behind its signs. */
const address = /(?:https?:\/\/|www\.|(?<![\w.])[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/)(?:\S|(?<=[/_?=&%#-])\s)*$/i;

/** An address has so many characters at most. */
const longestAddress = 400;

/** Whether a hyphen is one of a web address: nobody parts those by hyphens of his own. */
function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestAddress), at);
  return /\.\w+\/|:\/\/|www\./i.test(before) && address.test(before);
}

function decide(
  left: string,
  right: string,
  sign: string,
  words: Words,
  { addressed, within }: { addressed: boolean; within: boolean },
): { join: boolean; confidence: number } {
  if (sign === '\u00ad') return { join: true, confidence: 1 };
  if (addressed) return { join: false, confidence: 0.95 };
  if (/^[\p{Lu}\p{N}]/u.test(right)) return { join: false, confidence: 0.95 };
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  const joined = words.plain.get(first + second) ?? 0;
  const apart = words.hyphenated.get(`${first}-${second}`) ?? 0;
  if (joined !== apart) return { join: joined > apart, confidence: 0.98 };
  if (compoundTails.has(second)) return { join: false, confidence: 0.9 };
  const known = (word: string): boolean => (words.plain.get(word) ?? 0) > 0;
  // "agreed-upon", "watered-down"
  if (/\p{L}{2}(?:ed|wn|ft|lt)$/u.test(first) && particles.has(second)) return { join: false, confidence: 0.85 };
  // "ex-pected": what is a prefix is more often a syllable; behind a hyphen of the word it is no prefix at all.
  if (syllables.has(first) && (within || !known(second))) return { join: true, confidence: 0.75 };
  if (compoundHeads.has(first) && (known(second) || second.length > 3)) return { join: false, confidence: 0.75 };
  // "big-box", but "new-ly": so short a rest is an ending, or a word.
  if (compoundHeads.has(first) && !endings.has(second)) return { join: false, confidence: 0.65 };
  // Acronyms and names are not broken within: "US-backed", "Anglo-Dutch".
  if (/^\p{Lu}{2,}$/u.test(left)) return { join: false, confidence: 0.9 };
  if (known(first) && known(second)) return { join: false, confidence: 0.65 };
  return { join: true, confidence: known(first) || known(second) ? 0.8 : 0.9 };
}

function count(texts: readonly Mapped[], ledger: Ledger): Words {
  const words: Words = { plain: new Map(), hyphenated: new Map() };
  for (const text of texts) {
    const cuts = new Set([...hyphens(text, ledger)].map(({ at }) => at));
    for (const match of text.value.matchAll(/[\p{L}\p{M}’'\u00ad]+(?:[-‐][\p{L}\p{M}’'\u00ad]+)*/gu)) {
      // A soft hyphen says that without it the word is whole.
      const word = match[0].toLowerCase().replaceAll('\u00ad', '');
      // Halves of a cut word prove nothing.
      const cut = [...match[0].matchAll(/[-‐]/g)].some((hyphen) => cuts.has(match.index + hyphen.index));
      if (cut) continue;
      const table = /[-‐]/.test(word) ? words.hyphenated : words.plain;
      table.set(word.replace('‐', '-'), (table.get(word) ?? 0) + 1);
    }
  }
  return words;
}

export const dehyphenate = plugin(takeHyphens);
