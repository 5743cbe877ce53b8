/** On what basis a figure is measured: words of one line are of one axis, those between semicolons one basis of it. */

/**
 * `axis: basis; basis`: phrases of one to three words, between commas. An axis with `%` is of changes and shares only. A basis in
 * brackets is what is meant where nothing is said: it stands against the others, and leaves no doubt beside silence.
 */
export const basisLines = `
% amount: value, in money, in dollars, in euros, in pounds; volume, in tonnes, in tons, in litres, in barrels, in kilos, by weight, tonnage, quantity, quantities; (number, in units, in head)
prices: real terms, real wages, real incomes, real income, real spending, real value, in real, constant prices, constant dollars, for inflation, inflation-adjusted, after inflation, discounting inflation, deflated, purchasing power, purchasing-power; nominal, nominally, current prices, cash terms, in cash, before inflation
net: net, deducted, subtracted; gross
tax: before tax, pre-tax, pretax, before interest, before taxes; after tax, after-tax, after taxes, post-tax, take-home; including vat, with vat; without vat
result: operating; underlying; headline; core; structural; primary; cyclical; consolidated; comparable; organic; like-for-like, like for like, same-store, pro forma
season: seasonally, seasonally-adjusted, for the season, for season, seasonal factors, deseasonalised; unadjusted, not adjusted; weather-adjusted, temperature-adjusted, for the weather, for temperature; calendar-adjusted, working-day; age-standardised, age-adjusted, standardised; crude
extent: peak, its height, their height, maximum, busiest, at worst; (average, mean, averaged, averaging, averages, typical, typically, on average); lowest, minimum, at best; median
round: preliminary, provisional, flash, first estimate, initial estimate, first count, advance estimate; revised, revision, revisions, final figures, final count, definitive
posts: full-time equivalent, full-time equivalents, fte, ftes
market: wholesale; retail, in shops, in the shops, in supermarkets; producer, farm gate, farmgate, farm-gate, ex works, factory gate; consumer; spot; list price, list prices; black market, on the street; auction
year: fiscal, financial year, budget year, year of account; school year, academic year; marketing year, crop year; tax year; water year, hydrological
case: confirmed cases, confirmed deaths, confirmed infections; suspected, probable; unconfirmed; registered unemployment
often: every day, daily; every week, weekly, once a week; every month, monthly; (every year, yearly, annual, annually); regularly, often, frequently; occasionally, sometimes, at times, now and then; ever, at least once; hourly
weighed: live weight, live-weight, wet weight, fresh weight; dry weight, dry matter; carcass weight, dressed weight, gutted
sum: cumulative, cumulatively, in all since, to date, so far; annualised, annualized, at an annual rate
plan: planned, budgeted, projected, ordered, pledged; capacity, installed
place: place of residence, by residence; place of work, by workplace; by origin, country of origin; by destination; under the flag, by flag; by ownership
made: exchange rates, market rates; purchasing power parity, ppp
hours: by day, in daytime, by daylight; at night, by night; at weekends, at the weekend; on weekdays, on working days; rush hour, at rush hour
`;

/** What closes a phrase that says how something is reckoned: "in dollar terms", "on a cash basis". */
export const reckonings: ReadonlySet<string> = new Set(
  'terms basis definition definitions method methodology equivalents equivalent criteria criterion prices weight scale standard'.split(
    ' ',
  ),
);

/** What opens a phrase that says of whom among those who are counted: "among under-25s", "aged over 65". */
export const among: ReadonlySet<string> = new Set('among amongst aged younger older'.split(' '));

/** Prepositions of which a figure's noun has the one or the other. */
export const ways: readonly (readonly [string, string])[] = [
  ['to', 'from'],
  ['into', 'out'],
  ['into', 'from'],
  ['by', 'on'],
  ['by', 'against'],
  ['above', 'below'],
  ['over', 'under'],
  ['before', 'after'],
  ['inside', 'outside'],
  ['within', 'outside'],
  ['within', 'beyond'],
  ['with', 'without'],
  ['for', 'against'],
];
