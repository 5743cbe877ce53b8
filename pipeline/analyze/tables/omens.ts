/** Further phrases that look ahead without a modal: what is feared, awaited, pointed to, pencilled in. Data only. */
import { type Hedge, month, season, when } from './ahead.ts';

export const omens: readonly Hedge[] = [
  {
    // "It is hard to see how the target can be met".
    pattern:
      /\bit is (?:hard|difficult|not easy|impossible) to (?:see|imagine) how\b(?=[^.;:]*\b(?:can|will|could|would)\b)(?![^.;:]*\bhave (?!to\b))/g,
    parts: ['to see', 'to imagine'],
    certainty: 'likely',
  },
  {
    // "There is every reason to expect a hard winter".
    pattern:
      /\bthere (?:is|are) (?:now |still )?(?:every|good|little|no|ample|some|much) (?:reasons?|cause|grounds?) (?:to|for) (?:expect|believe|fear|hope|think|assume|optimism|pessimism|hope|alarm)(?:ing)?\b(?=[^.;:]*(?:\b(?:will|would|next|coming|by)\b| an? | more ))/g,
    parts: ['reason', 'cause', 'ground'],
    also: /\bthere (?:is|are) /,
    certainty: 'likely',
  },
  {
    // "Our fear is that the subsidy becomes permanent", "The hope is that".
    pattern:
      /\b(?:the|our|my|its|their|his|her) (?:[a-zÀ-ɏ]+ )?(?:fear|worry|hope|concern|expectation|bet|hunch|guess|prediction|prognosis) (?:now |here |then )?is (?:that )?(?=(?:the|an?|it|they|this|these|those|there|many|most|some|more|fewer|we|[a-z]+s|in|by)\b)(?![^.;:]*\b(?:was|were|had|did|has been)\b)/g,
    parts: ['fear', 'worry', 'hope', 'concern', 'expectation', 'bet', 'hunch', 'guess', 'prediction', 'prognosis'],
    also: / is /,
    certainty: 'possible',
  },
  {
    // "More of this is to come", "A hard winter awaits the valley".
    pattern:
      /\b(?:more|worse|much|the worst|the best)(?: of (?:this|the same|it|that|them))? (?:is|are) (?:still |yet )?to come\b/g,
    parts: ['to come'],
    certainty: 'likely',
  },
  {
    pattern:
      /\b(?<=^(?:an?|the|more|no|another) [^,.;:]{3,50} )(?:awaits?|beckons?|threatens)(?=[.;:]| (?:the|a|an|those|all|every|them|us|it)\b)(?! (?:with|to)\b)/g,
    parts: ['await', 'beckon', 'threatens'],
    certainty: 'likely',
  },
  {
    // "The real test is still to come", "Time is running out for the ferry", "The days of cheap power are numbered".
    pattern:
      /\b(?:is|are) (?:still|yet) to come\b|\btime is running out\b|\b(?:days|years) (?:of [^.;:]{3,40} )?are numbered\b/g,
    parts: ['to come', 'running', 'numbered'],
    certainty: 'likely',
  },
  {
    // "Prices are heading upwards again".
    pattern:
      /\b(?:is|are) (?:now |again |once more |still )?(?:heading|headed|trending|drifting) (?:up|down|upwards?|downwards?|higher|lower|south|north)\b/g,
    parts: ['heading', 'headed', 'trending', 'drifting'],
    certainty: 'likely',
  },
  {
    // "The smart money is on a delay", "The consensus is for growth of 1.4 per cent".
    pattern:
      /\b(?:the (?:[a-zÀ-ɏ]+ )?(?:money|betting|bets?) (?:is|are) on|the (?:[a-zÀ-ɏ]+ )?consensus (?:is|remains) (?:for|that)(?=[^.;:]*\b(?:will|next|growth|rise|fall|cut|20\d\d)\b))/g,
    parts: ['money', 'bet', 'consensus'],
    certainty: 'likely',
  },
  {
    // "A compromise looks within reach".
    pattern: /\b(?:looks?|seems?|appears?) (?:now |still |finally )?(?:within|out of|beyond) reach\b/g,
    parts: ['reach'],
    certainty: 'likely',
  },
  {
    // "The trend points towards a further decline", "All signs point to a close vote".
    pattern:
      /\b(?:trends?|signs?|indicators?|signals?|evidence|data|everything|figures|forecasts?|polls?|surveys?|models?|projections?|omens|indications)\b[^.;:]{0,40}? points? (?:strongly |clearly |firmly )?(?:to|towards?) (?=(?:an?|another|more|fewer|further|continued|higher|lower|rising|falling|slower|the (?:end|collapse|loss|closure|return))\b)/g,
    parts: ['point'],
    certainty: 'likely',
  },
  {
    // "Growth is on course for 2 per cent".
    pattern:
      /\b(?:is|are|remains?|looks?|seems?) (?:still |now )?(?:on (?:course|track)|heading|headed|set) (?:for|towards?) (?=(?:about |around |almost |some |just )?[€$£]?\d)/g,
    parts: ['on course', 'on track', 'heading', 'headed', 'set for', 'set toward'],
    certainty: 'likely',
  },
  {
    // "Our model projects 12,000 new cases by June".
    pattern: RegExp(
      `\\b(?:our|the|this|that|its|their|one|most|all|both|two|three) (?:[a-zÀ-ɏ-]+ ){0,3}(?:models?|simulations?|projections?|scenarios?|forecasts?|calculations?|estimates?) (?:now |still )?(?:projects?|predicts?|forecasts?|foresees?|shows?|puts?|suggests?|points? to|implies|imply|yields?|sees?) (?=(?:[^.;:]|\\.\\d)*\\b(?:${when}|will|would)\\b)(?!(?:[^.;:]|\\.\\d)*\\b(?:was|were|had|proved)\\b)`,
      'g',
    ),
    parts: ['model', 'simulation', 'projection', 'scenario', 'forecast', 'calculation', 'estimate'],
    also: /projects?|predicts?|forecasts?|foresees?|shows?|puts?|suggests?|points? to|impl|yields?|sees?/,
    certainty: 'likely',
  },
  {
    // "betting on a rate cut in May", "pencilled in a loss for 2027".
    pattern: RegExp(
      `\\b(?:(?:is|are) (?:now |still |already )?(?:betting|banking|counting|gambling|wagering) on|pencil(?:s|led)? in|(?:has|have) (?:pencilled|priced) in|(?:is|are) pricing in) (?=[^.;:]*\\b(?:in|by|for|before|at) (?:the )?(?:${month}|${season}|20\\d\\d|next|coming|end))`,
      'g',
    ),
    parts: ['betting', 'banking', 'counting', 'gambling', 'wagering', 'pencil', 'priced in', 'pricing in'],
    certainty: 'likely',
    subject: 'whoever',
  },
  {
    // "has raised its forecast for this year to 2.4 per cent".
    pattern:
      /\b(?:has|have) (?:raised|lowered|cut|lifted|trimmed|revised|upgraded|downgraded|slashed|nudged|increased|reduced|kept|left) (?:its|their|his|her|the) (?:[a-zÀ-ɏ]+ )?(?:forecasts?|projections?|estimates?|predictions?|outlook|guidance)\b(?: (?:of|for) [^.;:,]{3,40})? (?:up |down |unchanged )?(?:to|at) (?=[€$£]?\d)/g,
    parts: ['forecast', 'projection', 'estimate', 'prediction', 'outlook', 'guidance'],
    certainty: 'likely',
    subject: 'whoever',
  },
  {
    // "Every month of delay adds 3 million to the bill".
    pattern:
      /\b(?<=^(?:every|each) (?:further |extra |additional )?(?:day|week|month|year)(?: of [^,.;:]{3,40})? )(?:adds?|costs?|means?|brings?|takes?|makes?|raises?|pushes)\b/g,
    parts: ['add', 'cost', 'mean', 'bring', 'take', 'make', 'raise', 'push'],
    also: /^(?:every|each) (?:\w+ )?(?:day|week|month|year)\b/,
    certainty: 'conditional',
  },
];
