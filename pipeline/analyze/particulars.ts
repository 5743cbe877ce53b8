/** The particulars of a recommendation, verbatim: on what condition, by when, towards whom. */
import type { DateWords } from './dates.ts';
import { nounPhraseAt, phraseText } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isDemonym, knownNames } from './regions.ts';
import { agents } from './tables/deontic.ts';
import type { Token } from './words.ts';

const conditions =
  /(?:^|[\s(])((?:(?:even |only )?if|unless|provided that|providing that|on condition that|in the event (?:of|that)|in case of|as long as|so long as|subject to|only once|once|until) (?:[^,;:.()]|\([^()]*\)|\.(?=\d))*)/gi;
/** Stops and commas inside a sentence that end nothing: "the U.S. Congress", "Mr. Marr", "1,400". */
const inWords =
  /(?:(?<=\b\p{Lu})\.|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|No))\.|(?<=\p{Ll})\.(?=\s\p{Ll})|(?<=\d)[,.:](?=\d))(?!["”’)]*$)/gu;
const stretch =
  /\b(?:(?:in|over|for|from) (?:the|a) )?(?:(?:short|medium|long|near)(?:-| )(?:to |to-)?(?:(?:short|medium|long)(?:-| ))?(?:term|run)|(?:medium|short)- to (?:long|medium)-term)\b|\bwithin (?:the next )?(?:[a-z]+|\d+) (?:(?:working|business|calendar|school|sitting) )?(?:days|weeks|months|years|decade)\b|\b(?:in|over) the (?:next|coming) (?:(?:[a-z]+|\d+) )?(?:days|weeks|months|years|decade)\b|\bimmediately\b|\bwithout delay\b|\bas soon as (?:is )?(?:reasonably )?(?:possible|practicable|feasible)\b|\bforthwith\b|\bat the (?:first|earliest) opportunity\b|\b(?:during|within|for|over) the (?:[a-z]+|\d+)[- ](?:day|week|month|year) period\b|\bwithout (?:further|undue) delay\b/i;
/** "before another gate is closed", "by the time the ice returns". */
const before =
  /(?:^|[\s,(])((?:before|by the time|in time for|ahead of) [^,;:.()]{3,80}?\b(?:is|are|has|have|comes?|begins?|starts?|opens?|ends?|expires?|closes?|goes|enters?|takes?|returns?|meets?|arrives?)\b[^,;:.()]*)/i;
/** "before the next election", "by the end of the current session". */
const next =
  /(?:^|[\s,(])((?:before|by|ahead of|in time for|until) (?:the )?(?:next|end of|start of|beginning of|coming|following) [^,;:.()]{3,60})/i;
/** "at its session of July 2026", "at the next summit": a meeting that is to come. */
const meetings =
  '(?:session|meeting|summit|conference|assembly|congress|convention|plenary|council|sitting|hearing|round)';
const meeting = RegExp(
  `\\b(?:at|during) (?:its|their|the|an?) (?:(?!next\\b|coming\\b|forthcoming\\b|upcoming\\b)[\\p{L}-]+ ){0,3}${meetings} (?:to be held |planned |due )?(?:of|in|on|for)? ?(?:early |late |mid-)?$`,
  'iu',
);
const nextMeeting = RegExp(
  `\\b(?:at|during) (?:its|their|the) (?:next|coming|forthcoming|upcoming) (?:[\\p{L}-]+ ){0,3}?${meetings}\\b(?: of [\\p{L} ]{3,40}(?=[.,;]|$))?`,
  'iu',
);
/** "before the vote due in May": by what, though a day is told of it. */
const due =
  /\b(?:before|by|ahead of|in time for) the (?:\p{L}+ ){1,3}(?:planned|scheduled|due|expected|foreseen) [^,;:.()]{3,60}/iu;
const dealing = new Set(
  'engage engages consult consults involve support supports assist press lobby pressure invite approach offer offers give gives grant grants lend pay sell'.split(
    ' ',
  ),
);
const dealings = new Set(
  `dialogue cooperation co-operation coordination relations negotiations talks agreement treaty partnership work cooperate
  coordinate negotiate collaborate partner share agree liaise consult ties contacts channels engage trade compact`.split(
    /\s+/,
  ),
);

/** "once a year", "once every two years": how often, not on what condition. */
const often =
  /^once (?:(?:and|or) |(?:an?|each|every|per|in|this|that|last|next) (?:\S+ ){0,2}?(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|summer|winter|spring|autumn|year|decade|century|term|session|shift|generation|lifetime|while|morning|evening)s?\b)/i;

/** @returns The clause that says on what condition, verbatim. */
export function conditionOf(sentence: Sentence): string | null {
  const text = sentence.text.replace(inWords, '\u2024');
  // "Should talks fail, …".
  const inverted = /^(?:Should|Were|Had) (?:[^,;:.]{8,90})(?=, )/.exec(text);
  if (inverted) return sentence.text.slice(0, inverted[0].length);
  for (const match of text.matchAll(conditions)) {
    const end = match.index + match[0].length;
    const words = sentence.text.slice(end - (match[1]?.length ?? 0), end).trim();
    if (
      words &&
      words.split(/\s+/).length > 2 &&
      !/^(?:once|until) (?:again|more|now)\b/i.test(words) &&
      !often.test(words)
    )
      return words;
  }
  return null;
}

const moved = /\b(?:bring|brought|move|put|push|extend|prolong|postpone|delay|defer|advance)\b[^,;:]*$/;

/** @returns By when or for how long, verbatim. */
export function horizonOf(sentence: Sentence, dates: DateWords[]): string | null {
  const asked = sentence.text.search(/\b(?:should|must|ought|needs?|to|let)\b/);
  // "no later than 2027".
  const latest = /\b(?:no|not) later than [^,;:.()]{3,40}/i.exec(sentence.text);
  if (latest) return latest[0].trim();
  const dated = due.exec(sentence.text);
  if (dated) return dated[0];
  for (const { start, end } of dates) {
    const met = meeting.exec(sentence.text.slice(0, start));
    if (met) return sentence.text.slice(met.index, end);
  }
  const bound = dates.find(
    ({ preposition, start }) =>
      preposition &&
      (/^(?:by|before|until|till|from|in|during|through)$/.test(preposition) ||
        // "bring the package forward to May".
        (preposition === 'to' && moved.test(sentence.text.slice(0, start))) ||
        // "should lapse on 3 May", not "the vote on 3 May should".
        (preposition === 'on' && asked >= 0 && start > asked)),
  );
  if (bound) {
    const lead = sentence.text.slice(0, bound.start);
    const at = lead.toLowerCase().lastIndexOf(bound.preposition ?? '');
    return sentence.text.slice(at, bound.end);
  }
  const match = stretch.exec(sentence.text);
  const sitting = match ? null : nextMeeting.exec(sentence.text);
  if (sitting) return sitting[0];
  const event = match ? null : (before.exec(sentence.text) ?? next.exec(sentence.text));
  if (event?.[1]) return event[1];
  return match ? match[0].replace(/^(?:from|in|for|over) (?:a|the) (?=\w+-)/i, '') : null;
}

/** @returns Towards or with whom, verbatim; never the addressee. */
export function counterpartOf(sentence: Sentence, addressee: string | null, from: number): string | null {
  const { tokens } = sentence;
  for (
    let at = Math.max(
      0,
      tokens.findIndex((token) => token.start >= from),
    );
    at < tokens.length;
    at++
  ) {
    const start = objectAt(tokens, at);
    if (start < 0) continue;
    const phrase = nounPhraseAt(tokens, start);
    const head = phrase && tokens[phrase.head];
    if (!phrase || !head) continue;
    const text = phraseText(sentence.passage.passage.text, tokens, phrase);
    const bare = text.replace(/^the /i, '');
    const whole = /^(?:concerned|involved|affected)$/.test(tokens[phrase.to]?.lower ?? '')
      ? phraseText(sentence.passage.passage.text, tokens, { from: phrase.from, to: phrase.to + 1 })
      : bare;
    const known = agents.has(head.lower) || knownNames().has(bare) || (head.pos === 'PROPN' && !isDemonym(head.text));
    if (known && bare !== addressee) return whole;
  }
  return null;
}

/** Where the phrase begins that a word of dealing is followed by: "consult X", "dialogue with X", "work together with X". */
function objectAt(tokens: Token[], at: number): number {
  const [word, next, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? '');
  if (/^work(?:s|ing)?$/.test(word ?? ''))
    return next === 'with' ? at + 2 : next === 'together' && third === 'with' ? at + 3 : -1;
  if (/^(?:share|exchange|agree|negotiate|coordinate|co-ordinate|conclude|sign)$/.test(word ?? '')) {
    // "share its patents with X": what is shared stands between.
    const rest = tokens.slice(at + 1, at + 10);
    const end = rest.findIndex(
      ({ pos, text, lower }, index) =>
        // "its recycling patents": a participle before its noun is no verb.
        (pos === 'VERB' && !(/ing$/.test(lower) && rest[index + 1]?.pos === 'NOUN')) || /^[,;:.]$/.test(text),
    );
    const partner = rest.findIndex(({ lower }) => lower === 'with');
    if (partner >= 0 && (end < 0 || partner < end)) return at + partner + 2;
  }
  if (dealings.has(word ?? '') && (next === 'with' || next === 'among')) return at + 2;
  return dealing.has(word ?? '') && next !== 'in' && next !== 'with' ? at + 1 : -1;
}
