/** Rows that are tried are those that have a part in the text, and no row with a part in it is passed over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triedOn } from '../../pipeline/analyze/tried.ts';

const rows = [['likel'], ['there is', 'there are'], ["won't"], ['’ll'], ['may', 'might']];
const tried = triedOn(rows, (parts) => parts);

test('those alone whose part may stand there, in order', () => {
  expect(tried('it may be unlikely')).toEqual([['likel'], ['may', 'might']]);
  expect(tried('is there a way')).toEqual([['there is', 'there are']]);
  expect(tried('nothing')).toEqual([]);
});

test('none is passed over', () => {
  const piece = fc.oneof(fc.constantFrom(...rows.flat()), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('').toLowerCase();
      const found = rows.filter((parts) => parts.some((part) => text.includes(part)));
      expect(tried(text)).toEqual(expect.arrayContaining(found));
    }),
  );
});
