/** Whose a government's page is: who keeps the page published it, and who wrote it may be somebody who is independent of that body. */
import type { Furniture, Passage } from '../ast.ts';

/** Hosts and names of the sites that governments keep. */
const government = /(?:^|\.)(?:gov|gouv|gob|gub|govt|gc|go|admin|bund|europa)(?:\.[a-z]{2,3})?$/i;

/** Bodies of a government, which others report to. */
const body = /\b(?:department|ministry|office|government|cabinet|treasury|directorate|secretariat|commission)\b/i;

/** What a paper calls itself: "Independent report". */
const independent =
  /^(?:an?\s+|the\s+)?independent\s+(?:[\p{L}-]+\s+)?(?:report|review|inquiry|enquiry|evaluation|investigation|assessment|commission|panel)\b/iu;

/** What answers such a paper is not one. */
const answers = /\b(?:response|responds?|reply|replies|answers?|statement on|guidance)\b/i;

/** Whose heading a section has: "Chair’s foreword". */
const chairs =
  /^(?:(?:independent\s+)?chair(?:man|woman|person)?|reviewer)['’]s\s+(?:introduction|foreword|preface|statement|letter)\b/i;

/** "Dr Ida Holm, independent chair of the review". */
const signed =
  /^(?:[Bb]y\s+)?(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rt Hon|Mr|Mrs|Ms)\.?\s+)*(\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}),\s+((?:[Ii]ndependent\s+)?(?:[Cc]hair(?:man|woman|person)?|[Ll]ead(?:er)? reviewer)\s+of\s+the\s+[^.;]{3,60})$/u;

/** So many words name a kind of paper, or sign a foreword. */
const short = 16;

/** The line of its kind has so many characters at most, and stands among so many passages. */
const label = 90;
const few = 4;

export interface Independence {
  /** Who chairs it, in the words of the paper. */
  chair: string | null;
  role: string | null;
}

/** @returns Whether a site is one that a government keeps, by its host or its name: "gov.uk", "GOV.UK". */
export function isGovernment(site: string | null): boolean {
  return site !== null && government.test(site);
}

/** @returns Whether an institution is one of a government's own. */
export function isBody(institution: string): boolean {
  return body.test(institution);
}

/** @returns Who stands for a paper that says it is independent of whoever published it; `null` where it does not say so. */
export function independenceOf(
  title: string | null,
  furniture: readonly Furniture[],
  passages: readonly Passage[],
): Independence | null {
  if (title && answers.test(title)) return null;
  const said =
    (title !== null && /\bindependent (?:review|report|inquiry|evaluation)\b/i.test(title)) ||
    furniture.some(
      ({ kind, text }) =>
        kind !== 'footnote' &&
        kind !== 'caption' &&
        text.length < label &&
        (independent.test(text) || (kind === 'heading' && chairs.test(text))),
    );
  const kinded = passages.slice(0, few).some(({ text }) => text.length < label && independent.test(text));
  if (!said && !kinded) return null;
  for (const { text } of [...furniture, ...passages]) {
    const found = text.length < 130 && text.split(/\s+/).length <= short ? signed.exec(text.trim()) : null;
    if (found?.[1] && found[2]) return { chair: found[1], role: found[2] };
  }
  return { chair: null, role: null };
}
