/** Nouns that attribute, and documents that hold what somebody proposes. */
import type { Claim } from '../../findings.ts';

/** "in the union's view", "in the words of the mayor". */
export const viewNouns = new Set(
  'view opinion judgement judgment assessment estimation words reading account eyes telling reckoning admission version'.split(
    ' ',
  ),
);

/** "the ministry's claim that …", "the promise of the ministry to …"; singular. */
export const nounCues: ReadonlyMap<string, Claim['kind']> = new Map(
  (
    [
      [
        'said',
        `claim argument assertion statement warning insistence contention announcement assurance complaint allegation denial suggestion
        admission acknowledgement acknowledgment concession boast remark comment testimony reminder confirmation declaration charge
        accusation ruling verdict criticism objection confession`,
      ],
      ['reported', 'estimate finding conclusion calculation'],
      ['demanded', 'demand call request plea appeal recommendation'],
      ['intended', 'promise pledge intention vow plan threat proposal offer aim ambition commitment'],
      [
        'thought',
        `view belief fear hope opinion conviction expectation concern worry suspicion assumption prediction forecast assessment theory
        thesis doubt confidence consensus position stance`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, Claim['kind']] => [noun, kind])),
);

/** "The bank's point is that": only with a form of "be". */
export const pointNouns = new Set(
  'point line logic reasoning thinking hunch guess worry problem objection thrust message'.split(' '),
);

/** Nouns that attribute with a verb that only carries them: "voiced support for". */
export const lightNouns: ReadonlyMap<string, Claim['kind']> = new Map(
  (
    [
      [
        'thought',
        'scepticism skepticism alarm regret satisfaction unease disappointment frustration anger optimism pessimism interest reservation perspective sentiment misgiving',
      ],
      ['intended', 'compromise blueprint scheme'],
      ['said', 'support opposition point question praise outrage condemnation condolence'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, Claim['kind']] => [noun, kind])),
);

/** Stems or words after which a plan or promise is none any more, or somebody else acts on it. */
export const givenUp = new Set(
  `abandon drop shelv scrap cancel withdraw withdrew withdrawn revers broke break broken reneg forgot delay postpon reject block stop halt
  end`.split(/\s+/),
);

/** Documents: what they say of themselves is somebody's, and their bare noun names nobody. */
export const proposalNouns = new Set(
  'proposal proposals plan plans draft drafts blueprint offer deal scheme bill strategy programme program paper'.split(
    ' ',
  ),
);

/** What a proposal does with its contents. */
export const contentVerbs = new Set(
  'include includes included contain contains provide provides entail entails envisage envisages foresee foresees feature features'.split(
    ' ',
  ),
);
