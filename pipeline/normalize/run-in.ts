/** Headings run in at the start of a paragraph, in bold print with a stop: "**The northern line.** Since May …". */
import type { Heading, Paragraph, PhrasingContent, Root, Strong } from 'mdast';
import { furnish, isBody, setLeaf, textOf } from './block.ts';
import { isName } from './byline.ts';
import { type Ledger, plugin, repair } from './ledger.ts';
import { cut, endOf, mapped, offsetAt } from './mapped.ts';
import { words } from './shape.ts';

/** A heading has so many words; one is a speaker's or a question's letter. */
const fewest = 2;
const most = 12;

/** What follows it has so many words at least. */
const text = 12;

/** One alone is a sentence in bold print. */
const enough = 2;

/** Part the headings from their paragraphs, where the document has several. */
export function partRunIns(root: Root, ledger: Ledger): void {
  const found = root.children.filter((node) => isBody(node) && isRunIn(node));
  if (found.length < enough) return;
  let depth = 1;
  root.children = root.children.flatMap((node) => {
    if (node.type === 'heading') depth = Math.max(1, node.depth);
    if (!isBody(node) || !found.includes(node)) return [node];
    return part(node, Math.min(6, depth + 1) as Heading['depth'], ledger);
  });
}

function isRunIn({ children, data }: Paragraph): boolean {
  const [first, second] = children;
  if (first?.type !== 'strong' || second?.type !== 'text' || data?.begins) return false;
  const own = textOf({ type: 'paragraph', children: [first] }).value.trim();
  const rest = textOf({ type: 'paragraph', children: children.slice(1) }).value;
  const count = words(own);
  return (
    count >= fewest &&
    count <= most &&
    // A number counts an item, whose first sentence is in bold print.
    !/^\(?(?:\d+|\p{L})[.)]/u.test(own) &&
    /[.!?。]["'”’»)]*$/u.test(own) &&
    /^\s+["'“‘«([]*[\p{Lu}\p{N}]/u.test(rest) &&
    words(rest) >= text &&
    // "Recommendation 4." is the label of what follows, and no heading over it.
    !/\d[\p{P}\s]*$/u.test(own) &&
    !isPerson(own.replace(/[.!?]+$/, ''))
  );
}

/** In a title any word may have a capital; a person's name has few words, and no article. */
function isPerson(own: string): boolean {
  return words(own) <= 3 && isName(own) && !/^(?:the|an?)\s/i.test(own);
}

function part(node: Paragraph, depth: Heading['depth'], ledger: Ledger): [Heading, Paragraph] {
  const [first, second] = node.children as [Strong, Extract<PhrasingContent, { type: 'text' }>];
  const title = textOf({ type: 'paragraph', children: [first] });
  const own = mapped(second);
  const white = own.value.length - own.value.trimStart().length;
  const start = offsetAt(own, white);
  setLeaf(second, cut(own, white));
  const heading: Heading = { type: 'heading', depth, children: [first], data: { style: 'bold' } };
  if (first.position) heading.position = first.position;
  furnish(heading, 'heading');
  const rest: Paragraph = { ...node, children: node.children.slice(1) };
  if (node.position) rest.position = { start: ledger.at(start), end: node.position.end };
  const from = first.position?.end.offset ?? endOf(title);
  if (ledger.value.slice(from, start).trim() === '')
    repair(ledger, { rule: 'run-in', start: from, end: start, after: '\n\n', confidence: 0.8 });
  return [heading, rest];
}

export const runIn = plugin(partRunIns);
