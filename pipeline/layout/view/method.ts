import type { SourceRecord } from '../../findings.ts';
import type { Desk, Face, Link } from '../desk.ts';

export interface Method {
  repairs: {
    face: Face;
    rows: {
      line: number;
      page: number | null;
      rule: string;
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
  /** Sources in languages that most analyses do not know. */
  unread: { face: Face; language: string }[];
}

/** Rows of the ledger that print; `briefing.json` has them all. */
const shown = 60;
/** Characters of a repair's before and after. */
const excerpt = 60;

export function method(desk: Desk): Method {
  const { briefing } = desk;
  const missing = (['claims', 'forecasts', 'quantities', 'events', 'actors', 'framing', 'pairs'] as const).filter(
    (part) => briefing[part] === null,
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
    notAnalysed: missing.length > 0 ? desk.list(missing) : null,
  };
}

function ledger(desk: Desk, source: SourceRecord): Method['repairs'][number] {
  const rest = source.repairs.length - shown;
  return {
    face: desk.faceOf(source.id),
    rows: source.repairs.slice(0, shown).map((repair) => ({
      line: repair.range.start.line,
      page: repair.range.page ?? null,
      rule: repair.rule,
      before: visible(repair.before),
      after: visible(repair.after),
      confidence: `${Math.round(repair.confidence * 100)}%`,
      low: repair.confidence < 0.7,
    })),
    more: rest > 0 ? desk.say('more-repairs', { n: rest }) : null,
  };
}

function unusedOf(desk: Desk, source: SourceRecord, unused: string[]): { face: Face; count: string; links: Link[] } {
  const own = unused.filter((locator) => locator.startsWith(`${source.id}:`));
  return {
    face: desk.faceOf(source.id),
    count: desk.say('of-sentences', {
      n: own.length,
      all: source.passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    }),
    links: own.map(desk.link),
  };
}

/** White space is what a repair is often about: it is shown. */
function visible(text: string): string {
  const shownText = text.replace(/\r?\n/g, '⏎').replace(/\t/g, '⇥');
  return shownText.length > excerpt ? `${shownText.slice(0, excerpt)}…` : shownText;
}
