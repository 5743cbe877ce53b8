/** Footnotes: links whose words are a note's mark, and the blocks that they lead to. */

import { wordsOf } from './clutter.ts';
import { blocks } from './elements.ts';
import type { Element } from './tree.ts';

export interface Notes {
  /** Link → the note's label. */
  references: Map<Element, string>;
  /** The note's block → its label. */
  definitions: Map<Element, string>;
  /** Links from a note back to the text. */
  backlinks: Set<Element>;
}

const mark = /^[[(]?\s*(?:note\s+|fn\.?\s*)?(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,4})\s*[\])]?$/iu;
const back =
  /^(?:\s|\p{Cf})*(?:[↩↑⤴⏎^←⬆]|\[?\(?(?:back|return|jump up|up|top)\)?\]?|[[(]?(?:\d{1,4}|[a-z]|[*†‡§]{1,3})[\])]?\.?)[\s\S]{0,12}$/iu;
const named = /^(?:fn|fnt|ftn|footnotes?|endnotes?|notes?|cite|citation|ref|reference|bib)$/;
const longest = 4000;

interface Link {
  node: Element;
  /** Without its `#`. */
  to: string;
  text: string;
}

/** @returns The notes of a page that its text refers to. */
export function notesOf(document: Element, value: string): Notes {
  const notes: Notes = { references: new Map(), definitions: new Map(), backlinks: new Set() };
  const targets = new Map<string, Element>();
  const links: Link[] = [];
  const visit = (node: Element): void => {
    for (const name of [node.attributes.get('id'), node.name === 'a' ? node.attributes.get('name') : undefined])
      if (name && !targets.has(name)) targets.set(name, node);
    const to = /#([^#]+)$/.exec(node.name === 'a' ? (node.attributes.get('href') ?? '') : '')?.[1];
    if (to) links.push({ node, to: decoded(to), text: textOf(node, value, 40).trim() });
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(document);
  const candidates = links.flatMap(({ node, to, text }) => {
    const target = targets.get(to);
    const label = mark.exec(text)?.[1];
    const block = target && label && target.start > node.start ? blockOf(target) : null;
    return block && target && label ? [{ node, label, target, block }] : [];
  });
  const byNode = new Map(links.map((link) => [link.node, link]));
  const within = new Map<Element, Link[]>();
  for (const { node, label, target, block } of candidates) {
    if (/^h\d$/.test(block.name) || contains(block, node) || block.name === 'body') continue;
    if (!within.has(block)) within.set(block, linksIn(block, byNode));
    const returns = (within.get(block) ?? []).filter((link) => isAround(targets.get(link.to), node));
    const says =
      [target, block, block.parent, node].some((one) => one && wordsOf(one).some((word) => named.test(word))) ||
      /^doc-(?:foot|end)note/.test(block.attributes.get('role') ?? '') ||
      node.attributes.get('role') === 'doc-noteref';
    if (returns.length === 0 && !says && !(block.name === 'li' && node.parent?.name === 'sup')) continue;
    if (textOf(block, value, longest).length >= longest) continue;
    notes.references.set(node, label);
    if (!notes.definitions.has(block)) notes.definitions.set(block, label);
    for (const { node: one, text } of returns) if (back.test(text) || text === '') notes.backlinks.add(one);
  }
  return notes;
}

/** A block with more links is no note. */
const mostLinks = 100;

function linksIn(node: Element, links: ReadonlyMap<Element, Link>, found: Link[] = []): Link[] {
  const own = links.get(node);
  if (own) found.push(own);
  for (const child of node.children) {
    if (found.length > mostLinks) break;
    if (child.type === 'element') linksIn(child, links, found);
  }
  return found;
}

function decoded(to: string): string {
  try {
    return decodeURIComponent(to);
  } catch {
    return to;
  }
}

/** The note's own block: a list item rather than the paragraph in it. */
function blockOf(target: Element): Element | null {
  let found: Element | null = null;
  for (let one: Element | null = target; one; one = one.parent) {
    if (!blocks.has(one.name)) continue;
    if (one.name === 'li' || one.name === 'dd') return one;
    if (found && one.name !== 'li' && one.parent?.name !== 'ol') return found;
    found ??= one;
  }
  return found;
}

/** Whether a target is the link, stands around it closely, or in it. */
function isAround(target: Element | undefined, node: Element): boolean {
  if (!target) return false;
  if (target === node || contains(node, target)) return true;
  let one: Element | null = node;
  for (let level = 0; one && level < 3; level++, one = one.parent) if (one === target) return true;
  // An empty anchor beside it.
  return target.parent === node.parent && Math.abs(target.start - node.start) < 200 && !blocks.has(target.name);
}

function contains(outer: Element, inner: Element): boolean {
  for (let one: Element | null = inner; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** @returns The raw text of an element, no more than `most` characters of it. */
export function textOf(node: Element, value: string, most = 1000): string {
  let text = '';
  for (const child of node.children) {
    if (text.length >= most) break;
    text += child.type === 'text' ? value.slice(child.start, child.end) : textOf(child, value, most - text.length);
  }
  return text.slice(0, most);
}
