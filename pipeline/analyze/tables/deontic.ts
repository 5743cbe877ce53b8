/** What makes a sentence a recommendation, and how strong it is. Patterns run over lower-case sentence text. */
import type { Recommendation } from '../../findings.ts';

type Strength = NonNullable<Recommendation['strength']>;

/** Modal words → strength; "to" is part of the cue. */
export const modals: readonly (readonly [RegExp, Strength])[] = [
  [/\b(?:must|shall|ha(?:s|ve) to|needs? to|ought not to|is essential|imperative)\b/, 'strong'],
  [
    /\b(?:should|ought (?:(?:at last|at least|first|now|also|therefore|then|instead|perhaps|surely|rather|soon|always) )?to|(?:is|are) to be)\b/,
    'moderate',
  ],
];

/** What only somebody does, and on purpose: whoever is told to, is told to act. */
export const deliberate: ReadonlySet<string> = new Set(
  `publish disclose consult agree negotiate appoint adopt commission consider introduce invest hire train pay buy procure
  invite seek examine explore draft amend repeal sign ratify announce notify submit audit enforce reject decide subsidise
  subsidize finance fund refund reimburse compensate apologise apologize recruit investigate dismantle build rebuild dredge
  repair abolish issue inform warn notify tell answer write translate`.split(/\s+/),
);

/** More that only somebody in power does: an order to do it is no word to the reader. */
export const orderedOutright: ReadonlySet<string> = new Set(
  `close scrap end ban cut raise lower restore return reopen withdraw postpone cancel extend renew halve double cap lift levy
  protect punish fine sack resign dismiss halt suspend lay split merge simplify decriminalise legalise legalize free release
  vaccinate electrify rezone license devolve`.split(/\s+/),
);

/** Papers and devices are said to consider and to pay too. */
export const undeliberate =
  /^(?:review|stud(?:y|ie)|inquir(?:y|ie)|plan|report|analys[ie]|assessment|strateg(?:y|ie)|law|act|bill|polic(?:y|ie)|agreement|treat(?:y|ie)|sanction|consideration|factor|finding|lesson|principle|insight|experience|evidence|result|designation|effort|approach|process|enforcement|dialogue|framework|mechanism|initiative|campaign|engagement|instrument|funding|financing|investment|aid|scheme|programme|program|project|reform|budget|survey|audit|contract|rule|regulation|research|work|system|software|model|tool|price|tax(?:e)?|tariff|fee|measure|step|talk|tax|profit|revenue|saving|proceeds|income|letter|leaflet|notice|label|text|note|form|poster|message|website|page|list|chapter|section|article|clause|table|map|book)s?$/;

/** After "should be": a state of its subject or what it is made to do, and not what another does to it. */
export const ownDoing =
  /^(?:required|obliged|obligated|asked|urged|encouraged|prepared|expected|invited|told|instructed|directed|compelled|forced|committed|determined|involved|engaged|concerned|united|resolved|based)$/;

/** "should" that asks nothing of anybody: it supposes, it warns the reader, it tells a state or a feeling. */
export const notDeontic = RegExp(
  `^(?:should|must|ought to|ha(?:s|ve) to|needs? to)(?: also| not| never| still| all| surely| now)* (?:${[
    'sometimes|often|always|usually|generally|normally|inevitably|surely|presumably|probably',
    'be (?:commended|applauded|praised|congratulated|lauded|saluted|known (?:by|soon|on|in|within|next)|worried|wary|easy|tempted|lucky|thankful|noted|underestimated|overestimated|overstated|understated|exaggerated|remembered|said|stressed|emphasi[sz]ed|recalled|borne in mind|kept in mind|seen|understood|clear|able|no surprise|expected|added (?:that|here)|admitted|conceded|acknowledged|pointed out|surprised?|surprising|familiar|pleased|proud|happy|glad|delighted|obvious|apparent|said|enough|sufficient|possible|so|there|aware|ashamed|wondering|forgiven|excused|fooled|deceived|deluded|lulled|forgotten|read as|taken (?:as|to mean|for|lightly)|mistaken|confused|interpreted|compared|judged|blamed|(?:treated|read|interpreted|taken|used|viewed|handled|approached|regarded) with (?:\\w+ )?(?:caution|care|reserve|scepticism|skepticism|a pinch|a grain))\\b',
    'come as|come to pass|serve as an? (?:\\w+ )?(?:warning|tale|reminder|lesson|example|inspiration|caution|comfort)\\b|have (?:(?:already|long|also|never|always|all|both|then|instead|at least|either) )?(?:been|\\w+ed|known|done|seen|made|gone|taken|come|had|got|given|left|kept|found|put|built|bought|sold|told|thought|learnt|begun|cost|meant|felt|paid|lost|read|run|set|said|spent|stood|understood|won|written)\\b',
    'the\\b|an? \\S|any\\b|it\\b|that\\b|this\\b|there\\b|they\\b',
    'expect\\b|notice (?:little|nothing|no|the difference|any)\\b|profit (?:from|by)\\b|return to why|(?:return|turn|look) to the (?:question|why|how)|ask (?:why|how|whether|what|who)|consider (?:that|why|how)\\b|know\\b|fear\\b|feel\\b|seem\\b|like to\\b|love to\\b|hate to\\b|surprise\\b|suffice\\b|mean\\b|matter\\b|make (?:us|you|one) (?:think|wonder|pause)|give (?:us|you|one) pause|thank\\b|add that\\b|say that\\b|confess\\b|admit that\\b|stress that\\b|see the\\b|expect (?:miracles|no|little|more of the same)\\b|forget (?:that|how|the)\\b|bear in mind|keep in mind',
    'be(?:,| [–—-]| \\w+ing\\b(?! (?:a|an|the|its|their|more|on|to|for|in|clear|sure|plain|it)\\b))|(?:now |then |still )?(?:choose between|wonder|reckon with|contend with|cope with|live with|decide (?:whether|how|which)|ask (?:itself|themselves)|rely on|depend on|hope\\b|struggle)',
    '(?:hold|carry|have|possess|show|produce|present) an? (?:\\w+ )?(?:licen[cs]e|permit|certificate|pass|passport|visa|degree|diploma|ticket|card)\\b|transpose\\b',
  ].join('|')})`,
);

/** Measures, and what a source says that should become of them: "the ban should stay in force". */
export const instruments =
  /^(?:ban|relief|embargo|sanction|quota|cap|tariff|subsid(?:y|ie)|lev(?:y|ie)|tax(?:e)?|fund|programme|program|scheme|moratorium|ceiling|limit|freeze|exemption|rule|law|act|restriction|fee|charge|grant|mandate|treat(?:y|ie)|agreement|ceasefire|polic(?:y|ie)|standard|permit|licen[cs]e|loan|aid|support|funding|help|money|contract|clause|framework|strateg(?:y|ie)|response|approach|reform|budget|settlement|instrument|negotiation|restructuring|design|investment|effort|attention|resource)s?$/;
export const upheld =
  /^(?:stay|remain|last|go|end|lapse|apply|continue|cover|include|extend|expire|cease|stop|follow|rest|focus|target|prioriti[sz]e|balance|combine|reflect|limit|play|take|become|build|recogni[sz]e|address|account|internali[sz]e|absorb|ensure|protect|avoid|reward|serve|begin|start|contain|specify|require|reach|treat|add|lean|complement|aim|provide|define|oblige|forbid|prohibit|exempt|distinguish|guarantee|concentrate|match|mirror)$/;

/** Of a measure, after "must be": what it is to be like. */
export const shaped =
  /^(?:(?:both|more|also|fully|truly|not only) )*(?:multi-?faceted|multi-?pronged|comprehensive|balanced|coherent|coordinated|sustainable|robust|targeted|credible|predictable|realistic|holistic|broad|wide-ranging|phased|tailored|strategic|disciplined|rigorous|pragmatic|patient|modest)\b/;
/** "should become a rule, and no favour": a course that is to be the usual one. */
export const becoming =
  /^(?:should|ought to|must|needs? to) (?:(?:now|also|then|therefore) )*become (?:an?|the|part|mandatory|standard|compulsory|automatic|routine|permanent)\b/;
export const usual =
  /^[^,;:]* (?:rule|norm|response|principle|practice|requirement|standard|condition|duty|routine|policy|obligation|exception|default|mandatory|compulsory|automatic|permanent)\b/;

/** What is set by somebody's decision and moves only so: "the fare ought to fall to two euros" is asked, "prices should fall" foretold. */
export const setLevel =
  /^(?:minimum|living|basic) wage$|^(?:pension|fare|fee|toll|tax|duty|dut(?:y|ie)|lev(?:y|ie)|quota|cap|ceiling|allowance|benefit|grant|fine|penalt(?:y|ie)|threshold|tariff|bonus|retirement age|leaving age|speed limit|limit|credit|rebate)s?$/;
/** After its modal: to or by how much. */
export const moved =
  /^(?:should|ought to|must|needs? to) (?:(?:now|also|then|at once|gradually) )*(?:rise|fall|go up|go down|come down|increase|drop|climb|double|triple|halve)\b(?! (?:faster|further|again|sharply)\b)(?:[^,;]* (?:to|by|from)\b[^,;]*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|[A-Za-zÀ-ɏ]+th)\b)|\s*[.,;]?$| (?:with|in line with|in step with|along with) )/u;

/** Words of the source's own judgement over what should be. */
export const ownView =
  /(?:^|[,;:–—]\s*|\b(?:and|but|so|yet|therefore|why)\s+)(?:(?:we|i)\s+(?:(?:still|also|therefore|firmly|strongly|nonetheless|do)\s+)*(?:believe|think|hold|maintain|consider|argue|insist|submit|find|feel)\b(?! (?:it|of|about)\b)[^,;:]{0,6}\s(?:[^;:]*)|(?:in|to) (?:our|my) (?:[A-Za-zÀ-ɏ]+ )?(?:view|opinion|judge?ment|mind|eyes),?\s[^;:]*)$/u;

/** "Taken together they should bring", "these steps should lower": what measures will do, and not what is to be done. */
export const takenTogether =
  /^[^A-Za-zÀ-ɏ]*(?:taken|put|added|all) together\b|^[^A-Za-zÀ-ɏ]*(?:together|combined|between them),? (?:they|these|the)\b/u;
export const effecting =
  /^(?:should|ought to) (?:(?:also|then|together|in time|eventually|soon|further|at least|help(?: to)?) )*(?:bring|lead|allow|enable|help|lower|reduce|ease|save|free|yield|boost|restore|produce|create|result|make|give|spare|lift|raise|improve|increase|strengthen|shorten|speed|encourage|deter|prevent|narrow|pay for itself|pay for themselves)\b/;
export const measureNouns =
  /^(?:step|measure|reform|change|proposal|recommendation|package|plan|scheme|programme|program|project|investment|rule|bill|deal|agreement|law|act|regulation|policy|polic(?:y|ie)|move|action|initiative|fund|tunnel|bridge|line|system|improvement)s?$/;

/** What is made so, after "should be": a state that somebody sets, and that does not come about by itself. */
export const settled =
  /^(?:(?:made|kept|a|the|an|more|less|as|much|far|also|fully|strictly|entirely|only|always) )*(?:exempt|illegal|legal|unlawful|lawful|available(?! (?:by|soon|next|this|in|within|from) )|open|free|clear|transparent|public|mandatory|compulsory|voluntary|limited|subject|part of|included|tied|based|priority|central|at the (?:heart|centre|center|core|top)|focus|aim|goal|starting point|rule|standard|norm|single|ambitious|strict|stricter|generous|consistent|independent|accountable|affordable|accessible|proportionate|equitable|inclusive|flexible|binding|permanent|temporary|conditional|gradual|cautious|careful|bolder|simpler|simple|cheaper|fairer|fair|off the table|on the (?:table|agenda)|in place|up to|left to|about)\b/;

/** A condition that whoever wants something must meet: a definition, no advice. */
export const toQualify =
  /\b(?:(?:in order )?to (?:qualify|be (?:eligible|admitted|valid|approved|elected|adopted|counted|certified|accepted|registered|recogni[sz]ed|considered|allowed)|enter into force|become law|join|obtain|vote|win (?:a|the)|count as|pass|take effect|travel|board|enrol|enroll|register|apply|receive|succeed|work|function|survive)|before (?:they|it|he|she) (?:can|may)|before (?:boarding|entering|landing|voting|sailing|leaving|applying|taking off))\b/;

/** After "must" in running text, what somebody is bound to go through, and nobody advises: "must still approve". */
export const bound =
  /^(?:must|needs? to|has to|have to) (?:(?:now|still|then|yet|first|also|soon|therefore|thus) )*(?:approve|ratify|rule|vote|decide|choose|find|import|wait|win|submit|apply|file|overcome|persuade|convince|repay|undergo|survive|compete|navigate|grapple|endure|cope|struggle|rely|travel|queue|fight|cross|pass (?:the|a|an|through)|simultaneously|get (?:through|past|used)|prove|recover|believe|operate (?:with|under|in|on|amid|despite|within|after|following|without)|sign off|weigh|juggle|balance the|raise \S+ (?:million|billion)|catch up|make do|pay (?:for|back|more|up|a|an|\S?\d))\b/;

/** A rule of the land, told with since or from when it holds. */
export const inForce =
  /\bsince (?:19|20)\d\d\b|^since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|the|then)\b|\b(?:must|ha(?:s|ve) to|needs? to) ?,? (?:from|as of|with effect from) (?:\d|now on|next|this|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/;

/** After "must": how much of something a rule wants held, "must hold capital of eleven per cent". */
export const quantified =
  /^(?:hold|keep|maintain|carry|set aside|contain|meet)(?: [A-Za-zÀ-ɏ]+){0,3} (?:of|at least|no (?:less|fewer) than) (?:\d|[A-Za-zÀ-ɏ]+ (?:per cent|percent|%))/u;

/** After "should", what comes about and is not done on purpose. */
export const befalling =
  /^(?:should|ought to) (?:(?:now|then|soon|also|still|easily|comfortably|eventually) )*(?:win|lose|collapse|fall|rise|grow|benefit|gain|enjoy|recover|survive|succeed|prevail|emerge|arrive|qualify|struggle|manage to|break even|run out|come out|come through|do better|fare|feel|see (?!to |it |itself |themselves |that ))\b|^should\b[^,;]*\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)\b/;

/** What is laid on anyone of a kind: "any firm that wins the tender should be made to publish". */
export const bindsAnyone =
  /^(?:should|ought to) (?:(?:also|then|always|at least|therefore|first) )*(?:be (?:made to|required to|obliged to|bound (?:to|by)|compelled to|forced to|held (?:liable|responsible|accountable|to)|liable|fined|barred|banned|disqualified|prosecuted|charged|taxed|compensated|entitled|given|offered|reimbursed|licen[cs]ed|registered|subject to)|(?:publish|disclose|pay|post|put up|show|declare|register|report|bear|compensate|prove|guarantee|train|insure|clean up|consult)\b)/;

/** People to whom a rule applies as such: "drivers must hold a licence" tells the rule. */
export const ruled =
  /^(?:passenger|driver|applicant|student|pupil|patient|user|traveller|traveler|visitor|buyer|candidate|citizen|resident|customer|tenant|fisher|farmer|doctor|nurse|teacher|worker|employee|pensioner|voter|consumer|household|judge|member|claimant|importer|exporter|miner|parent|refugee|migrant|asylum-seeker|volunteer)s?$/;

/** A duty that a law lays down is reported, not recommended. */
export const byLaw =
  /\b(?:under|according to|by|pursuant to|as required by) (?:(?:the|this|that|its|their|international|eu|federal|national|current|existing) )*(?:\S+ ){0,3}(?:act|law|laws|treaty|agreement|rules?|regulations?|directive|code|convention|statute|constitution|licence|license|protocol|charter|contracts?|terms|bill|proposals?|plans?|draft|deal|scheme|timetable|schedule|roadmap|accord|pact|ceasefire|settlement|offer|doctrine|regime|orthodoxy)\b/;

/** Headings under which a source recommends. */
export const headings = [
  /^(?:[\divxlc]+[.):]?\s+|chapter [\divxlc]+[.:]?\s+)?(?:(?:our|key|main|policy|specific|summary of|list of|core|overall|final|concluding|conclusions?(?:,| and| &)|findings and|detailed|general|major|priority|strategic|practical|some)\s+)*(?:policy\s+)?(?:recommendations?|proposals)\b/i,
  /\brecommendations?$/i,
  /\brecommendations? (?:for|to)\b|\b(?:recommendations|proposals) (?:#|no\.? ?)?\d/i,
  /^what (?:\S+ ){0,6}(?:should|must|can|needs? to|has to|ought to)\b|^what to do\b|^what (?:we|i) (?:propose|recommend|suggest|want|would do|advise|call for|urge|demand)\b/i,
  /^(?:(?:our|key|main|policy|the|summary of|list of|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) )*(?:asks|demands|calls|steps to|proposals|recommendations)\b|^(?:what )?we ask\b|^asks (?:of|to|for)\b|^agenda for action\b|^action plan\b/i,
  /^R\s?\d{1,3}(?:[.:)]|\s|$)/,
  /^(?:the )?way forward\b|^(?:next|recommended) steps\b|^call(?:s)? (?:to|for) action\b|^policy (?:options|advice|prescriptions)\b|^options for (?:action|policy|reform)\b|^priorities for (?:action|policy|reform|the next|government)\b|^a (?:\w+ ){0,3}agenda for\b/i,
];

/** Verbs that the tagger takes for nouns or adjectives at the start of an order: "Fund night trains". */
export const orders: ReadonlySet<string> = new Set(
  `fund support review target limit cap ban tax finance mandate end cut halt plan map audit test list link train lead open close
  freeze lower raise phase scale balance fix repair mend pilot trial double triple halve pool share stock stockpile shift switch
  streamline benchmark budget measure monitor report record register license licence price subsidise staff equip upgrade update
  design draft focus target press pressure approach abandon drop scrap lift ease relax tighten clear clean free empty
  separate slow speed secure complete welcome question challenge protect ring-fence stop start keep remove create establish ensure
  build make give set provide require adopt develop publish improve strengthen expand extend reform invest increase reduce introduce
  promote encourage allow define clarify coordinate integrate prioritise prioritize simplify harmonise harmonize enforce prepare
  appoint launch pay buy sell hire use put turn bring take move hold work treat tie protect replace repeal revise restore merge move
  split name move consult consider explore examine conduct commission convene host offer respect recognise recognize recruit
  rebuild rethink reopen reserve reward save ship sign speak stand store study submit teach tell track trade trace treat value vet
  ask avoid back begin block break call change charge check choose collect combine commit compensate cover decide deepen defend
  delay deliver deny deploy dismantle do earmark embed engage enable exempt experiment facilitate find foster get grant help identify
  impose include insist insulate insure join learn lend let limit maintain manage mobilise mobilize modernise modernize negotiate
  plant axe outlaw criminalise decriminalise devolve nationalise nationalize privatise privatize honour honor ditch settle oblige
  retrain reroute redraw rewrite reassess rework redirect relaunch reverse revoke rescind safeguard scrutinise scrutinize seize
  simplify strip supply swap trim undo unlock uphold verify vote warn weigh feed house tell guard
  open-source phase place postpone preserve prevent procure prohibit punish push quit ratify reach rein reject relocate renew resist
  resume retain retire ration scale schedule shield show simplify sponsor stabilise stabilize standardise standardize suspend sustain
  tackle talk think transfer unify waive widen withdraw write do act aim align allocate amend analyse analyze anchor apply assess assign
  assist attach attract bolster boost borrow broaden capture close concentrate connect consolidate convert cooperate curb`.split(
    /\s+/,
  ),
);

/** Headings of short points: orders and demands under them recommend, statements do not. */
export const pointHeadings = [
  /^(?:(?:our|key|main|core|five|four|three|six|seven|ten)\s+)*(?:points|messages|takeaways|take-aways|priorities|principles|conclusions?)(?: for action)?$/i,
  /^(?:in brief|at a glance|summary|executive summary|in short|action points?|to do)$/i,
];

/** Headings of instructions, whose orders are no recommendations. */
export const instructionHeadings =
  /\b(?:how to|methods?|methodology|instructions?|procedures?|exercises?|recipe|install\w*|set-?up|guide|usage|ingredients)\b/i;

/** A sentence that announces that recommendations follow. */
export const announcements = [
  /\b(?:propos|recommend|suggest|advis|advocat)\w* the following\b/i,
  /\b(?:we|i|this (?:paper|report|brief)) (?:\w+ )?(?:propose|recommend|suggest|advocate|make|offer|have)s? (?:\w+ ){0,2}(?:steps|measures|actions|changes|reforms|recommendations|proposals|asks|demands)\b/i,
  /\b(?:make|makes|made|offer|offers|offered|submit|submits|submitted) (?:the following|these) (?:\w+ )?(?:recommendations|proposals|suggestions|points)\b/i,
  /\b(?:following|these) (?:\w+ )?(?:recommendations|proposals|steps|measures|actions|changes|reforms|ideas) (?:are|should|would|follow|appear|seem|look|deserve|commend|may|might|could|can|need|must|suggest)\b/i,
  /\b(?:two|three|four|five|six|seven|several|a few|some|the following) (?:\w+ )?(?:considerations|suggestions|steps|measures|ideas|proposals|changes|reforms|recommendations|priorities) (?:may|might|could|would|should|seem|appear|deserve|stand out|follow|commend|are (?:needed|called for|in order|suggested|proposed|worth|urgent))\b/i,
  /\bwhat (?:needs to|has to|must|should) (?:happen|be done|change)\b/i,
  // "What would I do?"
  /\bwhat (?:then )?would (?:i|we) (?:then |now )?do\b[^?]{0,30}\?$/i,
  // "Four things can be done at once."
  /^(?:two|three|four|five|six|seven|several) (?:\w+ )?(?:things|steps|moves|changes|measures) (?:can|could|should|must|might|need to|have to|ought to|remain to) (?:\w+ )?be (?:done|taken|made|tried)\b/i,
  // "The operator should take five steps."
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to) take (?:the following|these|two|three|four|five|six|seven|several|some|a few|a number of) (?:\w+ )?(?:steps|actions|measures)\b/i,
  // "What, then, should the ministry do?"
  /\bwhat,? (?:then,? |now,? |else |can and )?(?:should|must|ought) (?:\S+ ){1,6}do(?: now| next| instead| about [^?]{2,60})?\?$/i,
  /\bwhat is to be done\b/i,
  /\b(?:our|my|the) (?:\w+ )?(?:asks|demands|recommendations|proposals) (?:are|follow|to \w+ are)\b/i,
];

/** What a line that leads orders in speaks of, and what makes it ask for them. */
export const leadNouns =
  /\b(?:actions?|steps?|measures?|reforms?|changes|priorities|tasks|moves|policies|fronts|following|specifically|namely|in particular)\b/i;
export const asksFor =
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|(?:will|would) (?:require|need|take)|requires?|needed|necessary|urgent|recommend\w*|propos\w*|urges?|calls? for)\b/i;
/** "The operator should take five steps." */
export const takesSteps =
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|can) take (?:[A-Za-zÀ-ɏ]+ ){1,3}(?:steps|actions|measures)\b[^.:]{0,80}[.:]$/iu;

/** "The smugglers’ plan had three steps:", "its tactics follow a pattern:": what others are up to. */
export const othersPlan =
  /(?:\b[A-Za-zÀ-ɏ]+s['’]|\b[A-Za-zÀ-ɏ]+['’]s|\b(?:[Tt]heir|[Hh]is|[Hh]er|[Ii]ts)) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:plans?|strateg(?:y|ies)|playbook|tactics|practices|methods|schemes?|ambitions?|aggression|handbook|manual|designs)\b/u;

/** "The programme will also:", "The ministry has agreed to:": what is promised. */
export const promised =
  /\b(?:will|shall|(?:plans?|intends?|aims?|undertakes?|pledges?|commits?|promises?|(?:has|have) (?:agreed|pledged|promised|undertaken|decided)|(?:is|are) (?:going|committed|working)) to)(?: (?:also|then|now|therefore|further|in addition|additionally))*:$/i;
/** "We expect that ports will:": asked for all the same. */
export const expects = /\b(?:expects?|expected)\b/i;

/** What is left of a table or a chart: a "%" without a number, a caption within. */
export const rubble = /(?<![\d.,] ?)%|\b(?:TABLE|FIGURE|CHART|EXHIBIT) \d/;

/** First row of a table of recommendations: what is recommended, to whom and by when. */
export const columnHeads = {
  advice:
    /^(?:(?:our|key|policy|main|proposed|specific) )*recommend(?:ation|ed action|ed measure)s?\b(?! (?:no|number|id)\b)/i,
  measure:
    /^(?:(?:our|key|policy|main|proposed|specific|recommended) )*(?:recommendation|action|measure|proposal|step|ask|task|what)s?\b(?! (?:no|number|id)\b)/i,
  who: /\b(?:responsib\w*|who|whom|addressees?|owners?|lead|actors?|agency|agencies|body|bodies|party|parties|authority|authorities|institutions?|implement\w*|assigned|recipients?|addressed to|for)\b/i,
  when: /\b(?:when|deadline|date|due|timing|time ?(?:frame|line|scale|table)?|horizon|term|years?|until|by)\b/i,
};

/** Labels of a form's fields, as they stand before a colon. */
export const fieldLabels = {
  what: /^(?:mechanism|action|recommendation|recommended action|proposal|measure|what|what to do|how|approach|solution|ask|step|intervention|policy)s?$/i,
  why: /^(?:goal|aim|objective|purpose|rationale|why|reason|background|problem|context|issue|challenge|need|justification|finding)s?$/i,
  who: /^(?:responsib\w+(?: \w+)?|lead(?: \w+)?|owner|addressee|addressed to|actor|to|for|by whom|who should act|implemented by)s?$/i,
  when: /^(?:when|by when|deadline|timeline|timing|time ?frame|horizon)$/i,
  other:
    /^(?:who['’]?s working on it|cost|costs|budget|status|examples?|references?|risks?|evidence|impact|funding|resources|metrics?|indicators?|notes?)$/i,
} as const;

/** "Recommendation 12.", "R3:", before what is recommended. */
export const label =
  /^\W{0,3}(?:(?:[Pp]olicy |[Kk]ey )?(?:[Rr]ecommendation|RECOMMENDATION|[Pp]roposal|[Aa]ction|[Aa]sk|[Dd]emand)\s+(?:[Nn]o\.?\s*)?(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,5}|[a-hA-H])(?:[.:)](?!\d)|\s*[–—]|\s+-)|(?:[Pp]olicy )?[Rr]ecommendation\s+\d{1,3}(?:\.\d{1,3})*(?=\s+\p{Lu}|\s*$)|R\s?\d{1,3}(?:[.:)]|\s*[–—]|\s+-|(?=\s+\p{Lu})))\s*/u;

/** Nouns that can be asked to act; singular or plural, lower case. */
export const agents: ReadonlySet<string> = new Set(
  `government governments administration authorities authority ministry ministries minister ministers policymakers policymaker
  policy-makers policy-maker decision-makers lawmakers lawmaker legislators legislator legislature legislatures parliament parliaments
  congress senate regulators regulator commission council committee committees agency agencies states state countries country nations
  nation members member leaders leader donors donor partners partner allies ally operators operator companies company firms firm industry
  businesses investors investor bank banks lender lenders organisations organizations organisation organization institutions institution institute institutes
  board boards municipalities municipality cities city town towns councils councillors regions region mayor mayors utilities utility
  employer employers unions union associations association researchers scientists universities university school schools hospital
  hospitals farmers fishers growers shippers carriers carrier airlines airline railways railway communities community society public
  sector stakeholders parties party courts court police army navy forces west side sides negotiators negotiator diplomats officials
  official president presidents chancellor secretary governor governors cabinet platform platforms developers developer suppliers
  supplier providers provider manufacturers manufacturer ports port managers manager owners owner editors journalists citizens we
  everyone they it steering group team teams office offices bodies body inspector inspectors inspectorate provinces province district
  districts county counties department departments directorate director directors trust trusts foundation foundations charity
  charities fund funds households villages village landowners landlords tenants residents consumers buyers buyer sellers engineers
  drivers doctors nurses teachers judges prosecutors prosecutor trustees shareholders commissioners commissioner ombudsman auditor
  auditors watchdog watchdogs delegates envoys envoy signatories agents insurers insurer publishers importers exporters refiners miners
  processors treasury exchequer assembly assemblies presidency secretariat bloc eurozone actors alliance coalition opposition consortium federation
  league mission coastguard museums museum library libraries college colleges clinic clinics church churches families parents
  retailers retailer brokers planners planner architects builders builder contractors contractor producers producer grid-operators
  supervisors supervisor central-bank legislatures premier premiers monarch crown chairs chair chairman chairwoman
  cooperative cooperatives collaborative collaboratives conservatives liberals democrats republicans socialists progressives
  prefect prefects supermarket supermarkets skippers chamber chambers crew crews keepers keeper superpowers neighbours neighbors taxpayers voters readers analysts experts economists mediators mediator peacekeepers staffs`.split(
    /\s+/,
  ),
);
