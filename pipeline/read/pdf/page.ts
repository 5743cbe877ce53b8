/** One page of pdf.js to pieces. */
import { hasPicture } from './legible.ts';
import type { Page, Piece } from './model.ts';
import type { MarkItem, PdfPage, TextItem } from './open.ts';
import type { Trees } from './trees.ts';

/** Letters in the shapes that they take within a word; the letter itself is meant. */
const shaped = /[\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/** Letters set apart: pdf.js gives "S p a c e d" with single spaces, words apart as pieces of their own. */
const letterSpaced = /^\p{L}(?: \p{L}){3,}$/u;

/** @param number From 1. */
export async function readPage(page: PdfPage, number: number, trees: Trees | null): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = trees ? await trees(page) : null;
  const pieces: Piece[] = [];
  const turned: Piece[] = [];
  const marks: Mark[] = [];
  let spaced = false;
  for (const item of items) {
    if (item.type !== undefined) {
      follow(marks, item);
      continue;
    }
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const { piece, upright } = toPiece(item, transform, spaced || /^\s/.test(item.str));
    const mark = marks.at(-1);
    piece.id = marks.findLast(({ id }) => id !== null)?.id ?? null;
    piece.artifact = mark?.artifact ?? false;
    piece.soft = mark?.span === true && /^[-\u2010\u00ad]$/.test(piece.text);
    spaced = /\s$/.test(item.str);
    if (!doubled(upright ? pieces : turned, piece)) (upright ? pieces : turned).push(piece);
  }
  const picture = pieces.length + turned.length === 0 && (await hasPicture(page));
  return { number, width, height, pieces, turned, picture, tree };
}

/** Marked content that is open. `span`: a stretch with properties other than its place in the tree, such as other words. */
interface Mark {
  id: string | null;
  artifact: boolean;
  span: boolean;
}

function follow(marks: Mark[], item: MarkItem): void {
  if (item.type === 'endMarkedContent') marks.pop();
  else {
    const span = item.tag === 'Span' && item.type === 'beginMarkedContentProps' && !item.id;
    marks.push({ id: item.id ?? null, artifact: item.tag === 'Artifact' || (marks.at(-1)?.artifact ?? false), span });
  }
}

function toPiece(item: TextItem, view: number[], spaced: boolean): { piece: Piece; upright: boolean } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = item.transform;
  // The direction of writing and the base line's start, as the page is looked at.
  const across = [a * p + c * q, b * p + d * q] as const;
  const up = Math.hypot(a * r + c * s, b * r + d * s);
  const [x, y] = [a * t + c * u + e, b * t + d * u + f];
  const upright = across[0] > 0 && Math.abs(across[1]) < 0.1 * across[0];
  const trimmed = item.str.trim().replace(shaped, (letters) => letters.normalize('NFKC'));
  const piece: Piece = {
    text: letterSpaced.test(trimmed) ? trimmed.replaceAll(' ', '') : trimmed,
    x,
    right: x + item.width,
    y,
    size: up || Math.abs(across[0]),
    font: item.fontName,
    id: null,
    artifact: false,
    spaced,
    soft: false,
    rtl: item.dir === 'rtl',
    raised: null,
  };
  return { piece, upright };
}

/** Bold print is faked by printing twice. */
function doubled(pieces: readonly Piece[], piece: Piece): boolean {
  const near = piece.size * 0.15;
  return pieces
    .slice(-8)
    .some(
      (other) => other.text === piece.text && Math.abs(other.x - piece.x) < near && Math.abs(other.y - piece.y) < near,
    );
}
