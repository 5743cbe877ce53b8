/** The text of a page in the order in which it is painted, with the tags it stands under and what is cut off. */
import { type PdfFile, pageContent } from './file.ts';
import { type Font, readFont } from './fonts.ts';
import { type Box, contains, identity, intersect, type Matrix, multiply, transform } from './matrix.ts';
import { runs } from './runs.ts';
import { asDict, type Dict, decode, isOperator, isRef, isStream, isText, lexer, type Value } from './values.ts';

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

export type FontCache = Map<number, Font>;

/**
 * Read the text of a page.
 *
 * @param file The PDF.
 * @param page Its page dictionary.
 * @param fonts Fonts that were read already, by object number; filled.
 */
export function readText(file: PdfFile, page: Dict, fonts: FontCache): Piece[] {
  const out = runs();
  const marks: Mark[] = [{ mcid: -1, actual: null, said: false }];
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
  return out.pieces;

  function run(content: Buffer, resources: Dict | null, initial: State, depth: number): void {
    const read = lexer(content, 0, false);
    const stack: State[] = [];
    let state: State = { ...initial };
    let line: Matrix = identity;
    let matrix: Matrix = identity;
    let path: Box | null = null;
    let clipping = false;
    const args: Value[] = [];
    const number = (at: number): number => {
      const value = args[at];
      return typeof value === 'number' ? value : 0;
    };
    const six = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)];
    const reach = (x: number, y: number) => {
      const [a, b, c, d, e, f] = state.ctm;
      const px = a * x + c * y + e;
      const py = b * x + d * y + f;
      path = path
        ? [Math.min(path[0], px), Math.min(path[1], py), Math.max(path[2], px), Math.max(path[3], py)]
        : [px, py, px, py];
    };
    const painted = () => {
      // A path that is not a rectangle clips at least as much as the box around it.
      if (clipping) state.clip = path ? intersect(state.clip, path) : [0, 0, -1, -1];
      clipping = false;
      path = null;
    };
    const move = (x: number, y: number) => {
      const [a, b, c, d, e, f] = line;
      line = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
      matrix = line;
    };
    const show = (value: Value | undefined) => {
      if (isText(value)) matrix = paint(value.text, state, matrix);
    };

    for (let value = read.next(); value !== undefined; value = read.next()) {
      if (!isOperator(value)) {
        args.push(value);
        continue;
      }
      switch (value.op) {
        case 'Tj':
          show(args[0]);
          break;
        case 'Td':
          move(number(0), number(1));
          break;
        case 'TD':
          state.leading = -number(1);
          move(number(0), number(1));
          break;
        case 'Tm':
          line = six();
          matrix = line;
          break;
        case 'T*':
          move(0, -state.leading);
          break;
        case "'":
          move(0, -state.leading);
          show(args[0]);
          break;
        case 'TJ':
          for (const item of Array.isArray(args[0]) ? args[0] : [])
            if (typeof item === 'number')
              matrix = multiply([1, 0, 0, 1, (-item / 1000) * state.size * state.scale, 0], matrix);
            else show(item);
          break;
        case 'BT':
          line = identity;
          matrix = identity;
          out.jump();
          break;
        case 'Tf':
          state.font = font(resources, args[0]);
          state.size = number(1);
          break;
        case 'Tc':
          state.spacing = number(0);
          break;
        case 'Tw':
          state.wordSpacing = number(0);
          break;
        case 'Tz':
          state.scale = number(0) / 100;
          break;
        case 'TL':
          state.leading = number(0);
          break;
        case 'Ts':
          state.rise = number(0);
          break;
        case 'BDC':
          marks.push(mark(resources, args[1]));
          break;
        case 'BMC':
          marks.push({ mcid: -1, actual: null, said: false });
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
          state.ctm = multiply(six(), state.ctm);
          break;
        case 're':
          reach(number(0), number(1));
          reach(number(0) + number(2), number(1) + number(3));
          reach(number(0) + number(2), number(1));
          reach(number(0), number(1) + number(3));
          break;
        case 'm':
        case 'l':
          reach(number(0), number(1));
          break;
        case 'c':
          reach(number(0), number(1));
          reach(number(2), number(3));
          reach(number(4), number(5));
          break;
        case 'v':
        case 'y':
          reach(number(0), number(1));
          reach(number(2), number(3));
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
          painted();
          break;
        case 'Do':
          form(resources, args[0], state, depth);
          break;
      }
      args.length = 0;
    }
  }

  /** Paint a string; @returns the text matrix behind it. */
  function paint(codes: string, state: State, matrix: Matrix): Matrix {
    const { font, size, scale } = state;
    if (!font) return matrix;
    const current = marks.at(-1);
    const mcid = marks.findLast(({ mcid: each }) => each >= 0)?.mcid ?? -1;
    const device = multiply(matrix, state.ctm);
    const low = reading.below * size + state.rise;
    const high = reading.above * size + state.rise;
    let x = 0;
    out.begin(device[4], device[5], Math.abs(size * device[3]) || size, mcid);
    for (let at = 0; at + font.bytes <= codes.length; at += font.bytes) {
      const code = font.bytes === 2 ? codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1) : codes.charCodeAt(at);
      const advance = (font.widths[code] ?? font.width) * size * scale;
      let says = font.says[code] ?? '';
      if (current?.actual !== null && current) {
        says = current.said ? '' : current.actual;
        current.said = true;
      }
      if (says) {
        const box = transform([x, low, x + advance, high], device);
        out.add(says, says === ' ' || contains(state.clip, box, tolerance));
      }
      x += advance + state.spacing * scale;
      if (font.bytes === 1 && code === 32) x += state.wordSpacing * scale;
    }
    const after = multiply([1, 0, 0, 1, x, 0], matrix);
    const end = multiply(after, state.ctm);
    out.end(end[4], end[5]);
    return after;
  }

  function form(resources: Dict | null, name: Value | undefined, state: State, depth: number): void {
    if (typeof name !== 'string' || depth > 12) return;
    const stream = file.get(file.dict(resources?.get('XObject'))?.get(name));
    if (!isStream(stream) || stream.dict.get('Subtype') !== 'Form') return;
    const matrix = sixOf(file.list(stream.dict.get('Matrix'))) ?? identity;
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

  function font(resources: Dict | null, name: Value | undefined): Font | null {
    if (typeof name !== 'string') return null;
    const value = file.dict(resources?.get('Font'))?.get(name);
    if (!isRef(value)) return value ? readFont(file, value) : null;
    let found = fonts.get(value.ref);
    if (!found) {
      found = readFont(file, value);
      fonts.set(value.ref, found);
    }
    return found;
  }

  function mark(resources: Dict | null, value: Value | undefined): Mark {
    const properties =
      typeof value === 'string' ? file.dict(file.dict(resources?.get('Properties'))?.get(value)) : asDict(value);
    const mcid = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    return {
      mcid: typeof mcid === 'number' ? mcid : -1,
      actual: isText(actual) ? decode(actual) : null,
      said: false,
    };
  }
}

/** @returns A page's own value of a key, or the one it has from the tree above it. */
export function inherited(file: PdfFile, page: Dict, key: string): Value {
  let node: Dict | null = page;
  for (let depth = 0; node && depth < 50; depth++) {
    const value = file.get(node.get(key));
    if (value !== null) return value;
    node = file.dict(node.get('Parent'));
  }
  return null;
}

/** @returns The page's box in points. */
export function pageBox(file: PdfFile, page: Dict): Box {
  const box = inherited(file, page, 'MediaBox');
  const [x0, y0, x1, y1] = Array.isArray(box) ? box : [];
  return typeof x0 === 'number' && typeof y0 === 'number' && typeof x1 === 'number' && typeof y1 === 'number'
    ? [x0, y0, x1, y1]
    : [0, 0, 0, 0];
}

function sixOf(list: Value[]): Matrix | null {
  const [a, b, c, d, e, f] = list.map((value) => (typeof value === 'number' ? value : 0));
  return list.length === 6 ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : null;
}
