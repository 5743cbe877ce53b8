/** A repaired tree to passages and furniture. */
import type { Nodes, RootContent } from 'mdast';
import type { Furniture, FurnitureKind, Passage, PassageKind, Point, Range, Span } from '../ast.ts';
import type { ReadSource } from '../read-source.ts';
import type { Founded } from './conserve.ts';
import { folios, pagesOf } from './folios.ts';
import { cellsOf, gather } from './gather.ts';
import { sentences } from './sentences.ts';
import { claims, type Stretch, toRanges, without } from './stretches.ts';

export interface Parted {
  passages: Founded[];
  furniture: Furniture[];
  markup: Range[];
}

const kinds: Partial<Record<Nodes['type'], PassageKind>> = {
  paragraph: 'paragraph',
  code: 'paragraph',
  listItem: 'item',
  table: 'table',
  blockquote: 'quote',
};

type Coming = Pick<Passage, 'kind' | 'text' | 'sentences'>;

/** @returns What will be passages, as far as the source alone can tell. */
export function comingPassages({ root, language }: ReadSource): Coming[] {
  const inNode = (node: RootContent): Coming[] => {
    if (node.data?.furniture) return [];
    if (node.type === 'list') return node.children.flatMap(inNode);
    const kind = kinds[node.type];
    const text = kind ? gather(node).text : '';
    return kind && text.trim() !== '' ? [{ kind, text, sentences: sentencesOf(node, text, language) }] : [];
  };
  return root.children.flatMap(inNode);
}

interface Sentenced {
  text: string;
  language: string | null;
  spans: Span[];
}

/** Parted when they were coming: most become passages as they are. */
const sentenced = new WeakMap<Nodes, Sentenced>();

function sentencesOf(node: Nodes, text: string, language: string | null): Span[] {
  const known = sentenced.get(node);
  if (known?.text === text && known.language === language) return known.spans;
  const spans = node.type === 'table' ? cellsOf(node) : sentences(text, language);
  sentenced.set(node, { text, language, spans });
  return spans;
}

/**
 * Number the passages of a source, in the order of the tree, and put each on its node as `data.passage`.
 *
 * @param language For the sentences.
 */
export function part(source: ReadSource, language: string | null, at: (offset: number) => Point): Parted {
  const value = String(source.file);
  const claimed = claims(source.repairs);
  const numbered = folios(source, at);
  const rangesOf = (stretches: readonly Stretch[]) => numbered(toRanges(without(stretches, claimed), value, at));
  const parted: Parted = {
    passages: [],
    furniture: [],
    // A mark beside a repaired character ends where the repair begins.
    markup: source.markup.flatMap(({ start, end }) =>
      toRanges(without([[start.offset, end.offset]], claimed), value, at),
    ),
  };
  const headings: { depth: number; text: string }[] = [];

  const furnish = (node: Nodes, kind: FurnitureKind): void => {
    const { text, stretches, apart } = gather(node);
    const ranges = rangesOf(stretches);
    if (text.trim() !== '') parted.furniture.push({ kind, text, ranges });
    for (const one of apart) furnish(one, one.data?.furniture ?? 'other');
    if (kind === 'heading' && node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push({ depth: node.depth, text });
    }
  };

  const pass = (node: Nodes, kind: PassageKind): void => {
    const { text, stretches, apart } = gather(node);
    if (text.trim() !== '') {
      const spans = sentencesOf(node, text, language);
      const pages = pagesOf(source, text, spans, stretches);
      const passage: Passage = {
        number: parted.passages.length + 1,
        kind,
        text,
        ranges: rangesOf(stretches),
        sentences: spans,
        headings: headings.map((heading) => heading.text),
        ...(pages && { pages }),
      };
      node.data = { ...node.data, passage };
      parted.passages.push({ passage, stretches });
    }
    for (const one of apart) furnish(one, one.data?.furniture ?? 'other');
  };

  const visit = (node: RootContent): void => {
    if (node.data?.furniture) furnish(node, node.data.furniture);
    else if (node.type === 'list') for (const item of node.children) visit(item);
    else if (kinds[node.type]) pass(node, kinds[node.type] ?? 'paragraph');
  };
  for (const node of source.root.children) visit(node);
  parted.furniture.sort((a, b) => (a.ranges[0]?.start.offset ?? 0) - (b.ranges[0]?.start.offset ?? 0));
  return parted;
}
