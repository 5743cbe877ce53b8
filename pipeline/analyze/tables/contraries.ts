/**
 * Predicates of which not both can be true of one thing at one time, each in positive words: "leads" and "trails", "was passed"
 * and "was rejected". Each line: in regard to what, of what it is told, and the two, parted by " / ". `_` joins words. Data:
 * add a line, or a word to one, to widen it.
 *
 * Of what: `doer` of the subject, whatever is done; `thing` of what it is done to, or of the subject where it is done to
 * nothing; `state` of the subject, behind "is" or a verb of its own; `trend` as `thing`, and with every year anew; `yield` of
 * who has it; `rank` of the noun behind it, or of the subject, with every year anew.
 */
const up = `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing recovered climb
climbs climbed climbing doubled doubles trebled tripled quadrupled surged soared jumped swelled expanded expands expanding
went_up gone_up goes_up picked_up raised raises`;
const down = `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
decreased decreasing shrink shrinks shrank shrunk shrinking halved plunged slumped dwindled dwindles dwindling sank collapsed
contracted contracts went_down gone_down goes_down lowered lowers cut cuts reduced reduces`;
const lines = `
lead doer: leads lead led is_ahead are_ahead was_ahead / trails trail trailed lags lag lagged is_behind are_behind was_behind
win doer: won wins was_elected was_re-elected prevailed / lost loses was_defeated was_beaten were_defeated were_beaten
seat doer: kept keeps retained retains held holds defended regained / lost loses gave_up forfeited
profit yield: profit profits surplus black / loss losses deficit red
earn state: profitable / loss-making unprofitable
survive doer: survived survives rescued was_rescued were_rescued escaped / died drowned perished was_killed were_killed
endure doer: withstood withstands held survived stood / collapsed gave_way burst crumbled sank broke
heed doer: observed observes observe respected respects respect honoured honours complied_with complies_with abided_by abides_by kept_to keeps_to obeyed obeys heeded heeds followed follows / violated violates violate breached breaches breach broke breaks flouted flouts ignored ignores ignore disregarded
attend doer: visited visits attended attends took_part_in takes_part_in / stayed_away_from stays_away_from boycotted boycotts skipped
target doer: met meets reached reaches achieved achieves hit exceeded exceeds surpassed / missed misses fell_short_of falls_short_of failed_to_meet failed_to_reach
budget doer: exceeded exceeds overshot / stayed_below stayed_within stays_within kept_within fell_short_of
side doer: supports support supported backs back backed favours favoured endorses endorsed welcomed welcomes approves_of / opposes oppose opposed rejects reject rejected resists resisted condemned condemns
remain doer: stayed_in remained_in stays_in remains_in remain_in stay_in stayed_at remains_at / left leave leaves withdrew_from pulled_out_of quit
consent doer: agreed_to agrees_to consented_to / refused_to refuses_to declined_to declines_to
debt doer: repaid repays paid_back settled / defaulted_on owes
pacing doer: kept_pace_with keeps_pace_with kept_up_with outpaced outstripped outran / lagged_behind lag_behind lags_behind fell_behind fallen_behind
trend trend: ${up} / ${down}
steady trend: unchanged stable steady flat constant stagnated stagnates / ${up} ${down}
quality trend: improve improves improved improving better / worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating worse
strength trend: strengthened strengthens strengthening stronger / weakened weakens weakening weaker
strictness thing: tightened tightens tightening toughened / loosened eased eases easing relaxed relaxes watered_down
length thing: extended extends prolonged prolongs renewed renews / shortened shortens curtailed ended lifted terminated terminates cancelled lapsed expired
span trend: longer lengthened lengthens / shorter shortened
pace trend: accelerated accelerates accelerating quickened sped_up faster / slowed slows slowing slowed_down slower
cost trend: dearer more_expensive costlier / cheaper less_expensive
being thing: exists / dissolved disbanded wound_up
landing thing: landed touched_down / crashed ditched
admission thing: treats treated admits admitted accepts / turns_away turned_away
event thing: held took_place taken_place takes_place went_ahead gone_ahead came_off / cancelled canceled called_off fell_through fallen_through came_to_nothing abandoned
permit state: allowed permitted legal lawful legalised authorised allows permits allow permit free_to / banned forbidden prohibited outlawed illegal unlawful bans forbids prohibits outlaws ban forbid prohibit prevents prevent barred bars
open state: open opened opens reopened reopens / closed shut closes shuts shuttered sealed_off
duty state: compulsory mandatory obligatory required / voluntary optional
force state: in_force in_effect still_applies / lifted repealed abolished expired lapsed revoked rescinded suspended
fit state: safe harmless potable drinkable fit_to fit_for / unsafe unfit dangerous hazardous poisonous undrinkable
clean state: clean pure uncontaminated / contaminated polluted dirty poisoned
pass thing: passed passes approved approves adopted adopts accepted accepts endorsed carried ratified ratifies / lost rejected rejects defeated voted_down turned_down refused refuses vetoed threw_out thrown_out struck_down
ruling thing: upheld upholds confirmed affirmed / quashed quashes overturned overturns annulled struck_down set_aside reversed
grant thing: given gave granted grants issued issues awarded awards approved / refused refuses denied denies withheld turned_down rejected rejects revoked
keep thing: kept keeps retained retains preserved preserves maintained maintains saved spared stands / scrapped scraps abolished abolishes dropped axed discontinued demolished torn_down pulled_down tore_down razed dismantled destroyed removed
success thing: succeeded succeeds successful held holds / failed fails collapsed collapses broke_down broken_down unsuccessful foundered
course state: ended over finished concluded came_to_an_end / continues continue still_going_on going_on still_under_way under_way goes_on drags_on dragging_on ongoing
intact state: intact undamaged unharmed unscathed survived unhurt / destroyed damaged ruined burned_down burnt_down gutted wrecked injured hurt killed
work state: in_operation in_full_operation in_service in_use operating operates running runs works working operational / idle at_a_standstill out_of_service out_of_operation out_of_use mothballed stands_still stood_still standing_still broken shut_down
haste state: early ahead_of_schedule ahead_of_time on_time on_schedule punctual punctually / late behind_schedule years_late months_late weeks_late days_late delayed overdue
openness state: public in_public publicly openly / secret in_secret secretly behind_closed_doors confidential in_private
property state: privately_owned in_private_hands private_property / state-owned owned_by_the_state publicly_owned in_public_hands state_property
accord state: unanimous unanimously / divided split by_a_majority
calm state: peaceful peacefully calm quiet orderly / violent violently chaotic turbulent
verdict thing: convicted found_guilty / acquitted cleared found_not_guilty
verdict state: guilty / innocent acquitted
freedom state: freed released at_large / in_custody in_captivity in_prison in_jail behind_bars imprisoned captive detained
life state: alive / dead died
filling state: full sold_out crowded overcrowded packed / empty half-empty deserted
intent state: deliberate deliberately intentional intentionally on_purpose / an_accident accidental accidentally by_accident unintentional unintentionally by_mistake inadvertently
term state: permanent permanently for_good / temporary provisional provisionally
start thing: began begun started commenced / postponed put_off deferred
stay thing: continued continues resumed resumes / stopped stops halted ceased ceases suspended discontinued
inform thing: informed told warned notified alerted / kept_in_the_dark left_in_the_dark
more state: higher_than larger_than bigger_than greater_than more_expensive_than dearer_than faster_than longer_than better_than stronger_than above / lower_than smaller_than less_than cheaper_than slower_than shorter_than worse_than weaker_than below
parting thing: resigned stepped_down quit / dismissed sacked fired ousted
parting state: of_her_own_accord of_his_own_accord of_their_own_accord voluntarily / dismissed sacked fired ousted
solvency state: solvent / insolvent bankrupt
health state: recovered healthy recovering / ill sick died
office thing: elected / appointed
hiring thing: hired hires recruited recruits took_on / dismissed laid_off sacked
certainty state: certain sure / uncertain doubtful unclear
scope state: subject_to covered_by bound_by / exempt_from exempted_from excluded_from
wealth state: rich wealthy prosperous / poor impoverished
publicity state: published disclosed released / secret confidential classified withheld
side state: neutral impartial independent / biased partisan
number state: scarce rare / plentiful abundant common
rank rank: best largest highest strongest biggest busiest richest wettest hottest / worst smallest lowest weakest poorest quietest driest coldest
${`paid armed insured manned licensed inhabited occupied populated harmed used protected guarded ready willing
able aware available reliable stable fair finished answered explained solved resolved restricted limited affected popular
constitutional impeded hindered precedented profitable authorised registered marked verified employed`
  .split(/\s+/)
  .map((word) => `un${word} state: ${word} / un${word}`)
  .join('\n')}
`;

export type Of = 'doer' | 'thing' | 'state' | 'trend' | 'yield' | 'rank';

export interface Contrary {
  axis: string;
  of: Of;
  way: 1 | -1;
  words: string[];
}

/** First word → what may begin with it, the longest first. */
export const contraries: ReadonlyMap<string, readonly Contrary[]> = (() => {
  const found = new Map<string, Contrary[]>();
  for (const line of lines.trim().split(/\n(?=\S+ (?:doer|thing|state|trend|yield|rank): )/)) {
    const [head = '', told = ''] = line.split(': ');
    const [axis = '', of = 'thing'] = head.split(' ') as [string, Of];
    for (const [at, side] of told.split(' / ').entries())
      for (const phrase of side.split(/\s+/)) {
        const words = phrase.split('_').filter(Boolean);
        const first = words[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { axis, of, way: at === 0 ? 1 : -1, words }]);
      }
  }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
})();
