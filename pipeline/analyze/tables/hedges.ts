/** Words by which a statement looks ahead, and how sure it is. Patterns run over a sentence's text. */
import type { Forecast } from '../../findings.ts';

export interface Hedge {
  pattern: RegExp;
  certainty: Forecast['certainty'];
  /** Which modal decides by its surroundings whether the statement looks ahead. */
  modal?: 'will' | 'may' | 'could' | 'would';
}

const adverb =
  '(?:still |now |also |very |most |more |less |highly |increasingly |quite |then |widely |generally |already |not |even )*';
const be = "(?:is|are|was not|remains?|seems?|looks?|appears?|(?:will|may|would) be|'s|’s)";

/** In this order; the first that stands in the sentence is its hedge. */
export const hedges: readonly Hedge[] = [
  { pattern: /\b(?:cannot|can not|can't|can) (?:yet )?be (?:ruled out|excluded)\b/gi, certainty: 'possible' },
  { pattern: /\b(?:remains?|has yet|is yet) to be seen\b/gi, certainty: 'possible' },
  { pattern: /\b(?:perhaps|maybe|possibly)\b(?=[^.;:]*\b(?:will|won't|shall)\b)/gi, certainty: 'possible' },
  {
    pattern:
      /\b(?:will|would|may|shall) (?:not )?(?:very |most )?(?:probably|likely|presumably|almost certainly|in all likelihood)\b/gi,
    certainty: 'likely',
  },
  {
    pattern: /\b(?:in all (?:likelihood|probability)|almost certainly|probably)\b(?=[^.;:]*\b(?:will|would|shall)\b)/gi,
    certainty: 'likely',
  },
  {
    pattern: RegExp(`\\bit ${be} ${adverb}(?:(?:un)?likely|(?:im)?probable)\\b(?! to\\b)(?: that\\b)?`, 'gi'),
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b${be} ${adverb}(?:un)?likely(?: to\\b| that\\b|(?= (?:in|by|before|within|over|during|until)\\b)|(?=[.,;:]|$))`,
      'gi',
    ),
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b${be} ${adverb}(?:expected|projected|forecast|forecasted|predicted|anticipated|estimated|set|bound|poised|destined|on course|on track|scheduled|slated|due) to\\b(?! (?:have|its|their|the|a|his|her)\\b)`,
      'gi',
    ),
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:is|are) (?:(?:not|now|still|also|widely|only) )*(?:expected|forecast|scheduled|due|slated|likely|unlikely)(?= (?:in|by|before|within|until|from|on|at|later|next|this|soon)\b)/gi,
    certainty: 'likely',
  },
  { pattern: /\b(?:can|may|should|must|is to|are to) (?:also |still |now )?be expected\b/gi, certainty: 'likely' },
  {
    pattern:
      /\b(?:we|i) (?:(?:do not|also|still|now|therefore|fully) )*(?:expect|anticipate|predict|foresee|believe)\b(?=[^.;:]*\b(?:to|will|would|that)\b)/gi,
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:is|are|seems?|looks?|appears?|remains?) ${adverb}(?:improbable|doubtful|questionable|probable|inevitable|certain|sure)\\b(?= (?:to|that|whether|if)\\b|[.,;:]|$)`,
      'gi',
    ),
    certainty: 'likely',
  },
  {
    pattern:
      /\bthere (?:is|are|seems?|appears?)(?: to be)? (?:little|no|scant|every|some|good|a real|a good|a fair|a strong|a serious|a growing) (?:prospect|prospects|chance|chances|likelihood|risk|danger|possibility)\b(?= (?:of|that)\b)/gi,
    certainty: 'likely',
  },
  {
    pattern: /\b(?:no|little|the) (?:prospect|likelihood) (?:of|that)\b(?=[^.;:]*\b(?:will|is|are)\b)/gi,
    certainty: 'likely',
  },
  {
    pattern: /\bit is (?:also |quite |entirely |still )?(?:possible|conceivable|thinkable) that\b/gi,
    certainty: 'possible',
  },
  {
    pattern: /\bthere (?:is|are) (?:also )?(?:a|the) (?:risk|danger|possibility|chance) that\b/gi,
    certainty: 'possible',
  },
  {
    pattern: /\b(?:is|remains) (?:still |as yet )?(?:uncertain|unclear|an open question|not clear) whether\b/gi,
    certainty: 'possible',
  },
  {
    pattern: /\bwhether [^.;:]{5,90} (?:is|remains) (?:still )?(?:uncertain|unclear|open|an open question)\b/gi,
    certainty: 'possible',
  },
  {
    pattern: /\b(?:may|might)\b(?: (?:well|also|eventually|soon|yet|still|even|then|not|potentially))*(?! have\b)/gi,
    certainty: 'possible',
    modal: 'may',
  },
  {
    pattern: /\b(?:will not|won't|won’t|will|(?<=\b(?:we|i) )shall)\b|(?<=\p{L})['’]ll\b/giu,
    certainty: 'stated',
    modal: 'will',
  },
  { pattern: /\b(?:is|are) (?:not )?(?:going|about) to\b/gi, certainty: 'stated' },
  {
    pattern: /\bcould\b(?: (?:well|also|eventually|soon|yet|still|even|then|potentially|easily))*(?! have\b)/gi,
    certainty: 'possible',
    modal: 'could',
  },
  {
    pattern:
      /\b(?:puts?|sees?|gives?|places?|estimates?) (?:the |a )?(?:odds|probability|likelihood|chances?|risk)\b(?= (?:of|at|that)\b)/gi,
    certainty: 'likely',
  },
  { pattern: /\bwould\b(?! have\b)/gi, certainty: 'conditional', modal: 'would' },
];

/** One of these words stands in every hedge: a sentence without any needs no closer look. */
export const anyHedge =
  /\b(?:will|won't|won’t|['’]ll|odds|probability|hopes?|sees?|shall|would|may|might|could|can|cannot|can't|should|must|likely|unlikely|expect\w*|project\w*|forecast\w*|predict\w*|anticipat\w*|foresee|believe|estimated|set|bound|poised|destined|course|track|scheduled|slated|due|seen|improbable|doubtful|questionable|probable|inevitable|certain|sure|chances?|prospects?|likelihood|risk|danger|possibility|possible|conceivable|thinkable|uncertain|unclear|clear|open|going|about)\b/i;

/** A view that nobody holds; and what an author says of the text itself: "we will show", "readers will recall", "Nor will it do to". */
export const aboutText =
  /\bthere (?:is|was|has been) (?:also )?(?:a|an|the|some|one) (?:\w+ ){0,2}(?:view|opinion|belief|notion|idea|perception|argument|school of thought) that\b|\b(?:we|i|this (?:paper|report|section|chapter|article|brief|study|essay)|the (?:next|following|last) (?:section|chapter|part)) (?:will|shall|would|may|could) (?:now |then |first |also |not )*(?:show|argue|examine|discuss|look|turn|see|describe|present|outline|consider|return|explore|focus|analy[sz]e|suggest|say|like|note|ask|put|seem|appear|be discussed|be examined)\b|\breaders? (?:will|may|might) (?:recall|remember|note|notice|find|ask|wonder)\b|\bwill (?:it|not) do\b/i;

/** "may be obtained from": allowed, not foretold. */
export const permitted =
  /^(?:may|might|can|could) (?:only |also |not )?be (?:put|sent|addressed|submitted|obtained|downloaded|reproduced|found|cited|quoted|noted|seen|described|called|said|considered|regarded|understood|argued|asked|used|copied|recalled|explained|defined|divided|summarised|summarized)\b|^(?:may|might) (?:not )?(?:wish|want|choose|apply|appeal|request|ask)\b/i;

/** "would like", "would be desirable": wished or judged, not foretold. */
export const judged =
  /^would (?:also |not |only |certainly )?(?:like|rather|seem|appear|argue|suggest|say|prefer|be (?:a mistake|wrong|right|desirable|undesirable|welcome|wise|unwise|useful|helpful|better|best|worse|good|ideal|preferable|advisable|premature|naive|practical))\b/i;

/** What one does or is as a rule. */
export const habitual = /^(?:will|would) (?:often|usually|always|typically|normally|sometimes|generally|never be)\b/i;
