/** The contents list, made from the headings of the rendered HTML: the templates alone decide the order. */
import type { Heading } from './scan.ts';

export interface ContentsEntry {
  id: string;
  text: string;
  /** 1 or 2. */
  level: number;
  isChapter: boolean;
}

/** @returns An entry for each heading, in order. */
export function contents(headings: readonly Heading[]): ContentsEntry[] {
  return headings.map(({ id, level, text }) => ({
    id,
    level,
    isChapter: level === 2,
    text: text.replace(/\s+/g, ' ').trim(),
  }));
}
