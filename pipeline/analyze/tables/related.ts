/**
 * Words of policy prose that stand for nearly one thing: where one source writes "deploy" and another "station", they may
 * speak of the same. Groups between semicolons, in base forms (regular endings are added, irregular forms written out); a
 * word may stand in several. No group holds opposites, names, or words so general that they tell nothing. Data: add a
 * group, or a word to one, to widen it.
 */
export const related: readonly (readonly string[])[] = `
cut reduce lower curb trim slash curtail shrink diminish decrease reduction; raise increase boost lift hike grow grew
grown growth rise rose risen climb; fall fell fallen drop decline plunge slump sink sank sunk tumble dwindle; double
twofold doubling; halve half; deploy station send sent dispatch deployment; withdraw withdrew withdrawn retreat
withdrawal pullout; price cost tariff charge fee; dear expensive costly dearer pricey price; cheap affordable inexpensive
cheaper; pay paid payment compensate compensation reimburse remuneration; compensation indemnity damages redress
reparation; fund finance funding money financing bankroll; budget spending expenditure outlay appropriation; subsidy
subsidise subsidize grant support; loan lend lent credit borrow; debt liability arrears borrowing; tax levy duty
excise; tariff duty levy customs; fine penalty sanction punish penalise; sanction embargo restriction; ban prohibit
forbid forbade forbidden outlaw prohibition; allow permit authorise authorize approve enable; licence license permit
permission authorisation authorization approval; limit cap ceiling restrict restriction constrain curb; threshold
limit minimum; rule regulation regulate norm; law act statute legislation bill legislate; court tribunal judge
judiciary; lawsuit litigation sue; crime offence offense criminal; police officer constable; prison jail imprison
detain detention custody; arrest detain seize; investigate inquiry probe examine investigation enquiry; inspect
inspection check audit inspector; supervise oversee oversaw oversight supervision monitor; monitor surveillance track
watch observe; test testing trial pilot; measure gauge metre meter measurement; estimate reckon calculate assess
projection; forecast predict project anticipate prediction projection outlook; expect anticipate foresee foresaw
await; warn caution alert warning; risk danger hazard threat peril; threaten menace endanger jeopardise jeopardize;
safe safety secure; protect safeguard shield defend guard protection; defend defence defense; attack strike struck
assault raid offensive bombard; invade invasion incursion; war conflict fighting hostilities; ceasefire truce
armistice; peace settlement; troop soldier army serviceman infantry brigade; military army armed; weapon arms armament
munition weaponry; missile rocket; drone unmanned; ammunition shell munition; casualty victim wounded; die died death
perish kill fatality lost; injure wound injury hurt; evict expel displace resettle relocate eviction resettlement
displacement uproot; refugee migrant asylum displaced; flee fled escape evacuate evacuation; family household home;
house home dwelling housing; inhabitant resident population citizen; village hamlet settlement; town city
municipality; border frontier boundary; territory soil; occupy seize capture control; annex annexation; negotiate
negotiation talk bargain dialogue parley; mediate broker mediation mediator; agreement accord deal pact treaty compact
settlement; treaty convention accord; sign conclude ratify; accept agree consent concede; refuse reject decline rebuff
rejection refusal; oppose resist object opposition; support back endorse favour favor backing; demand insist; ask
request urge appeal; request application bid; propose proposal suggest; recommend advise recommendation advice urge; promise pledge commit vow
commitment undertake; breach violate violation infringe; comply obey compliance; retaliate retaliation countermeasure
reprisal; deter deterrence dissuade; escalate escalation intensify worsen; ally partner allied coalition alliance;
neutral neutrality nonaligned; join accession accede enter membership; sovereignty independence; election vote poll
ballot; elect vote; parliament legislature congress assembly lawmaker; minister ministry; president presidency;
government cabinet administration; authority agency regulator watchdog; regulator watchdog regulatory; council board
committee commission panel; union labour labor; strike walkout stoppage; protest demonstrate demonstration march
rally; company firm business enterprise corporation; manufacturer maker producer; factory plant mill; industry sector
manufacturing; produce output production manufacture; output yield production; harvest crop yield; farm farmer
agriculture agricultural grower farming; field acre hectare; cattle herd livestock cow; fish fishery fishing catch;
boat vessel ship fleet; port harbour harbor dock quay pier wharf; ship freight cargo shipment; export ship sell sold
overseas; import purchase abroad; trade commerce; buy bought purchase procure procurement acquire; sell sold sale;
customer client buyer consumer user; supply deliver delivery provide provision; supplier vendor; shortage scarcity
lack deficit scarce shortfall; stock stockpile reserve store inventory; store storage stockpile warehouse; recycle
reuse recycling recovery; waste refuse rubbish; dependence reliance dependent rely dependency; diversify
diversification; market exchange; competition compete competitor rival; profit earnings gain; revenue income proceeds
earnings; job employment; hire recruit employ recruitment; dismiss lay layoff redundancy sack; worker employee staff
workforce personnel labourer; unemployed unemployment jobless; poor poverty deprived; interest rate; bank lender;
investment invest capital; insure insurance insurer; grid network; electricity power; blackout outage cut failure;
turbine generator; dam reservoir barrage; reservoir lake; river stream waterway; flow discharge runoff; water
irrigation; drought dryness; flood inundate flooding deluge; rain rainfall precipitation; glacier ice; warm warming
heat temperature; heat heating; coal lignite; oil petroleum crude; gas methane; emission carbon pollution; pollute
contaminate contamination; nuclear atomic; solar photovoltaic; forest woodland timber; sea ocean marine;
coast shore coastal; road highway motorway; rail railway railroad train; train coach carriage locomotive; driver
motorist; passenger traveller traveler commuter; car vehicle automobile; flight airline aviation aircraft; speed
velocity pace; fast rapid swift quick; slow delay sluggish; delay postpone defer postponement late; accelerate hasten
quicken speed; bring brought advance; begin began begun start commence launch; launch start introduce; introduce
establish create; establish create creation; end finish conclude terminate; stop halt cease suspend interrupt suspension stoppage; suspend
pause freeze froze frozen moratorium; interrupt disrupt disruption interruption halt; resume restart reopen; close
shut closure; open reopen; expire lapse; extend prolong extension renew; expand enlarge widen expansion broaden;
replace substitute supplant; repair mend fix maintenance; build built construct erect construction; install fit mount;
dismantle scrap demolish; upgrade modernise modernize overhaul renew; reform overhaul restructure; strengthen
reinforce bolster fortify; weaken undermine erode; improve better enhance; worsen deteriorate decay; damage harm
destroy destruction devastate; lose lost loss; recover regain recovery reclaim retake retook; surround encircle
besiege; retain keep kept; fail failure break broke broken collapse; trip fail; accident crash derailment disaster;
cause trigger provoke; blame fault responsible; reply respond response; report publish release publication; announce
declare proclaim announcement; claim allege assert contend maintain; deny dispute contradict refute denial; admit
concede acknowledge; argue contend maintain; doubt sceptical skeptical uncertain; survey poll questionnaire; study
research report; scientist researcher expert; university college; school pupil classroom education; teacher staff;
student pupil; train training instruct; skill qualification; hospital clinic ward; doctor physician medic; nurse
carer; patient sick; disease illness outbreak infection epidemic; pandemic epidemic outbreak; virus pathogen; vaccine
vaccination jab inoculate immunise immunize; drug medicine pharmaceutical; test screening diagnosis; infect infection;
probability chance odds likelihood; probable likely; improbable unlikely; uncertain unclear doubtful; rare uncommon
scarce; quarter fourth; majority most; rest remainder remaining; share proportion percentage; average mean; yearly
annual annually year; monthly month; daily day; soon shortly; permanent lasting durable; temporary interim
provisional; urgent pressing immediate; mandatory compulsory obligatory binding; voluntary optional; secret
confidential classified; disclose reveal publish disclosure; transparent transparency openness; data information;
computer digital; software program app; cyber hacking hack; chip semiconductor; mineral ore; mine
mining extract; metal alloy; steel iron; refine refining refinery separate; chemical substance; licence concession;
shift roster; fatigue tired exhaustion weary; drive drove driven steer; signal signalling; inspector officer; rent
lease tenancy; tenant lodger renter; landlord owner; owner proprietor; property estate; child children; woman women
female; young youth; elderly pensioner; pension retirement; welfare benefit; church faith religious; culture cultural
heritage; newspaper press media journalist; speech address; meeting summit conference; visit travel trip; ambassador
diplomat envoy embassy; diplomacy diplomatic; spy espionage intelligence; intelligence information; command commander;
navy naval fleet; base garrison; exercise drill manoeuvre maneuver; patrol guard; coup overthrow topple; rebel
insurgent militia guerrilla; terror terrorism terrorist; hostage captive prisoner; corruption bribe bribery graft;
fraud deceit swindle; tax revenue; customs duty; quota allocation allotment; shipment consignment delivery; corridor
route passage; bridge crossing; tunnel underpass; canal channel; pipe pipeline; interconnector link connection;
connect link join; goal aim objective; obstacle barrier hurdle impediment; incentive inducement; advantage edge
superiority; crisis emergency; neighbour neighbor neighbouring neighboring adjacent; offensive counteroffensive
onslaught; frontline battlefield front; stalemate deadlock standstill impasse; inauguration swear swore sworn; adviser
advisor aide; spokesman spokeswoman spokesperson; author writer; capacity capability; efficiency efficient; deadline
timetable schedule; alarm siren alert; rescue relief; firefighter fire; fire blaze burn burnt; smoke fume; earthquake
quake tremor; storm hurricane cyclone typhoon; spawn breed bred breeding; fertiliser fertilizer manure;
pesticide herbicide; hunger famine starve malnutrition; sewage wastewater effluent; leak leakage seep; saving save;
wealth rich affluent; veto block; majority quorum; mandate remit; consensus unanimity unanimous; sign signature; amend
amendment revise revision; repeal revoke rescind cancel annul; night midnight nightly; morning dawn;
photograph picture image photo; document paper record file; evidence proof; witness testify testimony; visit tour;
tourist visitor tourism; hotel accommodation; museum gallery; language tongue; minority ethnic; equal equality parity;
right entitlement; freedom liberty; censor censorship; vessel tanker; fuel petrol diesel gasoline; heating boiler
radiator; insulate insulation; strike stoppage; contract agreement tender; bid tender offer; auction bidding; monopoly
cartel; merge merger takeover acquisition; bankrupt insolvent insolvency bankruptcy; currency money coin; fair just
equitable; burden load; appoint nominate nomination appointment; resign resignation quit; wage salary pay earnings;
bid tender; citizen compatriot; map drawing chart; count tally; chief director head; collide collision
crash; aircraft plane airplane jet; record register log; block barricade blockade; catch landing haul; quash annul overturn;
empty vacant unoccupied vacancy unfilled; flat apartment; aground strand stranding; unveil present announce; carry carried
transport; inflation price
`
  .split(';')
  .map((group) => group.trim().split(/\s+/));
