/** Whether what follows a verb of the wide classes makes it somebody's statement: a number, a verdict, "the credit for", a list behind a colon. */
import { isVerbal, opening } from './claims-clauses.ts';
import { isAmount } from './complement-alone.ts';
import { prepositionWithin, spokenOf, twoObjects } from './complement-shapes.ts';
import { nounPhraseAt } from './phrases.ts';
import { singular } from './singular.ts';
import {
  aboutWith,
  amountsFound,
  causesSeen,
  credits,
  feelings,
  instances,
  minded,
  nothingFound,
  pointed,
  results,
  type Shape,
} from './tables/cues-wide.ts';
import type { Token } from './words.ts';

export interface WideVerb {
  shape: Shape;
  base: string;
}

/** What one may believe. */
const told = new Set(
  'forecast promise figure story account explanation version assurance word rumour rumor report statement number myth tale idea notion plan proposal scheme prospect suggestion offer'.split(
    ' ',
  ),
);

/** Where what is attributed begins, and where the cue ends. */
export interface Shaped {
  at: number;
  cueTo: number;
}

const pronouns = new Set('it them this that these those him her us me themselves itself himself herself'.split(' '));
const approximate = new Set(
  'about around some nearly almost roughly at least most more less fewer than over under up to only just as many well far exactly so such'.split(
    ' ',
  ),
);

/** @returns What the verb at an index attributes by its shape; `null` when what follows is of no such kind. */
export function shapedAfter(tokens: Token[], cue: number, { shape, base }: WideVerb): Shaped | null {
  const after = tokens[cue + 1];
  if (!after?.word && !opening.test(after?.text ?? '')) return null;
  const here: Shaped = { at: cue + 1, cueTo: cue + 1 };
  switch (shape) {
    case 'count':
      // "measures 60 wells" is what it does; "measured flows of 900 cubic metres" what it found.
      return isCounted(tokens, cue) &&
        (base !== 'measure' || tokens.slice(cue + 2, cue + 7).some(({ lower }) => lower === 'of'))
        ? here
        : null;
    case 'result':
      return isResult(tokens, cue) ? here : null;
    case 'rated':
      return isRated(tokens, cue) ? here : null;
    case 'at':
      return prepositionWithin(tokens, cue, 'at') ? here : null;
    case 'as':
      return amountAs(tokens, cue) ? here : null;
    case 'role':
      return namedAs(tokens, cue, base === 'hold' || base === 'single') ? here : null;
    case 'blamed':
      return isBlamed(tokens, cue, base) ? here : null;
    case 'credit':
      return givesCredit(tokens, cue) ? here : null;
    case 'cause':
      return seesCause(tokens, cue) ? here : null;
    case 'felt':
      return objectEnd(tokens, cue + 1) !== null || /ing$/.test(after?.lower ?? '') || pronouns.has(after?.lower ?? '')
        ? here
        : null;
    case 'recalled':
      return objectEnd(tokens, cue + 1) !== null ? here : null;
    case 'prep':
      return aboutWith.get(base)?.has(after?.lower ?? '') && tokens[cue + 2]?.word
        ? { at: cue + 2, cueTo: cue + 2 }
        : null;
    case 'cited':
      return instances.has(singular(headAt(tokens, cue + 1))) ? here : null;
    case 'list':
      return listed(tokens, cue);
    case 'again':
      return /^(?:back|again)$/.test(after?.lower ?? '') && tokens[cue + 2]?.lower === 'to'
        ? { at: cue + 3, cueTo: cue + 3 }
        : null;
    case 'voiced':
      return feelings.has(singular(headAt(tokens, cue + 1))) ? here : null;
    case 'trusted':
      return spokenOf(tokens, cue) || told.has(singular(headAt(tokens, cue + 1))) ? here : null;
    case 'same':
      return isSame(tokens, cue) ? here : null;
    case 'mind':
      return hasInMind(tokens, cue) ? here : null;
    case 'dated':
      return [4, 3, 5, 6, 2].some(
        (far) => /^(?:to|from|at)$/.test(tokens[cue + far]?.lower ?? '') && isYear(tokens, cue + far + 1),
      )
        ? here
        : null;
    default:
      return null;
  }
}

/** @returns Where the noun phrase at an index ends, a pronoun or a number by itself included, and what hangs on it with "of" or "in". */
export function objectEnd(tokens: Token[], from: number, hanging = /^(?:of)$/): number | null {
  let at = from;
  while (approximate.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.word) at++;
  const word = tokens[at]?.lower ?? '';
  // "it useless", but "this bridge unsafe".
  const points = /^(?:this|that|these|those|her)$/.test(word);
  if (pronouns.has(word) && !(points && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? ''))) return at + 1;
  let to = nounPhraseAt(tokens, at)?.to ?? (tokens[at]?.pos === 'NUM' ? at + 1 : null);
  while (to !== null && hanging.test(tokens[to]?.lower ?? '')) {
    let next = to + 1;
    while (approximate.has(tokens[next]?.lower ?? '')) next++;
    const share = tokens[next]?.pos === 'NUM' && /^(?:per|percent|%)$/.test(tokens[next + 1]?.lower ?? '');
    const more: number | null = share
      ? next + (tokens[next + 1]?.lower === 'per' ? 3 : 2)
      : (nounPhraseAt(tokens, next)?.to ?? (tokens[next]?.pos === 'NUM' ? next + 1 : null));
    if (more === null) break;
    to = more;
  }
  return to;
}

function headAt(tokens: Token[], at: number): string {
  return tokens[nounPhraseAt(tokens, at)?.head ?? -1]?.lower ?? '';
}

function isYear(tokens: Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some(({ text }) => /^(?:1\d|20)\d\d$/.test(text));
}

/** "312 seals", "the deaths of 7,240", "a rise of two degrees"; but no "the songs of 1990". */
function isCounted(tokens: Token[], cue: number): boolean {
  const to = objectEnd(tokens, cue + 1);
  if (to === null) return false;
  const object = tokens.slice(cue + 1, to);
  const told = object.some(({ lower }) => results.has(singular(lower)) || /^deaths?$/.test(lower));
  return object.some(
    ({ pos, text, lower }) =>
      pos === 'NUM' &&
      lower !== 'one' &&
      !/^(?:1[5-9]|20)\d\d$/.test(text) &&
      (told || /\d/.test(text) || /^(?:hundred|thousand|million|billion|dozen)s?$/.test(lower)),
  );
}

/** "no trace of", "signs of wear", "nothing wrong". */
function isResult(tokens: Token[], cue: number): boolean {
  const first = tokens[cue + 1]?.lower ?? '';
  if (first === 'nothing') return nothingFound.has(tokens[cue + 2]?.lower ?? '') || !tokens[cue + 2]?.word;
  const phrase = nounPhraseAt(tokens, cue + 1);
  const head = singular(tokens[phrase?.head ?? -1]?.lower ?? '');
  if (!phrase || !results.has(head)) return false;
  // "saw the rise": only how much of it there is makes it a finding.
  const bare = phrase.from === phrase.head || tokens[phrase.from]?.pos !== 'DET';
  return (
    amountsFound.has(first) ||
    (/^(?:a|an)$/.test(first) && /^(?:of|between|in|to)$/.test(tokens[phrase.to]?.lower ?? '')) ||
    (bare && /^(?:of|in|between|among)$/.test(tokens[phrase.to]?.lower ?? ''))
  );
}

/** "12,000 more plausible", "the bridge unsafe", "the harvest to have been poor", "it too low". */
function isRated(tokens: Token[], cue: number): boolean {
  const near = objectEnd(tokens, cue + 1);
  if (near === null) return false;
  // "a leak in the culvert plausible".
  const far = /^(?:with|in|on|to|from|for)$/.test(tokens[near]?.lower ?? '')
    ? objectEnd(tokens, cue + 1, /^(?:of|with|in|on|to|from|for)$/)
    : null;
  const to = far !== null && tokens[far]?.pos === 'ADJ' && !tokens[far + 1]?.word ? far : near;
  const [next, then] = [tokens[to], tokens[to + 1]];
  if (next?.lower === 'beyond' && then?.word) return true;
  if (next?.lower === 'to') return /^(?:be|have|blame)$/.test(then?.lower ?? '');
  const word = tokens[cue]?.lower ?? '';
  if (/^(?:f[eo]|kn|und|h[eo]l|acc)/.test(word)) return false;
  const graded = /^(?:more|less|most|least|too|far|much|very|quite|rather|entirely|highly|wholly|equally)$/.test(
    next?.lower ?? '',
  );
  // "much too steep".
  if (graded && /^(?:too|more|less)$/.test(then?.lower ?? '') && tokens[to + 2]?.pos === 'ADJ')
    return !/^(?:NOUN|PROPN)$/.test(tokens[to + 3]?.pos ?? '');
  if (graded && then?.pos === 'ADJ') return !/^(?:NOUN|PROPN)$/.test(tokens[to + 2]?.pos ?? '');
  if (
    /^(?:rat|rank|grad)/.test(word) &&
    /^(?:last|first|second|among|above|below|below|top|bottom|high|low|as)$/.test(next?.lower ?? '')
  )
    return true;
  if (next?.lower === 'as') return /^(?:class|grad|rat|rank|certif|apprais|assess|evaluat)/.test(word);
  return next?.pos === 'ADJ' && next.lower !== 'online'
    ? !/^(?:NOUN|PROPN)$/.test(then?.pos ?? '')
    : twoObjects(tokens, cue);
}

/** "the shortfall as nine crews". */
function amountAs(tokens: Token[], cue: number): boolean {
  const to = objectEnd(tokens, cue + 1, /^(?:of|for|in)$/);
  return to !== null && tokens[to]?.lower === 'as' && isAmount(tokens, to + 1);
}

/** "the sludge as harmless", "up the scheme as a model". */
function namedAs(tokens: Token[], cue: number, particle: boolean): boolean {
  const up = /^(?:up|out)$/.test(tokens[cue + 1]?.lower ?? '');
  if (particle && !up) return false;
  const to = objectEnd(tokens, up ? cue + 2 : cue + 1);
  return to !== null && tokens[to]?.lower === 'as' && prepositionWithin(tokens, cue, 'as');
}

/** "the decline on imports", "the delay down to fog", "it on the weather". */
function isBlamed(tokens: Token[], cue: number, base: string): boolean {
  const to = objectEnd(tokens, cue + 1, /^(?:of|in)$/);
  if (to === null) return false;
  const [next, then] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (/^(?:put|chalk)$/.test(base)) return (next === 'down' || next === 'up') && then === 'to';
  if (base === 'pin')
    return /^(?:up)?on$/.test(next) && !/^(?:wall|door|board|map|lapel|chest|collar)$/.test(headAt(tokens, to + 1));
  return base === 'blame' || base === 'credit' ? /^(?:on|for|with|to)$/.test(next) : next === 'to';
}

/** "all the credit to the weir", "the weather the credit for it", "the fault at their door"; no "credit to farmers". */
function givesCredit(tokens: Token[], cue: number): boolean {
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 9); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'AUX' || (token.pos === 'VERB' && !credits.has(token.lower)) || !token.word)
      return false;
    if (!credits.has(token.lower)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const measured =
      /^(?:the|all|most|some|much|full|no|little|sole|part|main|more|any|great|due|primary|chief|equal)$/.test(before);
    const next = tokens[at + 1]?.lower ?? '';
    return (
      (measured || token.lower === 'blame') &&
      /^(?:to|for|on|upon|at|with|squarely|firmly|solely|entirely|largely|where)$/.test(next)
    );
  }
  return false;
}

/** "the cause in the dry spring", "the fault elsewhere". */
function seesCause(tokens: Token[], cue: number): boolean {
  const phrase = nounPhraseAt(tokens, cue + 1);
  const to = objectEnd(tokens, cue + 1);
  if (!phrase || to === null || !causesSeen.has(singular(tokens[phrase.head]?.lower ?? ''))) return false;
  return /^(?:in|with|elsewhere|among|at)$/.test(tokens[to]?.lower ?? '');
}

/** "set them out on Monday: a second tug, a longer quay", "gave three reasons: cost, dust and noise". */
function listed(tokens: Token[], cue: number): Shaped | null {
  const colon = tokens.findIndex(({ text }, at) => at > cue && at < cue + 16 && text === ':');
  if (colon < 0 || !tokens[colon + 1]?.word) return null;
  const between = tokens.slice(cue + 1, colon);
  const out = /^(?:out|up|down|forward)$/.test(between[0]?.lower ?? '') ? 1 : 0;
  const first = between[out]?.lower ?? '';
  const noun = headAt(tokens, cue + 1 + out);
  if (!pronouns.has(first) && !pointed.has(singular(noun))) return null;
  // "gave them this: …" tells what was given: a pronoun wants the particle, or a verb of saying again.
  const telling = /^(?:repeat|restat|reiterat|recit|enumerat|summar|detail|itemi|outlin|list|stat|sp[e]l)/.test(
    tokens[cue]?.lower ?? '',
  );
  if (pronouns.has(first) && !telling && !between.some(({ lower }) => /^(?:out|up|down|forward)$/.test(lower)))
    return null;
  if (between.some((token, at) => at > 0 && isVerbal(token) && !/(?:ed|en)$/.test(token.lower))) return null;
  return { at: colon + 1, cueTo: cue + 1 };
}

/** "the same of this one", "the opposite", "another story". */
function isSame(tokens: Token[], cue: number): boolean {
  const words = tokens.slice(cue + 1, cue + 4).map(({ lower }) => lower);
  if (words[0] === 'much' && words[1] === 'the' && words[2] === 'same') return true;
  if (words[0] === 'otherwise' || (/^(?:no|yes)$/.test(words[0] ?? '') && !tokens[cue + 2]?.word)) return true;
  if (words[0] === 'the')
    return /^(?:same|opposite|reverse|contrary)$/.test(words[1] ?? '') && nextIsNoNoun(tokens, cue + 3);
  return (
    /^(?:another|a)$/.test(words[0] ?? '') &&
    /^(?:story|tale|version)$/.test(headAt(tokens, cue + 1)) &&
    /^(?:another|different|similar|other)$/.test(words[0] === 'a' ? (words[1] ?? '') : 'another')
  );
}

function nextIsNoNoun(tokens: Token[], at: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '');
}

/** "no hope that", "every confidence in". */
function hasInMind(tokens: Token[], cue: number): boolean {
  const phrase = nounPhraseAt(tokens, cue + 1);
  if (!phrase || !minded.has(singular(tokens[phrase.head]?.lower ?? ''))) return false;
  const next = tokens[phrase.to]?.lower ?? '';
  return next === 'that' || (/^(?:of|about|in|over)$/.test(next) && tokens[phrase.to + 1]?.word === true);
}
