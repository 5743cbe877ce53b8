/** Plain text: one mdast paragraph per physical line that is not blank. It never goes through a Markdown grammar. */
import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { lines, places, range } from '../places.ts';
import { decoded } from './decoded.ts';
import type { Parsed } from './reader.ts';
import type { Problem } from './unreadable.ts';

/** A form feed or vertical tab within a line parts it: both are page or column breaks. */
const part = /[^\f\v\u2028\u2029]+/g;

export async function txt(file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  const problem = await decoded(file, bytes);
  if (problem) return problem;
  const root = physicalLines(String(file));
  return { root, made: 'lines', markup: [], repairs: [], front: { metadata: {}, language: null } };
}

/**
 * @param value Decoded text after a byte order mark.
 * @returns A root whose paragraphs have one text child each, verbatim, with its place and `data.origin`.
 */
export function physicalLines(value: string): Root {
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
