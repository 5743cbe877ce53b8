/**
 * Words that say which way something goes, as stems are not enough to tell that "rose" and "fell" are opposites, nor that
 * "cut" and "reduced" are not. Each line: a pair of opposite directions, every form listed. Data: add a line to widen it.
 */
const lines: readonly (readonly [string, string])[] = [
  [
    `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed
    climbing expand expands expanded expanding raise raises raised raising lift lifts lifted lifting double doubles doubled
    doubling surge surges surged swell swells swelled gain gains gained widen widens widened`,
    `fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops
    dropped dropping shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing lower lowers
    lowered lowering halve halves halved halving plunge plunges plunged dwindle dwindles dwindled narrow narrows narrowed`,
  ],
  [
    `accept accepts accepted accepting support supports supported supporting favour favours favoured favor favors favored back
    backs backed backing approve approves approved approving welcome welcomes welcomed endorse endorses endorsed`,
    `refuse refuses refused refusing oppose opposes opposed opposing reject rejects rejected rejecting block blocks blocked
    veto vetoes vetoed resist resists resisted condemn condemns condemned`,
  ],
  [
    `begin begins began begun beginning start starts started starting launch launches launched launching open opens opened
    opening resume resumes resumed introduce introduces introduced`,
    `end ends ended ending stop stops stopped stopping halt halts halted close closes closed closing abandon abandons abandoned
    cancel cancels cancelled canceled suspend suspends suspended abolish abolishes abolished`,
  ],
  [
    `strengthen strengthens strengthened strengthening improve improves improved improving recover recovers recovered`,
    `weaken weakens weakened weakening worsen worsens worsened worsening deteriorate deteriorates deteriorated undermine
    undermines undermined`,
  ],
  [`succeed succeeds succeeded success successful`, `fail fails failed failing failure unsuccessful`],
  [`keep keeps kept retain retains retained maintain maintains maintained`, `lose loses lost losing forfeit forfeits`],
  [
    `join joins joined joining enter enters entered`,
    `leave leaves left leaving withdraw withdraws withdrew withdrawn quit`,
  ],
  [
    `allow allows allowed permit permits permitted`,
    `ban bans banned prohibit prohibits prohibited forbid forbids forbade`,
  ],
  [`safe safer safely secure`, `unsafe dangerous insecure`],
  [`possible feasible`, `impossible infeasible unfeasible`],
  [`likely probable`, `unlikely improbable`],
  [`cheap cheaper affordable`, `expensive costly unaffordable`],
];

/** Form → which pair, and which of its two ways. */
export const directions: ReadonlyMap<string, { pair: number; way: 1 | -1 }> = new Map(
  lines.flatMap(([one, other], pair) =>
    ([1, -1] as const).flatMap((way) =>
      (way === 1 ? one : other).split(/\s+/).map((form) => [form, { pair, way }] as const),
    ),
  ),
);

/** Words that turn a statement round. */
export const negations: ReadonlySet<string> = new Set(
  `not n't n’t no never neither nor none nobody nothing cannot without hardly scarcely barely unable`.split(/\s+/),
);
