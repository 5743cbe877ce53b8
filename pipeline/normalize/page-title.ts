/** The title where the format has told headings: under the name of the site, alone of its rank, or without any mark. */
import type { Heading, Root, RootContent } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isFull } from './edges.ts';
import { plugin } from './ledger.ts';
import { headingMark, isClosed } from './shape.ts';
import { entitle } from './title.ts';
import { aboveByline, firstLine } from './untitled.ts';
import { commonHeadings, seriesLine } from './vocabulary.ts';

/** Tell the title among the headings before the text, where `#` alone does not. */
export function findPageTitle(root: Root): void {
  const given = root.children.find((node) => node.data?.furniture === 'title');
  const above = aboveText(root);
  const top = above.filter((node): node is Heading => node.type === 'heading' && couldBe(node));
  const rank = Math.min(...top.map(({ depth }) => depth));
  const level = top.filter(({ depth }) => depth === rank);
  const [first] = level;
  const last = level.at(-1);
  if (!first || !last) {
    if (!given) entitle(root, aboveByline(root) ?? firstLine(root));
    return;
  }
  if (given && given !== first) return;
  if (!given && (rank > 1 ? !isAlone(root, first) : isBelowText(above, first))) return;
  const title = first !== last && isUnder(above, first, last) ? last : first;
  for (const other of level.slice(0, level.indexOf(title))) furnish(other, 'other');
  furnish(title, 'title');
  // What follows at once, before a byline, is a subtitle: no section stands under it.
  const [next, after] = above.slice(above.indexOf(title) + 1).filter((node) => !isEmpty(node));
  if (next?.type === 'heading' && next.depth > title.depth && after?.data?.furniture === 'byline')
    furnish(next, 'other');
}

function isEmpty(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.furniture !== 'byline' && !/\p{L}/u.test(textOf(node).value);
}

/** What stands before the first paragraph of the text. */
function aboveText(root: Root): Root['children'] {
  const end = root.children.findIndex(
    (node) => (isBody(node) && isFull(textOf(node).value)) || /^(?:list|table|blockquote|code)$/.test(node.type),
  );
  return root.children.slice(0, end < 0 ? undefined : end);
}

function couldBe(node: Heading): boolean {
  const text = textOf(node).value.trim();
  const kind = node.data?.furniture;
  if (kind && kind !== 'heading' && kind !== 'title') return false;
  return (
    text !== '' &&
    !/^\d/.test(text) &&
    !commonHeadings.has(text.toLowerCase()) &&
    !seriesLine.test(text) &&
    !headingMark(text)
  );
}

function isBelowText(above: Root['children'], heading: Heading): boolean {
  return above.slice(0, above.indexOf(heading)).some((node) => isBody(node) && isClosed(textOf(node).value.trim()));
}

/** Without a `#` of its own: the first heading of all, and no other of its rank or above. */
function isAlone(root: Root, heading: Heading): boolean {
  const all = root.children.filter((node): node is Heading => node.type === 'heading');
  return all[0] === heading && all.every((other) => other === heading || other.depth > heading.depth);
}

/** The first names the site: it is a link, or it is the last under which the byline stands. */
function isUnder(above: Root['children'], first: Heading, last: Heading): boolean {
  if (first.children.length === 1 && first.children[0]?.type === 'link') return true;
  const byline = above.findIndex((node) => node.data?.furniture === 'byline');
  return byline > above.indexOf(last);
}

export const pageTitle = plugin(findPageTitle);
