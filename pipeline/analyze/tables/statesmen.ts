/** Heads of state and of government who are often called by one name alone. Data only; it tells a kind, and merges nobody. */
export const statesmen: ReadonlySet<string> = new Set(
  `Putin Trump Biden Obama Zelensky Zelenskyy Zelenskiy Xi Modi Netanyahu Erdogan Erdoğan Macron Merkel Scholz Merz Sunak Starmer
  Meloni Orbán Orban Lukashenko Khamenei Assad Maduro Lula Bolsonaro Sisi Lavrov Guterres Stoltenberg Rutte Tusk Kishida Ishiba
  Abe Yoon Trudeau Carney Albanese Ardern Milei Bukele Kagame Ramaphosa Tinubu Ruto Pezeshkian Raisi Rouhani Deng Gorbachev Yeltsin
  Medvedev Stalin Lenin Mao Thatcher Blair Reagan Nixon Clinton Kissinger`.split(/\s+/),
);
