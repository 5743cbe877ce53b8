/** The text of a page in the order in which it is painted, with the tags it stands under and what is cut off. */
import { type PdfFile, pageContent } from './file.ts';
import { type FontCache, namedFont } from './fonts.ts';
import { type Box, identity, intersect, multiply, transform } from './matrix.ts';
import { inherited, pageBox } from './page-box.ts';
import { type Mark, newPainter, type State } from './painter.ts';
import { advancePen, movePen, setPen } from './pen.ts';
import type { Piece } from './runs.ts';
import { type Operands, scan } from './scan.ts';
import { asDict, type Dict, decode, isStream, isText, type Value } from './values.ts';

/** The box in which nothing is. */
const nothing: Box = Float64Array.of(0, 0, -1, -1);

/** How many forms may stand in each other. */
const deepest = 12;

/**
 * Make a reader for the pages of a file. One for all of them: what it does with a glyph is then compiled once.
 *
 * @returns Reads the text of a page.
 */
export function textReader(file: PdfFile): (page: Dict) => Piece[] {
  const fonts: FontCache = new Map();
  const painter = newPainter();
  const { out, pen, paint } = painter;
  let marks: Mark[] = [];
  let resources: Dict | null = null;
  let stack: State[] = [];
  let state = begin(new Float64Array(4));
  // The box around the path so far, in the units of the moment; no number while there is none.
  const path = new Float64Array(4).fill(Number.NaN);
  let clipping = false;
  let depth = 0;
  return (page) => {
    marks = [{ mcid: -1, actual: null, said: false }];
    resources = file.dict(inherited(file, page, 'Resources'));
    stack = [];
    state = begin(pageBox(file, page));
    out.jumped = true;
    scan(pageContent(file, page), operate);
    return out.finish();
  };

  function operate(operator: string, operands: Operands): void {
    const { numbers, others, codes, length } = operands;
    const n0 = numbers[0] ?? 0;
    const n1 = numbers[1] ?? 0;
    if (operator !== 'Td' && operator !== 'Tj') painter.stale = true;
    switch (operator) {
      case 'Td':
        movePen(pen, n0, n1);
        break;
      case 'Tj':
        paint(codes, length, state, marks[marks.length - 1] as Mark);
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
        paint(codes, length, state, marks[marks.length - 1] as Mark);
        break;
      case 'TJ':
        for (const item of Array.isArray(others[0]) ? others[0] : [])
          if (typeof item === 'number') advancePen(pen, (-item / 1000) * state.size * state.scale);
          else if (isText(item)) {
            const bytes = Buffer.from(item.text, 'latin1');
            paint(bytes, bytes.length, state, marks[marks.length - 1] as Mark);
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
        marks.push(mark(others[0], others[1]));
        break;
      case 'BMC':
        marks.push(mark(others[0], undefined));
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
        state.ctm = multiply(numbers, state.ctm);
        break;
      case 're':
        for (const x of [n0, n0 + (numbers[2] ?? 0)]) for (const y of [n1, n1 + (numbers[3] ?? 0)]) reach(x, y);
        break;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
        for (let at = 0; at + 1 < operands.count; at += 2) reach(numbers[at] as number, numbers[at + 1] as number);
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
        if (clipping) state.clip = Number.isNaN(path[0]) ? nothing : intersect(state.clip, transform(path, state.ctm));
        clipping = false;
        path.fill(Number.NaN);
        break;
      case 'Do':
        form(others[0]);
        break;
    }
  }

  /** A path goes through a point. Charts and dotted lines have thousands. */
  function reach(x: number, y: number): void {
    if (!(x >= (path[0] as number))) path[0] = x;
    if (!(y >= (path[1] as number))) path[1] = y;
    if (!(x <= (path[2] as number))) path[2] = x;
    if (!(y <= (path[3] as number))) path[3] = y;
  }

  /** A form is a content stream of its own, with what it uses, in a box on the page. */
  function form(name: Value | undefined): void {
    if (typeof name !== 'string' || depth > deepest) return;
    const stream = file.get(file.dict(resources?.get('XObject'))?.get(name));
    if (!isStream(stream) || stream.dict.get('Subtype') !== 'Form') return;
    const outside = { resources, stack, state };
    const own = file.list(stream.dict.get('Matrix'));
    const ctm = own.length === 6 ? multiply(own.map(Number), state.ctm) : state.ctm;
    const box = file.list(stream.dict.get('BBox'));
    const clip = box.length === 4 ? transform(Float64Array.from(box, Number), ctm) : state.clip;
    state = { ...state, ctm, clip: intersect(state.clip, clip) };
    resources = file.dict(stream.dict.get('Resources')) ?? resources;
    stack = [];
    depth++;
    scan(file.content(stream), operate);
    depth--;
    ({ resources, stack, state } = outside);
    painter.stale = true;
  }

  function mark(tag: Value | undefined, value: Value | undefined): Mark {
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

function begin(clip: Box): State {
  return {
    ctm: identity,
    clip,
    font: null,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
}
