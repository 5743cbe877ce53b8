/** Words by which a source takes a stand on what another asks for or states. Data: add a word to widen it. */

/** Who may take it: the source in the first person, or the office that a response speaks for. */
const subject =
  'we|i|the (?:government|department|ministry|commission|council|company|authority|board|agency|institute|university|bank)|this (?:paper|report|institute|government|department)';
const manner = '(?: (?:also|fully|partly|partially|largely|broadly|therefore|still|wholly|entirely|strongly|now))*';
const agreed = 'accept|agree (?:with|that|to)|endorse|support|welcome|share';
const refused = 'reject|dispute|oppose|disagree (?:with|that)|contest|contradict|doubt';

/** Groups: `for` a verb of assent; `not` a denial before it; `against` a verb of refusal. */
export const stanceCue = new RegExp(
  `(?<=^|[,;:–—] (?:and |but )?|\\b(?:and|but) )(?:${subject})${manner} (?:(?<not>(?:do|does|did|can|could|will) ?not|don’t|don't|cannot|can’t|can't)${manner} )?(?:(?<for>${wordsOf(agreed)})|(?<against>${wordsOf(refused)}))\\b`,
  'gi',
);

/** One of these stands in every stance, and few sentences have one. */
export const anyStance = /accept|agree|endorse|support|welcome|share|reject|dispute|oppose|contest|contradict|doubt/i;

/** "accept" and "accepts", "agree with" and "agrees with". */
function wordsOf(verbs: string): string {
  return verbs.replaceAll(/(^|\|)(\w+)/g, '$1$2(?:e?s)?');
}

/** What stands for all that was reported just before. */
export const wholeObject =
  /^(?:this|that|it|them|these|(?:this|the|that) (?:recommendation|proposal|demand|request|finding|conclusion|figure|point|criticism)s?)\b(?! that)/i;
/** What stands for a part of it. */
export const partObject =
  /^(?:the|this|that|its|their) (?:\w+ )?(?:aim|aims|goal|principle|spirit|intention|date|deadline|timetable|method|analysis|reasoning|diagnosis|cost|costs|estimate|figure|figures|scope|need|thrust|wording|premise)\b/i;
/** Assent with a limit. */
export const limited =
  /\b(?:in part|partly|partially|in principle|broadly|largely|subject to|with reservations|as it stands)\b/i;
