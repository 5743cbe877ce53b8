/** Promise 1, checked on the rendered page: every quotation is a span of its passage, character for character. */
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import type { Desk } from './desk.ts';
import type { Scanned } from './scan.ts';

/**
 * @throws {Stop} With exit code 1 when a `<q data-at>` is not what its source says, when two elements have one id, or
 *   when a link leads nowhere.
 */
export function checkQuotations({ ids, links, quotations }: Scanned, desk: Desk): void {
  const known = new Set<string>();
  for (const id of ids) {
    if (known.has(id)) {
      fail('duplicate-id', `Two elements have the id "${id}"`, 'Source ids, theme ids and our own must differ.');
    }
    known.add(id);
  }
  for (const { at, start, end, text } of quotations) {
    const source = desk.passages.get(at.replace(/\.\d+$/, ''))?.text.slice(start, end);
    if (source === undefined || source === '' || text !== source) {
      const found = `The quotation "${text.slice(0, 80)}" does not stand at ${at}`;
      fail('quotation', found, 'This is a defect of a template or of Collate.');
    }
  }
  const lost = links.find((link) => !known.has(decodeURIComponent(link)));
  if (lost !== undefined) {
    const found = `A link leads to "#${lost}", which is not on any page`;
    fail('dead-link', found, 'Check the templates and the sections of the codebook.');
  }
}

function fail(rule: string, found: string, help: string): never {
  return stop(exit.failed, new VFile({ path: 'briefing.html' }), { rule, found, help });
}
