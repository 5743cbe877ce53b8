import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Codebook } from '../../pipeline/codebook.ts';
import type { Briefing } from '../../pipeline/findings.ts';
import { layout } from '../../pipeline/layout/index.ts';
import { Stop } from '../../pipeline/message.ts';
import { briefing, codebook, corpus } from './sample.ts';

const own = fileURLToPath(new URL('../../templates', import.meta.url));
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'collate-layout-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

interface Change {
  briefing?: Partial<Briefing>;
  codebook?: Partial<Codebook>;
  missing?: { file: string; reason: string }[];
  templates?: string;
}

async function laidOut(change: Change = {}): Promise<string> {
  const html = await layout({ ...briefing(), ...change.briefing }, corpus(), codebook(change.codebook), {
    templates: change.templates ?? own,
    paper: 'A4',
    missing: change.missing ?? [],
  });
  return html.replace(/<style>[\s\S]*?<\/style>/, '');
}

/** The templates with one file replaced. */
async function templatesWith(name: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'templates-'));
  await cp(own, folder, { recursive: true });
  await writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')));
  return folder;
}

async function stopped(promise: Promise<unknown>): Promise<Stop> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Stop);
  return error as Stop;
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('sections', () => {
  test('every section whose findings there are, in the order of briefing.hbs', async () => {
    const html = await laidOut();
    const headings = [...html.matchAll(/<h1 id="([^"]+)"/g)].map((match) => match[1]);
    expect(headings).toEqual([
      'top',
      'glance',
      'contents',
      'sources',
      'matrix',
      'themes',
      'figures',
      'actors',
      'recommendations',
      'texts',
      'method',
      'index',
    ]);
  });

  test('a section that has nothing to show is left out, and the method says so', async () => {
    expect(words(await laidOut())).toContain('Looked for, and not found: rival terms and dated events.');
    const bare = await laidOut({ briefing: { themes: [], pairs: [], recommendations: [] } });
    expect(bare).not.toContain('<h1 id="matrix"');
    expect(words(bare)).toContain('not found: themes, rival terms and dated events.');
    const short = await laidOut({ codebook: { sections: ['framing'] } });
    expect(words(short)).toContain('No rival terms were found.');
  });

  test('a section that was not analysed is left out, and the method says so', async () => {
    const html = await laidOut({ briefing: { events: null } });
    expect(html).not.toContain('<h1 id="timeline"');
    expect(words(html)).toContain('Not analysed in this version: claims, forecasts and events');
  });

  test('the contents list follows the templates, not the code', async () => {
    const templates = await templatesWith('briefing.hbs', (text) =>
      text
        .replace('{{> sections/matrix}}\n', '')
        .replace('{{> sections/glance}}', '{{> sections/matrix}}\n{{> sections/glance}}'),
    );
    const listed = [...(await laidOut({ templates })).matchAll(/data-page-of="([^"]+)"/g)].map((match) => match[1]);
    expect(listed.slice(0, 3)).toEqual(['matrix', 'glance', 'sources']);
  });

  test('a short edition has no link to a section that it leaves out', async () => {
    const html = await laidOut({ codebook: { sections: ['glance', 'matrix', 'recommendations'] } });
    expect(html).not.toContain('<h1 id="texts"');
    expect(html).toContain('href="#source-council"');
    expect(html).not.toContain('href="#theme-quota"');
  });

  test('without the annex each locator leads to the card of its source', async () => {
    const html = await laidOut({ codebook: { annex: 'none' } });
    expect(html).toContain('<a class="locator" href="#source-council">CC 1.1</a>');
  });

  test('an annex of what is cited says how much it leaves out', async () => {
    expect(words(await laidOut({ codebook: { annex: 'cited' } }))).toContain('[1 passage is not reproduced here.]');
  });

  test('a file that could not be read stands on the cover', async () => {
    const html = await laidOut({ missing: [{ file: 'broken.txt', reason: 'It is empty' }] });
    expect(words(html.slice(0, html.indexOf('id="glance"')))).toContain('broken.txt It is empty');
  });

  test('a source without a title is Untitled, never given one', async () => {
    expect(await laidOut()).toContain('<span class="silent">Untitled</span>');
  });

  test('what is not stated is printed as not stated', async () => {
    const html = words(await laidOut());
    expect(html).toContain('Condition not stated');
    expect(html).toContain('not addressed');
  });

  test('of a suggested theme no more is said than that its terms do not stand there', async () => {
    const themes = (briefing().themes ?? []).map((theme) => ({ ...theme, origin: 'suggested' as const }));
    const html = words(await laidOut({ briefing: { themes } }));
    expect(html).toContain('no match for its terms');
    expect(html).toContain('No match for its terms in ');
    expect(html.toLowerCase()).not.toContain('not addressed');
  });
});

describe('quotations', () => {
  test('each is marked with its place and escaped', async () => {
    const html = await laidOut();
    expect(html).toContain('crews&lt;/b&gt; left &quot;for good&quot;</q>');
    expect(html).toContain('On {{quotas}} &amp; &lt;boats&gt;');
  });

  test('words left out are marked', async () => {
    expect(await laidOut()).toMatch(/<span class="cut">… <\/span><q data-at="harbour:1.2"/);
  });

  test('each sentence of the annex is the target of its locator', async () => {
    const html = await laidOut();
    expect(html).toContain('<span class="sentence" id="council-1.2">It gave no figure.</span>');
    expect(html).toContain('<a class="locator" href="#harbour-1.1">HI 1.1</a>');
  });

  test('a template that alters a quotation breaks the build', async () => {
    const templates = await templatesWith('partials/quote.hbs', (text) => text.replace('{{text}}', '{{text}}!'));
    const { code, message } = await stopped(laidOut({ templates }));
    expect(code).toBe(1);
    expect(message).toContain('[quotation]');
    expect(message).toContain('harbour:1.1');
  });

  test('the check can be put off, and then says the same', async () => {
    const templates = await templatesWith('partials/quote.hbs', (text) => text.replace('{{text}}', '{{text}}!'));
    const checks: (() => void)[] = [];
    const options = { templates, paper: 'A4' as const, missing: [] };
    const later = (check: () => void) => checks.push(check);
    await layout(briefing(), corpus(), codebook(), { ...options, later });
    expect(checks).toHaveLength(1);
    expect(checks[0]).toThrow(Stop);
    const [now, then] = await Promise.all([
      layout(briefing(), corpus(), codebook(), { ...options, templates: own }),
      layout(briefing(), corpus(), codebook(), { ...options, templates: own, later }),
    ]);
    expect(then).toBe(now);
    expect(checks[1]).not.toThrow();
  });

  test('a link that leads nowhere breaks the build', async () => {
    const templates = await templatesWith('partials/locator.hbs', (text) => text.replace('{{href}}', '{{href}}-x'));
    expect((await stopped(laidOut({ templates }))).message).toContain('[dead-link]');
  });
});

describe('templates', () => {
  const cases: [string, string, string][] = [
    ['a plain expression', '{{colour}}', 'colour'],
    ['#if', '{{#if colour}}x{{/if}}', 'colour'],
    ['#each', '{{#each colours}}x{{/each}}', 'colours'],
    ['#with', '{{#with colour}}x{{/with}}', 'colour'],
    ['#unless', '{{#unless colour}}x{{/unless}}', 'colour'],
    ['a path', '{{face.colour}}', 'colour'],
  ];
  test.each(cases)('an unknown variable in %s is named with its place', async (_, expression, name) => {
    const templates = await templatesWith('partials/quote.hbs', (text) => `\n  ${expression}${text}`);
    const { code, message } = await stopped(laidOut({ templates }));
    expect(code).toBe(2);
    expect(message).toMatch(/partials\/quote\.hbs:2:\d+: error: /);
    expect(message).toContain(`"${name}"`);
    expect(message).toContain('[template-unknown-variable]');
  });

  test('an unescaped expression is refused', async () => {
    const templates = await templatesWith('partials/quote.hbs', (text) => text.replace('{{text}}', '{{{text}}}'));
    const { code, message } = await stopped(laidOut({ templates }));
    expect(code).toBe(2);
    expect(message).toMatch(/quote\.hbs:1:\d+: error: .*\[template-unescaped\]/);
  });

  test('a template that does not parse is named with its line', async () => {
    const templates = await templatesWith('sections/glance.hbs', (text) => `${text}\n{{#if x}}`);
    const { code, message } = await stopped(laidOut({ templates }));
    expect(code).toBe(2);
    expect(message).toMatch(/glance\.hbs:\d+:1: error: .*\[template-syntax\]/);
  });

  test('a partial that does not exist is named', async () => {
    const templates = await templatesWith('briefing.hbs', (text) => text.replace('sections/cover', 'sections/covers'));
    const { code, message } = await stopped(laidOut({ templates }));
    expect(code).toBe(2);
    expect(message).toContain('sections/covers');
  });

  test('a folder without briefing.hbs is refused', async () => {
    const { code, message } = await stopped(laidOut({ templates: join(scratch, 'nowhere') }));
    expect(code).toBe(2);
    expect(message).toContain('[template-missing]');
  });
});
