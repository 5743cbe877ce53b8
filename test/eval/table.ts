/** The table of `make eval`, and floors from what was measured. */
import { type Bounds, below } from './evaluate.ts';
import type { Row } from './tally.ts';

const columns = ['analysis', 'of', 'P', 'R', 'F1', 'right', 'faults', 'target', 'floor', 'ok'] as const;

export function tableOf(rows: Row[], targets: Bounds, floors: Bounds): string {
  const cells = rows.map(({ name, of, values, ...row }): string[] => [
    name,
    String(of),
    share(values.precision),
    share(values.recall),
    share(values.f1),
    share(values.right),
    values.count === undefined ? '' : String(values.count),
    boundsOf(targets[name]),
    boundsOf(floors[name]),
    targets[name] ? (below({ name, of, values, ...row }, targets[name]).length ? 'no' : 'yes') : '',
  ]);
  const lines = [[...columns], ...cells];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  return lines
    .map((line) =>
      line.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))),
    )
    .map((line) => `${line.join('  ').trimEnd()}\n`)
    .join('');
}

function share(value: number | null | undefined): string {
  return value === undefined ? '' : value === null ? '–' : value.toFixed(3);
}

const short: Record<string, string> = { precision: 'P', recall: 'R', f1: 'F1', right: 'right', count: 'faults' };

function boundsOf(bounds: Row['values'] | undefined): string {
  return Object.entries(bounds ?? {})
    .map(([measure, bound]) => `${short[measure]} ${measure === 'count' ? '≤' : '≥'} ${bound}`)
    .join(', ');
}

/** How far a floor lies below what was measured, so that a change of no weight does not fail the build. */
const margin = 0.01;

export function floorsOf(rows: Row[]): Bounds {
  return Object.fromEntries(
    rows.map(({ name, values }) => [
      name,
      Object.fromEntries(
        Object.entries(values).flatMap(([measure, value]) =>
          value === null || value === undefined
            ? []
            : [[measure, measure === 'count' ? value : Math.max(0, Math.floor((value - margin) * 100) / 100)]],
        ),
      ),
    ]),
  );
}

/** @returns The higher of each two floors, for counts the lower; rows that are no longer measured are left out. */
export function raised(old: Bounds, measured: Bounds): Bounds {
  return Object.fromEntries(
    Object.entries(measured).map(([name, values]) => [
      name,
      Object.fromEntries(
        Object.entries(values).map(([measure, value]) => {
          const before = old[name]?.[measure as keyof Row['values']] ?? value ?? 0;
          const now = value ?? 0;
          return [measure, measure === 'count' ? Math.min(before, now) : Math.max(before, now)];
        }),
      ),
    ]),
  );
}
