/** What a source would have, wants and finds right, and whose it is to act. Patterns run over lower-case sentence text. */
import { type AdvisingRow, advisingRows } from './advising-rows.ts';
import { toJudge } from './thoughts.ts';

/** What is asked of the reader, or thought and said. */
const toSay =
  '(?:being (?:clear|precise|honest|frank|explicit|careful|aware|candid)|say|add|note|ask|think|believe|call|speak|point|mention|remember|recall|recalling|remembering|noting|(?:asking|considering|exploring) (?:what|how|why|whether|who)|stressing|repeating|saying|mentioning|pointing|adding|dwelling|looking at|reading|seeing|knowing|emphasi[sz]ing|observing|quoting|underlining|reflecting)';

/** What somebody could see to, and no word on what is known of it. */
const aThing =
  '(?=(?:that|to|for|an?|another|more|less|fewer|the|[a-z]+ing) )(?!(?:an?|the|another) (?:[a-z]+ )?(?:least|question|matter|subject|issue|mystery|riddle|secret|topic|theme|point|story)\\b)(?!for [^.;:]{2,40} to (?:say|judge|decide|tell|settle|know|work out)\\b)(?!nothing\\b)';

const wished: readonly AdvisingRow[] = [
  // "We would rather see one ferry than two half empty ones", "we should like to have".
  [
    /\b(?:we|i) (?:would|should|['’]d) (?:(?:much|far) )?(?:rather|sooner|like to|prefer to|also like to) (?:see|have) (?!(?:known|seen|heard|had|been|done|what|how|why|who|whether|said|more time)\b)/,
    'moderate',
    null,
  ],
  [/\b(?:we|i) would (?:(?:also|very much|much) )*like (?=[^.;:]{2,60} to [a-z])(?!to\b)/, 'moderate', 'after'],
  // "We want to see one evening a week", "we do not want the building to be sold".
  [
    /\b(?:we|i) (?:(?:also|all|still) )?want to see (?!(?:what|how|why|who|whether|where|if|it|them)\b)/,
    'moderate',
    null,
  ],
  [
    /\b(?:we|i) (?:(?:do not|don['’]?t|also|still|therefore|now) )*want (?![^.;:]{0,60}?\bto (?:speak|know|understand|believe|feel|enjoy|like|read|remember|be (?:read|taken|seen|understood|known|clear|able))\b)(?=(?:the|our|its|any|more|an?|[a-z]+s) [^.;:]{0,60}?\bto [a-z])/,
    'moderate',
    'after',
  ],
  [
    /\bis our (?:(?:firm|strong|clear|first|unanimous|earnest) )?(?:wish|request|desire|plea|demand|advice|recommendation) that\b/,
    'moderate',
    'after',
  ],
  [
    /\b(?:our|my) (?:(?:first|main|unanimous|strong|simple) )?advice (?:here |now |therefore )?is (?:not )?(?:to|that)\b/,
    'moderate',
    'after',
  ],
  [
    /\b(?:what|all|all that) (?:we|i) (?:ask|want|propose|recommend|suggest|urge|are asking|demand)(?: (?:of|from|for) [^,.;:]{2,40})? is (?!(?:known|clear|simple|not|nothing|little|hardly|neither|no (?:more|less|secret))\b|(?:(?:[a-z]+ly|very|quite|rather|as) )?[a-z’'-]+ ?(?:[.;,!]|$))/,
    'moderate',
    null,
  ],
  [
    /\b(?:we|i) (?:(?:would|must|can only) )?(?:also |strongly )?(?:counsel|caution|warn|advise) (?=[^.;:]{0,60}?\bagainst (?:[a-z]+ ){0,2}?[a-z]+ing\b)/,
    'moderate',
    'after',
  ],
  // "Cities would do passengers a service by keeping one room open".
  [
    /\bwould (?:all |also )?(?:(?:do|render) [^,.;:]{2,50}? (?:a (?:great |real |good |better )?(?:service|favou?r|kindness)|good|no harm|credit)|set (?:an?|the right) (?:[a-z]+ )?example) (?:by|if|to) /,
    'weak',
    'before',
    'addressed',
  ],
  [
    RegExp(
      `\\b(?:we|i) (?:(?:therefore|also|do|still|all) )?(?:think|believe|consider|find|hold|deem) it (?:(?:only|more|most) )?(?:right|fair|best|wise|wiser|better|essential|necessary|proper|vital|sensible|desirable|advisable|appropriate|high time|time)(?: (?:that|for|to(?! ${toSay}\\b)))`,
    ),
    'moderate',
    'after',
  ],
  [
    /\b(?:we|i) (?:would |also |therefore )?suggest (?:not )?(?=(?!(?:nothing|something|anything|everything|string)\b)[a-z]+ing\b)/,
    'weak',
    null,
  ],
  [
    /\b(?:and|but|so) (?:(?:also|therefore|hence|now) )?suggest that(?= (?:the|other|all|both|every|each|our|its|[a-z]+s)\b)(?<=^[^a-z]*(?:we|i)\b.*)/,
    'moderate',
    'after',
  ],
  [
    RegExp(
      `\\bit (?:is|may be|might be|would be|seems) (?:(?:well|also|therefore|certainly|surely|perhaps|at least|then) )?worth (?!${toSay}\\b)[a-z]+ing\\b`,
    ),
    'weak',
    null,
  ],
  [
    /\bit (?:would|may|might) (?:then|therefore|also|thus|surely|at least|now|rather) (?:be better|make (?:(?:more|good|better|every) )?sense) (?:for [^,.;]{2,50} )?(?:not )?to (?!(?:compare|speak|talk|say|ask|think|look|argue|expect|suppose|assume|call|believe)\b)/,
    'moderate',
    'after',
  ],
  // "It would help if timetables came out earlier".
  [
    /\bit would (?:(?:also|greatly|certainly|at least|therefore) )?(?:help|be (?:(?:far|much) )?(?:better|good|best|right|fair|fairer|helpful|useful|welcome|wiser|safer)) if (?!(?:we|i|you|one|they|people|somebody|someone|it|only)\b)(?=[^.;:]{3,60}\b(?:were|was|would|could|did|had|[a-z]+ed|sent|made|gave|took|kept|put|came|ran|set|let|left|paid|told|met|went|spent|held|built|found)\b)/,
    'weak',
    'after',
  ],
  // "What must happen is a vote", "is that"; "is known to all", "is the question" only tell.
  [
    RegExp(
      `\\bwhat (?:must|should) (?:not|never) (?:happen|be done|be allowed)(?: now| next| first| under any circumstances)? is ${aThing}`,
    ),
    'strong',
    null,
  ],
  [
    RegExp(
      `\\bwhat (?:must|should|ought to|needs to) (?:happen|come|be done)(?: now| next| first)? is (?:(?:simply|simple|this): ?)?${aThing}`,
    ),
    'moderate',
    null,
  ],
  // "Best left to the villages"; "better kept than it was" and "better handled these days" compare.
  [
    /^(?!\W*(?:how|whether|what|who|when|which|why)\b).*\b(?:is|are|would be) (?:best|better) (?:(?:left|entrusted|avoided|scrapped|dropped|abandoned|done without|given to)\b(?! than\b)|kept (?:to|out|away|apart|off|for|with|as)\b|(?:handled|decided) (?:by|at|in|with)\b|placed (?:under|with|in the (?:hands|care) of)\b)/,
    'moderate',
    null,
  ],
  // "Such an office deserves to be examined".
  [
    /(?<!\bwho )\bdeserves? to be (?:[a-z]+ly )?(?!(?:noted|remembered|called|said|heard|known|read|seen|quoted|mentioned|believed|respected|admired|celebrated|honoured|recalled|recogni[sz]ed|praised|taken|told|better known|loved|blamed|punished)\b)[a-z]+(?:ed|en|wn)\b/,
    'weak',
    null,
  ],
  [/\b(?:can|could|might|may|would) (?:also |perhaps |therefore )?usefully\b/, 'weak', 'before', 'addressed'],
  [
    /\bwould be (?:quite |well |entirely )?(?:right|justified|better placed|best placed) (?:not )?to (?!(?:think|say|believe|point|note|ask|fear|worry|complain|see|suspect|argue|claim|conclude)\b)/,
    'moderate',
    'before',
    'addressed',
  ],
  [
    /\b(?:can|could|might) (?:also |all |best )?do (?:its|their|his|her) (?:bit|part|share) by (?:not )?(?=[a-z]+ing\b)/,
    'weak',
    'before',
    'addressed',
  ],
  [
    RegExp(
      `\\bit would be (?:absurd|irresponsible|unfair|unjust|perverse|cruel|dishonest|negligent|senseless) (?:not )?to (?!${toSay}\\b|${toJudge}\\b)`,
    ),
    'moderate',
    null,
  ],
  // "Let each of them send an inspector".
  [
    /^[^a-z]*(?:(?:and|so|but|then|therefore|instead|now|first|finally),? )*let (?:each|both|all|those|whoever|every|any)\b(?! (?:of (?:us|this)|this|that|be)\b)/,
    'moderate',
    null,
  ],
  // "No deepening before the marshes have come back": no verb stands before the conjunction (see `performative.ts`).
  [
    /^[^a-z]*(?:and |but |so )?no (?:(?![a-z]+ed\b|(?:one|doubt|news|word|signs?|traces?|hints?|sight|matter|longer|less|more than|is|are|was|were|has|have|had|will|can|could|would|should|must|may|do|does|did)\b)[a-z’'-]+ ){1,8}(?:before|until|without|unless|as long as) (?=(?!long\b|then\b|now\b).{6,})/,
    'moderate',
    null,
  ],
];

/** What else says how things go: asked only beside what is asked outright. */
const joined: readonly AdvisingRow[] = [
  [
    /\bit is (?:now |therefore |also |rather )?(?:for|up to) (?!(?:us|me|others|history|you|him|her|them|this|that|these|example|now|good|ever|sale|free|instance)\b)(?=[^.;]{2,70} to [a-z])/,
    'moderate',
    'after',
  ],
  [
    /\b(?:the|a|our|its|their) (?:(?:first|second|third|fourth|next|last|final|harder|other|easiest|simplest) )+(?:step|task|job|move|thing|measure)s? (?:for [^,.;:]{2,40} )?(?:now )?(?:is|are|would be) (?:not )?to\b/,
    'moderate',
    'after',
  ],
  [
    /^(?!\W*no\b)(?!.*\bnot\b).*\b(?:is|are) (?:also |now |urgently |sorely |badly )?(?:needed|required|called for)(?! (?:to|by|for|in order)\b)/,
    'moderate',
    null,
  ],
  [/\b(?:is|are) (?:long |now |well |sorely )*overdue\b/, 'moderate', null],
];

export const wishes = advisingRows(wished);
export const joinedWishes = advisingRows(joined);
