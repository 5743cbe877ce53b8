import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerOf } from '../pipeline/lower.ts';

test('what stands at an index of the text stands there in lower case', () => {
  expect(lowerOf('İZMİR, Ärzte and ΟΔΟΣ')).toBe('izmir, ärzte and οδος');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
      expect(lowerOf(before)).toHaveLength(before.length);
      expect(lowerOf(`${before} QUAY ${behind}`).slice(before.length, before.length + 6)).toBe(' quay ');
    }),
  );
});
