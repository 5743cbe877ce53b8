/**
 * The same input gives the same bytes (promise 5). Two prints of Chrome differ in two dates and in the ids of table
 * cells. All of it is replaced in place, by as many bytes, so that the table of offsets stays right.
 */
import { createHash } from 'node:crypto';
import { unreadable } from './pdf/file.ts';

/**
 * @param pdf As Chrome wrote it; changed in place.
 * @param date ISO 8601, as precise as it is known; with `null` the file says nothing of when it was made.
 * @returns The file, with an id that is the hash of everything before it.
 */
export function sameBytes(pdf: Buffer, date: string | null): Buffer {
  replaceDates(pdf, date);
  renumberCells(pdf);
  return addId(pdf);
}

/** `/CreationDate (D:20261122054911+00'00')`, in the first object, which Chrome gives to the Info dictionary. */
function replaceDates(pdf: Buffer, date: string | null): void {
  const end = Math.max(0, pdf.indexOf('endobj'));
  const info = pdf.toString('latin1', 0, end);
  for (const found of info.matchAll(/\/(?:CreationDate|ModDate) \((D:[^)]*)\)/g)) {
    const [whole, old = ''] = found;
    const at = found.index;
    if (date === null) {
      pdf.fill(' ', at, at + whole.length, 'latin1');
      continue;
    }
    const from = at + whole.indexOf(old);
    // The string ends early, and spaces follow it.
    pdf.write(`${pdfDate(date)})`.padEnd(old.length + 1).slice(0, old.length + 1), from, 'latin1');
  }
}

/** @returns `D:20261122`, as precise as the date is; of an interval its end. */
export function pdfDate(date: string): string {
  const last = date.split('/').at(-1) || date;
  const [, year = '', month = '', day = '', time] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d:\d\d))?/.exec(last) ?? [];
  if (!year) return 'D:1970';
  return `D:${year}${month}${day}${time ? `${time.replaceAll(':', '')}Z` : ''}`;
}

/**
 * `(node00001234)`: numbered from 1 as they come in the file, which is the order of the document. Chrome hands its numbers
 * out as it meets the cells, now and then in another order: so the tree of ids has to be sorted again.
 */
function renumberCells(pdf: Buffer): void {
  const mark = '(node';
  const places: number[] = [];
  for (let at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + 14))
    if (/^\d{8}\)$/.test(pdf.toString('latin1', at + 5, at + 14))) places.push(at + 5);
  const numberAt = (at: number) => pdf.toString('latin1', at, at + 8);
  const old = new Set(places.map(numberAt));
  const fresh = new Map([...old].map((number, at) => [number, String(at + 1).padStart(8, '0')]));
  for (const at of places) pdf.write(fresh.get(numberAt(at)) ?? '', at, 'latin1');
  sortTree(pdf);
}

/** `/Limits [(node…) (node…)]` and `/Names [(node…) 794 0 R …]`: as many bytes in another order. Chrome writes one leaf. */
function sortTree(pdf: Buffer): void {
  const at = pdf.indexOf('/Names [(node');
  if (at < 0) return;
  const names = pdf.toString('latin1', at, pdf.indexOf(']', at)).match(/\(node\d{8}\) \d+ 0 R/g) ?? [];
  names.sort();
  pdf.write(`/Names [${names.join(' ')}]`, at, 'latin1');
  const limits = pdf.lastIndexOf('/Limits [(node', at);
  const name = (entry = '') => entry.slice(0, '(node00000000)'.length);
  if (limits >= 0) pdf.write(`/Limits [${name(names[0])} ${name(names.at(-1))}]`, limits, 'latin1');
}

/** The trailer stands behind everything that has an offset, so it may grow. */
function addId(pdf: Buffer): Buffer {
  const at = pdf.lastIndexOf('trailer\n<<');
  const end = pdf.indexOf('>>', at);
  if (at < 0 || end < 0) throw unreadable('it has no trailer');
  const id = createHash('sha256').update(pdf.subarray(0, at)).digest('hex').slice(0, 32).toUpperCase();
  return Buffer.concat([pdf.subarray(0, end), Buffer.from(`\n/ID [<${id}> <${id}>]`, 'latin1'), pdf.subarray(end)]);
}
