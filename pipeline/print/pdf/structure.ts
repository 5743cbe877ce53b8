/** The tags: which marked text of which page comes after which, in reading order. */
import type { PdfFile } from './file.ts';
import { asDict, isRef, type Value } from './values.ts';

/** A piece of marked content: the object number of its page, and its number there. */
export interface Marked {
  page: number;
  mcid: number;
  /** The structure type of the nearest element: `P`, `TD`, `Link` … */
  type: string;
}

/** @returns All marked content in reading order. A heading of a table that repeats on later pages comes once a page. */
export function readingOrder(file: PdfFile): Marked[] {
  const order: Marked[] = [];
  const root = file.dict(file.catalog.get('StructTreeRoot'));
  const walk = (value: Value | undefined, page: number, type: string, depth: number) => {
    if (typeof value === 'number') {
      order.push({ page, mcid: value, type });
      return;
    }
    const found = file.get(value);
    if (Array.isArray(found)) {
      for (const each of found) walk(each, page, type, depth);
      return;
    }
    const dict = asDict(found);
    if (!dict || depth > 500) return;
    const at = dict.get('Pg');
    const own = isRef(at) ? at.ref : page;
    const mcid = dict.get('MCID');
    if (typeof mcid === 'number') {
      order.push({ page: own, mcid, type });
      return;
    }
    if (dict.get('Type') === 'OBJR') return;
    const kind = dict.get('S');
    walk(dict.get('K'), own, typeof kind === 'string' && kind !== 'NonStruct' ? kind : type, depth + 1);
  };
  if (root) walk(root.get('K'), -1, 'Document', 0);
  return order;
}
