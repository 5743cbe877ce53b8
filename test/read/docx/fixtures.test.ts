/** Every case and its whole outcome; the reading itself checks that nothing is lost. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cases, changes } from './cases.ts';
import { outcome } from './pass.ts';

const fixtures = new URL('fixtures/', import.meta.url).pathname;
const all = { ...cases, ...changes };

describe('fixtures', () => {
  for (const [name, document] of Object.entries(all)) {
    test(name, async () => {
      const found = await outcome(document);
      const folder = join(fixtures, name);
      const expected = join(folder, 'expected.json');
      if (process.env.UPDATE && !process.env.CI) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      }
      expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});

test('every fixture has a case', () => {
  expect(existsSync(fixtures)).toBe(true);
  expect(readdirSync(fixtures).sort()).toEqual(Object.keys(all).sort());
});
