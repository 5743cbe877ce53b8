/** HTML: a saved web page. Its article is the text; all around it is furniture. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Metadata, Range } from '../ast.ts';
import { say } from '../message.ts';
import { places, range } from '../places.ts';
import { decoded } from './decoded.ts';
import { article } from './html/article.ts';
import { charset } from './html/charset.ts';
import { clutter, type Kinds } from './html/clutter.ts';
import { findEdges } from './html/edges.ts';
import { content } from './html/flow.ts';
import { findBylines, findLines, titleOf } from './html/heads.ts';
import { about, plain } from './html/meta.ts';
import { notesOf } from './html/notes.ts';
import type { Page } from './html/page.ts';
import { survey } from './html/survey.ts';
import type { Ground } from './html/text.ts';
import { textsOf } from './html/texts-of.ts';
import { type Element, parse, type Text } from './html/tree.ts';
import { language } from './language.ts';
import type { Parsed } from './reader.ts';
import type { Problem } from './unreadable.ts';

/** More characters than this behind a tag that never ends are worth a message. */
const swallowed = 200;

/** A page saved with all its files in one: a letter with parts, and no HTML. */
const archive =
  /^(?:(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location|X-[\w-]+|Content-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){1,20}/i;

/**
 * @returns The tree of the page in file order. What is not the article is furniture in it; a tag, an attribute, a
 *   comment or a script is markup, and a character reference a repair.
 */
export async function html(file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  const problem = await decoded(file, bytes, charset(bytes));
  if (problem) return problem;
  const value = String(file);
  const head = archive.exec(value.slice(0, 5000).replaceAll('\r\n', '\n'))?.[0] ?? '';
  if (/^mime-version:/im.test(head) || /^content-type:\s*multipart/im.test(head))
    return { problem: 'unknown', extension: file.extname ?? '.html', document: 'web archive (MHTML)' };
  return parsePage(file);
}

/** The same for a file that is decoded. */
export async function parsePage(file: VFile): Promise<Parsed | Problem> {
  const value = String(file);
  const { document, unclosed } = parse(value, { xml: /^\.xht(?:ml)?$/i.test(file.extname ?? '') });
  if (unclosed !== null && value.length - unclosed > swallowed) sayUnclosed(file, unclosed);
  const surveyed = survey(document, value);
  const kinds = clutter(document, surveyed);
  const front = about(document, value);
  const roots = article(surveyed, kinds);
  if (roots.length === 0) return { problem: 'empty', in: 'page' };
  const { headings, all } = elementsOf(document, kinds);
  const title = titleOf(headings, front.titles, roots, value);
  const [first] = roots;
  const from = Math.min(title?.start ?? Number.POSITIVE_INFINITY, first?.start ?? 0);
  findLines(surveyed.units, surveyed, kinds, value);
  const own = surveyed.units.filter(({ owner }) => roots.some((root) => isIn(owner, root)));
  findEdges(own, surveyed, kinds, title, value);
  findBylines(
    all.filter((node) => node.start > from),
    surveyed,
    kinds,
    value,
  );
  if (title) {
    kinds.set(title, 'title');
    front.metadata = withTitle(front.metadata, plain(title, value));
  }

  const ground: Ground = { value, at: places(value), markup: [], repairs: [] };
  const notes = notesOf(document, value);
  const kindOf: Page['kindOf'] = (node) => kinds.get(node) ?? null;
  const page: Page = { document, ground, facts: surveyed.facts, roots: new Set(roots), kindOf, notes, shown: [] };
  const children = content(page);
  const root: Root = { type: 'root', children, position: range(ground.at, 0, value.length) };
  const texts = [...textsOf(document), ...page.shown].sort((a, b) => a.start - b.start);
  const markup = [...ground.markup, ...between(texts, ground)];
  const told = front.language ?? (await language(sample(own, value)));
  return { root, made: 'blocks', markup, repairs: ground.repairs, front: { metadata: front.metadata, language: told } };
}

/** Where the head's title is the page's with more beside it, such as the name of the site, the page's own counts. */
function withTitle(metadata: Partial<Metadata>, title: string): Partial<Metadata> {
  const given = metadata.title ?? '';
  const beside = given.replace(title, '');
  return beside !== given && /^$|^\s*[|–—·»•:/-]|[|–—·»•:/-]\s*$/u.test(beside) ? { ...metadata, title } : metadata;
}

/** As in a browser, what follows is part of the tag; unlike there, somebody is told. */
function sayUnclosed(file: VFile, offset: number): void {
  const value = String(file);
  say(file, {
    rule: 'html-unclosed',
    severity: 'warning',
    found: `A tag or comment begins here and never ends: ${value.length - offset} characters after it are not read as text`,
    expected: value.startsWith('<!', offset) ? '-->' : 'a closing quotation mark and >',
    help: 'Close it, or save the page again.',
    place: places(value)(offset),
  });
}

/** Whatever no text node covers. */
function between(texts: readonly Text[], { value, at }: Ground): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { start, end } of [...texts, { start: value.length, end: value.length }]) {
    if (start > from && value.slice(from, start).trim() !== '') found.push(range(at, from, start));
    from = Math.max(from, end);
  }
  return found;
}

/** What is in no furniture. */
function elementsOf(document: Element, kinds: Kinds): { headings: Element[]; all: Element[] } {
  const found = { headings: [] as Element[], all: [] as Element[] };
  const visit = (node: Element): void => {
    if (kinds.has(node)) return;
    found.all.push(node);
    if (/^h[1-6]$/.test(node.name)) found.headings.push(node);
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(document);
  return found;
}

function isIn(node: Element, root: Element): boolean {
  for (let one: Element | null = node; one; one = one.parent) if (one === root) return true;
  return false;
}

/** Text of the article to tell its language by. */
function sample(units: readonly { nodes: readonly (Element | Text)[] }[], value: string): string {
  let text = '';
  const take = (node: Element | Text): void => {
    if (text.length > 4000) return;
    if (node.type === 'text') text += value.slice(node.start, node.end);
    else for (const child of node.children) take(child);
  };
  for (const { nodes } of units) {
    if (text.length > 4000) break;
    for (const node of nodes) take(node);
    text += '\n';
  }
  return text;
}
