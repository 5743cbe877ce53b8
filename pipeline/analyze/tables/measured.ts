/** Words by which two sources tell what one figure is of: data, to be widened by a word or a group. */

/**
 * A noun that is measured and the verbs that tell the same: "output" and "produced". Groups between semicolons, every form
 * listed; a word may stand in several. No group holds opposites ("bought", "sold") or steps of one process ("received", "upheld").
 */
export const measuredGroups: readonly ReadonlySet<string>[] = `
output production produce produced produces producing generate generated generates generating generation yielded yield yields
turned made;
freight cargo shipment shipments shipped ship carry carried carries carrying transport transported moved hauled haulage
traffic throughput handled handle handles;
passenger passengers carried carry carries ridership riders;
landing landings landed land catch catches caught;
harvest harvested crop crops reaped gathered picked pick picking yield;
loss losses lost lose loses losing deficit;
profit profits surplus;
receipts receipt revenue revenues proceeds takings raised raise raises brought yielded yield earned income collected turnover;
cost costs costing spend spent spends spending expenditure expenditures outlay outlays pay paid pays paying;
wait waits waited waiting queue queued;
visitor visitors visited visit visits visit attracted attract attracts drew drawn draws welcomed admissions attendance;
staff employ employed employs employees employee work worked works working workforce jobs job;
rain rained rainfall precipitation;
snow snowfall snowed;
intake take took taken takes receive received receives accepted admitted;
disconnect disconnected disconnections cut shut;
cancelled canceled cancel cancellations cancellation scrapped dropped axed struck;
delay delays delayed late lateness;
theft thefts stolen stole robbed;
fire fires blaze blazes;
accident accidents mishap mishaps crash crashes collision collisions;
assault assaults assaulted attack attacks attacked;
arrest arrests arrested detained detentions;
strike strikes struck walkouts walkout stoppage stoppages;
closed close closure closures shut;
outage outages cuts blackout blackouts;
breakdown breakdowns failure failures failed fault faults;
remove removed removes cleared dredged;
pupil pupils schoolchildren;
patient patients;
nest nests nested nesting;
killed kill kills deaths death died dead fatalities fatality lives life claimed;
injured injuries injury wounded hurt;
born births birth;
enrolled enrolment enrolments enrollment enrollments;
graduated graduates graduate;
sold sales sale sell sells;
bought purchases purchase purchased buys acquired;
exported exports export exporting;
imported imports import importing;
emitted emissions emission emit emits released;
consumed consumption consume consumes used use usage;
leaked leakage leaks leak lost spilled spilt spill spills;
debt debts owed owes owe owing;
speed travelled fast;
built completed build builds constructed finished;
boat boats vessel vessels ship ships;
family families household households;
house houses home homes dwelling dwellings;
firm firms company companies enterprise enterprises business businesses;
lorry lorries truck trucks;
pay wage wages salary salaries earnings paid earn earned earns;
complaint complaints complained;
refugee refugees;
violation violations violated violate breach breaches breached infringement infringements;
waste rubbish refuse garbage trash;
occupied occupies occupy controlled controls control held holds hold;
stopped stop stops ceased ceases quit abandoned abandon gave given gives discontinued;
farm farms holding holdings
`
  .split(';')
  .map((words) => new Set(words.trim().split(/\s+/)));

/** Verbs that only say that there is so much of something: what else the clause has says of what. */
export const plainVerbs: ReadonlySet<string> = new Set(
  `amount amounts amounted amounting total totals totalled totaled totalling come comes came coming reach reaches reached reaching
  stand stands stood standing lie lies lay number numbers numbered average averages averaged averaging run runs ran equal equals equalled
  see sees saw seen experience experienced witness witnessed suffer suffered have has had having be is are was were been being
  occur occurs occurred occurring happen happens happened take took taken place break breaks broke broken exist exists existed live lives lived
  remain remains remained make makes made making get got do did done go goes went give gives gave given become became add added account accounted
  show showed shown receive receives received hold holds held holding contain contains contained house housed
  lodge lodged file filed submit submitted stage staged mount mounted conduct conducted perform performed commit committed launch launched`.split(
    /\s+/,
  ),
);

/** Of these verbs some, with money, say which way it went. */
export const transfers: ReadonlySet<string> = new Set(
  `receive receives received take takes took taken give gives gave given get got getting add added make makes made hold holds held`.split(
    /\s+/,
  ),
);

/** Those who act for a state, by what they are: beside its adjective they are the state itself. */
export const organs: ReadonlyMap<string, string> = new Map(
  ['forces troops army military soldiers armies', 'government state authorities administration'].flatMap((words) =>
    words.split(' ').map((word) => [word, words] as const),
  ),
);

/** Those who bring in what is grown or caught, so that it need not be told. */
export const producers: ReadonlySet<string> = new Set(
  'growers farmers producers fishermen foresters planters pickers anglers'.split(' '),
);

/** Verbs of those who count: who it was says nothing of what is counted. */
export const countingVerbs: ReadonlySet<string> = new Set(
  `record records recorded recording register registers registered log logs logged count counts counted counting report reports reported
  document documents documented note notes noted list lists listed tally tallied measure measured observe observed identify identified
  find finds found detect detected establish established verify verified confirm confirmed know knew known estimate estimated estimates
  put puts reckon reckoned reckons calculate calculated calculates say says said state stated states assess assessed speak speaks spoke
  cite cites cited quote give gives gave survey surveyed`.split(/\s+/),
);

/** Those whom everything in a text is about, so that a clause may leave them out. */
export const anyone: ReadonlySet<string> = new Set(
  `people persons patients residents customers users consumers citizens inhabitants population`.split(/\s+/),
);

/** Nouns that only say that something is counted or measured. */
export const countingNouns: ReadonlySet<string> = new Set(
  `number numbers count counts figure figures total totals amount amounts tally sum estimate estimates reckoning calculation quantity
  quantities level levels rate rates share proportion volume volumes mean average averages value record records data statistics
  case cases instance instances people person persons`.split(/\s+/),
);

/** What a figure is of the one or the other of: each word and which it says. */
export const sides: readonly ReadonlyMap<string, number>[] = [
  'north northern, south southern, east eastern, west western, north-east, north-west, south-east, south-west',
  'spring, summer, autumn, winter',
  'upper, lower',
  'inner, outer',
  'onshore, offshore',
  'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth',
  'adult adults, child children, infant infants',
  'men man male, women woman female, boys, girls',
  'urban, rural',
  'inside, outside',
  'inland, coastal',
  'import imports imported importing, export exports exported exporting',
  'direct, indirect',
  'gross, net',
  'morning, evening, night',
  'primary, secondary, tertiary',
  'domestic, foreign abroad',
  'full-time, part-time',
  'temporary, permanent',
  'average mean, median',
  'old, new',
  'local, national',
  'best, worst',
].map((poles) => new Map(poles.split(', ').flatMap((words, pole) => words.split(' ').map((word) => [word, pole]))));

/** "each", "in all": of one or of all of them. */
export const ofEach: ReadonlySet<string> = new Set(['each', 'every', 'apiece', 'per', 'individual', 'single']);
export const ofAll: ReadonlySet<string> = new Set(['together', 'all', 'combined', 'altogether', 'jointly', 'overall']);

/** Against what a change is measured. */
export const bases =
  /\b(?:than (?:a|the|in|last)|compared|year-on-year|month-on-month|on the (?:year|month|quarter)|on a year|a year (?:earlier|before|ago)|annual(?:ly|ised|ized)?|from a year)\b/iu;

/** What is counted with it and what is not, or whom one asked: two who differ here give two figures, and no conflict. */
export const definitions =
  /\b(?:exclud(?:es?|ed|ing)|inclu(?:des?|ded|ding|sive)\b(?! (?:of )?(?:the )?(?:whole|entire|all|most|parts?|half|large)\b)(?! (?:of )?(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten))|without (?:counting |the )?[A-Za-zÀ-ɏ]+s\b|leav(?:es?|ing) out|left out|(?:not )?counting|only those|omit(?:s|ted|ting)?|counts? [A-Za-zÀ-ɏ]+, too|defin(?:es?|ed|ition)|polls?|polled|pollsters?|surveys?|surveyed|respondents?|interviewed|sampled?)\b/iu;
