/** Whom a pronoun goes on to mean where the name stands amid its sentence; objects that are long; and deeds that are no words. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';
import { toldIn } from './told-in.ts';

test.each([
  [
    'The ferry runs twice a day. Since last autumn Ana Ruiz has carried the post to the island in her own boat. She says that nobody has paid her.',
    'Ana Ruiz, said',
  ],
  [
    'We spoke to Tilda Brask, who has run the mill for thirty years. "The river is too low," she says.',
    'Tilda Brask, said',
  ],
  [
    'In March the keys were handed to Joran Peck, who had been the warden before. He demands a new roof.',
    'Joran Peck, demanded',
  ],
  ['For two winters Lin Bo had kept the lock open at his own cost. "Nobody came," he told us.', 'Lin Bo, said'],
  [
    "The list was drawn up by Maria Keane, the harbour's engineer, in May. She warned that the wall would not last.",
    'Maria Keane, said',
  ],
  [
    'It was left to Bela Horvat, who teaches at the college, to measure the silt. In June he found that it had doubled.',
    'Bela Horvat, reported',
  ],
  ['The letter reached Nora Quist on Monday. She denied everything.', 'Nora Quist, said'],
  [
    'Among those who lost their homes is Edna Marsh, who is 81. "I heard the water before I saw it," she says.',
    'Edna Marsh, said',
  ],
  [
    'Last week Oskar Venn was re-elected with a narrow majority. He has promised that the baths will stay.',
    'Oskar Venn, said',
  ],
  ['In May Ana Ruiz met Clara Voss at the depot. She said that the trains were late.', 'null, said'],
  ['The Green Party and the Labour Union met in Cork. She said that the trains were late.', 'null, said'],
  ['The road to Port Moresby is closed. He said that the rains had come early.', 'null, said'],
  ['The World Bank estimates that rebuilding the mole will take four years.', 'World Bank, reported'],
  ['The Sea Office argues that closing the lock would cost jobs.', 'Sea Office, said'],
  ['The union says that cutting fares has brought riders back.', 'union, said'],
  ['The treasury estimates that raising the levy would bring in 3 million crowns.', 'treasury, reported'],
  [
    'Omar Reid, the head of the rescue service, told a session of the town council in June that his boats were old.',
    'Omar Reid, said',
  ],
  ['The minister told members of the chamber in March that the wall was safe.', 'minister, said'],
  ['The harbour master told a meeting of skippers on Tuesday that the buoys had drifted.', 'harbour master, said'],
  ['The bishop told the readers of the parish paper last week that the tower would be closed.', 'bishop, said'],
  ['The board told him not to speak to the press.', 'board, demanded'],
  ['The police told them never to return.', 'police, demanded'],
  ['The board told the pilots not to leave the quay.', 'board, demanded'],
  ['The guild calls this a "small correction".', 'guild, said'],
  ['The guild considers this an insult.', 'guild, thought'],
  ['The ministry calls that a success.', 'ministry, said'],
  ['Mercury in the lake has fallen by half, as the laboratory in Turku reports.', 'laboratory in Turku, reported'],
  ['The engine failed eleven times, as the logs of the ferry show.', 'logs of the ferry, reported'],
  ['The well ran dry in 1911, as the records of the parish show.', 'records of the parish, reported'],
  ['Elena Marsh showed last year that the levy hits the poor hardest.', 'Elena Marsh, reported'],
  ['Professor Omar Reid regards the spread from farms to rivers as proven.', 'Professor Omar Reid, thought'],
  ['Omar Reid, who led the inquiry, regards the shift from coal to wood as a mistake.', 'Omar Reid, thought'],
])('%s → %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  'The jury heard twelve witnesses and accepted four.',
  'Of the nine offers, the port accepted two and the railway one.',
  'The clinic wrote 400 prescriptions in May.',
  'The fire took three lives, two of them volunteers from the village.',
  'Prices should ease as shops find new suppliers.',
  'The mayor showed that he could be patient.',
  'As the price of coal in Europe falls, the mine will close.',
  'The map shows the wells of the valley.',
  'Tell the crew not to touch the valve.',
  'This is what the people of the coast call a good year.',
])('no claim: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

test.each([
  [
    'Customs data from the buyers show that the country exported 9 per cent less oil.',
    'Customs data from the buyers, reported',
  ],
  ['Figures from the port office show that traffic fell by a third.', 'Figures from the port office, reported'],
  ['Records of the parish council suggest that the well was dug in 1840.', 'Records of the parish council, said'],
  ['Data from Eurostat show that rents rose faster than wages.', 'Data from Eurostat, reported'],
  ['Minutes of the board show that the warning was read.', 'Minutes of the board, reported'],
  [
    'Statistics compiled by the guild show that one loaf in four is imported.',
    'Statistics compiled by the guild, reported',
  ],
  ['The two firms are at odds. Each says that the other broke the seal.', 'Each, said'],
  ['According to Declan Mulcahy, hospitals "breed their own trouble".', 'Declan Mulcahy, said'],
  ['According to the ferry company, the delay was "a one-off".', 'ferry company, said'],
  ['The tug was unmanned, and according to two senior pilots it had been so since May.', 'two senior pilots, said'],
  [
    'Foreign minister Oda Brand seemed to hint at it last week when she told the Herald that "a runway can also be too long".',
    'Foreign minister Oda Brand, said',
  ],
  ['The ministry plans to build a wall. It would be nine metres high.', 'ministry, intended'],
  ['The ministry plans to build a wall. A first section would be ready by June.', 'ministry, intended'],
  ['The two firms are at odds. Each argues that the seal was broken.', 'Each, said'],
  ['Two firms bid, and each claims that the other cheated.', 'each, said'],
  ['Surveys by the union show that one nurse in four wants to leave.', 'Surveys by the union, reported'],
  [
    'Sales figures from the trade association show that demand has peaked.',
    'Sales figures from the trade association, reported',
  ],
  ['The board plans to sell the mill. The buyer would have to keep the weir.', 'board, intended'],
])('%s → %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});

test.each([
  'Data from 14 wells show that the water is falling.',
  'Figures for May show that traffic fell.',
  'Temperatures of the sea show that the current is slowing.',
  'Each house has a well.',
  'Both sides of the valley are wooded.',
  'Measurements of the flow show that the river is low.',
  'Estimates of the loss show how little is known.',
])('no claim: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

test.each([
  'The council proposes a toll of 5 crowns. A toll of this size would fall hardest on the plumber.',
  'The council proposes a toll of 5 crowns. A charge that varied with the hour would be fairer.',
  'The ministry plans to close the school. A smaller school would be cheaper still.',
  'The board plans to sell the mill. A sale of this kind would be slow.',
])('weighed by the source itself: %s', (text) => {
  expect(briefingOfOne([text]).claims?.flatMap(({ carriedTo }) => carriedTo)).toEqual([]);
});
