/** Styles: what each says, with what it inherits. */
import { type Role, roleOf } from './roles.ts';
import { child, type Element, toggle, value } from './xml.ts';

/** How a run looks; `null` where nothing says so. */
export interface Look {
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  capitals: boolean | null;
  hidden: boolean | null;
  raised: boolean | null;
  /** Half points. */
  size: number | null;
  /** Of the Latin letters, as written: `en-GB`. */
  language: string | null;
  font: string | null;
}

/** A place in a list: which numbering, and how deep from 0. */
export interface Numbering {
  id: string | null;
  level: number | null;
}

export interface Style {
  look: Look;
  role: Role | null;
  /** From 0; 9 is the text's own. */
  outline: number | null;
  numbering: Numbering;
  /** How deep in lists its items stand, from 0, where its name says so: "List Bullet 2". */
  depth: number | null;
  centred: boolean;
}

export interface Styles {
  /** Of a paragraph or run of that style id; without one, the default. */
  paragraph: (id: string | null) => Style;
  run: (id: string | null) => Style;
  /** The language of what names none. */
  language: string | null;
}

export const plain: Look = {
  bold: null,
  italic: null,
  underline: null,
  capitals: null,
  hidden: null,
  raised: null,
  size: null,
  language: null,
  font: null,
};

/** @returns What run properties (`w:rPr`) say by themselves. */
export function lookOf(properties: Element | null): Look {
  if (!properties || properties.children.length === 0) return plain;
  const size = Number(value(properties, 'w:sz'));
  const lang = child(properties, 'w:lang')?.attributes;
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const raised = value(properties, 'w:vertAlign');
  return {
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    underline: toggle(properties, 'w:u'),
    capitals: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
    raised: raised === null ? null : raised === 'superscript',
    size: size > 0 ? size : null,
    language: lang?.val ?? null,
    font: fonts?.ascii ?? fonts?.hAnsi ?? null,
  };
}

/** @returns A look with what it does not say taken from another. */
export function over(own: Look, below: Look): Look {
  if (own === plain) return below;
  if (below === plain) return own;
  return {
    bold: own.bold ?? below.bold,
    italic: own.italic ?? below.italic,
    underline: own.underline ?? below.underline,
    capitals: own.capitals ?? below.capitals,
    hidden: own.hidden ?? below.hidden,
    raised: own.raised ?? below.raised,
    size: own.size ?? below.size,
    language: own.language ?? below.language,
    font: own.font ?? below.font,
  };
}

/** @returns What numbering properties within paragraph properties say. */
export function numberingOf(properties: Element | null): Numbering {
  const numbering = child(properties, 'w:numPr');
  const level = value(numbering, 'w:ilvl');
  return { id: value(numbering, 'w:numId'), level: level === null ? null : Number(level) };
}

/** @returns The outline level that paragraph properties give. */
export function outlineOf(properties: Element | null): number | null {
  const level = value(properties, 'w:outlineLvl');
  return level === null || !(Number(level) >= 0) ? null : Number(level);
}

/** @param root The styles part, or `null` for a document without one. */
export function readStyles(root: Element | null): Styles {
  const elements = new Map<string, Element>();
  const defaults: Record<string, string> = {};
  for (const element of root?.children ?? []) {
    const { styleId, type = 'paragraph', default: preset } = element.attributes;
    if (element.name !== 'w:style' || !styleId) continue;
    elements.set(styleId, element);
    if (preset === '1' || preset === 'true' || preset === 'on') defaults[type] = styleId;
  }
  const ground = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  // A language by default says what the template was made in, not what the text is in.
  const base: Look = { ...lookOf(ground), language: null };
  const known = new Map<string, Style>();
  const resolve = (id: string | null, below: Look, trail: readonly string[] = []): Style => {
    const element = id === null || trail.includes(id) || trail.length > 50 ? null : elements.get(id);
    if (!element || id === null)
      return {
        look: below,
        role: null,
        outline: null,
        numbering: { id: null, level: null },
        depth: null,
        centred: false,
      };
    const found = known.get(id);
    if (found) return found;
    const parent = resolve(value(element, 'w:basedOn'), below, [...trail, id]);
    const properties = child(element, 'w:pPr');
    const own = numberingOf(properties);
    const align = value(properties, 'w:jc');
    const name = (value(element, 'w:name') ?? id).trim().toLowerCase();
    const depth = /^list (?:bullet|number) ([2-5])$/.exec(name)?.[1];
    const style: Style = {
      look: over(lookOf(child(element, 'w:rPr')), parent.look),
      role: roleOf(name) ?? parent.role,
      outline: outlineOf(properties) ?? parent.outline,
      numbering: { id: own.id ?? parent.numbering.id, level: own.level ?? parent.numbering.level },
      depth: depth ? Number(depth) - 1 : parent.depth,
      centred: align === null ? parent.centred : align === 'center',
    };
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id !== null && elements.has(id) ? id : (defaults.paragraph ?? null), base),
    run: (id) => resolve(id, plain),
    language: lookOf(ground).language,
  };
}
