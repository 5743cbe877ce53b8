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
])('%j', (text, actors) => {
  expect(actorsOf(...[text].flat())).toEqual([...actors].sort());
});
