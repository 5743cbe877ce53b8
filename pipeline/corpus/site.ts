/** Whose page a document was taken from: by the tail of its title and by its address. */
import type { Root } from 'mdast';
import { gather } from './gather.ts';
import { institutionIn, isPaper } from './institution.ts';

/** Hosts that keep what others publish. */
const stores =
  /(?:^|\.)(?:doi|archive|jstor|ssrn|arxiv|wikipedia|github|google|dropbox|sharepoint|onedrive|linkedin|facebook|twitter|x|t|bit|medium|youtube|scribd|researchgate|academia|amazonaws|localhost|example)\.(?:org|com|net|co|io|ly|edu)$|^[\d.:[\]]+$/;

/** @returns The host of a web address, without "www."; `null` for anything else and for hosts that only keep documents. */
export function hostOf(url: string | null): string | null {
  if (!url || !/^(?:https?:\/\/|www\.)/i.test(url) || !URL.canParse(url.replace(/^www\./i, 'https://'))) return null;
  const host = new URL(url.replace(/^www\./i, 'https://')).hostname.replace(/^www\d?\./, '');
  return stores.test(host) ? null : host;
}

export interface Titled {
  title: string;
  /** The name of the site beside the title, if there was one. */
  site: string | null;
}

/**
 * Part a page's title from the name of its site: "Low water on the canal - Harbour News", "Opinion | Low water".
 *
 * A hyphen parts them only where the address, or what the words are, says that they are a name.
 *
 * @param host Of the page's address, or `null`.
 */
export function titleOf(text: string, host: string | null): Titled {
  const parts = text.split(/\s+([|»·•]|::|[–—-])\s+/);
  const whole = { title: text, site: null };
  if (parts.length < 3) return whole;
  const mark = parts.at(-2) ?? '';
  const tail = parts.at(-1) ?? '';
  const head = text.slice(0, text.length - tail.length).replace(/\s+(?:[|»·•]|::|[–—-])\s+$/, '');
  if (isSite(tail, head, mark, host)) return { title: titleOf(head, host).title, site: tail };
  // A name that stands first.
  const [first = '', second = ''] = parts;
  const rest = text.slice(first.length).replace(/^\s+(?:[|»·•]|::|[–—-])\s+/, '');
  return second !== '' && host !== null && isOf(first, host) ? { title: rest, site: first } : whole;
}

/** A name of a site that is its address: "GOV.UK". */
const domain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|int|eu|info|news|\p{L}{2})$/iu;

function isSite(tail: string, head: string, mark: string, host: string | null): boolean {
  const count = tail.split(/\s+/).length;
  if (count > 6 || !/^[\p{Lu}\d]/u.test(tail) || /[.?!]$/.test(tail) || head === '') return false;
  if ((host !== null && isOf(tail, host)) || domain.test(tail)) return true;
  if (/^[–—-]$/.test(mark)) return institutionIn(tail)?.name === tail.replace(/^The /, '') || isPaper(` ${tail}`);
  return count <= 4 && count < head.split(/\s+/).length;
}

/** Whether a name and a host are of one house: its words run together, its first word, its initials. */
export function isOf(name: string, host: string): boolean {
  const words =
    name
      .toLowerCase()
      .replace(/^the\s+/, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const labels = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replaceAll('-', ''));
  const run = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  return labels.some(
    (label) =>
      (run.length > 2 &&
        (label === run || (run.length > 4 && label.includes(run)) || (label.length > 4 && run.includes(label)))) ||
      (label.length > 1 && (label === initials || label === words[0])),
  );
}

/** @returns The words of a heading above all text that is nothing but a link to a site's first page; else `null`. */
export function siteHeading(root: Root): string | null {
  for (const node of root.children) {
    if (node.type === 'heading' && node.children.length === 1) {
      const [link] = node.children;
      if (link?.type === 'link' && /^https?:\/\/[^/]+\/?$/i.test(link.url)) return gather(link).text;
    }
    if (!node.data?.furniture && node.type === 'paragraph' && gather(node).text.split(/\s+/).length > 12) return null;
  }
  return null;
}
