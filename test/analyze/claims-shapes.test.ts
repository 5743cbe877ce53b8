/** Shapes of attribution beyond subject and verb: agents, what is told first, one who can speak by what they do; and deeds beside them. */
import { expect, test } from 'vitest';
import { toldIn } from './told-in.ts';

test.each([
  ['The yard hopes to launch the second hull in the autumn.', 'yard, thought'],
  ['Losses are put by the ministry at 80 million.', 'ministry, reported'],
  ['The decree was found unlawful by the administrative court.', 'administrative court, thought'],
  ['The bylaw was found by the tribunal to be void.', 'tribunal, thought'],
  ['The new timetable was found confusing by many passengers.', 'many passengers, thought'],
  ['The ledgers were found incomplete by the auditor.', 'auditor, thought'],
  ['The haulier was held liable by the court.', 'court, thought'],
  ['The claim that the vaccine is untested was rejected by the panel.', 'panel, said'],
  ['The design is considered outdated by most engineers.', 'most engineers, thought'],
  ['"A farce", was Lund\'s comment.', 'Lund, said'],
  ['"Nobody comes here any more" is how the owner of the last inn puts it.', 'owner, said'],
  ['The pumps, says Amara Diallo of the water league, have not worked since 2020.', 'Amara Diallo, said'],
  ['Strikes broke out in May, the union accusing the yard of breach of contract.', 'union, said'],
  ['The brewery has let us know that it will buy no hops.', 'brewery, said'],
  ["According to our members' accounts, rents fell by 4 per cent.", "our members' accounts, reported"],
  ['In three towns the surveyors consider a leak in the culvert plausible.', 'surveyors, thought'],
  ['In most towns the surveyors believe that the main leaks.', 'surveyors, thought'],
  ['On both counts the judge found that the lease was void.', 'judge, reported'],
  ['On this point the surveyors believe that the map is wrong.', 'surveyors, thought'],
  ['As the ministry itself notes, half the posts are vacant.', 'ministry, reported'],
  ['Two thirds of the growers admitted that they had not read it.', 'Two thirds of the growers, said'],
  ['Botanist Ana Ruud considers this count much too high.', 'Botanist Ana Ruud, thought'],
])('%s → %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  'The boat was found by a fisherman at dawn.',
  'The dam was built by the ministry in 1962.',
  'The climber was found frozen by a shepherd.',
  'The clerk was found hanged by his brother.',
  'The gate was found locked by the guards.',
  'The boy was found unhurt by a walker.',
  'The report was found by a cleaner.',
  'The boy was found safe by the judge.',
  'The deacon was seen by two anglers as he left.',
  'The van was seen empty by a guard.',
  'The seal was seen at the mole by two anglers.',
  'The crew were held as hostages by the rebels.',
  'The claims were held by the bank.',
  'The door was kept shut by the janitor.',
  'The plan hopes of old men rested on was sold.',
  'A minister who promises this will have to explain how.',
  'Prices fell, the rains having come early.',
  'It is how such fires begin.',
  'For both claims the mayor says he will prove, the court set a date.',
  'At most inns the guild says it inspected, nobody slept.',
  'The board approved the accounts and paid a dividend.',
])('no claim: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});
