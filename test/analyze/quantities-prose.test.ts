/** Figures as unseen prose writes them: what counts as one, and what does not. */
import { expect, test } from 'vitest';
import { valuesIn } from './found.ts';

test.each<[string, string[]]>([
  // Numbers that are not told to the last one.
  ['Several hundred thousand people lost their water supply.', ['Several hundred thousand people = ? person']],
  ['Tens of thousands of hens were culled.', ['Tens of thousands of hens = ? hen']],
  ['The famine left hundreds of thousands of casualties.', ['hundreds of thousands of casualties = ? casualty']],
  ['Dozens of hill villages were cut off.', ['Dozens of hill villages = ? village']],
  ['Thousands of dockers marched.', ['Thousands of dockers = ? docker']],
  ['The repair could cost billions of dollars.', ['billions of dollars = ? dollar']],
  ['A few dozen families stayed.', ['A few dozen families = ? family']],
  ['It lost many thousand tonnes of grain.', ['many thousand tonnes of grain = ? t']],
  ['Repairs should take no more than a couple of weeks.', ['no more than a couple of weeks = 2 week']],
  ['A couple of pumps failed.', ['A couple of pumps = 2 pump']],
  ['Half a dozen crews quit.', ['Half a dozen crews = 6 crew']],
  ['The reef is home to 1,500-plus species.', ['1,500-plus species = 1500 species']],
  ['Some 40-odd trawlers stayed in port.', ['Some 40-odd trawlers = 40 trawler']],
  ['Thirty-odd boats were burnt.', ['Thirty-odd boats = 30 boat']],
  ["The village's 300 or so residents left.", ['300 or so residents = 300 resident']],
  ['As few as 30 pairs remain in the wild.', ['As few as 30 pairs = 30 pair']],
  // None.
  ['There were zero failures in the winter test.', ['zero failures = 0 failure']],
  ['Landings fell to zero.', ['zero = 0 landing']],
  // Shares and ratios.
  ['One out of every eight pumps leaks.', ['One out of every eight pumps = 0.125 fraction']],
  ['Prices are up by half, and rents by two-thirds.', ['half = 0.5 fraction', 'two-thirds = 0.6667 fraction']],
  [
    'A third of teachers and half of nurses plan to quit.',
    ['A third of teachers = 0.3333 fraction', 'half of nurses = 0.5 fraction'],
  ],
  ['Output per worker is 2.4 times that of 1995.', ['2.4 times = 2.4 time']],
  [
    'Between a quarter and a third of the fleet is idle.',
    ['Between a quarter and a third of the fleet = 0.25–0.3333 fraction'],
  ],
  ['Traffic on the pass has doubled since the tunnel shut.', ['doubled = 2 time']],
  ['Rents tripled within three years.', ['tripled = 3 time', 'three years = 3 year']],
  ['The plan would quadruple the number of berths.', ['quadruple = 4 time']],
  ['It has one nurse for every 24 beds.', ['one nurse = 1 nurse', '24 beds = 24 bed']],
  // Votes and ages.
  ['The motion passed by 312 votes to 204.', ['312 votes = 312 vote', '204 = 204 vote']],
  ['The council voted 9 to 4 to close the pier.', ['9 = 9 vote', '4 = 4 vote']],
  [
    'With 71 votes in favour, 12 against and 5 abstentions, the bill passed.',
    ['71 votes = 71 vote', '12 = 12 vote', '5 abstentions = 5 abstention'],
  ],
  ['Mr Varga, 61, has run the depot since 2009.', ['61 = 61 year']],
  ['Ines Marr, 34, lost her boat.', ['34 = 34 year']],
  ['The trial enrolled 640 patients aged 50 to 70.', ['640 patients = 640 patient', '50 to 70 = 50–70 year']],
  // Nouns that stand further off.
  ['Five badly damaged fishing vessels sank.', ['Five badly damaged fishing vessels = 5 vessel']],
  [
    'Over 90 internationally recognised hydrologists signed the letter.',
    ['Over 90 internationally recognised hydrologists = 90 hydrologist'],
  ],
  ['The dam displaced 14 mostly indigenous hill villages.', ['14 mostly indigenous hill villages = 14 village']],
  ['It closed two very old, largely unused lines.', ['two very old, largely unused lines = 2 line']],
  ['The region has 12 state-run and 30 private clinics.', ['12 = 12 clinic', '30 private clinics = 30 clinic']],
  ['Police counted 40 burnt-out lorries.', ['40 burnt-out lorries = 40 lorry']],
  ['A further 12 clinics will shut.', ['A further 12 clinics = 12 clinic']],
  ['Six other ports followed.', ['Six other ports = 6 port']],
  ['There are 250 fewer trains than in May.', ['250 fewer trains = 250 train']],
  [
    'More than 1 million doses were thrown away, and 300,000 more are due.',
    ['More than 1 million doses = 1000000 dose', '300,000 more = 300000 dose'],
  ],
  ['Capacity will rise to 2,400 megawatts from 900.', ['2,400 megawatts = 2400 MW', '900 = 900 MW']],
  [
    'The flood killed 14, injured 60 and left 3,000 homeless.',
    ['14 = 14 null', '60 = 60 null', '3,000 homeless = 3000 homeless'],
  ],
  ['The eruption killed at least 35 and forced 8,000 to flee.', ['at least 35 = 35 null', '8,000 = 8000 null']],
  ['Fourteen were killed and 60 wounded.', ['Fourteen = 14 null', '60 wounded = 60 wounded']],
  ['A 12-strong crew left.', ['12-strong crew = 12 null']],
  ['They signed a five-year lease and a 10-point plan.', ['five-year lease = 5 year']],
  ['He milks 240 Holsteins; 14 Liberals voted.', ['240 Holsteins = 240 holstein', '14 Liberals = 14 liberal']],
  ['The first 60 km open in May.', ['60 km = 60 km']],
  [
    'Cargo reached 37 million tonnes, against 36 million the year before.',
    ['37 million tonnes = 37000000 t', '36 million = 36000000 t'],
  ],
  ['Four years ago it had fewer than 3,000.', ['fewer than 3,000 = 3000 null']],
  ['The target is 150 million.', ['150 million = 150000000 null']],
  ['By next summer there will be nine.', ['nine = 9 null']],
  ['The union puts the number at 2,400.', ['2,400 = 2400 null']],
  ['There were six of us.', ['six of us = 6 null']],
  // Ranges.
  ['Waits range anywhere from six to 18 months.', ['from six to 18 months = 6–18 month']],
  ['Each shift lasts eight to 12 hours.', ['eight to 12 hours = 8–12 hour']],
  ['It needs five or six more trams.', ['five or six more trams = 5–6 tram']],
  // Scales and money.
  ['Roughly 1.5m commuters use it.', ['Roughly 1.5m commuters = 1500000 commuter']],
  ['₹450 crore was spent.', ['₹450 crore = 4500000000 ₹']],
  ['The state owes Rs 12,000 crore.', ['Rs 12,000 crore = 120000000000 Rs']],
  ['Some 3.2 lakh farmers were paid.', ['Some 3.2 lakh farmers = 320000 farmer']],
  ['It took a loan of EUR 12.4 million.', ['EUR 12.4 million = 12400000 EUR']],
  ['The fine was 3bn euros.', ['3bn euros = 3000000000 euro']],
  ['It borrowed 40 million US dollars.', ['40 million US dollars = 40000000 US$']],
  ['A ticket costs 90 cents.', ['90 cents = 90 cent']],
  ['It rose by 1.5pp.', ['1.5pp = 1.5 percentage point']],
  ['The farm spans 1,200 sq. km.', ['1,200 sq. km = 1200 km2']],
  // Rows and terms are counted, anniversaries are not.
  ['It is the third straight year of losses.', ['third straight year = 3 year']],
  ['She won a second term.', ['second term = 2 term']],
])('%s', (text, expected) => {
  expect(valuesIn(text)).toEqual(expected);
});

test.each([
  'On the tenth anniversary of the flood, in the sixth year of the drought, nothing is ready.',
  'The war enters its fifth year; the strike is in its 40th day.',
  'The minister has at least twice said that the line will open.',
  'The governor has stated, three times this year, that fees will fall.',
  'He warned twice that the dam was unsafe.',
  'The double track and the double-decker need double-digit growth.',
  'It was a third-class, half-hearted effort and a half-term report.',
  'Scores were tied, and the score is unknown.',
  'The millions who left and the thousands that stayed disagree.',
  'A few villages and several clinics closed.',
  'There is zero tolerance and a zero-sum game.',
  'Net zero by 2050 is the aim.',
  'A single clinic, one of many, remains.',
  'Ms Varga, 2 March, room 14.',
  'The Hundred Acre Wood is fiction.',
  'Nine times out of ten it works.',
  'It ended one way or another, two by two.',
])('no figure: %s', (text) => {
  expect(valuesIn(text)).toEqual([]);
});
