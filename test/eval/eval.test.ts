/** The floors under the measured comparison: `make eval` prints the table, and each fault with DETAILS=1. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Briefing } from '../../pipeline/findings.ts';
import { analyses, below, caseNames, evaluate, readFloors, runCases, targets } from './evaluate.ts';
import type { Case } from './run.ts';
import { floorsOf, raised, tableOf } from './table.ts';
import type { Row } from './tally.ts';

const gold = fileURLToPath(new URL('../gold', import.meta.url));
const floors = readFloors(fileURLToPath(new URL('floors.json', import.meta.url)));

let cases: Case[];
let rows: Row[];
beforeAll(async () => {
  cases = await runCases(gold);
  rows = evaluate(cases);
});

/** The cases as they would be with other findings. */
function withFindings(change: (briefing: Briefing) => Partial<Briefing>): Case[] {
  return cases.map((one) => ({ ...one, briefing: { ...one.briefing, ...change(one.briefing) } }));
}

function rowOf(list: Row[], name: string): Row {
  const row = list.find((other) => other.name === name);
  if (!row) throw new Error(`No row ${name}`);
  return row;
}

describe('the gold', () => {
  test('three topics, at least six documents, one of them with more than twenty recommendations', () => {
    expect(caseNames(gold).length).toBeGreaterThanOrEqual(3);
    expect(cases.flatMap(({ corpus }) => corpus.children).length).toBeGreaterThanOrEqual(6);
    const longest = cases.flatMap((one) => Object.values(one.gold.recommendations).map((list) => list.length));
    expect(Math.max(...longest)).toBeGreaterThan(20);
  });

  test('annotations stand in words, never in numbers of passages', () => {
    for (const name of caseNames(gold))
      expect(readFileSync(`${gold}/${name}/gold.yml`, 'utf8')).not.toMatch(/\b[a-z]+:\d+\.\d+/);
  });
});

describe('floors', () => {
  test('every row has one, and none is for a row that is not there', () => {
    expect(Object.keys(floors).sort()).toEqual(rows.map(({ name }) => name).sort());
    for (const name of Object.keys(targets)) expect(rows.map((row) => row.name)).toContain(name);
  });

  test.each(Object.keys(floors))('%s', (name) => {
    const row = rowOf(rows, name);
    expect(
      below(row, floors[name]),
      row.faults.map(({ kind, where, what }) => `${kind} ${where} ${what}`).join('\n'),
    ).toEqual([]);
  });

  test('a measure that falls is named', () => {
    const nothing = evaluate(withFindings(() => ({ quantities: [], recommendations: [] })));
    expect(nothing.flatMap((row) => below(row, floors[row.name]))).toContain(
      `quantities: recall 0, at least ${floors.quantities?.recall}`,
    );
    expect(rowOf(nothing, 'recommendations').values).toMatchObject({ precision: null, recall: 0 });
  });

  test('floors only rise', () => {
    const old = { one: { recall: 0.9, count: 2 }, gone: { recall: 1 } };
    expect(raised(old, { one: { recall: 0.8, count: 1 }, two: { right: 0.5 } })).toEqual({
      one: { recall: 0.9, count: 1 },
      two: { right: 0.5 },
    });
  });

  test('floors lie at or below what was measured', () => {
    for (const [name, values] of Object.entries(floorsOf(rows)))
      expect(below(rowOf(rows, name), values), name).toEqual([]);
  });
});

describe('what the measures see', () => {
  test('what is found twice is spurious once', () => {
    const twice = evaluate(
      withFindings(({ recommendations }) => ({
        recommendations: [
          ...(recommendations ?? []),
          ...(recommendations ?? []).slice(0, 1).map((one) => ({ ...one })),
        ],
      })),
      'recommendations',
    );
    const more = cases.filter(({ briefing }) => (briefing.recommendations ?? []).length > 0).length;
    const faults = rowOf(twice, 'recommendations').faults.length - rowOf(rows, 'recommendations').faults.length;
    // One that is optional may be found twice.
    expect(faults).toBeGreaterThan(more / 2);
    expect(faults).toBeLessThanOrEqual(more);
  });

  test('an event in the wrong year', () => {
    const shifted = evaluate(
      withFindings(({ events }) => ({
        events: (events ?? []).map((event) => ({ ...event, date: event.date && `1901${event.date.slice(4, 7)}` })),
      })),
      'events',
    );
    expect(rowOf(shifted, 'events: value').values.right).toBeLessThan(0.2);
    expect(rowOf(shifted, 'events: wrong years').values.count).toBeGreaterThan(80);
  });

  test('two actors under one name', () => {
    const joined = evaluate(
      withFindings(({ actors }) => {
        const [first, ...others] = actors ?? [];
        return { actors: first ? [{ ...first, aliases: others.map(({ name }) => name) }] : [] };
      }),
      'actors',
    );
    expect(rowOf(joined, 'actors: wrong merges').values.count).toBeGreaterThan(0);
  });

  test('a conflict that nobody annotated', () => {
    const [one] = cases;
    const at = (index: number) => {
      const sentence = one?.briefing.sources[index]?.passages.at(-1)?.sentences[0];
      return sentence ? [{ locator: sentence.locator, start: sentence.start, end: sentence.end }] : [];
    };
    const accused = evaluate(
      cases.slice(0, 1).map((each) => ({
        ...each,
        briefing: {
          ...each.briefing,
          pairs: [
            { left: at(0), right: at(1), theme: null, issue: null, verdict: 'conflict', reasons: [], origin: 'found' },
          ],
        },
      })),
      'pairs',
    );
    expect(rowOf(accused, 'pairs: false conflicts').values.count).toBe(1);
    expect(rowOf(accused, 'pairs: strong verdicts').values.right).toBe(0);
  });

  test('the table has a line for each row, and says what was not reached', () => {
    const table = tableOf(rows, { quantities: { recall: 1.1 } }, floors).split('\n');
    expect(table.length).toBe(rows.length + 2);
    expect(table.find((line) => line.startsWith('quantities '))).toMatch(/R ≥ 1.1 .* no$/);
    expect(Object.keys(analyses)).toContain('pairs');
  });
});
