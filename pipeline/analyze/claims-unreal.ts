/** What is not said: "may demand", "never claimed"; and what one thinks with a "not": "does not expect". */
import type { Phrase } from './phrases.ts';
import { isPlural } from './singular.ts';
import type { Cue } from './tables/cues.ts';
import { offices } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** Who does not expect a thing expects that it will not be. */
const doubting =
  /^(?:expect|believe|think|consider|accept|want|share|see|regard|anticipate|foresee|foreseen|expected|anticipated|imagined?|trust|favou?r|support|agree)$/;

/** @returns The auxiliary of "does not expect", "do not believe": held now, and no matter of what was not said; else `null`. */
export function doubts(tokens: Token[], at: number, { kind }: Cue): Token | null {
  const graded =
    /^(?:so|too|very|entirely|wholly|yet|quite|at|particularly|now|really|currently|seriously|fully|actually|still|even|necessarily|therefore|generally)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
      ? 1
      : 0;
  const [aux, not] = [tokens[at - 2 - graded], tokens[at - 1 - graded]];
  // "no longer believes", "has never accepted".
  if (aux?.lower === 'no' && not?.lower === 'longer' && doubting.test(stemOf(tokens[at]?.lower ?? ''))) return aux;
  if (
    /^(?:has|have)$/.test(aux?.lower ?? '') &&
    not?.lower === 'never' &&
    /^(?:accepted|believed|supported|recogni[sz]ed|agreed)$/.test(tokens[at]?.lower ?? '')
  )
    return aux ?? null;
  // "He never believed that": in so many words what was in his mind.
  if (
    not?.lower === 'never' &&
    /^(?:believed|thought|expected|imagined|doubted|trusted|accepted|wanted)$/.test(tokens[at]?.lower ?? '')
  )
    return not;
  // "will not have it that": a denial.
  const word = tokens[at]?.lower ?? '';
  if (word === 'have' && /^(?:wo|will|won)$/.test(aux?.lower ?? '') && isNot(not))
    return tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === 'that' ? (aux ?? null) : null;
  // "is not convinced that".
  if (
    kind === 'thought' &&
    adjectives.test(word) &&
    isNot(not) &&
    /^(?:is|are|was|were|remains?)$/.test(aux?.lower ?? '')
  )
    return aux ?? null;
  // "does not rule out a sale", "has not ruled it out".
  if (/^ruled?$/.test(word) && isNot(not) && /^(?:do|does|did|has|have|had)$/.test(aux?.lower ?? ''))
    return aux ?? null;
  const held = doubting.test(word) && (kind === 'thought' || /^(?:accept|want|share|agree)$/.test(word));
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  const open = tokens.slice(comma + 1, at).some(({ lower }) => /^(?:if|whether|unless|should|who|that)$/.test(lower));
  if (!held || open || !aux) return null;
  if (/^(?:do|does)$/.test(aux.lower) && isNot(not)) return aux;
  // "did not expect", "had not foreseen", "never believed": what was in somebody's mind then.
  const past = /^(?:expect|believe|think|consider|anticipate|foresee|foreseen|expected|anticipated|imagined?)$/.test(
    word,
  );
  const clause = tokens.slice(at + 1, at + 14).some(({ lower }) => /^(?:to|that|would|could)$/.test(lower));
  // "The jury did not believe him".
  const disbelief =
    /^(?:believe|trust|share|accept|want|favou?r)$/.test(word) &&
    /^(?:PRON|DET|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
  if (disbelief && aux.lower === 'did' && isNot(not)) return aux;
  return past && clause && /^(?:did|had|has|have)$/.test(aux.lower) && (isNot(not) || not?.lower === 'never')
    ? aux
    : null;
}

function stemOf(word: string): string {
  return word.replace(/s$/, '');
}

const adjectives =
  /^(?:convinced|persuaded|impressed|sure|certain|confident|satisfied|optimistic|hopeful|worried|concerned|opposed|hostile|against)$/;

function isNot(token: Token | undefined): boolean {
  return /^(?:not|n't|n’t)$/.test(token?.lower ?? '');
}

const unreal = new Set(
  "may might could would will should can must 'll ’ll not n't n’t never nobody none neither nor if whether".split(' '),
);

/** "may demand", "would argue", "did not say", "never claimed": nobody's statement. */
export function isUnreal(tokens: Token[], at: number): boolean {
  // "Nor do the neighbours agree": what is not so.
  if (/^(?:nor|neither)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.pos === 'AUX') return true;
  // "Nowhere does the board say", "never did it admit".
  const aux = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 9 && /^d(?:o|oes|id)$/.test(lower));
  const lead = tokens[aux - 1]?.lower ?? '';
  if (aux > 0 && /^(?:nowhere|never|nor|neither|hardly|seldom|rarely|how|why|when|where|what|who)$/.test(lead))
    return true;
  // "would later claim that": it was claimed.
  if (
    /^(?:later|subsequently|afterwards|eventually)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'would'
  )
    return false;
  // "would only say that": no more than that.
  if (tokens[at - 1]?.lower === 'only' && /^(?:would|could)$/.test(tokens[at - 2]?.lower ?? '')) return false;
  // "would like every nurse to".
  if (/^(?:like|prefer)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'would') return false;
  // "Nobody, she added, had": of another clause.
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
  // "has not said how she means to pay": just that is not known.
  const from = Math.max(at - 4, comma + 1);
  const asked = tokens.findLastIndex(({ lower }, index) => index < at && index >= from && questions.test(lower));
  if (asked > 0 && tokens.slice(Math.max(0, asked - 4), asked).some(({ lower }) => unknown.test(lower))) return true;
  return tokens
    .slice(Math.max(0, at - 3, comma + 1), at)
    .some(({ lower, text }) => text !== 'May' && unreal.has(lower));
}

const questions = /^(?:how|what|why|where|which)$/;
const unknown = /^(?:not|n't|n’t|never|nor|nobody|unclear|unknown|uncertain)$/;

const forms = new Set(
  "is are was were be been being 're ’re appear appears appeared remain remains remained stay stays stayed became becomes seem seems seemed".split(
    ' ',
  ),
);

export function isPassive(tokens: Token[], at: number): boolean {
  // "seems to think".
  if (tokens[at - 1]?.lower === 'to' && /^(?:seem|appear)/.test(tokens[at - 2]?.lower ?? '')) return false;
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const token = tokens[before];
    if (token && token.pos !== 'ADV' && token.pos !== 'PART') return forms.has(token.lower);
  }
  return false;
}

export function isGerund(lower: string): boolean {
  return lower.endsWith('ing') && /^[A-Za-zÀ-ɏ]+ing$/u.test(lower);
}

/** "Once the tenants see him as an enemy", "had the owner said so": what may be, and is told of nobody. */
export function isSupposed(tokens: Token[], { from, to }: Phrase, cue: Token): boolean {
  const word = (at: number) => tokens[at]?.lower ?? '';
  const present = !/(?:ed|t|d)$/.test(cue.lower) || cue.lower === 'find';
  const opens = from < 2 || !tokens[from - 2]?.word || /^(?:and|but|or|even|only|that)$/.test(word(from - 2));
  if (/^(?:if|unless|whether|lest)$/.test(word(from - 1))) return true;
  if (/^(?:had|should|were)$/.test(word(from - 1)) && from === 1) return true;
  if (word(from - 1) === 'as' && /^(?:soon|long)$/.test(word(from - 2))) return present;
  if (/^(?:once|whenever|until)$/.test(word(from - 1)) && opens) return present;
  // "When the owner agrees, it can be sold".
  if (word(from - 1) === 'when' && /agrees?$/.test(cue.lower)) return true;
  // "Farmers who want water must pay": whoever does.
  const relative =
    word(to) === 'who' &&
    (tokens[to - 1]?.pos === 'NOUN' || to === 1) &&
    !/^(?:the|these|those|its|their)$/.test(word(from));
  const duty = tokens.findIndex(
    ({ lower }, at) => at > to + 1 && /^(?:must|may|can|should|shall|will|would|needs?|has|have)$/.test(lower),
  );
  return relative && duty > 0 && duty - to < 9 && !tokens.slice(to, duty).some(({ text }) => text === ',');
}

/** @returns Whether a participle stands between two nouns: "patient reported outcomes": one who counts, without an article, and a noun without one behind. */
export function isCompound(tokens: Token[], at: number, { from, to, head }: Phrase): boolean {
  const lone = from === head && to === at && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '');
  const one = tokens[head]?.lower ?? '';
  return lone && !isPlural(one) && offices.has(one === 'patient' ? 'person' : one);
}
