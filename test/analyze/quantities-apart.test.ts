/** Numbers behind names, without nouns, in cells; and what figures measure that stand apart from it. Written before the rules. */
import { expect, test } from 'vitest';
import { figuresIn } from './found.ts';

test.each<[string, string[]]>([
  ['At Tolmar 17 nurses fell ill in March.', ['17 nurses']],
  ['In Vessen 230 farms lost their wells.', ['230 farms']],
  ['Near Orlin Bay 9 trawlers ran aground.', ['9 trawlers']],
  ['Last winter Karsholm 64 families left the valley.', []],
  ['In Greater Malva 1,200 homes stand empty.', ['1,200 homes']],
  ['Around Lake Sorrel 45 villages depend on the ferry.', ['45 villages']],
  ['In the port of Duna 300 dockers went on strike.', ['300 dockers']],
  ['Since March 80 clinics have closed.', ['80 clinics']],
  ['By last June 520 flats had been let.', ['520 flats']],
  ['Between January and April 33 trains were cancelled.', ['33 trains']],
  ['On Monday 14 drivers refused to work.', ['14 drivers']],
  ['In December 2,400 pupils missed a lesson.', ['2,400 pupils']],
  ['At Hollin Junction 12 passengers were hurt.', ['12 passengers']],
  ['For the Harbour Board 600 berths are enough.', ['600 berths']],
  ['In Sarvik 28 elderly residents were moved.', ['28 elderly residents']],
  ['In Petrov 7 people drowned.', ['7 people']],
  ['On Skarn Island 19 sheep were found dead.', ['19 sheep']],
  ['In Lower Tavia 350 new wells were drilled.', ['350 new wells']],
  ['According to Maren 90 shells hit the mill.', ['90 shells']],
  ['In Brenholt, 75 workers were dismissed.', ['75 workers']],
  // counter
  ['Chapter 8 lists the causes.', []],
  ['Under Article 12 states may object.', []],
  ['A Boeing 737 landed.', []],
  ['The Airbus 320 jets were grounded.', []],
  ['The Leopard 2 tanks arrived.', []],
  ['Apollo 13 pilots came home.', []],
  ['The Model 3 cars were recalled.', []],
  ['The Falcon 9 rockets were tested.', []],
  ['Area 51 tours are popular.', []],
  ['Toshiba 40 sets were sold.', []],
  ['They bought Canon 550 cameras.', []],
  ['The Saab 340 aircraft is old.', []],
  ['The Sentinel 2 images show it.', []],
  ['He drove a Volvo 240.', []],
  ['In the Group 77 meetings it was raised.', []],
  ['The Horizon 2020 programmes ended.', []],
  ['Highway 61 drivers waited.', []],
  ['The Ariane 5 launches were late.', []],
  ['The Patriot 3 launchers came.', []],
  ['On May 12 boats left the port.', []],
  ['Since Windows 95 users have clicked.', []],
  ['In World War 2 ships were sunk.', []],
  ['In Formula 1 drivers earn more.', []],
  ['With Gripen 39 jets the force is content.', []],
  ['From Terminal 3 flights leave for Oslo.', []],
  ['Under Protocol 11 states agreed to talk.', []],

  ['By 1 June 60 boats had left the port.', ['60 boats']],
  ['On 3 May 40 miners were freed.', ['40 miners']],
  ['Since 2021 35 mills have closed.', ['35 mills']],
])('behind a name: %s', (text, expected) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual(expected);
});

test.each<[string, string[]]>([
  // preceded by a counting sentence where marked with |
  ['Sarvia counts its lost boats. The ministry acknowledges 21,300.', ['21,300']],
  ['The navy needs frigates. Its admiral has requested 12.', ['12']],
  ['The council debated the buses, of which the mayor has ordered 40.', ['40']],
  ['The rebels hold trucks; they admit the loss of two.', ['two']],
  ['The union puts the number of strikers at 5,000 or more.', ['5,000 or more']],
  ['We estimate the dead at 6,400 or more.', ['6,400 or more']],
  ['Its members who stayed, some 3,900, were paid.', ['some 3,900']],
  ['The patients who remain, about 650 by the count of the clinic, will be moved.', ['about 650']],
  ['The hospital lost nurses. The board admits 450.', ['450']],
  ['There are many wells. The agency reports 1,130.', ['1,130']],
  ['There are many wells. The agency confirmed 88.', ['88']],
  ['The company promised berths. It has delivered 30.', ['30']],
  ['The minister offered buses; the town asked for 25.', ['25']],
  ['The pilots who left, nearly 300, will not return.', ['nearly 300']],
  ['Fifty boats went out; the coastguard acknowledged the return of eleven.', ['Fifty boats', 'eleven']],
  ['Schools wanted tablets, of which the state supplied 9,000.', ['9,000']],
  ['The fleet has trawlers, of which the owners sold six.', ['six']],
  ['The ministry concedes 7,200.', ['7,200']],
  ['Vets counted 54.', ['54']],
  ['The mediators have verified 310.', ['310']],
  ['The reply took 20 days. A crop needs five to rot.', ['20 days', 'five']],
  ['Four measures would suffice.', ['Four measures']],
  ['Three changes would be enough.', ['Three changes']],
  ['Six steps are needed.', ['Six steps']],
  ['Two reforms could help.', ['Two reforms']],
  // counter
  ['The minister acknowledged 2019 was bad.', []],
  ['He asked for two.', []],
  ['They called 2020 terrible.', []],
  ['He reported 2021 as the worst year.', []],
  ['They confirmed 12 May as the date.', []],
  ['It takes two to tango.', []],
  ['The winner, 34 in May, retired.', []],
  ['She thinks 40 too old.', ['40']],
  ['The players, 11 in all, left.', ['11']],
  ['She took five.', []],
  ['There are three reasons for this.', []],
  ['We see two problems.', []],
  ['Two things stand out.', []],
  ['Three points follow.', []],
  ['The report needs one to read it slowly.', []],
  ['It was signed in 1998.', []],
  ['The talks resumed in 2024 or later.', []],
  ['They met at 10 or so.', []],
  ['The town owes a third of what it earns to anglers.', ['a third']],
  ['The paper that remains, see note 12, is long.', []],
  ['He requested Form 12.', []],
  ['The board admitted 2022 was a mistake.', []],
  ['Growers picked 600 tonnes in 2025, less than half of what they had picked in 2022.', ['600 tonnes']],
  [
    'The port handled 3,000 boxes in May, more than twice what it had handled in April.',
    ['3,000 boxes', 'more than twice'],
  ],
])('without a noun: %s', (text, expected) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual(expected);
});

test.each([
  ['They propose a buffer strip, 30 metres wide on both banks.', '30', 'strip'],
  ['The council wants a wall, four metres high, along the quay.', 'four', 'wall'],
  ['The plan has a lake, 2 kilometres long.', '2', 'lake'],
  ['The trench, 12 metres deep, was filled.', '12', 'trench'],
  ['Bread in Orlin has become 9 per cent dearer since May.', '9', 'Bread'],
  ['Rail tickets were 12 per cent cheaper in May.', '12', 'tickets'],
  ['Summers are 3 per cent drier than before.', '3', 'Summers'],
  ['Milk is 20 per cent dearer in the north.', '20', 'Milk'],
  ['The homes grew 7 per cent costlier.', '7', 'homes'],
  ['The new engine burns 15 per cent less fuel.', '15', 'fuel'],
  ['Farms in Lower Tavia used 30 per cent more water last year than in 2021.', '30', 'water'],
  ['Clinics treated 6 per cent fewer children.', '6', 'children'],
  ['The ferry carried 11 per cent more lorries in May.', '11', 'lorries'],
  ['Wages rose 5 per cent more than prices.', '5', 'Wages'],
  ['The parliament voted on raising the retirement age from 63 years to 65.', '63', 'age'],
  ['The bill cuts the term of office from six years to four.', 'six', 'term'],
  ['They shortened the waiting time from 40 days to 12.', '40', 'waiting'],
  ['At the nine stations run by the Tidal Office, counts of grey seals fell by 14 per cent.', '14', 'seals'],
  ['Near the dam, catches of eel dropped by 60 per cent in 2024.', '60', 'catches'],
  ['On most lines, repairs of signals rose by 8 per cent.', '8', 'repairs'],
  ['On our 12 trial plots it kept weeds below 5 per cent.', 'below 5', 'weeds'],
  ['The pump holds leakage under 3 per cent.', 'under 3', 'leakage'],
  ['The bank wants to keep inflation below 4 per cent.', 'below 4', 'inflation'],
  ['For this we now have pumps, at $9,000 a piece, and hope.', '$9,000', 'pumps'],
  ['They had boats, at €40,000 each.', '€40,000', 'boats'],
  ['The average plot in this county measures 1.3 hectares.', '1.3', 'plot'],
  ['The usual berth in the harbour costs $300 a month.', '$300', 'berth'],
  ['The new reserve at the mouth of the river covers 40 square kilometres.', '40', 'reserve'],
  ['The reply took 34 days on average.', '34', 'reply'],
  ['Losses stayed below 2 per cent.', 'below 2', 'Losses'],
  ['The union asks for a rise of 6 per cent.', '6', 'rise'],
  ['Turnout fell 9 per cent.', '9', 'Turnout'],
  ['Rents stand 4 per cent higher than in May.', '4', 'Rents'],
])('measured: %s', (text, start, measure) => {
  expect(figuresIn(text).find((figure) => figure.text.startsWith(start))?.measure).toContain(measure);
});

const cells = (rows: string[][]) =>
  figuresIn(rows.map((row) => row.join('\t')).join('\n')).map(({ value, unit, measure }) => [value, unit, measure]);

test('a number that fills a cell is a figure of the head of its column', () => {
  expect(
    cells([
      ['Harbour', 'Berths', 'Quays (metres)', 'Cargo (thousand tonnes)', 'Idle'],
      ['Orlin', '24', '3,100', '1.5', '12%'],
    ]),
  ).toEqual([
    [24, 'berth', 'Berths'],
    [3100, 'm', 'Quays'],
    [1500, 't', 'Cargo'],
    [12, '%', 'Idle'],
  ]);
});

test('under years and periods it is of the head of its row', () => {
  expect(
    cells([
      ['Indicator', '2024', '2025'],
      ['Trains', '410', '380'],
    ]),
  ).toEqual([
    [410, 'train', 'Trains'],
    [380, 'train', 'Trains'],
  ]);
});

test.each([
  [
    'a year',
    [
      ['Town', 'Opening'],
      ['Duna', '1987'],
    ],
  ],
  [
    'a rank',
    [
      ['Town', 'Rank'],
      ['Duna', '12'],
    ],
  ],
  [
    'a page',
    [
      ['Subject', 'Page'],
      ['Water', '41'],
    ],
  ],
  [
    'the first column',
    [
      ['No.', 'Subject'],
      ['14', 'Water'],
    ],
  ],
  [
    'no heads',
    [
      ['12', '14'],
      ['16', '18'],
    ],
  ],
])('in a table, %s is none', (_, rows) => {
  expect(cells(rows)).toEqual([]);
});
