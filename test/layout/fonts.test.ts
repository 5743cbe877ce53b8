/** Fonts: only what occurs, each script's own, and an error for what no font has. */
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fontFaces } from '../../pipeline/layout/fonts.ts';
import { checkInk } from '../../pipeline/layout/ink.ts';
import { inkedIn } from '../../pipeline/layout/inked.ts';
import { reservesFor } from '../../pipeline/layout/typefaces.ts';
import { usualFonts } from '../../pipeline/layout/usual-fonts.ts';
import { Stop } from '../../pipeline/message.ts';

const facesFor = async (html: string) => {
  const fonts = await fontFaces(inkedIn(html, ''));
  const faces = [...fonts.faces.matchAll(/font-family:"([^"]+)";font-weight:(\d+).*?unicode-range:([^}]*)/g)].map(
    ([, family = '', weight = '', range = '']) => ({ family, weight, range }),
  );
  return { ...fonts, faces, families: [...new Set(faces.map(({ family }) => family))].sort() };
};
const hex = (text: string) => [...text].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).sort();

describe('the two typefaces of the house', () => {
  test('have Latin, Greek and Cyrillic, and then there is nothing else', async () => {
    const { families, stacks, missing } = await facesFor('<p>“Größe”, naïve – Łódź … Αθήνα, Київ, Москва № 5</p>');
    expect([families, stacks, missing]).toEqual([['Source Sans 3', 'Source Serif 4'], '', []]);
  });

  test('of a Latin text only the files of Latin', async () => {
    const { faces } = await facesFor('<p>Plain words.</p>');
    expect(faces.length).toBe(5);
  });
});

describe('the usual fonts', () => {
  test.each([
    ['ASCII', '<p title="a > b">Plain words &amp; &#x3C;signs></p>'],
    ['Latin', '<p>“Größe”, naïve – Łódź …</p>'],
    ['three alphabets', '<p>Größe, Αθήνα, Київ</p>'],
  ])('%s: told without parsing, and the same', async (_, html) => {
    expect(await usualFonts(html, 'Über')).toEqual(await fontFaces(inkedIn(html, 'Über')));
  });

  test.each([
    ['a script of its own', '<p>条约</p>'],
    ['a sign that no font of the house has', '<p>⟦</p>'],
    ['a mark on a letter', '<p>m\u0303</p>'],
    ['an entity that may be anything', '<p>&#x6761;</p>'],
    ['an entity by name', '<p>&eacute;</p>'],
  ])('%s: left to the parser', async (_, html) => {
    expect(await usualFonts(html, '')).toBe(null);
  });
});

describe('reserves', () => {
  test('hold the characters that occur and no other', async () => {
    const { faces, families, stacks } = await facesFor('<p lang="zh">条约</p>a');
    expect(families).toEqual(['Noto Serif SC', 'Source Sans 3', 'Source Serif 4']);
    const cut = faces.filter(({ family }) => family === 'Noto Serif SC').flatMap(({ range }) => range.split(','));
    expect(cut.sort()).toEqual(hex('条约'));
    expect(stacks).toContain('--serif:"Source Serif 4","Source Sans 3","Noto Serif SC"');
  });

  test('each language of East Asia has its own shapes of one character', async () => {
    const { families, stacks } = await facesFor('a<p lang="zh">直</p><p lang="ja">直</p><p lang="ko">直</p>');
    expect(families).toEqual(['Noto Serif JP', 'Noto Serif KR', 'Noto Serif SC', 'Source Sans 3', 'Source Serif 4']);
    expect(stacks).toMatch(/:lang\("ja"\)\{--serif:"Source Serif 4","Source Sans 3","Noto Serif JP"/);
  });

  test.each([
    ['zh', 'Noto Serif SC'],
    ['zh-CN', 'Noto Serif SC'],
    ['zh-Hant', 'Noto Serif TC'],
    ['zh-TW', 'Noto Serif TC'],
    ['ja', 'Noto Serif JP'],
    ['ko-KR', 'Noto Serif KR'],
    ['ar-EG', 'Noto Naskh Arabic'],
  ])('%s asks %s first', (language, family) => {
    expect(reservesFor(language)[0]?.family).toBe(family);
  });

  test('headings have a bold cut, and where letters join all of them have', async () => {
    const chinese = await facesFor('<h2 lang="zh">港</h2><p lang="zh">水</p>');
    const of = (faces: typeof chinese.faces, name: string) =>
      faces.filter(({ family }) => family === name).map(({ weight, range }) => `${weight} ${range}`);
    expect(of(chinese.faces, 'Noto Serif SC')).toEqual([`400 ${hex('水')}`]);
    expect(of(chinese.faces, 'Noto Serif SC Headings')).toEqual([`400 ${hex('港')}`, `600 ${hex('港')}`]);
    const arabic = await facesFor('<h2 lang="ar">ماء</h2><p lang="ar">نهر</p>');
    const all = hex('ماءنهر').join(',');
    expect(of(arabic.faces, 'Noto Naskh Arabic')).toEqual([`400 ${all}`, `600 ${all}`]);
  });

  test('pictographs, fractions and signs stop nothing', async () => {
    const { missing } = await facesFor('<p>🎉 ❤️ 👨‍👩‍👧 🇫🇷 ⅓ ₂ ⁵ → ⟶ ■ ☐ ✓ ∑ 𝑥 ① Ⅳ ‑ שלום नमस्ते สวัสดี ქარ Հայ</p>');
    expect(missing).toEqual([]);
  });
});

describe('what no font has', () => {
  test('is an error with the character, the file and the place', async () => {
    const { missing } = await facesFor('<p>Plain \u{13000} and \ue123</p>');
    expect(missing).toEqual([0x13000, 0xe123]);
    const file = new VFile({ path: 'sources/a.txt', value: 'One\nPlain \u{13000} and \ue123' });
    const other = new VFile({ path: 'sources/b.txt', value: 'nothing' });
    expect(() => checkInk(missing, [other, file])).toThrow(Stop);
    expect(other.messages).toEqual([]);
    expect(file.messages.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 7, 'No font has the character “\u{13000}” (U+13000)'],
      [2, 14, 'No font has the character “\ue123” (U+E123)'],
    ]);
  });

  test('leaves alone what needs no glyph', async () => {
    const { missing } = await facesFor('<p>a\u00adb\u200bc\u200f\u2066d\u2069\ufeff</p>');
    expect(missing).toEqual([]);
  });
});
