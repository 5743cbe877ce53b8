/** The subject of a verb, over what may stand between the two. */
import { frontedSubject } from './fronted-subjects.ts';
import { type Phrase, subjectBefore } from './phrases.ts';
import { sharedSubject } from './shared-subjects.ts';
import type { Token } from './words.ts';

/** @returns The subject of a verb, over a relative clause, an abbreviation in brackets and another modal. */
export function subjectOf(tokens: Token[], index: number): Phrase | null {
  let at = index;
  // "States can and should share".
  if (
    /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:can|could|may|must|will)$/.test(tokens[at - 2]?.lower ?? '')
  )
    at -= 2;
  // "the Department of Health (DOH) must".
  if (tokens[at - 1]?.text === ')') {
    const open = tokens.findLastIndex(({ text }, other) => other < at && text === '(');
    if (open > 0 && at - open < 6) at = open;
  }
  // "Insurers, too, should": an adverb between commas is passed over by the grammar of phrases, "both" and "all" here.
  while (at > 1 && /^(?:both|all|each|alike|together|themselves|itself)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  // "Tenants affected should", "money saved should".
  if (tokens[at - 2]?.pos === 'NOUN' && reduced.test(tokens[at - 1]?.lower ?? '')) at--;
  const shared = sharedSubject(tokens, at);
  if (shared) return shared;
  const phrase =
    overRelative(tokens, at) ?? overAside(tokens, at) ?? frontedSubject(tokens, at) ?? subjectBefore(tokens, at);
  return phrase && withoutNumbering(tokens, phrase);
}

/** Participles that stand behind their noun without a clause. */
const reduced =
  /^(?:affected|concerned|involved|saved|raised|spent|collected|listed|named|responsible|owed|freed|chosen|elected)$/;

/** "5.1 Ministries should", "that towns should", "No government can": without what is not of the name. */
function withoutNumbering(tokens: Token[], phrase: Phrase): Phrase {
  let { from } = phrase;
  // "broad agreement that Sund must": what is agreed begins behind it.
  const that = tokens.findLastIndex(({ lower }, at) => lower === 'that' && at >= from && at < phrase.to - 1);
  if (that > from && /^(?:NOUN|ADJ)$/.test(tokens[that - 1]?.pos ?? '')) from = that + 1;
  // "The port is old and the railway should": what is told of another.
  const joint = tokens.findIndex(({ pos }, at) => at >= from && at < phrase.head && pos === 'CCONJ');
  const told = joint > 0 && tokens[from - 1]?.pos === 'AUX' && tokens[joint + 1]?.pos === 'DET';
  if (told && tokens.slice(from, joint).every(({ pos }) => pos === 'ADJ' || pos === 'ADV')) from = joint + 1;
  while (
    from < phrase.head &&
    ((/^(?:\d+(?:\.\d+)*\.?|[.)])$/.test(tokens[from]?.text ?? '') &&
      from < 3 &&
      /^\d+(?:\.\d+)+|^[.)]/.test(tokens[from]?.text ?? '')) ||
      /^(?:that|which|what|no|then|so|first|second|third|fourth|fifth|finally|lastly|next)$/.test(
        tokens[from]?.lower ?? '',
      ))
  )
    from++;
  return { ...phrase, from };
}

/** "The bloc facing Sund must", "banks in developing countries should": the noun that a participle hangs on, or stands behind. */
export function overParticiple(tokens: Token[], phrase: Phrase | null): Phrase | null {
  const participle = phrase ? tokens[phrase.from - 1] : undefined;
  if (!phrase || participle?.pos !== 'VERB' || !/^\p{Ll}+ing$/u.test(participle.text)) return phrase;
  const at = phrase.from - 1;
  const before = tokens[at - 1];
  const to = before?.pos === 'ADP' ? at - 1 : at;
  const whole = /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? '') ? subjectBefore(tokens, to) : null;
  // "By cutting fares towns should": nothing stands before it.
  return whole && whole.to === to ? { ...whole, to: before?.pos === 'ADP' ? phrase.to : to } : phrase;
}

/** "Firms that sell to the army must", "Chile, which has the skills, should": the noun before the clause. */
export function overRelative(tokens: Token[], index: number): Phrase | null {
  const comma = tokens[index - 1]?.text === ',';
  for (let at = index - (comma ? 2 : 1); at > 0 && index - at < 24; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (/^[;:()“”"]$/.test(text) || (text === ',' && !comma)) return null;
    const before = tokens[at - 1];
    const clause = tokens.slice(at + 1, index);
    if (/^(?:who|whom|that|which|whose)$/.test(lower) && clause[0]?.lower !== 'the') {
      // "Norway, through whose waters they sail, should".
      const led = before?.pos === 'ADP' && /^wh/.test(lower) ? 1 : 0;
      let noun = tokens[at - 1 - led]?.text === ',' ? at - 2 - led : at - 1 - led;
      // "the Seabed Authority (ISA), whose members".
      if (tokens[noun]?.text === ')')
        noun = tokens.findLastIndex((token, open) => open < noun && token.text === '(') - 1;
      if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? '')) return null;
      if (!clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
      return subjectBefore(tokens, noun + 1);
    }
  }
  return null;
}

/** "The owners, before they sell, ought to": the noun before a clause of its own between commas. */
function overAside(tokens: Token[], index: number): Phrase | null {
  if (tokens[index - 1]?.text !== ',') return null;
  const open = tokens.findLastIndex(({ text }, at) => at < index - 1 && /^[,;:()“”"]$/.test(text));
  if (open < 1 || index - open > 20 || tokens[open]?.text !== ',') return null;
  const hangs =
    /^(?:before|after|once|if|unless|when|whenever|while|until|as|since|because|although|though|even|whatever|instead|rather|without|despite|whether)$/;
  // The clause has a subject or a verb of its own; without them it is one that the grammar of phrases passes over.
  const told = tokens.slice(open + 1, index - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return told && hangs.test(tokens[open + 1]?.lower ?? '') ? subjectBefore(tokens, open) : null;
}
