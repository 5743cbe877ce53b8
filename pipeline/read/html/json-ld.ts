/** What JSON-LD on a page says of its article. */

export interface Linked {
  title: string | null;
  authors: string[];
  date: string | null;
  publisher: string | null;
  url: string | null;
}

/** Types of schema.org that are a document to read. */
const articles =
  /(?:Article|BlogPosting|Report|Publication|WebPage|Chapter|CreativeWork|Thesis|Review|SocialMediaPosting)$/i;
/** More of one script, or more nodes, is no description of an article. */
const most = { characters: 500_000, nodes: 5000 };

/** @returns The first article that the scripts describe, an article before a page; broken scripts say nothing. */
export function ld(scripts: readonly string[]): Linked {
  const nodes: Record<string, unknown>[] = [];
  for (const script of scripts) if (script.length <= most.characters) gather(parse(script), nodes);
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
  const resolve = (one: unknown): unknown => {
    const id = (one as { '@id'?: unknown } | null)?.['@id'];
    return typeof id === 'string' && !hasName(one) ? (byId.get(id) ?? one) : one;
  };
  const described = nodes.filter((node) => types(node).some((type) => articles.test(type)));
  const node =
    described.find((one) => one.headline) ?? described.find((one) => !types(one).includes('WebPage')) ?? described[0];
  if (!node) return { title: null, authors: [], date: null, publisher: null, url: null };
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  return {
    title: textOf(node.headline) ?? textOf(node.name),
    authors: list(node.author ?? node.creator).flatMap((one) => nameOf(resolve(one)) ?? []),
    date: textOf(node.datePublished) ?? textOf(node.dateCreated),
    publisher: list(node.publisher).flatMap((one) => nameOf(resolve(one)) ?? [])[0] ?? null,
    url: textOf(node.url) ?? textOf(node.mainEntityOfPage),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

/** Without recursion: it may be nested at will. */
function gather(root: unknown, nodes: Record<string, unknown>[]): void {
  const left: unknown[] = [root];
  while (left.length > 0 && nodes.length < most.nodes) {
    const one = left.shift();
    if (Array.isArray(one)) left.push(...one.slice(0, most.nodes));
    else if (one !== null && typeof one === 'object') {
      nodes.push(one as Record<string, unknown>);
      const graph = (one as Record<string, unknown>)['@graph'];
      if (graph !== undefined) left.push(graph);
      for (const key of ['mainEntity', 'author', 'publisher', 'mainEntityOfPage']) {
        const inner = (one as Record<string, unknown>)[key];
        if (inner !== null && typeof inner === 'object') left.push(inner);
      }
    }
  }
}

function types(node: Record<string, unknown>): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

function hasName(one: unknown): boolean {
  return typeof (one as { name?: unknown } | null)?.name === 'string';
}

function nameOf(one: unknown): string | null {
  if (typeof one === 'string') return textOf(one);
  return textOf((one as { name?: unknown } | null)?.name);
}

/** Texts in JSON-LD may be escaped as on the page. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/&(?:#39|#x27|apos|rsquo|#8217);/gi, '’')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
