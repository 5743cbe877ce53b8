/** All cases through the pipeline, all analyses measured: the rows of the table, with targets and floors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actors } from './actors.ts';
import { claims } from './claims.ts';
import { events } from './events.ts';
import { forecasts } from './forecasts.ts';
import { readGold } from './gold.ts';
import { pairs } from './pairs.ts';
import { quantities } from './quantities.ts';
import { recommendations } from './recommendations.ts';
import { type Case, runCase } from './run.ts';
import type { Row } from './tally.ts';
import { framing, themes } from './themes.ts';

/** What is to be reached: at least, or for counts at most. */
export type Bounds = Record<string, Row['values']>;

export const targets: Bounds = {
  recommendations: { precision: 0.9, recall: 0.95 },
  quantities: { precision: 0.95, recall: 0.95 },
  'quantities: traps': { count: 0 },
  'events: value': { right: 0.9 },
  'events: wrong years': { count: 0 },
  actors: { recall: 0.95 },
  'actors: wrong merges': { count: 0 },
  claims: { f1: 0.85 },
  'pairs: partner in first three': { right: 0.9 },
  'pairs: strong verdicts': { right: 0.95 },
  'pairs: false conflicts': { count: 0 },
};

/** Every analysis is a function from cases to rows. */
export const analyses = { recommendations, quantities, events, actors, claims, forecasts, pairs, themes, framing };

/** @returns The names of the cases that stand complete in `test/gold/`: those of documents that are not ours do not count. */
export function caseNames(gold: string): string[] {
  return readdirSync(gold, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !readGold(join(gold, entry.name)).documents)
    .map(({ name }) => name)
    .sort();
}

/** @param only A case by its name, also one of documents that are not ours. */
export async function runCases(gold: string, only: string | null = null): Promise<Case[]> {
  return Promise.all((only ? [only] : caseNames(gold)).map((name) => runCase(name, join(gold, name))));
}

export function evaluate(cases: Case[], only: string | null = null): Row[] {
  return Object.entries(analyses).flatMap(([name, measure]) => (only && name !== only ? [] : measure(cases)));
}

export function readFloors(file: string): Bounds {
  return JSON.parse(readFileSync(file, 'utf8')) as Bounds;
}

/** @returns What a row does not reach, in words; empty when it reaches all. */
export function below(row: Row, bounds: Row['values'] | undefined): string[] {
  return Object.entries(bounds ?? {}).flatMap(([measure, bound]) => {
    const value = row.values[measure as keyof Row['values']];
    if (bound === null || bound === undefined || value === undefined || value === null) return [];
    const fails = measure === 'count' ? value > bound : value < bound;
    return fails
      ? [`${row.name}: ${measure} ${round(value)}, ${measure === 'count' ? 'at most' : 'at least'} ${bound}`]
      : [];
  });
}

export function round(value: number): string {
  return Number.isInteger(value) && value !== 1 ? String(value) : value.toFixed(3);
}
