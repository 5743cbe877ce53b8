/** What "would" come of what is under discussion; and what "would" tells of the past, of courtesy, of words. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

/** @returns Whether the last sentence of a paragraph is a forecast. */
function looksAhead(text: string): boolean {
  const { forecasts, sources } = briefingOfOne([text]);
  const last = sources[0]?.passages[0]?.sentences.at(-1)?.locator;
  return (forecasts ?? []).some(({ at }) => at.some(({ locator }) => locator === last));
}

test.each([
  'The bill is before parliament. Pensioners would lose twice.',
  'The ministry plans a dam at Korva. The valley would fill within a decade, and four villages would go under.',
  'The plan is bold. Its cost would be borne by tenants.',
  'The plan is before the council. Smaller shops, too, would be hit, since they sell mostly on Sundays.',
  'The plan is before the council. None of these steps would slow the erosion.',
  'The plan is before the council. The new runway, two kilometres long, would allow wide-bodied jets to land on the island.',
  'The tax is meant to be fair. In practice it would take more from a nurse than from a broker.',
  'The plan is before the council. By our count, schools would need 300 more teachers.',
  'The ban has its friends. It would, however, leave the growers without a remedy for blight.',
  'The plan is before the council. The merger is not without merit: the region would keep its only foundry.',
  'The plan is before the council. We would be surprised if the ferry sailed before Easter.',
  'The plan is before the council. We would not expect prices to fall before 2028.',
  'The plan is before the council. It would not stop there.',
  'The plan is before the council. A pact that ignores the islands, however, would simply move the boats north.',
  'The plan is before the council. The proposal is popular, and turnout would rise.',
  'The plan is before the council. Farmers in the hills would have to sell their ewes.',
  'The plan is before the council. The state would be better off by 2 billion crowns.',
  'The cut is planned for May. Hospitals would feel it first.',
  'The plan is before the council. Their departure would not change the balance in the chamber.',
  'The plan is before the council. A levy drawn up in haste would reward those who hide their income.',
  'Both reforms are overdue. Neither would cost the treasury a cent.',
  'The union has tabled its own draft. Nurses would get four more days of leave, and wards would need 600 extra hands.',
  'The plan is before the council. A dyke that held back the spring tides would not stop a storm surge.',
  'The plan is before the council. Schools in the valley, for example, would be left with a single teacher.',
  'Merging the two courts is tempting. It would, at a stroke, remove 40 judges.',
  'The pipeline is long overdue. Gas would reach the coast in two days instead of nine.',
  'The plan is before the council. Part of the cost would fall on the state.',
  'The plan is before the council. A quota for barley, by contrast, would distort the market.',
  'The plan is before the council. Not all villages would be reached.',
  'The plan is before the council. I would be astonished if the vote were held this year.',
  'It is a modest sum. Spread over ten years, it would hardly be noticed.',
  'The plan is before the council. The treaty is weak; a single veto would suffice to block it.',
  'The plan is before the council. For the islands the loss of the subsidy would mean fewer sailings.',
  'The plan is before the council. Nothing in the draft would prevent a second failure.',
])('%s', (text) => {
  expect(looksAhead(text)).toBe(true);
});

test.each([
  'He said little that evening. He would not give a date.',
  'The crew spent the winter in the ice. Most of them would never see Bergen again.',
  'The harbour was dredged in 1931. It would be dredged twice more before the war.',
  'In summer the boys would swim out to the wreck and dive for coins.',
  'The council met on Tuesday. Nobody would say who had signed.',
  'We would rather not repeat the exercise.',
  'It would be wrong to blame the pilots.',
  'It would be a pity to lose the archive.',
  'They sold for less than the wood would fetch.',
  'A map that would settle the dispute lies in a vault.',
  'We would like to thank the staff of the archive.',
  'We would read these figures with care.',
  'We would stress that the sample is small.',
  'A better word would be neglect.',
  'The family asked who would be in charge.',
  'The engineers knew that the wall would not hold.',
  'She was a teacher in Split then. Her pupils would later call her the general.',
  'One would think that a port has cranes.',
  'An honest answer would be that nobody knows.',
  'The company would not comment.',
  'I would argue that the reverse is true.',
  'It would seem that the valves were never tested.',
  'The rest would fill a book.',
  'The obvious reading would be that the ministry forgot.',
  'With a second pump the cellar would have stayed dry.',
  'As one would expect, rents are higher in the centre.',
  'The committee was split. The chairman would have his way in the end.',
  'The firm hired forty divers in the spring of 1998, and by autumn it would own the pier.',
  'The duke raised an army. His sons would lead it.',
  'In 1911 the mill closed. Its owner would die in poverty.',
  'The team spent a year in the field. What they found would surprise them.',
  'They never learned which of the two would be chosen.',
  'The word "reform" would seem to promise something else.',
  'I would add a caveat.',
  'We would welcome comments.',
  'As a rule of thumb, one would need two pumps.',
  'The letter arrived in June. Its author would not be named.',
  'It would be fair to say that the reform stalled.',
  'It would be hard to find a better example.',
  'Such a reading would be mistaken.',
  'Few would dispute this.',
  'Nobody would deny that the roof leaks.',
  'Most observers would agree.',
  'Critics would say the opposite.',
  'Readers would be forgiven for thinking so.',
  'The fort was besieged for months. The defenders would hold out until the spring.',
  'At night the men would sit by the stove and tell stories.',
  'Under the old law, tenants would pay in grain.',
  'It would take too long to describe the whole affair.',
  'What would help is a register.',
])('no forecast: %s', (text) => {
  expect(looksAhead(text)).toBe(false);
});
