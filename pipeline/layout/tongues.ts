/** Words in another script, wherever they stand in the document, get their language and their direction. */
import { Parser } from 'htmlparser2';
import { runsLeft } from './direction.ts';

/** Scripts as `Intl.Locale` names them → the characters that are written in them. */
const letters: Record<string, string> = {
  Arab: '\\p{Script=Arabic}',
  Armn: '\\p{Script=Armenian}',
  Beng: '\\p{Script=Bengali}',
  Cyrl: '\\p{Script=Cyrillic}',
  Deva: '\\p{Script=Devanagari}',
  Geor: '\\p{Script=Georgian}',
  Grek: '\\p{Script=Greek}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Hebr: '\\p{Script=Hebrew}',
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
  Thai: '\\p{Script=Thai}',
};

/** Letters that settle which of two languages of one script it is. */
const telling: Record<string, RegExp> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  uk: /[іїєґ]/iu,
  ru: /[ыэёъ]/iu,
};

/** Elements in which no element of ours may stand. */
const closed = new Set(['style', 'title', 'script', 'svg', 'option', 'textarea']);

/**
 * @param html The document; text in an element that has a language of its own, other than the root, stays as it is.
 * @param language The document's own.
 * @param languages Those of the sources, in printed order.
 * @returns The document with `<bdi lang dir>` around words in another script.
 */
export function tongues(html: string, language: string, languages: readonly string[]): string {
  const home = scriptOf(language);
  const foreign = [...new Set(languages)].filter((other) => letters[scriptOf(other)] && scriptOf(other) !== home);
  if (foreign.length === 0) return html;
  const all = [...new Set(foreign.map((other) => letters[scriptOf(other)]))].join('');
  const run = new RegExp(`[${all}](?:[^\\p{L}<>&]*[${all}\\p{M}])*[؟،؛]*`, 'gu');
  const any = new RegExp(`[${all}]`, 'u');
  const out: string[] = [];
  let written = 0;
  let depth = 0;
  const shut: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (closed.has(name) || (attributes.lang !== undefined && name !== 'html')) shut.push(depth);
      },
      ontext() {
        if (shut.length > 0) return;
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        const text = html.slice(from, to);
        if (!any.test(text)) return;
        out.push(
          html.slice(written, from),
          text.replace(run, (words) => marked(words, foreign)),
        );
        written = to;
      },
      onclosetag() {
        if (shut.at(-1) === depth) shut.pop();
        depth -= 1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  out.push(html.slice(written));
  return out.join('');
}

function marked(words: string, foreign: readonly string[]): string {
  const able = foreign.filter((language) => new RegExp(`[${letters[scriptOf(language)]}]`, 'u').test(words));
  const told = able.filter((language) => telling[language.split('-')[0] ?? '']?.test(words));
  const [language] = told.length > 0 ? told : able;
  // Of two that may be meant by Cyrillic letters none is named; shapes of Han depend on the name, so there one is.
  const certain = able.length === 1 || told.length > 0 || /\p{Script=Han}/u.test(words);
  const lang = language && certain ? ` lang="${language}"` : '';
  const dir = language && runsLeft(language) ? ' dir="rtl"' : '';
  return lang || dir ? `<bdi${lang}${dir}>${words}</bdi>` : words;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
