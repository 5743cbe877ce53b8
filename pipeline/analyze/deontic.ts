/** Whether a sentence recommends: the words that make it one, how strong they are, and who is to act. */
import { agentAt, agentBefore, agentText, type IsActor } from './addressees.ts';
import type { Deontic, Mode } from './advice.ts';
import { isDisowned } from './disowned.ts';
import { addressed, counselled, imperative, orderBehind } from './imperatives.ts';
import { issuersOf } from './issuers.ts';
import { modal } from './modal.ts';
import { askedLater } from './named-before.ts';
import { askedInverted, isOfDoing, mightDo } from './norms.ts';
import { isOfPaper } from './of-paper.ts';
import { deniesAll, performative, sectionWish } from './performative.ts';
import { nounPhraseAt, phraseText, subjectBefore } from './phrases.ts';
import { lowered, type Sentence, textOf } from './reading.ts';
import { orders } from './tables/deontic.ts';
import { evaluatives } from './tables/judging.ts';
import { toJudge } from './tables/thoughts.ts';
import type { Token } from './words.ts';

/**
 * @param before Whom the sentence before asks to act.
 * @returns What makes the sentence a recommendation; `null` when it is none.
 */
export function deonticOf(
  sentence: Sentence,
  mode: Mode,
  isActor: IsActor,
  before: string | null = null,
): Deontic | null {
  if (sentence.text.trimEnd().endsWith('?')) return null;
  const found = asked(sentence, mode, isActor, before);
  if (!found || isOfPaper(sentence, found)) return null;
  const later = found.addressee || found.at === undefined ? null : askedLater(sentence, found.at, isActor);
  return later ? { ...found, addressee: later } : found;
}

function asked(sentence: Sentence, mode: Mode, isActor: IsActor, before: string | null): Deontic | null {
  const told =
    earlier(performative(sentence, isActor, before), () => modal(sentence, mode, isActor, before)) ??
    addressed(sentence, isActor) ??
    counselled(sentence, isActor) ??
    ownPerformative(sentence, mode, isActor) ??
    modal(sentence, mode, isActor, before) ??
    askedInverted(sentence, isActor) ??
    (mode === 'section' ? resolved(sentence, isActor) : null);
  if (told || (mode !== 'section' && mode !== 'points')) return told;
  return (
    imperative(sentence) ??
    orderBehind(sentence) ??
    (mode === 'section'
      ? (ownWould(sentence) ??
        evaluative(sentence, isActor) ??
        sectionWish(sentence, isActor) ??
        mightDo(sentence, isActor, before, true))
      : null)
  );
}

/** "The commission should meet, and we suggest that Norway chair it": of two that are asked, the first, when it says whom. */
function earlier(told: Deontic | null, other: () => Deontic | null): Deontic | null {
  if (!told || told.at === undefined) return told;
  const first = other();
  return first?.addressee && first.at !== undefined && first.at < told.at ? first : told;
}

/** "The Board recommends that the port publish": in what the Board wrote, and in a section of its recommendations. */
function ownPerformative(sentence: Sentence, mode: Mode, isActor: IsActor): Deontic | null {
  const { tokens, text } = sentence;
  if (!/\b(?:recommends|urges|advises|calls (?:up)?on|asks|requests|invites|proposes) /.test(text)) return null;
  const at = tokens.findIndex(({ lower }) =>
    /^(?:recommends|urges|advises|calls|asks|requests|invites|proposes)$/.test(lower),
  );
  const subject = at > 0 ? subjectBefore(tokens, at) : null;
  if (!subject) return null;
  const body = phraseText(sentence.passage.passage.text, tokens, subject).replace(/^the /i, '');
  const named =
    issuersOf(sentence.source).some((name) => ` ${name} `.toLowerCase().includes(` ${body.toLowerCase()} `)) ||
    (/^it$/i.test(body) && ownPaper.test(sentence.passage.sentences[sentence.number - 2]?.text ?? ''));
  const plain = mode === 'section' && /^\p{Lu}?\p{Ll}+$/u.test(body) && collective.test(body);
  if (!/^[A-Za-zÀ-ɏ]/u.test(body) || !(named || plain)) return null;
  const verb = tokens[at];
  const on = verb?.lower === 'calls' ? 1 : 0;
  const that = tokens[at + 1]?.lower === 'that' ? 1 : 0;
  const addressee = agentAt(sentence, at + 1 + on + that, isActor) ?? (that ? subjunctive(sentence, at + 2) : null);
  if (!verb || !(that || addressee)) return null;
  const start = tokens[subject.from]?.start ?? verb.start;
  const end = tokens[at + on]?.end ?? verb.end;
  const strength = /^(?:urges|calls)$/.test(verb.lower) ? 'strong' : verb.lower === 'invites' ? 'weak' : 'moderate';
  return { cue: textOf(sentence, start, end), strength, addressee, at: start, own: true };
}

/** "This report argues that … It also urges": of whom it goes on to tell. */
const ownPaper = /^(?:this|the present|our) (?:report|paper|brief|study|note|article|assessment)\b/i;

const collective =
  /^(?:board|committee|commission|inquiry|panel|council|bureau|office|authority|agency|institute|group|team|secretariat|ombudsman|auditor|report|paper|study|brief|working group|task force)$/i;

/** "that Northmoor disclose its costs": asked to act by the mood of its verb. */
function subjunctive(sentence: Sentence, from: number): string | null {
  const { tokens } = sentence;
  const phrase = nounPhraseAt(tokens, from);
  const verb = phrase && tokens[phrase.to];
  return phrase && tokens[phrase.head]?.pos === 'PROPN' && verb?.pos === 'VERB' && !/(?:ed|[^s]s)$/.test(verb.lower)
    ? agentText(sentence, phrase)
    : null;
}

/** "That the ministry publish its tests.", "The board to appoint a chair.": how a list resolves. */
function resolved(sentence: Sentence, isActor: IsActor): Deontic | null {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ text }) => /^[A-Za-zÀ-ɏ]{2}/u.test(text));
  const that = tokens[first]?.lower === 'that' ? 1 : 0;
  const phrase = first < 0 || first > 4 ? null : nounPhraseAt(tokens, first + that);
  const [verb, next] = phrase ? [tokens[phrase.to], tokens[phrase.to + 1]] : [];
  if (!phrase || !verb || !next) return null;
  const bare = (token: Token) =>
    (token.pos === 'VERB' || orders.has(token.lower) || token.lower === 'be') && !/(?:ed|[^s]s|ing)$/.test(token.lower);
  const passive = tokens.slice(phrase.to, phrase.to + 6).some(({ lower }) => lower === 'be');
  const told = that === 1 ? bare(verb) || passive : verb.lower === 'to' && bare(next);
  const agent = agentAt(sentence, first + that, isActor);
  if (!told || (that === 0 && !agent)) return null;
  const done = that === 1 && passive;
  const cue = that === 1 ? (tokens[first]?.text ?? null) : 'to';
  return { cue, strength: 'moderate', addressee: done ? null : agent, at: tokens[first]?.start ?? sentence.start };
}

/** "I would halve the quota", "we would not touch the timetable", behind "What would I do?". */
function ownWould(sentence: Sentence): Deontic | null {
  const match =
    /^[^A-Za-zÀ-ɏ]*(?:[A-Za-zÀ-ɏ]+,? )?(?:I|we|We) would (?:(?:also|then|first|next|not|never|therefore) )*([A-Za-zÀ-ɏ]+)/u.exec(
      sentence.text,
    );
  const verb = match?.[1]?.toLowerCase() ?? '';
  if (!match || !(orders.has(verb) || isOwnAct(sentence, verb))) return null;
  const at = sentence.start + match[0].search(/\b(?:I|we|We) would/);
  const cue = /(?:I|we|We) would/.exec(match[0])?.[0] ?? null;
  return { cue, strength: 'weak', addressee: null, at };
}

/** A verb with its object right behind it, that is no word of thought or feeling. */
function isOwnAct({ tokens, text }: Sentence, verb: string): boolean {
  const at = tokens.findIndex(({ lower }) => lower === verb);
  return (
    tokens[at]?.pos === 'VERB' &&
    /^(?:DET|NUM|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
    !minded.test(verb) &&
    !/\bif\b|\bhad\b/.test(text)
  );
}

const minded = RegExp(
  `^(?:${toJudge}|have|like|love|rather|prefer|wish|want|need|go|do|come|see|feel|find|lose|gain|get|run|end|suffer|face|share|agree|disagree|differ|owe|pay|earn|win|miss|reach|become|thank|draw|single|highlight)$`,
);

function evaluative(sentence: Sentence, isActor: IsActor): Deontic | null {
  const lower = lowered(sentence);
  if (deniesAll.test(sentence.text)) return null;
  for (const [pattern, strength] of evaluatives) {
    const match = pattern.exec(lower);
    // "are important, but": granted, and not asked for.
    if (!match || /^,? (?:but|although|though|yet)\b/.test(lower.slice(match.index + match[0].length))) continue;
    // "places that have little, but would benefit from it": of what the clause hangs on.
    if (/benefit from/.test(match[0]) && /\b(?:that|which|who)\b[^;:]*$/.test(lower.slice(0, match.index))) continue;
    const at = sentence.start + match.index;
    if (
      isDisowned(
        sentence,
        sentence.tokens.findIndex((token) => token.start >= at),
      )
    )
      continue;
    // "could" and "might" recommend only to somebody; "the price could rise" foretells.
    if (/^(?:could|might|may)\b(?! (?:be|benefit|help|do|greatly)\b)/.test(match[0])) {
      const index = sentence.tokens.findIndex((token) => token.start >= at);
      const addressee = isOfDoing(sentence.tokens, index) ? null : agentBefore(sentence, index, isActor);
      if (!addressee) continue;
      return { cue: textOf(sentence, at, at + match[0].length), strength, addressee, at };
    }
    return {
      cue: textOf(sentence, at, at + match[0].length),
      strength,
      addressee: benefitting(sentence, at) ?? gaining(sentence, at, match[0], isActor),
      at,
    };
  }
  return null;
}

/** "Iceland would benefit from", "owners would do well to": the subject is asked to act; of other judgements it is not. */
function gaining(sentence: Sentence, at: number, cue: string, isActor: IsActor): string | null {
  if (!/benefit from|do well to|usefully|asked|requested/.test(cue)) return null;
  const index = sentence.tokens.findIndex((token) => token.start >= at);
  return agentBefore(sentence, index, isActor);
}

/** "there would be benefits to Iceland joining": whose benefit it is, is who should act. */
function benefitting(sentence: Sentence, at: number): string | null {
  const { tokens } = sentence;
  const to = tokens.findIndex(
    (token, index) => token.start > at && token.lower === 'to' && tokens[index + 1]?.pos === 'PROPN',
  );
  const phrase = to < 0 ? null : nounPhraseAt(tokens, to + 1);
  return phrase &&
    phrase.to < tokens.length &&
    /ing$/.test(tokens.slice(phrase.to, phrase.to + 2).find((token) => token.pos === 'VERB')?.lower ?? '')
    ? agentText(sentence, phrase)
    : null;
}
