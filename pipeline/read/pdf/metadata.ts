/** What a PDF says of itself: title, authors and language. Its dates are those of the file, not of the document. */
import type { Metadata } from '../../ast.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { PdfDocument } from './open.ts';

/** Titles that a program gave: names of files and templates. */
const given =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled\b|document\d*$|dokument\d*$|slide \d|print\b|layout \d|presentation\d*$|powerpoint[- ]pr|report$|title$|\(?anonymous|about:blank)|\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|pptx?|xlsx?|html?|txt|pages|md)$|^[\w-]*_[\w-]*$|^\S*\d{4,}\S*$|[\\/]\S*[\\/]/i;

/** Authors who are programs, accounts or nobody. */
const nobody =
  /^(?:admin(?:istrator)?|user|owner|unknown|author|anonymous|\(?unspecified\)?|default|root|guest|pc|microsoft\b.*|adobe\b.*|.*@.*|\S+\d+|[a-z]+)$/i;

export async function metadata(document: PdfDocument): Promise<FrontMatter> {
  const read = await document.getMetadata().catch(() => null);
  const info = (name: string): string => clean(read?.info[name]);
  const xmp = (name: string): string[] => {
    const value = read?.metadata?.get(name) ?? [];
    return (Array.isArray(value) ? value : [value]).map(clean).filter((one) => one !== '');
  };
  const found: Partial<Metadata> = {};
  const origin: Metadata['origin'] = {};
  const title = [xmp('dc:title')[0] ?? '', info('Title')].find((one) => one !== '' && !given.test(one));
  if (title) {
    found.title = title;
    origin.title = 'source';
  }
  const creators = xmp('dc:creator');
  const authors = (creators.length > 0 ? creators : [info('Author')])
    .flatMap((one) => one.split(/\s*;\s*|\s+(?:and|und|et|y)\s+/))
    .flatMap((one) => (one.split(',').every((part) => /\S\s+\S/.test(part.trim())) ? one.split(/\s*,\s*/) : [one]))
    .filter((one) => one !== '' && !nobody.test(one) && /\p{Lu}|\p{Lo}/u.test(one));
  if (authors.length > 0) {
    found.authors = authors;
    origin.authors = 'source';
  }
  const language = info('Language') || null;
  return {
    metadata: { ...found, origin },
    language: language && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? language : null,
  };
}

function clean(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
}
