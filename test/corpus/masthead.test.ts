/** Whose a page is that a government keeps, when a document came out, and what sources of one house are called. */
import { describe, expect, test } from 'vitest';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { pass, source } from '../normalize/pass.ts';

const prose =
  'The depots stand along the ring road, and most of them were built in the years when the road itself was being widened.';
const more =
  'The council has paid for their repair since the spring, although nobody has told it how long the walls are going to last.';

/** @returns What is known of a document of the blocks. */
function known(blocks: string[], name = 'test.md') {
  return pass(`${blocks.join('\n\n')}\n`, name).root.data.source.metadata;
}

/** @returns The labels of several documents. */
function labelsOf(...documents: [name: string, blocks: string[]][]): string[] {
  const read = documents.map(([name, blocks]) => normalize(source(`${blocks.join('\n\n')}\n`, name)));
  return collect(read, codebookOf()).children.map(({ data }) => data.source.label);
}

const head = 'Department for Harbours & Inland Tides';

describe('a page that a government keeps', () => {
  test('is published by the body at its head, which also wrote it unless something else is said', () => {
    expect(known([head, '# Dredging plan - GOV.UK', 'Published 3 May 2024', prose, more])).toMatchObject({
      publisher: head,
      institution: head,
      authors: [],
    });
  });

  test('an independent report is not that body’s', () => {
    expect(
      known([head, 'Independent report', '# Dredging after the flood - GOV.UK', 'Published 3 May 2024', prose, more]),
    ).toMatchObject({ publisher: head, institution: null, authors: [] });
  });

  test('nor is one with a foreword of its chair, who stands for it', () => {
    const found = known([
      head,
      '# Dredging after the flood - GOV.UK',
      'Published 3 May 2024',
      '## Chair’s introduction',
      prose,
      'Dame Solveig Brandt, independent chair of the dredging review',
      '## Findings',
      more,
      prose,
    ]);
    expect(found).toMatchObject({ publisher: head, institution: null, authors: ['Solveig Brandt'] });
    expect(found.origin.authors).toBe('inferred');
  });

  test('what answers an independent review is its own', () => {
    const title = '# Government response to the independent review of dredging - GOV.UK';
    expect(known([head, title, 'Published 3 May 2024', prose, more]).institution).toBe(head);
  });
});

describe('sources of one house', () => {
  const paper = (title: string, date = '3 May 2024'): string[] => [
    title,
    date,
    prose,
    more,
    '(Ida Holm, Fellow, Institute of Northern Ports)',
  ];

  test('go by what kind of papers they are, or by words of their titles', () => {
    expect(
      labelsOf(
        ['1.txt', paper('Rapid review of the dredging of locks')],
        ['2.txt', paper('Council response to the rapid review of the dredging of locks')],
      ),
    ).toEqual(['Review', 'Response']);
    expect(labelsOf(['1.txt', paper('Dredging after the flood')], ['2.txt', paper('Pilots after the flood')])).toEqual([
      'Dredging',
      'Pilots',
    ]);
  });

  test('else by the year', () => {
    expect(
      labelsOf(['1.txt', paper('State of the Ports', '3 May 2023')], ['2.txt', paper('State of the Ports')]),
    ).toEqual(['INP-2023', 'INP-2024']);
  });

  test('a publisher’s initials are not those of an institution beside it', () => {
    const independent = [head, 'Independent report', '# Dredging after the flood - GOV.UK', prose, more];
    const own = [head, '# Locks and what we do about them - GOV.UK', prose, more];
    const [first, second] = labelsOf(['1.md', independent], ['2.md', own]);
    expect([first, second]).toEqual(['Dredging', 'DHIT']);
  });
});

describe('when it came out', () => {
  test.each<[lines: string[], date: string, origin: string, note: string | null]>([
    [['Updated 21 May 2024'], '2024-05-21', 'inferred', 'Updated 21 May 2024'],
    [['Last updated: 21 May 2024', 'Published: 2 April 2023'], '2023-04-02', 'source', null],
    [['Published 2 April 2023', 'Last updated 21 May 2024'], '2023-04-02', 'source', null],
    [['Published 2 April 2023 | Updated 21 May 2024'], '2023-04-02', 'source', null],
    [['Updated on', '21 May 2024'], '2024-05-21', 'inferred', 'Updated on 21 May 2024'],
  ])('%j', (lines, date, origin, note) => {
    const found = known(['Dredging after the flood', ...lines, prose, more], 'test.txt');
    expect([found.date, found.origin.date, found.note]).toEqual([date, origin, note]);
  });

  test('the copyright line gives a year, and a person where no author is known', () => {
    const found = known(['# Dredging after the flood', prose, more, '© 2024 Solveig Brandt · Privacy ∙ Terms']);
    expect([found.date, found.authors, found.origin.date, found.origin.authors]).toEqual([
      '2024',
      ['Solveig Brandt'],
      'inferred',
      'inferred',
    ]);
    const signed = known(['# Dredging', 'By Per Lund', '3 May 2023', prose, more, '© 2024 Solveig Brandt · Privacy']);
    expect([signed.date, signed.authors]).toEqual(['2023-05-03', ['Per Lund']]);
    expect(known(['# Dredging', prose, more, '© Crown copyright']).date).toBeNull();
    expect(known(['# Dredging', prose, more, '© 2019–2024 Harbour Council. All rights reserved.'])).toMatchObject({
      date: '2024',
      authors: [],
    });
  });
});
