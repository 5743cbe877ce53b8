/** The editor's corrections: findings struck or amended by their place. One that finds nothing is an error. */
import type { Codebook, CodebookCorrection, CorrectionKind, LocatorRef } from '../codebook.ts';
import type { Correction, Place } from '../findings.ts';
import { say } from '../message.ts';

/** How many findings a message names. */
const listed = 4;

/** What an editor may strike or amend: where it points, and what names it among others of its place. */
export interface Correctable {
  at?: readonly Place[];
  left?: readonly Place[];
  right?: readonly Place[];
  text?: string | null;
  name?: string | null;
  cue?: string | null;
  term?: string | null;
  issue?: string | null;
  amended?: true;
}

export interface Corrector {
  /**
   * Apply the corrections of one kind. Findings that are amended are changed in place and marked so.
   *
   * @param findingOf Where an item keeps its finding.
   * @returns The items whose findings were not struck.
   */
  apply: <T>(kind: CorrectionKind, items: T[], findingOf: (item: T) => Correctable) => T[];
  /** What was done so far, in the order of the codebook. */
  done: () => Correction[];
}

/**
 * @param resolve From an editor's locator to its place; `null` when there is none (which it has said).
 */
export function corrector(codebook: Codebook, resolve: (ref: LocatorRef) => Place | null): Corrector {
  const done = new Map<CodebookCorrection, Correction>();
  const apply: Corrector['apply'] = (kind, items, findingOf) => {
    const struck = new Set<unknown>();
    for (const correction of codebook.corrections) {
      if (correction.kind !== kind) continue;
      const place = resolve(correction.at);
      const other = correction.with ? resolve(correction.with) : null;
      if (!place || (correction.with && !other)) continue;
      const there = items.filter((item) => isAt(findingOf(item), place, other, isWhole(correction.at)));
      const meant = there.filter((item) => !correction.text || named(findingOf(item)).includes(correction.text));
      if (meant.length === 0 || (correction.set && meant.length > 1)) {
        lost(codebook, correction, (meant.length > 0 ? meant : there).map(findingOf));
        continue;
      }
      const names = meant.map((item) => named(findingOf(item)));
      done.set(correction, {
        kind,
        at: meant.flatMap((item) => placesOf(findingOf(item)).slice(0, 1)),
        text: names.join('; '),
        changes: correction.set ? meant.flatMap((item) => amend(findingOf(item), correction.set ?? {})) : null,
        note: correction.note,
      });
      if (correction.reject) for (const item of meant) struck.add(item);
    }
    return items.filter((item) => !struck.has(item));
  };
  return { apply, done: () => codebook.corrections.flatMap((correction) => done.get(correction) ?? []) };
}

/** `id 3` names all of a passage, where `id 3.2` and words name a part of it. */
const isWhole = ({ text }: LocatorRef) => /^\s*[a-z0-9-]+[\s:]+\d+\s*$/.test(text);

function isAt(finding: Correctable, place: Place, other: Place | null, whole: boolean): boolean {
  const touches = (at: readonly Place[], wanted: Place) => at.some((one) => overlap(one, wanted, whole));
  if (!finding.left || !finding.right) return touches(finding.at ?? [], place);
  const [left, right] = [finding.left, finding.right];
  if (!other) return touches(left, place) || touches(right, place);
  return (touches(left, place) && touches(right, other)) || (touches(right, place) && touches(left, other));
}

function overlap(one: Place, wanted: Place, whole: boolean): boolean {
  const passage = ({ locator }: Place) => locator.replace(/\.\d+$/, '');
  if (passage(one) !== passage(wanted)) return false;
  return whole || (one.start < wanted.end && one.end > wanted.start);
}

const placesOf = (finding: Correctable): readonly Place[] =>
  finding.at ?? [...(finding.left ?? []), ...(finding.right ?? [])];

const named = ({ text, name, cue, term, issue }: Correctable): string => text ?? name ?? term ?? cue ?? issue ?? '';

function amend(finding: Correctable, set: Record<string, unknown>): NonNullable<Correction['changes']> {
  const fields = finding as Record<string, unknown>;
  const changes = Object.entries(set).map(([field, after]) => ({
    field,
    before: worded(fields[field]),
    after: worded(after),
  }));
  Object.assign(fields, set, { amended: true });
  return changes;
}

/** Tell of each on the codebook: that is how `briefing.json` has it. */
export function sayCorrections({ file }: Codebook, corrections: readonly Correction[]): void {
  for (const { kind, at, text, changes, note } of corrections) {
    const where = [...new Set(at.map(({ locator }) => locator.replace(':', ' ')))].join(', ');
    const what = changes
      ? changes
          .map(({ field, before, after }) => `${field} ${before ?? 'not stated'} → ${after ?? 'not stated'}`)
          .join(', ')
      : 'struck';
    say(file, {
      rule: 'correction',
      severity: 'info',
      found: `By the editor: ${kind} "${text}" at ${where}: ${what}${note ? ` (${note})` : ''}`,
    });
  }
}

function worded(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function lost(codebook: Codebook, correction: CodebookCorrection, candidates: readonly Correctable[]): void {
  const { kind, at, text } = correction;
  const words = candidates.map((one) => `"${named(one)}"`);
  const list =
    words.slice(0, listed).join(', ') + (words.length > listed ? ` and ${words.length - listed} others` : '');
  const several = correction.set && candidates.length > 1;
  say(codebook.file, {
    rule: 'codebook-correction',
    severity: 'error',
    found: several
      ? `There are ${candidates.length} findings of the kind ${kind} at ${at.text}: ${list}`
      : `There is no ${kind}${text ? ` "${text}"` : ''} at ${at.text}`,
    expected: several ? 'one of them' : `a finding of that kind at that place${list ? `: ${list}` : ''}`,
    help: several
      ? 'Add text: with words that only the one meant has.'
      : 'The source, or what is found in it, has changed: look the place up in briefing.json and correct the entry, or take it out.',
    place: at.place,
  });
}
