/** Who wrote a document, what it is called and where it stood: from lines that say so, never from others. */
import { describe, expect, test } from 'vitest';
import { positionIn } from '../../pipeline/corpus/institution.ts';
import { pass } from '../normalize/pass.ts';

const prose =
  'The depots stand along the ring road, and most of them were built in the years when the road itself was being widened.';
const more =
  'The council has paid for their repair since the spring, although nobody has told it how long the walls are going to last.';

/** @returns What is known of a document of the blocks. */
function known(blocks: string[], name = 'test.txt', gap = '\n\n') {
  return pass(`${blocks.join(gap)}\n`, name).root.data.source;
}

describe('captions above a text are no byline', () => {
  test('of whom the text speaks, somebody else wrote it', () => {
    const { metadata, furniture } = known([
      'Herring and the tides',
      '4 May 2024',
      'Fisheries Minister Solveig Brandt',
      'Harbour Bank Governor Dr. Anton Reiss',
      prose,
      'Governor Reiss has said that the quota will hold. We do not believe it.',
    ]);
    expect([metadata.authors, metadata.institution, metadata.date]).toEqual([[], null, '2024-05-04']);
    expect(furniture.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual([
      'Fisheries Minister Solveig Brandt',
      'Harbour Bank Governor Dr. Anton Reiss',
    ]);
  });

  test('several persons and a note on one author', () => {
    const { metadata } = known([
      'Herring and the tides',
      '4 May 2024',
      'Minister of Fisheries',
      'Solveig Brandt',
      'Harbour Master Anton Reiss',
      prose,
      more,
      '(The writer is a marine biologist and a former inspector of nets.)',
    ]);
    expect([metadata.authors, metadata.institution]).toEqual([[], null]);
  });

  test('who is not spoken of is the author', () => {
    const { metadata } = known([
      'Herring and the tides',
      'Solveig Brandt',
      'Institute of Tides, 4 May 2024',
      prose,
      more,
    ]);
    expect([metadata.authors, metadata.institution]).toEqual([['Solveig Brandt'], 'Institute of Tides']);
  });
});

describe('bylines', () => {
  test.each<[lines: string[], authors: string[], institution: string | null, date: string | null]>([
    [['A report by Ida Holm', 'Federation of Net Makers'], ['Ida Holm'], 'Federation of Net Makers', null],
    [['A study by Ida Holm and Per Lund', 'Tarn Institute'], ['Ida Holm', 'Per Lund'], 'Tarn Institute', null],
    [['Report by Ida Holm, Tarn Institute, 3 March 2026'], ['Ida Holm'], 'Tarn Institute', '2026-03-03'],
    [['Written by Ida Holm for the Tarn Institute'], ['Ida Holm'], 'Tarn Institute', null],
    [['A paper for the Harbour Forum by Ida Holm'], ['Ida Holm'], null, null],
    [['Prepared by Ida Holm and Per Lund'], ['Ida Holm', 'Per Lund'], null, null],
    [['An essay by Ida Holm, published 3 March 2026'], ['Ida Holm'], null, '2026-03-03'],
    [['Text: Ida Holm'], ['Ida Holm'], null, null],
    [['By Ida Holm, Centre for Harbour Law'], ['Ida Holm'], 'Centre for Harbour Law', null],
    [['Report by the Centre for Harbour Law for the Ministry of Tides'], [], 'Centre for Harbour Law', null],
    [['Editorial', 'The Tarn Mercury, 14 March 2026'], [], 'The Tarn Mercury', '2026-03-14'],
  ])('%j', (lines, authors, institution, date) => {
    const { metadata } = known(['Boats and Nets: Why the Harbour Stays', lines.join('\n'), prose, more]);
    expect([metadata.title, metadata.authors, metadata.institution, metadata.date]).toEqual([
      'Boats and Nets: Why the Harbour Stays',
      authors,
      institution,
      date,
    ]);
  });

  test('a title that names its author as a report does is a title', () => {
    const { metadata } = known(['A Report by the Commission on Nets', prose, more]);
    expect([metadata.title, metadata.authors]).toEqual(['A Report by the Commission on Nets', []]);
  });
});

describe('notes on authors', () => {
  test.each<[note: string, authors: string[], role: string | null, institution: string | null]>([
    [
      '(Solveig Brandt is a retired professor of hydrology, Academy of Rivers. Per Lund is an editor at Water Notes: Centre for Canals. Ida Lund is the head of the firm Dykes.)',
      ['Solveig Brandt', 'Per Lund', 'Ida Lund'],
      null,
      null,
    ],
    [
      '(The author is a former Deputy Secretary (Inland Ports), Ministry of Shipping.)',
      [],
      'former Deputy Secretary (Inland Ports), Ministry of Shipping',
      null,
    ],
    [
      'The author, Solveig Brandt, is a fellow at the Institute of Tides.',
      ['Solveig Brandt'],
      'fellow',
      'Institute of Tides',
    ],
    [
      'About the author: Dr Solveig Brandt is a senior engineer at the Harbour Authority.',
      ['Solveig Brandt'],
      'senior engineer',
      'Harbour Authority',
    ],
    [
      'Solveig Brandt and Per Lund are fellows at the Institute of Tides.',
      ['Solveig Brandt', 'Per Lund'],
      null,
      'Institute of Tides',
    ],
    [
      'Solveig Brandt was director of the Harbour Bank until 2019.',
      ['Solveig Brandt'],
      'director of the Harbour Bank until 2019',
      null,
    ],
    [
      '(The writer teaches surveying at the University of Elmsund and is a researcher on silt.)',
      [],
      'researcher on silt',
      null,
    ],
  ])('%s', (note, authors, role, institution) => {
    const { metadata } = known(['Herring and the tides', '4 May 2024', prose, more, note]);
    expect([metadata.authors, metadata.role, metadata.institution]).toEqual([authors, role, institution]);
  });

  test('a person with an office there is no institution', () => {
    expect(positionIn('is a critic of Harbour Bank Governor Anton Reiss').institution).toBeNull();
    expect(positionIn('is a director at the Chief Engineers Association').institution).toBe(
      'Chief Engineers Association',
    );
  });
});

describe('lines of their own', () => {
  test('By, then a name a line; Published on, then the date', () => {
    const { metadata, furniture } = known(
      ['Can the Canal Be Kept Open?', 'By', 'Solveig Brandt', 'Per Lund', 'Published on', 'Feb 27, 2023', prose, more],
      'test.txt',
      '\n',
    );
    expect([metadata.title, metadata.authors, metadata.date]).toEqual([
      'Can the Canal Be Kept Open?',
      ['Solveig Brandt', 'Per Lund'],
      '2023-02-27',
    ]);
    expect(furniture.filter(({ kind }) => kind === 'byline')).toHaveLength(5);
  });

  test('a label with nothing of its kind below it stays text', () => {
    const { furniture } = known(['The Canal', 'Published on', 'Paper that lasts', prose]);
    expect(furniture.filter(({ kind }) => kind === 'byline')).toEqual([]);
  });
});

describe('titles', () => {
  test.each<[blocks: string[], name: string, title: string | null]>([
    [
      ['Why the canal must be kept open', 'https://www.harbour.example/canal', prose, more],
      'test.txt',
      'Why the canal must be kept open',
    ],
    [['A canal nobody wants', prose, more], 'test.txt', 'A canal nobody wants'],
    [['Opinion', 'Who keeps the locks?', 'By Solveig Brandt', prose], 'test.txt', 'Who keeps the locks?'],
    [['The ports pay for it, as they always have.', prose, more], 'test.txt', null],
    [[prose, more], 'test.txt', null],
    [
      [
        '# Low Water Letters',
        '# Who keeps the locks',
        '## A season on the canal',
        'By Solveig Brandt',
        prose,
        '# Repairs',
        more,
      ],
      'test.md',
      'Who keeps the locks',
    ],
    [
      ['# Who keeps the locks', 'By Solveig Brandt', '# The gates', prose, '# Repairs', more],
      'test.md',
      'Who keeps the locks',
    ],
    [['# Who keeps the locks', '8 July 2025', '# 2. Gates', prose], 'test.md', 'Who keeps the locks'],
    [['## Part four: Locks and gates', '### Gates', prose, '### Locks', more], 'test.md', 'Part four: Locks and gates'],
    [['## Gates', prose, '## Locks', more], 'test.md', null],
    [['Who keeps the locks', '4 May 2024', prose, more], 'test.md', 'Who keeps the locks'],
    [['Mail Facebook Twitter LinkedIn', prose, more], 'test.md', null],
  ])('%j', (blocks, name, title) => {
    expect(known(blocks, name).metadata.title).toBe(title);
  });
});

describe('sites', () => {
  const page = (lines: string[]) => {
    const { title, publisher, url, authors, origin } = known(
      [`---\n${lines.join('\n')}\n---`, prose],
      'test.md',
    ).metadata;
    return { title, publisher, url, authors, from: origin.publisher };
  };

  test.each<[title: string, source: string, expected: string, publisher: string | null]>([
    [
      'Low water on the canal - Harbour Council',
      'https://www.harbourcouncil.org/low',
      'Low water on the canal',
      'Harbour Council',
    ],
    ['Low water on the canal - HWN News', 'https://hwn.com/low', 'Low water on the canal', 'HWN News'],
    ['Low water on the canal | Inland Times', 'https://it.lk/low', 'Low water on the canal', 'Inland Times'],
    ['Low water - what comes next', 'https://www.lock.org/low', 'Low water - what comes next', 'lock.org'],
    ['Low Water - Part Two', 'https://www.lock.org/low', 'Low Water - Part Two', 'lock.org'],
    ['Low water on the canal | TIDE', 'https://tide.com/low', 'Low water on the canal', 'TIDE'],
    ['Lock Post | Low water on the canal', 'https://www.lockpost.com/low', 'Low water on the canal', 'Lock Post'],
    ['Low water on the canal', 'https://doi.org/10.1/2', 'Low water on the canal', null],
    ['Low water on the canal', 'Harbour Council', 'Low water on the canal', 'Harbour Council'],
  ])('%s at %s', (title, source, expected, publisher) => {
    const found = page([`title: "${title}"`, `source: ${source}`]);
    expect([found.title, found.publisher, found.url]).toEqual([
      expected,
      publisher,
      source.startsWith('h') ? source : null,
    ]);
  });

  test('a host is inferred; what a clipper writes of authors is their names', () => {
    const found = page(['title: Low water', 'source: https://www.lock.org/low', 'author: "[[Solveig Brandt]]"']);
    expect([found.from, found.authors]).toEqual(['inferred', ['Solveig Brandt']]);
    expect(page(['author: By Solveig Brandt and Per Lund']).authors).toEqual(['Solveig Brandt', 'Per Lund']);
  });

  test('an address below the title is where it was', () => {
    const { metadata } = known(['A canal nobody wants', 'https://www.lock.org/low', prose]);
    expect([metadata.url, metadata.publisher]).toEqual(['https://www.lock.org/low', 'lock.org']);
  });
});

test.each<[line: string, authors: string[], role: string | null]>([
  [
    'Speech by the Minister for Inland Ports, Solveig Brandt, at the Harbour Forum in Elmsund',
    ['Solveig Brandt'],
    'Minister for Inland Ports',
  ],
  ['Remarks by President Solveig Brandt at the Institute of Tides', ['Solveig Brandt'], 'President'],
  ['Keynote address by Solveig Brandt to the Council of Ports', ['Solveig Brandt'], null],
])('who held it: %s', (line, authors, role) => {
  const { metadata } = known([line, '20 November 2025', prose, more]);
  expect([metadata.title, metadata.authors, metadata.role, metadata.institution]).toEqual([line, authors, role, null]);
});

test.each<[url: string | null, institution: string | null, role: string]>([
  [null, 'Institute of Tides', 'fellow'],
  ['https://www.instituteoftides.org/low', 'Institute of Tides', 'fellow'],
  ['https://harbournews.com/low', null, 'fellow, Institute of Tides'],
])('whose a paper is that stands at %s', (url, institution, role) => {
  const note = 'Solveig Brandt is a fellow at the Institute of Tides.';
  const { metadata } = known(['Herring and the tides', ...(url ? [url] : []), prose, more, note]);
  expect([metadata.institution, metadata.role]).toEqual([institution, role]);
});

test('what a paper is called is no institution', () => {
  const { metadata } = known(['Herring and the tides', 'Press release 6/2026', '4 May 2026', prose, more]);
  expect(metadata.institution).toBeNull();
});

describe('pages of a site', () => {
  test('a department above the title, a date below it, the name of the site behind it', () => {
    const { metadata } = known(
      [
        'Department for Harbours & Inland Tides',
        '# Dredging after the flood - COAST.UK',
        'Updated 3 May 2024',
        prose,
        more,
      ],
      'test.md',
    );
    expect(metadata).toMatchObject({
      authors: [],
      title: 'Dredging after the flood',
      publisher: 'COAST.UK',
      institution: 'Department for Harbours & Inland Tides',
      date: '2024-05-03',
    });
  });

  test('an address that the document says it stands at', () => {
    const { metadata } = known(
      ['# Dredging', prose, 'This publication is available at https://www.coast.uk/dredging/after-the-flood', more],
      'test.md',
    );
    expect([metadata.url, metadata.origin.url]).toEqual(['https://www.coast.uk/dredging/after-the-flood', 'source']);
  });

  test('a date in the name of the file is inferred, and gives way to one in the text', () => {
    const { metadata } = known(['# Dredging', prose, more], '2018-03-14-dredging.md');
    expect([metadata.date, metadata.origin.date]).toEqual(['2018-03-14', 'inferred']);
    expect(known(['# Dredging', '3 May 2018', prose, more], '2018-06-14-dredging.md').metadata.date).toBe('2018-05-03');
    expect(known(['# Dredging', prose, more], 'report-2018-03-99.md').metadata.date).toBe(null);
  });

  test('who is syndicated speaks for himself', () => {
    const note =
      'Ida Holm is a professor of tides at Northern University. To find out more about Ida Holm and other writers, visit the page of Coast Columns at www.columns.example.';
    const { metadata } = known(['# Dredging', prose, more, note], 'test.md');
    expect([metadata.authors, metadata.institution, metadata.role]).toEqual([
      ['Ida Holm'],
      null,
      'professor of tides, Northern University',
    ]);
  });
});

describe('memoranda', () => {
  test.each([
    ['lines', '\n\n', ' '],
    ['a table', '\n', '\t'],
  ])('%s: who it is from wrote it, and its subject is its title', (_, gap, space) => {
    const head = [
      `Date:${space}4 May 2024`,
      `To:${space}Dr. Anton Reiss, Harbour Committee`,
      `From:${space}Solveig Brandt, Inspector General`,
      `Subject:${space}Repair of the Outer Mole`,
    ].join(gap);
    const { source, passages } = pass(`Memorandum\n\n${head}\n\n${prose}\n\n${more}\n`, 'test.txt').root.data;
    const { metadata, furniture } = source;
    expect([metadata.title, metadata.authors, metadata.role, metadata.institution, metadata.date]).toEqual([
      'Repair of the Outer Mole',
      ['Solveig Brandt'],
      'Inspector General',
      null,
      '2024-05-04',
    ]);
    expect(passages.map(({ text }) => text)).toEqual([prose, more]);
    expect(furniture.some(({ kind, text }) => kind === 'byline' && text.includes('Reiss'))).toBe(true);
  });

  test('a document without such a head has none', () => {
    const { metadata } = known(['From the harbour to the sea', 'By Ida Holm', prose, more]);
    expect([metadata.title, metadata.authors]).toEqual(['From the harbour to the sea', ['Ida Holm']]);
  });
});
