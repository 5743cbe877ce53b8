/**
 * Pages of different build. Each gives the passages of the Markdown that a careful person would make of its article
 * (`expected.md`, written by hand); its furniture, metadata and language are in `expected.json`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceRoot } from '../../../pipeline/ast.ts';
import { pass as passMarkdown } from '../../normalize/pass.ts';
import { pass } from './page.ts';

const folder = new URL('fixtures', import.meta.url).pathname;

const passagesOf = (root: SourceRoot) =>
  root.data.passages.map(({ kind, headings, text }) => ({ kind, headings, text }));

const restOf = ({ data: { source } }: SourceRoot) => ({
  language: source.language,
  metadata: Object.fromEntries(
    Object.entries(source.metadata).filter(([, value]) => value !== null && value.length !== 0),
  ),
  furniture: source.furniture.map(({ kind, text }) => `${kind}: ${text}`),
  repairs: source.repairs.map(({ rule, before, after }) => `${rule}: ${before} → ${after}`),
});

describe.each(readdirSync(folder))('%s', (name) => {
  const path = join(folder, name);
  const input = readdirSync(path).find((file) => file.startsWith('input.')) ?? '';

  test('the passages are those of a clean Markdown', async () => {
    const root = await pass(readFileSync(join(path, input)), input);
    const clean = passMarkdown(readFileSync(join(path, 'expected.md'), 'utf8'), 'expected.md').root;
    expect(passagesOf(root)).toEqual(passagesOf(clean));
  });

  test('the rest of the page is told', async () => {
    const rest = restOf(await pass(readFileSync(join(path, input)), input));
    const golden = join(path, 'expected.json');
    if (process.env.UPDATE && !process.env.CI) writeFileSync(golden, `${JSON.stringify(rest, null, 2)}\n`);
    expect(existsSync(golden)).toBe(true);
    expect(rest).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
