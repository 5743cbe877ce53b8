/** Locators: `id:3.2` in JSON, `id 3.2` or `id:3.2` as written by an editor, `LABEL 3.2` in print. */

export interface Locator {
  /** Source id. */
  source: string;
  /** From 1. */
  passage: number;
  /** From 1; `null` when the locator names a whole passage. */
  sentence: number | null;
}

const pattern = /^\s*([a-z0-9][a-z0-9-]*)[\s:]+(\d+)(?:\.(\d+))?\s*$/;

/** @returns The locator that the text names, or `null` when it is none. */
export function parseLocator(text: string): Locator | null {
  const match = pattern.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return {
    source: match[1],
    passage: Number(match[2]),
    sentence: match[3] ? Number(match[3]) : null,
  };
}

/** @returns `id:passage` or `id:passage.sentence`. */
export function formatLocator(source: string, passage: number, sentence: number | null = null): string {
  return `${source}:${passage}${sentence === null ? '' : `.${sentence}`}`;
}
