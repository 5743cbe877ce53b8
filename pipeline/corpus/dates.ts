/** Dates of documents as ISO 8601, as precise as they are written. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const name =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Forms in the order in which they are tried; groups are named by what they hold. */
const forms: { pattern: RegExp; order: ('y' | 'm' | 'd')[] }[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
  { pattern: /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, order: ['y', 'm', 'd'] },
  { pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/, order: ['y', 'm', 'd'] },
  { pattern: /(\d{4})年(\d{1,2})月/, order: ['y', 'm'] },
  { pattern: new RegExp(`\\b${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: ['m', 'd', 'y'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name},?\\s+(\\d{4})\\b`, 'i'),
    order: ['d', 'm', 'y'],
  },
  { pattern: new RegExp(`\\b${name},?\\s+(\\d{4})\\b`, 'i'), order: ['m', 'y'] },
  // With dots the day comes first wherever dots are used; with slashes it cannot be told, and is left.
  { pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, order: ['d', 'm', 'y'] },
  { pattern: /\b(\d{4})-(\d{2})\b(?!-)/, order: ['y', 'm'] },
  { pattern: /^\s*(\d{4})\s*$/, order: ['y'] },
];

/** @returns The first date in the text that is one, as `2024`, `2024-11` or `2024-11-10`; else `null`. */
export function isoDate(text: string): string | null {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (letter: 'y' | 'm' | 'd'): number | null => {
      const found = match[order.indexOf(letter) + 1];
      if (!order.includes(letter) || !found) return null;
      return /^\d/.test(found) ? Number(found) : months.indexOf(found.slice(0, 3).toLowerCase()) + 1;
    };
    const [year, month, day] = [part('y'), part('m'), part('d')];
    if (year === null || (month !== null && (month < 1 || month > 12))) continue;
    if (day !== null && (day < 1 || day > new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate())) continue;
    return [String(year), month, day]
      .filter((value) => value !== null)
      .map((value) => String(value).padStart(2, '0'))
      .join('-');
  }
  return null;
}

/** @returns The date that a file's name has in full: `2018-03-14-trout.md`; else `null`. */
export function dateInName(name: string): string | null {
  const stem = name.split('/').at(-1) ?? name;
  const found = /(?<!\d)((?:19|20)\d{2})[-_.](\d{2})[-_.](\d{2})(?!\d)/.exec(stem);
  return found ? isoDate(found.slice(1).join('-')) : null;
}
