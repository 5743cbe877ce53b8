/** Random documents: whatever they hold, every character is in one place, and every word that is shown is in the outcome. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { item, p, r, table } from './build.ts';
import { pass, renderAll } from './pass.ts';

const numRuns = Number(process.env.FC_RUNS ?? 150);
const timeout = 60_000 + numRuns * 100;

const words = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 3, mode: 'sentences' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  fc.constantFrom(
    '1. first',
    '• point',
    '[3] See there.',
    'CAPITALS ALONE',
    '12',
    '◆ Sign',
    'Figure 3: A chart',
    ' ',
    '\u00ad',
    'exam-',
    'By Ann Lee',
    '\uf0b7',
  ),
);
const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:vanish/>',
  '<w:caps/>',
  '<w:sz w:val="40"/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:u w:val="single"/>',
);
const special = fc.constantFrom(
  '<w:r><w:tab/></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:r><w:br/><w:br/></w:r>',
  '<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>',
  '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="None" w:char="F0B3"/></w:r>',
  '<w:r><w:footnoteReference w:id="1"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:instrText>TOC</w:instrText></w:r>',
  '<w:r><w:instrText>PAGE</w:instrText></w:r>',
  '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>',
  `<w:r><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></w:r>`,
);
const run = fc.tuple(words, look).map(([text, properties]) => r(text, properties));
const wrapped = fc
  .tuple(run, fc.constantFrom('w:ins', 'w:moveTo', 'w:moveFrom', 'w:smartTag', 'w:hyperlink', 'm:oMath'))
  .map(([inner, name]) => `<${name}>${inner}</${name}>`);
const runs = fc
  .array(fc.oneof({ weight: 5, arbitrary: run }, special, wrapped), { maxLength: 6 })
  .map((all) => all.join(''));
const mark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
const properties = fc.constantFrom(
  '',
  '',
  '',
  'Title',
  'Heading1',
  'Heading3',
  'Caption',
  'Quote',
  mark,
  '<w:outlineLvl w:val="1"/>',
);
const paragraph = fc.tuple(runs, properties).map(([inner, own]) => p(inner || '<w:r/>', own));
const entry = fc
  .tuple(runs, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }))
  .map(([inner, level, id]) => item(inner || '<w:r/>', level, id));
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    paragraph,
    paragraph,
    entry,
    fc
      .array(
        fc.array(
          fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('')),
          { maxLength: 3 },
        ),
        { maxLength: 3 },
      )
      .map((rows) => table(...rows)),
    tie('block').map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  ),
}));
const body = fc.array(block, { minLength: 1, maxLength: 12 }).map((all) => all.join('') + p('The last one.'));

test('no character of a random document is lost, nor in two places', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(body, body, async (inner, margin) => {
      // Collecting stops the run where a character is in no place or in two.
      const passed = await pass({
        body: inner,
        headers: [margin],
        footnotes: `<w:footnote w:id="1">${p('A note.')}${margin}</w:footnote>`,
      });
      renderAll(passed);
      const { root, file, parsed } = passed;
      const starts = parsed.paragraphs ?? [];
      expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))).toBe(true);
      expect(starts.every((start) => start === 0 || String(file)[start - 1] === '\n')).toBe(true);
      for (const { ranges } of root.data.passages)
        expect(ranges.every(({ paragraph: number }) => (number ?? 0) > 0)).toBe(true);
    }),
    { numRuns },
  );
});

test('plain paragraphs come back word for word', { timeout }, async () => {
  const sentence = fc
    .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 4, maxLength: 30 })
    .map((all) => `The ${all.join(' ')}.`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (texts, step) => {
        const cut = (text: string): string =>
          (text.match(new RegExp(`.{1,${step}}`, 'gs')) ?? []).map((piece) => r(piece)).join('');
        const { root } = await pass(texts.map((text) => p(cut(text))).join(''));
        expect(root.data.passages.map(({ text }) => text)).toEqual(texts);
      },
    ),
    { numRuns },
  );
});
