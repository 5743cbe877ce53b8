/** The runs of a paragraph: their text as the document shows it when all changes are accepted. */
import type { FurnitureKind } from '../../ast.ts';
import { type Field, miss, type Para, type Piece, put, type Raw } from './model.ts';
import { type Look, lookOf, over, type Styles } from './styles.ts';
import { meant, symbol } from './symbols.ts';
import { child, type Element, toggle, value } from './xml.ts';

/** What the runs of a paragraph are read with. */
export interface Ground {
  raw: Raw;
  styles: Styles;
  /** Relationship → address, of the part that is read. */
  links: Map<string, string>;
}

interface Context {
  para: Para;
  link: string | null;
  furniture: FurnitureKind | null;
  /** Boxes that hang on the paragraph, to be read after it. */
  boxes: Element[];
}

/** Elements whose text is not part of the document as it stands: struck out, moved away, properties. */
const left = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rubyPr']);

/** Elements that stand for a character. */
const characters: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * Read what a paragraph holds into its pieces and the raw text.
 *
 * @returns The contents of boxes that hang on it.
 */
export function readRuns(paragraph: Element, para: Para, ground: Ground): Element[] {
  // No field's instruction goes on over a paragraph's end; one that seems to was never closed.
  for (const field of ground.raw.fields) field.shown = true;
  const context: Context = { para, link: null, furniture: null, boxes: [] };
  for (const element of paragraph.children) inline(element, context, ground);
  return context.boxes;
}

function inline(element: Element, context: Context, ground: Ground): void {
  const { name, attributes, children } = element;
  const within = (inner: Context): void => {
    for (const one of children) inline(one, inner, ground);
  };
  if (left.has(name)) {
    if (name === 'w:del' || name === 'w:moveFrom') strike(element, ground.raw);
  } else if (name === 'w:r') run(element, context, ground);
  else if (name === 'm:r') mathRun(element, context, ground);
  else if (name === 'w:hyperlink') {
    within({ ...context, link: ground.links.get(attributes.id ?? '') ?? context.link });
  } else if (name === 'w:fldSimple') {
    const field: Field = { instruction: attributes.instr ?? '', shown: true, closed: true };
    ground.raw.fields.push(field);
    begun(field, context, ground);
    within(context);
    ground.raw.fields.pop();
  } else if (name === 'w:sdt') {
    const properties = child(element, 'w:sdtPr');
    // "Click here to enter text" is the form's, not the author's.
    within(toggle(properties, 'w:showingPlcHdr') ? { ...context, furniture: 'other' } : context);
  } else if (name === 'mc:AlternateContent') {
    const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    if (branch) inline(branch, context, ground);
  } else if (name === 'w:txbxContent') context.boxes.push(element);
  else within(context);
}

/** Remember the notes whose marks are struck out: they are gone with them. */
function strike(element: Element, raw: Raw): void {
  for (const one of element.children) {
    const note = noteOf(one);
    if (note) raw.struck.add(note);
    strike(one, raw);
  }
}

function noteOf({ name, attributes }: Element): string | null {
  if (name === 'w:footnoteReference') return `footnote-${attributes.id}`;
  return name === 'w:endnoteReference' ? `endnote-${attributes.id}` : null;
}

function run(element: Element, context: Context, ground: Ground): void {
  const { raw, styles } = ground;
  const properties = child(element, 'w:rPr');
  const style = value(properties, 'w:rStyle');
  const own = lookOf(properties);
  const named = style === null ? own : over(own, styles.run(style).look);
  const look = over(named, context.para.style.look);
  let custom = false;
  for (const one of element.children) {
    const { name, attributes, text } = one;
    const note = noteOf(one);
    if (name === 'w:t') emit(meant(words(one), look.font), look, context, ground, custom);
    else if (characters[name]) emit(characters[name], look, context, ground, false);
    else if (name === 'w:sym') {
      const character = symbol(attributes.font ?? look.font ?? '', attributes.char ?? '');
      emit(character.text, look, context, ground, !character.known);
      if (!character.known) miss(raw, 'symbol');
    } else if (note) {
      raw.notes.push(note);
      push(context, { start: raw.length, end: raw.length, look, link: null, furniture: null, mark: false, note });
      // A mark that the author chose stands in the run as text.
      custom = ['1', 'true', 'on'].includes(attributes.customMarkFollows ?? '');
    } else if (name === 'w:fldChar') fieldMark(attributes.fldCharType ?? '', context, ground);
    else if (name === 'w:instrText') {
      const field = raw.fields.at(-1);
      if (field && !field.shown) field.instruction += text;
    } else if (name === 'w:ruby') {
      // The reading aid above the line is no part of the sentence.
      for (const half of one.children)
        inline(half, half.name === 'w:rt' ? { ...context, furniture: 'other' } : context, ground);
    } else if (name === 'w:commentReference') miss(raw, 'comment');
    else if (name === 'dgm:relIds' || name === 'c:chart') miss(raw, 'drawing');
    else if (one.children.length > 0) inline(one, context, ground);
  }
}

/** Formulas hold their text in runs of their own kind. */
function mathRun(element: Element, context: Context, ground: Ground): void {
  for (const one of element.children)
    if (one.name === 'm:t' || one.name === 'w:t') emit(words(one), context.para.style.look, context, ground, false);
}

/** Line ends within a run are layout of the XML; so is white space at its ends where nothing says that it is meant. */
function words({ text, preserve }: Element): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return preserve ? line : line.replace(/^[ \t]+|[ \t]+$/g, '');
}

function fieldMark(type: string, context: Context, ground: Ground): void {
  const { fields } = ground.raw;
  if (type === 'begin') fields.push({ instruction: '', shown: false, closed: false });
  const field = fields.at(-1);
  if (!field) return;
  if (type === 'separate') {
    field.shown = true;
    begun(field, context, ground);
  } else if (type === 'end') {
    field.closed = true;
    fields.pop();
  }
}

/** The first word of a field's instruction is what it does. */
export function kindOf({ instruction }: Field): string {
  return /^\s*(?:ADDIN\s+)?([A-Z_.]+)/i.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

/** What a field's result makes of the paragraph that it stands in. */
function begun(field: Field, { para }: Context, { raw }: Ground): void {
  if (kindOf(field) === 'SEQ' && para.sequence < 0) para.sequence = raw.length - para.start;
}

function emit(text: string, look: Look, context: Context, ground: Ground, mark: boolean): void {
  const { raw } = ground;
  if (text === '') return;
  if (!context.para.begun && text.trim() !== '') {
    context.para.begun = true;
    context.para.field = raw.fields[0] ?? null;
  }
  const start = raw.length;
  put(raw, text);
  const hidden = look.hidden === true || raw.fields.some((field) => !field.shown);
  const page = raw.fields.some((field) => /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/.test(kindOf(field)));
  const furniture = hidden ? 'other' : (context.furniture ?? (page ? 'page-number' : null));
  const reference = look.raised === true && raw.fields.some((field) => kindOf(field) === 'NOTEREF');
  push(context, { start, end: raw.length, look, link: context.link, furniture, mark: mark || reference, note: null });
  count(text, look, raw);
}

/** A piece that looks as the one before goes on with it. */
function push({ para }: Context, piece: Piece): void {
  const before = para.pieces.at(-1);
  if (
    before &&
    before.end === piece.start &&
    before.note === null &&
    piece.note === null &&
    before.link === piece.link &&
    before.furniture === piece.furniture &&
    before.mark === piece.mark &&
    alike(before.look, piece.look)
  )
    before.end = piece.end;
  else para.pieces.push(piece);
}

function alike(a: Look, b: Look): boolean {
  return (
    a === b ||
    (!a.bold === !b.bold &&
      !a.italic === !b.italic &&
      !a.underline === !b.underline &&
      !a.capitals === !b.capitals &&
      !a.raised === !b.raised &&
      a.size === b.size)
  );
}

/** Count letters by the language that is named for them: Word keeps another one for East Asian and right-to-left script. */
function count(text: string, look: Look, raw: Raw): void {
  const letters = text.trim().length;
  raw.total += letters;
  const other =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const named = other.test(text) ? null : look.language;
  if (named) raw.letters.set(named, (raw.letters.get(named) ?? 0) + letters);
}
