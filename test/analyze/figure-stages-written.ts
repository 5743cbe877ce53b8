/** Pairs of sentences that count one thing at two stages of one process, and at the same. Written before the rules were. */
export const atOtherStages: readonly (readonly [left: string, right: string])[] = [
  [
    'The council approved plans for 2,310 flats in 2025.',
    'Builders completed 1,140 flats in 2025, fewer than in the year before.',
  ],
  [
    'Developers applied for permission to convert 96 barns last year.',
    'The planning office allowed 41 barns to be turned into homes last year.',
  ],
  [
    'The housing company ordered 420 heat pumps in 2025.',
    'In 2025 the company installed 275 heat pumps in its houses.',
  ],
  ['The mayor has promised 1,500 homes on the river meadow by 2030.', 'So far 230 homes stand on the river meadow.'],
  [
    'Tenders were invited for 640 student rooms in September 2025.',
    'Students moved into 310 new rooms in September 2025.',
  ],
  [
    'The health office invited 48,000 women to a breast check in 2025.',
    'In 2025 mobile units checked the breasts of 29,500 women.',
  ],
  [
    'Doctors reported 1,260 suspected cases of fever between January and March 2026.',
    'The laboratory confirmed 714 cases of fever between January and March 2026.',
  ],
  ['The new wing has a capacity of 160 beds.', 'On an average day in April 104 beds of the new wing were occupied.'],
  [
    'Six hundred volunteers signed up for the fever trial in April 2026.',
    'In April 2026 the first dose was given to 340 volunteers of the fever trial.',
  ],
  [
    'Dorland has pledged 36 howitzers to Morena since January 2026.',
    'Since January 2026 Dorland has handed 14 howitzers over to Morena.',
  ],
  [
    'Morena called up 45,000 reservists in June 2026.',
    'Only 27,000 reservists in Morena reported for duty in June 2026.',
  ],
  [
    'Households filed 9,800 claims for aid by the end of January 2026.',
    'By the end of January 2026 the fund had settled 4,150 claims.',
  ],
  ['The company planned 62 pumps for the lower town.', 'There are 38 pumps in the lower town.'],
  ['The state licensed 58 trawlers to fish in the bay in 2026.', 'In 2026 44 trawlers fished in the bay.'],
  [
    'Prosecutors charged 64 demonstrators in October 2025.',
    'In October 2025 courts in Tarsa convicted 9 demonstrators.',
  ],
  ['The ministry signed contracts for 64 locomotives in 2025.', 'In 2025 the works in Halm finished 22 locomotives.'],
  ['The railway got permission to close 31 stations in 2025.', 'In 2025 the railway closed 12 stations.'],
  ['Parliament granted $410 million for tunnels in 2025.', 'In 2025 the railway spent $265 million on tunnels.'],
  ['The state committed $64 million to laptops in 2025.', 'Of that sum $21 million was paid out in 2025.'],
  [
    'Publishers shipped 48,000 textbooks to Osk in August 2025.',
    'Schools in Osk requested 72,000 textbooks in August 2025.',
  ],
  [
    'The relief office asked for $300 million for Hamra in 2025.',
    'For Hamra the relief office obtained $112 million in 2025.',
  ],
  ['The office proposed 24 wells for the hill villages in 2025.', 'In 2025 the hill villages got 7 wells.'],
  [
    'Plans call for 340 kilometres of new track by the end of 2025.',
    'By the end of 2025 crews had laid 118 kilometres of new track.',
  ],
  ['Owners reported 520 bicycles stolen in 2025.', 'In 2025 police recovered 96 bicycles.'],
  [
    'The clinic tested 7,800 people for the virus in January 2026.',
    'In January 2026 1,150 people at the clinic had the virus.',
  ],
  ['The party nominated 88 women for the council in 2025.', 'Voters elected 31 women to the council in 2025.'],
  ['Airlines scheduled 14,200 flights from Orr in July 2025.', 'In July 2025 12,700 flights left Orr.'],
];

export const atOneStage: readonly (readonly [left: string, right: string])[] = [
  ['The railway built 86 bridges in 2025.', 'In 2025 the railway completed 51 bridges.'],
  ['Orders for 120 carriages were placed in 2025.', 'In 2025 the railway ordered 75 carriages.'],
  ['The ministry hired 310 assistants in 2025.', 'In 2025 the ministry recruited 190 assistants.'],
  ['The railway delivered 14 trains to the coast line in 2025.', 'In 2025 the coast line was supplied with 9 trains.'],
  [
    'Karsk produced 540 missiles in the first half of 2025.',
    'Between January and June 2025 the plants of Karsk turned out 890 missiles.',
  ],
  [
    'The fund paid an average of $6,300 to each family in December 2025.',
    'In December 2025 each family got $4,900 from the fund on average.',
  ],
  [
    'On 1 February 2026, 118 of the 520 posts for doctors in rural clinics were vacant.',
    'On 1 February 2026, 74 of the 520 posts for doctors stood empty.',
  ],
];
