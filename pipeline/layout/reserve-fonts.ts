/** Reserve typefaces as `@font-face` rules: the characters that occur, cut out in static weights; and the stacks. */
import { readFile } from 'node:fs/promises';
import { type Needed, type Reserve, reservesFor } from './typefaces.ts';

/** Characters of one file that are set in the same weights. */
interface Cutting {
  family: string;
  points: number[];
  weights: number[];
}

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
      for (const { family, points, weights } of cuttings(reserve, all, strong))
        for (const weight of weights) {
          const cut = await subset(font, String.fromCodePoint(...points), {
            targetFormat: 'woff2',
            ...(reserve.variable ? { variationAxes: { wght: weight } } : {}),
          });
          const range = points.map((point) => `U+${point.toString(16)}`).join(',');
          faces.push(
            `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff2;base64,${cut.toString('base64')}) format("woff2");unicode-range:${range}}`,
          );
        }
    }
  return faces;
}

/**
 * A browser that finds a bold cut in a family looks for no character in the other cuts. So those of headings make a
 * family of their own, which has both; or where letters join, all have both.
 */
function cuttings(reserve: Reserve, all: ReadonlySet<number>, strong: ReadonlySet<number>): Cutting[] {
  const sorted = (points: Iterable<number>) => [...points].sort((one, other) => one - other);
  const both = reserve.variable && strong.size > 0 ? [400, 600] : [400];
  if (!reserve.apart) return [{ family: reserve.family, points: sorted(all), weights: both }];
  const plain = sorted([...all].filter((point) => !strong.has(point)));
  return [
    { family: reserve.family, points: plain, weights: [400] },
    { family: headings(reserve), points: sorted(strong), weights: both },
  ].filter(({ points }) => points.length > 0);
}

function headings({ family }: Reserve): string {
  return `${family} Headings`;
}

/**
 * The order in which typefaces are asked for a character. The languages of East Asia share code points and differ in
 * their shapes, so text of each asks its own typeface first.
 */
export function stacks(needed: readonly Needed[]): string {
  const reserves = needed.map(({ reserve }) => reserve);
  const languages = [...new Set(needed.flatMap(({ languages }) => [...languages]))].sort();
  const rules = [`:root{${stack(reserves)}}`];
  if (reserves.filter((reserve) => reserve.apart).length > 1)
    for (const language of languages) {
      const [first] = reservesFor(language);
      const own = reserves.filter((reserve) => reserve === first);
      if (!first?.apart) continue;
      rules.push(`:lang("${language}"){${stack([...own, ...reserves.filter((reserve) => reserve !== first)])}}`);
      // What is set within a line inherits the typefaces of the line, which are those of another language.
      rules.push(`q:lang("${language}"){font-family:var(--serif)}`);
    }
  const running = `font-family:${list(reserves, 'sans')}`;
  return [...rules, `@page{@top-left{${running}}@top-right{${running}}}`].join('\n');
}

function stack(reserves: readonly Reserve[]): string {
  return `--serif:${list(reserves, 'serif')};--sans:${list(reserves, 'sans')}`;
}

function list(reserves: readonly Reserve[], kind: 'serif' | 'sans'): string {
  const houses = ['Source Serif 4', 'Source Sans 3'];
  if (kind === 'sans') houses.reverse();
  const families = reserves.flatMap((reserve) =>
    reserve.apart ? [reserve.family, headings(reserve)] : [reserve.family],
  );
  const generic = kind === 'sans' ? 'sans-serif' : 'serif';
  return [...[...houses, ...families].map((family) => `"${family}"`), generic].join(',');
}
