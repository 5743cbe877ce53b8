/** Which language a text is in, from its first characters. */

/** As many characters as tell a language; more cost time and tell no more. */
const sampleLength = 2000;

/** Scripts that one language uses. Han without kana is Chinese; in Japanese prose kana are never rare. */
const scripts: [language: string, pattern: RegExp, share: number][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['th', /\p{Script=Thai}/gu, 0.3],
  ['el', /\p{Script=Greek}/gu, 0.5],
  ['he', /\p{Script=Hebrew}/gu, 0.5],
];

/** Scripts of many languages: where the detector is not sure, what of the language is known is that it is none of Latin. */
const shared: [tag: string, pattern: RegExp][] = [
  ['und-Cyrl', /\p{Script=Cyrillic}/gu],
  ['und-Arab', /\p{Script=Arabic}/gu],
  ['und-Deva', /\p{Script=Devanagari}/gu],
];

/**
 * Words that only English has among the languages of its script, and without which no page of it is written. They
 * spare the detector's quarter of a second.
 */
const english = new Set('the of and that with from which would their were been have this they should could'.split(' '));

/** Below this many letters a guess is worth nothing. */
const enough = 20;

/** Characters that only one of the two ways of writing Chinese has. */
const traditional = /[這個們來為國時說對會後過學發無與東長門問關開點書見車還從應當將經現實體]/gu;
const simplified = /[这个们来为国时说对会后过学发无与东长门问关开点书见车还从应当将经现实体]/gu;

/**
 * Tell a text's language.
 *
 * The detector (eld) is imported only when script and function words do not settle it.
 *
 * @returns BCP 47, or `null` when it cannot be told; `und-Cyrl` when no more is known than the script.
 */
export async function language(value: string): Promise<string | null> {
  const sample = value.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, pattern, share] of scripts)
    if (letters >= 5 && (sample.match(pattern)?.length ?? 0) >= letters * share)
      return name === 'zh' ? chinese(sample) : name;
  const [script] = shared.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters / 2) ?? [null];
  if (letters < enough) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = words.filter((word) => english.has(word)).length;
  if (words.length >= 30 && hits >= words.length * 0.12) return 'en';
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.language && result.isReliable() ? result.language : script;
}

function chinese(sample: string): string {
  const count = (characters: RegExp) => sample.match(characters)?.length ?? 0;
  return count(traditional) > count(simplified) ? 'zh-Hant' : 'zh';
}
