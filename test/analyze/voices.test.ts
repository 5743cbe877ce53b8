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
