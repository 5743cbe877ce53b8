/** Words that tell whose words a passage is. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Labels of those who ask, in lower case. */
export const askers =
  /^(?:q\d{0,3}|ques(?:tion)?(?: \d{1,3})?|interviewer|moderator|host|presenter|anchor|reporter|journalist|press|audience|facilitator)$/;

/** Labels of those who answer and are not named by it. */
export const answers = /^(?:a\d{0,3}|ans(?:wer)?(?: \d{1,3})?)$/;

/** Labels of speakers by what they are there: printed as they stand. */
export const parts =
  /^(?:(?:the |mr |mrs |ms |madam |madame )?(?:chair(?:man|woman|person)?|president|vice[- ]president|prime minister|minister|speaker|secretary|clerk|judge|counsel|witness|commissioner|coroner|court|foreman|deputy chair|interviewee|respondent|usher|registrar|operator|narrator|announcer|interpreter|translator|spokes(?:man|woman|person)|speaker \d{1,2}|participant \d{1,2}|panellist \d{1,2}|panelist \d{1,2}|(?:male|female|unidentified) (?:speaker|voice)))$/;

/** Labels of paragraphs that nobody speaks, in lower case: one of these words makes a label one of them. */
export const plainLabels =
  set(`note notes summary abstract background context conclusion conclusions finding findings recommendation
  recommendations action actions example examples figure table box source sources caption photo image picture credit credits update
  warning caution tip important introduction overview purpose aim aims objective objectives goal goals target targets method methods
  methodology result results discussion evidence issue issues problem problems solution solutions risk risks mitigation benefit
  benefits cost costs option options step steps phase stage scenario scenarios strength strengths weakness weaknesses opportunity
  opportunities threat threats impact impacts outcome outcomes output outputs owner deadline status priority priorities principle
  principles definition definitions term terms question-mark fact facts myth myths reality claim verdict pros cons advantages
  disadvantages date time place venue location contact email e-mail phone telephone tel fax address website web url author authors
  editor editors subject title topic keyword keywords tags category categories published updated posted read related see also cf
  annex appendix chapter section part article clause paragraph item volume page number no isbn issn doi citation reference references
  lesson lessons message messages key takeaway takeaways bottom line today tomorrow yesterday monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december first second third
  fourth fifth finally next then however remember consider disclaimer copyright license licence disclosure correction clarification
  editor's policy proposal proposals measure measures indicator indicators timeline horizon responsible responsibility budget
  funding region regional country countries total average translation transcript video audio watch listen subscribe share`);

/** What ends the last turn: the editors speak of the conversation, or of who took part. */
export const ending =
  /\b(?:interview|conversation|discussion|transcript|exchange|remarks?)\b[^.]{0,60}\b(?:edited|condensed|conducted|translated|transcribed|abridged|shortened|recorded)\b|\bend of (?:the )?(?:interview|transcript)\b/i;

/** Headings under which no turn goes on. */
export const outside =
  /^(?:about (?:the )?(?:authors?|interview\w*|speakers?|contributors?)|further reading|references|notes|bibliography|related)\b/i;

/** Words of a line that introduces somebody's words, with or without a verb. */
export const introducing =
  /\b(?:said|says|saying|say|told|tells|wrote|writes|written|stated|states|state|put it|puts it|argued|argues|argue|noted|notes|note|observed|observes|explained|explains|declared|declares|added|adds|concluded|concludes|warned|warns|remarked|remarks|replied|replies|answered|answers|recalled|recalls|testified|testifies|announced|announces|described|describes|reads|read|held|ruled|found|finds|reported|reports|according to|(?:in the )?words of|quot(?:e[sd]?|ing|ation)|wording|as follows|the following)\b/i;

/** Callouts and boxes that are set as quotations and are nobody's: they are the document's own. */
export const callout =
  /^(?:\[!|[^\p{L}\p{N}"“«]*(?:note|tip|warning|caution|important|key (?:finding|message|point|takeaway)s?|recommendation|summary|box|example|info|disclaimer|editor['’]s note|update|definition|tl;?dr)\b)/iu;
