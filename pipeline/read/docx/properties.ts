/** What a document says of itself beside its text: its properties and its languages. */
import type { Metadata } from '../../ast.ts';
import type { FrontMatter } from '../front-matter.ts';
import { language as tell } from '../language.ts';
import type { Raw } from './model.ts';
import { child, type Element } from './xml.ts';

/** Titles that programs put there, and names that are of no person. */
const noTitle =
  /^(?:microsoft word\b.*|document\s*\d*|untitled.*|title|titel|template|normal|draft|.*\.(?:docx?|dotx?|odt|rtf|pdf))$/iu;
const noName =
  /^(?:.*\b(?:microsoft|office|user|admin\w*|author|python|docx|unknown|openoffice|libreoffice|google|owner|root)\b.*|\S+)$/iu;
const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:d|al|el|bin|de|da|der|den|di|du|la|le|van|von|zu)['’-]?)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:d|al|el|bin|de|da|der|den|di|du|la|le|van|von|zu)['’-]?)){1,4}$/u;

/** @returns The title in the properties, when somebody gave it. */
export function titleIn(core: Element | null): string | null {
  const title = child(core, 'dc:title')?.text.replace(/\s+/g, ' ').trim() ?? '';
  return title === '' || noTitle.test(title) ? null : title;
}

/**
 * The document's properties as metadata: a title, and who wrote it where that is the name of a person. The dates there
 * are the file's, not the publication's; the company is the one that the program is licensed to. Neither is used.
 */
export function metadataIn(core: Element | null): Partial<Metadata> {
  const metadata: Partial<Metadata> = {};
  const origin: Metadata['origin'] = {};
  const title = titleIn(core);
  if (title !== null) {
    metadata.title = title;
    origin.title = 'source';
  }
  const creators = (child(core, 'dc:creator')?.text ?? '').split(/\s*(?:;|,\s(?=\S+\s)|\s(?:and|und|et|y)\s)\s*/u);
  const authors = creators.map((one) => one.trim()).filter((one) => one !== '');
  // One name that is none makes the others doubtful.
  if (authors.length > 0 && authors.every((one) => name.test(one) && !noName.test(one))) {
    metadata.authors = authors;
    origin.authors = 'source';
  }
  return { ...metadata, origin };
}

/** Letters, as a share of all, that a language must be named for. */
const most = 0.6;

/**
 * The language: the one that is named for most of the text itself; else the text's own, since what a template names by
 * default is the language of whoever made it; else that.
 */
export async function languageIn(raw: Raw, value: string, preset: string | null): Promise<string | null> {
  const named = [...raw.letters].sort((a, b) => b[1] - a[1])[0];
  if (named && named[1] >= raw.total * most) return valid(named[0]);
  return (await tell(value)) ?? valid(preset);
}

function valid(language: string | null): FrontMatter['language'] {
  return language !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null;
}
