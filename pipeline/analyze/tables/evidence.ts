/** Words for what figures are taken from. */

/** "Official data suggest", "polls show": whose a figure is where nobody speaks. */
export const evidence: ReadonlySet<string> = new Set(
  `estimate estimates figure figures data statistics poll polls survey surveys count counts tally tallies projection projections
  forecast forecasts calculation calculations study studies census censuses audit audits analysis analyses research model models
  modelling modeling record records assessment assessments review reviews simulation simulations inventory accounts numbers
  panel inquiry inspectors monitors auditors investigators surveyors modellers modelers researchers scientists economists analysts engineers experts forecasters statisticians epidemiologists index
  register registers ledger ledgers logbook logbooks leaflet books roster
  indices gauge gauges reckoning measurements readings inspection`.split(/\s+/),
);

/** What they do to a figure. */
export const showing: ReadonlySet<string> = new Set(
  `put puts putting place places placed placing suggest suggests suggested suggesting show shows showed shown showing indicate indicates
  indicated indicating point points pointed pointing imply implies implied find finds found count counts counted record records
  recorded reveal reveals revealed estimate estimates estimated see sees saw give gives gave name names named mention mentions mentioned list lists listed register registers
  registered speak speaks spoke speaking identify identifies identified attribute attributes attributed project projects projected tell tells`.split(
    /\s+/,
  ),
);
