import { describe, expect, it } from 'vitest';
import { readPages } from '../../pipeline/print/index.ts';
import { matchTexts, plain } from '../../pipeline/print/match-text.ts';
import { desk, stopOf } from './desk.ts';
import { page } from './sample.ts';

const print = desk();
const a5 = '@page { size: 400px 300px; margin: 40px } body { margin: 0; font: 14px/20px sans-serif } p { margin: 0 }';
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('print stops when text is', () => {
  it.each([
    ['out of the page on the right', `<p id="long">${'Landeshafenbehörde'.repeat(8)}</p>`, 'text-clipped', 'long'],
    ['in a table too wide', `<table><tr id="row">${'<td>kilogrammes</td>'.repeat(9)}</tr></table>`, 'text-', 'row'],
    [
      'in a box that cuts it off at the right',
      '<p>before</p><div id="box" style="width: 100px; overflow: hidden; white-space: nowrap">a line that is far too long for it</div>',
      'text-clipped',
      'box',
    ],
    [
      'in a box that is too low',
      '<div id="low" style="height: 50px; overflow: hidden">one<br>two<br>three<br>four<br>five</div>',
      'text-',
      'low',
    ],
    [
      'cut to nothing',
      '<p id="none"><span style="position: absolute; clip-path: inset(50%)">hidden words</span></p>',
      'text-',
      'none',
    ],
    [
      'moved off the page',
      '<p>x</p><p id="off" style="position: absolute; left: -5000px">far away</p>',
      'text-missing',
      'off',
    ],
    ['of no size', '<p>x</p><p id="tiny" style="font-size: 0">nothing to see</p>', 'text-missing', 'tiny'],
    [
      'in the left margin, where the page box ends',
      '<p id="out" style="margin-left: -60px">starts out of its page</p>',
      'text-clipped',
      'out',
    ],
    [
      'on a later page',
      `${'<p style="break-after: page">full</p>'.repeat(3)}<div style="overflow: hidden; width: 30px" id="late">incomprehensibilities</div>`,
      'text-clipped',
      'late',
    ],
  ])('%s', async (_, body, rule, id) => {
    const stop = await stopOf(print(page(`<h1>Heading</h1>${body}<p>The end.</p>`, a5)));
    expect(stop.code).toBe(1);
    expect(stop.message).toContain(`[${rule}`);
    expect(stop.message).toContain(`#${id}`);
    if (id === 'late') expect(stop.message).toContain('(page 4)');
  });

  it('in no font', async () => {
    const stop = await stopOf(print(page('<p id="strange">Unassigned: \u{10FABC}</p>', a5)));
    expect(stop.message).toContain('#strange');
  });
});

describe('print lets pass', () => {
  it.each([
    [
      'what is not displayed',
      '<p>seen</p><p style="display: none">not displayed</p><p hidden>hidden</p><template>t</template>',
    ],
    ['what is invisible', '<p>seen</p><p style="visibility: hidden">invisible</p>'],
    [
      'text in capitals',
      '<p style="text-transform: uppercase">straße and ﬁsh</p><p style="font-variant: small-caps">Small</p>',
    ],
    [
      'soft hyphens that break',
      `<p style="width: 60px">extra\u00ADordi\u00ADnary inter\u00ADnatio\u00ADnal\u00ADisation</p>`,
    ],
    [
      'hyphens that the browser puts in',
      '<p lang="en" style="width: 50px; hyphens: auto">extraordinary internationalisation</p>',
    ],
    ['ligatures and accents', '<p>office fluff ﬁne e\u0301te\u0301 Å</p>'],
    ['zero-width characters', '<p>a\u200Bb\u2060c\uFEFFd</p>'],
    ['white space of all kinds', '<pre>a\tb\n\n   c</pre><p>a&nbsp;b&emsp;c<br>d</p>'],
    [
      'generated text',
      '<style>p::before { content: "before " counter(list-item) } p::after { content: " after" }</style><p>x</p><p>x</p>',
    ],
    ['list markers', `<ol>${'<li>item</li>'.repeat(12)}</ol><ul><li>one<ul><li>two</li></ul></li></ul>`],
    ['decoration', '<p><span aria-hidden="true">●</span> one <span aria-hidden="true">■</span> two ● three</p>'],
    [
      'charts',
      '<svg role="img" aria-label="Landings" width="300" height="60"><title>No text</title><desc>None</desc><text x="10" y="20">Landings 2024</text><text x="10" y="40" text-anchor="start">12</text></svg><p>12 and 2024</p>',
    ],
    [
      'turned text',
      '<svg width="100" height="100"><text transform="rotate(-90) translate(-90 40)">turned</text></svg>',
    ],
    [
      'floats and positions',
      `<p style="float: right; width: 80px">${words(12)}</p><p>${words(90)}</p><p style="position: relative; top: 3px">moved</p>`,
    ],
    ['columns', `<div style="columns: 2">${words(150)}</div>`],
    [
      'grids and flex boxes',
      `<div style="display: grid; grid-template-columns: 1fr 1fr">${`<p>${words(30)}</p>`.repeat(4)}</div><div style="display: flex"><p style="order: 2">second</p><p>first</p></div>`,
    ],
    [
      'a table over pages with its heading repeated',
      `<table><thead><tr><th>Port</th><th>Note</th></tr></thead><tbody>${`<tr><td>Hook</td><td>${words(40)}</td></tr>`.repeat(8)}</tbody></table>`,
    ],
    [
      'a cell over pages',
      `<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>${words(200)}</td><td>${words(150)}</td></tr></table>`,
    ],
    [
      'half-clear and layered text',
      '<div style="opacity: .5"><p>faint <b style="opacity: .4">fainter</b></p></div><p style="mix-blend-mode: multiply">blended</p>',
    ],
    ['scaled text', '<p style="transform: scale(.9) rotate(2deg); transform-origin: 0 0">scaled</p>'],
    [
      'round boxes that hold their text',
      '<p style="border-radius: 9px; overflow: hidden; padding: 8px; background: #ddd">badge</p>',
    ],
    [
      'running heads',
      '<style>@page { @top-left { content: "Heading" } @bottom-right { content: "Page " counter(page) } }</style><p>text</p>',
    ],
    ['right-to-left text', '<p dir="rtl" lang="he">שלום עולם 12</p><p>then this</p>'],
    ['notes', '<p>text<sup>[3]</sup> and H<sub>2</sub>O</p>'],
  ])('%s', async (_, body) => {
    const { pdf } = await print(page(`<h1>Heading</h1>${body}<p>The end.</p>`, a5));
    expect(
      readPages(pdf)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('The end.');
  });
});

describe('matchTexts', () => {
  const match = (texts: string[], haystack: string) =>
    matchTexts(
      texts.map((text) => ({ text: plain(text), ordered: true })),
      plain(haystack),
    ).map((found) => found !== null);

  it('finds texts in order, with more between', () =>
    expect(match(['one', 'two', 'three'], '1. one 2. two (note) three')).toEqual([true, true, true]));
  it('gives each text a place of its own', () => {
    expect(match(['cod', 'cod'], 'cod')).toEqual([true, false]);
    expect(match(['cod', 'codling'], 'codling')).toContain(false);
    expect(match(['cod', 'codling'], 'codling cod')).toEqual([true, true]);
  });
  it('finds what comes in another order', () =>
    expect(match(['the second paragraph', 'the first paragraph'], 'the first paragraph the second paragraph')).toEqual([
      true,
      true,
    ]));
  it('sees what is missing, and what is cut short', () => {
    expect(match(['alpha', 'beta', 'gamma'], 'alpha gamma')).toEqual([true, false, true]);
    expect(match(['a rather long sentence about herring'], 'a rather long sentence about herr')).toEqual([false]);
  });
  it('accepts hyphens at line ends, and only those', () => {
    expect(match(['extraordinary'], 'extra-ordi\u2010nary')).toEqual([true]);
    expect(match(['extraordinary'], 'extra+ordinary')).toEqual([false]);
    expect(match(['long-term'], 'longterm')).toEqual([false]);
  });
});
