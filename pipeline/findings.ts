/**
 * What was found: the shape of `out/briefing.json`, field by field and in the order in which it is written.
 *
 * Any scalar may be `null`: unknown, never a guess. A list that is `null` was not analysed; an empty one was, and
 * nothing was found. A locator is `id:passage.sentence`, both numbers from 1.
 */
import type { Furniture, Metadata, PassageKind, Range, Repair, SourceFormat } from './ast.ts';

/** A span of a passage: a locator `id:passage.sentence` (its first sentence) and offsets into the passage's `text`. */
export interface Place {
  locator: string;
  /** UTF-16 units into the passage's text. */
  start: number;
  /** Exclusive. */
  end: number;
}

export interface SentenceRecord {
  locator: string;
  text: string;
  start: number;
  end: number;
}

export interface PassageRecord {
  /** `id:passage`. */
  locator: string;
  kind: PassageKind;
  /** Outermost first. */
  headings: string[];
  text: string;
  ranges: Range[];
  sentences: SentenceRecord[];
}

export interface SourceRecord {
  id: string;
  label: string;
  file: string;
  sha256: string;
  format: SourceFormat;
  language: string | null;
  /** Words in all passages. */
  words: number;
  metadata: Metadata;
  passages: PassageRecord[];
  furniture: Furniture[];
  repairs: Repair[];
}

export interface ThemeCell {
  /** The sentence that best carries the source's position on the theme, with one that it cannot be read without; then
   * what else the source says of it. The matrix prints the first, the chapter all. */
  extract: Place[];
  /** Passages of the source that address the theme. */
  passages: number;
  /** Words in those passages' matching sentences. */
  words: number;
  /** `words` as a share of the source's words, 0 to 1, three decimals. */
  share: number;
}

export interface Theme {
  id: string;
  label: string;
  origin: 'codebook' | 'suggested';
  terms: string[];
  /** The one source that addresses it, else `null`. */
  only: string | null;
  /** `terms`: the codebook's terms that matched, or `pin`. */
  passages: { locator: string; terms: string[] }[];
  /** Only sources that address it have a cell. */
  cells: Record<string, ThemeCell>;
}

/**
 * `agree` the same proposition; `agree-partly` part of it; `differ` the same question, different and compatible
 * answers; `tension` at face value not both fully right; `conflict` cannot both be true: same measure, scope and
 * time. `both-address` claims only that both speak of it.
 */
export type Verdict = 'both-address' | 'agree' | 'agree-partly' | 'differ' | 'tension' | 'conflict';

export interface Reason {
  kind: 'shared' | 'polarity' | 'quantity' | 'date' | 'modality' | 'holder' | 'editor';
  /** Checkable: names the words, figures or dates it rests on. */
  detail: string;
}

export interface Pair {
  left: Place[];
  right: Place[];
  /** Theme id. */
  theme: string | null;
  /** What both speak of, in words of the sources or the editor. */
  issue: string | null;
  verdict: Verdict;
  reasons: Reason[];
  origin: 'found' | 'editor';
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface Framing {
  /** What is called by rival terms. */
  concept: string;
  term: string;
  /** Source id → occurrences; every source has an entry. */
  counts: Record<string, number>;
  at: Place[];
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface Quantity {
  at: Place[];
  /** The whole verbatim phrase. */
  text: string;
  value: number | null;
  /** Only for a range, or a change: "from 41 to 33" ends below where it began. */
  max: number | null;
  /** A symbol (`%`, `km2/week`) or a singular noun (`soldier`). */
  unit: string | null;
  /** Verbatim: "over", "around". */
  qualifier: string | null;
  /** What is measured, verbatim. */
  measure: string | null;
  /** An actor's name, a verbatim description, or `source`; `null` when it cannot be told. */
  holder: string | null;
  /** ISO 8601 date or interval. */
  period: string | null;
  conflictsWith: Place[];
  /** The period in the source's words, the preposition that bounds it before them, and which of `year`, `month`, `day` came from context; not in `briefing.json`. */
  spoken?: { before: string; when: string; inferred: string[] };
  /** The words of both ends of a change, each of which a reason may quote; not in `briefing.json`. */
  ends?: string[];
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface DatedEvent {
  at: Place[];
  /** The words that date it, verbatim. */
  when: string;
  /** ISO 8601 as precise as the source is, or an interval `a/b`; `null` without a knowable year. */
  date: string | null;
  precision: 'day' | 'part-of-month' | 'month' | 'season' | 'year' | 'open' | null;
  /** Which of `year`, `month`, `day` came from context. */
  inferred: string[];
  /** What happened: the clause or sentence, verbatim. */
  text: string;
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

/** Why an alias is an actor's: the codebook says so, a text defines the letters, it is the surname of one person alone, the name in other words is known, or it is short for the one body of the source that it could be. */
export type MergeRule = 'codebook' | 'defined' | 'surname' | 'known' | 'short' | 'same';

export interface Actor {
  name: string;
  kind: 'person' | 'organization' | 'state' | 'place' | 'other';
  aliases: string[];
  at: Place[];
  /** Source ids; `null` in a first form that does not look. */
  quotedBy: string[] | null;
  /** Alias → by which rule it is this actor's; not in `briefing.json`. */
  merged?: Record<string, MergeRule>;
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface Claim {
  at: Place[];
  holder: string | null;
  /** The word that attributes it; `null` when the layout does: a speaker's turn, a block quotation. */
  cue: string | null;
  kind: 'said' | 'reported' | 'demanded' | 'intended' | 'thought';
  carriedTo: Place[];
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface Forecast {
  at: Place[];
  text: string;
  /** Verbatim. */
  hedge: string | null;
  certainty: 'stated' | 'likely' | 'possible' | 'conditional' | 'attributed';
  holder: string | null;
  condition: string | null;
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface Recommendation {
  /** `R1`, `R2` … over the whole briefing. */
  id: string;
  /** Source id. */
  source: string;
  at: Place[];
  text: string;
  /** Who should act, verbatim; `null` when not stated. */
  addressee: string | null;
  /** Towards or with whom, verbatim. */
  counterpart: string | null;
  strength: 'strong' | 'moderate' | 'weak' | null;
  /** Verbatim: the words that make it one. */
  cue: string | null;
  condition: string | null;
  horizon: string | null;
  motive: Place[];
  /** Theme ids. */
  themes: string[];
  restatedAt: Place[];
  /** The source's own number, "Recommendation 4", where it stands outside the text; not in `briefing.json`. */
  numbered?: string;
  /** Set when the editor amended it; not in `briefing.json`. */
  amended?: true;
}

export interface GlanceItem {
  kind: string;
  text: string;
  at: Place[];
}

/** What the editor struck or amended, for the method appendix. It is not in `briefing.json`, where a message tells of it. */
export interface Correction {
  kind: string;
  /** The first place of each finding. */
  at: Place[];
  /** The words that name what was found. */
  text: string;
  /** `null` when it was struck. */
  changes: { field: string; before: string | null; after: string | null }[] | null;
  note: string | null;
}

export interface MessageRecord {
  rule: string;
  file: string | null;
  line: number | null;
  column: number | null;
  page: number | null;
  severity: 'info' | 'warning' | 'error';
  reason: string;
}

/** `out/briefing.json`. */
export interface Briefing {
  version: 1;
  briefing: {
    title: string;
    subtitle: string | null;
    edition: string | null;
    date: string | null;
    language: string;
  };
  sources: SourceRecord[];
  themes: Theme[] | null;
  pairs: Pair[] | null;
  framing: Framing[] | null;
  quantities: Quantity[] | null;
  events: DatedEvent[] | null;
  actors: Actor[] | null;
  claims: Claim[] | null;
  forecasts: Forecast[] | null;
  recommendations: Recommendation[] | null;
  glance: GlanceItem[] | null;
  /** Locators of sentences that no cell has, and no finding points to but an actor or a theme match. */
  unused: string[] | null;
  messages: MessageRecord[];
  /** Not in `briefing.json`. */
  corrections?: Correction[];
}
