/** At which stage of one process two counts are taken: permits granted for homes are not homes begun, nor orders deliveries. */
import { clauseOf } from './figure-clauses.ts';
import { beside, type Gap, openGap } from './figure-gaps.ts';
import type { Grounds } from './grounds.ts';
import { inflections } from './inflections.ts';
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';
import { early, near, processes, stageLines } from './tables/stages.ts';
import type { Token } from './words.ts';

interface Entry {
  stages: string[];
  noun: boolean;
  /** Tells what was done with the noun: "received applications". */
  weak: boolean;
  /** The second word of a verb: "handed … over". */
  particle: string | null;
}

interface Stage {
  stages: readonly string[];
  /** As it is written. */
  text: string;
}

let table: Map<string, Entry[]> | null = null;

function load(): Map<string, Entry[]> {
  if (table) return table;
  table = new Map();
  const known = new Map<string, Entry>();
  for (const line of stageLines.trim().split('\n')) {
    const [stage = '', rest = ''] = line.split(': ');
    for (const written of rest.split(' ')) {
      const [verb = '', particle = null] = written.replace(/^[#~]/, '').split('_');
      const entry = known.get(written);
      if (entry) {
        entry.stages.push(stage);
        continue;
      }
      const noun = written.startsWith('#');
      const found = { stages: [stage], noun, weak: written.startsWith('~'), particle };
      known.set(written, found);
      for (const form of new Set(noun ? nounForms(verb) : inflections(verb)))
        table.set(form, [...(table.get(form) ?? []), found]);
    }
  }
  return table;
}

function nounForms(noun: string): string[] {
  return [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`];
}

/** @returns The stages that a verb tells by itself. */
export function stagesOfVerb(lower: string): readonly string[] {
  const entries =
    load()
      .get(lower)
      ?.filter(({ noun, particle }) => !noun && particle === null) ?? [];
  return entries.flatMap(({ stages }) => stages);
}

/** @returns What says that two counts are of two stages, or leaves it open; `null` where nothing does. */
export function stageGapOf(left: Figure, right: Figure, grounds: Grounds): Gap | null {
  const [one, other] = [stageOf(left, grounds), stageOf(right, grounds)];
  if (one && other) {
    const apart = one.stages.every((stage) => other.stages.every((there) => areApart(stage, there)));
    return apart ? { apart, detail: beside(`“${one.text}”`, `“${other.text}”`, left.sentence, right.sentence) } : null;
  }
  const only = one ?? other;
  if (!only?.stages.every((stage) => early.has(stage))) return null;
  return openGap(only.text, (one ? left : right).sentence);
}

function areApart(one: string, other: string): boolean {
  if (one === other) return false;
  const [first] = processes;
  const isMain = (stage: string) => early.has(stage) || first?.includes(stage);
  if (early.has(one) || early.has(other)) return Boolean(isMain(one) && isMain(other));
  if (near.has(`${one} ${other}`) || near.has(`${other} ${one}`)) return false;
  return processes.some((line) => line.includes(one) && line.includes(other));
}

/** The stage that a figure's clause tells: by its verb, by the noun that the count hangs on, or by a participle beside what is counted. */
const stageOf = onceEach((figure: Figure, grounds: Grounds): Stage | null => {
  const { quantity } = figure;
  const [place] = quantity.at;
  if (!place) return null;
  const clause = clauseOf(figure, grounds);
  const own = ({ start, end }: Token) => place.start <= start && end <= place.end;
  const at = clause.findIndex(own);
  const last = clause.findLastIndex(own);
  if (at < 0) return null;
  let verb: (Stage & { far: number; weak: boolean }) | null = null;
  let noun: Stage | null = null;
  let beside: Stage | null = null;
  for (const [index, token] of clause.entries()) {
    const entries = load().get(token.lower);
    if (!entries) continue;
    for (const entry of entries) {
      const found: Stage = { stages: entry.stages, text: token.text };
      if (entry.noun) {
        if (
          (token.pos === 'NOUN' || (index === 0 && token.pos === 'PROPN')) &&
          (own(token) || isHeld(clause, index, at))
        )
          noun = found;
        continue;
      }
      if (/^(?:NOUN|PROPN)$/.test(token.pos) && !isTakenForNoun(clause, index)) continue;
      const particle = entry.particle && particleOf(clause, index, entry.particle);
      if (entry.particle && !particle) continue;
      if (!entry.particle && clause[index + 1] && isOtherVerb(token, clause[index + 1], entries)) continue;
      if (entry.stages[0] === 'begun' && !isWork(clause)) continue;
      if (particle) found.text = `${token.text} ${particle.text}`;
      if (own(token) || isAside(clause, index, last)) {
        // "Of the aid that was approved, a third": told of the whole.
        if (index >= at) beside ??= found;
        continue;
      }
      if (isInfinitive(clause, index)) continue;
      const far = index < at ? at - index : index - last;
      if (!verb || (verb.weak && !entry.weak) || (verb.weak === entry.weak && far < verb.far))
        verb = { ...found, far, weak: entry.weak };
    }
  }
  return (verb && !verb.weak ? verb : null) ?? noun ?? verb ?? (isThere(clause) ? there : beside);
});

const there: Stage = { stages: ['there'], text: 'there are' };

/** "There are 38 pumps". */
function isThere(clause: readonly Token[]): boolean {
  return clause.some(({ lower }, at) => lower === 'there' && clause[at + 1]?.pos === 'AUX');
}

/** "permits for 640 kiosks", "a target of 900", "permission to convert 96 barns", "plans call for 340". */
function isHeld(clause: readonly Token[], index: number, at: number): boolean {
  const next = clause[index + 1];
  if (
    index > at ||
    !/^(?:for|of|to|on|from|covering|worth|calls?|provides?|foresees?|envisages?)$/.test(next?.lower ?? '')
  )
    return false;
  return !clause.slice(index + 1, at).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && /ed$/.test(lower)));
}

/** "had promised": the model takes some verbs for nouns. */
function isTakenForNoun(clause: readonly Token[], index: number): boolean {
  const before = clause[index - 1];
  return before?.pos === 'AUX' || /ed$/.test(clause[index]?.lower ?? '');
}

/** "handed 14 howitzers over": the particle within the clause, behind the verb. */
function particleOf(clause: readonly Token[], index: number, particle: string): Token | null {
  return clause.slice(index + 1, index + 7).find(({ lower }) => lower === particle) ?? null;
}

/** "set up", "taken over": with another word it is another verb. */
function isOtherVerb(token: Token, next: Token | undefined, entries: readonly Entry[]): boolean {
  const joined = entries.some(({ particle }) => particle !== null && particle === next?.lower);
  return joined && token.pos === 'VERB';
}

/** Whether the clause tells of building. */
function isWork(clause: readonly Token[]): boolean {
  return clause.some(({ lower }) => /^(?:work|works|construction|building|site|sites|ground|digging)$/.test(lower));
}

/** "homes that were promised", "homes approved last year were built": told of what is counted, beside the verb of the clause. */
function isAside(clause: readonly Token[], index: number, last: number): boolean {
  const before = clause.slice(Math.max(0, index - 4), index);
  const opener = before.findLastIndex(({ lower }) =>
    /^(?:that|which|who|whom|whose|after|since|when|before)$/.test(lower),
  );
  if (opener >= 0 && !before.slice(opener + 1).some(({ pos, lower }) => pos === 'NUM' || lower === ',')) return true;
  if (index <= last || before.some(({ pos }) => pos === 'AUX')) return false;
  return clause
    .slice(index + 1)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower)));
}

/** "to build", "will build": it is not done. */
function isInfinitive(clause: readonly Token[], index: number): boolean {
  return clause
    .slice(Math.max(0, index - 2), index)
    .some(({ lower }) => /^(?:to|will|would|should|could|can|may|might|must|shall)$/.test(lower));
}
