/** A source dressed as a saved web page: its text in an article, and around and amid it what such pages are full of. */
import type { Nodes, Root, RootContent } from 'mdast';

export interface Meta {
  title?: string | null;
  author?: string | null;
  date?: string | null;
  language?: string | null;
}

/**
 * How the page is built. `news`: by the elements that HTML has for it, with names and JSON-LD. `soup`: of `div` and
 * `span`, every character beyond ASCII as a reference. `tables`: by tables and unclosed tags, as pages once were.
 */
export type Skin = 'news' | 'soup' | 'tables';
export const skins: readonly Skin[] = ['news', 'soup', 'tables'];

/** @returns The page; the same for the same tree. */
export function dressHtml(root: Root, meta: Meta = {}, skin: Skin = 'news'): string {
  const blocks = root.children.map((node) => block(node, skin));
  // Something stands between two blocks of the text on nearly every page.
  const text = blocks
    .map((one, index) =>
      index > 0 && index % 5 === 0 ? `${between[skin][(index / 5) % between[skin].length]}${one}` : one,
    )
    .join('\n');
  return pages[skin](text, meta, skin);
}

/** Amid the text, as pages of this kind have it. */
const between: Record<Skin, readonly string[]> = {
  news: [
    '<div class="ad-slot" id="ad-3"><span>Advertisement</span><a href="/go">Cheap ferries to the islands, from nine crowns a day</a></div>',
    '<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Harbour dues to rise again</a></li><li><a href="/b">What the dredgers found</a></li></ul></aside>',
    '<div class="newsletter-signup"><p>Get the harbour letter every Friday, free of charge, in your inbox.</p><form><input type="email" placeholder="Your address"><button>Sign up</button></form></div>',
  ],
  soup: [
    '<div class="c17"><div class="c18 share-row"><span>Share</span> <a href="#">Mail</a> <a href="#">Print</a></div></div>',
    '<div class="promo"><a href="/x">More on tides: the long read of the week</a></div>',
    '<div style="display: none">Your session has expired, please reload the page to go on reading this article.</div>',
  ],
  tables: [
    '<p><a href="print.htm">Print</a>',
    '<script>document.write("<p>a counter that nobody sees, and of which nobody speaks</p>")</script>',
    '<hr><!-- <p>A paragraph that was taken out, with all of its commas, long ago, by an editor.</p> -->',
  ],
};

const cookies =
  '<p>We and our partners use cookies and similar technologies to store information on your device, to measure how this site is used, and to show you what you may like. You can withdraw your consent at any time.</p><button>Accept all</button><button>Settings</button>';
const more = [
  'The lighthouse that nobody wanted, and the keeper who stayed on',
  'Why the ferry is late, and what the company says about it',
  'Five charts on the price of rope',
];

const pages: Record<Skin, (text: string, meta: Meta, skin: Skin) => string> = {
  news: (text, { title, author, date, language }) => `<!DOCTYPE html>
<html lang="${language ?? 'en'}"><head><meta charset="utf-8"><title>${title ? `${escaped(title, 'news')} | ` : ''}The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><style>.ad { color: red }</style>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...(title && { headline: title }), ...(author && { author: { '@type': 'Person', name: author } }), ...(date && { datePublished: date }) }).replaceAll('<', '\\u003c')}</script>
</head><body class="has-sidebar single"><a class="skip-link" href="#main">Skip to content</a>
<div id="cookie-banner" role="dialog">${cookies}</div>
<header class="site-header"><a href="/">The Harbour Post</a><nav><ul><li><a href="/n">News</a></li><li><a href="/o">Opinion</a></li><li><a href="/w">Weather</a></li></ul></nav></header>
<main id="main"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol>
<article class="post has-comments"><div class="share-buttons"><span>Share this article</span><a href="#">Mail</a><a href="#">Link</a></div>
<div class="entry-content">
${text}
</div>
<footer class="entry-footer">Filed under <a href="/t">Ports</a>, <a href="/u">Trade</a></footer></article>
<section class="related-posts"><h2>You may also like</h2>${more.map((one) => `<article><h3><a href="/m">${one}</a></h3><p>Ida Holm went to see for herself, and came back with more questions than she had taken along.</p></article>`).join('')}</section>
<section id="comments"><h2>2 comments</h2><div class="comment"><p>I was there on that day, and I can tell you that nothing of the kind has happened, whatever they say.</p></div><div class="comment"><p>Well said, neighbour, and high time too.</p></div></section></main>
<aside class="sidebar"><h2>Most read</h2><ol>${more.map((one) => `<li><a href="/m">${one}</a></li>`).join('')}</ol></aside>
<footer class="site-footer"><p>© The Harbour Post. All rights reserved. No part of this site may be reproduced without our written consent, in any form or by any means.</p></footer>
<script>window.dataLayer = [1, 2, "<p>no text</p>"];</script></body></html>
`,
  soup: (
    text,
    { title },
    skin,
  ) => `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title ?? '', skin)}</title></head><body>
<div class="w1"><div class="gdpr-note">${cookies}</div><div class="w2"><div class="c1"><a href="/">Tidewater</a></div><div class="c2"><span><a href="/1">Topics</a></span><span><a href="/2">People</a></span><span><a href="/3">Events</a></span></div></div>
<div class="w3"><div class="c4"><div class="c5">
${text}
</div></div><div class="c6"><div class="c7">Read next</div>${more.map((one) => `<div class="c8"><a href="/r">${one}</a></div>`).join('')}</div></div>
<div class="w9"><span>Tidewater, 4 Quay Street</span> <a href="/i">Imprint</a> <a href="/p">Privacy</a></div></div></body></html>
`,
  tables: (
    text,
    { title },
    skin,
  ) => `<HTML><HEAD><TITLE>${escaped(title ?? '', skin)}</TITLE><META CHARSET=utf-8></HEAD><BODY BGCOLOR=white>
<TABLE WIDTH=700><TR><TD COLSPAN=2><A HREF=/><IMG SRC=logo.gif ALT="Society of Lock Keepers"></A><TR><TD WIDTH=120 VALIGN=top>
<A HREF=1.htm>Start</A><BR><A HREF=2.htm>Papers</A><BR><A HREF=3.htm>Members</A><BR><A HREF=4.htm>Guest book</A>
<TD>
${text}
<TR><TD COLSPAN=2><FONT SIZE=1>Last change by the webmaster. <A HREF=mailto:web>Mail</A></FONT></TABLE></BODY></HTML>
`,
};

function block(node: RootContent, skin: Skin): string {
  const inner = (): string => inline(node, skin);
  const end = (name: string): string => (skin === 'tables' && name !== 'div' ? '' : `</${name}>`);
  const named = (name: string, kind: string): string =>
    skin === 'news' ? `<${name} class="${kind}">${inner()}${end(name)}` : paragraph(inner(), skin);
  switch (node.data?.furniture) {
    case 'title':
      return `<h1>${inner()}</h1>`;
    case 'caption':
      return skin === 'news'
        ? `<figure><img src="p.jpg"><figcaption>${inner()}</figcaption></figure>`
        : paragraph(inner(), skin);
    case 'byline':
      return named('p', 'byline');
    default:
  }
  switch (node.type) {
    case 'heading':
      return `<h${node.depth}>${inner()}</h${node.depth}>`;
    case 'list': {
      const name = node.ordered ? 'ol' : 'ul';
      return `<${name}>\n${node.children.map((item) => `<li>${item.children.map((one) => (one.type === 'paragraph' && item.children.length === 1 ? inline(one, skin) : block(one, skin))).join('')}${end('li')}\n`).join('')}</${name}>`;
    }
    case 'blockquote':
      return `<blockquote>${node.children.map((one) => block(one, skin)).join('\n')}</blockquote>`;
    case 'table':
      return `<table>${node.children.map((row, index) => `<tr>${row.children.map((cell) => `<${index ? 'td' : 'th'}>${inline(cell, skin)}`).join('')}`).join('\n')}</table>`;
    case 'code':
      return `<pre><code>${escaped(node.value, skin)}</code></pre>`;
    case 'thematicBreak':
      return '<hr>';
    default:
      return paragraph(inner(), skin);
  }
}

function paragraph(inner: string, skin: Skin): string {
  return skin === 'soup' ? `<div>${inner}</div>` : skin === 'tables' ? `<P>${inner}` : `<p>${inner}</p>`;
}

const wrappers: Partial<Record<Nodes['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
  inlineCode: 'code',
};

/** Words of a line in tags, and broken over lines of the file. */
function inline(node: Nodes, skin: Skin): string {
  if (node.type === 'break') return '<br>';
  const name = wrappers[node.type];
  const text =
    'children' in node
      ? (node.children as Nodes[]).map((child) => inline(child, skin)).join('')
      : 'value' in node
        ? wrapped(escaped(node.value, skin))
        : '';
  return name ? `<${name}>${text}</${name}>` : text;
}

function wrapped(text: string): string {
  let column = 0;
  return text.replace(/ /g, (space, offset: number) => {
    if (offset - column < 90) return space;
    column = offset;
    return '\n      ';
  });
}

function escaped(text: string, skin: Skin): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (skin !== 'soup') return plain;
  const known: Record<string, string> = {
    '’': '&rsquo;',
    '“': '&ldquo;',
    '”': '&rdquo;',
    '–': '&ndash;',
    é: '&eacute;',
  };
  return Array.from(plain, (one) =>
    one <= '~' ? one : (known[one] ?? `&#x${one.codePointAt(0)?.toString(16)};`),
  ).join('');
}
