/** Pairs that say one thing in other words, and sentences that only look alike. */
import { expect, test } from 'vitest';
import type { Pair } from '../../pipeline/findings.ts';
import { briefingOf } from './found.ts';

/** The pair of two sentences, each amid others of its source. */
function pairOf(left: string, right: string): Pair | undefined {
  const { pairs } = briefingOf(
    [
      { id: 'left', label: 'L', date: '2021-11', blocks: [left, 'Bread is sold at the market. Old trees stand here.'] },
      { id: 'right', label: 'R', date: '2021-12', blocks: [right, 'Music was heard. Children played by the lake.'] },
    ],
    { themes: [] },
  );
  return pairs?.find((pair) => pair.left[0]?.locator === 'left:1.1');
}

test.each([
  [
    'agree-partly',
    'In September 2018 Norway halted herring shipments to Latvia for about two months after a storm at sea.',
    'In September 2018 herring shipments from Norway to Latvia were interrupted for some weeks.',
  ],
  [
    'agree',
    'Last autumn the mayor endorsed the creation of a coastal pilot school.',
    'The mayor endorsed a coastal pilot school in October 2020.',
  ],
  [
    'agree-partly',
    'The Bank of Norway puts it at €2.6bn, or 0.2% of annual output.',
    'The damage, according to the Bank of Norway, came to €2.6 billion.',
  ],
  [
    'agree-partly',
    'Engineers at Kells University put the probability of another dyke failure by 2040 at 28 to 41 percent.',
    'Engineers at Kells University see a 28 to 41 percent chance of another dyke failure by 2040.',
  ],
  [
    'agree-partly',
    'Meter readings, which covered 40% of the households at their peak, now cover roughly a quarter.',
    'Meter readings covered 40 percent of the Irish households at their peak in 2019.',
  ],
  [
    'agree-partly',
    'The Tern Ferry Company should pay interim compensation to each stranded family by 31 March 2021.',
    'The Tern Ferry Company paid interim compensation to six of the seven stranded families in March 2021.',
  ],
  // A number that no other sentence gives, and one word of what it is of; what is denied besides is not that.
  [
    'agree-partly',
    'The cargo of the ferries came to 37.9 million tonnes last year.',
    'Cargo reached 37.9 million tonnes, which is not much for nine ports.',
  ],
  [
    'both-address',
    'The cargo of the ferries came to 37.9 million tonnes last year.',
    'Cargo did not reach 37.9 million tonnes on the ferries.',
  ],
  [
    'tension',
    'The Harbour Agency has lost 640 of its 3,000 employees since January.',
    'The Harbour Agency had lost fewer than 410 employees since January, he said, most of them through early retirement.',
  ],
  [
    'both-address',
    'The price of cod rose by 60 per cent between May and July 2021.',
    'Cod became dearer in Chile too, by 12 per cent between May and July 2021, which suggests that demand had a part in it.',
  ],
  [
    'both-address',
    'The shipyard has trimmed its workforce since the spring.',
    'The shipyard cut staff in autumn and will hire nobody.',
  ],
])('%s: %s | %s', (verdict, left, right) => {
  expect(pairOf(left, right)?.verdict ?? null).toBe(verdict);
});

test('figures of one noun that are worlds apart are of two things', () => {
  const found = pairOf(
    'The Vedra Basin holds 6.1 billion tonnes of nodules.',
    'A trial last year raised 4,500 tonnes of nodules from the Vedra Basin.',
  );
  expect(found?.verdict ?? 'both-address').toBe('both-address');
});

test.each([
  ['Two elections', 'Anna Berg won the regional election in the north.', 'Jon Dahl lost the regional election in May.'],
  ['A verb alone', 'The council cut the berth fee.', 'The union lowered its flag.'],
  ['A month alone', 'In March 2021 the council met twice.', 'A storm hit the pier in March 2021.'],
  ['A round figure', 'Some 50 boats left the bay.', 'The road is 50 kilometres long.'],
])('no pair: %s', (_, left, right) => {
  expect(pairOf(left, right)).toBeUndefined();
});

test.each([
  [
    'Who does it to whom',
    'In March 2021 Norway asked Latvia for herring shipments.',
    'In March 2021 Latvia asked Norway for herring shipments.',
  ],
  [
    'Another event of that month',
    'In March 2021 Norway offered Latvia a cable to the islands.',
    'In March 2021 Norway told Latvia that the cable would wait.',
  ],
  [
    'One figure of two things',
    'The Bank of Norway lent 2,600 farmers the money for a tractor.',
    'In Kells 2,600 farmers left their land after the flood.',
  ],
  [
    'What a third only claims',
    'In a statement, the Ferry Board put the number of jobs saved at 1,640.',
    'The Ferry Board claims that 1,640 jobs have been saved.',
  ],
  [
    'Another bound',
    'The Harbour Agency has lost over 640 employees since January.',
    'The Harbour Agency had lost more than 410 employees since January.',
  ],
])('no more than “both address”: %s', (_, left, right) => {
  expect(pairOf(left, right)?.verdict ?? 'both-address').toBe('both-address');
});

test('a line of the page that stands in both is no agreement', () => {
  const line = 'The gazette is the home of harbour news';
  expect(pairOf(line, line)).toBeUndefined();
});

test('a line without a verb states nothing to agree with', () => {
  const pair = pairOf(
    'Harbour Council, Norway: 24 March 2021 · quay collection notice · 1,640 copies',
    'Quay collection notice of the Harbour Council · Norway · 24 March 2021 · 1,640 copies',
  );
  expect(pair?.verdict ?? 'both-address').toBe('both-address');
});

test('recommendations of two sources are set side by side', () => {
  const { pairs } = briefingOf(
    [
      {
        id: 'left',
        label: 'L',
        blocks: [
          'The council should set up a standing body for pilots.',
          'Pilots and their standing are much discussed.',
        ],
      },
      {
        id: 'right',
        label: 'R',
        blocks: ['A standing body for pilots is a dream.', 'The ministry should create a body for pilots that stands.'],
      },
    ],
    { themes: [] },
  );
  expect(pairs?.map(({ left, right }) => [left[0]?.locator, right[0]?.locator])).toContainEqual([
    'left:1.1',
    'right:2.1',
  ]);
});

test('what is said in other words is printed with both words', () => {
  const pair = pairOf(
    'In September 2018 Norway halted herring shipments to Latvia for about two months after a storm at sea.',
    'In September 2018 herring shipments from Norway to Latvia were interrupted for some weeks.',
  );
  expect(pair?.reasons[0]).toEqual({
    kind: 'shared',
    detail: 'both speak of “herring shipments”, both name Latvia and Norway and “halted” in L, “interrupted” in R',
  });
  expect(pair?.reasons).toContainEqual({ kind: 'date', detail: 'both tell it of September 2018' });
});
