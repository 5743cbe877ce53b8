/**
 * Damage a clean document, repair it, and ask for its passages back. The floors are what was measured, less a little.
 * Some are below .98, since text alone cannot tell: a cut between two sentences, or before a capital where nothing is left of the page;
 * and without blank lines a paragraph whose last line happens to be full.
 * `RATES=1` puts the measured rates into the message of a test that is made to fail.
 */
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { decoded } from '../../pipeline/read/decoded.ts';
import { cleanDocument, passagesOf } from './clean.ts';
import { type Damage, damage, none } from './damage.ts';
import { pass, texts } from './pass.ts';

const runs = Number(process.env.FC_RUNS ?? 15);

/** Name, damage, and the share of passages that come back exactly. Where a floor is below 1, text alone cannot tell. */
const kinds: [name: string, how: Damage, floor: number][] = [
  ['undamaged', none, 1],
  ['without blank lines', { ...none, blank: false }, 1],
  ['cut by a page', { ...none, cuts: 0.6 }, 1],
  // A blank line alone before a capital parts: that the two may be one is said, and not done.
  ['cut by a blank line, also before capitals', { ...none, cuts: 0.6, capitals: true }, 0.94],
  ['cut by a page and its number, also before capitals', { ...none, cuts: 0.6, capitals: true, numbers: true }, 0.97],
  ['cut by captions', { ...none, cuts: 0.6, captions: true }, 1],
  ['cut by captions within words', { ...none, cuts: 0.6, captions: true, hyphens: true }, 1],
  ['wrapped at 72', { ...none, width: 72 }, 1],
  ['wrapped at 72 with hyphens', { ...none, width: 72, hyphens: true }, 1],
  ['wrapped at 150', { ...none, width: 150 }, 1],
  ['wrapped at 38', { ...none, width: 38 }, 1],
  ['wrapped at 72, no blank lines', { ...none, width: 72, blank: false }, 0.92],
  ['wrapped at 72 over pages', { ...none, width: 72, page: 40 }, 0.98],
  ['wrapped at 38 over pages, with hyphens', { ...none, width: 38, page: 45, hyphens: true }, 0.98],
  ['wrapped at 30', { ...none, width: 30 }, 0.98],
  ['wrapped at 120 with hyphens', { ...none, width: 120, hyphens: true }, 0.98],
  ['wrapped at 50 over pages', { ...none, width: 50, page: 50 }, 0.98],
  [
    'over pages, cut by captions, with hyphens',
    { ...none, width: 72, page: 40, cuts: 0.5, captions: true, hyphens: true },
    0.98,
  ],
  [
    'everything at 72, also before capitals',
    { ...none, width: 72, page: 40, cuts: 0.5, captions: true, hyphens: true, capitals: true },
    0.96,
  ],
  [
    'everything at 38, also before capitals',
    { ...none, width: 38, page: 40, cuts: 0.5, captions: true, hyphens: true, capitals: true },
    0.96,
  ],
];

test.each(kinds)('%s', (_, how, floor) => {
  let all = 0;
  let exact = 0;
  for (const [index, document] of fc.sample(cleanDocument, { numRuns: runs, seed: 7 }).entries()) {
    const found = texts(damage(document, how, index + 1));
    for (const passage of passagesOf(document)) {
      all += 1;
      const at = found.indexOf(passage);
      if (at < 0) continue;
      exact += 1;
      found.splice(at, 1);
    }
  }
  const rate = exact / all;
  expect(rate, `${exact} of ${all}`).toBeGreaterThanOrEqual(process.env.RATES ? 1.01 : floor);
});

test('a page cut before a capital is joined with a low confidence, and said', () => {
  const { root, file } = pass(
    'The long inquiry into the ferry line, which had lasted for eleven years and two governments, was closed by order of acting\n\n17\n\nGovernor Marsh in the spring of that year. It was short.\n\nThe next page, which is also about the ferry line and its many critics, ends here in the middle\n\n18\n\nof a sentence.\n',
  );
  expect(root.data.passages.map(({ text }) => text.split(' ').length)).toEqual([33, 22]);
  const [guess] = root.data.source.repairs;
  expect(guess).toMatchObject({ rule: 'rejoin', confidence: 0.6 });
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['rejoin', 1]]);
});

test('conservation holds for any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '◆ Heading',
      '- item',
      '1. one',
      '2. two',
      '(open',
      'close)',
      '12',
      '---',
      '| a | b |',
      'a\tb',
      '```',
    ),
    fc.constantFrom(
      'The ports of the north pay a levy on every tonne that they ship to the',
      'agree-',
      'ment of all.',
      '[1] x',
      'ﬁ\u00adn',
    ),
  );
  const value = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\f', ' ')))
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(value, (text) => {
      // `collect` stops when a character is lost or stands in two places, or a passage says what the file does not.
      expect(() => pass(text)).not.toThrow();
    }),
    { numRuns: runs * 30 },
  );
});

test('a page number amid code is furniture, and nothing is lost', () => {
  const line = 'The ports of the north pay a levy on every tonne that they ship to the';
  const { root } = pass(`\`\`\`\n${line}\n12\n\`\`\`\n${line}\n`);
  expect(root.data.source.furniture.map(({ kind, text }) => [kind, text])).toEqual([['page-number', '12']]);
});

test('a line of invisible characters alone is no line of an open bracket', () => {
  const { root } = pass('(open\n\u0000\n◆ Heading\n');
  expect(root.data.source.repairs.map(({ rule }) => rule)).toEqual(['characters']);
});

test('conservation holds for any bytes', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 120 }).map((text) => Buffer.from(text, 'utf16le')),
    fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => Buffer.from(`\ufeff${text}`, 'utf8')),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('any.txt', 'any.md'), async (value, name) => {
      const file = new VFile({ path: name, value: '' });
      const problem = await decoded(file, Buffer.from(value));
      if (!problem) expect(() => pass(String(file), name)).not.toThrow();
    }),
    { numRuns: runs * 20 },
  );
});

test('conservation holds for any Markdown', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '# A',
      '**b**',
      '[c](d "e")',
      '> q',
      '- i',
      '1. n',
      '`x`',
      '| a | b |',
      '|---|---|',
      '&amp;',
      '\\*',
      '<b>',
      '</b>',
    ),
    fc.constantFrom(
      '![p](q)',
      '[^1]',
      '[^1]: note',
      '```',
      '    code',
      '<div>',
      '---',
      'https://example.org/a_b',
      '&#128512;',
      '~~s~~',
      '- [x] t',
    ),
    // Lines that are paragraphs, prose set in as code is, and a picture apart from its link.
    fc.constantFrom(
      'The ports of the north pay a levy on every tonne. They have paid it for years.',
      '> The ports of the south pay none of it at all. *They will.*',
      '* The ports of the west pay it *in advance',
      '      The ports of the east have not been asked to pay. Nobody knows why.',
      '[\n\n![p](q)\n\n](r)',
      '6.1.\tThe ports of the east were asked to pay.',
    ),
  );
  const value = fc
    .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '  \n', '\r\n', '')))
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(value, (text) => {
      expect(() => pass(text, 'test.md')).not.toThrow();
    }),
    { numRuns: runs * 20 },
  );
});
