/** Opposite advice on one action and opposite outlooks on one matter: the same verb and object denied, "likely" beside "unlikely". */

import type { Judgement } from './figure-verdicts.ts';
import type { Grounds } from './grounds.ts';
import { onceEach } from './once-each.ts';
import { objectMatter } from './pole-clauses.ts';
import { overlapOf, type Proposition } from './propositions.ts';
import type { Sentence } from './reading.ts';
import { beside, datesApart, same, sameScope } from './reasons.ts';
import { negations } from './tables/directions.ts';
import type { Token } from './words.ts';

/** Content words after a verb among which its object is. */
const near = 4;

/** @returns Why the one says the opposite of the other; `null` when that cannot be shown. */
export function byOpposites(left: Sentence, right: Sentence, grounds: Grounds): Judgement | null {
  if (!left.source.english || !right.source.english) return null;
  return byAdvice(left, right, grounds) ?? byOutlook(left, right, grounds) ?? byRather(left, right, grounds);
}

/** Whether a sentence has words for which its opposite is worth a search among more candidates. */
export function mayBeOpposed(sentence: Sentence, grounds: Grounds): boolean {
  if (!sentence.source.english) return false;
  if (ratherIn(sentence) !== null) return true;
  if (!sentence.tokens.some(({ lower }) => negations.has(lower))) return false;
  const { modality, denials } = grounds.propositionOf(sentence);
  return modality === 'should' && denials.length > 0;
}

/** @returns Sentences that state a likelihood, by the phrases it may be of: an opposite may share no other word. */
export function outlooks(sentences: Sentence[]): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const outlook = sentence.source.english ? outlookOf(sentence) : null;
    if (!outlook) continue;
    for (const phrase of new Set(pairsOf(sentence, outlook.token)))
      found.set(phrase, [...(found.get(phrase) ?? []), sentence]);
  }
  return found;
}

/** Denied of a time or a part. */
export const narrowed = /\bonly\b|\b(?:not|never|n[’']t)\b[^.;]*\b(?:before|until|beyond|more than|unless)\b/i;
const deniesModal = /^(?:(?!\b(?:no|nobody|none|neither|without)\b).)*?\b(?:should|must|ought|shall) (?:not|never)\b/i;

/** "should build twelve stores", "should not build further stores". */
function byAdvice(left: Sentence, right: Sentence, grounds: Grounds): Judgement | null {
  const [one, other] = [grounds.propositionOf(left), grounds.propositionOf(right)];
  if (one.modality !== 'should' || other.modality !== 'should' || one.open || other.open) return null;
  const [here, there] = [deniesModal.test(left.text), deniesModal.test(right.text)];
  // "not before June", "only the smallest": denied of a time or a part.
  if ([left, right].some(({ text }) => narrowed.test(text))) return null;
  if (here === there || (here ? other : one).denials.length > 0 || !sameScope(left, right, grounds)) return null;
  const [denied] = here ? one.denied : other.denied;
  if (!denied || !one.words.has(denied) || !other.words.has(denied)) return null;
  const objects = after(other, denied);
  const object = after(one, denied).find((key) => objects.includes(key));
  if (!object || haveOtherObjects(left, right, denied)) return null;
  if (grounds.holderOf(left) !== 'source' || grounds.holderOf(right) !== 'source') return null;
  const overlap = overlapOf(one, other, grounds.weigh);
  const verb = one.words.get(denied);
  const said = (proposition: Proposition) =>
    `“${proposition.modal}${proposition.denials.length > 0 ? ` ${proposition.denials[0]}` : ''}”`;
  const detail = `${beside(said(one), said(other), left, right)}, of “${verb}” and “${one.words.get(object)}”`;
  const close = overlap.ordered && Math.min(overlap.left, overlap.right) >= same.other;
  return { verdict: close ? 'tension' : 'differ', reasons: [{ kind: 'polarity', detail }] };
}

/** "accept a truce along the line", "not accept a treaty along the line". */
function haveOtherObjects(left: Sentence, right: Sentence, verb: string): boolean {
  const [mine, yours] = [left, right].map(({ tokens }) => {
    const at = tokens.findIndex(({ stem }) => stem === verb);
    return at < 0 ? null : objectMatter(tokens, at + 1);
  });
  return !!mine && !!yours && mine.head.stem !== yours.head.stem;
}

function after(proposition: Proposition, key: string): string[] {
  const at = proposition.keys.indexOf(key);
  return proposition.keys
    .slice(at + 1, at + 1 + near)
    .filter((other) => !other.startsWith('name ') && !/^\d/.test(other));
}

/** "a full embargo is likely", "a full embargo is improbable". */
function byOutlook(left: Sentence, right: Sentence, grounds: Grounds): Judgement | null {
  const here = outlookOf(left);
  const there = here && outlookOf(right);
  if (!here || !there || here.way === there.way || datesApart(left, right, grounds)) return null;
  const phrases = new Set(pairsOf(right, there.token));
  if (!pairsOf(left, here.token).some((phrase) => phrases.has(phrase))) return null;
  // A war in one country is not that in another: names within the clause, not those of a condition before it.
  const [mine, theirs] = [namesAround(left, here.token, grounds), namesAround(right, there.token, grounds)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))) return null;
  const open = grounds.propositionOf(left).open || grounds.propositionOf(right).open;
  const detail = beside(`“${here.text}”`, `“${there.text}”`, left, right);
  return { verdict: open ? 'differ' : 'tension', reasons: [{ kind: 'polarity', detail }] };
}

/** A likelihood that is stated of the subject: "is likely", not "likely to fall" nor "the likely date". */
const outlookOf = onceEach(({ tokens, text }: Sentence): { token: Token; way: number; text: string } | null => {
  if (!/likely|probable/i.test(text)) return null;
  const found = tokens.flatMap((token, at) => {
    const match = /^(un|im)?(?:likely|probable)$/.exec(token.lower);
    if (!match || tokens[at + 1]?.lower === 'to') return [];
    const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    if (!before.some((word) => /^(?:is|are|be|was|were|seems?|remains?|looks?|’s|'s)$/.test(word))) return [];
    const not = before.some((word) => /^(?:not|n't|n’t|hardly|never)$/.test(word));
    return [{ token, way: (match[1] ? -1 : 1) * (not ? -1 : 1), text: not ? `not ${token.text}` : token.text }];
  });
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
});

function namesAround(sentence: Sentence, until: Token, grounds: Grounds): string[] {
  const { tokens } = sentence;
  const cuts = tokens.filter(({ text }) => /^[,;:]$/.test(text)).map(({ start }) => start);
  const from = cuts.findLast((start) => start < until.start) ?? sentence.start - 1;
  const to = cuts.find((start) => start > until.start) ?? sentence.end;
  const clause = tokens.filter(({ start }) => start > from && start < to);
  return clause.flatMap((token) => (grounds.isName(sentence, token) ? [token.stem] : []));
}

/** Two content words side by side before a token, in its main clause. */
function pairsOf({ tokens }: Sentence, until: Token): string[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (!next || next.end > until.start || next.stop || !token.word || !next.word) return [];
    return next.pos === 'NOUN' && /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && token.lower !== 'such'
      ? [`${token.stem} ${next.stem}`]
      : [];
  });
}

const ratherThan = /\b(?:rather than|instead of) (?:to )?(\p{L}+)/iu;
const ratherIn = onceEach(({ text }: Sentence) => (/ther than|instead of/i.test(text) ? ratherThan.exec(text) : null));

/** "to double by 2030", "by half by 2030, rather than to double". */
function byRather(left: Sentence, right: Sentence, grounds: Grounds): Judgement | null {
  const [here, there] = [ratherIn(left), ratherIn(right)];
  const match = here ?? there;
  if (!match?.[1] || (here && there)) return null;
  const [denier, other] = here ? [left, right] : [right, left];
  const verb = denier.tokens.find(
    ({ lower, start }) => lower === match[1]?.toLowerCase() && start > denier.start + match.index,
  );
  const said = other.tokens.find(({ stem, pos }) => stem === verb?.stem && pos === 'VERB');
  if (verb?.pos !== 'VERB' || !said || grounds.propositionOf(other).denials.length > 0) return null;
  // Of the same thing: one subject noun, and one time.
  const subject = (sentence: Sentence, until: Token) =>
    sentence.tokens
      .filter((token) => /^(?:NOUN|PROPN)$/.test(token.pos) && token.end <= until.start && !token.stop)
      .filter((token) => !grounds.isName(sentence, token))
      .map(({ stem }) => stem);
  const [mine, theirs] = [subject(denier, verb), subject(other, said)];
  const times = grounds.datesOf(denier).length > 0 && grounds.datesOf(other).length > 0;
  if (mine[0] === undefined || mine[0] !== theirs[0] || !times || datesApart(left, right, grounds)) return null;
  const words = [`“${match[0]}”`, `“${said.text}”`];
  const detail = here
    ? beside(words[0] ?? '', words[1] ?? '', left, right)
    : beside(words[1] ?? '', words[0] ?? '', left, right);
  return { verdict: 'tension', reasons: [{ kind: 'polarity', detail }] };
}
