/** "No bus has ever run": denied flatly by the one, told by the other; and what is only like it. */
import { expect, test } from 'vitest';
import { contradicted, likeOnly, type Written } from './denials-written.ts';
import { briefingOf, leftOthers, rightOthers, verdictOn } from './found.ts';

test.each([
  [
    'A clinic for children was opened in Varn last June and treats forty a week.',
    'No clinic for children has been opened in Varn, whatever the ministry writes.',
  ],
  [
    'Not a single lorry of the quarry has crossed the bridge at Tolm since it was strengthened.',
    'Lorries of the quarry have crossed the bridge at Tolm every night since it was strengthened.',
  ],
  [
    'Before the lease was signed, a public hearing was held in the parish hall of Varn.',
    'No public hearing was ever held in the parish hall of Varn before the lease was signed.',
  ],
  ['In all of 2025 not one tonne of slate left Varn by rail.', 'By rail 900 tonnes of slate left Varn in 2025.'],
])('tension: %s', (one, other) => {
  expect(verdictOn(one, other)).toMatch(/^(?:tension|conflict)$/);
});

test.each([
  ['of a part alone', 'No bus leaves Varn on Sundays.', 'A bus leaves Varn every hour, and it is never full.'],
  [
    'of another place',
    'No clinic has been opened in Tolm.',
    'A clinic was opened in Varn, and it treats forty a week.',
  ],
  [
    'of some kind',
    'No quarry with fewer than ten masons has been closed in the district.',
    'A quarry has been closed in the district.',
  ],
  ['asked, not told', 'No toll should be taken on the bridge at Tolm.', 'A toll is taken on the bridge at Tolm.'],
  ['what is to come', 'No school has been built in Varn.', 'A school will be built in Varn by the autumn.'],
  ['what is planned', 'No school has been built in Varn.', 'The ministry wants a school to be built in Varn.'],
  ['what both deny', 'No school has been built in Varn.', 'A school was promised to Varn and has never been built.'],
  [
    'of another time',
    'In 2019 no lorry crossed the bridge at Tolm.',
    'In 2025 lorries crossed the bridge at Tolm every night.',
  ],
  [
    'in a manner of speaking',
    'There is no doubt that the bridge at Tolm is safe.',
    'Doubts about the bridge at Tolm have grown.',
  ],
  [
    'of a cause',
    'No lorry was damaged when the bridge at Tolm gave way.',
    'A lorry stood on the bridge at Tolm when it gave way.',
  ],
  ['of another act', 'No mason from Varn was dismissed last year.', 'A mason from Varn was honoured last year.'],
])('no verdict: %s', (_, one, other) => {
  expect(verdictOn(one, other) ?? 'both-address').toMatch(/^(?:both-address|agree-partly|differ)$/);
});

/** How many of them are said to contradict each other. */
const told = (list: readonly Written[]) =>
  list.filter(([denial, other]) => /^(?:tension|conflict)$/.test(verdictOn(denial, other) ?? '')).length;

test('of what denials contradict most is found, and of what is only like it next to nothing', () => {
  const right = told(contradicted);
  const wrong = told(likeOnly);
  expect(right / contradicted.length).toBeGreaterThanOrEqual(0.75);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
});

test('both are quoted; where each word of the denial is told and nothing is later, both cannot be true', () => {
  const { pairs } = briefingOf([
    { id: 'one', label: 'A', date: '2026-06-02', blocks: [...leftOthers, 'No ferry has ever called at Sandwick.'] },
    { id: 'two', label: 'B', date: '2026-04-20', blocks: [...rightOthers, 'A ferry calls at Sandwick twice a week.'] },
  ]);
  const found = pairs?.find(({ verdict }) => verdict === 'conflict');
  expect(found?.reasons.map(({ detail }) => detail)).toContain(
    '“No ferry has ever called” in A, “ferry calls” in B, told as a fact',
  );
});

test('what happened after a source was written it does not deny', () => {
  const { pairs } = briefingOf([
    { id: 'one', date: '2024-03-02', blocks: [...leftOthers, 'The museum has yet to return a mask to the islanders.'] },
    {
      id: 'two',
      date: '2026-04-20',
      blocks: [...rightOthers, 'In 2025 the museum returned eleven masks to the islanders.'],
    },
  ]);
  expect(pairs?.filter(({ verdict }) => /^(?:tension|conflict)$/.test(verdict))).toEqual([]);
});
