/** What the rules go by, as data: words and signs, each list open to another language. */

/** A block that ends like this is complete: a stop, with closing quotes, brackets and note marks behind it. */
export const closed = /[.!?…。！？：:;；؟۔।]["'”’»›」』)\]）*_]*(?:\s?\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)?$/u;

/** A block that begins like this goes on with another: a small letter, or what follows a word in a sentence. */
export const continues = /^(?:["'“‘«(]?\p{Ll}|[,;)\]–—]\s?\S)/u;

/** After these words a sentence cannot be over: articles, prepositions, conjunctions, auxiliaries. */
export const connectives = new Set(
  (
    'a an the of to in on at by for from with without and or but nor than that which who whose as if when while ' +
    'because although since into onto over under between among through during against about per via is are was ' +
    'were be been has have had will would can could may might must should shall its their his her our your this ' +
    'these those such whether ' +
    'der die das des dem den ein eine einer und oder mit von zu im in für auf als wie ' +
    'le la les un une des du de et ou à au aux en dans pour par sur avec que qui ' +
    'el los las una y o con por para que del al il lo gli e di da nel'
  ).split(' '),
);

/** The connectives that not even a heading ends with: "What to look forward to" is one. */
export const strongConnectives = new Set(
  'a an the and or but nor of its their his her our your my whose these those und oder der die das des dem den et ou le la les un une des du y o el los las una e il'.split(
    ' ',
  ),
);

/** A hyphen before these at a line's end is a hyphen in waiting: "short- and long-term". */
export const suspended = new Set('and or to und oder bis et ou y o e'.split(' '));

/** Second halves of compounds that are written with a hyphen. */
export const compoundTails = new Set(
  (
    'term scale range based led level wide free driven funded owned made making held old year day week month long ' +
    'style type like related specific oriented time effective efficient intensive friendly ranking speed quality ' +
    'cost risk income class rate east west south north minded backed sponsored controlled occupied supplied born ' +
    'built run fired sharing building saving producing exporting importing generation depth line edge end weight ' +
    'size sized term century round party sector side state country people man person kilometre kilometer mile foot ' +
    'ton tonne metre meter'
  ).split(' '),
);

/** First halves of compounds that are written with a hyphen. */
export const compoundHeads = new Set(
  (
    'self well long short high low mid ex anti pro non cross half all ever large small full part medium fast slow ' +
    'hard soft deep old new first second third two three four five six seven eight nine ten one cost land sea air ' +
    'co post pre quasi vice state market third big'
  ).split(' '),
);

/** Of these, those that begin many words which have no hyphen. */
export const syllables = new Set('ex co pre pro'.split(' '));

/** Behind a participle these make a compound: "agreed-upon". */
export const particles = new Set('upon up out off down over in on to through for about'.split(' '));

/** What a line's end may leave of a word, of three letters at most, and no word itself. */
export const endings = new Set(
  (
    'ly er ers ed es est ing ty al ish en ens ism ist ity ion ous ive ate ful ary ory ure ent ant ia ic y nt ble te ter ' +
    'tor ner ney my ny ry cy gy de ge le ne re se ve ze la na ta ca tic nal tal ral ial ual dle gle tle ple kle der ' +
    'ger ler mer per ser ver wer'
  ).split(' '),
);

/** Signs that open a list item. */
export const bullets = '•‣⁃∙·▪▫◦○‧–—*+-';

/** Signs that open a heading or a list item; the document's own use of them decides. */
export const glyphs = '◆◇■□▲△▼▽★☆●◎▶►❖♦✦§➤➢✓✔';

/** Words before a number that make a heading. */
export const divisions =
  'chapter|part|section|annex|appendix|article|volume|kapitel|teil|abschnitt|chapitre|partie|capítulo|parte|sección';

/** Headings that are no title though they stand first. */
export const commonHeadings = new Set(
  (
    'introduction|summary|executive summary|abstract|overview|contents|table of contents|preface|foreword|background|' +
    'key points|key findings|key messages|conclusion|conclusions|recommendations|references|notes|acknowledgements|' +
    'acknowledgments|discussion|methods|results'
  ).split('|'),
);

/** The line of a series above a title. */
export const seriesLine =
  /^(?:policy (?:brief|paper|report)|working paper|discussion paper|research (?:paper|note|report)|issue brief|occasional paper|briefing(?: paper| note)?|background(?:er| paper)|commentary|analysis|opinion|op-ed|press release|news release|special report|report|newsletter|vol(?:ume|\.)|issue|no\.)\b(?:[\s:#,./–-]*(?:no\.?|number|issue|vol\.?)?[\s:#,./–-]*[\d/.–-]+)*(?:\s*[|,:·–-]\s*.{0,30}\d{4})?$/i;

/** A note's mark behind a word of the text: in brackets, or raised. */
export const noteMarks = /[\p{L}\p{P}](?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]+))/gu;

/** Headings whose section is notes and references. */
export const noteHeadings =
  /^(?:\d+\.?\s*)?(?:end|foot)?(?:notes|references|bibliography|works cited|sources|literature|literatur|quellen|fußnoten|notas|referencias|références|bibliographie)[.:]?$/i;

/** Words of which an institution's name has one. */
export const institutionWords =
  /\b(?:institut[eo]?|institution|university|universit[àäéy]t?|universidad|college|school|academy|centre|center|council|foundation|stiftung|ministry|department|agency|bank|society|association|bureau|office|organi[sz]ation|forum|commission|committee|network|think tank|fund|group|laboratory|observatory|authority|service|union|initiative|programme|secretariat|press|board|trust|company|corporation|federation)\b/i;

/** Words that name a person's function. */
export const roleWords =
  /\b(?:fellow|researcher|research associate|professor|lecturer|director|analyst|economist|scholar|scientist|head|chief|chair|chairman|chairwoman|president|vice president|secretary|minister|ambassador|adviser|advisor|editor|correspondent|journalist|reporter|student|candidate|manager|officer|consultant|coordinator|expert|specialist|dean|member|engineer|lawyer|attorney|historian|author|writer|columnist|founder|partner|associate)s?\b/i;

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A date with a year, wherever it stands. */
export const datePattern = new RegExp(
  `\\b(?:(?:${month})\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${month})\\.?,?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?`,
  'i',
);

/** Labels of a document's own particulars, each at the start of a line of its own. */
export const particulars =
  /^(?:authors?|written by|date|published(?: on| by)?|publication date|publisher|posted(?: on)?|updated(?: on)?|institution|institute|affiliation|organi[sz]ation|url|doi|source url|translated by|translation|contact|e-?mail|keywords|from|to|cc|sent|subject|re)\s*:\s*\S/i;

/** Lines of a paper that name what it is about, for catalogues. */
export const catalogueLines =
  /^(?:key ?words|index terms|jel (?:codes?|classification)|schlüsselwörter|schlagwörter|mots[- ]clés|palabras clave)\s*[:：—–-]\s*\S/i;

/** Lines of a web page that are no text of the document. */
export const navigationLines =
  /^(?:share|share this(?: article| page)?|print(?: this page)?|tweet|download(?: pdf)?|back to top|skip to (?:main )?content|read more|related articles|subscribe(?: now)?|sign up|log ?in|menu|search|home|next(?: page| article)?|previous(?: page| article)?|advertisement|cookie settings|table of contents|contents)\s*[»›>→]?$/i;
