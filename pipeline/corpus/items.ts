/** Items of a list that was run together into one line. */

/** What a line that is such a list begins with, and before what its items then part. */
const kinds: { opens: RegExp; begins: RegExp; counts: boolean }[] = [
  { opens: /^(\d{1,2})\.?\)\s+\p{L}/u, begins: /(?<=\s)(\d{1,2})\.?\)\s+(?=\p{L})/gu, counts: true },
  { opens: /^(\d{1,2})\.\s+\p{Lu}/u, begins: /(?<=\s)(\d{1,2})\.\s+(?=\p{Lu})/gu, counts: true },
  { opens: /^([a-z])[.)]\s+\p{Lu}/u, begins: /(?<=\s)([a-z])[.)]\s+(?=\p{Lu})/gu, counts: true },
  { opens: /^[•▪‣⁃]/u, begins: /(?<=\s)[•▪‣⁃]\s*(?=[\p{L}\d])/gu, counts: false },
];

/** @returns Where the second and later items begin. Numbers and letters must count on from the first. */
export function items(line: string): number[] {
  const found: number[] = [];
  for (const { opens, begins, counts } of kinds) {
    const first = opens.exec(line);
    if (!first) continue;
    let expected = following(first[1] ?? '');
    for (const match of line.matchAll(begins)) {
      if (counts && match[1] !== expected) continue;
      expected = following(match[1] ?? '');
      found.push(match.index);
    }
    break;
  }
  return found;
}

function following(label: string): string {
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}
