/** Markdown: CommonMark with GFM and YAML front matter. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Range, Repair } from '../ast.ts';
import { places } from '../places.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { type Ground, syntax } from './syntax.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/**
 * @param file Decoded text after a byte order mark; messages about its front matter go here.
 * @returns The tree, each leaf with `data.origin`; front matter is read and taken out; `markup` is all syntax, and
 * `repairs` are the character references.
 */
export function md(file: VFile): { root: Root; markup: Range[]; repairs: Repair[]; front: FrontMatter } {
  const value = String(file);
  const at = places(value);
  const root = processor.parse(file);
  const ground: Ground = { value, at, markup: [], repairs: [] };
  let front: FrontMatter = { metadata: {}, language: null };
  const [first] = root.children;
  if (first?.type === 'yaml') {
    const start = first.position?.start.offset ?? 0;
    front = frontMatter(first.value, value.indexOf('\n', start) + 1, at, file);
    syntax(first, ground);
    root.children.shift();
  }
  for (const child of root.children) syntax(child, ground);
  return { root, markup: ground.markup, repairs: ground.repairs, front };
}
