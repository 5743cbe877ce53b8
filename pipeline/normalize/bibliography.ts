/** References at a document's end, numbered or not, without a heading that names them. Furniture. */
import type { Root, RootContent } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { plugin } from './ledger.ts';
import { listMark, words } from './shape.ts';
import { noteHeadings, noteMarks } from './vocabulary.ts';

const year = '(?:19|20)\\d\\d[a-z]?';

/** "Lund, I. and Holm, P., 2019. …", "Lund, Ida (2019). …", "Water Board (2019), …" */
const authored = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?,\\s(?:\\p{Lu}\\.[\\s-]*)+.{0,200}?\\b${year}\\b|[^.!?]{3,120}\\s\\(${year}\\)\\s*[.,:]\\s)`,
  'u',
);
/** What only a reference has beside its year. */
const located =
  /https?:\/\/|\bdoi\b|\bavailable (?:at|from)\b|\b(?:accessed|retrieved)\b|\bpp?\.\s?\d|\bvol\.?\s?\d|\b\d+\s?\(\d+\)\s?[:,]\s?\d|\b(?:press|verlag|publishers?|journal|working papers?|policy (?:brief|paper))\b/i;
/** "Water Board, Report on Meters, 2023–2024." */
const dated = new RegExp(`^\\p{Lu}[^.!?]{8,240},\\s${year}(?:\\s?[–-]\\s?(?:(?:19|20)?\\d\\d))?\\.?$`, 'u');
const address = /^<?(?:https?:\/\/|www\.)\S+>?[.,]?$/i;
/** A note of reStructuredText. */
const restructured = /^\.\. (?:\[#?\w{1,6}\]\s|rubric::)/;

/** A reference has so many words at most. */
const longest = 90;

/** So many notes may stand behind them. */
const notes = 2;

/** One alone is a sentence of the text. */
const enough = 2;

type Form = 'sure' | 'likely' | null;

/** Mark the run of references that ends a document, before notes on its author or the like. */
export function findBibliography(root: Root): void {
  for (const node of root.children)
    if (isBody(node) && restructured.test(textOf(node).value)) furnish(node, 'footnote');
  const run: RootContent[] = [];
  const forms: Form[] = [];
  const numbers: number[] = [];
  let skipped = 0;
  for (const node of [...root.children].reverse()) {
    if (node.data?.furniture || node.type === 'thematicBreak' || node.type === 'definition') continue;
    // Under a heading that names them they are told by it.
    if (node.type === 'heading' || isBody(node)) if (noteHeadings.test(textOf(node).value.trim())) return;
    const texts = textsOf(node);
    const own = texts.map(formOf);
    if (own.length === 0 || own.filter((form) => form).length < own.length * 0.75) {
      if (run.length > 0 || skipped === notes || !isBody(node) || words(textOf(node).value) > longest) break;
      skipped += 1;
      continue;
    }
    run.push(node);
    forms.push(...own);
    numbers.push(...texts.map((text) => Number(/^\s*\[?(\d{1,3})/.exec(text)?.[1] ?? 0)));
  }
  const sure = forms.filter((form) => form === 'sure').length;
  const all = forms.length >= enough && run.length < root.children.filter(isText).length;
  if (all && (sure * 2 >= forms.length || cites(root, run, numbers))) for (const node of run) furnish(node, 'footnote');
}

/** The texts of a block: of each item where it is a list. */
function textsOf(node: RootContent): string[] {
  if (isBody(node)) return [textOf(node).value];
  if (node.type !== 'list') return [];
  return node.children.map(({ children: [first] }, index) => {
    const text = first?.type === 'paragraph' ? textOf(first).value : '';
    return node.ordered ? `${(node.start ?? 1) + index}. ${text}` : text;
  });
}

function formOf(text: string): Form {
  const plain = text.trim();
  const bare = plain
    .replace(/^(?:\[?\d{1,3}[\].)]?|\(\d{1,3}\)|[¹²³⁰⁴-⁹]+)\s*(?=\D)/u, '')
    .slice(listMark(plain)?.value === null ? 2 : 0);
  if (words(bare) > longest) return null;
  if (address.test(bare)) return 'likely';
  if (authored.test(bare) && (located.test(bare) || words(bare) <= 40)) return 'sure';
  if (new RegExp(`\\b${year}\\b`).test(bare) && located.test(bare) && /^["“]?\p{Lu}/u.test(bare) && words(bare) <= 60)
    return /https?:\/\/\S+\s*\.?$|["“][^"”]{8,}["”]/.test(bare) ? 'sure' : 'likely';
  return dated.test(bare) && words(bare) <= 40 ? 'likely' : null;
}

function isText(node: RootContent): boolean {
  return isBody(node) || node.type === 'list';
}

/** Whether the text has the marks of the notes that the run numbers. */
function cites(root: Root, run: readonly RootContent[], numbers: readonly number[]): boolean {
  const cited = new Set<number>();
  for (const node of root.children) {
    if (!isBody(node) || run.includes(node)) continue;
    for (const match of textOf(node).value.matchAll(noteMarks))
      cited.add(Number(match[1] ?? plainDigits(match[2] ?? '')));
  }
  return numbers.length >= enough && numbers.every((number) => cited.has(number));
}

function plainDigits(raised: string): string {
  return raised.replace(/./gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

export const bibliography = plugin(findBibliography);
