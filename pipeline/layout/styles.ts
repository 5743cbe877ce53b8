/** All styles as one sheet: the templates' own files in order, and the rules that depend on this briefing. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Sheet {
  /** CSS name of the page, as in `templates/styles/`. */
  page: string;
  /** What the running head of its right-hand pages says. */
  head: string;
}

const sizes = {
  A4: { portrait: 'A4', height: '297mm', landscape: 'A4 landscape' },
  letter: { portrait: 'letter', height: '279.4mm', landscape: 'letter landscape' },
};

/** As long as a running head may be in one line. */
const longest = 80;

/**
 * @param templates The folder of templates; `styles/*.css` are read in order of their names.
 * @param options Paper, the briefing's title for left-hand pages, and a sheet per section.
 * @returns CSS that loads nothing.
 */
export async function styles(
  templates: string,
  options: { paper: 'A4' | 'letter'; title: string; sheets: Sheet[] },
): Promise<string> {
  const folder = join(templates, 'styles');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css')).sort();
  const own = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const size = sizes[options.paper];
  const pages = [
    `:root{--sheet:${size.height}}@page{size:${size.portrait}}`,
    `@page matrix{size:${size.landscape}}`,
    ...options.sheets.map(
      ({ page, head }) =>
        `@page ${page}:left{@top-left{content:${cssString(options.title)}}}@page ${page}:right{@top-right{content:${cssString(head)}}}`,
    ),
  ];
  return [...own, ...pages].join('\n');
}

/** A text as a CSS string: nothing in it can end the string or the style element. */
function cssString(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  return `"${short.replace(/[^\p{L}\p{N} .,:;–—…’-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
