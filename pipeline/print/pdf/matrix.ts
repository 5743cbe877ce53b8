/** Affine matrices `[a b c d e f]` and upright boxes, in PDF's own order and directions. */

export type Matrix = readonly [number, number, number, number, number, number];

/** An upright rectangle: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** @returns The matrix that does `first`, then `then`. */
export function multiply(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = then;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** @returns The upright box around a box that a matrix has turned and moved. */
export function transform(box: Box, matrix: Matrix): Box {
  const [a, b, c, d, e, f] = matrix;
  const [left, bottom, right, top] = box;
  const x0 = Math.min(a * left, a * right) + Math.min(c * bottom, c * top) + e;
  const x1 = Math.max(a * left, a * right) + Math.max(c * bottom, c * top) + e;
  const y0 = Math.min(b * left, b * right) + Math.min(d * bottom, d * top) + f;
  const y1 = Math.max(b * left, b * right) + Math.max(d * bottom, d * top) + f;
  return [x0, y0, x1, y1];
}

/** @returns What two boxes share; nothing when its right is left of its left. */
export function intersect(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** @returns Whether `inner` lies in `outer`, with a tolerance in the same unit. */
export function contains(outer: Box, inner: Box, tolerance: number): boolean {
  return (
    inner[0] >= outer[0] - tolerance &&
    inner[1] >= outer[1] - tolerance &&
    inner[2] <= outer[2] + tolerance &&
    inner[3] <= outer[3] + tolerance
  );
}
