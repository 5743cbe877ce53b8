/** Speakers who are counted and not named: "62% of respondents", "most of the 52", "those close to the president". */
import { amounts } from './can-speak.ts';
import { type Phrase, subjectBefore } from './phrases.ts';
import type { Token } from './words.ts';

const named = /^(?:DET|NUM|PRON|NOUN|ADJ|PROPN)$/;

/** What one answers who is asked. */
const answered =
  /^(?:say|said|tell|told|report|reported|answered|replied|complain(?:ed)?|admit(?:ted)?|den(?:y|ied)|agreed?|claim(?:ed)?|stated?|described?|named?|cited?|mention(?:ed)?|recall(?:ed)?|confirm(?:ed)?|acknowledged?|conceded?|indicated?|declared?|blamed?|called|insist(?:ed)?|confess(?:ed)?|explained?|remember(?:ed)?)$/;

/** "62% of respondents", "two thirds of the nurses", "nine in ten of those asked": a share of those who are asked. */
export function shareOf(tokens: Token[], to: number, verb: number): Phrase | null {
  // What a share wants or thinks is the finding of whoever asked.
  if (!answered.test(tokens[verb]?.lower ?? '')) return null;
  // "Two in three Danes".
  const inN = tokens.findLastIndex(
    ({ lower }, at) => lower === 'in' && at < to - 2 && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM',
  );
  if (inN > 0 && to - inN < 6 && tokens.slice(inN + 2, to).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)))
    return { from: inN - 1, to, head: to - 1 };
  const of = tokens.findLastIndex(({ lower }, at) => at < to && at > to - 6 && lower === 'of');
  if (of < 1 || !tokens.slice(of + 1, to).every(({ pos, lower }) => named.test(pos) || /ed$/.test(lower))) return null;
  if (!/^(?:%|percent|cent|(?:third|quarter|fifth|tenth)s?)$/.test(tokens[of - 1]?.lower ?? '')) return null;
  let from = of - 1;
  while (from > 0 && (tokens[from - 1]?.pos === 'NUM' || /^(?:a|per)$/.test(tokens[from - 1]?.lower ?? ''))) from--;
  const head = tokens.findLastIndex(
    ({ pos, lower }, at) => at > of && at < to && (/^(?:NOUN|PROPN)$/.test(pos) || lower === 'those'),
  );
  return from < of - 1 && head > 0 ? { from, to, head } : null;
}

/** "Those close to the president", "those opposed to the dam": whoever they are. */
export function thoseBefore(tokens: Token[], to: number): Phrase | null {
  const from = tokens.findLastIndex(({ lower }, at) => at < to - 2 && at > to - 10 && lower === 'those');
  if (from < 0 || (tokens[from - 1]?.word && !/^(?:and|but|that)$/.test(tokens[from - 1]?.lower ?? ''))) return null;
  const [first, ...rest] = tokens.slice(from + 1, to);
  const opens = /^(?:ADJ|ADP)$/.test(first?.pos ?? '') || /(?:ed|ing)$/.test(first?.lower ?? '');
  return opens && rest.every(({ pos }) => /^(?:ADP|PART|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
    ? { from, to, head: from }
    : null;
}

/** "most of the 52", "one of them": counted among those told of. */
export function someOf(tokens: Token[], to: number): Phrase | null {
  for (let from = to - 2; from >= 0 && to - from < 6; from--)
    if (
      /^(?:of|in|at|among)$/.test(tokens[from + 1]?.lower ?? '') &&
      amounts.test(tokens[from]?.lower ?? '') &&
      (!/^[A-Za-zÀ-ɏ]/u.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.pos === 'CCONJ')
    ) {
      const rest = tokens.slice(from + 2, to);
      // "most of those polled".
      const asked = rest.length === 2 && rest[0]?.lower === 'those' && /ed$/.test(rest[1]?.lower ?? '');
      return asked || rest.every(({ pos }) => /^(?:DET|NUM|PRON|NOUN|ADJ|PROPN)$/.test(pos))
        ? { from, to, head: from }
        : null;
    }
  return null;
}

/** "Staff we spoke to", "residents whom we interviewed", "those we met on the quay": whoever was asked. */
export function askedBefore(tokens: Token[], to: number): Phrase | null {
  const verb = tokens.findLastIndex(
    ({ lower }, at) => at < to && at > to - 9 && asked.test(lower) && /^(?:we|i)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  if (verb < 2 || !tokens.slice(verb + 1, to).every(({ pos, lower }) => lower === 'to' || where.test(pos))) return null;
  const end = /^(?:who|whom|that)$/.test(tokens[verb - 2]?.lower ?? '') ? verb - 2 : verb - 1;
  const those = tokens[end - 1]?.lower === 'those';
  return those ? { from: end - 1, to, head: end - 1 } : subjectBefore(tokens, end);
}

const asked = /^(?:spoke|talked|listened|met|interviewed|surveyed|consulted|visited|heard|asked|polled|approached)$/;
const where = /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM)$/;

/** @returns Those who were asked and answered with a verb: "61 per cent", "22 of the owners", "two thirds", "most respondents"; `null` when its subject is none of them. */
export function answering(tokens: Token[], verb: number): Phrase | null {
  let to = verb;
  while (tokens[to - 1]?.pos === 'ADV' || /^(?:have|has|had|also|themselves)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  let from = to;
  while (from > 0 && isShareWord(tokens[from - 1])) from--;
  const opens =
    from === 0 ||
    /^(?:,|;|:|and|but|only|just|nearly|almost|about|around|some|over|that|while)$/.test(tokens[from - 1]?.lower ?? '');
  while (from < to && /^(?:of|in|per|a|,)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower !== 'third')
    from++;
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > 9 || !opens) return null;
  const share = words.some(({ lower, text }, at) => {
    const next = words[at + 1]?.lower;
    return (
      /^(?:%|percent|cent|half|thirds?|quarters?|fifths?|tenths?|majority|minority|respondents?|interviewees?|participants?|most|others)$/.test(
        lower,
      ) ||
      ((next === 'of' || next === 'in') && at === 0 && (words[at]?.pos === 'NUM' || amounts.test(lower))) ||
      (words.length === 1 && words[0]?.pos === 'NUM' && lower !== 'one' && !/^(?:1[5-9]|20)\d\d$/.test(text))
    );
  });
  if (!share) return null;
  const head = words.findLastIndex(({ pos, lower }) => /^(?:NOUN|PROPN|NUM)$/.test(pos) || amounts.test(lower));
  return { from, to, head: from + Math.max(head, 0) };
}

/** What a count of people is told in. */
function isShareWord(token: Token | undefined): boolean {
  return (
    !!token &&
    (/^(?:NUM|NOUN|PROPN|SYM|DET|ADJ)$/.test(token.pos) ||
      /^(?:of|in|per|%|half|most|many|some|few|those|them|who|asked|questioned|polled|surveyed|others)$/.test(
        token.lower,
      ))
  );
}
