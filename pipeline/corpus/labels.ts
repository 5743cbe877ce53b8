/** Ids and printed labels of sources: unique each. */
import type { Metadata } from '../ast.ts';
import { say } from '../message.ts';
import type { ReadSource } from '../read-source.ts';

/** Words that give no initial. */
const small = new Set(
  'of the and for on in at to a an de du des la le les der die das für und et y e del di'.split(' '),
);

/** Longer initials help nobody. */
const longest = 8;

/** @returns An id for each source: from the codebook, else the file's stem, made `[a-z0-9-]+` and unique. */
export function ids(sources: readonly ReadSource[]): string[] {
  const taken = new Set(sources.flatMap((source) => source.entry?.id ?? []));
  return sources.map(({ entry, file, name }, index) => {
    if (entry?.id) return entry.id;
    const stem = (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '');
    const slug = stem
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const wanted = slug || `source-${index + 1}`;
    const id = claim(wanted, taken, (base, count) => `${base}-${count}`);
    if (id !== wanted)
      say(file, {
        rule: 'source-id',
        severity: 'warning',
        found: `Two sources would have the id "${wanted}"; this one has "${id}"`,
        expected: 'an id of its own for each source',
        help: `Give it one in briefing.yml, or its locators change when a file is added: sources: [{ file: ${JSON.stringify(name)}, id: … }]`,
      });
    return id;
  });
}

/** What a label may be made of. */
export type Told = Pick<Metadata, 'title' | 'institution' | 'publisher' | 'authors' | 'origin'> &
  Partial<Pick<Metadata, 'date'>>;

/**
 * @param told What is known of each source.
 * @returns A label for each source: from the codebook, else the institution's initials where no other source has them,
 * else the author's surname, the publisher's initials, a word of the file's name or one of the title, where it sets the
 * source apart; else A, B, C. Sources of one institution go by their titles, or by its initials and the year.
 */
export function labels(sources: readonly ReadSource[], told: readonly Told[]): string[] {
  const taken = new Set(sources.flatMap((source) => source.entry?.label ?? []));
  const houses = told.map(({ institution }) => short(institution));
  const publishers = told.map((one) => (one.origin.publisher === 'inferred' ? null : one.publisher));
  const stems = sources.map(({ name }) => wordsOf(name));
  const wanted = sources.map((source, index) => {
    const { authors = [] } = told[index] ?? {};
    const house = houses[index] ?? null;
    const publisher = publishers[index] ?? null;
    const surname = surnameOf(authors[0]);
    const published = publishers.filter((other) => other === publisher).length === 1 ? short(publisher) : null;
    const shared = house !== null && houses.filter((other) => other === house).length > 1;
    return (
      source.entry?.label ??
      (shared ? (kindOf(told, index) ?? titled(told, index) ?? dated(told, houses, index)) : house) ??
      (authors.length <= fewAuthors ? surname : null) ??
      (published && !houses.includes(published) ? published : null) ??
      stems[index]?.find((word) => stems.every((other, at) => at === index || !other.includes(word))) ??
      surname ??
      kindOf(told, index) ??
      titled(told, index) ??
      house
    );
  });
  let letter = 0;
  return sources.map(({ entry }, index) => {
    if (entry?.label) return entry.label;
    const own = wanted[index];
    if (own) return claim(own, taken, (base, count) => `${base}-${count}`);
    for (;;) {
      const next = lettered(letter++);
      if (taken.has(next)) continue;
      taken.add(next);
      return next;
    }
  });
}

/** What papers are called that stand beside each other: the report, and the response to it. */
const papers =
  /^(?:review|response|reply|inquiry|enquiry|evaluation|assessment|strategy|evidence|submission|statement|rejoinder|report|audit|survey|outlook|plan|bill|judgment|minutes|speech|letter|guidance)$/i;

/** The kind of paper that a title begins with, "Response" of "Council response to the flood review", where no other begins so. */
function kindOf(told: readonly Pick<Metadata, 'title'>[], index: number): string | null {
  const kinds = told.map(({ title }) => {
    const head = (title ?? '').split(/[:,(]|\s(?:to|on|of|into|for|about|in|from|by|–|—|-)\s/i)[0] ?? '';
    const last = head.trim().split(/\s+/).at(-1) ?? '';
    return papers.test(last) ? last.charAt(0).toUpperCase() + last.slice(1).toLowerCase() : null;
  });
  const own = kinds[index] ?? null;
  return kinds.filter((kind) => kind === own).length === 1 ? own : null;
}

/** The institution's initials and the year: "INP-2024"; `null` where two papers of one year would share them. */
function dated(told: readonly Told[], houses: readonly (string | null)[], index: number): string | null {
  const names = told.map(({ date }, at) => (houses[at] && date ? `${houses[at]}-${date.slice(0, 4)}` : null));
  const own = names[index] ?? null;
  return names.filter((name) => name === own).length === 1 ? own : null;
}

/** The first word of a title that no other title has, nor a part of it. */
function titled(told: readonly Pick<Metadata, 'title'>[], index: number): string | null {
  const others = told.flatMap(({ title }, at) => (at === index || !title ? [] : [title.toLowerCase()]));
  const [first, ...more] = wordsIn(told[index]?.title ?? '');
  // Alone it is a name as good as any; a short word at the start may be the sentence's.
  const all = first && first.length >= telling ? [first, ...more] : more;
  return all.find((word) => others.every((other) => !other.includes(word.toLowerCase()))) ?? null;
}

/** More authors than these are not told by the first of them. */
const fewAuthors = 3;

/** A body's initials; its letters where it goes by them ("BBC News"), its one word where it has one. */
function short(name: string | null): string | null {
  if (!name) return null;
  const words = name.replace(/^The\s+/, '').split(/\s+/);
  const letters = words.find((word) => /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(word));
  if (letters && words.length < 4) return letters;
  return initials(name) ?? (words.length === 1 && fits(words[0] ?? '') ? (words[0] ?? null) : null);
}

function surnameOf(name: string | undefined): string | null {
  const last = name?.replace(/,.*$/, '').trim().split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && fits(last) ? last : null;
}

/** A label stands in every locator. */
function fits(word: string): boolean {
  return /^[\p{L}][\p{L}’'-]{2,12}$/u.test(word);
}

/** Words of a file's name that say something of one document. */
function wordsOf(name: string): string[] {
  return wordsIn((name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, ''));
}

function wordsIn(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word, at) => fits(word) && (at === 0 || word.length >= telling) && !idle.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Letters of a word that is not the first; a shorter one may be cut off. */
const telling = 5;

const idle = new Set(
  (
    'doc document file source src paper article report text txt untitled final draft copy download scan page index version new old ' +
    'test the and for from with why how what who where when which whose this that these those there their about after against ' +
    'among before behind between beyond during into onto over since through toward towards under until upon within without ' +
    'should would could must might have been does more most some such than then they will your'
  ).split(' '),
);

/** @returns The acronym in brackets behind the name, else the initials of its words; `null` when they make none. */
export function initials(institution: string): string | null {
  const given = /\((\p{Lu}[\p{L}\d-]{1,9})\)\s*$/u.exec(institution)?.[1];
  if (given) return given;
  const words = institution.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.]*/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const [only] = telling;
  if (only && telling.length === 1) return /^[\p{Lu}\d]{2,8}$/u.test(only) ? only : null;
  const letters = telling.map((word) => word.charAt(0).toUpperCase()).join('');
  return letters.length >= 2 ? letters.slice(0, longest) : null;
}

function claim(base: string, taken: Set<string>, next: (base: string, count: number) => string): string {
  let name = base;
  for (let count = 2; taken.has(name); count++) name = next(base, count);
  taken.add(name);
  return name;
}

/** A, B … Z, AA, AB … */
function lettered(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettered(Math.floor(index / 26) - 1) + letter;
}
