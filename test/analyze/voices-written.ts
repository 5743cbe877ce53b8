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
};
