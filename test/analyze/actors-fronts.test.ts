/** Fronts, movements and communities of states; towns by what they have and suffer; lines of ships; regions with governments. */
import { expect, test } from 'vitest';
import { actorsIn } from './found.ts';

const filler = 'The harbour has been at work since 1904, and two thirds of the trade goes through it.';
const named = (text: string) => Object.fromEntries(actorsIn([filler, text]).map(({ name, kind }) => [name, kind]));

test.each<[string, Record<string, string>]>([
  ['The People’s Front for Land Reform signed the truce.', { 'People’s Front for Land Reform': 'organization' }],
  ['The Movement for Free Rivers broke off its talks.', { 'Movement for Free Rivers': 'organization' }],
  [
    'Leaders of the Southern Lakes Community met in Dar es Salaam. The Community has no budget of its own.',
    { 'Southern Lakes Community': 'organization', 'Dar es Salaam': 'place' },
  ],
  ['The Popular Resistance Front claimed it. The Eastern Front moved.', { 'Popular Resistance Front': 'organization' }],
  ['Forty people died in the market of Velba. The garrison of Ostrel mutinied.', { Velba: 'place', Ostrel: 'place' }],
  ['The army may retake Kemra by May. Shells fell on Dolsk for nine days.', { Kemra: 'place', Dolsk: 'place' }],
  ['Roads between Velba and Kemra are mined.', { Velba: 'place', Kemra: 'place' }],
  ['They buy their fuel from traders in the Gulf.', { Gulf: 'place' }],
  ['Drought has hit the Sahel and the Horn of Africa.', { Sahel: 'place', 'Horn of Africa': 'place' }],
  ['Rivals such as the shipping company Sundmar Line pay less.', { 'Sundmar Line': 'organization' }],
  ['Stevedores at Porto Lume have not been paid since May.', { 'Porto Lume': 'place' }],
  [
    'The Special Tribunal for Fisheries sits in Lagos.',
    { 'Special Tribunal for Fisheries': 'organization', Lagos: 'place' },
  ],
  ['According to a Western government, the ship carried oil. An African government denied it.', {}],
  ['The Norwegian government denied it.', { 'Norwegian government': 'organization' }],
  ['The Jubilee Line was closed on Sunday. The Maginot Line was long.', {}],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
