/** Lines that begin with `>`: block quotations. */
import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import { isBody, paragraph, textOf } from './block.ts';
import { type Ledger, mark, plugin, repair } from './ledger.ts';
import { concat, cut, endOf, type Mapped, offsetAt, trim } from './mapped.ts';
import { gapBetween } from './profile.ts';
import { glueBetween } from './unwrap.ts';

const sign = /^\s*(?:>\s?)+(?=\S)/;

/** A line of nothing but signs parts the paragraphs of a quotation. */
const empty = /^\s*(?:>\s?)+$/;

/** Make one block quotation of each run of such lines; the signs are markup. */
export function findQuotes(root: Root, ledger: Ledger): void {
  const children: RootContent[] = [];
  let last: { quote: Blockquote; line: Paragraph; texts: Mapped[] } | null = null;
  for (const node of root.children) {
    const value = isBody(node) ? textOf(node).value : '';
    if (!isBody(node) || !(sign.test(value) || empty.test(value))) {
      last = null;
      children.push(node);
      continue;
    }
    const text = textOf(node);
    const length = (sign.exec(value) ?? empty.exec(value))?.[0].length ?? 0;
    mark(ledger, offsetAt(text, 0), offsetAt(text, length - 1) + 1);
    if (!last || gapBetween(last.line, node) > 0) {
      const quote: Blockquote = {
        type: 'blockquote',
        children: [],
        ...(node.position ? { position: node.position } : {}),
      };
      children.push(quote);
      last = { quote, line: node, texts: [] };
    }
    last.line = node;
    if (last.quote.position && node.position) last.quote.position = { ...last.quote.position, end: node.position.end };
    if (empty.test(value)) last.texts = [];
    else add(last.quote, last.texts, trim(cut(text, length)), ledger);
  }
  root.children = children;
}

/** A line goes on with the paragraph before it, of which `texts` are the lines so far. */
function add(quote: Blockquote, texts: Mapped[], text: Mapped, ledger: Ledger): void {
  const before = texts.at(-1);
  texts.push(text);
  if (!before) {
    quote.children.push(paragraph(text, ledger));
    return;
  }
  const glue = glueBetween(before.value, text.value);
  const start = endOf(before);
  const gap = /^\s*/.exec(ledger.value.slice(start, offsetAt(text, 0)))?.[0].length ?? 0;
  repair(ledger, { rule: 'quote', start, end: start + gap, after: glue, confidence: 0.95 });
  quote.children.pop();
  quote.children.push(
    paragraph(concat(texts.flatMap((one, index) => (index ? [glueAt(texts, index), one] : [one]))), ledger),
  );
}

function glueAt(texts: readonly Mapped[], index: number): string {
  return glueBetween(texts[index - 1]?.value ?? '', texts[index]?.value ?? '');
}

export const quote = plugin(findQuotes);
