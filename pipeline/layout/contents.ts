/** The contents list, made from the headings of the rendered HTML: the templates alone decide the order. */
import type { Scanned } from './scan.ts';

export interface ContentsEntry {
  id: string;
  text: string;
  /** 1 or 2. */
  level: number;
  isChapter: boolean;
}

/** @returns An entry for every `h1` and `h2` that has an id and no `data-unlisted`. */
export function contents({ headings }: Scanned): ContentsEntry[] {
  return headings.map(({ id, level, text }) => ({
    id,
    level,
    isChapter: level === 2,
    text: text.replace(/\s+/g, ' ').trim(),
  }));
}
