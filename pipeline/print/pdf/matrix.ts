/**
 * Affine matrices `[a b c d e f]` and upright boxes, in PDF's own order and directions. Typed arrays: the compiler then
 * knows that all are fractions, also where a document happens to use whole numbers.
 */

export type Matrix = Float64Array;

/** An upright rectangle: left, bottom, right, top. */
export type Box = Float64Array;

export const identity: Matrix = Float64Array.of(1, 0, 0, 1, 0, 0);

/** @returns The matrix that does `first`, then `then`. Of `first` six numbers count. */
export function multiply(first: ArrayLike<number>, then: Matrix): Matrix {
  const product = new Float64Array(6);
  for (let at = 0; at < 6; at += 2) {
    const x = first[at] as number;
    const y = first[at + 1] as number;
    product[at] = x * (then[0] as number) + y * (then[2] as number);
    product[at + 1] = x * (then[1] as number) + y * (then[3] as number);
  }
  product[4] = (product[4] as number) + (then[4] as number);
  product[5] = (product[5] as number) + (then[5] as number);
  return product;
}

/** @returns The upright box around a box that a matrix has turned and moved. */
export function transform([left = 0, bottom = 0, right = 0, top = 0]: Box, matrix: Matrix): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return Float64Array.of(
    Math.min(a * left, a * right) + Math.min(c * bottom, c * top) + e,
    Math.min(b * left, b * right) + Math.min(d * bottom, d * top) + f,
    Math.max(a * left, a * right) + Math.max(c * bottom, c * top) + e,
    Math.max(b * left, b * right) + Math.max(d * bottom, d * top) + f,
  );
}

/** @returns What two boxes share; nothing when its right is left of its left. */
export function intersect(one: Box, other: Box): Box {
  const shared = Float64Array.from(one);
  for (let at = 0; at < 4; at++) {
    const choose = at < 2 ? Math.max : Math.min;
    shared[at] = choose(one[at] as number, other[at] as number);
  }
  return shared;
}

/** @returns Whether `inner` lies in `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = inner;
  const [l = 0, b = 0, r = 0, t = 0] = outer;
  return left >= l && bottom >= b && right <= r && top <= t;
}
