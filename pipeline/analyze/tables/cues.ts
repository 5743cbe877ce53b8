/** Words that attribute: who says, reports, demands, intends or thinks. Every form is listed, so that nothing need be guessed. */
import type { Claim } from '../../findings.ts';
import { inflections } from '../inflections.ts';
import { clauseVerbs } from './cues-more.ts';

/**
 * What may follow a cue, besides what follows each: "that", a colon, an opening quotation mark.
 *
 * `clause` a bare clause; `inf` "to" and a verb; `object` a noun phrase; `for`, `of`, `on`, `at`, `as`, `to` that
 * preposition (`at` and `as` after an object); `out` that word and an object; `words` what somebody said; `clear` that word and "that";
 * `whom` somebody and "to" or "that"; `whether` "whether" or "if"; `question` a reported question; `doubt` a thing
 * that is called into question; `it` a pronoun for what was said before; `quote` nothing but words in
 * quotation marks behind a comma or colon; `light` a noun that attributes; `law` "that", of a rule alone; `alone` nothing more;
 * `taken` somebody and what one takes them for; `feels` a participle.
 */
export type Frame =
  | 'clause'
  | 'inf'
  | 'object'
  | 'for'
  | 'of'
  | 'on'
  | 'at'
  | 'as'
  | 'to'
  | 'whom'
  | 'whether'
  | 'out'
  | 'words'
  | 'clear'
  | 'question'
  | 'doubt'
  | 'it'
  | 'quote'
  | 'light'
  | 'law'
  | 'cause'
  | 'number'
  | 'alone'
  | 'taken'
  | 'feels'
  | 'idiom';

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
  ['said', 'argue argues argued', ['clause', 'for', 'of', 'whom']],
  ['said', 'warn warns warned', ['clause', 'of', 'whom']],
  ['said', 'insist insists insisted', ['clause']],
  ['said', 'stress stresses stressed', ['object']],
  ['said', 'emphasise emphasises emphasised emphasize emphasizes emphasized', ['object']],
  ['said', 'maintain maintains maintained', ['clause']],
  ['said', 'suggest suggests suggested', ['clause']],
  ['said', 'contend contends contended', ['clause']],
  ['said', 'promise promises promised', ['clause', 'inf', 'object'], 'intended'],
  ['said', 'describe describes described', ['as']],
  [
    'said',
    'disagree disagrees disagreed dissent dissents dissented demur demurs demurred concur concurs concurred',
    ['alone', 'of'],
  ],
  ['said', 'agree agrees agreed', ['clause', 'alone']],
  ['said', 'trace traces', ['to']],
  ['said', 'charge charges charged', []],
  ['thought', 'share shares shared', ['light', 'words']],
  ['thought', 'recognise recognises recognised recognize recognizes recognized trust trusts trusted', []],
  [
    'said',
    `portray portrays portrayed present presents presented label labels labelled labeled brand brands branded depict depicts depicted paint
    paints painted cast casts frame frames framed characterise characterises characterised characterize characterizes characterized bill
    bills billed dub dubs dubbed term terms termed style styles styled pronounce pronounces pronounced attack attacks attacked slam slams
    slammed blast blasts blasted mock mocks mocked discount discounts discounted interpret interprets interpreted`,
    ['as'],
  ],
  ['said', 'liken likens likened equate equates equated', ['to']],
  ['said', 'refer refers referred', ['as']],
  [
    'said',
    `dismiss dismisses dismissed denounce denounces denounced condemn condemns condemned criticise criticises criticised criticize
    criticizes criticized praise praises praised welcome welcomes welcomed deplore deplores deplored commend commends commended applaud applauds applauded decry decries decried deride
    derides derided ridicule ridicules ridiculed hail hails hailed lambast lambasts lambasted lambaste lambastes castigate castigates
    castigated excoriate excoriates excoriated laud lauds lauded extol extols extolled tout touts touted trumpet trumpets trumpeted
    downplay downplays downplayed disavow disavows disavowed disown disowns disowned repudiate repudiates repudiated belittle belittles
    belittled rubbish rubbishes rubbished bash bashes bashed chide chides chided scold scolds scolded rebuke rebukes rebuked berate berates berated`,
    ['as', 'object'],
  ],
  [
    'said',
    `blame blames blamed credit credits credited attribute attributes attributed ascribe ascribes ascribed dispute disputes disputed
    cite cites cited defend defends defended fault faults faulted`,
    ['object'],
  ],
  ['said', 'accuse accuses accused', ['of']],
  ['said', 'speak speaks spoke spoken', ['of']],
  ['said', 'point points pointed', ['to']],
  ['said', 'call calls called', ['as']],
  ['said', 'deny denies denied confirm confirms confirmed acknowledge acknowledges acknowledged', ['clause', 'object']],
  ['said', 'rule rules ruled', ['out', 'clause']],
  ['said', 'reject rejects rejected rebut rebuts rebutted refute refutes refuted', ['words', 'as']],
  ['said', 'make makes made', ['clear']],
  ['said', 'let lets', ['clear']],
  ['said', 'admit admits admitted', ['clause', 'to', 'words']],
  ['said', 'concede concedes conceded accept accepts accepted', ['clause', 'words']],
  [
    'said',
    `add adds added affirm affirms affirmed reiterate reiterates
    reiterated assert asserts asserted explain explains explained
    reply replies replied respond responds responded conclude concludes concluded recall recalls recalled observe observes observed remark remarks remarked caution cautions cautioned
    allege alleges alleged testify testifies testified
    counter counters countered swear swears swore
    signal signals signaled signalled hint hints hinted disclose discloses disclosed clarify clarifies clarified confess confesses
    confessed joke jokes joked quip quips quipped grumble grumbles grumbled scoff scoffs scoffed recount
    recounts recounted`,
    ['clause'],
  ],
  ['said', 'hold holds held', ['clause', 'taken']],
  ['said', 'question questions questioned query queries queried', ['whether', 'doubt']],
  ['thought', 'wonder wonders wondered', ['whether', 'question']],
  ['said', 'repeat repeats repeated', ['it', 'clause']],
  ['said', 'provide provides provided stipulate stipulates stipulated specify specifies specified', ['law']],
  [
    'said',
    'express expresses expressed voice voices voiced raise raises raised echo echoes echoed issue issues issued deliver delivers delivered float floats floated table tables tabled give gives gave given renew renews renewed advance advances advanced air airs aired',
    ['light'],
  ],
  [
    'said',
    `submit submits submitted decree decrees decreed proclaim proclaims proclaimed profess professes professed attest attests attested
    relay relays relayed intimate intimates intimated insinuate insinuates insinuated divulge divulges divulged confide confides confided
    relate relates related enthuse enthuses enthused muse muses mused speculate speculates speculated theorise theorises theorised theorize
    theorizes theorized hypothesise hypothesises hypothesised hypothesize hypothesizes hypothesized preach preaches preached venture
    ventures ventured grouse grouses groused gripe gripes griped interject interjects interjected imply implies implied pretend pretends
    pretended rejoin rejoins rejoined retort retorts retorted moan moans moaned
    aver avers averred opine opines opined posit posits posited postulate postulates postulated volunteer volunteers volunteered
    guarantee guarantees guaranteed answer answers answered reaffirm reaffirms reaffirmed quote quotes quoted`,
    [],
  ],
  [
    'said',
    'assure assures assured inform informs informed notify notifies notified remind reminds reminded',
    ['clause'],
  ],
  ['said', 'object objects objected protest protests protested', ['clause', 'of', 'to', 'alone']],
  ['said', 'write writes wrote written', ['clause', 'of']],
  ['said', 'talk talks talked', ['of']],
  ['thought', 'guess guesses guessed imagine imagines imagined feel feels felt sense senses sensed', ['feels']],
  [
    'thought',
    'judge judges judged deem deems deemed surmise surmises surmised conjecture conjectures conjectured',
    ['as'],
  ],
  [
    'thought',
    'regret regrets regretted lament laments lamented bemoan bemoans bemoaned resent resents resented',
    ['object'],
  ],
  ['intended', 'undertake undertakes undertook undertaken', ['inf']],
  ['demanded', 'encourage encourages encouraged invite invites invited', ['whom']],
  ['demanded', 'advocate advocates advocated', ['object', 'for']],
  [
    'said',
    'underline underlines underlined underscore underscores underscored highlight highlights highlighted',
    ['object'],
  ],
  ['said', 'flag flags flagged contest contests contested', ['object']],
  ['thought', 'oppose opposes opposed favour favours favoured favor favors favored', ['object']],
  ['thought', 'support supports supported back backs backed endorse endorses endorsed', ['cause']],
  ['thought', 'prefer prefers preferred', ['inf', 'whom', 'object']],
  ['thought', 'bet bets wager wagers wagered presume presumes presumed suppose supposes supposed', ['clause']],
  [
    'demanded',
    'implore implores implored exhort exhorts exhorted beseech beseeches beseeched counsel counsels counselled counseled entreat entreats entreated',
    ['whom'],
  ],
  ['intended', 'mean means meant resolve resolves resolved', ['inf']],
  ['said', 'complain complains complained boast boasts boasted', ['clause', 'of']],
  ['reported', 'report reports reported', ['clause', 'object']],
  ['reported', 'estimate estimates estimated', ['clause', 'at']],
  ['reported', 'put puts price prices priced value values valued', ['at']],
  ['said', 'allow allows allowed', []],
  ['demanded', 'like', ['whom', 'object', 'inf']],
  ['reported', 'count counts', ['number']],
  ['reported', 'indicate indicates indicated show shows showed shown reveal reveals revealed', []],
  ['reported', 'find finds found', ['taken']],
  [
    'reported',
    'establish establishes established ascertain ascertains ascertained determine determines determined',
    [],
  ],
  ['reported', 'note notes noted calculate calculates calculated record records recorded', []],
  ['demanded', 'demand demands demanded', ['inf', 'object']],
  ['demanded', 'recommend recommends recommended', ['object']],
  ['demanded', 'advise advises advised', ['whom']],
  ['demanded', 'urge urges urged', ['whom', 'object']],
  ['demanded', 'ask asks asked', ['for', 'whom', 'question']],
  ['demanded', 'beg begs begged', ['for', 'whom']],
  ['demanded', 'want wants wanted', ['whom', 'object', 'inf'], 'intended'],
  ['demanded', 'require requires required', ['whom']],
  ['demanded', 'order orders ordered instruct instructs instructed', ['whom']],
  ['demanded', 'request requests requested', ['object', 'whom']],
  ['intended', 'plan plans planned', ['inf']],
  ['intended', 'intend intends intended', ['inf']],
  ['intended', 'aim aims aimed', ['inf']],
  ['intended', 'seek seeks sought', ['inf', 'cause']],
  ['intended', 'pledge pledges pledged', ['inf', 'object']],
  ['said', 'vow vows vowed', ['clause', 'inf'], 'intended'],
  ['intended', 'offer offers offered', ['inf', 'light']],
  ['intended', 'propose proposes proposed', ['inf', 'object']],
  ['intended', 'threaten threatens threatened', ['inf', 'object']],
  ['thought', 'foresee foresees foresaw foreseen', ['object']],
  ['intended', 'envisage envisages envisaged envision envisions envisioned', ['object']],
  ['thought', 'forecast forecasts project projects projected predict predicts predicted', ['object', 'whom', 'clause']],
  ['thought', 'believe believes believed', ['clause', 'whom', 'it']],
  ['thought', 'reckon reckons reckoned', ['clause', 'whom', 'at']],
  ['thought', 'think thinks thought', ['clause', 'as']],
  ['thought', 'expect expects expected', ['inf', 'whom', 'object']],
  ['thought', 'consider considers considered', ['as']],
  ['thought', 'see sees saw seen view views viewed regard regards regarded', ['as']],
  ['thought', 'fear fears feared', ['clause', 'object']],
  ['thought', 'hope hopes hoped', ['clause', 'inf', 'for']],
  ['thought', 'doubt doubts doubted', ['whether', 'clause', 'object']],
  ['thought', 'assume assumes assumed worry worries worried', ['clause', 'of']],
  ['thought', 'anticipate anticipates anticipated suspect suspects suspected', ['clause', 'of', 'object']],
];

/** Cue → its kind and what may follow it. */
export const cues: ReadonlyMap<string, Cue> = new Map([
  ...clauseVerbs.flatMap(([kind, bases]) =>
    bases
      .split(/\s+/)
      .flatMap(inflections)
      .filter((form) => !form.endsWith('ing'))
      .map((form): [string, Cue] => [form, { kind, frames: [] }]),
  ),
  ...verbs.flatMap(([kind, forms, frames, inf]) =>
    forms.split(/\s+/).map((form): [string, Cue] => [form, inf ? { kind, frames, inf } : { kind, frames }]),
  ),
]);

/** "calls for", "insists on": with this preposition a cue demands, whatever it is otherwise. */
export const demanding: ReadonlyMap<string, string> = new Map([
  ...`call calls called appeal appeals appealed press presses pressed push pushes pushed plead pleads pleaded lobby lobbies lobbied campaign
  campaigns campaigned calling pressing pushing lobbying campaigning pleading`
    .split(/\s+/)
    .map((form): [string, string] => [form, 'for']),
  ...'insist insists insisted'.split(' ').map((form): [string, string] => [form, 'on']),
]);

/** Of a paper they report, of a person they say. */
export const voiced = /^(?:(?:indicat|not|reveal)(?:e|es|ed|s)|puts?|estimate[sd]?)$/;

/** What things do too: only of somebody it is a statement. */
export const shows =
  /^(?:suggest|indicate|reveal|confirm|underline|underscore|stress|highlight|promise|threaten|demand|require|hold|held|maintain|accept|explain|signal|imply|implies|implied|mean|support|back|favou?r|oppose|attack|slam|blast|paint|frame|bill|cast|style|term|relate|relay|prefer|resolve|contest|flag|query|queries|queried|pretend|preach|advance|signal|remind|point|plan|intend|aim|offer|request|record|recommend|see|saw)(?:s|e?d)?$/;

/** What only somebody does, so that whoever does it can speak, whatever the noun: "the yard hopes to". */
export const minding =
  /^(?:hop(?:e|es|ed)|claim(?:s|ed)?|fear(?:s|ed)?|believe[sd]?|thinks?|thought|reckon(?:s|ed)?|wish(?:es|ed)?|doubt(?:s|ed)?|den(?:y|ies|ied)|insist(?:s|ed)?|complain(?:s|ed)?|boast(?:s|ed)?|accuse[sd]?|blame[sd]?|criticis?z?e[sd]?|denounce[sd]?|praise[sd]?|urge[sd]?|pledge[sd]?|vow(?:s|ed)?|swore|swears?|regret(?:s|ted)?|suspect(?:s|ed)?|worr(?:y|ies|ied)|admit(?:s|ted)?|concede[sd]?|acknowledge[sd]?|disagree[sd]?|hint(?:s|ed)?|allege[sd]?|deplore[sd]?|decr(?:y|ies|ied)|plead(?:s|ed)?|intend(?:s|ed)?|plan(?:s|ned)?|aims?|aimed|expect(?:s|ed)?)$/;

/** What lays down a rule; the "it" of one as well. */
export const legal = new Set(
  'article section clause paragraph act law statute treaty convention regulation regulations rule rules constitution agreement contract charter code directive protocol resolution order bill lease licence license policy it'.split(
    ' ',
  ),
);

/** What can show something in words or figures; what anybody else shows, they do. */
export const papers = new Set(
  `report study survey paper audit review poll analysis statement article letter brief memo memorandum document model modelling
  research projection forecast calculation estimate transcript email e-mail message file index census filing database minute log logbook
  register registry ledger diary dossier dispatch cable telegram circular bulletin newsletter communique communiqué manual handbook guideline
  questionnaire inventory audit assessment appraisal evaluation monograph dissertation thesis preprint factsheet
  yearbook gazette archive protocol blueprint roadmap manifesto prospectus briefing testimony affidavit deposition
  verdict judgment judgement ruling indictment complaint petition inspection evaluation inquest probe trial simulation modelling
  scenario roll cadastre inscription submission invoice receipt tweet blog editorial op-ed`.split(/\s+/),
);

/** What says by itself on which side somebody is: without it nothing is left of the statement. */
export const siding = /^(?:oppos|support|back|favou?r|endors|prefer|against)|(?: against|in favou?r of)$/;
