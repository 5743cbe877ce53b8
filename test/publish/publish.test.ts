import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exit, Stop } from '../../pipeline/message.ts';
import { checkOut, publish } from '../../pipeline/publish/index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const outputs = [
  { name: 'briefing.pdf', content: Uint8Array.of(37, 80, 68, 70), pages: 3 },
  { name: 'briefing.json', content: '{"title":"Müller"}\n' },
];

async function stopOf(promise: Promise<unknown>): Promise<Stop> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Stop) return error;
  throw error ?? new Error('expected a Stop');
}

describe('what is written', () => {
  test('into a folder that is made, with pages and bytes', async () => {
    const out = join(folder, 'a', 'b');
    expect(await publish(out, outputs)).toEqual([
      { path: join(out, 'briefing.pdf'), bytes: 4, pages: 3 },
      { path: join(out, 'briefing.json'), bytes: 20, pages: null },
    ]);
    expect((await readdir(out)).sort()).toEqual(['briefing.json', 'briefing.pdf']);
    expect(await readFile(join(out, 'briefing.json'), 'utf8')).toBe('{"title":"Müller"}\n');
  });

  test('over what stood there before; what else is there stays', async () => {
    await writeFile(join(folder, 'briefing.json'), 'old');
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await publish(folder, outputs);
    expect((await readdir(folder)).sort()).toEqual(['briefing.json', 'briefing.pdf', 'notes.txt']);
    expect(await readFile(join(folder, 'briefing.json'), 'utf8')).toContain('Müller');
  });

  test('through a link to a folder', async () => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await publish(join(folder, 'link'), outputs);
    expect((await readdir(join(folder, 'real'))).sort()).toEqual(['briefing.json', 'briefing.pdf']);
  });
});

describe('all or nothing', () => {
  test('a move that fails brings back what stood there', async () => {
    await writeFile(join(folder, 'briefing.pdf'), 'old');
    await mkdir(join(folder, 'briefing.html', 'full'), { recursive: true });
    const html = { name: 'briefing.html', content: '<p>' };
    const stopped = await stopOf(publish(folder, [...outputs, html]));
    expect(stopped.code).toBe(exit.environment);
    expect(stopped.message).toContain('A folder stands where a file must go');
    expect((await readdir(folder)).sort()).toEqual(['briefing.html', 'briefing.pdf']);
    expect(await readFile(join(folder, 'briefing.pdf'), 'utf8')).toBe('old');
  });

  test('a run that was ended writes nothing, and leaves no folder', async () => {
    const out = join(folder, 'new', 'deep');
    await expect(publish(out, outputs, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a name that cannot be written leaves nothing', async () => {
    const long = { name: `${'x'.repeat(300)}.pdf`, content: '' };
    const stopped = await stopOf(publish(join(folder, 'new'), [...outputs, long]));
    expect(stopped.message).toContain('The name is too long');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a folder that cannot be written', () => {
  test.each(['file', 'file/below', 'file/far/below'])('%s', async (name) => {
    await writeFile(join(folder, 'file'), 'mine');
    const out = join(folder, name);
    for (const attempt of [() => checkOut(out, 'sources'), () => publish(out, outputs)]) {
      const stopped = await stopOf(attempt());
      expect(stopped.code).toBe(exit.environment);
      expect(stopped.message).toMatch(/: error: This is (a file|not a folder).*\[out-not-writable\]\n {2}Name another/);
      expect(stopped.files[0]?.path).toBe(out);
    }
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  test.skipIf(process.getuid?.() === 0)('one without permission', async () => {
    const out = join(folder, 'closed');
    await mkdir(out, { mode: 0o500 });
    expect((await stopOf(checkOut(out, 'sources'))).code).toBe(exit.environment);
    expect((await stopOf(publish(out, outputs))).message).toContain('may not be written');
    await chmod(out, 0o700);
  });

  test.each(['.', 'out', 'deep/out'])('among the sources: %s', async (name) => {
    const stopped = await stopOf(checkOut(join(folder, name), folder));
    expect(stopped.code).toBe(exit.usage);
    expect(stopped.message).toContain('out-among-sources');
  });

  test('beside the sources, under a name that begins alike', async () => {
    await checkOut(`${folder}-out`, folder);
  });

  test('checking changes nothing', async () => {
    await checkOut(join(folder, 'a', 'b'), 'sources');
    expect(await readdir(folder)).toEqual([]);
  });
});
