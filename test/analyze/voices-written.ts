/** Documents written for the test, on the right hand who speaks in them: every sentence that is not listed is the source's own. */
export interface Spoken {
  file: string;
  text: string;
  /** "speaker | first three words", in order; `someone` for a speaker who is not named. */
  spoken: string[];
}

const txt = (text: string, ...spoken: string[]): Spoken => ({ file: 'paper.txt', text: text.trimStart(), spoken });
const md = (text: string, ...spoken: string[]): Spoken => ({ file: 'paper.md', text: text.trimStart(), spoken });

export const voices: Record<string, Spoken> = {
  'news: a quotation, its cue behind it, and another sentence of it': txt(
    `
Ferry timetables under review

The island council met on Tuesday to discuss the winter timetable, which leaves three villages without a crossing.

“Nobody here can plan a visit to the hospital,” said Marit Solheim, who chairs the council. “We have asked for an evening boat every year since the pier was rebuilt. We will ask again.”

The operator runs four crossings a day.
`,
    'Marit Solheim | “Nobody here can',
    'Marit Solheim | “We have asked',
  ),
  'news: a paragraph of quotation behind one of the same speaker': txt(
    `
Ferry timetables under review

Four crossings remain in the winter timetable that the operator published last week, two fewer than before.

“The boats are old and the crews are tired,” said Marit Solheim, who chairs the council.

“We will lose the school if the last crossing leaves at three. Families will not stay for that.”

The operator carried 41,000 passengers last year.
`,
    'Marit Solheim | “The boats are',
    'Marit Solheim | “We will lose',
  ),
  'news: a quotation over paragraphs that opens again at each of them': txt(
    `
A harbour without pilots

The harbour master, Jonas Lindqvist, put the blame on the ministry. He said: “We trained nine pilots in ten years.

“Seven of them left for the oil terminal, where the pay is double.

“The ministry must raise the grade or it will lose the last two.”

Ships now wait a day at anchor.
`,
    'Jonas Lindqvist | The harbour master,',
    'Jonas Lindqvist | He said: “We',
    'Jonas Lindqvist | “Seven of them',
    'Jonas Lindqvist | “The ministry must',
  ),
  'news: indirect words, then direct ones': txt(
    `
Wells run dry in the upper valley

Rosa Jimenez said the wells in the upper valley had never been so low. “My father dug ours to nine metres. Today there is dust at fourteen.”

The water authority measures 60 wells in the valley.
`,
    'Rosa Jimenez | Rosa Jimenez said',
    'Rosa Jimenez | “My father dug',
  ),
  'news: a quotation that nobody is named with': txt(
    `
Wells run dry in the upper valley

The upper valley has 60 wells, and the authority reads them twice a year with the help of volunteers.

“There will be no harvest. The trees are dying from the top.”

The authority expects rain in November.
`,
    'someone | “There will be',
    'authority | The authority expects',
  ),
  'news: straight marks': txt(
    `
Night trains return

"The sleeper will pay for itself within four years," said Pavel Novak, the line's director. "People are tired of airports."

Bookings opened on Monday, and half of the berths were gone by noon.
`,
    'Pavel Novak | "The sleeper will',
    'Pavel Novak | "People are tired',
  ),
  'news: single marks, with apostrophes in them': txt(
    `
Night trains return

‘The workers’ council won’t accept a third night shift,’ said Pavel Novak, the line’s director. ‘We’ll hire before June. That’s a promise.’

Bookings opened on Monday, and half of the berths were gone by noon.
`,
    'Pavel Novak | ‘The workers’ council',
    'Pavel Novak | ‘We’ll hire before',
  ),
  'news: guillemets': txt(
    `
Night trains return

«The sleeper will pay for itself,» said Pavel Novak, the line’s director. «People are tired of airports.»

Bookings opened on Monday, and half of the berths were gone by noon.
`,
    'Pavel Novak | «The sleeper will',
    'Pavel Novak | «People are tired',
  ),
  'news: two speakers in turn': txt(
    `
The weir and the trout

“The weir should stay,” said Ellen Brandt, who owns the mill. “It has held the meadows dry for a century.”

“The weir must go,” said Tomas Vrba of the anglers’ union. “No trout has passed it since the ladder broke.”

Both will be heard by the county in March.
`,
    'Ellen Brandt | “The weir should',
    'Ellen Brandt | “It has held',
    'Tomas Vrba | “The weir must',
    'Tomas Vrba | “No trout has',
  ),
  'news: the ones beside it contradict each other, so nobody is named': txt(
    `
The weir and the trout

Ellen Brandt said the weir was safe. “It will break in the next flood.” Tomas Vrba said the county had not looked at it.

Both will be heard by the county in March.
`,
    'Ellen Brandt | Ellen Brandt said',
    'someone | “It will break',
    'Tomas Vrba | Tomas Vrba said',
  ),
  'trap: quoted terms, titles and scare quotes': txt(
    `
What is a smart grid

The word “smart” is used of meters, grids and homes alike, and each maker means another thing by it.

“Smart grid” stands here for a network that measures itself. The report “Lines of the Future” uses it so, and calls everything else “plain copper”. Our “quick wins” should come first.

The regulator should publish a definition.
`,
  ),
  'trap: a mark that never closes': txt(
    `
What is a smart grid

Many makers have “smart meters on offer when they mean any meter with a radio, and the regulator does not object.

The regulator should publish a definition. It could do so this year.
`,
  ),
  'trap: inches are no quotation': txt(
    `
Pipes for the lower town

The lower town has 12" mains and 6" branches from the time of the gasworks. The branches should be replaced first.

A 4" branch serves the school. It will be the first to go.
`,
  ),
  'trap: a colon and a list of the source’s own': md(
    `
# Pipes for the lower town

We propose the following:

- The town should replace the branches first.
- The utility must publish what it finds.

The council says that the mains will last until 2040.
`,
    'council | The council says',
  ),
  'report: a block quotation behind a line that says whose it is': md(
    `
# Fish passes on the Lauter

The first pass was built without a survey. As the inspector Hanna Weiss wrote in her report:

> The pass is too steep for anything but salmon. It should be rebuilt before the next season.

We agree with her on the slope, and not on the date.
`,
    'inspector Hanna Weiss | As the inspector',
    'inspector Hanna Weiss | The pass is',
    'inspector Hanna Weiss | It should be',
  ),
  'report: a block quotation of a body': md(
    `
# Fish passes on the Lauter

The Rivers Inspectorate put it plainly:

> No pass works without water. The state must set a minimum flow.

The flow has not been set since.
`,
    'Rivers Inspectorate | The Rivers Inspectorate',
    'Rivers Inspectorate | No pass works',
    'Rivers Inspectorate | The state must',
  ),
  'report: a block quotation of two paragraphs': md(
    `
# Fish passes on the Lauter

The Rivers Inspectorate stated in May:

> No pass works without water.
>
> The state must set a minimum flow, and it will have to pay for it.

The flow has not been set since.
`,
    'Rivers Inspectorate | The Rivers Inspectorate',
    'Rivers Inspectorate | No pass works',
    'Rivers Inspectorate | The state must',
  ),
  'report: a block quotation that is signed': md(
    `
# Fish passes on the Lauter

The pass of 1987 was never finished, and the chamber below it has silted up since then.

> We built it for the opening, and not for the fish.
>
> — Karl Brenner, engineer

It should be taken out.
`,
    'Karl Brenner | We built it',
    'Karl Brenner | — Karl Brenner,',
  ),
  'report: a quotation above the line that signs it': md(
    `
# Fish passes on the Lauter

A pass is built for the opening and not for the fish, and whoever doubts it may go and count them at the foot of the weir.

Karl Brenner, engineer, Rivers Inspectorate4

The pass of 1987 was never finished, and the chamber below it has silted up since then. It should be taken out, and the stones of it should go to the mill, where the weir has been open since the flood and where nobody has paid for a new one.
`,
    'Karl Brenner | A pass is',
    'Karl Brenner | Karl Brenner, engineer,',
  ),
  'report: a block quotation that nobody is named with': md(
    `
# Fish passes on the Lauter

The pass of 1987 was never finished, and the chamber below it has silted up since then.

> We built it for the opening, and not for the fish. It will be dry by June.

It should be taken out.
`,
    'someone | We built it',
    'someone | It will be',
  ),
  'report: what we wrote before is our own': md(
    `
# Fish passes on the Lauter

In our first study we wrote:

> The pass should be rebuilt with a slope of one in twenty.

We still think so, since nothing has been done about the slope in the meantime.
`,
  ),
  'trap: a callout is the report’s own': md(
    `
# Fish passes on the Lauter

The pass of 1987 was never finished, and the chamber below it has silted up since then.

> **Key finding:** The county should rebuild the pass before the next season.

It should be taken out of the register of working passes until that is done.
`,
  ),
  'trap: a recommendation that is set in': md(
    `
# Fish passes on the Lauter

The pass of 1987 was never finished, and the chamber below it has silted up since then.

## Recommendations

> The county should rebuild the pass before the next season.

> The state should set a minimum flow for every pass on the river.
`,
  ),
  'trap: a document that is set in as a whole': md(
    `
> The pass of 1987 was never finished. It will be dry by June.
>
> The county should rebuild the pass before the next season.

Sent on by the archive.
`,
  ),
  'interview: names with a colon': md(
    `
# The port after the strike

*The strike ended in May. We asked the two sides what comes next.*

**Port Review:** Will the night shift return?

**Lena Hartog:** I think it will, and we will be paid for it. The terminal should have agreed in March.

The cranes cannot run without us.

**Port Review:** And the terminal?

**Dirk Maas:** We must cut costs. I expect that two berths could close.
`,
    'Port Review | Port Review: Will',
    'Lena Hartog | Lena Hartog: I',
    'Lena Hartog | The terminal should',
    'Lena Hartog | The cranes cannot',
    'Port Review | Port Review: And',
    'Dirk Maas | Dirk Maas: We',
    'Dirk Maas | I expect that',
  ),
  'interview: questions and answers': txt(
    `
Water for the south: an interview with Amina Diallo

Amina Diallo has run the southern water board since 2019, and she speaks for twelve towns on the coast.

Q: How long will the reservoirs last?

A: Until August, perhaps. We should have started to ration in the spring.

Q: Who pays for the new pipe?

A: The state must pay. I do not see who else could.

This interview has been edited for length. The board publishes its levels each week.
`,
    'someone | Q: How long',
    'Amina Diallo | A: Until August,',
    'Amina Diallo | We should have',
    'someone | Q: Who pays',
    'Amina Diallo | A: The state',
    'Amina Diallo | I do not',
  ),
  'transcript: a name on a line of its own': txt(
    `
Panel on rural rail

Three speakers met in the town hall to discuss whether the branch line to the coast can be saved at all.

Sofia Lund:

We cannot run a railway on goodwill. I would close nothing before the count is done.

Erik Holm:

I disagree with Sofia. The line will never carry enough people.

The money should go to buses.

Sofia Lund:

Buses will not take the freight, and you know it.
`,
    'Sofia Lund | Sofia Lund:',
    'Sofia Lund | We cannot run',
    'Sofia Lund | I would close',
    'Erik Holm | Erik Holm:',
    'Erik Holm | I disagree with',
    'Erik Holm | The line will',
    'Erik Holm | The money should',
    'Sofia Lund | Sofia Lund:',
    'Sofia Lund | Buses will not',
  ),
  'transcript: roles in brackets, and initials': txt(
    `
Minutes of the hearing on the reservoir

The committee had two witnesses on the safety of the old reservoir and on the plan for its repair.

The Chair: Can you tell us when the crack was found?

Greta Nyman (dam engineer): I found it in June. It will grow if the level is raised.

The Chair: And what did you advise?

Greta Nyman (dam engineer): We must keep the level down until the wall is grouted.
`,
    'The Chair | The Chair: Can',
    'Greta Nyman | Greta Nyman (dam',
    'Greta Nyman | It will grow',
    'The Chair | The Chair: And',
    'Greta Nyman | Greta Nyman (dam',
  ),
  'hearing: titles and capitals with a stop': txt(
    `
Hearing on inland shipping

The committee met at ten in the morning, with the senator from the river counties in the chair.

Senator ALDEN. The locks are a century old. What will you do about it?

Mr. BREWER. We will replace the gates. I cannot promise the walls.

Senator ALDEN. The people on the river should have been told so before.

Mr. BREWER. You are right, and we should have said it.
`,
    'Senator Alden | Senator ALDEN.',
    'Senator Alden | The locks are',
    'Senator Alden | What will you',
    'Mr. Brewer | Mr. BREWER.',
    'Mr. Brewer | We will replace',
    'Mr. Brewer | I cannot promise',
    'Senator Alden | Senator ALDEN.',
    'Senator Alden | The people on',
    'Mr. Brewer | Mr. BREWER.',
    'Mr. Brewer | You are right,',
  ),
  'interview: what is told between the turns is the source’s': md(
    `
# A day at the lock

The lock at Weiden is the last that is worked by hand. Its keeper has been there since 1991.

**Review:** What will you do when it closes?

**Otto Kern:** I will go home. They should have asked me ten years ago.

Kern looks at the river for a while.

**Review:** And the boats?

**Otto Kern:** We will see. The boats could go by rail.
`,
    'Review | Review: What will',
    'Otto Kern | Otto Kern: I',
    'Otto Kern | They should have',
    'Review | Review: And the',
    'Otto Kern | Otto Kern: We',
    'Otto Kern | The boats could',
  ),
  'trap: labels of paragraphs are no speakers': md(
    `
# Flood plan of the lower county

**Objective:** We will keep the lower town dry in a flood of the century.

**Risk:** The dike could fail at the old ferry. We do not know its core.

**Mitigation:** The county should drill the dike in spring.

**Risk:** The pumps may stop when the power fails.

**Mitigation:** The utility must set up a second line.
`,
  ),
  'trap: countries and topics are no speakers': md(
    `
# Rail freight in four countries

**Norway:** The line to the north should be doubled. We expect that it will pay in ten years.

**Sweden:** The ore line carries more than it was built for. It could be the first to fail.

**Freight Corridors:** We find that two of them will be full by 2030.

**Wagon Load:** We think that it should be kept.
`,
  ),
  'trap: a speech of its own author': md(
    `
---
title: Speech to the harbour congress
author: Ingrid Dahl
---

**Ingrid Dahl:** Ladies and gentlemen, we must talk about the piers. I believe that half of them will fail within ten years.

We should start with the oldest. You know which one I mean.
`,
  ),
  'testimony: who testifies is the author': txt(
    `
Statement of Harriet Cole, director of the river trust
before the committee on inland waters

Chairman, members of the committee, thank you for the chance to speak. We believe that the levy should be raised.

I expect that the river will need 40 million a year. The committee should not wait.
`,
  ),
  'speech: a quotation in it is not the speaker’s': txt(
    `
Address to the fisheries council

We meet in a bad year, and nobody in this hall needs to be told how small the catch of the spring has been.

My predecessor, Olav Berg, said: “The stock will not come back in our time. You should sell the boats.”

I do not agree, and we should not sell a single boat.
`,
    'Olav Berg | My predecessor, Olav',
  ),
  'news: one line to a paragraph, straight marks, an interviewer who writes "I"': md(
    `
# The last keeper of the lock

I met Otto Kern on a cold morning at the lock that he has worked since 1991, the last on the canal that is worked by hand.
Kern told me he would leave in the spring, whatever the canal board decided.
"I am sixty-four. The gates are heavier than I am, and they will be heavier still when the rust gets in."
Was there really nobody to follow him?
"We had two apprentices. They left for the port, and I would have left too."
The canal board has said nothing about the gates since the frost.
"Nobody in the office has ever turned this wheel. We asked them to come."
`,
    'Kern | "I am sixty-four.',
    'Kern | "We had two',
    'Kern | "Nobody in the',
  ),
  'news: a cue in the middle of a quotation': txt(
    `
The silt in the outer harbour

“The silt,” said Jonas Lindqvist, “comes from upstream. We will dredge until the dam is opened.”

Dredging costs the port 3 million a year.
`,
    'Jonas Lindqvist | “The silt,” said',
  ),
  'news: a pronoun that the paragraph before names': txt(
    `
The silt in the outer harbour

Jonas Lindqvist has been harbour master for eleven years. He has seen the silt rise by a metre.

“We will dredge until the dam is opened,” he said. “There is no other way.”

Dredging costs the port 3 million a year.
`,
    'Jonas Lindqvist | “We will dredge',
    'Jonas Lindqvist | “There is no',
  ),
  'news: a colon before a paragraph of quotation': txt(
    `
The silt in the outer harbour

The harbour master, Jonas Lindqvist, was asked about the winter. His answer:

“We will dredge until the dam is opened. The dam should have been opened in May.”

Dredging costs the port 3 million a year.
`,
    'someone | “We will dredge',
  ),
  'news: paragraphs in the middle of a quotation without a mark': txt(
    `
The silt in the outer harbour

Jonas Lindqvist said: “We dredged twice in the spring.

We will dredge again in the autumn, and the ministry will have to pay.

That is all I can say.”

Dredging costs the port 3 million a year.
`,
    'Jonas Lindqvist | Jonas Lindqvist said:',
    'Jonas Lindqvist | We will dredge',
    'Jonas Lindqvist | That is all',
  ),
  'news: what residents say together': txt(
    `
The silt in the outer harbour

Two residents said the smell was worse in summer. “You cannot open a window. We should be paid for it.”

Dredging costs the port 3 million a year.
`,
    'Two residents | Two residents said',
    'Two residents | “You cannot open',
  ),
  'trap: a country that suggested something speaks in no quotation': txt(
    `
The silt in the outer harbour

The country suggested that the port close for a month. “I would rather sink.”

Dredging costs the port 3 million a year.
`,
    'country | The country suggested',
    'someone | “I would rather',
  ),
  'trap: titles in a list of references': txt(
    `
The silt in the outer harbour

Dredging costs the port 3 million a year. The port should ask the dam to pay a share of it.

“Silt and the state: A history of dredging.” Port Review, 2019.

“What will become of the outer harbour?” Harbour Papers, 2021.
`,
    'someone | “Silt and the',
    'someone | “What will become',
  ),
  'trap: a reason behind a colon': txt(
    `
The silt in the outer harbour

There is one reason: cost. The port should not wait for the dam. One thing is sure: the silt will come back.

Another reason: We have no other harbour. Dredging must go on.

Another reason: You cannot move a fish market.
`,
  ),
  'report: a law that is quoted without marks': md(
    `
# Who pays for the ferry

Article 9 of the Ferries Act states:

The county shall pay for one crossing a day. It may charge the islands for a second.

The county has never paid. It should start this year.
`,
    'Ferries Act | The county shall',
    'Ferries Act | It may charge',
  ),
  'report: a list of what another holds': md(
    `
# Who pays for the ferry

The islands’ council said in its letter:

- The county must pay for the crossing.
- The state should buy the second boat.

We do not think that the state will buy a boat.
`,
    'islands’ council | The county must',
    'islands’ council | The state should',
  ),
  'trap: a list that the source leads in with others’ words in half a line': md(
    `
# Who pays for the ferry

The council says that the county must pay, but three things speak against it:

- The county has no budget for boats.
- The state should buy the second boat.

We do not think that the state will buy a boat.
`,
    'council | The council says',
  ),
  'trap: the points of a sentence whose subject is “states”': md(
    `
# Who pays for the ferry

Island states should do two things:

- The larger ones should pool their boats.
- The smaller ones must raise the fare.

We expect that few of them will.
`,
  ),
  'report: an epigraph and who wrote it': md(
    `
# Who pays for the ferry

> An island without a boat is a prison with a view.
>
> — Marit Solheim

The county shall pay for one crossing a day, and it has not done so since 2014.
`,
    'Marit Solheim | An island without',
    'Marit Solheim | — Marit Solheim',
  ),
  'report: words of a person, without a verb': md(
    `
# Who pays for the ferry

In the words of the council’s chair, Marit Solheim:

> The county will pay when the last family has left.

It should pay before.
`,
    'council’s chair | In the words',
    'council’s chair | The county will',
  ),
  'html: a block quotation behind a sentence with a colon': {
    file: 'paper.html',
    text: `<html><head><title>Who pays for the ferry</title></head><body><h1>Who pays for the ferry</h1>
<p>The crossing has been closed since the autumn, and no date is set for the new boat. The council wrote to the ministry:</p>
<blockquote><p>The county must pay for the crossing. We will go to court if it does not.</p></blockquote>
<p>The ministry has not replied. It should do so before the winter.</p></body></html>`,
    spoken: ['council | The council wrote', 'council | The county must', 'council | We will go'],
  },
  'interview: questions in bold, answers in plain': md(
    `
# “We will not sell the boats”: an interview with Olav Berg

Olav Berg leads the fishers’ union of the north. The catch of the spring was the smallest since the war.

**How bad was the spring?**

I have not seen one like it. We landed a third of what we landed last year.

**Will the boats be sold?**

No. They should be laid up, and the state must pay for it.

It will not pay, of course.

**What comes next?**

I expect a better autumn.
`,
    'someone | How bad was',
    'Olav Berg | I have not',
    'Olav Berg | We landed a',
    'someone | Will the boats',
    'Olav Berg | No.',
    'Olav Berg | They should be',
    'Olav Berg | It will not',
    'someone | What comes next?',
    'Olav Berg | I expect a',
  ),
  'trap: questions in bold that a body answers itself': md(
    `
# Your questions about the new meters

**Who pays for the meter?**

We do. You will not be charged for the visit.

**Will my bill rise?**

It should fall. We expect that most homes will pay less.

**When will you come?**

We will write to you a month before.
`,
  ),
  'transcript: the letters of names': txt(
    `
A talk about the tides, with Nora Quist of the Tide Office

We spoke to Nora Quist about the new tables, which the Tide Office has published since the spring of this year.

PR: Are the tides rising?

NQ: They are, and we should say so. I would raise the quays by half a metre.

PR: Who pays for that?

NQ: The ports will have to. I do not see another way.
`,
    'PR | PR: Are the',
    'Nora Quist | NQ: They are,',
    'Nora Quist | I would raise',
    'PR | PR: Who pays',
    'Nora Quist | NQ: The ports',
    'Nora Quist | I do not',
  ),
  'transcript: times before the names': txt(
    `
Recording of the harbour meeting

[00:01:10] Lena Hartog: We will begin with the night shift, if nobody minds.

[00:02:45] Dirk Maas: I mind. The shift should not be on the list.

[00:03:20] Lena Hartog: It is on the list, and you know why.
`,
    'Lena Hartog | [00:01:10] Lena Hartog:',
    'Dirk Maas | [00:02:45] Dirk Maas:',
    'Dirk Maas | The shift should',
    'Lena Hartog | [00:03:20] Lena Hartog:',
  ),
  'press conference: capitals, offices and reporters': txt(
    `
Press conference on the flood

PRIME MINISTER DAHL: Good morning. We will rebuild the dike within two years.

REPORTER: Who will pay for it?

PRIME MINISTER DAHL: The state will. I said so on the first day, and the counties should not worry.

REPORTER: And the farmers?

PRIME MINISTER DAHL: They must be patient.
`,
    'Prime Minister Dahl | PRIME MINISTER DAHL:',
    'Prime Minister Dahl | We will rebuild',
    'REPORTER | REPORTER: Who will',
    'Prime Minister Dahl | PRIME MINISTER DAHL:',
    'Prime Minister Dahl | I said so',
    'REPORTER | REPORTER: And the',
    'Prime Minister Dahl | PRIME MINISTER DAHL:',
  ),
  'minutes: parties in brackets': txt(
    `
Sitting of the ninth of May

Ms Solheim (Labour): The ferry should run in winter. Will the minister say when?

Mr Aas (Centre): It will run when there is a boat. We have ordered one.

Ms Solheim (Labour): I do not believe that we shall see it this year.
`,
    'Ms Solheim | Ms Solheim (Labour):',
    'Ms Solheim | Will the minister',
    'Mr Aas | Mr Aas (Centre):',
    'Mr Aas | We have ordered',
    'Ms Solheim | Ms Solheim (Labour):',
  ),
  'court: questions and answers with a stop': txt(
    `
Evidence of the pilot, second day

The pilot was sworn and examined by counsel for the owners of the barge on the events of the night in question.

Q. Did you see the light?

A. I did not. It should have been lit at nine.

Q. Would you have turned?

A. I would have, yes.
`,
    'someone | Q.',
    'someone | Did you see',
    'someone | A. I did',
    'someone | It should have',
    'someone | Q.',
    'someone | Would you have',
    'someone | A. I would',
  ),
  'panel: each speaks once, under a heading of the name': md(
    `
# What should become of the canal?

We asked two people who know the canal. Here is what Ellen Brandt and Tomas Vrba told us.

**Ellen Brandt, mill owner:** I would fill it in. We have no use for it, and it will never pay.

**Tomas Vrba, angler:** We need it more than ever. The state should dredge it, and I would help.
`,
    'Ellen Brandt | Ellen Brandt, mill',
    'Ellen Brandt | We have no',
    'Tomas Vrba | Tomas Vrba, angler:',
    'Tomas Vrba | The state should',
  ),
  'transcript: names as headings': md(
    `
# Debate on the canal

The two sides met in the town hall in May.

### Ellen Brandt

I would fill it in. We have no use for it, and it will never pay for its own repair.

### Tomas Vrba

We need it more than ever. The state should dredge it before the summer.

### Ellen Brandt

I have heard that for twenty years, and the state has never come.

### Tomas Vrba

It will come now.
`,
    'Ellen Brandt | I would fill',
    'Ellen Brandt | We have no',
    'Tomas Vrba | We need it',
    'Tomas Vrba | The state should',
    'Ellen Brandt | I have heard',
    'Tomas Vrba | It will come',
  ),
  'trap: who took part': txt(
    `
Minutes of the canal board

Chair: Ellen Brandt

Clerk: Tomas Vrba

The board met in the town hall. It will meet again in June, and the county should send somebody.

The Chair: Can we begin with the gates?

Mr Kern: We can. I will need two men.

The Chair: Then we will hire them.
`,
    'The Chair | The Chair: Can',
    'Mr Kern | Mr Kern: We',
    'Mr Kern | I will need',
    'The Chair | The Chair: Then',
  ),
  'trap: what each has to do': txt(
    `
Minutes of the canal board

Ellen Brandt: to write to the county before June.

Tomas Vrba: to count the trout below the weir.

Ellen Brandt: to ask for a second quote.

The board will meet again in June, and the county should send somebody.
`,
  ),
  'interview: a speaker who quotes somebody': md(
    `
# The canal in the dry year

**Review:** What did the county tell you?

**Ellen Brandt:** The county said that it would pay. “We will pay by June,” the clerk told me. I have seen nothing.

**Review:** Will you go to court?

**Ellen Brandt:** We must.
`,
    'Review | Review: What did',
    'Ellen Brandt | Ellen Brandt: The',
    'Ellen Brandt | “We will pay',
    'Ellen Brandt | I have seen',
    'Review | Review: Will you',
    'Ellen Brandt | Ellen Brandt: We',
  ),
  'letter: “we” and “I” are the writers’': txt(
    `
To the editor

Sir, we have read your paper on the canal. We believe that the weir should stay, and I would say so to anybody.

The state must not pay for what nobody needs.

Ellen Brandt, mill owner
`,
  ),
  'column: a question in quotation marks': txt(
    `
The canal and its friends

“Who needs a canal?” That is what the young ask. The old know that the town should keep it.

The state will not pay.
`,
    'someone | “Who needs a',
  ),
  'interview: whom the lines before it tell of': txt(
    `
The tides will rise, says the Tide Office

Nora Quist says the quays are half a metre too low for the storms that the tables show for the next ten years.

Ms Quist believes that the ports will have to pay for it.

Q: Are the tides rising?

A: They are, and we should say so.

Q: Who pays for that?

A: The ports will have to. I do not see another way.
`,
    'Nora Quist | Nora Quist says',
    'Ms Quist | Ms Quist believes',
    'someone | Q: Are the',
    'Nora Quist | A: They are,',
    'someone | Q: Who pays',
    'Nora Quist | A: The ports',
    'Nora Quist | I do not',
  ),
  'news: a quotation that opens behind a colon and goes on': txt(
    `
The silt in the outer harbour

The inspector, Karl Brenner, wrote to the ministry as follows:  “The dam holds back the sand.

It should be opened in May.”

Dredging costs the port 3 million a year.
`,
    'Karl Brenner | The inspector, Karl',
    'Karl Brenner | It should be',
  ),
  'trap: headlines with a colon': md(
    `
# News of the week

- Ferrytel: Is the second boat on its way?
- Nordkyst: What we know about the new pier
- Harbour news: Dredging begins in May

The county has published the contract, and it should have done so before.

- Ferrytel: Is the second boat on its way?
- Nordkyst: What we know about the new pier
- Silt: a history
`,
  ),
  'trap: a byline of those who speak below': txt(
    `
Two views of the canal

By

Ellen Brandt

Tomas Vrba

The canal has been closed since the storm in March, and the county has not said when it will open the gates.

Ellen Brandt:

I would fill it in. We have no use for it.

Tomas Vrba:

We need it more than ever, and I would help.

Ellen Brandt:

You have said so for years.
`,
    'Ellen Brandt | Ellen Brandt:',
    'Ellen Brandt | I would fill',
    'Ellen Brandt | We have no',
    'Tomas Vrba | Tomas Vrba:',
    'Tomas Vrba | We need it',
    'Ellen Brandt | Ellen Brandt:',
    'Ellen Brandt | You have said',
  ),
  'interview: questions that were lost in copying': txt(
    `
A talk on the canal, in parts

The talk was held in the town hall in May, and the county has put a recording of it on its pages since then.

Otto Kern:

Ellen Brandt:

I would fill it in. We have no use for it.

Otto Kern:

Tomas Vrba:

We need it more than ever, and I would help.

Otto Kern:

Ellen Brandt:

The county has had the money since 2019. The gates should have been bought.

Otto Kern:

Tomas Vrba:

I have not seen a gate.
`,
    'Otto Kern | Otto Kern:',
    'Ellen Brandt | Ellen Brandt:',
    'Ellen Brandt | I would fill',
    'Ellen Brandt | We have no',
    'Otto Kern | Otto Kern:',
    'Tomas Vrba | Tomas Vrba:',
    'Tomas Vrba | We need it',
    'Otto Kern | Otto Kern:',
    'Ellen Brandt | Ellen Brandt:',
    'Ellen Brandt | The county has',
    'Ellen Brandt | The gates should',
    'Otto Kern | Otto Kern:',
    'Tomas Vrba | Tomas Vrba:',
    'Tomas Vrba | I have not',
  ),
};
