import type { Line } from './pole-axes.ts';

/**
 * Words by which a source says what it thinks of a thing or what is to become of it, in pairs of opposites. Each line: what
 * it is said in regard to, how it is said, which of the two ways, and the words, parted by semicolons. Data: add words to a
 * line to widen it.
 *
 * How: `is` behind "is", "was", "would be", of the subject; `does` a verb of the subject; `act` a verb that is asked for,
 * of its object; `goes` the same, of its subject; `own` a verb of the source itself, of its object; `of` before the noun;
 * `effect` what the subject does to the object; `cause` between a cause and what it brings about, `caused` the other way
 * round.
 */
export const judgements: readonly Line[] = [
  [
    'good',
    'is',
    1,
    `justified; right; the right thing; the right answer; the right course; the right step; the right decision; the right
    choice; the right way; the right approach; the right response; sensible; wise; welcome; worthwhile; worth the cost; worth
    the price; worth the effort; worth the money; beneficial; useful; valuable; helpful; in the public interest; in the
    national interest; in the common interest; a good idea; a good thing; a good decision; a good bargain; a good deal; good
    value; a step forward; an improvement; a blessing; a boon; overdue; desirable; advisable; fit for purpose; proportionate;
    fair; reasonable; appropriate; to be welcomed; common sense; prudent; rational; logical; commendable; the only way; the best way;
    the best course; the best option; the best hope; the best answer; in order; a must; the lesser evil; responsible;
    a bargain; a breakthrough`,
  ],
  [
    'good',
    'is',
    -1,
    `unjustified; wrong; the wrong thing; the wrong answer; the wrong course; the wrong step; the wrong decision; the wrong
    choice; the wrong way; the wrong approach; the wrong response; the wrong place; a mistake; an error; a blunder; unwise;
    foolish; a folly; folly; reckless; misguided; mistaken; ill-advised; ill-judged; ill-conceived; premature; harmful;
    damaging; counterproductive; counter-productive; unfair; unjust; disproportionate; inappropriate; undesirable;
    inadvisable; a step back; a step backwards; a step in the wrong direction; a curse; a bad idea; a bad deal; a bad bargain;
    a bad decision; a poor bargain; indefensible; unacceptable; not in the public interest; against the public interest;
    obsolete; outdated; a waste; a waste of money; a waste of time; short-sighted; senseless; to be regretted; regrettable; irresponsible; disastrous; catastrophic;
    imprudent; rash; shameful; a betrayal; a capitulation; a surrender; a luxury; unhelpful; absurd; immoral; a setback; a
    disgrace; a trap; bad policy; self-defeating; perverse; out of proportion; beside the point; overblown; heavy-handed`,
  ],
  [
    'good',
    'does',
    1,
    `deserves support; deserve support; deserves to go ahead; deserves approval; deserves praise; deserves a chance; merits
    support; makes sense; make sense; made sense; pays off; paid off; pays for itself; does more good than harm; do more good
    than harm; did more good than harm; brings benefits; bring benefits; brought benefits; serves its
    purpose; served its purpose; has much to commend it; stood the test of time; pay dividends; pays
    dividends`,
  ],
  [
    'good',
    'does',
    -1,
    `does more harm than good; do more harm than good; did more harm than good; makes no sense; make no sense; makes things
    worse; make things worse; made things worse; makes matters worse; make matters worse; made matters worse; deserves no
    support; does harm; do harm; did harm; done more harm than good; done harm; done damage; did damage; brings nothing; serves
    nobody; costs more than it brings; comes too late; came too late; goes too far; went too far; sends the wrong signal; send
    the wrong signal; outlived its usefulness; outlived itself; had its day; misses the point; misses its
    target; missed its target`,
  ],
  [
    'good',
    'own',
    1,
    `support; supported; accept; agree to; agree with; welcome; endorse; favour; favor; applaud; stand behind`,
  ],
  ['good', 'own', -1, `oppose; reject; condemn; deplore; object to; reject outright`],
  [
    'works',
    'is',
    1,
    `a success; successful; effective; a triumph; an achievement; a success story; highly successful; working; efficient; a
    model; on course; on track; fruitful; productive`,
  ],
  [
    'works',
    'is',
    -1,
    `a failure; ineffective; unsuccessful; a fiasco; a disaster; useless; futile; pointless; a flop; a dead letter; toothless;
    failing; without effect; to no avail; inefficient; broken; a sham; a paper tiger;
    off course; off track; fruitless; in tatters; in ruins; at an end; a washout; hollow; a fig leaf; defunct`,
  ],
  [
    'works',
    'does',
    1,
    `works; worked; succeeds; succeeded; proved its worth; proves its worth; proven its worth; bears fruit; borne fruit; makes a
    difference; make a difference; made a difference; has delivered; brought results; achieved its aim; achieved its aims;
    reached its goal; reached its goals; met its target; met its targets; kept its promise; paid dividends; does its job; done its
    job; served its purpose`,
  ],
  [
    'works',
    'does',
    -1,
    `fails; failed; backfired; backfires; makes no difference; make no difference; made no difference; made little difference;
    done nothing; did nothing; does nothing; done little; did little; does little; achieved nothing; achieved little; achieves
    nothing; achieves little; fallen short; fell short; come to nothing; came to nothing; had no effect; has no effect; had
    little effect; has little effect; brought nothing; missed its aim; missed its aims; missed its target; missed its
    targets; run into the sand; broken down; lost its way; lost its purpose`,
  ],
  [
    'needed',
    'is',
    1,
    `needed; necessary; essential; indispensable; vital; imperative; called for; unavoidable; urgent; inescapable; crucial; inevitable; a necessity;
    overdue; warranted`,
  ],
  [
    'needed',
    'is',
    -1,
    `unnecessary; needless; superfluous; dispensable; uncalled for; avoidable; unwarranted; pointless; a luxury; gratuitous`,
  ],
  [
    'needed',
    'of',
    1,
    `need for; case for; good reason for; reason for; need to; reason to; grounds to; grounds for; justification
    for; point in; sense in; merit in`,
  ],
  ['needed', 'of', -1, `case against; good reason against; alternative to`],
  ['needed', 'own', 1, `call for; press for; see a need for`],
  ['enough', 'is', 1, `enough; sufficient; adequate; ample`],
  [
    'enough',
    'is',
    -1,
    `insufficient; inadequate; too few; too little; too small; too low; too weak; too short; too thin; too modest; too timid`,
  ],
  ['enough', 'does', -1, `falls short; falls far short; fall short`],
  [
    'enough',
    'of',
    -1,
    `too few; not enough; too little; needs more; need more; lacks; lack; short of; shortage of; lack of`,
  ],
  ['enough', 'of', 1, `enough; plenty of; sufficient`],
  ['size', 'is', 1, `too low; too small; too little; too modest; too timid`],
  ['size', 'is', -1, `too high; too large; too big; excessive; too generous; too heavy; too much; bloated; oversized`],
  [
    'safe',
    'is',
    1,
    `safe; harmless; secure; no danger; no threat; no risk; out of danger; without danger; without risk`,
  ],
  [
    'safe',
    'is',
    -1,
    `unsafe; dangerous; a danger; a threat; hazardous; a hazard; a menace; insecure; a risk; unsafe to use; perilous`,
  ],
  ['safe', 'does', 1, `poses no danger; poses no threat; poses no risk; pose no danger; pose no threat; pose no risk`],
  [
    'safe',
    'does',
    -1,
    `poses a danger; poses a threat; poses a risk; pose a danger; pose a threat; pose a risk; endangers; endanger; threatens`,
  ],
  [
    'legal',
    'is',
    1,
    `legal; lawful; constitutional; legitimate; within the law; in line with the law; in accordance with the law; permitted by
    law; covered by the treaty; in keeping with the treaty`,
  ],
  [
    'legal',
    'is',
    -1,
    `illegal; unlawful; unconstitutional; illegitimate; in breach of; a breach of; a violation of; in violation of; contrary to
    the law; contrary to the treaty; against the law; beyond the law`,
  ],
  [
    'legal',
    'does',
    -1,
    `violates the law; violates the treaty; violates the constitution; violates international law; breaks the law; broke the
    law; breaches the treaty; breached the treaty; violated the treaty; violated international law; breaches international
    law; breached international law; has no legal basis; had no legal basis; has no basis in law; had no basis in law`,
  ],
  ['legal', 'does', 1, `complies with the law; complies with the treaty; rests on the law; has a legal basis`],
  ['cheap', 'is', 1, `cheap; affordable; inexpensive; the cheapest; cost-effective; good value`],
  ['cheap', 'is', -1, `expensive; costly; unaffordable; too dear; too expensive; too costly; the most expensive`],
  [
    'feasible',
    'is',
    1,
    `feasible; realistic; achievable; attainable; within reach; workable; viable; practicable; possible; doable`,
  ],
  [
    'feasible',
    'is',
    -1,
    `unrealistic; unachievable; unattainable; out of reach; beyond reach; unworkable; impossible; infeasible; impracticable;
    impractical; too optimistic; overoptimistic; over-optimistic; too ambitious; wishful thinking; unviable; an illusion; a
    pipe dream; out of the question`,
  ],
  // Behind "can be".
  ['feasible', 'is', 1, `met; reached; achieved`],
  [
    'sound',
    'is',
    1,
    `convincing; credible; reliable; plausible; well founded; well-founded; accurate; correct; proven; established; beyond
    doubt; true; trustworthy; sound; robust; undisputed`,
  ],
  [
    'sound',
    'is',
    -1,
    `unconvincing; unreliable; implausible; unfounded; baseless; inaccurate; incorrect; flawed; false; unproven; doubtful; a
    myth; untrue; untrustworthy; weak; dubious; speculative; exaggerated; overstated; misleading; nonsense; a fiction`,
  ],
  [
    'sound',
    'does',
    1,
    `stands up; stand up; holds water; hold water; bears scrutiny; bear scrutiny; withstands scrutiny`,
  ],
  ['holds', 'does', 1, `has held; is holding; has survived; still holds; is intact`],
  [
    'holds',
    'does',
    -1,
    `has collapsed; has broken down; has fallen apart; has unravelled; has frayed; is dead; is crumbling`,
  ],
];
