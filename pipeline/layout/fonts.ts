/** Fonts as `@font-face` rules with the font in them: static cuts, only the parts whose characters occur. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { glyphsOf } from './glyphs.ts';
import type { Inked } from './inked.ts';
import { type Cut, cuts, type Needed, type Reserve, reserves, reservesFor } from './typefaces.ts';

export interface Fonts {
  /** CSS that needs nothing from outside. */
  faces: string;
  /** CSS for behind the styles: in which order typefaces are asked; empty where the two of the house have it all. */
  stacks: string;
  /** Code points that no font of ours has. */
  missing: number[];
}

/**
 * @param inked All characters that will be printed.
 * @returns The fonts. A text in Latin, Greek or Cyrillic costs nothing but the files of the two typefaces of the house.
 */
export async function fontFaces(inked: Inked): Promise<Fonts> {
  const own = await Promise.all(cuts.map((cut) => packageOf(cut.package).then((files) => ({ cut, files }))));
  const points = [...inked.all];
  const base = await Promise.all(own.map(({ cut, files }) => embedded(cut, files, points)));
  const both = await Promise.all(
    own
      .filter(({ cut }) => cut.weight === 400 && cut.style === 'normal')
      .map(({ files, cut }) => having(files, suffix(cut), points)),
  );
  const houses = points.map((point) => both.map((has) => has.has(point)));
  const lacking = new Set(points.filter((_, at) => !houses[at]?.includes(true)));
  // A character that only one of the two has: each then helps out the other.
  const helping = houses.some((has) => has.includes(true) && has.includes(false));
  if (lacking.size === 0 && !helping) return { faces: base.flat().join('\n'), stacks: '', missing: [] };
  const { needed, missing } = await assign(inked, lacking);
  const { reserveFaces, stacks } = await import('./reserve-fonts.ts');
  const faces = [...base.flat(), ...(await reserveFaces(needed))].join('\n');
  return { faces, stacks: `\n${stacks(needed)}`, missing };
}

/** Give each character to the first typeface that has it, in the order of its language. */
async function assign(inked: Inked, lacking: ReadonlySet<number>): Promise<{ needed: Needed[]; missing: number[] }> {
  const needed = new Map<Reserve, Needed>();
  const missing = new Set<number>();
  for (const [language, { all, strong }] of inked.byLanguage) {
    const order = reservesFor(language);
    for (const point of all) {
      if (!lacking.has(point)) continue;
      const found = await firstWith(order, point);
      if (!found) {
        missing.add(point);
        continue;
      }
      const need = needed.get(found.reserve) ?? { reserve: found.reserve, languages: new Set(), files: new Map() };
      needed.set(found.reserve, need);
      if (found.reserve === order[0] && order !== reserves) need.languages.add(language);
      const file = need.files.get(found.file) ?? { all: new Set(), strong: new Set() };
      need.files.set(found.file, file);
      file.all.add(point);
      for (const base of inked.bases.get(point) ?? []) if ((await glyphsIn(found.file)).has(base)) file.all.add(base);
      if (strong.has(point)) file.strong.add(point);
    }
  }
  for (const { reserve, files } of needed.values()) if (reserve.sequences) await complete(files, inked.all);
  return { needed: reserves.flatMap((reserve) => needed.get(reserve) ?? []), missing: [...missing] };
}

/** Joiners, skin tones, letters of flags and the frame of a key, in each file that is needed: a file joins only its own. */
async function complete(files: Needed['files'], inked: ReadonlySet<number>): Promise<void> {
  const occurring = [...inked].filter((point) => /\p{Emoji_Component}/u.test(String.fromCodePoint(point)));
  const keys = inked.has(0x20e3);
  for (const [path, { all }] of files) {
    const own = await glyphsIn(path);
    for (const point of [0x200d, 0xfe0f, ...occurring]) if (own.has(point) && (keys || point > 0x7f)) all.add(point);
  }
}

async function firstWith(order: readonly Reserve[], point: number): Promise<{ reserve: Reserve; file: string } | null> {
  // Of private characters each font has its own: another one's would be another sign.
  const character = String.fromCodePoint(point);
  if (/\p{Co}/u.test(character)) return null;
  // A picture that may take a skin tone stands where the skin tones are.
  const picture = /\p{Emoji_Presentation}|\p{Emoji_Modifier_Base}/u.test(character);
  const pictures = picture ? order.filter((reserve) => reserve.sequences) : [];
  for (const reserve of [...pictures, ...order]) {
    const files = await packageOf(reserve.package);
    for (const file of files.filesOf(point, reserve.variable ? 'wght-normal' : '400-normal'))
      if ((await glyphsIn(file)).has(point)) return { reserve, file };
  }
  return null;
}

interface Package {
  /** Name of a part (`cyrillic`, `[4]`) → its unicode-range. */
  parts: [string, string][];
  /** @returns The paths of the files that should have a character. */
  filesOf: (point: number, suffix: string) => string[];
  path: (part: string, suffix: string) => string;
}

const packages = new Map<string, Promise<Package>>();
const glyphs = new Map<string, Promise<Set<number>>>();

function packageOf(name: string): Promise<Package> {
  const known = packages.get(name);
  if (known) return known;
  const opened = openPackage(name);
  packages.set(name, opened);
  return opened;
}

async function openPackage(name: string): Promise<Package> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const parts = Object.entries(
    JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  );
  const stem = name.replace(/^.*\//, '');
  const path = (part: string, suffix: string) =>
    join(folder, 'files', `${stem}-${part.replace(/[[\]]/g, '')}-${suffix}.woff2`);
  // What is one file only is not cut by ranges, whatever they say.
  if (parts.length === 1) return { parts, path, filesOf: (_, suffix) => parts.map(([part]) => path(part, suffix)) };
  // A hundred parts of a hundred ranges each: looked up by blocks of 256 code points.
  const blocks = new Map<number, { part: string; from: number; to: number }[]>();
  for (const [part, range] of parts)
    for (const [from, to] of spans(range))
      for (let block = from >> 8; block <= to >> 8; block++)
        blocks.set(block, [...(blocks.get(block) ?? []), { part, from, to }]);
  const filesOf = (point: number, suffix: string) =>
    (blocks.get(point >> 8) ?? [])
      .filter(({ from, to }) => point >= from && point <= to)
      .map(({ part }) => path(part, suffix));
  return { parts, path, filesOf };
}

/** What a file says it has (`unicode.json`) is more than what it has. */
function glyphsIn(path: string): Promise<Set<number>> {
  const known = glyphs.get(path);
  if (known) return known;
  const read = readFile(path).then(glyphsOf);
  glyphs.set(path, read);
  return read;
}

/** @returns Which of the points a typeface has. */
async function having(files: Package, suffix: string, points: readonly number[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const point of points) {
    // Every file of Latin has these.
    if (point >= 0x20 && point <= 0x7e) found.add(point);
    else for (const file of files.filesOf(point, suffix)) if ((await glyphsIn(file)).has(point)) found.add(point);
  }
  return found;
}

async function embedded(cut: Cut, files: Package, points: number[]): Promise<string[]> {
  const needed = files.parts.filter(([, range]) => occurs(range, points));
  return Promise.all(
    needed.map(async ([part, range]) => {
      const data = await readFile(files.path(part, suffix(cut)), 'base64');
      return `@font-face{font-family:"${cut.family}";font-weight:${cut.weight};font-style:${cut.style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
}

const suffix = (cut: Cut) => `${cut.weight}-${cut.style}`;

function occurs(range: string, points: number[]): boolean {
  const wanted = spans(range);
  return points.some((point) => wanted.some(([from, to]) => point >= from && point <= to));
}

function spans(range: string): [from: number, to: number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
