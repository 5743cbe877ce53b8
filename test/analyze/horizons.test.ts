/** By when, for how long and on what condition something is to be done: events and clauses, not only dates. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

const advised = (text: string) => briefingOfOne([text], '2026-03-15').recommendations ?? [];

test.each<[string, string]>([
  ['The arrears should be cleared before Easter.', 'before Easter'],
  ['The regulator should publish the tariff before the auction.', 'before the auction'],
  ['The Department should act on it before the summer recess.', 'before the summer recess'],
  ['The ministry should consult the fishermen before deciding.', 'before deciding'],
  ['Parliament should hear the families before it votes.', 'before it votes'],
  ['The council should hold a hearing before any tree is felled.', 'before any tree is felled'],
  ['The parties should, before the truce expires in June, agree on monitors.', 'before the truce expires in June'],
  ['The city should buy the land ahead of the auction on 4 May.', 'ahead of the auction on 4 May'],
  ['The Authority should complete the survey ahead of the 2028 season.', 'ahead of the 2028 season'],
  ['The ministry should pay the farmers in time for the sowing.', 'in time for the sowing'],
  [
    'The works should be suspended until an independent engineer has seen the dam.',
    'until an independent engineer has seen the dam',
  ],
  ['The state should keep its stake until the yard makes a profit.', 'until the yard makes a profit'],
  ['The agency should test the wells until May 2027.', 'until May 2027'],
  ['The envoys should, within three months of the vote, agree a budget.', 'within three months of the vote'],
  ['The fund should be wound up within a year of the last payment.', 'within a year of the last payment'],
  ['Both sides should open the crossing at once.', 'at once'],
  ['The rule should apply for a trial period of two years.', 'for a trial period of two years'],
  ['The ministry should extend the scheme for another three years.', 'for another three years'],
  ['In the longer term the port should move downstream.', 'In the longer term'],
  ['The school board should meet the parents this autumn.', 'this autumn'],
  ['The board should hold the dues until the review reports.', 'until the review reports'],
  ['Ministers should lay the rules before Parliament before the end of the session.', 'before the end of the session'],
  ['The council should keep its promise before the by-election.', 'before the by-election'],
  ['Over the coming decade the region should plant a million oaks.', 'Over the coming decade'],
])('%s', (text, horizon) => {
  expect(advised(text).map((one) => [one.horizon, one.condition])).toEqual([[horizon, null]]);
});

test.each([
  'The company should bring the case before the court.',
  'The minister should put people before profit.',
  'The department should lay the plan before the assembly that elected it.',
  'The region should return to the fares it charged before the reform.',
  'The city should restore the square to what it was before the war.',
  'The ministry should restore the wages that nurses had before the crisis.',
  'The port should publish the figures as it did before the merger.',
  'The port should build the quay immediately behind the mole.',
  'The council should debate next year’s budget in public.',
])('no term: %s', (text) => {
  expect(advised(text).map(({ horizon }) => horizon)).toEqual([null]);
});

test.each<[string, string | null]>([
  ['The fund should be released only after the accounts are audited.', 'only after the accounts are audited'],
  ['The bank should lend only when two surveyors agree.', 'only when two surveyors agree'],
  ['Assuming that the harvest holds, the ministry should lift the ban.', 'Assuming that the harvest holds'],
  ['Pending the outcome of the inquiry, the officer should be suspended.', 'Pending the outcome of the inquiry'],
  ['Where a mine has closed, the owner should pay for the pumps.', 'Where a mine has closed'],
  ['The operator should run late trains as soon as drivers are hired.', 'as soon as drivers are hired'],
  ['The operator should run late trains as soon as possible.', null],
  ['The city should repair what once was the pride of the quarter.', null],
])('condition: %s', (text, condition) => {
  expect(advised(text).map((one) => one.condition)).toEqual([condition]);
});
