import { none } from './name-evidence.ts';
import type { Mention } from './names.ts';
import type { Reading, Sentence } from './reading.ts';

/**
 * Mentions by a name or alias of the codebook that begins in lower case ("the incoming administration"): names are
 * otherwise looked for by their capitals. Plain text, whole words, case-insensitive; what a mention already covers is
 * left to it.
 */
export function writtenAliases(reading: Reading, forms: string[], known: Mention[]): Mention[] {
  // The longest first: "the next administration" before "administration".
  const lower = forms.filter((form) => /^\p{Ll}/u.test(form)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (lower.length === 0) return [];
  const taken = new Map<Sentence, Mention[]>();
  for (const mention of known) taken.set(mention.sentence, [...(taken.get(mention.sentence) ?? []), mention]);
  return reading.sentences.flatMap((sentence) => {
    const found: Mention[] = [];
    for (const form of lower) {
      const others = [...(taken.get(sentence) ?? []), ...found];
      found.push(...inSentence(sentence, form).filter((mention) => !overlaps(mention, others)));
    }
    return found;
  });
}

function inSentence(sentence: Sentence, form: string): Mention[] {
  const found: Mention[] = [];
  const text = sentence.text.toLowerCase();
  // Lower case may be longer than what it stands for; then no offset could be trusted.
  if (text.length !== sentence.text.length) return found;
  const words = form.toLowerCase();
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + words.length, at + words.length + 1);
    if (/[\p{L}\p{N}]/u.test(around)) continue;
    const start = sentence.start + at;
    found.push({
      sentence,
      name: form,
      start,
      end: start + words.length,
      titled: false,
      title: '',
      rank: null,
      body: null,
      opening: false,
      acronym: null,
      owner: null,
      ...none,
    });
  }
  return found;
}

function overlaps(found: Mention, others: Mention[]): boolean {
  return others.some((other) => found.start < other.end && other.start < found.end);
}
