/** The fonts of most documents, without reading the HTML: those whose characters the typefaces of the house all have. */
import { type Fonts, fontFaces } from './fonts.ts';
import { ink, newInked } from './inked.ts';

/** An entity may stand for any character; those that we write stand for ASCII. */
const telling = /&(?!(?:amp|lt|gt|quot|apos|#x[2-7][\da-f]|#(?:3[3-9]|[4-9]\d|1[01]\d|12[0-7]));)/i;

/**
 * @param html The document.
 * @param more Text that will be added to it.
 * @returns Its fonts, with what occurs in a title or a style counted too; `null` where it needs others, or where only a
 *   parser can tell.
 */
export async function usualFonts(html: string, more: string): Promise<Fonts | null> {
  const text = html.replace(/<[^>]*>/g, ' ');
  if (telling.test(text)) return null;
  const beyond = [...new Set(text.match(/[^\0-\x7f]/gu))].join('');
  // A mark needs the letter before it from the same font.
  if (/\p{M}/u.test(beyond)) return null;
  const inked = newInked();
  ink(inked, `a${beyond}${more}`);
  const fonts = await fontFaces(inked);
  return fonts.stacks === '' && fonts.missing.length === 0 ? fonts : null;
}
