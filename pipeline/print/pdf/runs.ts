/** Gathers glyphs into pieces of text, with white space where a new line or a gap begins. */

/** Text that is painted in one go. */
export interface Piece {
  /** Its tag on this page; -1 for what no tag holds: running heads, page numbers, decoration. */
  mcid: number;
  /** White space stands where a line or a gap begins. */
  text: string;
  /** Whether it lies within the page and whatever clips it there. */
  inside: boolean;
  /** Where its line begins, in points from the lower left corner. */
  x: number;
  y: number;
}

export interface Runs {
  /** Where the last string ended, in points: x, y. Written by who paints. */
  end: Float64Array;
  /** Whether a new text object has begun: the next string may stand anywhere. */
  jumped: boolean;
  /** The first string of a text object begins at a place, in points, with a font size. */
  begin(x: number, y: number, size: number): void;
  /** One glyph's characters, its tag, and whether it can be seen. */
  add(says: string, mcid: number, inside: boolean): void;
  /** @returns All pieces. */
  finish(): Piece[];
}

/** This runs for every glyph: characters are gathered in a buffer, and nothing is allocated before a piece ends. */
export function runs(): Runs {
  const pieces: Piece[] = [];
  let buffer = new Uint16Array(4096);
  let length = 0;
  let piece: Piece | null = null;
  let gap = 0;
  let latest = 0;
  const place = new Float64Array(2);
  const out: Runs = {
    end: new Float64Array(2),
    jumped: true,
    begin(x, y, size) {
      out.jumped = false;
      place[0] = x;
      place[1] = y;
      const [lastX = 0, lastY = 0] = out.end;
      if (Math.abs(y - lastY) > 0.3 * size) gap = 10;
      else if (Math.abs(x - lastX) > 0.15 * size && latest !== 32) gap = 32;
      else gap = 0;
    },
    add(says, mcid, inside) {
      if (piece === null || piece.mcid !== mcid || piece.inside !== inside) {
        flush();
        piece = { mcid, text: '', inside, x: place[0] ?? 0, y: place[1] ?? 0 };
        pieces.push(piece);
      }
      if (gap) {
        put(gap);
        gap = 0;
      }
      for (let at = 0; at < says.length; at++) put(says.charCodeAt(at));
    },
    finish() {
      flush();
      piece = null;
      latest = 0;
      out.end.fill(0);
      return pieces.splice(0);
    },
  };
  return out;

  function put(unit: number): void {
    if (length === buffer.length) {
      const more = new Uint16Array(length * 2);
      more.set(buffer);
      buffer = more;
    }
    buffer[length++] = unit;
    latest = unit;
  }

  function flush(): void {
    if (piece) piece.text = Buffer.from(buffer.buffer, 0, length * 2).toString('utf16le');
    length = 0;
  }
}
