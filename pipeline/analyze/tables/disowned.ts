/** Words that make what is asked nobody's own advice. Patterns run over the lower-case words of the sentence before the modal. */

/** Somebody else's view, set before what follows: "to their minds, …", "as the saying goes, …". */
export const elsewhere =
  /^(?:and |but |yet )?(?:(?:to|in) (?:their|his|her|its|the [A-Za-zÀ-ɏ ]{2,30}['’]s?|many|some|most) (?:minds?|eyes?|views?|opinion|judge?ment|book|words|telling|reading|account)\b|as [^,]{3,60}\b(?:goes|has it|runs|says?|said|saw it|sees? it|puts? it|argues?|argued|claims?|claimed)\b)/u;

/** An objection that the source puts into somebody's mouth: "you might say that", "it could be argued that". */
export const supposed =
  /\b(?:you|one|some|many|most|people|they|he|she|critics|opponents|sceptics|skeptics|cynics|purists|optimists|pessimists|somebody|someone|[A-Za-zÀ-ɏ]+s) (?:might|may|could|will|would|can) (?:(?:well|also|even|perhaps|no doubt|always|reasonably) )?(?:say|argue|object|think|claim|suggest|reply|answer|retort|respond|insist|counter|protest|complain|tell you|tell us)\b[^.;]*$|\bit (?:might|may|could|can|will) (?:(?:well|also|even|perhaps) )?be (?:said|argued|objected|thought|claimed|countered)\b[^.;]*$/u;

/** A refusal or a doubt above what is asked: "is not a basis to conclude that", "we are not saying that", "no reason why". */
export const refusing =
  /\b(?:not|n['’]t|no|never|hardly|scarcely|nor|neither|doubt\w*|den(?:y|ies|ied)|reject\w*|refus\w*|declin\w*|dispute[sd]?|disagree[sd]?)\b(?<!\b(?:no|not|without|little) doubt)(?! (?:doubt|deny|dispute|only|just|merely)\b)(?:(?!,? but )[^.;:])*?\b(?:that|saying|suggest\w*|conclude|argue|mean|impl(?:y|ies))\b[^,;:]*$|\bno reason\b[^.;]*$|\bnot (?:consider|think|find|believe) it (?:right|appropriate|proper|necessary|desirable|possible)\b[^.;]*$|\b(?:maybe|perhaps|possibly|arguably|supposedly|allegedly)\b[^.;:]*$/;

/** A question or a matter of debate above it: "how the port should prepare", "who should pay". */
export const asking =
  /(?<!\b(?:is|was|explains) )\b(?:how|why|whether)\b[^,;:.]*$|\bwhether (?:[A-Za-zÀ-ɏ’' -]+, )+(?:[A-Za-zÀ-ɏ’'-]+ ){0,4}(?:and|or) (?:[A-Za-zÀ-ɏ’'-]+ ){1,5}$|\b(?:of|on|about|over|as to|know\w*|ask\w*|decid\w*|discuss\w*|see|say|shows?|consider\w*|explain\w*|investigat\w*|examin\w*|understand\w*|argu\w*|debat\w*|disput\w*|unclear|matter|agree\w*) (?:exactly )?(?:what|which|who|whom|whose|where|when)\b[^,;:.]*$|\b(?:by|in|of|to|for|under|through|with|at|on|from|against|until|after|before|between|among) (?:which|whom|whose|what(?! (?:it|they|we|he|she|has|have|had|is|was|were|follows|remains)\b))\b[^,;:.]*$|\b(?:he|she|they)\s+(?:[A-Za-zÀ-ɏ]+ly\s+|also\s+|has\s+|have\s+|had\s+)?(?:invit|ask|urg|want|suggest|submit|propos|recommend|argu|contend|sa[iy]|insist|demand|claim|believ|think|thought|hope|maintain)[A-Za-zÀ-ɏ]*\b[^.;:]*$|\b(?:question|debate|discussion|disagreement|argument|dispute)s? (?:of|over|about|on|as to) [^,;:.]*$|\b(?:suggestion|request|submission|demand|plea|call|invitation|insistence|complaint|petition|appeal)s?\b[^.;:]*\b(?:that|is)\b[^.;:]*$/u;

/** What makes a clause after "that" the source's own: "we believe that", "it is clear that", "the lesson is that". */
export const ownThat =
  /\b(?:(?:we|i|our|my|this (?:paper|report|brief|study|article))\b[^,;.]{0,60}|it (?:is|seems|follows|remains|also follows)\b[^,;.]{0,40}|(?:lesson|conclusion|upshot|point|truth|fact|implication|answer|bottom line|result|takeaway|principle|message|rule)[^,;.]{0,30} (?:is|was|remains|here is)) $/;
