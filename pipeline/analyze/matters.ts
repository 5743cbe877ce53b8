/** What a judgement or a demand is about: a noun with what tells it from others of its kind. */
import { isPossessive, type Phrase } from './phrases.ts';
import { areRelated } from './related.ts';
import { vague } from './tables/pole-words.ts';
import type { Token } from './words.ts';

export interface Matter {
  head: Token;
  /** Other words of the phrase and of what hangs on it by "of", "for", "on". */
  mods: Token[];
  /** "its quota": of whoever acts. */
  owned: boolean;
  /** "the pact that replaced it": one among others. */
  narrowed: boolean;
  /** Where it ends, among the tokens. */
  to: number;
}

const plain =
  /^(?:current|present|proposed|planned|so-called|entire|whole|such|further|additional|future|whole|full|any|all|every|own|same|national|overall|general)$/;
/** Words that tell one of a kind from another, common as they are. */
const ranking = /^(?:first|last|next|second|third|other|new|old|former|north|south|east|west)$/;
const complements =
  /^(?:of|for|on|in|to|between|at|from|with|around|near|under|over|against|about|along|behind|beyond|within|across)$/;
const timely =
  /^(?:years?|months?|weeks?|days?|summer|winter|spring|autumn|season|decade|quarter|night|time|moment|end|beginning|start|once|january|february|march|april|may|june|july|august|september|october|november|december|tenth|half|third|cent|form|terms?)$/;

/** @returns What a phrase with its complements stands for; `null` for a pronoun, a number or a name of a day. */
export function matterAt(tokens: Token[], phrase: Phrase): Matter | null {
  const head = tokens[phrase.head];
  if (!head || !(/^(?:NOUN|PROPN)$/.test(head.pos) || head.lower.endsWith('ing')) || timely.test(head.lower))
    return null;
  const mods = modsIn(tokens.slice(phrase.from, phrase.head));
  let at = phrase.head + 1;
  while (complements.test(tokens[at]?.lower ?? '')) {
    let to = at + 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(tokens[to]?.pos ?? '') || isPossessive(tokens[to])) to++;
    if (to === at + 1) break;
    mods.push(...modsIn(tokens.slice(at + 1, to)));
    at = to;
  }
  return {
    head,
    mods,
    owned: /^(?:its|their|his|her|our)$/.test(tokens[phrase.from]?.lower ?? ''),
    narrowed: /^(?:that|which|who|whose)$/.test(tokens[at]?.lower ?? ''),
    to: at,
  };
}

function modsIn(tokens: Token[]): Token[] {
  return tokens.filter(
    ({ word, stop, pos, lower }) =>
      word &&
      (!stop || ranking.test(lower)) &&
      pos !== 'NUM' &&
      pos !== 'ADP' &&
      pos !== 'DET' &&
      pos !== 'PRON' &&
      !plain.test(lower) &&
      !timely.test(lower),
  );
}

/** How sure it is that two matters are one: all words of one are the other's, some, the noun alone, none. */
export function sameMatter(one: Matter, other: Matter): 'whole' | 'part' | 'noun' | null {
  const alike = (left: Token, right: Token) => left.stem === right.stem;
  const near = (left: Token, right: Token) => areRelated(left.lower, right.lower);
  const same = alike(one.head, other.head);
  // "the herring quota", "the quota for herring"; "rent control", "the control of rents".
  const shared = one.mods.filter((mod) => other.mods.some((theirs) => alike(mod, theirs)));
  if (!same && !near(one.head, other.head)) return null;
  const only = (mine: Token[], theirs: Token[]) =>
    mine.filter((mod) => !theirs.some((other) => alike(mod, other) || near(mod, other)));
  const [here, there] = [only(one.mods, other.mods), only(other.mods, one.mods)];
  if ((here.length > 0 && there.length > 0) || one.narrowed || other.narrowed) return null;
  if (vague.has(one.head.lower) && shared.length === 0) return null;
  if (!same)
    return shared.length > 0 ? 'part' : vague.has(other.head.lower) || vague.has(one.head.lower) ? null : 'noun';
  if (here.length === 0 && there.length === 0) return 'whole';
  return shared.length > 0 ? 'part' : 'noun';
}
