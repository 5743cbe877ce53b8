/** Words by which a statement looks ahead, and how sure it is. Patterns are in lower case and run over a sentence's text in lower case. */
import type { LowerPattern } from '../../lower.ts';
import type { Hedge } from './ahead.ts';
import { arrangements } from './arrangements.ts';
import { foreseen } from './foreseen.ts';
import { prospects } from './prospects.ts';

export type { Hedge };

const adverb =
  '(?:still |now |also |therefore |thus |hence |very |most |more |less |highly |increasingly |quite |then |widely |generally |already |not |even |[a-zÀ-ɏ]+ly )*';
const be = "(?:is|are|was not|remains?|seems?|looks?|appears?|(?:will|may|would) be|'s|’s)";

/** "may have been" tells of the past; "may have to close" does not. */
const notDone =
  '(?!(?: (?:not|never|also|well|even|still|then|only))* have (?!to\\b|(?:an?|the|no|more|less|fewer|little|few|many|much|its|their|his|her|some|any|enough|nothing|two|three|four|five|six|seven|eight|nine|ten|twenty|\\d[\\d.,]*) (?!been\\b)))';

const times =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|weeks?|months?|years?|decade|20\\d\\d';

const slim =
  '(?:very |quite |still |vanishingly |increasingly |rather )?(?:low|high|slim|small|remote|good|poor|dim|bleak|bright|real|growing|rising|falling|negligible|nil|even|considerable|slender|minimal|grim|promising|uncertain|better than even)';

/** In this order; the first that stands in the sentence is its hedge. */
export const hedges: readonly Hedge[] = [
  {
    pattern: /\b(?:cannot|can not|can't|can) (?:yet )?be (?:ruled out|excluded)\b/g,
    parts: ['ruled out', 'excluded'],
    certainty: 'possible',
  },
  ...prospects,
  ...foreseen,
  { pattern: /\b(?:remains?|has yet|is yet) to be seen\b/g, parts: ['to be seen'], certainty: 'possible' },
  {
    pattern: /\b(?:perhaps|maybe|possibly)\b(?=[^.;:]*\b(?:will|won't|shall|would (?:thus|therefore|hence))\b)/g,
    parts: ['perhaps', 'maybe', 'possibly'],
    certainty: 'possible',
  },
  {
    pattern:
      /\b(?:will|would|may|shall) (?:not )?(?:very |most )?(?:probably|likely|presumably|almost certainly|no doubt|doubtless|undoubtedly|in all likelihood|in all probability)\b/g,
    parts: ['likel', 'probabl', 'probability', 'presumably', 'certainly', 'doubt'],
    certainty: 'likely',
  },
  {
    pattern: /\b(?:in all (?:likelihood|probability)|almost certainly|probably)\b(?=[^.;:]*\b(?:will|would|shall)\b)/g,
    parts: ['likelihood', 'probability', 'certainly', 'probably'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\bit ${be} ${adverb}(?:(?:un)?likely|(?:im)?probable)\\b(?! to\\b)(?! that (?:[a-zÀ-ɏ]+ ){1,5}(?:was|were|had|began|came|went|[a-zÀ-ɏ]{3,}ed)\\b)(?: that\\b)?`,
      'g',
    ),
    parts: ['likely', 'probable'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b${be} ${adverb}(?:un)?likely(?! that (?:[a-zÀ-ɏ]+ ){1,5}(?:was|were|had|began|came|went|[a-zÀ-ɏ]{3,}ed)\\b)(?! to (?:already )?have (?:already )?(?:been|become|[a-zÀ-ɏ]{3,}ed)\\b)(?: to\\b| that\\b|(?= (?:in|by|before|within|over|during|until|if|unless|once|when|while|as long|so long|should|given|without)\\b)|(?=[.,;:]|$))`,
      'g',
    ),
    parts: ['likely'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b${be} ${adverb}(?:expected|projected|forecast|forecasted|predicted|anticipated|set|bound|poised|destined|on course|on track|scheduled|slated|due) to\\b(?! (?:have|its|their|the|an?|his|her|him|them|this|that|these|those|it|us|our|which|poor|bad|high|low|higher|lower|rising|falling|heavy|weak|strong|lack|more|fewer|several|many|two|other|changes?(?= in\\b))\\b)`,
      'g',
    ),
    parts: [
      'expected',
      'projected',
      'forecast',
      'predicted',
      'anticipated',
      'set to',
      'bound',
      'poised',
      'destined',
      'on course',
      'on track',
      'scheduled',
      'slated',
      'due',
    ],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:is|are) (?:(?:not|now|still|also|widely|only) )*(?:expected|forecast|predicted|projected|foreseen|anticipated|feared|scheduled|due|slated|likely|unlikely)(?= (?:in|by|before|within|until|from|on|at|later|next|this|soon)\b)/g,
    parts: [
      'expected',
      'forecast',
      'predicted',
      'projected',
      'foreseen',
      'anticipated',
      'feared',
      'scheduled',
      'due',
      'slated',
      'likely',
    ],
    certainty: 'likely',
  },
  {
    pattern: /\b(?:can|may|should|must|is to|are to|is not to|are not to) (?:also |still |now )?be expected\b/g,
    parts: ['be expected'],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:we|i) (?:(?:do not|also|still|now|therefore|fully) )*(?:expect|anticipate|predict|foresee|believe)\b(?=[^.;:]*\b(?:to|will|would|that)\b)/g,
    parts: ['expect', 'anticipate', 'predict', 'foresee', 'believe'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?<!\\b(?:little|nothing|much) )(?:is|are|seems?|looks?|appears?|remains?) ${adverb}(?:(?:close to|all but|almost|nearly|virtually) )?(?:improbable|doubtful|questionable|probable|inevitable|certain|sure)\\b(?= (?:to|that|whether|if|(?:in|over|for|within) the (?:next|coming|foreseeable)|before|by (?:the |20|next)|until|this (?:year|month|season|spring|summer|autumn|winter)|next|all the same|nonetheless|either)\\b|[.,;:]|$)`,
      'g',
    ),
    parts: ['probable', 'doubtful', 'questionable', 'inevitable', 'certain', 'sure'],
    certainty: 'likely',
  },
  {
    pattern:
      /\bthere (?:is|are|seems?|appears?)(?: to be)? (?:little|no|scant|every|some|good|a real|a good|a fair|a strong|a serious|a growing) (?:prospect|prospects|chance|chances|likelihood|risk|danger|possibility)\b(?= (?:of|that)\b)/g,
    parts: ['there is', 'there are', 'there seem', 'there appear'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `(?<=\\b(?:chances?|odds|prospects?|likelihood|probability|risks?) (?:of|that|for) [^.;:?]{3,80} )(?:is|are|remains?|looks?|seems?|appears?) ${slim}\\b(?=[.,;:]| and\\b| but\\b|$)`,
      'g',
    ),
    parts: ['chance', 'odds', 'prospect', 'likelihood', 'probability', 'risk'],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?<!\b(?:was|been|were) )only a (?:matter|question) of time\b|\bis a matter of time\b|\ba (?:matter|question) of when,? (?:and )?not (?:if|whether)\b/g,
    parts: ['of time', 'of when'],
    certainty: 'likely',
  },
  {
    pattern: /\b(?:is|are) (?:projected|forecast) (?:at|for)\b/g,
    parts: ['projected', 'forecast'],
    certainty: 'likely',
  },
  {
    // "A vote in May is possible"; no "Parking is possible".
    pattern: RegExp(
      `(?<=\\b(?:(?:in|by|before|within|until|after) (?:the )?(?:next |coming |early |late )?|next |this )(?:${times})\\b(?:[^.;:,]{0,40})? )(?:is|are|remains?|seems?|looks?) (?:still |quite |also |at least )?(?:possible|conceivable|thinkable|feasible|within reach)\\b(?! to\\b)`,
      'g',
    ),
    parts: ['possible', 'conceivable', 'thinkable', 'feasible', 'within reach'],
    certainty: 'possible',
  },
  { pattern: /\bthreatens? to (?!use\b|call\b)[a-zÀ-ɏ]+/g, parts: ['threaten'], certainty: 'possible' },
  {
    pattern: /\b(?:no|little|the) (?:prospect|likelihood) (?:of|that)\b(?=[^.;:]*\b(?:will|is|are)\b)/g,
    parts: ['prospect', 'likelihood'],
    certainty: 'likely',
  },
  {
    pattern: /\bit is (?:also |quite |entirely |still )?(?:possible|conceivable|thinkable) that\b/g,
    parts: ['it is '],
    certainty: 'possible',
  },
  {
    pattern: /\bthere (?:is|are) (?:also )?(?:a|the) (?:risk|danger|possibility|chance) that\b/g,
    parts: ['there is', 'there are'],
    certainty: 'possible',
  },
  {
    pattern: /\b(?:is|remains) (?:still |as yet )?(?:uncertain|unclear|an open question|not clear) whether\b/g,
    parts: ['whether'],
    certainty: 'possible',
  },
  {
    pattern: /\bwhether [^.;:]{5,90} (?:is|remains) (?:still )?(?:uncertain|unclear|open|an open question)\b/g,
    parts: ['whether'],
    certainty: 'possible',
  },
  {
    pattern: RegExp(
      `\\b(?:may|might)\\b${notDone}(?: (?:well|also|eventually|soon|yet|still|even|then|not|never|potentially))*`,
      'g',
    ),
    parts: ['may', 'might'],
    certainty: 'possible',
    modal: 'may',
  },
  {
    pattern: /\b(?:will not|won't|won’t|will|(?<=\b(?:we|i) )shall)\b|(?<=[a-z])['’]ll\b/g,
    parts: ['will', "won't", 'won’t', 'shall', "'ll", '’ll'],
    certainty: 'stated',
    modal: 'will',
  },
  { pattern: /\b(?:is|are) (?:not )?(?:going|about) to\b/g, parts: ['going to', 'about to'], certainty: 'stated' },
  {
    pattern: RegExp(
      `\\bcould\\b${notDone}(?: (?:well|also|eventually|soon|yet|still|even|then|potentially|easily))*`,
      'g',
    ),
    parts: ['could'],
    certainty: 'possible',
    modal: 'could',
  },
  {
    pattern:
      /\b(?:puts?|sees?|gives?|places?|estimates?|rates?|assess(?:es)?) (?:the |a )?(?:odds|probability|likelihood|chances?|risk)\b(?= (?:of|at|that)\b)/g,
    parts: ['odds', 'probability', 'likelihood', 'chance', 'risk'],
    certainty: 'likely',
    subject: 'whoever',
  },
  { pattern: RegExp(`\\bwould\\b${notDone}`, 'g'), parts: ['would'], certainty: 'conditional', modal: 'would' },
  ...arrangements,
];

/** What an author or an editor does in the text, by whatever name. */
const author =
  '(?:we|i|this (?:paper|report|section|chapter|article|brief|briefing|study|essay|note|analysis|series|newsletter)|the (?:next|following|last|final|remaining|present) (?:section|chapter|part|paragraph|pages?|report|paper))';
const telling =
  '(?:show|argue|examine|discuss|look|turn|see(?! (?:\\d+|more|fewer|another|hundreds|thousands)\\b)|describe|present|outline|consider|return|explore|focus|analy[sz]e|suggest|say|like|note|ask(?! (?:the|all|every|each|our|its)\\b[^.;:]* to\\b)|put|seem|appear|assume|revisit|summari[sz]e|sketch|set out|repeat|be discussed|be examined|go into|deal with|not repeat|concentrate on|confine|refer|leave aside|come back)';

/**
 * A view that nobody holds; what an author says of the text itself: "we will show", "readers will recall", "Nor will it do to";
 * what is said to the reader: "you will find"; and what one could say.
 */
export const aboutText: LowerPattern = RegExp(
  [
    String.raw`\bthere (?:is|was|has been) (?:also )?(?:a|an|the|some|one) (?:\w+ ){0,2}(?:view|opinion|belief|notion|idea|perception|argument|school of thought) that\b`,
    String.raw`\b${author}(?: (?:will|shall|would|may|could)|['’]ll) (?:now |then |first |next |also |therefore |not )*${telling}\b`,
    String.raw`\bwill publish (?:more|further|another|a (?:second|longer|full))\b`,
    String.raw`\breaders? (?:will|may|might) (?:recall|remember|note|notice|find|ask|wonder)\b`,
    String.raw`\bwill (?:it|not) do\b`,
    String.raw`\btime (?:alone )?will tell\b`,
    String.raw`\bas (?:will|should|may) (?:be|become|by now be) (?:clear|obvious|apparent|evident|seen|shown)\b`,
    String.raw`\bnothing could be further\b`,
    String.raw`\b(?:one|some|many|others|critics|sceptics|skeptics|it) (?:could|may|might|would|will) (?:also |well |even |be )*(?:argue|argued|object|objected|say|said|ask|asked|wonder|think|believe|claim|counter|suppose)\b`,
  ].join('|'),
);

/** What sets a case, at the head of a sentence: "Under the cap", "At this rate", "On the central estimate". */
export const supposed: LowerPattern =
  /^(?:under (?:the|this|that|our|such|a|its|their)|with(?:out)? [a-zÀ-ɏ]|on (?:the|this|that|our|current|present) (?:[a-zÀ-ɏ]+ ){0,2}(?:estimates?|scenarios?|assumptions?|trends?|plans?|figures|reading|projections?)|in (?:such|that|this|the|an?) (?:[a-zÀ-ɏ]+ ){0,2}(?:case|scenario|event)|at (?:this|that|the current|the present) (?:rate|pace|speed))/;

/** "within a fortnight", "by 2040", "after a decade". */
export const ahead: LowerPattern =
  /\b(?:within|by|after|over|in) (?:(?:a|an|the|next|two|three|four|five|ten|\d+|coming|few|several) ){1,3}(?:days?|weeks?|fortnight|months?|years?|decades?|generation|century)\b|\bby (?:20|21)\d\d\b/;

/** "would thus fall": what follows from what was told; but no "we would therefore read it with care". */
export const following: LowerPattern = /(?<!\b(?:we|i) )\bwould (?:thus|therefore|hence|consequently)\b/;

/** "you will find", "if you continue": said to the reader. */
export const toReader: LowerPattern =
  /\b(?:if|when|unless|once|should) you\b|\byou(?:['’]ll| will| won['’]t| may| might| could| would| can)\b|^your\b/;

/** What may be so now, and is granted: "may differ", "might seem". */
export const granted: LowerPattern =
  /^(?:may|might|could)(?: (?:well|also|not|even|still))* (?:constitute|qualify as|amount to(?! (?:\d|[€$£]|an? |one|two|three|several|billions|millions))|differ|seem|appear|look|sound|include|vary|feel|resemble|reflect|explain|mean(?! (?:an?|another|up to|as (?:many|much)|more|fewer|less|losing|the (?:end|loss|closure)|\d|[€$£]))|suggest|be (?:true|right|correct|wrong|so|tempting|necessary|argued|because|due to|one reason|the reason|(?:good |other |many |several |some )*(?:reasons?|grounds|merit|truth|sense)|[^,.;:]{2,40}, (?:but|yet) (?:it|they|he|she|this|that)))\b|^(?:may|might) (?:think|believe|suppose|imagine|wish|consult|claim|say|argue|ask|wonder)\b/;

/** "assumes that the town could borrow": supposed, not foretold. */
export const supposing: LowerPattern =
  /\b(?:assum(?:e|es|ed|ing)|impl(?:y|ies|ied)|suppos(?:e|es|ed)|imagin(?:e|es|ed)|pretend(?:s|ed)?|hypothes\w+)(?: that)?\b[^,;:]*$/;

/** "may be obtained from": allowed; "could be classed as", "staff could recall": so it was; not foretold. */
export const permitted: LowerPattern =
  /^may (?:not )?(?!(?:fall|rise|grow|come|change|improve|recover|end|return|decline|drop|happen|begin|start|follow|succeed|work|last|survive|be)\b)[a-z]+ (?:[^,;.]{0,60} )?only (?:if|when|after|where|with|while|once|as long as)\b|^(?:may|might|can|could) (?:only |also |not )?be (?:put (?:to|in writing)|made that|sent|addressed|submitted|obtained|downloaded|reproduced|found|cited|quoted|noted|seen|described|called|said|considered|regarded|understood|argued|asked|used|copied|recalled|explained|defined|divided|summarised|summarized|categorised|categorized|classified|attributed|traced|grouped|interpreted|compared)\b|^(?:may|might) (?:not )?(?:wish|want|choose|apply|appeal|request|ask)\b|^could (?:still |hardly |barely |only |also )?(?:recall|remember|recollect|hear|name|cite)\b|^could \w+ (?:no|nothing|none|little)\b|^could \w+ (?:almost|virtually|next to|hardly) (?:no|none|nothing|any)\b/;

/** "would like", "would be desirable": wished or judged, not foretold. */
export const judged: LowerPattern =
  /^would (?:also |not |only |certainly )?(?:like|rather|take (?:too long|us too far)|do (?:well|better)|be (?:hard|difficult|easy|fair|rash|tempting|idle|odd|strange) to|seem|appear|argue|suggest|say|prefer|be (?:a mistake|a pity|mistaken|misleading|unfair|glad|happy|willing|ready|pleased|delighted|sorry|prepared|wrong|right|desirable|undesirable|welcome|wise|unwise|useful|helpful|better(?! off)|best|worse(?! off)|good|ideal|preferable|advisable|premature|naive|practical))\b/;

/** What one does or is as a rule. */
export const habitual: LowerPattern =
  /^(?:will|would) (?:often|usually|always|typically|normally|sometimes|generally|never be(?! (?:[a-z]+er than|more|less|as|again|able|rebuilt|reopened)\b))\b/;
