/** How dates are written. Group names are read by `dates.ts`; the first form that matches at a place wins. */

const month = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)`;
/** The same, short and without a stop: only where digits stand beside it. */
const monthNear = month.replace(')', '|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)');
const year = `(?:1[4-9]\\d\\d|20\\d\\d)`;
const part = `(?:[Ee]arly|[Mm]id|[Ll]ate)(?:-| |-to-late |- to late-? ?)?`;
const dash = '\\s?[-–—]\\s?';
const season = '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter';
const count =
  '\\d{1,2}|[Aa]|[Aa]n|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy';
/** Of a month, so that "Since March 80 clinics" dates nothing by a day. */
const day = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
/** "Between July and December 14 boats": from month to month, so that the number is how many. */
const acrossMonths = `(?:[Bb]etween|[Ff]rom) ${month} (?:and|to) `;
/** Months of a year that are told together: "the first six months of 2025". */
const few = 'two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}';
const span = '(?:second|minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?';

/** A preposition and what may stand between it and the date. */
export const lead = `(?<preposition>in|In|on|On|since|Since|until|Until|till|by|By|before|Before|after|After|from|From|during|During|between|Between|to|through|Through|of|for|at|At|around|Around|[Oo]ver(?= the (?:spring|summer|autumn|winter)\\b)|as of|As of|[Aa]s early as|[Aa]s late as|[Aa]s recently as|[Aa]s far back as|[Ii]n about|[Ii]n around|[Ii]n or around|throughout|Throughout|(?<![Tt]he )following|Following)\\s+(?:both |the\\s+)?(?:(?:end|start|beginning|middle|(?:early|first|last|late|later|final|closing|opening) (?:hours|days|weeks|months|part)|(?:first|second|third|fourth|last|final|closing|opening) (?:week|half|fortnight)(?= of (?:last |this )?${month})) of\\s+)?(?:the )?`;

/** Days as words tell them. */
export const nths = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(' '),
];

export const forms: [string, RegExp][] = [
  ['iso', /(?<year>(?:1[4-9]|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])/],
  ['dotted', /(?<day>0?[1-9]|[12]\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>(?:19|20)\d\d)/],
  ['slashed', /(?<day>1[3-9]|2\d|3[01])\/(?<month>0?[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)/],
  [
    'mdy',
    RegExp(
      // "in May 12 boats": how many.
      `(?<!\\b[Ii]n )(?<!\\b${acrossMonths})(?<month>${month}) (?<day>${day})(?:st|nd|rd|th)?(?:(?:${dash}| to | and )(?<toDay>${day})(?:st|nd|rd|th)?)?(?:,? (?<year>${year}))?(?![\\d%]|[.,]\\d)`,
    ),
  ],
  [
    'dmy',
    RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:${dash}|/| to | and )(?<toDay>\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(?<month>${monthNear})(?:,? (?<year>${year}))?`,
    ),
  ],
  // "the first of June".
  ['nth', RegExp(`(?<nth>${nths.join('|')}) of (?<month>${month})(?!['’]s)(?:,? (?<year>${year}))?`)],
  [
    'months',
    RegExp(
      `(?<month>${month})(?:${dash}| to | and | through )(?<toMonth>${month})(?:,? (?<year>${year}))?(?:(?! ${day}(?!,\\d{3}))|(?<=\\b${acrossMonths}${month}))`,
    ),
  ],
  ['my', RegExp(`(?:(?<part>${part}))?(?<month>${monthNear})(?:,? (?:of )?(?<year>${year}))`)],
  [
    'month',
    RegExp(
      // "May 9" is a day where it may be one; "in May 400 left" is none.
      `(?:(?<part>${part})|(?<shift>[Ll]ast|[Nn]ext|[Tt]his|coming|following|previous|preceding) )?(?<month>${month})(?!(?<!\\b[Ii]n ${month}) ${day}(?![\\d,.]*\\d))(?: (?<of>of (?:last|this|next|that) year))?`,
    ),
  ],
  [
    'quarter',
    RegExp(
      `(?:Q(?<quarter>[1-4])|H(?<halfYear>[12])|(?<ordinal>first|second|third|fourth|last|final|opening|closing) (?:(?<span>quarter|half)(?: of)?(?: the year)?|(?<count>${few}) months)) (?:of )?(?<year>${year})`,
    ),
  ],
  ['quarterIn', RegExp(`(?<year>${year})[- ]?(?:Q(?<quarter>[1-4])|H(?<halfYear>[12]))`)],
  [
    'quarterOf',
    RegExp(
      `(?<ordinal>first|second|third|fourth) (?:(?<span>quarter|half)|(?<count>${few}) months) of (?<whose>this|last|next|that|the) year`,
    ),
  ],
  [
    'firstMonths',
    RegExp(
      `(?<ordinal>first|opening|last|final|closing) (?<number>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months of (?:(?<year>${year})|(?<whose>this|last|next|that|the) year)`,
    ),
  ],
  [
    'seasons',
    RegExp(`(?<season>${season})(?: of)? (?<year>${year})(?:/|${dash})(?<toYear>\\d{4}|\\d\\d)(?![\\d%]|[.,]\\d)`),
  ],
  ['season', RegExp(`(?:(?<part>${part}))?(?:the )?(?<season>${season})(?: of)? (?<year>${year})`)],
  [
    'bareSeason',
    RegExp(
      `(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his|coming|following|previous|preceding) |(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<season>${season})(?: of (?<whose>last|this|next|that) year)?`,
    ),
  ],
  [
    'fiscal',
    RegExp(
      `(?:[Ff]iscal|[Ff]inancial) (?:year )?(?<year>${year})(?:[/–-](?<toYear>\\d{4}|\\d\\d))?|FY ?(?<fy>${year}|\\d\\d)(?:[/–-](?<fyTo>\\d\\d))?`,
    ),
  ],
  ['fiscalNear', /(?<shift>[Ll]ast|[Pp]ast) (?:financial|fiscal|accounting) year/],
  ['feast', /Christmas(?: (?:(?<eve>Eve)|(?<feast>Day)))?|New Year['’]s (?:(?<first>Day)|(?<last>Eve))/],
  [
    'weekday',
    /(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/,
  ],
  ['quarterAlone', /(?<ordinal>first|second|third|fourth) (?<span>quarter)(?! of\b)|Q(?<quarter>[1-4])(?! ?\d)/],
  ['years', RegExp(`(?<year>${year})(?:${dash}| to | and | until )(?<toYear>${year})(?![\\d%]|[.,]\\d)`)],
  ['span', RegExp(`(?<year>${year})(?:${dash}|/)(?<toYear>\\d\\d)(?![\\d%]|[.,]\\d)`)],
  ['decade', /(?<part>[Ee]arly|[Mm]id|[Ll]ate)?[- ]?(?:the )?(?<year>(?:1[4-9]|20)\d0)s/],
  [
    'century',
    /(?:(?<part>early|mid|late)[- ])?(?<century>1[5-9](?=th)|2[01](?=st|th)|[Ss]ixteen(?=th)|[Ss]eventeen(?=th)|[Ee]ighteen(?=th)|[Nn]ineteen(?=th)|[Tt]wentie(?=th))(?:th|st) century/,
  ],
  ['year', RegExp(`(?:(?<part>${part}))?(?<year>${year})(?![\\d%]|[.,]\\d|-[A-Za-z])`)],
  ['near', /(?<near>(?:[Ll]ast|[Tt]his|[Nn]ext) (?:month|week)(?! of\b)|[Yy]esterday)/],
  [
    'relative',
    /(?:(?<part>[Ll]ate|[Ee]arly|[Mm]id)[- ])?(?<shift>[Ll]ast|[Nn]ext|[Tt]his) year|(?<turn>later|earlier|Later|Earlier) this year/,
  ],
  [
    'theYear',
    /(?<=\b(?:start|beginning|end) of the )year(?=[,.;)]|$| (?:and|but|the|it|they|to|as|with|from|by|in|on)\b)/,
  ],
  [
    'halves',
    RegExp(
      `(?:[Hh]alf an? year|(?<count>${count}) (?:and a half years|year and a half)) (?<turned>ago|later|earlier|afterwards)(?! than)`,
    ),
  ],
  // "half a century ago" is none of these.
  ['ago', RegExp(`(?<!\\b[Hh]alf )(?<count>${count}) (?<unit>${span}) ago`)],
  [
    'later',
    RegExp(
      `(?<!\\b[Hh]alf )(?<count>${count}) (?<step>day|week|month|year)s? (?<turned>later|earlier|afterwards)(?! than)`,
    ),
  ],
  [
    // "the same period of 2024", "the same months a year earlier": what another year's are compared with.
    'sameOf',
    RegExp(
      `(?:[Tt]he )?same (?:month|period|quarter|season|half|week|time|point|day|stretch)s?,? (?:(?:of|in|during) (?:the )?)?(?:(?<year>${year})(?![\\d%]|[.,]\\d)|(?<whose>last) year|(?<shift>previous|preceding) year|(?:a|one|the) year (?<side>before|earlier)|year (?<turned>before|earlier))`,
    ),
  ],
  [
    'same',
    /(?:[Tt]he )?same (?<same>month|year|day|week|period)|[Tt]hat (?:(?<that>month|year|day)|(?<hours>morning|afternoon|evening|night))(?![a-z])/,
  ],
  [
    'next',
    /(?<which>following|previous|preceding|next) (?<step>year|month|day)|(?<turned>year|month|day) (?<side>later|earlier|before|after)/,
  ],
  ['monthDay', /the (?<day>[1-3]?\d)(?:st|nd|rd|th)(?= ?[,.;)]| (?:and|or|it|he|she|they|the|a)\b)/],
];

/** What happens and is named by its year: "the 2008 crash". */
export const happenings =
  /^ (?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]* ){0,2}(?:crash|crisis|tsunami|blackouts?|floods?|flooding|earthquake|quake|invasion|coup|strikes?|revolt|revolution|uprising|massacre|attacks?|bombings?|accident|disaster|spill|outbreak|epidemic|famine|drought|hurricane|cyclone|storms?|wildfires?|eruption|landslide|collapse|default|devaluation|recession|panic|protests?|riots?|referendum|annexation|heatwave|blast|explosion|derailment|sinking|bailout|embargo|blockade|siege|offensive|meltdown|ambush|mutiny|rebellion)\b/u;

/** Before a year in brackets, what makes a citation of it: "Okoro (2021)", "Lind et al. (2020)". */
export const citation =
  /(?:\bet al\.?|(?:\b(?:[Bb]y|and|[Ss]ee|cf\.|in|from)|[,&]) \p{Lu}[\p{L}'’-]+|^\p{Lu}[\p{L}'’-]+|[.;] \p{Lu}[\p{L}'’-]+) \($/u;

/** Before "of 1968": those who are named by their year. */
export const titled = /\b(?:[Cc]lass|[Vv]intage|[Gg]eneration|[Ss]pirit|[Bb]orders|[Cc]ohort)\b[^,.;]{0,12}$/;
