import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { Stop } from '../../pipeline/message.ts';
import { checkNew, toOutline, writeNew } from '../../pipeline/publish/index.ts';
import { briefingOf } from '../analyze/found.ts';

const sources = [
  {
    id: 'north',
    label: 'North: "A" [1]',
    blocks: [
      'The water tariff of the Andes Water Board (AWB) rose again. Farmers blame the irrigation scheme.',
      'An irrigation scheme without a water tariff cannot last. The AWB agrees, and Ana Ruiz does not.',
    ],
  },
  {
    id: 'south',
    label: '#2',
    blocks: [
      'A water tariff is no irrigation scheme. The Andes Water Board calls the water tariff fair.',
      'The irrigation scheme is old. Ana Ruiz wants another irrigation scheme. # no: comment',
    ],
  },
];

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'collate outline '));
  try {
    for (const { id } of sources) await writeFile(join(folder, `${id}.txt`), '');
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('an outline is a codebook: it loads as it stands, with the themes, actors and sources that were found', async () => {
  await inFolder(async (folder) => {
    const briefing = briefingOf(sources);
    await writeNew(join(folder, 'briefing.yml'), toOutline(briefing));
    const codebook = await loadCodebook(folder);
    expect(codebook.sources.map(({ file, id, label }) => [file, id, label])).toEqual(
      sources.map(({ id, label }) => [`${id}.txt`, id, label]),
    );
    expect(codebook.themes?.map(({ id, label, terms }) => ({ id, label, terms }))).toEqual(
      briefing.themes?.map(({ id, label, terms }) => ({ id, label, terms })),
    );
    expect(codebook.themes?.map(({ label }) => label)).toContain('Water tariff');
    expect(codebook.actors).toContainEqual(
      expect.objectContaining({ name: 'Andes Water Board', kind: 'organization', aliases: ['AWB'] }),
    );
    // With it, the same themes are the editor's.
    const again = briefingOf(sources, { themes: codebook.themes });
    expect(again.themes?.map(({ passages }) => passages.map(({ locator }) => locator))).toEqual(
      briefing.themes?.map(({ passages }) => passages.map(({ locator }) => locator)),
    );
  });
});

test('without findings it is a codebook all the same', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'briefing.yml'), toOutline(briefingOf([{ id: 'north', blocks: ['Rain fell.'] }])));
    expect(await loadCodebook(folder)).toMatchObject({ themes: null, actors: [] });
  });
});

test('a file that is there stays, and the way around is told', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'briefing.yml');
    await writeFile(path, 'title: Mine\n');
    for (const attempt of [checkNew(path), writeNew(path, 'title: Other\n')]) {
      const stop = await attempt.catch((error: unknown) => error);
      expect(stop).toBeInstanceOf(Stop);
      expect(stop).toMatchObject({ code: 2 });
      expect((stop as Stop).message).toMatch(/there already.*\[outline-exists\]\n.*--out \(FILE= for make\), or - /s);
    }
    expect(await readFile(path, 'utf8')).toBe('title: Mine\n');
    await checkNew(join(folder, 'other.yml'));
  });
});
