/** Three paragraphs in each of many languages, written for the tests of encodings and of languages. */
export const paragraphs: Record<string, [string, string, string]> = {
  en: [
    'The harbour café was full by seven, and the talk was of nothing but fish. “We’ve seen worse,” said the oldest of them.',
    'Prices fell by 5 per cent in a week – the third fall in as many months. The co-operative had sold at £3 a kilo before.',
    'Nobody could say whether the naïve hope for a better autumn would hold.',
  ],
  de: [
    'Die Fähre über den Fluss fährt seit dem Frühjahr nur noch zweimal täglich. Viele Schüler müssen früher aufstehen.',
    'Der Bürgermeister erklärte, die Brücke sei zu teuer; außerdem fehle es an Fachkräften. Die Anwohner sind enttäuscht.',
    'Für die Größe der Gemeinde ist das ein schwerer Schlag.',
  ],
  fr: [
    'Le marché aux légumes a fermé ses portes à la fin de l’été. Les maraîchers se disent inquiets pour la saison prochaine.',
    'Une sœur du maire a proposé d’ouvrir une coopérative ; le conseil étudie l’idée. Il faudrait près de 40 000 € pour commencer.',
    'Où trouver l’argent ? Personne ne le sait encore, mais chacun espère.',
  ],
  es: [
    'La estación de tren volvió a abrir después de cuatro años. Los vecinos llegaron con niños, flores y una pequeña banda.',
    '«¿Quién habría pensado que lo lograríamos?», preguntó la señora Núñez. El año pasado nadie creía en el proyecto.',
    'Mañana saldrá el primer tren hacia la montaña.',
  ],
  pl: [
    'Rzeka przybrała w ciągu nocy o półtora metra, a straż pożarna ostrzegła mieszkańców przed powodzią. Szkoły zamknięto.',
    'Wójt gminy powiedział, że wały są mocne, ale trzeba je ciągle sprawdzać. Żołnierze pomagają układać worki z piaskiem.',
    'Najgorsze ma dopiero nadejść w środę wieczorem.',
  ],
  cs: [
    'Nová nemocnice měla být otevřena už před rokem, ale stavba se zpozdila. Lékaři říkají, že staré budovy jsou přeplněné.',
    'Město žádá o další peníze z rozpočtu kraje. Ředitelka věří, že první pacienty přijmou na jaře příštího roku.',
    'Žádný úředník nechtěl říci, kolik to bude stát.',
  ],
  tr: [
    'Şehrin eski çarşısı yangından sonra yeniden açıldı. Esnaf, müşterilerin geri döneceğine inanıyor ve dükkânlarını boyuyor.',
    'Belediye başkanı, yolların üç ay içinde yenileneceğini söyledi. Işıklar da değiştirilecek, ağaçlar dikilecek.',
    'Çocuklar için küçük bir park yapılması düşünülüyor.',
  ],
  el: [
    'Το λιμάνι του νησιού δέχεται φέτος περισσότερα πλοία από κάθε άλλη χρονιά. Οι κάτοικοι ζητούν νέο δρόμο προς την πόλη.',
    'Ο δήμαρχος είπε ότι τα έργα θα αρχίσουν την άνοιξη. Άλλοι φοβούνται πως τα χρήματα δεν θα φτάσουν.',
    'Ήδη τρεις εταιρείες έχουν ζητήσει άδεια.',
  ],
  ru: [
    'Новая больница откроется осенью, если строители успеют закончить крышу. Жители посёлка ждут этого уже семь лет.',
    'Глава района сказал, что денег хватит только на половину оборудования. Врачи просят помощи у области.',
    'Пока больных возят в город за сто километров.',
  ],
  uk: [
    'Школу в селі відремонтували за літо, і діти повернулися до своїх класів. Батьки самі пофарбували стіни й підлогу.',
    'Директорка каже, що взимку буде тепло, бо встановили новий котел. Їжу готуватимуть у власній їдальні.',
    'Єдине, чого бракує, це вчителя англійської.',
  ],
  ar: [
    'افتتحت المدينة سوقا جديدا للخضار على ضفة النهر، وجاء المزارعون من القرى القريبة. وقال التجار إن الأسعار معقولة.',
    'لكن الطريق إلى السوق ضيق، ولا توجد مواقف كافية للسيارات. وعدت البلدية بتوسيعه قبل نهاية العام.',
    'هل ستفي بوعدها؟ هذا ما ينتظره الناس.',
  ],
  he: [
    'הרכבת החדשה אל הצפון תצא לדרך בחודש הבא, אחרי שנים של עיכובים. התושבים מקווים שהנסיעה תהיה קצרה יותר.',
    'ראש העיר אמר שהתחנה תיפתח בשלבים. בינתיים האוטובוסים ממשיכים לנסוע כרגיל.',
    'מחיר הכרטיס עדיין לא נקבע.',
  ],
  zh: [
    '新的图书馆将在下个月开放，居民们已经等了三年。馆长说，这里不仅有书，还有给孩子们上课的地方。',
    '不过，附近的道路还没有修好，公共汽车也只能停在很远的地方。市政府表示，今年年底以前会解决这个问题。',
    '大家都希望这一次不会再推迟。',
  ],
  'zh-Hant': [
    '新的圖書館將在下個月開放，居民們已經等了三年。館長說，這裡不僅有書，還有給孩子們上課的地方。',
    '不過，附近的道路還沒有修好，公共汽車也只能停在很遠的地方。市政府表示，今年年底以前會解決這個問題。',
    '大家都希望這一次不會再推遲。',
  ],
  ja: [
    '新しい図書館は来月開館する予定で、住民は三年も待っていた。館長は、本だけでなく子どものための教室もあると話す。',
    'しかし、近くの道路はまだ直っておらず、バスは遠くにしか止まらない。市は年内に解決すると約束した。',
    '今度こそ延期されないことを、みんなが願っている。',
  ],
  ko: [
    '새 도서관이 다음 달에 문을 연다. 주민들은 벌써 삼 년을 기다렸다. 관장은 책뿐 아니라 아이들을 위한 교실도 있다고 말했다.',
    '그러나 근처의 도로는 아직 고쳐지지 않았고 버스는 먼 곳에만 선다. 시는 올해 안에 이 문제를 해결하겠다고 약속했다.',
    '이번에는 다시 미뤄지지 않기를 모두가 바란다.',
  ],
};
