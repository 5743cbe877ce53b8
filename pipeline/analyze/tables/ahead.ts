/** When something is to come, how sure it is and which way it moves: parts of the patterns that look ahead. Data only. */
import type { Forecast } from '../../findings.ts';
import type { LowerPattern } from '../../lower.ts';

export interface Hedge {
  pattern: LowerPattern;
  /** One of these stands in every match, in lower case: where none does, the pattern need not be tried. */
  parts: readonly string[];
  /** This stands in every match too. It is short: V8 takes up to a fiftieth of a second to compile one of the patterns. */
  also?: LowerPattern;
  certainty: Forecast['certainty'];
  /** Which modal decides by its surroundings whether the statement looks ahead. */
  modal?: 'will' | 'may' | 'could' | 'would' | 'should' | 'can';
  /**
   * The match begins with a verb: `holder` its subject holds the view; `whoever` so does
   * it, where it can hold one; `thing` its subject is nobody who could
   * promise or dare; `owner` the match begins with a noun, and whoever owns it holds the view.
   */
  subject?: 'holder' | 'whoever' | 'thing' | 'owner';
}

export const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|\\d[\\d.,]*)';
export const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const season = '(?:spring|summer|autumn|fall|winter|easter|christmas|midsummer|harvest)';

/** When, where it can only be to come: "next year", "by spring", "in the coming decade", "over the next two years". */
export const when = `(?:next (?:week|month|year|quarter|decade|${season}|${month})|(?:the )?(?:coming|next) (?:${number} |few )?(?:days|weeks|months|years|decades|decade|year|quarter|${season})|(?:by|before|until|beyond|after|from) (?:the (?:end|middle|start|turn) of |the |early |late |mid-?)?(?:${season}|${month}|20\\d\\d|next)|within (?:an?|${number}|weeks|months|years|days)|20\\d\\d)`;

/** A word of every such time. */
export const someTime: LowerPattern =
  /\b(?:mid)?(?:next|coming|within|spring|summer|autumn|fall|winter|easter|christmas|midsummer|harvest|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/;

/** Which way what is foreseen moves, as a participle. */
export const moving =
  '(?:rising|falling|growing|shrinking|climbing|dropping|slipping|edging|inching|slowing|easing|quickening|tightening|averaging|reaching|hitting|passing|exceeding|doubling|tripling|trebling|halving|widening|narrowing|recovering|returning|peaking|declining|increasing|contracting|expanding|levelling|stabilising|stabilizing|picking|creeping|drifting|heading|staying|remaining|settling|coming|going|turning|closing|opening|collapsing|dwindling|surging|soaring|plunging|overtaking)';

export const chance = '(?:chances?|odds|likelihood|probability|prospects?|risks?|danger|possibility)';
export const odds = `(?:one[- ]in[- ][a-zÀ-ɏ]+|${number} (?:in|to) ${number}|${number} per ?cent|${number} ?%|fifty[- ]fifty|even|better[- ]than[- ]even|evens)`;
export const adverb =
  '(?:still |now |also |therefore |fully |really |currently |already |once more |again |confidently |generally |widely )*';

/** How sure something is, as what it is held for. */
export const sure =
  '(?:(?:very |most |more |quite |highly |increasingly |rather )*(?:un)?likely|(?:im)?probable|(?:all but |almost |nearly |virtually )?(?:certain|inevitable|unavoidable)|doubtful|unthinkable|inconceivable|conceivable|imminent|a (?:foregone conclusion|certainty|near[- ]certainty|matter of time))';
