/** The head of a memorandum or a letter: who writes it, when, about what. To whom it goes wrote nothing. */
import type { Furniture, Metadata } from '../ast.ts';
import { isoDate } from './dates.ts';
import { bylineInstitution } from './institution.ts';
import { functions, names } from './names.ts';

/** A line of a head, in a line of text or in a row of a table. */
const line =
  /^\s*(to|from|date|subject|subj|re|ref|reference|cc|copy|through|thru|via|attn|attention|sent)\s*(?:[:：]|\t)\s*(\S.*)$/i;

const subjects = new Set(['subject', 'subj', 're', 'regarding']);

export interface Memo {
  found: Partial<Pick<Metadata, 'title' | 'authors' | 'role' | 'institution' | 'date'>>;
  /** Where a subject is what it is called: the institution that stands above it all. */
  letterhead: string | null;
  /** The lines that it was read from. */
  lines: ReadonlySet<Furniture>;
}

/** @returns What a head says; nothing of a document that has none. */
export function memoIn(furniture: readonly Furniture[]): Memo {
  const lines = new Set<Furniture>();
  const values = new Map<string, string>();
  for (const one of furniture) {
    if (one.kind !== 'byline') continue;
    for (const text of one.text.split('\n')) {
      const [, label = '', value = ''] = line.exec(text) ?? [];
      if (!label) continue;
      const name = subjects.has(label.toLowerCase()) ? 'subject' : label.toLowerCase();
      if (!values.has(name)) values.set(name, value.trim());
      lines.add(one);
    }
  }
  const subject = values.get('subject');
  if (!subject && !values.has('to') && !values.has('from')) return { found: {}, letterhead: null, lines: new Set() };
  const above = furniture.find(({ kind }) => kind === 'title')?.text ?? '';
  const date = isoDate(values.get('date') ?? values.get('sent') ?? '');
  const found = { ...(subject ? { title: subject } : {}), ...sender(values.get('from')), ...(date ? { date } : {}) };
  return { found, letterhead: subject && bylineInstitution(above) === above ? above : null, lines };
}

/** "Ida Holm, Chief Inspector, Harbour Board". */
function sender(text: string | undefined): Memo['found'] {
  if (!text) return {};
  const institution = bylineInstitution(text);
  const authors = institution === text ? [] : names(text);
  const parts = text.split(/\s*[,;]\s*/);
  const role = authors.length === 1 ? parts.find((part) => functions.test(part) && !authors.includes(part)) : undefined;
  return {
    ...(authors.length > 0 ? { authors } : {}),
    ...(institution ? { institution } : {}),
    ...(role ? { role } : {}),
  };
}
