/** What keeps two figures from being of one measure, for the reader. */
import type { Sentence } from './reading.ts';

/** What keeps two figures from being of one measure: `apart` where they are of two, else only one says of which. */
export interface Gap {
  apart: boolean;
  /** For the reader; what each says. */
  detail: string;
}

/** As `beside` of the reasons, which know of conflicts. */
export function beside(one: string, other: string, left: Sentence, right: Sentence): string {
  return `${one} in ${left.source.source.label}, ${other} in ${right.source.source.label}`;
}

export function openGap(text: string, { source }: Sentence): Gap {
  return { apart: false, detail: `“${text}” in ${source.source.label} alone` };
}
