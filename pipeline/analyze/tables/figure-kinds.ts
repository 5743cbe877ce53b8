/** What figures measure, by the words that stand for one thing. A word may stand in one group only. */

/** Things that happen once, so that two figures of one event can be set side by side whatever the wording. */
export const eventKinds: Readonly<Record<string, string>> = {
  damage: 'damage damages damaged loss losses destruction toll',
  deaths:
    'death deaths die dies died dying dead killed kill kills killing fatality fatalities fatal perish perished drown drowned victim victims',
  injured: 'injured injure injures injuring injury injuries wounded wound wounds wounding hurt maimed',
  displaced:
    'displaced displace displaces displacing displacement homeless evacuated evacuate evacuation uprooted evicted',
  missing: 'missing unaccounted',
  retaken:
    'retake retakes retook retaken recapture recaptured regain regained regaining recover recovered return returned liberate liberated liberating reconquer reconquered',
  taken:
    'seize seized seizing capture captured take took taken occupy occupied conquer conquered advance advanced overrun overran',
  ceded: 'lose lost losing cede ceded surrender surrendered',
  burned: 'burn burned burnt burning scorch scorched',
  flooded: 'flooded flood inundated submerged',
  arrested: 'arrested arrest arrests detained detain detention',
  signed: 'sign signed signs signing signatory signatories signature signatures undersigned',
  infected: 'infected infection infections sickened',
  turnout: 'turnout',
};

/** Things that have a size of their own: of these the rest of the wording must fit too. */
export const standingKinds: Readonly<Record<string, string>> = {
  price: 'price prices cost costs costing costed bill bills priced fee fees tariff fare rent charge expense expenses',
  spending: 'spending expenditure expenditures outlay outlays',
  troops: 'troop troops soldier soldiers personnel servicemen fighters men',
  jobs: 'job jobs post posts position positions',
  revenue: 'revenue revenues income proceeds receipts',
  output: 'output production yield harvest',
  unemployment: 'unemployment joblessness jobless unemployed',
  inflation: 'inflation',
  deficit: 'deficit shortfall gap',
  population: 'population inhabitants residents',
  capacity: 'capacity',
  support: 'support approval',
};

/** Of two of one set, figures are not of one thing: "direct" damage is not "indirect". */
export const contrasts: readonly ReadonlySet<string>[] = [
  'direct indirect',
  'insured uninsured',
  'gross net',
  'domestic foreign external',
  'urban rural',
  'military civilian',
  'public private',
  'average median peak minimum maximum',
  'men women children girls boys',
  'imports exports import export',
  'monthly annual daily weekly yearly',
  'northern southern eastern western',
  'planned actual',
  'capital operating running',
].map((words) => new Set(words.split(' ')));

/** Adjectives that leave open what is meant, so that they part no two figures. */
export const general: ReadonlySet<string> = new Set(
  `direct physical economic total overall estimated initial early material financial whole entire combined current latest present
  official army force forces big great large new recent real likely possible full further`.split(/\s+/),
);

/** Unit → the unit that it is compared in, and how many of those it is. */
export const measuresOf: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['us$', ['$', 1]],
  ['usd', ['$', 1]],
  ['dollar', ['$', 1]],
  ['eur', ['€', 1]],
  ['euro', ['€', 1]],
  ['gbp', ['£', 1]],
  ['pound', ['£', 1]],
  ['cny', ['¥ yuan', 1]],
  ['rmb', ['¥ yuan', 1]],
  ['yuan', ['¥ yuan', 1]],
  ['renminbi', ['¥ yuan', 1]],
  ['jpy', ['yen', 1]],
  ['rs', ['rupee', 1]],
  ['inr', ['rupee', 1]],
  ['₹', ['rupee', 1]],
  ['ha', ['km2', 0.01]],
  ['mile2', ['km2', 2.59]],
  ['acre', ['km2', 0.004047]],
  ['m2', ['km2', 1e-6]],
  ['mile', ['km', 1.609]],
  ['m', ['km', 0.001]],
  ['kt', ['t', 1000]],
  ['mt', ['t', 1e6]],
  ['gw', ['MW', 1000]],
  ['kw', ['MW', 0.001]],
  ['soldier', ['troops', 1]],
  ['troop', ['troops', 1]],
  ['personnel', ['troops', 1]],
  ['serviceman', ['troops', 1]],
  ['death', ['person', 1]],
  ['fatality', ['person', 1]],
  ['dead', ['person', 1]],
  ['casualty', ['casualty', 1]],
  ['life', ['person', 1]],
  ['people', ['person', 1]],
  ['resident', ['person', 1]],
  ['homeless', ['person', 1]],
  ['injured', ['person', 1]],
  ['wounded', ['person', 1]],
  ['missing', ['person', 1]],
  ['displaced', ['person', 1]],
]);
