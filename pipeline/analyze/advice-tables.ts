/** Recommendations in a table: one a row, who should act and by when from their columns. */
import type { Advice } from './advice.ts';
import { deonticOf } from './deontic.ts';
import type { PassageReading, Sentence } from './reading.ts';
import { columnHeads } from './tables/deontic.ts';

interface Cell {
  text: string;
  /** Offset into the passage's text. */
  start: number;
  end: number;
}

/**
 * @param section Whether the table stands under a heading of recommendations; elsewhere its first row must say so.
 * @returns `null` when the table has no column of recommendations.
 */
export function adviceInTable(
  passage: PassageReading,
  section: boolean,
  isActor: (words: string) => boolean,
): Advice[] | null {
  const [head, ...rows] = rowsOf(passage.passage.text);
  if (!head || rows.length === 0) return null;
  const what = head.findIndex(({ text }) => (section ? columnHeads.measure : columnHeads.advice).test(text.trim()));
  const column = (pattern: RegExp) => head.findIndex(({ text }, at) => at !== what && pattern.test(text.trim()));
  const [who, when] = [column(columnHeads.who), column(columnHeads.when)];
  if (what < 0) return null;
  return rows.flatMap((row) => {
    const sentence = sentenceAt(passage, row[what]);
    if (!sentence) return [];
    const deontic = deonticOf(sentence, 'section', isActor) ?? { cue: null, strength: null, addressee: null };
    return [
      {
        source: passage.source,
        sentences: [sentence],
        deontic,
        addressee: cellText(row[who]) ?? deontic.addressee,
        horizon: cellText(row[when]),
        section: true,
        motive: [],
        restated: [],
      },
    ];
  });
}

/** A table's text has its cells joined by tabs, its rows by line feeds. */
function rowsOf(text: string): Cell[][] {
  let at = 0;
  return text.split('\n').map((line) =>
    line.split('\t').map((cell) => {
      const start = at;
      at += cell.length + 1;
      return { text: cell, start, end: start + cell.length };
    }),
  );
}

function sentenceAt(passage: PassageReading, cell: Cell | undefined): Sentence | null {
  if (!cell) return null;
  return passage.sentences.find(({ start }) => start >= cell.start && start < cell.end) ?? null;
}

/** "–" and "n/a" say nothing. */
function cellText(cell: Cell | undefined): string | null {
  const text = cell?.text.trim() ?? '';
  return /^(?:\W*|n\/?a|none|tbd|tbc)$/i.test(text) ? null : text;
}
