/** Words by which one body answers the recommendations of another. Data only. */

/** "Government response to recommendation 4", "Response": a heading over an answer; its number, where it has one. */
export const answerHeading =
  /^(?:[\d.]+\s+)?(?:the )?(?:[A-Za-zÀ-ɏ’'&.-]+ ){0,6}(?:response|reply|answer)(?: (?:of|by|from) (?:the )?[^:]{2,60}?)?(?: (?:to|on) (?:the )?recommendation (?:no\.? ?)?([\da-z]+(?:\.\d+)*))?\W*$/iu;

/** "Response: …", "Government response to recommendation 4: …": the same at the start of a passage. */
export const answerLabel =
  /^\W*(?:the )?(?:[A-Za-zÀ-ɏ’'&-]+ ){0,6}(?:response|reply|answer)(?: (?:to|on) (?:the )?recommendation (?:no\.? ?)?([\da-z]+(?:\.\d+)*))?\s*(?::|$)/iu;

/** The title of a document that answers another. */
export const responseTitle =
  /\b(?:response|reply|answer)s?\b(?: (?:of|by|from) [^:]{2,80}?)? (?:to|on) .*\b(?:review|report|inquiry|enquiry|recommendations?|committee|commission|panel|audit|investigation|study|paper|findings|task ?force)\b|^(?:the )?(?:(?:[A-Za-zÀ-ɏ]+ ){0,2}government(?:['’]s)?|minist[A-Za-zÀ-ɏ]+|official|formal|department[A-Za-zÀ-ɏ]*)(?: [A-Za-zÀ-ɏ]+)? (?:response|reply)\b/iu;

/** Who, in an answer's first sentence; anybody may stand there. */
const subject = "(?:[A-Za-zÀ-ɏ’'&()-]+,? ){1,8}?";
const manner = '(?:(?:also|fully|partly|partially|largely|broadly|wholly|strongly|therefore|still|warmly) )*';
/** What is answered, in an answer's first sentence. */
const object =
  "(?: with| to)?(?: in (?:part|principle|full))? ?(?:(?:(?:the|this|that|these|both|all|its|each of) ){0,3}(?:[A-Za-zÀ-ɏ]+[’']s )?(?:[A-Za-zÀ-ɏ]+ )?(?:recommendations?|proposals?)\\b|(?:the|its) (?:importance|need|value|aim|intention|spirit|principle)s?\\b|(?:this|it)(?=[.,;]| in | and )|(?=[.;,]))";

/** "The agency does not accept this recommendation", with `for`, `against`, `weak` and `not` as of the verb. */
export const answering = RegExp(
  `^${subject}${manner}(?<not>(?:do|does|did|can|could|will) ?not ${manner})?(?:(?<for>accepts?|agrees?|endorses?|supports?|welcomes?)|(?<against>rejects?|disagrees?|opposes?|declines?)|(?<weak>recogni[sz]es?|notes?|acknowledges?|(?:will|is|are) (?:carefully |further )?consider(?:ing)?))${object}(?: in (?:part|principle|full)\\b)?`,
  'iu',
);

/** "Agreed in principle.", "This recommendation is not accepted.": the same without who answers. */
export const answered =
  /^(?:(?:this|the) recommendation (?:is|was|has been) )?(?:(?:fully|partly|partially|broadly|wholly|largely) )?(?<not>not )?(?:(?<for>accept(?:ed)?|agreed?|support(?:ed)?|endorsed?)|(?<against>reject(?:ed)?|declined?|disagreed?)|(?<weak>noted?|acknowledged?|under consideration|subject to))\b(?: in (?:part|principle|full)\b| with (?:reservations|conditions)\b)?(?=\W|$)/iu;

/** Of an assent, that it is not to all. */
export const partly = /\b(?:in part|in principle|partly|partially|broadly|largely|reservations|conditions)\b/i;
