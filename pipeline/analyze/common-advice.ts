/** Advice that two sources share: both ask for one act, or the one announces what the other asks for. */
import type { Reason } from '../findings.ts';
import type { Judgement } from './figure-verdicts.ts';
import type { Grounds } from './grounds.ts';
import { listed } from './in-words.ts';
import { poleWordsAt } from './pole-words.ts';
import { commonOf, overlapOf, type Proposition } from './propositions.ts';
import { isQuestion, type Sentence } from './reading.ts';
import { beside, opposed } from './reasons.ts';
import { directions } from './tables/directions.ts';
import { generic } from './tables/generic.ts';

/** What both must share: telling words, or two among more, and of the shorter's words a share by weight; more where one only announces. */
const enough = { words: 3, share: 0.45, announced: 0.5 };

/** "will", "is to": what a source, or those it speaks for, undertakes. */
const announces =
  /\b(?:we|government|department|ministry|minister|commission|council|board|boards|authority|agency|company|operators?) (?:[A-Za-zÀ-ɏ-]+ ){0,2}?(?:will|shall|are to|is to|have|has)\b|\bwill (?:[a-z]+ly )?(?:be|receive|reach|name|include)\b/iu;
/** What takes some of it back. */
const limits = /\b(?:but|instead|rather than|unless|except|only if|although|however|no longer)\b/i;
const foretells = /\b(?:likely|probably|expected|forecast|may|might|could|would|should|unless|if)\b/i;

/**
 * @param advised Sentences that recommend.
 * @returns Why both want one thing; `null` when that cannot be shown.
 */
export function byCommonAdvice(
  left: Sentence,
  right: Sentence,
  advised: ReadonlySet<Sentence>,
  grounds: Grounds,
): Judgement | null {
  if (!left.source.english || !right.source.english) return null;
  const [here, there] = [advised.has(left), advised.has(right)];
  if (!here && !there) return null;
  if ([left, right].some((sentence) => grounds.holderOf(sentence) !== 'source' || isQuestion(sentence))) return null;
  const [one, other] = [grounds.propositionOf(left), grounds.propositionOf(right)];
  if (one.denials.length + other.denials.length > 0 || opposed(one, other, left, right)) return null;
  if ([left, right].some(({ text }) => limits.test(text)) || isTurned(one, other)) return null;
  const both = here && there;
  if (both && endsIn(left) !== endsIn(right)) return null;
  if (!both && !isAnnounced(here ? right : left)) return null;
  const { words } = commonOf(one, other);
  const telling = words.filter((key) => !/^sense /.test(key) && !generic.has(one.words.get(key)?.toLowerCase() ?? ''));
  const overlap = overlapOf(one, other, grounds.weigh);
  const share = Math.max(overlap.left, overlap.right);
  if (telling.length < enough.words && (telling.length < 2 || words.length <= enough.words)) return null;
  if (share < (both ? enough.share : enough.announced) || !isOneAct(one, other, words)) return null;
  const detail = listed(telling.slice(0, 4).map((key) => `“${one.words.get(key)}”`));
  const reason: Reason = both
    ? { kind: 'modality', detail: `both ask for it, with the same words: ${detail}` }
    : { kind: 'modality', detail: `${beside(...said(here), left, right)}: ${detail}` };
  return { verdict: 'agree-partly', reasons: [reason] };
}

function said(left: boolean): [string, string] {
  return left ? ['asked for', 'announced'] : ['announced', 'asked for'];
}

function isAnnounced({ text }: Sentence): boolean {
  return announces.test(text) && !foretells.test(text);
}

/** "withhold the grant": it asks that something be not done or no more; beside another that does not, they may be opposed. */
function endsIn(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return tokens.some((_, at) =>
    poleWordsAt(tokens, at).some(
      ({ axis, form, way, as }) =>
        axis === 'keep' && form === 'act' && way < 0 && (as === 'base' || as === 'participle'),
    ),
  );
}

/** Two of the shared words stand close together in both: an act and its object, or an object and what it is of. */
function isOneAct(one: Proposition, other: Proposition, shared: string[]): boolean {
  const close = (keys: string[], first: string, second: string) =>
    Math.abs(keys.indexOf(first) - keys.indexOf(second)) <= 2;
  return shared.some((first, at) =>
    shared.slice(at + 1).some((second) => close(one.keys, first, second) && close(other.keys, first, second)),
  );
}

/** The one raises what the other lowers, though both words turn up more than once. */
function isTurned(one: Proposition, other: Proposition): boolean {
  const ways = (proposition: Proposition) =>
    [...proposition.words.values()].flatMap((word) => directions.get(word.toLowerCase()) ?? []);
  return ways(one).some(({ pair, way }) => ways(other).some((there) => there.pair === pair && there.way === -way));
}
