/** Words by which a source names a view that it does not hold, and says so. Data: add to a list to widen it. */
import type { LowerPattern } from '../../lower.ts';

/** What is said of a view that is not held. */
const wrong =
  'mistaken|wrong|misguided|misinformed|deluded|naive|confused|in error|misled|unfair|unfounded|baseless|false|untrue|a myth|a fallacy|an illusion|nonsense|absurd|unconvincing|misleading|misplaced|exaggerated|overblown|overstated|without foundation|groundless|far-fetched|implausible|spurious|specious';
const misses =
  'miss(?:es)? the point|misunderstands?|misreads?|misjudges?|overlooks?|forgets?|ignores?|deceives? (?:itself|themselves)|exaggerates?|overstates?|confuses?|underestimates?|overestimates?|(?:does|do|did|will|would|could|can) ?not (?:hold|stand|convince|persuade|bear|withstand|survive|add up|follow)\\b|falls? (?:flat|apart|short)|fails? to (?:convince|persuade|see)|(?:rests?|is based|are based) on (?:a )?(?:misunderstanding|myth|error|false)|(?:has|have) (?:little|no) (?:substance|foundation|basis|merit|force)|collapses?|lacks? (?:substance|foundation|any basis)';
const verdict = `(?:(?:is|are|was|were|seems?|remains?) (?:(?:simply|just|therefore|plainly|clearly|quite|also|wholly|entirely|largely|badly|deeply|itself|either) )*(?:${wrong})|${misses})`;

const holders =
  'critics|opponents|sceptics|skeptics|those|people|observers|commentators|analysts|supporters|advocates|proponents|defenders|enthusiasts|optimists|pessimists|anyone|anybody|whoever|he|she|they';
const saying =
  'say|says|said|claim|claims|claimed|argue|argues|argued|believe|believes|think|thinks|hold|holds|maintain|maintains|insist|insists|contend|contends|fear|fears|assume|assumes|suggest|suggests|assert|asserts|complain|complains|object|objects|warn|warns';
const view =
  'argument|claim|view|idea|notion|belief|fear|charge|assertion|objection|suggestion|contention|accusation|allegation|assumption|conclusion|thesis|theory|impression|story|complaint|worry|hope|expectation|warning';

/** Group `view`: what is thought; `cue`: what the source says of it. Of one sentence. */
export const refuted: readonly LowerPattern[] = [
  // "Critics who say that the dam is unsafe are mistaken."
  new RegExp(
    `\\b(?:${holders}) (?:who|that) (?:now |still |often )?(?:(?:${saying})(?: that)?|would like|want|call|demand|see|regard|describe) (?<view>[^.;]{12,160}?),? (?<cue>${verdict})`,
    'd',
  ),
  // "The argument that the levy harms small bakers does not hold."
  new RegExp(`\\b(?:${view})s? that (?<view>[^.;]{12,160}?),? (?<cue>${verdict})`, 'd'),
  // "It is a myth that …", "it is not true that …", "it would be wrong to say that …".
  /\b(?<cue>it (?:is|was|would be) (?:simply |just |quite |also |plainly )?(?:a myth|a fallacy|an illusion|a mistake|nonsense|absurd|wrong|false|untrue|mistaken|not true|not the case|not correct|far from true|misleading|an error|not so)(?: to (?:say|think|believe|claim|conclude|suppose|suggest|assume|imagine|argue))? that) (?<view>[^.;]{12,160})/d,
  // "We do not share the view that …", "nothing suggests that …", "there is no evidence that …".
  /\b(?<cue>(?:we|i) (?:do not|cannot|can not|don’t|don't) (?:share|accept|believe|agree with|subscribe to|see|find)(?: (?:the|any) (?:view|idea|belief|notion|claim|argument|fear|charge|conclusion|evidence|sign|signs))? that|there (?:is|was|are) (?:no|little|hardly any|scant) (?:evidence|sign|proof|reason to (?:believe|think|fear|suppose|assume)|indication)(?: to suggest)? that|nothing (?:suggests|shows|indicates|points to) that|contrary to the (?:claim|view|belief|argument) that|we (?:dispute|reject|contest|deny|doubt) (?:(?:the|any) (?:\w+ )?(?:claim|view|idea|argument|suggestion|notion|charge) )?that) (?<view>[^.;]{12,160})/d,
];

/** A sentence before, whose view is reported or common. */
export const supposedly: LowerPattern =
  /^(?:it is (?:often|sometimes|frequently|commonly|widely|also|regularly|still|now|generally) (?:said|claimed|argued|assumed|believed|thought|alleged|asserted|maintained|suggested|supposed|feared|held)|(?:the |its |their |his |our )?(?:some|many|critics|opponents|sceptics|skeptics|others|observers|commentators|supporters|advocates|proponents|people|several|most)\b[^.;,]{0,60}? (?:say|claim|argue|believe|think|hold|maintain|insist|contend|fear|assume|suggest|assert|complain|object|demand|want|call for|warn|urge)|the (?:usual|common|standard|conventional|received|popular|official) (?:view|wisdom|argument|claim|belief|story|line)|(?:received|conventional) wisdom)\b/;
/** What a source says of the view just before, in a sentence of its own. */
export const unheld: LowerPattern =
  /^(?:(?:but|yet|however,?|in fact,?|in our view,?|in truth,?) )*(?:(?:that|this|it|they|these|both|such (?:talk|claims?|fears|views|advice|arguments)|the (?:argument|claim|evidence|facts?|figures?|data|record|truth|fear|charge|view|objection|idea|proposal|suggestion|numbers)(?: (?:is|are))?) )(?:(?:is|are|was|were|would be|seems?|remains?|rests?|do|does|did|will|would|could|can|has|have|tells?|tell|says?|point|points)\b ?)*(?:(?:simply|just|plainly|clearly|quite|wholly|entirely|largely|badly|deeply|also|far|a|an|the|grave|serious|great|bad) )*(?:not (?:true|so|the case|bear|support|convince|persuade|hold|stand|follow|borne|share|correct|right)|cannot be true|does not|mistaken|mistake|wrong|false|untrue|error|myth|fallacy|illusion|nonsense|misguided|unfounded|baseless|folly|unwise|premature|exaggerat\w+|overblown|overstated|misleading|reckless|disaster|otherwise|a different story|another story|different story|opposite|blunder|unfair|absurd|unconvincing)\b|^(?:not so|far from it|we disagree|we do not agree|we do not share (?:this|that)|we do not believe (?:it|this|that)\b[.!]|we think otherwise|nothing could be further|nothing of the kind|none of this is true|the opposite is true)\b/;
