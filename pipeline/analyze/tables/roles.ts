/** Nouns that tell whether a name beside them is a person's, a firm's or a place's. Data only; lower case, singular. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a person is: "the mayor, Ana Ruiz", "the economist Jan Berg". */
export const roles =
  set(`president vice-president chancellor premier minister secretary deputy senator representative congressman
  congresswoman governor mayor mayoress ambassador envoy king queen prince princess emperor sultan emir pope archbishop bishop
  priest imam rabbi judge justice chairman chairwoman chair chairperson commissioner director professor lecturer admiral colonel
  major captain lieutenant sergeant marshal commander chief executive spokesman spokeswoman spokesperson leader candidate author
  researcher analyst economist founder co-founder fellow scientist engineer inspector guard driver pilot sailor skipper
  manager officer official secretary-general director-general head boss owner farmer fisherman fisher miner shepherd teacher
  doctor physician surgeon nurse midwife pharmacist lawyer solicitor barrister attorney prosecutor historian geologist hydrologist
  biologist chemist physicist geographer meteorologist climatologist epidemiologist virologist sociologist philosopher
  journalist reporter editor columnist writer poet novelist witness victim survivor resident activist campaigner organiser
  organizer lobbyist negotiator diplomat delegate mediator adviser advisor consultant expert specialist strategist planner
  treasurer auditor accountant banker investor trader dealer clerk warden ranger forester ecologist curator librarian
  archivist architect builder contractor foreman worker labourer steward conductor signaller controller dispatcher
  coroner ombudsman rapporteur coordinator co-ordinator aide assistant student pupil mother father son daughter brother sister cousin nephew niece friend ally successor predecessor critic supporter opponent observer commentator scholar academic theorist artist
  entrepreneur industrialist philanthropist billionaire tycoon businessman businesswoman speaker cleric brigadier whistleblower peer
  widow widower wife husband uncle aunt grandmother grandfather neighbour colleague man woman boy girl councillor lawmaker
  legislator politician statesman dissident general nurseryman shopkeeper baker carpenter electrician plumber mechanic
  technician harbourmaster stationmaster postmaster headmaster headmistress principal dean rector provost veteran soldier
  governor-general tutor mp mep`);

/** What a firm or another body is: "the carmaker Ford", "Daal, a Dutch maker of motors". */
export const firms =
  set(`company firm group carmaker chipmaker manufacturer operator retailer supplier airline utility lender
  insurer publisher startup start-up subsidiary giant conglomerate refiner miner shipyard shipbuilder developer provider carrier
  maker producer broker consultancy charity think-tank ngo newspaper daily weekly tabloid broadsheet magazine broadcaster agency union association institute foundation
  bank trader platform contractor concern cooperative brewery smelter foundry distributor wholesaler exporter importer
  party movement militia watchdog regulator ngo non-profit nonprofit university hospital museum magazine website alliance coalition
  rival competitor site portal app bloc`);

/** What only a person does; after a name of two words or more. */
export const deeds =
  set(`resigned retired chaired chairs studied teaches taught married graduated born testified wrote writes smiled laughed recalled
  remembers lives lived co-founded heads headed joined served serves worked works quit quipped shrugged emigrated sits sat`);

/** What a place is: "Osh, a town in the valley". */
export const sites =
  set(`town city village port capital island hamlet suburb district province region township settlement
  county borough oasis harbour resort county-town`);

/** What only a firm has: "Hitachi's factories", "the shareholders of Daal". */
export const holdings =
  set(`factory factories plant plants shares shareholders workers workforce employees staff customers profits
  profit revenue revenues sales chairman chairwoman executive executives directors headquarters subsidiary subsidiaries products
  engineers suppliers patents brand dealers managers stores shops fleet ceo ships vessels boats committee committees board members secretariat presidium`);

/** Before "in", they make of what follows a thing believed or taken part in, no place. */
export const abstractIn =
  set(`invest invests invested investing investment investments investor investors stake stakes share shares sharing
  trust confidence faith believe believes believed belief interest interested participate participates participated participating
  participation succeed succeeds succeeded involved involvement engaged specialise specialises specialised specialising specialize
  specialised expert experts expertise trade trading traded deal dealing dealings listed published printed written reported
  wrote writing writes quoted appeared described set laid defined contained enshrined foreseen provided fluent degree
  course training trained student students resulted resulting result results culminated culminating lie lies
  versed schooled`);

/** Before "at", they make of what follows somebody one works for or aims at. */
export const aimedAt =
  set(`aimed aim aims aiming directed look looks looked looking laughed laugh anger angry surprised surprise
  alarmed alarm shock shocked targeted levelled leveled thrown hint hinted hints sales job jobs strike strikes losses profits
  profit working works worked employed career careers shares pointing pointed marvelled good bad lecturer fellow
  professor senior economist analyst engineers engineer researchers researcher scientists scientist staff workers employees
  managers manager executives executive director head chief colleagues team teams experts expert spokesman spokeswoman student
  students`);

/** Verbs of moving, before "to": what follows is a place. */
export const motion =
  set(`go goes going went walk walks walked walking drive drives drove driven travel travels travelled traveled
  travelling move moves moved moving flee flees fled fly flies flew flown sail sails sailed ship ships shipped return returns
  returned returning came come march marched ride rode hike hiked ferry ferried run runs ran journey journeys trip trips voyage
  flight flights visit visits train trains bus buses road roads route routes line lines railway pipeline cable back way
  kilometres kilometers miles km upstream downstream north south east west on exiled deported evacuated carried
  transported towed trucked airlifted boat boats plane planes lorry lorries commute commuted migrated emigrated relocated brought drove driven`);

/** Nouns before "of" and prepositions that ask for a place. */
export const placeOf =
  set(`north south east west northeast northwest southeast southwest upstream downstream outskirts outside town city village
  port suburb suburbs mayor residents inhabitants villagers islanders herders fishers people streets harbour bay island valley coast state province
  district gates hinterland mayors cities towns villages ports provinces districts suburbs citizens farmers fishermen siege bombing capture fall government municipality governor telephone phone
  market markets garrison airport airfield bridges recapture liberation shelling inhabitants occupants`);

/** Nouns before "between": what stands on both sides of it are places. */
export const routes =
  set(`line road route stretch track railway distance ferry trains train runs ran run running travel travels flights
  flight services service kilometres kilometers miles km section border motorway highway pipeline cable link corridor hotline communication traffic crossing
  somewhere halfway midway lie lies lay lying sits sit`);

/** Somebody says or thinks: what stands before is an actor, and mostly a person where the name is of two words. */
export const saying =
  set(`said says say told tells argues argued believes believed thinks thought claims claimed insists insisted warns
  warned notes noted writes wrote recalls recalled explains explained replied replies answered asked asks admits admitted denies
  denied suggests suggested estimates estimated concludes concluded predicts predicted fears feared hopes hoped wants wanted
  complained complains recommended proposes proposed remembers remembered testified`);
/** Of those, what a person does rather than a body. */
export const personalSaying =
  set(`believes believed thinks thought recalls recalled remembers remembered told explained fears feared hopes hoped
  argues testified wrote writes replied answered`);

/** What an authority is for: "Food and Drug Administration", "Department for Environment, Food and Rural Affairs". */
export const fields =
  set(`invention advanced rural food health safety transport energy trade environment environmental water fisheries fishery agriculture agricultural
  labour labor education science culture cultural marine maritime oceanic atmospheric oceanographic securities climate forestry
  forest forests land lands housing rural drug drugs competition markets gas electricity oil road roads rail nuclear wildlife
  fish meteorological hydrological aviation ports harbour harbours research customs immigration telecommunications defence
  planning infrastructure industry industrial commerce tourism sport sports youth family social economic human financial
  business innovation justice security home communities community veterans consumer data technology public population
  disease medicines veterinary plant mining minerals geological radiation post communications media digital development
  international prevention control protection resources affairs works services cooperation co-operation enforcement
  inspection quality statistics standards pensions skills growth regulation employment welfare women children sciences
  technologies engineering arbitration elections logistics supply procurement refugees migration integration foreign interior internal border reconstruction emergency disaster art arts heritage`);
