/** Paints strings: says what each glyph says, where it stands, and whether it can be seen there. */
import type { Font } from './fonts.ts';
import type { Line } from './line.ts';
import { type Box, contains, type Matrix, multiply, transform } from './matrix.ts';
import { advancePen, newPen, type Pen } from './pen.ts';
import { type Runs, runs } from './runs.ts';

/** What `q` keeps and `Q` brings back. */
export interface State {
  ctm: Matrix;
  clip: Box;
  font: Font | null;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** A piece of marked content. */
export interface Mark {
  mcid: number;
  actual: string | null;
  /** The actual text has been said, by the first glyph that it stands for. */
  said: boolean;
}

/** Glyphs may stand out by this much, in points: italics overhang, and browsers round to 1/64 pixel. */
const tolerance = 0.75;

/** The part of a line, in units of the font's size, that must be there for it to be read: x-height and some of both ends. */
const reading = { below: -0.15, above: 0.6 };

export interface Painter {
  out: Runs;
  pen: Pen;
  /** Whether anything but the pen's place has changed since the last string. Set by who changes it. */
  stale: boolean;
  /**
   * Paint a string, and leave the pen behind it.
   *
   * @param codes The string.
   * @param length How many of its bytes count.
   */
  paint(codes: Uint8Array, length: number, state: State, mark: Mark): void;
  /** @returns Whether strings stand upright and can be painted as a line. */
  level(state: State, mark: Mark): boolean;
  /** Paint a line, if it is level. */
  paintLine(line: Line, state: State, mark: Mark): void;
}

export function newPainter(): Painter {
  const out = runs();
  const pen = newPen();
  // The glyphs' matrix, their low and high, the factors of an advance.
  const glyph = new Float64Array(9);
  // Where the page puts what is drawn, and how far it may reach.
  const place = new Float64Array(6);
  const bounds = new Float64Array(4);
  const self: Painter = { out, pen, stale: true, paint, level, paintLine };
  return self;

  /** Work out what stays the same from glyph to glyph. */
  function prepare({ size, scale, rise, spacing, wordSpacing, clip, ctm }: State): void {
    self.stale = false;
    const product = multiply(pen, ctm);
    for (let at = 0; at < 4; at++) glyph[at] = product[at] as number;
    glyph[4] = reading.below * size + rise;
    glyph[5] = reading.above * size + rise;
    glyph[6] = size * scale;
    glyph[7] = spacing * scale;
    glyph[8] = wordSpacing * scale;
    for (let at = 0; at < 6; at++) place[at] = ctm[at] as number;
    for (let at = 0; at < 4; at++) bounds[at] = (clip[at] as number) + (at < 2 ? -tolerance : tolerance);
  }

  function paint(codes: Uint8Array, length: number, state: State, current: Mark): void {
    const { font } = state;
    if (!font) return;
    if (self.stale) prepare(state);
    const { says: meanings, widths, bytes } = font;
    const penX = pen[4] as number;
    const penY = pen[5] as number;
    const ox = penX * (place[0] as number) + penY * (place[2] as number) + (place[4] as number);
    const oy = penX * (place[1] as number) + penY * (place[3] as number) + (place[5] as number);
    const a = glyph[0] as number;
    const b = glyph[1] as number;
    const c = glyph[2] as number;
    const d = glyph[3] as number;
    const low = oy + d * (glyph[4] as number);
    const high = oy + d * (glyph[5] as number);
    const upright = b === 0 && c === 0 && a > 0;
    const level = Math.min(low, high) >= (bounds[1] as number) && Math.max(low, high) <= (bounds[3] as number);
    let x = 0;
    if (out.jumped) out.begin(ox, oy, Math.abs(d) * state.size || state.size);
    for (let at = 0; at + bytes <= length; at += bytes) {
      const first = codes[at] as number;
      const code = bytes === 2 ? first * 256 + (codes[at + 1] as number) : first;
      const known = code < widths.length;
      const advance = known ? (widths[code] as number) * (glyph[6] as number) : 0;
      let says = known ? (meanings[code] as string) : '';
      if (current.actual !== null) {
        says = current.said ? '' : current.actual;
        current.said = true;
      }
      if (says !== '') {
        const inside =
          says === ' ' ||
          (upright
            ? level && ox + a * x >= (bounds[0] as number) && ox + a * (x + advance) <= (bounds[2] as number)
            : contains(bounds, turned(x, advance, ox, oy)));
        out.add(says, current.mcid, inside);
      }
      x += advance + (glyph[7] as number);
      if (bytes === 1 && code === 32) x += glyph[8] as number;
    }
    out.end[0] = ox + a * x;
    out.end[1] = oy + b * x;
    advancePen(pen, x);
  }

  function level(state: State, { actual }: Mark): boolean {
    if (state.font?.bytes !== 2 || actual !== null) return false;
    if (self.stale) prepare(state);
    return glyph[1] === 0 && glyph[2] === 0 && (glyph[0] as number) > 0 && pen[1] === 0 && place[2] === 0;
  }

  function paintLine({ codes, moves, count }: Line, { font, size }: State, { mcid }: Mark): void {
    if (!font) return;
    const { says: meanings, widths } = font;
    const known = widths.length;
    const a = glyph[0] as number;
    const em = glyph[6] as number;
    const spacing = glyph[7] as number;
    const left = bounds[0] as number;
    const right = bounds[2] as number;
    const step = pen[0] as number;
    const scale = place[0] as number;
    const shift = place[4] as number;
    let start = pen[6] as number;
    let penX = pen[4] as number;
    let ox = penX * scale + shift;
    const oy = (pen[5] as number) * (place[3] as number) + (place[5] as number);
    const d = glyph[3] as number;
    const low = oy + d * (glyph[4] as number);
    const high = oy + d * (glyph[5] as number);
    const between = Math.min(low, high) >= (bounds[1] as number) && Math.max(low, high) <= (bounds[3] as number);
    if (out.jumped) out.begin(ox, oy, Math.abs(d) * size || size);
    let x = 0;
    for (let at = 0; at < count; at++) {
      const move = moves[at] as number;
      if (!Number.isNaN(move)) {
        start += step * move;
        penX = start;
        ox = penX * scale + shift;
        x = 0;
      }
      const code = codes[at] as number;
      const here = ox + a * x;
      if (code < known) {
        const advance = (widths[code] as number) * em;
        const says = meanings[code] as string;
        if (says !== '') out.add(says, mcid, says === ' ' || (between && here >= left && here + a * advance <= right));
        x += advance;
      }
      x += spacing;
    }
    out.end[0] = ox + a * x;
    out.end[1] = oy;
    pen[4] = penX + step * x;
    pen[6] = start;
  }

  /** @returns The box of a glyph that does not stand upright. */
  function turned(x: number, advance: number, ox: number, oy: number): Box {
    const [a = 1, b = 0, c = 0, d = 1, low = 0, high = 0] = glyph;
    return transform(Float64Array.of(x, low, x + advance, high), Float64Array.of(a, b, c, d, ox, oy));
  }
}
