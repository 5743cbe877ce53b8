/**
 * What should be, told by what it is worth, what is missing, or what may not be: "a joint board would be the better
 * answer", "what the valley lacks is a register". Asked only where a source recommends; `wished`, beside what is asked
 * outright in running text, too. Patterns run over lower-case sentence text without asides.
 */
import { course, good } from './advising.ts';
import { type AdvisingRow, advisingRows } from './advising-rows.ts';
import { toJudge } from './thoughts.ts';

/** Superlatives of what costs least trouble. */
const best = `(?:${good}|simplest|surest|quickest|soundest|kindest|easiest|neatest|cleanest|fastest|fairest|boldest)`;
const wise =
  '(?:prudent|wise|wiser|sensible|advisable|best|better|safer|as well|fairer|only (?:fair|right|just|logical)|right and proper|high time)';
/** After "is": what is known of it, and not what it should be. */
const known =
  "(?!(?:not|no|never|clear|unclear|known|unknown|obvious|simple|always|often|already|closed|taken|gone|long|that|what|why|how|whether|where|patience|luck|time)\\b|n[o’']t\\b)";

const wished: readonly AdvisingRow[] = [
  // "A better solution would be a joint board", "the surest way to save water is to mend the pipes".
  [
    RegExp(
      `\\b(?:the|an?|our|its|their) (?:(?:much|far|by far the) )?${best}(?: ${good})? (?:${course}|method|means|idea|plan|course|use) (?:(?:to|for|of|out of) [^,.;:]{2,50}? )?(?:now )?(?:is|would be|will be|remains|lies in) ${known}`,
    ),
    'moderate',
    null,
  ],
  [/^[^a-z]*(?:(?:and|but) )?(?:best|better) (?:of all|still|yet),? would (?:it )?be\b/, 'moderate', null],
  // "A joint board would be the better answer"; what is pointed at only judges.
  [
    RegExp(
      `(?<!\\b(?:it|that|this|which|what|they|there) )\\b(?:would|might|may|could) (?:also |well |surely |probably |perhaps )*be (?:an?|the) (?:(?:much|far) )?${best} (?:${course}|idea|plan|place)\\b(?! if\\b)`,
    ),
    'weak',
    null,
  ],
  [
    RegExp(
      `\\bit (?:is|seems|appears|might be|may be|would seem) (?:(?:also|therefore|now|only|far|surely|certainly|perhaps|equally) )*${wise} (?:for [^,.;]{2,50} )?(?:not )?to (?!(?:be|every(?:one|body)|all|most|many|us|me|him|her|them|the|an?)\\b|${toJudge}\\b)`,
    ),
    'moderate',
    'after',
  ],
  // "There is much to be said for closing it", "everything speaks for a smaller board".
  [
    /\b(?:there is (?:(?:also|still|now) )?)?(?:something|much|more|a (?:good|great) deal|a lot|plenty|everything|a good case) (?:is |can |could |may )?(?:to )?be (?:said|made|argued) (?:for|in favou?r of|against) (?!(?:it|this|that|him|her|them)\b)/,
    'weak',
    null,
  ],
  [
    /^[^a-z]*(?:(?:so|and|but|yet) )?(?:much|everything|a (?:good|great) deal|a lot|all this|several things) (?:thus |therefore |also )?(?:speaks|tells|argues|weighs) (?:for|in favou?r of|against)\b/,
    'weak',
    null,
  ],
  // "Fewer forms and more time": what is weighed against each other.
  [
    /^[^a-z]*(?:(?:and|but|so|now|yet) )?what (?:is (?:still |really |badly |sorely |most )*(?:missing|lacking|wanting|wanted)|[^,.;:]{2,50}? (?:lacks?|needs?))(?: (?:now|most|today|above all|instead|first|more than anything))* (?:is|are) (?!(?:not|clear|unclear|obvious|known|unknown|simple|patience|luck|time|courage|hope|that|what|whatever)\b|(?:fewer|less|more) [^.;]{2,50} and (?:fewer|less|more)\b)/,
    'moderate',
    null,
  ],
  [
    /\bthere is (?:(?:simply|therefore|quite|still|now) )*no (?:(?:good|real|serious|sensible|credible|other) )?(?:alternative to|substitute for|way (?:a)?round (?!this\b|that\b|it\b|[^.;]*\bexcept\b)|getting (?:a)?round (?!this\b|that\b|it\b)|time to (?:lose|waste))/,
    'moderate',
    null,
  ],
  [
    /\b(?:we|i) (?:(?:also|therefore) )?see (?:no (?:(?:good|real|serious) )?(?:alternative to|substitute for)|(?:little|no) (?:case|merit|point|sense|value|virtue|need) (?:for|in) )/,
    'weak',
    null,
  ],
  // "Under no circumstances may the wells be sold".
  [
    /\b(?:under no circumstances|in no (?:case|event)|on no account|at no point) (?:may|are|is)\b|\bmay (?:on no account|under no circumstances|in no case|never again)\b/,
    'strong',
    null,
  ],
  // "To sell the wells now would be a grave mistake".
  [
    /(?<=^[^a-z]*(?:(?:but|and|yet) )?(?:(?:not )?to [a-z]+|(?!(?:nothing|something|anything|everything|during)\b)[a-z]{2,}ing) [^,;:]{2,80} )would (?:(?:also|therefore|surely|simply) )*be (?:(?:an? )?(?:(?:grave|serious|costly|great|bad|historic|strategic|huge|terrible|big) )?(?:mistake|error|blunder|false economy)|folly|madness|unwise|foolish|irresponsible|short-sighted|(?:money|time|effort) well spent|(?:well )?worth the (?:money|effort|cost|price|trouble)|an? (?:good|modest|useful|decent|sensible) (?:start|beginning))\b(?! (?:for (?:some|many|most|others)|if)\b)/,
    'moderate',
    null,
  ],
  // "We hope that the ministry will publish the readings".
  [
    /\b(?:we|i) (?:(?:would|can only|do|also|therefore|very much|sincerely) )*(?:hope|trust) (?:that )?(?!(?:to|for|this|it|we|our|readers?)\b)(?=[^.;:]{2,60}? (?:will|would) (?!(?:be (?:able|useful|of)|find|prove|see|agree with us|forgive|enjoy)\b)[a-z]+)/,
    'weak',
    'after',
    'addressed',
  ],
  [
    /\b(?:one|we|they) (?:could|might) (?:(?:also|well|simply|usefully|at least|then|even) )*(?:begin|start) (?:by (?=[a-z]+ing\b)|with (?=(?:the|its|their|a)\b))/,
    'weak',
    null,
  ],
  [/\b(?:our|my) (?:plea|appeal|request|demand|call) (?:to [^,.;:]{2,40} )?is for\b/, 'moderate', null],
  [/\bit (?:now )?remains for(?= [^,.;]{2,60} to\b)/, 'moderate', 'after', 'addressed'],
  // "It is high time the ferry had a second crew".
  [
    /\bit (?:is|['’]s) (?:high|about|past|more than) time (?:that )?(?=(?:the|our|its|their|every|both|all|these|those) [a-z’' ]{2,40}\b(?:had|were|was|got|[a-z]+ed|came|went|took|gave|made|paid|put|let|met|told|sent|saw)\b)/,
    'moderate',
    'after',
  ],
  [
    RegExp(
      `\\b(?:has|have) (?:every|good|ample) reason (?:not )?to (?!(?:be|feel|resent|hate|smile|want|like|thank|mistrust|distrust|trust)\\b|${toJudge}\\b)`,
    ),
    'weak',
    'before',
    'addressed',
  ],
  // "The dam had best be left", "the wells would best be sealed".
  [
    /\b(?:had|would|might|could) best (?:be )?(?!(?:known|remembered|placed|seen|described|understood|explained|summed|called|compared|be)\b)[a-z]{3,}\b/,
    'moderate',
    null,
  ],
];

const needed: readonly AdvisingRow[] = [
  [/\bcr(?:y|ies) out for (?=(?:an?|the|more|better|new)\b)/, 'moderate', null],
  [/\bthe key (?:here |now |therefore )?is (?:not )?to\b/, 'moderate', null],
  // "We would have the company publish its logbooks".
  [
    /\b(?:we|i) would (?:(?:also|rather|therefore) )?have (?=(?:the|every|each|all|both|our|its|their) [^,.;:]{2,60})(?!\S+ (?:\S+ )?(?:before|by then)\b)/,
    'moderate',
    'after',
    'addressed',
  ],
  [
    /(?<!\b(?:it|that|which|who|what|nobody|nothing|none|no [a-z]+|neither [a-z]+|neither|one|you|i|to) )(?<=[a-z] )(?<!^[^a-z]*(?:an?|every|any|each) [^,;:]{2,40} )(?:(?:badly|sorely|urgently|also|now) )?(?:needs?|lacks?) (?!(?:no|not)\b)(?:(?=(?:an?|new|more|better|fewer|its own|their own|clear|clearer|firm|independent|proper|sound|fresh|help|rules|less|certainty|clarity|stability|protection|reform|action|speed|support|investment|leadership|oversight|transparency)\b)(?!an? (?:[a-z]+ )?(?:permit|licen[cs]e|visa|ticket|degree|certificate|passport)\b)|(?!(?:nothing|something|anything|everything)\b)[a-z]+ing\b)/,
    'moderate',
    null,
  ],
  [
    /\bwants? (?:[a-z]+ly )?(?!(?:nothing|something|anything|everything)\b)[a-z]{2,}ing\b(?= (?:by|before|at|in|without|first|now)\b|[.,;])/,
    'moderate',
    null,
  ],
  [
    /(?<!\b(?:question|point|argument|claim|objection|words?|remark|fact)s? )\b(?:deserves?|merits?) (?:(?:an?|the|their|its|more|better|fair|full|proper|special|closer|equal|public|legal|fairer) )*(?:compensation|protection|support|backing|help|pay|wages?|hearing|reply|answer|apology|chance|trial|priority|scrutiny|voice|say|place|seat|share|funding|inspection|rest|review)\b/,
    'weak',
    null,
  ],
  [/\b(?:is|are) (?:(?:long|now|also|well) )*due for (?:an?|their|its)\b/, 'moderate', null],
  [
    /\b(?:compensation|an? (?:apology|explanation|answer|hearing)) (?:is|are) (?:(?:still|long|also) )*(?:owed|due) to\b/,
    'moderate',
    null,
  ],
  [
    /\bbelongs? (?:in|under|with|on (?=(?:the|any) (?:agenda|table|statute)\b)) (?!(?:the past|history|another|a different|a)\b)/,
    'moderate',
    null,
  ],
  [
    /\b(?:is|are) (?:not|never) to be (?!(?:found|seen|had|trusted|confused|under|over|expected|feared|envied|sneezed|despised|blamed|mistaken|thanked)[a-z]*\b)[a-z]+(?:ed|en|wn|t|d)\b/,
    'strong',
    null,
  ],
];

export const favouredWishes = advisingRows(wished);
export const favouredNeeds = advisingRows(needed);
