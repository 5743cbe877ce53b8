/** What is asked to become of a thing: verbs of `tables/judgements.ts` behind "should", "we urge … to", "it is time to"; other verbs behind "should". */
import { isDisowned } from './disowned.ts';
import { type Matter, matterAt } from './matters.ts';
import { nounPhraseAt } from './phrases.ts';
import { type Pole, poleOf } from './pole.ts';
import { clauseStart, isDenied, isPassed, objectMatter, purposeAt, subjectAt, subjectMatter } from './pole-clauses.ts';
import { type PoleWord, poleWordsAt } from './pole-words.ts';
import type { Sentence } from './reading.ts';
import type { Axis } from './tables/pole-axes.ts';
import { levels } from './tables/pole-words.ts';
import type { Token } from './words.ts';

/** By what a verb is asked for. */
interface Licence {
  /** The token that asks. */
  from: number;
  /** The token before which its subject stands; -1 without one. */
  subject: number;
  denied: boolean;
  passive: boolean;
  mode: 'asked' | 'will';
  /** "On no account should the island be sold": the subject behind the modal. */
  turned?: Matter | null;
}

const urging: ReadonlySet<string> = new Set(
  'urge advise encourage ask call recommend want appeal implore invite'.split(' '),
);
const willing: ReadonlySet<string> = new Set(
  `well wise advised better right time ought best sensible prudent wiser needs need has have urged encouraged asked invited
  recommended`.split(/\s+/),
);
/** What somebody gives or withholds to a thing that may stay unnamed. */
const assents: ReadonlySet<string> = new Set(
  'consent approval assent backing blessing agreement vote signature'.split(' '),
);
/** Verbs that say too little of what is asked. */
const common: ReadonlySet<string> = new Set(
  `be have make take do give get go come ensure consider look use see find put become note remember say ask think know help try
  need want provide work seek show mean serve play focus include involve concern require aim avoid address treat regard reflect
  continue begin start apply lead turn bear share`.split(/\s+/),
);

/** "The tram should be kept", "we urge voters to reject the bill", "it is time to lift the ban", "let the waiver lapse". */
export function actPole(sentence: Sentence, words: PoleWord, at: number, advises: boolean): Pole | null {
  const { tokens } = sentence;
  if (words.as === 'gerund') return null;
  const let_ = words.form === 'goes' ? letBefore(tokens, at) : -1;
  const asked = licence(tokens, let_ >= 0 ? let_ : at, words.as, advises);
  if (!asked) return null;
  const to = at + words.words.length;
  const passive = words.form === 'act' && words.as === 'participle';
  if (words.as !== 'base' && passive !== asked.passive) return null;
  const intransitive = words.form === 'goes';
  const told = passive || intransitive ? null : objectMatter(tokens, to);
  // "Keep talking."
  const object = told?.head.pos === 'NOUN' || told?.head.pos === 'PROPN' ? told : null;
  const phrase = asked.subject >= 0 ? subjectAt(tokens, asked.subject) : null;
  const subject = phrase && tokens[phrase.head];
  const moved =
    let_ >= 0 ? objectMatter(tokens.slice(0, at), let_ + 1) : (asked.turned ?? (phrase && matterAt(tokens, phrase)));
  let matter = passive || intransitive ? moved : object;
  let open = false;
  if (matter && object && assents.has(object.head.lower) && subject) {
    // "Parliament should withhold its consent": to what, another sentence says.
    open = object.mods.length === 0;
    if (open) matter = { ...matter, head: subject, mods: [], owned: false };
  }
  if (!matter || (intransitive && let_ < 0 && objectMatter(tokens, to))) return null;
  if (asked.mode === 'asked' && asked.from >= 0 && isDisowned(sentence, asked.from)) return null;
  const own = passive || intransitive;
  return poleOf(sentence, { ...axisOf(words, matter), words: words.words }, at, matter, {
    denied: asked.denied,
    from: asked.from,
    mode: asked.mode,
    subject: own ? null : (subject ?? null),
    for: own ? purposeAt(tokens, to) : [],
    open,
  });
}

/** "let the ferry subsidy lapse". */
function letBefore(tokens: Token[], at: number): number {
  const found = tokens.findLastIndex(
    ({ lower }, index) => index < at && index > at - 8 && /^(?:let|allow)$/.test(lower),
  );
  return found >= 0 && nounPhraseAt(tokens.slice(0, at), found + 1) ? found : -1;
}

/** A ceiling that is lifted rises; whatever else is lifted ends. */
export function axisOf({ axis, way, words }: PoleWord, matter: Matter): Pick<PoleWord, 'axis' | 'way'> {
  if (!words[0]?.startsWith('lift')) return { axis, way };
  return levels.has(matter.head.lower) ? { axis: 'size', way: 1 } : { axis: 'keep', way: -1 };
}

function licence(tokens: Token[], at: number, as: PoleWord['as'], advises: boolean): Licence | null {
  let back = at - 1;
  const isWilling = (index: number) => tokens[index + 1]?.lower === 'to' && willing.has(tokens[index]?.lower ?? '');
  while (back >= 0 && isPassed(tokens[back]) && !isWilling(back)) back--;
  const between = tokens.slice(back + 1, at).map(({ lower }) => lower);
  const passive = between.some((word) => /^be(?:en)?$/.test(word));
  const to = between.includes('to');
  const bare = as === 'base' || passive;
  if (!bare && as !== 'participle') return null;
  const word = tokens[back]?.lower ?? '';
  const denied = isDenied(tokens, clauseStart(tokens, back), at);
  if (bare && /^(?:should|must|ought|deserves?|needs?)$/.test(word))
    return { from: back, subject: back, denied, passive, mode: 'asked' };
  if (bare && /^(?:will|wo)$/.test(word)) return { from: back, subject: back, denied, passive, mode: 'will' };
  if (bare && to && willing.has(word)) {
    const modal = tokens.findLastIndex(
      ({ lower }, index) =>
        index <= back && index > back - 5 && /^(?:would|should|is|are|needs?|has|have|ought)$/.test(lower),
    );
    if (modal >= 0) return { from: modal, subject: modal, denied, passive, mode: 'asked' };
  }
  if (as === 'base' && to) {
    const urge = tokens.findLastIndex(({ lower }, index) => index < back && index > back - 8 && urging.has(lower));
    if (/^(?:we|i|also)$/.test(tokens[urge - 1]?.lower ?? ''))
      return { from: urge, subject: -1, denied: false, passive, mode: 'asked' };
  }
  const that = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 9 && lower === 'that');
  if (bare && /^(?:recommends?|proposes?|urges?|asks?|insists?|suggests?)$/.test(tokens[that - 1]?.lower ?? '')) {
    const verb = passive ? tokens.findIndex(({ lower }, index) => index > that && lower === 'be') : at;
    return { from: that - 1, subject: verb, denied: isDenied(tokens, that, at), passive, mode: 'asked' };
  }
  if (as === 'base' && advises && !to && (back < 0 || (back === 0 && word === 'do')))
    return { from: at, subject: -1, denied: isDenied(tokens, 0, at), passive: false, mode: 'asked' };
  // "Nor should the island be sold."
  const modal = tokens.findLastIndex(
    ({ lower }, index) => index < back && index > back - 8 && /^(?:should|must)$/.test(lower),
  );
  if (modal > 0 && bare && isDenied(tokens, modal - 3, modal) && nounPhraseAt(tokens, modal + 1)?.to === back + 1)
    return { from: modal, subject: -1, denied: true, passive, mode: 'asked', turned: objectMatter(tokens, modal + 1) };
  return joined(tokens, back, as, advises);
}

/** "extend the mandate and raise the ceiling": the second verb is asked for as the first. */
function joined(tokens: Token[], back: number, as: PoleWord['as'], advises: boolean): Licence | null {
  const word = tokens[back]?.lower ?? '';
  if (!/^(?:and|or|nor)$/.test(word) && tokens[back]?.text !== ',') return null;
  for (let before = back - 1; before >= 0 && back - before < 14; before--) {
    if (/^[;:.]$/.test(tokens[before]?.text ?? '')) return null;
    const verb = poleWordsAt(tokens, before).find((one) => one.form === 'act' && one.as === as);
    const first = verb && licence(tokens, before, as, advises);
    if (first) return first.mode === 'asked' ? { ...first, denied: first.denied || word === 'nor' } : null;
  }
  return null;
}

/** A verb that the table has not: what one asks for with it another may refuse. */
export function otherActs(sentence: Sentence): Pole[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, modal): Pole[] => {
    if (!/^(?:should|must|ought)$/.test(token.lower)) return [];
    const start = clauseStart(tokens, modal);
    const inverted = modal > 0 && isDenied(tokens, modal - 3, modal) ? nounPhraseAt(tokens, modal + 1) : null;
    let at = inverted ? inverted.to : modal + 1;
    const from = at;
    while (at < tokens.length && (isPassed(tokens[at]) || tokens[at]?.lower === 'to')) at++;
    const passive = tokens.slice(from, at).some(({ lower }) => lower === 'be');
    const verb = tokens[at];
    if (!verb || !/^(?:VERB|NOUN)$/.test(verb.pos) || common.has(verb.lower) || poleWordsAt(tokens, at).length > 0)
      return [];
    const particle = /^(?:over|out|off|up|down|back|away)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
    const subject = inverted ? null : subjectAt(tokens, modal);
    const moved = inverted ? objectMatter(tokens, modal + 1) : subjectMatter(tokens, modal);
    const to = at + 1 + particle;
    const pole = poleOf(
      sentence,
      { axis: otherAxis(verb), way: 1, words: particle ? [verb.lower, ''] : [verb.lower] },
      at,
      passive ? moved : objectMatter(tokens, to),
      {
        from: modal,
        mode: 'asked',
        denied: isDenied(tokens, start, at),
        subject: passive ? null : ((subject && tokens[subject.head]) ?? null),
        for: passive ? purposeAt(tokens, to) : [],
      },
    );
    return pole && !isDisowned(sentence, modal) ? [pole] : [];
  });
}

export function otherAxis({ stem }: Token): Axis {
  return `do ${stem}` as Axis;
}
