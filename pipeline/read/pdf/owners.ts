/**
 * Which block of the structure tree each piece of marked content lies in, over all pages: pdf.js gives the tree of
 * each page apart and does not tell that a paragraph at one page's end is the one at the next page's head.
 *
 * The file's own objects say it. They are found by their headers, wherever they stand, and not by the cross-reference
 * table: this is no reader of PDF, and where it finds nothing, lines tell as they do in a file without a tree.
 */
import { inflateSync } from 'node:zlib';

/** Structure elements that are parts of a line. What is in one of them is its parent's. */
const inline =
  /^(?:Span|NonStruct|Link|Em|Strong|Reference|Quote|Code|Private|Annot|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|BibEntry)$/;

interface Element {
  role: string;
  parent: string | null;
  page: string | null;
  kids: { page: string | null; mcid: number }[];
}

/** Objects of a file are not looked at beyond this many bytes of it, nor in packs larger than this. */
const bound = { file: 200e6, pack: 20e6 };

/** The elements that hold a piece of marked content, by their object numbers. */
export interface Owner {
  block: string;
  table: string | null;
}

/** @returns Marked content ids as pdf.js makes them (`p12R_mc3`) to what holds them. */
export function owners(bytes: Buffer): Map<string, Owner> {
  const found = new Map<string, Owner>();
  if (bytes.length > bound.file || !bytes.includes('/StructTreeRoot')) return found;
  const elements = new Map<string, Element>();
  for (const [id, body] of objects(bytes)) {
    const element = elementOf(body);
    if (element) elements.set(id, element);
  }
  for (const [id, element] of elements) {
    const owner = { block: blockOf(id, elements), table: tableOf(id, elements) };
    for (const { page, mcid } of element.kids) {
      const on = page ?? element.page;
      if (on !== null) found.set(`p${on}R_mc${mcid}`, owner);
    }
  }
  return found;
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

function tableOf(id: string, elements: ReadonlyMap<string, Element>): string | null {
  let at: string | null = id;
  for (let step = 0; at !== null && step < 30; step++) {
    const element: Element | undefined = elements.get(at);
    if (element?.role === 'Table') return at;
    at = element?.parent ?? null;
  }
  return null;
}

/** Numbers and dictionaries of all objects that could be structure elements; a later one of a number replaces it. */
function* objects(bytes: Buffer): Generator<[string, string]> {
  const text = bytes.toString('latin1');
  for (const match of text.matchAll(/(?:^|[\r\n\s])(\d+) 0 obj\b/g)) {
    const start = match.index + match[0].length;
    const head = text.slice(start, start + 400);
    if (/\/Type\s*\/ObjStm/.test(head)) yield* packed(bytes, text, start);
    else if (/\/K\b/.test(head) || /\/S\s*\/\w/.test(head)) {
      const end = text.indexOf('endobj', start);
      if (end > 0 && end - start < 100_000) yield [match[1] ?? '', text.slice(start, end)];
    }
  }
}

function* packed(bytes: Buffer, text: string, start: number): Generator<[string, string]> {
  const begin = text.indexOf('stream', start);
  const head = text.slice(start, begin);
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1]);
  const count = Number(/\/N\s+(\d+)/.exec(head)?.[1]);
  if (begin < 0 || !Number.isFinite(first) || !Number.isFinite(count) || !/\/FlateDecode/.test(head)) return;
  const from = begin + (text.charCodeAt(begin + 6) === 13 ? 8 : 7);
  const end = text.indexOf('endstream', from);
  let data: string;
  try {
    data = inflateSync(bytes.subarray(from, end), { maxOutputLength: bound.pack }).toString('latin1');
  } catch {
    return; // Encrypted, or filtered in another way.
  }
  const numbers = data.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index < count; index++) {
    const at = first + (numbers[index * 2 + 1] ?? Number.NaN);
    const next = index + 1 < count ? first + (numbers[index * 2 + 3] ?? Number.NaN) : data.length;
    if (Number.isFinite(at) && Number.isFinite(next)) yield [String(numbers[index * 2]), data.slice(at, next)];
  }
}

function elementOf(body: string): Element | null {
  const role = /\/S\s*\/([A-Za-z0-9]+)/.exec(body)?.[1];
  if (!role || !/\/K\b/.test(body) || /\/S\s*\/(?:URI|GoTo|JavaScript|Transparency)\b/.test(body)) return null;
  const kids: Element['kids'] = [];
  const list = kidsOf(body);
  for (const match of list.matchAll(/<<[^>]*\/MCID\s+(\d+)[^>]*>>|\d+ \d+ R|(\d+)/g)) {
    const page = /\/Pg\s+(\d+) 0 R/.exec(match[0])?.[1] ?? null;
    if (match[1] !== undefined) kids.push({ page, mcid: Number(match[1]) });
    else if (match[2] !== undefined) kids.push({ page: null, mcid: Number(match[2]) });
  }
  const rest = body.replace(list, ' ');
  return {
    role,
    parent: /\/P\s+(\d+) 0 R/.exec(rest)?.[1] ?? null,
    page: /\/Pg\s+(\d+) 0 R/.exec(rest)?.[1] ?? null,
    kids,
  };
}

/** What stands behind `/K`: a number, a reference, a dictionary or an array of these. */
function kidsOf(body: string): string {
  const start = body.search(/\/K\b/) + 2;
  const rest = body.slice(start);
  return (
    (/^\s*\[[^\]]*\]/.exec(rest) ??
      /^\s*<<[^>]*>>/.exec(rest) ??
      /^\s*\d+ \d+ R/.exec(rest) ??
      /^\s*\d+/.exec(rest))?.[0] ?? ''
  );
}
