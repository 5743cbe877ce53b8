/** Whose words each sentence is, in documents of many layouts: the source's own, or those of whoever speaks there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute } from '../../pipeline/analyze/attribution.ts';
import { readCorpus } from '../../pipeline/analyze/reading.ts';
import { isVoiced, speakerOf, withVoices } from '../../pipeline/analyze/voices.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { briefingOf, briefingOfOne } from './found.ts';
import { voices } from './voices-written.ts';

/** @returns A line for each sentence that is another's, in order: its speaker, and the words it begins with. */
async function spoken(file: string, text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'voices-'));
  try {
    writeFileSync(join(folder, file), text);
    const codebook = await loadCodebook(folder);
    const { sources } = await read(folder, codebook);
    const corpus = collect(sources.map(normalize), codebook);
    const reading = readCorpus(corpus);
    const { bySentence } = withVoices(corpus, reading, attribute(reading));
    return reading.sentences.flatMap((sentence) => {
      const told = bySentence.get(sentence) ?? [];
      const others = told.find(({ holder }) => holder !== 'source');
      const holder = isVoiced(bySentence, sentence)
        ? speakerOf(bySentence, sentence)
        : others
          ? others.holder
          : 'source';
      const words = sentence.text.split(/\s+/).slice(0, 3).join(' ');
      return holder === 'source' ? [] : [`${holder ?? 'someone'} | ${words}`];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [name, { file, text, spoken: expected }] of Object.entries(voices))
  test(name, async () => {
    expect(await spoken(file, text)).toEqual(expected);
  });

const ferry = [
  'The council met on the ferry, and it heard two hours of talk about the winter and the boats.',
  '“The county must buy a second boat. The fare will rise to 40 kroner,” said Marit Solheim, who runs the line.',
  '“We carry 900 people a day. The pier could fail within a year.”',
  'The ministry should publish the contract. The crossing will be closed in May.',
];

test('what a quoted speaker demands is no recommendation of the source', () => {
  const { recommendations } = briefingOfOne(ferry);
  expect(recommendations?.map(({ text }) => text)).toEqual(['The ministry should publish the contract.']);
});

test('what a quoted speaker foresees and counts is the speaker’s', () => {
  const { forecasts, quantities } = briefingOfOne(ferry);
  expect(forecasts?.map(({ hedge, holder }) => [hedge, holder])).toEqual([
    ['will', 'Marit Solheim'],
    ['could', 'Marit Solheim'],
    ['will', 'source'],
  ]);
  expect(quantities?.filter(({ text }) => text.startsWith('900')).map(({ holder }) => holder)).toEqual([
    'Marit Solheim',
  ]);
});

test('a quotation without a speaker is somebody’s, not the source’s', () => {
  const { forecasts, claims } = briefingOfOne([
    'The pier has stood since 1931, and the county has looked at it twice since the storm.',
    '“The pier will fail within a year. Nobody will build another.”',
    'The county has no plans for it.',
  ]);
  expect(forecasts?.map(({ holder, certainty }) => [holder, certainty])).toEqual([
    [null, 'attributed'],
    [null, 'attributed'],
  ]);
  expect(claims?.map(({ holder, cue, kind }) => [holder, cue, kind])).toContainEqual([null, null, 'said']);
});

test('a theme is told in the source’s own words where it has some', () => {
  const place = { line: 1, column: 1, offset: 0 };
  const theme = { id: 'ferry', label: 'Ferry', question: null, terms: ['ferry'], pin: [], exclude: [], place };
  const blocks = [
    '“The ferry must run in winter, and the ferry should carry freight because the ferry is all we have.”',
    'The ferry was closed in the autumn after the storm.',
  ];
  const { themes } = briefingOf([{ id: 'one', blocks }], { themes: [theme] });
  expect(themes?.[0]?.cells.one?.extract[0]?.locator).toBe('one:2.1');
});

test('words that a source quotes are no choice of its own', () => {
  const framing = [{ concept: 'the boat', terms: ['ferry', 'tub'] }];
  const other = { id: 'two', blocks: ['The tub leaks.', 'The tub should be sold.', 'A tub is no boat.'] };
  const quoting = {
    id: 'one',
    blocks: [
      'The ferry is old, and no tub.',
      'The ferry is slow.',
      '“It is a wreck,” said Ana Ruiz.',
      '“Sink the tub. Burn the tub.”',
    ],
  };
  const uses = briefingOf([quoting, other], { framing }).framing?.find(({ term }) => term === 'tub');
  expect(uses?.counts.one).toBe(1);
});

test('turns are listed by paragraph, and lines that only name a speaker are not', () => {
  const { claims } = briefingOfOne([
    'Sofia Lund:',
    'We cannot run a railway on goodwill. I would close nothing.',
    'The count is not done, and you know it.',
    'Erik Holm:',
    'I disagree with Sofia. We should count the buses too.',
    'Sofia Lund:',
    'Then we will count them.',
  ]);
  expect(claims?.map(({ holder, cue, at, carriedTo }) => [holder, cue, at[0]?.locator, carriedTo.length])).toEqual([
    ['Sofia Lund', null, 'one:2.1', 1],
    ['Sofia Lund', null, 'one:3.1', 0],
    ['Erik Holm', null, 'one:5.1', 1],
    ['Sofia Lund', null, 'one:7.1', 0],
  ]);
});
