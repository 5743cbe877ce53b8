/** The whole line on the example: each page number of contents and index is read back from the final PDF's text. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Briefing } from '../../pipeline/findings.ts';
import { report } from '../../pipeline/index.ts';
import { readLinks, readOutline, readPages } from '../../pipeline/print/index.ts';

const at = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
let out = '';
let html = '';
let pdf: Uint8Array;
let briefing: Briefing;
let pages: string[] = [];

/** Letters and digits alone: line ends and hyphens are the page's business. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'collate-pages-'));
  await report({
    sources: at('sources'),
    out,
    templates: at('templates'),
    formats: ['pdf', 'html', 'json'],
    strict: true,
    signal: new AbortController().signal,
    progress: () => undefined,
    announce: () => undefined,
  });
  html = await readFile(join(out, 'briefing.html'), 'utf8');
  pdf = await readFile(join(out, 'briefing.pdf'));
  briefing = JSON.parse(await readFile(join(out, 'briefing.json'), 'utf8')) as Briefing;
  pages = readPages(pdf).map(({ body }) => plain(body));
});
afterAll(() => rm(out, { recursive: true, force: true }));

test('contents: each heading stands on the page that the list gives', () => {
  const entries = [
    ...html.matchAll(/<li class="(?:main|sub)">.*?<span class="text">(.*?)<\/span>.*?data-page-of="[^"]+">(\d+)</g),
  ];
  expect(entries.length).toBeGreaterThan(20);
  for (const [, heading = '', page] of entries) {
    expect(pages[Number(page) - 1], `${heading}, page ${page}`).toContain(
      plain(heading.replace(/&#x27;/g, '’')).replace(/amp/g, ''),
    );
  }
});

test('index: each entry has the pages on which its sentences begin, all of them and no other', () => {
  const sentences = new Map(
    briefing.sources.flatMap(({ passages }) =>
      passages.flatMap((passage) => [
        [passage.locator.replace(':', '-'), passage.text] as const,
        ...passage.sentences.map((sentence) => [sentence.locator.replace(':', '-'), sentence.text] as const),
      ]),
    ),
  );
  const texts = pages.findIndex(
    (page, index) => index > 3 && page.includes('Sourcetexts') && page.includes('Afterrepair'),
  );
  const entries = [...html.matchAll(/data-pages-of="([^"]+)">(.*?)<\/span>/g)];
  expect(entries.length).toBeGreaterThan(40);
  for (const [, ids = '', shown = ''] of entries) {
    const given = shown
      .replace(/<[^>]+>/g, '')
      .split(', ')
      .flatMap((run) => {
        const [from = 0, to = from] = run.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
    const real = ids.split(' ').map((id) => {
      // A sentence may go on over the page: it is looked up where it begins.
      const start = plain(sentences.get(id) ?? '').slice(0, 18);
      return 1 + pages.findIndex((page, index) => index >= texts && page.includes(start));
    });
    expect(given, ids).toEqual([...new Set(real)].sort((a, b) => a - b));
  }
});

test('bookmarks: every heading of the contents list, in its words', () => {
  const titles: string[] = [];
  const walk = (items: ReturnType<typeof readOutline>) => {
    for (const { title, children } of items) {
      titles.push(title.trim());
      walk(children);
    }
  };
  walk(readOutline(pdf));
  const entries = [...html.matchAll(/<span class="text">(.*?)<\/span>/g)].map((match) =>
    match[1]?.replace(/&#x27;/g, "'"),
  );
  expect(entries.length).toBeGreaterThan(20);
  expect(titles).toEqual(expect.arrayContaining([briefing.briefing.title, ...entries]));
});

test('every locator of the body is a link of the PDF', () => {
  const printed = [...html.matchAll(/<a class="locator" href="#([^"]+)"/g)].map((match) => match[1]);
  const targets = new Set(
    readLinks(pdf)
      .map((link) => JSON.stringify(link))
      .join(' ')
      .match(/[a-z0-9-]+-\d+(?:\.\d+)?/g),
  );
  expect(printed.length).toBeGreaterThan(100);
  const outside = [...new Set(printed)].filter((target) => target !== undefined && !targets.has(target));
  // Those of the twin alone stand in the index, where the PDF has page numbers that link to the same sentences.
  expect(
    outside.filter(
      (target) => !html.includes(`data-pages-of="`) || !html.match(new RegExp(`data-pages-of="[^"]*\\b${target}\\b`)),
    ),
  ).toEqual([]);
});

test('nothing reaches over its page, or Chrome would lay out all pages once more and set them smaller', () => {
  const scales = new Set<string>();
  for (const { index, 0: start } of Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/stream\r?\n/g)) {
    const from = index + start.length;
    try {
      const drawn = inflateSync(pdf.subarray(from, pdf.length), { finishFlush: constants.Z_SYNC_FLUSH });
      // From points to the units of a screen: the first step of a page.
      for (const [, scale = ''] of drawn.toString('latin1', 0, 400).matchAll(/^(3\.1\d*) 0 0 \1 /gm)) scales.add(scale);
    } catch {
      // No page: something that is not compressed.
    }
  }
  expect([...scales]).toEqual(['3.125']);
});
