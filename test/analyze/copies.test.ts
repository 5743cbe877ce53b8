import { expect, test } from 'vitest';
import { analyze } from '../../pipeline/analyze/index.ts';
import { codebookOf } from '../codebook-of.ts';
import { corpusOf, resolverOf, type Written } from './corpus-of.ts';

const river = [
  'The irrigation canal near Talca loses a third of its water to leaks, and nobody has repaired it since the spring floods.',
  'In 2021 the Water Council raised the irrigation tariff by 12 percent, and farmers went to court.',
  'A meter on every well would cost less than the court case, the council believes.',
];
const rail = [
  'The night train to Oslo carries 300 passengers, and half of its berths are empty in winter.',
  'In 2022 the Rail Agency closed the old signal box, and trains have been late ever since.',
  'A second track would help more than a new timetable.',
];

function found(...written: Written[]) {
  const corpus = corpusOf(...written);
  const codebook = codebookOf();
  return { briefing: analyze(corpus, codebook, resolverOf(corpus)), messages: codebook.file.messages };
}

test.each([
  ['two copies', river],
  ['a copy with a paragraph taken out', river.slice(0, 2)],
  ['a copy with a word changed', river.map((text) => text.replace('farmers', 'growers'))],
])('%s are said, and are not compared with each other', (_, other) => {
  const { briefing, messages } = found(
    { id: 'one', blocks: river },
    { id: 'two', blocks: other },
    { id: 'rail', blocks: rail },
  );
  expect(messages).toMatchObject([
    { ruleId: 'source-copy', reason: expect.stringMatching(/^two\.txt has \d+ % .*one\.txt/) },
  ]);
  expect(briefing.pairs).toEqual([]);
  expect(briefing.glance?.[0]).toMatchObject({ kind: 'copies', at: [{ locator: 'one:1.1' }, { locator: 'two:1.1' }] });
  expect(briefing.glance?.[0]?.text).toMatch(/^A and B are one document twice: \d+% of the shorter/);
});

test('sources that quote the same sentence are not copies', () => {
  const { briefing, messages } = found({ id: 'one', blocks: river }, { id: 'two', blocks: [...rail, river[1] ?? ''] });
  expect(messages).toEqual([]);
  expect(briefing.pairs).toMatchObject([
    { verdict: 'both-address', left: [{ locator: 'one:2.1' }], right: [{ locator: 'two:4.1' }] },
  ]);
});

test('two copies of one sentence', () => {
  const { messages } = found({ id: 'one', blocks: ['Rain fell.'] }, { id: 'two', blocks: ['Rain fell.'] });
  expect(messages).toMatchObject([{ ruleId: 'source-copy' }]);
});
