/** The words that views make: from `templates/locales/<language>.json`, never from the code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';

/** Key → fixed wording with `{name}` gaps; `one|other` where a number decides. */
export type Wording = (key: string, values?: Record<string, string | number>) => string;

/**
 * @returns The wording of a language, else English.
 * @throws {Stop} With exit code 2 when neither file can be read, or when a key is asked for that the file has not.
 */
export async function loadWording(templates: string, language: string): Promise<Wording> {
  const folder = join(templates, 'locales');
  const path = join(folder, 'en.json');
  const own = await readFile(join(folder, `${language.split('-')[0]}.json`), 'utf8').catch(() => null);
  const text = own ?? (await readFile(path, 'utf8').catch(() => null));
  const file = new VFile({ path, value: text ?? '' });
  if (text === null) {
    stop(exit.usage, file, {
      rule: 'locale-missing',
      found: 'The folder of templates has no locales/en.json',
      help: 'Copy it from the templates that come with Collate.',
    });
  }
  const table = JSON.parse(text) as Record<string, string>;
  return (key, values = {}) => {
    const entry = table[key];
    if (entry === undefined) {
      return stop(exit.usage, file, {
        rule: 'locale-key',
        found: `There is no wording for "${key}"`,
        help: 'Add the key to the file.',
      });
    }
    const [one = '', other] = entry.split('|');
    const wording = other !== undefined && values.n !== 1 ? other : one;
    return wording.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  };
}
