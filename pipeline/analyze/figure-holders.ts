/** Whose a figure is where nobody speaks: "official data suggest", "by the union's count", "is put by engineers at". */
import type { Span } from '../ast.ts';
import { befalling } from './bare-objects.ts';
import { canSpeak } from './can-speak.ts';
import { answeredFor, beforeParticiple, besideFigure, chargedBy, heardFrom } from './figure-tellers.ts';
import { type Attribution, holderText } from './holders.ts';
import { nounsEndingAt, subjectOf } from './measure-runs.ts';
import { isPossessive, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { papers } from './tables/cues.ts';
import { evidence, showing } from './tables/evidence.ts';
import type { Token } from './words.ts';

/** @returns Verbatim words of the holder, `source` for the source's own figures; `undefined` when none is told. */
export function evidenceFor(sentence: Sentence, start: number, end: number): string | null | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const phrase =
    answeredFor(tokens, at, after < 0 ? tokens.length : after) ??
    heardFrom(tokens, at) ??
    shownBy(sentence, at) ??
    countedBy(sentence, at) ??
    putBy(sentence, at) ??
    ownFigure(sentence, at) ??
    figureOf(sentence, at) ??
    vouchedFor(sentence, at) ??
    accordingToWhich(sentence, at) ??
    countedBehind(sentence, at) ??
    chargedBy(tokens, at);
  return phrase ? holderText(sentence, phrase) : undefined;
}

/** @returns Who gives a figure in words of their own right before it, whoever gave the one before; `undefined` when nobody does. */
export function giverOf(sentence: Sentence, start: number): string | null | undefined {
  const at = sentence.tokens.findIndex((token) => token.start >= start);
  const phrase = besideFigure(sentence.tokens, at);
  return phrase ? holderText(sentence, phrase) : undefined;
}

/** "Figures from the harbour office point to 300 jobs". */
function shownBy({ tokens }: Sentence, figure: number): Phrase | null {
  for (let at = figure - 1; at > 0; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (!showing.has(token.lower)) continue;
    const phrase = evidenceBefore(tokens, at);
    if (!phrase) continue;
    // "Polls show a lead, but turnout fell to 40%": another clause.
    return endsBetween(tokens.slice(at, figure)) ? null : phrase;
  }
  return null;
}

function evidenceBefore(tokens: Token[], verb: number): Phrase | null {
  let to = verb;
  while (/^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '')) to--;
  const subject = subjectOf(tokens, verb);
  const nouns = nounsEndingAt(tokens, to);
  const phrases = [subject, nouns && { ...nouns, head: headOf(tokens, nouns) }, beforeParticiple(tokens, to)];
  const phrase = phrases.find((one) => one && evidence.has(tokens[one.head]?.lower ?? ''));
  if (!phrase) return null;
  return owner(tokens, phrase) ?? phrase;
}

function headOf(tokens: Token[], { from, to }: { from: number; to: number }): number {
  const hangs = tokens.findIndex(({ pos }, index) => index > from && index < to && pos === 'ADP');
  return (hangs > 0 ? hangs : to) - 1;
}

/** "the ministry's projections" are the ministry's. */
function owner(tokens: Token[], { from, to }: Phrase): Phrase | null {
  const at = tokens.findIndex((token, index) => index > from && index < to && isPossessive(token));
  return at > 0 ? { from, to: at, head: at - 1 } : null;
}

/** "By the union's count, …", "on the bank's own figures": somebody's, or one of several. */
function countedBy({ tokens }: Sentence, figure: number): Phrase | null {
  if (!/^(?:by|on|in)$/.test(tokens[0]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const noun = tokens[comma - 1];
  if (comma < 2 || comma > 9 || comma > figure || !evidence.has(noun?.lower ?? '')) return null;
  const phrase = { from: 1, to: comma, head: comma - 1 };
  const told = owner(tokens, phrase);
  if (told) return told;
  return tokens[0]?.lower === 'by' && !/^(?:its|their|his|her)$/.test(tokens[1]?.lower ?? '') ? phrase : null;
}

/** "The institute's figure of 400 boats", "by the reckoning of the harbour board, a fifth". */
function figureOf({ tokens }: Sentence, figure: number): Phrase | null {
  const of = /^(?:about|around|some|nearly|over)$/.test(tokens[figure - 1]?.lower ?? '') ? figure - 2 : figure - 1;
  if (tokens[of]?.lower === 'of' && evidence.has(tokens[of - 1]?.lower ?? '')) {
    const nouns = nounsEndingAt(tokens, of);
    return nouns && owner(tokens, { ...nouns, head: of - 1 });
  }
  const by = tokens.findLastIndex(({ lower, text }, at) => at < figure && lower === 'by' && text !== 'By');
  const [noun, hangs] = [tokens[by + 2], tokens[by + 3]];
  if (by < 1 || tokens[by + 1]?.lower !== 'the' || !evidence.has(noun?.lower ?? '') || hangs?.lower !== 'of')
    return null;
  const phrase = nounPhraseAt(tokens, by + 4);
  const near = phrase && tokens[phrase.to]?.text === ',' && figure - phrase.to < 9;
  return near && !tokens.slice(phrase.to + 1, figure).some(({ text }) => /^[,;:]$/.test(text)) ? phrase : null;
}

/** "is put by engineers at £80 million". */
function putBy({ tokens }: Sentence, figure: number): Phrase | null {
  if (tokens[figure - 1]?.lower !== 'at') return null;
  const by = tokens.findLastIndex(({ lower }, index) => index < figure && lower === 'by');
  if (by < 1 || !/^(?:put|placed|estimated|valued|set|priced|assessed)$/.test(tokens[by - 1]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, by + 1);
  return phrase && phrase.to === figure - 1 ? phrase : null;
}

/** What somebody sets or reckons, and nobody else: "the port's target for May". */
const setBySomebody =
  /^(?:target|goal|aim|cap|ceiling|quota|claim|assumption|offer|bid|estimate|forecast|projection|figure|count|tally|guess|prediction|proposal|demand|reckoning|recount)$/;
const amounting = /^(?:is|was|are|were|stands|stood|remains|remained|comes|came|amounts|amounted|lies|lay)$/;

/** "The port's target for the year is 900 boats", "the offer of the owners stands at 3 per cent", "a recount by the guild came to 40". */
function ownFigure({ tokens }: Sentence, figure: number): Phrase | null {
  let verb = figure - 1;
  while (verb > figure - 5 && /^(?:ADV|ADP|DET|ADJ|PART)$/.test(tokens[verb]?.pos ?? '')) verb--;
  if (!amounting.test(tokens[verb]?.lower ?? '')) return null;
  const opening = tokens.findLastIndex(({ text }, at) => at < verb && /^[,;:]$/.test(text)) + 1;
  const noun = tokens.findIndex(({ lower }, at) => at >= opening && at < verb && setBySomebody.test(lower));
  if (noun < 0 || tokens.slice(opening, verb).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  let edge = noun;
  while (edge > opening && !isPossessive(tokens[edge - 1]) && /^(?:ADJ|NOUN)$/.test(tokens[edge - 1]?.pos ?? ''))
    edge--;
  const owned = isPossessive(tokens[edge - 1]) ? nounsEndingAt(tokens, edge - 1) : null;
  const phrase = owned ? { ...owned, head: owned.to - 1 } : nounPhraseAt(tokens, noun + 2);
  const by = owned !== null || /^(?:of|by)$/.test(tokens[noun + 1]?.lower ?? '');
  return phrase && by && canSpeak(tokens, phrase) ? phrase : null;
}

/** ", but turnout fell": a conjunction with a subject and a verb of its own. */
function endsBetween(tokens: Token[]): boolean {
  const cut = tokens.findIndex(
    ({ text, lower }, index) =>
      (text === ',' && /^(?:but|while|whereas|although|though|so)$/.test(tokens[index + 1]?.lower ?? '')) ||
      lower === 'whereas',
  );
  return cut > 0 && tokens.slice(cut).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Verbs of those who answer for what they count. */
const vouching =
  /^(?:verif|confirm|acknowledge|admit|concede|document|request|estimate|reckon|consider|deem)(?:y|ies|ied|s|d|ed|ted|ts)?$/;

/** Verbs of those who only keep count of what others do. */
const recording = /^(?:record|count|log|register|tally|tallie|detect|note)(?:s|d|ed|ged)?$/;
/** Who keep count, and not of what is their own. */
const watchers =
  /^(?:observers?|monitors?|missions?|patrols?|inspectors?|inspectorate|police|coastguard|guard|agency|agencies|office|bureau|authority|authorities|commission|ministry|department|service|services|institute|observatory|survey|watchdog|regulator|ombudsman|auditors?|researchers?|scientists?|force|army|navy|staff|command|officials|doctors|epidemiologists|volunteers|registrars?|statisticians|investigators|rangers|wardens|charity|charities|osce|coroner|coroners|diocese|parish|census)$/;

/** @returns Who counted what a span tells: "the mission recorded 40 breaches"; `null` where it may be their own. */
export function counterOf(list: Attribution[]): (sentence: Sentence, span: Span) => string | null {
  const counts = new Map<Sentence, Attribution[]>();
  for (const one of list)
    if (one.counted && one.holder !== 'source') counts.set(one.sentence, [...(counts.get(one.sentence) ?? []), one]);
  return (sentence, { start, end }) => {
    const count = counts.get(sentence)?.findLast((one) => one.start <= start && one.end >= end);
    return count?.holder && keepsCount(count.holder) ? count.holder : null;
  };
}

/** Whether a holder keeps count of what others do, or is a paper: "mission", "planning paper"; no "museum", which counts its own. */
function keepsCount(holder: string): boolean {
  const words = holder.toLowerCase().split(/[^a-z-]+/);
  return words.some((word) => watchers.test(word)) || papers.has(singular(words.at(-1) ?? ''));
}

/** "The board had verified the deaths of 310 patients", "Lima admits the loss of 14 trawlers", "officials consider 40 likelier". */
function vouchedFor({ tokens }: Sentence, figure: number): Phrase | null {
  let at = figure - 1;
  while (/^(?:ADV|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  if (tokens[at]?.lower === 'of' && befalling.test(tokens[at - 1]?.lower ?? '')) at -= 2;
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '') || /^(?:its|their|his|her|to)$/.test(tokens[at]?.lower ?? ''))
    at--;
  const verb = tokens[at];
  if (!verb || !vouching.test(verb.lower) || verb.pos === 'NOUN') return null;
  // "was confirmed", "is considered": by whom is not said.
  if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return subjectOf(tokens, at) ?? apposed(tokens, at);
}

/** @returns Who only kept count of what others did: "observers recorded 60 breaches"; not "the museum recorded 40,000 visitors", its own. */
export function recorderOf(sentence: Sentence, start: number): string | null {
  const { tokens } = sentence;
  const figure = tokens.findIndex((token) => token.start >= start);
  const verb = tokens[figure - 1];
  if (!verb || !recording.test(verb.lower) || verb.pos === 'NOUN') return null;
  const subject = subjectOf(tokens, figure - 1) ?? apposed(tokens, figure - 1);
  const watches = subject && tokens.slice(subject.from, subject.to).some(({ lower }) => watchers.test(lower));
  const passive = /^(?:is|are|was|were|be|been|being)$/.test(tokens[figure - 2]?.lower ?? '');
  return watches && !passive ? holderText(sentence, subject) : null;
}

/** "according to which their ships met 131 times": what the clause hangs on. */
function accordingToWhich({ tokens }: Sentence, figure: number): Phrase | null {
  const at = tokens.findLastIndex(({ lower }, index) => index < figure && /^(?:which|whom)$/.test(lower));
  if (at < 3 || tokens[at - 1]?.lower !== 'to' || tokens[at - 2]?.lower !== 'according') return null;
  if (tokens.slice(at, figure).some(({ text }) => /^[;:]$/.test(text))) return null;
  const to = tokens[at - 3]?.text === ',' ? at - 3 : at - 2;
  const nouns = nounsEndingAt(tokens, to);
  return nouns && { ...nouns, head: headOf(tokens, nouns) };
}

/** "of which the country's president, Lena Haras, has requested 120": the name between commas. */
function apposed(tokens: Token[], verb: number): Phrase | null {
  let to = verb;
  while (/^(?:AUX|ADV)$/.test(tokens[to - 1]?.pos ?? '')) to--;
  const nouns = tokens[to - 1]?.text === ',' ? nounsEndingAt(tokens, to - 1) : null;
  return nouns && tokens[nouns.from - 1]?.text === ',' ? { ...nouns, head: nouns.to - 1 } : null;
}

/** "some 700 by the count of the relief service": behind the figure, in its clause. */
function countedBehind({ tokens }: Sentence, figure: number): Phrase | null {
  for (let by = figure + 1; by < figure + 9; by++) {
    const token = tokens[by];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (token.lower !== 'by' || tokens[by + 1]?.lower !== 'the' || tokens[by + 3]?.lower !== 'of') continue;
    return evidence.has(tokens[by + 2]?.lower ?? '') ? nounPhraseAt(tokens, by + 4) : null;
  }
  return null;
}
