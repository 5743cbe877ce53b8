/** What should, can or cannot come by a time; what is promised, expected, put at a figure; and what is a rule. */
import { expect, test } from 'vitest';
import { forecastsIn } from './found.ts';

test.each([
  'If the order takes effect as drafted, it should sink below 65 tonnes by 2030.',
  'Two of the boats are here, and the rest should arrive by November.',
  'Officials speak of 3,000 a month by January.',
  'If nothing else breaks, the lift should run again before the summer.',
  'A deliberate attack by either side is improbable in the next two years.',
  'A rise of that size is unlikely before 2030.',
  'A settlement remains doubtful for the coming decade.',
  'A victory of the rebels remains improbable all the same, and so does one of the army.',
  'If that is done, most of the burned land can be green again by 2035.',
  'With steady support the dam can be finished before the monsoon.',
  'If the vote goes well, the first trains can run by 2031.',
  'It can hardly exceed that, because the island has no more water to give.',
  'Demand can hardly fall further next year.',
  'Work on the bridge cannot start before the mains have been moved.',
  'The ships cannot be replaced before 2032.',
  'The clinic cannot reopen until a second doctor is found.',
  'We consider the autumn of 2029 more realistic.',
  'The ministry considers 2031 a more realistic date for the opening.',
  'Our model puts the number of passengers at 26,000 a day by 2032.',
  'The agency puts the shortfall at 400 beds by 2030.',
  'We expect no measurable loss this time either.',
  'We expect little relief from the spring budget.',
  'The bank expects a poor harvest.',
  'The same ministry promises savings of 3.1 billion a year.',
  'The operator promises 400 jobs.',
  'The company promises lower fares by the summer.',
  'Dunne considers a ruling possible by the end of next year.',
  'The guild thinks a strike possible before Christmas.',
])('%s', (text) => {
  expect(forecastsIn(text)).toHaveLength(1);
});

test.each([
  'The report should be read with care.',
  'The bridge should have been open by Easter.',
  'In addition, no clear-cut may exceed five hectares.',
  'No vessel may enter the bay between May and August.',
  'Those in heavy jobs may leave at 65 if they have paid in for 42 years.',
  'Members may vote by post if they are abroad.',
  'Permits may still be issued in an emergency; in 2025 the office granted 14.',
  'The pump can be hired by the hour.',
  'Not all of this can be done from Cork.',
  'A country cannot live without ships.',
  'The lock cannot be opened without a key.',
  'A licence cannot be renewed without an inspection.',
  'The house cannot be seen from the road.',
  'He can hardly walk.',
  'One can hardly blame them.',
  'The figures can hardly be compared.',
  'We expect honesty from a minister.',
  'The union promises its members a newsletter.',
  'The account is improbable in every detail.',
  'The letter is doubtful in origin.',
  'The council considers the plan realistic.',
  'The count puts the number of seals at 412.',
  'They speak of 300 dead in the first winter.',
  'The tap should be shut before the pump is started.',
  'Members of the board should resign by June.',
  'Had the plan been adopted, these people would probably still be alive.',
])('no forecast: %s', (text) => {
  expect(forecastsIn(text)).toEqual([]);
});
