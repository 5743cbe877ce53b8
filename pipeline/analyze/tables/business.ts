/** Orders of business, and what a course takes of somebody; as the other words of `advising.ts`. */
export const business: readonly (readonly [RegExp, 'moderate', 'after' | null, 'addressed'?])[] = [
  [
    /\bthe (?:first|second|third|fourth|next|top|main|immediate|final|last) (?:order|item) of business\b[^.;:]{0,120}? (?:is|should be|must be|will be|would be) to\b/,
    'moderate',
    null,
  ],
  // "The second step requires parliament to pass a law": what a course takes of somebody; a law that requires is told.
  [
    /(?<=\b(?:order of business|reform|recovery|solution|remedy|way forward|way out|progress|success|vision|strategy|transition|doing so|getting there|(?:first|second|third|next|last|final) (?:step|task|move|stage))(?: (?:also|now|therefore|then))? )requires?\b(?= [^,.;:]{2,60}? to [A-Za-zÀ-ɏ])/u,
    'moderate',
    'after',
    'addressed',
  ],
];
