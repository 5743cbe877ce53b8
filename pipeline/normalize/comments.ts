/** What readers wrote below a text, behind the line that asks for subscriptions or comments: furniture, and a message. */
import type { Paragraph, Root } from 'mdast';
import { say } from '../message.ts';
import { range } from '../places.ts';
import { furnish, isBody, textOf } from './block.ts';
import { type Ledger, plugin } from './ledger.ts';
import { endOf, offsetAt } from './mapped.ts';
import { namingWords } from './seam.ts';
import { words } from './shape.ts';

/** Lines of the page that stand between a text and its readers. */
const asks =
  /\bsubscri(?:be|bers?|ption)\b|\bcomments?\b|\bnewsletter\b|\bleave a reply\b|\bjoin the (?:discussion|conversation)\b/i;

/** Who writes below a text speaks for himself, or to its author. */
const speaks =
  /^(?:@\S+|(?:great|excellent|brilliant|good|nice|wonderful|superb|fantastic|terrific|thanks|thank you|agreed|exactly|well said)\b)|\b(?:I|I['’](?:d|m|ve|ll)|my|you|your)\b/i;

/** So far from its beginning a remark shows who speaks, in UTF-16 units. */
const opening = 160;

/** So much of the words has been read before, and is left at most. */
const shares = { before: 0.6, after: 0.1 };

/** Mark paragraphs behind the last line that asks for subscriptions, if all of them read as remarks of readers. */
export function findComments(root: Root, ledger: Ledger): void {
  const at = root.children.findLastIndex(
    (node) =>
      (node.type === 'paragraph' || node.type === 'heading') &&
      node.data?.furniture === 'navigation' &&
      asks.test(textOf(node).value),
  );
  if (at < 0) return;
  const behind = root.children.slice(at + 1);
  const remarks = behind.filter((node): node is Paragraph => isBody(node));
  const others = behind.some(
    (node) => !node.data?.furniture && node.type !== 'paragraph' && node.type !== 'thematicBreak',
  );
  if (remarks.length === 0 || others || remarks.some(({ data }) => data?.begins)) return;
  const count = (nodes: readonly Root['children'][number][]): number =>
    nodes.reduce((sum, node) => sum + (isBody(node) ? words(textOf(node).value) : 0), 0);
  const [before, after] = [count(root.children.slice(0, at)), count(remarks)];
  if (before < (before + after) * shares.before || after > (before + after) * shares.after) return;
  const [first] = remarks;
  if (!first || !remarks.every((node) => speaks.test(textOf(node).value.trim().slice(0, opening)))) return;
  for (const node of remarks) furnish(node, 'other');
  const text = textOf(first);
  say(ledger.file, {
    rule: 'comments',
    severity: 'warning',
    found: `Text behind the line that asks for subscriptions or comments, "${text.value.trim().slice(0, 30)}", was set apart as a remark of a reader`,
    help: `If it is the text’s own, name its first words in briefing.yml: sources: [{ file: ${JSON.stringify(ledger.entry?.file ?? ledger.file.basename ?? '')}, splits: [${JSON.stringify(namingWords(first, ledger))}] }]`,
    place: range(ledger.at, offsetAt(text, 0), endOf(text)),
  });
}

export const comments = plugin(findComments);
