/**
 * What stands word for word before or behind the text of two sources: a site's own lines, an institute's words on
 * itself, a disclaimer. Furniture, as far as sources alone can tell: so it is on the ledger and said.
 */
import type { RootContent } from 'mdast';
import type { CodebookSource } from '../codebook.ts';
import { say } from '../message.ts';
import { places, range } from '../places.ts';
import type { ReadSource } from '../read-source.ts';
import { gather } from './gather.ts';

/** A block of so many words that ends as a sentence does is a full paragraph; of so many, a sentence. */
const full = 22;
const sentence = 6;

/** Sources with this share of their full paragraphs in common, and so many, are two copies of one text. */
const copied = 0.25;
const enough = 2;

/** What more sources than this have is no copy of anything. */
const many = 20;

/** So many lines of a message are shown. */
const shown = 3;

const closed = /[.!?…。！？؟۔।]["'”’»›」』)\]）*_]*$/u;
const quoted = /^["“«„‘「].*["”»“’」][.!?]?$/su;

interface Block {
  node: RootContent;
  text: string;
  key: string;
  full: boolean;
  /** A sentence, or more. */
  said: boolean;
  /** Text for sure: the editor says so, or its number. */
  kept: boolean;
}

/** Mark such blocks. Nothing between the first paragraph that a source has alone and the last is looked at. */
export function findSharedLines(sources: readonly ReadSource[]): void {
  if (sources.length < 2) return;
  const all = sources.map(({ root }) => root.children.flatMap((node) => blockOf(node) ?? []));
  const holders = new Map<string, Set<number>>();
  for (const [index, blocks] of all.entries())
    for (const { key } of blocks) holders.set(key, (holders.get(key) ?? new Set()).add(index));
  const copies = copiesAmong(all, holders);
  for (const [index, source] of sources.entries()) {
    const isShared = ({ key }: Block): boolean =>
      [...(holders.get(key) ?? [])].some((other) => other !== index && !copies.has(pairOf(index, other)));
    const blocks = all[index] ?? [];
    // Above the text a full paragraph may be a summary that a paper has in common with what announces it.
    const isLine = (block: Block): boolean => !block.full && isShared(block);
    const found = new Set([...edge(blocks, isLine), ...edge([...blocks].reverse(), isShared)]);
    // A source that has nothing of its own is no page around a text.
    if (found.size > 0 && blocks.some((block) => block.full && !found.has(block)))
      furnish(
        source,
        blocks.filter((block) => found.has(block)),
      );
  }
}

function blockOf(node: RootContent): Block | null {
  // Of a list that is the page's, every item is.
  if ((node.type !== 'paragraph' && node.type !== 'list') || node.data?.furniture) return null;
  const { text } = gather(node);
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  // What one source quotes of another is its text.
  if (count === 0 || quoted.test(text)) return null;
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return {
    node,
    text,
    key,
    full: count >= full && closed.test(text),
    said: count >= sentence && closed.test(text),
    kept: node.data?.begins === true,
  };
}

/** Shared blocks from one end on, up to the first sentence that the source has alone. */
function edge(blocks: readonly Block[], isShared: (block: Block) => boolean): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    if (!block.kept && isShared(block)) found.push(block);
    else if (block.kept || block.said || block.full) break;
  }
  return found;
}

/** Pairs of sources that have too much in common to be two texts. */
function copiesAmong(all: readonly Block[][], holders: ReadonlyMap<string, ReadonlySet<number>>): Set<string> {
  const common = new Map<string, number>();
  for (const [index, blocks] of all.entries()) {
    for (const key of new Set(blocks.filter((block) => block.full).map((block) => block.key))) {
      const others = holders.get(key);
      if (!others || others.size > many) continue;
      for (const other of others)
        if (other > index) common.set(pairOf(index, other), (common.get(pairOf(index, other)) ?? 0) + 1);
    }
  }
  const paragraphs = all.map((blocks) => blocks.filter((block) => block.full).length);
  return new Set(
    [...common].flatMap(([pair, count]) => {
      const [one = 0, two = 0] = pair.split(' ').map((index) => paragraphs[Number(index)] ?? 0);
      return count >= enough && count >= Math.min(one, two) * copied ? [pair] : [];
    }),
  );
}

function pairOf(one: number, two: number): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}

function furnish(source: ReadSource, blocks: readonly Block[]): void {
  const value = String(source.file);
  const at = places(value);
  for (const { node } of blocks) {
    node.data = { ...node.data, furniture: 'other' };
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const words = value.slice(start, end);
    source.repairs.push({
      rule: 'shared-lines',
      range: range(at, start, end),
      before: words,
      after: words,
      confidence: 0.6,
    });
  }
  source.repairs.sort((a, b) => a.range.start.offset - b.range.start.offset);
  const [first] = blocks;
  const lines = blocks.slice(0, shown).map(({ text }) => `"${text.slice(0, 60)}${text.length > 60 ? '…' : ''}"`);
  say(source.file, {
    rule: 'shared-lines',
    severity: 'warning',
    found: `${blocks.length} ${blocks.length === 1 ? 'line' : 'lines'} before or behind the text ${blocks.length === 1 ? 'stands' : 'stand'} word for word in another source too, and ${blocks.length === 1 ? 'was' : 'were'} left out as the page's own: ${lines.join(', ')}${blocks.length > shown ? ' and others' : ''}`,
    help: `If it is text, name its first words in the entry of this file: - { file: ${nameOf(source.entry, source)}, splits: [${JSON.stringify(first?.text.split(/\s+/).slice(0, 6).join(' ') ?? '')}] }`,
    ...(first?.node.position && { place: at(first.node.position.start.offset ?? 0) }),
  });
}

function nameOf(entry: CodebookSource | null, { name }: ReadSource): string {
  return JSON.stringify(entry?.file ?? name);
}
