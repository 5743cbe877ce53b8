/** Words that tell what a name is of. Data only: general English and the world's best-known bodies. */
export { givenNames } from './given-names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Lower case; stand before a person's name and are no part of it. */
export const titles =
  set(`president vice-president chancellor premier prime minister foreign defence defense finance interior secretary
  general deputy senator representative congressman congresswoman governor mayor ambassador king queen prince princess
  emperor sultan emir pope archbishop bishop judge justice chairman chairwoman chair chairperson commissioner director
  professor prof dr mr mrs ms father sir dame lord lady baroness baron admiral colonel major captain lieutenant sergeant marshal
  commander chief executive spokesman spokeswoman spokesperson leader former acting interim then-president ex-president
  candidate president-elect envoy author researcher analyst economist founder secretary-general director-general mep
  viscount earl duke duchess princess representative delegate negotiator adviser advisor lawyer activist journalist councilwoman councilman
  alderman councillor speaker mp msp herr frau señor señora monsieur madame doña sheikh ayatollah imam rabbi sister reverend provost constable abbot matron`);

/** Titles only with their full stop: without it they are other words. */
export const shortTitles = set('sen rep gov gen lt col capt sgt maj adm cmdr rev hon pres amb cllr supt insp');

/** Words of a title that begin another name. */
export const notTitles: ReadonlySet<string> = new Set([
  'general motors',
  'general electric',
  'general mills',
  'general dynamics',
  'general atomics',
  'general staff',
  'general administration',
  'general secretariat',
  'general directorate',
  'prince edward',
  'king charles',
]);

/** Of the titles, those that name an office: what stands before them in one run is what the office is of. */
export const officeWords =
  set(`president vice-president chancellor premier minister secretary senator representative congressman congresswoman governor
  mayor ambassador commissioner director chairman chairwoman chair chairperson executive spokesman spokeswoman spokesperson
  leader envoy professor admiral colonel secretary-general director-general councilwoman councilman
  councillor`);

/** Titles that are printed with the name, and that set its bearer apart from others of the name. */
export const ranks = set(
  'lord lady baroness baron viscount earl duke duchess king queen prince princess pope emperor sultan emir',
);

/** Before the word of a post or a rank they are part of it, never of the name of who has it: "Senior Captain", "Rear Admiral". */
export const grades = set(
  'senior junior rear vice staff flight wing group detective chief deputy assistant associate acting interim brigade',
);

/** After a person's surname they make a body of it: "the Smith administration". */
export const bodies = set('administration government cabinet regime team campaign presidency');

/** Last or any word of an organization's name. */
export const organizationWords =
  set(`ministry department institute institution university polytechnic college school academy council
  commission committee agency authority bank fund organization organisation union association party forum foundation court
  commons parliament congress senate assembly secretariat office bureau service services corporation company inc ltd plc gmbh group
  alliance federation confederation league board centre center chamber guard army navy force forces corps police command
  directorate inspectorate collective registry ombudsman constabulary chancellery archdiocese diocese club archive orchestra theatre junta seminary lab laboratories shipyard brewery charity trust society network coalition cooperative partnership consortium airlines railways taskforce
  guild politburo presidium observatory laboratory exchange reserve treasury cabinet bundestag bundesrat duma kremlin pentagon house centers centres
  division academies institutes infirmary hospice clinic hospital museum
  movement front community tribunal brigade brigades regiment battalion militia synod diocese caucus syndicate cartel`);

/** Last words of a firm's name, where another stands before them. */
export const firmWords =
  set(`llp staff solicitors associates partners holdings lab labs laboratories ag bv nv asa oyj sons brothers motors airways
  herald courier echo chronicle telegraph observer sentinel
  pharmaceuticals technologies industries shipyards shipyard breweries enterprises ventures securities & co`);

/** What a firm deals in: last words of its name, where the one before is a name. */
export const trades =
  set(`energy power steel minerals metals mining freight logistics shipping lines line foods dairy media telecom networks software
  robotics motors systems electric electronics water gas oil petroleum chemicals cement paper timber textiles rail airlines aviation
  aerospace insurance finance financial capital investments properties homes retail breweries farms seeds health care biotech
  semiconductor semiconductors digital analytics consulting advisers advisors consultants press television studios games
  hotels resorts cruises ports maritime marine engineering construction dredging fisheries seafood agro pharma therapeutics
  batteries solar wind nuclear grid precision optical optics instruments fabrications castings forgings coaches opinion polling rentals cars trucks bikes trains air airways express post mail bank banking`);

/** Words of a place's name. */
export const placeWords =
  set(`oblast region province county district prefecture state city town village island islands sea
  ocean land gate pass passage sound fjord glacier hills forest moor estuary fens strait straits river lake bay gulf peninsula mountains mount valley desert cape canal channel basin delta coast port
  territory territories capital east west north south corridor plain plateau highlands bank atoll reef shoal
  ridge heights gorge canyon lagoon beach inlet firth steppe archipelago isthmus marshes cliffs dunes creek falls springs`);
/** Works that stand somewhere: named, they are places. */
export const siteWords =
  set(`bridge dam airport harbour harbor tunnel junction park square lighthouse crossing quay wharf lock
  weir reservoir station terminal`);
/** What may be left out of a place's name, or put after it in lower case. */
export const placeTypes = set('oblast region province county district prefecture');

/** Behind a place's name in lower case, what lies there and is another thing: "the Osterbek lagoon". */
export const landforms =
  set(`lagoon river lake bay gulf peninsula valley desert canal channel basin delta estuary fens strait straits moor forest hills
  mountains glacier plateau reef shoal atoll marsh marshes wetlands gorge creek archipelago hinterland suburbs`);

/** First words of places' names. */
export const placeOpeners =
  set(`la le les los las san santa santo são st st. saint sainte new upper lower north south east west great
  little port fort mount bad al el ust old lake cape puerto villa ciudad monte castel kuala ho rio jebel wadi tel beit deir ras bandar ulan nizhny veliky dar mont sidi oued`);

/** Stand after "in" and are no places: languages of machines, faiths, journals, and what one takes part in. */
export const notPlaces =
  set(`python java javascript excel powerpoint linux windows unicode braille latin esperanto covid covid-19
  brexit islam christianity buddhism hinduism judaism bitcoin ethereum nature science lancet bloomberg reuters twitter facebook
  youtube instagram tiktok whatsapp telegram linkedin google amazon parliament congress cabinet government society table figure
  chapter appendix annex section box part phase stage step tier level group category class year week day question article
  paragraph scenario option case sample wave round zone line unit pillar goal target principle heaven paradise god internet`);

/** Heads of names that act in nothing: papers, events, products. */
export const thingWords =
  set(`treaty agreement accord accords protocol convention pact charter act law code directive regulation
  resolution declaration plan strategy programme program initiative framework report review survey index paper agenda summit
  conference war wars revolution crisis olympics festival day week month year era age system systems missile missiles project
  pipeline railway line route road highway plant standard scheme deal doctrine concept model prize
  award cup dialogue exercise operation mission study outlook chapter table figure annex part section track round
  goals goal partnership analysis assessment instrument facility targets guidelines bonds times journal newspaper post gazette review tribune`);

/** Before the name of a storm or a ship. */
export const vessels = set('cyclone hurricane typhoon storm hms uss ss mv ms rms rfa');

/** First words of names that act in nothing: storms, ships, undertakings. */
export const thingOpeners = set(
  `cyclone hurricane typhoon storm hms uss ss mv ms rms rfa operation exercise project programme plan protocol`,
);

/** First words of places' names that say what they are. */
export const placeFirst = set('lake mount mt cape fort loch lough isle gulf bay');

/** Letters that stand for no body. */
export const commonLetters =
  set(`AI IT PR HR TV PC UK US EU UN GDP GNP GNI VAT GPS DNA RNA HIV AIDS PDF FAQ ID IQ CEO CFO COO CTO CV DIY FDI FX GM GMO ICT IP
  IPO IOU LED LNG LPG NGO ODA OK PCR PE PM AM PPE PPP PV RD R&D ROI SME SUV TB VIP WW WWI WWII AGI LLM API GPU CPU USB SMS EV CO CCTV
  ESG SDG KPI QA Q&A PIN ATM`);

/** Not names though written with a capital. */
export const calendarWords =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan
  spring summer autumn winter god nobel`);

/** Adjectives of peoples and regions that no list of languages or countries gives. */
export const demonyms =
  set(`american british english scottish welsh irish dutch swiss danish polish turkish greek spanish french
  portuguese finnish swedish czech slovak slovene croat serb european asian african western eastern northern southern central
  soviet arab arabic nordic baltic balkan latin atlantic pacific mediterranean caucasian iraqi israeli pakistani emirati
  saudi qatari omani yemeni kuwaiti bahraini afghan uzbek tajik kazakh kyrgyz turkmen filipino thai burmese taiwanese
  trans-atlantic transatlantic anglo-saxon islamic muslim christian jewish catholic orthodox protestant democratic democrat
  democrats republican republicans conservative liberal socialist communist`);

/** World bodies known by their letters; kind is organization. */
export const knownBodies: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    'European Union': ['EU'],
    NATO: [
      'Nato',
      'North Atlantic Treaty Organization',
      'North Atlantic Treaty Organisation',
      'North Atlantic Alliance',
    ],
    'United Nations': ['UN', 'U.N.'],
    'World Trade Organization': ['WTO'],
    'International Monetary Fund': ['IMF'],
    'World Health Organization': ['WHO'],
    'World Bank': [],
    OECD: [
      'Organisation for Economic Co-operation and Development',
      'Organization for Economic Co-operation and Development',
      'Organisation for Economic Cooperation and Development',
      'Organization for Economic Cooperation and Development',
    ],
    'Islamic State': ['ISIS', 'ISIL', 'Daesh'],
    OPEC: ['Opec', 'Organization of the Petroleum Exporting Countries'],
    ASEAN: ['Asean', 'Association of Southeast Asian Nations'],
    'African Union': ['AU'],
    BRICS: [],
    G7: ['Group of Seven'],
    G20: ['Group of Twenty'],
    OSCE: ['Organization for Security and Co-operation in Europe'],
    IAEA: ['International Atomic Energy Agency'],
    'International Criminal Court': ['ICC'],
    'European Commission': [],
    'European Parliament': [],
    'European Central Bank': ['ECB'],
  }),
);

/** Further names of states, by region code of ISO 3166. */
export const stateAliases: Readonly<Record<string, string[]>> = {
  US: ['US', 'USA', 'U.S.', 'U.S.A.', 'United States of America', 'America'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  AE: ['UAE', 'Emirates'],
  KR: ['Republic of Korea', 'ROK'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  CN: ["People's Republic of China", 'PRC'],
  RU: ['Russian Federation'],
  CZ: ['Czech Republic'],
  TR: ['Turkey', 'Turkiye'],
  MM: ['Burma', 'Myanmar'],
  CI: ['Ivory Coast'],
  CD: ['Democratic Republic of the Congo', 'DRC', 'DR Congo'],
  MK: ['North Macedonia'],
  CV: ['Cape Verde'],
  TL: ['East Timor'],
  SZ: ['Swaziland'],
  BO: ['Bolivia'],
  VN: ['Viet Nam'],
  VA: ['Holy See', 'Vatican'],
};

/** Parts of the world larger than a state; kind is place. */
export const worldRegions =
  `Europe|Asia|Africa|Oceania|Antarctica|North America|South America|Latin America|Central America|Middle East|Near
  East|Far East|East Asia|South Asia|Central Asia|Southeast Asia|South-East Asia|Northeast Asia|West Africa|East Africa|North
  Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern
  Europe|Western Balkans|Balkans|Caucasus|Arctic|Caribbean|Mediterranean|Baltic|Scandinavia|Indo-Pacific|Asia-Pacific|Global
  South|Global North|Sahel|Maghreb|Levant|Horn of Africa|Gulf|Persian Gulf|Great Lakes`
    .split('|')
    .map((name) => name.replaceAll(/\s+/g, ' '));

/** Capitals and seats of world bodies after which no time zone is named; kind is place. */
export const cities =
  `Abuja Ankara Bern Beijing Canberra Delhi Geneva Islamabad Jeddah Kyiv Kiev Milan Mumbai Munich Ottawa Pretoria Rabat Riyadh
  Strasbourg Wellington Kolkata Chennai Hyderabad Barcelona Frankfurt Hamburg Rotterdam Osaka Kyoto Shenzhen Guangzhou Wuhan
  Hanoi Yangon Naypyidaw Brasília Brasilia Marseille Lyon Turin Naples Porto Antwerp Gdańsk Gdansk Kraków Odesa Odessa
  Kharkiv Lviv Boston Miami Houston`
    .split(/\s+/)
    .concat('Abu Dhabi', 'Edinburgh', 'Cardiff', 'Sanaa', 'Yaoundé', 'Quito', 'Astana', 'Dodoma')
    .concat('Washington', 'Washington, D.C.', 'The Hague', 'New Delhi', 'San Francisco', 'Cape Town', 'Tel Aviv');

/** Regions of ISO 3166 that are no member or observer states of the United Nations: their kind is place. */
export const notStates =
  set(`AC AI AQ AS AW AX BL BM BQ BV CC CK CP CQ CW CX DG EA EH FK FO GF GG GI GL GP GS GU HK HM IC IM IO JE
  KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TA TC TF TK TW UM VG VI WF XK YT`);

/** Adjectives of peoples whose state another word names. */
export const statesOfPeoples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    American: 'United States',
    British: 'United Kingdom',
    Chinese: 'China',
    Croat: 'Croatia',
    Czech: 'Czechia',
    Danish: 'Denmark',
    Dutch: 'Netherlands',
    Filipino: 'Philippines',
    Finnish: 'Finland',
    French: 'France',
    Greek: 'Greece',
    Irish: 'Ireland',
    Kazakh: 'Kazakhstan',
    Kyrgyz: 'Kyrgyzstan',
    Norwegian: 'Norway',
    Polish: 'Poland',
    Serb: 'Serbia',
    Slovak: 'Slovakia',
    Slovene: 'Slovenia',
    Spanish: 'Spain',
    Swedish: 'Sweden',
    Swiss: 'Switzerland',
    Tajik: 'Tajikistan',
    Thai: 'Thailand',
    Turkish: 'Türkiye',
    Turkmen: 'Turkmenistan',
    Uzbek: 'Uzbekistan',
  }),
);
