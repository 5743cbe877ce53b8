/** What happens to documents on their way: paragraphs cut by pages and pictures, lines wrapped, words hyphenated. */
import type { Clean } from './clean.ts';

/** Random numbers from 0 to 1, from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Damage {
  /** Columns to wrap at; 0 leaves one paragraph a line. */
  width: number;
  /** Whether words may be parted at line ends. */
  hyphens: boolean;
  /** Lines a page, at whose end page number and running head come; 0 for none. */
  page: number;
  /** Share of paragraphs that a blank line cuts. */
  cuts: number;
  /** Whether a caption lies in the cut. */
  captions: boolean;
  /** Whether a page number lies in the cut. */
  numbers: boolean;
  /** Blank lines between paragraphs. */
  blank: boolean;
  /** Whether a cut may come before a capital, where it cannot be told from the end of a paragraph. */
  capitals: boolean;
}

export const none: Damage = {
  width: 0,
  hyphens: false,
  page: 0,
  cuts: 0,
  captions: false,
  numbers: false,
  blank: true,
  capitals: false,
};

const captions = [
  'A pumping station at the river mouth (Photo: E. Lund)',
  'Freight cars waiting at the border (Photo: Coastal Press/ Holm)',
  'Figure 2: Reservoir levels by month, 2015 to 2023',
];

/** Where words are parted, as a typesetter would. */
const syllables: Record<string, string> = {
  consumption: 'consump-tion',
  considerable: 'consid-erable',
  insufficient: 'insuf-ficient',
  electrification: 'electri-fication',
  replacement: 'replace-ment',
  agreement: 'agree-ment',
  moratorium: 'morato-rium',
  feasibility: 'feasi-bility',
  municipalities: 'munici-palities',
  independent: 'inde-pendent',
  inspectorate: 'inspec-torate',
  communities: 'commu-nities',
  observers: 'ob-servers',
  optimistic: 'opti-mistic',
  cooperatives: 'coop-eratives',
  neighbouring: 'neigh-bouring',
  transport: 'trans-port',
  authority: 'author-ity',
  postponed: 'post-poned',
};

/** @returns The damaged text of a document. */
export function damage(document: Clean, how: Damage, seed: number): string {
  const dice = random(seed);
  const blocks: string[][] = [[document.title]];
  for (const { heading, paragraphs, items } of document.sections) {
    blocks.push([heading]);
    for (const paragraph of paragraphs) blocks.push(...cut(paragraph, how, dice));
    for (const item of items) blocks.push(wrap(`- ${item}`, how, dice));
  }
  const gap = how.blank ? ['', ''] : [''];
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : [...gap.slice(1), ...block]));
  return `${(how.page > 0 ? paged(lines, how.page) : lines).join('\n')}\n`;
}

function cut(paragraph: string, how: Damage, dice: () => number): string[][] {
  const words = paragraph.split(' ');
  if (dice() >= how.cuts || words.length < 12) return [wrap(paragraph, how, dice)];
  let at = 5 + Math.floor(dice() * (words.length - 8));
  const fits = (index: number): boolean =>
    how.capitals || (/^[a-z]/.test(words[index] ?? '') && !/[.]$/.test(words[index - 1] ?? ''));
  while (at < words.length && !fits(at)) at += 1;
  if (at >= words.length) return [wrap(paragraph, how, dice)];
  const caption = captions[Math.floor(dice() * captions.length)] ?? '';
  const halves = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  const parted = syllables[words[at] ?? ''];
  if (how.hyphens && parted) {
    const [first = '', second = ''] = parted.split('-');
    halves[0] += ` ${first}-`;
    halves[1] = `${second}${halves[1]?.slice((words[at] ?? '').length)}`;
  }
  const [left = '', right = ''] = halves;
  const number = how.numbers ? [[String(2 + Math.floor(dice() * 300))]] : [];
  return [wrap(left, how, dice), ...(how.captions ? [[caption]] : []), ...number, wrap(right, how, dice)].flatMap(
    (block, index) => (index > 0 && !how.blank ? [[''], block] : [block]),
  );
}

function wrap(text: string, { width, hyphens }: Damage, dice: () => number): string[] {
  if (width === 0) return [text];
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const bare = word.replace(/[.,]$/, '');
    const parted = hyphens && dice() < 0.7 ? syllables[bare] : undefined;
    if (line && line.length + 1 + word.length > width) {
      const [first = '', second = ''] = parted?.split('-') ?? [];
      if (parted && line.length + 2 + first.length <= width) {
        lines.push(`${line} ${first}-`);
        word = second + word.slice(bare.length);
      } else {
        lines.push(line);
      }
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

function paged(lines: readonly string[], length: number): string[] {
  const pages: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && index % length === 0) pages.push('', `${index / length}`, '', 'Elm Valley Review', '');
    // A page does not begin with the blank line between two paragraphs.
    if (index % length !== 0 || index === 0 || line !== '') pages.push(line);
  }
  return pages;
}
