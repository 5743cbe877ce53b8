/** What is known of a recommendation while it is being read. */
import type { Recommendation } from '../findings.ts';
import type { Sentence, SourceReading } from './reading.ts';

/** The words that make a sentence a recommendation. */
export interface Deontic {
  /** Verbatim. */
  cue: string | null;
  strength: Recommendation['strength'];
  /** Who should act, verbatim; `null` when the sentence does not say. */
  addressee: string | null;
  /** Where the cue begins in the passage's text. */
  at?: number;
  /** "The Board recommends" in what the Board wrote: its own words, though they name a holder. */
  own?: true;
}

/** A recommendation with the sentences it stands in. */
export interface Advice {
  source: SourceReading;
  sentences: Sentence[];
  deontic: Deontic;
  addressee: string | null;
  /** The line that it goes on with: "Keepers need to:". */
  line?: Sentence;
  /** Stands under a heading of recommendations. */
  section?: boolean;
  /** From a column of a table; elsewhere it is read from the sentences. */
  horizon?: string | null;
  motive: Sentence[];
  restated: Sentence[];
}

/**
 * How a passage is read: `section` under a heading of recommendations, where judgements and imperatives recommend too;
 * `points` in a list of points, where imperatives do; `stated` in a document that has a section elsewhere, where only its
 * saying so counts; `free` in one that has none; `beside` right beside what such a document asks for outright, where how
 * things should be is asked for too.
 */
export type Mode = 'section' | 'points' | 'stated' | 'free' | 'beside';
