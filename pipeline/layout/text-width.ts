/** How wide a text is set, near enough to tell how many lines it takes: the browser alone knows it exactly, and later. */

/** Advances of the serif in thousandths of its size, from the space on to the tilde; the sans is narrower. */
const advances = (
  '237 289 381 525 518 932 728 182 362 362 458 534 302 320 302 341 529 529 529 529 529 529 529 529 529 529 302 302 534 534 534 414 ' +
  '834 712 653 662 739 638 612 723 814 376 381 710 618 935 768 738 621 738 690 544 632 758 709 1005 672 667 586 335 341 335 534 514 ' +
  '400 541 619 520 614 533 369 557 641 329 303 594 329 955 643 579 622 601 456 465 359 628 579 836 569 586 490 359 290 359 534'
)
  .split(' ')
  .map(Number);
/** Of other alphabets; of ideographs and all that is as wide. */
const other = 620;
const square = 1000;

/** @returns Points, at a size in points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    width += advances[code - 32] ?? (isSquare(code) ? square : other);
  }
  return (width * size) / 1000;
}

const isSquare = (code: number) => code === 0x2026 || code >= 0x2e80;

/** @returns Widths of what no line end parts, each with a space before it. */
export function pieces(text: string, size: number): number[] {
  return (text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+/g) ?? []).map((piece) => textWidth(` ${piece}`, size));
}

/** @returns How many lines pieces take, one after the other, the first of each without its space: 1 or more. */
export function linesOf(widths: number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of widths) {
    if (used > 0 && used + piece > width) {
      lines++;
      used = 0;
    }
    used += used > 0 ? piece : piece - least;
    // What is wider than a line is broken.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used %= width;
  }
  return lines;
}

/** A space of the smallest size that is set. */
const least = 1.7;
