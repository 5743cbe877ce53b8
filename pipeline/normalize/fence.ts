/** Lines between ``` fences: code, whose lines are kept as they stand. */
import type { Code, Paragraph, Root, RootContent } from 'mdast';
import { range } from '../places.ts';
import { isBody, textOf } from './block.ts';
import type { Ledger } from './ledger.ts';
import { mark, plugin } from './ledger.ts';
import { concat, endOf, type Mapped, offsetAt } from './mapped.ts';
import { gapBetween } from './profile.ts';

const fencePattern = /^\s*(`{3,}|~{3,})\s*[\w-]*\s*$/;

/** Make one code node of each fenced run of lines; a fence that is never closed is text. */
export function findFences(root: Root, ledger: Ledger): void {
  const children: RootContent[] = [];
  const closing = signs(root);
  for (let index = 0; index < root.children.length; index++) {
    const node = root.children[index] as RootContent;
    const sign = isBody(node) ? fencePattern.exec(textOf(node).value)?.[1] : undefined;
    const end = sign ? nextOf(closing.get(sign) ?? [], index) : -1;
    if (end < 0) {
      children.push(node);
      continue;
    }
    const open = node.position;
    const close = root.children[end]?.position;
    const between = root.children.slice(index + 1, end);
    const lines = between.filter(isBody);
    if (lines.length > 0) {
      const text = join(lines, ledger);
      const code: Code = {
        type: 'code',
        value: text.value,
        position: range(ledger.at, offsetAt(text, 0), endOf(text)),
        data: { origin: text.origin },
      };
      children.push(code);
    }
    // A page number amid code is furniture still.
    children.push(...between.filter((other) => !isBody(other)));
    for (const place of [open, close]) if (place) mark(ledger, place.start.offset ?? 0, place.end.offset ?? 0);
    index = end;
  }
  root.children = children;
}

/** Where each sign stands alone on a line, the first at the end: what is passed is popped. */
function signs(root: Root): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = root.children.length - 1; index >= 0; index--) {
    const node = root.children[index];
    const sign = isBody(node) ? textOf(node).value.trim() : '';
    if (!/^(?:`{3,}|~{3,})$/.test(sign)) continue;
    const all = found.get(sign) ?? [];
    all.push(index);
    found.set(sign, all);
  }
  return found;
}

function nextOf(all: number[], index: number): number {
  while ((all.at(-1) ?? index + 1) <= index) all.pop();
  return all.at(-1) ?? -1;
}

/** Lines with the line ends between them; blank lines are kept. */
function join(lines: readonly Paragraph[], ledger: Ledger): Mapped {
  const parts: (Mapped | string)[] = [];
  for (const [index, line] of lines.entries()) {
    const text = textOf(line);
    const before = lines[index - 1];
    if (before) parts.push('\n'.repeat(gapBetween(before, line) + 1));
    parts.push(text);
  }
  return parts.length > 0 ? concat(parts) : { value: '', origin: [{ at: 0, offset: ledger.value.length }] };
}

export const fence = plugin(findFences);
