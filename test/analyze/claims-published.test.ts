import { describe, expect, it } from 'vitest';
import { claimsIn, forecastsIn } from './found.ts';

/** Holder and words of each claim. */
const told = (text: string) => claimsIn(text).map(([holder, , words]) => `${holder}: ${words}`);

describe('what only looks like telling', () => {
  it.each([
    'It holds two million people who are seeking refuge in the hills.',
    'Member states of the Lake Board have decided to draft a treaty.',
    'With strikes in the port, Oland weighs its next move, Aland holds back and the growers have no path forward.',
    'The upheaval was sparked by the death of Lin Bo, a young man accused of stealing bread, and Oland has changed.',
    'Some are chanting the name of Lin Bo, the son of the former king deposed during the revolt, less out of conviction than habit.',
    'While ignoring such factors as the goods growers make, the policy feeds fear.',
    'As the town makes gains in the hills, to hold the land it has taken, it must lend.',
    'As the short war and, indeed, the last year have shown, the dikes are unable to hold.',
    'Unemployment reached 2 per cent in October, a post-war record low.',
    'It came in response to the plan proposed last week by Oland and Aland growers.',
    'What it plans to do after the vote is open for debate.',
    'They’re viewed at best as a bunch of fools.',
    'The freshly announced National Lake Service (NLS) will merge two boards.',
    'The wall has to be built according to the owner’s wishes.',
    'Just recently, the ministry added over 90 firms to its list.',
    'Peace requires conditions in which Lund concludes that he cannot win.',
    'All of this suggests that the mill may have greater troubles.',
    'The guild could put it in many ways: “Think again, or the supply will dry up.”',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('to the end of what is said, and no further', () => {
  it.each([
    [
      'Antonio Ruiz highlighted that the drought in Oland, which has lasted a year, has worsened the shortage.',
      ['Antonio Ruiz: the drought in Oland, which has lasted a year, has worsened the shortage'],
    ],
    [
      'Lund said 128 workers have been killed and urged the rebels to let them pass.',
      ['Lund: 128 workers have been killed', 'Lund: the rebels to let them pass'],
    ],
    [
      'The minister described the plan as “a trap” and argued that it would fail, and reiterated that only pressure helps.',
      ['minister: the plan as “a trap”', 'minister: it would fail', 'minister: only pressure helps'],
    ],
    ['Ruiz said the mill was old and that the board knew.', ['Ruiz: the mill was old and that the board knew']],
    [
      'The Lake Post reported that for the first time, Oland had tried to store the weapons.',
      ['Lake Post: for the first time, Oland had tried to store the weapons'],
    ],
    ['Because Oland said on Tuesday that it would answer, Aland is now in a bind.', ['Oland: it would answer']],
    [
      'Despite the board’s claims that mills, shops and farms have recovered, output fell.',
      ['board: mills, shops and farms have recovered'],
    ],
    [
      'There is no sign that the board’s plan to move the mill for storage and repair would pay.',
      ['board: to move the mill for storage and repair'],
    ],
    ['Besides a lack of order (which the Lake Centre hopes to mend), doubts persist.', ['Lake Centre: to mend']],
    [
      'A survey by the Refugee Board found that most claims are valid. [1]',
      ['survey by the Refugee Board: most claims are valid'],
    ],
    [
      'Prime Minister Lin Bo said that, “anyone who enters may be moved.”',
      ['Lin Bo: “anyone who enters may be moved.”'],
    ],
    [
      'The office noted that, from the port’s perspective, a key part of the deal must be the dam.',
      ['office: a key part of the deal must be the dam', 'port: a key part of the deal must be the dam'],
    ],
    [
      'The treaty “was driven by the need to ensure that towns, farms, and all trades are ready,” according to the Lake Board.',
      ['Lake Board: “was driven by the need to ensure that towns, farms, and all trades are ready,”'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose it is', () => {
  it.each([
    ['According to the charity Coastal Aid (CA), 30 per cent were ill. Coastal Aid has left.', 'Coastal Aid'],
    [
      'According to the Memorandum of Understanding between Oland and Aland that sets it out, Oland takes some of them.',
      'Memorandum of Understanding',
    ],
    ['According to the League of Bakers – the biggest body of this trade – ten per cent left.', 'League of Bakers'],
    ['Observers from developing nations say the agreement is weak.', 'Observers from developing nations'],
    [
      'Growers in the hills, the families of miners, and local leaders said that the truce would hold.',
      'Growers in the hills, the families of miners, and local leaders',
    ],
    [
      'Guards have killed growers with rifles, and dogs, according to nurses, local and foreign doctors, as well as guards themselves.',
      'nurses, local and foreign doctors, as well as guards themselves',
    ],
    ['Ruiz’s strategy has left no doubt: Oland has failed in its goal to end the guild.', 'Oland'],
    ['Former prime minister Scott Lund likened the plan to a trap. Scott Lund has left.', 'Scott Lund'],
    ['A spokesman for Scott Lund said the mill was shut. Scott Lund was away.', 'spokesman for Scott Lund'],
    ['The valley faces a drought as farmers struggle to plant, raising the price, warns the Lake Board.', 'Lake Board'],
    [
      'Ana Ruiz, head of the Lake Agency (LA), said the raid by the Lake Guard (LG) on the town of Lund in the hills will worsen the shortage.',
      'Ana Ruiz',
    ],
    ['On health, Lund said the board and the ministries — among them ours — have moved the doses.', 'Lund'],
  ])('%s → %s', (text, holder) => {
    expect(claimsIn(text).map(([whose]) => whose)).toEqual([holder]);
  });
});

describe('no forecast of the source’s own', () => {
  const found = (text: string) =>
    forecastsIn(text).map(({ certainty, holder, condition }) => [certainty, holder, condition]);

  it.each([
    'It is too early to say whether the unrest in the hills, from the port to the mills, will end the lease.',
    'Much of the zeal to join has been driven by a perception that the war will soon be over.',
    'This was not due to new investment or a good harvest.',
    'Oland is estimated to possess about 90 ferries.',
    'Output is likely to have expanded by 4 per cent last year.',
    'These acts may constitute a breach of the lease.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Whether or not the truce holds, prices will rise next year.', ['stated', 'source', null]],
    ['It is not at all clear that the wall will act as a barrier.', ['possible', 'source', null]],
    [
      'Any hopes that its needs will bring it to the table are therefore unlikely to come true.',
      ['likely', 'source', null],
    ],
    ['The port is due to reopen in May.', ['likely', 'source', null]],
    ['The dam is estimated to cost 90 million by 2030.', ['likely', 'source', null]],
    ['The fleet would likely be able to cross without major issues.', ['likely', 'source', null]],
    [
      'On Sunday he posted on the wall: “Do not worry about it, it will all be fine! We had a bad day”.',
      ['attributed', null, null],
    ],
    [
      'If this trade, built upon one small dam, begins to crumble, the markets could fall.',
      ['conditional', 'source', 'If this trade, built upon one small dam, begins to crumble'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});
