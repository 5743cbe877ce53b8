import { expect, test } from 'vitest';
import type { Actor } from '../../pipeline/findings.ts';
import { filedName } from '../../pipeline/layout/view/filed-name.ts';

test.each<[name: string, aliases: string[], filed: string, kind?: Actor['kind']]>([
  ['Solveig Brandt', ['Brandt'], 'Brandt, Solveig'],
  ['Solveig Brandt', [], 'Brandt, Solveig'],
  ['Jan van den Berg', [], 'van den Berg, Jan'],
  ['Ana Ruiz Ortega', ['Ruiz Ortega'], 'Ruiz Ortega, Ana'],
  ['Ana Ruiz Ortega', ['Ana Ruiz'], 'Ortega, Ana Ruiz'],
  ['Orban Viktor', ['Orban'], 'Orban Viktor'],
  ['Li Mingde', [], 'Li Mingde'],
  ['Per Lund Jr.', [], 'Lund Jr., Per'],
  ['Kalle', [], 'Kalle'],
  ['李明德', [], '李明德'],
  ['Tarn Valley', [], 'Tarn Valley', 'place'],
])('%s, also %j: %s', (name, aliases, filed, kind = 'person') => {
  expect(filedName({ name, kind, aliases })).toBe(filed);
});
