/** Pages made to break a reader, and pages without an article: bounded, and said. */
import { describe, expect, test } from 'vitest';
import { format } from '../../../pipeline/message.ts';
import { pass, source } from './page.ts';

const paragraph =
  'The lock keepers have asked for a second gate, and the canal board, which has no money, has asked for time.';

/** In ms, on a busy machine; a tenth of it is usual. */
const patience = 15_000;

const texts = async (page: string | Uint8Array, name?: string) =>
  (await pass(page, name)).data.passages.map(({ text }) => text);

describe('nested 100,000 deep', () => {
  test.each([
    ['div', '<div>', '</div>'],
    ['unclosed span', '<span>', ''],
    ['unclosed formatting of its own', '<b id=x>', ''],
    ['lists', '<ul><li>', ''],
    ['tables', '<table><tr><td>', ''],
    ['quotations', '<blockquote>', '</blockquote>'],
    ['links', '<a href=x><div>', ''],
    ['fonts around paragraphs', '<font><p>', ''],
    ['svg', '<svg>', ''],
  ])(
    '%s',
    async (_, open, close) => {
      const page = `<title>x</title><body><p>${paragraph}</p>${open.repeat(100_000)}${paragraph}${close.repeat(100_000)}<p>${paragraph}`;
      const found = (await pass(page)).data;
      const all = [...found.passages, ...found.source.furniture].map(({ text }) => text).join('\n');
      expect(all.split(paragraph)).toHaveLength(4);
    },
    patience,
  );

  test('JSON-LD', async () => {
    const page = `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script><p>${paragraph}`;
    expect(await texts(page)).toEqual([paragraph]);
  });
});

describe('no article', () => {
  test.each([
    [
      'a frameset',
      '<html><head><title>Port</title></head><frameset cols="20%,80%"><frame src="a.htm"><frame src="b.htm"><noframes>Your browser shows no frames, which this site needs, and so you see nothing.</noframes></frameset></html>',
    ],
    [
      'an application that fills its page by script',
      '<html><head><title>App</title></head><body><div id="root"></div><script>render("a text, and a long one, that nobody has saved")</script><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    ],
    ['tags alone', '<p></p><div>&nbsp;</div>'],
  ])('%s', async (_, page) => {
    expect(await source(page)).toEqual({ problem: 'empty', in: 'page' });
  });

  test('a short text without any element is read', async () => {
    expect(await texts('Closed.')).toEqual(['Closed.']);
  });
});

describe('what is no page', () => {
  test('a web archive is named', async () => {
    const archive = `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://x.example/\r\nSubject: A page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n----x--\r\nContent-Type: text/html\r\n\r\n<p>=E2=80=9CA text`;
    expect(await source(archive)).toMatchObject({ problem: 'unknown', document: 'web archive (MHTML)' });
  });

  test('NUL bytes', async () => {
    expect(await source(`<p>${paragraph}\0</p>`)).toMatchObject({ problem: 'binary' });
  });
});

describe('encodings', () => {
  const text =
    'Das Wehr an der Mündung heißt seit jeher „die Schwelle“, und es gehört, wie alles hier, der Stadt – sagt sie.';
  const latin = Uint8Array.from(text, (one) => ({ '„': 0x84, '“': 0x93, '–': 0x96 })[one] ?? one.charCodeAt(0));
  const inPage = (meta: string) =>
    Buffer.concat([Buffer.from(`<html><head>${meta}</head><body><p>`), latin, Buffer.from('</p></body></html>')]);

  test.each([
    ['by its own meta', '<meta charset="windows-1252">'],
    ['by an old name', '<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=ISO-8859-1">'],
    ['behind a comment that names another', '<!-- <meta charset=koi8-r> --><meta charset=latin1>'],
  ])('%s', async (_, meta) => {
    const page = await source(inPage(meta));
    expect('file' in page && page.file.messages).toEqual([]);
    expect(await texts(inPage(meta))).toEqual([text]);
  });

  test('a wrong name does not harm a page in UTF-8', async () => {
    expect(await texts(`<meta charset=koi8-r><p>${text}`)).toEqual([text]);
  });

  test('bytes that are not in the encoding that is named', async () => {
    const page = await source(inPage('<meta charset=utf-8>'));
    expect('file' in page ? page.file.messages.map(({ ruleId }) => ruleId) : page.problem).toEqual(['encoding']);
  });
});

describe('broken markup', () => {
  test('a tag that never ends is said, with its place', async () => {
    const page = await source(`<p>${paragraph}</p>\n<a href="x>${paragraph.repeat(3)}</a>`);
    expect('file' in page ? page.file.messages.map(format) : []).toEqual([
      expect.stringMatching(/^page\.html:2:1: warning: A tag or comment begins here and never ends/),
    ]);
  });

  test('references: without a semicolon, for what they share with a character, of two characters, of controls, of nothing', async () => {
    const page = `<p>${paragraph} AT&amp;T &ltb&gt; a&semi;b &#59; &NotEqualTilde; &#150; &copy2024 &nosuch; &#xD800; x&shy;y &amp;amp; &#0;</p>`;
    const [found] = await texts(page);
    expect(found).toBe(`${paragraph} AT&T <b> a;b ; ≂̸ – ©2024 &nosuch; \uFFFD xy &amp; \uFFFD`);
  });

  test('alternative text with references is text of the page, and of no passage', async () => {
    const { data } = await pass(`<p>${paragraph} <img src=x alt="&quot;A gate&quot; &amp; its keeper"> ${paragraph}`);
    expect(data.passages.map(({ text }) => text)).toEqual([`${paragraph} ${paragraph}`]);
    expect(data.source.furniture).toMatchObject([{ kind: 'caption', text: '"A gate" & its keeper' }]);
  });
});

test('a page of 10 MB', async () => {
  const page = `<html><body><nav>${'<a href="/x">Harbour</a> '.repeat(20_000)}</nav><article>${`<p class="t">${paragraph} <em>Twice</em>, <a href="/y">it said</a> &amp; three times.</p>\n`.repeat(50_000)}</article>`;
  const started = performance.now();
  const read = await source(page);
  expect('root' in read && read.root.children.filter(({ data }) => !data?.furniture)).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(patience * 2);
}, 60_000);

test('spans without end in a table, and tables that are one row of thousands', async () => {
  const page = `<p>${paragraph}<table><tr>${'<td colspan=100000 rowspan=100000>x'.repeat(200)}<tr><td>y</table>`;
  const { data } = await pass(page);
  expect(data.passages).toHaveLength(2);
});
