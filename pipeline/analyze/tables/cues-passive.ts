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

/** What is done by saying or holding something: "was found unlawful by the court"; participle → kind. */
export const agentive: ReadonlyMap<string, Claim['kind']> = new Map(
  (
    [
      [
        'said',
        `said described called termed labelled labeled branded dubbed disputed denied contested questioned challenged rejected accepted confirmed
        acknowledged conceded admitted claimed alleged asserted affirmed defended dismissed criticised criticized condemned denounced attacked
        welcomed praised hailed endorsed mentioned noted stated stressed emphasised emphasized highlighted underlined cited quoted
        attributed ascribed blamed credited explained presented portrayed depicted likened promised announced disowned refuted rebutted
        pronounced declared ruled`,
      ],
      [
        'thought',
        `considered deemed judged thought believed held regarded viewed seen found feared hoped expected anticipated predicted forecast foreseen
        assumed suspected doubted rated ranked classed opposed supported backed favoured favored resented mistrusted distrusted preferred
        reckoned perceived felt`,
      ],
      ['reported', 'estimated put reported calculated valued priced assessed counted projected concluded established'],
      ['demanded', 'demanded requested urged proposed recommended advocated wanted sought'],
      ['intended', 'planned intended pledged'],
    ] as const
  ).flatMap(([kind, words]) => words.split(/\s+/).map((word): [string, Claim['kind']] => [word, kind])),
);

/** Those that are said of nothing that is done: what they tell of is held, and needs no complement. */
export const speaking =
  /^(?:disputed|denied|contested|questioned|claimed|alleged|asserted|dismissed|criticised|criticized|condemned|denounced|welcomed|praised|hailed|feared|doubted|opposed|favoured|favored|resented|mistrusted|distrusted|demanded|advocated|deplored|lamented|refuted|rebutted|stressed|emphasised|emphasized|predicted|foreseen|recommended|urged|expected|hoped)$/;

/** "was told that": what somebody said to the subject. */
export const tellings = new Set('told informed warned assured reminded advised notified'.split(' '));

/** Bodies that hear what others say. */
export const hearings = new Set(
  'court jury inquiry tribunal hearing committee commission panel inquest trial judge parliament council assembly'.split(
    ' ',
  ),
);

/** What is only ever a judgement of a thing: "was found wanting"; no state in which somebody comes upon it. */
export const judgements = new Set(
  `lawful unlawful legal illegal constitutional unconstitutional valid invalid void unenforceable wanting lacking liable negligent guilty
  innocent culpable responsible accountable blameless complicit incompetent adequate inadequate sufficient insufficient deficient
  defective unsafe unfit unsuitable suitable unsound excessive disproportionate proportionate reasonable unreasonable fair unfair just
  unjust necessary unnecessary acceptable unacceptable tolerable intolerable credible implausible plausible convincing unconvincing reliable
  unreliable misleading incorrect wrong untrue false baseless groundless unfounded inaccurate accurate workable unworkable
  impractical useful useless effective ineffective inefficient harmful harmless offensive objectionable confusing unclear
  expensive costly unaffordable unhelpful helpful difficult satisfactory unsatisfactory unsustainable viable unviable compliant
  non-compliant discriminatory inappropriate appropriate improper inadmissible admissible outdated contradictory inconsistent`.split(
    /\s+/,
  ),
);

/** Who finds by judging. */
export const judges = new Set(
  `court tribunal jury judge magistrate arbitrator arbiter adjudicator inquiry inquest coroner ombudsman regulator watchdog inspectorate auditor
  audit commission`.split(/\s+/),
);
