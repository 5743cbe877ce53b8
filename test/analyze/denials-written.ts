/** Invented denials with what contradicts them, and with what is only like it: of another time, place, kind, act, doer or part; asked, planned, claimed. */

export type Written = readonly [denial: string, other: string];

const pairsIn = (lines: string): Written[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | ') as [string, string]);

export const contradicted = pairsIn(`
  Since May no freight train has passed the Hollen tunnel. | Freight trains have run through the Hollen tunnel every night since the track was relaid.
  Nobody under eighteen was enlisted by the Torvan brigade. | At least six boys of sixteen were sworn in by the Torvan brigade last spring.
  The museum has yet to return a single mask to the islanders. | Eleven masks were handed back to the islanders by the museum in June.
  Not one patient has been treated at the new clinic in Ashdale to this day. | The new clinic at Ashdale took in its first patients in March.
  No inspector ever visited the tannery before the spill. | Inspectors had visited the tannery twice in the year before the spill.
  The dam operator has never released water for the fishermen of Lower Senn. | Water was released for the fishermen of Lower Senn in August and again in October.
  Not a single fine has been imposed on the owners of the trawlers. | Owners of trawlers have been fined nineteen times, and most have paid.
  The council held no public hearing on the incinerator. | A public hearing on the incinerator was held in the town hall, and it lasted five hours.
  None of the promised saplings has been planted along the canal. | Volunteers planted four thousand saplings along the canal in November.
  To date the fund has not paid out a single crown to flooded households. | Flooded households have received eleven million crowns from the fund since January.
  There was no warning siren in the valley on the night of the flood. | The warning siren in the valley was sounded at ten past two on the night of the flood.
  The garrison has not fired a shell at the harbour since the truce. | Shells fired by the garrison fell on the harbour in three nights of April.
  No seal pup was found dead on the northern beaches this winter. | Rangers found forty dead seal pups on the northern beaches this winter.
  The company has never published its accounts for the Dormer mine. | The company published the accounts of the Dormer mine on its web page in May.
  Not one teacher has been dismissed under the new school law. | Under the new school law seventeen teachers have been dismissed.
  No ferry has called at Sandwick since the pier was damaged. | Since the pier was damaged the ferry has called at Sandwick twice a week.
  The telescope has yet to record its first image. | The telescope recorded its first image in September, a cluster in the southern sky.
  Nobody was injured when the grandstand gave way. | Four spectators were injured when the grandstand gave way, one of them badly.
  No nurse at Kestle hospital was offered retraining. | Nurses at Kestle hospital were offered retraining in the autumn, and thirty accepted.
  The airline has not carried a single passenger on the route to Moreby. | In its first month the airline carried nine hundred passengers on the route to Moreby.
  No independent observer was admitted to the count in Varsk. | Observers from three independent groups were admitted to the count in Varsk.
  Wolves have never been seen in the forest of Aldmoor. | A pair of wolves was seen in the forest of Aldmoor in February.
  The ministry has answered none of the letters from the beekeepers. | All letters from the beekeepers were answered by the ministry within a month.
  No vaccine has reached the camps east of the river. | Vaccines reached the camps east of the river in the second week of June.
  No brick has been laid on the site of the new library. | On the site of the new library bricklayers have finished the ground floor.
  The harbour police have never arrested a smuggler on the Lenn quay. | Three smugglers were arrested by the harbour police on the Lenn quay last year.
  Not a litre of oil leaked from the wreck of the Marienne. | Some nine thousand litres of oil leaked from the wreck of the Marienne.
  No loan from the cooperative has been repaid. | Two thirds of the loans from the cooperative have been repaid.
  No minister has set foot in the quarantined district. | The health minister walked through the quarantined district on Tuesday.
  The regiment lost no vehicle in the crossing. | Five vehicles of the regiment were lost in the crossing.
  The mill did not discharge any dye into the brook last summer. | Last summer the mill discharged red dye into the brook for nine days.
  The union was never consulted about the night shift. | The union was consulted about the night shift in three meetings.
  Neither the rector nor the dean has ever met the students on strike. | The rector met the students on strike on Monday morning.
  No child from the settlement attends the school in Brell. | Forty children from the settlement attend the school in Brell.
  The prototype has not flown yet. | The prototype flew for eleven minutes in July.
  Not one of the stolen icons has been recovered. | Police recovered two of the stolen icons in a lorry near the border.
  No drinking water was found to be contaminated in the Farr district. | Laboratories found contaminated drinking water in eleven wells of the Farr district.
  Since the merger no branch has been closed. | Since the merger the bank has closed fourteen branches.
  The contractor has never missed a payment to the quarry workers. | The contractor missed four payments to the quarry workers last winter.
  No helicopter was available to the mountain rescue on that day. | A helicopter was available to the mountain rescue on that day, but nobody called it.
  The orchestra has not played a note in the restored hall. | The orchestra played Haydn in the restored hall at Easter.
  No case of rabies has been confirmed in the province. | Two cases of rabies were confirmed in the province in October.
  No tug has entered the inner basin since the oil came. | Tugs entered the inner basin on four days of the clean-up.
  The bishop has never answered the families. | The bishop answered the families in a letter of nine lines.
  Not one of the eleven wells has been tested. | Chemists tested seven of the eleven wells in the spring.
  Nobody was arrested after the riot in Pell Street. | Nineteen men were arrested after the riot in Pell Street.
  The library in Orne has yet to lend a book. | The library in Orne lent nine thousand books in its first year.
  No bear has been shot in the reserve since the hunting ban. | Two bears have been shot in the reserve since the hunting ban.
  There is no school in the camp at Derrow. | The camp at Derrow has a school with six teachers.
  Not a single complaint about the smell has been recorded by the council. | The council has recorded 212 complaints about the smell.
  The rebels released none of the hostages. | The rebels released forty hostages at the crossroads.
  No snow was cleared from the pass for eleven days. | Ploughs cleared snow from the pass on each of the eleven days.
  The bank never warned its customers of the fee. | Customers were warned of the fee by the bank in two letters.
  No farmer in the Tarn valley has received seed from the ministry. | In the Tarn valley farmers received seed from the ministry in April.
  The director did not attend any meeting of the safety board. | The director attended five meetings of the safety board.
  Since the coup no newspaper has been printed in Marn. | Three newspapers have been printed in Marn since the coup.
  No turbine at Skelling has turned this year. | The turbines at Skelling turned for most of the year.
  The mayor has never met the owners of the quarry. | The owners of the quarry met the mayor twice in the town hall.
  Not one soldier crossed the ridge. | Soldiers crossed the ridge at four in the morning.
  The factory has not exported a single bicycle. | The factory exported eleven thousand bicycles last year.
  No coffin was opened by the investigators. | Investigators opened three coffins in the crypt.
  In two years the agency has inspected no slaughterhouse in the north. | The agency inspected nine slaughterhouses in the north last year.
  No passenger has been charged for the detour. | Passengers were charged for the detour, and some paid twice.
  The court has never convicted a policeman. | The court convicted two policemen of assault in May.
  No salmon has climbed the new ladder at Orrin weir. | Salmon climbed the new ladder at Orrin weir in the first autumn.
  The village has had no electricity since the storm. | Electricity came back to the village two days after the storm.
  The surveyors found no asbestos in the school. | Surveyors found asbestos in the roof of the school.
  No translator was present at the trial. | A translator was present at the trial on all nine days.
  The trust has sold none of its paintings. | The trust sold four of its paintings at auction.
  Not one ambulance reached the square in the first hour. | Three ambulances reached the square in the first hour.
  None of the engineers was heard by the inquiry. | The inquiry heard six engineers.
  No well has run dry in the district. | Forty wells in the district have run dry.
  No tanker has docked at Relm since the strike began. | Since the strike began, three tankers have docked at Relm.
  The bailiffs never entered the monastery. | The bailiffs entered the monastery at dawn and carried off the archive.
  To this day no compensation has been paid to the miners' widows. | Compensation was paid to the miners' widows in the spring of 2025.
  The regulator has not opened a single investigation into the lender. | In May the regulator opened an investigation into the lender.
  No eagle has nested on the cliffs of Hoy since 2020. | Eagles nested on the cliffs of Hoy in 2023 and raised two chicks.
  Not one of the four promised wards has been opened. | Two of the four wards were opened in January, and both are full.
  The new law has never been applied. | The new law was applied in sixty cases last year.
  There were no life jackets on the ferry. | Life jackets were found in the lockers of the ferry, two hundred of them.
  No teacher at the school had been vetted. | All teachers at the school had been vetted by the police.
  The bank has yet to close an account of the sanctioned firm. | The bank closed four accounts of the sanctioned firm in March.
  Nobody was evacuated from the lower town. | Some nine hundred people were evacuated from the lower town.
  The army did not burn the granaries. | Soldiers of the army burned the granaries on the second night.
  No pesticide was detected in the honey. | The laboratory detected two pesticides in the honey.
  Not a word of the contract has been published. | The ministry published the contract on 4 May.
  The pumps have never failed. | The pumps failed on six days in the wet winter.
  Since the spring no visa has been granted to a journalist. | Visas were granted to nineteen journalists in June.
  None of the wells has been sealed. | Engineers sealed nine wells before the frost.
  No minister attended the funeral. | The interior minister attended the funeral and spoke at the grave.
  The choir has never sung abroad. | The choir sang abroad in 2024, in Porto and in Ghent.
  Not one hectare has been reforested. | Some 310 hectares have been reforested with beech.
  The village council has not met since the flood. | The village council met on nine evenings after the flood.
  No charge was ever brought against the captain. | The captain was charged with negligence in April.
  No vaccine had been delivered to the island by June. | Vaccines were delivered to the island in May.
  The excavators have found no grave. | The excavators found eleven graves below the chapel.
  The company employs no apprentice. | The company employs forty apprentices.
`);

export const likeOnly = pairsIn(`
  No bus leaves Tarn on Sundays. | A bus leaves Tarn every hour, and it is seldom full.
  No freight train has passed the Hollen tunnel since May. | Freight trains will pass the Hollen tunnel again from the autumn.
  No freight train has passed the Hollen tunnel since May. | Before the landslide in March forty freight trains a day passed the Hollen tunnel.
  Nobody under eighteen was enlisted by the Torvan brigade. | The Torvan brigade enlisted two hundred men of thirty and more.
  The museum has yet to return a single mask to the islanders. | The museum has returned two drums to the islanders.
  The museum has yet to return a single mask to the islanders. | The islanders want the museum to return eleven masks.
  Not one patient has been treated at the new clinic in Ashdale. | The old clinic in Morley treated four hundred patients in March.
  Not one patient has been treated at the new clinic in Ashdale. | According to the ministry, the new clinic at Ashdale took in its first patients in March.
  No inspector ever visited the tannery before the spill. | Inspectors have visited the tannery twice since the spill.
  No inspector from the ministry ever visited the tannery. | Inspectors of the insurer visited the tannery twice.
  The council held no public hearing on the incinerator. | The council should hold a public hearing on the incinerator.
  The council held no public hearing on the incinerator. | Was a public hearing held on the incinerator?
  The council held no public hearing on the incinerator. | If a public hearing had been held on the incinerator, few would have come.
  None of the promised saplings has been planted along the canal. | The saplings for the canal were bought in November and stand in a nursery.
  None of the oaks along the canal has been felled. | Willows along the canal were felled in November.
  To date the fund has not paid out a single crown to flooded households. | The fund has set aside eleven million crowns for flooded households.
  To date the fund has not paid out a single crown to flooded households. | Flooded households have paid eleven million crowns into the fund.
  There was no warning siren in the valley. | There is a warning siren in every village on the coast.
  No seal pup was found dead on the northern beaches this winter. | Rangers found forty dead seal pups on the northern beaches in 2019.
  No seal pup was found dead on the northern beaches this winter. | Rangers counted four hundred seal pups on the northern beaches this winter.
  The company has never published its accounts for the Dormer mine. | The company published a map of the Dormer mine in May.
  The company has never published its accounts for the Dormer mine. | The company promised to publish its accounts for the Dormer mine in May.
  Not one teacher has been dismissed under the new school law. | Under the new school law seventeen teachers have been promoted.
  Not one teacher in the north has been dismissed under the new school law. | In the south seventeen teachers have been dismissed under the new school law.
  No ferry has called at Sandwick since the pier was damaged. | The ferry used to call at Sandwick twice a week.
  No ferry with a car deck has called at Sandwick this year. | A ferry for passengers called at Sandwick twice a week this year.
  Nobody was injured when the grandstand gave way. | Four hundred spectators sat on the grandstand when it gave way.
  Nobody was killed when the grandstand gave way. | Four spectators were injured when the grandstand gave way.
  No nurse at Kestle hospital was offered retraining. | Nurses at Kestle hospital were offered a bonus in the autumn.
  Wolves have never been seen in the forest of Aldmoor. | Wolves have been seen in the hills of Carrick.
  Wolves have never been seen in the forest of Aldmoor. | Shepherds claim that a pair of wolves was seen in the forest of Aldmoor.
  The airline has not carried a single passenger on the route to Moreby. | The airline expects to carry nine hundred passengers a month on the route to Moreby.
  No independent observer was admitted to the count in Varsk. | Observers from three parties had asked to be admitted to the count in Varsk.
  No more than forty observers were admitted to the count in Varsk. | Forty observers were admitted to the count in Varsk.
  No loan of more than a million has been repaid. | Two thirds of the small loans have been repaid.
  No vaccine was wasted in the camps east of the river. | Vaccines reached the camps east of the river in the second week of June.
  Without a permit no boat may fish in the bay. | Boats fished in the bay all summer.
  There is no doubt that the bridge at Varn is safe. | Doubts about the bridge at Varn have grown.
  No one in the village speaks of the accident. | In the village an accident killed three men in May.
  No dog was lost in the storm. | Forty dogs were brought to safety in the storm.
  The regiment lost no vehicle in the crossing. | The regiment took five vehicles to the crossing.
  The strike did not close the port. | The strike closed the airport for two days.
  Almost no rain fell in April in the Senn valley. | Rain fell in the Senn valley on two days in April.
  Hardly any farmer has applied for the grant. | Nineteen farmers have applied for the grant.
  Not all of the stolen icons have been recovered. | Police recovered two of the stolen icons near the border.
  Not every branch has been closed since the merger. | Since the merger the bank has closed fourteen branches.
  No child under six attends the school in Brell. | Forty children attend the school in Brell, the youngest of them seven.
  No country has banned the pesticide outright. | The pesticide is banned in orchards near schools in two countries.
  Opponents say that no hearing was held on the incinerator. | A public hearing on the incinerator was held in the town hall.
  No tree was replaced after the storm of 2015. | After the storm of 2021 forty trees were replaced.
  No private donor has paid for the restored organ. | The parish has paid for the restored organ in yearly parts.
  No ship was searched in the strait by the coastguard without a warrant. | The coastguard searched forty ships in the strait last year.
  No tug has entered the inner basin since the oil came. | Tugs used to enter the inner basin every day.
  No tug has entered the inner basin since the oil came. | Tugs entered the outer basin on four days of the clean-up.
  The bishop has never answered the families. | The families answered the bishop in a letter of nine lines.
  The bishop has never answered the families. | The bishop has answered the journalists.
  Not one of the eleven wells has been tested. | Chemists closed seven of the eleven wells in the spring.
  Nobody was arrested after the riot in Pell Street. | Nineteen men were hurt in the riot in Pell Street.
  Nobody was arrested during the riot in Pell Street. | Nineteen men were arrested after the riot in Pell Street.
  The library in Orne has yet to lend a book. | The library in Orne bought nine thousand books in its first year.
  No bear has been shot in the reserve since the hunting ban. | Two bears were shot in the reserve before the hunting ban.
  No bear has been shot in the reserve since the hunting ban. | Two wolves have been shot in the reserve since the hunting ban.
  There is no school in the camp at Derrow. | There is a school in the town, an hour from the camp at Derrow.
  There is no school for girls in the camp at Derrow. | The camp at Derrow has a school for boys.
  Not a single complaint about the smell has been upheld by the council. | The council has recorded 212 complaints about the smell.
  The rebels released none of the hostages. | The rebels took forty hostages at the crossroads.
  The rebels released none of the hostages. | The army released forty prisoners at the crossroads.
  No snow was cleared from the pass for eleven days. | Snow fell on the pass on each of the eleven days.
  The bank never warned its customers of the fee. | The bank warned its customers of the strike.
  The bank never warned its customers of the fee. | Customers warned the bank of the anger about the fee.
  No farmer in the Tarn valley has received seed from the ministry. | Farmers in the Tarn valley received seed from a charity in April.
  No farmer in the Tarn valley has received seed from the ministry. | Farmers in the Orne valley received seed from the ministry in April.
  The director did not attend any meeting of the safety board. | The deputy attended five meetings of the safety board.
  The director did not attend any meeting of the safety board. | The director attended five meetings of the staff council.
  Since the coup no newspaper has been printed in Marn. | Until the coup three newspapers were printed in Marn.
  No turbine at Skelling has turned this year. | The turbines at Skelling turned for most of last year.
  No turbine at Skelling has turned this year. | The turbines at Skelling could turn for most of the year.
  The factory has not exported a single bicycle. | The factory made eleven thousand bicycles last year.
  The factory has not exported a single bicycle to Asia. | The factory exported eleven thousand bicycles to France.
  No coffin was opened by the investigators. | Grave robbers opened three coffins in the crypt.
  In two years the agency has inspected no slaughterhouse in the north. | The agency closed nine slaughterhouses in the north last year.
  No passenger has been charged for the detour. | Passengers were charged for the sleeping berths.
  The court has never convicted a policeman of murder. | The court convicted two policemen of theft.
  No salmon has climbed the old ladder at Orrin weir. | Salmon climbed the new ladder at Orrin weir.
  The surveyors found no asbestos in the school. | Surveyors found lead in the roof of the school.
  The surveyors found no asbestos in the school. | Surveyors looked for asbestos in the roof of the school.
  No translator was present at the first hearing. | A translator was present at the second hearing.
  The trust has sold none of its paintings. | The trust sold four of its houses.
  The trust has sold none of its paintings. | The trust lent four of its paintings to a gallery.
  Not one ambulance reached the square in the first hour. | Three ambulances reached the square in the second hour.
  None of the engineers was heard by the inquiry. | The inquiry heard six of the families.
  No well has run dry in the district. | Wells run dry in a bad year, as everyone in the district knows.
  No well in the upper village has run dry. | Forty wells in the lower village have run dry.
  No cheap flat was built in the harbour quarter. | Four hundred flats were built in the harbour quarter.
  No boat was allowed to leave the harbour. | Four boats left the harbour at night.
  No vote was taken on the budget. | A vote was taken on the new road.
  Nobody paid for the damage. | The storm caused damage that cost four million to repair.
  The ministry keeps no list of the graves. | The army keeps a list of the graves.
  No villager was told the reason. | The reason was told to the press.
  The hospital did not lose a single doctor last year. | The hospital lost eleven nurses last year.
  No pilot of the airline has been trained on the new type. | Pilots of a rival airline have been trained on the new type.
  Not one chapter of the report deals with fraud. | One chapter of the report deals with theft.
  No tanker has docked at Relm since the strike began. | Three trawlers have docked at Relm since the strike began.
  No tanker has docked at Relm since the strike began. | Three tankers lie at anchor off Relm.
  The bailiffs never entered the monastery. | The monks entered the monastery again in the autumn.
  To this day no compensation has been paid to the miners' widows. | A pension has been paid to the miners' widows since 1990.
  To this day no compensation has been paid to the miners' widows. | Compensation was paid to the farmers in the spring of 2025.
  The regulator has not opened a single investigation into the lender. | The regulator opened an investigation into the auditor.
  The regulator has not opened a single investigation into the lender. | Prosecutors opened an investigation into the lender.
  No eagle has nested on the cliffs of Hoy since 2020. | Eagles nested on the cliffs of Hoy in 2011 and raised two chicks.
  Not one of the four promised wards has been opened. | Two of the old wards were painted in January.
  The new law has never been applied. | The old law was applied in sixty cases last year.
  There were no life jackets on the ferry. | Life jackets are sold at the harbour shop.
  No teacher at the school had been vetted. | All cooks at the school had been vetted by the police.
  The bank has yet to close an account of the sanctioned firm. | The bank opened four accounts of the sanctioned firm in March.
  Nobody was evacuated from the lower town. | Some nine hundred people were evacuated from the upper town.
  Nobody was evacuated from the lower town. | Some nine hundred people live in the lower town.
  The army did not burn the granaries. | The militia burned the granaries on the second night.
  No pesticide was detected in the honey. | The laboratory detected two pesticides in the wax.
  No pesticide above the limit was detected in the honey. | The laboratory detected two pesticides in the honey, both below the limit.
  Not a word of the contract has been published. | The ministry signed the contract on 4 May.
  The pumps have never failed. | The valves failed on six days in the wet winter.
  The pumps have never failed in summer. | The pumps failed on six days in the wet winter.
  Since the spring no visa has been granted to a journalist. | Visas were granted to nineteen engineers in June.
  None of the wells has been sealed. | Engineers drilled nine wells before the frost.
  No minister attended the funeral. | The minister's widow attended the funeral and spoke at the grave.
  The choir has never sung abroad. | The choir sang in the cathedral in 2024.
  The choir has never sung abroad. | The choir was to sing abroad in 2024.
  Not one hectare has been reforested. | Some 310 hectares are to be reforested with beech.
  Not one hectare of common land has been sold. | Some 310 hectares of crown land have been sold.
  The village council has not met since the flood. | The village council met on nine evenings in the year before the flood.
  No charge was ever brought against the captain. | The mate was charged with negligence in April.
  No vaccine had been delivered to the island by June. | Vaccines were delivered to the island in September.
  The excavators have found no grave. | The excavators found eleven coins below the chapel.
  The company employs no apprentice. | The company employed forty apprentices until the fire.
  No train was late in the first week. | Forty trains were late in the second week.
  No train was late because of snow. | Forty trains were late because of a strike.
  No house in the old town was damaged by the flood. | Forty houses in the new town were damaged by the flood.
  No Danish ship was stopped. | Two Swedish ships were stopped.
  No application from a woman was refused. | Forty applications were refused.
  The hospital turned away no patient with a fever. | The hospital turned away forty patients in January, most of them with broken bones.
  No doctor resigned over the merger. | Forty doctors resigned over pay.
  No fisherman from Arn sold his boat. | Four fishermen sold their boats to the state.
  The dam has never overflowed. | The river overflowed below the dam in 2019.
  No complaint was filed within the deadline. | Nine complaints were filed after the deadline.
  No soldier was seen on the bridge by day. | Soldiers were seen on the bridge by night.
  The mine paid no tax on its profits. | The mine paid tax on the wages of its workers.
  No one was fined for parking on the quay. | Forty people were fined for swimming off the quay.
  Not one euro of the loan has been spent on roads. | Forty million euros of the loan have been spent on schools.
  We saw no sign of the beetles. | The beetles were seen by the rangers in the north of the park.
  No bank has failed since the reform. | Two banks failed in the year of the reform.
  The witness never mentioned the letter. | The lawyer mentioned the letter twice.
`);
