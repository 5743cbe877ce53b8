/** First-level parts of states that are often named without saying so; kind is place. Left out: names that are also others'. */
export const divisions =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Alberta|
British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan|Yukon|New South Wales|
Queensland|Tasmania|England|Scotland|Wales|Northern Ireland|Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Lower Saxony|
Saxony-Anhalt|Schleswig-Holstein|North Rhine-Westphalia|Baden-Württemberg|Catalonia|Andalusia|Galicia|Lombardy|Tuscany|
Sicily|Sardinia|Brittany|Normandy|Occitanie|Corsica|Flanders|Wallonia|Bihar|Gujarat|Kerala|Maharashtra|Punjab|Rajasthan|
Tamil Nadu|Uttar Pradesh|West Bengal|Karnataka|Odisha|Assam|Sindh|Balochistan|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|
Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|
Shanxi|Sichuan|Tibet|Xinjiang|Yunnan|Zhejiang|Hokkaido|Okinawa|Honshu|Kyushu|Shikoku|Crimea|Donbas|Donbass|Chechnya|
Dagestan|Tatarstan|Siberia|Anatolia|Kurdistan|Bali|Sumatra|Borneo|Sulawesi|Mindanao|Luzon|Darfur|Tigray|Oromia|
Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh`
    .replaceAll('\n', '')
    .split('|');
