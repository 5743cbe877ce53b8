/** Numbers that stand alone in a cell: the head of the column says of what they are, or the first cell of their row. */
import type { Body } from './figure-bodies.ts';
import type { NumberWords } from './number-words.ts';
import type { Sentence } from './reading.ts';
import { isPlural, singular } from './singular.ts';
import { currencies } from './tables/currencies.ts';
import { scales } from './tables/numbers.ts';
import { units } from './tables/units.ts';

/** Columns whose numbers name or date their rows. */
const naming =
  /^(?:#|no\.?|nr\.?|number|item|id|code|codes|rank|ranking|position|page|pages|year|years|date|dates|month|day|week|time|hour|section|chapter|article|paragraph|ref\.?|reference|references|line|route|phase|step|stage|table|figure|note|notes|telephone|phone|tel\.?|postcode|zip|version)$/i;

interface Heads {
  /** Head of the cell's column. */
  column: string;
  /** First cell of its row. */
  row: string;
}

/** @returns The heads of the cell that is a sentence; `null` outside tables, in the head row and in the first column. */
function headsOf({ passage: { passage }, start }: Sentence): Heads | null {
  if (passage.kind !== 'table') return null;
  const before = passage.text.slice(0, start).split('\n');
  if (before.length < 2) return null;
  const at = (before.at(-1) ?? '').split('\t').length - 1;
  const column = (before[0] ?? '').split('\t')[at]?.trim() ?? '';
  return at > 0 ? { column, row: (before.at(-1) ?? '').split('\t')[0]?.trim() ?? '' } : null;
}

/** @returns What a figure in a cell measures by its heads, verbatim. */
export function measureOfCell(sentence: Sentence): string | null {
  const heads = headsOf(sentence);
  return heads && (named(heads.column) ?? named(heads.row));
}

/** @returns The figure that a number is that fills its cell; `null` when it names its row, is a year, or stands nowhere. */
export function cellFigure(sentence: Sentence, number: NumberWords): Body | null {
  const heads = sentence.tokens.length === number.to && number.from === 0 ? headsOf(sentence) : null;
  if (!heads || !number.digits || number.kind !== 'cardinal' || number.currency) return null;
  if (naming.test(withoutBracket(heads.column)) || /^(?:1[89]|20)\d\d$/.test(sentence.text.trim())) return null;
  const measure = named(heads.column) ?? named(heads.row);
  if (!measure) return null;
  const told = unitTold(heads.column) ?? unitTold(heads.row);
  const scale = told?.scale ?? 1;
  return {
    unit: told ? told.unit : countedIn(measure),
    measure,
    to: number.to,
    next: number.to,
    measured: true,
    value: number.value * scale,
    ...(number.max === null ? {} : { max: number.max * scale }),
  };
}

const withoutBracket = (head: string) => head.replace(/\s*[([].*$|,\s*(?:in\s+)?\p{L}+$/u, '').trim();

/** A head that is words; "2025", "(actual)" and "Total" say nothing. */
function named(head: string): string | null {
  const bare = withoutBracket(head);
  return /\p{L}{3}/u.test(bare) && !/^(?:total|sum|average|mean|all|value|amount|(?:19|20)\d\d.*)$/i.test(bare)
    ? bare
    : null;
}

/** "(hectares)", "(million tonnes)", "(€)", ", in thousands": the unit that a head tells; `null` when it tells none. */
function unitTold(head: string): { unit: string | null; scale: number } | null {
  const words = /[([]([^)\]]+)[)\]]|,\s*(?:in\s+)?(\p{L}+)$/u.exec(head);
  const told = (words?.[1] ?? words?.[2] ?? '').trim();
  let unit: string | null = null;
  let scale = 1;
  for (const word of told.split(/\s+/)) {
    const known = units.get(word.toLowerCase()) ?? currencies.get(word) ?? (word === '%' ? '%' : undefined);
    const size = /^['’,]?000s?$/.test(word) ? 1e3 : scales.get(singular(word.toLowerCase()));
    if (known && !unit) unit = known;
    else if (size && word.length > 2) scale = size;
  }
  return unit || scale > 1 ? { unit, scale } : null;
}

/** "Nurses": what is counted; "Residents per doctor" is a rate, "Dead or missing" no noun. */
function countedIn(head: string): string | null {
  return /^\p{L}+$/u.test(head) && isPlural(head.toLowerCase()) ? singular(head.toLowerCase()) : null;
}
