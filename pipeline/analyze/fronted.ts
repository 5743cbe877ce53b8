/** Counted subjects behind a fronted phrase that ends in a name: "At Port Adra 41 people died". */
import { countedPhraseAt, pluralEnd } from './counted-phrases.ts';
import type { NumberWords } from './number-words.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** So many words such a phrase may have, and so many may hang on what is counted. */
const most = 9;

/**
 * @returns Whether a number behind a name opens the subject of its clause: a preposition phrase stands before it, a plural
 * noun and its verb behind it, so that without the number's phrase the verb would have no subject.
 */
export function opensSubject(tokens: Token[], number: NumberWords): boolean {
  return isFronted(tokens, number.from) && hasVerb(tokens, number);
}

/** From a preposition that opens its clause up to the number, no verb and no comma. */
export function isFronted(tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - most); at--) {
    const { pos, text, lower } = tokens[at] ?? { pos: '', text: ',', lower: '' };
    if (/^(?:VERB|AUX|PRON|PUNCT)$/.test(pos) && lower !== 'according') return false;
    const preposition = pos === 'ADP' || /^(?:since|after|before|according|until)$/.test(lower);
    if (!preposition || text === 'of') continue;
    const before = tokens[at - 1];
    if (!before || /^[,;:–—]$/.test(before.text)) return true;
    if (/^(?:and|but|while|that|because|where|when|as)$/.test(before.lower) && (at < 2 || tokens[at - 2]?.text === ','))
      return true;
  }
  return false;
}

/** "farms in Teviron stopped"; not "meetings it was", "jets, which". */
function hasVerb(tokens: Token[], number: NumberWords): boolean {
  const phrase = countedPhraseAt(tokens, number.to);
  const cut = phrase && pluralEnd(tokens, phrase);
  if (!cut || !isPlural(tokens[cut.to - 1]?.lower ?? '') || /^\p{Lu}/u.test(tokens[number.to]?.text ?? ''))
    return false;
  for (let at = cut.to; at < cut.to + most; at++) {
    const { pos, lower } = tokens[at] ?? { pos: 'PUNCT', lower: '' };
    // "7 people drowned.", taken for an adjective.
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'ADJ' && at === cut.to && /ed$/.test(lower))) return true;
    if (/^(?:PUNCT|PRON|SCONJ)$/.test(pos) || (pos === 'DET' && at === cut.to)) return false;
  }
  return false;
}
