/** What becomes of a thing at a date: it comes in, it ends, it is signed. Two turns of one thing are two happenings. */

/** What comes to a thing but once, or seldom. `_` joins two words; a word may stand in several lines. Data: add a word to widen it. */
const once = `
begun: begin begins began begun start starts started open opens opened impose imposed introduce introduced introduction enact enacted launch launched inaugurate inaugurated inauguration commence commenced walked_out broke_out take_effect took_effect taken_effect in_force into_force in_effect into_effect into_operation in_operation in_service into_service in_use into_use effective on_stream go_live went_live
proclaimed: impose imposed introduce introduced introduction enact enacted launch launched inaugurate inaugurated inauguration
resumed: resume resumed resumption reopen reopened restart restarted
ended: end ends ended close closes closed closure shut shuts shut_down closed_down switched_off cease ceased stop stopped expire expired lapse lapsed abolish abolished repeal repealed lift lifted scrap scrapped
paused: suspend suspended suspension halt halted interrupt interrupted stop stopped postpone postponed
done: finish finished complete completed completion
signed: sign signs signed signature signatures signing conclude concluded initial initialled sealed
ratified: ratify ratified ratification
decided: approve approved approval adopt adopted adoption pass passed
undone: annul annulled overturn overturned quash quashed reject rejected veto vetoed revoke revoked
collapsed: collapse collapses collapsed break broke broken burst gave_way gave_in fell crumble crumbled destroy destroyed explode exploded blew_up buried derail derailed
burned: burn burned burnt burned_down destroy destroyed blaze
sunk: sink sank sunk capsize capsized ran_aground
mended: repair repaired mend mended rebuild rebuilt restore restored salvage salvaged
left: resign resigned resignation stepped_down step_down quit sacked dismissed ousted removed
named: name named appoint appointed appointment elect elected nominate nominated sworn_in took_office
died: die dies died death killed
found: find found discover discovered discovery detect detected uncover uncovered
emptied: evacuate evacuated evacuation
freed: free freed release released rescued
taken: seize seized capture captured abduct abducted kidnapped hijacked overran fell
retaken: retake retook retaken liberated recaptured
`;

/** What may come again next week. */
const often = `
said: say says said tell tells told call calls called warn warns warned report reports reported confirm confirms confirmed admit admits admitted acknowledge acknowledged recall recalled argue argued claim claims claimed insist insisted write wrote written reveal revealed ask asked urge urged demand demanded complain complained assure assured promise testify testified heard hear decided decide ruled added concede conceded deny denied estimate estimated
announced: announce announced announcement propose proposed proposal pledge pledged publish published
asked: apply applied_for request requested file filed lodge lodged submit submitted submission petition
granted: grant granted award awarded issue issued
paid: pay paid payment release released disburse disbursed transfer transferred
came: arrive arrives arrived arrival receive received deliver delivered delivery handed_over land landed
went: leave left depart departed departure withdraw withdrew withdrawn withdrawal
met: meet meets met meeting meetings talk talks summit session sessions hearing round rounds conference negotiations visit visits visited hosted
hit: attack attacks attacked strike strikes struck hit hits shell shelled shelling bomb bombed bombing raid raids raided bombard bombarded clash clashed fired ambush ambushed
counted: measure measured count counted survey surveyed inspect inspected inspection inspections search searched record recorded log logged poll polled examine examined examined audit audited interviewed found fell rose grew average averaged reach reached numbered stood handled sold earned produced
moved: exchange exchanged swap swapped sail sailed cross crossed flew fly travelled
`;

export interface Turn {
  name: string;
  /** It comes but once. */
  once: boolean;
}

/** Form → the turns that it may tell. */
export const turns: ReadonlyMap<string, readonly Turn[]> = (() => {
  const found = new Map<string, Turn[]>();
  for (const [lines, isOnce] of [[once, true] as const, [often, false] as const])
    for (const line of lines.trim().split('\n')) {
      const [name = '', words = ''] = line.split(': ');
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { name, once: isOnce }]);
    }
  return found;
})();
