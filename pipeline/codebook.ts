/** `sources/briefing.yml`: what the editor has set. This file: its types; then its schema and loader. */
import { VFile } from 'vfile';
import type { Point } from './ast.ts';
import type { CorrectionKind, CorrectionValue } from './codebook/corrections.ts';
import { crossCheck } from './codebook/cross-checks.ts';
import { type Parsed, type Path, parse } from './codebook/parse.ts';
import { sayProblems } from './codebook/problems.ts';
import { listFiles, readCodebook } from './codebook/read-file.ts';
import { type Raw, type SectionName, schema } from './codebook/schema.ts';
import type { Actor, Verdict } from './findings.ts';
import { exit, Stop, say } from './message.ts';

export type { CorrectionKind, CorrectionValue } from './codebook/corrections.ts';
export { type SectionName, sectionNames } from './codebook/schema.ts';

/** A locator as the editor wrote it: `fao 2.7`, `fao:2`, or `fao "words of the passage"`. */
export interface LocatorRef {
  text: string;
  /** Where it stands in the codebook. */
  place: Point;
}

/** What the editor says of one source; `undefined` fields are left to the file itself. */
export interface CodebookSource {
  /** Relative to the folder of sources. */
  file: string;
  id?: string;
  label?: string;
  title?: string;
  authors?: string[];
  role?: string;
  institution?: string;
  country?: string;
  date?: string;
  publisher?: string;
  url?: string;
  accessed?: string;
  translation?: string;
  note?: string;
  language?: string;
  /** Words that a block begins with (or `line 42`, where it begins) which goes on with the paragraph before it. */
  joins?: LocatorRef[];
  /** Words (or a line) that begin a passage of its own. In both, a hyphenated word settles its hyphen at a line's end. */
  splits?: LocatorRef[];
  place: Point;
}

export interface CodebookTheme {
  id: string;
  label: string;
  question: string | null;
  /** Phrases; `|` separates alternatives, a final `*` any ending. Matched by stem, never as a regular expression. */
  terms: string[];
  pin: LocatorRef[];
  exclude: LocatorRef[];
  place: Point;
}

export interface CodebookActor {
  name: string;
  kind: Actor['kind'];
  aliases: string[];
  place: Point;
}

export interface CodebookPair {
  left: LocatorRef;
  right: LocatorRef;
  verdict: Verdict;
  note: string | null;
  /** Theme id. */
  theme: string | null;
  place: Point;
}

/** A finding that the editor knows to be wrong. */
export interface CodebookCorrection {
  kind: CorrectionKind;
  /** A sentence or passage that the finding points into, or words of it. */
  at: LocatorRef;
  /** Of a pair: its other side. */
  with: LocatorRef | null;
  /** Words of the finding, where its place has several. */
  text: string | null;
  note: string | null;
  /** Strike it. */
  reject: boolean;
  /** Field → new value; `null` where it is struck. */
  set: Record<string, CorrectionValue> | null;
  place: Point;
}

/** The codebook with every default filled in. */
export interface Codebook {
  /** The file it came from; with no `briefing.yml`, an empty file of that name. Messages about it go here. */
  file: VFile;
  title: string;
  subtitle: string | null;
  edition: string | null;
  /** ISO 8601: `date:`, else from `SOURCE_DATE_EPOCH`, else `null`. The clock is never read. */
  date: string | null;
  language: string;
  paper: 'A4' | 'letter';
  marking: string | null;
  annex: 'full' | 'cited' | 'none';
  sections: 'all' | SectionName[];
  sources: CodebookSource[];
  /** `null` without any: themes are then suggested. */
  themes: CodebookTheme[] | null;
  actors: CodebookActor[];
  /** Rival terms for one thing, beside those that come with Collate; a concept of the same name is widened. */
  framing: { concept: string; terms: string[] }[];
  pairs: CodebookPair[];
  corrections: CodebookCorrection[];
}

/** Printed when the editor gives no title: it claims nothing about the sources. */
/** What a briefing is called that its editor has not named. */
export const defaultTitle = 'Comparative briefing';

/**
 * Read `briefing.yml`, check all of it, and fill in every default.
 *
 * @param folder The folder of sources. Without a `briefing.yml` in it, everything is at its default.
 * @param overrides What the command line sets, which wins over the codebook.
 * @throws {Stop} `usage`, with every problem of the file on it: line, column, what was expected, what to do.
 */
export async function loadCodebook(
  folder: string,
  overrides: { paper?: Codebook['paper'] | undefined } = {},
): Promise<Codebook> {
  const file = await readCodebook(folder);
  const parsed = parse(file);
  if (!parsed) throw new Stop(exit.usage, [file]);
  // A file of comments alone is as good as none.
  const checked = schema.safeParse(parsed.value ?? {});
  if (checked.error) sayProblems(file, parsed, checked.error.issues);
  crossCheck(file, parsed, await listFiles(folder));
  if (!checked.success || file.messages.length) throw new Stop(exit.usage, [inOrder(file)]);
  const raw = checked.data;
  return {
    file,
    title: raw.title ?? defaultTitle,
    subtitle: raw.subtitle ?? null,
    edition: raw.edition ?? null,
    date: raw.date ?? dateOfBuild(),
    language: raw.language ?? 'en',
    paper: overrides.paper ?? raw.paper ?? 'A4',
    marking: raw.marking ?? null,
    annex: raw.annex ?? 'full',
    sections: raw.sections ?? 'all',
    ...fill(raw, parsed),
  };
}

/** The lists, each entry and each locator with its place. */
function fill(
  raw: Raw,
  parsed: Parsed,
): Pick<Codebook, 'sources' | 'themes' | 'actors' | 'framing' | 'pairs' | 'corrections'> {
  const ref = (text: string, path: Path): LocatorRef => ({ text, place: parsed.placeOf(path) });
  const refs = (texts: string[] | undefined, path: Path) =>
    (texts ?? []).map((text, index) => ref(text, [...path, index]));
  return {
    sources: (raw.sources ?? []).map((source, index) => ({
      ...(defined({
        ...source,
        joins: source.joins && refs(source.joins, ['sources', index, 'joins']),
        splits: source.splits && refs(source.splits, ['sources', index, 'splits']),
      }) as Omit<CodebookSource, 'place'>),
      place: parsed.placeOf(['sources', index]),
    })),
    themes: raw.themes?.length
      ? raw.themes.map((theme, index) => ({
          id: theme.id,
          label: theme.label ?? theme.id,
          question: theme.question ?? null,
          terms: theme.terms,
          pin: refs(theme.pin, ['themes', index, 'pin']),
          exclude: refs(theme.exclude, ['themes', index, 'exclude']),
          place: parsed.placeOf(['themes', index]),
        }))
      : null,
    actors: (raw.actors ?? []).map((actor, index) => ({
      name: actor.name,
      kind: actor.kind ?? 'other',
      aliases: actor.aliases ?? [],
      place: parsed.placeOf(['actors', index]),
    })),
    framing: raw.framing ?? [],
    pairs: (raw.pairs ?? []).map((pair, index) => ({
      left: ref(pair.left, ['pairs', index, 'left']),
      right: ref(pair.right, ['pairs', index, 'right']),
      verdict: pair.verdict,
      note: pair.note ?? null,
      theme: pair.theme ?? null,
      place: parsed.placeOf(['pairs', index]),
    })),
    corrections: (raw.corrections ?? []).map((correction, index) => ({
      kind: correction.kind,
      at: ref(correction.at, ['corrections', index, 'at']),
      with: correction.with ? ref(correction.with, ['corrections', index, 'with']) : null,
      text: correction.text ?? null,
      note: correction.note ?? null,
      reject: correction.reject,
      set: correction.set,
      place: parsed.placeOf(['corrections', index]),
    })),
  };
}

/** Messages as one reads the file. */
function inOrder(file: VFile): VFile {
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return file;
}

function defined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

/** @returns The day that `SOURCE_DATE_EPOCH` names, in UTC; `null` without one. The clock is never read. */
function dateOfBuild(): string | null {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (!seconds) return null;
  const date = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  const file = new VFile({ path: 'SOURCE_DATE_EPOCH' });
  say(file, {
    rule: 'source-date-epoch',
    severity: 'error',
    found: `The environment variable is "${seconds}"`,
    expected: 'seconds since 1970, such as 1732233600',
    help: 'Unset it, or write date: into briefing.yml.',
  });
  throw new Stop(exit.usage, [file]);
}
