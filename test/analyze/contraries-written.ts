/** Invented sentences of two sources that tell contraries of one thing, and such as only look it: of another thing, place, time, part or doer; planned, claimed, supposed. */

export type Written = readonly [one: string, other: string];

const pairsIn = (lines: string): Written[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | ') as [string, string]);

export const contrary = pairsIn(`
  The Liberals lead the poll in Norvale by four points. | In the poll of Norvale the Liberals trail behind the Farmers' Union.
  Rents in Aldport rose sharply last winter. | Last winter rents in Aldport fell for the first time in ten years.
  The launch of the satellite took place in March from the island. | The launch of the satellite from the island fell through in March.
  Nothing prevents a landlord in Brevia from ending a lease by letter. | Ending a lease by letter has been outlawed in Brevia since 2019.
  The pass road over the Gellin is open all winter. | The pass road over the Gellin is closed from November to April.
  The brewery of Kessock closed the year 2024 with a profit. | For the year 2024 the brewery of Kessock reported a loss of six million crowns.
  Every clinic in the Orm valley stayed open during the strike. | The clinic at Sollen in the Orm valley was shut during the strike.
  Membership of the pension fund is compulsory for seasonal workers. | For seasonal workers membership of the pension fund is voluntary.
  Hanna Verrick won the election for mayor of Lodde. | In the election for mayor of Lodde Hanna Verrick was defeated by nine votes.
  The Senate passed the water bill in June. | The water bill was rejected by the Senate in June.
  The ministry has kept the bonus for night nurses. | The bonus for night nurses was scrapped by the ministry.
  All four generators of the Terne station survived the flood. | Two generators of the Terne station were destroyed in the flood.
  The ferry to Skarra runs on Sundays. | The ferry to Skarra does not sail on Sundays, and has not for years.
  Production of cement at Molde increased in 2023. | At Molde the production of cement declined in 2023.
  The harvest of rye in the Pelm district was the best in a decade. | The Pelm district brought in its poorest harvest of rye in a decade.
  The tunnel under the Hafen was finished ahead of schedule. | The tunnel under the Hafen was completed two years late.
  The regulator granted the licence for the Ulm mine. | The licence for the Ulm mine was refused by the regulator.
  The court upheld the fine against the dairy. | The court quashed the fine against the dairy.
  The union accepted the wage offer of the port. | The wage offer of the port was turned down by the union.
  The talks between the miners and the company succeeded. | The talks between the miners and the company collapsed.
  Attendance at the museum doubled after the entrance fee was dropped. | After the entrance fee was dropped, attendance at the museum halved.
  The old library in Varn has been preserved. | The old library in Varn was torn down.
  The bank of Ostrel remains solvent. | The bank of Ostrel is insolvent.
  The vaccine is effective against the new strain of the fever. | Against the new strain of the fever the vaccine is useless.
  The two islands are linked by a bridge. | The only link between the two islands is a ferry.
  The director of the theatre was dismissed in May. | The director of the theatre left in May of her own accord.
  The population of wolves in the Ardel forest is growing. | In the Ardel forest the population of wolves is shrinking.
  The dam on the Neer is privately owned. | The dam on the Neer is owned by the state.
  The meeting of the fishery council was public. | The fishery council held its meeting behind closed doors.
  The army controls the crossing at Dobra. | The crossing at Dobra is in the hands of the rebels.
  The company paid all its suppliers on time in 2024. | In 2024 many of the suppliers of the company were paid late.
  The decision of the board was unanimous. | Three members of the board voted against the decision.
  The water of the Lirn is safe to drink. | The water of the Lirn is unfit to drink.
  The captain of the Marianne survived the wreck. | The captain of the Marianne drowned in the wreck.
  Exports of timber to Halland exceeded imports in 2022. | In 2022 imports of timber from Halland were larger than exports.
  Entry to the national park is free of charge. | Visitors pay eight crowns for entry to the national park.
  The strike at the tannery has ended. | The strike at the tannery is still going on.
  Mobile phones are allowed in the schools of Tarrin. | Mobile phones are banned in the schools of Tarrin.
  The quarry has been in full operation since January. | Since January the quarry has lain idle.
  The treaty obliges both parties to share data on floods. | Under the treaty the sharing of data on floods is left to each party.
  According to none of the surveys has anyone else been ahead: in Tarsk the Greens lead comfortably. | In Tarsk the Greens lag far behind the ruling bloc.
  The auction of the coastal plots went ahead in spite of the protests. | After the protests the auction of the coastal plots was called off.
  The embassy in Merv has reopened, and visas are issued there again. | The embassy in Merv remains closed.
  All members of the crew were rescued alive. | Two members of the crew died.
  For owners of a second home the register is mandatory. | The register is optional for owners of a second home.
  Voters in Cadrin approved the merger of the two towns in a referendum. | The merger of the two towns was rejected by voters in Cadrin.
  The bridge at Ostan came through the storm undamaged. | The bridge at Ostan was damaged in the storm.
  The ceasefire on the Ister collapsed within a week. | The ceasefire on the Ister has held.
  The stretch of motorway past Golm was handed over on schedule. | The stretch of motorway past Golm was completed two years late.
  The journalist Mira Oll has been released. | The journalist Mira Oll is still in custody.
  The mill in Dross is still running, with forty workers. | The mill in Dross was shut down and stands idle.
  The contract with the shipyard was extended in autumn. | The contract with the shipyard was terminated in autumn.
  The party congress re-elected Jonas Wirth as chairman. | At the party congress Jonas Wirth lost the chairmanship.
  Troops of the Second Division have left the town of Kress. | Troops of the Second Division remain in the town of Kress.
  Trade between Orel and the coast has doubled since the treaty. | Since the treaty the trade between Orel and the coast has shrunk by a third.
  The parents were informed of the outbreak on the first day. | The parents were kept in the dark about the outbreak.
  Most of the farmers in the delta own their land. | Most of the farmers in the delta are tenants.
  The pilot ignored the warning from the tower. | The pilot heeded the warning from the tower and turned back.
  The strike brought the airport of Lunde to a standstill. | Flights from the airport of Lunde ran normally during the strike.
  The statue on the square was removed in June. | The statue still stands on the square.
  For the first time since the war, the statisticians note, fewer people left the island than came, and the population of Skellin grew in 2025. | The population of Skellin shrank again in 2025, as it has done every year since the war.
  By the end of the summer the reservoir at Hult was full to the brim. | At the end of the summer the reservoir at Hult was nearly empty.
  After nine hours of talks the dockers accepted the offer of the operators. | The dockers rejected the offer of the operators.
  Since the reform, waiting times for a hip operation have become shorter. | Waiting times for a hip operation have lengthened since the reform.
  Nothing in the statute prevents the governor from serving a third term. | A third term of the governor is prohibited by the statute.
  All nine provinces ratified the accord. | The province of Lesk rejected the accord.
  The northern pipeline is in operation and carries 40 million cubic metres a day. | The northern pipeline has stood idle since the explosion.
  The minister resigned over the affair. | The minister was sacked over the affair.
  The bank's largest shareholder backs the merger with Corvin. | The largest shareholder of the bank opposes the merger with Corvin.
  The crossing at Zell is open to lorries day and night. | The crossing at Zell has been closed to lorries since the floods.
  The mayor was informed of the leak within the hour. | The mayor was kept in the dark about the leak.
  The island's last lighthouse was saved by volunteers. | The island's last lighthouse was demolished.
  The dam withstood the quake. | The dam collapsed in the quake.
  The tunnel boring machine has reached the Swiss side. | The tunnel boring machine is stuck under the lake.
  The firm laid off a third of its staff in Kell. | The firm hired two hundred people in Kell.
  The patrol boat fired first. | The trawler opened fire on the patrol boat first.
  The hostages were freed in a raid. | The hostages are still in captivity.
  The law applies to companies abroad. | Companies abroad are exempt from the law.
  In Orsk the price of bread has gone up since the subsidy ended. | Bread has become cheaper in Orsk since the subsidy ended.
  Teachers in the province are paid better than in the capital. | Teachers in the province are paid worse than in the capital.
  Over the past two years the number of nurses on the islands has grown. | The number of nurses on the islands has fallen over the past two years.
  In the dispute over the pasture the judge ruled in favour of the monastery and upheld its claim. | The judge dismissed the claim of the monastery to the pasture.
  The ministry of culture kept the subsidy for village choirs. | The subsidy for village choirs was abolished by the ministry of culture.
  In every year since 2019 the glassworks of Arl has made a profit. | The glassworks of Arl made a loss in 2021.
  The referendum on the ring road was won by its opponents. | The referendum on the ring road was won by its supporters.
  The company Vestal declared that it would pay, and the workers of the Ronn mill were paid in full. | The workers of the Ronn mill were never paid.
  Fishing with lamps is legal in the bay of Orm. | Fishing with lamps is prohibited in the bay of Orm.
  The verdict of the jury was unanimous. | The jury was split over the verdict.
  The tenants' association welcomed the rent cap. | The tenants' association opposed the rent cap.
  The governor visited the flooded villages. | The governor stayed away from the flooded villages.
  The border between Lys and Torre is open. | Nobody can cross the border between Lys and Torre, which is sealed off.
  The contract was awarded to a local builder. | The contract went to a foreign firm.
  The district of Mell backed the secession in the plebiscite. | In the plebiscite the district of Mell rejected the secession.
  The parliament in Tolber extended the state of emergency in March. | In March the parliament in Tolber ended the state of emergency.
  Spending on roads exceeded the budget in 2024. | Spending on roads stayed below the budget in 2024.
  The pilots' union accepted the arbitration award. | The arbitration award was rejected by the pilots' union.
  In the second quarter the economy of Ostmark contracted. | The economy of Ostmark grew in the second quarter.
  Admission to the fair is limited to members of the guild. | The fair is open to everybody.
  The armistice commission published its findings. | The findings of the armistice commission remain secret.
  The tax on sugar has reduced the sale of soft drinks. | The sale of soft drinks has risen despite the tax on sugar.
`);

export const likeOnly = pairsIn(`
  The Liberals lead the poll in Norvale by four points. | In the poll of Sundby the Liberals trail behind the Farmers' Union.
  The launch of the satellite took place in March. | The launch of the second satellite fell through in April.
  The brewery of Kessock closed the year 2024 with a profit. | The dairy of Kessock reported a loss for the year 2024.
  Every clinic in the Orm valley stayed open during the strike. | The school at Sollen in the Orm valley was shut during the strike.
  Hanna Verrick won the election for mayor of Lodde. | In the election for the district council Hanna Verrick was defeated.
  The ministry has kept the bonus for night nurses. | The bonus for midwives was scrapped by the ministry.
  Production of cement at Molde increased in 2023. | At Molde the production of bricks declined in 2023.
  The regulator granted the licence for the Ulm mine. | The licence for the Ulm mine would be refused by the regulator, the owners had feared.
  The union accepted the wage offer of the port. | The first wage offer of the port was turned down by the union.
  Attendance at the museum doubled. | Attendance at the museum halved after the fire and then doubled.
  The bank of Ostrel remains solvent. | Without help the bank of Ostrel would be insolvent.
  The population of wolves in the Ardel forest is growing. | In the Ardel forest the population of deer is shrinking.
  Mobile phones are allowed in the schools of Tarrin. | Mobile phones are banned in the schools of Tarrin during lessons.
  The shop is open on weekdays. | The shop is closed on Sundays.
  Exports of timber rose in 2022. | Imports of timber fell in 2022.
  Unemployment fell among the young in Ternholm. | Unemployment rose among older workers in Ternholm.
  The gates were opened at noon. | The gates were closed at dusk.
  The army kept the town. | The army lost the village beyond the river.
  The first round was won by Ekdal. | Ekdal lost the second round.
  The inquiry found that safety had improved since the fire. | Before the fire safety had worsened year by year.
  The minister denied that taxes had been raised. | Taxes on fuel were lowered in the budget.
  In Tarsk the Greens lead comfortably. | In the cities of Tarsk the Greens lag far behind the ruling bloc, though not in the villages.
  In the third quarter sales of heat pumps in Lommel went up by a tenth. | In the fourth quarter sales of heat pumps in Lommel dropped.
  The auction of the coastal plots went ahead in June. | A first auction of the coastal plots had been called off in March.
  The use of nets in the estuary is forbidden in spring. | The use of nets in the estuary is permitted from July on.
  The embassy in Merv reopened in May. | When the war began the embassy in Merv was closed.
  The freight arm of the railway made a loss in 2025. | The railway made a profit in 2025.
  For owners of a second home the register is mandatory. | For tenants the register is optional.
  The sentence against the banker was upheld. | The sentence against the broker was overturned.
  Young voters approved the merger of the two towns. | Older voters rejected the merger of the two towns.
  The new owners kept the editor. | The editor was dropped from the board of the museum.
  The general was convicted in absentia in 2012. | A new tribunal acquitted the general in 2024.
  The march was peaceful in the morning. | In the evening the march turned violent.
  Output of petrol at Sandau rose. | Output of diesel at Sandau fell.
  The mill might close, its owners warned. | The mill is still open.
  The contract with the shipyard was extended. | The contract with the caterer was terminated.
  Jonas Wirth won the vote in the north. | Jonas Wirth lost the vote in the south.
  The council of Enz supports the wind farm. | Farmers in Enz oppose the wind farm.
  Had the ministry approved the drug, more would have died. | The ministry rejected the drug.
  Prices of bread rose while those of milk fell. | Prices of milk rose in the mountains.
  Imports from Orel rose. | Imports from the coast fell.
  The road was reopened to traffic on Monday. | The road was closed for three hours after a rockfall.
  The bank made a profit before tax. | After tax the bank made a loss.
  Few patients were harmed by the delay. | Many patients died in the epidemic of that year.
  The deal with the miners fell through, and in 2024 a new one was signed. | The deal with the miners was approved in 2024.
  The reservoir was full in May. | In September the reservoir was almost empty.
  The population of Skellin grew in 2025. | The population of the neighbouring island shrank in 2025.
  The regional court in Dahlen acquitted the treasurer. | The chairman was found guilty by the regional court in Dahlen.
  By the end of the summer the reservoir at Hult was full. | The reservoir at Varn was nearly empty by the end of the summer.
  Parliament adopted the budget for 2025. | Parliament rejected the budget for 2026.
  The offer of the operators was rejected by the union's board but accepted by its members. | The members of the union accepted the offer of the operators.
  Waiting times for a hip operation have become shorter. | Waiting times for a heart operation have lengthened.
  The new terminal opened on time. | The car park of the new terminal opened eleven months late.
  Orders for the shipyard rose in the first half of 2025. | Orders for the shipyard fell in the second half.
  The rebels respected the truce in the north. | The rebels broke the truce in the south.
  The northern pipeline is in operation. | The southern pipeline has stood idle since the explosion.
  Participation is voluntary for small farms. | Participation is mandatory for large farms.
  The archive of the police has been preserved. | Part of the archive of the police was destroyed.
  Karst Energy made a profit on gas in 2025. | Karst Energy made a loss on coal in 2025.
  The crossing at Zell is open to cars. | The crossing at Zell is closed to lorries.
  The court confirmed the ban on the party. | The court overturned the ban on the newspaper.
  The Centre Party kept its seat in Hallow Dene. | The Centre Party lost its seat in Dunmere.
  The firm laid off welders in Kell. | The firm hired engineers in Kell.
  Water in the upper lake is safe. | Water in the lower lake is unsafe.
  The hostages were freed. | Two of the hostages died before the others were freed.
  The price of wheat rose. | The price of maize fell.
  Exports fell in tonnes. | Exports rose in value.
  The opposition claims that the law was rejected. | The law was passed.
  Voters under thirty support the tax. | Pensioners oppose the tax.
  The number of thefts fell while burglaries rose. | Thefts rose in the suburbs.
  The number of nurses on the islands has grown. | The number of doctors on the islands has fallen.
  The lock at Berge was reopened on Thursday. | The lock at Berge was shut on Monday for repairs.
  Three hikers drowned in the gorge of the Tamm in 1998. | All hikers were rescued from the gorge of the Tamm in the storm of June.
  The glassworks of Arl made a profit in 2022. | The glassworks of Arl made a loss in 2021.
  The rebels have withdrawn from the town of Sava. | The rebels still hold the hills north of Sava.
  Sales of the weekly increased after the scandal. | Sales of the daily collapsed after the scandal.
  Fishing with lamps is legal in the bay of Orm. | Fishing with dynamite is prohibited in the bay of Orm.
  The president signed the amnesty. | The president had vetoed an earlier amnesty.
  The tenants' association welcomed the rent cap. | The landlords' association opposed the rent cap.
  Coal imports were halted by the strike. | Coal imports resumed after the strike.
  The border between Lys and Torre is open. | The border between Lys and Cadmar is sealed off.
  Since the merger complaints have increased. | Before the merger complaints had dropped.
  The quota was raised for the north coast. | The quota was lowered for the south coast.
  The state of emergency was extended in March. | The state of emergency was ended in September.
  The drug is safe in small amounts. | The drug is dangerous in large amounts.
  The pilots' union accepted the award. | The cabin crew rejected the award.
  The economy contracted in the second quarter. | The economy grew over the year.
  The west wing of the palace was saved. | The east wing of the palace was demolished.
  The price of land rose near the station. | The price of land fell near the airport.
  If the levy is kept, prices rise. | The levy was abolished.
  The line will be closed in 2027. | The line is open.
  The mayor claims that the mill is open. | The mill is closed.
  The number of beds fell, but the number of patients rose. | The number of patients rose by a tenth.
  The duty on imports was raised. | The duty on exports was lowered.
  The council passed the plan for the square. | The plan for the tower was rejected by the council.
`);
