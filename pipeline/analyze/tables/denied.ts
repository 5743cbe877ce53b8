/** Words by which a denial says less than it seems: of nothing that could have happened, of no act, of some place or time only. */

/** Of these there is none in a manner of speaking, or their want is no event. */
export const abstract =
  /^(?:doubt|reason|sign|evidence|way|need|choice|question|wonder|matter|secret|surprise|alternative|guarantee|point|idea|trace|proof|use|sense|hope|chance|answer|excuse|help|body|time|case|side|party|circumstance|means|account|fewer|less|more|longer|better|other|part|word|one|thing|quarrel|view|intention|wish|desire|plan|illusion|bearing|connection|objection|difference|reply|comment|response)$/;

/** Thoughts, words and being: what one does not think or say denies nothing that has happened. */
export const inner =
  /^(?:be|have|do|is|was|think|believe|expect|say|claim|know|want|wish|mean|share|accept|doubt|deny|dispute|agree|matter|seem|appear|regard|consider|support|like|care|ask|understand|hope|intend|pretend|suggest|argue|bear|need|establish|allow|permit|exclude|speak|like|tire|promis|pretend)$/;

/** Words that make a denial one of some place, time or manner only. */
export const narrow =
  /^(?:sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?|weekdays?|nights?|evenings?|mornings?|summers?|winters?|springs?|autumns?|north|south|east|west|upper|lower|inner|outer|only|without|except|outside|beyond|outright|under|below|above|over|abroad|indoors|\p{L}{3,}ern|\p{L}{3,}ly)$/u;
