/**
 * Where text is written: the text matrix `a b c d x y`, then the place where the line began. Numbers in a typed array,
 * since they change with every glyph.
 */
export type Pen = Float64Array;

export function newPen(): Pen {
  return Float64Array.of(1, 0, 0, 1, 0, 0, 0, 0);
}

/** Put it down somewhere else. */
export function setPen(pen: Pen, matrix: ArrayLike<number>): void {
  for (let at = 0; at < 6; at++) pen[at] = matrix[at] ?? 0;
  pen[6] = pen[4] ?? 0;
  pen[7] = pen[5] ?? 0;
}

/** To the next line, counted from where this one began, in text space. */
export function movePen(pen: Pen, x: number, y: number): void {
  pen[4] = pen[6] = (pen[6] as number) + (pen[0] as number) * x + (pen[2] as number) * y;
  pen[5] = pen[7] = (pen[7] as number) + (pen[1] as number) * x + (pen[3] as number) * y;
}

/** Along the line, in text space. */
export function advancePen(pen: Pen, by: number): void {
  pen[4] = (pen[4] as number) + (pen[0] as number) * by;
  pen[5] = (pen[5] as number) + (pen[1] as number) * by;
}
