/** What a page says of itself in its head: `meta`, JSON-LD, `link`, `title`. */
import type { Metadata } from '../../ast.ts';
import type { FrontMatter } from '../front-matter.ts';
import { ld } from './json-ld.ts';
import type { Element, Text } from './tree.ts';

type Field = 'title' | 'authors' | 'date' | 'publisher' | 'institution' | 'url';

/** Field → names of `meta`, the surest first. Names are compared in lower case. */
const names: Record<Field, readonly string[]> = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title'],
  authors: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'parsely-author',
    'author',
    'sailthru.author',
    'byl',
  ],
  date: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  publisher: [
    'citation_publisher',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'og:site_name',
    'application-name',
  ],
  institution: ['citation_author_institution', 'citation_technical_report_institution'],
  url: ['og:url'],
}; // prettier-ignore

/** What the page says, and its title without the name of its site. */
export interface About extends FrontMatter {
  /** All titles that it gives itself, to find its heading by. */
  titles: string[];
}

/** @returns Metadata with origin `source`; a field that the page does not give is absent. */
export function about(document: Element, value: string): About {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  const times: string[] = [];
  let title = '';
  let canonical = '';
  let language: string | null = null;
  const visit = (node: Element): void => {
    const { attributes, name } = node;
    if (name === 'html') language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null;
    const key = (
      attributes.get('name') ??
      attributes.get('property') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    const text = attributes.get('content')?.trim();
    if (name === 'meta' && key && text) metas.set(key, [...(metas.get(key) ?? []).slice(0, 100), text]);
    else if (name === 'meta' && text && attributes.get('http-equiv')?.toLowerCase() === 'content-language')
      language ??= text;
    else if (name === 'script' && attributes.get('type')?.toLowerCase().includes('ld+json'))
      scripts.push(raw(node, value));
    else if (name === 'title' && title === '' && node.parent?.name !== 'svg') title = plain(node, value);
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''))
      canonical ||= attributes.get('href')?.trim() ?? '';
    else if (name === 'time' && (attributes.has('pubdate') || /datePublished/i.test(attributes.get('itemprop') ?? '')))
      times.push(attributes.get('datetime') ?? '');
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(document);
  const linked = ld(scripts);
  const first = (field: Field): string[] =>
    names[field].map((name) => metas.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const site = linked.publisher ?? metas.get('og:site_name')?.[0] ?? null;
  const short = withoutSite(title, site, [linked.title ?? '', ...names.title.flatMap((name) => metas.get(name) ?? [])]);
  const unsite = (text: string | undefined): string => (text && text !== site ? text : '');
  const authors = (linked.authors.length > 0 ? linked.authors : first('authors')).flatMap(namesOf);
  const found: Partial<Metadata> = {};
  const put = <Key extends Field>(field: Key, text: Metadata[Key] | undefined): void => {
    if (text && text.length > 0) found[field] = text;
  };
  const given = first('title')[0];
  put('title', [linked.title ?? '', given ? withoutSite(given, site, [short]) : '', short].find(unsite));
  put(
    'authors',
    [...new Set(authors)].filter((name) => name !== site),
  );
  put('institution', first('institution')[0]);
  put(
    'date',
    [linked.date, ...first('date'), ...times].find((text) => text && isDate(text)),
  );
  put('publisher', linked.publisher ?? first('publisher')[0]);
  put(
    'url',
    [canonical, first('url')[0], linked.url].find((text) => text && /^https?:\/\//i.test(text)),
  );
  const origin = Object.fromEntries(Object.keys(found).map((field) => [field, 'source' as const]));
  return {
    metadata: { ...found, origin },
    language: tag(language),
    titles: [found.title, short, title, linked.title, ...names.title.flatMap((name) => metas.get(name) ?? [])].filter(
      (text): text is string => Boolean(text),
    ),
  };
}

/** "Title | Site" and "Site: Title" without the site: by its name, by the same title elsewhere, or the longest part. */
function withoutSite(title: string, site: string | null, others: readonly string[]): string {
  const parts = title.split(/\s+[|–—·»•\\/-]+\s+|\s*::\s*/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title.trim();
  const known = others.find((other) => other && other.length < title.length && title.includes(other) && other !== site);
  if (known) return known;
  const rest = title.indexOf(site ?? '\0');
  if (site && rest >= 0) {
    const cut = rest === 0 ? title.slice(site.length) : title.slice(0, rest);
    const trimmed = cut.replace(/^[\s|–—·»•\\/:-]+|[\s|–—·»•\\/:-]+$/gu, '');
    if (trimmed !== '') return trimmed;
  }
  // Only a bar or the like parts for certain; a dash may be the title's own.
  const bars = title.split(/\s+[|»•]\s+|\s*::\s*/u);
  return (bars.sort((a, b) => b.length - a.length)[0] ?? title).trim();
}

/** "Ida Holm and Per Lund" is two; an address or a profile's URL is none. */
function namesOf(text: string): string[] {
  return text
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|\s&\s|\band\b|\bund\b|\bet\b|,(?=\s*\p{Lu}\p{L}+\s+\p{Lu}))\s*/u)
    .map((name) => (/^[^,]+,\s*[^,]+$/.test(name) ? name.split(/,\s*/).reverse().join(' ') : name).trim())
    .filter((name) => name !== '' && name.length <= 80 && !/https?:|@|^\/|^admin$|^staff$|^editor$/i.test(name));
}

function isDate(text: string): boolean {
  return /\b\d{4}\b/.test(text);
}

function tag(language: string | null): string | null {
  const found = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*/i.exec(language?.trim() ?? '')?.[0];
  return found ? found.replaceAll('_', '-') : null;
}

function raw(node: Element, value: string): string {
  return node.children.map((child) => (child.type === 'text' ? value.slice(child.start, child.end) : '')).join('');
}

/** @returns The text of an element with references read and white space collapsed. */
export function plain(node: Element, value: string): string {
  return collect(node, value).replace(/\s+/g, ' ').trim();
}

function collect(node: Element, value: string): string {
  return node.children.map((child) => (child.type === 'element' ? collect(child, value) : read(child, value))).join('');
}

function read(text: Text, value: string): string {
  let made = '';
  let from = text.start;
  for (const { start, end, text: stands } of text.references) {
    made += value.slice(from, start) + stands;
    from = end;
  }
  return made + value.slice(from, text.end);
}
