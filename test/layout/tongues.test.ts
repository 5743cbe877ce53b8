/** Words in another script get their language and direction; what has them keeps them. */
import { describe, expect, test } from 'vitest';
import { runsLeft } from '../../pipeline/layout/direction.ts';
import { tongues } from '../../pipeline/layout/tongues.ts';

const all = ['en', 'ru', 'uk', 'ar', 'zh', 'ja', 'ko'];

describe('words in another script', () => {
  test.each([
    ['<p>Found by: مياه, port</p>', '<p>Found by: <bdi lang="ar" dir="rtl">مياه</bdi>, port</p>'],
    ['<li>データ 29</li>', '<li><bdi lang="ja">データ</bdi> 29</li>'],
    ['<li>조약 30</li>', '<li><bdi lang="ko">조약</bdi> 30</li>'],
    ['<li>条约</li>', '<li><bdi lang="zh">条约</bdi></li>'],
    ['<li>річка</li>', '<li><bdi lang="uk">річка</bdi></li>'],
    ['<li>рыба</li>', '<li><bdi lang="ru">рыба</bdi></li>'],
    // Either language may be meant.
    ['<li>порт</li>', '<li>порт</li>'],
    ['<p>نهر أورفينا: معاهدة</p>', '<p><bdi lang="ar" dir="rtl">نهر أورفينا: معاهدة</bdi></p>'],
  ])('%s', (html, marked) => {
    expect(tongues(html, 'en', all)).toBe(marked);
  });

  test('nothing changes within an element that has a language, a title, a style or a picture', () => {
    const html =
      '<html lang="en"><title>条约</title><style>条</style><q lang="zh">条约</q><svg><text>条约</text></svg>plain</html>';
    expect(tongues(html, 'en', all)).toBe(html);
  });

  test('nothing changes where all sources are of the script of the briefing', () => {
    expect(tongues('<p>条约</p>', 'en', ['en', 'de'])).toBe('<p>条约</p>');
    expect(tongues('<p>条约</p>', 'zh', ['zh', 'ja'])).toContain('lang="ja"');
  });
});

test.each([
  ['ar', true],
  ['fa-IR', true],
  ['he', true],
  ['und-Arab', true],
  ['az-Arab', true],
  ['en', false],
  ['', false],
])('%s runs to the left: %s', (language, leftward) => {
  expect(runsLeft(language)).toBe(leftward);
});
