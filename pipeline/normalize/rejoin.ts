/** Paragraphs that a page's end, a picture or a running line cut in two: joined, and what lay between moved behind. */
import type { List, Paragraph, Root, RootContent } from 'mdast';
import { say } from '../message.ts';
import { range } from '../places.ts';
import { append, type Block, furnish, type Half, isBody, textOf } from './block.ts';
import { type Ledger, plugin, repair, settling } from './ledger.ts';
import { endOf, offsetAt } from './mapped.ts';
import { gapBetween } from './profile.ts';
import { namingWords } from './seam.ts';
import { isClosed, words } from './shape.ts';
import { lastWord } from './straddle.ts';
import { glueBetween } from './unwrap.ts';
import { connectives, continues, strongConnectives } from './vocabulary.ts';

/** So many floats are looked over, and an aside without a mark may have so many words. */
const reach = 3;
const aside = 40;

/** Furniture that may lie between two halves of a sentence. */
const floats = new Set(['caption', 'page-number', 'running-line', 'footnote', 'navigation', 'other']);

/** Of these, what a page's end or a picture leaves: it tells that a block may have been cut. */
const cuts = new Set(['caption', 'page-number', 'running-line', 'footnote']);

/** So many words with a stop behind them may be the rest of a sentence that was cut before a capital. */
const sentence = 4;

/** Of a block that ends like this, more than this many words were read before its end can be a cut one. */
const substantial = 15;

/** Join what was cut. Low confidence where the second half begins with a capital: a cut there cannot be told from text. */
export function joinHalves(root: Root, ledger: Ledger): void {
  const children = root.children;
  const gone = new Set<RootContent>();
  // Whether the block before ended without a stop: where two in a row do, that is how this document's blocks end.
  let opened = false;
  for (const [index, node] of children.entries()) {
    const left = gone.has(node) ? null : tailOf(node);
    if (!left) continue;
    const halves: Half[] = [];
    let last = left;
    let from = index;
    let count = words(textOf(left).value);
    const prose = ledger.made === 'lines' && isBody(node) && !opened;
    for (;;) {
      const found = rest(children, from, { text: textOf(last).value, count });
      if (!found) break;
      halves.push(half(last, found, children.slice(from + 1, found.at), ledger));
      gone.add(found.node);
      last = found.node;
      from = found.at;
      count += words(textOf(last).value);
    }
    if (prose) ask(last, children[from + 1], count, ledger);
    opened = !isClosed(textOf(last).value.trimEnd()) && count >= substantial;
    if (halves.length === 0) continue;
    append(left, halves, ledger);
    stretch(node, left);
  }
  if (gone.size > 0) root.children = children.filter((node) => !gone.has(node));
}

/** The paragraph that a cut could have ended: the block itself, or the last of a list. */
export function tailOf(node: RootContent | undefined): Paragraph | null {
  if (isBody(node)) return node;
  if (node?.type !== 'list') return null;
  const last = node.children.at(-1)?.children.at(-1);
  return last?.type === 'list' ? tailOf(last) : last?.type === 'paragraph' ? last : null;
}

interface Rest {
  at: number;
  node: Paragraph;
  confidence: number;
}

/** A paragraph that may go on. */
interface Left {
  /** Its last piece. */
  text: string;
  /** How many words it has so far. */
  count: number;
}

function rest(children: readonly RootContent[], index: number, left: Left): Rest | null {
  const end = left.text.trimEnd();
  if (isClosed(end)) return null;
  let floated = 0;
  let marks = 0;
  let asides = 0;
  for (let at = index + 1; at < children.length; at++) {
    const node = children[at] as RootContent;
    const float = floats.has(node.data?.furniture ?? '');
    if (float) {
      floated += 1;
      if (cuts.has(node.data?.furniture ?? '')) marks += 1;
    } else if (node.data?.begins) {
      return null;
    } else if (isBody(node) && isPulled(node, children[at + 1])) {
      asides += 1;
    } else if (isBody(node)) {
      const confidence = sureness({ ...left, text: end }, textOf(node).value, marks, asides);
      if (confidence > 0) return { at, node, confidence };
      const own = words(textOf(node).value);
      // What is longer than what is open, and as open, has the better claim to the rest.
      if (own > aside || isClosed(textOf(node).value) || (own >= substantial && own > left.count)) return null;
      asides += 1;
    } else if (node.type === 'heading' && node.data?.style === 'plain') {
      asides += 1;
    } else {
      return null;
    }
    if (floated + asides > reach) return null;
  }
  return null;
}

/** Words of the text set apart as a quotation, before a block that goes on with the one before them. */
function isPulled(node: Paragraph, next: RootContent | undefined): boolean {
  const text = textOf(node).value.trim();
  const quoted = /^["“«„][^"”»“]+["”»“]$/u.test(text) && words(text) <= aside;
  return quoted && isBody(next) && continues.test(textOf(next).value);
}

/** How sure it is that the right side goes on with the left; 0 when it does not. */
function sureness({ text: end, count }: Left, right: string, marks: number, asides: number) {
  if (isAddress(right) || (isAddress(end) && !continues.test(right))) return 0;
  const hyphen = /\p{L}[-\u00ad‐]$/u.test(end);
  const doubt = asides * 0.1;
  if (hyphen && /^\p{Ll}/u.test(right)) return 0.97 - doubt;
  if (continues.test(right)) return 0.95 - doubt;
  if (asides > 0) return 0;
  const binding = count < substantial ? strongConnectives : connectives;
  if (binding.has(lastWord(end)) && /[\p{L}’']$/u.test(end)) return 0.85;
  if (count < substantial) return 0;
  if (end.endsWith(',')) return 0.75;
  if (!/[\p{L}\p{N}]$/u.test(end) || !/^["'“‘«(]?[\p{Lu}\p{N}]/u.test(right)) return 0;
  return marks > 0 ? 0.6 : 0;
}

/** Say where text that nothing but a blank line parts may be one paragraph. Most often it is not: an editor can tell. */
function ask(left: Paragraph, next: RootContent | undefined, count: number, ledger: Ledger): void {
  const end = textOf(left).value.trimEnd();
  if (!isBody(next) || next.data?.begins || isClosed(end) || count < substantial || !/[\p{L}\p{N}]$/u.test(end)) return;
  const right = textOf(next).value;
  if (gapBetween(left, next) === 0 || !isClosed(right) || words(right) < sentence) return;
  if (!/^["'“‘«(]?[\p{Lu}\p{N}]/u.test(right) || isAddress(end) || isAddress(right)) return;
  const place = left.position;
  say(ledger.file, {
    rule: 'rejoin',
    severity: 'warning',
    found: `A paragraph ends without a stop before "${right.slice(0, 30)}", which begins like one of its own; the two were left apart`,
    help: settling(ledger, 'one paragraph', 'two', namingWords(next, ledger)),
    ...(place && { place: range(ledger.at, endOf(textOf(left)), endOf(textOf(left))) }),
  });
}

/** Whether text ends or begins with an address: that is no word of a sentence which goes on. */
function isAddress(text: string): boolean {
  return /^<?(?:https?:\/\/|www\.)\S+|(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

/** Let a paragraph go on with another, which the caller takes out; what lies between becomes a float. */
export function join(left: Block, found: Rest, between: readonly RootContent[], ledger: Ledger, rule: string): void {
  append(left, [half(left, found, between, ledger, rule)], ledger);
}

/** Put a join on the ledger. @returns What is to be appended. */
function half(
  left: Block,
  { node, confidence }: Rest,
  between: readonly RootContent[],
  ledger: Ledger,
  rule = 'rejoin',
): Half {
  const before = textOf(left);
  const after = textOf(node);
  const glue = glueBetween(before.value, after.value);
  // Words around the cut are there to be read; over a float or a tag only those before it, since a repair is one stretch.
  const near = between.length === 0 && ledger.value.slice(endOf(before), offsetAt(after, 0)).trim() === '';
  const first = /\S{0,40}$/u.exec(before.value.slice(-40))?.[0] ?? '';
  const second = near ? (/^\S{0,40}/u.exec(after.value)?.[0] ?? '') : '';
  const start = offsetAt(before, before.value.length - first.length);
  const end = near ? offsetAt(after, second.length - 1) + 1 : whiteBehind(ledger.value, endOf(before));
  const raw = ledger.value.slice(start, end);
  const gap = /\s+/.exec(raw.slice(endOf(before) - start));
  const cut = endOf(before) - start + (gap?.index ?? 0);
  repair(ledger, {
    rule,
    start,
    end,
    after: raw.slice(0, cut) + glue + raw.slice(cut + (gap?.[0].length ?? 0)),
    confidence,
    found: `A paragraph without a stop was joined to the next, "${after.value.slice(0, 30)}", which begins like one of its own`,
    help: () => settling(ledger, 'one paragraph', 'two', namingWords(node, ledger)),
  });
  for (const float of between) if (!float.data?.furniture || float.type === 'heading') furnish(float, 'caption');
  return { glue, block: node };
}

function whiteBehind(value: string, offset: number): number {
  let end = offset;
  while (end < value.length && /\s/.test(value.charAt(end))) end += 1;
  return end;
}

/** A list whose last item grew ends where that item does. */
function stretch(node: RootContent | undefined, left: Paragraph): void {
  if (node?.type !== 'list' || !node.position || !left.position) return;
  const grow = (list: List): void => {
    const item = list.children.at(-1);
    const end = left.position?.end;
    if (!end || !item) return;
    if (list.position) list.position = { start: list.position.start, end };
    if (item.position) item.position = { start: item.position.start, end };
    const last = item.children.at(-1);
    if (last?.type === 'list') grow(last);
  };
  grow(node);
}

export const rejoin = plugin(joinHalves);
