/** The corpus: ids, labels, metadata, dates, and a conservation check that can fail. */
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../pipeline/corpus/dates.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { countryIn, positionIn } from '../../pipeline/corpus/institution.ts';
import { initials } from '../../pipeline/corpus/labels.ts';
import { names } from '../../pipeline/corpus/names.ts';
import { Stop } from '../../pipeline/message.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import type { ReadSource } from '../../pipeline/read-source.ts';
import { codebookOf } from '../codebook-of.ts';
import { pass, source } from '../normalize/pass.ts';

const place = { line: 1, column: 1, offset: 0 };

function corpusOf(...sources: ReadSource[]) {
  return collect(sources.map(normalize), codebookOf());
}

test.each([
  ['Coastal Institute of Inland Shipping', 'CIIS'],
  ['The Jutland Institute of Inland Affairs', 'JIIA'],
  ['Centre for Water and Energy (CeWE)', 'CeWE'],
  ['Institute of the North (restated)', 'IN'],
  ['RAND', 'RAND'],
  ['Bruegel', null],
  ['', null],
])('initials of %s', (institution, expected) => {
  expect(initials(institution)).toBe(expected);
});

test('a source of which nothing else is known goes by a word of its title that no other title has', () => {
  const prose =
    'The ports pay for the dredging, and the towns pay for the ports, though nobody has asked them since the spring of last year.';
  const titled = (name: string, title: string) =>
    source(`# ${title}\n\n${prose}\n\n${prose.replace('ports', name)}\n`, name);
  const corpus = corpusOf(
    titled('1.md', 'Dredging the river mouth'),
    titled('2.md', 'Answer of the board to dredging the river mouth'),
    titled('3.md', 'Where the river mouth is'),
  );
  expect(corpus.children.map(({ data }) => data.source.label)).toEqual(['A', 'Answer', 'B']);
});

test('ids and labels are unique; the codebook has the first word', () => {
  const signed = (name: string, entry: ReadSource['entry'] = null): ReadSource => ({
    ...source('The ports pay.\n\n(Ida Holm, Fellow, Institute of Northern Ports)\n', name),
    entry,
  });
  const corpus = corpusOf(
    signed('Über_Häfen 2.txt'),
    signed('sub/über häfen-2.txt'),
    source('No institution here.', '中文.txt'),
    { ...source('None.', 'x.txt'), entry: { file: 'x.txt', id: 'own', label: 'A', place } },
    source('None either.', 'own.txt'),
  );
  const found = corpus.children.map(({ data }) => [data.source.id, data.source.label]);
  expect(found).toEqual([
    ['uber-hafen-2', 'Holm'],
    ['uber-hafen-2-2', 'Holm-2'],
    ['source-3', 'B'],
    ['own', 'A'],
    ['own-2', 'Own'],
  ]);
});

test.each<[name: string, text: string, label: string]>([
  ['debts-and-locks.txt', 'Locks and debts\n\nBy Ida Holm\n\nThe ports pay.\n', 'Holm'],
  ['debts-of-canals.txt', 'The ports pay. They always have.\n', 'Canals'],
  ['low.md', '---\ntitle: Low water | HWN News\nsource: https://hwn.com/low\n---\n\nThe ports pay.\n', 'HWN'],
  ['b-2.txt', 'The ports pay. They always have.\n', 'A'],
  ['f3a9c1.txt', 'The ports pay. They always have.\n', 'A'],
  ['harbour.md', '---\nauthors: [Ida Holm, Per Lund, Leo Marsh, Ana Berg]\n---\n\nThe ports pay.\n', 'Harbour'],
  ['tides.md', '---\ninstitution: Bruegel\nauthor: Ida Holm\n---\n\nThe ports pay.\n', 'Bruegel'],
])('the label of %s', (name, text, label) => {
  const other = source('The debts of others.\n', 'debts-of-others.txt');
  expect(corpusOf(source(text, name), other).children[0]?.data.source.label).toBe(label);
});

test('two files that would get one id are said to', () => {
  const twice = [source('One.', 'a/report.txt'), source('Two.', 'b/report.txt')];
  corpusOf(...twice);
  expect(twice.map(({ file }) => file.messages.map(({ ruleId }) => ruleId))).toEqual([[], ['source-id']]);
});

test('passages are numbered in each source, and carry headings, sentences and places', () => {
  const { root } = pass(
    '# One\n\nA first text. A second.\n\n## Two\n\n- an item\n- another\n\n## Three\n\n> said\n',
    'a.md',
  );
  expect(
    root.data.passages.map(({ number, kind, headings, text, sentences }) => [
      number,
      kind,
      headings,
      text,
      sentences.length,
    ]),
  ).toEqual([
    [1, 'paragraph', [], 'A first text. A second.', 2],
    [2, 'item', ['Two'], 'an item', 1],
    [3, 'item', ['Two'], 'another', 1],
    [4, 'quote', ['Three'], 'said', 1],
  ]);
  expect(root.data.passages[0]?.ranges).toEqual([
    { start: { line: 3, column: 1, offset: 7 }, end: { line: 3, column: 24, offset: 30 } },
  ]);
  const list = root.children.find((node) => node.type === 'list');
  expect(list?.type === 'list' && list.children[0]?.data?.passage).toBe(root.data.passages[1]);
});

describe('metadata', () => {
  test('the codebook wins over front matter, that over the text', () => {
    const read = source(
      '---\ntitle: Front\nauthor: Ida Holm\ndate: March 14, 2022\n---\n\n# Text\n\nBy Per Lund\n\nThe ports pay.\n',
      'a.md',
    );
    const [root] = corpusOf({
      ...read,
      entry: { file: 'a.md', authors: ['Someone Else'], country: 'Norway', place },
    }).children;
    expect(root?.data.source.metadata).toMatchObject({
      title: 'Front',
      authors: ['Someone Else'],
      country: 'Norway',
      date: '2022-03-14',
      origin: { title: 'source', authors: 'editor', country: 'editor', date: 'source' },
    });
  });

  test('what is not said is null, and has no origin', () => {
    const { metadata } = pass('The ports pay. They always have.\n\nNobody asked them.\n').root.data.source;
    expect(metadata).toEqual({
      title: null,
      authors: [],
      role: null,
      institution: null,
      country: null,
      date: null,
      publisher: null,
      url: null,
      accessed: null,
      translation: null,
      note: null,
      origin: {},
    });
  });

  test.each([
    [
      '(The author is a senior fellow at the Institute of Northern Ports.)',
      'senior fellow',
      'Institute of Northern Ports',
    ],
    [
      'The author is professor of maritime law at the University of Elmsund and a member of two boards.',
      'professor of maritime law',
      'University of Elmsund',
    ],
    ['Ida Holm is director of the Centre for Tides.', 'director', 'Centre for Tides'],
    [
      'The author is a researcher at the Department for Silt, Northern Academy of Sciences',
      'researcher at the Department for Silt',
      'Northern Academy of Sciences',
    ],
    ['The author is an analyst with Holm Maritime.', 'analyst', 'Holm Maritime'],
    ['The author lives in Holm.', null, null],
  ])('%s', (text, role, institution) => {
    expect(positionIn(text)).toEqual({ role, institution });
  });

  test.each([
    ['By Ida Holm and Per van der Lund', ['Ida Holm', 'Per van der Lund']],
    ['Dr. Ida Holm, Institute of Ports', ['Ida Holm']],
    ['J. R. Holm | May 2024', ['J. R. Holm']],
    ['December 6, 2024, Li Ming, Research Fellow', ['Li Ming']],
    ['By the editors', []],
  ])('names in %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['The Peru Institute of Inland Shipping', 'Peru'],
    ['Bank of Finland', 'Finland'],
    ['Institute for Russia and Eurasia', null],
    ['Nordic Institute of Ports', null],
  ])('country of %s', (institution, expected) => {
    expect(countryIn(institution)).toBe(expected);
  });
});

test.each([
  ['December 6, 2024', '2024-12-06'],
  ['6th of December 2024', '2024-12-06'],
  ['Sept. 2024', '2024-09'],
  ['2024-02-30', null],
  ['2024/3/1', '2024-03-01'],
  ['2024年12月6日', '2024-12-06'],
  ['6.12.2024', '2024-12-06'],
  ['03/04/2024', null],
  ['2024', '2024'],
  ['in the year 2024', null],
])('date: %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});

describe('conservation', () => {
  const broken = (change: (read: ReadSource) => void): Stop => {
    const read = normalize(source('The ports pay a levy.\n\n- They always have.\n'));
    change(read);
    try {
      collect([read], codebookOf());
    } catch (error) {
      if (error instanceof Stop) return error;
    }
    throw new Error('nothing was said');
  };
  const said = (stop: Stop) =>
    stop.files[0]?.messages.map(({ ruleId, line, column, reason }) => [ruleId, line, column, reason]);

  test('a lost passage is found, with its place', () => {
    expect(said(broken((read) => read.root.children.shift()))).toEqual([
      ['conservation', 1, 1, '"The ports pay a levy.\n\n- They " is in no passage and in nothing else'],
    ]);
  });

  test('a lost mark is found', () => {
    expect(said(broken((read) => read.markup.pop()))?.[0]?.slice(0, 3)).toEqual(['conservation', 3, 1]);
  });

  test('a character in two places is found', () => {
    const stop = broken((read) => read.root.children.push(...structuredClone(read.root.children.slice(0, 1))));
    expect(said(stop)?.[0]?.slice(0, 3)).toEqual(['conservation', 1, 1]);
  });

  test('a text that its places do not hold is found', () => {
    const stop = broken((read) => {
      const [first] = read.root.children;
      if (first?.type === 'paragraph' && first.children[0]?.type === 'text')
        first.children[0].value = 'The ports owe a levy.';
    });
    expect(stop.code).toBe(1);
    expect(said(stop)?.[0]?.slice(0, 3)).toEqual(['conservation', 1, 1]);
  });
});

test('authors with a line each are all named', () => {
  const { root } = pass(
    'Quotas and the Coast\n\nIda Holm\n\nJonas Berg Lind\n\nInstitute of Northern Ports, 4 May 2024\n\nThe ports pay a levy that the council set, and most of them have paid it since the council was founded in the spring.\n',
  );
  const { authors, institution, date } = root.data.source.metadata;
  expect([authors, institution, date]).toEqual([
    ['Ida Holm', 'Jonas Berg Lind'],
    'Institute of Northern Ports',
    '2024-05-04',
  ]);
  expect(root.data.passages).toHaveLength(1);
});

const prose =
  'The depots stand along the ring road, and most of them were built in the years when the road itself was being widened.';

test.each([
  ['Cold Stores, Warm Roads', 'By Peter Lund, Coastal Monitor', ['Peter Lund'], 'Coastal Monitor'],
  ['Cold Stores, Warm Roads', 'By Ana Holm and Leo Marsh', ['Ana Holm', 'Leo Marsh'], null],
  ['Who Pays for the Depots?', 'By Peter Lund, The Sentinel', ['Peter Lund'], 'The Sentinel'],
  ['Who Pays for the Depots?', null, [], null],
  ['Cold Stores, Warm Roads', null, [], null],
  ['The Cost of Depots', 'National Audit Office, July 2025', [], 'National Audit Office'],
  ['The Cost of Depots', 'Bureau of Rural Statistics, 3 July 2025', [], 'Bureau of Rural Statistics'],
  ['The Cost of Depots', 'Ana Holm, Leo Marsh, July 2025', ['Ana Holm', 'Leo Marsh'], null],
  ['The Cost of Depots', 'Ana Holm, Economics Department, University of Arle', ['Ana Holm'], 'University of Arle'],
])('title and byline: %s / %s', (title, byline, authors, institution) => {
  const text = [title, byline, prose, 'What was built', prose, 'What it cost', prose].filter(Boolean).join('\n\n');
  const { metadata } = pass(text).root.data.source;
  expect([metadata.title, metadata.authors, metadata.institution]).toEqual([title, authors, institution]);
});
