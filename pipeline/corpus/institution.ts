/** Institutions, functions and countries in what a document says about its author. */

/** Words of which an institution's name has one. */
export const kind =
  /\b(?:institut[eo]?|institution|university|universität|université|universidad|college|school|academy|centre|center|council|foundation|stiftung|ministry|agency|bank|society|association|organi[sz]ation|forum|commission|fund|laboratory|observatory|authority|union|initiative|trust|think tank|network|federation|corporation|company|group|board|committee|secretariat|parliament|assembly|press)\b/i;

/** Words of a part of an institution. */
const part = /\b(?:department|division|bureau|office|section|unit|desk|faculty|programme|program)\b/i;

/** What a paper is called, and nobody's name: "Press release 6/2026". */
const paper =
  /^(?:the\s+)?(?:press|board|committee|council|group)(?:\s+(?:releases?|statements?|notices?|briefings?|papers?|minutes))?$/i;

/** Names: runs of capitalised words, with small ones between them. */
const names =
  /(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*(?:\s+(?:(?:of|for|on|and|the|in|de|du|des|la|le|für|und|&)\s+)*\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*)*/gu;

/** @returns The first institution named in a text that is not a mere department, with where it begins; else `null`. */
export function institutionIn(text: string): { name: string; at: number } | null {
  const found = [...text.matchAll(names)].map((match) => ({ name: match[0], at: match.index }));
  const named = found.filter(
    ({ name }) =>
      kind.test(name) && !part.test(name.split(/\s/).slice(0, 2).join(' ')) && !isHolder(name) && !paper.test(name),
  );
  const first = named[0] ?? null;
  if (!first) return null;
  // "at the Baltic Institute": the article is the sentence's. "The Baltic Institute": it is the name's.
  const article = /^the\s+/.exec(first.name)?.[0].length ?? 0;
  return { name: first.name.slice(article).replace(/[.,]+$/, ''), at: first.at };
}

const holder =
  /\b(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Hon)\.?|Governor|Minister|Secretary|President|Director|Chair|Chairman|Chairwoman|Chief|Ambassador|Commissioner|General|Senator|Mayor|Chancellor|Spokesman|Spokeswoman|Editor|Economist|Analyst)\s+((?:\p{Lu}[\p{L}\p{M}.’'-]*\s*){1,4})$/u;

/** "Central Bank Governor Ida Holm": somebody who has an office there. */
function isHolder(name: string): boolean {
  const rest = holder.exec(name)?.[1];
  return rest !== undefined && !kind.test(rest) && !part.test(rest);
}

/** Words that newspapers, magazines and stations are called by; as a surname each is rare. */
const papers =
  /\s(?:Monitor|Times|Herald|Review|Courier|Gazette|Journal|News|Tribune|Chronicle|Daily|Weekly|Observer|Guardian|Bulletin|Magazine|Telegraph|Examiner|Inquirer|Dispatch|Sentinel|Echo|Express|Mirror|Argus|Record|Register|Quarterly|Digest|Today|Wire|Radio|Television|TV|Broadcasting|Globe|Independent|Reporter|Spectator|Economist|Advertiser|Mercury)$/;

const article = /^The\s+\p{Lu}/u;

/** "National Audit Office", "Department for Transport". */
const office =
  /^(?:The )?(?:(?:Office|Bureau|Department|Directorate|Service) (?:of|for)\s|\p{Lu}.*\s(?:Office|Bureau|Department|Directorate|Service)$)/u;

/**
 * @returns The institution that a byline names: also an office or a bureau where nothing larger is named, and a paper that
 * somebody writes for; else `null`.
 */
export function bylineInstitution(text: string): string | null {
  const whole = institutionIn(text)?.name;
  if (whole) return whole;
  const [head = '', ...rest] = text.split(/\s*[,|·•–—]\s*/).map((one) => one.trim());
  const isOffice = (one: string): boolean => office.test(one) && one.replace(names, '').trim() === '';
  // Who is named first wrote it; a paper is what a name after it may be, and nobody's name begins with "The".
  return [head, ...rest].find(isOffice) ?? rest.find(isPaper) ?? (article.test(head) ? head : null);
}

/** @returns Whether words in a byline, that may look like a person's name, are those of a paper or an office. */
export function isPaper(text: string): boolean {
  return article.test(text) || papers.test(text);
}

/** `role` verbatim, with a department where one stands between it and the institution. */
export interface Position {
  role: string | null;
  institution: string | null;
}

/** @returns What a sentence says that somebody is, and where: "is a fellow at the …", "Name, fellow of the …, is". */
export function positionIn(sentence: string): Position {
  const text = sentence.replace(/^[\s([（]+|[\s)\]）]+$/gu, '').replace(/[)\]）]?\.$/, '');
  const copula =
    /\b(?:is|are|was|were|serves? as|works? as)\s+(?:(?:currently|also|now|both)\s+)?(?:an?\s+|the\s+)?/.exec(text);
  const start = copula ? copula.index + copula[0].length : 0;
  const rest = text.slice(start);
  const named = institutionIn(rest);
  const bare = named
    ? null
    : /\s(?:at|with)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+\p{Lu}[\p{L}\p{N}’'&.-]*)*)/u.exec(rest);
  const at = named?.at ?? bare?.index ?? -1;
  const head = at < 0 ? (rest.split(/[,;.]/)[0] ?? '') : rest.slice(0, at);
  const role = head
    .replace(/(?:[\s,]+(?:at|of|in|with|for|from|and|the|where|who|currently|based))*[\s,]*$/i, '')
    .trim();
  const kept = (text: string): string | null => (copula && text && text.split(/\s+/).length <= 20 ? text : null);
  // Where somebody was is not where he speaks from; it belongs to what he is.
  if (past.test(role) || /^(?:was|were)\b/.test(copula?.[0] ?? ''))
    return { role: kept(rest.split(/\s+(?:and|who|where)\s|[;.]/)[0]?.trim() ?? ''), institution: null };
  return { role: kept(role), institution: named?.name ?? bare?.[1]?.replace(/[.,]+$/, '') ?? null };
}

const past = /\b(?:former|formerly|retired|ex|past|previous|previously|erstwhile|emeritus|emerita|until)\b/i;

/**
 * The country that an institution's name begins or ends with: "Japan Institute of …", "Bank of Finland".
 *
 * @returns Its English name, or `null`: an adjective, or a country in the middle, may be what is studied there.
 */
export function countryIn(institution: string): string | null {
  const name = institution.replace(/^The\s+/, '').replace(/\s*\([^)]*\)/g, '');
  const words = name.split(/\s+/);
  const last = /\b(?:Bank|University|Government|Republic|Academy|Parliament) of (?:the )?(.+)$/.exec(name)?.[1];
  if (last && countries().has(last)) return last;
  // The name of a country is four words at most, and what follows it must be the kind of institution.
  for (let count = 1; count <= 4 && count < words.length; count++)
    if (kind.test(words.slice(count, count + 2).join(' ')) && countries().has(words.slice(0, count).join(' ')))
      return words.slice(0, count).join(' ');
  return null;
}

let known: ReadonlySet<string> | null = null;

/** Names of countries from CLDR. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  // User-assigned codes and groupings are no countries.
  const codes = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !/^(?:X|Q[M-Z]|ZZ|AA|EU|EZ|UN)/.test(code));
  known = new Set(codes.flatMap((code) => display.of(code) ?? []));
  return known;
}
