/** A source's or editor's prose: mdast → remark-rehype → sanitize → our sentence marks → HTML. */
import Handlebars from 'handlebars';
import type { Element, Root as Hast, Text } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Passage } from '../ast.ts';
import { sanitizePolicy } from './sanitize.ts';

/** HTML that may enter a template unescaped. Made here and nowhere else. */
export type Prose = Handlebars.SafeString;

const toHast = unified().use(remarkRehype).use(rehypeSanitize, sanitizePolicy).freeze();
const toHtml = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** @returns One block of prose as HTML, without marks. */
export function renderBlock(node: RootContent): Prose {
  return new Handlebars.SafeString(toHtml.stringify(hastOf(node)));
}

/**
 * Render a passage with each sentence in a `<span class="sentence" id="<source>-<passage>.<sentence>">`, the target
 * of its locator.
 *
 * @throws {Error} When the rendered text is not the passage's text, character for character but for white space
 *   (promise 1).
 */
export function renderPassage(node: RootContent, passage: Passage, source: string): Prose {
  const tree = hastOf(node);
  const marker = { text: passage.text, at: 0, sentences: passage.sentences, seen: new Set<number>() };
  markSentences(tree, marker, `${source}-${passage.number}`);
  if (marker.text.slice(marker.at).trim() !== '') {
    throw new Error(`Passage ${source}:${passage.number} was not rendered to its end`);
  }
  return new Handlebars.SafeString(toHtml.stringify(tree));
}

function hastOf(node: RootContent): Hast {
  const root: Root = { type: 'root', children: [textual(node)] };
  return toHast.runSync(root) as Hast;
}

/**
 * A block without what in it is no text of its passage: furniture, and the marks of notes, which are furniture too. Of
 * a link to a place of its own page or site, which is not here, the words alone.
 */
function textual<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[])
    .filter((child) => !child.data?.furniture && child.type !== 'footnoteReference')
    .map((child) => textual(child))
    .flatMap((child) => (child.type === 'link' && !elsewhere.test(child.url) ? child.children : [child]));
  return { ...node, children };
}

/** An address that says by itself where it leads. */
const elsewhere = /^[a-z][a-z\d+.-]*:/i;

interface Marker {
  text: string;
  /** How far the passage's text has been matched. */
  at: number;
  sentences: Passage['sentences'];
  /** Sentences that have their id already: inline markup may cut one into several spans. */
  seen: Set<number>;
}

function markSentences(parent: Hast | Element, marker: Marker, id: string): void {
  const children: Element['children'] = [];
  for (const child of parent.children) {
    if (child.type === 'element') markSentences(child, marker, id);
    if (child.type === 'text') children.push(...markText(child, marker, id));
    else if (child.type === 'element') children.push(child);
  }
  parent.children = children;
}

function markText(node: Text, marker: Marker, id: string): (Element | Text)[] {
  const pieces: { sentence: number; value: string }[] = [];
  for (const character of node.value) {
    const white = /\s/.test(character);
    if (!white) {
      while (marker.at < marker.text.length && /\s/.test(marker.text[marker.at] ?? '')) marker.at += 1;
      if (!marker.text.startsWith(character, marker.at)) {
        throw new Error(
          `Passage ${id}: rendered "${node.value.slice(0, 40)}", expected "${marker.text.slice(marker.at, marker.at + 40)}"`,
        );
      }
    }
    const sentence = marker.sentences.findIndex((span) => marker.at >= span.start && marker.at < span.end);
    if (!white) marker.at += character.length;
    else if (marker.text[marker.at] === character) marker.at += 1;
    const last = pieces.at(-1);
    if (last && last.sentence === sentence) last.value += character;
    else pieces.push({ sentence, value: character });
  }
  return pieces.map(({ sentence, value }) => {
    const text: Text = { type: 'text', value };
    if (sentence < 0 || value.trim() === '') return text;
    const first = !marker.seen.has(sentence);
    marker.seen.add(sentence);
    const properties = { className: ['sentence'], ...(first ? { id: `${id}.${sentence + 1}` } : {}) };
    return { type: 'element', tagName: 'span', properties, children: [text] };
  });
}
