/** Words that attribute: who says, reports, demands, intends or thinks. Every form is listed, so that nothing need be guessed. */
import type { Claim } from '../../findings.ts';

/**
 * What may follow a cue, besides what follows each: "that", a colon, an opening quotation mark.
 *
 * `clause` a bare clause; `inf` "to" and a verb; `object` a noun phrase; `for`, `of`, `on`, `at`, `as`, `to` that
 * preposition (`at` and `as` after an object); `whom` somebody and "to" or "that"; `whether` "whether" or "if".
 */
export type Frame = 'clause' | 'inf' | 'object' | 'for' | 'of' | 'on' | 'at' | 'as' | 'to' | 'whom' | 'whether';

export interface Cue {
  kind: Claim['kind'];
  frames: readonly Frame[];
  /** Of the verb's own objects, which another kind of claim makes of it: "promised to" is intended. */
  inf?: Claim['kind'];
}

const verbs: readonly (readonly [Claim['kind'], string, Frame[], Claim['kind']?])[] = [
  ['said', 'say says said', ['clause']],
  ['said', 'state states stated', []],
  ['said', 'tell tells told', ['whom']],
  ['said', 'claim claims claimed', ['clause', 'inf']],
  ['said', 'announce announces announced', ['clause', 'object'], 'intended'],
  ['said', 'declare declares declared', ['clause', 'as']],
  ['said', 'argue argues argued', ['clause', 'for', 'whom']],
  ['said', 'warn warns warned', ['clause', 'of', 'whom']],
  ['said', 'insist insists insisted', ['clause']],
  ['said', 'stress stresses stressed', ['object']],
  ['said', 'emphasise emphasises emphasised emphasize emphasizes emphasized', ['object']],
  ['said', 'maintain maintains maintained', ['clause']],
  ['said', 'suggest suggests suggested', ['clause']],
  ['said', 'contend contends contended', ['clause']],
  ['said', 'promise promises promised', ['clause', 'inf', 'object'], 'intended'],
  ['said', 'describe describes described', ['as']],
  ['said', 'portray portrays portrayed', ['as']],
  ['said', 'present presents presented', ['as']],
  ['said', 'dismiss dismisses dismissed', ['as']],
  ['said', 'denounce denounces denounced', ['as']],
  ['said', 'accuse accuses accused', ['of']],
  ['said', 'speak speaks spoke spoken', ['of']],
  ['said', 'point points pointed', ['to']],
  ['said', 'call calls called', ['as']],
  ['said', 'deny denies denied', ['clause', 'object']],
  [
    'said',
    `add adds added acknowledge acknowledges acknowledged admit admits admitted affirm affirms affirmed reiterate reiterates
    reiterated confirm confirms confirmed assert asserts asserted complain complains complained explain explains explained
    reply replies replied respond responds responded conclude concludes concluded rule ruled write writes wrote written concede
    concedes conceded recall recalls recalled observe observes observed remark remarks remarked caution cautions cautioned
    allege alleges alleged testify testifies testified accept accepts accepted hold holds held lament laments lamented
    counter counters countered boast boasts boasted predict predicts predicted agree agrees agreed swear swears swore`,
    [],
  ],
  ['reported', 'report reports reported', ['clause', 'object']],
  ['reported', 'estimate estimates estimated', ['clause', 'at']],
  ['reported', 'put puts', ['at']],
  ['reported', 'indicate indicates indicated show shows showed shown reveal reveals revealed', []],
  ['reported', 'find finds found note notes noted calculate calculates calculated record records recorded', []],
  ['demanded', 'demand demands demanded', ['inf', 'object']],
  ['demanded', 'recommend recommends recommended', ['object']],
  ['demanded', 'advise advises advised', ['whom']],
  ['demanded', 'urge urges urged', ['whom', 'object']],
  ['demanded', 'ask asks asked', ['for', 'whom']],
  ['demanded', 'want wants wanted', ['whom', 'object', 'inf'], 'intended'],
  ['demanded', 'require requires required', ['whom']],
  ['demanded', 'request requests requested', ['object', 'whom']],
  ['intended', 'plan plans planned', ['inf']],
  ['intended', 'intend intends intended', ['inf']],
  ['intended', 'aim aims aimed', ['inf']],
  ['intended', 'seek seeks sought', ['inf']],
  ['intended', 'pledge pledges pledged', ['inf', 'object']],
  ['intended', 'vow vows vowed', ['inf']],
  ['intended', 'offer offers offered', ['inf']],
  ['intended', 'propose proposes proposed', ['inf', 'object']],
  ['intended', 'threaten threatens threatened', ['inf']],
  ['intended', 'foresee foresees foresaw foreseen envisage envisages envisaged', ['object']],
  ['thought', 'forecast forecasts project projects projected', ['object', 'whom']],
  ['thought', 'believe believes believed think thinks thought', ['clause']],
  ['thought', 'expect expects expected', ['inf', 'whom', 'object']],
  ['thought', 'consider considers considered', ['as']],
  ['thought', 'see sees saw seen view views viewed regard regards regarded', ['as']],
  ['thought', 'fear fears feared', ['clause', 'object']],
  ['thought', 'hope hopes hoped', ['clause', 'inf', 'for']],
  ['thought', 'doubt doubts doubted', ['whether']],
  [
    'thought',
    'assume assumes assumed anticipate anticipates anticipated suspect suspects suspected worry worries worried',
    ['clause'],
  ],
];

/** Cue → its kind and what may follow it. */
export const cues: ReadonlyMap<string, Cue> = new Map(
  verbs.flatMap(([kind, forms, frames, inf]) =>
    forms.split(/\s+/).map((form): [string, Cue] => [form, inf ? { kind, frames, inf } : { kind, frames }]),
  ),
);

/** "calls for", "insists on": with this preposition a cue demands, whatever it is otherwise. */
export const demanding: ReadonlyMap<string, string> = new Map(
  [
    'call',
    'calls',
    'called',
    'appeal',
    'appeals',
    'appealed',
    'press',
    'presses',
    'pressed',
    'push',
    'pushes',
    'pushed',
    'plead',
    'pleads',
    'pleaded',
  ]
    .map((form): [string, string] => [form, 'for'])
    .concat(['insist', 'insists', 'insisted'].map((form): [string, string] => [form, 'on'])),
);

/** Adverbs by which a source leaves a statement to others whom it does not name. */
export const hearsay: ReadonlyMap<string, Claim['kind']> = new Map([
  ['reportedly', 'reported'],
  ['allegedly', 'said'],
  ['purportedly', 'said'],
  ['supposedly', 'said'],
]);

/** "is said to", "are believed to", "it was reported that". */
export const passives: ReadonlyMap<string, Claim['kind']> = new Map([
  ['said', 'said'],
  ['alleged', 'said'],
  ['claimed', 'said'],
  ['rumoured', 'said'],
  ['rumored', 'said'],
  ['reported', 'reported'],
  ['believed', 'thought'],
  ['thought', 'thought'],
  ['feared', 'thought'],
]);

/** "in the union's view", "in the words of the mayor". */
export const viewNouns = new Set(
  'view opinion judgement judgment assessment estimation words reading account eyes telling'.split(' '),
);

/** "the ministry's claim that …". */
export const nounCues: ReadonlyMap<string, Claim['kind']> = new Map(
  (
    [
      [
        'said',
        'claim argument assertion statement warning insistence contention announcement assurance complaint allegation denial',
      ],
      ['reported', 'estimate finding conclusion'],
      ['demanded', 'demand call request'],
      ['intended', 'promise pledge intention vow'],
      ['thought', 'view belief fear hope opinion conviction expectation'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, Claim['kind']] => [noun, kind])),
);

/** Things that show something by themselves: the source's own reading of them. */
export const evidence = new Set(
  `data figure figures evidence result results experience history trend trends event events fact facts example examples chart
  table map case cases situation number numbers price prices curve record records gauge gauges measurement measurements test
  tests this that these those which there all both what war crisis development developments move moves step steps pattern`.split(
    /\s+/,
  ),
);

/** Who or what can hold a statement, besides names; singular. */
export const speakers = new Set(
  `expert critic analyst observer economist scientist researcher official officer minister president premier chancellor secretary
  mayor governor chairman chairwoman chair director chief head spokesman spokeswoman spokesperson delegate delegation diplomat
  ambassador envoy negotiator mediator senator deputy lawmaker legislator judge court prosecutor lawyer auditor inspector
  inspectorate regulator adviser advisor engineer doctor nurse teacher farmer fisher fisherman driver worker employee employer
  manager owner operator company firm bank union association federation institute institution university centre center think-tank
  council commission committee parliament government ministry department authority agency bureau administration cabinet office
  team group party opposition side alliance bloc community village town city resident citizen villager household neighbour
  neighbor activist campaigner protester optimist pessimist sceptic skeptic supporter opponent advocate proponent witness survivor
  historian author writer columnist journalist newspaper reporter editor board panel inquiry investigation investigator report
  study survey paper audit review poll analysis statement pamphlet article letter brief memo memorandum document strategy plan
  proposal bill draft manifesto resolution programme program blueprint white-paper communique communiqué declaration person man
  woman people leader leadership army military police general colonel rebel militia insurer lender investor donor shipper grower
  producer exporter importer trader manufacturer supplier retailer consumer patient student parent member partner ally state
  country nation world industry sector lobby church ngo charity foundation forecast projection calculation model society academy fund ombudsman watchdog forecaster
  commissioner rapporteur chancellery palace kremlin treasury pilot captain crew passenger tenant landlord voter majority minority
  many some most few others source`.split(/\s+/),
);

/** Those of the speakers that "he" or "she" may mean. */
export const offices = new Set(
  `expert critic analyst observer economist scientist researcher official officer minister president premier chancellor secretary
  mayor governor chairman chairwoman chair director chief spokesman spokeswoman spokesperson delegate diplomat ambassador envoy
  negotiator mediator senator deputy lawmaker judge prosecutor lawyer auditor inspector adviser advisor engineer doctor nurse
  teacher farmer fisher fisherman driver worker employee manager owner resident citizen villager neighbour neighbor activist
  campaigner witness survivor historian author writer columnist journalist reporter editor investigator man woman person general
  colonel commissioner pilot captain ombudsman them`.split(/\s+/),
);

/** Documents: what they say of themselves is somebody's, and their bare noun names nobody. */
export const proposalNouns = new Set(
  'proposal proposals plan plans draft drafts blueprint offer deal scheme bill strategy programme program paper'.split(
    ' ',
  ),
);

/** What a proposal does with its contents. */
export const contentVerbs = new Set(
  'include includes included contain contains provide provides entail entails envisage envisages foresee foresees feature features'.split(
    ' ',
  ),
);

/** Subjects by which a source speaks of itself. */
export const selfWords = new Set(
  'we i us author authors paper report article brief study analysis chapter essay briefing institute'.split(' '),
);
