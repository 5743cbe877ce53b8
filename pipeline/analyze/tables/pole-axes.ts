/** In regard to what, how and which way something is said of a thing: see `judgements.ts` and `asked-acts.ts`. */
export type Axis =
  | 'keep'
  | 'size'
  | 'good'
  | 'works'
  | 'needed'
  | 'enough'
  | 'safe'
  | 'legal'
  | 'cheap'
  | 'feasible'
  | 'sound'
  | 'holds'
  | 'effect'
  | 'better'
  | 'trouble'
  | 'cause';
export type Form = 'is' | 'does' | 'act' | 'goes' | 'own' | 'of' | 'effect' | 'cause' | 'caused';
export type Way = 1 | -1;

/** In regard to what; how; which way; the words, parted by semicolons. */
export type Line = readonly [Axis, Form, Way, string];
