/** Claims: which sentences are attributed, to whom, and how. Every sentence that is not annotated is the source's own. */
import type { Claim } from '../../pipeline/findings.ts';
import type { GoldClaim } from './gold.ts';
import { list } from './gold.ts';
import { sameHolder } from './holders.ts';
import type { Case } from './run.ts';
import { accepted, brief, type Row, tally } from './tally.ts';

export function claims(cases: Case[]): Row[] {
  const whole = tally();
  const sentences = tally();
  for (const one of cases) {
    const found = new Map<string, Claim[]>();
    for (const claim of one.briefing.claims ?? [])
      for (const { locator } of [...claim.at, ...claim.carriedTo])
        found.set(locator, [...(found.get(locator) ?? []), claim]);
    // "We think" is the source's own word, whether it is listed or not.
    for (const [locator, here] of found) if (here.every(({ holder }) => holder === 'source')) found.delete(locator);
    const asked = new Set<string>();
    for (const [source, items] of Object.entries(one.gold.claims)) {
      for (const item of items) {
        for (const words of [item.in, ...(item.carried ?? [])]) {
          const spot = one.find(source, words);
          asked.add(spot.locator);
          if (item.optional) continue;
          const here = found.get(spot.locator) ?? [];
          const want = `${list(item.holder ?? null).join(' | ')}, ${list(item.kind).join(' | ')}`;
          const are = here.map(({ holder, kind, cue }) => `${holder}, ${kind} (“${cue}”)`).join('; ');
          if (here.length === 0) sentences.missed(spot.locator, `${want} — ${brief(spot.sentence)}`);
          else sentences.hit();
          if (here.some((claim) => isRight(claim, item, one))) whole.hit();
          else {
            whole.missed(spot.locator, `${want}${are ? `; found ${are}` : ''} — ${brief(spot.sentence)}`);
            if (here.length > 0) whole.spurious(spot.locator, are);
          }
        }
      }
      for (const [locator, here] of found) {
        if (asked.has(locator) || !locator.startsWith(`${source}:`)) continue;
        const what = here.map(({ holder, kind, cue }) => `${holder}, ${kind} (“${cue}”)`).join('; ');
        const text = brief(sentenceAt(one, locator));
        whole.spurious(locator, `${what} — ${text}`);
        sentences.spurious(locator, `${what} — ${text}`);
      }
    }
  }
  return [
    whole.row('claims', ['precision', 'recall', 'f1']),
    sentences.row('claims: sentences', ['precision', 'recall', 'f1']),
  ];
}

function isRight(claim: Claim, gold: GoldClaim, one: Case): boolean {
  return list(gold.kind).includes(claim.kind) && accepted(claim.holder, gold.holder, sameHolder(one));
}

/** @returns The words at a locator. */
export function sentenceAt({ briefing }: Case, locator: string): string {
  for (const source of briefing.sources)
    for (const passage of source.passages)
      for (const sentence of passage.sentences) if (sentence.locator === locator) return sentence.text;
  return '';
}
