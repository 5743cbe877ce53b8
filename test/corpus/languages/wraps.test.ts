/** A document of any language, wrapped at any width, gives its paragraphs back. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../pipeline/corpus/index.ts';
import { normalize } from '../../../pipeline/normalize/index.ts';
import { codebookOf } from '../../codebook-of.ts';
import { source } from '../../normalize/pass.ts';

const folder = fileURLToPath(new URL('../../briefing/fixtures/languages', import.meta.url));
const files = [
  ['02-deutsch.txt', 'de'],
  ['05-russkij.txt', 'ru'],
  ['07-arabi.txt', 'ar'],
  ['08-zhongwen.txt', 'zh'],
  ['09-nihongo.txt', 'ja'],
  ['10-hangugeo.txt', 'ko'],
] as const;

/** Where a script has spaces, at spaces; elsewhere anywhere but before a closing sign. */
function wrap(line: string, width: number, solid: boolean): string {
  if (solid) return line.match(new RegExp(`.{1,${width}}[。，、？！：」”]*`, 'gu'))?.join('\n') ?? '';
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length > width * 2) lines.push(word);
    else lines[last] = longer;
  }
  return lines.join('\n');
}

describe.each(files)('%s %s', (name, language) => {
  test.each([18, 24, 30, 40])('at %i full-width characters a line', async (width) => {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    const wrapped = text
      .split('\n')
      .map((line) => wrap(line, width, language === 'zh' || language === 'ja'))
      .join('\n');
    expect(wrapped).not.toBe(text);
    const [, ...paragraphs] = text.trim().split('\n\n');
    const corpus = collect([normalize(source(wrapped, name, language))], codebookOf());
    expect(corpus.children[0]?.data.passages.map((passage) => passage.text)).toEqual(paragraphs);
  });
});
