/** Verbs that only carry the one that says something: "went on to say", "keeps saying", "was the first to point out", "never tires of arguing". */
import type { Token } from './words.ts';

const be = /^(?:is|are|was|were|been)$/;
/** What one does that says it all the same, before "to" and before an -ing. */
const carrying =
  /^(?:continu\w+|beg[ai]ns?|begun|c[ao]mes?|tends?|tended|like[sd]?|love[sd]?|used|hasten(?:s|ed)|rush(?:es|ed)|paused|bothered|seem(?:s|ed)?|appear(?:s|ed)?)$/;
/** What one had to do and did: no "had to say", which may be all there was. */
const owning = /^(?:admit|concede|acknowledge|accept|recogni[sz]e|confess|report|announce|tell|inform|promise)$/;
const going =
  /^(?:keeps?|kept|stops|continu(?:e|es|ed)|beg[ai]ns?|starts?|started|stopped|resum(?:es|ed)|goes|go|went|gone|ends up|began)$/;
/** "was at pains to stress", "was quick to point out", "are right to say". */
const eager =
  /^(?:quick|keen|careful|swift|anxious|slow|eager|fond|happy|pains|obliged|forced|reluctant|loath|right|wrong|correct|first|last|honest|candid|rash|bold|fair)$/;
/** "never misses a chance to say". */
const occasion = /^(?:chance|opportunity|occasion|pains|care|trouble|time)$/;
const taking = /^(?:miss(?:es|ed)?|los(?:es?|t)|takes?|took|taken|us(?:es|ed)|seiz(?:es|ed)|wastes?|wasted)$/;

/** @returns The verb that carries the subject of a cue: "went" of "went on to say", "keeps" of "keeps saying"; the cue's own index where none does. */
export function carrierOf(tokens: Token[], at: number): number {
  const word = (index: number) => tokens[index]?.lower ?? '';
  if (word(at - 1) !== 'to') return /ing$/.test(word(at)) ? beforeGerund(tokens, at) : at;
  if (carrying.test(word(at - 2))) return at - 2;
  if (word(at - 2) === 'had' && owning.test(word(at))) return at - 2;
  if (word(at - 2) === 'on' && /^(?:goes|went|gone|going)$/.test(word(at - 3))) return at - 3;
  if (occasion.test(word(at - 2))) {
    const verb = tokens.findLastIndex(({ lower }, index) => index < at - 2 && index > at - 6 && taking.test(lower));
    if (verb > 0) return verb;
  }
  if (!eager.test(word(at - 2))) return at;
  // "was among the first to", "was at pains to".
  let from = at - 3;
  while (from > at - 6 && /^(?:at|the|among|only|very|quite|too|always|always|so|not)$/.test(word(from))) from--;
  return be.test(word(from)) && word(at - 3) !== 'not' ? from : at;
}

/** "keeps saying", "never tires of arguing", "insists on calling", "makes a point of saying". */
function beforeGerund(tokens: Token[], at: number): number {
  const word = (index: number) => tokens[index]?.lower ?? '';
  if (going.test(word(at - 1))) return at - 1;
  if (word(at - 1) === 'on' && /^(?:insist(?:s|ed)|keeps?|kept|go|goes|went|gone)$/.test(word(at - 2))) return at - 2;
  if (word(at - 1) === 'in' && /^(?:persist(?:s|ed)|alone|right)$/.test(word(at - 2)))
    return word(at - 2).startsWith('persist') ? at - 2 : at;
  if (word(at - 1) === 'of' && /^(?:tires?|tired|wear(?:y|ies|ied))$/.test(word(at - 2))) return at - 2;
  if (word(at - 1) === 'of' && word(at - 2) === 'point' && /^m[ai]kes?|made$/.test(word(at - 4))) return at - 4;
  return at;
}

/** @returns Whether a "never" before a chain of verbs says that it was said: "never tired of arguing", "never misses a chance to say". */
export function isUntiring(tokens: Token[], at: number): boolean {
  const verb = carrierOf(tokens, at);
  return (
    verb < at &&
    /^(?:tire|tired|tires|weary|wearied|wearies|miss|misses|missed|stops|stopped|lost|loses)$/.test(
      tokens[verb]?.lower ?? '',
    ) &&
    tokens.slice(Math.max(0, verb - 2), verb).some(({ lower }) => /^(?:never|not|hardly|rarely|seldom)$/.test(lower))
  );
}
