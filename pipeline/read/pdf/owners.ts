/**
 * Which block of the structure tree each piece of marked content lies in, over all pages: pdf.js gives the tree of
 * each page apart and does not tell that a paragraph at one page's end is the one at the next page's head. Where the
 * file's own objects do not say it, lines tell as they do in a file without a tree.
 */
import { type Cell, grid } from './grid.ts';
import type { Element, Structure } from './structure.ts';

/** Structure elements that are parts of a line. What is in one of them is its parent's. */
const inline =
  /^(?:Span|NonStruct|Link|Em|Strong|Reference|Quote|Code|Private|Annot|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|BibEntry)$/;

/** The elements that hold a piece of marked content, by their object numbers. */
export interface Owner {
  block: string;
  table: string | null;
  cell: Cell | null;
}

/** @returns Marked content ids as pdf.js makes them (`p12R_mc3`) to what holds them. */
export function owners({ elements, roles }: Structure): Map<string, Owner> {
  const found = new Map<string, Owner>();
  const roleOf = ({ role }: Element): string => roles.get(role) ?? role;
  const cells = grid(elements, roleOf);
  for (const [id, element] of elements) {
    if (!element.kids.some((kid) => 'mcid' in kid)) continue;
    const owner = { block: blockOf(id, elements), ...tableOf(id, elements, cells, roleOf) };
    for (const kid of element.kids) {
      const on = 'mcid' in kid ? (kid.page ?? element.page) : null;
      if ('mcid' in kid && on !== null) found.set(contentId(on, kid.mcid), owner);
    }
  }
  return found;
}

/** As pdf.js names marked content. */
export function contentId(page: string, mcid: number): string {
  return `p${page}R_mc${mcid}`;
}

function blockOf(id: string, elements: ReadonlyMap<string, Element>): string {
  let at = id;
  for (let step = 0; step < 20; step++) {
    const element = elements.get(at);
    if (!element || !inline.test(element.role) || element.parent === null || !elements.has(element.parent)) break;
    at = element.parent;
  }
  return at;
}

function tableOf(
  id: string,
  elements: ReadonlyMap<string, Element>,
  cells: ReadonlyMap<string, Cell>,
  roleOf: (element: Element) => string,
): Pick<Owner, 'table' | 'cell'> {
  let at: string | null = id;
  let cell: Cell | null = null;
  for (let step = 0; at !== null && step < 30; step++) {
    const element: Element | undefined = elements.get(at);
    cell ??= cells.get(at) ?? null;
    if (element && roleOf(element) === 'Table') return { table: at, cell };
    at = element?.parent ?? null;
  }
  return { table: null, cell: null };
}
