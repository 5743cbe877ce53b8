/** What is arranged, with a time: "is scheduled for 4 May", "talks are to open in November". Data only; as the other words of `prospects.ts`. */
import { type Hedge, month, number, season, someTime, when } from './ahead.ts';

/** "is to open": arranged; not "the aim is to open". */
const arranged =
  '\\b(?:is|are)(?<!\\b(?:aim|aims|task|tasks|goal|goals|purpose|plan|plans|idea|question|point|job|challenge|way|ways|intention|object|objective|objectives|answer|solution|trick|role|duty|mandate|mission|step|steps|need|choice|option|options|alternative|all|only|first|temptation|ambition|hope|wish|demand|proposal|priority|best|worst|what)(?: [^.;:,]{1,60})? (?:is|are)) to (?!blame\\b|be (?:found|seen|noted|welcomed|regretted|hoped|had|blamed|understood|regarded|avoided|preferred)\\b|date\\b|the\\b|a\\b|some\\b)[a-zà-ɏ]+';

/** Tried after the modals. */
export const arrangements: readonly Hedge[] = [
  {
    // "is scheduled for 4 May".
    pattern: RegExp(
      `\\b(?:is|are) (?:now |still |provisionally )?(?:scheduled|slated|timetabled|pencilled in|planned|set|billed|due) for (?:early |late |mid-?|the (?:spring|summer|autumn|winter|end) )?(?:\\d{1,2} )?(?:${month}|${season}|next|20\\d\\d)\\b`,
      'g',
    ),
    parts: [' for '],
    also: /\b(?:scheduled|slated|timetabled|pencilled in|planned|set|billed|due) for\b/,
    certainty: 'likely',
  },
  {
    // "Talks are to open in November": arranged, with a time.
    pattern: RegExp(
      `${arranged}(?=[^.;:]*\\b(?:in (?:the )?(?:early |late |mid-?|spring of |autumn of |summer of )?(?:${month}|${season}|20\\d\\d)|on \\d{1,2} ${month}|on ${month} \\d|${when}|(?:later )?this (?:year|month|week|autumn|winter|spring|summer)))`,
      'g',
    ),
    parts: ['is to', 'are to'],
    certainty: 'stated',
  },
  {
    // "In seven months the limit is to disappear": the time stands before it.
    pattern: RegExp(
      `(?<=^[^a-z]*(?:in (?:a few|a couple of|${number})(?: more)? (?:days|weeks|months|years)(?:['’] time)?|(?:as )?from (?:next )?${month}|${when}),? [^.;:,]{3,60})${arranged}`,
      'g',
    ),
    parts: ['is to', 'are to'],
    certainty: 'stated',
  },
  {
    pattern:
      /\bshould (?:also |then |soon |together |even |thus |therefore |in time )*(?:bring|save|yield|earn|halve|ease|free|shorten|help|lift|speed|allow|enable|produce|suffice|pay for)\b/g,
    parts: ['should'],
    certainty: 'likely',
    modal: 'should',
  },
  {
    // "should arrive by November", "should be open again by Easter".
    pattern: RegExp(
      `\\bshould (?:also |then |soon |together |even |thus |therefore |in time |again |at last )*(?:sink|fall|rise|drop|shrink|grow|climb|double|halve|triple|slow|ease|widen|narrow|close|stay|remain|move|clear|cover|meet|exceed|pass|hit|turn|stop|peter out|fade|cost|lose|gain|carry|serve|employ|produce|deliver|supply|suffice|arrive|recover|return|reach|improve|resume|reopen|run|open|start|begin|come|last|disappear|settle|peak|stabilise|stabilize|finish|end|break even|be (?:open|ready|complete|back|over|gone|available|in place|up and running|able|full|empty|dry|finished|running|cleared|met|reached|paid|built|lower|higher))\\b(?=[^.;:]*\\b(?:${when}|before the [a-zÀ-ɏ]+))`,
      'g',
    ),
    parts: ['should'],
    also: RegExp(`${someTime.source}|\\bbefore the\\b`, ''),
    certainty: 'likely',
    modal: 'should',
  },
  {
    // "In two years it should clear most of the backlog".
    pattern: RegExp(
      `(?<=\\b(?:within|by|in|before|after|from|over) (?:the (?:next|coming|end|middle) (?:of )?)?(?:${number} |an? |a few )?(?:${month}|${season}|20\\d\\d|next|days|weeks|months|years|year|decades?)\\b,? (?:[a-zÀ-ɏ'’-]+ ){1,5})should (?:also |then |soon |even |thus |therefore )*(?!be (?:required|allowed|given|made|told|asked)\\b)[a-z]+`,
      'g',
    ),
    parts: ['should'],
    also: /\b(?:within|by|in|before|after|from|over)\b/,
    certainty: 'likely',
    modal: 'should',
  },
  {
    // "can hardly exceed that", "cannot start before the mains have been moved".
    pattern:
      /\bcan hardly (?:exceed|fall|rise|grow|shrink|drop|increase|decline|last|survive|recover|reach|improve|worsen|double|continue|go on|remain|stay|come)\b|\b(?:cannot|can not|can['’]t) (?:start|begin|open|reopen|finish|resume|happen|take place|end|return|be (?:[a-zÀ-ɏ]+ed|built|begun|rebuilt|sold|shut|met|held|drawn))\b(?=[^.;:,]* (?:before (?:20\d\d|next|the [^.;:,]{2,50} (?:has|have|is|are)\b)|until (?:20\d\d|next|an? |the )))/g,
    parts: ['can hardly', 'cannot', 'can not', "can't", 'can’t'],
    also: /\bhardly\b|\bbefore\b|\buntil\b/,
    certainty: 'likely',
  },
  {
    // "Without a new pier the ferry cannot run".
    pattern: /(?<=^(?:without|failing|unless|absent|in the absence of) [^.;:]{4,120} )(?:cannot|can not|can['’]t)\b/g,
    parts: ['cannot', 'can not', "can't", 'can’t'],
    certainty: 'conditional',
  },
  {
    // "believe that a deal can be struck before the fair".
    pattern: RegExp(
      `\\bcan (?:still |yet )?(?:be )?[a-zÀ-ɏ]+(?=[^.;:]*\\b${when}\\b|[^.;:]*\\b(?:before|by) the [a-zÀ-ɏ]+)`,
      'g',
    ),
    parts: ['can '],
    also: RegExp(`${someTime.source}|\\b(?:before|by) the\\b`, ''),
    certainty: 'possible',
    modal: 'can',
  },
  {
    pattern: /(?<=^|[;:] )at (?:this|the current|the present) (?:rate|pace)\b(?![^.;:]*\b(?:was|were|had|did)\b)/g,
    parts: ['rate', 'pace'],
    certainty: 'likely',
  },
  {
    pattern: RegExp(
      `\\b(?:the|an?|its|their) (?:expected|projected|forecast|predicted) (?:[a-zÀ-ɏ]+ ){1,3}(?:for|in|by|of) (?=[^.;:]*\\b${when})(?![^.;:]*\\b(?:was|were|had|proved)\\b)`,
      'g',
    ),
    parts: ['expected', 'projected', 'forecast', 'predicted'],
    also: someTime,
    certainty: 'likely',
  },
];
