/** Numbers in words, units and the words around them. A unit's first form is the one that is written to the findings. */

export const cardinals: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
    ),
);

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['m', 1e6],
  ['dozen', 12],
]);
/** Scales that stand for a word only after a currency symbol: "$5m", "€3bn". */
export const shortScales = new Set(['m', 'mn', 'bn', 'tn']);

export const ordinals: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, value) => [word, value]),
);
/** What an ordinal counts rather than names: a "fifth term" is a figure, a "first direct attack" is not. */
export const counted = new Set('term round package tranche year session'.split(' '));

/** Nouns that a text counts to order itself: "two things", "three reasons". */
export const ordering: ReadonlySet<string> = new Set(
  `thing purpose end way reason condition point question aspect factor step element part kind type form option scenario respect
  problem issue lesson conclusion finding observation argument example case party other fact consideration feature respect idea
  theme topic principle priority recommendation proposal`.split(/\s+/),
);

/** Parts of a whole: "two thirds of the fleet". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

/** Verbatim words before a number that say how exact it is; longest first. */
export const qualifiers = [
  'older than',
  'younger than',
  'longer than',
  'shorter than',
  'larger than',
  'smaller than',
  'no more than',
  'no less than',
  'no fewer than',
  'as many as',
  'as much as',
  'as little as',
  'as few as',
  'well over',
  'just over',
  'just under',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'at least',
  'at most',
  'up to',
  'close to',
  'an estimated',
  'a total of',
  'the next',
  'the last',
  'the past',
  'the coming',
  'the first',
  'approximately',
  'approx.',
  'about',
  'around',
  'roughly',
  'circa',
  'some',
  'nearly',
  'almost',
  'over',
  'under',
  'above',
  'below',
  'only',
  'just',
  'exactly',
  'estimated',
  'barely',
  'another',
].map((words) => words.split(' '));

const currencyNames =
  'dollar euro pound yen yuan renminbi rouble ruble franc krona krone rupee won real peso rand lira zloty hryvnia dirham'.split(
    ' ',
  );
/** Symbol or code → unit. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['us$', 'US$'],
  ['a$', 'A$'],
  ['c$', 'C$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ...'USD EUR GBP JPY CNY RMB CHF SEK NOK DKK INR AUD CAD'
    .split(' ')
    .map((code): [string, string] => [code.toLowerCase(), code]),
]);

const unitForms: Record<string, string> = {
  '%': '% percent pct',
  km: 'km kilometer kilometers kilometre kilometres kms',
  mile: 'mile miles',
  'nautical mile': 'nmi',
  m: 'meter meters metre metres',
  cm: 'cm centimeter centimeters centimetre centimetres',
  mm: 'mm millimeter millimeters millimetre millimetres',
  foot: 'foot feet ft',
  inch: 'inch inches',
  ha: 'ha hectare hectares',
  acre: 'acre acres',
  km2: 'km2 km² sqkm',
  m2: 'm2 m²',
  m3: 'm3 m³',
  t: 'tonne tonnes ton tons',
  Mt: 'mt megatonne megatonnes',
  kg: 'kg kilogram kilograms kilogramme kilogrammes',
  g: 'gram grams gramme grammes',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels',
  W: 'watt watts',
  kW: 'kw kilowatt kilowatts',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  TW: 'tw terawatt terawatts',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  kV: 'kv kilovolt kilovolts',
  '°C': '°c',
  degree: 'degree degrees',
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  decade: 'decade decades',
  century: 'century centuries',
  knot: 'knot knots',
};
for (const name of currencyNames) unitForms[name] = `${name} ${name}s`;
unitForms.krone = 'krone kroner';
unitForms.krona = 'krona kronor';

/** Word, lower case → unit as written to the findings. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(unitForms).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);

/** What "square" and "cubic" make of a unit of length. */
export const powers: Readonly<Record<string, string>> = { square: '2', cubic: '3', sq: '2' };

/** Words before a bare number that make it a name or a place in a document: "Chapter 8", "track 2", "page 3". */
export const numbered = new Set(
  `chapter section article annex appendix table figure fig box page p pp note footnote paragraph para clause phase track step
  stage category option version volume vol no nos question item pillar scenario tier sdg cop`.split(/\s+/),
);
/** The same, but only with a capital: in lower case they are verbs or things. */
export const numberedNames = new Set(
  `part rule type level class group goal target zone division unit line route number issue resolution directive regulation
  decision law act order protocol recommendation principle grade band chart map point schedule title room gate lot block
  mark model flight bus highway motorway platform pier terminal lane district ward channel`.split(/\s+/),
);
