/** Judgements on a course of action that recommend it: "the case for a levy is strong", "Option B is preferable"; as the other words of `advising.ts`. */

/** Of a mood or a judgement: "criticism is warranted" asks for nothing. */
const moods =
  'criticism|concerns?|optimism|pessimism|scepticism|skepticism|caution|fears?|comparisons?|conclusions?|worr(?:y|ies)|praise|suspicions?|doubts?|alarm|anger|confidence|trust|hope|word|term|name|description|verdict|judge?ment|question|explanation|language|tone|humility|patience|panic';
/** What is thought and said. */
const thoughts =
  'distinctions?|differences?|comparisons?|contrasts?|points?|nuances?|memor(?:y|ies)|questions?|analog(?:y|ies)|phrases?|parallels?|lessons?|facts?|details?|words?|iron(?:y|ies)|paradox|objections?|arguments?|answers?|explanations?|hypothes[ei]s|histor(?:y|ies)|stor(?:y|ies)|thoughts?|warnings?|caveats?|observations?|puzzles?|figures?';
/** One of several courses laid out. */
const option =
  '(?:option (?:[a-h]|\\d|one|two|three|four|five)|(?:the|this) (?:first|second|third|fourth|fifth|last|former|latter|middle|more cautious|cautious|gradual|phased|minimal|full)(?: (?:option|course|approach|route|path|model|scenario|variant|alternative|one|of these))?|(?:the|a) (?:[A-Za-zÀ-ɏ-]+ ){1,3}(?:option|approach|route|model|variant|scheme|solution))';

export const worth: readonly (readonly [
  RegExp,
  'strong' | 'moderate' | 'weak',
  'before' | 'after' | null,
  'addressed'?,
])[] = [
  // "The case for a toll is strong", "the case against a second runway is overwhelming"; not the prosecution's.
  [
    /\bthe (?:[A-Za-zÀ-ɏ]+ )?case (?:for|against) (?!(?:the )?(?:prosecution|defen[cs]e|plaintiff|crown|appeal|optimism|pessimism|hope|concern|doubt|caution|panic|saying|thinking|believing)\b)[^.;:]{3,90}? (?:is|remains|looks|has become|has never been|could not be) (?:(?:now|therefore|also|as|still|very|especially|particularly|both|simply|indeed|equally|all the|far) )*(?:strong|stronger|overwhelming|compelling|clear|clearer|unanswerable|irresistible|powerful|convincing|persuasive|sound|solid|plain|urgent|made|good|better|obvious|watertight)\b/u,
    'weak',
    null,
  ],
  // "The least the company can do is pay".
  [
    /\bthe (?:very )?least (?:that )?(?=(?:the |our |this )?[A-Za-zÀ-ɏ'’ -]{2,40} (?:can|could|might) do (?:now )?is\b)/u,
    'moderate',
    'after',
    'addressed',
  ],
  [
    RegExp(
      `(?=\\b(?:is|are|seems?|appears?|remains?|would) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:warranted|advisable|called for|to be preferred)\\b)(?<=^(?![^,;:]*\\b(?:${moods})\\b[^,;:]*\\b(?:warranted|advisable|called for)\\b)[^,;:]*(?:^|[^A-Za-zÀ-ɏ])(?!(?:it|this|that|which|what|they)\\b)[A-Za-zÀ-ɏ]+ )(?:is|are|seems?|appears?|remains?|would (?:also |therefore |now )?be) (?:(?:now|therefore|also|fully|clearly|thus|still|amply|well|urgently|equally|certainly) )*(?:warranted|advisable|called for|to be preferred)(?! (?:by|if|only if|that)\\b)`,
      'u',
    ),
    'moderate',
    null,
  ],
  [
    RegExp(
      `\\b${option} (?:is|seems|appears|would be|remains) (?:(?:clearly|therefore|also|by far|on balance|far) )*(?:preferable|to be preferred|the better (?:one|choice)|best|the best)\\b`,
      'u',
    ),
    'moderate',
    null,
  ],
  [
    RegExp(
      `\\b${option} (?:(?:therefore|also|clearly|alone) )*(?:deserves|merits|commends itself|offers the best)\\b`,
      'u',
    ),
    'weak',
    null,
  ],
  [
    /\b(?:we|i) (?:(?:therefore|also|clearly|strongly|on balance) )*(?:favou?r|prefer) (?=(?:option|a|an|the (?:first|second|third|fourth|former|latter))\b(?! (?:term|word|name|expression|definition)))/,
    'weak',
    null,
  ],
  [
    /\b(?:deserves?|merits?) (?:(?:now|also|therefore|at least|nonetheless) )?(?:to (?:go|end|stay|continue|survive|be (?:(?:[A-Za-zÀ-ɏ]+ly|much) )?(?:extended|kept|renewed|funded|tried|tested|adopted|copied|supported|scrapped|abolished|repealed|revived|rejected|expanded|continued|strengthened|protected|preserved|restored|completed|reopened|upheld|enlarged|made permanent|written into))|(?:(?:further|more|our|the|its|their|full|serious|wider|strong|cautious|an?|another|urgent|careful|sustained) )*(?:support|backing|consideration|funding|trial|pilot|second look|reprieve|extension|renewal)\b)/u,
    'weak',
    null,
  ],
  // "There is every reason to extend the truce"; not "to believe".
  [
    /\bthere (?:is|are) (?:now )?(?:every|good|strong|sound|ample|compelling) reasons? (?:not )?to (?=(?:extend|keep|renew|fund|try|test|adopt|support|scrap|abolish|repeal|revive|reject|expand|continue|strengthen|protect|publish|open|close|build|buy|sell|invest|ban|tax|raise|lower|cut|lift|end|stop|start|begin|act|hurry|proceed|merge|split|restore|reopen|insist|include|exclude|exempt|limit|cap|postpone|delay|withdraw|stay|train|hire|subsidi[sz]e|negotiate|sign|ratify|resist|require|retain|pursue)\b)/,
    'weak',
    null,
  ],
  [
    /\bthere is no (?:good |longer any |further )?reason (?:not to|to (?:wait|delay|hesitate|go on|continue|postpone|exempt|subsidi[sz]e|prolong))\b/,
    'weak',
    null,
  ],
  [
    // "The distinction is worth preserving": of what is thought and said, and nothing to be done.
    RegExp(
      `(?<!\\b(?:${thoughts})\\b[^,;:]{0,40})\\b(?:is|are|seems?|would be|remains?) (?:well |certainly |also |therefore )?worth (?:considering|exploring|trying|pursuing|testing|piloting|keeping|preserving|extending|copying)\\b(?! (?:that|why|how|what|whether|in (?:more )?detail|further|in (?:mind|view|sight)|for a moment|a little)\\b)`,
    ),
    'weak',
    null,
  ],
  [
    /\b(?:our|my) (?:(?:first|main|central|one|only|chief|simple|plain|urgent) )*(?:demand|plea|appeal|ask|request|proposal) (?:(?:to|of) [^,.;:]{2,60} )?is (?:(?:simple|plain|modest|this|therefore|clear|that|to)\b)(?![^.;]* (?:ignored|rejected|refused)\b)/,
    'strong',
    null,
  ],
  // "A joint register would be a useful first step", "a cut in March would be premature".
  [
    RegExp(
      `(?=\\bwould be (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:useful|sensible|welcome|logical|modest|good|natural|premature|short|reckless|irresponsible))(?<=^(?![^,;:]*\\b(?:${moods}|celebration|celebrations|talk|claim|claims)\\b)[^,;:]{0,12}?(?!(?:it|this|that|which|what|they|there|such|doing)\\b)(?:an?|the|our|its|their|more|further|another|[A-Za-zÀ-ɏ]+ing|[A-Za-zÀ-ɏ]+) [^,;:]{2,80} )would be (?:(?:clearly|also|therefore|surely|at best|simply) )*(?:an? (?:useful|sensible|welcome|logical|modest|good|natural) (?:first |next )(?:step|move|start)|premature|short-sighted|reckless|irresponsible)\\b`,
      'u',
    ),
    'weak',
    null,
  ],
  // "The Minister is asked to lay the accounts": of a body by name, what only it can do; "passengers are asked to wait" is told.
  [
    /(?=\b(?:is|are) (?:\p{Ll}+ ){0,3}(?:asked|requested) to\b)(?:(?<=\b(?:the|its|this) [^,;.]{3,60} )is|(?<=^(?!.*\b(?:reader|court|jury|patient|panel)\b)[^,;]*)(?:is|are)(?= (?:hereby|therefore|further|accordingly|respectfully|also)\b)) (?:(?:hereby|therefore|further|also|accordingly|respectfully|likewise) )*(?:asked|requested) to (?=(?:publish|make|lay|report|submit|explain|provide|supply|present|produce|disclose|consult|establish|appoint|commission|review|revise|amend|prepare|undertake|examine|investigate|ensure|inform|draft|update|withdraw|table|respond|clarify|confirm|restore|reopen|open|monitor|release|lift|suspend|set (?:up|out))\b(?![^.;]* (?:every|each) (?:day|week|month|year|time)))/u,
    'moderate',
    'before',
    'addressed',
  ],
  [/\bthere needs? to be\b/, 'strong', null],
  // "There should be a floor under the price of milk"; "there should be a ferry at noon" supposes.
  [
    /\bthere (?:should|ought to|must) (?:(?:also|now|therefore|at least|once again) )?be (?!a law against)(?=(?:an?|some|more|fewer|stricter|clear|clearer|independent|full|regular|binding|proper|real|at least|no) (?:[A-Za-zÀ-ɏ-]+ ){0,4}?(?:inquir(?:y|ies)|floor|ceiling|cap|limits?|bans?|moratorium|laws?|rules?|register|reviews?|audits?|tribunal|court|commission|ombudsman|regulator|levy|tax|fund|penalt(?:y|ies)|sanctions|deadlines?|timetable|referendum|debate|consultation|rights?|duty|obligation|standards?|targets?|compensation|oversight|scrutiny|transparency|accountability|pause|freeze|requirement|framework|mechanism|guarantees?|safeguards?|exemptions?|exceptions?|subsid(?:y|ies)|incentives?|code|agency|unit|panel|hearings?|investigations?|truce|ceasefire|minimum|maximum|inspections?|checks)\b)/u,
    'moderate',
    null,
  ],
  [/\bit (?:now )?(?:falls to|is incumbent (?:up)?on)(?= [^,.;]{2,60} to\b)/, 'moderate', 'after', 'addressed'],
  // "It is essential that the wards be reopened": by the mood of its verb.
  [
    /\bit (?:is|remains) (?:(?:also|therefore|absolutely|now|equally) )*(?:critical|essential|vital|imperative|crucial|important|necessary|desirable) that(?= [^,.;:]{2,80}? be (?:[A-Za-zÀ-ɏ]+ly )?(?!(?:noted|understood|remembered|said|seen|stressed|recognised|recognized)\b)(?:[A-Za-zÀ-ɏ]+(?:ed|en|wn)|made|set|put|kept|held|built|paid|cut|found|brought|sent|left|told|met|sold)\b)/u,
    'strong',
    null,
  ],
  // "What the region needs now is a regulator": somebody needs it of whoever can give it.
  [
    /\bwhat (?:we need|(?:the |our |this )?(?:region|country|city|town|county|sector|industry|fleet|port|grid|railway|system|service|market|profession|union|bloc|continent|island|islands|state|economy|patients?|villages?|public|farmers|fishers) needs?)(?: (?:now|most|instead|above all|today|is|more than anything))* is (?!(?:patience|time|luck|courage|hope|honesty|faith|to know|clear|unclear|obvious|not clear|unknown)\b|(?:fewer|less|more) [^.;]{2,50} and (?:fewer|less|more)\b)/,
    'weak',
    null,
  ],
];
