/**
 * Pairs of sentences with figures, written before the rules were: what two sources say of one measure, and what only looks
 * like it. The first source is of 2 March 2026, the second of 20 April 2026. "conflict": both cannot be right; "agree": they
 * come to the same; "tension": of what lies ahead; "apart": nothing says that they are of one thing, or they may both be right.
 */
export type WrittenPair = readonly ['conflict' | 'agree' | 'tension' | 'apart', string, string];

export const writtenPairs: readonly WrittenPair[] = [
  [
    'conflict',
    'Between July and December 2025 inspectors found 318 breaches of the catch rules in the gulf.',
    'In the second half of 2025 the inspectorate recorded 204 violations of the catch rules in the gulf.',
  ],
  [
    'conflict',
    'In 2025 a dialysis machine treated 11 patients a day on average.',
    'Each dialysis machine averaged 14 patients a day in 2025, which is close to the norm.',
  ],
  [
    'conflict',
    'There were sixteen assaults on nurses at the Harrow clinic in 2024.',
    'In 2024 staff at the Harrow clinic reported nine attacks on nurses.',
  ],
  [
    'conflict',
    'In 2025 the canal carried 3.4 million tonnes of grain.',
    'Grain shipments on the canal came to 2.6 million tonnes in 2025.',
  ],
  ['conflict', 'The dam generated 410 GWh in 2025.', 'Output from the dam was 365 GWh in 2025.'],
  [
    'conflict',
    'Last year 3,900 households in Leskov were cut off from the water supply.',
    'In 2025 the utility disconnected 5,200 households in Leskov from the water supply.',
  ],
  [
    'conflict',
    'The maritime museum had 640,000 visitors in 2024.',
    'In 2024 the maritime museum attracted 580,000 visitors.',
  ],
  [
    'conflict',
    'In the first quarter of 2025 the airline cancelled 2,310 flights.',
    'Between January and March 2025 the airline scrapped 1,870 flights.',
  ],
  ['conflict', 'The ferry company lost €14 million in 2025.', 'In 2025 the ferry company made a loss of €9 million.'],
  [
    'conflict',
    'The Orsa mine produced 84,000 tonnes of copper in 2025.',
    'Copper output at the Orsa mine reached 71,000 tonnes in 2025.',
  ],
  [
    'conflict',
    'Unemployment in Tarnow stood at 9.4 per cent in June 2025.',
    'In June 2025 the jobless rate in Tarnow was 7.1 per cent.',
  ],
  [
    'conflict',
    'By the end of 2025 the city had planted 12,000 trees.',
    'The city had planted 8,500 trees by the end of 2025.',
  ],
  [
    'conflict',
    'The average school class in Varde had 27 pupils in 2025.',
    'In 2025 school classes in Varde had 22 pupils on average.',
  ],
  [
    'conflict',
    'The fleet landed 45,000 tonnes of herring in 2024.',
    'Herring landings by the fleet amounted to 38,000 tonnes in 2024.',
  ],
  [
    'conflict',
    'The programme cost the state €32 million in 2025.',
    'In 2025 the state spent €47 million on the programme.',
  ],
  [
    'conflict',
    'The depot is dangerous: fourteen fires broke out there in 2024, three of them at night.',
    'According to the fire brigade there were nine fires at the depot in 2024.',
  ],
  [
    'conflict',
    'The sugar tax raised £210 million in 2024.',
    'Receipts from the sugar tax came to £165 million in 2024.',
  ],
  [
    'conflict',
    'On average patients in Orla waited 19 weeks for a hip operation in 2025.',
    'In 2025 the mean wait for a hip operation in Orla was 12 weeks.',
  ],
  [
    'conflict',
    'Police made 1,240 arrests during the protests in March 2025.',
    'During the protests of March 2025 the police arrested 870 people.',
  ],
  ['conflict', 'The hospital employed 2,300 nurses in 2025.', 'In 2025, 1,950 nurses worked at the hospital.'],
  ['conflict', 'Rainfall in the valley was 410 mm in 2025.', 'In 2025 the valley received 530 mm of rain.'],
  ['conflict', 'The bridge was closed for 61 days in 2025.', 'In 2025 the bridge was shut for 44 days.'],
  [
    'conflict',
    'The landfill took in 130,000 tonnes of waste in 2025.',
    'In 2025 the landfill received 96,000 tonnes of rubbish.',
  ],
  [
    'conflict',
    'The line, which a Danish firm renewed in 2020, has not recovered: in 2025 it carried 1.9 million passengers, fewer than before.',
    'Passenger numbers on the line, which a Danish company refurbished in 2020, came to 2.7 million in 2025.',
  ],
  [
    'conflict',
    'The agency counted 1,120 wolves in the uplands in 2025.',
    'According to the hunters’ league, 1,900 wolves lived in the uplands in 2025.',
  ],
  [
    'agree',
    'Between July and December 2025 there were 318 breaches of the catch rules in the gulf.',
    'In the second half of 2025 the inspectorate recorded 318 violations of the catch rules in the gulf.',
  ],
  ['agree', 'The ferry company lost €14 million in 2025.', 'In 2025 the ferry company made a loss of €14 million.'],
  [
    'agree',
    'The landfill took in 130,000 tonnes of waste in 2025.',
    'In 2025 the landfill received about 131,000 tonnes of rubbish.',
  ],
  [
    'agree',
    'The depot is dangerous: fourteen fires broke out there in 2024, three of them at night.',
    'There were 14 fires at the depot in 2024.',
  ],
  [
    'agree',
    'The Orsa mine produced 84,000 tonnes of copper in 2025.',
    'Copper output at the Orsa mine reached 84,000 tonnes in 2025.',
  ],
  [
    'agree',
    'In 2025 the canal carried 3.4 million tonnes of grain.',
    'Grain shipments on the canal came to 3.4 million tonnes in 2025.',
  ],
  [
    'agree',
    'Unemployment in Tarnow stood at 9.4 per cent in June 2025.',
    'In June 2025 the jobless rate in Tarnow was 9.4 per cent.',
  ],
  // Another time.
  [
    'apart',
    'In the first half of 2025 inspectors found 318 breaches of the catch rules in the gulf.',
    'In the second half of 2025 the inspectorate recorded 204 violations of the catch rules in the gulf.',
  ],
  [
    'apart',
    'In 2025 there were 31 delays on the northern line.',
    'In May 2025 there were six delays on the northern line.',
  ],
  ['apart', 'Since 2020 the city has planted 12,000 trees.', 'In 2025 the city planted 2,500 trees.'],
  [
    'apart',
    'In 2025 the Orsa mine produced 84,000 tonnes of copper, against 71,000 tonnes in 2024.',
    'In 2024 the Orsa mine produced 71,000 tonnes of copper.',
  ],
  [
    'apart',
    'The maritime museum has 640,000 visitors a year.',
    'In 2024 the maritime museum attracted 580,000 visitors.',
  ],
  // Another place or body.
  [
    'apart',
    'There were sixteen assaults on nurses at the Harrow clinic in 2024.',
    'There were nine assaults on nurses at the Denham clinic in 2024.',
  ],
  ['apart', 'The ferry company lost €14 million in 2025.', 'The bus company lost €9 million in 2025.'],
  ['apart', 'There were 31 delays on the northern line in 2025.', 'There were 12 delays on the southern line in 2025.'],
  // Another thing.
  [
    'apart',
    'In 2025 the country exported 3.4 million tonnes of grain.',
    'In 2025 the country imported 2.6 million tonnes of grain.',
  ],
  [
    'apart',
    'In 2025 the canal carried 3.4 million tonnes of grain.',
    'In 2025 the canal carried 2.6 million tonnes of wheat.',
  ],
  [
    'apart',
    'There were fourteen accidents at the terminal in 2024.',
    'There were two fatal accidents at the terminal in 2024.',
  ],
  ['apart', 'In 2024 accidents on the road killed 14 people.', 'In 2024 accidents on the road injured 31 people.'],
  ['apart', 'In 2025 the bank opened 14 branches.', 'In 2025 the bank closed 31 branches.'],
  ['apart', 'In 2025 the state bought 14 farms.', 'In 2025 the state sold 31 farms.'],
  ['apart', 'The court heard 412 cases in 2025.', 'The court dismissed 96 cases in 2025.'],
  ['apart', 'Police received 1,240 complaints in 2025.', 'Police upheld 210 complaints in 2025.'],
  ['apart', 'The ministry spent €40 million on schools in 2025.', 'In 2025 the ministry spent €22 million on clinics.'],
  ['apart', 'In 2025, 34 per cent of farmers had insurance.', 'In 2025, 51 per cent of fishermen had insurance.'],
  ['apart', 'In 2025, 34 per cent of farmers had insurance.', 'In 2025, 12 per cent of farmers had savings.'],
  ['apart', 'In 2025, 5,200 children were vaccinated in Leskov.', 'In 2025, 3,900 adults were vaccinated in Leskov.'],
  ['apart', 'In 2025 the harbour handled 412,000 containers.', 'In 2025, 74,000 containers left the harbour by train.'],
  ['apart', 'The port had revenues of €210 million in 2024.', 'The port made a profit of €34 million in 2024.'],
  ['apart', 'In 2025 the hospital hired 120 nurses.', 'In 2025 the hospital employed 1,950 nurses.'],
  [
    'apart',
    'Unemployment in Tarnow rose by 3 per cent in 2025.',
    'Unemployment in Tarnow stood at 9.4 per cent in 2025.',
  ],
  ['apart', 'In 2025 a crane made 21 moves an hour on average.', 'In 2025 the best crane made 34 moves an hour.'],
  ['apart', 'Each crane made 21 moves an hour in 2025.', 'Together the cranes made 126 moves an hour in 2025.'],
  ['apart', 'Phase one of the tunnel cost €32 million in 2025.', 'Phase two of the tunnel cost €57 million in 2025.'],
  // May both be right.
  ['apart', 'The museum had more than 500,000 visitors in 2024.', 'In 2024 the museum attracted 580,000 visitors.'],
  [
    'agree',
    'Between 60 and 80 fires broke out in the forests of Kell in 2024.',
    'There were 71 fires in the forests of Kell in 2024.',
  ],
  // Not told as a fact.
  [
    'apart',
    'The plan provided for 12,000 trees to be planted by the end of 2025.',
    'The city had planted 8,500 trees by the end of 2025.',
  ],
  [
    'apart',
    'The Orsa mine did not produce 84,000 tonnes of copper in 2025.',
    'The Orsa mine produced 71,000 tonnes of copper in 2025.',
  ],
  [
    'tension',
    'The Orsa mine will produce 84,000 tonnes of copper in 2027.',
    'The Orsa mine will produce 71,000 tonnes of copper in 2027.',
  ],
  [
    'apart',
    'The union counts contractors, too, and speaks of 2,300 nurses at the hospital in 2025.',
    'Without contractors, 1,950 nurses worked at the hospital in 2025.',
  ],
  // A second set, not looked at while the rules were made.
  [
    'conflict',
    'Oyster farms in the estuary lost 62 per cent of their stock in the summer of 2025, more than in any year since records began.',
    'In summer 2025 the oyster farms in the estuary lost 41 per cent of their stock.',
  ],
  [
    'conflict',
    'On 14 June 2025 the flood killed 31 people in Marlow Vale.',
    'The flood of 14 June 2025 claimed 19 lives in Marlow Vale.',
  ],
  [
    'conflict',
    'Teachers at state schools in Ruhn earned €2,900 a month on average in 2025.',
    'In 2025 the average pay of teachers at state schools in Ruhn was €2,400 a month.',
  ],
  [
    'conflict',
    'The coastguard rescued 1,430 migrants in the strait in 2025.',
    'In 2025, 1,120 migrants were rescued in the strait.',
  ],
  [
    'conflict',
    'The number of beds in the county fell by 12 per cent between 2019 and 2024.',
    'Between 2019 and 2024 the county lost 21 per cent of its beds.',
  ],
  [
    'conflict',
    'The pipeline leaked 3,400 litres a day in March 2025.',
    'Leaks from the pipeline came to 5,200 litres a day in March 2025.',
  ],
  [
    'conflict',
    'The harbour dredged 210,000 cubic metres of silt in 2025.',
    'In 2025, 150,000 cubic metres of silt were removed from the harbour.',
  ],
  [
    'conflict',
    'Last year the observatory logged 512 earthquakes under the volcano.',
    'In 2025 there were 388 earthquakes beneath the volcano.',
  ],
  [
    'conflict',
    'The theatre sold 88,000 tickets in the 2024 season.',
    'Ticket sales at the theatre came to 71,000 in the 2024 season.',
  ],
  [
    'conflict',
    'The orchard region harvested 310,000 tonnes of apples in 2025.',
    'The apple harvest in the orchard region came to 265,000 tonnes in 2025.',
  ],
  [
    'conflict',
    'Between 2020 and 2025 the price of bread rose by 34 per cent.',
    'Bread became 22 per cent dearer between 2020 and 2025.',
  ],
  [
    'conflict',
    'In 2025 the city had 2.3 burglaries per 1,000 inhabitants.',
    'The burglary rate in the city was 3.6 per 1,000 inhabitants in 2025.',
  ],
  ['conflict', 'The prison held 812 inmates on 1 July 2025.', 'On 1 July 2025 there were 940 inmates in the prison.'],
  ['agree', 'The prison held 812 inmates on 1 July 2025.', 'On 1 July 2025 there were 812 inmates in the prison.'],
  [
    'agree',
    'The orchard region harvested 310,000 tonnes of apples in 2025.',
    'The apple harvest in the orchard region came to some 310,000 tonnes in 2025.',
  ],
  [
    'agree',
    'The coastguard rescued 1,430 migrants in the strait in 2025.',
    'In 2025, 1,430 migrants were rescued in the strait.',
  ],
  [
    'agree',
    'Last year the observatory logged 512 earthquakes under the volcano.',
    'In 2025 there were 512 earthquakes beneath the volcano.',
  ],
  ['apart', 'The prison held 812 inmates on 1 July 2025.', 'On 1 September 2025 there were 940 inmates in the prison.'],
  ['apart', 'The prison held 812 inmates on 1 July 2025.', 'On 1 July 2025 there were 96 women in the prison.'],
  [
    'apart',
    'In 2025 the regulator received 4,120 complaints about late trains.',
    'In 2025 the regulator received 1,310 complaints about dirty trains.',
  ],
  [
    'apart',
    'The theatre sold 88,000 tickets in the 2024 season.',
    'The theatre gave away 9,000 tickets in the 2024 season.',
  ],
  [
    'apart',
    'The coastguard rescued 1,430 migrants in the strait in 2025.',
    'In 2025, 112 migrants drowned in the strait.',
  ],
  [
    'apart',
    'The wind farm supplied 18 per cent of the island’s electricity in 2025.',
    'In 2025 the solar park supplied 11 per cent of the island’s electricity.',
  ],
  [
    'apart',
    'In 2025 the wind farm supplied 18 per cent of the island’s electricity.',
    'In 2025 the wind farm met 25 per cent of the island’s demand for heat.',
  ],
  [
    'apart',
    'On 14 June 2025 the flood killed 31 people in Marlow Vale.',
    'On 14 June 2025 the flood killed 19 people in Aston Vale.',
  ],
  [
    'apart',
    'On 14 June 2025 the flood drove 3,100 people from their homes.',
    'On 14 June 2025 the flood damaged 1,900 homes.',
  ],
  ['apart', 'The city collected 41,000 tonnes of paper in 2025.', 'In 2025 the city collected 12,000 tonnes of glass.'],
  ['apart', 'The ministry approved 212 licences in 2025.', 'In 2025 the ministry refused 64 licences.'],
  [
    'apart',
    'The ministry issued 212 licences for drilling in 2025.',
    'In 2025 the ministry issued 64 licences for mining.',
  ],
  ['apart', 'In 2025 the army recruited 8,400 soldiers.', 'In 2025 the army discharged 5,200 soldiers.'],
  [
    'agree',
    'In 2025 the airport had 9.4 million passengers, 3.1 million of them from abroad.',
    'In 2025, 3.1 million foreign passengers used the airport.',
  ],
  [
    'apart',
    'In 2025 the airport had 9.4 million passengers.',
    'In 2025, 3.1 million foreign passengers used the airport.',
  ],
  [
    'apart',
    'Fuel made up 34 per cent of the airline’s costs in 2025.',
    'Wages made up 27 per cent of the airline’s costs in 2025.',
  ],
  ['apart', 'The bank lent €4.1 billion to farmers in 2025.', 'Farmers repaid €2.6 billion to the bank in 2025.'],
  ['apart', 'The average rent in the old town was €980 in 2025.', 'The average rent in the suburbs was €640 in 2025.'],
  ['apart', 'The average rent in Brenn was €980 in 2025.', 'The median rent in Brenn was €840 in 2025.'],
  [
    'apart',
    'In 2025 the region had 14 doctors for every 10,000 people.',
    'In 2025 the region had 46 nurses for every 10,000 people.',
  ],
  [
    'apart',
    'The new line will carry 40,000 passengers a day in 2030.',
    'The line carried 23,000 passengers a day in 2025.',
  ],
  ['apart', 'The court fined the company €12 million in 2025.', 'The company earned €48 million in 2025.'],
  [
    'apart',
    'In May 2025 the price of diesel rose by 4 per cent.',
    'In May 2025 the price of diesel was 9 per cent higher than a year before.',
  ],
  ['apart', 'The fund paid out $3.2 billion in 2025.', 'The fund took in $4.7 billion in 2025.'],
  [
    'apart',
    'Of the 312 schools in the county, 41 were closed in 2025.',
    'In 2025 there were 271 schools in the county.',
  ],
  [
    'apart',
    'In 2025, 62 per cent of voters backed the dam in a poll for the Gazette.',
    'A survey by the university found in 2025 that 49 per cent of voters backed the dam.',
  ],
  ['apart', 'In 2025 the glacier retreated by 31 metres.', 'In 2025 the glacier lost 4 metres of thickness.'],
  [
    'apart',
    'In the north the fleet landed 12,000 tonnes of cod in 2025.',
    'In the south the fleet landed 7,000 tonnes of cod in 2025.',
  ],
  ['apart', 'The union says that 640 jobs were lost in 2025.', 'The company says that 410 jobs were created in 2025.'],
  [
    'conflict',
    'Between April and September 2025 the inspectors closed 61 restaurants in Ostry, most of them for want of clean water.',
    'From April to September 2025 the inspectorate shut 39 restaurants in Ostry.',
  ],
  [
    'conflict',
    'The plant at Ferrol emitted 1.9 million tonnes of carbon dioxide in 2024, by its own account.',
    'In 2024 carbon dioxide emissions from the plant at Ferrol amounted to 2.6 million tonnes.',
  ],
  [
    'conflict',
    'By the ministry’s count, 2,150 houses were damaged in the earthquake of 3 May 2025.',
    'The earthquake of 3 May 2025 damaged 3,400 homes.',
  ],
  ['apart', 'Tuition for citizens cost £8,400 in 2025.', 'In 2025 tuition for foreigners cost £14,900.'],
  ['apart', 'The earthquake of 3 May 2025 damaged 3,400 homes.', 'The earthquake of 3 May 2025 destroyed 410 homes.'],
  ['apart', 'Germany spent €3.1 billion on the fund in 2025.', 'France spent €1.2 billion on the fund in 2025.'],
  ['apart', 'In March 2025 wheat cost $210 a tonne.', 'In March 2025 maize cost $180 a tonne.'],
  ['apart', 'In 2025 the bank had assets of €41 billion.', 'In 2025 the bank had debts of €12 billion.'],
  ['tension', 'In 2025 rents rose by 6 per cent in the capital.', 'In 2025 rents rose by 3 per cent.'],
];
