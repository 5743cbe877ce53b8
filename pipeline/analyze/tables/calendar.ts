/** Names of months, seasons and parts. "May" and "March" are words too: a bare one counts only after a preposition. */
export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Month number from 1, by name or abbreviation. */
export const monthOf: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index) => [name, index + 1] as const),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((short) => [short, months.findIndex((name) => name.startsWith(short.slice(0, 3))) + 1] as const),
]);

/** First and last month of a season (northern hemisphere; winter begins in the year it is named for). */
export const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

/** First and last day of a third of a month; 0 is the month's last day. */
export const monthParts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 0],
};

/** First and last month of a third of a year. */
export const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};
