/** Reserve typefaces as `@font-face` rules: the characters that occur, cut out in static weights; and the stacks. */
import { readFile } from 'node:fs/promises';
import type { Needed } from './fonts.ts';
import { reservesFor } from './typefaces.ts';

const weights = [400, 600] as const;

/**
 * Variable fonts become Type 3 in a PDF, and static ones of all weights would take a quarter of a gigabyte: so the
 * static weights are cut out of the variable files, with no glyph but those that are needed.
 */
export async function reserveFaces(needed: readonly Needed[]): Promise<string[]> {
  const { default: subset } = await import('subset-font');
  const faces: string[] = [];
  for (const { reserve, files } of needed)
    for (const [path, { all, strong }] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const font = await readFile(path);
      for (const weight of reserve.variable ? weights : weights.slice(0, 1)) {
        const points = [...(weight === 400 ? all : strong)].sort((one, other) => one - other);
        if (points.length === 0) continue;
        const cut = await subset(font, String.fromCodePoint(...points), {
          targetFormat: 'woff2',
          ...(reserve.variable ? { variationAxes: { wght: weight } } : {}),
        });
        const range = points.map((point) => `U+${point.toString(16)}`).join(',');
        faces.push(
          `@font-face{font-family:"${reserve.family}";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${cut.toString('base64')}) format("woff2");unicode-range:${range}}`,
        );
      }
    }
  return faces;
}

/**
 * The order in which typefaces are asked for a character. The languages of East Asia share code points and differ in
 * their shapes, so text of each asks its own typeface first.
 */
export function stacks(needed: readonly Needed[]): string {
  const families = needed.map(({ reserve }) => reserve.family);
  const languages = [...new Set(needed.flatMap(({ languages }) => [...languages]))].sort();
  const rules = [`:root{${stack(families)}}`];
  if (languages.length > 1)
    for (const language of languages) {
      const first = reservesFor(language)[0]?.family ?? '';
      const own = stack([first, ...families.filter((family) => family !== first)]);
      const text = ['q', '.passage', '.furniture'].map((kind) => `${kind}:lang("${language}")`).join(',');
      rules.push(`:lang("${language}"){${own}}`, `${text}{font-family:var(--serif)}`);
    }
  rules.push(
    `@page{@top-left{font-family:${list(families, 'sans')}}@top-right{font-family:${list(families, 'sans')}}}`,
  );
  return rules.join('\n');
}

function stack(families: readonly string[]): string {
  return `--serif:${list(families, 'serif')};--sans:${list(families, 'sans')}`;
}

function list(families: readonly string[], kind: 'serif' | 'sans'): string {
  const houses = ['"Source Serif 4"', '"Source Sans 3"'];
  if (kind === 'sans') houses.reverse();
  return [...houses, ...families.map((family) => `"${family}"`), kind === 'sans' ? 'sans-serif' : 'serif'].join(',');
}
