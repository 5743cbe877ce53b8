import { describe, expect, it } from 'vitest';
import { readDests, readLinks, readPages } from '../../pipeline/print/index.ts';
import { fillText, pageNumbers } from '../../pipeline/print/page-numbers.ts';
import { desk, stopOf } from './desk.ts';
import { page, sample } from './sample.ts';

const print = desk();
const leaf = (id: string, text = id) => `<p id="${id}" style="break-after: page">${text}</p>`;
const hole = (ids: string, many = true) =>
  `<span class="page-number" data-page${many ? 's' : ''}-of="${ids}">000</span>`;

describe('pageNumbers', () => {
  const pages = new Map([
    ['a', 4],
    ['b', 7],
    ['c', 8],
    ['d', 9],
    ['e', 8],
    ['f', 12],
    ['g', 13],
  ]);
  it.each([
    ['a', '4'],
    ['f g', '12, 13'],
    ['d c b', '7–9'],
    ['f e c a d b g', '4, 7–9, 12, 13'],
    ['a a', '4'],
  ])('%s: %s', (ids, expected) => {
    const html = pageNumbers({ ids: ids.split(' '), many: true }, pages);
    expect(html.replace(/<[^>]*>/g, '')).toBe(expected);
  });

  it('links each number and run to the first id on it, in the order of the ids', () => {
    expect(pageNumbers({ ids: ['e', 'c', 'b', 'd'], many: true }, pages)).toBe('<a href="#b">7–9</a>');
    expect(pageNumbers({ ids: ['e', 'c'], many: true }, pages)).toBe('<a href="#e">8</a>');
  });

  it('is text alone for one page, and keeps an id from breaking out of its attribute', () => {
    expect(pageNumbers({ ids: ['a'], many: false }, pages)).toBe('4');
    expect(pageNumbers({ ids: ['"><b>'], many: true }, new Map([['"><b>', 1]]))).toBe('<a href="#%22%3E%3Cb%3E">1</a>');
  });
});

describe('fillText', () => {
  it('fills placeholders in order and leaves the rest alone', () => {
    const html = `<p>000 ${hole('a', false)} and ${hole('b c')}</p>`;
    expect(fillText(html, ['1', '<a href="#b">2</a>'])?.replace(/ data-[^>]*/g, '')).toBe(
      '<p>000 <span class="page-number">1</span> and <span class="page-number"><a href="#b">2</a></span></p>',
    );
  });
  it('is null when the numbers do not fit', () => expect(fillText(hole('a'), [])).toBeNull());
});

describe('print', () => {
  it('gives contents and index of a long document the pages where things are', async () => {
    const html = sample();
    const { pdf, html: twin, pages: count } = await print(html);
    const pages = readPages(pdf);
    const dests = readDests(pdf);
    expect(count).toBe(pages.length);
    expect(count).toBeGreaterThan(30);

    const contents = [...(pages[0]?.text ?? '').matchAll(/^(\d+)\. The (\w+) question (\d+)$/gm)];
    expect(contents).toHaveLength(12);
    for (const [, chapter, word, number] of contents) {
      expect(dests.get(`chapter-${chapter}`)?.page).toBe(Number(number));
      expect(pages[Number(number) - 1]?.text).toContain(`THE ${word?.toUpperCase()} QUESTION`);
    }

    const entries = [...html.matchAll(/<li>(\w+) <span class="page-number" data-pages-of="([^"]*)"/g)];
    expect(entries).toHaveLength(30);
    const printed = pages
      .slice(-2)
      .map(({ text }) => text)
      .join('\n');
    for (const [, word, ids = ''] of entries) {
      const there = [...new Set(ids.split(' ').map((id) => dests.get(id)?.page ?? 0))];
      const [, numbers = ''] = new RegExp(`^${word} ([\\d, –]+)$`, 'm').exec(printed) ?? [];
      expect(spelledOut(numbers), word).toEqual(there.sort((one, other) => one - other));
    }
    expect(twin.replace(/<[^>]*>/g, '')).toContain('The quota question 2');
    expect(twin).not.toContain('>000<');
  });

  it('joins three pages and more, links each run, and leaves two apart', async () => {
    const html = page(
      `<p style="break-after: page">runs ${hole('b c d')} two ${hole('f e')} mixed ${hole('h a c b d f')}</p>${'abcdefgh'
        .split('')
        .map((id) => leaf(id))
        .join('')}`,
    );
    const { pdf, html: twin } = await print(html);
    const [first] = readPages(pdf);
    expect(first?.text).toBe('runs 3–5 two 6, 7 mixed 2–5, 7, 9');
    expect(readLinks(pdf).map(({ id, to }) => [id, to])).toEqual([
      ['b', 3],
      ['e', 6],
      ['f', 7],
      ['a', 2],
      ['f', 7],
      ['h', 9],
    ]);
    expect(twin).toContain('<a href="#b">3–5</a>');
  });

  it('finds ids that need escaping, and fills a number inside a link without a second link', async () => {
    const html = page(
      `<p style="break-after: page"><a href="#ciis-3.2">Über ${hole('ciis-3.2', false)}</a> ${hole('größe %20')}</p>${leaf('ciis-3.2')}${leaf('größe')}${leaf('%20')}`,
    );
    const { pdf } = await print(html);
    expect(readPages(pdf)[0]?.text).toBe('Über 2 3, 4');
    expect(readLinks(pdf)[0]).toMatchObject({ id: 'ciis-3.2', to: 2 });
  });

  it('settles when a number is wider than its placeholder and moves what follows', async () => {
    const many = Array.from({ length: 120 }, (_, at) => `x${at}`);
    const html = page(
      `<div>${many.map((id) => `<span>entry ${hole(id)}</span> `).join('')}</div>${many.map((id) => leaf(id)).join('')}`,
    );
    const { pdf } = await print(html);
    const dests = readDests(pdf);
    const text = readPages(pdf)
      .map(({ text }) => text)
      .join(' ');
    const numbers = [...text.matchAll(/entry\s+(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(many.map((id) => dests.get(id)?.page));
  });

  it('stops when an id is nowhere', async () => {
    const stop = await stopOf(print(page(`<p>${hole('nowhere', false)}</p>`)));
    expect(stop.code).toBe(1);
    expect(stop.message).toContain('#nowhere');
    expect(stop.message).toContain('[page-numbers]');
  });
});

/** @returns 4, 7–9 as [4, 7, 8, 9]. */
function spelledOut(numbers: string): number[] {
  return numbers
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((run) => {
      const [from = 0, to = from] = run.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
}
