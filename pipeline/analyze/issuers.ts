/** The body that a release is by, where no metadata say so: it introduces itself at the end, "About the Harbour League: …". */
import type { Sentence, SourceReading } from './reading.ts';

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
    // Whose a paper is by its metadata, it is not by its sentences.
    const self = institution || publisher ? [] : [selfNamed(source)];
    const opening = source.passages.slice(0, 3).map(({ passage }) => (passage.text.length < 160 ? passage.text : ''));
    const titled = ofTitle.exec([source.source.metadata.title ?? '', ...opening].join('\n'))?.[1] ?? null;
    found = [...new Set([institution, publisher, titled, ...self, ...noted].filter((name): name is string => !!name))];
    known.set(source, found);
  }
  return found;
}

/** "The panel was appointed in May. … The panel finds that": the one that writes, where the text says it is its own. */
function selfNamed({ sentences }: SourceReading): string | null {
  const bodies = (pattern: RegExp) =>
    new Set(sentences.flatMap(({ text }) => pattern.exec(text)?.[1]?.toLowerCase() ?? []));
  const minded = bodies(ofMind);
  const named = minded.size === 0 ? null : ([...bodies(made)].find((body) => minded.has(body)) ?? null);
  return named && sentences.some(isOwnPaper) ? named : null;
}

/** "Our remit was", "In this report", "we heard from", in nobody's quoted words. */
function isOwnPaper({ text, start, passage }: Sentence): boolean {
  const found = ownPaper.exec(text);
  const at = start + (found?.index ?? 0);
  return found !== null && !passage.quotes.some((quote) => quote.start <= at && at < quote.end);
}

const ownPaper =
  /\b(?:[Tt]his report|[Oo]ur (?:remit|inquiry|terms of reference|report|hearings|findings)|[Ww]e (?:(?:have|also|therefore|then) )*(?:heard|received|visited|examined|interviewed|took evidence|find|found|recommend|conclude|concluded|consider|advise))\b/;

const body =
  '[Tt]he ((?:[Pp]anel|[Cc]ommittee|[Cc]ommission|[Ii]nquiry|[Aa]ssembly|[Tt]ask [Ff]orce|[Ww]orking [Gg]roup|[Rr]eview|[Bb]oard))';
const made = RegExp(
  `^\\W*${body} (?:was (?:appointed|set up|established|convened|asked|formed)|(?:has |have )?(?:heard|visited|received|examined|considered|met|took|sat|wrote to|interviewed))\\b`,
);
const ofMind = RegExp(
  `^\\W*${body} (?:(?:also|therefore|further) )?(?:finds|considers|recommends|advises|concludes|notes|believes|urges|proposes|suggests|is of the view|is not persuaded|is persuaded|requests|calls)\\b`,
);

/**
 * "The Committee considers that", in the Committee's report: its own view, though it names a holder.
 *
 * @param before The words of a sentence before what it says should be.
 */
export function isIssuersView(source: SourceReading, before: string): boolean {
  const body = viewed.exec(before)?.[1] ?? judged.exec(before)?.[1];
  return body !== undefined && isIssuer(source, body);
}

/** @returns Whether a name is that of the body a source is by, or part of it; in any case where the text alone names it. */
export function isIssuer(source: SourceReading, name: string): boolean {
  return issuersOf(source).some((issuer) =>
    [name, name.toLowerCase()].some((one) => ` ${issuer} `.includes(` ${one} `)),
  );
}

/** "In the panel's judgement". */
const judged = /\b[Ii]n the ([A-Za-zÀ-ɏ]+)['’]s (?:\p{Ll}+ )?(?:view|opinion|judge?ment)\b/u;

const viewed =
  /(?:^|[\s(])(?:[Tt]he|[Tt]his|[Oo]ur) ((?:\p{Lu}[\p{L}’'-]+ ?){1,5}?)(?:,? (?:however|therefore|accordingly|for its part),?)? (?:(?:also|therefore|further|thus|nevertheless|firmly|strongly) )*(?:considers?|concludes?|believes?|finds?|holds?|maintains?|insists?|stresses|emphasi[sz]es|is (?:firmly )?of the (?:opinion|view)|is (?:convinced|persuaded|satisfied)|takes the view|agrees?|reiterates)\b[^,;.:]{0,20}? that (?:[^;:]*)$/u;
