/**
 * One happening that two sources put to two dates: "in force since 12 April", "came into effect on 1 May". Each sentence is
 * among the other's most alike, what becomes of the thing is the same, and nothing says that it came to pass twice.
 */
import type { Reason, Verdict } from '../findings.ts';
import { type Happening, happeningOf } from './date-happenings.ts';
import { gapOf, oddsBy, signsOf, turnsOf } from './date-odds.ts';
import { areTwo, areWorded, isNarrower, isOneThing } from './date-things.ts';
import { areRules, isTelling, namesIn } from './date-words.ts';
import type { Dated } from './events.ts';
import type { Grounds } from './grounds.ts';
import { inWords, listed } from './in-words.ts';
import type { Matcher } from './matches.ts';
import { placesOf } from './mutual.ts';
import type { Kindred, Sentence } from './reading.ts';
import { beside, holdersApart } from './reasons.ts';
import { stancePair } from './stance-pair.ts';
import type { StancePair } from './stances.ts';
import { judge, ladder } from './verdicts.ts';

/** From which sum a pair is told. */
const enough = -1.2;
/** Below this two sentences are alike by chance; how far down each may stand among the other's. */
const least = { alike: 0.15, place: 4 };
/** Days by which two that are told of one happening may be apart: a night has two; where "mid-May" ends nobody says. */
const slack = { day: 1, month: 0, part: 7, least: 3 };
/** Days. */
const farthest = 270;
/** A year that is inferred may be the wrong one: dates farther apart, across a year's end, are not held against each other. */
const acrossYears = 120;
/** Of what may come again two are told as one only so soon after each other. */
const soon = 10;
/** Sentences of a source that can have a most alike. */
const fewest = 10;

interface Found {
  happenings: [Happening, Happening];
  odds: number;
}

/** @returns Pairs of sentences that to all appearance put one happening to two dates. */
export function dateRivals(dates: Dated[], matcher: Matcher, grounds: Grounds, areKin: Kindred): StancePair[] {
  const happenings = new Map<Sentence, Happening[]>();
  const given = new Map<string, Set<Sentence>>();
  for (const dated of dates) {
    const { sentence, resolved } = dated;
    if (sentence.source.sentences.length < fewest) continue;
    const key = `${sentence.source.index} ${resolved.date}`;
    given.set(key, (given.get(key) ?? new Set()).add(sentence));
    const one = happeningOf(dated, grounds);
    if (one && one.turns.size > 0) happenings.set(sentence, [...(happenings.get(sentence) ?? []), one]);
  }
  const known = (one: Happening, there: Sentence) => {
    const sentences = given.get(`${there.source.index} ${one.dated.resolved.date}`);
    return sentences ? ([...sentences].some(({ passage }) => passage === there.passage) ? 2 : 1) : 0;
  };
  const found: Found[] = [];
  for (const [sentence, own] of happenings)
    for (const { sentence: other, rank } of matcher.candidates(sentence)) {
      if (rank < least.alike) break;
      const theirs = sentence.order < other.order && areKin(sentence.source, other.source) && happenings.get(other);
      if (!theirs) continue;
      for (const one of own)
        for (const their of theirs) {
          if (!mayBeOne(one, their) || areTwo(one, their, grounds) || !isOneThing(one, their, grounds)) continue;
          const places = placesOf(matcher, sentence, other);
          if (Math.max(...places) > least.place) continue;
          const [mine, yours] = [known(one, other), known(their, sentence)];
          // Who gives the other's date beside it tells of something else, or that it is wrong.
          if (mine > 1 || yours > 1) continue;
          const mutual = places.reduce((sum, place) => sum + 1 / place / 2, 0);
          const odds = oddsBy(signsOf(one, their, { mutual, known: mine + yours }, grounds));
          if (odds >= enough) found.push({ happenings: [one, their], odds });
        }
    }
  const all = [...happenings.values()].flat();
  const told = found.filter(
    (one) =>
      !found.some((other) => isOutweighed(one, other)) &&
      (areWorded(...one.happenings) || one.happenings.every((happening) => isOnlyRule(happening, all))),
  );
  return told.flatMap(({ happenings: [left, right] }) => pairOf(left, right, grounds) ?? []);
}

/** One of its happenings has a likelier counterpart in the other source. */
function isOutweighed(one: Found, other: Found): boolean {
  if (one === other || one.odds >= other.odds) return false;
  const [left, right] = one.happenings;
  const [here, there] = other.happenings;
  if (left.dated.sentence.source !== here.dated.sentence.source) return false;
  if (right.dated.sentence.source !== there.dated.sentence.source) return false;
  return left === here || right === there;
}

/** "The rules took effect on 1 May", "The regime has been in force since 4 May": where no other does in either source. */
function isOnlyRule(one: Happening, all: readonly Happening[]): boolean {
  return !all.some(
    (other) =>
      other !== one &&
      other.dated.sentence.source === one.dated.sentence.source &&
      other.turns.has('begun') &&
      other.clause.some((token) => areRules(token, token)),
  );
}

/** Two dates that exclude each other, of what comes but once; or of one attack on one of its kind. */
function mayBeOne(left: Happening, right: Happening): boolean {
  const gap = gapOf(left, right);
  // Much comes again a year later.
  if (gap === 0 || gap > farthest || (gap <= slack.least && [left, right].some(isPart))) return false;
  const inferred = [left, right].some(({ dated }) => dated.resolved.inferred.includes('year'));
  if (inferred && left.from.slice(0, 4) !== right.from.slice(0, 4) && gap > acrossYears) return false;
  // Of what may come again an attack alone is known by what it hit.
  const { once } = turnsOf(left, right);
  return once || (left.turns.has('hit') && right.turns.has('hit'));
}

const isPart = ({ from, to, dated: { resolved } }: Happening) => from !== to && (resolved.date?.length ?? 0) > 7;

function slackOf(one: Happening): number {
  return isPart(one) ? slack.part : one.from === one.to ? slack.day : slack.month;
}

function pairOf(one: Happening, other: Happening, grounds: Grounds): StancePair | null {
  const [left, right] = [one.dated.sentence, other.dated.sentence];
  const [mine, yours] = [one, other].map(({ dated: { sentence, words } }) =>
    grounds.holderAt(sentence, words.start, words.end),
  ) as [string | null, string | null];
  const who = mine === yours ? null : holdersApart(mine, yours, left, right);
  // What two others tell, each source only reports: both may be right about that.
  const reported = who !== null && mine !== 'source' && yours !== 'source';
  // What is imposed need not hold from that day.
  const gradual = one.turns.has('proclaimed') !== other.turns.has('proclaimed');
  const gap = gapOf(one, other);
  const again = !turnsOf(one, other).once && gap > soon;
  const narrow = !one.only && !other.only && isNarrower(one, other);
  const vague = one.vague || other.vague || gradual || narrow || again || gap <= Math.max(slackOf(one), slackOf(other));
  const certain = mine !== null && mine === yours && !vague;
  const verdict: Verdict = certain ? 'conflict' : reported ? 'differ' : 'tension';
  const words = judge(left, right, grounds).verdict;
  if (ladder.indexOf(words) >= ladder.indexOf(verdict)) return null;
  const reasons: Reason[] = [{ kind: 'date', detail: detailOf(one, other, grounds) }, ...(who ? [who] : [])];
  return stancePair(left, right, { verdict, reasons });
}

function detailOf(one: Happening, other: Happening, grounds: Grounds): string {
  const [left, right] = [one.dated, other.dated];
  const say = ({ when, resolved: { date } }: Dated) =>
    /\d{4}/.test(when) ? `“${when}”` : `“${when}” (${inWords(date ?? '')})`;
  const both = beside(say(left), say(right), left.sentence, right.sentence);
  const stems = new Set(other.clause.filter(isTelling).map(({ stem }) => stem));
  const names = namesIn(one, grounds);
  const shared = one.clause
    .filter((token) => isTelling(token) && stems.has(token.stem))
    .sort(
      (a, b) => Number(names.has(a.stem)) - Number(names.has(b.stem)) || grounds.weigh(b.stem) - grounds.weigh(a.stem),
    );
  const words = [...new Set(shared.map(({ text }) => `“${text}”`))].slice(0, 2);
  return words.length > 0 ? `${both}, both of ${listed(words)}` : both;
}
