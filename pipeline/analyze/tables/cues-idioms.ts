/** Verbs that attribute only with the words behind them: "played down the risk", "took issue with the method". Data only. */
import type { Claim } from '../../findings.ts';

export interface Idiom {
  kind: Claim['kind'];
  /** What stands behind the verb, in lower case, a space between words, from the first of them on. */
  rest: RegExp;
  /** "played the risk down": the particle may stand behind its object. */
  parts?: RegExp;
}

const own = '(?:his|her|its|their)';
const self = '(?:himself|herself|itself|themselves)';

/** Kind, forms of the verb, the words behind it, and the particles that may stand behind the object. */
const rows: readonly (readonly [Claim['kind'], string, string, string?])[] = [
  ['said', 'brush brushes brushed', 'off|aside', 'off|aside'],
  ['said', 'shrug shrugs shrugged', 'off', 'off'],
  ['said', 'wave waves waved', 'away|aside', 'away|aside'],
  ['said', 'laugh laughs laughed', 'off', 'off'],
  ['said', 'bat bats batted', 'away|aside', 'away|aside'],
  ['said', 'play plays played', 'down|up', 'down'],
  ['said', 'talk talks talked', 'up|down', 'up|down'],
  ['said', 'single singles singled', 'out', 'out'],
  ['said', 'spell spells spelled spelt', 'out'],
  ['said', 'hint hints hinted', 'at'],
  ['said', 'allude alludes alluded', 'to'],
  ['said', 'hit hits', 'back at'],
  ['said', 'push pushes pushed', 'back against'],
  ['said', 'lash lashes lashed', 'out (?:at|against)'],
  [
    'said',
    'speak speaks spoke spoken',
    '(?:out |up )?(?:against|in favou?r of|in defen[cs]e of)|(?:dis)?approvingly of|(?:warmly|highly|well|ill|openly) of',
  ],
  [
    'said',
    'come comes came',
    'out (?:strongly )?(?:against|in favou?r of|in support of|for)|down (?:firmly |squarely )?(?:in favou?r of|against|on the side of)|clean about|out as',
  ],
  [
    'said',
    'take takes took taken',
    `issue with|aim at|exception to|credit for|umbrage at|a (?:\\w+ )?(?:view|line|stance|position) (?:of|on)`,
  ],
  ['said', 'claim claims claimed', 'responsibility for|credit for'],
  ['said', 'cast casts', '(?:\\w+ )?doubts? (?:on|over|upon)'],
  ['said', 'pour pours poured', '(?:cold water|scorn|praise) on'],
  ['said', 'heap heaps heaped', '(?:praise|scorn|blame|ridicule) (?:on|upon)'],
  ['said', 'pin pins pinned', '(?:the )?blame (?:on|for)'],
  ['thought', 'pin pins pinned', `${own} hopes on`],
  ['said', 'lay lays laid', '(?:the )?blame (?:on|at|with)'],
  ['said', 'put puts', '(?:the )?blame (?:on|for)'],
  [
    'said',
    'set sets lay lays laid',
    `out (?:(?:a|the|an|${own}) )?(?:\\w+ )?(?:plans?|case|vision|arguments?|positions?|views?|demands?|terms|conditions|proposals?|reasons?) (?:for|to|on|why|against)`,
  ],
  [
    'demanded',
    'make makes made',
    '(?:a|the|its|their|his|her) (?:\\w+ )?(?:case|plea|appeal|call|pitch|argument) (?:for|against)',
  ],
  ['said', 'make makes made', `light of|no secret of|clear ${own}`],
  [
    'said',
    'sound sounds sounded',
    '(?:the|an) alarm (?:over|about|on)|a (?:\\w+ )?(?:warning|note) (?:over|about|on|of)',
  ],
  ['said', 'ring rings rang', 'the alarm (?:over|about|on)'],
  ['said', 'draw draws drew', `(?:${own} |the )?attention to`],
  ['said', 'call calls called', '(?:for )?attention to', 'into question'],
  ['said', 'throw throws threw thrown', `${own} (?:\\w+ )?(?:weight|support) behind`],
  ['said', 'lend lends lent give gives gave given', `${own} (?:\\w+ )?(?:backing|support|blessing|approval|assent) to`],
  ['said', 'distance distances distanced', `${self} from`],
  ['said', 'hold holds held', 'out (?:the )?(?:hope|prospect|possibility) of'],
  ['said', 'side sides sided', 'with'],
  ['said', 'vouch vouches vouched', 'for'],
  ['said', 'rail rails railed inveigh inveighs inveighed', 'against'],
  ['thought', 'balk balks balked baulk baulks baulked bristle bristles bristled chafe chafes chafed', 'at'],
  ['said', 'apologise apologises apologised apologize apologizes apologized', 'for'],
  ['said', 'disagree disagrees disagreed', 'with'],
  ['said', 'dissent dissents dissented', 'from'],
  ['said', 'quibble quibbles quibbled', 'with|over|about'],
  ['thought', 'subscribe subscribes subscribed', 'to the (?:\\w+ )?(?:view|theory|idea|notion)'],
  ['demanded', 'clamour clamours clamoured clamor clamors clamored agitate agitates agitated', 'for'],
  ['thought', 'has have had', '(?:little|no|few|hardly any|not the slightest) doubts? (?:but )?that'],
  ['said', 'put puts', 'it to (?:me|us|him|her|them|the \\w+) that'],
  ['said', 'has have had', 'it (?:too )?that'],
  ['said', 'own owns owned', 'up to'],
  ['said', 'is are was were been go goes went gone', 'on (?:the )?record (?:as|with)'],
  ['said', 'make makes made', `no (?:bones about|apolog(?:y|ies) for|secret that)`],
  ['thought', 'set sets puts put', `(?:great|much|little|no) (?:store|faith|trust) (?:by|in)`],
  [
    'reported',
    'has have',
    '(?:\\w+ ){1,3}(?=(?:doubling|tripling|quadrupling|halving|rising|falling|growing|shrinking|climbing|peaking) (?:to|by|in|at|from) )',
  ],
  ['said', 'stand stands stood', `by ${own}`],
  ['said', 'find finds found', 'fault with'],
  ['thought', 'set sets', `${own} face against`],
  ['thought', 'make makes made', `up ${own} minds? that`],
  ['said', 'give gives gave given', '(?:us|me|them|him|her) to understand that'],
  ['thought', 'come comes came', 'away with the (?:\\w+ )?impression that'],
  ['said', 'hear heard', 'to (?:say|argue|complain|remark|insist) that'],
  ['thought', 'reckon reckons reckoned', 'on|with'],
  ['said', 'go goes went gone', 'so far as to (?:call|say|suggest|claim|describe|accuse)'],
  ['thought', 'is are was were', 'under no illusions? that|in (?:two minds|no doubt) (?:about|over|that)'],
  ['thought', 'long longs longed yearn yearns yearned', 'for'],
  ['intended', 'commit commits committed', `(?:${self} )?to`],
  ['thought', 'count counts counted', '(?:up)?on(?! (?:his|her|its|their|one) (?:hand|finger))'],
  ['thought', 'has have had', '(?:little|no|few|grave|serious|some) doubts? (?:that|about|over)'],
  [
    'thought',
    'look looks looked',
    'forward to|to(?= \\w+ to \\w+)|(?:up)?on(?= .* as )|askance at|kindly (?:up)?on|favourably (?:up)?on',
  ],
  ['thought', 'think thinks thought', '(?:very |so |rather )?(?:little|highly|well|ill|poorly|nothing|the world) of'],
  [
    'thought',
    'take takes took taken',
    '(?:the|a|an) (?:\\w+ )?view(?= (?:and|but|than|[.,;:])|$)|it for granted that|(?:a )?dim view of',
  ],
  [
    'reported',
    'come comes came arrive arrives arrived reach reaches reached',
    '(?:to |at )?(?:the|a|an|another) (?:\\w+ )?(?:conclusion|verdict|finding|judge?ment)(?: that)?|(?:to|at) (?:the|a|an|another) (?:\\w+ )?(?:figure|range|total|estimate|sum|cost|price|bill|loss|number|value|rate|share|level|shortfall|tally|count) of|at(?= \\d)',
  ],
  ['said', 'tell tells told', '(?:a|the) (?:\\w+ )?(?:different|same|similar|other|opposite) (?:story|tale)'],
  [
    'thought',
    'has have had',
    '(?:very )?(?:little|no|scant|much|great) (?:patience|sympathy|faith|trust|confidence|quarrel|objection|illusions?|liking) (?:with|for|in|to|about)|(?:mixed feelings|(?:\\w+ )?(?:reservations|misgivings|qualms)) (?:about|over)|an? (?:low|high|poor|dim) opinion of|no (?:high|great) opinion of|high hopes (?:of|for)',
  ],
  ['intended', 'has have had', '(?:no|every|the) intention of|no (?:wish|desire) to'],
  ['intended', 'is are was were', 'minded to|in no (?:hurry|mood) to'],
  ['thought', 'is are was were', 'in no doubt:'],
  [
    'thought',
    'is are was were',
    'up in arms (?:about|over|against)|at a loss (?:over|about|to)|ill at ease (?:with|about)|fed up with|having none of (?:it|this|that)',
  ],
  ['said', 'make makes made', '(?:much|little|a great deal|great play) of'],
  [
    'said',
    'put puts',
    '(?:it|this|that) down to|it (?:\\w+ly|another way|this way|thus|more \\w+|less \\w+|like this):',
    'down to',
  ],
  ['said', 'leave leaves left', 'no (?:room for )?doubt (?:that|about|as to)'],
  ['said', 'paint paints painted', 'a (?:\\w+ ){0,3}(?:picture|portrait|image) of'],
  ['said', 'set sets lay lays laid', 'out (?:how|why|what|where|when)'],
  ['thought', 'see sees', 'no end (?:to|of)'],
  ['thought', 'see sees saw', '(?:it|this|that|things|matters) (?:\\w+ )?(?:differently|otherwise)'],
  ['thought', 'see sees', 'in (?:\\w+ ){1,4}?(?:a|an|the|no|nothing|little|only)(?= \\w)'],
  [
    'thought',
    'view views viewed regard regards regarded',
    'with (?:suspicion|alarm)',
    `with (?:\\w+ )?(?:suspicion|alarm|concern|unease|scepticism|skepticism|hostility|dismay|caution|contempt|disdain|mistrust|distrust|enthusiasm|scorn|indifference)`,
  ],
  ['said', 'claim claims claimed', '(?:victory|success|sovereignty|ownership|the right) (?:over|in|of|to|for)'],
  ['demanded', 'hold holds held', 'out for'],
  ['said', 'hold holds held', '(?:responsible|accountable|liable) for', '(?:responsible|accountable|liable)(?: for)?'],
  [
    'intended',
    'set sets',
    `${self} (?:the|a|an) (?:\\w+ )?(?:target|goal|task|deadline|aim|ceiling|limit|budget) (?:of|to|for)|${own} (?:sights?|heart|mind) on`,
  ],
  ['intended', 'has have had', `${own} (?:sights?|eyes?|heart) (?:set )?on`],
  [
    'said',
    'has have had offer offers offered',
    `(?:an?|another|one|${own} own) (?:\\w+ )?(?:explanation|theory|version|answer|account|reading|story|interpretation|suspicion|hunch|diagnosis|remedy)(?= (?:for|about|of|why|how) |[.:;,]| [.:;,]|$)`,
  ],
  [
    'reported',
    'give gives gave given quote quotes quoted',
    '(?:the|an?) (?:\\w+ )?(?:figure|number|total|estimate|range|rate|price|cost) of',
  ],
  ['said', 'give gives gave given', 'short shrift to|voice to|vent to|the lie to'],
  ['said', 'plead pleads pleaded pled', '(?:ignorance|poverty|innocence|hardship|necessity|not guilty|guilty)'],
  [
    'demanded',
    'preach preaches preached counsel counsels counselled counseled',
    '(?:patience|caution|restraint|calm|moderation|austerity|prudence|vigilance|thrift)',
  ],
  [
    'said',
    'point points pointed',
    `(?:an? |the |${own} )?(?:\\w+ )?fingers? at|at(?= (?:the|a|an|its|their|his|her) )`,
  ],
  [
    'demanded',
    'petition petitions petitioned lobby lobbies lobbied press presses pressed badger badgers badgered',
    '(?:the |an? |its |their )?(?:\\w+ ){1,3}?(?:for|to|against|over)',
  ],
  ['demanded', 'campaign campaigns campaigned lobby lobbies lobbied', 'against'],
  ['said', 'admit admits admitted confess confesses confessed', 'to(?! (?:\\w+ )+that )'],
  ['intended', 'aim aims aimed', 'for|at(?= (?:an?|\\d|nothing) )'],
  ['said', 'tell tells told', 'of'],
  ['said', 'beg begs begged', 'to differ'],
  ['intended', 'toy toys toyed flirt flirts flirted', 'with'],
  [
    'thought',
    'has have had',
    '(?:little|no|scant|some|much) (?:truck|regard|appetite) for|kind words for|harsh words for',
  ],
  ['said', 'has have had', '(?:kind|harsh|strong|warm|hard|few|no) words (?:for|about)'],
  [
    'thought',
    'is are was were remain remains remained',
    '(?:far from|anything but|not (?:at all|in the least|wholly|entirely)) (?:convinced|persuaded|impressed|sure|certain|happy|satisfied|reassured)',
  ],
  ['thought', 'is are was were', '(?:not |un)(?:persuaded|convinced|reassured)(?= by)'],
  ['said', 'strike strikes struck', 'an? (?:\\w+ )?(?:note|tone)'],
  ['said', 'stop stops stopped', 'short of (?:calling|saying|demanding|accusing|blaming|claiming)'],
  ['said', 'sing sings sang pay pays paid', '(?:the praises of|lip service to)'],
  ['said', 'leave leaves left', '(?:us|me|them|\\w+ \\w+) in no doubt'],
  [
    'thought',
    'take takes took taken',
    '(?:the side of|comfort (?:in|from)|pride in|heart from|offen[cs]e at|a dim view|sides with)',
  ],
  [
    'thought',
    'is are was were remain remains remained',
    '(?:at odds (?:with|over)|dead set against|all for|lukewarm (?:about|on|towards?)|cool (?:on|towards?|to)|keen on|adamant about|of one mind|in agreement (?:with|on|that)|(?:not )?sold on|torn (?:over|between|about))',
  ],
  ['thought', 'put puts place places placed', `${own} (?:faith|trust|hopes?|money) in`],
];

/** Form of a verb → the idioms that it opens. */
export const idioms: ReadonlyMap<string, readonly Idiom[]> = rows.reduce((all, [kind, forms, rest, parts]) => {
  const idiom: Idiom = {
    kind,
    rest: RegExp(`^(?:${rest})(?= )`, 'u'),
    ...(parts ? { parts: RegExp(`^(?:${parts})$`) } : {}),
  };
  for (const form of forms.split(' ')) all.set(form, [...(all.get(form) ?? []), idiom]);
  return all;
}, new Map<string, Idiom[]>());
