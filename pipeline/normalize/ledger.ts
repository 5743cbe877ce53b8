/** What was done to a source, on the record: repairs and markup, each with its place in the file. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Point, Range, Repair, SourceFormat } from '../ast.ts';
import type { CodebookSource } from '../codebook.ts';
import { type Notice, say } from '../message.ts';
import { range } from '../places.ts';

export interface Ledger {
  file: VFile;
  /** The file's text. */
  value: string;
  at: (offset: number) => Point;
  repairs: Repair[];
  markup: Range[];
  /** See `ReadSource.made`. */
  made: 'lines' | 'blocks';
  format: SourceFormat;
  /** What the codebook says of this file. */
  entry: CodebookSource | null;
  /** What in that leads nowhere: said of the codebook later. */
  unsettled: Notice[];
}

declare module 'vfile' {
  interface DataMap {
    /** Set by `normalize` while its plugins run. */
    ledger: Ledger;
  }
}

/** Below this an editor should look: the repair is also a message. */
const sure = 0.7;

/** A rule: changes the tree in place and puts what it did on the ledger. */
export type Rule = (root: Root, ledger: Ledger) => void;

/** @returns The unified plugin of a rule. */
export function plugin(rule: Rule): Plugin<[], Root> {
  return () => (root, file) => {
    if (file.data.ledger) rule(root, file.data.ledger);
  };
}

/** One repair as a rule words it; offsets into the file. */
export interface Fix {
  rule: string;
  start: number;
  end: number;
  after: string;
  confidence: number;
  /** What the message says when the confidence is low: a whole sentence without its final stop. */
  found?: string;
  /** What to do then: whole sentences, made when the message is. */
  help?: () => string;
}

/**
 * Put a repair on the ledger.
 *
 * `before` and `after` may begin and end with the same words, which are there to be read: only what lies between was
 * changed, and only that is the repair's in the conservation check.
 */
export function repair(ledger: Ledger, { rule, start, end, after, confidence, found, help }: Fix): void {
  const place = range(ledger.at, start, end);
  const before = ledger.value.slice(start, end);
  ledger.repairs.push({ rule, range: place, before, after, confidence });
  if (confidence >= sure) return;
  say(ledger.file, {
    rule,
    severity: 'warning',
    found: found ?? `"${before}" was read as "${after}", which is not certain`,
    help: help?.() ?? 'If it is wrong, correct it in the source: join or part the lines there.',
    place,
  });
}

/**
 * @param words What names the place; a double-quoted text of YAML is one of JSON.
 * @returns The lines of `briefing.yml` that settle a repair either way.
 */
export function settling({ entry, file }: Ledger, join: string, split: string, words: string): string {
  const name = JSON.stringify(entry?.file ?? file.basename ?? '');
  const line = (key: string, meaning: string): string =>
    `  - { file: ${name}, ${key}: [${JSON.stringify(words)}] }   # ${meaning}`;
  return [
    'To settle it, put one of these under sources: in briefing.yml, or its key into the entry that is there:',
    line('joins', join),
    line('splits', split),
  ].join('\n  ');
}

/** Put a mark that is no text on the ledger, such as a bullet. */
export function mark(ledger: Ledger, start: number, end: number): void {
  if (ledger.value.slice(start, end).trim() !== '') ledger.markup.push(range(ledger.at, start, end));
}
