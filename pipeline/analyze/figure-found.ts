/** A figure as its sentence gives it, before it is told whose it is and of what time. */
import type { NumberWords } from './number-words.ts';

export interface Found {
  start: number;
  end: number;
  /** Token index after the number and its unit; another figure may begin there, inside this one's phrase. */
  next: number;
  /** `null` for "tens of thousands". */
  value: number | null;
  max: number | null;
  unit: string | null;
  qualifier: string | null;
  measure: string | null;
  kind: NumberWords['kind'];
  /** Stands after "from": another follows after "to". */
  opens: boolean;
}
