/** HTML to a tree whose text nodes know where they stand: tokens by htmlparser2, nested by the few rules that text needs. */
import { Tokenizer } from 'htmlparser2';
import { blocks, closers, headings, headOnly, listLike, scopes, voids } from './elements.ts';

/** Characters of the file that stand for others: `&amp;`. `end` is exclusive. */
export interface Reference {
  start: number;
  end: number;
  /** What it stands for. */
  text: string;
}

/** One stretch of text without a tag in it; offsets into the file, `end` exclusive. */
export interface Text {
  type: 'text';
  start: number;
  end: number;
  /** In order. */
  references: Reference[];
  parent: Element;
}

export interface Element {
  type: 'element';
  /** In lower case. */
  name: string;
  /** Names in lower case, values decoded. Of two with one name the first counts. */
  attributes: Map<string, string>;
  /** The text of `alt`, with its place. */
  alt: Text | null;
  children: (Element | Text)[];
  parent: Element | null;
  /** Where its tag begins. */
  start: number;
}

/** Elements nested deeper than this stand beside each other, as in browsers. */
const deepest = 256;

/**
 * Parse a page. Time and memory are linear in its length, whatever is in it; it never throws.
 *
 * The order of the tree is that of the file: unlike in a browser, text between the cells of a table stays where it is,
 * and a formatting element is not opened again behind a block that closed it.
 *
 * @param value The decoded file.
 * @param options.xml Whether it is XHTML that is read as XML: `<div/>` is closed, and nothing closes itself.
 * @returns An element `#document`; `unclosed` is where a tag or a comment begins that never ends, or `null`.
 */
export function parse(value: string, { xml = false } = {}): { document: Element; unclosed: number | null } {
  const document = element('#document', 0, null);
  const open: Element[] = [document];
  /** Start tags that were left out as too deep, by name. */
  const skipped = new Map<string, number>();
  const known = new Map<string, Element>();
  let tag = element('', 0, null);
  let attribute = '';
  let attributeEnd = 0;
  let ignored = false;
  let unclosed: number | null = null;

  const top = (): Element => open[open.length - 1] ?? document;
  /** How many of each name are open: most searches end here. */
  const count = new Map<string, number>();
  const leave = (index: number): void => {
    for (let at = open.length - 1; at >= index; at--) {
      const { name } = open[at] as Element;
      count.set(name, (count.get(name) ?? 1) - 1);
    }
    open.length = index;
  };
  const addText = (start: number, end: number, reference: Reference | null): void => {
    if (top().name === 'head' && value.slice(start, end).trim() !== '') leave(open.length - 1);
    const parent = top();
    const last = parent.children.at(-1);
    if (last?.type === 'text' && last.end === start) {
      last.end = end;
      if (reference) refer(last, reference);
      return;
    }
    parent.children.push({ type: 'text', start, end, references: reference ? [reference] : noReferences, parent });
  };

  /** Close the nearest of these that no boundary hides, and all that is open in it. */
  const close = (names: ReadonlySet<string>, until: ReadonlySet<string>): boolean => {
    let some = false;
    for (const name of names) some ||= (count.get(name) ?? 0) > 0;
    for (let index = some ? open.length - 1 : 0; index > 0; index--) {
      const { name } = open[index] as Element;
      if (names.has(name)) {
        leave(index);
        return true;
      }
      if (until.has(name)) return false;
    }
    return false;
  };

  const begin = (selfClosed: boolean): void => {
    const { name } = tag;
    if (!xml) {
      if (name === 'html' || name === 'head' || name === 'body') {
        const before = known.get(name);
        if (before) {
          if (before.attributes === noAttributes) before.attributes = new Map();
          for (const [key, text] of tag.attributes) if (!before.attributes.has(key)) before.attributes.set(key, text);
          return;
        }
        known.set(name, tag);
      }
      if (top().name === 'head' && !headOnly.has(name)) leave(open.length - 1);
      if (blocks.has(name)) close(paragraphs, scopes);
      for (const { opens, shut, until } of closers) if (opens.has(name)) close(shut, until);
    }
    const parent = top();
    tag.parent = parent;
    if (voids.has(name) || (selfClosed && (xml || inForeign(parent) || name === 'svg' || name === 'math'))) {
      parent.children.push(tag);
    } else if (open.length >= deepest) {
      skipped.set(name, (skipped.get(name) ?? 0) + 1);
    } else {
      parent.children.push(tag);
      open.push(tag);
      count.set(name, (count.get(name) ?? 0) + 1);
    }
  };

  const end = (name: string): void => {
    const left = skipped.get(name) ?? 0;
    if (left > 0) skipped.set(name, left - 1);
    else if (name === 'html' || name === 'body') return;
    else if (blocks.has(name) || scopes.has(name) || xml)
      close(headings.has(name) && !xml ? headings : new Set([name]), scopes.has(name) ? none : scopes);
    else if ((count.get(name) ?? 0) > 0) endInline(open, name, leave);
  };

  const tokens = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: true },
    {
      ontext: (start, to) => addText(start, to, null),
      ontextentity: (code, to) => {
        const text = String.fromCodePoint(code);
        const start = value.lastIndexOf('&', to - 1);
        const last = top().children.at(-1);
        const same = last?.type === 'text' ? last.references.at(-1) : undefined;
        // Some names stand for two characters, and come one by one.
        if (same?.start === start) same.text += text;
        else addText(start, to, { start, end: to, text });
      },
      // Elsewhere it is a comment.
      oncdata: (start, to, back) => (xml || inForeign(top()) ? addText(start, to - back, null) : undefined),
      onopentagname: (start, to) => {
        unclosed = start - 1;
        tag = element(value.slice(start, to).toLowerCase(), start - 1, null);
      },
      onattribname: (start, to) => {
        attribute = value.slice(start, to).toLowerCase();
        attributeEnd = to;
        ignored = tag.attributes.has(attribute);
        if (tag.attributes === noAttributes) tag.attributes = new Map();
        if (!ignored) tag.attributes.set(attribute, '');
      },
      onattribdata: (start, to) => {
        if (ignored) return;
        tag.attributes.set(attribute, (tag.attributes.get(attribute) ?? '') + value.slice(start, to));
        if (attribute === 'alt') extendAlt(tag, start, to);
        attributeEnd = to;
      },
      onattribentity: (code) => {
        if (ignored) return;
        const text = String.fromCodePoint(code);
        tag.attributes.set(attribute, (tag.attributes.get(attribute) ?? '') + text);
        if (attribute !== 'alt') return;
        const start = value.indexOf('&', attributeEnd);
        const same = tag.alt?.references.at(-1);
        if (same && same.start === start) same.text += text;
        else {
          extendAlt(tag, start, start + 1);
          if (tag.alt) refer(tag.alt, { start, end: start + 1, text });
        }
        attributeEnd = start + 1;
      },
      onattribend: () => undefined,
      onopentagend: () => {
        unclosed = null;
        begin(false);
      },
      onselfclosingtag: () => {
        unclosed = null;
        begin(true);
      },
      onclosetag: (start, to) => end(value.slice(start, to).trim().toLowerCase()),
      oncomment: (start, to) => {
        if (to === value.length && !value.endsWith('>')) unclosed = start;
      },
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokens.write(value);
  tokens.end();
  return { document, unclosed };
}

const paragraphs = new Set(['p']);
const none: ReadonlySet<string> = new Set();
/** Most elements have no attributes, and most texts no references. */
const noAttributes: Map<string, string> = new Map();
const noReferences: Reference[] = [];

function element(name: string, start: number, parent: Element | null): Element {
  return { type: 'element', name, attributes: noAttributes, alt: null, children: [], parent, start };
}

function refer(text: Text, reference: Reference): void {
  if (text.references === noReferences) text.references = [reference];
  else text.references.push(reference);
}

/** A reference in `alt` ends where the next characters begin. */
function extendAlt(tag: Element, start: number, end: number): void {
  tag.alt ??= { type: 'text', start, end: start, references: noReferences, parent: tag };
  const last = tag.alt.references.at(-1);
  if (last && last.end === tag.alt.end) last.end = start;
  tag.alt.end = end;
}

function inForeign(node: Element | null): boolean {
  for (let one = node; one; one = one.parent) if (one.name === 'svg' || one.name === 'math') return true;
  return false;
}

/** An inline element that is closed around open blocks ends there; the blocks stay open, and what is in them its children. */
function endInline(open: Element[], name: string, leave: (index: number) => void): void {
  for (let index = open.length - 1; index > 0; index--) {
    const one = open[index] as Element;
    if (one.name === name) {
      if (open.slice(index + 1).some((inner) => blocks.has(inner.name) || listLike.has(inner.name)))
        open.splice(index, 1);
      else leave(index);
      return;
    }
    if (scopes.has(one.name)) return;
  }
}
