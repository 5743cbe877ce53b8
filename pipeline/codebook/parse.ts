/** YAML with places: the text of `briefing.yml` to plain values, and each path in them to its place in the file. */
import type { VFile } from 'vfile';
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Point } from '../ast.ts';
import { say } from '../message.ts';

export type Path = readonly PropertyKey[];

export interface Parsed {
  /** Maps, lists, text and `null`: every scalar is text as it was written. `null` for an empty file. */
  value: unknown;
  /** Where the value at the path stands, or the nearest value around it. */
  placeOf(path: Path): Point;
  /** Where the key of the map at the path stands. */
  placeOfKey(path: Path, key: string): Point;
}

/**
 * Parse, and say every error of syntax.
 *
 * @param file Its value is the text; errors go here.
 * @returns `null` when it is not YAML.
 */
export function parse(file: VFile): Parsed | null {
  const lineCounter = new LineCounter();
  const text = String(file.value);
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const point = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
  };
  for (const error of document.errors) {
    const twice = error.code === 'DUPLICATE_KEY';
    say(file, {
      rule: twice ? 'codebook-duplicate' : 'codebook-syntax',
      severity: 'error',
      found: twice ? 'This key stands twice in the same place' : `This is not YAML: ${plain(error.message)}`,
      expected: twice ? 'each key once' : null,
      help: twice
        ? 'Take one of the two out, or join them.'
        : 'Text that holds a colon, a quotation mark, a bracket or a # is safest in quotation marks; lines indent by spaces.',
      place: point(error.pos[0]),
    });
  }
  if (document.errors.length) return null;
  // As it was written, not as YAML reads it: an edition 1.10 is not 1.1, and a source may be called "true".
  visit(document, {
    Scalar: (_, node) => {
      if (node.value !== null && typeof node.value !== 'string') node.value = node.source ?? String(node.value);
    },
  });
  const start = (node: unknown) => (node as Node | undefined)?.range?.[0];
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    placeOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const offset = start(length ? at(document, path.slice(0, length)) : document.contents);
        if (offset !== undefined) return point(offset);
      }
      return point(0);
    },
    placeOfKey: (path, key) => {
      const map = path.length ? at(document, path) : document.contents;
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      return point(start(pair?.key) ?? start(map) ?? 0);
    },
  };
}

function at(document: ReturnType<typeof parseDocument>, path: Path): unknown {
  return document.getIn(path, true);
}

/** The first line of the parser's message, without its own place. */
function plain(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]\s*$/, '');
}
