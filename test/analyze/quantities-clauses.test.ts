/** Numbers whose clause makes figures of them, numbers behind a month, and nouns that look like verbs. */
import { expect, test } from 'vitest';
import { figuresIn } from './found.ts';

const found = (text: string) =>
  figuresIn(text).map(({ value, max, unit }) => [value, ...(max === null ? [] : [max]), unit].join(' '));

test.each<[string, string[]]>([
  // Of so many, some.
  ['Of 1,150 welds examined in the first round, 310 had to be cut out.', ['1150 weld', '310 weld']],
  ['In the first round of checks 190 welds out of 600 were rejected.', ['190 weld', '600 weld']],
  ['Of 64 that answered, 19 had closed.', ['64 ', '19 ']],
  // Behind a month.
  ['In May 2,150 were counted.', ['2150 ']],
  ['By the end of June 530 of them had gone home.', ['530 ']],
  ['8. In December 4,900 people were at work.', ['4900 person']],
  ['Between July and December 14 tonnes went abroad.', ['14 t']],
  ['From May to July 22 fires broke out.', ['22 fire']],
  // The subject of a clause.
  ['In all, 1,940 have been reported.', ['1940 ']],
  ['Perhaps 40 are still missing.', ['40 ']],
  ['No more than 150 were on duty that night.', ['150 ']],
  ['It opened 60 files. Only 22 have been closed.', ['60 file', '22 file']],
  ['In the first week 27 were sent home.', ['27 ']],
  // Levels, and what is set against a figure.
  ['The legal limit is twelve.', ['12 ']],
  ['They sold 310 ploughs, against 480 two years before.', ['310 plough', '480 plough', '2 year']],
  ['The lease runs for three years instead of ten.', ['3 year', '10 year']],
  ['They should raise the number of people on site to 450.', ['450 person']],
  ['Output went from 3.1 to 4.6 million tonnes.', ['3100000 4600000 t']],
  // Objects.
  ['Our members lost 340 that winter.', ['340 ']],
  ['There are 44 broken windows.', ['44 window']],
  // Names, days, years.
  ['The lorries in shed 12 were moved. The evidence of shed 14 speaks for itself.', []],
  ['On June 12 members voted.', []],
  ['Between June 4 and December 18 the port was shut.', []],
  ['Units 12 and 14 were late.', []],
  ['It will last until about 2035.', []],
  ['See 14. They dialled 112 at once.', []],
  ['Two are worth a word.', []],
])('%s', (text, expected) => {
  expect(found(text).map((words) => words.trimEnd())).toEqual(expected.map((words) => words.trimEnd()));
});
