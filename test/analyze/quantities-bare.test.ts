/** Numbers that stand without a noun, and what figures measure that stand far from it. */
import { expect, test } from 'vitest';
import { figuresIn } from './found.ts';

function found(text: string): string[] {
  return figuresIn(text).map(({ text: words, unit, measure }) => `${words} | ${unit} | ${measure}`);
}

test.each<[string, string[]]>([
  // Goes on counting what the sentence before counted.
  ['The plan asks for 2,400 beds. We think that 1,800 would be enough.', ['2,400 beds | bed', '1,800 | bed']],
  [
    'The council counted 4,100 homeless people. Charities speak of 6,000.',
    ['4,100 homeless people | person', '6,000 | person'],
  ],
  ['The town promised 900 buses. The audit office reckons with 620.', ['900 buses | bus', '620 | bus']],
  [
    'The union claims 900 members. The company believes that 540 is nearer the truth.',
    ['900 members | member', '540 | member'],
  ],
  // Too large to be anything else.
  ['With a second quay, 750,000 would be possible.', ['750,000 | null']],
  ['A study expects 750,000 at best.', ['750,000 at best | null']],
  // A noun or a verb says what it is.
  ['The union puts the loss at 700.', ['700 | null']],
  ['Engineers estimate the gap at 2,300.', ['2,300 | null']],
  ['We consider a figure of about 450 the most likely.', ['about 450 | null']],
  ['The traffic could fall below 350,000 by 2030.', ['below 350,000 | null']],
  // Counted, however the tagger reads what stands behind.
  ['There was a storm, in which two dockers lost their lives.', ['two dockers | docker']],
  ['In six cases the cause was a mechanical fault.', ['six cases | case']],
  ['Around 200,000 displaced persons have returned.', ['Around 200,000 displaced persons | person']],
  ['The mission registered 267 breaches of the truce.', ['267 breaches of the truce | breach']],
  ['In the first six months of 2022 it sank.', ['six months | month']],
  // Nothing of the kind.
  ['He lives at Dock Street 14. Room 12 would be free.', []],
  ['The train stopped at 9.', []],
  ['The plan names 900 buses. Chapter 7 would show why.', ['900 buses | bus']],
  ['Prices rose by 35 per cent. In 2004 it was sold.', ['35 per cent | %']],
  ['Which two ports were meant?', []],
  ['Two cases deserve attention.', []],
])('%s', (text, expected) => {
  expect(found(text).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(expected);
});

test.each([
  ['The levy brings in 4 per cent of the company’s turnover.', 'company’s turnover'],
  ['The pay of those who stayed rose by 12 per cent.', 'pay'],
  ['The price of what was left fell by 9 per cent.', 'price'],
  ['It came close to the national mean of 28.', 'national mean'],
  ['It stood above the long-term average of 41.', 'long-term average'],
  ['The union puts the loss at 700.', 'loss'],
  ['The traffic could fall below 350,000 by 2030.', 'traffic'],
  ['Traffic will more than double to 900,000 boxes by 2035.', 'Traffic'],
  ['Of the goods that the allies moved in 2022, 38 per cent went by rail.', 'goods'],
])('%s measures %s', (text, measure) => {
  expect(figuresIn(text)[0]?.measure).toBe(measure);
});
