/** The text of a block, as one string, with the stretches of the file that it stands in. */
import type { Nodes, Table } from 'mdast';
import { wide } from '../wide.ts';
import type { Stretch } from './stretches.ts';

export interface Gathered {
  text: string;
  /** In the order of the text; also of characters that a repair put there. */
  stretches: Stretch[];
  /** Nodes within the block that are furniture, such as a caption in a quotation; they are not in the text. */
  apart: Nodes[];
}

/** What parts the children of a node: blocks by a line feed, cells by a tab, pieces of a line by nothing. */
const between: Partial<Record<Nodes['type'], string>> = {
  list: '\n',
  listItem: '\n',
  blockquote: '\n',
  table: '\n',
  tableRow: '\t',
  footnoteDefinition: '\n',
};

/** @returns The text of a block and its places. */
export function gather(block: Nodes): Gathered {
  const gathered: Gathered = { text: '', stretches: [], apart: [] };
  const visit = (node: Nodes): void => {
    if (
      node !== block &&
      (node.data?.furniture || (node.type === 'html' && block.type !== 'html' && node.data?.origin))
    ) {
      gathered.apart.push(node);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      add(gathered, node.alt ?? '', node.data?.origin ?? [], false);
    } else if (node.type === 'break') {
      add(gathered, ' ', [], false);
    } else if ('value' in node) {
      if (node.data?.origin) add(gathered, node.value, node.data.origin, node.type === 'code' || node.type === 'html');
    } else if ('children' in node) {
      const glue = between[node.type] ?? '';
      let first = true;
      for (const child of node.children) {
        if (!first && glue && (glue === '\t' || gathered.text !== '')) gathered.text += glue;
        first = false;
        visit(child);
      }
    }
  };
  visit(block);
  if (block.type !== 'table') trimEnds(gathered);
  gathered.text = wide(gathered.text);
  return gathered;
}

function add(
  gathered: Gathered,
  value: string,
  origin: readonly { at: number; offset: number }[],
  verbatim: boolean,
): void {
  for (const [index, run] of origin.entries()) {
    // White space behind a run needs no place, and what a repair glued on has none: in a page a tag stands there.
    const { length } = value.slice(run.at, origin[index + 1]?.at ?? value.length).trimEnd();
    if (length > 0) gathered.stretches.push([run.offset, run.offset + length]);
  }
  // A line end within a paragraph is a space of it.
  gathered.text += verbatim ? value : value.replace(/[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*/g, ' ');
}

function trimEnds(gathered: Gathered): void {
  gathered.text = gathered.text.trim();
}

/** @returns A table's cells as spans of its text: tabs between cells, line feeds between rows. */
export function cellsOf(table: Table): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const row of table.children) {
    for (const cell of row.children) {
      const { text } = gather(cell);
      if (text.trim() !== '') spans.push({ start: at, end: at + text.length });
      at += text.length + 1;
    }
    if (row.children.length === 0) at += 1;
  }
  return spans;
}
