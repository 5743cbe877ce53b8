/** Verbs that attribute with a complement of a kind, by class: what is counted, found, rated, blamed, felt, set out. Data only. */
import type { Claim } from '../../findings.ts';

/**
 * What must follow, so that the verb is somebody's statement and not a deed.
 *
 * `count` a thing that a number tells; `result` "no trace", "signs of"; `rated` somebody or something, and what it is taken for;
 * `at`, `as` an amount behind that preposition; `role` "as" and what it is called; `blamed` a thing, and "on", "to" what;
 * `credit` "the credit for", "the blame on"; `cause` "the cause in"; `felt` anything; `prep` one of the verb's prepositions; `cited` an instance, or
 * anything that one keeps citing; `list` what a colon lists; `again` "back to", of those who keep coming; `trusted` what others say; `same` "the same", "another story"; `voiced` a feeling; `mind` "no hope that"; `dated` "to 1743";
 * `recalled` anything, of people; `answer` what those who were asked gave for an answer; `told` what somebody's records say.
 */
export type Shape =
  | 'count'
  | 'result'
  | 'rated'
  | 'at'
  | 'as'
  | 'role'
  | 'blamed'
  | 'credit'
  | 'cause'
  | 'felt'
  | 'prep'
  | 'cited'
  | 'list'
  | 'again'
  | 'trusted'
  | 'same'
  | 'voiced'
  | 'mind'
  | 'dated'
  | 'answer'
  | 'told'
  | 'recalled';

/** Class by class: shape, kind, verbs by their base (irregular forms behind a stroke). */
export const wideVerbs: readonly (readonly [Shape, Claim['kind'], string])[] = [
  [
    'count',
    'reported',
    `verify register log document count identify tally measure record detect catalogue enumerate clock tabulate uncover discover establish
    observe confirm list ascertain chronicle diagnose unearth reckon compute calculate
    project estimate gauge find/found report authenticate corroborate substantiate`,
  ],
  [
    'result',
    'reported',
    `find/found detect discover uncover spot identify observe unearth diagnose expose note establish document record report
    discern perceive encounter confirm notice`,
  ],
  ['result', 'thought', 'see/saw/seen'],
  [
    'rated',
    'thought',
    `consider rate rank judge deem class grade classify certify adjudge reckon believe think/thought find/found hold/held suppose
    presume regard esteem assess evaluate appraise gauge account fancy feel/felt know/knew/known understand/understood repute estimate`,
  ],
  ['rated', 'said', 'call declare pronounce label brand dub term designate proclaim style'],
  [
    'at',
    'reported',
    'assess cost price peg pitch quantify gauge appraise size calculate guess tally value reckon rate compute',
  ],
  ['as', 'reported', 'calculate give/gave/given quote compute count state list report record put/put reckon'],
  [
    'role',
    'said',
    `hold/held class grade classify certify rate rank count categorise categorize authenticate identify diagnose define stigmatise stigmatize
    caricature idealise romanticise romanticize glorify vilify demonise demonize celebrate acclaim invoke
    single pigeonhole typecast lampoon parody`,
  ],
  ['blamed', 'said', 'pin blame attribute ascribe credit impute put/put chalk'],
  [
    'credit',
    'said',
    'give/gave/given lay/laid put/put place pin fix assign apportion award heap shift accord ascribe attribute allot grant cast/cast share',
  ],
  ['cause', 'thought', 'see/saw/seen seek/sought find/found locate place discern perceive identify situate'],
  [
    'felt',
    'thought',
    `dread detest loathe abhor despise distrust mistrust begrudge resent crave covet hate abominate disdain scorn scent expect
    anticipate foresee/foresaw/foreseen deplore dislike`,
  ],
  [
    'prep',
    'thought',
    `marvel fret agonise agonize despair shudder rejoice exult glory grieve brood yearn long pine hanker dream agonise obsess wonder worry
    sympathise sympathize empathise empathize disapprove approve despair quail recoil wince seethe chafe bridle bristle sulk`,
  ],
  [
    'prep',
    'said',
    `harp dwell/dwelt fulminate rant gloat moan whine grouse carp grumble enthuse rave muse reflect speculate theorise theorize comment
    remark expand elaborate expound expatiate testify attest vouch inveigh rail quibble cavil jib protest brag boast crow allude
    drone point swear/swore/sworn insist crow fume joke complain`,
  ],
  ['cited', 'said', 'invoke cite quote adduce instance evoke reference mention emphasise recall parade brandish trot'],
  [
    'list',
    'said',
    `set/set lay/laid spell spell/spelt list name give/gave/given outline repeat restate recite enumerate summarise summarize detail itemise
    itemize state present publish table formulate define describe sum reiterate specify put/put offer propose announce unveil
    demand stipulate advance adduce`,
  ],
  ['again', 'said', 'come/came go/went return circle'],
  ['trusted', 'thought', 'believe trust buy/bought credit love like hate adore'],
  [
    'same',
    'said',
    'say/said tell/told argue claim repeat report maintain recall remember suggest think/thought believe',
  ],
  ['voiced', 'thought', 'voice express'],
  ['recalled', 'said', 'describe recount relate narrate bemoan bewail'],
  ['mind', 'thought', 'have/had hold/held harbour harbor entertain nurse cherish retain see/saw/seen'],
  ['dated', 'said', 'date'],
  [
    'answer',
    'said',
    `name cite mention list give/gave/given rate rank describe choose/chose/chosen pick blame prefer favour favor state select
    complain put/put call consider regard see/saw/seen identify`,
  ],
  [
    'told',
    'reported',
    `show/showed/shown suggest indicate reveal confirm imply prove demonstrate tell/told attest say/said point make/made bear/bore/borne
    record disclose betray contradict`,
  ],
];

const pairs = (rows: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    rows.split(';').map((row): [string, Set<string>] => {
      const [verb = '', ...prepositions] = row.trim().split(/\s+/);
      return [verb, new Set(prepositions)];
    }),
  );

/** Verb → the prepositions behind which stands what it is about. */
export const aboutWith =
  pairs(`marvel at; fret about over; agonise about over; agonize about over; despair of at; shudder at; rejoice at in over;
  exult in over; glory in; grieve over for; brood over on about; yearn for; pine for; hanker after for; dream of about; obsess about over;
  wonder at; worry about over; sympathise with; sympathize with; empathise with; empathize with; disapprove of; approve of; quail at;
  recoil at; wince at; seethe at over about; chafe at; bridle at; bristle at; sulk about over; harp on about; dwell on upon; fulminate against
  about; rant about against; gloat over about; moan about; whine about; grouse about; carp at about; grumble about at over; enthuse about over;
  rave about; muse on about over; reflect on upon; speculate about on; theorise about on; theorize about on; comment on; remark on upon; expand on
  upon; elaborate on upon; expound on; expatiate on; testify to about against; attest to; vouch for; inveigh against; rail against at; quibble
  about over with; cavil at; jib at; protest at against about over; brag about of; point to; long for; in; boast of about; crow about over; allude to; drone about;
  swear by; insist on upon; fume about at over; joke about; complain of about`);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What one finds in a thing when one has looked into it, and what cannot be carried off. */
export const results =
  set(`trace sign evidence proof hint indication fault flaw defect error irregularity breach violation gap shortcoming
  weakness link connection correlation relation relationship association difference effect fraud wrongdoing damage increase rise fall drop decline
  pattern reason ground cause basis problem abuse risk contamination poisoning disease infection misconduct negligence discrepancy inconsistency anomaly
  crack leak leakage residue pathogen bacterium mistake impropriety justification case merit support corruption bias improvement change impact
  benefit harm advantage shortage surplus deterioration failure failing deficiency omission malpractice mismanagement complicity collusion
  cover-up intent motive plot precedent remnant vestige symptom death breakthrough consensus appetite`);

/** How much of it is found. */
export const amountsFound = set(
  `no little scant few some any clear strong insufficient ample serious grave widespread significant several many hardly numerous multiple
  systematic further new fresh nine-tenths slight marked obvious`,
);

/** What is found where nothing is. */
export const nothingFound = set('of to wrong amiss unusual untoward suspicious illegal improper irregular but that');

/** Nouns for what one says is the matter with whom, and in what one sees a thing. */
export const credits = set('credit blame fault responsibility guilt onus merit');
export const causesSeen = set(
  'cause reason root root-cause fault problem answer remedy solution key source explanation origin trouble culprit weakness danger',
);

/** What is an instance by its noun. */
export const instances = set(
  'example case precedent experience record lesson parallel analogy instance model comparison statistic figure study proverb tradition fear threat spectre specter ghost',
);

/** What is said in points. */
export const pointed =
  set(`condition reason demand plan term ground aim priority argument objection wish explanation goal option step concern
  complaint grievance proposal answer choice excuse motive cause position requirement criterion criteria principle fear doubt expectation
  hope worry finding conclusion recommendation view case claim charge accusation intention promise offer request suggestion rule figure
  estimate forecast agenda vision task scenario test benchmark danger risk failing`);

/** What one has in mind. */
export const minded = set(
  'hope doubt illusion confidence expectation wish fear worry faith complaint objection regret qualm misgiving ambition suspicion grudge reservation conviction belief view opinion',
);

/** Papers and readings by which a body that keeps them tells something; singular. */
export const kept =
  set(`figure record data number statistic account book file log minute model measurement reading return register document paper
  archive ledger invoice receipt count e-mail email letter memo tally statement sample registry inventory observation gauge calculation estimate analysis survey
  report dispatch manifest filing testimony diary survey poll research study test claim booking`);

/** Bodies whose name stands before what they keep, besides those who speak. */
export const keepers = set(
  'customs tax hospital church court police port company parish school prison council land patent shipping health insurance payroll railway harbour harbor government state bank city town county municipal ministry army military coroner',
);

/** What one gives voice to. */
export const feelings = set(
  'relief alarm anger concern doubt dismay surprise regret hope outrage satisfaction support scepticism skepticism frustration unease gratitude sympathy disappointment disapproval opposition confidence optimism pessimism worry misgiving reservation fear delight disbelief indignation sorrow remorse interest disquiet anxiety',
);
