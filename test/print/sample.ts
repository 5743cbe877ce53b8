/** A document of about 35 pages with everything a briefing has: for tests of the whole line and for timings. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const find = createRequire(import.meta.url);
const words =
  'harbour quota vessel landing trawl permit season coastal inspector tonnage gear survey stock biomass ledger auction ice crew mesh estuary spawning closure licence buyback logbook observer haul cannery subsidy tide'.split(
    ' ',
  );

/** @returns One self-contained document: contents with page numbers, chapters, tables, links, an index. */
export function sample(chapters = 12): string {
  let state = 7;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const sentence = () => {
    const run = Array.from({ length: 9 + next(12) }, () => words[next(30)]);
    const line = run.join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  };
  const list = Array.from({ length: chapters }, (_, at) => at + 1);
  const contents = list
    .map(
      (n) =>
        `<li><a href="#chapter-${n}">The ${words[n % 30]} question</a> <span class="page-number" data-page-of="chapter-${n}">000</span></li>`,
    )
    .join('\n');
  const body = list
    .map((n) => {
      const paragraphs = Array.from({ length: 16 }, (_, at) => {
        const text = Array.from({ length: 3 }, (_, s) => {
          const id = `s${n}-${at + 1}.${s + 1}`;
          return `<span id="${id}">${sentence()}</span>`;
        }).join(' ');
        const to = `s${1 + next(chapters)}-${1 + next(16)}`;
        return `<p id="s${n}-${at + 1}">${text} <a href="#${to}">See ${to}</a>.</p>`;
      }).join('\n');
      const rows = Array.from(
        { length: 24 },
        (_, at) =>
          `<tr><th scope="row">${words[at]}</th><td>${1000 + next(9000)}</td><td>${next(100)} %</td><td>${sentence()}</td></tr>`,
      ).join('\n');
      return `<section><h2 id="chapter-${n}">The ${words[n % 30]} question</h2>
${paragraphs}
<h3>Landings by port</h3>
<table><caption>Landings ${n}</caption><thead><tr><th scope="col">Port</th><th scope="col">Tonnes</th><th scope="col">Share</th><th scope="col">Note</th></tr></thead><tbody>${rows}</tbody></table></section>`;
    })
    .join('\n');
  const index = words
    .map((word, at) => {
      const ids = list
        .flatMap((n) => [`s${n}-${1 + ((at + n) % 16)}`, `s${n}-${1 + (at % 16)}`])
        .slice(0, 4 + (at % 9));
      return `<li>${word} <span class="page-number" data-pages-of="${ids.join(' ')}">000</span></li>`;
    })
    .join('\n');
  return page(
    `<h1>Harbours compared</h1>
<nav aria-label="Contents"><ol class="contents">${contents}</ol></nav>
${body}
<section><h2 id="index">Index</h2><ul>${index}</ul></section>`,
    `@font-face { font-family: "Text Serif"; font-weight: 400; src: url(${font('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2')}) format("woff2"); }
@font-face { font-family: "Text Serif"; font-weight: 600; src: url(${font('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2')}) format("woff2"); }
@font-face { font-family: "Text Sans"; src: url(${font('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2')}) format("woff2"); }
@page { size: A4; margin: 28mm 32mm 30mm 25mm; @top-left { content: "Harbours compared"; font: 8pt "Text Sans"; } @bottom-center { content: counter(page); font: 8pt "Text Sans"; } }
body { font: 10pt/14.5pt "Text Serif"; margin: 0; } h1, h2, h3 { font-weight: 600; break-after: avoid; } section { break-before: page; }
table { font: 8.5pt/12pt "Text Sans"; border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; } th, td { text-align: left; vertical-align: top; padding: 2pt 4pt; border-bottom: .5pt solid #999; } tr { break-inside: avoid; }
.page-number { font-variant-numeric: tabular-nums; display: inline-block; min-width: 3ch; text-align: right; } h2 { text-transform: uppercase; }`,
  );
}

/** @returns A whole document around `body`. */
export function page(body: string, style = '', head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbours compared</title>${head}<style>${style}</style></head>
<body>${body}</body></html>`;
}

function font(file: string): string {
  return `data:font/woff2;base64,${readFileSync(find.resolve(file)).toString('base64')}`;
}
