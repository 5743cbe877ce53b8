/**
 * Candidates for a theme that are two words for one matter. Papers that see a matter differently name it differently:
 * where one has "peace talks" and the other "ceasefire", no theme would be in both.
 */
import { bestForm, type Candidate } from './candidates.ts';
import { nearness } from './meanings.ts';

/** How near two words lie that mostly stand for each other: "ceasefire", "truce". */
const same = 0.82;
/** How near two lie of which each is one source's own: "ceasefire", "peace talks". */
const own = 0.68;
/** Candidates that are compared: those that stand in most sentences. */
const most = 200;

/** @returns The candidates; of those that are two words for one matter each pair is one, at the place of the more frequent. */
export function joinTwins(candidates: readonly Candidate[]): Candidate[] {
  const compared = candidates
    .filter(({ name }) => name === null)
    .sort((one, other) => other.sentences.size - one.sentences.size || (one.key < other.key ? -1 : 1))
    .slice(0, most);
  const near = nearness(compared.map((candidate) => bestForm(candidate).toLowerCase().split(/[ -]/)));
  const pairs = compared.flatMap((one, here) =>
    compared.slice(here + 1).flatMap((other, at) => {
      const worth = near(here, here + 1 + at);
      return worth >= (areOwn(one, other) ? own : same) && !areRelated(one, other) ? [{ one, other, worth }] : [];
    }),
  );
  const joined = new Map<Candidate, Candidate | null>();
  for (const { one, other } of pairs.sort((left, right) => right.worth - left.worth))
    if (!joined.has(one) && !joined.has(other)) joined.set(one, join(one, other)).set(other, null);
  return candidates.flatMap((candidate) => {
    const found = joined.get(candidate);
    return found === undefined ? candidate : (found ?? []);
  });
}

/** Each of one source alone, and of another one. */
function areOwn({ sources: mine }: Candidate, { sources: yours }: Candidate): boolean {
  return mine.size === 1 && yours.size === 1 && [...mine].every((id) => !yours.has(id));
}

/** "grid", "grid package". */
function areRelated(one: Candidate, other: Candidate): boolean {
  return one.stems.some((stem) => other.stems.includes(stem));
}

function join(one: Candidate, other: Candidate): Candidate {
  const also = areOwn(one, other) ? { also: bestForm(other) } : {};
  return {
    ...one,
    ...also,
    stems: [...one.stems, ...other.stems],
    sentences: new Set([...one.sentences, ...other.sentences]),
    sources: new Set([...one.sources, ...other.sources]),
    more: [...(one.more ?? []), bestForm(other), ...(other.more ?? [])],
  };
}
