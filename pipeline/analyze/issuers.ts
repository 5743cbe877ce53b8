/** The body that a release is by, where no metadata say so: it introduces itself at the end, "About the Harbour League: …". */
import type { SourceReading } from './reading.ts';

const known = new WeakMap<SourceReading, string[]>();
const about = /^About (?:the |us: the )?(?=\p{Lu})([^:.!?]{3,60}?)(?::|$)/u;
/** "Third report of the Select Committee on Ports", "Resolution of the Assembly". */
const ofTitle =
  /\b(?:[Rr]eport|REPORT|[Oo]pinion|[Rr]esolution|[Ss]tatement|[Rr]ecommendations|[Ff]indings|[Cc]onclusions|[Dd]eclaration)s? (?:of|by|from) the ((?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:Committee|Commission|Inquiry|Panel|Board|Council|Assembly|Congress|Conference|Bureau|Ombudsman|Tribunal|Task Force)(?: (?:on|of|for|into) (?:the )?(?:\p{Lu}[\p{L}-]+(?: and | of |, )?)+)?)/u;

/** @returns Names by which a source calls the body that it is by: its metadata's, its title's, and that of its closing note. */
export function issuersOf(source: SourceReading): string[] {
  let found = known.get(source);
  if (!found) {
    const { institution, publisher } = source.source.metadata;
    const last = source.passages.slice(-4).flatMap(({ passage }) => [passage.text, passage.headings.at(-1) ?? '']);
    const noted = last.map((text) => about.exec(text)?.[1] ?? null);
    const titled = ofTitle.exec(source.source.metadata.title ?? '')?.[1] ?? null;
    found = [...new Set([institution, publisher, titled, ...noted].filter((name): name is string => !!name))];
    known.set(source, found);
  }
  return found;
}

/**
 * "The Committee considers that", in the Committee's report: its own view, though it names a holder.
 *
 * @param before The words of a sentence before what it says should be.
 */
export function isIssuersView(source: SourceReading, before: string): boolean {
  const body = viewed.exec(before)?.[1];
  return body !== undefined && issuersOf(source).some((name) => ` ${name} `.includes(` ${body} `));
}

const viewed =
  /(?:^|[\s(])(?:[Tt]he|[Tt]his|[Oo]ur) ((?:\p{Lu}[\p{L}’'-]+ ?){1,5}?)(?:,? (?:however|therefore|accordingly|for its part),?)? (?:(?:also|therefore|further|thus|nevertheless|firmly|strongly) )*(?:considers?|concludes?|believes?|finds?|holds?|maintains?|insists?|stresses|emphasi[sz]es|is (?:firmly )?of the (?:opinion|view)|is (?:convinced|persuaded|satisfied)|takes the view|agrees?|reiterates)\b[^,;.:]{0,20}? that (?:[^;:]*)$/u;
