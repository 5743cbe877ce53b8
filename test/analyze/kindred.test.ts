/** Which sources speak of one matter, by where each has what is most like it. */
import { expect, test } from 'vitest';
import { kindredOf } from '../../pipeline/analyze/kindred.ts';
import type { Matcher } from '../../pipeline/analyze/matches.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { corpusOf } from './corpus-of.ts';

const ten = Array.from({ length: 10 }, (_, at) => `This is sentence number ${at} of a paper.`);
const { sources, sentences } = readCorpus(
  corpusOf(...['eel', 'net', 'ore', 'rail'].map((id) => ({ id, label: id, date: '2026-01-02', blocks: ten }))),
);

/**
 * @param foremost Of each source's ten sentences, in which source each has the one that is most like it.
 * @param rank How alike the two are.
 */
function kinOf(foremost: Record<string, string>, rank = 1) {
  const byLetter = new Map(sources.map((source) => [source.id[0], source]));
  const candidates: Matcher['candidates'] = (sentence) => {
    const source = byLetter.get(foremost[sentence.source.id]?.[sentence.passage.passage.number - 1]);
    const found = source?.passages[0]?.sentences[0];
    return found ? [{ sentence: found, score: rank, rank }] : [];
  };
  const areKin = kindredOf({ candidates } as Matcher, sentences);
  const of = (id: string) => sources.find((source) => source.id === id);
  return (one: string, other: string) => {
    const [left, right] = [of(one), of(other)];
    return left && right ? areKin(left, right) : null;
  };
}

test('those that few sentences lead to are not of the matter', () => {
  const areKin = kinOf({ eel: 'nnnnnnnnor', net: 'eeeeeeeeoo', ore: 'rrrrrrrrre', rail: 'oooooooooo' });
  expect([areKin('eel', 'net'), areKin('ore', 'rail'), areKin('rail', 'ore')]).toEqual([true, true, true]);
  expect([areKin('eel', 'ore'), areKin('eel', 'rail'), areKin('net', 'ore'), areKin('net', 'rail')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('of one matter all are, each with a share', () => {
  const areKin = kinOf({ eel: 'nnnnooorrr', net: 'eeeooorrrr', ore: 'eeennnnrrr', rail: 'eeennnoooo' });
  for (const one of ['eel', 'net', 'ore', 'rail'])
    for (const other of ['eel', 'net', 'ore', 'rail']) if (one !== other) expect(areKin(one, other)).toBe(true);
});

test('it is enough that the one leads to the other', () => {
  const areKin = kinOf({ eel: 'nnnnnnnnnn', net: 'oooooooooo', ore: 'nnnnnnnnnn', rail: 'oooooooooo' });
  expect([areKin('eel', 'net'), areKin('net', 'eel'), areKin('eel', 'rail')]).toEqual([true, true, false]);
});

test('where all is hardly alike, none are of one matter', () => {
  const foremost = { eel: 'nnnooorrrn', net: 'eeeooorrre', ore: 'eeennnrrre', rail: 'eeennnoooe' };
  expect(kinOf(foremost, 0.6)('eel', 'net')).toBe(true);
  expect(kinOf(foremost, 0.3)('eel', 'net')).toBe(false);
});
