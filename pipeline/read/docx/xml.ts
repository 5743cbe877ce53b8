/** XML to elements: names by namespace, bounded depth, and no document type, so that no entity can refer to anything. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { damaged, excessive } from './fault.ts';

export interface Element {
  /** With the prefix that the format's specification uses, whatever the file's own is: `w:p`. */
  name: string;
  /** By local name. */
  attributes: Record<string, string>;
  children: Element[];
  /** Of `w:t` and other leaves. */
  text: string;
  /** Whether white space at its ends is meant. */
  preserve: boolean;
}

/** Elements within elements that no writer makes. */
const deepest = 400;

const word = 'w';
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': word,
  'http://purl.oclc.org/ooxml/wordprocessingml/main': word,
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Only these hold text; white space in others is layout of the XML. */
const holders = new Set(['w:t', 'm:t', 'w:instrText', 'dc:title', 'dc:creator', 'dc:language']);

/**
 * Read XML.
 *
 * @param chunks UTF-8, or UTF-16 with a byte order mark.
 * @param split Children of an element of this name are given to `each` as they come, and are not kept.
 * @returns The root.
 * @throws {Fault} When it is not well formed, is nested beyond bounds, or has a document type.
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  part: string,
  split?: { below: string; each: (element: Element) => void },
): Promise<Element> {
  const top = blank('', {}, false);
  const open: Element[] = [top];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw excessive(`the part ${part} has a document type, by which XML can refer to itself without end`);
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepest) throw excessive(`the part ${part} is nested more than ${deepest} deep`);
    const parent = open.at(-1) as Element;
    const element = toElement(tag, parent.preserve);
    // What is handed out when it is complete is not kept.
    if (parent.name !== split?.below) parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop() as Element;
    if (open.at(-1)?.name === split?.below) split?.each(element);
  });
  const text = (value: string): void => {
    const element = open.at(-1) as Element;
    if (holders.has(element.name)) element.text += value;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw damaged(`the part ${part} is not well-formed XML (${error.message.split('\n')[0]})`);
  });
  for await (const piece of decode(chunks, part)) parser.write(piece);
  parser.close();
  return top.children[0] ?? top;
}

function blank(name: string, attributes: Record<string, string>, preserve: boolean): Element {
  return { name, attributes, children: [], text: '', preserve };
}

function toElement(tag: SaxesTagNS, inherited: boolean): Element {
  const attributes: Record<string, string> = {};
  let preserve = inherited;
  for (const { prefix, local, value } of Object.values(tag.attributes) as SaxesAttributeNS[]) {
    if (prefix === 'xmlns') continue;
    if (prefix === 'xml') {
      if (local === 'space') preserve = value === 'preserve';
    } else attributes[local] = value;
  }
  return blank(`${prefixes[tag.uri] ?? ''}:${tag.local}`, attributes, preserve);
}

async function* decode(chunks: AsyncIterable<Buffer>, part: string): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  const decoded = (chunk?: Buffer): string => {
    try {
      return (chunk ? decoder?.decode(chunk, { stream: true }) : decoder?.decode()) ?? '';
    } catch {
      throw damaged(`the part ${part} has bytes that are not valid in its encoding`);
    }
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decoded(chunk);
  }
  yield decoded();
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** @returns The first child of that name. */
export function child(element: Element | null | undefined, name: string): Element | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

/** @returns The `w:val` of the first child of that name. */
export function value(element: Element | null | undefined, name: string): string | null {
  return child(element, name)?.attributes.val ?? null;
}

/** @returns Whether a property that is on or off is on; `null` where it is not given. */
export function toggle(element: Element | null | undefined, name: string): boolean | null {
  const one = child(element, name);
  if (!one) return null;
  return !['0', 'false', 'off', 'none'].includes(one.attributes.val ?? '');
}

/** Call `visit` for an element and all below it, in order, until it returns `false` for one, whose children are left out. */
export function walk(element: Element, visit: (element: Element) => boolean | undefined): void {
  if (visit(element) === false) return;
  for (const one of element.children) walk(one, visit);
}
