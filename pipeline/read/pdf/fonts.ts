/** The fonts of a document: which are bold or italic, by their names and what they say of themselves. */
import type { PdfPage } from './open.ts';

export interface FontStyle {
  bold: boolean;
  italic: boolean;
}

export interface Fonts {
  /** Learn the fonts of a page that are not known yet. */
  learn(page: PdfPage, names: Iterable<string>): Promise<void>;
  style(name: string): FontStyle;
}

const boldName = /bold|black|heavy|semibold|demi(?!ng)|(?:^|[-+,])(?:cmbx|sfbx|ecbx|lmbx)|-(?:bd|b|medi)\b|cmssbx/i;
const italicName = /ital|obli|slanted|(?:^|[+])(?:cmti|cmsl|sfti|ecti)|-(?:it|i|reguital)\b/i;
const plain: FontStyle = { bold: false, italic: false };

export function fontBook(): Fonts {
  const known = new Map<string, FontStyle>();
  return {
    async learn(page, names) {
      const unknown = [...names].filter((name) => !known.has(name));
      if (unknown.length === 0) return;
      // pdf.js gives the names of fonts only where it prepares to draw.
      await page.getOperatorList().catch(() => undefined);
      for (const name of unknown) {
        const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
        const full = font.name ?? '';
        known.set(name, {
          bold: font.bold === true || boldName.test(full),
          italic: font.italic === true || italicName.test(full),
        });
      }
    },
    style: (name) => known.get(name) ?? plain,
  };
}
