/** Texts in lower case, for patterns that are written so. */

declare const isLower: unique symbol;

/** A text in lower case, unit for unit: what stands at an index of it stands there in the text. */
export type Lower = string & { readonly [isLower]: true };

/**
 * A pattern in lower case. V8 takes three times as long to compile one that ignores case, and there are hundreds.
 *
 * A `RegExp` by another name, so that it is tried on nothing else.
 */
export interface LowerPattern {
  readonly source: string;
  readonly unicode: boolean;
  lastIndex: number;
  test(text: Lower): boolean;
  exec(text: Lower): RegExpExecArray | null;
}

/** @returns A part of a text in lower case. */
export function partOf(text: Lower, start: number, end?: number): Lower {
  return text.slice(start, end) as Lower;
}

/** @returns The text in lower case. A dotted capital I, the one letter that would become two, becomes a plain i. */
export function lowerOf(text: string): Lower {
  return text.replaceAll('İ', 'I').toLowerCase() as Lower;
}
