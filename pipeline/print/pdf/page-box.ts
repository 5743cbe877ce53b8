/** What a page has of its own or from the tree above it. */
import type { PdfFile } from './file.ts';
import type { Box } from './matrix.ts';
import type { Dict, Value } from './values.ts';

/** @returns A page's own value of a key, or the one it has from the tree above it. */
export function inherited(file: PdfFile, page: Dict, key: string): Value {
  let node: Dict | null = page;
  for (let depth = 0; node && depth < 50; depth++) {
    const value = file.get(node.get(key));
    if (value !== null) return value;
    node = file.dict(node.get('Parent'));
  }
  return null;
}

/** @returns The page's box in points. */
export function pageBox(file: PdfFile, page: Dict): Box {
  const box = inherited(file, page, 'MediaBox');
  const [x0, y0, x1, y1] = Array.isArray(box) ? box : [];
  return typeof x0 === 'number' && typeof y0 === 'number' && typeof x1 === 'number' && typeof y1 === 'number'
    ? Float64Array.of(x0, y0, x1, y1)
    : new Float64Array(4);
}
