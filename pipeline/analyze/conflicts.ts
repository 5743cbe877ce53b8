/** Figures of different sources that cannot both be right: same measure, same unit, same time, another value. */
import type { Figure } from './quantities.ts';
import type { Token } from './words.ts';

/** Fill `conflictsWith`. Strict: a figure without a measure or a period conflicts with nothing. */
export function markConflicts(figures: Figure[]): void {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const group of groups.values())
    for (const left of group)
      for (const right of group)
        if (left.sentence.source !== right.sentence.source && differ(left, right))
          left.quantity.conflictsWith.push(...right.quantity.at);
}

function keyOf({ sentence, quantity }: Figure): string | null {
  if (!quantity.measure || !quantity.period || quantity.value === null || quantity.unit === null) return null;
  const at = sentence.text.indexOf(quantity.measure) + sentence.start;
  const measured = stemsIn(sentence.tokens, at, at + quantity.measure.length);
  // One common noun ("people", "tonnes") is no measure that two sources could be said to share.
  if (measured.length < 2) return null;
  return JSON.stringify([quantity.unit, quantity.period, measured]);
}

function stemsIn(tokens: Token[], start: number, end: number): string[] {
  const words = tokens.filter((token) => token.start >= start && token.end <= end && token.word && !token.stop);
  return [...new Set(words.map((token) => token.stem))].sort();
}

/** Values differ by more than their qualifiers allow. */
function differ({ quantity: left }: Figure, { quantity: right }: Figure): boolean {
  if (left.value === null || right.value === null) return false;
  const loose =
    /around|about|approximately|roughly|some|estimated|nearly|almost|over|more|least|up to|under|less|fewer|close/i;
  const slack = loose.test(left.qualifier ?? '') || loose.test(right.qualifier ?? '') ? 0.2 : 0;
  const [low, high] = left.value <= right.value ? [left, right] : [right, left];
  return (low.max ?? low.value ?? 0) * (1 + slack) < (high.value ?? 0);
}
