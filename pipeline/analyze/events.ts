/** Dated statements: what the sources put a date to, the date resolved from text and document. */
import type { DatedEvent, Place } from '../findings.ts';
import { isBaseline } from './baselines.ts';
import type { ResolvedDate } from './date-steps.ts';
import type { DateWords } from './dates.ts';
import { mergeEvents } from './merge-events.ts';
import { type Kindred, placeOf, type Sentence, textOf } from './reading.ts';
import type { Outlook } from './resolve-date.ts';
import { happenings } from './tables/date-forms.ts';
import { pasts } from './tables/pasts.ts';
import { isSignature, isUnfulfilled } from './unfulfilled.ts';

/** One expression of date in its sentence, with the date it means. */
export interface Dated {
  sentence: Sentence;
  words: DateWords;
  /** Verbatim, without the preposition. */
  when: string;
  resolved: ResolvedDate;
  /** Whether its clause looks ahead. */
  outlook: Outlook;
  /** Its year is that of another date, and not what the document's own date makes of it. */
  lentBy: boolean;
  /** It is what something is compared with. */
  compared: boolean;
}

/**
 * Dated statements as `briefing.json` has them. With `precision: 'open'` ("since 2023") `date` is where it begins.
 *
 * @param skip Sentences whose dates are no events: horizons of recommendations.
 */
export function events(list: Dated[], skip: Set<Sentence>, areKin: Kindred): DatedEvent[] {
  const told = intervals(
    list.filter(
      (one) =>
        (!skip.has(one.sentence) || isOver(one)) &&
        !isAttributive(one.sentence, one.words) &&
        !isBaseline(one.sentence, one.words) &&
        !isUnfulfilled(one) &&
        !isSignature(one),
    ),
  );
  const times = new Map<Sentence, number>();
  for (const { sentence } of told) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  const named = new Map<string, Place[]>();
  return mergeEvents(
    told.flatMap(({ sentence, words, when, resolved }) => {
      const clause = eventClause(sentence, words, times.get(sentence) === 1);
      const at = [placeOf(sentence, clause.start, clause.end)];
      // "the June 2025 war", and then only "since the June 2025 war": told once, and named again.
      const name = nameOf(sentence, words);
      if (name) {
        const key = `${sentence.source.id} ${resolved.date} ${name}`;
        const before = named.get(key);
        before?.push(...at);
        if (before) return [];
        named.set(key, at);
      }
      return {
        sentence,
        words: { start: words.start, end: words.end },
        event: {
          at,
          when,
          date: resolved.date,
          precision: resolved.precision,
          inferred: resolved.inferred,
          text: textOf(sentence, clause.start, clause.end),
        },
      };
    }),
    areKin,
  );
}

/** What happened then, in "the June 2025 war"; `null` where the date names nothing. */
function nameOf(sentence: Sentence, words: DateWords): string | null {
  if (words.month === null || !/\b(?:the|its|their|that) $/i.test(textOf(sentence, sentence.start, words.start)))
    return null;
  return occasion.exec(textOf(sentence, words.end, sentence.end))?.[1] ?? null;
}

const occasion =
  /^ (?:\p{L}[\p{L}-]* ){0,2}?(war|attacks?|strikes?|invasion|coup|massacre|raid|summit|election|elections|referendum|vote|crash|flood|storm|earthquake|agreement|ceasefire|truce|announcement|offensive|operation)\b/u;

/** "the hotline, cut off in March 2022": in a recommendation, what was before it. */
function isOver({ sentence, words, resolved }: Dated): boolean {
  const document = sentence.source.source.metadata.date;
  if (!document || !resolved.date) return false;
  // "the scheme that the port has run since 2021", "as the board proposed in July": told of what was done.
  const before = textOf(sentence, sentence.start, words.start);
  const verb = sentence.tokens.findLast(({ pos, end }) => pos === 'VERB' && end <= words.start);
  const done =
    verb !== undefined &&
    words.start - verb.end < 16 &&
    (/ed$/.test(verb.lower) || pasts.has(verb.lower)) &&
    !/\b(?:be|to|not|should|must) [A-Za-zÀ-ɏ]+\W*(?:[A-Za-zÀ-ɏ]+ ){0,3}$/u.test(before);
  if (resolved.precision === 'open')
    return (
      words.preposition === 'since' &&
      words.year !== null &&
      /\bha(?:s|ve) (?:been )?[A-Za-zÀ-ɏ]+ since $/u.test(before)
    );
  if (words.year === null && !(done && words.preposition === 'in' && words.month !== null)) return false;
  return (
    !/^(?:by|before|until|till|from)$/.test(words.preposition ?? '') && resolved.date.slice(0, 7) < document.slice(0, 7)
  );
}

/** "the 2019 Act", "the 2024 elections": the year names a thing, and dates nothing that the sentence tells. */
export function isAttributive(sentence: Sentence, words: DateWords): boolean {
  if (words.month !== null || words.year === null) return false;
  // "In 2024 China refined …": the year stands by itself.
  if (words.preposition && !/\b(?:the|a|an|its|their|’s|'s) $/i.test(textOf(sentence, sentence.start, words.start)))
    return false;
  // "the 2008 crash".
  if (happenings.test(textOf(sentence, words.end, sentence.end))) return false;
  const at = sentence.tokens.findIndex((token) => token.start >= words.end);
  const next = sentence.tokens[at];
  return next?.pos === 'PROPN' && next.start - words.end === 1;
}

/** The clause of the date, where several dates stand in the sentence; else the whole sentence. */
function eventClause(sentence: Sentence, words: DateWords, alone: boolean): { start: number; end: number } {
  const whole = { start: sentence.start, end: sentence.end };
  if (alone) return whole;
  const cuts = [
    ...sentence.text.matchAll(/;\s+(?:(?:and|but) )?|, (?:and|but|yet) |, (?=(?:while|whereas|although) )/g),
  ]
    // "tanks, lorries, and guns, much as before": things, and no clauses.
    .filter((match) => opensClause(sentence, sentence.start + match.index + match[0].length))
    .map((match) => [sentence.start + match.index, sentence.start + match.index + match[0].length] as const);
  // What "while" leads in does not stand alone: it only ends what stands before it.
  const opens = cuts.filter(
    ([, next]) => !/^(?:while|whereas|although)\b/.test(sentence.text.slice(next - sentence.start)),
  );
  const start = opens.findLast(([, next]) => next <= words.start)?.[1] ?? sentence.start;
  const end = cuts.find(([cut]) => cut >= words.end)?.[0] ?? sentence.end;
  const told = sentence.tokens.some(
    ({ pos, start: at }) => at >= start && at < end && (pos === 'VERB' || pos === 'AUX'),
  );
  return told ? { start, end } : whole;
}

function opensClause({ tokens }: Sentence, at: number): boolean {
  const rest = tokens.filter(({ start }) => start >= at);
  // "and, in May, the mayor resigned".
  const leads = /^(?:ADP|ADV|SCONJ|PUNCT)$/.test(rest[0]?.pos ?? '')
    ? rest.findIndex(({ text }, index) => index > 0 && text === ',')
    : 0;
  const end = rest.findIndex(({ text }, index) => index > leads && /^[,;:]$/.test(text));
  const clause = end < 0 ? rest : rest.slice(0, end);
  // "…, and generate a tenth of it", "…, and coal, a figure that has doubled": without a subject and its verb it is cut off.
  const verb = clause.findIndex(({ pos, lower }) => (pos === 'VERB' && !/ing$/.test(lower)) || pos === 'AUX');
  const led = clause.slice(0, Math.max(0, verb));
  return (
    led.some(({ pos }) => /^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(pos)) &&
    !led.slice(1).some(({ lower }) => /^(?:that|which|who)$/.test(lower))
  );
}

/** "from 28 February to 4 March 2023", "between May and July 2024": one stretch of time. */
function intervals(list: Dated[]): Dated[] {
  const all: Dated[] = [];
  for (const one of list) {
    const before = all.at(-1);
    const between = before?.sentence === one.sentence ? textOf(one.sentence, before.words.end, one.words.start) : '';
    const spans = /^(?:\s?[–—]\s?| (?:to|until|till|through) (?:the )?)$/.test(between);
    const and = / and (?:the )?$/.test(between) && before?.words.preposition === 'between';
    const [first, last] = [before?.resolved, one.resolved];
    const alike = first?.date && last.date && first.precision === last.precision && first.precision !== 'open';
    if (before && (spans || and) && alike && isStretch(first.date, last.date))
      all[all.length - 1] = {
        ...before,
        words: { ...before.words, end: one.words.end },
        when: textOf(one.sentence, before.words.start, one.words.end),
        resolved: {
          date: `${first.date?.split('/')[0]}/${last.date?.split('/').at(-1)}`,
          precision: first.precision,
          inferred: first.inferred.filter((part) => last.inferred.includes(part)),
        },
      };
    else all.push(one);
  }
  return all;
}

/** "from late 2023 to early 2025", too: from where the one begins to where the other ends. */
function isStretch(first: string | null, last: string | null): boolean {
  const [from, to] = [first?.split('/') ?? [], last?.split('/') ?? []];
  if (from.length !== to.length) return false;
  return `${from.at(-1)}` < `${to[0]}`;
}
