/** Whether what stands behind "Recommendations for" is who should act, or only what they are about. */
import { singular } from './singular.ts';
import { agents } from './tables/deontic.ts';
import { speakers } from './tables/speakers.ts';

/** What a name is not opened by: "for a stronger council", "for further study", "to improve the harbour". */
const opening =
  /^(?:an?|further|future|next|better|more|effective|successful|improv\w+|strengthen\w+|enhanc\w+|reduc\w+|increas\w+|support\w+|ensur\w+|address\w+|build\w+|mak(?:e|ing)|achiev\w+|develop(?:ing)?|promot\w+)\s/i;

/** Nouns of doings, states and fields by their endings, and those without one. */
const doing = /(?:[ts]ion|ment|ing|ity|ness|ism|[ae]nce|ship|sis|graphy|ology)s?$/i;
const fields =
  /^(?:research|practice|policy|policies|work|change|reform|use|design|growth|progress|success|future|trade|care|health|safety|access|relief|recovery|study|studies)$/i;

/** @returns Whether the words of a heading name somebody. */
export function canAct(words: string): boolean {
  if (opening.test(words)) return false;
  const head = (words.split(/\s+(?:of|in|on|at|with|for|to|from|by|between|across|within)\s/i)[0] ?? '').trim();
  const last = (head.split(/\s+/).at(-1) ?? '').replace(/\W+$/, '').toLowerCase();
  if (fields.test(last)) return false;
  return !doing.test(last) || agents.has(last) || speakers.has(singular(last));
}
