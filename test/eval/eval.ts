/**
 * `make eval`: the table, and with DETAILS=1 each fault with its sentence.
 *
 * ONLY=quantities: one analysis. CASE=river: one case. GOLD=folder: other cases than those of test/gold. UPDATE=1 raises
 * the floors to a little below what was measured; it lowers none, which is a decision and done by hand.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyses, below, evaluate, readFloors, runCases, targets } from './evaluate.ts';
import { floorsOf, raised, tableOf } from './table.ts';

const { DETAILS, ONLY, CASE, UPDATE, GOLD } = process.env;
const here = join(process.cwd(), 'test');

if (ONLY && !(ONLY in analyses)) {
  process.stderr.write(`eval: ONLY=${ONLY} is no analysis. Choose one of: ${Object.keys(analyses).join(', ')}\n`);
  process.exit(2);
}

const rows = evaluate(await runCases(GOLD || join(here, 'gold'), CASE || null), ONLY || null);
const file = join(here, 'eval', 'floors.json');
const floors = readFloors(file);
if (UPDATE && (ONLY || CASE || GOLD || process.env.CI)) {
  process.stderr.write('eval: UPDATE=1 raises the floors of all cases and all analyses, by hand\n');
  process.exitCode = 2;
} else if (UPDATE) {
  writeFileSync(file, `${JSON.stringify(raised(floors, floorsOf(rows)), null, 2)}\n`);
} else {
  process.stdout.write(tableOf(rows, targets, floors));
  if (DETAILS)
    for (const row of rows.filter(({ faults }) => faults.length)) {
      process.stdout.write(`\n${row.name}\n`);
      for (const { kind, where, what } of row.faults) process.stdout.write(`  ${kind.padEnd(8)} ${where}  ${what}\n`);
    }
  else if (rows.some(({ faults }) => faults.length))
    process.stdout.write('\nDETAILS=1 prints each fault; ONLY=quantities one analysis; CASE=river one case.\n');
  // A part of the cases says nothing about floors.
  const fallen = CASE || GOLD ? [] : rows.flatMap((row) => below(row, floors[row.name]));
  if (fallen.length) {
    process.stderr.write(
      `\neval: below the floors of test/eval/floors.json\n${fallen.map((one) => `  ${one}\n`).join('')}`,
    );
    process.exitCode = 1;
  }
}
