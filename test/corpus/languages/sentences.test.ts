/** Sentences in languages other than English; each case is a text with `|` where one sentence ends. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../pipeline/corpus/sentences.ts';
import { paragraphs } from '../../read/paragraphs.ts';

const cases: Record<string, string[]> = {
  de: [
    'Sie kauft Obst, z. B. Äpfel und Birnen.|Danach geht sie heim.',
    'Der Zug hält z.B. in Kassel.|Dort steigt niemand aus.',
    'Am 3. Mai begann der Streik.|Am 12. Juni endete er.',
    'Im 19. Jahrhundert war die Stadt klein.|Heute ist sie groß.',
    'Seit dem 2. Quartal steigen die Preise.',
    'Friedrich II. Barbarossa kam nie hierher.',
    'Nach Art. 5 Abs. 2 gilt das nicht.|Der Rat sieht es anders.',
    'Frau Dr. Meier und Hr. Prof. Klein kamen zu spät.|Sie entschuldigten sich.',
    'Er brachte Brot, Käse, Wein usw. Dann ging er.'.replace('usw. ', 'usw.|'),
    'Das Haus kostet ca. 3,5 Mio. Euro, d. h. zu viel.|Niemand kauft es.',
    '„Wir warten nicht länger.“|Mit diesen Worten ging sie.',
    '»Kommt er?«, fragte sie.|»Nein.«|Er kam nie. Nie!'.replace('nie. ', 'nie.|'),
    'Das Werk wurde 44 v. Chr. gebaut.|Es steht noch.',
    'Im Lager waren noch 12.|Danach kam niemand mehr.',
  ],
  fr: [
    'M. Roux est arrivé.|Mme Blanc l’attendait.',
    'Le texte, cf. art. 12, reste flou.|Qui le dit ?|Tout le monde.',
    '« Nous partons ! » cria-t-il.|Personne ne bougea.',
    'Ils vendent des pommes, des poires, etc. Le marché ferme à midi.'.replace('etc. ', 'etc.|'),
    'La ville, fondée au IIe siècle av. J.-C., fut détruite.|Elle a été rebâtie.',
    'Voir p. ex. le chap. 3.|On y trouve tout.',
    'Le no. 4 manque.|Le Dr. Petit le cherche.',
    '« Nous restons. »|Personne ne bougea.|« Et toi ? »|Rien.',
    '« Est-ce vrai ? » – demanda-t-elle.',
  ],
  es: [
    'El Sr. López llegó tarde.|La Sra. Gil no vino.',
    '¿Quién lo sabe?|Nadie.|¡Qué lástima!',
    'Los EE. UU. firmaron el acuerdo.|El Congreso lo aprobó.',
    'Según el art. 4, núm. 2, no se puede.|El juez lo confirmó.',
    'La obra es del siglo III a. C. y sigue en pie.|Nadie la visita.',
    'Compró pan, queso, etc. Luego se fue.'.replace('etc. ', 'etc.|'),
    '«No lo haré.»|Así respondió la ministra.',
  ],
  ru: [
    'В 2021 г. Россия подписала договор.|Он действует до сих пор.',
    'Это случилось в 1990 г. Он тогда жил в деревне.'.replace('г. Он', 'г.|Он'),
    'Рыба, т. е. треска, подорожала.|Люди недовольны.',
    'Они везут яблоки, груши и т. д. Однако дорога закрыта.'.replace('д. Од', 'д.|Од'),
    'Приехал А. С. Иванов.|С ним был проф. Орлов.',
    'См. ст. 5 и рис. 2.|Там всё сказано.',
    '«Кто там?» — спросил сторож.|Никто не ответил.',
    'В г. Тула живёт 500 тыс. человек.|Там делают пряники.',
  ],
  uk: [
    'У 2021 р. Україна підписала угоду.|Вона діє досі.',
    'Приїхав О. П. Коваль.|З ним був проф. Бондар.',
    'Рибу, тобто тріску, та ін. продають у м. Одеса.|Ціни зросли.',
    '«Хто там?» — запитав сторож.|Ніхто не відповів.',
    'Везуть яблука, груші і т. д. Однак дорогу закрито.'.replace('д. Од', 'д.|Од'),
  ],
  ar: [
    'وصل د. أحمد إلى المدينة.|ثم زار السوق.',
    'كم ثمن الخبز؟|لا أحد يعرف!|هذا غريب.',
    'ارتفع السعر إلى 3.5 دنانير؛ وهذا كثير.|اشتكى الناس.',
  ],
  zh: ['雨停了。|路还是湿的！|谁去看看？', '他说：“明天走。”|大家都同意。', '价格上涨了3.5%。|没有人买（至少现在）。'],
  ja: [
    '雨がやんだ。|道はまだぬれている！|誰が見に行くのか？',
    '「明日行く。」と彼は言った。|みんな賛成した。',
    '価格は3.5％上がった（昨年比）。|誰も買わない。',
  ],
  ko: [
    '비가 그쳤다.|길은 아직 젖어 있다!|누가 보러 갈까?',
    '그는 “내일 간다.”라고 말했다.|모두 찬성했다.',
    '가격이 3.5% 올랐다.|아무도 사지 않는다.',
  ],
};

const written = (text: string) =>
  text.replace(/(\p{Script=Han}|\p{Script=Hiragana}|[。！？”」])\|/gu, '$1').replaceAll('|', ' ');

describe.each(Object.entries(cases))('%s', (language, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = written(marked);
    expect(sentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('|'));
  });
});

test.each(Object.keys(paragraphs))('%s: between sentences stands nothing but white space', (language) => {
  for (const paragraph of paragraphs[language] ?? []) {
    let from = 0;
    for (const { start, end } of sentences(paragraph, language)) {
      expect(paragraph.slice(from, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      from = end;
    }
    expect(paragraph.slice(from).trim()).toBe('');
  }
});
