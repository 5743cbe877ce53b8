/** Claims in reports, resolutions and judgments; and words that say something elsewhere and are only nouns, possessions or deeds here. */
import { expect, test } from 'vitest';
import { briefingOfOne, wordsAt } from './found.ts';

/** Sentence, holder, kind, and the words that are attributed. */
type Row = [string, string | null, string, string];

test.each<Row>([
  ['The harbour governor, Dr. Nils Abend, stated that the pier was sound.', 'Nils Abend', 'said', 'the pier was sound'],
  ['The Harbour Governor Dr. Nils Abend, stated that the pier was sound.', 'Nils Abend', 'said', 'the pier was sound'],
  ['She further indicated that no berth would close.', null, 'said', 'no berth would close'],
  [
    'The mayor has also stated, at least twice this year, that the quay should be sold.',
    'mayor',
    'said',
    'the quay should be sold',
  ],
  ['Dr. Abend has argued against a second pier.', 'Abend', 'said', 'against a second pier'],
  [
    'The growers are arguing that the canal was dug too late, their position is coherent and rests on good figures.',
    'growers',
    'said',
    'the canal was dug too late',
  ],
  [
    'The delegates have hinted since last summer that Norway agrees to the quota.',
    'delegates',
    'said',
    'Norway agrees to the quota',
  ],
  [
    'The minister has ruled out the closure of the northern yards.',
    'minister',
    'said',
    'the closure of the northern yards',
  ],
  [
    'Elias Munk has expressed a similar view: “The cod will be back.”',
    'Elias Munk',
    'thought',
    '“The cod will be back.”',
  ],
  ['The union voiced doubts about the timetable.', 'union', 'thought', 'doubts about the timetable'],
  ['The Council expressed concern that the wells were salted.', 'Council', 'thought', 'the wells were salted'],
  ['The ministers reiterated their call for a ceasefire.', 'ministers', 'demanded', 'a ceasefire'],
  ['The ferry firm was pushing for a tunnel deal.', 'ferry firm', 'demanded', 'a tunnel deal'],
  ['As the envoy stated: “The strait stays open.”', 'envoy', 'said', '“The strait stays open.”'],
  ['The auditor pointed out that the reserve had been spent.', 'auditor', 'said', 'the reserve had been spent'],
  ['The envoy went on to say that the strait was open.', 'envoy', 'said', 'the strait was open'],
  [
    'The inspectorate’s finding that the doors were locked was never disputed.',
    'inspectorate',
    'reported',
    'the doors were locked was never disputed',
  ],
  ['The Assembly noted with concern that wells were drying up.', 'Assembly', 'reported', 'wells were drying up'],
  ['The Council underlined the importance of free passage.', 'Council', 'said', 'the importance of free passage'],
  [
    'The Secretary-General deplored the shelling of the granary.',
    'Secretary-General',
    'said',
    'the shelling of the granary',
  ],
  [
    'The Special Envoy encouraged the parties to open the road.',
    'Special Envoy',
    'demanded',
    'the parties to open the road',
  ],
  ['The Commission invites member states to submit plans.', 'Commission', 'demanded', 'member states to submit plans'],
  ['The applicant submits that the notice was void.', 'applicant', 'said', 'the notice was void'],
  ['The appellant contends that the judge erred.', 'appellant', 'said', 'the judge erred'],
  [
    'The court found that the clause was unfair and dismissed the claim.',
    'court',
    'reported',
    'the clause was unfair and dismissed the claim',
  ],
  ['Counsel for the growers conceded that no test was made.', 'Counsel for the growers', 'said', 'no test was made'],
  [
    'In its submission, the union says that the figures are out of date.',
    'union',
    'said',
    'the figures are out of date',
  ],
  ['The Tribunal is of the view that the dismissal was fair.', 'Tribunal', 'thought', 'the dismissal was fair'],
  ['Ms. Rahm told the Financial Courier she would sell the yard.', 'Rahm', 'said', 'she would sell the yard'],
  [`"I don't know," Rahm told the Courier.`, 'Rahm', 'said', `"I don't know,"`],
  ['Asked if the yard would be sold, Rahm said: "No."', 'Rahm', 'said', '"No."'],
  ['Weil (2019) argues that dykes invite settlement.', 'Weil', 'said', 'dykes invite settlement'],
  [
    'Weil and Marek (2021) find that tolls cut traffic by a tenth.',
    'Weil and Marek',
    'reported',
    'tolls cut traffic by a tenth',
  ],
  ['Norway, for its part, insists the boats were licensed.', 'Norway', 'said', 'the boats were licensed'],
  ['Norway, meanwhile, says the boats were licensed.', 'Norway', 'said', 'the boats were licensed'],
  ['The boats were licensed, at least according to Norway.', 'Norway', 'reported', 'The boats were licensed, at least'],
  [
    'The figures, critics say, are too good to be true.',
    'critics',
    'said',
    'The figures, critics say, are too good to be true',
  ],
  [
    'The figures are, in the words of one auditor, "too good to be true".',
    'one auditor',
    'said',
    'The figures are, in the words of one auditor, "too good to be true"',
  ],
])('%s → %s %s', (text, holder, kind, words) => {
  const briefing = briefingOfOne([text]);
  const found = (briefing.claims ?? []).map((claim) => [
    claim.holder,
    claim.kind,
    claim.at.map((place) => wordsAt(briefing, place)).join(' '),
  ]);
  expect(found).toEqual([[holder, kind, words]]);
});

test.each([
  'Rain-contingent loans came later, and state-contingent harbour bonds followed in spring.',
  'Measures include cash grants for trawler crews, fuel vouchers, concessional credit, and a fund for nets.',
  'Marta Vogel held advisory and teaching roles at two colleges.',
  'Latvia accepted hard future port obligations in return.',
  'Norway boasts a large fleet of modern trawlers that land cod all winter.',
  'Oslo viewed from the fjord is small.',
  'Partner ports, seeking cheaper fuel, turned to the east.',
  'Jonas Weil spoke with three of the captains of the lost boats.',
  'The choice suggested in Reykjavik he had not read the file.',
  'They made oral submissions in support of their claim.',
  'Information provided that all was well reached nobody.',
  'The cooperative makes public statements.',
  'The board ranked intervention plans that balance cost and safety.',
  'All things considered, the merger was a success.',
  'The yard makes "a good living" for forty families.',
  'Captain Dahl pushed back at the charge.',
  'The letter is addressed to parents who fear that schools will close.',
  'The tunnel is a monument to those who believed in rail.',
  'The respondent relies on section 4.',
  'Nothing in the treaty says that boats must turn back.',
  'The map shows where boats were stopped.',
  'The so-called recovery is a slogan.',
])('the source’s own: %s', (text) => {
  expect(briefingOfOne([text]).claims).toEqual([]);
});
