/** Lists: which paragraphs are numbered, and how. The numbers themselves are Word's, and stand nowhere in the text. */
import type { Numbering } from './styles.ts';
import { child, type Element, value } from './xml.ts';

export interface ListLevel {
  ordered: boolean;
  /** The number of its first item. */
  start: number;
}

/**
 * @returns How a place in a list is marked; `unmarked` where the mark is white space, by which a paragraph goes on with
 *   an item; `null` when there is no such list, or it has no mark.
 */
export type Levels = (numbering: Numbering) => ListLevel | 'unmarked' | null;

/** @param root The numbering part, or `null` for a document without one. */
export function readNumbering(root: Element | null): Levels {
  const abstract = new Map<string, Map<number, Element>>();
  const links = new Map<string, string>();
  const styled = new Map<string, string>();
  const numbers = new Map<string, { abstract: string; own: Map<number, Element>; starts: Map<number, number> }>();
  for (const element of root?.children ?? []) {
    if (element.name === 'w:abstractNum') {
      const id = element.attributes.abstractNumId ?? '';
      abstract.set(id, levelsIn(element));
      // A list style stands in one definition, and others only name it.
      const link = value(element, 'w:numStyleLink');
      const style = value(element, 'w:styleLink');
      if (link) links.set(id, link);
      if (style) styled.set(style, id);
    } else if (element.name === 'w:num') {
      const overrides = element.children.filter((one) => one.name === 'w:lvlOverride');
      const own = new Map<number, Element>();
      const starts = new Map<number, number>();
      for (const one of overrides) {
        for (const [level, definition] of levelsIn(one)) own.set(level, definition);
        const start = value(one, 'w:startOverride');
        if (start !== null) starts.set(Number(one.attributes.ilvl), Number(start));
      }
      numbers.set(element.attributes.numId ?? '', { abstract: value(element, 'w:abstractNumId') ?? '', own, starts });
    }
  }
  return ({ id, level }) => {
    // Number 0 takes a paragraph out of the list that its style puts it in.
    const number = id === null || id === '0' ? undefined : numbers.get(id);
    if (!number) return null;
    const link = links.get(number.abstract);
    const definitions = abstract.get((link && styled.get(link)) || number.abstract);
    const definition = number.own.get(level ?? 0) ?? definitions?.get(level ?? 0);
    const format = value(definition, 'w:numFmt') ?? 'decimal';
    const mark = value(definition, 'w:lvlText');
    if (!definition || format === 'none' || (mark === '' && !child(definition, 'w:lvlPicBulletId'))) return null;
    if (mark?.trim() === '' && mark !== '') return 'unmarked';
    const start = number.starts.get(level ?? 0) ?? Number(value(definition, 'w:start') ?? 1);
    return { ordered: format !== 'bullet', start: Number.isInteger(start) ? start : 1 };
  };
}

function levelsIn(element: Element): Map<number, Element> {
  const levels = element.children.filter((one) => one.name === 'w:lvl');
  return new Map(levels.map((one) => [Number(one.attributes.ilvl), one]));
}
