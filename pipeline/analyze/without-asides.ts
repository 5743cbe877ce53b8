/** A sentence without what is set into it between commas and says nothing of its own: "The better course, then, is to". */

const aside =
  /,? ?[,–—-] (?:then|too|however|though|therefore|moreover|furthermore|also|finally|lastly|first|second|surely|perhaps|instead|meanwhile|again|indeed|likewise|accordingly|equally|above all|at last|at least|at the very least|of course|in turn|in addition|in the meantime|in future|in short|in particular|in fact|in time|as before|once again|on balance|on the whole|by contrast|on the other hand|first of all|for (?:its|their|his|her|our) part|in (?:our|my) (?:[a-z]+ )?(?:view|opinion|judge?ment|eyes)|to (?:our|my) mind|we (?:think|believe|suggest|submit)|it seems to us|for now|if only for (?:a|one) [a-z]+) ?[,–—-](?= )/g;

/**
 * @param lower Text in lower case.
 * @returns The same without asides, and where each of its characters stood.
 */
export function withoutAsides(lower: string): { lower: string; back: (at: number) => number } {
  aside.lastIndex = 0;
  // An aside stands between two marks.
  if (lower.search(/[,–—-] [^,–—-]{3,40} ?[,–—-] /) < 0 || !aside.test(lower)) return { lower, back: (at) => at };
  const cuts: { at: number; length: number }[] = [];
  let gone = 0;
  const text = lower.replace(aside, (words, at: number) => {
    cuts.push({ at: at - gone, length: words.length });
    gone += words.length;
    return '';
  });
  const back = (at: number) => at + cuts.reduce((sum, cut) => (at >= cut.at ? sum + cut.length : sum), 0);
  return { lower: text, back };
}
