/** What the rendered HTML holds, read in one pass without a tree: a tree of it costs ten times as much. */
import { Parser } from 'htmlparser2';

export interface Scanned {
  /** `h1` and `h2` with an id and without `data-unlisted`, in order. */
  headings: { id: string; level: 1 | 2; text: string }[];
  /** Every id, in order, as often as it stands. */
  ids: string[];
  /** Targets of links within the document. */
  links: string[];
  /** Every element with `data-at`. */
  quotations: { at: string; start: number; end: number; text: string }[];
}

/** @returns The headings, ids, links and quotations of an HTML document; texts decoded, as they would be read. */
export function scan(html: string): Scanned {
  const found: Scanned = { headings: [], ids: [], links: [], quotations: [] };
  /** Open elements whose text is wanted, with the depth at which each was opened. */
  const wanted: { depth: number; into: { text: string } }[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        const { id, href, 'data-at': at } = attributes;
        if (id !== undefined) found.ids.push(id);
        if (href?.startsWith('#')) found.links.push(href.slice(1));
        if (at !== undefined) {
          const quotation = {
            at,
            start: Number(attributes['data-start']),
            end: Number(attributes['data-end']),
            text: '',
          };
          found.quotations.push(quotation);
          wanted.push({ depth, into: quotation });
        }
        if ((name === 'h1' || name === 'h2') && id !== undefined && attributes['data-unlisted'] === undefined) {
          const heading = { id, level: name === 'h1' ? (1 as const) : (2 as const), text: '' };
          found.headings.push(heading);
          wanted.push({ depth, into: heading });
        }
      },
      ontext(text) {
        for (const { into } of wanted) into.text += text;
      },
      onclosetag() {
        while (wanted.at(-1)?.depth === depth) wanted.pop();
        depth -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}
