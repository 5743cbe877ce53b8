/** A quotation set apart, with a line below it that says whose it is: "Ida Holm, chair, Harbour Council3". One block quotation. */
import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import { isBody, textOf } from './block.ts';
import { namesIn } from './byline.ts';
import { isFull } from './edges.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { endOf, offsetAt } from './mapped.ts';
import { isClosed, words } from './shape.ts';
import { halves } from './split.ts';
import { datePattern, institutionWords, roleWords } from './vocabulary.ts';

/** Of the line, and of the quotation above it. */
const longest = { line: 16, quotation: 150 };

/** The number of a note, glued to the last word. */
const note = /\p{L}\d{1,3}$/u;
const dash = /^[—–]\s*(?=\p{Lu})/u;

/** Nothing but names, titles, years, and the small words between them: no verb. */
const verbless =
  /^[—–]?\s*(?:(?:\p{Lu}[\p{L}\p{M}’'.&–-]*|(?:19|20)\d{2}|\d{1,2}|of|the|and|for|to|in|on|at|from|by|with|de|du|la|von|van|der|&)[,.]?\d{0,3}(?:\s+|$))+$/u;

/** A function is written small: "chair of the council". */
const roles = new RegExp(roleWords.source, 'gi');

const quoted = /^(?:["“«‘_*].*["”»’_*][.,]?\d{0,3}|[_*]{1,2}.*[_*]{1,2})$/su;

/** Put such lines and what they sign into block quotations; a line in a paragraph's middle parts it. */
export function findEpigraphs(root: Root, ledger: Ledger): void {
  const children: RootContent[] = [];
  for (const node of root.children.flatMap((one) => (isBody(one) ? parts(one, ledger) : [one]))) {
    const above = children.at(-1);
    const sign = isBody(node) && !node.data?.begins ? textOf(node).value.trim() : '';
    if (!sign || !above || !isBody(node) || !isSignature(sign)) {
      children.push(node);
      continue;
    }
    const quotation = above.type === 'blockquote' ? '' : isBody(above) ? textOf(above).value.trim() : null;
    const own = quotation === '' ? marked(sign) : quotation !== null && signs(sign, quotation, children.at(-2));
    if (!own) {
      children.push(node);
      continue;
    }
    children.pop();
    children.push(quotationOf(above as Paragraph | Blockquote, node, ledger));
  }
  root.children = children;
}

/** @returns Whether a line is of names alone, with a function, a body, a title or a year. */
function isSignature(text: string): boolean {
  if (words(text) > longest.line || /[:;!?…]$|\p{Ll}\.$/u.test(text) || !verbless.test(text.replace(roles, 'Role')))
    return false;
  const plain = text.replace(dash, '').replace(/\d{1,3}$/, '');
  if (!marked(text) && !plain.includes(',')) return false;
  return (
    namesIn(plain).length > 0 ||
    institutionWords.test(plain) ||
    datePattern.test(plain) ||
    (roleWords.test(plain) && words(plain) > 2) ||
    /,.*\b(?:19|20)\d{2}\b/.test(plain)
  );
}

/**
 * Whether it is the text above that a line signs: no heading of the text below, and no author below a subtitle. A body
 * alone signs only what stands first in its section.
 */
function signs(line: string, quotation: string, before: RootContent | undefined): boolean {
  const count = words(quotation);
  if (count > longest.quotation) return false;
  if (quoted.test(quotation)) return true;
  if (!isFull(quotation) || !isClosed(quotation) || !marked(line)) return false;
  const [who = ''] = line.replace(dash, '').split(',');
  return (
    (line.includes(',') && namesIn(who).length > 0) ||
    (!/^(?:The|An?)\s/.test(line) &&
      (before === undefined || before.type === 'heading' || before.type === 'blockquote'))
  );
}

function marked(line: string): boolean {
  return note.test(line) || dash.test(line);
}

/** A paragraph parted around a line of it that signs: the last one behind a stop, or the first one above a sentence. */
function parts(block: Paragraph, ledger: Ledger): RootContent[] {
  const { value } = textOf(block);
  if (block.children.length !== 1 || !value.includes('\n')) return [block];
  const first = value.indexOf('\n') + 1;
  const last = value.trimEnd().lastIndexOf('\n') + 1;
  const head = value.slice(0, first).trim();
  const tail = value.slice(last).trim();
  if (note.test(head) && isSignature(head) && /^["“(]?\p{Lu}/u.test(value.slice(first).trim()))
    return halves(block, first, ledger);
  if (marked(tail) && isSignature(tail) && isClosed(value.slice(0, last).trim())) return halves(block, last, ledger);
  return [block];
}

function quotationOf(above: Paragraph | Blockquote, line: Paragraph, ledger: Ledger): Blockquote {
  const last = above.type === 'blockquote' ? above.children.at(-1) : above;
  const children = above.type === 'blockquote' ? above.children : [above];
  if (last?.type === 'paragraph') {
    const start = endOf(textOf(last));
    const end = offsetAt(textOf(line), 0);
    const gap = ledger.value.slice(start, end);
    if (gap.trim() === '' && gap !== '\n')
      repair(ledger, { rule: 'epigraph', start, end, after: '\n', confidence: 0.85 });
  }
  return {
    type: 'blockquote',
    children: [...children, line],
    ...(above.position && line.position ? { position: { start: above.position.start, end: line.position.end } } : {}),
  };
}

export const epigraph = plugin(findEpigraphs);
