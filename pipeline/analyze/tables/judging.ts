/** Judgements that recommend under a heading of recommendations. Patterns run over lower-case sentence text. */
import type { Strength } from './advising-rows.ts';

/** Judgements that recommend under a heading of recommendations, and only there. */
export const evaluatives: readonly (readonly [RegExp, Strength])[] = [
  [/\b(?:is|are|remains?) (?:long |now |well |sorely )*overdue\b/, 'moderate'],
  [/\b(?:is|are) (?:hereby |therefore |also |\w+ly )?(?:asked|requested) to\b/, 'moderate'],
  [
    /\b(?:is|are|would be|remains?) (?:absolutely |also )?(?:essential|vital|imperative|crucial|indispensable|critical)\b/,
    'strong',
  ],
  [/\b(?:is|are|would be) (?:urgently )?(?:needed|required|necessary)\b/, 'strong'],
  [
    /\b(?:is|are|would be|remains?) (?:also |highly |most |very |un)?(?:desirable|undesirable|advisable|inadvisable|preferable|important)\b/,
    'moderate',
  ],
  [
    /(?<!\b(?:the|a|an|his|her|their|its|this|that|these|those|such|any|and|of) )\bcalls? for (?:a|an|the|more|greater|new)\b/,
    'moderate',
  ],
  // "will require more water" foretells; "will require training the crews" asks for it.
  [
    /(?<!\b(?:may|might|could|that|which|who) )\brequires?\b(?! by)(?<!\b(?:will|would) require(?! [a-z]+ing\b| (?:an?|the|all|both|each)\b))/,
    'moderate',
  ],
  [
    /\b(?:would|could) be (?:\w+ )?(?:benefits?|useful|helpful|beneficial|wise|worthwhile|valuable|an? option|of value|merit)\b/,
    'weak',
  ],
  [/\b(?:would|could) (?:greatly |also )?(?:benefit from|help to|usefully|do well to)\b/, 'weak'],
  [/\b(?:is|are|would be) worth\b/, 'weak'],
  [/\bmay (?:also )?wish to\b/, 'weak'],
  // Only with what one does on purpose: "members could face higher prices" foretells.
  [
    /\b(?:could|might) (?:also |usefully |further |then )?(?:consider|explore|introduce|establish|create|set up|adopt|build|offer|extend|develop|provide|examine|invite|join|launch|expand|strengthen|support|promote|encourage|require|seek|agree|negotiate|publish|share|review|revise|amend|update|reform|finance|fund|subsidi[sz]e|lift|ease|relax|tighten|reduce|cut|raise|increase|appoint|commission|host|contribute|invest|pool|stockpile|train|deploy|pilot|trial|test|monitor|report|disclose|align|harmoni[sz]e|coordinate|cooperate|allow|permit|mandate|task|grant|buy|purchase|procure|pay|tie|link|name|convene|sequence|stagger|take (?:up|steps)|take [^,;.]{2,40} at (?:his|her|its|their) word)\b/,
    'weak',
  ],
];
