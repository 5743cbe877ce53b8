/** Nouns and adjectives too general to be a theme, or to show that two sentences speak of one thing. */
export const generic: ReadonlySet<string> = new Set(
  `ability able account action actions addition aim amount analysis approach area areas article aspect attempt author authors
  basis beginning benefit benefits bit board call case cases cause center challenge challenges chance change changes chapter
  choice circumstance circumstances clear close comment comments common concern concerns condition conditions consequence
  consideration context continuation continuing countries country course current day days decade decades decision
  decline degree demand demands detail development developments difference different difficult direct direction due early
  effect effects effort efforts element end entire environment event events evidence example examples existing expansion
  experience expert extent face fact factor factors few figure figures final first fiscal focus following form forces force threat threats former forward
  full function future general global goal goals good great ground group groups growing growth half hand hands head high
  history hours idea impact implementation importance important improvement increase increased increasing individual
  information initial initiative instance interest interests internal international issue issues item items joint key kind lack
  large largest last late latest lead leader leaders leading least less level levels life like limit line lines list little
  local long loss lot low main major majority making manner many matter matters means measure measures member members mid
  middle minimum moment month months more most move much name nation national nations nature necessary need needs negative new
  next north note number numbers object objective objectives obvious office official officials old one only open opinion
  opportunity option options order original other others outcome outcomes overall own pace paper part particular parties
  party past people percent percentage period person perspective phase piece place places point points position positions
  positive possibility possible potential power powers practice presence present previous primary prior private problem
  problems process progress project proper proposal proposals prospect provision public purpose question questions range rate
  rates ratio reality realities reason reasons recent reduced reference regard region regional regions relation relations
  relationship relevant report reports request requirement resource resources respect response responsibility result
  resultant results return right rise rising role room rule rules same scale scope second section sector sense separate
  series serious set several share shift short side sides sign significant signs similar simple single situation size small
  solution some source sources south special specific stage stages standard start state statement statements states status
  step steps strong structure study subject substantial success such sufficient suggestion summary superior support system
  systems table target targets task team term terms test text thing things third time times today tool top total track trend
  trends true turn two type types unable unchanged understanding undesirable unit unlikely upper usual value values various
  version very view views way ways week weeks west whole wide willingness work workers working works world worse year years
  young west east western eastern northern southern world-wide recommendation recommendations conclusion conclusions conflict
  president minister chancellor government governments administration administrations policy policies deal
  control plan plans continue continues continued include includes including provide provides provided make makes made take takes
  taken give given come comes become remain remains use uses used using bring brings set lead leads allow allows keep keeps
  show shows mean want wants find finds hold holds consider considered expect expected seek seeks carry carried based
  january february march april june july august september october november december presidency`.split(/\s+/),
);
