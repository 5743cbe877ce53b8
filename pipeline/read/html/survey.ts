/** What each element of a page holds, counted once: text, links, prose, controls. */
import { blocks, scripts, unseen } from './elements.ts';
import type { Element, Text } from './tree.ts';

/** A stretch of text that no block parts: a paragraph, or as much of a block as stands between two others. */
export interface Unit {
  /** The element whose own children it is. */
  owner: Element;
  nodes: (Element | Text)[];
  /** Characters other than white space. */
  chars: number;
  /** How many of them are in links. */
  linked: number;
  /** Commas and the like, which prose has and lists of links have not. */
  commas: number;
}

export interface Facts {
  chars: number;
  linked: number;
  commas: number;
  /** Characters in units of prose. */
  prose: number;
  /** Buttons and fields. */
  controls: number;
  /** Whether blocks stand in it, so that it is no piece of a line. */
  flows: boolean;
}

export interface Survey {
  facts: Map<Element, Facts>;
  /** In file order; those of what is never seen are left out. */
  units: Unit[];
}

/** Inline elements whose contents never part the line around them. */
const opaque = new Set(['svg', 'math', 'object', 'video', 'audio', 'canvas', 'iframe', 'button', 'select']);
const controls = new Set(['button', 'input', 'select', 'textarea']);

/** A unit of this many characters with less than half of them linked is prose. */
const proseLength = 60;

/** @returns Whether a unit is text to be read rather than an entry. */
export function isProse({ chars, linked }: Pick<Unit, 'chars' | 'linked'>): boolean {
  return chars >= proseLength && linked * 2 < chars;
}

/** Go through a page once. */
export function survey(document: Element, value: string): Survey {
  const found: Survey = { facts: new Map(), units: [] };
  visit(document, value, found, { silent: false, linked: false });
  return found;
}

function visit(node: Element, value: string, found: Survey, inside: { silent: boolean; linked: boolean }): Facts {
  const isLink = node.name === 'a' && node.attributes.has('href');
  const linked = inside.linked || isLink;
  const quiet = inside.silent || scripts.has(node.name) || unseen.has(node.name);
  const own: Facts = { chars: 0, linked: 0, commas: 0, prose: 0, controls: 0, flows: false };
  found.facts.set(node, own);
  for (const child of node.children) {
    if (child.type === 'text') continue;
    const its = visit(child, value, found, { silent: quiet, linked });
    if (blocks.has(child.name) || its.flows) own.flows = true;
    own.prose += its.prose;
    own.controls += its.controls;
    if (controls.has(child.name) && child.attributes.get('type') !== 'hidden') own.controls += 1;
  }
  if (opaque.has(node.name)) own.flows = false;
  else if (hasParting(node, value)) own.flows = true;
  const whole = own.flows || blocks.has(node.name) || node.parent === null;
  for (const part of parts(node, found.facts, value)) {
    if (!Array.isArray(part)) {
      add(own, found.facts.get(part), part);
      continue;
    }
    const unit: Unit = { owner: node, nodes: part, chars: 0, linked: 0, commas: 0 };
    for (const one of part) {
      if (one.type === 'element') add(unit, found.facts.get(one), one);
      else if (!quiet) {
        const text = value.slice(one.start, one.end);
        unit.chars += text.length - (text.match(/\s/g)?.length ?? 0);
        for (const { start, end, text: stands } of one.references) unit.chars += stands.trim().length - (end - start);
        unit.commas += text.match(/[,;،，、؛;]/g)?.length ?? 0;
      }
    }
    if (linked) unit.linked = unit.chars;
    add(own, unit, node);
    if (!whole || quiet || unit.chars === 0) continue;
    found.units.push(unit);
    if (isProse(unit)) own.prose += unit.chars;
  }
  if (isLink) own.linked = own.chars;
  return own;
}

function add(to: Pick<Facts, 'chars' | 'linked' | 'commas'>, from: typeof to | undefined, node: Element): void {
  if (!from || scripts.has(node.name)) return;
  to.chars += from.chars;
  to.linked += from.linked;
  to.commas += from.commas;
}

/** Two line breaks with nothing between them part paragraphs. */
function hasParting({ children }: Element, value: string): boolean {
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'element' && child.name === 'br') breaks += 1;
    else if (child.type === 'element' || value.slice(child.start, child.end).trim() !== '') breaks = 0;
    if (breaks === 2) return true;
  }
  return false;
}

/**
 * Part the children of an element.
 *
 * @returns Blocks, and between them the pieces of lines, each as a list. Script, style and line breaks that part
 *   paragraphs are in none.
 */
export function parts(
  node: Element,
  facts: ReadonlyMap<Element, Facts>,
  value: string,
): (Element | (Element | Text)[])[] {
  const found: (Element | (Element | Text)[])[] = [];
  let line: (Element | Text)[] = [];
  const flush = (): void => {
    while (line.length > 0 && isBlank(line.at(-1), value)) line.pop();
    if (line.length > 0) found.push(line);
    line = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && scripts.has(child.name)) continue;
    if (child.type === 'element' && (blocks.has(child.name) || facts.get(child)?.flows)) {
      flush();
      found.push(child);
    } else if (line.length === 0 && isBlank(child, value)) {
      // White space and breaks before a line are no part of it.
    } else if (isBreak(child) && isBreak([...trailing(line, value)].at(-1))) {
      flush();
    } else line.push(child);
  }
  flush();
  return found;
}

function* trailing(line: (Element | Text)[], value: string): Generator<Element | Text> {
  for (let index = line.length - 1; index >= 0; index--) {
    const one = line[index] as Element | Text;
    yield one;
    if (one.type === 'element' || value.slice(one.start, one.end).trim() !== '') return;
  }
}

function isBreak(node: Element | Text | undefined): boolean {
  return node?.type === 'element' && node.name === 'br';
}

function isBlank(node: Element | Text | undefined, value: string): boolean {
  return (
    node !== undefined && (isBreak(node) || (node.type === 'text' && value.slice(node.start, node.end).trim() === ''))
  );
}
