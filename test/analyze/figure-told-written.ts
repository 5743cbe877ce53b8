/**
 * Two papers of September 2025, a week apart, on one thing that each words its own way; and such that only look alike. Passages,
 * of which the last sentence or the one that tells the figure counts. Written before the rules were.
 */
export type ToldPair = readonly [verdict: 'conflict' | 'tension' | 'none', left: string, right: string];

export const toldPairs: readonly ToldPair[] = [
  // A state, its adjective and its forces.
  [
    'conflict',
    'On 1 September Varonia occupied 8,900 square kilometres of Ostel, about a ninth of the country.',
    'On 1 September Varonian forces controlled 11,600 square kilometres of what used to be Ostel, including the whole bank of the river.',
  ],
  [
    'conflict',
    'On 14 August Varonian troops held 310 villages in Ostel.',
    'On 14 August Varonia controlled 240 villages in Ostel.',
  ],
  ['conflict', 'By 30 June 2025 the Varonian army had lost 412 tanks.', 'By 30 June 2025 Varonia had lost 290 tanks.'],
  [
    'conflict',
    'In 2024 the Varonian government spent €14 billion on roads.',
    'In 2024 Varonia spent €9 billion on roads.',
  ],
  [
    'conflict',
    'On 3 May Norway occupied 410 square kilometres of the shoal.',
    'Norwegian forces held 620 square kilometres of the shoal on 3 May.',
  ],
  [
    'none',
    'On 1 September Varonia occupied 8,900 square kilometres of Ostel.',
    'On 1 September Kellian forces controlled 1,600 square kilometres of Ostel.',
  ],
  [
    'none',
    'On 1 September Varonia occupied 8,900 square kilometres of Ostel.',
    'On 1 September Varonian forces controlled 600 square kilometres of Brack.',
  ],
  [
    'none',
    'In 2024 the Varonian government spent €14 billion on roads.',
    'In 2024 the Varonian army spent €2 billion on roads.',
  ],
  // One act, as what one did and as what befell.
  [
    'conflict',
    'The worst day was 19 July, when two shells hit the market hall at Port Ara and killed 63 people.',
    'In Port Ara, 41 people died on 19 July, when shells struck a hall in which powder was stored.',
  ],
  [
    'conflict',
    'On 4 June a train left the rails near Tolven and killed 22 people.',
    'Fourteen people died near Tolven on 4 June, when a train derailed.',
  ],
  [
    'none',
    'On 4 June a train left the rails near Tolven and killed 22 people.',
    'Fourteen people died near Brenn on 4 June, when a train derailed.',
  ],
  [
    'none',
    'On 4 June a train left the rails near Tolven and killed 22 people.',
    'Near Tolven 40 people were hurt on 4 June, when a train derailed.',
  ],
  [
    'none',
    'On 4 June a train left the rails near Tolven and killed 22 people.',
    'Fourteen people died near Tolven on 9 June, when a train derailed.',
  ],
  [
    'none',
    'On 4 June a train left the rails near Tolven and killed 22 people.',
    'On 4 June three children died in a fire near Tolven.',
  ],
  // What is so as both papers are written.
  [
    'conflict',
    'The people of Varonia live on zinc. The state’s deficit has reached 6.2 per cent of GDP.',
    'Food in Varonia has become dear. The state, meanwhile, manages: its deficit is 4.8 per cent of GDP, and the bank has had no need to touch its key rate since April.',
  ],
  [
    'none',
    'The people of Varonia live on zinc. The state’s deficit has reached 6.2 per cent of GDP.',
    'Food in Kellia has become dear. The state’s deficit is 4.8 per cent of GDP.',
  ],
  [
    'none',
    'In Varonia much is borrowed. Its public debt amounts to 91 per cent of GDP.',
    'Varonia is careful. Its public debt was 74 per cent of GDP in 2019.',
  ],
  [
    'none',
    'In Varonia much is borrowed. Its public debt amounts to 91 per cent of GDP.',
    'Varonia is careful. Its public debt will be 74 per cent of GDP.',
  ],
  [
    'none',
    'In Varonia much is borrowed. Its debt amounts to 91 per cent of GDP.',
    'In Varonia much is borrowed. Its debt amounts to 240 per cent of its revenue.',
  ],
  ['none', 'Unemployment in Brenn stands at 9.1 per cent.', 'Unemployment in Brenn was 6.4 per cent ten years ago.'],
  // "Of them": what the sentence before speaks of.
  [
    'conflict',
    'In Kell plums suffered most: the crop of 2024 came to 9,400 tonnes, compared with 15,200 tonnes in 2022.',
    'Let us begin with plums, because there the case is plainest. Growers in Kell picked 6,800 tonnes of them in 2024, less than half of before.',
  ],
  [
    'conflict',
    'Walnuts did badly. The harvest of 2024 came to 310 tonnes.',
    'Frost is hard on walnuts. Farmers gathered 190 tonnes of them in 2024.',
  ],
  [
    'none',
    'Plums did badly. Growers in Kell picked 6,800 tonnes of them in 2024.',
    'Pears did badly. Growers in Kell picked 4,100 tonnes of them in 2024.',
  ],
  [
    'none',
    'In Kell plums suffered most: the crop of 2024 came to 9,400 tonnes.',
    'Let us begin with pears. Growers in Kell picked 6,800 tonnes of them in 2024.',
  ],
  // Spans of which one end is an event.
  [
    'none',
    'The Dairy Act took effect on 1 March 2023. Between the entry into force of the Act and the end of 2024, 87 holdings gave up milk production.',
    'Between March 2019 and December 2024, 140 farms stopped producing milk.',
  ],
  [
    'none',
    'The Dairy Act took effect on 1 March 2023. Between the entry into force of the Act and the end of 2024, 87 holdings gave up milk production.',
    'Between March 2023 and December 2024, 140 farms began producing milk.',
  ],
];
