/** Verbs and nouns that `poles.ts` needs to know beside the words of its poles. Data. */

/** Forms of verbs that no ending gives: base → third person, past, participle, gerund. */
export const irregular: Readonly<Record<string, string>> = {
  keep: 'keeps kept keeping',
  build: 'builds built building',
  hold: 'holds held holding',
  go: 'goes went gone going',
  stick: 'sticks stuck sticking',
  stand: 'stands stood standing',
  set: 'sets set setting',
  put: 'puts put putting',
  shut: 'shuts shut shutting',
  wind: 'winds wound winding',
  do: 'does did done doing',
  get: 'gets got getting',
  give: 'gives gave given giving',
  leave: 'leaves left leaving',
  quit: 'quits quit quitting',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  withhold: 'withholds withheld withholding',
  forbid: 'forbids forbade forbidden forbidding',
  cut: 'cuts cut cutting',
  shrink: 'shrinks shrank shrunk shrinking',
  fall: 'falls fell fallen falling',
  rise: 'rises rose risen rising',
  grow: 'grows grew grown growing',
  take: 'takes took taken taking',
  stop: 'stops stopped stopping',
  scrap: 'scraps scrapped scrapping',
  drop: 'drops dropped dropping',
  ban: 'bans banned banning',
  trim: 'trims trimmed trimming',
  permit: 'permits permitted permitting',
  defer: 'defers deferred deferring',
  step: 'steps stepped stepping',
  cancel: 'cancels cancelled canceled cancelling',
  shelve: 'shelves shelved shelving',
  break: 'breaks broke broken breaking',
  tear: 'tears tore torn tearing',
  undo: 'undoes undid undone undoing',
  overturn: 'overturns overturned overturning',
  strike: 'strikes struck striking',
  freeze: 'freezes froze frozen freezing',
  buy: 'buys bought buying',
  sell: 'sells sold selling',
  bring: 'brings brought bringing',
  feed: 'feeds fed feeding',
  drive: 'drives drove driven driving',
  speed: 'speeds sped speeding',
  forgo: 'forgoes forwent forgone forgoing',
  annul: 'annuls annulled annulling',
  expel: 'expels expelled expelling',
  opt: 'opts opted opting',
  cap: 'caps capped capping',
  roll: 'rolls rolled rolling',
  deter: 'deters deterred deterring',
  spur: 'spurs spurred spurring',
  rein: 'reins reined reining',
  refrain: 'refrains refrained refraining',
  lay: 'lays laid laying',
  fuel: 'fuels fuelled fueled fuelling',
};

/** What is lifted when it rises; whatever else is lifted ends. */
export const levels: ReadonlySet<string> = new Set(
  `ceiling cap limit threshold quota age wage wages target level rate rates price prices pension pensions share spending budget
  output production growth income salary salaries pay fee fees tax taxes contribution allowance standard standards capacity
  number size share minimum maximum`.split(/\s+/),
);

/** After "failed to": what a measure is for. */
export const ends: ReadonlySet<string> = new Set(
  `stop prevent protect reduce reach achieve deliver bring solve curb end halt improve meet keep make cut deter contain thin
  slow change raise lower stem restore create help tackle address secure work`.split(/\s+/),
);

/** Nouns that say too little of what they stand for to be the matter by themselves. */
export const vague: ReadonlySet<string> = new Set(
  `plan proposal measure policy approach system idea decision step move thing way number level cost price size use share part
  kind sort work effort programme program project process issue matter question problem case state government ministry
  authority country countries people one ones others member members group area place time year figure figures result results
  change changes role rule rules form need option options solution answer response action actions right rights power powers
  party parties side sides date dates law laws report strategy course reason thing amount rate money point goal aim target support
  service services company companies firms firm world public man men woman women city region it they this that these those
  he she we you who which what`.split(/\s+/),
);

/** Behind a judgement, nouns that only say what is judged: "is a proven technology", "is a sensible step". */
export const kinds: ReadonlySet<string> = new Set(
  `technology thing step measure policy tool instrument idea decision move choice way method course approach response project
  plan investment weapon means partner proposal reform burden option undertaking enterprise affair exercise venture
  route path solution remedy answer institution arrangement deal bargain operation programme program`.split(/\s+/),
);

/** Nouns that stand for what is planned: "the plan to flood the valley". */
export const intents: ReadonlySet<string> = new Set(
  `plan plans proposal proposals idea decision attempt intention move bid scheme project pledge promise drive push effort
  suggestion call demand offer`.split(/\s+/),
);

/** Nouns that are acts → their verb. */
export const nominal: Readonly<Record<string, string>> = Object.fromEntries(
  `suspension suspend; abolition abolish; extension extend; renewal renew; expansion expand; enlargement enlarge; reduction
  reduce; closure close; withdrawal withdraw; delay delay; postponement postpone; ratification ratify; adoption adopt;
  introduction introduce; repeal repeal; removal remove; rejection reject; restoration restore; reopening reopen; sale sell;
  increase increase; lifting lift; lowering lower; raising raise; cancellation cancel; continuation continue; prolongation
  prolong; retention retain; prohibition prohibit; dissolution dissolve; approval approve; acceptance accept; creation
  establish; establishment establish; construction build; doubling double; halving halve; tightening tighten; easing ease;
  dismantling dismantle; demolition demolish; deployment deploy; purchase buy; end end; resumption resume; reinstatement
  reinstate; scrapping scrap; abandonment abandon; preservation preserve`
    .split(';')
    .map((pair) => pair.trim().split(/\s+/)),
);
