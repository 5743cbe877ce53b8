/** Wordings by which a source says that it recommends. Patterns run over lower-case sentence text. */

import { type AdvisingRow, advisingRows } from './advising-rows.ts';
import { business } from './business.ts';
import { toJudge } from './thoughts.ts';
import { worth } from './worth.ts';

const also = '(?:(?:also|therefore|thus|further|strongly|urgently|respectfully|now|again)\\s+)*';
const ours = '(?:we|i|(?:this|our) (?:paper|report|brief|article|study)|the authors?)';
/** What may stand between "is" and its participle. */
const adverbs = '(?:(?:therefore|also|strongly|further|hereby|once again) )*';
/** Of a course of action, better than others. */
export const good =
  '(?:best|better|right|wise|fair|wisest|wiser|safest|safer|cheapest|cheaper|(?:most|more) (?:sensible|urgent|promising|effective|useful|prudent|honest|humane|practical|realistic)|sensible|prudent|obvious|logical|honest|decent|humane|bold|sane|sober|responsible|good|useful|simplest|proper|good first|useful first|sensible first|better first|best first)';
export const course =
  '(?:course(?: of action)?|option|answer|response|approach|policy|step|move|solution|remedy|cure|alternative|place to start|way(?: forward| out| ahead)?|thing|start|choice|strategy|investment|bet)';

const list: readonly AdvisingRow[] = [
  [
    RegExp(
      `\\b${ours}\\s+(?:would |will |must |can only |wish to |want to )?${also}(?:urges?|calls? (?:up)?on|calls? for|demands?)\\b`,
    ),
    'strong',
    'after',
  ],
  [
    RegExp(
      `\\b${ours}\\s+${also}(?:would\\s+)?${also}(?:recommends?|advises?|proposes?(?! to (?:answer|deal|discuss|examine|consider|look|show|describe|set out|address|turn|begin|call|use|ask|say|explain|analy|focus|review|return|start|treat|sketch|outline))|suggests? that|advocates?)\\b`,
    ),
    'moderate',
    'after',
  ],
  // "We doubt that fines work, and recommend that".
  [
    /(?<=^[^A-Za-zÀ-ɏ]*(?:we|i) [^.;:?]{2,120}?,? and (?:so |therefore |hence )?)(?:recommend|urge|propose|call (?:up)?on|advise)(?= (?:that|the|a|an)\b)/u,
    'moderate',
    'after',
  ],
  // "I ask the regulators to publish", "we appeal to donors to": with what is asked; not "we ask why".
  [
    RegExp(
      `\\b(?:we|i)\\s+(?:would )?${also}(?:ask|request|appeal to|implore|beg)\\s+(?!(?:whether|why|how|if|what|who|where|when|ourselves|myself|you)\\b)(?=[^.;]{0,120}?\\b(?:to|that|for)\\b)`,
    ),
    'strong',
    'after',
  ],
  // A letter's "you"; an essay asks its reader to imagine.
  [
    RegExp(
      `\\b(?:we|i)\\s+(?:would )?${also}(?:ask|request|invite)\\s+(?:that )?you\\s+(?:to )?(?!(?:imagine|consider|remember|note|believe|think|picture|suppose|ask|recall|look|what|how|why|whether|if|this|that|to)\\b)`,
    ),
    'strong',
    null,
  ],
  [RegExp(`\\b(?:we|i)\\s+(?:would )?${also}(?:encourage|invite)\\s+(?=[^.;]{2,120}?\\bto\\b)`), 'weak', 'after'],
  [/\b(?:our|my|the) (?:\w+ ){0,2}recommendation (?:(?:to|for) [^,.;:]{2,50} )?is (?:that|to)\b/, 'moderate', 'after'],
  [RegExp(`\\bit is ${adverbs}(?:recommended|proposed|advised|suggested)\\b`), 'moderate', 'after'],
  [RegExp(`\\b(?:is|are) ${adverbs}(?:urged|called (?:up)?on) to\\b`), 'strong', 'before'],
  [RegExp(`\\b(?:is|are) ${adverbs}(?:recommended|advised) to\\b`), 'moderate', 'before'],
  [RegExp(`\\b(?:is|are) ${adverbs}(?:encouraged|invited) to\\b`), 'weak', 'before'],
  [/\bit is (?:\w+ )?time for(?= [^,.;]{2,60} to\b)/, 'moderate', 'after', 'addressed'],
  // "It is high time that cities counted their trees", "it is time parliament had its say".
  [
    /\bit is (?:\w+ )?time (?:that )?(?=(?!that\b|to\b|for\b|and\b|when\b)[A-Za-zÀ-ɏ' ]{2,40}\b[A-Za-zÀ-ɏ]+(?:ed|d|t|n)\b)/u,
    'moderate',
    'after',
    'addressed',
  ],
  [
    /\bit is (?:[A-Za-zÀ-ɏ]+ )?time to (?!(?:think|ask|wonder|say|admit|look|see|remember|recall|go)\b)(?=[A-Za-zÀ-ɏ])/u,
    'moderate',
    null,
  ],
  [/\bthe time has come for(?= [^,.;]{2,60} to\b)/, 'moderate', 'after', 'addressed'],
  [/\bthe time has come to\b/, 'moderate', null],
  [/\bthere is (?:an? )?(?:\w+ )?need for(?= [^,.;]{2,60} to\b)/, 'moderate', 'after', 'addressed'],
  [
    /\bthere is (?:an? |also an? )?(?:urgent|pressing|clear|strong|great|dire|real) need (?:for|to)\b/,
    'moderate',
    null,
  ],
  [/\b(?:our|my) advice to(?= [^,.;]{2,60} is\b)/, 'moderate', 'after', 'addressed'],
  [/\bwe (?:therefore |also |would )?suggest to\b/, 'moderate', 'after'],
  [/\b(?:is|are|would be) (?:(?:far|much) )?(?:well|better|best)[- ]advised (?:not )?to\b/, 'moderate', 'before'],
  [/\b(?:we|i) (?:also |now |therefore )?look to (?=[^.;]{2,80}? to\b)/, 'moderate', 'after'],
  // "Ministers could begin by opening the books".
  [
    /\b(?:could|might) (?:at least |usefully |also )?(?:(?:begin|start) (?:by (?:not )?(?=[A-Za-zÀ-ɏ]+ing\b)|with (?=(?:the|its|their|a)\b))|do worse than (?=[A-Za-zÀ-ɏ]))/u,
    'weak',
    'before',
    'addressed',
  ],
  // "Donors can help by taking their fees later", "ministers might try eating less of it".
  [
    /\b(?:can|could|might|would) (?:best |most |also |all )?(?:help|contribute)(?:, [A-Za-zÀ-ɏ]+,)? by (?:not )?(?=[A-Za-zÀ-ɏ]+ing\b)/u,
    'weak',
    'before',
    'addressed',
  ],
  [/\b(?:could|might) (?:at least |usefully |also )?try (?=[A-Za-zÀ-ɏ]+ing\b)/u, 'weak', 'before', 'addressed'],
  [/\bconsideration (?:might|could|may|ought to|needs? to) (?:also |now |then )?be given to\b/, 'weak', null],
  [
    /\bit (?:makes|would make) (?:little|no|more|good|every|eminent|better|far more|much more) sense (?:for [^,.;]{2,50} )?(?:not )?to (?!(?:compare|speak|talk|say|ask|think|look|argue|expect|suppose|assume|call|believe)\b)/,
    'moderate',
    'after',
  ],
  // "I say to the operators: honour your contracts."
  [
    /\b(?:we|i) (?:would )?say to (?=[^.;:]{2,60}(?:: [A-Za-zÀ-ɏ]+ | that [^.]*\b(?:should|must|ought to)\b))/u,
    'moderate',
    'after',
    'addressed',
  ],
  // "Better, surely, to pay them now than to pay for them later".
  [
    /^[^A-Za-zÀ-ɏ]*(?:(?:far|much) )?(?:better|wiser|safer),? (?:(?:surely|by far|perhaps|then),? )?to (?=.{3,140} than\b)/u,
    'moderate',
    null,
  ],
  // "And let the council open its books": asked of a third.
  [
    /^[^A-Za-zÀ-ɏ]*(?:(?:and|so|but|then|therefore|instead|now|first|finally),? )*let (?!(?:us|me|him|her|them|this|that|these|those|there|alone|no|nobody|nothing|the reader|readers|he|she)\b)(?=[^,;:.]{2,60}? [A-Za-zÀ-ɏ]+)/u,
    'moderate',
    'after',
    'addressed',
  ],
  [
    /\b(?:we|this (?:paper|report|brief)) (?:would (?:(?:also|therefore|strongly) )?(?:favou?r|prefer|support|welcome)s?|sees? (?:(?:some|much|clear|great|real|also) )?(?:merit|value|sense|virtue|a (?:\w+ )?case) (?:in|for))\b(?: it if\b)?/,
    'weak',
    'after',
  ],
  [/\b(?:our|my) (?:(?:own|strong|clear|first) )?preference is (?:for|to|that)\b/, 'weak', 'after'],
  [/\b(?:we|i) (?:would|should) (?:also |therefore )?be (?:very |most )?grateful (?:if|for)\b/, 'weak', null],
  // "Time, then, to stop pretending": the verb left out.
  [
    /^[^A-Za-zÀ-ɏ]*(?:(?:and|so|but) )?(?:high |about )?time,? (?:(?:then|now|too|perhaps),? )?to (?!(?:think|ask|wonder|say|admit|look|see|remember|recall|go)\b)(?=[A-Za-zÀ-ɏ])/u,
    'moderate',
    null,
  ],
  [
    /\b(?:would|might|may|could) (?:all |also |both |again )?do (?:well|better) (?:not )?to\b/,
    'weak',
    'before',
    'addressed',
  ],
  [
    /\b(?:would be|is|are) (?:wise|smart|prudent|right|ill[- ]advised|unwise|foolish|wrong|mistaken) (?:not )?to (?!(?:be (?:[A-Za-zÀ-ɏ]+ly )?(?:concerned|worried|wary|alarmed|angry|anxious|nervous|afraid|proud|pleased|sceptical|skeptical|upset|suspicious|outraged)|feel|hope|want|think|say|believe|point|note|ask|fear|worry|complain|see|suspect|argue|claim|conclude)\b)/,
    'moderate',
    'before',
    'addressed',
  ],
  [/\bwould be better off (?:not )?[A-Za-zÀ-ɏ]+ing\b/u, 'moderate', 'before', 'addressed'],
  [
    /\bhad better (?:not )?(?=(?:be|get|make|do|start|stop|find|agree|learn|keep|hurry|listen|prepare|act|pay|publish|mend|build|move|think|begin|take|leave|stay|look|heed|have|come|let|give|say|tell|ask|cut|sell|buy|go|wait|plan|hold|put|use|work|talk|try|save|raise|lower|set|wake|mind|brace|draw|hand|open|close|check|write|remember|fix|change|face|admit|hire|train|watch|count|treat|return|drop)\b)/,
    'moderate',
    'before',
    'addressed',
  ],
  // "A cautious approach would freeze the quota".
  [
    /(?<!\b(?:that|which|what|as|than|whether) )\ban? (?:(?:[A-Za-zÀ-ɏ]+ly|more|far|much) )*(?:cautious|prudent|better|wiser|wise|sensible|serious|credible|responsible|sound|balanced|honest|humane|fairer|fair|smarter|realistic|effective|coherent) (?:(?!would\b)[A-Za-zÀ-ɏ]+ ){0,2}(?:approach|policy|strategy|response|course|plan|settlement|framework|system) would (?!have\b|be\b|take years\b|cost\b)/u,
    'weak',
    null,
  ],
  // "It is critical that the agency strengthen its patrols": asked for by the mood of the verb.
  [
    /\bit (?:is|remains|will be|would be|is also|is therefore) (?:(?:also|therefore|absolutely|now|equally) )*(?:critical|essential|vital|imperative|crucial|important|necessary|urgent|desirable) that(?= (?:[A-Za-zÀ-ɏ]+ ){1,6}?(?:be|[A-Za-zÀ-ɏ]*(?:e|en|ize|ise|ify|ct|ld|nd|rt|st|ish|in|op|er|op|k|p|t|w|y|ll|ss)) (?:the|a|an|its|their|all|more|this|these|that|together|[A-Za-zÀ-ɏ]+ed)\b)/u,
    'strong',
    'after',
    'addressed',
  ],
  [/\b(?:can|could) usefully\b/, 'weak', 'before', 'addressed'],
  [/(?<!\b(?:we|you|one|i) )\b(?:may|might) (?:also |well )?(?:wish|want|like) to\b/, 'weak', 'before', 'addressed'],
  // "No government can afford not to insure", "the bloc cannot afford to ignore".
  [
    /\bcan(?:not|'t|’t)? (?:ill |no longer |hardly |scarcely )?afford (?:not )?to (?:ignore|lose|wait|neglect|delay|dither|miss|leave|let|repeat|turn|sit|stand|relax|overlook|be)\b/,
    'moderate',
    'before',
    'addressed',
  ],
  [/\bcan afford not to\b/, 'moderate', 'before', 'addressed'],
  [/\bowes? it to [^,.;]{2,60} to\b/, 'moderate', 'before', 'addressed'],
  [
    /\bthere is (?:now |also |still )?(?:an? |no |every )?(?:(?:very |equally )?[A-Za-zÀ-ɏ]+ )?case for (?!(?:saying|thinking|believing|arguing|optimism|pessimism|hope|concern|doubt|fear|worry|alarm|panic|complacency|despair|rejoicing|celebration|caution|suspect|think|believe|hope|doubt|fear|worry|say|suppose|expect|be)\b)/u,
    'weak',
    null,
  ],
  [
    /\b(?:the|our|their|its|one|a|an) (?:(?:first|top|main|immediate|next|overriding|chief|most urgent|highest|overarching|urgent|key|clear|common|new) )*(?:priority|priorities|aim|goal|objective|focus|task|emphasis|default) (?:now )?(?:should|must|ought to)(?: now)? be\b/,
    'moderate',
    null,
  ],
  [
    /\b(?:the|an?|its|their) (?:(?:first|top|main|immediate|next|overriding|most urgent|urgent) )+(?:priority|task) (?:for [^,.;]{2,50} )?(?:now )?is to\b/,
    'moderate',
    null,
  ],
  [
    /\b(?:the|one) (?:(?:first|next|only|best|least|other|right|obvious|sensible|decent|most urgent) )+(?:thing|step|move) (?:(?:that )?[^,.;]{2,40} )?(?:to do|to take|to make|can do|could do)(?: (?:now|here|next|first))? is (?:not )?(?:simply |surely )?to\b/,
    'moderate',
    null,
  ],
  ...business,
  ...worth,
  // "A better use of the fund would be to mend the roofs".
  [
    /\ban? (?:(?:much|far|rather) )?(?:better|wiser|fairer|simpler|safer|cheaper|quicker|surer|saner|kinder|more (?:sensible|honest|effective|useful)) (?:use|way|home|place|plan|idea|answer|course) (?:(?:of|for|to) [^,.;:]{2,60} )?would be (?:not )?to\b/,
    'moderate',
    null,
  ],
  [
    /\bwhat is (?:now |urgently |really |also |therefore )*(?:needed|required|called for)(?: now| instead| most)?(?: [A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+)? is\b(?! (?:not )?(?:clear|unclear|obvious|known|unknown)\b)/u,
    'moderate',
    null,
  ],
  [
    RegExp(
      `\\b(?:the|an?) (?:much |far )?${good}(?: ${good})? ${course} (?:for [^,.;:]{2,40} )?(?:now )?(?:is|would be|will be) (?:not )?(?:(?:simply|surely|therefore) )?(?:to|for)\\b`,
      'u',
    ),
    'moderate',
    'after',
  ],
  [
    /\b(?:an?|the|one) (?:(?:good|useful|sensible|obvious|important|necessary) )?(?:first|next) (?:step|move|task|thing) (?:would|should|must|has to) be (?:to|for|an?)\b/,
    'moderate',
    'after',
  ],
  [
    /\bthe (?:answer|remedy|cure|solution|way forward|way out|task now|task ahead) (?:now )?is (?:not )?to\b/,
    'moderate',
    null,
  ],
  [
    RegExp(
      `\\bit (?:would|will) (?:therefore |also |now |thus )?be (?:wise|better|best|wrong|an? (?:grave|serious|costly|great|bad|historic|strategic|huge) (?:mistake|error)|premature|appropriate|advisable|desirable|short-sighted|unwise|a mistake|prudent|sensible|foolish|reckless|folly|wiser|safer|an error) (?:for|(?:not )?to)\\b(?! ${toJudge}\\b)`,
    ),
    'moderate',
    'after',
  ],
  [
    /\bthere (?:must|should) be no (?:return|more|further|exceptions?|exemptions?|delay|retreat|question of|new|let-up)\b/,
    'strong',
    null,
  ],
  // "Improving tax morale is essential": what is done on purpose, and judged so.
  [
    /(?=\b(?:is|are|remains?|will|would)\b)(?<=^(?:[^A-Za-zÀ-ɏ]*|(?:[A-Za-zÀ-ɏ]+ly|also|finally|moreover|second|third|next|and|but),? )(?!during\b|nothing\b|something\b|everything\b|anything\b|following\b|according\b|including\b|speaking\b|judging\b|being\b|having\b|morning\b|evening\b|spring\b|housing\b|banking\b|mining\b|shipping\b|fishing\b|farming\b)[A-Za-zÀ-ɏ]{2,}ing (?!of\b|is\b|are\b)[^,;:]{3,90})\b(?:is|are|remains?|will be|would be) (?:also |therefore |now |equally |absolutely |thus )?(?:critical|essential|crucial|vital|imperative|indispensable|paramount|a priority|an? (?:essential|necessary|crucial|vital|important|key|first|logical|obvious) (?:first )?step|key to|necessary|overdue)\b(?! for (?:survival|life))/u,
    'moderate',
    null,
  ],
  [
    /\bone of the (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:options|steps|priorities|measures|remedies|ways forward)\b[^,;:]{0,60} (?:is|would be) to\b/u,
    'weak',
    null,
  ],
  [
    /\bit (?:is|would be|seems|appears|remains|may be|might be) (?:(?:also|therefore|highly|most|more|very|now) )*(?:advisable|desirable|preferable|expedient|prudent|wise|better|best|essential|vital|necessary|imperative|crucial|important|appropriate|sensible|reasonable|helpful|useful|right) for(?= [^,.;]{2,60} to\b)/,
    'moderate',
    'after',
    'addressed',
  ],
  [
    /\b(?:could|might) (?:also |usefully |therefore |then )*(?:consider|explore|examine|look at|think about)\b(?! (?:itself|themselves|it |that |this a|him|her))/,
    'weak',
    'before',
    'addressed',
  ],
  [/\b(?:nothing less than|nothing short of|only) an? [^,.;]{3,60} will (?:do|suffice)\b/, 'strong', null],
  [/\b(?:much |far |a lot )?more (?:must|needs to|ought to|has to) be done\b/, 'moderate', null],
];

/** "It’s time for", "There's a case for", as essays and speeches write. */
const short = (pattern: RegExp): RegExp =>
  RegExp(pattern.source.replace(/(?<=\\b)(it|there|what) is\b/g, "$1(?: is|['’]s)"), pattern.flags);

/** The source says that it recommends; not where it speaks of what it recommends ("the plan that we propose"). */
export const performatives = advisingRows(list).map((row) => ({ ...row, pattern: short(row.pattern) }));
