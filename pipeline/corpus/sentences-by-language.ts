/** Where a stop ends a sentence in languages other than English, by the abbreviations and ordinals of each. */

interface Rules {
  /** Abbreviations never at a sentence's end, in lower case without the stop: what they belong to follows. */
  open: Set<string>;
  /** Those before a number. */
  numbering: Set<string>;
  /** Those that end a sentence when the next word is one that sentences begin with. */
  either: Set<string>;
  /** Words that begin sentences and are no names. */
  starters: Set<string>;
  /** Abbreviations of several words, with their stops: never at a sentence's end; those that may be. */
  phrases: RegExp;
  closing: RegExp;
  /** Whether a number with a stop is an ordinal, from what stands before and behind it. */
  ordinal?: (before: string, next: string) => boolean;
  /** Whether every abbreviation of one small letter belongs to what follows. */
  letters?: boolean;
}

const set = (words: string): Set<string> => new Set(words.split(' '));

/** `z. B.` also as `z.B.`, with whatever space. */
const either = (...phrases: string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${phrases.map((phrase) => phrase.replace(/\./g, '\\.').replace(/ /g, '\\s?')).join('|')})`,
    'giu',
  );

const months = /^(?:jan|jän|feb|mär|apr|mai|juni|juli|aug|sep|okt|nov|dez)\p{L}*/iu;
/** What stands before a German ordinal; a number at a sentence's end has a noun or a verb before it. */
const ordinalBefore =
  /(?:^|[\s(])(?:am|vom|zum|zur|beim|im|ins|bis|ab|seit|der|die|das|den|dem|des|und|oder|jeder|jede|jedes|jeden|ein|eine|einen|einem|einer|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|diese[rnms]?|nach|vor|kap|[IVX]+)\.?\s$/iu;
const ordinalBehind = /^(?:jahrhundert|jh|auflage|kapitel|abschnitt|artikel|platz|oktave|klasse|januar)/iu;

const languages: Record<string, Rules> = {
  de: {
    open: set(
      'dr prof hr fr frl st bzw evtl ggf ggfs ca vgl inkl einschl exkl zzgl sog bspw gem insb geb verh gest mag dipl ing priv doz lic hl abg staatssekr min gen obst lt kgl allg bes entspr versch zit hrsg ed red übers bearb erg ders dies zw abzgl exkl mind höchst durchschn jährl monatl',
    ),
    numbering: set('nr nrn abb abs art bd bde kap ziff lit rn rz s sp tab taf vol aufl heft fn anm'),
    either: set('usw etc usf mio mrd tsd jh jhd jhdt str tel chr ff f vh ohg gmbh'),
    starters: set(
      'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich man in im am an auf aus bei beim bis durch für gegen mit nach ohne seit trotz um unter über von vom vor während wegen zu zum zur zwischen dies diese dieser dieses diesem diesen jene jener doch aber und oder denn auch so wenn als da dann dabei dafür dagegen damit danach daran darauf daraus darin darum deshalb deswegen daher trotzdem dennoch außerdem zudem ferner hier dort heute gestern morgen bisher inzwischen nun jetzt nur noch nicht nichts kein keine keiner alle alles viele manche einige etliche beide jeder jede jedes mehrere was wer wie wo wann warum weshalb welche welcher welches ob obwohl weil nachdem bevor sobald solange soweit zwar sein seine seiner unser unsere ihre ihrer solche zuerst zunächst zuletzt schließlich zwei drei vier fünf',
    ),
    phrases: either(
      'z. B.',
      'd. h.',
      'u. a.',
      'v. a.',
      'i. d. R.',
      'z. T.',
      'u. U.',
      'm. E.',
      'i. A.',
      'i. V.',
      's. o.',
      's. u.',
      'o. g.',
      'u. g.',
      'o. Ä.',
      'i. S. d.',
      'i. S. v.',
      'i. H. v.',
      'd. J.',
      'd. M.',
      'g. g. A.',
      'a. a. O.',
      'M. Sc.',
      'Ph. D.',
      'h. c.',
      'i. e.',
    ),
    closing: either(
      'u. Ä.',
      'o. Ä.',
      'n. Chr.',
      'v. Chr.',
      'e. V.',
      'a. D.',
      'u. v. m.',
      'z. Z.',
      'z. Zt.',
      'u. s. w.',
      'i. R.',
    ),
    ordinal: (before, next) => months.test(next) || ordinalBehind.test(next) || ordinalBefore.test(before),
  },
  fr: {
    open: set(
      'm mm mme mmes mlle mlles mgr dr pr me st ste cf env approx éd coll dir trad vs c.-à-d gén col cap lt cdt prof',
    ),
    numbering: set('n no nos art arts p pp chap fig t vol al par tabl ann § réf'),
    either: set('etc av j.-c apr hab s.a cie ltée bd boul dép'),
    starters: set(
      'le la les l un une des de du d ce cet cette ces ceci cela c ça il elle ils elles on nous vous je j tu qui que quoi quand comme comment où pourquoi si mais ou et donc or ni car en dans sur sous avec sans pour par chez entre vers depuis pendant avant après selon malgré contre dès lors ainsi aussi alors enfin ensuite puis toutefois cependant néanmoins pourtant or voici voilà leur leurs son sa ses notre nos votre vos mon ma mes tout tous toute toutes plusieurs certains certaines chaque aucun aucune rien deux trois ici là aujourd hier demain parmi plus moins à au aux quel quelle quels quelles bien seul seule faut reste',
    ),
    phrases: either('p. ex.', 'c. -à-d.', 'c.-à-d.', 'M. le', 'N. B.', 's. d.', 'op. cit.'),
    closing: either('J.-C.', 'J. -C.', 'S. A.', 'N. D. L. R.', 'R.-U.', 'É.-U.'),
  },
  es: {
    open: set(
      'sr sra srta sres dr dra d dña ud uds vd vds lic ing arq prof profa gral cnel cap cmte excmo excma ilmo ilma mons fr sto sta p.ej aprox cf vs ed coord dir trad',
    ),
    numbering: set('art arts núm num nº n no pág págs p pp cap caps vol vols fig figs tab par párr inc ap'),
    either: set('etc ee.uu s.a c.v ltda cía av avda c.p dpto hab'),
    starters: set(
      'el la los las lo un una unos unas de del al a en con por para sin sobre entre desde hasta según tras ante contra durante mediante este esta estos estas esto ese esa esos esas eso aquel aquella aquello él ella ellos ellas ello yo tú usted ustedes nosotros se su sus nuestro nuestra mi tu que quien quienes cual cuando cuándo como cómo donde dónde cuánto cuánta qué quién cuál si sí no ni pero y e o u sino aunque porque pues así entonces luego después antes además también tampoco sin embargo ahora hoy ayer mañana aquí allí todo todos toda todas cada muchos muchas varios varias algunos algunas ninguno otra otro otros otras dos tres hay es son fue ha han era nadie nada',
    ),
    phrases: either('p. ej.', 'P. D.', 'N. del T.', 'D. O.', 'R. D.'),
    closing: either(
      'EE. UU.',
      'a. C.',
      'd. C.',
      'a. de C.',
      'd. de C.',
      'a. m.',
      'p. m.',
      'S. A.',
      'S. L.',
      'C. V.',
      'J. C.',
      'JJ. OO.',
      'CC. AA.',
      'FF. AA.',
      'RR. HH.',
      'DD. HH.',
    ),
  },
  ru: {
    open: set(
      'г гор д дер пос с ул пр пер пл наб корп стр им напр см ср т тов гр проф акад доц канд докт д-р г-н г-жа св кн ред изд пер сост обл респ о р оз м мин ген полк прим яз англ нем фр рус лат греч',
    ),
    numbering: set('ст п пп ч гл рис табл № стр с т вып кн подп разд илл прил'),
    either: set('г гг в вв др пр руб коп тыс млн млрд трлн чел кв м км см кг т га ед экз л ч мин сек см дол н.э обл'),
    starters: set(
      'он она оно они мы вы я ты это этот эта эти этого такой такая такие тот та те в во на по при для из от до за с со к ко но а и или однако если когда как так также кроме после перед между тем согласно кто что где куда почему зачем какой какая какие все всё весь вся каждый многие некоторые некоторый поэтому затем потом теперь сегодня вчера завтра уже ещё только даже лишь хотя чтобы потому там тут здесь его её их мой наш ваш свой сам один два три не ни нет без над под об о у через из-за благодаря несмотря вместо среди против впрочем наконец например',
    ),
    phrases: either('т. е.', 'т. к.', 'т. н.', 'т. наз.', 'т. о.', 'и. о.', 'к. т. н.', 'д. э. н.', 'ж. д.', 'с. г.'),
    closing: either(
      'и т. д.',
      'и т. п.',
      'т. д.',
      'т. п.',
      'и др.',
      'и пр.',
      'н. э.',
      'до н. э.',
      'в т. ч.',
      'см. тж.',
    ),
    letters: false,
  },
  uk: {
    open: set(
      'м смт с вул просп пл пров буд корп ім напр див пор т тов гр проф акад доц канд докт д-р св кн ред вид обл рес о оз ген полк прим англ нім лат рос укр пан',
    ),
    numbering: set('ст п пп ч гл рис табл № стор с т вип кн розд дод'),
    either: set('р рр ст др ін грн коп тис млн млрд трлн осіб кв м км см кг т га од обл н.е'),
    starters: set(
      'він вона воно вони ми ви я ти це цей ця ці цього такий така такі той та ті у в на по при для із з зі від до за над під без про але а і й або однак якщо коли як так також крім після перед між тим згідно хто що де куди чому навіщо який яка які всі все увесь кожен кожна багато деякі тому потім тепер сьогодні вчора завтра вже ще тільки навіть лише хоча щоб бо там тут його її їх їхній мій наш ваш свій сам один два три не ні немає через завдяки попри замість серед проти втім нарешті наприклад',
    ),
    phrases: either('т. зв.', 'т. з.', 'в. о.', 'к. т. н.', 'д. е. н.', 'т. ч.'),
    closing: either('і т. д.', 'і т. ін.', 'т. д.', 'т. п.', 'і т. п.', 'та ін.', 'й ін.', 'н. е.', 'до н. е.'),
  },
  ar: {
    open: set('د أ م ص ج ط ت هـ ق ر'),
    numbering: set('ص ج رقم ع'),
    either: set('إلخ الخ هـ م ق.م'),
    starters: set(
      'و في من على إلى عن هذا هذه ذلك تلك هو هي هم لكن ولكن كما وقد قد إن أن لا لم لن ما هل كيف متى أين لماذا',
    ),
    phrases: either('أ. د.', 'ق. م.', 'ب. م.'),
    closing: either('ق. هـ.'),
    letters: true,
  },
};

/** What is asked of a stop. */
export interface Stop {
  line: string;
  /** Where the sentence begins so far. */
  start: number;
  /** Where the stop stands. */
  at: number;
  /** The stop with the quotes and note marks that stay with it. */
  found: string;
  /** What follows, behind white space. */
  next: string;
}

/**
 * @param language BCP 47, or `null`.
 * @returns Whether the sentence ends there; `null` in a language that has no rules here.
 */
export function endsIn(language: string | null, { line, start, at, found, next }: Stop): boolean | null {
  const rules = languages[language?.split('-')[0]?.toLowerCase() ?? ''];
  if (!rules) return null;
  // "«Кто там?» — спросил он": the sentence that it is quoted in goes on.
  if (/^[–—-]\s*\p{Ll}/u.test(next)) return false;
  if (!found.startsWith('.') || found.startsWith('..')) return true;
  const word =
    /[^\s([“"‘«„»]+$/u.exec(line.slice(Math.max(start, at - 40), at))?.[0]?.replace(/^[^\p{L}\p{N}]+/u, '') ?? '';
  const lower = word.toLowerCase();
  if (lower === '') return true;
  // "l’eau" begins with an article, "С. Петров" with no preposition.
  const [, first = '', sign = ''] = /^["'“„‘«»(]*(\p{L}+)([’'.])?/u.exec(next) ?? [];
  const follows = first.toLowerCase();
  const starts = sign !== '.' && rules.starters.has(follows);
  const number = /^["'“„(]*[\d§]/u.test(next);
  if (/^\d{1,3}$|^[ivxlc]{1,4}$/i.test(word) && line.slice(start, at).trim() === word) return false;
  const inside = within(rules.closing, line, at) ?? within(rules.phrases, line, at);
  if (inside === 'amid') return false;
  if (inside === 'end') return within(rules.closing, line, at) === 'end' && starts;
  if (/^\d{1,2}$/.test(word) && rules.ordinal?.(line.slice(Math.max(start, at - 24), at - word.length), next))
    return false;
  if (rules.numbering.has(lower) && number) return false;
  if (rules.either.has(lower)) return starts;
  if (rules.open.has(lower)) return false;
  if (rules.numbering.has(lower)) return starts;
  // Kings and initials: "Ludwig XIV. von …", "А. Н. Лебедев", "J. K. Meier".
  if (/^[IVXLC]{2,5}$/.test(word)) return starts;
  if (/^\p{Lu}$/u.test(word) || (rules.letters && /^\p{L}$/u.test(word)))
    return starts && follows.length > 1 && !number;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starts;
  return true;
}

/** Whether a stop stands amid an abbreviation of several words, or at its end. */
function within(phrases: RegExp, line: string, at: number): 'amid' | 'end' | null {
  const from = Math.max(0, at - 16);
  for (const { 0: phrase, index } of line.slice(from, at + 16).matchAll(phrases)) {
    const end = from + index + phrase.length - 1;
    if (from + index <= at && at < end) return 'amid';
    if (at === end) return 'end';
  }
  return null;
}
