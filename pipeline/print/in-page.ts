/** What runs inside the browser's page. Each function is sent there as text: it can use nothing from outside itself. */

/** A placeholder for page numbers. */
export interface Placeholder {
  /** The ids whose pages it shows. */
  ids: string[];
  /** Whether it lists all of them, each as a link, or is the number of one. */
  many: boolean;
}

/** A text that is laid out, and the id of the nearest element around or before it. */
export type LaidOut = [text: string, id: string, tagged: boolean];

/**
 * Nobody looks at the screen, and yet the browser would lay out the document for it before the first print, and again
 * after each: a fifth of the time of them all. So the screen is wider than any paper, and on it nothing is laid out.
 */
export const screen = {
  width: 4000,
  height: 1754,
  style:
    '<style id="collate-screen">@media (min-width: 3000px) { body { content-visibility: hidden !important } }</style>',
};

/**
 * Load every font, take out what only a screen shows (an index's links weigh more than all else of it), hide everything, and link to every id that a placeholder names, since Chrome lists the places of
 * linked ids only. The links stand in the head, where they take no room.
 *
 * The first page gets the margins of its name also as `:first`: Chrome begins with a page that has no name yet, and
 * where that is another size it lays out everything once more. What reaches out of a page makes it do so too; while
 * all is hidden, nothing need.
 */
export async function prepare(): Promise<Placeholder[]> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  for (const element of document.querySelectorAll('.screen-only')) element.remove();
  const style = document.createElement('style');
  const name = document.body.firstElementChild && getComputedStyle(document.body.firstElementChild).page;
  for (const { sheet } of document.querySelectorAll('style'))
    for (const rule of sheet?.cssRules ?? [])
      if (rule instanceof CSSPageRule && rule.selectorText === name)
        style.textContent += `@page :first { ${rule.style.cssText} }`;
  document.head.append(style);
  const found = [...document.querySelectorAll('[data-page-of], [data-pages-of]')].map((element) => {
    const many = element.hasAttribute('data-pages-of');
    const value = element.getAttribute(many ? 'data-pages-of' : 'data-page-of');
    return {
      ids: (value ?? '').split(/\s+/).filter(Boolean),
      many: many && !element.closest('a'),
    };
  });
  if (!found.length) return found;
  const links = document.createElement('div');
  links.id = 'collate-page-number-links';
  links.hidden = true;
  for (const id of new Set(found.flatMap(({ ids }) => ids))) {
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(id)}`;
    links.append(link);
  }
  const hidden = document.createElement('style');
  hidden.id = 'collate-hidden';
  hidden.textContent = '* { visibility: hidden !important } html, body { overflow: clip !important }';
  document.head.append(links, hidden);
  return found;
}

/** Put numbers into the placeholders, and show everything again. */
export function fill(numbers: string[]): void {
  document.getElementById('collate-hidden')?.remove();
  const holes = document.querySelectorAll('[data-page-of], [data-pages-of]');
  for (const [at, hole] of holes.entries()) hole.innerHTML = numbers[at] ?? '';
}

/** List every text that is laid out. */
export function laidOut(): LaidOut[] {
  document.getElementById('collate-screen')?.remove();
  const texts: LaidOut[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let id = '';
  let parent: Element | null = null;
  let shown = false;
  let tagged = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.id) id = node.id;
      continue;
    }
    const text = node.textContent ?? '';
    if (!text.trim()) continue;
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      shown = parent?.checkVisibility({ visibilityProperty: true }) ?? false;
      tagged = !parent?.closest('[aria-hidden=true], svg, [role=img]');
    }
    if (shown) texts.push([text, parent?.closest('[id]')?.id || id, tagged]);
  }
  return texts;
}
