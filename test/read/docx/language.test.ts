/** Which language a document is in, as Word marks it and as the text tells. */
import { expect, test } from 'vitest';
import { type Document, p, r } from './build.ts';
import { text } from './cases.ts';
import { pass } from './pass.ts';

const lang = (attributes: string): string => `<w:lang ${attributes}/>`;
const byDefault = (name: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${lang(`w:val="${name}"`)}</w:rPr></w:rPrDefault></w:docDefaults>`;

async function languageOf(document: Document): Promise<string | null> {
  return (await pass(document)).parsed.front.language;
}

test('the language named for most of the text is its language', async () => {
  const body =
    p(r('Ні.', lang('w:val="uk-UA"'))) + p(r('No.', lang('w:val="en-GB"'))) + p(r('Ні слова.', lang('w:val="uk-UA"')));
  expect(await languageOf({ body })).toBe('uk-UA');
});

test('what a template names by default does not win over the text', async () => {
  expect(await languageOf({ styles: byDefault('de-DE'), body: p(text) })).toMatch(/^en\b/);
});

test('but stands where the text tells nothing', async () => {
  expect(await languageOf({ styles: byDefault('nn-NO'), body: p('1 2 3') })).toBe('nn-NO');
});

test('a style names the language of its runs', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="F"><w:name w:val="F"/><w:rPr>${lang('w:val="fr-FR"')}</w:rPr></w:style>`;
  expect(await languageOf({ styles, body: p('Le port, la mer.', 'F') })).toBe('fr-FR');
});

test('the language for Latin letters says nothing of Japanese ones', async () => {
  const body = p(r('港は浅い。港の底は年ごとに上がる。', lang('w:val="en-US" w:eastAsia="ja-JP"')));
  expect(await languageOf({ body })).toMatch(/^ja\b/);
});

test('what is no language name is none', async () => {
  expect(await languageOf({ body: p(r('1 2 3', lang('w:val="&quot;&gt;&lt;b&gt;"'))) })).toBeNull();
});
