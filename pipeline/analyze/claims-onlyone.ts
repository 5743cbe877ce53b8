/** Whom "they" or "it" means where a sentence tells of one alone who may be meant. */
import { holderText } from './holders.ts';
import { isPossessive } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { isPlural, singular } from './singular.ts';
import { doers, notDoers, speakers } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** "The panel heard three surgeons. They said": the only people in the plural. */
export function onlyMany(sentence: Sentence): string | null {
  const { tokens } = sentence;
  const heads = tokens.flatMap((token, at) => (mayBeMany(token) ? [at] : []));
  const head = heads[0];
  if (head === undefined || heads.length > 1 || isPossessive(tokens[head + 1])) return null;
  let from = head;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const joined =
    /^(?:and|or)$/.test(tokens[head + 1]?.lower ?? '') || /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '');
  return joined ? null : holderText(sentence, { from, to: head + 1, head });
}

/** "Here we disagree with the brewery entirely": the only body in the singular. */
export function onlyBody(sentence: Sentence): string | null {
  const { tokens } = sentence;
  const heads = tokens.flatMap(({ lower, pos }, at) =>
    pos === 'NOUN' && bodies.test(lower) && !isPossessive(tokens[at + 1]) && tokens[at + 1]?.pos !== 'NOUN' ? [at] : [],
  );
  const head = heads[0];
  if (head === undefined || heads.length > 1) return null;
  let from = head;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return holderText(sentence, { from, to: head + 1, head });
}

const bodies =
  /^(?:ministry|government|council|commission|committee|board|agency|authority|department|union|association|federation|company|firm|bank|institute|party|court|parliament|treasury|regulator|operator|cooperative|collective|church|league|chamber|port|utility|office)$/;

/** People or bodies in the plural. */
export function mayBeMany({ lower, pos }: Token): boolean {
  return (
    pos === 'NOUN' &&
    isPlural(lower) &&
    (speakers.has(singular(lower)) || doers.test(lower)) &&
    !notDoers.has(singular(lower))
  );
}
