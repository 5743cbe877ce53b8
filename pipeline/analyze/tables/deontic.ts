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
  [/\b(?:our|my|the) (?:\w+ ){0,2}recommendation is (?:that|to)\b/, 'moderate'],
  [/\bit is (?:therefore |also |further |strongly )*(?:recommended|proposed|advised|suggested)\b/, 'moderate'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:urged|called (?:up)?on) to\b/, 'strong'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:recommended|advised) to\b/, 'moderate'],
  [/\b(?:is|are) (?:therefore |also |strongly )*(?:encouraged|invited) to\b/, 'weak'],
  [/\b(?:is|are|would be) well[- ]advised (?:not )?to\b/, 'moderate'],
];

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

/** "should" that asks nothing of anybody. */
export const notDeontic =
  /^(?:should|must|ought to)(?: also| not)? (?:sometimes|often|always|usually|generally|normally|inevitably|surely|presumably|be (?:noted|remembered|said|stressed|emphasi[sz]ed|recalled|borne in mind|seen|understood|clear|able|no surprise|expected)|come as no|have (?:been|\w+ed|known|done|seen|made|gone|taken)\b|come to pass|the\b|it\b|that\b|this\b|there\b|they\b)/;

/** Headings under which a source recommends. */
export const headings = [
  /^(?:[\divxlc]+[.):]?\s+|chapter [\divxlc]+[.:]?\s+)?(?:(?:our|key|main|policy|specific|summary of|list of|core|overall|final|concluding|conclusions?(?:,| and| &)|findings and|detailed|general|major|priority|strategic|practical|some)\s+)*(?:policy\s+)?(?:recommendations?|proposals)\b/i,
  /\brecommendations?$/i,
  /\brecommendations? (?:for|to)\b/i,
  /^what (?:\S+ ){0,6}(?:should|must|can|needs? to)\b/i,
  /^(?:the )?way forward\b|^(?:next|recommended) steps\b|^call(?:s)? (?:to|for) action\b|^policy (?:options|advice|prescriptions)\b/i,
];

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
