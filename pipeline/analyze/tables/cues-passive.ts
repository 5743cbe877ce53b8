/** Words that leave a statement to others in the passive, or without naming them. */
import type { Claim } from '../../findings.ts';

/** Adverbs by which a source leaves a statement to others whom it does not name. */
export const hearsay: ReadonlyMap<string, Claim['kind']> = new Map([
  ['reportedly', 'reported'],
  ['allegedly', 'said'],
  ['purportedly', 'said'],
  ['supposedly', 'said'],
]);

/** "is said to", "are believed to", "it was reported that". */
export const passives: ReadonlyMap<string, Claim['kind']> = new Map([
  ['said', 'said'],
  ['alleged', 'said'],
  ['claimed', 'said'],
  ['rumoured', 'said'],
  ['rumored', 'said'],
  ['reported', 'reported'],
  ['believed', 'thought'],
  ['thought', 'thought'],
  ['feared', 'thought'],
  ['understood', 'reported'],
  ['announced', 'said'],
  ['argued', 'said'],
  ['asserted', 'said'],
  ['suggested', 'said'],
  ['confirmed', 'said'],
  ['acknowledged', 'said'],
  ['estimated', 'reported'],
  ['assumed', 'thought'],
  ['suspected', 'thought'],
  ['hoped', 'thought'],
  ['considered', 'thought'],
  ['presumed', 'thought'],
  ['reputed', 'said'],
  ['contended', 'said'],
  ['maintained', 'said'],
  ['speculated', 'thought'],
  ['predicted', 'thought'],
  ['surmised', 'thought'],
  ['conceded', 'said'],
  ['admitted', 'said'],
  ['insinuated', 'said'],
  ['whispered', 'said'],
]);

/** "was described by the mayor as": by somebody who is named. */
export const passivesBy =
  /^(?:described|dismissed|denounced|condemned|criticised|criticized|praised|hailed|portrayed|presented|seen|regarded|viewed|considered|welcomed|derided|disputed|rejected|opposed|blamed|accused|called|branded|labelled|labeled|depicted|characterised|characterized|cast|painted|framed|touted|mocked|lambasted|slammed|applauded|deplored|decried|lauded|likened|challenged|contested|endorsed|commended|credited|faulted|urged)$/;

/** Those that say something without an "as": "was condemned by the growers". */
export const judging =
  /^(?:dismissed|denounced|condemned|criticised|criticized|praised|hailed|welcomed|derided|disputed|opposed|mocked|lambasted|slammed|applauded|deplored|decried|lauded|contested|endorsed|commended)$/;

/** "was told that": what somebody said to the subject. */
export const tellings = new Set('told informed warned assured reminded advised notified'.split(' '));

/** Bodies that hear what others say. */
export const hearings = new Set(
  'court jury inquiry tribunal hearing committee commission panel inquest trial judge parliament council assembly'.split(
    ' ',
  ),
);
