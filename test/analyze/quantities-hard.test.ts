/** Figures in harder sentences of several fields: all of them, and nothing else. */
import { expect, test } from 'vitest';
import type { Quantity } from '../../pipeline/findings.ts';
import { briefingOfOne, figuresIn, valuesIn } from './found.ts';

test.each<[string, string[]]>([
  // Ranges and changes.
  [
    'Between three and five million people drink from it.',
    ['Between three and five million people = 3000000–5000000 person'],
  ],
  ['The share grew from 12 to 18% in a decade.', ['from 12 to 18% = 12–18 %']],
  ['Membership fell from 400 to 250 boats.', ['from 400 to 250 boats = 400–250 boat']],
  ['Waits of 10–15 days are common.', ['10–15 days = 10–15 day']],
  ['They ask for €5-10 million.', ['€5-10 million = 5000000–10000000 €']],
  ['It takes three to five years to train a pilot.', ['three to five years = 3–5 year']],
  ['It lasted two or three weeks.', ['two or three weeks = 2–3 week']],
  ['Losses of 10% to 15% were usual.', ['10% to 15% = 10–15 %']],
  ['The levy is $3 to $5 per tonne.', ['$3 to $5 per tonne = 3–5 $/t']],
  // Money.
  ['US$4.5 billion was pledged.', ['US$4.5 billion = 4500000000 US$']],
  ['The bridge cost RMB 300 billion.', ['RMB 300 billion = 300000000000 RMB']],
  ['A permit costs 30,000 yen.', ['30,000 yen = 30000 yen']],
  ['The yard owes 12.5 billion US dollars.', ['12.5 billion US dollars = 12500000000 US$']],
  ['It won a $300 million loan.', ['$300 million loan = 300000000 $']],
  ['Grants of £1.2m went to clinics.', ['£1.2m = 1200000 £']],
  ['A quarter of a million pounds was lost.', ['A quarter of a million pounds = 250000 pound']],
  ['Half a million doses expired.', ['Half a million doses = 500000 dose']],
  // Words for numbers.
  ['A dozen clinics closed.', ['A dozen clinics = 12 clinic']],
  ['Two dozen trawlers were scrapped.', ['Two dozen trawlers = 24 trawler']],
  ['Two and a half years later it failed.', ['Two and a half years = 2.5 year']],
  ['One and a half million homes lack heat.', ['One and a half million homes = 1500000 home']],
  ['Half of all wells are dry.', ['Half of all wells = 0.5 fraction']],
  ['Half the fleet is idle.', ['Half the fleet = 0.5 fraction']],
  ['Nearly a third of the wards closed.', ['Nearly a third of the wards = 0.3333 fraction']],
  ['Two fifths of voters stayed at home.', ['Two fifths of voters = 0.4 fraction']],
  ['Almost three-quarters of the water leaks.', ['Almost three-quarters of the water = 0.75 fraction']],
  ['One in five children is not vaccinated.', ['One in five children = 0.2 fraction']],
  ['Three out of four wagons are empty.', ['Three out of four wagons = 0.75 fraction']],
  ['Two hundred and fifty thousand doses spoiled.', ['Two hundred and fifty thousand doses = 250000 dose']],
  ['It moves twice as much freight as the road.', ['twice = 2 time']],
  ['Prices are three times higher than before.', ['three times = 3 time']],
  ['A threefold increase followed.', ['threefold = 3 time']],
  ['Inspectors come twice a year.', ['twice a year = 2 time/year']],
  // Units.
  ['The reservoir covers 12 sq km.', ['12 sq km = 12 km2']],
  ['Sensors read 15 µg/m3 of dust.', ['15 µg/m3 of dust = 15 µg/m3']],
  ['The sluice lets through 20 cubic metres per second.', ['20 cubic metres per second = 20 m3/second']],
  ['Warming must stay under 1.5 degrees Celsius.', ['under 1.5 degrees Celsius = 1.5 °C']],
  ['It warmed by 2.7°C.', ['2.7°C = 2.7 °C']],
  ['Each is paid KSh 5,400 a month.', ['KSh 5,400 a month = 5400 KSh/month']],
  ['The fund lent KES 4.2 billion.', ['KES 4.2 billion = 4200000000 KES']],
  ['Delegates met at COP 28.', []],
  ['The plant emits 12 Mt of CO2 a year.', ['12 Mt of CO2 a year = 12 Mt/year']],
  ['Demand peaked at 3.2GW.', ['3.2GW = 3.2 GW']],
  ['Battery power costs $0.05/kWh.', ['$0.05/kWh = 0.05 $/kWh']],
  ['Oil at $60 a barrel pays.', ['$60 a barrel = 60 $/barrel']],
  ['There are 12 deaths per 100,000 inhabitants.', ['12 deaths per 100,000 inhabitants = 12 death/100000 inhabitant']],
  ['Density is 40 people per square kilometre.', ['40 people per square kilometre = 40 person/km2']],
  ['Rates rose by 25 basis points.', ['25 basis points = 25 basis point']],
  ['Trains run at 160 km/h.', ['160 km/h = 160 km/hour']],
  ['It handles 1.2 million TEU.', ['1.2 million TEU = 1200000 TEU']],
  ['A pipe 40 cm wide broke.', ['40 cm = 40 cm']],
  // Ages and compounds.
  ['A 25-year-old ferry sank.', ['25-year-old ferry = 25 year']],
  ['Men aged 18 to 60 may not leave.', ['18 to 60 = 18–60 year']],
  ['The draft age was cut to 25.', ['25 = 25 year']],
  ['A 400-bed hospital opened.', ['400-bed hospital = 400 bed']],
  ['The 27-member bloc agreed.', ['27-member bloc = 27 member']],
  ['Sign a five-year contract and a 30-day truce.', ['five-year contract = 5 year', '30-day truce = 30 day']],
  ['A one-year extension was granted.', ['one-year extension = 1 year']],
  ['It was a 20 per cent tariff.', ['20 per cent tariff = 20 %']],
  // Counts.
  ['Only one clinic remains.', ['Only one clinic = 1 clinic']],
  ['All 12 stations flooded.', ['12 stations = 12 station']],
  ['Two of the five reactors were down.', ['Two of the five reactors = 2 reactor', 'five reactors = 5 reactor']],
  ['Of the 40 boats, 12 were lost.', ['40 boats = 40 boat', '12 = 12 boat']],
  ['Deaths fell to 300 in winter.', ['300 = 300 death']],
  ['The number of trawlers reached 1,400.', ['1,400 = 1400 trawler']],
  ['It is his third consecutive term.', ['third consecutive term = 3 term']],
  ['Some 3,000 Danish fishers protested.', ['Some 3,000 Danish fishers = 3000 fisher']],
  ['The army lost 35 Leopard tanks.', ['35 Leopard tanks = 35 tank']],
  ['There were 1,250 confirmed cases of measles.', ['1,250 confirmed cases of measles = 1250 case']],
  [
    'More than half of the 600 patients recovered.',
    ['More than half of the 600 patients = 0.5 fraction', '600 patients = 600 patient'],
  ],
  ['As many as 40,000 tonnes rotted.', ['As many as 40,000 tonnes = 40000 t']],
  ['The strike will last at least 10 more days.', ['at least 10 more days = 10 day']],
  ['They hired 150 nurses and 40 doctors.', ['150 nurses = 150 nurse', '40 doctors = 40 doctor']],
  ['It lies 40 miles north of the port.', ['40 miles = 40 mile']],
  ['The 20-mile zone covers 300 hectares.', ['20-mile zone = 20 mile', '300 hectares = 300 ha']],
  ['Between 1990 and 2020 about 45 percent of reefs died.', ['about 45 percent of reefs = 45 %']],
  ['Over the past ten years, 30 lines were shut.', ['ten years = 10 year', '30 lines = 30 line']],
  ['The vaccine is 95% effective.', ['95% = 95 %']],
  ['Exports grew 7.2 percent.', ['7.2 percent = 7.2 %']],
  ['A 2 percent cut is planned.', ['2 percent cut = 2 %']],
  ['With only two months left in office, she signed.', ['only two months = 2 month']],
])('%s', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  'Resolution 2202 (2015) and Article 2(4) of the Charter apply.',
  'Regulation (EU) 2019/943 and Directive 2009/28/EC were amended.',
  'Call +44 20 7946 0958 or 555-0199.',
  'Staff work 24/7; the 50-50 split failed.',
  'The 5G network and Web 2.0 tools need Windows 11.',
  'One must wait, one by one, and at one point one of the pumps failed.',
  'They helped one another in one way or another; one day it will pass.',
  'It was a two-way, zero-sum and one-sided game.',
  'A two-state solution and a three-pronged plan were discussed.',
  'A third-party audit of second-hand cars took place.',
  'On the one hand it is old; on the other, new.',
  'The town was encircled on three sides.',
  'There are two options, three goals and four key challenges.',
  'First, wait. Second, act. Third, report.',
  'In the first place, the second largest port closed.',
  'It is one of the three largest ports.',
  'The 2019 floods and the 2024 budget hurt.',
  'The 1990s and the 21st century differ.',
  'The meeting began at 9 a.m. and ended at 17:45.',
  'The Group of Seven and the G20 met in room 12.',
  'Boeing 737 and Airbus A320 jets were grounded.',
  'Both sides and the two neighbours signed.',
  'See pp. 12–14, ISBN 978-3-16-148410-0 and note 7.',
  'The two countries disagree; these two demands are new.',
  'The UN Security Council adopted Resolution 1325.',
  'Highway 61 meets the A7 at exit 12.',
  'The Fourth Plenum and the Second World War are history.',
  'In 2020, 2021 and 2022 it rained; by 2030 it may not.',
  'SDG 14 and Goal 7 remain.',
  'A quarter ago the firm was sound, and in the third quarter it failed.',
  'It was all or nothing, second to none.',
])('no figure: %s', (text) => {
  expect(valuesIn(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Tickets cost from $2.10 to $5.35.', ['$2.10 to $5.35 = 2.1–5.35 $']],
  ['The fee rose from $2.10 to $5.35.', ['from $2.10 to $5.35 = 2.1–5.35 $']],
  ['The fund holds €400m-€450m.', ['€400m-€450m = 400000000–450000000 €']],
  ['The survey is small: 27 of 40 skippers quit.', ['27 of 40 skippers = 27 skipper']],
  ['Deaths ran at 12.4 per 100,000 residents.', ['12.4 per 100,000 residents = 12.4 /100000 resident']],
  [
    'Landings fell to 4,300 tonnes from 7,100 tonnes a year earlier.',
    ['4,300 tonnes = 4300 t', '7,100 tonnes = 7100 t'],
  ],
  ['They buy three cargoes of gas a month.', ['three cargoes of gas a month = 3 cargo/month']],
  ['The port put the number of berths lost at 1,400.', ['1,400 = 1400 berth']],
  ['Fees are up 35 percent. Four have gone.', ['35 percent = 35 %', 'Four = 4 null']],
  ['It saved 600 jobs. Officials say 1,400.', ['600 jobs = 600 job', '1,400 = 1400 job']],
  ['As many as 5,000 marched.', ['As many as 5,000 = 5000 null']],
])('in the words of news: %s', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  ['Skippers put the odds of a strike before August at 60 percent.', 'odds of a strike'],
  ['The levy costs shippers $780 million a year.', 'levy'],
  ['It would add 0.05 percentage points to inflation.', 'inflation'],
  ['Last fall the price at the pier was $1.05 a pound.', 'price at the pier'],
  ['The damage to the quay came to $3 million.', 'damage to the quay'],
])('what is measured: %s', (text, measure) => {
  expect(figuresIn(text)[0]?.measure).toBe(measure);
});

test('what "it" measures was told before', () => {
  const { quantities } = briefingOfOne(['The damage came to $120 million. It could reach $150 million by fall.']);
  expect(quantities?.map(({ measure }) => measure)).toEqual(['damage', 'damage']);
});

test.each<[string, string, Partial<Quantity>]>([
  [
    'Six clerks keep the books. The port should hire at least 20 more within a year.',
    'at least 20 more',
    { value: 20, unit: 'clerk' },
  ],
  [
    'He offered a pause of sixty days. He says that sixty could become a hundred and twenty.',
    'a hundred and twenty',
    { value: 120, unit: 'day' },
  ],
  ['The levy hits the two mills that Danish firms own in Riga.', 'two mills', { value: 2 }],
  ['The talks ended with an agenda of seven points.', 'seven points', { value: 7, unit: 'point', measure: 'agenda' }],
  ['The island houses 40,000 Maltese and 300 Swiss.', '40,000 Maltese', { value: 40000 }],
  ['The crew has grown from 120 to perhaps 200 men.', 'from 120 to perhaps 200 men', { unit: 'man' }],
  ['Peru doubled its subsidy in May, to 90 million pesos.', '90 million pesos', { measure: 'its subsidy' }],
  ['They mill wheat at losses that we put at 12 percent.', '12 percent', { measure: 'losses' }],
  ['The yard earned 40% of its revenue abroad.', '40% of its revenue', { measure: 'its revenue' }],
  ["The institute's figure of 400 wrecks is too low.", '400 wrecks', { holder: 'institute' }],
  [
    'The fleet lost, by the reckoning of the harbour board, a fifth of its boats.',
    'a fifth of its boats',
    { holder: 'harbour board' },
  ],
])('what a figure counts, and whose it is: %s', (text, words, expected) => {
  const found = figuresIn(text);
  expect(found.find((one) => one.text === words)).toMatchObject(expected);
});

test.each([
  'Write to Rue Haute 40, 1040 Brussels.',
  'Meet us in hall 7 at the fair.',
  'The talks stopped at two points.',
])('counts nothing: %s', (text) => {
  expect(figuresIn(text)).toEqual([]);
});
