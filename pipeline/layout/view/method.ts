import type { Repair } from '../../ast.ts';
import type { SourceRecord } from '../../findings.ts';
import type { Desk, Face, Link } from '../desk.ts';
import { shortLinks } from './short-links.ts';

export interface Method {
  repairs: {
    face: Face;
    /** Low confidence by itself, in file order; then the others by rule, with the first of each as an example. */
    rows: {
      /** The first places. */
      lines: string;
      rule: string;
      /** How many, where there are several. */
      times: number | null;
      before: string;
      after: string;
      confidence: string;
      low: boolean;
    }[];
    more: string | null;
  }[];
  unused: { face: Face; count: string; links: Link[] }[] | null;
  corrections: { links: Link[]; kind: string; text: string; changes: string | null; note: string | null }[];
  messages: { where: string; severity: string; reason: string; rule: string }[];
  files: { face: Face; file: string; sha256: string; format: string }[];
  notAnalysed: string | null;
  /** Sections that are left out, since nothing was found for them. */
  notFound: string | null;
  /** Sources in languages that most analyses do not know. */
  unread: { face: Face; language: string }[];
}

/** Rows of doubtful repairs that print; `briefing.json` has them all. */
const shown = 60;
/** Of sure repairs by one rule so many print by themselves. */
const few = 3;
/** Places of those that print together; `briefing.json` has them all. */
const placed = 12;
/** Below this an editor should look. */
const sure = 0.7;
/** From this on the document itself spells a word so. */
const spelt = 0.95;
/** Characters of a repair's before and after. */
const excerpt = 60;

export function method(desk: Desk): Method {
  const { briefing } = desk;
  const missing = (['claims', 'forecasts', 'quantities', 'events', 'actors', 'framing', 'pairs'] as const).filter(
    (part) => briefing[part] === null,
  );
  const sought = {
    matrix: 'themes',
    framing: 'framing',
    figures: 'quantities',
    timeline: 'events',
    actors: 'actors',
    forecasts: 'forecasts',
  } as const;
  const empty = (Object.keys(sought) as (keyof typeof sought)[]).filter(
    (section) => desk.shows(section) && briefing[sought[section]]?.length === 0,
  );
  return {
    repairs: briefing.sources.filter((source) => source.repairs.length > 0).map((source) => ledger(desk, source)),
    unused:
      briefing.unused === null ? null : briefing.sources.map((source) => unusedOf(desk, source, briefing.unused ?? [])),
    corrections: (briefing.corrections ?? []).map(({ kind, at, text, changes, note }) => ({
      links: [...new Set(at.map(({ locator }) => locator))].map(desk.link),
      kind: desk.say(`kind-${kind}`),
      text,
      changes:
        changes
          ?.map(({ field, before, after }) =>
            desk.say('changed', {
              field,
              before: before ?? desk.say('not-stated'),
              after: after ?? desk.say('not-stated'),
            }),
          )
          .join('; ') ?? null,
      note,
    })),
    // Corrections have a table of their own.
    messages: briefing.messages
      .filter(({ rule }) => rule !== 'correction')
      .map(({ file, line, column, page, severity, reason, rule }) => ({
        where:
          [file, line, column].filter((part) => part !== null).join(':') +
          (page === null ? '' : ` (${desk.say('page', { n: page })})`),
        severity: desk.say(`severity-${severity}`),
        reason,
        rule,
      })),
    files: briefing.sources.map(({ id, file, sha256, format }) => ({ face: desk.faceOf(id), file, sha256, format })),
    unread: [...desk.faces.values()].flatMap((face) => (face.unread === null ? [] : { face, language: face.unread })),
    notFound: empty.length > 0 ? desk.list(empty.map((section) => desk.say(`sought-${section}`))) : null,
    notAnalysed: missing.length > 0 ? desk.list(missing) : null,
  };
}

function ledger(desk: Desk, source: SourceRecord): Method['repairs'][number] {
  const doubtful = source.repairs.filter((repair) => repair.confidence < sure);
  const byRule = new Map<string, Repair[]>();
  for (const repair of source.repairs) {
    if (repair.confidence < sure) continue;
    const all = byRule.get(repair.rule);
    if (all) all.push(repair);
    else byRule.set(repair.rule, [repair]);
  }
  const groups = [...byRule.values()].flatMap(grouped);
  const rest = doubtful.length - shown;
  return {
    face: desk.faceOf(source.id),
    rows: [...doubtful.slice(0, shown).map((one) => [one]), ...groups].map((group) => row(desk, group)),
    more: rest > 0 ? desk.say('more-repairs', { n: rest }) : null,
  };
}

/**
 * Repairs of one rule as rows. Of hyphens, those that the document's own spelling did not settle print one by one: no
 * example stands for another word.
 */
function grouped(all: readonly Repair[]): (readonly Repair[])[] {
  const single = all.filter(({ rule, confidence }) => rule === 'dehyphenate' && confidence < spelt).slice(0, shown);
  const rest = all.filter((one) => !single.includes(one));
  return [...single.map((one) => [one]), ...(rest.length <= few ? rest.map((one) => [one]) : [rest])];
}

function row(desk: Desk, group: readonly Repair[]): Method['repairs'][number]['rows'][number] {
  const [first] = group as [Repair];
  const places = group.slice(0, placed).map(({ range: { start, page } }) => {
    return page ? `${start.line} (${desk.say('page', { n: page })})` : String(start.line);
  });
  const lowest = group.reduce((least, repair) => Math.min(least, repair.confidence), 1);
  return {
    lines: places.join(', ') + (group.length > placed ? ' …' : ''),
    rule: first.rule,
    times: group.length > 1 ? group.length : null,
    before: visible(first.before),
    after: first.after.trim() === '' ? desk.say(whiteName(first.after)) : visible(first.after),
    confidence: `${Math.round(lowest * 100)}%`,
    low: lowest < sure,
  };
}

/** What white space is called where it is all that is left: it could not be seen. */
function whiteName(text: string): string {
  return text === '' ? 'left-nothing' : /\n/.test(text) ? 'left-break' : 'left-space';
}

function unusedOf(desk: Desk, source: SourceRecord, unused: string[]): { face: Face; count: string; links: Link[] } {
  const own = unused.filter((locator) => locator.startsWith(`${source.id}:`));
  return {
    face: desk.faceOf(source.id),
    count: desk.say('of-sentences', {
      n: own.length,
      all: source.passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    }),
    links: shortLinks(own.map(desk.link)),
  };
}

/** Characters that leave no ink, and private ones, which are a sign in one font alone. */
const unseen = /[\p{Cc}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;

/** What a repair is often about is shown: white space by signs, characters that cannot be seen by their numbers. */
function visible(text: string): string {
  const shownText = text
    .replace(/\r?\n/g, '¶')
    .replace(/\t/g, '⇥')
    .replace(unseen, (found) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return shownText.length > excerpt ? `${shownText.slice(0, excerpt)}…` : shownText;
}
