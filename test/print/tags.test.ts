import { describe, expect, it } from 'vitest';
import { readLinks, readOutline, readPages } from '../../pipeline/print/index.ts';
import { openPdf } from '../../pipeline/print/pdf/file.ts';
import { readingOrder } from '../../pipeline/print/pdf/structure.ts';
import { desk } from './desk.ts';
import { page } from './sample.ts';

const print = desk();
const html = page(
  `<h1>Ports</h1><p>See <a href="#hook">the Hook</a> and <a href="https://example.org/a?b=1">outside</a>.</p>
<h2>Landings</h2><table><thead><tr><th>Port</th></tr></thead><tbody><tr><td>Hook</td></tr></tbody></table>
<ul><li>one</li></ul><h2 style="break-before: page" id="hook">The Hook — Åland</h2><h3>Tides</h3><p lang="nl">getij</p>`,
  '@page { size: 500px 400px; margin: 50px; @top-left { content: "Running head" } @bottom-right { content: counter(page) } }',
);

describe('the PDF', () => {
  it('is tagged, in its language, with its title shown', async () => {
    const { catalog, dict, get } = openPdf((await print(html)).pdf);
    expect(dict(catalog.get('MarkInfo'))?.get('Marked')).toBe(true);
    expect(get(catalog.get('Lang'))).toEqual({ text: 'en' });
    expect(dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle')).toBe(true);
    expect(catalog.has('StructTreeRoot')).toBe(true);
  });

  it('has structure in reading order', async () => {
    const { pdf } = await print(html);
    const types = readingOrder(openPdf(pdf)).map(({ type }) => type);
    const kinds = types.filter((type, at) => type !== types[at - 1]);
    expect(kinds.join(' ')).toContain('H1 P Link P Link P H2 TH TD');
    expect(kinds.slice(-3)).toEqual(['H2', 'H3', 'P']);
  });

  it('has bookmarks that follow the headings', async () => {
    expect(readOutline((await print(html)).pdf)).toEqual([
      {
        title: 'Ports',
        page: 1,
        children: [
          { title: 'Landings', page: 1, children: [] },
          { title: 'The Hook — Åland', page: 2, children: [{ title: 'Tides', page: 2, children: [] }] },
        ],
      },
    ]);
  });

  it('has links inside and outside', async () => {
    expect(readLinks((await print(html)).pdf)).toMatchObject([
      { page: 1, id: 'hook', to: 2, url: null },
      { page: 1, id: null, to: null, url: 'https://example.org/a?b=1' },
    ]);
  });

  it('takes its paper from the style sheet, and keeps running heads out of the body', async () => {
    const pages = readPages((await print(html)).pdf);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [375, 300],
      [375, 300],
    ]);
    expect(pages[1]?.text).toContain('Running head');
    expect(pages[1]?.body).toBe('The Hook — Åland\nTides\ngetij');
  });

  it('embeds its fonts', async () => {
    const text = Buffer.from((await print(html)).pdf).toString('latin1');
    expect(text).toContain('/FontFile2');
    expect(text.match(/\/Type \/FontDescriptor/g)?.length).toBe(text.match(/\/FontFile[23]? /g)?.length);
  });
});
