/** Currencies: signs and codes as they stand beside an amount. The unit in the findings is the sign as it is written here. */

/** Of one letter or more, as written before an amount; the case counts. */
const signs =
  `$ US$ A$ C$ NZ$ HK$ S$ R$ NT$ CA$ AU$ CAD$ MX$ Z$ N$ J$ TT$ BZ$ B$ EC$ FJ$ T$ ₹ ₦ ₱ ₫ ฿ ₪ ₸ ₼ ₾ ₩ ₽ ₴ ₺ ₡ ₲ ₭ ₮ ₵ € £ ¥ E£ GH₵ GH¢ Rs KSh TSh USh Sh Tk RM Rp Kč Ft zł
DKr NKr SKr SFr Rmb Rbs Ps Bs CFA FCFA SDR Af Br Le MK Lek Din ISK RMB`.split(/\s+/);

/** Other spellings → the sign that is told. */
const spellings: Readonly<Record<string, string>> = {
  'Rs.': 'Rs',
  Ksh: 'KSh',
  KSH: 'KSh',
  Kshs: 'KSh',
  KShs: 'KSh',
  Tsh: 'TSh',
  TShs: 'TSh',
  Ush: 'USh',
  UShs: 'USh',
  'Sh.': 'Sh',
  Shs: 'Sh',
  'Tk.': 'Tk',
  'Fr.': 'CHF',
  'US dollars': 'US$',
};

/** ISO 4217. */
const codes =
  `USD EUR GBP JPY CNY CHF SEK NOK DKK INR AUD CAD NZD SGD HKD KRW RUB UAH PLN CZK HUF TRY BRL ZAR KES TZS UGX ETB NGN GHS EGP SAR AED
QAR ILS PKR BDT LKR NPR IDR MYR PHP THB VND TWD MXN ARS CLP RON BGN RSD KZT UZS AZN`.split(/\s+/);

/** Codes that are words, names or abbreviations too: a currency only before a sum. */
const rareCodes =
  `AFN ALL AMD ANG AOA AWG BAM BBD BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF COP CRC CUP CVE DJF DOP DZD ERN FJD FKP GEL GIP GMD GNF
GTQ GYD HNL HRK HTG IQD IRR JMD JOD KGS KHR KMF KPW KWD KYD LAK LBP LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MZN NAD
NIO OMR PAB PEN PGK PYG RWF SBD SCR SDG SHP SLE SLL SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TTD UYU VES VUV WST XAF XCD XDR XOF
XPF YER ZMK ZMW ZWL`.split(/\s+/);

/** Letters and signs → the unit that is told. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ...[...signs, ...codes].map((sign) => [sign, sign] as const),
  ...Object.entries(spellings),
]);

/** The same, where a sum stands behind: a scale ("3 million") or thousands. */
export const currenciesOfSums: ReadonlyMap<string, string> = new Map(rareCodes.map((code) => [code, code] as const));

/** Letters right before the digits of a sum ("R50m", "P4.2 billion"); "R50" may be a road. */
export const currencyLetters: ReadonlySet<string> = new Set(['R', 'P', 'K', 'N', 'D', 'L', 'Q', 'B']);
