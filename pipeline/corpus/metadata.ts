/** What is known of a document: from its codebook entry, its front matter, and its own furniture, in this order. */
import type { Furniture, FurnitureKind, Metadata, Passage, SourceFormat } from '../ast.ts';
import type { ReadSource } from '../read-source.ts';
import { bylineNames } from '../written-by.ts';
import { dateInName, isoDate } from './dates.ts';
import { bylineInstitution, countryIn, institutionIn, kind, positionIn } from './institution.ts';
import { independenceOf, isBody, isGovernment } from './masthead.ts';
import { memoIn } from './memo.ts';
import { names } from './names.ts';
import { fromPage, printedFrom, wholeAddress } from './page-address.ts';
import { copyrightIn, datedLine, issuedIn } from './published.ts';
import { sentences } from './sentences.ts';
import { hostOf, isOf, siteHeading, titleOf } from './site.ts';

type Values = Omit<Metadata, 'origin'>;
type Found = Partial<Values> & {
  /** Where an author's note says that the author is. */
  affiliation?: string | null;
  /** The line that gives the date, where that is only of an update. */
  updated?: string | null;
};

const fields = [
  'title',
  'authors',
  'role',
  'institution',
  'country',
  'date',
  'publisher',
  'url',
  'accessed',
  'translation',
  'note',
] as const satisfies (keyof Values)[];

/** Formats whose properties are often a template's or a typist's: what the page itself says counts before them. */
const unsure = new Set<SourceFormat>(['docx', 'pdf']);

/** @returns Metadata with an origin for each field that is known. Nothing is guessed; a title is never made up. */
export function metadataOf(
  source: ReadSource,
  furniture: readonly Furniture[],
  passages: readonly Passage[] = [],
): Metadata {
  const memo = memoIn(furniture);
  const rest = fromFurniture(furniture.filter((one) => !memo.lines.has(one)));
  if (memo.letterhead) rest.institution ??= memo.letterhead;
  const own = affiliated({ ...fromPage(furniture), ...rest, ...memo.found }, source.metadata, furniture);
  if (own.updated) {
    const issued = issuedIn(furniture);
    if (issued) Object.assign(own, { date: issued, updated: null });
  }
  const front = source.metadata;
  const given = {
    ...front,
    ...(front.date ? { date: isoDate(front.date) } : {}),
    ...(front.authors ? { authors: front.authors.flatMap(eachName) } : {}),
  };
  const metadata: Metadata = { ...blank(), origin: {} };
  const put = (values: Found, origin: Metadata['origin'][string]): void => {
    for (const field of fields) {
      const value = values[field];
      if (value === undefined || value === null || value.length === 0 || metadata.origin[field]) continue;
      Object.assign(metadata, { [field]: value });
      metadata.origin[field] = origin;
    }
  };
  put(source.entry ?? {}, 'editor');
  for (const values of unsure.has(source.format) ? [own, given] : [given, own]) put(values, 'source');
  const host = hostOf(metadata.url ?? printedFrom(furniture));
  if (metadata.title && metadata.origin.title !== 'editor') {
    const { title, site } = titleOf(metadata.title, host);
    metadata.title = title;
    const given = site ?? (front.title ? titleOf(front.title, host).site : null);
    if (given) put({ publisher: given }, 'source');
  }
  byMasthead(metadata, host, furniture, passages);
  // A page that says only when it was changed came out at some time before.
  if (own.updated && metadata.origin.date === 'source' && metadata.date === own.date) {
    metadata.origin.date = 'inferred';
    put({ note: own.updated }, 'source');
  }
  put({ publisher: siteHeading(source.root) ?? host, date: dateInName(source.name) }, 'inferred');
  if (!metadata.date || metadata.authors.length === 0) put(copyrightIn(furniture, passages), 'inferred');
  if (metadata.institution) put({ country: countryIn(metadata.institution) }, 'inferred');
  metadata.origin = Object.fromEntries(
    fields.flatMap((field) => (metadata.origin[field] ? [[field, metadata.origin[field]]] : [])),
  );
  return metadata;
}

/** A body named at the head of a government's page keeps that page; what an independent review wrote is not its own. */
function byMasthead(
  metadata: Metadata,
  host: string | null,
  furniture: readonly Furniture[],
  passages: readonly Passage[],
): void {
  const { institution, origin } = metadata;
  if (!institution || origin.institution !== 'source' || metadata.authors.length > 0) return;
  const kept = isGovernment(host) || isGovernment(metadata.publisher);
  if (!kept && !isBody(institution)) return;
  const review = independenceOf(metadata.title, furniture, passages);
  if ((kept || review) && origin.publisher !== 'editor') {
    metadata.publisher = institution;
    origin.publisher = 'source';
  }
  if (!review) return;
  metadata.institution = null;
  delete origin.institution;
  if (!review.chair) return;
  Object.assign(metadata, { authors: [review.chair], role: metadata.role ?? review.role });
  origin.authors = 'inferred';
  origin.role ??= 'inferred';
}

/**
 * A paper that somebody of an institute writes is the institute's, unless it is known to stand somewhere else: a column on
 * a newspaper's page is nobody's but the author's, and the institute belongs to what the author is.
 */
function affiliated({ affiliation, ...own }: Found, front: Partial<Metadata>, furniture: readonly Furniture[]): Found {
  if (!affiliation || own.institution) return own;
  const host = hostOf(front.url ?? own.url ?? printedFrom(furniture) ?? siteInNote(furniture));
  const publisher = front.publisher ?? (front.title ? titleOf(front.title, host).site : null);
  const elsewhere = (host ?? publisher) !== null;
  if (!elsewhere || (host && isOf(affiliation, host)) || publisher === affiliation)
    return { ...own, institution: affiliation };
  return own.role ? { ...own, role: `${own.role}, ${affiliation}` } : own;
}

/** A note on an author that leads to a site for what else stands there: the site published it. */
function siteInNote(furniture: readonly Furniture[]): string | null {
  const more =
    /\b(?:more (?:about|from|by)|read (?:more|other|further)|columns?|features?|visit)\b.*?\b((?:https?:\/\/|www\.)[^\s<>)]+)/is;
  for (const { kind, text } of furniture) {
    const url = kind === 'author-note' ? more.exec(text)?.[1] : undefined;
    if (url) return url.replace(/[.,;]+$/, '');
  }
  return null;
}

function blank(): Values {
  return {
    title: null,
    authors: [],
    role: null,
    institution: null,
    country: null,
    date: null,
    publisher: null,
    url: null,
    accessed: null,
    translation: null,
    note: null,
  };
}

/** "By Ida Holm and Per Lund", "[[Ida Holm]]": the persons of one entry; the entry itself where it names none. */
function eachName(entry: string): string[] {
  const plain = entry.replace(/^\[\[|\]\]$/g, '').replace(/^by\s+/i, '');
  const persons = names(plain);
  return persons.length > 1 ? persons : [plain];
}

/** Later kinds fill only what earlier ones leave open. */
const readers: [kind: FurnitureKind, read: (text: string, above: string | null) => Found][] = [
  ['title', (text) => ({ title: text, ...speech(text) })],
  ['byline', fromByline],
  ['signature', fromSignature],
  ['author-note', fromAuthorNote],
  ['editor-note', fromEditorNote],
];

function fromFurniture(furniture: readonly Furniture[]): Found {
  const found: Found = {};
  for (const [kind, read] of readers) {
    const lines = furniture.filter((one) => one.kind === kind);
    for (const [index, { text }] of lines.entries()) {
      const said = read(text, lines[index - 1]?.text ?? null);
      // A date of issue takes the place of one of an update.
      if (found.updated && said.date && !said.updated) Object.assign(found, { date: null, updated: null });
      else if (said.updated && found.date) Object.assign(said, { date: null, updated: null });
      for (const [field, value] of Object.entries(said) as [keyof Values, never][]) {
        const before = found[field];
        if (value === null || (value as unknown) === undefined) continue;
        // Several notes are one note, and several bylines name several authors; of everything else the first counts.
        if (field === 'note' && before) found.note = `${before} ${value as string}`;
        else if (field === 'authors' && kind === 'byline' && before)
          found.authors = [...new Set([...(before as string[]), ...(value as string[])])];
        else if (before === undefined || before === null || before.length === 0) found[field] = value;
      }
    }
  }
  // What one of several authors is says nothing of the others.
  if ((found.authors?.length ?? 0) > 1) delete found.role;
  return found;
}

const label = /^\s*([\p{L}\s-]{2,20})\s*[:：]\s*/u;

function fromByline(text: string, above: string | null): Found {
  const url = wholeAddress.exec(text.trim())?.[1];
  if (url) return { url };
  const held = speech(text);
  if (held) return { title: text, ...held };
  const named = label.exec(text)?.[1]?.trim().toLowerCase() ?? '';
  const value = named ? text.replace(label, '').trim() : text;
  if (/^publishe[rd](?: by)?$/.test(named) && !isoDate(value)) return { publisher: value };
  if (/^(?:url|doi|source url)$/.test(named)) return { url: value };
  if (/^translat/.test(named)) return { translation: text.trim() };
  if (/^(?:institut|affiliation|organi)/.test(named)) return { institution: value };
  const institution = bylineInstitution(bylineNames(value, kind));
  // "Department of Tides & Inland Harbours" has nobody's name in it.
  return { authors: institution === value.trim() ? [] : names(value), institution, ...datedLine(text, above) };
}

const spoken =
  /^(?:(?:opening|closing|keynote|welcome|written|oral)\s+)?(?:speech|remarks|address|statement|keynote|lecture|testimony|evidence)\s+(?:(?:given|delivered|made)\s+)?(?:by|of)\s+(?:the\s+)?(.+)$/i;

/** "Speech by the Minister of Fisheries, Ida Holm, at the Forum of Ports": who spoke; the forum is not whose words they are. */
function speech(text: string): Found | null {
  const who = spoken.exec(text.trim())?.[1]?.split(/,?\s+(?:at|to|before|in|on|during)\s+/)[0];
  if (!who) return null;
  const authors = names(who);
  const [name] = authors;
  if (name) return { authors, role: who.slice(0, who.indexOf(name)).replace(/[,\s]+$/, '') || null };
  const titled = new RegExp(
    `^(.*${functions.source})\\s+((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)$`,
    'iu',
  ).exec(who);
  return titled?.[2] && /^\p{Lu}/u.test(titled[2]) ? { authors: [titled[2]], role: titled[1] ?? null } : {};
}

const functions =
  /\b(?:fellow|researcher|associate|professor|lecturer|director|analyst|economist|scholar|scientist|head|chief|chair|president|secretary|minister|ambassador|advis[eo]r|editor|correspondent|manager|officer|consultant|coordinator|expert|specialist|dean|engineer)s?\b/i;

function fromSignature(text: string): Found {
  const inner = text.replace(/^[\s([（—–-]+|[\s)\]）.]+$/gu, '');
  const named = institutionIn(inner);
  const parts = inner.split(/\s*[,;，]\s*/);
  const role = parts.find((one) => functions.test(one) && !named?.name.includes(one)) ?? null;
  return { authors: names(inner), role, institution: named?.name ?? null, date: isoDate(inner) };
}

/** What of a sentence stands before what it says somebody is or does. */
const subject =
  /^(.*?)(?:,|\b(?:is|are|was|were|serves?|works?|teach(?:es)?|heads?|leads?|directs?|holds?|writes|studies|covers)\b)/;

/** "The author, Ida Holm, is a fellow at …. Per Lund is an editor." Whose role and whose institution it is must be clear. */
function fromAuthorNote(text: string): Found {
  const inner = text.replace(/^[\s([（]+|[\s)\]）]+$/gu, '').replace(/^about the authors?\s*[:.—–-]?\s*/i, '');
  const told = sentences(inner, 'en').flatMap(({ start, end }, index) => {
    const sentence = inner
      .slice(start, end)
      .replace(/^(?:the )?(?:authors?|writers?)(?:,\s*|\s*:\s*|\s+)(?=\p{Lu})/iu, '');
    const authors = names(subject.exec(sentence)?.[1] ?? '');
    return index === 0 || authors.length > 0 ? [{ authors, ...positionIn(sentence) }] : [];
  });
  const authors = told.flatMap((one) => one.authors);
  const institutions = new Set(told.map(({ institution }) => institution));
  const [only = null] = institutions;
  return {
    authors,
    role: told.length === 1 ? (told[0]?.role ?? null) : null,
    affiliation: institutions.size === 1 ? only : null,
  };
}

const firstAppeared =
  /\b(?:(?:originally|first|previously)\s+(?:was\s+)?(?:published|appeared|posted|printed)|(?:published|appeared)\s+(?:originally|first))\s+(?:on|in|by|at)\s+(?:the\s+)?([^,;]+?)(?=\s+(?:and|on|in|under|as)\s|[,;]|\.(?:\s|$)|$)/i;

function fromEditorNote(text: string): Found {
  const note = text.trim();
  const translated = sentences(note, 'en')
    .map(({ start, end }) => note.slice(start, end))
    .find((sentence) => /\btranslat(?:ed|ion)\b/i.test(sentence));
  return {
    note,
    translation: translated?.replace(/^[\s([（]*[\p{L}’']+(?:\s[\p{L}’']+)?\s+note\s*[:：.—–-]\s*/iu, '') ?? null,
    publisher: firstAppeared.exec(note)?.[1]?.trim() ?? null,
  };
}
