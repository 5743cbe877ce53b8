/** Further verbs that attribute a clause with "that", or words in quotation marks. Data only. */
import type { Claim } from '../../findings.ts';

/** Kind → verbs by their base (irregular forms behind a stroke). */
export const clauseVerbs: readonly (readonly [Claim['kind'], string])[] = [
  [
    'said',
    `fume gloat brag crow rejoice fret exclaim blurt bluster vouchsafe prophesy foretell/foretold forewarn warrant reason plead pray
    whisper mutter murmur broadcast/broadcast tweet post leak publicise publicize ordain dictate petition reassure carp whinge whine
    remonstrate rage restate avow vouch adjudge mention comment editorialise editorialize pontificate lecture philosophise
    philosophize disagree certify object interject prognosticate marvel rail plead propound rant snipe sneer shout argue
    summarise summarize vent`,
  ],
  [
    'reported',
    'discover detect verify corroborate demonstrate prove document discern deduce infer ascertain observe diagnose uncover gather compute spot recognise recognize publish',
  ],
  ['thought', `reflect ponder dream despair wish gamble fancy conceive`],
];
