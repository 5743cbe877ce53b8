/** Plain text: one mdast paragraph per physical line that is not blank. It never goes through a Markdown grammar. */
import type { Paragraph, Root } from 'mdast';
import { lines, places, range } from '../places.ts';

/** A form feed or vertical tab within a line parts it: both are page or column breaks. */
const part = /[^\f\v\u2028\u2029]+/g;

/**
 * @param value Decoded text after a byte order mark.
 * @returns A root whose paragraphs have one text child each, verbatim, with its place and `data.origin`.
 */
export function txt(value: string): Root {
  const at = places(value);
  const children: Paragraph[] = [];
  for (const line of lines(value)) {
    for (const match of value.slice(line.start, line.end).matchAll(part)) {
      if (match[0].trim() === '') continue;
      const start = line.start + match.index;
      const position = range(at, start, start + match[0].length);
      children.push({
        type: 'paragraph',
        position,
        children: [{ type: 'text', value: match[0], position, data: { origin: [{ at: 0, offset: start }] } }],
      });
    }
  }
  return { type: 'root', children, position: range(at, 0, value.length) };
}
