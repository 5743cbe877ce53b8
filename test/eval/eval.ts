/**
 * `make eval`: the table, and with DETAILS=1 each fault with its sentence.
 *
 * ONLY=quantities: one analysis. CASE=river: one case. GOLD=folder: other cases than those of test/gold. FLOORS=1 prints floors for `floors.json` a little below what was
 * measured; writing them there is a decision, not a side effect.
 */
import { join } from 'node:path';
import { analyses, below, evaluate, readFloors, runCases, targets } from './evaluate.ts';
import { floorsOf, tableOf } from './table.ts';

const { DETAILS, ONLY, CASE, FLOORS, GOLD } = process.env;
const here = join(process.cwd(), 'test');

if (ONLY && !(ONLY in analyses)) {
  process.stderr.write(`eval: ONLY=${ONLY} is no analysis. Choose one of: ${Object.keys(analyses).join(', ')}\n`);
  process.exit(2);
}

const rows = evaluate(await runCases(GOLD || join(here, 'gold'), CASE || null), ONLY || null);
const floors = readFloors(join(here, 'eval', 'floors.json'));
if (FLOORS) process.stdout.write(`${JSON.stringify(floorsOf(rows), null, 2)}\n`);
else {
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
