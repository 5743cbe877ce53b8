/** Verbs that tell how their date lies to what is told: arranged for it, expected by it, decided before it. Data: add a word. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "called for 18 April": the date of what is arranged. */
export const arranging = set(
  `announced arranged booked called convened earmarked fixed pencilled planned promised proposed scheduled set slated summoned
  timetabled`,
);

/** "expected in May": nothing has come yet. */
export const expecting = set(
  `anticipated awaited billed booked due earmarked envisaged expected forecast foreseen intended meant pencilled planned
  projected promised scheduled set slated supposed timetabled`,
);

/** "speaks of 400 boats by May": who tells it now waits for it. */
export const awaiting = set(
  `aim aims anticipate anticipates await awaits count counts demand demands envisage envisages expect expects forecast forecasts
  foresee foresees hope hopes intend intends plan plans predict predicts project projects promise promises reckon reckons seek
  seeks speak speaks talk talks target targets want wants`,
);

/** "expects a third round in May": what has not come, though it is told in the present. */
export const foretelling = set(
  `anticipate anticipates await awaits envisage envisages expect expects forecast forecasts foresee foresees hope hopes plan plans
  predict predicts promise promises propose proposes schedule schedules threaten threatens`,
);

/** "agreed that it should close in May", "promised to close by May": what was ahead when it was decided. */
export const deciding = set(
  `agreed argued asked begged called decided declared demanded expected hoped insisted intended meant offered ordered planned
  pledged promised proposed recommended ruled said suggested swore threatened told undertook urged voted vowed wanted warned
  wished wrote`,
);

/** "postponed until May". */
export const deferring = set(
  'adjourned deferred delayed extended postponed prolonged prorogued rescheduled shelved suspended',
);

/** The same in the present and the past. */
export const unchanged = set('put cut set let hit shut split spread quit cost read bet burst hurt');
