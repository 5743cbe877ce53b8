/** What stands at a glance stands on one page, whatever the folder. */
import { expect, test } from 'vitest';
import type { Corpus } from '../../pipeline/ast.ts';
import type { Briefing, Pair, Theme, Verdict } from '../../pipeline/findings.ts';
import { layout } from '../../pipeline/layout/index.ts';
import { readPages } from '../../pipeline/print/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { desk } from '../print/desk.ts';
import { briefing, corpus, council, place } from './sample.ts';

const print = desk();

interface Folder {
  sources: number;
  themes: number;
  label?: string;
  theme?: string;
  item?: string;
  items?: number;
  paper?: 'A4' | 'letter';
}

/** Labels of about sixty letters, and a statement of seven lines. */
const long = {
  label: 'Standing Committee on Fisheries, Harbours and Coastal Waters',
  theme: 'What the reduction of the quota has meant for the crews of small boats',
  item: 'The Standing Committee on Fisheries, Harbours and Coastal Waters and the Harbour Institute cannot both be right on “the number of boats that were laid up for good after the reduction of the quota”: “a hundred and twenty-four boats of less than twelve metres” in the one, “no more than nineteen boats of all sizes, most of them old” in the other, both of 2025, and both of them give the same register of licences as where they have it from.',
};
const verdicts: Verdict[] = ['both-address', 'conflict', 'agree', 'tension', 'differ'];

function folderOf({
  sources,
  themes,
  label = 'HI',
  theme = 'Quota',
  items = 6,
  item = 'One sentence of few words.',
}: Folder) {
  const from = corpus();
  const [first] = from.children;
  if (!first) throw new Error('no source');
  const children = Array.from({ length: sources }, (_, index) => {
    const one = structuredClone(first);
    one.data.source.id = `s${index}`;
    one.data.source.label = `${label}${index}`;
    return one;
  });
  const many: Corpus = { ...from, children };
  const base = briefing({ ...from, children });
  const cell = { extract: [], passages: 1, words: 7, share: 0.35 };
  const found: Theme[] = Array.from({ length: themes }, (_, index) => ({
    id: `t${index}`,
    label: `${theme} ${index}`,
    origin: 'codebook',
    terms: ['quota'],
    only: null,
    passages: [],
    cells: Object.fromEntries(children.slice(0, 1 + index).map(({ data }) => [data.source.id, cell])),
  }));
  const pairs = found.flatMap(({ id }, index): Pair[] =>
    index % 6 === 5
      ? []
      : [
          {
            left: [],
            right: [],
            theme: id,
            issue: null,
            verdict: verdicts[index % 5] ?? 'agree',
            reasons: [],
            origin: 'found',
          },
        ],
  );
  const at = Array.from({ length: 12 }, (_, index) => ({
    ...place('s0:1.1', council, 'The'),
    locator: `s${index % sources}:${1 + (index >> 2)}.1`,
  }));
  const whole: Briefing = {
    ...base,
    themes: found,
    pairs: [],
    glance: Array.from({ length: items }, (_, index) => ({
      kind: 'disagreement',
      text: `${index + 1}. ${item}`,
      at: at.filter(({ locator }) => /:[12]\.1/.test(locator)),
    })),
    quantities: [],
    events: [],
    actors: [],
    recommendations: [],
    unused: [],
  };
  whole.pairs = pairs;
  return { whole, many };
}

async function pagesOf(folder: Folder) {
  const { whole, many } = folderOf(folder);
  const html = await layout(whole, many, codebookOf({ sections: ['glance'], paper: folder.paper ?? 'A4' }), {
    templates: 'templates',
    paper: folder.paper ?? 'A4',
    missing: [],
  });
  const { pdf } = await print(html);
  return readPages(pdf).map(({ body }) => body.replace(/\s+/g, ' '));
}

const few = { sources: 2, themes: 7 };
const folders: [string, Folder][] = [
  ['two sources, seven themes', few],
  ['long labels', { ...few, label: long.label }],
  ['six long statements', { ...few, item: long.item }],
  ['six long statements on letter', { ...few, item: long.item, paper: 'letter' }],
  ['all of it long', { sources: 3, themes: 12, ...long }],
  ['thirty themes', { sources: 4, themes: 30 }],
  ['thirty themes with long labels on letter', { sources: 4, themes: 30, theme: long.theme, paper: 'letter' }],
  ['thirty themes and all of it long', { sources: 8, themes: 30, ...long, paper: 'letter' }],
  ['seven sources', { sources: 7, themes: 12, label: 'CII', item: long.item }],
  ['eight sources', { sources: 8, themes: 12, label: 'CIIS' }],
  ['one statement of all the words there are', { ...few, items: 1, item: `${long.item} `.repeat(4) }],
  ['one source', { sources: 1, themes: 12, item: long.item }],
  ['two hundred sources', { sources: 200, themes: 30, theme: long.theme, item: long.item }],
];

test.each(folders)('%s: one page', async (_, folder) => {
  const pages = await pagesOf(folder);
  // So does the cover.
  expect(pages[0]).toContain('Every quotation is verbatim');
  expect(pages[1]).toContain('At a glance');
  expect(pages[1]).toContain('1. ');
  expect(pages[2]).toContain('Contents');
  expect(pages[2]).not.toContain('Verdict');
});

test('themes that find no room are not left out without a word', async () => {
  const pages = await pagesOf({ sources: 2, themes: 7, items: 1, item: `${long.item} `.repeat(8) });
  expect(pages[1]).toContain('7 more themes');
});
