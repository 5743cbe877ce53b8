/**
 * Nouns that name no theme when they stand alone, since they say nothing without what they are of: "agreement" (on what?),
 * "attack" (on whom?). With a word before them ("grain agreement") they may. Lower case, singular.
 */
export const alone: ReadonlySet<string> = new Set(
  `ability absence access achievement act activity addition adoption advance advantage agreement alliance amendment analysis
  announcement answer application appointment argument arrangement arrival assessment assistance association attack attempt
  attitude attention authorization average balance barrier basis battle behaviour behavior belief boost break burden business
  campaign capability capacity care chance circumstance claim clause collapse collection combination comment commitment
  communication company comparison competition complaint component compromise concept concession confidence confirmation
  connection consensus consequence consultation contact content contribution cooperation coordination cost counterattack
  creation crisis criticism damage danger data date deadline dealing debate decision defeat defence defense delay delivery
  demonstration department dependence deployment design desire destruction detail determination dialogue direction disagreement
  discussion dispute distance distribution division document doubt drop duty economy emphasis employment enforcement engagement
  entry equipment escalation establishment estimate evaluation examination exchange execution exercise existence expectation
  expenditure expense exposure failure favour favor fear feature field finding force framework freedom funding gain gap growth
  guarantee guidance guideline help incident income indication industry infrastructure injury innovation insight inspection
  integration intention intervention introduction investigation investment invitation involvement judgment judgement knowledge
  law legislation letter limitation location maintenance management manager map mechanism meeting member membership message
  method mission modernisation modernization money monitoring movement negotiation notice obligation observation offer
  operation operator organisation organization origin ownership parliament participation partner partnership payment
  performance permission personnel phenomenon planning population possibility pressure prevention price principle priority
  procedure product production profit promise promotion proportion protection quality quarter reaction recognition record
  recovery reduction reference reform refusal regulation regulator removal replacement representation research resident
  resistance resolution response responsibility restriction revenue review revision right risk rival safety sale scale scenario
  schedule scheme search security selection service session settlement shift shortage site skill society speech speed spending
  staff stability stakeholder stance statistic stock strategy strength stress style success suggestion supplier supply survey
  survival talk tax technology tension territory tool trade trading training transfer transformation transition transport
  treatment treaty trust understanding uncertainty unit usage use user variety version victory violation visit vote warning
  independence invasion aggression occupation liberation sacrifice courage honour honor dignity anniversary
  actor branch bottleneck competitor incentive inquiry lesson model shock side effect claimant applicant user owner member family
  leadership house city town season building street family man woman child weakness weapon withdrawal worry`.split(
    /\s+/,
  ),
);

/**
 * Nouns that head no theme whatever stands before them: how many, when, the parts and forms of a text, and what a person is
 * called. "Fourth anniversary", "oral submission", "Kremlin dictator" say nothing of what is discussed. Lower case, singular.
 */
export const thin: ReadonlySet<string> = new Set(
  `anniversary behalf bit chapter column copy couple decade departure dozen equivalent evening example explanation handful
  hundred instance interview kind lot million billion thousand trillion majority manner midnight minute moment month morning
  night number occasion page paragraph photo photograph picture quarter quotation quote remark sentence sort submission
  subscriber summer term tonight volume week weekend winter word year calculus mindset rhetoric narrative sentiment mood vibe
  author commentator dictator tyrant strongman despot hero villain genius idiot leader president minister chancellor king
  queen spokesman spokeswoman spokesperson chairman chairwoman secretary envoy tsar czar ruler boss chief head
  newsletter subscription article post blog comment footnote heading headline title caption website site link page reader`.split(
    /\s+/,
  ),
);
