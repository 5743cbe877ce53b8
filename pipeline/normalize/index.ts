/** Root to Root: the repairs and rules, in order. */
import type { Nodes } from 'mdast';
import { type Preset, unified } from 'unified';
import type { Notice } from '../message.ts';
import { places } from '../places.ts';
import type { ReadSource } from '../read-source.ts';
import { authorNote } from './author-note.ts';
import { bibliography } from './bibliography.ts';
import { brokenTable } from './broken-table.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { characters } from './characters.ts';
import { comments } from './comments.ts';
import { contents } from './contents.ts';
import { dehyphenate } from './dehyphenate.ts';
import { editorNote } from './editor-note.ts';
import { endMatter } from './end-matter.ts';
import { endNote } from './end-note.ts';
import { epigraph } from './epigraph.ts';
import { fence } from './fence.ts';
import { footnote } from './footnote.ts';
import { heading } from './heading.ts';
import { joined } from './joined.ts';
import { letter } from './letter.ts';
import { lineEnd } from './line-end.ts';
import { lineHeading } from './line-heading.ts';
import { linkList } from './link-list.ts';
import { list } from './list.ts';
import { markdown } from './markdown.ts';
import { navigation } from './navigation.ts';
import { pageMark } from './page-mark.ts';
import { pageNumber } from './page-number.ts';
import { pageTitle } from './page-title.ts';
import { paragraphNumber } from './paragraph-number.ts';
import { picture } from './picture.ts';
import { pullQuote } from './pull-quote.ts';
import { quote } from './quote.ts';
import { rejoin } from './rejoin.ts';
import { rule } from './rule.ts';
import { runIn } from './run-in.ts';
import { runningLine } from './running-line.ts';
import { signature } from './signature.ts';
import { spaces } from './spaces.ts';
import { split } from './split.ts';
import { table } from './table.ts';
import { teaser } from './teaser.ts';
import { title } from './title.ts';
import { unwrap } from './unwrap.ts';
import { webPhrase } from './web-phrase.ts';

/** Lines that are no text. */
const furniture: Preset = { plugins: [pageNumber, runningLine, navigation] };

/** What the editor has settled. */
const settled: Preset = { plugins: [split, joined] };

/** Blocks that are a web page's, and not its text's. */
const page: Preset = { plugins: [webPhrase, linkList, teaser, comments, endMatter] };

/** What each block is. */
const kinds: Preset = {
  plugins: [letter, endNote, bibliography, pullQuote, caption, editorNote, byline, authorNote, signature, picture],
};

/** Plain text arrives as one paragraph per physical line. */
const lines = unified()
  .use([characters, pageMark])
  .use(furniture)
  // Lines to blocks
  .use([fence, table, brokenTable, quote, rule, paragraphNumber, unwrap, spaces])
  .use(settled)
  .use(epigraph)
  .use(page)
  .use(kinds)
  .use([heading, footnote, list])
  .use(contents)
  // What was cut
  .use([rejoin, dehyphenate])
  .use(title)
  .freeze();

/** Where the format has told blocks from each other, the same rules tell what each of them is. */
const blocks = unified()
  .use([characters, pageMark, epigraph, brokenTable, lineEnd, spaces])
  .use(furniture)
  .use(paragraphNumber)
  .use(settled)
  .use(page)
  .use(kinds)
  .use([lineHeading, runIn, markdown])
  .use(contents)
  .use(pageTitle)
  // What was cut
  .use([rejoin, dehyphenate])
  .freeze();

const presets = { lines, blocks } as const;

/**
 * Repair a source and tell its text from its furniture.
 *
 * Every change is in `repairs`, every mark in `markup`; what is less than sure is also a message on the file. The
 * words of a source are never corrected.
 *
 * @returns The source with a repaired tree. Nodes with `data.furniture` stay in it, in file order.
 */
export function normalize(source: ReadSource): ReadSource {
  const value = String(source.file);
  const repairs = [...source.repairs];
  const markup = [...source.markup];
  const processor = presets[source.made];
  const unsettled: Notice[] = [];
  const { file, entry, made, format } = source;
  file.data.ledger = { file, value, at: places(value), repairs, markup, made, format, entry, unsettled };
  const root = processor.runSync(copy(source.root), file);
  delete file.data.ledger;
  repairs.sort((a, b) => a.range.start.offset - b.range.start.offset);
  markup.sort((a, b) => a.start.offset - b.start.offset);
  return { ...source, root, repairs, markup, unsettled };
}

/** The tree again, with nodes of its own; places and origins, which no rule changes in place, are shared. */
function copy<Kind extends Nodes>(node: Kind): Kind {
  const own = { ...node, ...(node.data ? { data: { ...node.data } } : {}) };
  if ('children' in own) own.children = own.children.map(copy) as typeof own.children;
  return own;
}
