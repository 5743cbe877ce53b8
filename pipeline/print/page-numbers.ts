/** What stands in the placeholders, once it is known which id is on which page. */
import type { Placeholder } from './in-page.ts';

/**
 * @param placeholder Its ids; `many` makes each number a link to the first id on it.
 * @param pages Id → page, from 1. Ids without a page are left out.
 * @returns HTML: `4`, or `4, 7–9` with runs of three pages or more joined by an en dash.
 */
export function pageNumbers({ ids, many }: Placeholder, pages: ReadonlyMap<string, number>): string {
  const first = new Map<number, string>();
  for (const id of ids) {
    const page = pages.get(id);
    if (page !== undefined && !first.has(page)) first.set(page, id);
  }
  const sorted = [...first.keys()].sort((one, other) => one - other);
  return joinRuns(sorted)
    .map(([from, to]) => {
      const text = from === to ? `${from}` : `${from}–${to}`;
      const id = first.get(from) ?? '';
      return many ? `<a href="#${encodeURIComponent(id)}">${text}</a>` : text;
    })
    .join(', ');
}

/** @returns Runs of three or more as one; two neighbours stay two. */
function joinRuns(sorted: number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < sorted.length; ) {
    const from = sorted[at] ?? 0;
    let length = 1;
    while (sorted[at + length] === from + length) length++;
    if (length > 2) runs.push([from, from + length - 1]);
    else for (let page = from; page < from + length; page++) runs.push([page, page]);
    at += length;
  }
  return runs;
}

/** A placeholder as it stands in HTML: its tag with the attribute, its content without markup, its end. */
const hole = /(<(\w+)\b[^>]*\sdata-pages?-of="[^"]*"[^>]*>)[^<]*(<\/\2\s*>)/g;

/**
 * Fill the placeholders in the document's text.
 *
 * @param html The document.
 * @param numbers What stands in each, in order.
 * @returns The document, or `null` when its text has not as many placeholders as numbers.
 */
export function fillText(html: string, numbers: string[]): string | null {
  let at = 0;
  const filled = html.replace(
    hole,
    (_, open: string, _name: string, end: string) => `${open}${numbers[at++] ?? ''}${end}`,
  );
  return at === numbers.length ? filled : null;
}
