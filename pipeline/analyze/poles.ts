/** Which way a sentence leans on a thing: what it calls it, what it asks to become of it. A grammar of clauses, no more. */
import type { Matter } from './matters.ts';
import { type Pole, poleOf } from './pole.ts';
import { actPole, axisOf, otherActs, otherAxis } from './pole-acts.ts';
import {
  chainFrom,
  clauseStart,
  copulas,
  isAuxiliary,
  isDenied,
  isPassed,
  objectMatter,
  purposeAt,
  subjectMatter,
  tenseAt,
} from './pole-clauses.ts';
import { type PoleWord, poleWordsAt } from './pole-words.ts';
import type { Sentence } from './reading.ts';
import { askedActs } from './tables/asked-acts.ts';
import type { Axis, Way } from './tables/pole-axes.ts';
import { ends, intents, kinds, nominal } from './tables/pole-words.ts';

/** With one of these a sentence says less than it seems: on a condition, of a part, in doubt. */
const conditional =
  /\b(?:if|unless|whether|provided|only|merely|(?<!at )once|as long as|so long as|as soon as|in case|perhaps|maybe|partly|in part|necessarily|always|alone|without(?! delay)|except|when|where|wherever|whenever|not (?:just|simply|so much)|rather than|instead of|sometimes|in theory|on paper|would have)\b|\?["”’)]*$/i;

/** @returns Which way an English sentence leans, and on what; none for most. */
export function polesOf(sentence: Sentence, advises: boolean): Pole[] {
  if (conditional.test(sentence.text)) return [];
  const { tokens } = sentence;
  const found: Pole[] = [];
  for (let at = 0; at < tokens.length; at++)
    for (const words of poleWordsAt(tokens, at)) {
      const pole = read(words, at);
      if (pole) found.push(pole);
    }
  if (/\b(?:should|must|ought)\b/i.test(sentence.text)) found.push(...otherActs(sentence));
  if (/\bbetween\b/.test(sentence.text)) found.push(...unconnected(sentence));
  return [...found, ...found.flatMap((pole) => ofAct(pole) ?? [])];

  function read(words: PoleWord, at: number): Pole | null {
    if (words.form === 'is') return predicate(sentence, words, at);
    if (words.form === 'does') return verb(sentence, words, at);
    if (words.form === 'own') return stand(sentence, words, at);
    if (words.form === 'of') return wanting(sentence, words, at);
    if (words.form === 'effect') return effect(sentence, words, at);
    if (words.form === 'cause' || words.form === 'caused') return cause(sentence, words, at);
    return actPole(sentence, words, at, advises);
  }
}

/** "The suspension of the licences was an error", "the plan to flood the valley should be dropped": of the act, too. */
function ofAct(pole: Pole): Pole | null {
  const { tokens } = pole.sentence;
  const { head } = pole.matter;
  if (pole.open || !/^(?:good|needed|legal|keep)$/.test(pole.axis)) return null;
  const at = tokens.indexOf(head);
  const made = (words: PoleWord | undefined, matter: Matter | null, stem: string): Pole | null => {
    if (!matter || matter.head === head) return null;
    const { axis, way } = words ? axisOf(words, matter) : { axis: `do ${stem}` as Axis, way: 1 as Way };
    return { ...pole, axis, way: (way * pole.way) as Way, mode: 'asked', matter, for: [] };
  };
  const verb = tokens[at + 2];
  if (intents.has(head.lower) && tokens[at + 1]?.lower === 'to' && verb) {
    const words = poleWordsAt(tokens, at + 2).find(({ form }) => form === 'act');
    return made(words, objectMatter(tokens, at + 2 + (words?.words.length ?? 1)), verb.stem);
  }
  if (!/^(?:of|in|to|on)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const matter = objectMatter(tokens, at + 2);
  const base = nominal[head.lower];
  const known = base && askedActs.find(([, form, , list]) => form === 'act' && list.split(/;\s*/).includes(base));
  if (known) return made({ axis: known[0], form: 'act', way: known[2], words: [base], as: 'base' }, matter, '');
  return /(?:[st]ion|ing)$/.test(head.lower) && head.lower.length > 6 ? made(undefined, matter, head.stem) : null;
}

/** "The levy was a grave mistake", "it would be wrong to close the fishery", "closing it would be wrong". */
function predicate(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  let back = at - 1;
  while (back >= 0 && !copulas.has(tokens[back]?.lower ?? '') && isPassed(tokens[back])) back--;
  const to = at + words.words.length;
  const considered = tokens[back];
  if (!considered) return null;
  if (!copulas.has(considered.lower)) return called(sentence, words, at);
  // "is a dangerous road": of the road; "is a proven technology": of what it is said of.
  if (tokens[to]?.pos === 'NOUN' && tokens[to - 1]?.pos !== 'NOUN' && !kinds.has(tokens[to]?.lower ?? '')) return null;
  const chain = chainFrom(tokens, back);
  const can = /^(?:can|could|ca)$/.test(tokens[chain]?.lower ?? '');
  if (can !== /^(?:met|reached|achieved)$/.test(words.words[0] ?? '') && can) return null;
  if (!can && /^(?:met|reached|achieved)$/.test(words.words[0] ?? '')) return null;
  const denied = isDenied(tokens, chain, at);
  const before = tokens[chain - 1]?.lower ?? '';
  if (before === 'it' && tokens[to]?.lower === 'to') return turned(sentence, words, to + 1, denied, at);
  // "Parliament was right to suspend the licences."
  const acted = /^(?:right|wrong|wise|unwise|foolish|mistaken)$/.test(words.words.join(' '));
  if (acted && tokens[to]?.lower === 'to') return turned(sentence, words, to + 1, denied, at);
  const start = clauseStart(tokens, chain);
  const opening = tokens[start]?.lower === 'to' ? start + 1 : start;
  const gerund = tokens[opening]?.pos === 'VERB' && tokens[opening]?.lower.endsWith('ing');
  const verbal = opening > start || gerund || poleWordsAt(tokens, opening).some(({ as }) => as === 'gerund');
  if (verbal && !tokens.slice(opening + 1, chain).some(({ lower }) => copulas.has(lower)))
    return turned(sentence, words, opening, denied, at);
  const matter = subjectMatter(tokens, chain);
  const purposes = purposeAt(tokens, to).map((one) => one.replace(/^to /, 'for '));
  const said = { denied, from: chain, tense: tenseAt(tokens[chain]), for: purposes };
  return poleOf(sentence, words, at, matter, said);
}

/** "We consider the new timetable a step back." */
function called(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index < at && /^(?:consider|think|find|deem|call|judge|regard|believe)$/.test(lower),
  );
  if (verb < 1 || at - verb > 10 || !/^(?:we|i)$/.test(tokens[verb - 1]?.lower ?? '')) return null;
  const matter = objectMatter(tokens, verb + 1);
  return poleOf(sentence, words, at, matter, { from: verb, denied: isDenied(tokens, verb + 1, at) });
}

/** "To delay the vote would be wrong" asks that it be not delayed. */
function turned(sentence: Sentence, words: PoleWord, at: number, denied: boolean, cue: number): Pole | null {
  if (!/^(?:good|needed|legal)$/.test(words.axis)) return null;
  const { tokens } = sentence;
  const made = poleWordsAt(tokens, at).find(({ form, as }) => form === 'act' && as !== 'participle');
  const verb = tokens[at];
  const matter = verb && objectMatter(tokens, at + (made?.words.length ?? 1));
  if (!matter) return null;
  const axis = made ? axisOf(made, matter) : { axis: otherAxis({ ...verb }), way: 1 as Way };
  const way = (axis.way * (denied ? -words.way : words.way)) as Way;
  const last = Math.max(at, cue + words.words.length - 1);
  const pole = poleOf(sentence, { axis: axis.axis, way, words: [verb.lower] }, at, matter, { mode: 'asked' });
  const [from, to] = [tokens[Math.min(at, cue)], tokens[last]];
  return pole && from && to ? { ...pole, start: from.start, end: to.end } : pole;
}

/** "The cull has done nothing for the sheep." */
function verb(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  const to = at + words.words.length;
  const [first = ''] = words.words;
  if (/^fail/.test(first) && tokens[to]?.lower === 'to' && !ends.has(tokens[to + 1]?.lower ?? '')) return null;
  if (/^(?:work|succeed)/.test(first) && /^(?:NOUN|DET|PRON)$/.test(tokens[to]?.pos ?? '')) return null;
  const chain = chainFrom(tokens, at);
  const opening = clauseStart(tokens, chain);
  if (words.axis === 'good' && tokens[chain - 1]?.lower === 'it' && tokens[to]?.lower === 'to')
    return turned(sentence, words, to + 1, isDenied(tokens, chain, at), at);
  if (words.axis === 'good' && poleWordsAt(tokens, opening).some(({ as }) => as === 'gerund'))
    return turned(sentence, words, opening, isDenied(tokens, chain, at), at);
  const tense = tenseAt(tokens[chain]);
  const said = { denied: isDenied(tokens, chain, at), from: chain, tense, for: purposeAt(tokens, to) };
  return poleOf(sentence, words, at, subjectMatter(tokens, chain), said);
}

/** "We support the merger." */
function stand(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  let back = at - 1;
  while (back >= 0 && (isPassed(tokens[back]) || isAuxiliary(tokens[back]))) back--;
  if (!/^(?:we|i)$/.test(tokens[back]?.lower ?? '')) return null;
  const matter = objectMatter(tokens, at + words.words.length);
  return poleOf(sentence, words, at, matter, { denied: isDenied(tokens, back, at), from: back });
}

/** "There is no need for a second runway", "the coast has too few inspectors". */
function wanting(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  const to = at + words.words.length;
  const matter = objectMatter(tokens, to);
  if (words.axis === 'enough') {
    if (words.way === 1 && !/^(?:has|have|are|is)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    return poleOf(sentence, words, at, matter, { denied: isDenied(tokens, at - 3, at) });
  }

  const there = tokens.findLastIndex(
    ({ lower }, index) => index < at && index > at - 6 && /^(?:there|sees?)$/.test(lower),
  );
  if (there < 0) return null;
  const denied = isDenied(tokens, there, at);
  // "no need to raise it", "a case for raising it".
  if (words.words.at(-1) === 'to' ? tokens[to]?.pos !== 'DET' : tokens[to]?.lower.endsWith('ing'))
    return turned(sentence, words, to, denied, there);
  return poleOf(sentence, words, at, matter, { denied, from: there });
}

/** "The cap protects poor households": of the cap, and of the households. */
function effect(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  const chain = chainFrom(tokens, at);
  // "to protect them": what it is for, and not what it does.
  if (words.as === 'gerund' || tokens[at - 1]?.lower === 'to' || /^(?:should|must)$/.test(tokens[chain]?.lower ?? ''))
    return null;
  if (
    words.as === 'participle' &&
    tokens.slice(chain, at).some(({ lower }) => /^(?:is|are|was|were|be|been)$/.test(lower))
  )
    return null;
  const object = objectMatter(tokens, at + words.words.length);
  const matter = object && subjectMatter(tokens, chain);
  const said = { denied: isDenied(tokens, chain, at), from: chain, tense: tenseAt(tokens[chain]), object };
  return poleOf(sentence, words, at, matter, said);
}

/** "The fire was caused by a fault": of the fire, and of the fault. */
function cause(sentence: Sentence, words: PoleWord, at: number): Pole | null {
  const { tokens } = sentence;
  let back = at;
  while (back > 0 && (isPassed(tokens[back - 1]) || isAuxiliary(tokens[back - 1]))) back--;
  const [first, second] = [subjectMatter(tokens, back), objectMatter(tokens, at + words.words.length)];
  // "The main reason for the shortage is low pay."
  if (words.form === 'cause' && !first && second && /^(?:is|was)$/.test(tokens[second.to]?.lower ?? '')) {
    const reason = objectMatter(tokens, second.to + 1);
    return reason && poleOf(sentence, words, at, second, { from: at, object: reason });
  }
  const [matter, object] = words.form === 'cause' ? [second, first] : [first, second];
  return object && poleOf(sentence, words, at, matter, { denied: isDenied(tokens, back, at), from: back, object });
}

/** "There is no connection between the festival and the outbreak": whichever is the cause. */
function unconnected(sentence: Sentence): Pole[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'between' &&
      /^(?:connection|link|relation|relationship|correlation)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  const and = tokens.findIndex(({ lower }, index) => index > at && lower === 'and');
  if (at < 2 || and < 0 || !isDenied(tokens, at - 4, at)) return [];
  const [one, other] = [objectMatter(tokens, at + 1), objectMatter(tokens, and + 1)];
  if (!one || !other) return [];
  const words = { axis: 'cause', way: -1, words: ['', ''] } as const;
  return [[one, other] as const, [other, one] as const].flatMap(
    ([matter, object]) =>
      poleOf(sentence, { ...words, words: [...words.words] }, at - 1, matter, { from: at - 2, object }) ?? [],
  );
}
