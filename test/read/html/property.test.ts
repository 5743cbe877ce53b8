/** Random pages: nothing is lost, nothing is read twice, nothing breaks the reader; what is made as an article comes back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanDocument, passagesOf } from '../../normalize/clean.ts';
import { pass, source } from './page.ts';

const numRuns = Number(process.env.FC_RUNS ?? 300);

const names =
  'p div span a b i em table tr td th tbody thead caption ul ol li dl dt dd h1 h2 h3 pre code br hr img script style title head body html nav aside footer article section main svg template textarea select option button form input iframe noscript figure figcaption blockquote sup a font math plaintext xmp noframes frameset'.split(
    ' ',
  );
const attributes = [
  '',
  ' class="share"',
  ' hidden',
  ' style="display:none"',
  ' id=fn1',
  ' href="#fn1"',
  ' href="#r1" id=r1',
  ' alt="a &amp; b"',
  ' alt=x&lt;',
  ' class="byline"',
  ' role=presentation',
  ' colspan=3 rowspan=2',
  ' aria-hidden=true',
  ' title="',
  " class='footnotes",
  ' lang=de',
  ' itemprop=articleBody',
]; // prettier-ignore
const texts = [
  'The ports pay a levy, and nobody, in the north or the south, has asked them whether they would.',
  ' ',
  '\n',
  '\r\n  ',
  '1',
  '[2]',
  'By Ida Holm',
  '&amp;',
  '&nbsp;',
  '&shy;',
  '&semi;',
  '&#59;',
  '&#x41',
  '&nosuch;',
  '&NotEqualTilde;',
  '&',
  '<',
  '<3',
  '>',
  '\u00a0',
  '\u00ad',
  '\u200b',
  'é',
  'e\u0301',
  '港の料金は、昨年から変わっていません。',
  '\ud83d\ude00',
  '<!-- a comment -->',
  '<!--',
  '<![CDATA[x]]>',
  '<?xml?>',
  '<!doctype html>',
  'Share this',
  'Related articles',
  '↩',
  '- ',
  '◆ ',
  'and',
  'ﬁsh',
  '\t',
]; // prettier-ignore

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
      .map(([name, set]) => `<${name}${set}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => `</${name}>`) },
  { weight: 5, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

test('every character of any page is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.constantFrom('a.html', 'a.xhtml'), async (value, name) => {
      fc.pre(!lone.test(value));
      // `collect` throws where a character is in nothing, or in two things.
      if (!('problem' in (await source(value, name)))) await pass(value, name);
    }),
    { numRuns },
  );
});

test('every text that is not code of the page is in a passage or in furniture', async () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/), { minLength: 1, maxLength: 8 });
  const tags = fc.array(
    fc.constantFrom(
      ...names.filter(
        (name) => !/^(?:script|style|title|textarea|xmp|plaintext|iframe|noframes|br|hr|img|input|a)$/.test(name),
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(words, tags, fc.infiniteStream(fc.nat(1)), async (all, open, ends) => {
      const marks = open.map((name) => `<${ends.next().value ? '/' : ''}${name}>`);
      const value = `<p>Before it.</p>${all.map((word, index) => `${marks.slice(index * 3, index * 3 + 3).join('')} ${word} `).join('')}`;
      const { data } = await pass(value);
      const seen = [...data.passages, ...data.source.furniture].map(({ text }) => text).join('\n');
      for (const word of all) expect(seen.split(word)).toHaveLength(2);
    }),
    { numRuns },
  );
});

test('a clean document comes back from a page around it', async () => {
  await fc.assert(
    fc.asyncProperty(
      cleanDocument,
      fc.constantFrom('article', 'div class="post-body"', 'section', 'td', 'main'),
      async (document, holder) => {
        const sections = document.sections.map(
          ({ heading, paragraphs, items }) =>
            `<h2>${heading}</h2>\n${paragraphs.map((text) => `<p>${text}</p>\n<div class="ad">Advertisement</div>`).join('\n')}${items.length ? `<ul>${items.map((text) => `<li>${text}`).join('\n')}</ul>` : ''}`,
        );
        const body = `<h1>${document.title}</h1>${sections.join('\n')}`;
        const inside =
          holder === 'td'
            ? `<table><tr><td><a href=/>Home</a><td>${body}</table>`
            : `<${holder}>${body}</${holder.split(' ')[0]}>`;
        const value = `<title>${document.title} | Post</title><div id="cookie-notice"><p>We use cookies, as everybody does, to know what you read, and when, and for how long.</p></div><nav><a href=/a>News</a></nav>${inside}<footer><p>All rights reserved, in all countries, and for ever.</p></footer>`;
        const { data } = await pass(value);
        expect(data.passages.map(({ text }) => text)).toEqual(passagesOf(document));
        expect(data.source.metadata.title).toBe(document.title);
      },
    ),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});
