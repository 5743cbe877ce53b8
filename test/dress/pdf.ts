/** A document as PDF, the way that others would have it: tagged, or without tags in one or two columns. */
import type { Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { closePress, openPress } from '../../pipeline/print/index.ts';
import { timeLimit, watched } from '../../pipeline/print/watched.ts';

export type Dress = 'tagged' | 'one-column' | 'two-column';

export interface DressMeta {
  title?: string | null;
  language?: string | null;
}

/** Words of a page's head that no document has. */
export const runningHead = 'Papers of the Harbour Forum';

/**
 * Print a normalized document in Chrome, with running heads, page numbers, justified lines and words parted at them.
 *
 * @param root As `normalize` leaves it: what has `data.furniture` is printed as what it is.
 */
export async function dressPdf(root: Root, meta: DressMeta, how: Dress): Promise<Uint8Array> {
  const [pdf] = await dressPdfs([{ root, meta, how }]);
  if (!pdf) throw new Error('nothing printed');
  return pdf;
}

/** Several with one browser. */
export async function dressPdfs(
  documents: readonly { root: Root; meta: DressMeta; how: Dress }[],
): Promise<Uint8Array[]> {
  const press = await openPress({ announce: () => undefined });
  try {
    const done: Uint8Array[] = [];
    for (const { root, meta, how } of documents) {
      const html = page(root, meta, how);
      done.push(
        await watched(press, { limit: timeLimit(html.length) }, async (tab) => {
          await tab.setContent(html);
          const { data } = await tab.session.send('Page.printToPDF', {
            preferCSSPageSize: true,
            generateTaggedPDF: how === 'tagged',
            generateDocumentOutline: false,
          });
          return new Uint8Array(Buffer.from(data, 'base64'));
        }),
      );
    }
    return done;
  } finally {
    await closePress(press);
  }
}

const styles: Record<Dress, string> = {
  tagged: 'body { font: 11pt/1.4 serif } p { margin: 0 0 0.8em }',
  'one-column':
    'body { font: 11pt/1.4 serif; text-align: justify } ul { list-style: "•  " } p, li { margin: 0 0 0.8em }',
  'two-column':
    'body { font: 9.5pt/1.3 serif; text-align: justify; columns: 2; column-gap: 8mm } ul { list-style: "•  " } h1 { column-span: all } ' +
    'p { margin: 0; text-indent: 1.2em } h1 + p, h2 + p, h3 + p { text-indent: 0 }',
};

/** Small pages, so that even a short document has several. */
const common = `@page { size: 170mm 240mm; margin: 22mm 20mm; @top-left { content: "${runningHead}"; font: 8pt sans-serif }
  @bottom-center { content: counter(page); font: 8pt sans-serif } }
body { margin: 0 } h1 { font-size: 1.7em } h2 { font-size: 1.25em; break-after: avoid } h3 { font-size: 1.1em; break-after: avoid }
.caption { font-size: 0.85em; text-align: left } table { border-spacing: 6pt 0 }`;

function page(root: Root, { title, language }: DressMeta, how: Dress): string {
  const tree = structuredClone(root);
  tree.children = tree.children.filter((node) => !gone.has(node.data?.furniture ?? ''));
  visit(tree, (node) => {
    clean(node, how !== 'tagged');
  });
  const body = processor.stringify(processor.runSync(tree));
  return `<!doctype html><html lang="${language ?? 'en'}"><head><meta charset="utf-8"><title>${escaped(title ?? '')}</title>
<style>${common} ${styles[how]}</style></head><body>${body}</body></html>`;
}

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** Pages have their own. */
const gone = new Set(['running-line', 'page-number', 'navigation']);

function clean(node: Nodes, parted: boolean): void {
  const { furniture } = node.data ?? {};
  delete node.data;
  if (furniture === 'caption') Object.assign(node, { data: { hProperties: { className: ['caption'] } } });
  if (node.type === 'text') {
    const line = node.value.replace(/\s*\n\s*/g, ' ');
    node.value = parted ? part(line) : line;
  }
}

/** Soft hyphens where an English word could be parted: between two consonants within a longer word. */
function part(text: string): string {
  return text.replace(/\p{L}{7,}/gu, (word) =>
    word.replace(/([a-z]{2}[aeiou][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiou][a-z]{2})/g, '$1\u00ad'),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
