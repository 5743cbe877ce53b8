/** Acts that are never one event, though they stand in the same company: each line two sides. Data: add a line to widen it. */
const lines: readonly (readonly [string, string])[] = [
  ['buy buys bought buying purchase purchased acquire acquired', 'sell sells sold selling sale'],
  [
    'hire hires hired hiring recruit recruited recruits',
    'dismiss dismissed dismissals lay laid layoff layoffs sack sacked fire fired',
  ],
  [
    'open opens opened opening reopen reopened begin began begun start started launch launched',
    'close closes closed closing shut end ended halt halted stop stopped collapse collapsed',
  ],
  ['import imports imported', 'export exports exported'],
  ['win wins won winning', 'lose loses lost losing'],
  ['arrive arrives arrived arriving arrival', 'leave leaves left leaving depart departed departure'],
  ['impose imposes imposed imposing', 'lift lifts lifted lifting repeal repealed'],
  [
    'sign signs signed signing conclude concluded ratify ratified',
    'break broke broken breach breached cancel cancelled reject rejected',
  ],
  [
    'accept accepted adopt adopted pass passed approve approved',
    'reject rejected veto vetoed refuse refused withdraw withdrew',
  ],
  ['lend lends lent', 'repay repaid repays'],
  ['appoint appointed elect elected', 'resign resigned dismiss dismissed quit'],
  ['deploy deployed invade invaded', 'withdraw withdrew withdrawn withdrawal'],
  [
    'resume resumed resumes reopen reopened restart restarted',
    'suspend suspended interrupt interrupted break broke broken',
  ],
  ['build built', 'demolish demolished'],
  ['born', 'died dies'],
];

/** Form → its lines, and which side of each. */
export const otherActs: ReadonlyMap<string, readonly { line: number; side: 0 | 1 }[]> = (() => {
  const found = new Map<string, { line: number; side: 0 | 1 }[]>();
  lines.forEach((sides, line) => {
    for (const side of [0, 1] as const)
      for (const form of sides[side].split(' ')) found.set(form, [...(found.get(form) ?? []), { line, side }]);
  });
  return found;
})();
