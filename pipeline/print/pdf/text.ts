/** The text of a page in the order in which it is painted, with the tags it stands under and what is cut off. */
import { type PdfFile, pageContent } from './file.ts';
import { type FontCache, namedFont } from './fonts.ts';
import { type Box, identity, intersect, multiply, transform } from './matrix.ts';
import { inherited, pageBox } from './page-box.ts';
import { type Mark, newPainter, type State } from './painter.ts';
import { advancePen, movePen, setPen } from './pen.ts';
import type { Piece } from './runs.ts';
import { type Lines, type Operands, scan } from './scan.ts';
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
  const acts: Record<string, (operands: Operands) => void> = {
    Td: move,
    Tj: show,
    TD: stale((operands) => {
      state.leading = -(operands.numbers[1] ?? 0);
      move(operands);
    }),
    Tm: stale(({ numbers }) => setPen(pen, numbers)),
    'T*': stale(() => movePen(pen, 0, -state.leading)),
    "'": stale(showNext),
    TJ: stale(showList),
    BT: stale(() => {
      setPen(pen, identity);
      out.jumped = true;
    }),
    Tf: stale(({ numbers, others }) => {
      state.font = namedFont(file, resources, others[0], fonts);
      state.size = numbers[0] ?? 0;
    }),
    Tc: stale(({ numbers }) => {
      state.spacing = numbers[0] ?? 0;
    }),
    Tw: stale(({ numbers }) => {
      state.wordSpacing = numbers[0] ?? 0;
    }),
    Tz: stale(({ numbers }) => {
      state.scale = (numbers[0] ?? 0) / 100;
    }),
    TL: ({ numbers }) => {
      state.leading = numbers[0] ?? 0;
    },
    Ts: stale(({ numbers }) => {
      state.rise = numbers[0] ?? 0;
    }),
    BDC: ({ others }) => marks.push(mark(others[0], others[1])),
    BMC: ({ others }) => marks.push(mark(others[0], undefined)),
    EMC: () => {
      if (marks.length > 1) marks.pop();
    },
    q: () => stack.push({ ...state }),
    Q: stale(() => {
      state = stack.pop() ?? state;
    }),
    cm: stale(({ numbers }) => {
      state.ctm = multiply(numbers, state.ctm);
    }),
    re: rectangle,
    Do: stale(({ others }) => form(others[0])),
  };
  for (const name of ['m', 'l', 'c', 'v', 'y']) acts[name] = points;
  for (const name of ['W', 'W*']) acts[name] = clip;
  for (const name of ['n', 'f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*']) acts[name] = endPath;
  const operators = (name: string) => (Object.hasOwn(acts, name) ? acts[name] : undefined);
  const lines: Lines = {
    ready: () => painter.level(state, marks[marks.length - 1] as Mark),
    take: (line) => painter.paintLine(line, state, marks[marks.length - 1] as Mark),
  };
  return (page) => {
    marks = [{ mcid: -1, actual: null, said: false }];
    resources = file.dict(inherited(file, page, 'Resources'));
    stack = [];
    state = begin(pageBox(file, page));
    out.jumped = true;
    scan(pageContent(file, page), operators, lines);
    return out.finish();
  };

  /** What changes how strings are painted. */
  function stale(act: (operands: Operands) => void): (operands: Operands) => void {
    return (operands) => {
      painter.stale = true;
      act(operands);
    };
  }

  function show({ codes, length }: Operands): void {
    paint(codes, length, state, marks[marks.length - 1] as Mark);
  }

  function move({ numbers }: Operands): void {
    movePen(pen, numbers[0] ?? 0, numbers[1] ?? 0);
  }

  function showNext(operands: Operands): void {
    movePen(pen, 0, -state.leading);
    show(operands);
  }

  function showList({ others }: Operands): void {
    for (const item of Array.isArray(others[0]) ? others[0] : [])
      if (typeof item === 'number') advancePen(pen, (-item / 1000) * state.size * state.scale);
      else if (isText(item)) {
        const bytes = Buffer.from(item.text, 'latin1');
        paint(bytes, bytes.length, state, marks[marks.length - 1] as Mark);
      }
  }

  function rectangle({ numbers }: Operands): void {
    const x = numbers[0] ?? 0;
    const y = numbers[1] ?? 0;
    reach(x, y);
    reach(x + (numbers[2] ?? 0), y + (numbers[3] ?? 0));
  }

  function points({ numbers, count }: Operands): void {
    for (let at = 0; at + 1 < count; at += 2) reach(numbers[at] as number, numbers[at + 1] as number);
  }

  function clip(): void {
    clipping = true;
  }

  function endPath(): void {
    if (clipping) {
      // A path that is not a rectangle clips at least as much as the box around it.
      state.clip = Number.isNaN(path[0]) ? nothing : intersect(state.clip, transform(path, state.ctm));
      painter.stale = true;
      clipping = false;
    }
    path[0] = path[1] = path[2] = path[3] = Number.NaN;
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
    scan(file.content(stream), operators, lines);
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
