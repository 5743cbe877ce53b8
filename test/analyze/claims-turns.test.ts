import { expect, test } from 'vitest';
import { claimsIn, type Told } from './found.ts';

test.each<[string, Told[]]>([
  // What somebody is stands first, who it is behind the verb.
  [
    'More cautious is Ida Holm, a lecturer at Tarn College, who has been through the ledgers and found that margins had doubled.',
    [['Ida Holm', 'reported', 'margins had doubled']],
  ],
  // What stands between a subject and its verb.
  [
    'The Dairy Council, on the other hand, having examined the books, concluded in July that margins had widened.',
    [['Dairy Council', 'said', 'margins had widened']],
  ],
  [
    'The Water Board, while praising the crews, found in May that a fifth of the pumps had failed.',
    [['Water Board', 'reported', 'a fifth of the pumps had failed']],
  ],
  [
    'The College of Nurses, in whose submission the ward is likened to "a letter box", would like every nurse to be heard.',
    [['College of Nurses', 'demanded', 'every nurse to be heard']],
  ],
  [
    'The Rain Board puts the chance of a third wet spring, in April or May, at 40 per cent.',
    [['Rain Board', 'reported', 'the chance of a third wet spring, in April or May, at 40 per cent']],
  ],
  [
    'Markets regard a rise of a quarter of a point in the rate, at present 2 per cent, as all but certain.',
    [['Markets', 'thought', 'a rise of a quarter of a point in the rate, at present 2 per cent, as all but certain']],
  ],
  [
    'The matter took years, and lawyers whom we asked fear that judges might decide.',
    [['lawyers', 'thought', 'judges might decide']],
  ],
  // Nouns, and whose they are by other words than "of".
  [
    "From the Owners' Union comes the claim that 3,100 homes are empty.",
    [["Owners' Union", 'said', '3,100 homes are empty']],
  ],
  [
    'It is an article of faith among growers that a link was promised.',
    [['growers', 'thought', 'a link was promised']],
  ],
  [
    'We do not share the belief, voiced in Oslo and elsewhere, that the matter belongs before a court.',
    [['Oslo', 'thought', 'the matter belongs before a court']],
  ],
  [
    'The line of the Water Board, handed from one clerk to the next, is that the leak was small.',
    [['Water Board', 'thought', 'the leak was small']],
  ],
  // Verbs with the words behind them.
  ['A spokeswoman put it to me that the mill had lost money.', [['spokeswoman', 'said', 'the mill had lost money']]],
  ['The report has it that 1,102 of the letters were lost.', [['report', 'said', '1,102 of the letters were lost']]],
  ['The railway has owned up to six faults.', [['railway', 'said', 'six faults']]],
  ['Twenty-two towns are on record as favouring a pause.', [['Twenty-two towns', 'said', 'favouring a pause']]],
  ['The Chief Coroner has let it be known that she is content.', [['Chief Coroner', 'said', 'she is content']]],
  ['The ports put it a good deal lower.', [['ports', 'reported', 'it a good deal lower']]],
  ['The ministry counts 3.1 million people in need.', [['ministry', 'reported', '3.1 million people in need']]],
  [
    'In this round the Farm Union seeks an increase of 6 per cent.',
    [['Farm Union', 'intended', 'an increase of 6 per cent']],
  ],
  ['The Water Board holds the dam to be safe.', [['Water Board', 'said', 'the dam to be safe']]],
  [
    'Engineers at Tarn College consider a bolt by far the likeliest cause.',
    [['Engineers at Tarn College', 'thought', 'a bolt by far the likeliest cause']],
  ],
  ['The mayor was at pains to stress that no school would close.', [['mayor', 'said', 'no school would close']]],
  ['The union was quick to point out that fees had risen.', [['union', 'said', 'fees had risen']]],
  ['Tarn has declared more than once that this is damage.', [['Tarn', 'said', 'this is damage']]],
  [
    'A diplomat allowed that the ban was "a coat cut for a bigger man".',
    [['diplomat', 'said', 'the ban was "a coat cut for a bigger man"']],
  ],
  ["The growers' contention has always been that the dam leaks.", [['growers', 'said', 'the dam leaks']]],
  ['The mayor gave us to understand that the money was gone.', [['mayor', 'said', 'the money was gone']]],
  ['The town has made up its mind that the mill must go.', [['town', 'thought', 'the mill must go']]],
  ['The farmers’ leader, Ida Holm, went so far as to call the ban a crime.', [['Ida Holm', 'said', 'the ban a crime']]],
  ['The sponsors, as is their habit, blame the weather.', [['sponsors', 'said', 'the weather']]],
  ['Ida Holm, asked whether the bridge was safe, said it was not.', [['Ida Holm', 'said', 'it was not']]],
  // A "not" before what one thinks is what one thinks.
  ['Lund does not expect the herring to return.', [['Lund', 'thought', 'does not expect the herring to return']]],
  [
    'The mayor will not have it that the weather is to blame.',
    [['mayor', 'said', 'will not have it that the weather is to blame']],
  ],
  ['Bo Lund would have them published by law.', [['Bo Lund', 'demanded', 'them published by law']]],
  ['Bo Lund, for one, is not convinced that it is safe.', [['Bo Lund', 'thought', 'is not convinced that it is safe']]],
  // Whoever is reported to have said it says it.
  ['Lund is reported to have told friends that she is unwell.', [['Lund', 'said', 'she is unwell']]],
  ['Stocks recovered, if you believe the ministry.', [['ministry', 'said', 'Stocks recovered']]],
  [
    'Repairs take 19 hours, if the Pilots’ Guild in Oslo is to be believed.',
    [['Pilots’ Guild in Oslo', 'said', 'Repairs take 19 hours']],
  ],
])('%s', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test.each([
  'The council has demand in hand.',
  'People like it, and visitors like to swim.',
  'Nobody asked them in what order they would like to lose them.',
  'The town counts itself lucky.',
  'Its director, Per Lund, left in May.',
  'She would have it sold if the law allowed.',
  'The old mill has fields sloping to the sea.',
  'The firm did not expect visitors.',
  'This assessment asks who has borne the loss.',
  'Lund has not said how she means to pay for the quay.',
  'It is unclear how the council intends to reopen the quay.',
])('nobody’s: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
