/** Captions of pictures, figures and tables: furniture. */
import type { Paragraph, Root } from 'mdast';
import { blocks, furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { isClosed, words } from './shape.ts';

/** A credit in brackets, or at the start of the line. */
const credit =
  /[([（](?:photo(?:graph)?s?|image|picture|credit|courtesy|illustration|foto|bild|quelle|crédit|fuente|source|写真|图片|圖片)\b[^)\]）]*[)\]）]?\.?\s*$/iu;
const labelled =
  /^\s*(?:photo(?:graph)?s?|image|picture|photo credit|credit|caption|foto|bild|source|sources|quelle|fuente|illustration)(?:\s+(?:by|credit|courtesy))?\s*[:：]\s*\S/iu;

/** "Figure 3: …", "Table 2. …": a label, then a title. In "Figure 3 shows …" the words are a sentence's subject. */
const numbered =
  /^\s*(?:figure|fig\.?|table|chart|map|graph|exhibit|plate|diagram|abbildung|abb\.|tabelle|figura|tabla|tableau|gráfico|图|表|図)\s*\d{1,3}(?:[.-]\d{1,3})?[a-z]?\s*(?:[:：|–—]|[.](?=\s+\p{Lu}))\s*\S/iu;

/** "The old lock in winter. Source: Coastal Press": what is seen, then whose picture it is. */
const sourced =
  /^[^.!?…]{8,200}[.!?]?\s+(?:photo(?:graph)?s?|images?|pictures?|photo credit|credit|sources?|foto|bild|quelle|fuente)\s*[:：]\s*[^.!?:]{2,60}\.?$/iu;

/** The name of a table or picture, alone on its line. */
export const labelAlone =
  /^(?:table|figure|fig\.|chart|graph|exhibit|map|box|tabelle|abbildung|tableau|graphique|tabla|figura|gráfico|tabella)\s*\d{1,3}(?:[.-]\d{1,2})?[a-z]?\s*[.:]?$/i;

/** In capitals it is the label of a typesetter, however much he says. */
const capital = /^(?:SOURCES?|NOTES?)\s*:\s*\S/;

const longest = 80;

/** A title below such a name has so many words at most. */
const title = 14;

/** @returns Whether a block of text is a caption by its own words. */
export function isCaption(text: string): boolean {
  if (words(text) > longest) return false;
  if (capital.test(text) || labelAlone.test(text.trim())) return true;
  if (labelled.test(text)) return words(text) <= 40;
  if (numbered.test(text)) return true;
  if (sourced.test(text.trim())) return words(text) <= 40;
  // A credit closes a caption. Closing a paragraph it would follow several sentences.
  return credit.test(text) && !/[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/su.test(text) && !(isClosed(text) && words(text) > 50);
}

/** Mark captions, and paragraphs of nothing but pictures. */
export function findCaptions(root: Root): void {
  let named = false;
  for (const block of blocks(root)) {
    const text = textOf(block).value.trim();
    const label = labelAlone.test(text) && !block.data?.begins;
    if (isBody(block) && (isPicture(block) || isCaption(text) || (named && isTitle(text)))) furnish(block, 'caption');
    // No section stands under the name of a table.
    else if (label && block.type === 'heading' && (block.data?.furniture ?? 'heading') === 'heading')
      furnish(block, 'caption');
    named = label;
  }
}

function isTitle(text: string): boolean {
  return words(text) <= title && !isClosed(text) && /^["“‘(]?\p{Lu}/u.test(text);
}

function isPicture({ children }: Paragraph): boolean {
  return children.length > 0 && children.every((child) => child.type === 'image' || child.type === 'imageReference');
}

export const caption = plugin(findCaptions);
