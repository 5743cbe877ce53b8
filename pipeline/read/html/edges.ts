/** What stands in the same block as the article, before its title and its first prose, and behind its last. */
import type { Kinds } from './clutter.ts';
import { plain } from './meta.ts';
import { isProse, type Survey, type Unit } from './survey.ts';
import type { Element } from './tree.ts';

/** In characters; `share` of the prose of the article is more than what a page puts before a title. */
const most = { link: 160, notice: 500, share: 0.2 };

/** An entry that leads to another page: its heading with so many lines, of at most so many characters. */
const teaser = { entries: 2, lines: 3, chars: 350 };

/** A notice on the page itself: on cookies, on rights. */
const notices = [
  /^(?=.*\bcookies?\b)(?=.*\b(?:we|our|this (?:web)?site|you|wir|nous|usamos)\b)(?=.*\b(?:accept|agree|allow|consent|experience|partners?|polic(?:y|ies)|preferences?|privacy|settings|zustimm\w*|einstellungen|confidentialité|privacidad)\b)/is,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b/i,
];

/**
 * Add furniture at either end of the article to the kinds: what stands before its title; and up to the first prose and
 * behind the last, lines that are links alone, and notices on the page itself.
 *
 * @param units Those of the article, in file order.
 */
export function findEdges(
  units: readonly Unit[],
  surveyed: Survey,
  kinds: Kinds,
  title: Element | null,
  value: string,
): void {
  const { facts } = surveyed;
  const whole = ({ owner, chars }: Unit): boolean => facts.get(owner)?.chars === chars && !/^t[dh]$/.test(owner.name);
  for (const unit of aboveTitle(units, title))
    if (whole(unit) && !kinds.has(unit.owner)) kinds.set(unit.owner, 'navigation');
  findTeasers(units, surveyed, kinds);
  // A page of links alone is what it has to say.
  const hasProse = units.some(isProse);
  for (const side of [units, [...units].reverse()]) {
    for (const unit of side) {
      const { owner, chars, linked } = unit;
      if (kinds.has(owner)) continue;
      const notice = whole(unit) && chars <= most.notice && isNotice(plain(owner, value));
      if (isProse(unit) && !notice) break;
      const links =
        hasProse && whole(unit) && linked >= chars * 0.8 && chars <= most.link && !/^h[1-6]$/.test(owner.name);
      if (notice || links) kinds.set(owner, 'navigation');
    }
  }
}

/**
 * Headings that lead to other pages, each with a line or two on that page, at the end of the article: two or more such
 * entries, and the heading over them.
 */
function findTeasers(units: readonly Unit[], { facts }: Survey, kinds: Kinds): void {
  const shown = units.filter(({ owner }) => !kinds.has(owner));
  let first = shown.length;
  let entries = 0;
  let lines = 0;
  for (let index = shown.length - 1; index >= 0; index--) {
    const unit = shown[index] as Unit;
    if (isHeading(unit.owner)) {
      if (!leadsAway(unit)) break;
      entries += 1;
      lines = 0;
      first = index;
    } else if (unit.chars > teaser.chars || ++lines > teaser.lines) break;
  }
  if (entries < teaser.entries) return;
  const over = shown[first - 1];
  if (over && isHeading(over.owner)) first -= 1;
  const length = (some: readonly Unit[]): number => some.reduce((sum, { chars }) => sum + chars, 0);
  if (length(shown.slice(first)) > length(shown) / 2) return;
  for (const { owner, chars } of shown.slice(first))
    if (facts.get(owner)?.chars === chars) kinds.set(owner, 'navigation');
}

function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

/** A heading all of which is a link, and not to a place in the page itself. */
function leadsAway({ owner, chars, linked }: Unit): boolean {
  if (linked < chars * 0.8) return false;
  const link = (node: Element): Element | null => {
    if (node.name === 'a') return node;
    for (const child of node.children) {
      const found = child.type === 'element' ? link(child) : null;
      if (found) return found;
    }
    return null;
  };
  let around: Element | null = owner;
  while (around && around.name !== 'a') around = around.parent;
  return !((link(owner) ?? around)?.attributes.get('href') ?? '#').includes('#');
}

function isNotice(text: string): boolean {
  return notices.some((pattern) => pattern.test(text));
}

/** Nothing, where the title stands behind much of the text: then it is no title of all of it. */
function aboveTitle(units: readonly Unit[], title: Element | null): Unit[] {
  if (!title) return [];
  const above = units.filter(({ owner }) => owner.start < title.start && !contains(owner, title));
  const proseOf = (some: readonly Unit[]): number => some.filter(isProse).reduce((sum, { chars }) => sum + chars, 0);
  return proseOf(above) <= most.share * proseOf(units) ? above : [];
}

function contains(outer: Element, inner: Element): boolean {
  for (let one: Element | null = inner; one; one = one.parent) if (one === outer) return true;
  return false;
}
