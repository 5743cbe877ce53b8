/** What every view needs at hand: sources by id, passages by locator, and how a place is quoted and linked. */
import type { Corpus, Metadata } from '../ast.ts';
import type { Codebook, SectionName } from '../codebook.ts';
import { isEnglish } from '../english.ts';
import type { Briefing, PassageRecord, Place, SourceRecord } from '../findings.ts';
import { formatLocator, parseLocator } from '../locator.ts';
import { formatDate } from './dates.ts';
import { runsLeft } from './direction.ts';
import type { Wording } from './wording.ts';

/** How many marks and hues the styles have (`templates/styles/sources.css`, `templates/partials/mark.hbs`). */
const marks = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'cross', 'ring', 'bar'] as const;

/** Characters of a label that the narrowest columns hold. */
const inOneLine = 26;

/** A source as it is met all over the briefing: one label, one colour, one mark. */
export interface Face {
  id: string;
  label: string;
  /** Too long to stand in one line everywhere. */
  wraps: boolean;
  /** CSS class of its colour. */
  hue: string;
  /** One key per shape, exactly one of them true: templates hold no logic. */
  mark: Record<(typeof marks)[number], boolean>;
  /** Institution, else title, else the file's name without its ending. */
  name: string;
  /** BCP 47, or empty. */
  lang: string;
  /** The language's name, where analyses that know English alone have not read the source. */
  unread: string | null;
  /** Whether that language is written from right to left. */
  rtl: boolean;
  /** To its card. */
  href: string;
}

/** A language as an element bears it: nothing where it is the briefing's own. */
export interface Tongue {
  /** BCP 47, or empty. */
  lang: string;
  rtl: boolean;
}

/** A locator as it is printed. */
export interface Link {
  label: string;
  /** Too long to stand in one line everywhere. */
  wraps: boolean;
  href: string;
  face: Face;
  /** The pages of the original, as they are cited; empty where the original has none. */
  page: string;
}

/** Verbatim words with their locator. */
export interface Quote extends Link {
  text: string;
  /** For the check of promise 1. */
  at: string;
  start: number;
  end: number;
  /** It is a quotation itself, whole: marks of our own would double those that it has. */
  marked: boolean;
  /** It begins or ends with quotation marks: ours are single ones. */
  inner: boolean;
  /** Words of the sentence were left out before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface Desk {
  briefing: Briefing;
  corpus: Corpus;
  codebook: Codebook;
  say: Wording;
  faces: Map<string, Face>;
  faceOf: (source: string) => Face;
  passages: Map<string, PassageRecord>;
  sources: Map<string, SourceRecord>;
  /** Whether Appendix B prints the passage. */
  isPrinted: (passage: string) => boolean;
  link: (locator: string) => Link;
  quote: (place: Place) => Quote;
  /** Whether this edition has the section: no link may lead to one that it has not. */
  shows: (section: SectionName) => boolean;
  /** To a theme's chapter; `null` when this edition has no chapters. */
  themeHref: (id: string) => string | null;
  /** The language of what a source says of itself in one of its fields. */
  tongue: (source: string, field: keyof Metadata) => Tongue;
  date: (date: string) => string;
  list: (items: string[]) => string;
}

export function setDesk(briefing: Briefing, corpus: Corpus, codebook: Codebook, say: Wording): Desk {
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  const faces = new Map(
    briefing.sources.map((source, index) => [source.id, face(source, index, briefing.briefing.language)]),
  );
  const passages = new Map(briefing.sources.flatMap((s) => s.passages.map((p) => [p.locator, p] as const)));
  const cited = codebook.annex === 'cited' ? citedPassages(briefing) : null;
  const shows = (section: SectionName) => codebook.sections === 'all' || codebook.sections.includes(section);
  const annexed = codebook.annex !== 'none' && shows('texts');
  const isPrinted = (passage: string) => annexed && (cited === null || cited.has(passage));
  const faceOf = (source: string) => found(faces.get(source), source);

  const link = (locator: string): Link => {
    const { source, passage, sentence } = found(parseLocator(locator), locator);
    const known = faceOf(source);
    const number = sentence === null ? `${passage}` : `${passage}.${sentence}`;
    const href = isPrinted(`${source}:${passage}`) ? `#${source}-${number}` : known.href;
    return { label: `${known.label} ${number}`, wraps: known.wraps, href, face: known, page: folio(locator, locator) };
  };
  const original = originalPages(corpus);
  const folio = (first: string, last: string): string => {
    const [from] = original.get(first) ?? [];
    const [, to] = original.get(last) ?? [];
    if (from === undefined || to === undefined) return '';
    return to > from ? say('original-pages', { from, to }) : say('original-page', { from });
  };
  const quote = (place: Place): Quote => {
    const { source, passage } = found(parseLocator(place.locator), place.locator);
    const { text, sentences } = found(passages.get(`${source}:${passage}`), place.locator);
    const touched = sentences.filter((sentence) => sentence.start < place.end && sentence.end > place.start);
    const first = found(touched[0] ?? sentences[0], place.locator);
    const last = touched.at(-1) ?? first;
    const base = link(first.locator);
    const more = last === first ? '' : `–${parseLocator(last.locator)?.sentence}`;
    const words = text.slice(place.start, place.end);
    return {
      ...base,
      ...quotationMarks(words),
      label: base.label + more,
      page: folio(first.locator, last.locator),
      text: words,
      at: place.locator,
      start: place.start,
      end: place.end,
      cutBefore: text.slice(first.start, place.start).trim() !== '',
      cutAfter: /[\p{L}\p{N}]/u.test(text.slice(place.end, last.end)),
    };
  };
  return {
    briefing,
    corpus,
    codebook,
    say,
    faces,
    faceOf,
    passages,
    sources,
    isPrinted,
    link,
    quote,
    shows,
    themeHref: (id) => (shows('themes') ? `#theme-${id}` : null),
    tongue: (id, field) => {
      const { language, metadata } = found(sources.get(id), id);
      const own = metadata.origin[field] === 'source' && language !== null && language !== briefing.briefing.language;
      return { lang: own ? language : '', rtl: own && runsLeft(language) };
    },
    date: (date) => formatDate(date, briefing.briefing.language),
    list: (items) =>
      new Intl.ListFormat(briefing.briefing.language === 'en' ? 'en-GB' : briefing.briefing.language).format(items),
  };
}

/** Whether quotation marks stand around the whole of a text, or at one of its ends. */
function quotationMarks(text: string): Pick<Quote, 'marked' | 'inner'> {
  const [opens, closes] = [/^["“„«‟]/.test(text), /["”“»][.,;:!?…]?$/.test(text)];
  const marked = opens && closes && !/["“”„«»]/.test(text.slice(1).replace(/["”“»][.,;:!?…]?$/, ''));
  return { marked, inner: !marked && (opens || closes) };
}

function languageName(of: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(of) ?? of;
}

function face(source: SourceRecord, index: number, language: string): Face {
  const shape = index % marks.length;
  // After eight sources the hues move on by one, so that no two of the first 64 share both mark and hue.
  const hue = (index + Math.floor(index / marks.length)) % marks.length;
  return {
    id: source.id,
    label: source.label,
    wraps: source.label.length > inOneLine,
    hue: `hue-${hue + 1}`,
    mark: Object.fromEntries(marks.map((name, at) => [name, at === shape])) as Face['mark'],
    name: source.metadata.institution ?? source.metadata.title ?? source.file.replace(/^.*\/|\.[^./]+$/g, ''),
    lang: source.language ?? '',
    rtl: runsLeft(source.language ?? ''),
    unread: isEnglish(source.language) ? null : languageName(source.language ?? 'und', language),
    href: `#source-${source.id}`,
  };
}

/** Locator of a passage or sentence → the pages of the original that it begins and ends on. */
function originalPages(corpus: Corpus): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const { data } of corpus.children)
    for (const { number, pages } of data.passages) {
      for (const [index, page] of pages?.entries() ?? [])
        found.set(formatLocator(data.source.id, number, index + 1), page);
      const [first, last] = [pages?.[0], pages?.at(-1)];
      if (first && last) found.set(formatLocator(data.source.id, number), [first[0], last[1]]);
    }
  return found;
}

/** Passages that anything printed outside the annex points to. */
function citedPassages(briefing: Briefing): Set<string> {
  const cited = new Set<string>();
  const add = (places: Place[]) => {
    for (const place of places) cited.add(place.locator.replace(/\.\d+$/, ''));
  };
  for (const theme of briefing.themes ?? []) for (const cell of Object.values(theme.cells)) add(cell.extract);
  for (const pair of briefing.pairs ?? []) add([...pair.left, ...pair.right]);
  for (const found of [...(briefing.quantities ?? []), ...(briefing.events ?? []), ...(briefing.claims ?? [])])
    add(found.at);
  for (const found of [...(briefing.forecasts ?? []), ...(briefing.glance ?? []), ...(briefing.framing ?? [])])
    add(found.at);
  for (const found of briefing.recommendations ?? []) add([...found.at, ...found.motive, ...found.restatedAt]);
  return cited;
}

/** A locator that leads nowhere is our own fault, never the input's. */
function found<T>(value: T | null | undefined, locator: string): T {
  if (value === null || value === undefined) throw new Error(`The locator ${locator} leads nowhere`);
  return value;
}
