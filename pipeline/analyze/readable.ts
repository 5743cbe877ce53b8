/** Whether a sentence can be read without the one before it. */
import type { Sentence } from './reading.ts';
import { isPlural } from './singular.ts';
import type { Token } from './words.ts';

/** Sentences that open so depend on the one before. */
const dangling =
  /^[“"‘']?(?:as such|even so|that said|still|nor|one (?:of them|such)|another|the (?:former|latter|same|other|second|third|first)\b|all of (?:this|these|them)|this|these|those|that|they|it|he|she|such|both|its|their|his|her|however|moreover|furthermore|in addition|additionally|besides|also|but|and|or|yet|so|thus|therefore|hence|instead|meanwhile|nevertheless|nonetheless|on the other hand|in other words|for example|for instance|as a result|in response|in turn|in contrast|by contrast|consequently|similarly|likewise|otherwise|then|here|there|similarly|at the same time)\b/i;
const hardDangling = /^[“"‘']?(?:this|these|those|they|it|he|she|such|both|its|their|his|her|in other words|that)\b/i;
/** What takes up the sentence before by a noun or a verb that says nothing of what it was. */
const takesUp =
  /^[“"‘']?(?:to (?:suggest|say|claim|argue|do|think|believe) (?:otherwise|so|this|that)|the (?:justification|assumption|comparison|argument|point|answer|result|reason|implication|upshot|logic|contrast|lesson|message|problem|effect|outcome|difference) (?:is|was|would be|will be|has been|here)|such (?:an?|\w+s)\b|all this|as (?:a result|mentioned|noted|described|discussed)|part of (?:this|that)|what is (?:more|worse|needed))\b/i;
/** "What he said …", "When it was built, …": about somebody that was named before. */
const about =
  /^[“"‘']?(?:what|when|as|if|while|although|though|after|before|since|because|once|until|where) (?:he|she|it|they|this|these|those)\b/i;
/** @returns Whether a sentence opens with a word that stands for something before it. */
export function isDangling({ text }: Sentence): boolean {
  return hardDangling.test(text);
}

/** @returns How readable a sentence is without the one before it, 0 to 1. */
export function standsAlone(sentence: Sentence): number {
  const { text } = sentence;
  if (isDangling(sentence)) return 0.35;
  const opening = about.test(text) || takesUp.test(text) ? 0.6 : dangling.test(text) ? 0.7 : 1;
  if (!sentence.source.english) return opening;
  const hanging = opening === 1 && (isBehind(sentence.tokens) || hasStray(sentence.tokens)) ? 0.75 : 1;
  return opening * hanging * (isPart(text) ? 0.45 : 1);
}

/** "to hold reserves;", "in three ways:": part of a list, or what leads to one. */
function isPart(text: string): boolean {
  return /^\p{Ll}/u.test(text) || /(?:[:,;]|\b(?:and|or))$/.test(text.trimEnd());
}

/** "Before the vote in the capital it will open an offensive": who will? A clause with a verb may have said. */
function isBehind(tokens: Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /^(?:he|she|it|they)$/.test(lower));
  const opening = tokens.slice(0, at);
  return (
    at > 1 &&
    /^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '') &&
    /^(?:AUX|VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '') &&
    !opening.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** "a tenth of them" where nothing before is many; "it" or "its" where nothing before is anything. */
function hasStray(tokens: Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /^(?:they|them|theirs?|it|its)$/.test(lower));
  if (at < 0) return false;
  const before = tokens.slice(0, at);
  // A capital at its head makes no name.
  const nouns = before.filter(({ pos }, index) => pos === 'NOUN' || (pos === 'PROPN' && index > 0));
  // "It is clear that", "makes it hard": for nothing.
  if (/^its?$/.test(tokens[at]?.lower ?? '')) return before.length === 0 && tokens[at]?.lower === 'its';
  return (
    !nouns.some((noun) => isPlural(noun.lower) || noun.pos === 'PROPN') && !before.some(({ lower }) => lower === 'and')
  );
}
