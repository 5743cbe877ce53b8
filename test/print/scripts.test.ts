/** Text that is painted in another order than it is written in, or in another shape, is found in the PDF all the same. */
import { describe, expect, test } from 'vitest';
import { fontFaces } from '../../pipeline/layout/fonts.ts';
import { inkedIn } from '../../pipeline/layout/inked.ts';
import { matchTexts, plain, wordsOf } from '../../pipeline/print/match-text.ts';
import { desk, stopOf } from './desk.ts';

const print = desk();

/** A document with fonts as a briefing has them. */
async function page(body: string, style = ''): Promise<string> {
  const { faces, stacks } = await fontFaces(inkedIn(`${body}abc`, ''));
  const css = `${faces}@page{size:500px 400px;margin:40px}body{margin:0;font:14px/24px var(--serif)}${stacks}${style}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><style>${css}</style></head><body>${body}</body></html>`;
}

const arabic = 'وُقّعت المعاهدة في 3 مايو 2021 (Orvena) بين الدولتين؛ وهي تحدد كمية المياه «في السنة الجافة». كم يكفي؟';

describe('printed and found', () => {
  test.each([
    ['Arabic over several lines, with figures, brackets and Latin', `<p lang="ar" dir="rtl">${arabic} ${arabic}</p>`],
    ['Arabic in a line of English', `<p>They say <q lang="ar" dir="rtl">${arabic}</q> and no more, A 3.2</p>`],
    [
      'figures alone, which run as the text around them does',
      '<p lang="ar" dir="rtl">0 20 40 60 80 100</p><p lang="ar" dir="rtl">الماء</p>',
    ],
    ['Hebrew with points', '<p lang="he" dir="rtl">שָׁלוֹם עולם (שנת 2021), אמר ראש העיר.</p>'],
    ['Devanagari and Thai', '<p lang="hi">नदी के पानी की संधि पर हस्ताक्षर हुए।</p><p lang="th">สนธิสัญญาว่าด้วยน้ำในแม่น้ำ</p>'],
    ['Chinese and Japanese', '<p lang="zh">“条约”已签署，共１２条。</p><p lang="ja">条約は「署名」された。ガラス</p>'],
    ['Korean, also as single letters', '<p lang="ko">조약에 서명했다. 한국</p>'],
    ['accents that no letter is made with', '<p>a\u030b m\u0302 x\u0304</p>'],
    ['ligatures, fractions and pictures', '<p>office ﬁne ⅓ ₂ 👍🏽 1️⃣ 🇫🇷</p>'],
  ])('%s', async (_, body) => {
    await expect(print(await page(body))).resolves.toMatchObject({ pages: 1 });
  });
});

describe('not found', () => {
  test('Arabic that is cut off', async () => {
    const body = `<p>before</p><p id="cut" lang="ar" dir="rtl" style="width:120px;overflow:hidden;white-space:nowrap">${arabic}</p>`;
    const stop = await stopOf(print(await page(body)));
    expect(stop.files[0]?.messages[0]?.ruleId).toMatch(/^text-/);
  });

  test('letters of the same words in another number', () => {
    const wanted = [{ text: plain('كم يكفي من الماء'), ordered: true }];
    expect(matchTexts(wanted, plain('الماء من يكفي كم'))).not.toContain(null);
    expect(matchTexts(wanted, plain('الماء من يكفي'))).toEqual([null]);
    expect(matchTexts(wanted, plain('الماء من بكفي كم'))).toEqual([null]);
  });

  test('figures in another order where nothing runs from right to left', () => {
    expect(matchTexts([{ text: plain('20 40'), ordered: true }], plain('40 20'))).toEqual([null]);
  });

  test('a text whose lines are mixed with others is there where each of its words is', () => {
    const words = wordsOf('كم يكفي من الماء 12');
    const mixed = (text: string) =>
      matchTexts([{ text: plain('كم يكفي من الماء 12'), ordered: true, words }], plain(text));
    expect(mixed('كم xyz ءاملا ab يفكي cd من e 12')).not.toContain(null);
    expect(mixed('كم xyz ءاملا ab يفك cd من e 12')).toEqual([null]);
    expect(wordsOf('How much 12')).toEqual([]);
  });

  test('Latin in another order', () => {
    expect(matchTexts([{ text: plain('abcd'), ordered: true }], plain('dcba'))).toEqual([null]);
  });
});
