/** The body that a release is by, where no metadata say so: it introduces itself at the end, "About the Harbour League: …". */
import type { SourceReading } from './reading.ts';

const known = new WeakMap<SourceReading, string[]>();
const about = /^About (?:the |us: the )?(?=\p{Lu})([^:.!?]{3,60}?)(?::|$)/u;

/** @returns Names by which a source calls the body that it is by: its metadata's, and that of its closing note. */
export function issuersOf(source: SourceReading): string[] {
  let found = known.get(source);
  if (!found) {
    const { institution, publisher } = source.source.metadata;
    const last = source.passages.slice(-4).flatMap(({ passage }) => [passage.text, passage.headings.at(-1) ?? '']);
    const noted = last.map((text) => about.exec(text)?.[1] ?? null);
    found = [...new Set([institution, publisher, ...noted].filter((name): name is string => !!name))];
    known.set(source, found);
  }
  return found;
}
