/** Words that look like a date but are none, and years that stand with the thing that they date. */
import { citation, happenings, titled } from './tables/date-forms.ts';

export interface Candidate {
  text: string;
  name: string;
  words: string;
  start: number;
  end: number;
  preposition: string | null;
}

/** Words that look like a date but are none: the verb "may", a name such as "Agenda 2030", a count such as "2000 boats". */
export function plausible({ text, name, words, start, end, preposition }: Candidate): boolean {
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  const opens = /(?:^|[.?!;:,(]\s+(?:and |but |yet |so )?)$/.test(before);
  // "this week's edition": a text speaks of itself.
  if (/^(?:near|relative)$/.test(name) && /^['’]s\b/.test(after) && /^this/i.test(words)) return false;
  // "over the last year": the twelve months up to now, and no year of the calendar.
  if (/^(?:near|relative)$/.test(name) && /^last/i.test(words) && /\b[Tt]he $/.test(before)) return false;
  // "21st-century warfare", "1990s inflation": of what kind, and not when.
  if (/^(?:decade|century)$/.test(name) && !/\b[Tt]he $/.test(before) && !/^the /.test(words) && ofKind.test(after))
    return false;
  switch (name) {
    case 'same':
      // "the month", "that year" date something only after a preposition, before a clause mark, or at the start.
      // "later that year the fleet was laid up".
      return (
        preposition !== null ||
        opens ||
        /^\s*[,.;]/.test(after) ||
        /\b(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly|[Tt]hat) $/.test(before)
      );
    case 'next':
      // "the day after the vote" dates by another event.
      // "in the year before the ban", too; "The year before the board had refused" does not.
      if (
        /before$/.test(words) &&
        /^\s+(?:the|a|an|its|their)\s/.test(after) &&
        (preposition !== null || !acts.test(after))
      )
        return false;
      // "a plan for the day after": for what comes then.
      if (/^day|after$/.test(words))
        return /\b[Tt]he $/.test(before) && !/\bfor the $/.test(before) && /^\s*(?:[,.;]|$)/.test(after);
      return (
        (preposition === 'in' ||
          preposition === 'during' ||
          (preposition === null && /(?:\b[Tt]he|\b[Aa]) $/.test(before))) &&
        /^(?:\s*[,.;]|\s+(?:the|a|an|it|he|she|they|\p{Lu}|no|all|was|had|came|saw|brought|two|three|and|when|its|output|prices))/u.test(
          after,
        )
      );
    case 'theYear':
      return preposition === 'since' || preposition === 'by' || preposition === 'before' || preposition === 'until';
    case 'weekday':
      // "on Tuesday", "told reporters Tuesday."; not "Black Friday", "Tuesday market".
      if (
        (!/^(?:last|next|this) /i.test(words) &&
          /\b(?:\p{Lu}[\p{L}’']+|a|an|the|every|each|one) $/u.test(
            preposition ? before.replace(/\b\p{L}+ (?:the )?$/u, '') : before,
          )) ||
        /^ (?:\p{Lu}|(?:morning|evening) [a-z]+s\b)/u.test(after)
      )
        return false;
      return preposition !== null
        ? preposition !== 'of'
        : /^(?:last|next|this) /i.test(words) ||
            /^[.,]|^ (?:that|to|night|morning|after|before|in|at|with|when|as|by|from)\b/.test(after);
    case 'quarterAlone':
      return /^(?:in|during|for|since)$/.test(preposition ?? '') && !/^ (?:century|mile|final|hour)/.test(after);
    case 'monthDay':
      return preposition === 'on' || preposition === 'since' || preposition === 'by';
    case 'feast':
      return (
        /^(?:at|before|by|until|till|since|after|on|around|for)$/.test(preposition ?? '') &&
        /^(?:[,.;:)]|$| (?:in|of|at|by|the|it|he|she|they|and|or|that|when|as|but|with|to|for|on|after|last|this|next|because|so|than|was|were|are|is|had|brought|cost|left|took|made|\p{Ll}+ed|\d)\b)/u.test(
          after,
        )
      );
    case 'month':
      if (/^(?:May|March)$/.test(words)) {
        // "March" and "May" are words and names: only a preposition makes a month of them.
        if (!preposition || (/^(?:to|for)$/.test(preposition) && !/\b(?:end|start|middle) of $/.test(before)))
          return false;
      }
      // "April Smith", "August von": a name goes on in capitals.
      return !(/^ \p{Lu}\p{Ll}+ [a-z]+s\b/u.test(after) && !preposition);
    case 'season':
    case 'seasons':
      return true;
    case 'bareSeason':
      // The water that springs, the fall of prices: only after "last", or "in the" and at the clause's end.
      // "the last fall in prices": only what falls has an article.
      if (/^(?:last|next|this|coming|following|previous|preceding) /i.test(words))
        return !/fall$/.test(words) || !(/^ (?:in|of)\b/.test(after) || /\b(?:the|a|its|their) $/.test(before));
      if (/fall$/i.test(words)) return preposition === 'in' && /\bthe $/.test(before) && /^\s*[,.;]/.test(after);
      return (
        preposition !== null &&
        !/^(?:of|for|to|around|following|from)$/.test(preposition) &&
        !/^(?:[ -](?:wheat|barley|water|crop|tide|season|catch|fair|sale|school|house|rain|flow|flood|break|term|harvest|heat|peak|demand|temperature|month)|\s+as well)/.test(
          after,
        ) &&
        (!/ in (?:as )?$/.test(before) || /^(?:early|mid|late)/i.test(words))
      );
    case 'years':
    case 'span':
    case 'year': {
      if (name === 'span' && words.includes('/') && !consecutive(words)) return false;
      if (/^\s*(?:%|percent|per cent|km|kilomet|mile|tonne|hectare|MW|GW)/.test(after)) return false;
      // "In 2022 people left" tells when.
      if (/^\s*(?:people|soldiers|troops|men|women)\b/.test(after) && !whenOpens.test(text.slice(0, start)))
        return false;
      if (name === 'span' && words.includes('/'))
        return preposition !== null || /\b(?:winter|season|year|in|of)\s*$/.test(before);
      if (name === 'year' && isNoun(before, after, opens)) return true;
      if (preposition === 'of' && titled.test(before.concat('of').slice(0, -2))) return false;
      // "in 2021, 2022 and 2023".
      if (yearsBefore.test(text.slice(0, start))) return true;
      // "In 2024 exports of nickel fell": a round number may be how many.
      const opensSo = !/00$/.test(words) && whenOpens.test(text.slice(0, start));
      if (preposition) return opensSo || !/^ (?:or more|[a-z]+(?:s|ed) (?:of|were|are)\b)/.test(after);
      // A bare year in brackets or right after a comma and month is a date; after a capitalised word it is part of a name.
      if (/\((?:[a-z]+ )?$/.test(before)) return /^\s*[),;–-]/.test(after) && !citation.test(before);
      // "the 2008 crash", "its 2021 blackout".
      if (name === 'year' && /\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]hat) $/.test(before) && happenings.test(after))
        return true;
      return (
        /^(?:early|mid|late)/i.test(words) || (name !== 'year' && /\b(?:years?|period|between|from)\s*$/.test(before))
      );
    }
    default:
      return true;
  }
}

/** "When 2025 ended", "2024 saw two strikes", "closed 2025 with a loss": the year itself is what is told of. */
function isNoun(before: string, after: string, opens: boolean): boolean {
  if (/\b[Tt]he year $/.test(before)) return true;
  if (/\b(?:closed|finished|started|began|ended|entered|left) (?:the year )?$/.test(before))
    return /^(?:[,.;]| (?:with|on|at|in|as|without)\b)/.test(after);
  const leads =
    opens || /\b(?:[Ww]hen|[Aa]s|[Bb]efore|[Uu]ntil|[Oo]nce|[Ii]f|[Tt]hat|[Aa]nd|[Bb]ut|[Ww]hile) $/.test(before);
  return (
    leads &&
    /^ (?:was|saw|brought|began|begins|dawned|opened|opens|started|starts|ended|ends|closed|closes|drew|draws|marked|proved|turned|promises|has been|had been|will be)\b/.test(
      after,
    )
  );
}

const yearsBefore = /\b(?:[Ii]n|[Dd]uring|[Bb]oth|[Ss]ince|[Ff]or|[Oo]f) (?:(?:19|20)\d\d(?:, and |, | and | or ))+$/;
/** "In", "Throughout", "In both 2021 and", at the head of a sentence. */
const whenOpens =
  /(?:^|[.?!;]\s)(?:In|During|Throughout|Since|By|In both|Between)(?: (?:19|20)\d\d(?:,| and|, and))* $/;

/** A noun right behind. */
const ofKind =
  /^[ -](?!(?:and|or|to|until|till|through|when|where|while|as|but|was|were|is|are|had|has|saw|brought|it|they|he|she|we|the|a|an|in|on|at|by|for|from|with|that|which|did|would|will|could|may|so|because|after|before|of)\b)\p{Ll}{3}/u;

function consecutive(words: string): boolean {
  const [first, last] = words.split('/').map(Number);
  return first !== undefined && last === (first + 1) % 100;
}

/** A subject with its auxiliary. */
const acts = /^\s+\p{L}+\s+(?:\p{L}+\s+){1,3}(?:had|has|was|were|did|would|could)\b/u;
