/** Which characters will be printed, in which language, and which of them in headings: what the fonts must have. */
import { type Handler, Parser } from 'htmlparser2';

export interface Inked {
  /** Code points, without those that leave no ink. */
  all: Set<number>;
  /** BCP 47, or empty → its code points beyond ASCII; those set in bold once more. */
  byLanguage: Map<string, { all: Set<number>; strong: Set<number> }>;
  /** Combining mark → the letters that it stands on: one font must have both. */
  bases: Map<number, Set<number>>;
}

/** Elements that are set in bold. */
const bold = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'strong', 'b']);

/** Elements whose text is not printed as text. */
const hidden = new Set(['style', 'title', 'script']);

/** White space, controls and what only steers others: no font needs a glyph for them. */
const inkless = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

const mark = /\p{M}/u;

/**
 * @param html The document.
 * @param more Text that will be added to it: running heads, generated content.
 */
export function inkedIn(html: string, more: string): Inked {
  const inked = newInked();
  new Parser(inking(inked), { decodeEntities: true }).end(html);
  ink(inked, more);
  return inked;
}

export function newInked(): Inked {
  return { all: new Set(), byLanguage: new Map(), bases: new Map() };
}

/** @returns What adds to `inked` all that a parser reads. */
export function inking(inked: Inked): Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'> {
  const languages: string[] = [];
  const strength: boolean[] = [];
  let skip = false;
  return {
    onopentag(name, attributes) {
      languages.push(attributes.lang ?? languages.at(-1) ?? '');
      strength.push((strength.at(-1) ?? false) || bold.has(name));
      if (hidden.has(name)) skip = true;
    },
    ontext(text) {
      if (!skip) ink(inked, text, languages.at(-1) ?? '', strength.at(-1) ?? false);
    },
    onclosetag(name) {
      languages.pop();
      strength.pop();
      if (hidden.has(name)) skip = false;
    },
  };
}

/** Add a text; by default one of unknown language and any weight, such as a running head. */
export function ink(inked: Inked, text: string, language = '', strong = true): void {
  const known = inked.byLanguage.get(language) ?? { all: new Set<number>(), strong: new Set<number>() };
  inked.byLanguage.set(language, known);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit > 0x20) inked.all.add(unit);
      continue;
    }
    const point = text.codePointAt(at) ?? unit;
    if (point > 0xffff) at += 1;
    if (!known.all.has(point)) {
      if (inkless.test(String.fromCodePoint(point))) continue;
      inked.all.add(point);
      known.all.add(point);
    }
    if (strong) known.strong.add(point);
    if (at > 0 && mark.test(String.fromCodePoint(point))) {
      const bases = inked.bases.get(point) ?? new Set<number>();
      inked.bases.set(point, bases.add(text.codePointAt(at - 1) ?? 0));
    }
  }
}
