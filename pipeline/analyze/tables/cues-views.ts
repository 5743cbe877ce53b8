/** Words for whose view a clause is. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Preposition → the nouns behind it that leave a clause to their owner: "in the union's view", "on the ministry's figures". */
export const viewsBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    set(`view opinion judgement judgment assessment estimation words reading account eyes telling reckoning admission version mind
    interpretation retelling estimate analysis diagnosis depiction portrayal characterisation characterization formulation
    understanding phrase thinking`),
  ],
  [
    'by',
    set(`view judgement judgment assessment estimation reading account telling reckoning admission version interpretation estimate estimates
    calculation calculations count tally lights`),
  ],
  ['to', set('view mind eyes thinking reckoning')],
  [
    'on',
    set(
      'account reading figures estimate estimates count telling calculation calculations reckoning version assumptions interpretation',
    ),
  ],
  ['from', set('perspective standpoint viewpoint view vantage')],
]);

/** Those who are named by where they stand; singular: "for critics, the levy is theft". */
export const sides =
  set(`critic supporter opponent proponent advocate sceptic skeptic detractor admirer defender backer believer optimist
  pessimist adherent enthusiast purist moderniser modernizer reformer hawk dove traditionalist hardliner loyalist dissident him her them`);
