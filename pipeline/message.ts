/**
 * The one way to warn and to fail: messages on VFiles, each with a place, a rule id, what was found, what was
 * expected and what to do (promise 8).
 */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point, Range } from './ast.ts';
import type { MessageRecord } from './findings.ts';

export type Severity = 'info' | 'warning' | 'error';

export interface Notice {
  /** The rule id, kebab-case. */
  rule: string;
  severity: Severity;
  /** What was found, as a whole sentence without its final stop. */
  found: string;
  /** What was expected, or `null` where nothing else could have been. */
  expected?: string | null;
  /** What to do about it: a whole sentence. */
  help?: string | null;
  /** Where in the file; left out when the message is about the file as a whole. */
  place?: Point | Range | null;
  /** PDF only: the page, from 1. */
  page?: number | null;
}

/** Exit codes of the CLI. */
export const exit = {
  done: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Thrown to end the run. The message that says why is already on `file`. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly files: VFile[];

  constructor(code: ExitCode, files: VFile[]) {
    super(files.flatMap((file) => file.messages.map((message) => format(message))).join('\n'));
    this.name = 'Stop';
    this.code = code;
    this.files = files;
  }
}

/**
 * Put a message on a file.
 *
 * @param file The file it is about; its `path` is printed.
 * @param notice What to say.
 * @returns The message, already in `file.messages`.
 */
export function say(file: VFile, notice: Notice): VFileMessage {
  const message = file.message(notice.found, {
    ruleId: notice.rule,
    source: 'collate',
    ...(notice.place ? { place: toPlace(notice.place) } : {}),
  });
  message.fatal = notice.severity === 'error' ? true : notice.severity === 'warning' ? false : undefined;
  if (notice.expected) message.expected = [notice.expected];
  if (notice.help) message.note = notice.help;
  const page = notice.page ?? (notice.place && 'page' in notice.place ? notice.place.page : null);
  if (page) message.page = page;
  return message;
}

/**
 * Put an error on a file and end the run.
 *
 * @throws {Stop} Always.
 */
export function stop(code: ExitCode, file: VFile, notice: Omit<Notice, 'severity'>): never {
  say(file, { ...notice, severity: 'error' });
  throw new Stop(code, [file]);
}

/** @returns `file:line:column: severity: found, expected … [rule]`, and what to do on a line of its own. */
export function format(message: VFileMessage): string {
  const where = [printable(message.file ?? ''), message.line, message.column].filter((part) => part).join(':');
  const page = message.page ? ` (page ${message.page})` : '';
  const expected = message.expected?.length ? `; expected ${message.expected.join(' or ')}` : '';
  const lines = [`${where}${page}: ${severity(message)}: ${message.reason}${expected} [${message.ruleId}]`];
  if (message.note) lines.push(`  ${message.note}`);
  return lines.join('\n');
}

/** @returns A file's name on one line, without anything that a terminal would obey: a line feed as `\\n`. */
export function printable(name: string): string {
  return name.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, (control) => {
    const escaped = JSON.stringify(control).slice(1, -1);
    return escaped.length > 1 ? escaped : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** @returns The message as `briefing.json` has it. */
export function record(message: VFileMessage): MessageRecord {
  const expected = message.expected?.length ? `; expected ${message.expected.join(' or ')}` : '';
  return {
    rule: message.ruleId ?? '',
    file: message.file ?? null,
    line: message.line ?? null,
    column: message.column ?? null,
    page: message.page ?? null,
    severity: severity(message),
    reason: message.reason + expected,
  };
}

/** @returns How grave a message is. */
export function severity(message: VFileMessage): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';
}

function toPlace(place: Point | Range) {
  return 'start' in place ? { start: place.start, end: place.end } : place;
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** PDF only: the page of the original, from 1. */
    page?: number;
  }
}
