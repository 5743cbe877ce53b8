/** Words that say by when or for how long something is to be done. */

/** "no later than 2027". */
export const latest = /\b(?:no|not) later than [^,;:.()]{3,40}/i;

const count =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|thirty|sixty|ninety|several|some|a few|a couple of)';
const unit = '(?:days?|weeks?|fortnights?|months?|years?|decades?|terms?|seasons?)';

export const stretch = RegExp(
  [
    '\\b(?:(?:in|over|for|from) (?:the|a) )?(?:(?:short|short(?:er)|medium|long|long(?:er)|near|near(?:er))(?:-| )(?:to |to-)?(?:(?:short|medium|long)(?:-| ))?(?:term|run)|(?:medium|short)- to (?:long|medium)-term)\\b',
    // "within six months of taking office".
    '\\bwithin (?:the next |the coming )?(?:[a-z]+|\\d+) (?:(?:working|business|calendar|school|sitting) )?(?:days|weeks|months|years|decade|year|month|week)\\b(?: (?:of|from|after) (?:the|an?|its|their|this|that|receipt|publication|adoption|ratification|signature|notification|accession|[A-Za-zÀ-ɏ]+ing)\\b[^,;:.()]{0,50})?',
    '\\b(?:in|over|during|for) the (?:next|coming|following) (?:(?:[a-z]+|\\d+) )?(?:days|weeks|months|years|decades?|year|season|term)\\b',
    '\\bimmediately\\b(?! (?:after|before|behind|beside|adjacent|south|north|east|west|above|below|opposite|around|following|preceding))',
    '\\bwithout (?:further |undue |any )?delay\\b|\\bforthwith\\b|\\bat once\\b(?! (?:a|an|the|both)\\b)|\\b(?:straight|right) away\\b|\\bas a matter of urgency\\b',
    '\\bas soon as (?:is )?(?:reasonably |humanly )?(?:possible|practicable|feasible)\\b|\\bat the (?:first|earliest) (?:possible )?opportunity\\b',
    '\\b(?:during|within|for|over) the (?:[a-z]+|\\d+)[- ](?:day|week|month|year) period\\b',
    `\\bfor (?:an?|the) (?:(?:initial|trial|further|limited|fixed|transitional|interim) )?(?:period|term|phase) of (?:at least |up to )?${count} ${unit}\\b`,
    `\\bfor (?:another|a further|at least|up to|no more than|not more than|at most) ${count} (?:more )?${unit}\\b`,
    '\\bfor the (?:time being|foreseeable future|rest of (?:the|this) (?:year|decade|century|season|term|session|mandate))\\b',
    "\\bin the (?:near|foreseeable) future\\b|\\bin the meantime\\b|^until then\\b|\\b(?:tomorrow|tonight)\\b(?![’'])",
    // "should publish them next year"; not "the budget for next year", "next year’s budget".
    "(?<!\\b(?:the|of|for|from|than|since|until|by|before|after|in|during|and|to|on) )\\b(?:this|next) (?:year|month|week|spring|summer|autumn|winter|season|session|term)\\b(?!['’-]| (?:[A-Za-zÀ-ɏ]+ )?(?:budget|report|harvest|crop|plan|results?|elections?|vote|summit|meeting|is|was|has|will))",
  ].join('|'),
  'iu',
);

/** One of these stands in every term that an event sets. */
export const anyTerm =
  /\b(?:before|until|till|ahead of|in time for|by the time|by (?:the )?(?:next|end|start|beginning|coming|following))\b/i;

/** "before the vote", "ahead of the next session", "until the dyke is mended": up to the clause's end. */
export const before =
  /(?:^|[\s,(–—])((?:before|until|till|ahead of|in time for|by the time|by (?=(?:the )?(?:next|end|start|beginning|coming|following)\b))\s?(?:(?!\s(?:before|until|ahead of|by the time) )[^,;:.()–—]){3,110})/gi;

/** Whatever follows is a term: "the next election", "the end of the session". */
export const periods = /^(?:the )?(?:next|end of|start of|beginning of|coming|following) /i;

/** Before the term: of what was, "than it was before the vote". */
export const ofPast =
  /\b(?:was|were|had|did|than|as|like|that|known|usual|even|long|shortly|just|days|weeks|months|years)(?: [A-Za-zÀ-ɏ]+){0,2} $/iu;

/** Before the term: before whom something is brought, "lay the accounts before the chamber that has". */
export const brought =
  /\b(?:bring|brings|brought|lay|lays|laid|put|puts|place|placed|appear|appears|come|comes|go|goes|stand|stands|testify|plead|present|presented|tabled|argue|argued|answer|heard|tried|swear|sworn)\b(?: [A-Za-zÀ-ɏ’'-]+){0,6} $/iu;

/** "until now", "before long", "before the war", "before it is too late": no term that anybody can keep. */
export const notAhead =
  /^(?:before|until|till) (?:now|then|recently|lately|today|that|this|long|him|her|them|it$|us|god|everyone|everybody|too late|it (?:is|becomes|gets) too late)\b|^before (?:the )?(?:[A-Za-zÀ-ɏ]+ )?(?:war|crisis|crash|pandemic|collapse|revolution|independence|invasion|coup|storm|flood|fire|accident)\b(?! (?:is|are|has|have|comes?|breaks?))/iu;

/** What is to come and is named without a date: sittings, votes, seasons, feasts, steps of a procedure. */
export const occasions: ReadonlySet<string> = new Set(
  `vote votes ballot ballots poll polls election elections by-election referendum session sessions sitting recess summit summits
  meeting meetings conference plenary convention auction auctions tender tenders sale merger takeover handover
  transfer launch opening reopening closure start end beginning close completion expiry expiration deadline harvest sowing season
  seasons winter summer spring autumn rains monsoon thaw frost frosts snow migration christmas easter ramadan passover holidays
  holiday budget budgets reading review audit inquest trial hearing hearings verdict ruling judgment judgement decision withdrawal
  departure arrival arrivals deployment signing signature ratification accession adoption implementation publication release renewal
  renegotiation negotiations talks visit inauguration anniversary weekend year decade century quarter month week term semester
  mandate award purchase construction demolition licensing commissioning decommissioning approval commencement transition rollout
  roll-out census consultation cop olympics championship festival payment instalment installment tranche disbursement enlargement
  expansion extension dissolution privatisation privatization flotation listing resumption restart`.split(/\s+/),
);

/** "at its session of July 2026", "at the next summit": a meeting that is to come. */
const meetings =
  '(?:session|meeting|summit|conference|assembly|congress|convention|plenary|council|sitting|hearing|round)';
export const meeting = RegExp(
  `\\b(?:at|during) (?:its|their|the|an?) (?:(?!next\\b|coming\\b|forthcoming\\b|upcoming\\b)[A-Za-zÀ-ɏ-]+ ){0,3}${meetings} (?:to be held |planned |due )?(?:of|in|on|for)? ?(?:early |late |mid-)?$`,
  'iu',
);
export const nextMeeting = RegExp(
  `\\b(?:at|during) (?:its|their|the) (?:next|coming|forthcoming|upcoming) (?:[A-Za-zÀ-ɏ-]+ ){0,3}?${meetings}\\b(?: of [A-Za-zÀ-ɏ ]{3,40}(?=[.,;]|$))?`,
  'iu',
);
/** "before the vote due in May": by what, though a day is told of it. */
export const due =
  /\b(?:before|by|ahead of|in time for) the (?:[A-Za-zÀ-ɏ]+ ){1,3}(?:planned|scheduled|due|expected|foreseen) [^,;:.()]{3,60}/iu;
