/** What of a letter or a memorandum is no text of it: the table of its head, whom it goes to, how it closes. */
import type { Paragraph, Root, RootContent, Table, TableCell } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { isClosed, words } from './shape.ts';
import { connectives, datePattern } from './vocabulary.ts';

/** So far from the beginning a head may stand. */
const reach = 20;

/** What stands before each line of a memorandum's head. */
const label = /^(?:to|from|date|subject|subj|re|ref|reference|cc|copy|through|thru|via|attn|attention)\s*[:：]?$/i;
const parties = /^(?:to|from)\b/i;

/** The line that stands between an address and the text. */
const salutation = /^(?:Dear\s+(?:\p{Lu}|colleague|member|friend|all)[^.!?]{0,80}|To whom it may concern)[,:]?$/u;
const about = /^(?:subject|subj|re|ref|reference|regarding)\s*[:：]\s*\S/i;

/** The line between the text and the name of who signs. */
const closing =
  /^(?:(?:yours|very)\s+(?:very\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|sincerely(?:\s+yours)?|faithfully|respectfully(?:\s+(?:submitted|yours))?|(?:with\s+)?(?:kind(?:est)?|best|warm(?:est)?)\s+regards|best wishes)[,.]?$/i;

/** "Annex: what the owners wrote" is a line of its own. */
const labelled = /^[\p{L} ]{2,16}[:：]\s/u;

/** Lines of an address, and of a signature. */
const address = { lines: 9, words: 12 };
const signed = { lines: 4, words: 10 };

/** Tell them. A letter that stands in a paper's annex is not the paper's: who signs it did not write the paper. */
export function findLetter(root: Root): void {
  const isMemo = findTable(root);
  const isLetter = findAddress(root);
  const closes = root.children.filter((node) => isBody(node) && closing.test(lineOf(node)));
  for (const [at, node] of closes.entries()) {
    const kind = at === 0 && (isMemo || isLetter) ? 'signature' : 'other';
    furnish(node, kind);
    const from = root.children.indexOf(node) + 1;
    for (const next of root.children.slice(from, from + signed.lines)) {
      if (!isBody(next) || words(lineOf(next)) > signed.words || isClosed(lineOf(next)) || labelled.test(lineOf(next)))
        break;
      furnish(next, kind);
    }
  }
}

function lineOf(node: Paragraph): string {
  return textOf(node).value.trim();
}

/** A table whose rows are the lines of a head. */
function findTable(root: Root): boolean {
  const at = root.children.slice(0, reach).findIndex((node) => node.type === 'table' && isHead(node));
  const table = root.children[at];
  if (table?.type !== 'table') return false;
  furnish(table, 'byline');
  // A subject of two lines may have the second below the table.
  const cell = table.children.at(-1)?.children.at(-1);
  const next = root.children[at + 1];
  if (!cell || !(next?.type === 'heading' || isBody(next)) || words(textOf(next).value) > 20) return true;
  const last = cellText(cell).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (!connectives.has(last)) return true;
  cell.children.push({ type: 'text', value: ' ', data: { origin: [] } }, ...next.children);
  const end = next.position?.end;
  for (const node of [cell, table.children.at(-1), table]) if (node?.position && end) node.position.end = end;
  root.children.splice(at + 1, 1);
  return true;
}

function isHead({ children }: Table): boolean {
  const labels = children.map(({ children: [first] }) => (first ? cellText(first) : ''));
  return (
    children.length >= 2 &&
    labels.every((text) => text === '' || label.test(text)) &&
    labels.some((text) => parties.test(text))
  );
}

function cellText({ children, position }: TableCell): string {
  return lineOf({ type: 'paragraph', children, ...(position ? { position } : {}) });
}

/** The lines between a letter's date and its salutation, or what it says it is about. */
function findAddress(root: Root): boolean {
  const head = root.children.slice(0, reach);
  const opens = head.findIndex((node) => isBody(node) && (salutation.test(lineOf(node)) || about.test(lineOf(node))));
  const open = head[opens];
  if (!isBody(open)) return false;
  const greetings = head.filter((node) => isBody(node) && salutation.test(lineOf(node)));
  const dated = head.slice(0, opens).findLastIndex((node) => isBody(node) && isDate(lineOf(node)));
  const lines = head.slice(dated + 1, opens).filter((node) => !node.data?.furniture);
  for (const node of greetings) furnish(node, 'other');
  if (dated < 0 || lines.length === 0 || lines.length > address.lines || !lines.every(isLine))
    return greetings.length > 0;
  for (const node of lines) furnish(node, 'other');
  return true;
}

function isDate(text: string): boolean {
  return datePattern.test(text) && words(text.replace(datePattern, '')) <= 3;
}

/** "Suite 700", "The Minister of Fisheries": a line of an address; one with a label is of another kind of head. */
function isLine(node: RootContent): boolean {
  if (!isBody(node)) return false;
  const text = lineOf(node);
  return words(text) <= address.words && !labelled.test(text) && !/[!?]$|\p{Ll}{4}\.$/u.test(text);
}

export const letter = plugin(findLetter);
