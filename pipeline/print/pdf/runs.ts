/** Gathers glyphs into pieces of text, with white space where a new line or a gap begins. */
import type { Piece } from './text.ts';

export interface Runs {
  pieces: Piece[];
  /** A new text object: the next string may stand anywhere. */
  jump(): void;
  /** A string begins at a place, in points, with a font size, under a tag. */
  begin(x: number, y: number, size: number, mcid: number): void;
  /** One glyph's characters, and whether they can be seen. */
  add(says: string, inside: boolean): void;
  /** The string ends here. */
  end(x: number, y: number): void;
}

export function runs(): Runs {
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  let jumped = true;
  let last = { x: 0, y: 0 };
  let start = { x: 0, y: 0, mcid: -1 };
  let gap = '';
  return {
    pieces,
    jump() {
      jumped = true;
    },
    begin(x, y, size, mcid) {
      start = { x, y, mcid };
      gap = '';
      if (!jumped) return;
      jumped = false;
      if (Math.abs(y - last.y) > 0.3 * size) gap = '\n';
      else if (Math.abs(x - last.x) > 0.15 * size) gap = ' ';
    },
    add(says, inside) {
      if (!piece || piece.mcid !== start.mcid || piece.inside !== inside) {
        piece = { mcid: start.mcid, text: '', inside, x: start.x, y: start.y };
        pieces.push(piece);
      }
      piece.text += gap + says;
      gap = '';
    },
    end(x, y) {
      last = { x, y };
    },
  };
}
