/** What sounds like advice and tells how a matter is to be taken. Patterns run over lower-case words from the modal on. */

const not = '(?:should|must|ought)(?: (?:therefore|also|now|thus|of course|perhaps|at least))* (?:not|never)(?: to)?';

/** "should not pretend otherwise", "should never delude itself": what nobody does but in his mind. */
export const inMind = RegExp(
  `^${not} (?:(?:again|now|then|for a moment|too quickly|lightly) )*(?:pretend|imagine|assume|suppose|presume|believe|think|conclude|infer|expect|hope|despair|gloat|rejoice|sneer|laugh|wonder|mistake|confuse|exaggerate|overstate|understate|overestimate|underestimate|overrate|underrate|belittle|romantici[sz]e|ideali[sz]e|dramati[sz]e|(?:delude|flatter|deceive|kid|fool) (?:him|her|it|them|our|your|one)sel(?:f|ves))\\b(?! (?:into|after|for))`,
);

/** "should not be told that all is well": said to deny it, and not to keep it from anybody. */
export const denied = RegExp(
  `^${not} be (?:told|assured|informed|led to (?:believe|think|suppose|hope)|given (?:to (?:believe|understand)|the impression)|made to (?:believe|think)|left (?:under|with|in) the (?:impression|belief|illusion)|under (?:any|the|an) illusion|persuaded|reassured) (?!(?:of|about|by|to|before|until|without|when|how|what|where|who)\\b)`,
);

/** What one feels, and how one looks at a thing. */
export const feelings =
  /^(?:enthusiasm|excitement|optimism|pessimism|hope|euphoria|joy|delight|pride|relief|gratitude|admiration|praise|applause|confidence|certainty|conviction|faith|fear|anxiety|worry|alarm|panic|dread|anger|fury|outrage|indignation|resentment|bitterness|disappointment|frustration|despair|gloom|sympathy|pity|nostalgia|suspicion|scepticism|skepticism|doubt|cynicism|impatience|curiosity|jealousy|envy|comparison|parallel|analogy|judge?ment|verdict|prediction|prophecy|prophecie|jubilation|complacency|temptation|impression|sentiment|zeal|ardour|ardor|fascination|infatuation|hype)s?$/;

/** What becomes of them in those who have them: kept in check, tempered, not pushed too far. */
export const taken =
  /^(?:should|must|ought to)(?: (?:not|never|also|therefore|perhaps|at once|still))* (?:last\b|go to\b|be (?:(?:\S+ly|too|again|simply|perhaps|further) )*(?:kept (?:in|within|under|to)|held (?:in|within)|tempered|rationed|restrained|curbed|checked|moderated|qualified|taken|pushed|pressed|pursued|stretched|driven|carried|overdone|indulged|dismissed|ignored|brushed|waved|laughed|shared|resisted|postponed|delayed|deferred|reserved|suspended|withheld|put (?:aside|off|in)|set aside|measured against|seen|heard|heeded|respected|savoured|enjoyed|viewed|greeted|treated|received|weighed|balanced|trusted|believed|allowed to (?:cloud|blind|obscure|hide|mask|mislead))\b)/;

/** "by a register", "by publishing": somebody is to do something about it after all. */
export const bySome =
  /\bby (?:(?:an?|the) )?(?!(?:experience|realism|caution|the (?:fact|record|figures|memory|knowledge)|history|a (?:sense|dose|look|little)|some|reality|doubt|events|reason|fear)\b)/;
