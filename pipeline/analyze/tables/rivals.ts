import { economy } from './rivals/economy.ts';
import { environment } from './rivals/environment.ts';
import { places } from './rivals/places.ts';
import { society } from './rivals/society.ts';
import { trades } from './rivals/trades.ts';
import { war } from './rivals/war.ts';

/**
 * Rival terms: names for one thing that take a side, or a distance. Concept → terms; in a term `|` separates the forms that
 * count. A term after `?` means other things too: it counts only beside an actor whom some source names beside a plain
 * term of the concept. Data for the section "in their own words"; add a line to widen it.
 */
export const rivals: Readonly<Record<string, string[]>> = {
  ...war,
  ...economy,
  ...environment,
  ...society,
  ...places,
  ...trades,
};
