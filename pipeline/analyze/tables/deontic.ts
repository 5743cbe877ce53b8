/** What makes a sentence a recommendation, and how strong it is. Patterns run over lower-case sentence text. */
import type { Recommendation } from '../../findings.ts';

type Strength = NonNullable<Recommendation['strength']>;

/** Modal words → strength; "to" is part of the cue. */
export const modals: readonly (readonly [RegExp, Strength])[] = [
  [/\b(?:must|shall|ha(?:s|ve) to|needs? to|ought not to|is essential|imperative)\b/, 'strong'],
  [/\b(?:should|ought to|(?:is|are) to be)\b/, 'moderate'],
];

/** The source says that it recommends; not where it speaks of what it recommends ("the plan that we propose"). */
export const performatives: readonly (readonly [RegExp, Strength])[] = [
  [
    /\b(?:we|i|(?:this|our) (?:paper|report|brief|article|study)|the authors?)\s+(?:(?:also|therefore|thus|further|strongly|urgently|respectfully)\s+)*(?:urges?|calls? (?:up)?on|calls? for|demands?)\b/,
    'strong',
  ],
  [
    /\b(?:we|i|(?:this|our) (?:paper|report|brief|article|study)|the authors?)\s+(?:(?:also|therefore|thus|further|strongly|would)\s+)*(?:recommends?|advises?|proposes?|suggests? that|advocates?)\b/,
    'moderate',
  ],
  // "I ask the regulators to publish", "we appeal to donors to": with what is asked; not "we ask why".
  [
    /\b(?:we|i)\s+(?:(?:also|therefore|thus|further|respectfully|urgently)\s+)*(?:ask|request|appeal to|implore|beg)\s+(?!(?:whether|why|how|if|what|who|where|when|ourselves|myself|you)\b)(?=[^.;]{2,120}?\b(?:to|that|for)\b)/,
    'strong',
  ],
  [
    /\b(?:we|i)\s+(?:(?:also|therefore|thus|further|strongly)\s+)*(?:encourage|invite)\s+(?=[^.;]{2,120}?\bto\b)/,
    'weak',
  ],
  [/\b(?:our|my|the) (?:\w+ ){0,2}recommendation is (?:that|to)\b/, 'moderate'],
  [/\bit is (?:therefore |also |further |strongly )*(?:recommended|proposed|advised|suggested)\b/, 'moderate'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:urged|called (?:up)?on) to\b/, 'strong'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:recommended|advised) to\b/, 'moderate'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:encouraged|invited) to\b/, 'weak'],
  [/\bit is (?:\w+ )?time for(?= [^,.;]{2,60} to\b)/, 'moderate'],
  [/\bthe time has come for(?= [^,.;]{2,60} to\b)/, 'moderate'],
  [/\bthere is (?:an? )?(?:\w+ )?need for(?= [^,.;]{2,60} to\b)/, 'moderate'],
  [/\b(?:our|my) advice to(?= [^,.;]{2,60} is\b)/, 'moderate'],
  [/\bwe (?:therefore |also |would )?suggest to\b/, 'moderate'],
  [/\b(?:is|are|would be) well[- ]advised (?:not )?to\b/, 'moderate'],
];

/** Of these, what recommends only where it says to whom. */
export const onlyAddressed = /^(?:it is|the time|there is|(?:our|my) advice)/;

/** Judgements that recommend under a heading of recommendations, and only there. */
export const evaluatives: readonly (readonly [RegExp, Strength])[] = [
  [
    /\b(?:is|are|would be|remains?) (?:absolutely |also )?(?:essential|vital|imperative|crucial|indispensable|critical)\b/,
    'strong',
  ],
  [/\b(?:is|are|would be) (?:urgently )?(?:needed|required|necessary)\b/, 'strong'],
  [
    /\b(?:is|are|would be|remains?) (?:also |highly |most |very |un)?(?:desirable|undesirable|advisable|inadvisable|preferable|important)\b/,
    'moderate',
  ],
  [/\b(?:calls?|call) for (?:a|an|the|more|greater|new)\b/, 'moderate'],
  [/\brequires?\b(?! by)/, 'moderate'],
  [
    /\b(?:would|could) be (?:\w+ )?(?:benefits?|useful|helpful|beneficial|wise|worthwhile|valuable|an? option|of value|merit)\b/,
    'weak',
  ],
  [/\b(?:would|could) (?:greatly |also )?(?:benefit from|help to|usefully|do well to)\b/, 'weak'],
  [/\b(?:is|are|would be) worth\b/, 'weak'],
  [/\bmay (?:also )?wish to\b/, 'weak'],
  // Only with what one does on purpose: "members could face higher prices" foretells.
  [
    /\b(?:could|might) (?:also |usefully |further |then )?(?:consider|explore|introduce|establish|create|set up|adopt|build|offer|extend|develop|provide|examine|invite|join|launch|expand|strengthen|support|promote|encourage|require|seek|agree|negotiate|publish|share|review|revise|amend|update|reform|finance|fund|subsidi[sz]e|lift|ease|relax|tighten|reduce|cut|raise|increase|appoint|commission|host|contribute|invest|pool|stockpile|train|deploy|pilot|trial|test|monitor|report|disclose|align|harmoni[sz]e|coordinate|cooperate|allow|permit|mandate|task|grant|buy|purchase|procure|pay)\b/,
    'weak',
  ],
];

/** What only somebody does, and on purpose: whoever is told to, is told to act. */
export const deliberate: ReadonlySet<string> = new Set(
  `publish disclose consult agree negotiate appoint adopt commission consider introduce invest hire train pay buy procure
  invite seek examine explore draft amend repeal sign ratify announce notify submit audit enforce reject decide subsidise
  subsidize finance fund refund reimburse compensate apologise apologize recruit investigate dismantle build rebuild dredge
  repair abolish`.split(/\s+/),
);

/** Papers and devices are said to consider and to pay too. */
export const undeliberate =
  /^(?:review|stud(?:y|ie)|inquir(?:y|ie)|plan|report|analys[ie]|assessment|strateg(?:y|ie)|law|act|bill|polic(?:y|ie)|agreement|treat(?:y|ie)|scheme|programme|program|project|reform|budget|survey|audit|contract|rule|regulation|research|work|system|software|model|tool|price|tax(?:e)?|tariff|fee|measure|step|talk|tax|profit|revenue|saving|proceeds|income)s?$/;

/** After "should be": a state of its subject or what it is made to do, and not what another does to it. */
export const ownDoing =
  /^(?:required|obliged|obligated|asked|urged|encouraged|prepared|expected|invited|told|instructed|directed|compelled|forced|committed|determined|involved|engaged|concerned|united|resolved|based)$/;

/** "should" that asks nothing of anybody. */
export const notDeontic =
  /^(?:should|must|ought to)(?: also| not)? (?:sometimes|often|always|usually|generally|normally|inevitably|surely|presumably|be (?:noted|remembered|said|stressed|emphasi[sz]ed|recalled|borne in mind|seen|understood|clear|able|no surprise|expected)|come as no|have (?:been|\w+ed|known|done|seen|made|gone|taken)\b|come to pass|the\b|it\b|that\b|this\b|there\b|they\b|(?:now |then |still )?(?:choose between|wonder|reckon with|contend with|cope with|live with|decide whether|ask (?:itself|themselves)|rely on|depend on)\b)/;

/** A duty that a law lays down is reported, not recommended. */
export const byLaw =
  /\b(?:under|according to|by|pursuant to|as required by) (?:(?:the|this|that|its|their|international|eu|federal|national|current|existing) )*(?:\S+ ){0,3}(?:act|law|laws|treaty|agreement|rules?|regulations?|directive|code|convention|statute|constitution|licence|license|protocol|charter|contracts?|terms)\b/;

/** Headings under which a source recommends. */
export const headings = [
  /^(?:[\divxlc]+[.):]?\s+|chapter [\divxlc]+[.:]?\s+)?(?:(?:our|key|main|policy|specific|summary of|list of|core|overall|final|concluding|conclusions?(?:,| and| &)|findings and|detailed|general|major|priority|strategic|practical|some)\s+)*(?:policy\s+)?(?:recommendations?|proposals)\b/i,
  /\brecommendations?$/i,
  /\brecommendations? (?:for|to)\b/i,
  /^what (?:\S+ ){0,6}(?:should|must|can|needs? to|has to)\b/i,
  /^(?:(?:our|key|main|policy|the) )*(?:asks|demands|calls)\b|^(?:what )?we ask\b|^asks (?:of|to|for)\b|^agenda for action\b|^action plan\b/i,
  /^R\s?\d{1,3}(?:[.:)]|\s|$)/,
  /^(?:the )?way forward\b|^(?:next|recommended) steps\b|^call(?:s)? (?:to|for) action\b|^policy (?:options|advice|prescriptions)\b/i,
];

/** Verbs that the tagger takes for nouns or adjectives at the start of an order: "Fund night trains". */
export const orders: ReadonlySet<string> = new Set(
  `fund support review target limit cap ban tax finance mandate end cut halt plan map audit test list link train lead open close
  freeze lower raise phase scale balance fix repair mend pilot trial double triple halve pool share stock stockpile shift switch
  streamline benchmark budget measure monitor report record register license licence price subsidise staff equip upgrade update
  design draft focus target press pressure approach abandon drop scrap lift ease relax tighten clear clean free empty
  separate slow speed secure complete welcome question challenge protect ring-fence`.split(/\s+/),
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
  /\b(?:following|these) (?:\w+ )?(?:recommendations|proposals|steps|measures|actions) (?:are|should|would|follow)\b/i,
  /\bwhat (?:needs to|has to|must|should) (?:happen|be done|change)\b/i,
  /\b(?:our|my|the) (?:\w+ )?(?:asks|demands|recommendations|proposals) (?:are|follow|to \w+ are)\b/i,
];

/** First row of a table of recommendations: what is recommended, to whom and by when. */
export const columnHeads = {
  advice:
    /^(?:(?:our|key|policy|main|proposed|specific) )*recommend(?:ation|ed action|ed measure)s?\b(?! (?:no|number|id)\b)/i,
  measure:
    /^(?:(?:our|key|policy|main|proposed|specific|recommended) )*(?:recommendation|action|measure|proposal|step|ask|task|what)s?\b(?! (?:no|number|id)\b)/i,
  who: /\b(?:responsib\w*|who|whom|addressees?|owners?|lead|actors?|agency|agencies|body|bodies|party|parties|authority|authorities|institutions?|implement\w*|assigned|recipients?|addressed to|for)\b/i,
  when: /\b(?:when|deadline|date|due|timing|time ?(?:frame|line|scale|table)?|horizon|term|years?|until|by)\b/i,
};

/** "Recommendation 12.", "R3:", before what is recommended. */
export const label =
  /^\W{0,3}(?:(?:[Pp]olicy |[Kk]ey )?(?:[Rr]ecommendation|RECOMMENDATION|[Pp]roposal|[Aa]ction|[Aa]sk|[Dd]emand)\s+(?:[Nn]o\.?\s*)?(?:\d{1,3}|[ivxIVX]{1,5}|[a-hA-H])(?:[.:)]|\s*[–—]|\s+-)|(?:[Pp]olicy )?[Rr]ecommendation\s+\d{1,3}(?=\s+\p{Lu}|\s*$)|R\s?\d{1,3}(?:[.:)]|\s*[–—]|\s+-|(?=\s+\p{Lu})))\s*/u;

/** Nouns that can be asked to act; singular or plural, lower case. */
export const agents: ReadonlySet<string> = new Set(
  `government governments administration authorities authority ministry ministries minister ministers policymakers policymaker
  policy-makers decision-makers lawmakers legislators parliament parliaments congress senate regulators regulator commission
  council committee agency agencies states state countries country nations nation members member leaders leader donors donor
  partners partner allies ally operators operator companies company firms firm industry businesses investors bank banks
  lenders organisations organizations organisation organization institutions institution board boards municipalities
  municipality cities city towns councils regions region mayors utilities utility employers unions union associations
  researchers scientists universities schools hospitals farmers fishers growers shippers carriers airlines railways
  community communities society public sector stakeholders parties party courts court police army forces west side sides
  negotiators diplomats officials president chancellor secretary governor governors cabinet platform platforms developers
  suppliers providers manufacturers ports port managers manager owners owner editors journalists citizens we everyone they it
  steering group team office bodies body inspector inspectors inspectorate provinces province district districts county
  counties department departments directorate director directors trust trusts foundation foundations charity charities fund
  households villages landowners landlords tenants residents consumers buyers sellers engineers drivers doctors nurses teachers
  judges prosecutors trustees shareholders commissioners commissioner ombudsman auditor auditors watchdog delegates envoys
  signatories insurers publishers importers exporters refiners miners processors`.split(/\s+/),
);
