/** `briefing.json`: the findings, their keys always in the order of `findings.ts`. */
import type { Briefing, Place } from '../findings.ts';

/** What only the printed briefing shows. */
type Unwritten = 'amended' | 'corrections' | 'ends' | 'merged' | 'numbered' | 'spoken';

/** `null` for a scalar, one shape in brackets for a list, `'*'` for a map whose keys are ids. */
type Shape<T> = T extends readonly (infer Entry)[]
  ? [Shape<NonNullable<Entry>>]
  : T extends object
    ? string extends keyof T
      ? { '*': Shape<NonNullable<T[keyof T]>> }
      : { [Key in Exclude<keyof Required<T>, Unwritten>]: Shape<NonNullable<T[Key & keyof T]>> }
    : null;

const point = { line: null, column: null, offset: null } as const;
const range = { start: point, end: point, page: null, paragraph: null } as const;
const place: Shape<Place> = { locator: null, start: null, end: null };
const at: [Shape<Place>] = [place];

/** The order of every key; the compiler holds it to the types. */
const order: Shape<Briefing> = {
  version: null,
  briefing: { title: null, subtitle: null, edition: null, date: null, language: null },
  sources: [
    {
      id: null,
      label: null,
      file: null,
      sha256: null,
      format: null,
      language: null,
      words: null,
      metadata: {
        title: null,
        authors: [null],
        role: null,
        institution: null,
        country: null,
        date: null,
        publisher: null,
        url: null,
        accessed: null,
        translation: null,
        note: null,
        origin: { '*': null },
      },
      passages: [
        {
          locator: null,
          kind: null,
          headings: [null],
          text: null,
          ranges: [range],
          sentences: [{ locator: null, text: null, start: null, end: null }],
        },
      ],
      furniture: [{ kind: null, text: null, ranges: [range] }],
      repairs: [{ rule: null, range, before: null, after: null, confidence: null }],
    },
  ],
  themes: [
    {
      id: null,
      label: null,
      origin: null,
      terms: [null],
      only: null,
      passages: [{ locator: null, terms: [null] }],
      cells: { '*': { extract: at, passages: null, words: null, share: null } },
    },
  ],
  pairs: [
    {
      left: at,
      right: at,
      theme: null,
      issue: null,
      verdict: null,
      reasons: [{ kind: null, detail: null }],
      origin: null,
    },
  ],
  framing: [{ concept: null, term: null, counts: { '*': null }, at }],
  quantities: [
    {
      at,
      text: null,
      value: null,
      max: null,
      unit: null,
      qualifier: null,
      measure: null,
      holder: null,
      period: null,
      conflictsWith: at,
    },
  ],
  events: [{ at, when: null, date: null, precision: null, inferred: [null], text: null }],
  actors: [{ name: null, kind: null, aliases: [null], at, quotedBy: [null] }],
  claims: [{ at, holder: null, cue: null, kind: null, carriedTo: at }],
  forecasts: [{ at, text: null, hedge: null, certainty: null, holder: null, condition: null }],
  recommendations: [
    {
      id: null,
      source: null,
      at,
      text: null,
      addressee: null,
      counterpart: null,
      strength: null,
      cue: null,
      condition: null,
      horizon: null,
      motive: at,
      themes: [null],
      restatedAt: at,
    },
  ],
  glance: [{ kind: null, text: null, at }],
  unused: [null],
  messages: [{ rule: null, file: null, line: null, column: null, page: null, severity: null, reason: null }],
};

/** @returns The findings as JSON: two spaces, a line feed at the end, keys that the types do not have left out. */
export function toJson(briefing: Briefing): string {
  return `${JSON.stringify(ordered(briefing, order), null, 2)}\n`;
}

type AnyShape = null | readonly AnyShape[] | { readonly [key: string]: AnyShape };

function ordered(value: unknown, shape: AnyShape): unknown {
  if (value === null || shape === null) return value;
  if (Array.isArray(value)) {
    const entry = (shape as readonly AnyShape[])[0] ?? null;
    return value.map((item: unknown) => ordered(item, entry));
  }
  const map = value as Record<string, unknown>;
  const shapes = shape as { readonly [key: string]: AnyShape };
  const each = shapes['*'];
  const keys = each === undefined ? Object.keys(shapes).filter((key) => map[key] !== undefined) : Object.keys(map);
  return Object.fromEntries(
    keys.map((key) => [key, ordered(map[key], each === undefined ? (shapes[key] ?? null) : each)]),
  );
}
