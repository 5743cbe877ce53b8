/** How a byline begins: "By", "Written by", "A policy brief for the Harbour Forum by". */

const plain = '(?:by|von|par|por|di|作者[:：]|文[/／])\\s*[:：]?';
const made = '(?:written|prepared|compiled|drafted|authored|researched)';
const paper =
  '(?:report|study|paper|brief|briefing|essay|analysis|commentary|comment|note|memo|memorandum|article|review|survey|assessment|column|submission|testimony|dossier|pamphlet|viewpoint)';
const reader = "(?:for|to) (?:the )?(?:[\\p{L}’'-]+ ){1,6}";

/** What stands before the names of a byline, with the space behind it. That names follow is for others to see. */
export const writtenBy = new RegExp(
  `^\\s*(?:${plain}|${made} by|(?:an? |the )?(?:[\\p{L}-]+ ){0,3}${paper} (?:${reader})?(?:${made} )?by|(?:text|words)(?: by|\\s*:))\\s+(?=[\\p{L}])`,
  'iu',
);

const writers = /^((?:\p{Lu}[\p{L}.'’-]+\s+|and\s+){2,6})for\s+(?:the\s+)?(?=\p{Lu})/u;
const reading = /^(\S+ .*\S)\s+for\s+(?:the\s+)?(\p{Lu}.*)$/u;

/**
 * @param body Words of institutions, which may have a "for" in their own names.
 * @returns The names of a byline without what opens it; "Ida Holm for the Tarn Institute" as "Ida Holm, Tarn Institute".
 */
export function bylineNames(text: string, body: RegExp): string {
  const names = text.replace(writtenBy, '');
  const who = writers.exec(names);
  if (who?.[1] && !body.test(who[1])) return `${who[1].trim()}, ${names.slice(who[0].length)}`;
  // "the Centre for Harbour Law for the Ministry of Tides": written by the one, for the other.
  const [, one = '', other = ''] = names === text ? [] : (reading.exec(names) ?? []);
  return body.test(one) && body.test(other) ? `${one}, ${other}` : names;
}
