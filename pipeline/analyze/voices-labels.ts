/** Labels of speakers: "Ana Ruiz:", "Ana Ruiz (chair):", "Q:", "Mr. RUIZ.", a name on a line of its own. */
import type { Sentence, SourceReading } from './reading.ts';
import { titles } from './tables/names.ts';
import { answers, askers, parts, plainLabels } from './tables/voices.ts';

export interface Label {
  /** As it is written, without its colon and what stands in brackets. */
  text: string;
  /** In lower case, to tell speakers apart. */
  key: string;
  kind: 'asks' | 'answers' | 'part' | 'person' | 'word';
  /** Whether a colon, or what does for one, ends it. */
  marked: boolean;
  /** Whether what they are stands with it. */
  described: boolean;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|der|van|von|bin|al|el|la|of|the|y)\b|\d{1,3}\b|\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{Lu}\p{L}+)){0,5}`;
const time = String.raw`(?:[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?[\s–-]*)`;
const withColon = new RegExp(
  String.raw`^\*{0,2}${time}?(${name}|\p{Lu}\d{0,3})(?:\s*(?:\(([^()]{1,80})\)|\[([^\][]{1,80})\])|, (\p{Ll}[^:.?!"“]{3,70}))?\s*${time}?(?:[:：]\*{0,2}|\*{2}[:：])(?=\s|$)`,
  'u',
);
const withStop =
  /^((?:(?:Mr|Mrs|Ms|Dr)\.|Senator|Representative|Chairman|Chairwoman|The) [A-Z][A-Z'’-]{2,}(?: [A-Z]{2,})*|Q|A|QUESTION|ANSWER)\.(?=\s|$)/;
const alone = new RegExp(String.raw`^(${name})(?:\s*(?:\(([^()]{1,80})\)|, ([^:.?!"“]{3,70})))?$`, 'u');

/** @returns The label that a sentence opens with; `null` when it opens with none. */
export function labelOf(source: SourceReading, text: string): Label | null {
  const colon = withColon.exec(text) ?? withStop.exec(text);
  if (!colon?.[1]) return null;
  return made(source, colon[1], true, Boolean(colon[2] ?? colon[3] ?? colon[4]));
}

/** @returns The label that a line is nothing but. */
export function nameAlone(source: SourceReading, line: string): Label | null {
  const match = alone.exec(line.trim().replace(/[:：]$/, ''));
  if (!match?.[1]) return null;
  const label = made(source, match[1], /[:：]$/.test(line.trim()), Boolean(match[2] ?? match[3]));
  return label?.kind === 'word' || label?.kind === 'answers' ? null : label;
}

function made(source: SourceReading, text: string, marked: boolean, described: boolean): Label | null {
  const key = text.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  const of = (kind: Label['kind']): Label => ({ text, key, kind, marked, described });
  if (askers.test(key)) return of('asks');
  if (answers.test(key)) return of('answers');
  if (parts.test(key)) return of('part');
  const words = key.split(' ');
  if (words.some((word) => plainLabels.has(word)) || /\d/.test(key)) return null;
  const titled = words.length > 1 && titles.has((words[0] ?? '').replace(/\.$/, ''));
  const named = words.filter((word) => !/^(?:de|da|del|der|van|von|bin|al|el|la|of|the|y)$/.test(word));
  // A name is made of words that stand nowhere in lower case.
  const plain = named.slice(titled ? 1 : 0).some((word) => lowerIn(source).has(word.replace(/\.$/, '')));
  if (plain || named.length === 0 || (words[0] === 'the' && !/\p{Lu}{3}/u.test(text))) return null;
  return of(titled || named.length > 1 ? 'person' : 'word');
}

const lowered = new WeakMap<SourceReading, Set<string>>();

/** The words that a source writes in lower case. */
function lowerIn(source: SourceReading): Set<string> {
  let found = lowered.get(source);
  if (!found) {
    found = new Set(
      source.sentences.flatMap(({ tokens }) =>
        tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower),
      ),
    );
    lowered.set(source, found);
  }
  return found;
}

/** @returns Whether somebody speaks in the words: "I", "we", "you", or a question. */
export function isSpoken(sentence: Sentence): boolean {
  return (
    /\?["”’)]*\s*$/.test(sentence.text) ||
    sentence.tokens.some(
      ({ lower, text }) => /^(?:i|we|you|my|our|your|me|us|i['’]m|we['’]re)$/.test(lower) && text !== 'US',
    )
  );
}

/** @returns Whether a sentence only names who speaks: "Ana Ruiz:", "Q.". */
export function isLabel({ text }: Sentence): boolean {
  return /^[^.?!“"]{1,80}[:：]$|^[QA]\.$|^(?:(?:Mr|Mrs|Ms|Dr)\.|\p{Lu}\p{Ll}+) [A-Z'’ -]+\.$/u.test(text.trim());
}
