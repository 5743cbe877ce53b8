import type { RootContent } from 'mdast';
import type { FurnitureKind, Passage, SourceRoot } from '../../ast.ts';
import { formatLocator } from '../../locator.ts';
import type { Desk, Face, Tongue } from '../desk.ts';
import { type Prose, renderBlock, renderPassage } from '../prose.ts';

/** One block of a source as Appendix B prints it. */
export interface Block {
  /** A numbered passage, else furniture. */
  passage: { id: string; number: number; label: string; page: string; html: Prose } | null;
  furniture: { kind: FurnitureKind; isHeading: boolean; html: Prose } | null;
  /** A run of passages that the annex leaves out. */
  omitted: string | null;
}

export interface Text {
  face: Face;
  title: string;
  titled: Tongue;
  lang: string;
  rtl: boolean;
  blocks: Block[];
}

/** Left out of print: they are about the file's pages, not about the text. The ledger of repairs has them. */
const unprinted: FurnitureKind[] = ['page-number', 'running-line', 'navigation'];

export function texts(desk: Desk): Text[] | null {
  if (desk.codebook.annex === 'none') return null;
  return desk.corpus.children.map((root) => {
    const { source } = root.data;
    const face = desk.faceOf(source.id);
    return {
      face,
      title: source.metadata.title ?? desk.say('untitled'),
      titled: desk.tongue(source.id, 'title'),
      lang: face.lang,
      rtl: face.rtl,
      blocks: merged(desk, blocks(desk, root)),
    };
  });
}

function blocks(desk: Desk, root: SourceRoot): Block[] {
  const { id } = root.data.source;
  const found: Block[] = [];
  const walk = (nodes: RootContent[], wrap: (node: RootContent) => RootContent) => {
    for (const node of nodes) {
      const { passage, furniture } = node.data ?? {};
      if (passage) found.push(passageBlock(desk, wrap(node), passage, id));
      else if (furniture) {
        if (!unprinted.includes(furniture)) {
          found.push({
            passage: null,
            omitted: null,
            furniture: { kind: furniture, isHeading: furniture === 'heading', html: renderBlock(plain(node)) },
          });
        }
      } else if (node.type === 'list') {
        // Each outermost item is a passage of its own and keeps its bullet or number.
        let number = node.start ?? 1;
        for (const item of node.children) {
          const start = node.ordered ? number : null;
          walk([item], (child) => ({ ...node, start, children: [child as typeof item] }));
          number += 1;
        }
      } else if ('children' in node) walk(node.children as RootContent[], (child) => child);
    }
  };
  walk(root.children, (node) => node);
  return found;
}

function passageBlock(desk: Desk, node: RootContent, passage: Passage, source: string): Block {
  const locator = formatLocator(source, passage.number);
  if (!desk.isPrinted(locator)) return { passage: null, furniture: null, omitted: locator };
  return {
    passage: {
      id: `${source}-${passage.number}`,
      number: passage.number,
      label: desk.link(locator).label,
      page: desk.link(locator).page,
      html: renderPassage(node, passage, source),
    },
    furniture: null,
    omitted: null,
  };
}

/** One line for a run of omitted passages. */
function merged(desk: Desk, all: Block[]): Block[] {
  const kept: Block[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) kept.push({ passage: null, furniture: null, omitted: desk.say('omitted', { n: run.length }) });
    run = [];
  };
  for (const block of all) {
    if (block.omitted) run.push(block.omitted);
    else {
      flush();
      kept.push(block);
    }
  }
  flush();
  return kept;
}

/** A heading of the source is no heading of the briefing: its outline stays ours. */
function plain(node: RootContent): RootContent {
  return node.type === 'heading' ? { type: 'paragraph', children: node.children } : node;
}
