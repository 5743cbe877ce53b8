declare module 'subset-font' {
  /** @returns The font with the glyphs of the text alone, at a place on its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { targetFormat?: 'woff2' | 'truetype'; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
