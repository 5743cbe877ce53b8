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
  /** Of a key without a value in { }: the text that its comma cut in two; `null` where it is none. */
  cutText(path: Path, key: string): CutText | null;
}

/** `{ label: Frost, drought and age }` has a label "Frost" and a key "drought and age". */
export interface CutText {
  /** Whose value it is. */
  key: string;
  /** The whole text, as it was meant. */
  text: string;
  /** Whether the asked key is the first behind the value, where several commas cut it. */
  first: boolean;
}

const remedy =
  'Text that holds a colon, a quotation mark, a bracket, an asterisk or a # is safest in quotation marks; lines indent by spaces.';

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
  const fail = (offset: number, found: string) =>
    say(file, { rule: 'codebook-syntax', severity: 'error', found, help: remedy, place: point(offset) });
  for (const error of document.errors) {
    if (error.code !== 'DUPLICATE_KEY') {
      fail(error.pos[0], `This is not YAML: ${plain(error.message)}`);
      continue;
    }
    say(file, {
      rule: 'codebook-duplicate',
      severity: 'error',
      found: 'This key stands twice in the same place',
      expected: 'each key once',
      help: 'Take one of the two out, or join them.',
      place: point(error.pos[0]),
    });
  }
  visit(document, {
    // As it was written, not as YAML reads it: an edition 1.10 is not 1.1, and a source may be called "true".
    Scalar: (_, node) => {
      if (node.value !== null && typeof node.value !== 'string') node.value = node.source ?? String(node.value);
    },
    // A text that begins with an asterisk is taken for one.
    Alias: (_, node) => {
      if (!node.resolve(document)) fail(node.range?.[0] ?? 0, `"*${node.source}" repeats an anchor that is not there`);
    },
  });
  if (file.messages.length) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    fail(0, `This is not YAML: ${plain((error as Error).message)}`);
    return null;
  }
  const start = (node: unknown) => (node as Node | undefined)?.range?.[0];
  return {
    value,
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
    cutText: (path, key) => cutText(path.length ? at(document, path) : document.contents, key),
  };
}

function cutText(map: unknown, key: string): CutText | null {
  if (!isMap(map) || !map.flow) return null;
  const written = map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: isScalar(value) && value.value !== null ? String(value.value) : null,
    // An empty one, and none: "drought" and "drought:" both have no text.
    none: value === null || (isScalar(value) && value.value === null),
  }));
  const index = written.findIndex((one) => one.key === key);
  const from = written.findLastIndex((one, at) => at < index && !one.none);
  const owner = written[from];
  if (index < 0 || !written[index]?.none || !owner || owner.value === null) return null;
  const end = written.findIndex((one, at) => at > index && !one.none);
  const rest = written.slice(from + 1, end < 0 ? undefined : end).map((one) => one.key);
  return { key: owner.key, text: [owner.value, ...rest].join(', '), first: index === from + 1 };
}

function at(document: ReturnType<typeof parseDocument>, path: Path): unknown {
  return document.getIn(path, true);
}

/** The first line of the parser's message, without its own place. */
function plain(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]\s*$/, '');
}
