/** Phrases by which somebody looks ahead: what a holder expects, rates or reckons with, whose forecast it is. Data only. */
import { adverb, type Hedge, month, moving, number, season, someTime, sure, when } from './ahead.ts';

/** Tried before the modals. */
export const foreseen: readonly Hedge[] = [
  {
    // "does not expect the mill to reopen".
    pattern: /\b(?:do|does) not (?:now |yet |really |seriously )?(?:expect|anticipate|foresee)\b/g,
    parts: ['expect', 'anticipate', 'foresee'],
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "sees rents rising next year", "has demand tripling by 2040".
    pattern: RegExp(
      `\\b(?:sees?|has|have|puts?|shows?|expects?|foresees?) (?:[a-zÀ-ɏ'’-]+ ){1,6}?${moving}\\b(?=[^.;:]*\\b(?:${when}|to ${number}|by (?:an? (?:half|third|quarter|fifth|tenth)|${number})))`,
      'g',
    ),
    parts: ['see', 'has', 'have', 'put', 'show', 'expect'],
    also: /ing\b.*(?:\b(?:to|by|before|until|beyond|after|from|next|coming|within)\b|20\d\d)/,
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "sees inflation at 3 per cent next year", "puts the population at 4 million in 2050".
    pattern: RegExp(
      `\\b(?:sees?|puts?|has|have|expects?) (?:[a-zÀ-ɏ'’-]+ ){1,6}?(?:back )?at (?=(?:about |around |just |only |some |nearly |over |under )*[€$£]?\\d[^;:]*\\b(?:next|coming|(?:in|by|for) (?:the )?(?:20\\d\\d|(?:${season}|${month})))\\b)`,
      'g',
    ),
    parts: ['see', 'put', 'has', 'have', 'expect'],
    also: / at .*(?:next|coming|20\d\d|in |by |for )/,
    certainty: 'likely',
    subject: 'whoever',
  },
  {
    // "do not rule out a second appeal".
    pattern: /\b(?:do|does) not (?:yet |altogether |entirely )?rule out\b/g,
    parts: ['rule out'],
    certainty: 'possible',
    subject: 'holder',
  },
  {
    // "fear for the next harvest".
    pattern:
      /\bfears? for (?:the (?:next|coming|future|survival)|(?:its|their|his|her) (?:future|survival|jobs?|livelihoods?|licences?|savings|pensions?|homes?))\b/g,
    parts: ['fear'],
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "brace for a lean winter".
    pattern: RegExp(
      `\\b(?:braces?|(?:is|are) bracing) for (?:an? |another |more |further )(?:[a-zÀ-ɏ-]+ ){0,2}(?:${season}|year|season|time|fight|battle|wave|round|cut|cuts|strike|strikes|loss|losses|storm)\\b`,
      'g',
    ),
    parts: ['brac'],
    certainty: 'likely',
    subject: 'whoever',
  },
  {
    // "sees the quay full by 2030", "see savings of 40 million a year from 2027".
    pattern: RegExp(
      `\\b(?:sees?|envisages?|foresees?|pictures?) (?:(?!(?:that|no|little|why|how|what)\\b)(?:[a-zÀ-ɏ'’-]+|\\d[\\d.,]*) ){1,9}?(?=(?:by|from|in|until|before|after|within) (?:the end of |the |early |late |mid-?)?(?:20\\d\\d|next|coming|an?|${number}) ?)`,
      'g',
    ),
    parts: ['see', 'envisage', 'foresee', 'picture'],
    also: /\b(?:by|from|in|until|before|after|within) /,
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "see a drought as almost certain", "deems it unlikely that".
    pattern: RegExp(
      `\\b(?:(?:regards?|sees?|rates?|views?|treats?) (?:[^.;:]|\\.\\d){3,160}? as ${sure}|(?:thinks?|considers?|deems?|judges?|holds?|believes?|finds?|calls?) (?:it |(?!(?:an?|the|any|such an?) (?:link|connection|cause|causal|explanation|origin|relation|association))[^.;:,]{3,60} )(?:to be )?${sure})\\b`,
      'g',
    ),
    parts: [
      'likely',
      'probable',
      'certain',
      'inevitable',
      'unavoidable',
      'doubtful',
      'unthinkable',
      'inconceivable',
      'conceivable',
      'imminent',
      'conclusion',
      'matter of time',
    ],
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "rate at no better than one in ten", "put it at 40 per cent": a chance.
    pattern: RegExp(
      `\\b(?:rates?|puts?|assess(?:es)?|estimates?) (?:it |this |that |them )?at (?:no |little |only |about |roughly |perhaps )?(?:better than |worse than |more than |less than )?(?:one[- ]in[- ][a-zÀ-ɏ]+|${number} in ${number}|fifty[- ]fifty|evens|even odds)\\b`,
      'g',
    ),
    parts: [' at '],
    also: /\b(?:rates?|puts?|assess(?:es)?|estimates?) .*\b(?:in|fifty|evens?)\b/,
    certainty: 'likely',
    subject: 'holder',
  },
  {
    pattern: RegExp(
      `\\b(?:counts? on|reckons? (?:on|with)|(?:is|are) (?:counting|banking|betting|reckoning|gambling) on|(?:is|are) bracing for|braces? for)(?=[^.;:]*(?:\\b${when}\\b|\\d| (?:mild|good|bad|hard|long|dry|wet|rich|poor|better|worse|[a-zÀ-ɏ]+er) [a-zÀ-ɏ]+| [a-zÀ-ɏ]+ to [a-zÀ-ɏ]+))`,
      'g',
    ),
    parts: ['count', 'reckon', 'banking', 'betting', 'gambling', 'brac'],
    also: /(?:count|bank|bett?|gambl|reckon)(?:s|ing)? (?:on|with)|\bbrac(?:ing|es?) for/,
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "considers a ruling possible by May", "thinks 2031 a more realistic date".
    pattern: RegExp(
      `\\b(?:thinks?|considers?|deems?|judges?|believes?|finds?|calls?) (?=[^.;:]*\\b${when})[^.;:,]{3,70}? (?:to be )?(?:possible|conceivable|feasible|(?:an? )?(?:more |most )?(?:realistic|plausible)(?: date)?|within reach)\\b`,
      'g',
    ),
    parts: ['possible', 'conceivable', 'feasible', 'realistic', 'plausible', 'within reach'],
    also: someTime,
    certainty: 'possible',
    subject: 'holder',
  },
  {
    // "puts the number of passengers at 26,000 by 2032", "speak of 3,000 a month by January".
    pattern: RegExp(
      `\\b(?:(?:puts?|estimates?|sees?) [^.;:]{3,60} at|speaks? of|talks? of) (?:about |around |only |just |up to |some |nearly |over )?(?=[€$£]?\\d)(?=[^.;:]*\\bby (?:the end of |the |early |late |mid-?)?(?:${month}|${season}|20\\d\\d|next))`,
      'g',
    ),
    parts: [' at ', 'speak', 'talk'],
    also: /\bby (?:[a-zÀ-ɏ]|20)/,
    certainty: 'likely',
    subject: 'whoever',
  },
  {
    // "promises savings of 3 billion a year", "promises lower fares".
    pattern:
      /\bpromises? (?:(?:annual |yearly |net |further |large |big |quick |early )?(?:savings|gains|growth|relief|jobs|profits|returns|cuts)|(?:lower|higher|faster|cheaper|fewer|better|quicker|cleaner|safer) [a-zÀ-ɏ]+s|[€$£]?\d[\d.,]* (?:[a-zÀ-ɏ]+ ){0,2}(?:jobs|homes|places|trains|beds))\b/g,
    parts: ['promise'],
    certainty: 'likely',
    subject: 'holder',
  },
  {
    // "We expect no loss this time either".
    pattern:
      /\b(?:we|i) (?:still |also |therefore )?expect (?:no(?! less\b| thanks\b)|little|few|further|another|more|fewer|only|rising|falling|higher|lower) (?=[a-zÀ-ɏ])/g,
    parts: ['expect'],
    certainty: 'likely',
  },
  {
    // "puts demand in 2040 at 90,000 tonnes".
    pattern: /\b(?:puts?|estimates?|sees?) [^.;:]{3,60} (?:in|for|by) (?:the )?20\d\ds? at\b/g,
    parts: [' at'],
    also: /\b20\d\ds? at\b/,
    certainty: 'likely',
    subject: 'holder',
  },
  {
    pattern:
      /\b(?:has|have) (?:little|no|few|hardly any|not the slightest) doubts? (?:but )?that\b(?=[^.;:]*\b(?:will|would|can|could|is going)\b)/g,
    parts: ['doubt'],
    certainty: 'likely',
    subject: 'holder',
  },
  {
    pattern: /\bpromises? to (?:be|become|prove|make|bring|remain|grow|last|turn)\b/g,
    parts: ['promise'],
    certainty: 'likely',
    subject: 'thing',
  },
  {
    // "The bank's projection of 2.1 per cent for 2027", "hopes of a truce by Easter": of what has not come yet.
    pattern: RegExp(
      `\\b(?:forecasts?|projections?|predictions?|expectations?) (?:of|for) (?=(?:[^.;:,]|[.,]\\d)*\\b${when}\\b)(?!(?:[^.;:]|\\.\\d)*\\b(?:was|were|had|proved|turned out|missed|came true)\\b)`,
      'g',
    ),
    parts: ['forecast', 'projection', 'prediction', 'expectation'],
    also: someTime,
    certainty: 'likely',
    subject: 'owner',
  },
  {
    pattern:
      /\b(?:forecasts?|projections?|predictions?|expectations?|base case|scenario|baseline|outlook) (?:is|are) (?:still |now )?(?:for|that|of)\b|\b(?:central|base|baseline|main) (?:scenario|case|projection|forecast) (?:has|is|sees|puts|foresees|assumes|implies)\b/g,
    parts: [
      'forecast',
      'projection',
      'prediction',
      'expectation',
      'base case',
      'scenario',
      'baseline',
      'outlook',
      'main case',
      'case',
    ],
    certainty: 'likely',
    subject: 'owner',
  },
  {
    // "we are less sure, and expect the lake to freeze".
    pattern: RegExp(
      `\\b(?:we|i) (?:[^.;:,]{2,60},? and )?(?:${adverb}|do not |cannot )(?:expect|anticipate|predict|foresee)\\b(?=[^.;:]*\\b(?:to [a-zà-ɏ]+|${when}))`,
      'g',
    ),
    parts: ['expect', 'anticipate', 'predict', 'foresee'],
    also: /\b(?:we|i)\b/,
    certainty: 'likely',
  },
];
