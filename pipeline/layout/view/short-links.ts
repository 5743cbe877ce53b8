import type { Link } from '../desk.ts';

/**
 * "FAO 3.1, 9.2; PEI 2.4": of several places of one source in a row the label stands once. Pages of the original keep
 * it, or their numbers would be mixed up.
 */
export function shortLinks(links: Link[]): Link[] {
  return links.map((link, index) => {
    const { label } = link.face;
    const follows = links[index - 1]?.face === link.face && link.label.startsWith(`${label} `) && link.page === '';
    return follows ? { ...link, label: link.label.slice(label.length + 1) } : link;
  });
}

/** Those of a source side by side, the sources in the order in which they come. */
export function bySource(links: Link[]): Link[] {
  const faces = [...new Set(links.map(({ face }) => face))];
  return faces.flatMap((face) => links.filter((link) => link.face === face));
}
