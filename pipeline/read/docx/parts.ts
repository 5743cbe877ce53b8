/** Which part of a document is what: by its relationships, never by its name. */
import type { Package } from './package.ts';
import { type Element, readXml } from './xml.ts';

export interface Relationship {
  /** The last word of its type: `styles`, `footnotes`, `header`. */
  type: string;
  /** A part's name, or an address. */
  target: string;
  external: boolean;
}

/** @returns Identifier → relationship, of a part; of the package where `part` is empty. */
export async function relationshipsOf(parts: Package, part: string): Promise<Map<string, Relationship>> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  const root = await readPart(parts, name);
  for (const { name: element, attributes } of root?.children ?? []) {
    if (element !== 'rel:Relationship') continue;
    const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
    const external = TargetMode === 'External';
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    found.set(Id, { type, target: external ? Target : resolve(part.slice(0, slash), Target), external });
  }
  return found;
}

/** @returns The part's root, or `null` where there is no such part. */
export async function readPart(parts: Package, name: string | null | undefined): Promise<Element | null> {
  return name && parts.has(name) ? readXml(parts.open(name), name) : null;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}
