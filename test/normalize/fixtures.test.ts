/** Every rule on its own fixture: input and the whole outcome, with every repair and every mark. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pass, type Settle } from './pass.ts';

const fixtures = new URL('fixtures/', import.meta.url).pathname;
const rules = new URL('../../pipeline/normalize/', import.meta.url).pathname;

/** What a text became, as short as it can be read. */
function outcome(value: string, name: string, settle: Settle) {
  const { root, file } = pass(value, name, settle);
  const { furniture, repairs, markup, metadata } = root.data.source;
  const at = (point: { line: number; column: number }): string => `${point.line}:${point.column}`;
  return {
    passages: root.data.passages.map(({ kind, headings, text, ranges }) => ({
      kind,
      headings: headings.join(' > '),
      text,
      ranges: ranges.map(({ start, end }) => `${at(start)}-${at(end)}`).join(' '),
    })),
    furniture: furniture.map(({ kind, text }) => `${kind}: ${text}`),
    repairs: repairs.map(
      ({ rule, range, before, after, confidence }) =>
        `${rule} ${at(range.start)} ${JSON.stringify(before)} → ${JSON.stringify(after)} (${confidence})`,
    ),
    markup: markup.map(({ start, end }) => `${at(start)} ${value.slice(start.offset, end.offset).trim()}`),
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, known]) => known !== null && known.length !== 0)),
    messages: file.messages.map((message) => `${message.ruleId} ${message.line}:${message.column} ${message.reason}`),
  };
}

describe('fixtures', () => {
  for (const name of readdirSync(fixtures)) {
    test(name, () => {
      const folder = join(fixtures, name);
      const input = existsSync(join(folder, 'input.md')) ? 'input.md' : 'input.txt';
      const settle = join(folder, 'settle.json');
      const set: Settle = existsSync(settle) ? JSON.parse(readFileSync(settle, 'utf8')) : {};
      const found = outcome(readFileSync(join(folder, input), 'utf8'), input, set);
      const expected = join(folder, 'expected.json');
      if (process.env.UPDATE && !process.env.CI) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});

test('every rule of the preset has a fixture', () => {
  const preset = readFileSync(join(rules, 'index.ts'), 'utf8');
  const ids = readdirSync(rules)
    .map((file) => basename(file, '.ts'))
    .filter((id) => id !== 'index' && preset.includes(`from './${id}.ts'`));
  expect(ids.length).toBeGreaterThan(15);
  expect(ids.filter((id) => !existsSync(join(fixtures, id, 'expected.json')))).toEqual([]);
});
