/** Encodings that a file may be in when it is not Unicode, and what tells them apart. Policy as data. */

/** Of one byte a character. The first of equals wins: what two of them read alike is read as the more usual one. */
export const narrow = [
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1256',
  'iso-8859-6',
  'windows-1255',
  'windows-1257',
] as const;

/** Those in which every byte may be a letter, most of them of several bytes a character. `typical`: what a good half of any text in it is made of. */
export const wide: { encoding: string; typical: RegExp }[] = [];

const marks = '、。，！？：；（）「」『』“”—…《》・ー　';

/** The most frequent characters of running text, by general knowledge of the languages; order does not matter. */
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四总何电数安少报结反受目太量再感建务做接必场件计管期市直德资命山金指许统区保至队形社便空决治展马科司五基书非则听白却界达光放强即像难且权思完设式色路记南品住告类求据程北边该交规万取望觉术领共确传师观清今切院让识候带导争运';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四總何電數安少報結反受目太量再感建務做接必場件計管期市直德資命山金指許統區保至隊形社便空決治展馬科司五基書非則聽白卻界達光放強即像難且權思完設式色路記南品住告類求據程北邊該交規萬取望覺術領共確傳師觀清今切院讓識候帶導爭運';
const korean =
  '이다는의을를에가은고하지한도로기사인대리어자정시들서아그스나해수일과여보부라구전제상장주동오신국화원적으와면만게거된했있없것소성유문위조관공계연경안강두미방비세용무중회';

const chinese = new RegExp(`[${simplified}${marks}]`, 'gu');
wide.push(
  { encoding: 'gb18030', typical: chinese },
  { encoding: 'big5', typical: new RegExp(`[${traditional}${marks}]`, 'gu') },
  { encoding: 'shift_jis', typical: new RegExp(`[\\u3041-\\u3096\\u30a1-\\u30fa${marks}]`, 'gu') },
  { encoding: 'euc-jp', typical: new RegExp(`[\\u3041-\\u3096\\u30a1-\\u30fa${marks}]`, 'gu') },
  { encoding: 'euc-kr', typical: new RegExp(`[${korean}]`, 'gu') },
);

/** What UTF-16 of East Asia is told by, where it has no NUL. */
export const eastAsian = new RegExp(
  `[${[...new Set(simplified + traditional + korean + marks)].join('')}\\u3041-\\u3096\\u30a1-\\u30fa]`,
  'gu',
);

/** How many bytes a character may take, the most first. */
export const widths: Record<string, number[]> = {
  gb18030: [4, 2, 1],
  big5: [2, 1],
  shift_jis: [2, 1],
  'euc-jp': [3, 2, 1],
  'euc-kr': [2, 1],
};
