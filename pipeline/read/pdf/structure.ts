/** The structure elements of a file, over all pages, by its own objects. */
import { type Objects, objectsOf } from './objects.ts';

/** A part of an element: another one, or marked content. */
export type Kid = { element: string } | { page: string | null; mcid: number };

export interface Element {
  /** As the file has it; `roles` may give it another name. */
  role: string;
  parent: string | null;
  page: string | null;
  kids: Kid[];
  /** Of a cell of a table that is more than one column wide or one row high. */
  spans: { columns: number; rows: number } | null;
}

export interface Structure {
  /** By the numbers of their objects. */
  elements: ReadonlyMap<string, Element>;
  /** The number of the tree's root, and the elements that it holds. */
  root: { id: string; kids: Kid[] } | null;
  /** Roles of the file's own to those of the standard. */
  roles: ReadonlyMap<string, string>;
}

export function structureOf(bytes: Buffer): Structure {
  const objects = objectsOf(bytes);
  const elements = new Map<string, Element>();
  let root: Structure['root'] = null;
  let roles: Structure['roles'] = new Map();
  for (const [id, body] of objects) {
    if (/\/Type\s*\/StructTreeRoot\b/.test(body)) {
      root = { id, kids: kidsIn(listOf(body, objects), objects) };
      roles = rolesOf(body, objects);
    } else {
      const element = elementOf(body, objects);
      if (element) elements.set(id, element);
    }
  }
  return { elements, root, roles };
}

function elementOf(body: string, objects: Objects): Element | null {
  if (!/\/K\b/.test(body)) return null;
  const role = /\/S\s*\/([^\s/<>[\]()]+)/.exec(body)?.[1];
  if (!role || /\/S\s*\/(?:URI|GoTo|JavaScript|Transparency)\b/.test(body)) return null;
  const rest = body.replace(/\/K\b[\s\S]*/, (kids) => kids.slice(2 + kidsOf(kids).length));
  return {
    role,
    parent: /\/P\s+(\d+) 0 R/.exec(rest)?.[1] ?? null,
    page: /\/Pg\s+(\d+) 0 R/.exec(rest)?.[1] ?? null,
    kids: kidsIn(listOf(body, objects), objects),
    spans: spansIn(rest, objects),
  };
}

/** What its attributes say, in the element or in objects of their own. */
function spansIn(body: string, objects: Objects): Element['spans'] {
  const others = /\/A\s*\[?((?:\s*\d+ 0 R)+)/.exec(body)?.[1] ?? '';
  const all = [body, ...Array.from(others.matchAll(/\d+(?= 0 R)/g), ([id]) => objects.get(id) ?? '')].join(' ');
  if (!all.includes('Span')) return null;
  const of = (name: string): number => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(all)?.[1] ?? 1);
  const [columns, rows] = [of('ColSpan'), of('RowSpan')];
  return columns > 1 || rows > 1 ? { columns, rows } : null;
}

function kidsIn(list: string, objects: Objects): Kid[] {
  const kids: Kid[] = [];
  for (const match of list.matchAll(/<<([^<>]*)>>|(\d+) 0 R|\d+ \d+ R|(\d+)/g)) {
    const marked = match[1] ?? (match[2] === undefined ? undefined : markedContent(objects.get(match[2])));
    const mcid = /\/MCID\s+(\d+)/.exec(marked ?? '')?.[1];
    if (mcid !== undefined) kids.push({ page: /\/Pg\s+(\d+) 0 R/.exec(marked ?? '')?.[1] ?? null, mcid: Number(mcid) });
    else if (match[2] !== undefined) kids.push({ element: match[2] });
    else if (match[3] !== undefined) kids.push({ page: null, mcid: Number(match[3]) });
  }
  return kids;
}

/** A reference to marked content, as an object of its own. */
function markedContent(body: string | undefined): string | undefined {
  return body?.includes('/MCID') && !/\/[KS]\b/.test(body) ? body : undefined;
}

/** What the kids are, where they stand in an object of their own, too. */
function listOf(body: string, objects: Objects): string {
  const list = kidsOf(body);
  const other = objects.get(/^\s*(\d+) 0 R/.exec(list)?.[1] ?? '');
  return other !== undefined && /^\s*\[/.test(other) ? other : list;
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

function rolesOf(body: string, objects: Objects): Map<string, string> {
  const other = objects.get(/\/RoleMap\s+(\d+) 0 R/.exec(body)?.[1] ?? '');
  const pairs = other ?? /\/RoleMap\s*<<([^>]*)>>/.exec(body)?.[1] ?? '';
  return new Map(
    Array.from(pairs.matchAll(/\/([^\s/<>[\]()]+)\s*\/([^\s/<>[\]()]+)/g), ([, own = '', standard = '']) => [
      own,
      standard,
    ]),
  );
}
