/** Nouns that attribute, and documents that hold what somebody proposes. */
import type { Claim } from '../../findings.ts';

/** "in the union's view", "in the words of the mayor". */
export const viewNouns = new Set(
  `view opinion judgement judgment assessment estimation words reading account eyes telling reckoning admission version perspective
  standpoint interpretation retelling analysis diagnosis understanding viewpoint`.split(/\s+/),
);

/** "the ministry's claim that …", "the promise of the ministry to …"; singular. */
export const nounCues: ReadonlyMap<string, Claim['kind']> = new Map(
  (
    [
      [
        'said',
        `claim argument assertion statement warning insistence contention announcement assurance complaint allegation denial suggestion
        admission acknowledgement acknowledgment concession boast remark comment testimony reminder confirmation declaration charge
        accusation ruling verdict criticism objection confession response reply answer explanation retort rejoinder excuse rationale
        justification grievance mantra refrain rebuttal hint message alarm`,
      ],
      ['reported', 'estimate finding conclusion calculation count tally'],
      ['demanded', 'demand call request plea appeal recommendation priority advice'],
      ['intended', 'promise pledge intention vow plan threat proposal offer aim ambition commitment goal objective'],
      [
        'thought',
        `view belief fear hope opinion conviction expectation concern worry suspicion assumption prediction forecast assessment theory
        thesis doubt confidence consensus position stance preference instinct perception impression presumption premise scepticism
        faith feeling certainty skepticism wish desire dream dread apprehension bet`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, Claim['kind']] => [noun, kind])),
);

/** What one is for or against: "backs a ban"; singular. */
export const causes = new Set(
  `ban plan bill move idea call proposal measure reform deal motion amendment cut levy tax tariff law treaty policy project scheme agreement
  accord merger takeover sale closure expansion strike boycott sanction embargo truce ceasefire peace vote referendum independence
  membership accession union integration privatisation privatization nationalisation nationalization devolution quota cap subsidy price
  limit curb restriction regulation intervention invasion war annexation withdrawal compromise settlement recommendation resolution
  solution approach strategy initiative bid claim demand view concept principle goal target notion legislation change rise increase
  reduction`.split(/\s+/),
);

/** "The bank's point is that": only with a form of "be". */
export const pointNouns = new Set(
  'word point line logic reasoning thinking hunch guess worry problem objection thrust message take defence defense starting-point hunch trouble complaint case'.split(
    ' ',
  ),
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
      ['thought', 'possibility prospect spectre specter idea notion fear'],
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
