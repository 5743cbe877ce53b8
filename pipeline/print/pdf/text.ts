/** The text of a page in the order in which it is painted, with the tags it stands under and what is cut off. */
import { type PdfFile, pageContent } from './file.ts';
import { type Font, type FontCache, namedFont } from './fonts.ts';
import { type Box, contains, identity, intersect, type Matrix, multiply, transform } from './matrix.ts';
import { inherited, pageBox } from './page-box.ts';
import { advancePen, movePen, newPen, type Pen, setPen } from './pen.ts';
import { runs } from './runs.ts';
import { scan } from './scan.ts';
import { asDict, type Dict, decode, isStream, isText, type Value } from './values.ts';

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

interface State {
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

interface Mark {
  mcid: number;
  actual: string | null;
  /** The actual text has been said, by the first glyph that it stands for. */
  said: boolean;
}

/** Glyphs may stand out by this much, in points: italics overhang, and browsers round to 1/64 pixel. */
const tolerance = 0.75;

/** The part of a line, in units of the font's size, that must be there for it to be read: x-height and some of both ends. */
const reading = { below: -0.15, above: 0.6 };

/**
 * Read the text of a page.
 *
 * @param file The PDF.
 * @param page Its page dictionary.
 * @param fonts Fonts that were read already, by object number; filled.
 */
export function readText(file: PdfFile, page: Dict, fonts: FontCache): Piece[] {
  const out = runs();
  const pen: Pen = newPen();
  const root: Mark = { mcid: -1, actual: null, said: false };
  const marks: Mark[] = [root];
  const start: State = {
    ctm: identity,
    clip: pageBox(file, page),
    font: null,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  run(pageContent(file, page), file.dict(inherited(file, page, 'Resources')), start, 0);
  return out.finish();

  function run(content: Buffer, resources: Dict | null, initial: State, depth: number): void {
    const stack: State[] = [];
    let state: State = { ...initial };
    let path: Box | null = null;
    let clipping = false;
    const reach = (x = 0, y = 0) => {
      const [a, b, c, d, e, f] = state.ctm;
      const px = a * x + c * y + e;
      const py = b * x + d * y + f;
      path = path
        ? [Math.min(path[0], px), Math.min(path[1], py), Math.max(path[2], px), Math.max(path[3], py)]
        : [px, py, px, py];
    };

    scan(content, (operator, operands) => {
      const { numbers, others, codes, length } = operands;
      const n0 = numbers[0] ?? 0;
      const n1 = numbers[1] ?? 0;
      switch (operator) {
        case 'Td':
          movePen(pen, n0, n1);
          break;
        case 'Tj':
          paint(codes, length, state);
          break;
        case 'TD':
          state.leading = -n1;
          movePen(pen, n0, n1);
          break;
        case 'Tm':
          setPen(pen, numbers);
          break;
        case 'T*':
          movePen(pen, 0, -state.leading);
          break;
        case "'":
          movePen(pen, 0, -state.leading);
          paint(codes, length, state);
          break;
        case 'TJ':
          for (const item of Array.isArray(others[0]) ? others[0] : [])
            if (typeof item === 'number') advancePen(pen, (-item / 1000) * state.size * state.scale);
            else if (isText(item)) {
              const bytes = Buffer.from(item.text, 'latin1');
              paint(bytes, bytes.length, state);
            }
          break;
        case 'BT':
          setPen(pen, identity);
          out.jumped = true;
          break;
        case 'Tf':
          state.font = namedFont(file, resources, others[0], fonts);
          state.size = n0;
          break;
        case 'Tc':
          state.spacing = n0;
          break;
        case 'Tw':
          state.wordSpacing = n0;
          break;
        case 'Tz':
          state.scale = n0 / 100;
          break;
        case 'TL':
          state.leading = n0;
          break;
        case 'Ts':
          state.rise = n0;
          break;
        case 'BDC':
          marks.push(mark(resources, others[0], others[1]));
          break;
        case 'BMC':
          marks.push(mark(resources, others[0], undefined));
          break;
        case 'EMC':
          if (marks.length > 1) marks.pop();
          break;
        case 'q':
          stack.push({ ...state });
          break;
        case 'Q':
          state = stack.pop() ?? state;
          break;
        case 'cm':
          state.ctm = multiply(six(numbers), state.ctm);
          break;
        case 're':
          for (const x of [n0, n0 + (numbers[2] ?? 0)]) for (const y of [n1, n1 + (numbers[3] ?? 0)]) reach(x, y);
          break;
        case 'm':
        case 'l':
        case 'c':
        case 'v':
        case 'y':
          for (let at = 0; at + 1 < operands.count; at += 2) reach(numbers[at], numbers[at + 1]);
          break;
        case 'W':
        case 'W*':
          clipping = true;
          break;
        case 'n':
        case 'f':
        case 'f*':
        case 'F':
        case 'S':
        case 's':
        case 'B':
        case 'B*':
        case 'b':
        case 'b*':
          // A path that is not a rectangle clips at least as much as the box around it.
          if (clipping) state.clip = path ? intersect(state.clip, path) : [0, 0, -1, -1];
          clipping = false;
          path = null;
          break;
        case 'Do':
          form(resources, others[0], state, depth);
          break;
      }
    });
  }

  /** Paint a string, and leave the pen behind it. */
  function paint(codes: Uint8Array, length: number, state: State): void {
    const { font, size, scale, ctm, clip } = state;
    if (!font) return;
    const { says: meanings, widths, width, bytes } = font;
    const current = marks[marks.length - 1] ?? root;
    const penX = pen[4] as number;
    const penY = pen[5] as number;
    const ox = penX * ctm[0] + penY * ctm[2] + ctm[4];
    const oy = penX * ctm[1] + penY * ctm[3] + ctm[5];
    // The matrix of the glyphs, without its place.
    const a = (pen[0] as number) * ctm[0] + (pen[1] as number) * ctm[2];
    const b = (pen[0] as number) * ctm[1] + (pen[1] as number) * ctm[3];
    const c = (pen[2] as number) * ctm[0] + (pen[3] as number) * ctm[2];
    const d = (pen[2] as number) * ctm[1] + (pen[3] as number) * ctm[3];
    const low = reading.below * size + state.rise;
    const high = reading.above * size + state.rise;
    const upright = b === 0 && c === 0 && a > 0;
    const bottom = oy + Math.min(d * low, d * high);
    const top = oy + Math.max(d * low, d * high);
    const level = bottom >= clip[1] - tolerance && top <= clip[3] + tolerance;
    let x = 0;
    if (out.jumped) out.begin(ox, oy, Math.abs(size * d) || size);
    for (let at = 0; at + bytes <= length; at += bytes) {
      const first = codes[at] as number;
      const code = bytes === 2 ? first * 256 + (codes[at + 1] as number) : first;
      const advance = (widths[code] ?? width) * size * scale;
      let says = meanings[code] ?? '';
      if (current.actual !== null) {
        says = current.said ? '' : current.actual;
        current.said = true;
      }
      if (says) {
        const inside =
          says === ' ' ||
          (upright
            ? level && ox + a * x >= clip[0] - tolerance && ox + a * (x + advance) <= clip[2] + tolerance
            : contains(clip, transform([x, low, x + advance, high], [a, b, c, d, ox, oy]), tolerance));
        out.add(says, current.mcid, inside);
      }
      x += advance + state.spacing * scale;
      if (bytes === 1 && code === 32) x += state.wordSpacing * scale;
    }
    out.end[0] = ox + a * x;
    out.end[1] = oy + b * x;
    advancePen(pen, x);
  }

  function form(resources: Dict | null, name: Value | undefined, state: State, depth: number): void {
    if (typeof name !== 'string' || depth > 12) return;
    const stream = file.get(file.dict(resources?.get('XObject'))?.get(name));
    if (!isStream(stream) || stream.dict.get('Subtype') !== 'Form') return;
    const own = file.list(stream.dict.get('Matrix'));
    const matrix = own.length === 6 ? six(own) : identity;
    const ctm = multiply(matrix, state.ctm);
    const [x0, y0, x1, y1] = file.list(stream.dict.get('BBox'));
    const box =
      typeof x0 === 'number' && typeof y0 === 'number' && typeof x1 === 'number' && typeof y1 === 'number'
        ? transform([x0, y0, x1, y1], ctm)
        : state.clip;
    run(
      file.content(stream),
      file.dict(stream.dict.get('Resources')) ?? resources,
      { ...state, ctm, clip: intersect(state.clip, box) },
      depth + 1,
    );
  }

  function mark(resources: Dict | null, tag: Value | undefined, value: Value | undefined): Mark {
    const properties =
      typeof value === 'string' ? file.dict(file.dict(resources?.get('Properties'))?.get(value)) : asDict(value);
    const mcid = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    const around = tag === 'Artifact' ? -1 : (marks.at(-1)?.mcid ?? -1);
    return {
      mcid: typeof mcid === 'number' ? mcid : around,
      actual: isText(actual) ? decode(actual) : null,
      said: false,
    };
  }
}

function six(list: ArrayLike<Value>): [number, number, number, number, number, number] {
  const at = (index: number): number => {
    const value = list[index];
    return typeof value === 'number' ? value : 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
