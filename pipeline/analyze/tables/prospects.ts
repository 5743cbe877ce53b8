/** Phrases that look ahead without a modal: chances, outlooks, what is looming, what is arranged. Data only. */

import { adverb, chance, type Hedge, moving, odds, someTime, when } from './ahead.ts';
import { omens } from './omens.ts';

/** What comes over something and is nowhere to be steered to: "heading for a shortage". */
const comings =
  '(?:[a-zÀ-ɏ]+[- ]){0,3}(?:shortages?|shortfall|deficit|surplus|glut|recession|slump|crisis|crash|collapse|default|bankruptcy|insolvency|failure|defeat|victory|win|loss|losses|trouble|disaster|catastrophe|famine|drought|strike|split|showdown|deadlock|stalemate|war|conflict|confrontation|ruin|decline|extinction|record|high|low|peak|slowdown|recovery|rebound|downturn|closure|merger|summer|winter|spring|autumn|season|year|years)';

const who = '(?:few|nobody|no[- ]one|hardly any(?:one|body)|scarcely any(?:one|body)|not many|no [a-zÀ-ɏ]+)';

/** Tried before the modals: what they say of how sure something is says more than the modal beside it. */
export const prospects: readonly Hedge[] = [
  {
    // "It is not at all clear that it will": whoever says so leaves it open.
    pattern:
      /\b(?:is|are|remains?|seems?) (?:(?:therefore|thus|still|also|by no means|far from|not(?: at all| yet| so| entirely)?|hardly) )+(?<=(?:by no means|far from|not|not at all|not yet|not so|not entirely|hardly) )(?:clear|certain|obvious|evident|a given|guaranteed|assured) that\b(?=[^.;:]*\b(?:will|would|can)\b)/g,
    parts: [
      ' clear that',
      ' certain that',
      ' obvious that',
      ' evident that',
      ' given that',
      'guaranteed that',
      'assured that',
    ],
    certainty: 'possible',
  },
  {
    // What is estimated may be so now: "is estimated to hold ninety".
    pattern:
      /\b(?:is|are) (?:now |also |still |currently |variously )?estimated to\b(?= (?:cost|reach|rise|fall|drop|grow|shrink|increase|decrease|decline|double|halve|triple|exceed|take|last|become|lose|gain|save|bring|add|cut|create|destroy|generate|yield|require|run to|come to|total|pass|hit|climb|recover)\b)/g,
    parts: ['estimated to'],
    certainty: 'likely',
  },
  ...omens,
  {
    pattern: RegExp(
      `\\b(?<!\\bthat )${who}(?: (?!who\\b|that\\b)[a-zÀ-ɏ]+){0,4} (?:seriously |now |still |really )?(?:expects?|believes?|thinks?|foresees?|predicts?)\\b(?=[^.;:]*\\b(?:will|would|can|to|before|by)\\b)`,
      'g',
    ),
    parts: ['expect', 'believe', 'think', 'foresee', 'predict'],
    certainty: 'likely',
  },
  {
    // "The odds are that", "chances are the line".
    pattern:
      /\b(?:the )?(?:odds|chances) are(?: still| now| good)? (?=that\b|(?:the|an?|it|they|he|she|we|this|these|there|most|many|some)\b)/g,
    parts: ['odds', 'chances'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\bthere (?:is|are|remains?|seems?) (?:now |still |also )?(?:an? |every |some |little |no |scant )?(?:(?:very |quite |only )?(?:fair|good|real|strong|serious|growing|reasonable|sporting|slim|small|slight|remote|outside|considerable|decent|even|high|low|better[- ]than[- ]even)|${odds}) (?:chances?|prospects?|likelihood|probability|risks?|danger|possibility)\\b(?=(?:,[^,]{1,40},| [a-zÀ-ɏ]+ly)? (?:of|that)\\b)`,
      'g',
    ),
    parts: ['chance', 'prospect', 'likelihood', 'probability', 'risk', 'danger', 'possibility'],
    also: /\bthere (?:is|are|remain|seem)/,
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\bthere (?:is|are) (?:as yet |still )?(?:little|no|scant|hardly any|every) (?:sign|signs|hope|indication) (?:of|that)\\b(?=[^.;:]*\\b${when}\\b)`,
      'g',
    ),
    parts: ['sign', 'hope', 'indication'],
    also: someTime,
    certainty: 'likely',
  },
  {
    // "has little prospect of being adopted", "stands no chance of a seat".
    pattern:
      /\b(?:has|have|holds?|stands?) (?:very |only |as yet )?(?:little|no|scant|every|some|not much|hardly any|an? (?:slim|slender|remote|good|fair|strong|real|decent|better|poor|small)) (?:prospects?|chances?|hopes?|likelihood) of\b/g,
    parts: ['prospect', 'chance', 'hope', 'likelihood'],
    also: /\b(?:has|have|holds?|stands?) /,
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:faces?|(?:is|are) (?:now )?facing) (?:(?:certain|likely|imminent|possible|the prospect of) )?(?:an? )?(?:closure|bankruptcy|collapse|extinction|insolvency|ruin|demolition|eviction|oblivion)\b/g,
    parts: ['face', 'facing'],
    certainty: 'likely',
  },
  {
    pattern: /\bruns? (?:the|a) (?:very )?(?:real |serious |grave |great )?risk of\b/g,
    parts: ['risk of'],
    certainty: 'possible',
  },
  {
    pattern: /\bthere is (?:also |always |still )?a (?:possibility|danger|chance) of (?!course\b)/g,
    parts: ['there is'],
    certainty: 'possible',
  },
  {
    pattern: RegExp(`\\b(?<!\\b(?:had|was|were) )an? ${odds} (?:chance|probability|likelihood|risk)\\b`, 'g'),
    parts: ['chance', 'probability', 'likelihood', 'risk'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `(?<=\\b${chance} (?:of|that|for) [^.;:?]{3,80} )(?:is|are) (?:now |still )?(?:no |little |not )?(?:put at|rated at|better than|worse than|less than|more than|at best|at most|about even|even|one in)\\b`,
      'g',
    ),
    parts: ['put at', 'rated at', 'better', 'worse', 'less', 'more', 'at best', 'at most', 'even', 'one in'],
    certainty: 'likely',
  },
  {
    pattern:
      /\bstands? to (?:lose|gain|benefit|profit|earn|save|suffer|win|make|receive|inherit|collect|forfeit|be)\b/g,
    parts: ['stand to', 'stands to'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:is|are|seems?|looks?|appears?|remains?) ${adverb}(?:on course|on track|set|headed|heading|destined|in line|bound) (?:for|towards?) (?:an? |another |the |its |their )?${comings}\\b`,
      'g',
    ),
    parts: [' for ', ' toward'],
    also: /\b(?:on (?:course|track)|set|head(?:ed|ing)|destined|in line|bound) (?:for|towards?)\b/,
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:is|are|seems?|looks?|appears?|remains?) ${adverb}(?:tipped|fated|doomed|sure|certain|liable|likely,? if anything,?|unlikely ever|likely ever) to\\b`,
      'g',
    ),
    parts: [' to'],
    also: /\b(?:tipped|fated|doomed|sure|certain|liable|likely|anything,?|ever) to\b/,
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:is|are|seems?|looks?|appears?|remains?) ${adverb}(?:unavoidable|inescapable|imminent|a foregone conclusion|on the cards|in the offing|in prospect|a distant prospect|out of the question|doomed|years away|years off|months away|months off|weeks away|weeks off|decades away|decades off|some way off|yet to come|far from (?:certain|assured|over)|by no means (?:certain|assured)|anyone['’]s guess)\\b(?! from\\b)`,
      'g',
    ),
    parts: [
      'unavoidable',
      'inescapable',
      'imminent',
      'foregone',
      'on the cards',
      'in the offing',
      'prospect',
      'out of the question',
      'doomed',
      'away',
      ' off',
      'to come',
      'far from',
      'by no means',
      'guess',
    ],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:is|are|remains?|seems?) (?:still |quite |by no means )?(?:not (?:out of the question|inconceivable|unthinkable|impossible)|far from impossible)\b/g,
    parts: ['question', 'inconceivable', 'unthinkable', 'impossible'],
    certainty: 'possible',
  },
  {
    // "The depot would be next, probably in the spring".
    pattern:
      /\bwould be (?:(?![^,]*\b(?:and|by)\b)[^.;:,]{1,40},)? ?(?:probably|presumably|most likely|very likely|in all likelihood)\b/g,
    parts: ['probably', 'presumably', 'likel'],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:is|are) (?:in all (?:probability|likelihood)|probably|almost certainly|very likely|most likely|surely) (?:going|about) to\b/g,
    parts: ['going to', 'about to'],
    certainty: 'likely',
  },
  {
    pattern: /\bcan only (?:rise|fall|grow|worsen|increase|decline|shrink|get (?:worse|better|bigger|smaller))\b/g,
    parts: ['can only'],
    certainty: 'likely',
  },
  {
    pattern: /\b(?:is|are) to be (?:feared|reckoned with)\b/g,
    parts: ['feared', 'reckoned'],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?:looms?(?! large\b)|is looming|are looming|lies? ahead|lie in store|is in store)\b(?! (?:over|above)\b)/g,
    parts: ['loom', 'ahead', 'in store'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:is|are) (?:now |widely |generally )?(?:seen|reckoned|put|forecast|projected|expected) (?:at (?=(?:just |about |around |only )?(?:[€$£]\\d|\\d[\\d.,]* ?(?:to \\d[\\d.,]* ?)?(?:%|per ?cent|million|billion))[^.;:]*\\b${when})|${moving}\\b)`,
      'g',
    ),
    parts: ['seen', 'reckoned', 'put', 'forecast', 'projected', 'expected'],
    also: /\b(?:is|are) (?:\w+ )?(?:seen|reckoned|put|forecast|projected|expected) (?:at|\w+ing)\b/,
    certainty: 'likely',
  },
  {
    pattern:
      /\bthe (?:most likely|likeliest|most probable|more likely|likelier)(?! (?:causes?|explanations?|reasons?|origins?|culprits?|sources?|suspects?|places?|answers?|to|than)\b)(?: [a-zÀ-ɏ]+)?(?:,[^,.;:]{2,50},)? (?:is|are|remains|would be|seems)\b/g,
    parts: ['likel', 'probable'],
    certainty: 'likely',
  },
  {
    pattern: /\bthe (?:main |biggest |real |chief |greatest |obvious )?(?:risk|danger|threat) is that\b/g,
    parts: ['risk', 'danger', 'threat'],
    certainty: 'possible',
  },
  {
    pattern:
      /\bthe outlook (?:for [^.;:,]{3,60} )?(?:is|remains|looks|appears|seems) (?:[a-zÀ-ɏ]+ )?(?:bleak|grim|poor|dim|dark|gloomy|good|bright|rosy|uncertain|brighter|better|worse|mixed|cloudy|clouded)\b/g,
    parts: ['outlook'],
    certainty: 'likely',
  },
  {
    pattern:
      /(?<!\b(?:the|of|these|such|no|its|their|other|many|health|all|and|or|to|at) )\brisks? (?:losing|driving|becoming|being|falling|running|turning|leaving|breaking|undermining|harming|damaging|delaying|creating|pushing|making|missing|causing|letting|provoking|repeating|deepening|fuelling|fueling|alienating|triggering|widening|ending|killing|stalling|sinking|sliding|slipping|starting|setting|spreading)\b/g,
    parts: ['risk'],
    certainty: 'possible',
  },
  {
    pattern:
      /(?<=^|[;:] (?:but |and )?)(?:sooner or later|before long)(?=,? (?:the|an?|it|they|this|these|someone|somebody|every|we)\b)\b(?![^.;:]*\b(?:was|were|had|did|came|went)\b)/g,
    parts: ['sooner', 'before long'],
    certainty: 'likely',
  },
];
