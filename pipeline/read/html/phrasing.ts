/** Pieces of lines: inline elements to mdast phrasing. */
import type { FootnoteReference, Text as Leaf, PhrasingContent } from 'mdast';
import type { FurnitureKind } from '../../ast.ts';
import { range } from '../../places.ts';
import { blocks, scripts } from './elements.ts';
import type { Page } from './page.ts';
import { leaf, type Spacing } from './text.ts';
import type { Element, Text } from './tree.ts';

type Wrapper = 'emphasis' | 'strong' | 'delete';

const wrappers: Record<string, Wrapper> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}; // prettier-ignore

const codes = new Set(['code', 'kbd', 'samp', 'tt']);

/**
 * @param kind What all of it is, or `null` for text.
 * @param spacing Kept up from piece to piece; white space at the start of a line is dropped.
 * @returns Phrasing without white space at its end.
 */
export function phrasing(
  nodes: readonly (Element | Text)[],
  page: Page,
  kind: FurnitureKind | null,
  spacing: Spacing = { space: true },
): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = leaf(node, spacing, page.ground);
      if (text) found.push(kind ? apart(text, kind) : text);
    } else if (!scripts.has(node.name)) inline(node, page, kind, spacing, found);
  }
  return found;
}

/** @returns The same without white space at its end. */
export function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value !== '') break;
    } else if ('children' in last && last.children.length > 0) {
      trimEnd(last.children);
      if (last.children.length > 0) break;
    } else if (last.type !== 'break') break;
    nodes.pop();
  }
  return nodes;
}

function inline(
  node: Element,
  page: Page,
  inherited: FurnitureKind | null,
  spacing: Spacing,
  found: PhrasingContent[],
): void {
  const own = inherited ?? page.kindOf(node);
  if (own && !inherited) {
    // What stands apart in a line leaves no space in it.
    found.push(...trimEnd(phrasing(node.children, page, own)));
    return;
  }
  const position = range(page.ground.at, node.start, node.start);
  if (node.name === 'br' || (blocks.has(node.name) && found.length > 0)) {
    if (found.length > 0 && found.at(-1)?.type !== 'break') {
      trimEnd(found);
      found.push({ type: 'break', position });
    }
    spacing.space = true;
    if (node.name === 'br') return;
  }
  if (node.name === 'img') {
    if (!own) found.push(...image(node, page));
    return;
  }
  const note = node.name === 'a' ? page.notes.references.get(node) : undefined;
  if (note !== undefined || page.notes.backlinks.has(node)) {
    markText(node, page);
    if (note !== undefined && !own) found.push(reference(note, position));
    return;
  }
  const children = phrasing(node.children, page, own, spacing);
  if (children.length === 0) return;
  const wrapper = wrappers[node.name];
  const href = node.name === 'a' ? node.attributes.get('href') : undefined;
  if (own) found.push(...children);
  else if (codes.has(node.name)) found.push(...code(children));
  else if (wrapper) found.push({ type: wrapper, children, position });
  else if (href && !hasLink(children))
    found.push({ type: 'link', url: href.trim(), children: children as Leaf[], position });
  else found.push(...children);
}

function apart(text: Leaf, kind: FurnitureKind): Leaf {
  return { ...text, data: { ...text.data, furniture: kind } };
}

function hasLink(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'link' || ('children' in node && hasLink(node.children)));
}

/** A picture with its alternative text, which is the author's. */
function image(node: Element, page: Page): PhrasingContent[] {
  const alt = node.alt ? leaf(node.alt, { space: true }, page.ground) : null;
  if (!alt || !node.alt) return [];
  page.shown.push(node.alt);
  const value = alt.value.trimEnd();
  if (value === '') return [];
  const { position } = alt;
  return [
    {
      type: 'image',
      url: node.attributes.get('src') ?? '',
      alt: value,
      data: { ...alt.data },
      ...(position && { position }),
    },
  ];
}

function reference(label: string, position: Leaf['position']): FootnoteReference {
  return { type: 'footnoteReference', identifier: label, label, ...(position && { position }) };
}

/** The mark of a note is a mark, as `[^1]` is in Markdown. */
function markText(node: Element, page: Page): void {
  for (const child of node.children) {
    if (child.type === 'element') markText(child, page);
    else page.ground.markup.push(range(page.ground.at, child.start, child.end));
  }
}

/** Code in a line holds plain text. */
function code(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text' && !child.data?.furniture) return [{ ...child, type: 'inlineCode' }];
    if ('children' in child) return code(child.children);
    return [child];
  });
}
