/** Golden sentences: `|` marks where one ends. Cases are ours, each for one trap. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../pipeline/corpus/sentences.ts';

const cases: Record<string, string[]> = {
  en: [
    'The pumps failed.|Nobody noticed.',
    'Did the pumps fail?|They did!|Nobody noticed.',
    'Mr. Alder met Dr. Holm at the lock.|Prof. Lind was away.',
    'The plant of Lind & Sons Ltd. was closed.|It had run since 1911.',
    'The mill belonged to Lind & Sons Ltd.|The town bought it.',
    'Fees rose by 4.5 per cent to $3.25.|Losses fell.',
    'It draws less than 0.1 GW at noon.|At night it rests.',
    'See Fig. 3 and pp. 12 ff. for the method.|Table 2 has the data.',
    'The answer was no.|Then they left.',
    'It is item No. 7 on the list.|No. 8 was dropped.',
    'J. R. Holm and K. Lind wrote it.|P. Alder did not.',
    'George W. Marsh signed for the county.|The town did not.',
    'The U.S. Army built the weir.|The town paid for it.',
    'Most turbines come from the U.S.|They are not cheap.',
    'He works for the U.N.|The office is in Holm.',
    'The session opened at 9 a.m. Monday and closed at 5 p.m. on Friday.',
    'The session opened at 9 a.m.|It was short.',
    'She holds a Ph.D. in hydrology.|He has none.',
    'Herring, cod, etc. are landed here.|Salmon is not.',
    'They land herring, cod, etc.|The rest is imported.',
    'It was, e.g. in Holm, a success; i.e. it paid.|It ended in 2020.',
    'The report (see ch. 4) is public.|Its annex is not.',
    'The report was late.|(It always is.)|Nobody minded.',
    'The office (it opened in 1990. It has no windows.) was moved.|Nobody minded.',
    'He said: "The dam holds. It always will."|Then it broke.',
    'She asked, "Who pays?" and left.|Nobody knew.',
    '“We pay,” he said.|“We always do.”|She laughed.',
    '"The dam holds."|Nobody believed it.',
    "The minister called it 'a success.'|It was none.",
    'Output fell in 2019.[3]|It rose in 2020.[4, 5]|Nobody knows why.',
    'Output fell in 2019. [3]|It rose in 2020.',
    'Output fell.¹|It rose again.²³|Nobody knows why.',
    'Output fell.1|It rose again.',
    'The data are at https://example.org/a.b?c=d.|They are free.',
    'Write to office@example.org or see www.example.org/data.html for more.|It is free.',
    'The file is called plan.v2.final.pdf and is large.|Nobody reads it.',
    'They waited … and waited.|Nothing came.',
    'They waited...|Nothing came.',
    'Holm et al. (2019) found nothing.|Lind (2020) did.',
    'In Jan. 2020 it opened; on Feb. 3 it closed.|It was cold.',
    'Gov. Marsh and Sen. Adele Lind met Lt. Gen. Holm.|Rep. Alder did not.',
    '1. The register is open.|2. It is complete.',
    'It moved to St. Anne St. in the old town.|It stayed.',
    'What?!|Nobody had told them.',
    'Is it safe (or not)?|Nobody knows.',
    'The weir—built in 1911.—still stands.|It leaks.',
    'The vessel M.V. Elmsund sank.|All were saved.',
    'Vitamin C is added.|Vitamin D is not.',
    'They chose Plan B.|The town objected.',
    'Prices rose approx. 30 per cent vs. 12 per cent before.|Wages did not.',
    'The harbour is 3.5 km from the town.|It is small.',
    'Lind Bros. Inc. and Holm Co. merged in Washington, D.C. in May.|It failed.',
    'The bill passed 41–7.|Seven members abstained.',
    'The treaty, “The Elm Compact”, holds.|“The Holm Pact” does not.',
  ],
  de: ['Am 3. Oktober kam z.B. Dr. Lind.|Er blieb.', 'Es waren ca. 30 Prozent.|Das ist viel.'],
  fr: ['M. Lind est parti.|Il pleut.', 'Est-ce vrai ?|Oui.'],
  es: ['El Sr. Lind llegó.|¿Quién paga?|Nadie.'],
  ja: ['水門は開いた。|誰も見ていない。', '「開いた。」と彼は言った。|終わり。'],
  zh: ['水闸开了。|没有人看见[3]。|真的吗？'],
};

describe.each(Object.entries(cases))('%s', (language, golden) => {
  test.each(golden)('%s', (marked) => {
    const solid = language === 'ja' || language === 'zh';
    const text = marked.replaceAll('|', solid ? '' : ' ');
    const found = sentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|'));
  });
});

test('line feeds always part', () => {
  const text = 'wells below ten metres\nsprings';
  expect(sentences(text, 'en')).toEqual([
    { start: 0, end: 22 },
    { start: 23, end: 30 },
  ]);
});

test('spans are in order, apart, and leave out nothing but white space', () => {
  const runs = Number(process.env.FC_RUNS ?? 300);
  const piece = fc.constantFrom(
    '. ',
    '"',
    '(',
    ')',
    'Mr. ',
    'U.S. ',
    'A',
    'b ',
    '? ',
    '[3] ',
    '… ',
    '\n',
    '。',
    '水',
    '“',
    '”',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        for (const language of ['en', 'ja', null]) {
          let last = 0;
          let kept = '';
          for (const { start, end } of sentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start).trim()).toBe('');
            kept += text.slice(start, end);
            last = end;
          }
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      },
    ),
    { numRuns: runs },
  );
});
