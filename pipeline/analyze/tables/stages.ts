/** How far along a count is: what was applied for, planned, allowed or ordered is not what was built, handed over or paid. */

/**
 * `stage: words`. A verb is given by its base form, an irregular one as `base/past` or `base/past/participle`; a noun stands
 * behind `#`, with its plural. A verb behind `~` tells only what was done with the noun: "received applications", "signed
 * contracts". A word may stand in several stages: then it is apart from none of them. A verb of two words is joined by `_`.
 */
export const stageLines = `
asked: apply request seek/sought petition sign_up volunteer ask_for #application #applicant #request #petition #bid #claim ~file ~submit/submitted ~lodge
planned: plan pledge promise vow commit/committed propose want call_for provide_for foresee/foresaw/foreseen earmark budget schedule intend envisage allocate set_aside target ~announce #plan #target #goal #pledge #promise #commitment #proposal #quota #budget #allocation
allowed: allow permit/permitted approve license licence authorise authorize grant adopt endorse vote_for allocate earmark budget set_aside ~award #permit #permission #approval #licence #license #consent #authorisation #authorization #allocation
ordered: order commission contract book tender ~sign ~place #order #contract #booking #tender #reservation
offered: offer invite advertise call_up summon #offer #invitation #vacancy #advertisement
begun: begin/began/begun start commence
made: build/built complete finish construct install erect produce manufacture deliver turn_out #completion
passed: deliver ship supply distribute hand_over arrive #delivery #shipment
sold: sell/sold deliver #sale
taken: hire recruit admit appoint enrol enroll occupy fill move_in take_up accept #enrolment #enrollment #appointment
paid: pay/paid spend/spent disburse settle pay_out reimburse #payment #payout #disbursement
refused: refuse reject turn_down cancel abandon shelve scrap #cancellation #refusal #rejection
able: #capacity
used: handle process treat generate occupy
there: stand/stood exist operate
said: suspect allege complain notify #complaint #allegation #suspicion
examined: examine investigate #investigation
confirmed: confirm verify prove uphold/upheld #confirmation
arrested: arrest detain #arrest
charged: charge prosecute indict #prosecution #indictment
convicted: convict sentence #conviction
eligible: entitle qualify
tested: test screen #test #screening
infected: infect contract
nominated: nominate shortlist #nomination #candidacy
elected: elect
missing: steal/stole/stolen vanish disappear
recovered: recover retrieve
registered: register enlist entitle #registration
voted: vote cast/cast turn_out #ballot #turnout
`;

/** Stages before anything is there to be counted: each is apart from every other, and leaves a doubt beside silence. */
export const early: ReadonlySet<string> = new Set(
  'asked planned allowed ordered offered able eligible tested nominated'.split(' '),
);

/** Stages of one process: each is apart from the others of its line. Those of the first line also from all that are {@link early}. */
export const processes: readonly (readonly string[])[] = [
  ['begun', 'made', 'passed', 'sold', 'taken', 'paid', 'refused', 'used', 'there', 'infected', 'elected'],
  ['said', 'examined', 'confirmed'],
  ['arrested', 'charged', 'convicted'],
  ['registered', 'voted'],
  ['missing', 'recovered'],
];

/** Of those that may be one, told in two words: what is sold is paid for, what is made may be handed over. */
export const near: ReadonlySet<string> = new Set([
  'made passed',
  'made paid',
  'made taken',
  'made used',
  'passed sold',
  'passed taken',
  'passed paid',
  'passed used',
  'sold taken',
  'sold paid',
  'sold used',
  'taken paid',
  'taken used',
  'paid used',
  'begun there',
  'made there',
  'passed there',
  'sold there',
  'taken there',
  'paid there',
  'used there',
]);
