/** Who says so: the holder of a figure. */
import { expect, test } from 'vitest';
import { figuresIn, tellersIn } from './found.ts';

test.each<[string, (string | null)[]]>([
  ['Lake Institute estimates put the loss at $600 million.', ['Lake Institute estimates']],
  ['Official data suggest that 18% of wells are dry.', ['Official data']],
  ['Polls show 54 percent against the merger.', ['Polls']],
  ['Figures from the harbour office point to 300 closed shops.', ['Figures from the harbour office']],
  ['With ministry estimates placing the shortfall at 40,000 homes, work must begin.', ['ministry estimates']],
  ['The cost is put by engineers at £80 million.', ['engineers']],
  ["By the union's count, 900 drivers have left.", ['union']],
  ["The port's target for the year is 900 boats.", ['port']],
  ["The guild's own estimate stands at 40 tonnes.", ['guild']],
  ['The offer of the owners was 3 per cent.', ['owners']],
  ['A recount by the guild came to 40 boats.', ['guild']],
  ['The target for the year is 900 boats.', ['source']],
  ["The port's length is 900 metres.", ['source']],
  ['The estimate of the loss is 40 tonnes.', ['source']],
  ['By one estimate, 900 drivers have left.', ['one estimate']],
  ['Engineers estimate the leak at 30 litres a minute.', ['Engineers']],
  ["On the bank's own figures, 12% of loans are bad.", ['bank']],
  ['A study by the Delta Institute found 31% of pipes to be leaking.', ['study by the Delta Institute']],
  ['The audit counted 75 empty flats.', ['audit']],
  ['Analysts expect prices to rise 6%.', ['Analysts']],
  ['Economists argue that bonds at 40 cents had priced in the loss.', ['Economists']],
  ['Early surveys indicate 700 houses were lost.', ['Early surveys']],
  [
    'Early estimates place losses in the range of 1–2 million euros, equivalent to over 1% of GDP.',
    ['Early estimates', 'Early estimates'],
  ],
  ['Support for the toll dropped to 35 percent, according to a Delta Institute poll.', ['Delta Institute poll']],
  ['The survey of 1,200 farms found that 40% had no well.', ['source', 'survey of 1,200 farms']],
  ['The latest census records 3,100 speakers.', ['latest census']],
  ['Satellite data show that 4,000 hectares burned.', ['Satellite data']],
  ['The ministry’s projections see demand rising by 12%.', ['ministry']],
  ['Projections by the grid operator imply a gap of 3 GW.', ['Projections by the grid operator']],
  ['The operator forecasts a gap of 3 GW.', ['operator']],
  ['The gap will reach 3 GW, on current projections.', ['source']],
  ['A total of 40 boats were sold, official figures show.', ['official figures']],
  ['Some 40 boats were sold, the harbour master said.', ['harbour master']],
  ['The bank has lent $40 million to 12 mills.', ['source', 'source']],
  ['The estimate of 40 lost boats was wrong.', ['source']],
])('%s', (text, expected) => {
  expect(tellersIn(text)).toEqual(expected);
});

test.each([
  ['Harbour officials consider 4,000 more plausible.', '4,000', 'Harbour officials'],
  ['The union regards 3,000 jobs as the lower bound.', '3,000', 'union'],
  ['The World Health Board had verified the deaths of 310 patients by May.', '310', 'World Health Board'],
  ['The ombudsman has confirmed the arrest of 41 sailors.', '41', 'ombudsman'],
  ['The coastguard acknowledged the loss of two boats.', 'two', 'coastguard'],
  ['Lima admits the loss of 14 trawlers.', '14', 'Lima'],
  ['Last summer, tax records tell us, 3,700 tonnes of fish came in.', '3,700', 'tax records'],
  ['In May, port records show, 120 ships called.', '120', 'port records'],
  ['The villages lost 640 houses, according to the Red Crescent.', '640', 'Red Crescent'],
  ['The prisoners who remain, some 700 by the count of the Red Crescent, will be freed.', '700', 'Red Crescent'],
  ['There were 312 deaths, by the reckoning of the health board.', '312', 'health board'],
  ['The mayor asked for 40 buses.', '40', 'mayor'],
  ['The admiral has requested 12 frigates.', '12', 'admiral'],
  ['The navy documented the deaths of 18 sailors.', '18', 'navy'],
  ['The bank owns 40 branches.', '40', 'source'],
  ['The mayor opened 12 clinics.', '12', 'source'],
  ['We counted 54 boats.', '54', 'source'],
  ['Our survey found 41 leaks.', '41', 'source'],
  ['The flood drowned 300 sheep by the bridge.', '300', 'source'],
  ['The port handled 60,000 boxes, and its minister set out the terms.', '60,000', 'source'],
  ['Our inspectors found damage in 6 per cent of the crop.', '6', 'source'],
  ['They debated the frigates, of which the admiral, Nina Falk, has requested 12.', '12', 'Nina Falk'],
  ['The arrest of 41 sailors was confirmed.', '41', 'source'],
  ['The clinic is considered 40 per cent too small.', '40', 'source'],
])('who answers for a figure: %s', (text, figure, holder) => {
  const found = figuresIn(text).find((one) => one.text.includes(figure));
  expect(found?.holder).toBe(holder);
});
