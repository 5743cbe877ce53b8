/** YAML front matter of a Markdown document to metadata. */
import type { VFile } from 'vfile';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Metadata, Point } from '../ast.ts';
import { say } from '../message.ts';

/** Metadata field → the keys that writers use for it, in lower case. */
const keys = {
  title: ['title'],
  authors: ['author', 'authors', 'by'],
  role: ['role', 'position'],
  institution: ['institution', 'institute', 'organization', 'organisation', 'affiliation'],
  country: ['country'],
  date: ['date', 'published', 'issued', 'date_published', 'published_at', 'publish_date', 'pubdate'],
  publisher: ['publisher', 'journal', 'publication', 'site', 'site_name', 'sitename', 'website', 'source'],
  url: ['url', 'link', 'permalink', 'canonical', 'source_url', 'canonical_url', 'original_url'],
  accessed: ['accessed', 'retrieved'],
  translation: ['translation'],
  note: ['note', 'disclaimer'],
} as const;

const languageKeys = ['language', 'lang', 'locale'];

/** What front matter said: metadata with origin `source`, and the language as written. */
export interface FrontMatter {
  metadata: Partial<Metadata>;
  language: string | null;
}

/**
 * Read front matter. Keys that are no metadata are left alone.
 *
 * @param yaml The block without its fences.
 * @param offset Where `yaml` begins in the file.
 * @param file Messages about broken YAML and values of a wrong shape go here.
 */
export function frontMatter(yaml: string, offset: number, at: (offset: number) => Point, file: VFile): FrontMatter {
  const document = parseDocument(yaml, { schema: 'core' });
  const [error] = document.errors;
  if (error) {
    say(file, {
      rule: 'front-matter',
      severity: 'warning',
      found: `The front matter is not valid YAML: ${error.message.split('\n')[0]}`,
      help: 'Correct it, or give the metadata in briefing.yml.',
      place: at(offset + error.pos[0]),
    });
  }
  if (error || !isMap(document.contents)) return { metadata: {}, language: null };
  const metadata: Partial<Metadata> = {};
  const origin: Metadata['origin'] = {};
  const put = (field: Exclude<keyof typeof keys, 'authors'>, text: string): void => {
    if (metadata[field]) return;
    metadata[field] = text;
    origin[field] = 'source';
  };
  let language: string | null = null;
  let publisher: string | null = null;
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
    const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    const value: unknown = (pair.value as { toJSON?: () => unknown } | null)?.toJSON?.() ?? null;
    const field = (Object.keys(keys) as (keyof typeof keys)[]).find((name) =>
      (keys[name] as readonly string[]).includes(key),
    );
    if (value === null || value === '' || (!field && !languageKeys.includes(key))) continue;
    const texts = toTexts(value);
    if (!texts || (field !== 'authors' && texts.length !== 1)) {
      say(file, {
        rule: 'front-matter',
        severity: 'warning',
        found: `"${key}" has a value that is not a plain text`,
        expected: field === 'authors' ? 'a name or a list of names' : 'a text',
        help: 'The field is left unknown; give it in briefing.yml if it matters.',
        place: at(offset + start),
      });
      continue;
    }
    const [text = ''] = texts;
    if (!field) language = text;
    else if (field === 'authors') {
      metadata.authors = texts;
      origin.authors = 'source';
    }
    // Under "source" stands who published it, or where.
    else if (field === 'publisher' && /^https?:\/\//i.test(text)) put('url', text);
    // A path of its own site leads nowhere from here.
    else if (field === 'url' && /^(?:[./]|\w[\w-]*\/)/.test(text)) continue;
    else if (key === 'source') publisher = text;
    else put(field, text);
  }
  if (publisher) put('publisher', publisher);
  return { metadata: { ...metadata, origin }, language };
}

/** A scalar, `{ name }`, or a list of these, as texts; `null` for any other shape. */
function toTexts(value: unknown): string[] | null {
  if (typeof value === 'string' || typeof value === 'number') return [String(value).trim()];
  if (Array.isArray(value)) {
    const texts = value.map(toTexts);
    return texts.every((text) => text !== null) ? texts.flat() : null;
  }
  const name = (value as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? [name.trim()] : null;
}
