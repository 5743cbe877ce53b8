/** Lines between ``` fences: code, whose lines are kept as they stand. */
import type { Code, Root, RootContent } from 'mdast';
import { range } from '../places.ts';
import { isBody, textOf } from './block.ts';
import type { Ledger } from './ledger.ts';
import { mark, plugin } from './ledger.ts';

const fencePattern = /^\s*(`{3,}|~{3,})\s*[\w-]*\s*$/;

/** Make one code node of each fenced run of lines; a fence that is never closed is text. */
export function findFences(root: Root, ledger: Ledger): void {
  const children: RootContent[] = [];
  for (let index = 0; index < root.children.length; index++) {
    const node = root.children[index] as RootContent;
    const sign = isBody(node) ? fencePattern.exec(textOf(node).value)?.[1] : undefined;
    const end = sign
      ? root.children.findIndex((other, at) => at > index && isBody(other) && textOf(other).value.trim() === sign)
      : -1;
    if (end < 0) {
      children.push(node);
      continue;
    }
    const open = node.position;
    const close = root.children[end]?.position;
    if (open && close && end > index + 1) {
      const start = root.children[index + 1]?.position?.start.offset ?? 0;
      const stop = root.children[end - 1]?.position?.end.offset ?? start;
      const code: Code = {
        type: 'code',
        value: ledger.value.slice(start, stop),
        position: range(ledger.at, start, stop),
        data: { origin: [{ at: 0, offset: start }] },
      };
      children.push(code);
    }
    for (const place of [open, close]) if (place) mark(ledger, place.start.offset ?? 0, place.end.offset ?? 0);
    index = end;
  }
  root.children = children;
}

export const fence = plugin(findFences);
