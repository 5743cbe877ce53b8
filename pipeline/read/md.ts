/** Markdown: CommonMark with GFM and YAML front matter. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { places } from '../places.ts';
import { decoded } from './decoded.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { lineParagraphs } from './markdown/line-paragraph.ts';
import { inFile, leadBack, mend, repairsOf } from './markdown/mended.ts';
import { proseCode } from './markdown/prose-code.ts';
import { raisedMarks } from './markdown/raised.ts';
import { splitLinks } from './markdown/split-link.ts';
import type { Parsed } from './reader.ts';
import { type Ground, syntax } from './syntax.ts';
import type { Problem } from './unreadable.ts';

const plain = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms).freeze();
const withFrontMatter = plain().use(remarkFrontmatter, ['yaml']).freeze();

/** A rule on the first line, and one more below: no more is needed for front matter. */
const fenced = /^---[^\S\r\n]*[\r\n](?:[\s\S]*?[\r\n])?---[^\S\r\n]*(?:[\r\n]|$)/;

/** While the grammar waits for the end of front matter it sees no quotation and no list: it may wait only where one is. */
function parse(value: string): Root {
  return (fenced.test(value) ? withFrontMatter : plain).parse(value);
}

/**
 * GFM looks for addresses twice: in the grammar, and then in the tree, where what it finds loses its place in the file. An
 * address that the grammar leaves is text.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map(({ transforms: _, ...extension }) => extension);
}

/**
 * White space that hides paragraphs from the grammar is set right first.
 *
 * @returns The tree, each leaf with `data.origin`; front matter is read and taken out; `markup` is all syntax, and
 * `repairs` are that white space and the character references.
 */
export async function md(file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  const problem = await decoded(file, bytes);
  if (problem) return problem;
  const hasHtml = tagged.test(String(file));
  return parseMarkdown(file, hasHtml ? (await import('./markdown/html-blocks.ts')).readHtml : null);
}

/** A line that may begin a block of HTML: its reader comes only with one. */
const tagged = /^[^\S\n]*<[a-z!/]/im;

/** The same for a file that is decoded. */
export function parseMarkdown(file: VFile, readHtml: ((root: Root, ground: Ground) => void) | null = null): Parsed {
  const value = String(file);
  const at = places(value);
  let edits = splitLinks(value);
  let mended = mend(value, edits);
  let root = parse(mended.value);
  const more = [...lineParagraphs(root, mended.value), ...proseCode(root, mended.value)];
  if (more.length > 0) {
    edits = [...edits, ...inFile(more, mended)].sort((a, b) => a.start - b.start);
    mended = mend(value, edits);
    root = parse(mended.value);
  }
  if (edits.length > 0) leadBack(root, mended, at);
  const ground: Ground = { value, at, markup: [], repairs: repairsOf(edits, value, at) };
  let front: FrontMatter = { metadata: {}, language: null };
  const [first] = root.children;
  if (first?.type === 'yaml') {
    const start = first.position?.start.offset ?? 0;
    front = frontMatter(first.value, value.indexOf('\n', start) + 1, at, file);
    syntax(first, ground);
    root.children.shift();
  }
  if (value.includes('</')) raisedMarks(root);
  for (const child of root.children) if (child.type !== 'html' || !readHtml) syntax(child, ground);
  readHtml?.(root, ground);
  return { root, made: 'blocks', markup: ground.markup, repairs: ground.repairs, front };
}
