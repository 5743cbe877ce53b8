import type { Line } from './pole-axes.ts';

/** Verbs by which a thing is kept or ended, raised or lowered, helped or harmed, brought about; written as in `judgements.ts`. */
export const askedActs: readonly Line[] = [
  [
    'keep',
    'act',
    1,
    `keep; retain; maintain; preserve; renew; prolong; extend; continue; uphold; approve; adopt; accept; back; endorse; ratify;
    introduce; establish; create; set up; launch; build; hold; go ahead with; proceed with; press ahead with; push ahead with;
    carry on with; stick to; stick with; stand by; join; enter; sign; restore; reinstate; reopen; resume; impose; enforce; permit;
    allow; legalise; legalize; fund; finance; support; grant; deploy; lay down; insist on; set; pass; agree to; vote for; sign up
    to; opt for; go through with; hold on to; stay in; remain in; enter into; embark on; pursue; implement; carry out; bring in;
    bring back; revive; safeguard; honour; honor; respect; abide by; authorise; authorize; license; open; complete; finish; invest
    in; subsidise; subsidize; welcome; tolerate; recognise; recognize; host; buy`,
  ],
  [
    'keep',
    'act',
    -1,
    `scrap; abolish; end; stop; halt; drop; abandon; cancel; shelve; postpone; delay; defer; put off; call off; reject; refuse;
    block; veto; oppose; withdraw; withhold; suspend; repeal; revoke; rescind; close; shut; shut down; dismantle; phase out;
    wind up; wind down; do away with; get rid of; give up; leave; quit; pull out of; withdraw from; stay out of; ban; prohibit;
    outlaw; forbid; terminate; discontinue; ditch; axe; demolish; remove; boycott; rule out; turn down; break off; cut off; back out of; walk away
    from; tear up; reverse; undo; opt out of; forgo; renounce; overturn; strike down; vote down; vote against; disband; dissolve;
    refrain from; pause; break up; split up; carve up; forswear; shun; discard; relinquish; expel; annul; stay away from; hold off; sell`,
  ],
  [
    'keep',
    'goes',
    1,
    `go ahead; stay in force; remain in force; stay in place; remain in place; continue; go on; proceed; survive; take place; begin; start; resume; come into force; take effect; last; endure;
    stand`,
  ],
  ['keep', 'goes', -1, `lapse; fail; disappear; come to an end; end; go; expire; cease; wait; be over; be no more`],
  [
    'size',
    'act',
    1,
    `raise; increase; expand; enlarge; double; triple; boost; strengthen; widen; tighten; step up; broaden; lift; intensify;
    lengthen; stiffen; add to; scale up; ramp up; beef up; top up; reinforce; upgrade; toughen; harden; accelerate; speed up;
    deepen`,
  ],
  [
    'size',
    'act',
    -1,
    `cut; reduce; lower; halve; shrink; limit; curb; restrict; ease; loosen; relax; weaken; narrow; scale back; scale down; trim;
    slash; dilute; curtail; shorten; water down; cut back; pare back; roll back; freeze; slow down; slow; phase down; cap; soften;
    downsize; rein in; thin out`,
  ],
  [
    'effect',
    'effect',
    1,
    `raise; increase; boost; lift; encourage; stimulate; create; promote; expand; push up; drive up; swell; attract; multiply;
    prolong; lengthen; extend; widen; hasten; accelerate; speed up; double; enlarge; add to; spur; foster; drive`,
  ],
  [
    'effect',
    'effect',
    -1,
    `cut; reduce; lower; shrink; discourage; deter; push down; bring down; drive down; curb; slow; choke; shorten; halve; narrow;
    delay; slow down; limit; destroy; kill; squeeze; depress; stifle; drive away; prevent; stop; suppress; diminish; erode`,
  ],
  [
    'better',
    'effect',
    1,
    `improve; strengthen; help; benefit; protect; save; safeguard; secure; reward; favour; favor; stabilise; stabilize; revive;
    relieve; serve; shield; enrich; sustain; rescue; unite; reassure`,
  ],
  [
    'better',
    'effect',
    -1,
    `harm; hurt; damage; weaken; worsen; undermine; endanger; threaten; destroy; ruin; erode; hinder; impede; obstruct; punish;
    penalise; penalize; destabilise; destabilize; burden; cripple; jeopardise; jeopardize; impoverish; divide; starve; devastate;
    strangle; betray; expose`,
  ],
  [
    'trouble',
    'effect',
    1,
    `worsen; aggravate; exacerbate; inflame; fuel; deepen; prolong; feed; provoke; escalate; compound; perpetuate; intensify`,
  ],
  [
    'trouble',
    'effect',
    -1,
    `ease; relieve; calm; defuse; shorten; solve; resolve; mitigate; alleviate; end; settle; soothe; contain; tame; overcome`,
  ],
  [
    'cause',
    'cause',
    1,
    `caused; causes; led to; leads to; brought about; triggered; triggers; provoked; behind; to blame for; responsible for; the
    cause of; the main cause of; the real cause of; the reason for; the main reason for; the real reason for; lies behind; lay
    behind; explains; explained; gave rise to; sparked; at fault for; the culprit behind; the root of; at the root of`,
  ],
  [
    'cause',
    'caused',
    1,
    `caused by; due to; the result of; the fault of; stems from; stemmed from; owing to; triggered by; provoked by; a consequence
    of; the consequence of; results from; resulted from; the product of; brought about by; explained by; sparked by; a result of`,
  ],
  ['cause', 'cause', -1, `nothing to do with; unrelated to; no bearing on; not to blame for`],
  ['size', 'goes', 1, `grow; rise`],
  ['size', 'goes', -1, `shrink; fall`],
];
