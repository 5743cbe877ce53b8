/** Words between a figure and what it measures. */

/** Verbs whose subject is what is measured: "exports rose by 12 %", "the fleet numbers 40". */
export const changes: ReadonlySet<string> = new Set(
  `rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing
  decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping shrink shrinks shrank
  shrunk shrinking climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging plunge plunges plunged
  plunging slip slips slipped slump slumps slumped soar soars soared expand expands expanded contract contracts contracted
  reach reaches reached reaching exceed exceeds exceeded exceeding hit hits total totals totalled totaled totalling number numbers
  numbered numbering stand stands stood standing average averages averaged averaging amount amounts amounted equal equals equalled
  measure measures measured weigh weighs weighed cost costs costing last lasts lasted lasting run runs ran span spans spanned
  spanning cover covers covered covering stretch stretches stretched extend extends extended remain remains remained become
  becomes became peak peaks peaked double doubled account accounts accounted represent represents represented range ranges ranged
  ranging vary varies varied took takes take cut reduced raised lowered set fixed limited valued capped estimated put lie lies lay stay stays
  stayed recover recovered rebound rebounded gain gains gained came come comes rising running totaling totalling amounting edge edged warm warmed widen widened narrow narrowed go goes going went gone move moves moved swing swung trade
  trades traded trading sell sells sold selling fetch fetches fetched earn earns earned absorb absorbs absorbed absorbing eat eats eaten consume
  consumes consumed swallow swallows swallowed make makes made restrict restricted shift settle settled hover hovers hovered`.split(
    /\s+/,
  ),
);

/** After a length: "40 cm wide". */
export const dimensions: ReadonlySet<string> = new Set(
  'long wide high deep thick tall old across large strong away apart'.split(' '),
);

/** Those of whom an age is told: "children under five". */
export const ages: ReadonlySet<string> = new Set(
  `those people persons children adults adolescents women men girls boys workers citizens residents everyone anyone someone
  patients students drivers voters pensioners respondents males females recruits`.split(/\s+/),
);

/** Bodies of people that are counted with "of": "his staff of seven". */
export const teams: ReadonlySet<string> = new Set(
  'staff crew team family squad delegation household panel jury board committee group party majority'.split(' '),
);

/** Verbs whose object is only wanted: "they want guarantees for 25 years". */
export const wishes: ReadonlySet<string> = new Set(
  'want wants wanted need needs needed seek seeks sought demand demands demanded offer offers offered get gets got propose proposes proposed'.split(
    ' ',
  ),
);

/** Wholes of which a share tells how large something else is: "7% of GDP", "a fifth of revenue". */
export const purses: ReadonlySet<string> = new Set(
  'gdp gnp gni income incomes revenue revenues budget budgets turnover earnings'.split(' '),
);
