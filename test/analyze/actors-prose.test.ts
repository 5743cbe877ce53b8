/** Actors of varied prose: papers, press releases, speeches, columns. */
import { expect, test } from 'vitest';
import { briefingOf } from './found.ts';

/** @returns Each actor as `kind name = alias = alias`, sorted. */
function actorsOf(...texts: string[]): string[] {
  const written = texts.map((text, at) => ({ id: `s${at + 1}`, date: '2023-09-15', blocks: text.split('\n') }));
  return (briefingOf(written).actors ?? [])
    .map(({ kind, name, aliases }) => `${kind} ${[name, ...aliases].join(' = ')}`)
    .sort();
}

test.each<[text: string | string[], actors: string[]]>([
  // Policy papers
  [
    'Under the act the Department must publish its accounts. The Department has not done so. Members asked the Department why.',
    ['organization Department'],
  ],
  [
    'The Department for Canals (the Department) runs the locks. In March the Department closed nine of them.',
    ['organization Department for Canals = Department'],
  ],
  [
    'The Rivers Commission was founded in 1951. When the Commission meets, it meets in Elmsund.',
    ['organization Rivers Commission = Commission', 'place Elmsund'],
  ],
  [
    'The Inquiry heard forty witnesses. In its report the Inquiry blamed nobody. We thank the Inquiry.',
    ['organization Inquiry'],
  ],
  [
    'Fees are set by the Fund. The Fund reviews them each year, and the Fund has never lowered them.',
    ['organization Fund'],
  ],
  [
    'The Harbour Pilots Association (HPA) objected. HPA members stayed at home, and the HPA paid them.',
    ['organization Harbour Pilots Association = HPA'],
  ],
  [
    'The Institute for the Study of Tides publishes a bulletin. According to the IST, the sea is rising.',
    ['organization Institute for the Study of Tides = IST'],
  ],
  [
    'Wavecrest says that its turbines are safe. A spokesman for Wavecrest declined to comment.',
    ['organization Wavecrest'],
  ],
  [
    'OpenSluice and DeepHarbor have signed the code. OpenSluice denies that it was late.',
    ['organization DeepHarbor', 'organization OpenSluice'],
  ],
  ['The firm Marwell was fined. Marwell has appealed.', ['organization Marwell']],
  [
    'Solicitors from Garrow Solicitors and Penn & Hale LLP spoke.',
    ['organization Garrow Solicitors', 'organization Penn & Hale LLP'],
  ],
  [
    'Four charities, among them Oxfam and Greenpeace, wrote to the ministry.',
    ['organization Greenpeace', 'organization Oxfam'],
  ],
  ['Researchers at METR and at the Delta Lab found no effect.', ['organization Delta Lab', 'organization METR']],
  [
    'The Bureau of Inland Shipping and the Treasury disagree. The Bureau wants more money, and the Treasury has none.',
    ['organization Bureau of Inland Shipping = Bureau', 'organization Treasury'],
  ],
  [
    'The Supreme Court ruled in May. The Court of Appeal had held otherwise.',
    ['organization Court of Appeal', 'organization Supreme Court'],
  ],
  [
    'A bill passed the House and the Senate. The House voted first, and the White House welcomed it.',
    ['organization House', 'organization Senate', 'organization White House'],
  ],
  ['The members of the House or Senate may object.', ['organization House', 'organization Senate']],
  ['Spending on IT services and on R&D rose, and AIs were bought.', []],
  [['The Intended Recipients (IR) list is long. IR lists are kept.', 'Surveys of IR sensors were late.'], []],
  ['Nurses were trained in Economics and in Civil Engineering.', []],
  ['The study appeared in Economics and Management in 2019.', []],
  ['Cyclone Orla struck in May. Orla destroyed 300 houses, and Orla is expected to return.', []],
  ['Hurricane Tamsin reached Belize. After Tamsin the port was closed.', ['state Belize']],
  ['The Montreal Protocol, Horizon Europe and the Clean Rivers Programme have expired.', []],
  ['Since 2014 the Green Corridor scheme has paid farmers.', []],

  // Persons
  ['Yannick Dessaix served as finance minister. Dessaix resigned in 2015.', ['person Yannick Dessaix = Dessaix']],
  ['Ilmari Koskela has held three offices. We met Koskela in May.', ['person Ilmari Koskela = Koskela']],
  [
    'Jayanti Pradhan was the first to sign. So did Marco Guzzetti, who teaches in Turin.',
    ['person Jayanti Pradhan', 'person Marco Guzzetti', 'place Turin'],
  ],
  ['Dr. Nuwan De Silva has argued against the loan. De Silva is wrong.', ['person Nuwan De Silva = De Silva']],
  [
    'Ursel von der Heyde chaired the talks. Von der Heyde left early, and Mr van Dijk did not come.',
    ['person Ursel von der Heyde = Von der Heyde', 'person van Dijk'],
  ],
  ['Salim al-Hariri told us so. According to al-Hariri, the dam is safe.', ['person Salim al-Hariri = al-Hariri']],
  ['Volodymyr Koval spoke first. Volodymyr Kovall spoke last.', ['person Volodymyr Koval', 'person Volodymyr Kovall']],
  [
    ['President Andrii Zelinsky called. Zelinsky was angry.', 'President Andriy Zelinskyy called. Zelinskyy was calm.'],
    ['person Andrii Zelinsky = Andriy Zelinskyy = Zelinsky = Zelinskyy'],
  ],
  [['Dmitry Orlov said no.', 'Dmitri Orlov said yes.'], ['person Dmitry Orlov = Dmitri Orlov']],
  [
    ['Maria Lund said no.', 'Marie Lund said yes.'],
    ['person Maria Lund', 'person Marie Lund'],
  ],
  ['A Senior Economist wrote it. The Chief Executive signed, and the Deputy Director read it.', []],
  ['Mr Stern KC asked for more time. Rosalind Stern KC was granted it.', ['person Rosalind Stern = Stern']],
  [
    'Alice Moreton MP, Peter Lunn MEP and Sir Giles Hale CBE signed.',
    ['person Alice Moreton', 'person Giles Hale', 'person Peter Lunn'],
  ],
  ['Sir Ross Cranley advised. Sir Ross has said that he was not heard.', ['person Ross Cranley = Ross']],
  [
    'Ana Ruiz’s plan failed. I’m not surprised, and I’ve told Ruiz so. I’m sure she’ll listen.',
    ['person Ana Ruiz = Ruiz'],
  ],
  [
    'Thomas O’Rourke, the harbour master, and Mary-Ann McKay, his deputy, were absent.',
    ['person Mary-Ann McKay', 'person Thomas O’Rourke'],
  ],
  ['Jean-Luc Moreau said so. Moreau’s critics disagree.', ['person Jean-Luc Moreau = Moreau']],
  ['As Okonkwo and Brandt (2019) show, nets are cheap.', []],
  ['JD Marsh believes it. J. D. Marsh has said so for years.', ['person JD Marsh = J. D. Marsh']],
  ['Nandini Rao and her brother Vikram Rao run the yard.', ['person Nandini Rao', 'person Vikram Rao']],
  ['The Ruiz administration paid. President Ruiz did not.', ['organization Ruiz administration', 'person Ruiz']],
  [
    'Thank you, Mr Speaker. My friend Birgit Aalto has said what Minister Lindqvist would not.',
    ['person Birgit Aalto', 'person Lindqvist'],
  ],
  [
    '“We were lucky,” said Tove Brekke, chief executive of Northwind. “Next time we may not be.”',
    ['organization Northwind', 'person Tove Brekke'],
  ],
  [
    'Brekke, 54, took over Northwind in 2019 from Odd Sandvik, its founder.',
    ['organization Northwind', 'person Brekke', 'person Odd Sandvik'],
  ],
  [
    'Lord Ashby chaired. Baroness Ferris and Lady Kemp sat beside him.',
    ['person Baroness Ferris = Ferris', 'person Lady Kemp = Kemp', 'person Lord Ashby = Ashby'],
  ],

  // Press releases and news
  [
    'ELMSUND, 3 May — Nordlys Energi announced today that it will close its plant in Bodø.',
    ['organization Nordlys Energi', 'place Bodø', 'place Elmsund'],
  ],
  [
    'Reuters reported that Maersk and Hapag-Lloyd had stopped sailing. Maersk confirmed it.',
    ['organization Hapag-Lloyd', 'organization Maersk', 'organization Reuters'],
  ],
  ['Shares of Brightwater fell. Its rival Claremont gained.', ['organization Brightwater', 'organization Claremont']],
  [
    'The Gambia and the Netherlands signed. The Hague hosted the talks.',
    ['place The Hague', 'state Gambia', 'state Netherlands'],
  ],
  [
    'Lake Tana feeds the Blue Nile. Farmers along the Nile depend on it.',
    ['place Blue Nile', 'place Lake Tana', 'place Nile'],
  ],
  ['Brussels wants a cap. Paris and Berlin are against it.', ['place Berlin', 'place Brussels', 'place Paris']],
  ['Officials in Accra and Kumasi said that Ghana would pay.', ['place Accra', 'place Kumasi', 'state Ghana']],
  [
    'Polish farmers blocked the road to Lublin. The Polish government gave in.',
    ['organization Polish government', 'place Lublin'],
  ],
  ['The MV Aurora and HMS Beacon collided off Malta. The Aurora sank.', ['state Malta']],
  ['Operation Clear Water began in June, and Storm Agnes ended it.', []],
  [
    'The Kisumu Port Authority and the Lake Victoria Fisheries Organization met in Entebbe.',
    ['organization Kisumu Port Authority', 'organization Lake Victoria Fisheries Organization', 'place Entebbe'],
  ],
  [
    'Unicef, the Red Cross and Médecins Sans Frontières sent teams.',
    ['organization Médecins Sans Frontières', 'organization Red Cross', 'organization UNICEF = Unicef'],
  ],
  ['Time will tell. Like many, we doubt it. Plan A failed; Plan B may not.', []],
  ['God knows. The West has the watches, and the East has the time.', ['other West']],
  [
    'In the Strait of Hormuz the tanker was stopped by Iran’s Revolutionary Guard.',
    ['organization Revolutionary Guard', 'place Strait of Hormuz', 'state Iran'],
  ],
  ['The mayors of Osaka and Kobe spoke. Kobe will pay.', ['place Kobe', 'place Osaka']],
  ['Read the story in The Guardian or in the Financial Times.', []],
  [
    'The Hodge Foundation, Bruegel and the Kiel Institute published estimates. Bruegel’s is the lowest.',
    ['organization Bruegel', 'organization Hodge Foundation', 'organization Kiel Institute'],
  ],

  // Heard after the first round
  ['Her cousin Femi Adeyanju lets flats. By then Mr Pope will have moved.', ['person Femi Adeyanju', 'person Pope']],
  [
    'The Russian embassy protested. The Government of the Russian Federation sent a note to Oslo.',
    ['organization Government of the Russian Federation', 'organization Russian embassy', 'place Oslo'],
  ],
  [
    "According to the Wharfside Tenants' Union, rents rose. The Rural Women's Institute agrees.",
    ["organization Rural Women's Institute", "organization Wharfside Tenants' Union"],
  ],
  ['We call on the North of Anglia Combined Authority to pay.', ['organization North of Anglia Combined Authority']],
  [
    'The index of the listings site Roomfinder rose. The charity Hearth disagrees.',
    ['organization Hearth', 'organization Roomfinder'],
  ],
  ['Its counterpart, REE, said that it had seen nothing.', ['organization REE']],
  [
    'The ferry goes from Port Talmont to St Brannock by way of Skerry.',
    ['place Port Talmont', 'place Skerry', 'place St Brannock'],
  ],
  ['She told the Folketing’s finance committee so. The Folketing will vote.', ['organization Folketing']],
  // Letters of one source are not those of another
  [
    ['The Inland Ports Association (IPA) met. The IPA agreed.', 'The IPA has not replied. We wrote to the IPA in May.'],
    ['organization IPA', 'organization Inland Ports Association = IPA'],
  ],
  [
    [
      'The Inland Ports Association (IPA) met. The IPA agreed.',
      'The Inland Ports Association met. The IPA has not replied.',
    ],
    ['organization Inland Ports Association = IPA'],
  ],

  // A second round, written before the rules were tried on it
  [
    'Kenya’s Treasury secretary, Njeri Wanjohi, told the Nation newspaper that Nairobi would not default. Wanjohi’s deputy, Otieno Were, was less sure.',
    ['organization Treasury', 'person Njeri Wanjohi = Wanjohi', 'person Otieno Were', 'place Nairobi', 'state Kenya'],
  ],
  [
    'In Jakarta, the planning agency Bappenas drew up a budget with help from the Asian Development Bank. Sri Handayani, who leads the unit, blames nobody for the delay.',
    ['organization Asian Development Bank', 'organization Bappenas', 'person Sri Handayani', 'place Jakarta'],
  ],
  [
    'Chile and Peru share the aquifer. The miner Codelco pumps more than Antofagasta Minerals, according to Rodrigo Fuentealba of the University of Tarapacá.',
    [
      'organization Antofagasta Minerals',
      'organization Codelco',
      'organization University of Tarapacá',
      'person Rodrigo Fuentealba',
      'state Chile',
      'state Peru',
    ],
  ],
  [
    'The Mayor of Gdynia, Agnieszka Wrona, and her counterpart in Klaipėda signed a letter to the Baltic Ports Organization.',
    ['organization Baltic Ports Organization', 'person Agnieszka Wrona', 'place Gdynia', 'place Klaipėda'],
  ],
  [
    'My predecessor, Hamish Calder, used to say that Whitehall forgets. He was right. HM Treasury forgot us twice.',
    ['organization HM Treasury', 'organization Whitehall', 'person Hamish Calder'],
  ],
  [
    'Professor Ifeyinwa Achebe and Dr Lars-Erik Holmgren reviewed the trial. Achebe found nothing; Holmgren disagreed with Achebe.',
    ['person Ifeyinwa Achebe = Achebe', 'person Lars-Erik Holmgren = Holmgren'],
  ],
  [
    'The plant at Kwinana is owned by Tianqi and run by IGO. Western Australia has paid for the road.',
    ['organization IGO', 'organization Tianqi', 'place Kwinana', 'place Western Australia'],
  ],
  [
    'FOR IMMEDIATE RELEASE. Harborline Logistics today named Priya Venkataraman as its finance chief. “Priya knows ports,” said Harborline’s chair, Douglas Amory.',
    ['organization Harborline Logistics = Harborline', 'person Douglas Amory', 'person Priya Venkataraman'],
  ],
  [
    'Two judges of the Constitutional Court dissented. Justice Nokuthula Dlamini wrote that Parliament had no such power.',
    ['organization Constitutional Court', 'organization Parliament', 'person Nokuthula Dlamini'],
  ],
  [
    'Analysts at Rystad and Wood Mackenzie expect a glut. Wood Mackenzie’s forecast is the bolder one.',
    ['organization Rystad', 'organization Wood Mackenzie'],
  ],
  [
    'The Danube Commission wrote to Bucharest and Sofia. Sofia answered; Bucharest did not.',
    ['organization Danube Commission', 'place Bucharest', 'place Sofia'],
  ],
  [
    'The Zapata family sold the herd in 2011. Doña Carmen Zapata, the eldest, moved to Hermosillo, and her son Emiliano went north.',
    ['person Carmen Zapata', 'person Emiliano', 'place Hermosillo'],
  ],
  [
    'According to Statistics Iceland, catches fell. The banks Landsbankinn and Íslandsbanki cut their forecasts.',
    ['organization Landsbankinn', 'organization Statistics Iceland', 'organization Íslandsbanki'],
  ],
  [
    'Ambassador Chidi Okereke met Foreign Minister Retno Sulistyo in Addis Ababa. The African Union hosted them.',
    ['organization African Union', 'person Chidi Okereke', 'person Retno Sulistyo', 'place Addis Ababa'],
  ],
  [
    'Critics such as Hauke Petersen and Mireille Aubert doubt the figures. Petersen calls them fiction.',
    ['person Hauke Petersen = Petersen', 'person Mireille Aubert'],
  ],
  [
    'Since 2016 Rotterdam and Antwerp have competed for the same ships; Antwerp is ahead.',
    ['place Antwerp', 'place Rotterdam'],
  ],
  [
    'Under the Clean Air Act the Environmental Protection Agency may fine Dunmore Steel. EPA inspectors have visited Dunmore twice.',
    ['organization Dunmore Steel = Dunmore', 'organization Environmental Protection Agency = EPA'],
  ],
  [
    'What Sub-Saharan Africa needs, writes Amina Diallo-Keita, is not a Marshall Plan. Diallo-Keita taught for years in Dakar.',
    ['person Amina Diallo-Keita = Diallo-Keita', 'place Dakar', 'place Sub-Saharan Africa'],
  ],
  [
    'Sweden’s Riksdag voted in June. The Riksdag’s speaker, Gunilla Ekström, abstained, as did the Left Party.',
    ['organization Left Party', 'organization Riksdag', 'person Gunilla Ekström', 'state Sweden'],
  ],
  [
    'Mr. Abernathy asked whether Consolidated Freight had told the Board. Ms Quill said it had. The Board had no minutes of it. The Board met in May.',
    ['organization Board', 'organization Consolidated Freight', 'person Abernathy', 'person Quill'],
  ],
  // Heard after the second round
  [
    'The regulator’s chief, Hollis Grange, conceded the point. “It will close,” Grange said.',
    ['person Hollis Grange = Grange'],
  ],
  [
    'In Cork, where Glanmore Dairies employs 900, nobody spoke. She told the Fenland Echo so.',
    ['organization Fenland Echo', 'organization Glanmore Dairies', 'place Cork'],
  ],
  [
    'The World Food Programme and the Royal Infirmary agreed. Viet Nam did not.',
    ['organization Royal Infirmary', 'organization World Food Programme', 'state Vietnam = Viet Nam'],
  ],
  ['The gas came from Tarn Velsk by way of Georgia.', ['place Tarn Velsk', 'state Georgia']],
])('%j', (text, actors) => {
  expect(actorsOf(...[text].flat())).toEqual([...actors].sort());
});
