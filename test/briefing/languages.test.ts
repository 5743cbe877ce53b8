/** Ten sources in ten languages, from their bytes to the printed page. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Briefing } from '../../pipeline/findings.ts';
import { type Report, report } from '../../pipeline/index.ts';
import { openPdf, type PdfFile } from '../../pipeline/print/pdf/file.ts';
import { readPages } from '../../pipeline/print/pdf/pages.ts';
import { asDict, decode, isText, type Value } from '../../pipeline/print/pdf/values.ts';

const at = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
let out = '';
let done: Report;
let html = '';
let file: PdfFile;
let briefing: Briefing;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'collate-languages-'));
  done = await report({
    sources: at('test/briefing/fixtures/languages'),
    out,
    templates: at('templates'),
    formats: ['pdf', 'html', 'json'],
    strict: true,
    signal: new AbortController().signal,
    progress: () => undefined,
    announce: () => undefined,
  });
  html = await readFile(join(out, 'briefing.html'), 'utf8');
  file = openPdf(await readFile(join(out, 'briefing.pdf')));
  briefing = JSON.parse(await readFile(join(out, 'briefing.json'), 'utf8')) as Briefing;
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

const languages = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'ar', 'zh', 'ja', 'ko'];

test('each source has its language, its title, and its passages as they are written', async () => {
  expect(briefing.sources.map(({ language }) => language)).toEqual(languages);
  for (const source of briefing.sources) {
    const text = await readFile(at(`test/briefing/fixtures/languages/${source.file}`), 'utf8');
    const [title, ...paragraphs] = text.trim().split('\n\n');
    expect([source.metadata.title, ...source.passages.map((passage) => passage.text)]).toEqual([title, ...paragraphs]);
    expect(source.passages.every(({ sentences }) => sentences.length >= 2)).toBe(true);
  }
});

describe('on the page', () => {
  test('every quotation and every passage has its language, and Arabic its direction', () => {
    for (const { id, language, passages } of briefing.sources) {
      const own = language === 'ar' ? `lang="${language}" dir="rtl"` : `lang="${language}"`;
      for (const { locator } of passages)
        expect(html).toContain(`<div class="passage" id="${locator.replace(':', '-')}" ${own}>`);
      const quotations = [...html.matchAll(new RegExp(`<q [^>]*data-at="${id}:[^>]*>`, 'g'))].map(([tag]) => tag);
      expect(quotations.length).toBeGreaterThan(2);
      for (const tag of quotations) expect(tag).toContain(own);
    }
  });

  test('titles, terms and entries of the index in another script have one too', () => {
    const body = html.replace(/<style>[\s\S]*?<\/style>/, '');
    let inside = 0;
    const bare: string[] = [];
    for (const [part] of body.matchAll(/<[^>]+>|[^<]+/g)) {
      if (part.startsWith('</')) inside -= inside > 0 ? 1 : 0;
      else if (part.startsWith('<')) {
        if (inside > 0 && !/^<(?:br|hr|path|circle)/.test(part)) inside += 1;
        else if (/ lang="/.test(part) && !part.startsWith('<html')) inside = 1;
      } else if (inside === 0 && /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(part))
        bare.push(part);
    }
    expect(bare).toEqual([]);
  });

  test('the PDF is set in our typefaces alone', () => {
    const known = /^(?:[A-Z]{6}\+)?(?:SourceS|NotoSerif(?:SC|JP|KR)|NotoNaskhArabic)/;
    const fonts = new Set<string>();
    for (const ref of file.pages) {
      const page = file.dict({ ref } as Value);
      const own = file.dict(file.dict(page?.get('Resources'))?.get('Font'));
      for (const font of own?.values() ?? []) fonts.add(String(file.dict(font)?.get('BaseFont')));
    }
    expect(fonts.size).toBeGreaterThan(5);
    expect([...fonts].filter((name) => !known.test(name))).toEqual([]);
  });

  test('the PDF says which language is which', () => {
    const found = new Set<string>();
    const walk = (value: Value | undefined, depth: number) => {
      const node = file.get(value);
      if (Array.isArray(node)) for (const each of node) walk(each, depth);
      const dict = asDict(node);
      if (!dict || depth > 60) return;
      const language = file.get(dict.get('Lang'));
      if (isText(language)) found.add(decode(language));
      walk(dict.get('K'), depth + 1);
    };
    walk(file.dict(file.catalog.get('StructTreeRoot'))?.get('K'), 0);
    expect([...found].sort()).toEqual(expect.arrayContaining(languages.filter((language) => language !== 'en').sort()));
  });

  test('running heads, contents and index are there, and Chinese reads on without a space', () => {
    const text = readPages(file)
      .map(({ body }) => body.replace(/\s+/g, ''))
      .join('\n');
    expect(text).toContain('两个沿岸国家于2021年5月3日签署了奥尔韦纳河条约');
    expect(text).toContain('ДоговорорекеОрвена');
  });
});

describe('what is not analysed', () => {
  test('is said of each source, in messages and in the method', () => {
    const said = briefing.messages.filter(({ rule }) => rule === 'language-not-analysed');
    expect(said.length).toBe(9);
    expect(said[0]?.reason).toMatch(/^02-deutsch\.txt is in German: figures, dates, names/);
    expect(said[0]?.file).toBe('02-deutsch.txt');
    expect(html).toMatch(/<h2 id="method-languages"[\s\S]*German[\s\S]*Ukrainian[\s\S]*Korean/);
    expect(done.failed).toEqual([]);
  });

  test('is not found', () => {
    const english = (places: { locator: string }[]) => places.every(({ locator }) => locator.startsWith('01-english:'));
    for (const part of ['quantities', 'events', 'claims', 'forecasts', 'recommendations', 'framing'] as const)
      for (const finding of briefing[part] ?? []) expect(english(finding.at)).toBe(true);
    expect(html).not.toContain('No recommendation was found in the text of Das Wasser');
  });

  test('themes are found in every language all the same', () => {
    for (const theme of briefing.themes ?? []) expect(Object.keys(theme.cells).length).toBe(10);
  });
});
