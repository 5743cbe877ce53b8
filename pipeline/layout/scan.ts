/** What the rendered HTML holds, read in one pass without a tree: a tree of it costs ten times as much. */
import { type Handler, Parser } from 'htmlparser2';

export interface Heading {
  id: string;
  level: 1 | 2;
  text: string;
}

export interface Scanned {
  /** Every id, in order, as often as it stands. */
  ids: string[];
  /** Targets of links within the document. */
  links: string[];
  /** Every element with `data-at`. */
  quotations: { at: string; start: number; end: number; text: string }[];
}

/**
 * @returns Every `h1` and `h2` with an id and without `data-unlisted`, in order. Only they are parsed, since the document
 *   is still in the making.
 */
export function headings(html: string): Heading[] {
  return [...html.matchAll(/<h([12])\b[^>]*>[\s\S]*?<\/h\1>/g)].flatMap(([heading, level]) => {
    const found: Heading[] = [];
    const parser = new Parser({
      onopentag(name, { id, 'data-unlisted': unlisted }) {
        if (name === `h${level}` && id !== undefined && unlisted === undefined)
          found.push({ id, level: level === '1' ? 1 : 2, text: '' });
      },
      ontext(text) {
        for (const one of found) one.text += text;
      },
    });
    parser.end(heading);
    return found;
  });
}

/**
 * @param more Gets all that is parsed as well: a second pass would take as long.
 * @returns The ids, links and quotations of an HTML document; texts decoded, as they would be read.
 */
export function scan(html: string, more: Partial<Handler> = {}): Scanned {
  const found: Scanned = { ids: [], links: [], quotations: [] };
  /** Open elements whose text is wanted, with the depth at which each was opened. */
  const wanted: { depth: number; into: { text: string } }[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        more.onopentag?.(name, attributes, implied);
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
      },
      ontext(text) {
        more.ontext?.(text);
        for (const { into } of wanted) into.text += text;
      },
      onclosetag(name, implied) {
        more.onclosetag?.(name, implied);
        while (wanted.at(-1)?.depth === depth) wanted.pop();
        depth -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}
