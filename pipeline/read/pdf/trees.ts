/**
 * The structure tree of each page. pdf.js looks at every child of every element above a page's text, which in a report
 * is all blocks of the document, for each page anew; here the document is gone through once.
 *
 * pdf.js is the one that reads PDF properly, so it is asked for a few pages of the document, and for all where it has
 * another tree for one of them.
 */
import type { TreeNode } from './model.ts';
import type { PdfDocument, PdfPage } from './open.ts';
import { contentId } from './owners.ts';
import type { Structure } from './structure.ts';

/** @returns A page's tree, `null` where the file has none. */
export type Trees = (page: PdfPage) => Promise<TreeNode | null>;

/** So many pages are compared, over all of the document. */
const sample = 8;

/** Elements that lie deeper are left out, as pdf.js leaves them out. */
const deepest = 40;

/** @param structure What the file's own objects say. */
export async function treesOf(document: PdfDocument, structure: Structure): Promise<Trees> {
  const ask: Trees = (page) => page.getStructTree().catch(() => null);
  const own = pageTrees(structure);
  const asked = new Map<PdfPage, TreeNode | null>();
  const step = Math.max(1, (document.numPages - 1) / (sample - 1));
  for (let at = 1; at <= document.numPages && asked.size < sample; at += step) {
    const page = await document.getPage(Math.round(at)).catch(() => null);
    if (!page) continue;
    const tree = await ask(page);
    asked.set(page, tree);
    if (!tree || !isSame(own(page), tree)) return ask;
  }
  return async (page) => {
    const tree = asked.get(page) ?? own(page);
    // A page that has nothing in the tree is told fast by pdf.js, too, and one that only seems to have nothing is rare.
    return holdsText(tree) ? tree : ask(page);
  };
}

/** What stands on one page of an element, and where among all that the element holds. */
type Part = { at: number; mcid: number } | { at: number; element: string };

/** @returns A page's tree without the elements that have no text on it. */
export function pageTrees({ elements, root, roles }: Structure): (page: PdfPage) => TreeNode {
  const places = new Map<string, { parent: string; at: number }>();
  const contents = new Map<string, Map<string, Part[]>>();
  const place = (id: string, parent: string, at: number) => {
    if (!places.has(id)) places.set(id, { parent, at });
  };
  for (const [at, kid] of (root?.kids ?? []).entries()) if (root && 'element' in kid) place(kid.element, root.id, at);
  for (const [id, element] of elements)
    for (const [at, kid] of element.kids.entries()) {
      const on = 'mcid' in kid ? (kid.page ?? element.page) : null;
      if ('element' in kid) place(kid.element, id, at);
      else if (on !== null) push(within(contents, on), id, { at, mcid: kid.mcid });
    }
  return ({ ref }) => {
    const name = ref?.gen === 0 ? String(ref.num) : '';
    const parts = new Map(Array.from(contents.get(name) ?? [], ([id, own]) => [id, [...own]]));
    const seen = new Set<string>();
    for (const id of [...parts.keys()])
      for (let [at, depth] = [id, 0]; !seen.has(at) && depth < deepest; depth++) {
        seen.add(at);
        const up = places.get(at);
        if (!up || up.parent !== elements.get(at)?.parent) break;
        push(parts, up.parent, { at: up.at, element: at });
        at = up.parent;
      }
    const build = (id: string, role: string, depth: number): TreeNode => {
      const all = depth > deepest ? [] : (parts.get(id) ?? []).sort((one, other) => one.at - other.at);
      const children = all.map((part): TreeNode => {
        if ('mcid' in part) return { type: 'content', id: contentId(name, part.mcid) };
        const own = elements.get(part.element)?.role ?? '';
        return build(part.element, roles.get(own) ?? own, depth + 1);
      });
      return { role, children };
    };
    return build(root?.id ?? '', 'Root', 0);
  };
}

function within<T>(all: Map<string, Map<string, T[]>>, key: string): Map<string, T[]> {
  const found = all.get(key) ?? new Map<string, T[]>();
  all.set(key, found);
  return found;
}

function push<T>(all: Map<string, T[]>, key: string, one: T): void {
  const found = all.get(key);
  if (found) found.push(one);
  else all.set(key, [one]);
}

/** Whether two trees have the same text in the same elements; pdf.js also gives elements that have none on the page. */
export function isSame(one: TreeNode, other: TreeNode): boolean {
  const [mine, its] = [one.children ?? [], (other.children ?? []).filter(holdsText)];
  return (
    one.role === other.role &&
    one.id === other.id &&
    mine.length === its.length &&
    mine.every((child, index) => isSame(child, its[index] ?? {}))
  );
}

function holdsText(node: TreeNode): boolean {
  return node.type === 'content' || (node.children ?? []).some(holdsText);
}
