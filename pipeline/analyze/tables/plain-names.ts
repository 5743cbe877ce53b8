/**
 * Nouns that have near-synonyms and take no side whichever is chosen: "firm" or "company" tells nothing of who writes. Base
 * forms; add a word to keep it out of the section "in their own words".
 */
export const plainNames: ReadonlySet<string> = new Set(
  `family household house home dwelling housing child children court tribunal judge judiciary company firm business enterprise manufacturer
  maker producer factory plant mill industry sector manufacturing car vehicle automobile sea ocean marine coast shore road highway motorway
  village hamlet town city municipality farm farmer agriculture grower field acre hectare cattle herd livestock cow fish fishery boat vessel
  ship fleet shipping port harbour harbor dock quay pier wharf freight cargo shipment price cost inflation estimate reckoning projection
  forecast prediction outlook expectation chance probability likelihood odds agreement accord deal pact treaty compact settlement convention
  test testing trial speed pace staff worker employee personnel workforce labourer expert scientist researcher parliament legislature congress
  assembly bill legislation law act statute panel commission committee council board inspection check audit train rail railway railroad coach
  carriage locomotive oil petroleum crude risk danger hazard threat debt borrowing liability arrears loan lending credit survey poll market
  exchange night midnight payment pay investment capital consumer buyer customer client user resident inhabitant population citizen visit tour
  head director chief leader bid tender request appeal figure number budget spending expenditure outlay revenue income proceeds earnings
  profit gain output production yield harvest crop electricity power grid network blackout outage flow discharge runoff river stream waterway
  rain rainfall precipitation glacier ice heat temperature coal lignite gas methane forest woodland driver motorist passenger traveller
  commuter flight airline aviation aircraft minister ministry president presidency government cabinet administration authority agency regulator
  watchdog election vote ballot union job employment school college university pupil student teacher hospital clinic doctor physician nurse
  patient illness disease infection outbreak epidemic vaccine study research report paper document data statistic statistics record log
  measure measurement gauge metre meter border frontier boundary territory soil troop soldier army serviceman infantry brigade military weapon
  arms armament munition weaponry missile rocket ammunition shell casualty victim death fatality injury wound police officer constable crime
  offence offense prison jail month week year day season quarter half winter summer spring autumn bank lender interest insurer insurance
  supplier vendor supply delivery provision stock inventory store storage warehouse export import purchase sale trade commerce help support
  aid assistance study question problem issue answer response reply talk talks dialogue negotiation mediation mediator broker spokesman spokeswoman spokesperson cut failure fault breakdown rise fall growth decline`.split(
    /\s+/,
  ),
);
