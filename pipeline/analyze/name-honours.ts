/** Letters behind a person's name, and what they tell: "Ida Holm KC", "Per Lund MP". */
import type { Token } from './words.ts';

const letters =
  /^(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|CBE|OBE|MBE|KBE|DBE|KCB|CMG|KCMG|DSO|FRS|FBA|PhD|DPhil|MD|MSc|MBA|JD|Esq|Jr|Sr)\.?$/;

/** @returns Where a name ends without the letters behind it. */
export function honoursFrom(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && letters.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
