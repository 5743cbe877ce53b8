/** Abbreviations that end in a full stop, by what may follow them; in lower case, without the last stop. */

/** Never at a sentence's end: what they belong to follows. */
export const open = new Set(
  (
    'mr mrs ms dr prof gen sen rep gov lt col capt cmdr cdr maj sgt adm rev hon pres amb mt messrs supt insp ' +
    'vs v viz cf e.g i.e eg ie ca approx esp incl resp ' +
    'z.b d.h u.a v.a bzw ggf evtl hr fr frl mme mlle p.ex sra srta dra lic ing'
  ).split(' '),
);

/** Before a number, never at a sentence's end; before anything else they are words. */
export const numbering = new Set(
  'no nos nr n° nº fig figs vol vols art arts sec secs ch chs p pp par para paras eq tab abs bd núm pág op cap ref refs cl rs tk pop'.split(
    ' ',
  ),
);

/** May end a sentence: they do when the next word is one that sentences begin with. */
export const either = new Set(
  (
    'inc ltd co corp plc jr sr bros etc est dist jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun a.m p.m ph.d m.a b.a m.sc b.sc d.c u.s u.k u.n e.u u.s.a u.a.e ' +
    'ave blvd rd sq min max avg hrs hr mins secs usw st ft al dept univ ed eds trans b.c a.d s.a n.v'
  ).split(' '),
);

/** Of these, those that are also words: in small letters they end a sentence as any word does. */
export const wordlike = new Set('sat sun mon wed mar sept est dist min max ave rd ed'.split(' '));

/** Verbs that name a speaker behind a quotation. */
export const speech =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|van|von|al)){0,4}\s+(?:said|says|asked|asks|told|added|wrote|replied|argued|warned|noted|explained|insisted|answered|recalled|continued|observed|remarked|declared|demanded|wondered|went on)\b/u;

/** Pronouns that begin a sentence rather than name the speaker of the quotation before them. */
export const pronouns = /^(?:He|She|They|We|It|You)\b/;

/** Words that begin sentences and are no names. */
export const starters = new Set(
  (
    'the a an this that these those there here it its he she they we you i his her their our your my in on at by for from ' +
    'with without to of as if when while where after before since until because although though but and or nor so yet ' +
    'however moreover furthermore meanwhile nevertheless nonetheless therefore thus hence instead indeed also still then ' +
    'now today such some many most few each every both all no not only even another other several according despite ' +
    'during under over between among through against about what who why how which whether is are was were has have had ' +
    'do does did will would can could may might must should let first second third finally last next once perhaps one ' +
    'two three four five did how me come please never only all yes no maybe'
  ).split(' '),
);
