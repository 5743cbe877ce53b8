/** Blocks of HTML amid Markdown: their text is text like any other, and their tags are marks. */
import type { Html, Nodes, Root, RootContent } from 'mdast';
import { range } from '../../places.ts';
import { flow } from '../html/flow.ts';
import { textOf } from '../html/notes.ts';
import type { Page } from '../html/page.ts';
import { survey } from '../html/survey.ts';
import { textsOf } from '../html/texts-of.ts';
import { type Element, parse } from '../html/tree.ts';
import type { Ground } from '../syntax.ts';
import { noteMark } from './raised.ts';

/**
 * Put what blocks of HTML say in their place, and their tags on the ledger.
 *
 * Blocks with nothing but blank lines between them are parsed as one: a table may go on in the next. An element that
 * holds Markdown, such as `<div>` or `<details>`, is only its tags.
 */
export function readHtml(root: Root, ground: Ground): void {
  const children: RootContent[] = [];
  for (let index = 0; index < root.children.length; ) {
    const run: Html[] = [];
    for (let node = root.children[index]; node?.type === 'html'; node = root.children[index]) {
      run.push(node);
      index += 1;
    }
    if (run.length > 0) {
      children.push(...readRun(run, ground));
      continue;
    }
    children.push(root.children[index] as RootContent);
    index += 1;
  }
  root.children = children;
}

function readRun(run: readonly Html[], { value, at, markup, repairs }: Ground): RootContent[] {
  const start = run[0]?.position?.start.offset ?? 0;
  const end = run.at(-1)?.position?.end.offset ?? start;
  // Where it stands in the file, it stands in what is parsed.
  const own = `${' '.repeat(start)}${value.slice(start, end)}`;
  const { document } = parse(own, { xml: false });
  const page: Page = {
    document,
    ground: { value: own, at, markup, repairs },
    facts: survey(document, own).facts,
    roots: new Set([document]),
    kindOf: () => null,
    notes: { references: raisedLinks(document, own), definitions: new Map(), backlinks: new Set() },
    shown: [],
  };
  const found = flow(document, page, null);
  for (const node of found) place(node, start, at);
  let from = start;
  for (const text of [...textsOf(document), ...page.shown].sort((a, b) => a.start - b.start)) {
    if (value.slice(from, text.start).trim() !== '') markup.push(range(at, from, text.start));
    from = Math.max(from, text.end);
  }
  if (value.slice(from, end).trim() !== '') markup.push(range(at, from, end));
  return found;
}

/** Links that are raised and have nothing but a note's mark in them. */
function raisedLinks(node: Element, value: string, found = new Map<Element, string>()): Map<Element, string> {
  for (const child of node.children) {
    if (child.type === 'text') continue;
    const text = textOf(child, value, 12).trim();
    if (child.name === 'a' && node.name === 'sup' && noteMark.test(text)) found.set(child, text);
    else raisedLinks(child, value, found);
  }
  return found;
}

/** What is blank before the first block is no part of a node. */
function place(node: Nodes, start: number, at: Ground['at']): void {
  if (node.position && (node.position.start.offset ?? 0) < start)
    node.position = range(at, start, Math.max(start, node.position.end.offset ?? 0));
  if ('children' in node) for (const child of node.children) place(child, start, at);
}
