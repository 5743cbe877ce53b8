/** What a pattern cannot do without, read off the pattern. */
import { expect, test } from 'vitest';
import { requiredOf } from '../../pipeline/analyze/required.ts';

test.each([
  [/\bit is time for(?= [^,.;]{2,60} to\b)/u, ['it is time for']],
  [/\b(?:is|are) (?:now )?(?:urged|called (?:up)?on) to\b/, ['urged', 'called ']],
  [/\b(?:Grow|shrink)s?\b/, ['grow', 'shrink']],
  [/favou?rs/, ['favo']],
  [/(?<!\bnot )\bworth (?!the)[a-z]+ing\b/, ['worth ']],
  [/(?<=\bin search of )peace/, ['in search of ']],
  [/(?<name>quay|harbour)s\b/, ['quay', 'harbour']],
  [/co\.uk\/\p{L}+[^\]a]x\u2019/u, ['co.uk/']],
  [/a{0,3}(?:bcd)*efg+/, ['efg']],
  [/would (?:rise|sink)/, ['rise', 'sink']],
  [/(?:one|)two?/, ['tw']],
  [/\d+|ships/, []],
  [/[a-z]+ (?:well )?\w/, []],
])('%s', (pattern, required) => {
  expect(requiredOf(pattern)).toEqual(required);
});
