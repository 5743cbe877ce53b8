/** Numbers in words, and the words around them. */
export { units } from './units.ts';

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
  ['mln', 1e6],
  ['mio', 1e6],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['b', 1e9],
  ['trn', 1e12],
  ['m', 1e6],
  ['k', 1e3],
  ['dozen', 12],
  ['score', 20],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);
/** Scales that stand after digits alone: "$5m", "€3bn". A bare "m" needs a currency, a bare "k" stands right behind its digits. */
export const shortScales = new Set(['m', 'mn', 'bn', 'tn', 'k', 'b', 'mln', 'mio', 'bln', 'mrd', 'trn']);

/** Plural scales, which count without a number before them: "dozens of", "tens of thousands of". */
export const multitudes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
/** Words that make a multitude of a scale: "several hundred", "many thousand". */
export const someOf: ReadonlySet<string> = new Set(['several', 'many', 'few']);

/** What hangs on a number and says that it is not exact: "40-odd", "1,500-plus", "300 or so residents". */
export const pads: readonly (readonly string[])[] = ['odd', 'plus', 'or so', 'or more', 'and more'].map((words) =>
  words.split(' '),
);

/** Words that compare by a factor. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** Verbs that do: "traffic doubled". */
export const growths: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.5, 'halve halves halved halving'],
      [2, 'double doubles doubled doubling'],
      [3, 'triple triples tripled tripling treble trebles trebled trebling'],
      [4, 'quadruple quadruples quadrupled quadrupling'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])),
);

export const ordinals: ReadonlyMap<string, number> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, value) => [word, value]),
);
/** What an ordinal counts rather than names: a "fifth term" is a figure, a "first direct attack" is not. */
export const counted = new Set('term round package tranche'.split(' '));
/** The same, when they stand in a row: a "third straight year" counts, the "third year of the war" dates. */
export const countedInRow = new Set('year month week day quarter season session win loss defeat victory'.split(' '));

/** Nouns that a text counts to order itself: "two things", "three reasons". */
export const ordering: ReadonlySet<string> = new Set(
  `thing purpose end way reason condition point question aspect factor element part kind type form option scenario respect
  problem issue lesson conclusion finding observation argument example case party other fact consideration feature idea
  theme topic principle priority recommendation proposal side direction front angle perspective dimension layer strand track
  pillar word sentence camp view version category choice alternative path pathway task goal objective aim challenge risk threat
  concern function role sense extreme trend driver sign sort group approach strategy assumption criterion
  question theme chapter paragraph concept caveat implication explanation interpretation advantage disadvantage benefit drawback weakness strength difference
  similarity phase stage level bullet note comment remark variable answer difficulty obstacle hand count demand world outcome
  mistake paradox dilemma imperative theory model school truth message takeaway scale mode area field domain`.split(
    /\s+/,
  ),
);

/** Of these, what a text is made of, also counted in digits: "3 themes"; "5 cases" may be of measles. */
export const textual: ReadonlySet<string> = new Set(
  `question theme chapter paragraph concept objective aim recommendation finding principle pillar argument reason lesson group part
  aspect heading topic`.split(/\s+/),
);

/** What is drawn up in points or steps, whose number is its length: "an agenda of five points". */
export const plans: ReadonlySet<string> = new Set(
  `agenda plan programme program package list catalogue catalog paper code roadmap manifesto declaration charter accord agreement
  treaty statement communiqué resolution curriculum timetable questionnaire`.split(/\s+/),
);

/** "a two-way street", "a three-pronged plan", "a two-state solution": how a thing is built. */
export const structural: ReadonlySet<string> = new Set(
  `way sided side tier track pronged fold step stage phase party point part pillar dimensional speed state hand handed class
  minded time fits only size off child term edged level layer stop door digit letter`.split(/\s+/),
);

/** Adjectives that stand for those they describe: "12 dead". */
export const fates: ReadonlySet<string> = new Set(
  'dead injured wounded missing killed hurt unaccounted homeless stranded displaced unemployed jobless'.split(' '),
);

/** Verbs that are done to people, who need no noun: "killed 14", "forced 8,000 to flee". */
export const harms: ReadonlySet<string> = new Set(
  `kill kills killed killing injure injures injured injuring wound wounds wounded wounding displace displaces displaced displacing
  hospitalise hospitalised hospitalize hospitalized evacuate evacuated arrest arrested detain detained infect infected
  employ employs employed employing left leave leaves leaving force forces forced forcing`.split(/\s+/),
);

/** Parts of a whole: "two thirds of the fleet". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
]);

/** Verbatim words before a number that say how exact it is; longest first. */
export const qualifiers =
  `in the range of|in the order of|on the order of|of the order of|in the neighbourhood of|in the neighborhood of|in the vicinity of
no more than|no less than|no fewer than|not more than|not less than|as many as|as much as|as little as|as few as
well over|well under|just over|just under|slightly more than|slightly less than|slightly over|slightly under|far more than|far less than
more than|less than|fewer than|greater than|higher than|lower than|older than|younger than|longer than|shorter than|larger than
smaller than|in excess of|upwards of|at least|at most|up to|close to|an estimated|a total of|a further|an additional|a record|a mere
a maximum of|a minimum of|an average of|in the region of|on average|approximately|approx.|about|around|roughly|circa|some|nearly
almost|over|under|above|below|only|just|exactly|estimated|barely|another|virtually|perhaps|precisely|fully|a combined|additional|a full`
    .split(/[|\n]/)
    .map((words) => words.split(' '));

/** The same, after the figure. */
export const trailing =
  'or more|or less|or so|or fewer|or over|or older|or younger|and over|and above|and older|at least|at most|at best|at worst|plus|give or take'
    .split('|')
    .map((words) => words.split(' '));

/** Words before a bare number that make it a name or a place in a document: "Chapter 8", "track 2", "page 3". */
export const numbered = new Set(
  `chapter section article annex appendix table figure fig box page p pp note footnote paragraph para clause phase track step
  stage category option version volume vol no nos question item pillar scenario tier sdg cop resolution line exit pp gate hall
  booth room suite ext extension`.split(/\s+/),
);
/** The same, but only with a capital: in lower case they are verbs or things. */
export const numberedNames = new Set(
  `part rule type level class group goal target zone division unit line route number issue resolution directive regulation
  decision law act order protocol recommendation principle grade band chart map point schedule title room gate lot block
  mark model flight bus highway motorway agenda vision horizon industry web windows day platform pier terminal lane district ward channel war studio`.split(
    /\s+/,
  ),
);
