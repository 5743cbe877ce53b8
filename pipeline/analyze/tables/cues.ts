/** Words that attribute: who says, demands, intends or thinks. Every form is listed, so that nothing need be guessed. */
import type { Claim } from '../../findings.ts';

const forms: Record<Claim['kind'], string> = {
  said: `say says said saying state states stated stating tell tells told declare declares declared announce announces
    announced stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized argue argues argued
    claim claims claimed warn warns warned add adds added acknowledge acknowledges acknowledged admit admits admitted affirm
    affirms affirmed reiterate reiterates reiterated confirm confirms confirmed deny denies denied assert asserts asserted
    maintain maintains maintained contend contends contended complain complains complained explain explains explained
    reply replies replied respond responds responded promise promises promised suggest suggests suggested`,
  reported: `report reports reported indicate indicates indicated show shows showed reveal reveals revealed estimate
    speak speaks spoke estimates estimated find finds found note notes noted calculate calculates calculated record records recorded`,
  demanded: `recommend recommends recommended advise advises advised call calls called demand demands demanded insist insists insisted urge urges urged require requires required request requests
    requested ask asks asked`,
  intended: `plan plans planned intend intends intended aim aims aimed seek seeks sought pledge pledges pledged vow vows
    vowed propose proposes proposed threaten threatens threatened`,
  thought: `believe believes believed think thinks thought consider considers considered expect expects expected fear
    fears feared hope hopes hoped doubt doubts doubted predict predicts predicted assume assumes assumed anticipate
    anticipates anticipated`,
};

/** Cue → kind of attribution. */
export const cueKinds: ReadonlyMap<string, Claim['kind']> = new Map(
  Object.entries(forms).flatMap(([kind, list]) =>
    list.split(/\s+/).map((form) => [form, kind as Claim['kind']] as const),
  ),
);

/** Cues that attribute also without "that", a colon or quotation marks: what follows is a clause of its own. */
export const bareCues = new Set(
  'say says said argue argues argued claim claims claimed believe believes believed warn warns warned'.split(' '),
);

/** Things whose contents are somebody's proposal, not the source's own statement. */
export const proposalNouns = new Set(
  'proposal proposals plan plans draft drafts blueprint offer deal scheme bill'.split(' '),
);

/** What a proposal does with its contents. */
export const contentVerbs = new Set(
  'include includes included contain contains provide provides entail entails envisage envisages foresee foresees feature features'.split(
    ' ',
  ),
);

/** Subjects by which a source speaks of itself. */
export const selfWords = new Set(
  'we i us author authors paper report article brief study analysis chapter essay'.split(' '),
);
