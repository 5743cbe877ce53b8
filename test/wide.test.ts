import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wide } from '../pipeline/wide.ts';

/** What V8 writes before a text of two bytes a letter; a padding byte may stand before it. */
function isWide(text: string): boolean {
  const [, , first, second] = serialize(text);
  return first === 0x63 || (first === 0 && second === 0x63);
}

test('a text keeps its letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wide(text) === text));
});

test('a wide text is wide in all its parts, and a plain one is not', () => {
  const text = 'The harbour board met in March and closed the north quay.';
  expect(isWide(text)).toBe(false);
  expect(isWide(wide(text))).toBe(true);
  expect(isWide(wide(text).slice(4, 30))).toBe(true);
  expect(isWide(wide(text).slice(4, 11))).toBe(true);
  expect(isWide(wide(text).trim().replace(/quay/, 'pier'))).toBe(true);
});
