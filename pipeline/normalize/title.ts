/** The title: the heading that stands before all others and is of another rank, or alone. And the rank of the others. */
import type { Heading, Root } from 'mdast';
import { furnish, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { aboveByline, firstLine } from './untitled.ts';
import { commonHeadings, seriesLine } from './vocabulary.ts';

/** Styles that a title may share with the headings below it, since they are no marks of their own. */
const shared = new Set(['plain', 'capitals', 'underline', '#']);

/** Tell the title, if there is one, and give every heading its depth. */
export function findTitle(root: Root): void {
  let first = root.children.findIndex((node) => !node.data?.furniture || node.type === 'heading');
  // "POLICY BRIEF 14/2023" above a title names a series.
  const series = root.children[first];
  if (
    series?.type === 'heading' &&
    seriesLine.test(textOf(series).value) &&
    root.children[first + 1]?.type === 'heading'
  ) {
    furnish(series, 'other');
    first += 1;
  }
  const top = root.children[first];
  const below = top?.type === 'heading' && seriesLine.test(textOf(top).value) ? aboveByline(root) : null;
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  if (below !== null) entitle(root, below);
  else if (top?.type === 'heading' && isTitle(top, headings)) {
    furnish(top, 'title');
    top.depth = 1;
    // A heading that follows at once, before a byline, is a subtitle: no section stands under it.
    const next = root.children[first + 1];
    const after = root.children[first + 2];
    if (next?.type === 'heading' && after?.data?.furniture === 'byline') furnish(next, 'other');
  } else entitle(root, aboveByline(root) ?? firstLine(root));
  rank(headings.filter((heading) => heading.data?.furniture === 'heading'));
}

function isTitle(top: Heading, headings: readonly Heading[]): boolean {
  const text = textOf(top)
    .value.replace(/^[\d.\s]+/, '')
    .replace(/[.:]$/, '')
    .trim();
  if (commonHeadings.has(text.toLowerCase())) return false;
  const style = top.data?.style ?? '';
  return shared.has(style) || !headings.some((other) => other !== top && other.data?.style === style);
}

/**
 * A style that comes up for the first time stands below the heading before it; one seen before takes its rank again.
 * `#` marks and numbers say their rank themselves.
 */
function rank(headings: readonly Heading[]): void {
  const ranks = new Map<string, number>();
  const open: string[] = [];
  for (const heading of headings) {
    const style = heading.data?.style ?? 'plain';
    const known = ranks.get(style);
    if (known === undefined) {
      const kin = [...ranks.keys()].filter((other) => depthOf(other) !== null && family(other) === family(style));
      const nearest = kin.sort(
        (a, b) =>
          Math.abs((depthOf(a) ?? 0) - (depthOf(style) ?? 0)) - Math.abs((depthOf(b) ?? 0) - (depthOf(style) ?? 0)),
      )[0];
      const own = depthOf(style);
      const level =
        nearest !== undefined && own !== null
          ? Math.max(1, (ranks.get(nearest) ?? 1) + own - (depthOf(nearest) ?? 0))
          : open.length + 1;
      ranks.set(style, level);
    }
    const level = ranks.get(style) ?? 1;
    open.length = Math.min(open.length, level - 1);
    open.push(style);
    heading.depth = Math.min(6, level + 1) as Heading['depth'];
  }
}

function depthOf(style: string): number | null {
  if (/^#+$/.test(style)) return style.length;
  if (/^1(?:\.1)*$/.test(style)) return style.split('.').length;
  return null;
}

function family(style: string): string {
  return style.charAt(0);
}

/** Make a block the title, if there is one to make it of; short lines above it name a section of a site. */
export function entitle(root: Root, at: number | null): void {
  const node = at === null ? undefined : root.children[at];
  if (at === null || (node?.type !== 'paragraph' && node?.type !== 'heading')) return;
  const heading: Heading = { ...node, type: 'heading', depth: 1 };
  root.children[at] = heading;
  furnish(heading, 'title');
  for (const above of root.children.slice(0, at))
    if (!above.data?.furniture || above.data.furniture === 'heading') furnish(above, 'other');
}

export const title = plugin(findTitle);
