/** Stretches of a line that brackets and quotation marks hold together. */

/** A bracket or quotation that takes longer than this to close was never one. */
const longest = 400;

/** @returns From the opening sign to behind the closing one, by where they begin. Single marks count where they can be no apostrophe. */
export function enclosures(line: string): [number, number][] {
  const found: [number, number][] = [];
  // »…« in German and Danish, «…» elsewhere: the first of a line tells.
  const inward = /[«»]/.exec(line)?.[0] === '»';
  const partner: Record<string, string> = {
    ')': '(',
    ']': '[',
    '”': '“',
    '’': '‘',
    [inward ? '«' : '»']: inward ? '»' : '«',
  };
  let opened: { sign: string; at: number }[] = [];
  for (const { 0: sign, index } of line.matchAll(
    /[()[\]“”«»„"]|(?<![\p{L}\p{N}])‘|(?<=[\p{P}\p{L}])’(?![\p{L}\p{N}])/gu,
  )) {
    // What has been open for too long closes no more; dropped now and then, so that each sign costs the same.
    if (opened.length > longest) opened = opened.filter((one) => index - one.at <= longest);
    const low = (sign === '“' || sign === '”') && opened.some((one) => one.sign === '„');
    const wanted = sign === '"' ? '"' : low ? '„' : partner[sign];
    const mate = wanted ? opened.findLastIndex((one) => one.sign === wanted) : -1;
    const from = opened[mate]?.at;
    if (from !== undefined && index - from <= longest) {
      found.push([from, index + 1]);
      opened.length = mate;
    } else if (sign === '"' || !partner[sign]) {
      if (mate >= 0) opened.length = mate;
      opened.push({ sign, at: index });
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}
