/** Fonts as `@font-face` rules with the font in them: static cuts, only the subsets whose characters occur. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Cut {
  package: string;
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

const serif = { package: 'source-serif-4', family: 'Source Serif 4' };
const sans = { package: 'source-sans-3', family: 'Source Sans 3' };

/** One serif for reading, one sans for finding one's way. */
const cuts: Cut[] = [
  { ...serif, weight: 400, style: 'normal' },
  { ...serif, weight: 400, style: 'italic' },
  { ...serif, weight: 600, style: 'normal' },
  { ...sans, weight: 400, style: 'normal' },
  { ...sans, weight: 600, style: 'normal' },
];

/**
 * @param text All text that will be printed.
 * @returns CSS that needs nothing from outside.
 */
export async function fontFaces(text: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const rules = await Promise.all(
    cuts.map(async (cut) => {
      const folder = dirname(require.resolve(`@fontsource/${cut.package}/package.json`));
      const subsets = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
      const needed = Object.entries(subsets).filter(([, range]) => occurs(range, points));
      return Promise.all(
        needed.map(async ([subset, range]) => {
          const name = `${cut.package}-${subset}-${cut.weight}-${cut.style}.woff2`;
          const data = await readFile(join(folder, 'files', name), 'base64');
          return `@font-face{font-family:"${cut.family}";font-weight:${cut.weight};font-style:${cut.style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
        }),
      );
    }),
  );
  return rules.flat().join('\n');
}

function occurs(range: string, points: number[]): boolean {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return points.some((point) => spans.some(([from, to]) => point >= from && point <= to));
}
