import { describe, expect, test } from 'vitest';
import { readArguments } from '../../pipeline/cli/arguments.ts';

/** The arguments, or each mistake as `found / help`. */
async function read(line: string) {
  const result = await readArguments(line.split(' ').filter(Boolean));
  return Array.isArray(result) ? result.map(({ found, help }) => `${found} / ${help}`) : result;
}

describe('what is understood', () => {
  test('defaults', async () => {
    expect(await read('report')).toEqual({
      command: 'report',
      about: null,
      sources: 'sources',
      out: 'out',
      templates: null,
      formats: ['pdf', 'html', 'json'],
      paper: undefined,
      strict: false,
      quiet: false,
    });
  });

  test.each([
    ['report papers --out=friday --strict -q', { sources: 'papers', out: 'friday', strict: true, quiet: true }],
    ['--out friday report papers', { command: 'report', sources: 'papers', out: 'friday' }],
    ['report 007 -o 1e3', { sources: '007', out: '1e3' }],
    ['report --formats pdf', { formats: ['pdf', 'json'] }],
    ['report --formats JSON', { formats: ['json'] }],
    ['report --formats html,pdf,html', { formats: ['pdf', 'html', 'json'] }],
    ['report --paper a4', { paper: 'A4' }],
    ['report --paper Letter', { paper: 'letter' }],
    ['report -- --strict', { sources: '--strict', strict: false }],
    ['check papers', { command: 'check', sources: 'papers' }],
    ['browser', { command: 'browser' }],
    ['', { command: 'help', about: null }],
    ['--help', { command: 'help', about: null }],
    ['report -h', { command: 'help', about: 'report' }],
    ['help check', { command: 'help', about: 'check' }],
    ['--version', { command: 'version' }],
  ])('collate %s', async (line, expected) => {
    expect(await read(line)).toMatchObject(expected);
  });
});

describe('what is not', () => {
  test.each([
    ['reprot', 'There is no command "reprot" / Did you mean report?'],
    ['sources', 'There is no command "sources" / Did you mean collate report sources?'],
    ['dance', 'There is no command "dance" / Choose from report, check, outline, browser, help.'],
    ['report --fromats pdf', 'There is no flag "--fromats" / Did you mean --formats?'],
    ['report --colour', 'There is no flag "--colour" / Choose from --out,'],
    ['report --formats pdf,dox', 'There is no format "dox" / Choose from pdf, html, json.'],
    ['report --formats htm', 'There is no format "htm" / Did you mean html?'],
    ['report --paper A5', 'There is no paper "A5" / Choose A4 or letter.'],
    ['report --out', '--out has no value / Write it as --out folder.'],
    ['report --out --strict', '--out has no value'],
    ['report --out=', '--out has no value'],
    ['report --strict=yes', '--strict takes no value / Write --strict alone.'],
    ['report --out a --out b', '--out stands twice'],
    ['report a b', '"collate report" does not know what to do with "b" / It takes one folder'],
    ['check --out x', '"collate check" has no flag --out / --out belongs to: report, outline.'],
    ['browser x', '"collate browser" does not know what to do with "x" / It takes no folder.'],
  ])('collate %s', async (line, expected) => {
    const mistakes = await read(line);
    expect(mistakes).toHaveLength(1);
    expect(mistakes).toEqual([expect.stringContaining(expected)]);
  });

  test('all mistakes at once', async () => {
    expect(await read('report --papr A4 --formats doc --strict=1')).toHaveLength(3);
  });
});
