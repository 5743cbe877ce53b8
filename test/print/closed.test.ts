import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { policy, withPolicy } from '../../pipeline/print/closed.ts';
import { readPages } from '../../pipeline/print/index.ts';
import { desk } from './desk.ts';
import { page } from './sample.ts';

const print = desk();
const secret = 'CANARYSECRET';
let server: Server;
let hits: string[] = [];
let net = '';
let disk = '';
let folder = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end(`<p>${secret}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  net = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'collate-test-'));
  for (const ending of ['html', 'svg', 'css', 'txt']) writeFileSync(join(folder, `s.${ending}`), secret);
  disk = pathToFileURL(join(folder, 's')).href;
});
beforeEach(() => {
  hits = [];
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each loads, runs or goes somewhere, from the network `N` or the disk `D`. */
const body = `
<img src="N/img.png" alt=""><img srcset="N/srcset.png 1x" alt=""><picture><source srcset="N/picture.png"><img src="N/p.png" alt=""></picture>
<img src="D.svg" alt=""><iframe src="N/iframe"></iframe><iframe src="D.html"></iframe><iframe srcdoc="<img src='N/srcdoc.png'><script>document.write('CANARYSECRET')</script>"></iframe>
<iframe src="data:text/html,<img src='N/data-frame.png'>"></iframe>
<object data="N/object"></object><object data="D.html"></object><embed src="N/embed"><embed src="D.html">
<video src="N/video" poster="N/poster.png" autoplay></video><audio src="N/audio" autoplay></audio><video><track default src="N/track.vtt"></video>
<svg width="10" height="10"><image href="N/svg-image.png"/><use href="N/use.svg#a"/><use href="D.svg#a"/><foreignObject width="10" height="10"><img src="N/foreign.png" alt=""></foreignObject>
<feImage href="N/fe.png"/><style>@import url(N/svg-import.css);</style><script>document.title='CANARYSECRET'</script><script href="N/svg-script.js"></script></svg>
<math><mtext><img src="N/math.png" alt=""></mtext></math>
<script>document.body.append('CANARYSECRET'); new Image().src='N/script.png'; fetch('N/fetch'); location='N/location'</script>
<script src="N/script.js"></script><script type="module">import 'N/module.js'</script><script src="D.txt"></script>
<img src="x" onerror="document.body.append('CANARYSECRET')" alt=""><svg onload="document.body.append('CANARYSECRET')"></svg>
<style>@import url("N/import.css"); @import url("D.css"); @font-face { font-family: x; src: url(N/font.woff2), url(D.woff2) }
.x { background: url(N/background.png); list-style-image: url(N/list.png); cursor: url(N/cursor.png), auto; border-image: url(N/border.png); mask: url(N/mask.svg#m); filter: url(N/filter.svg#f); content: url(N/content.png); font-family: x; shape-outside: url(N/shape.png); clip-path: url(N/clip.svg#c) }
@page { @top-left { content: url(N/margin.png); } }</style>
<div class="x"></div><p style="background: image-set('N/image-set.png' 1x)">inline</p>
<form action="N/form"><input type="image" src="N/input.png" alt=""></form><input type="image" src="N/input2.png" alt=""><button formaction="N/go">go</button>
<a href="N/ping" ping="N/pinged">link</a><link rel="stylesheet" href="N/late.css"><table background="N/table.png"><tr><td>cell</td></tr></table>
<portal src="N/portal"></portal><dialog open>open</dialog><base href="N/">`;

const head = `
<link rel="stylesheet" href="N/style.css"><link rel="preload" as="image" href="N/preload.png"><link rel="prefetch" href="N/prefetch"><link rel="dns-prefetch" href="//canary.invalid"><link rel="preconnect" href="N">
<link rel="prerender" href="N/prerender"><link rel="modulepreload" href="N/modulepreload.js"><link rel="icon" href="N/icon.png"><link rel="manifest" href="N/manifest.json"><link rel="import" href="N/import.html">
<link rel="stylesheet" href="D.css"><base href="N/base/"><script type="speculationrules">{"prefetch":[{"source":"list","urls":["N/speculation"]}]}</script>`;

const at = (html: string) => html.replace(/\bN\b(?=[/"'])/g, net).replace(/\bD\b(?=\.\w+)/g, disk);

describe('a document that wants out', () => {
  it('is counted by the canary when it gets out', async () => {
    await fetch(`${net}/control`);
    expect(hits).toEqual(['/control']);
    expect(at('src="N/x" src="D.css"')).toBe(`src="${net}/x" src="${disk}.css"`);
  });

  it('loads nothing, runs nothing, and reads no file', async () => {
    const { pdf } = await print(page(`<p>before</p>${at(body)}<p>after</p>`, '', at(head)));
    expect(hits).toEqual([]);
    const text = readPages(pdf)
      .map(({ text }) => text)
      .join('\n');
    expect(text).toContain('before');
    expect(text).toContain('after');
    expect(text).not.toContain(secret);
    expect(Buffer.from(pdf).toString('latin1')).not.toContain(secret);
  });

  it.each([
    ['refresh to the network', '<meta http-equiv="refresh" content="0;url=N/refresh">'],
    ['refresh to the disk', '<meta http-equiv="refresh" content="0;url=D.html">'],
    ['refresh to a script', `<meta http-equiv="refresh" content="0;url=javascript:document.write('${secret}')">`],
    ['refresh to data', `<meta http-equiv="refresh" content="0;url=data:text/html,${secret}">`],
    ['a policy of its own', '<meta http-equiv="Content-Security-Policy" content="default-src * \'unsafe-inline\'">'],
  ])('%s: stays where it is', async (_, meta) => {
    const { pdf } = await print(page(`<p>still here</p><img src="${net}/x.png" alt="">`, '', at(meta)));
    expect(hits).toEqual([]);
    expect(readPages(pdf)[0]?.text).toBe('still here');
  });
});

describe('withPolicy', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  it.each([
    ['<!doctype html><html><head><title>x</title></head>', `<!doctype html><html><head>${meta}<title>x</title></head>`],
    [
      '<!doctype html>\n<html lang="en">\n<head class="a">',
      `<!doctype html>\n<html lang="en">\n<head class="a">${meta}`,
    ],
    ['<!doctype html><p>x', `<!doctype html>${meta}<p>x`],
    ['<p>x', `${meta}<p>x`],
    // A head behind content is none, and one in a comment is none either.
    ['<img src=x><head>', `${meta}<img src=x><head>`],
    ['<!-- <head> --><script>1</script><head>', `${meta}<!-- <head> --><script>1</script><head>`],
    ['<header>x</header>', `${meta}<header>x</header>`],
  ])('%s', (html, expected) => expect(withPolicy(html)).toBe(expected));
});
