/** Attribution as courts, wards, markets, chambers, obituaries and laboratories word it. */
import { expect, test } from 'vitest';
import { claimsIn } from './found.ts';

/** Text, and its claims as holder, kind and words. */
test.each<[string, string[]]>([
  [
    'Writing for the majority, Justice Elena Marsh held that the lessor had waived its right to interest.',
    ['Elena Marsh | said | the lessor had waived its right to interest'],
  ],
  [
    'In a dissent, Justice Paul Orr would have remanded the case, reasoning that the record was thin.',
    ['Paul Orr | said | the record was thin'],
  ],
  [
    'Counsel for the appellant submitted that the tribunal had misread the clause.',
    ['Counsel for the appellant | said | the tribunal had misread the clause'],
  ],
  [
    "The defendant's contention that the goods were perishable fails.",
    ['defendant | said | the goods were perishable'],
  ],
  ['It was common ground between the parties that the rent had been paid.', []],
  [
    'The trial investigators concluded that the drug was no better than placebo.',
    ['trial investigators | said | the drug was no better than placebo'],
  ],
  [
    'Clinicians are divided over whether the scan helps, and some suspect that it harms.',
    ['some | thought | it harms'],
  ],
  [
    'Dr Priya Nair, who led the trial, cautioned against reading too much into a small sample.',
    ['Priya Nair | said | against reading too much into a small sample'],
  ],
  ['The guideline advises against routine screening.', ['guideline | demanded | against routine screening']],
  ['A spokeswoman for the hospital declined to comment.', []],
  [
    'Kestrel Foods, whose margins have narrowed, blamed the price of cocoa.',
    ['Kestrel Foods | said | the price of cocoa'],
  ],
  [
    '"We are out of cash," the chief executive, Tom Weller, wrote to staff on Monday.',
    ['Tom Weller | said | "We are out of cash,"'],
  ],
  ['Analysts had pencilled in a loss of \u00a33m.', []],
  [
    "Moody's, a rating agency, put the chance of default at one in ten.",
    ["Moody's | reported | the chance of default at one in ten"],
  ],
  ['Members on all sides paid tribute to the late speaker.', []],
  [
    'Mr Hughes asked what assessment had been made of the leak.',
    ['Hughes | said | what assessment had been made of the leak'],
  ],
  [
    'The minister replied that no assessment had been made, but that one was planned.',
    ['minister | said | no assessment had been made, but that one was planned'],
  ],
  ['Replying, the minister said no assessment had been made.', ['minister | said | no assessment had been made']],
  ['Lady Crewe (Crossbench) thought the amendment unworkable.', ['Lady Crewe | thought | the amendment unworkable']],
  [
    'He liked to say that he had learned to sail before he could walk.',
    ['null | said | he had learned to sail before he could walk'],
  ],
  ['Friends remember a man who never raised his voice.', []],
  ['"He was the best of us," recalled his widow, Inge.', ['Inge | said | "He was the best of us,"']],
  [
    'She once told an interviewer that fame had come too late to spoil her.',
    ['null | said | fame had come too late to spoil her'],
  ],
  ['Critics dismissed his late symphonies as exercises.', ['Critics | said | his late symphonies as exercises']],
  [
    'The moths, Okafor and her colleagues suggest, navigate by the Milky Way.',
    ['Okafor and her colleagues | said | The moths, Okafor and her colleagues suggest, navigate by the Milky Way'],
  ],
  [
    'Not everyone is convinced. Lars Holm of the Bergen Museum points to the small number of nights.',
    ['Lars Holm of the Bergen Museum | said | the small number of nights'],
  ],
  ['A rival team believes the signal to be noise.', ['rival team | thought | the signal to be noise']],
  ['A rival team argues the signal is noise.', ['rival team | said | the signal is noise']],
  [
    'The authors of the paper acknowledge the limits of their method.',
    ['authors of the paper | said | the limits of their method'],
  ],
  [
    'The committee heard evidence from three surgeons. They told it that the wards were full.',
    ['three surgeons | said | the wards were full'],
  ],
  [
    'Two widows addressed the inquiry. Neither of them, they said, had been warned.',
    ['Two widows | said | Neither of them, they said, had been warned'],
  ],
  [
    'The registrar told Mr Pell that his claim was late. He answered that he had been unwell.',
    ['registrar | said | his claim was late', 'Pell | said | he had been unwell'],
  ],
  [
    'Nothing in the contract, the arbitrator found, barred the sale.',
    ['arbitrator | reported | Nothing in the contract, the arbitrator found, barred the sale'],
  ],
  ['The ministers want the report to be published.', ['ministers | demanded | the report to be published']],
  ['The author of this essay thinks that the port is sound.', []],
  ['The panel heard the growers and the millers. They said the levy was high.', ['null | said | the levy was high']],
  [
    'The court asked three divers about the wreck. They replied that it was empty.',
    ['three divers | said | it was empty'],
  ],
  [
    'The judge told Mr Lund that he was late. He replied that he had walked.',
    ['judge | said | he was late', 'Lund | said | he had walked'],
  ],
  [
    'The mayor has tabled a scheme under which cyclists would pay.',
    ['mayor | intended | a scheme under which cyclists would pay'],
  ],
  ['The crew floated a raft to the island.', []],
  ['The nurse likes to say that cats are cured by milk.', ['nurse | said | cats are cured by milk']],
  ['The minister said that none was made, but that was untrue.', ['minister | said | none was made']],
])('%s', (text, claims) => {
  expect(claimsIn(text).map((told) => told.map(String).join(' | '))).toEqual(claims);
});
