/**
 * A line of text as Chrome writes it, glyph by glyph: `<0023> Tj`, then `5.44 0 Td <0020> Tj` again and again. Nearly
 * all of a file is this, so it has a reader of its own: small, so that V8 has it compiled before the first page is over.
 */

export interface Line {
  /** Glyphs, of two bytes each. */
  codes: Uint16Array;
  /** How far behind the last string a string begins, at its first glyph; no number at all other glyphs. */
  moves: Float64Array;
  /** How many glyphs count; the rest is left from before. */
  count: number;
}

/** Longer lines are taken in parts. */
const longest = 2048;

export function newLine(): Line {
  return { codes: new Uint16Array(longest), moves: new Float64Array(longest), count: 0 };
}

/**
 * @param content A content stream, unpacked.
 * @param from The offset of a `<`.
 * @param line Filled.
 * @returns The offset behind the last string that is shown; `from` when nothing here is written in this way.
 */
export function takeLine(content: Buffer, from: number, line: Line): number {
  const { codes, moves } = line;
  let count = 0;
  let end = from;
  let at = from;
  let move = Number.NaN;
  for (;;) {
    const first = count;
    let digits = 0;
    let code = 0;
    let byte = content[++at] as number;
    while (byte !== 62 && count < longest) {
      const digit = byte <= 57 ? byte - 48 : byte - 55;
      if (!(digit >= 0 && digit <= 15)) break;
      code = code * 16 + digit;
      if ((++digits & 3) === 0) {
        codes[count] = code;
        moves[count++] = digits === 4 ? move : Number.NaN;
        code = 0;
      }
      byte = content[++at] as number;
    }
    // `> Tj` and the end of the line.
    if (
      (digits & 3) !== 0 ||
      byte !== 62 ||
      content[at + 1] !== 32 ||
      content[at + 2] !== 84 ||
      content[at + 3] !== 106 ||
      content[at + 4] !== 10
    ) {
      count = first;
      break;
    }
    at += 4;
    end = at;
    // `5.44 0 Td <`
    const negative = content[at + 1] === 45;
    if (negative) at++;
    move = 0;
    let digit = (content[++at] as number) - 48;
    const start = at;
    while (digit >= 0 && digit <= 9) {
      move = move * 10 + digit;
      digit = (content[++at] as number) - 48;
    }
    if (digit === -2) {
      let scale = 1;
      digit = (content[++at] as number) - 48;
      while (digit >= 0 && digit <= 9) {
        move = move * 10 + digit;
        scale *= 10;
        digit = (content[++at] as number) - 48;
      }
      move /= scale;
    }
    if (
      at === start ||
      content[at] !== 32 ||
      content[at + 1] !== 48 ||
      content[at + 2] !== 32 ||
      content[at + 3] !== 84 ||
      content[at + 4] !== 100 ||
      content[at + 5] !== 32 ||
      content[at + 6] !== 60
    )
      break;
    if (negative) move = -move;
    at += 6;
  }
  line.count = count;
  return end;
}
