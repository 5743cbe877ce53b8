/**
 * Word documents (Office Open XML, both its transitional and its strict form).
 *
 * The XML is read as it is, in one pass: what a run's characters are and where they stand in the raw text then cannot
 * differ, and headers, footers and notes come the same way as the body.
 */
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../message.ts';
import { places, range } from '../places.ts';
import { toNote, toRunningLines } from './docx/apart.ts';
import { readBlock, readBlocks, standing } from './docx/blocks.ts';
import { damaged, Fault } from './docx/fault.ts';
import { type Block, type Note, newRaw, type Raw } from './docx/model.ts';
import { readNumbering } from './docx/numbering.ts';
import { openPackage, type Package } from './docx/package.ts';
import { type Relationship, readPart, relationshipsOf } from './docx/parts.ts';
import type { Page } from './docx/phrasing.ts';
import { languageIn, metadataIn, titleIn } from './docx/properties.ts';
import type { Ground } from './docx/runs.ts';
import { readStyles, type Styles } from './docx/styles.ts';
import { toTree } from './docx/tree.ts';
import { readXml } from './docx/xml.ts';
import type { Parsed } from './reader.ts';
import type { Problem } from './unreadable.ts';

/**
 * Read a Word document.
 *
 * `file.value` becomes the text of its paragraphs, one a line: of the body with its boxes, then of notes, headers and
 * footers. All changes are taken as accepted. Comments, pictures and what Word makes by itself, such as the numbers of
 * lists, are no text of it.
 */
export async function docx(file: VFile, bytes: Buffer): Promise<Parsed | Problem> {
  try {
    return await readDocument(file, await openPackage(bytes));
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
}

async function readDocument(file: VFile, parts: Package): Promise<Parsed | Problem> {
  const above = [...(await relationshipsOf(parts, '')).values()];
  const main = above.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!parts.has(main)) throw damaged(`the part ${main} is missing`);
  const beside = await relationshipsOf(parts, main);
  const related = [...beside.values()].filter(({ external }) => !external);
  const one = (type: string) => readPart(parts, related.find((relation) => relation.type === type)?.target);
  const core = await readPart(parts, above.find(({ type }) => type === 'core-properties')?.target);
  const styles = readStyles(await one('styles'));
  const levels = readNumbering(await one('numbering'));

  const raw = newRaw();
  const body = await readBody(parts, main, { raw, styles, links: linksIn(beside) });
  const footnotes = await readNotes(parts, related, 'footnotes', { raw, styles });
  const notes = footnotes.concat(await readNotes(parts, related, 'endnotes', { raw, styles }));
  const margins: Block[][] = [];
  for (const { type, target } of related)
    if (type === 'header' || type === 'footer') margins.push(await readMargin(parts, target, { raw, styles }));

  const value = raw.chunks.join('');
  if (value.trim() === '') return { problem: 'empty' };
  file.value = value;
  const page: Page = { value, at: places(value), markup: [] };
  const children: RootContent[] = [
    ...toTree(body, { page, levels, title: titleIn(core) }),
    ...notes.flatMap((note) => toNote(note, page)),
    ...toRunningLines(margins.flat(), page),
  ];
  report(file, raw);
  const root: Root = { type: 'root', children, position: range(page.at, 0, value.length) };
  const language = await languageIn(raw, value, styles.language);
  const front = { metadata: metadataIn(core), language };
  return { root, made: 'blocks', markup: page.markup, repairs: [], front, paragraphs: raw.paragraphs };
}

/** The body is read child by child: of a large document no more than one of them is in memory as XML. */
async function readBody(parts: Package, name: string, ground: Ground): Promise<Block[]> {
  const blocks: Block[] = [];
  const where = standing();
  const root = await readXml(parts.open(name), name, {
    below: 'w:body',
    each: (element) => {
      for (const block of readBlock(element, where, ground)) blocks.push(block);
    },
  });
  if (root.name !== 'w:document') throw damaged(`the part ${name} is not that of a Word document`);
  return [...blocks, ...readBlocks([], where, ground)];
}

/** Notes in the order of their marks, then those without one. Notes whose marks were struck out are struck out. */
async function readNotes(
  parts: Package,
  related: readonly Relationship[],
  type: string,
  { raw, styles }: { raw: Raw; styles: Styles },
): Promise<Note[]> {
  const name = related.find((relation) => relation.type === type)?.target;
  const root = await readPart(parts, name);
  if (!root || !name) return [];
  const ground: Ground = { raw, styles, links: linksIn(await relationshipsOf(parts, name)) };
  const elements = new Map(
    root.children
      .filter(({ attributes }) => (attributes.type ?? 'normal') === 'normal')
      .map((element) => [`${type.slice(0, -1)}-${element.attributes.id}`, element]),
  );
  const marked = raw.notes.filter((id) => elements.has(id));
  const order = new Set([...marked, ...[...elements.keys()].filter((id) => !raw.struck.has(id))]);
  return [...order].map((id) => ({
    id,
    label: id,
    blocks: readBlocks(elements.get(id)?.children ?? [], standing('footnote'), ground),
  }));
}

async function readMargin(
  parts: Package,
  name: string,
  { raw, styles }: { raw: Raw; styles: Styles },
): Promise<Block[]> {
  const root = await readPart(parts, name);
  if (!root) return [];
  raw.fields.length = 0;
  const ground: Ground = { raw, styles, links: new Map() };
  return readBlocks(root.children, standing('running-line'), ground);
}

/** Addresses that a reader may follow. */
function linksIn(relationships: ReadonlyMap<string, Relationship>): Map<string, string> {
  return new Map(
    [...relationships]
      .filter(([, { type, target }]) => type === 'hyperlink' && /^(?:https?|mailto):/i.test(target))
      .map(([id, { target }]) => [id, target]),
  );
}

/** What of a document is not read, as its messages say it. */
const unread: Record<string, { severity: 'info' | 'warning'; found: (count: number) => string; help: string }> = {
  comment: {
    severity: 'info',
    found: (count) => `This document has comments (${count}); they are no text of it, and are not read`,
    help: 'What should be read of them must stand in the text.',
  },
  drawing: {
    severity: 'warning',
    found: (count) => `This document has diagrams or charts (${count}) whose words are not read`,
    help: 'If they say what the text does not, write it into the text.',
  },
  'inserted file': {
    severity: 'warning',
    found: (count) => `This document has other files inserted into it (${count}), which are not read`,
    help: 'Open it in Word and save it, which makes them part of the text.',
  },
  symbol: {
    severity: 'warning',
    found: (count) =>
      `This document has characters of a symbol font (${count}) that nothing else has; they are left out`,
    help: 'Put the characters that are meant in their place.',
  },
};

function report(file: VFile, raw: Raw): void {
  for (const [name, { severity, found, help }] of Object.entries(unread)) {
    const count = raw.unread.get(name);
    if (count) say(file, { rule: 'docx-unread', severity, found: found(count), help });
  }
}
