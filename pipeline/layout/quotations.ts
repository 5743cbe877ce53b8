/** Promise 1, checked on the rendered page: every quotation is a span of its passage, character for character. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import type { Desk } from './desk.ts';

/**
 * @throws {Stop} With exit code 1 when a `<q data-at>` is not what its source says, or when a link leads nowhere.
 */
export function checkQuotations(tree: Root, desk: Desk): void {
  const ids = new Set<string>();
  const links: string[] = [];
  visit(tree, 'element', (node: Element) => {
    const { id, href, dataAt, dataStart, dataEnd } = node.properties;
    if (typeof id === 'string') {
      if (ids.has(id))
        fail('duplicate-id', `Two elements have the id "${id}"`, 'Source ids, theme ids and our own must differ.');
      ids.add(id);
    }
    if (typeof href === 'string' && href.startsWith('#')) links.push(href.slice(1));
    if (typeof dataAt !== 'string') return;
    const passage = desk.passages.get(dataAt.replace(/\.\d+$/, ''));
    const source = passage?.text.slice(Number(dataStart), Number(dataEnd));
    if (source === undefined || source === '' || textOf(node) !== source) {
      fail(
        'quotation',
        `The quotation "${textOf(node).slice(0, 80)}" does not stand at ${dataAt}`,
        'This is a defect of a template or of Collate.',
      );
    }
  });
  const lost = links.find((link) => !ids.has(decodeURIComponent(link)));
  if (lost !== undefined)
    fail(
      'dead-link',
      `A link leads to "#${lost}", which is not on any page`,
      'Check the templates and the sections of the codebook.',
    );
}

function fail(rule: string, found: string, help: string): never {
  return stop(exit.failed, new VFile({ path: 'briefing.html' }), { rule, found, help });
}
