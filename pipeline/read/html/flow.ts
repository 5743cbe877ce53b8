/** Blocks of a page to mdast. */
import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { FurnitureKind } from '../../ast.ts';
import { range } from '../../places.ts';
import { blocks, scripts } from './elements.ts';
import type { Page } from './page.ts';
import { phrasing, trimEnd } from './phrasing.ts';
import { parts } from './survey.ts';
import { isData, table } from './table.ts';
import { leaf } from './text.ts';
import type { Element, Text } from './tree.ts';

type Content = BlockContent | DefinitionContent;
type Handler = (node: Element, page: Page) => Content[];

const handlers: Record<string, Handler> = {
  blockquote: (node, page) => [{ type: 'blockquote', children: flow(node, page, null), ...placed(node, page) }],
  pre: (node, page) => code(node, page),
  table: (node, page) => (isData(node, page) ? table(node, page, flow) : flow(node, page, null)),
  hr: (node, page) => [{ type: 'thematicBreak', ...placed(node, page) }],
  figcaption: (node, page) => flow(node, page, 'caption'),
  caption: (node, page) => flow(node, page, 'caption'),
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  dl: definitions,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
}; // prettier-ignore

/** Furniture that is told of an element wherever it stands, also outside the article. */
const told = new Set<FurnitureKind | null>(['title', 'byline', 'author-note', 'footnote']);

/** @returns The children of an element as blocks; `kind` is what all of it is, or `null` for text. */
export function flow(node: Element, page: Page, kind: FurnitureKind | null): Content[] {
  return parts(node, page.facts, page.ground.value).flatMap((part) =>
    Array.isArray(part) ? line(part, page, kind) : block(part, page, kind),
  );
}

function block(node: Element, page: Page, inherited: FurnitureKind | null): Content[] {
  const note = page.notes.definitions.get(node);
  if (note !== undefined)
    return [
      {
        type: 'footnoteDefinition',
        identifier: note,
        label: note,
        children: flow(node, page, null),
        ...placed(node, page),
      },
    ];
  const own = page.kindOf(node);
  const kind = page.roots.has(node) ? null : told.has(own) ? own : (inherited ?? own);
  if (kind === 'title') return heading(node, page).map((one) => ({ ...one, depth: 1, data: { furniture: 'title' } }));
  if (kind) return flow(node, page, kind);
  return handlers[node.name]?.(node, page) ?? flow(node, page, null);
}

/** A piece of text between blocks: a paragraph. */
function line(nodes: (Element | Text)[], page: Page, kind: FurnitureKind | null): Paragraph[] {
  const children = trimEnd(phrasing(nodes, page, kind));
  if (children.length === 0) return [];
  const only =
    kind ?? (children.every(isApart) ? (children.find((one) => one.data?.furniture)?.data?.furniture ?? null) : null);
  if (only) settle(children);
  return [{ type: 'paragraph', children, ...(only && { data: { furniture: only } }), ...around(children, page) }];
}

/** What is said of the whole is not said of its pieces again. */
function settle(nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    if (node.data?.furniture) delete node.data.furniture;
    if ('children' in node) settle(node.children);
  }
}

function isApart(node: PhrasingContent): boolean {
  if (node.data?.furniture || node.type === 'break') return true;
  return 'children' in node && node.children.every(isApart);
}

function heading(node: Element, page: Page): Heading[] {
  const children = trimEnd(phrasing(node.children, page, null));
  if (children.length === 0) return [];
  const depth = (/^h[1-6]$/.test(node.name) ? Number(node.name.charAt(1)) : 1) as Heading['depth'];
  return [{ type: 'heading', depth, children, ...around(children, page) }];
}

/** A list whose items have headings is the layout of a page; one of notes is these notes. */
function list(node: Element, page: Page): Content[] {
  const items = node.children.filter((child): child is Element => child.type === 'element' && child.name === 'li');
  const noted = items.some((item) => page.notes.definitions.has(item));
  if (items.length === 0 || noted || items.some(hasHeading)) return flow(node, page, null);
  const children: ListItem[] = [];
  for (const part of parts(node, page.facts, page.ground.value)) {
    const isItem = !Array.isArray(part) && part.name === 'li';
    if (isItem) {
      const kind = page.kindOf(part);
      children.push({ type: 'listItem', spread: false, children: flow(part, page, kind), ...placed(part, page) });
      continue;
    }
    // A list or text between two items belongs to the one before it.
    const more = Array.isArray(part) ? line(part, page, null) : block(part, page, null);
    const last = children.at(-1);
    if (last) last.children.push(...more);
    else children.push({ type: 'listItem', spread: false, children: more, ...placed(node, page) });
  }
  return [lists(node, page, children)];
}

function lists(node: Element, page: Page, children: ListItem[]): List {
  const ordered = node.name === 'ol';
  const start = Number.parseInt(node.attributes.get('start') ?? '1', 10);
  return {
    type: 'list',
    ordered,
    start: ordered ? (Number.isNaN(start) ? 1 : start) : null,
    spread: false,
    children,
    ...placed(node, page),
  };
}

function hasHeading(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (/^h[1-6]$/.test(child.name) || hasHeading(child)));
}

/** Terms with what is said of each: an item for every group. */
function definitions(node: Element, page: Page): Content[] {
  const children: ListItem[] = [];
  let open = false;
  const visit = (one: Element): void => {
    for (const part of parts(one, page.facts, page.ground.value)) {
      if (!Array.isArray(part) && part.name === 'div' && !page.kindOf(part)) {
        visit(part);
        continue;
      }
      const isTerm = !Array.isArray(part) && part.name === 'dt';
      const inside = Array.isArray(part) ? line(part, page, null) : block(part, page, null);
      const last = children.at(-1);
      if (last && !(isTerm && !open)) last.children.push(...inside);
      else children.push({ type: 'listItem', spread: false, children: inside, ...placed(one, page) });
      open = isTerm;
    }
  };
  visit(node);
  return [lists(node, page, children)];
}

/** Text that keeps its white space. With `br` in it the lines are told by these, and it is set as any other text. */
function code(node: Element, page: Page): Content[] {
  const made: Code = { type: 'code', value: '', data: { origin: [] }, ...placed(node, page) };
  const leaves = textsIn(node);
  if (!leaves) return flow(node, page, null);
  for (const one of leaves) {
    const text = leaf(one, null, page.ground);
    if (!text) continue;
    for (const run of text.data?.origin ?? [])
      made.data?.origin?.push({ at: run.at + made.value.length, offset: run.offset });
    made.value += text.value;
  }
  return made.value.trim() === '' ? [] : [made];
}

/** The text nodes of an element; `null` where it holds more than text. */
function textsIn(node: Element): Text[] | null {
  const found: Text[] = [];
  for (const child of node.children) {
    if (child.type === 'text') found.push(child);
    else if (scripts.has(child.name)) continue;
    else if (child.name === 'br' || child.name === 'img' || blocks.has(child.name)) return null;
    else {
      const inner = textsIn(child);
      if (!inner) return null;
      found.push(...inner);
    }
  }
  return found;
}

/** Where an element begins; its end is that of its children. */
function placed(node: Element, { ground }: Page) {
  return { position: range(ground.at, node.start, node.start) };
}

function around(children: readonly PhrasingContent[], { ground }: Page) {
  const start = children[0]?.position?.start.offset ?? 0;
  const end = Math.max(start, children.at(-1)?.position?.end.offset ?? start);
  return { position: range(ground.at, start, end) };
}

/** @returns A whole page: its article as text, all else as furniture. */
export function content(page: Page): RootContent[] {
  return flow(page.document, page, page.roots.has(page.document) ? null : 'navigation');
}
