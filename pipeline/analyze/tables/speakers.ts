/** Who can say, want or think something, and what only shows it. */

/** Things that show something by themselves: the source's own reading of them. */
export const evidence = new Set(
  `data figure figures evidence result results experience history trend trends event events fact facts example examples chart
  table map case cases situation number numbers price prices curve record records gauge gauges measurement measurements test
  tests this that these those which there all both what war crisis development developments move moves step steps pattern`.split(
    /\s+/,
  ),
);

/** People by what they are. */
const people = `accountant admiral agent archbishop archdeacon architect assistant astronaut athlete attorney bishop bureaucrat candidate
  celebrity chairperson champion chaplain chieftain civil-servant coach commodore constable consultant coroner corporal correspondent dean detective
  dissident emissary entrepreneur executive fan friar graduate harbourmaster headmistress host housewife incumbent informant justice landlady
  lieutenant locksmith magistrate marshal mechanic medic merchant midwife militant millionaire missionary mogul monarch oligarch
  operative paramedic partisan passer-by patriarch patron pilgrim playwright poet principal prophet provost pundit pupil registrar
  restaurateur separatist sergeant shepherd sheriff superintendent tycoon undersecretary vet vicar warden warlord diver cook nun priest surgeon`;

/** Who or what can hold a statement, besides names; singular. */
export const speakers = new Set(
  `expert critic analyst observer economist scientist researcher official officer minister president premier chancellor secretary
  mayor governor chairman chairwoman chair director chief head spokesman spokeswoman spokesperson delegate delegation diplomat
  ambassador envoy negotiator mediator senator deputy lawmaker legislator judge court prosecutor lawyer auditor inspector
  inspectorate regulator adviser advisor engineer doctor nurse teacher farmer fisher fisherman driver worker employee employer
  manager voice owner operator company firm bank union association federation institute institution university centre center think-tank
  council commission committee parliament government ministry department authority agency bureau administration cabinet office
  team group party opposition side alliance bloc community village town city resident citizen villager household neighbour
  neighbor activist campaigner protester optimist pessimist sceptic skeptic supporter opponent advocate proponent witness survivor
  historian author writer columnist journalist newspaper reporter editor board panel inquiry investigation investigator report
  study survey paper assessment appraisal evaluation audit guideline guidance review poll analysis statement pamphlet article letter brief memo memorandum document strategy plan
  proposal bill draft manifesto resolution programme program blueprint white-paper communique communiqué declaration person man
  woman people leader leadership army military police general colonel rebel militia insurer lender investor donor shipper grower
  producer exporter importer trader manufacturer supplier retailer consumer patient student parent member partner ally state
  country nation world industry sector lobby church ngo charity foundation forecast projection calculation estimate model society academy fund ombudsman watchdog forecaster
  commissioner rapporteur chancellery palace kremlin treasury pilot captain crew passenger tenant landlord voter majority minority
  county province district municipality borough parish canton airline railway hospital school clinic corporation trust conglomerate
  subsidiary consortium cooperative co-op guild league syndicate tribe mission secretariat directorate embassy consulate legislature
  senate congress chamber tribunal jury junta regime faction electorate public staff workforce creditor commuter motorist cyclist
  tourist migrant refugee victim family veteran sailor soldier clerk guard premier republican democrat conservative liberal start-up
  startup port airport museum club colleague broadcaster publisher caretaker
  many some most few both several others source rival coalition movement network camp utility chain caucus customer client aide insider sponsor son daughter brother sister father mother wife
  husband widow widower representative counsel applicant respondent appellant claimant defendant plaintiff petitioner complainant
  prosecution defence defense bench speaker participant interviewee scholar academic king queen prince pope cardinal imam rabbi monk emperor
  sultan emir mp peer lord guerrilla wing commentator predecessor successor note notice circular dispatch cable telegram submission filing ruling judgment judgement verdict decree treaty convention agreement accord charter
  constitution law statute editorial column blog post tweet book memoir biography diary textbook handbook manual guide website release transcript minutes
  inscription questionnaire text chronicle opponent adversary enemy friend neighbor boss grandmother grandfather cousin uncle aunt relative guest physician apprentice
  coastguard body business brewery cartel conference consultancy corps couple department-store division enterprise
  establishment factory fleet force garrison giant grouping hotel initiative lab laboratory magazine monarchy multinational navy
  orchestra organisation organization outlet partnership plant presidency press realm refinery regiment region restaurant
  service shipyard shop store studio supermarket task-force taskforce theatre unit venture weekly workshop youth brochure leaflet local
  dossier textbook lineage refiner carmaker startup
  abbey archdiocese diocese parish convent monastery synod bishopric congregation archive observatory registry exchequer
  garage bakery dairy yard dockyard foundry smelter winery distillery sawmill colliery
  college faculty institute kindergarten nursery polytechnic seminary conservatory archivist
  clinic surgery hospice pharmacy infirmary sanatorium
  barracks battalion brigade garrison gendarmerie constabulary precinct squad
  zoo
  bourse exchange clearing-house brokerage insurer reinsurer underwriter auctioneer landowner homeowner householder freeholder leaseholder
  shareholder stakeholder bondholder taxpayer ratepayer breadwinner wage-earner pensioner retiree orphan bereaved survivor evacuee
  returnee settler islander highlander lowlander townspeople townsfolk countryfolk locals herdsman herdsmen fishermen fisherfolk fishery
  haulier haulage courier skipper boatman ferryman docker stevedore longshoreman bargee lock-keeper harbour-master
  bailiff notary solicitor barrister conveyancer magistracy judiciary
  biologist geologist hydrologist chemist physicist ecologist statistician actuary demographer epidemiologist virologist
  surgeon anaesthetist anesthetist paediatrician pediatrician psychiatrist psychologist therapist dentist optician pharmacist carer caregiver
  headteacher lecturer tutor professor dean rector chancellor bursar
  mediator arbitrator arbiter referee umpire appraiser assessor valuer surveyor enumerator
  speaker whip backbencher frontbencher alderman alderwoman councillor councilor selectman
  tsar czar supremo potentate ruler sheikh chief elder clan kin household
  conglomerate utility carrier operator provider contractor subcontractor franchisee concessionaire licensee lessor lessee
  commune kibbutz collective cooperative co-operative endowment
  taskforce think-tank quango regulator overseer trustee custodian curator conservator warden ranger gamekeeper forester woodsman
  beekeeper stockbreeder breeder rancher grazier crofter smallholder sharecropper winegrower
  confederation fraternity sorority brotherhood sisterhood association
  newsroom tabloid broadsheet
  negotiator signatory party belligerent combatant militia paramilitary insurgent mutineer
  applicant bidder tenderer vendor purchaser buyer seller lessee renter lodger squatter occupant dweller neighbour newcomer
  ${people}`.split(/\s+/),
);

/** By their ending people who do something … */
export const doers = /(?:er|or|ist|ian|eer|ee|man|men|woman|women)s?$/;

/** … unless they are one of these things. */
export const notDoers = new Set(
  `fee tree degree guarantee coffee knee levee bee jubilee pedigree water paper number power order winter summer weather matter river tower letter chapter quarter corner border factor corridor
  motor reactor tractor error mirror floor door color colour harbor harbour labor labour supper dinner computer container cover
  danger anger hunger tiger other gender tender offer buffer shelter filter cluster disaster register theater theatre meter metre
  liter litre timber copper silver rubber butter fiber fibre laser trailer trigger transfer folder server boiler freezer burner
  cooler sewer layer pier cancer fever lumber chamber plaster pepper barrier carrier frontier`.split(/\s+/),
);

/** Those of the speakers that "he" or "she" may mean. */
export const offices = new Set(
  `expert critic analyst observer economist scientist researcher official officer minister president premier chancellor secretary
  mayor governor chairman chairwoman chair director chief spokesman spokeswoman spokesperson delegate diplomat ambassador envoy
  negotiator mediator senator deputy lawmaker judge prosecutor lawyer auditor inspector adviser advisor engineer doctor nurse
  teacher farmer fisher fisherman driver worker employee manager owner resident citizen villager neighbour neighbor activist
  campaigner witness survivor historian author writer columnist journalist reporter editor investigator man woman person general
  colonel commissioner pilot captain ombudsman them ${people}`.split(/\s+/),
);

/** @returns Whether the head of a subject is a person's word or pronoun. */
export function personal(head: { lower: string } | undefined): boolean {
  return !!head && (/^(?:he|she)$/.test(head.lower) || offices.has(head.lower));
}

/** Subjects by which a source speaks of itself. */
export const selfWords = new Set(
  'we i us me author authors paper report article brief study analysis assessment chapter essay briefing institute'.split(
    ' ',
  ),
);
