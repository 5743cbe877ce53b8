/** Which elements of a page are the article. */
import { type Kinds, wordsOf } from './clutter.ts';
import { isProse, type Survey } from './survey.ts';
import type { Element } from './tree.ts';

/** What elements are worth before their text is counted: how likely they hold an article's text. */
const worth: Record<string, number> = {
  div: 5,
  article: 10,
  main: 5,
  section: 3,
  pre: 3,
  td: 3,
  blockquote: 3,
  ul: -3,
  ol: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  address: -3,
  th: -5,
  h1: -5,
  h2: -5,
  h3: -5,
}; // prettier-ignore

const good =
  /^(?:article|articlebody|body|content|entry|hentry|main|page|post|text|blog|story|storybody|prose|richtext)$/;
const bad = /^(?:com|contact|foot|footnote|gdpr|media|meta|outbrain|promo|scroll|shopping|tags|tool|teaser|list)$/;

/** A block with this share of the best score is a rival of it. */
const near = 0.75;

/** Siblings with this share of the prose of what holds them are all of it. */
const whole = 0.6;

/** A sibling with this share of the best score belongs to it. */
const kin = 0.2;

/**
 * Find the article: the block whose paragraphs score best, as Readability counts (a paragraph counts for its parent
 * in full, for those above it less and less), widened to the element that says it is the article, and with the
 * siblings that read like it.
 *
 * @returns The roots of the article in file order; none when there is no text.
 */
export function article({ facts, units }: Survey, kinds: Kinds): Element[] {
  const scores = new Map<Element, number>();
  const silent = cluttered(kinds);
  for (const unit of units) {
    if (unit.chars < 25 || silent(unit.owner)) continue;
    const points = (1 + unit.commas + Math.min(unit.chars / 100, 3)) * (1 - unit.linked / unit.chars);
    const holder = isParagraph(unit.owner) ? unit.owner.parent : unit.owner;
    let level = 0;
    for (let one = holder; one && level < 5; one = one.parent, level++) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(one, (scores.get(one) ?? initial(one)) + points / share);
    }
  }
  let best: Element | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [node, score] of scores) {
    const { chars, linked } = facts.get(node) ?? { chars: 0, linked: 0 };
    const value = score * (1 - linked / Math.max(1, chars));
    scores.set(node, value);
    if (value > most) [best, most] = [node, value];
  }
  if (!best) return plainPage(units, silent);
  const root = widen(best, scores, facts);
  const parent = root.parent;
  if (!parent) return [root];
  const least = Math.max(10, (scores.get(root) ?? 0) * kin);
  const prose = new Map<Element, number>();
  for (const unit of units) if (isProse(unit)) prose.set(unit.owner, (prose.get(unit.owner) ?? 0) + unit.chars);
  const siblings = parent.children.filter((node): node is Element => {
    if (node === root) return true;
    if (node.type === 'text' || silent(node)) return false;
    if (isParagraph(node) && (prose.get(node) ?? 0) >= 80) return true;
    return (scores.get(node) ?? 0) >= least;
  });
  // Where they are most of what holds them, what lies between them and around them is of the article too.
  const within = (node: Element): number => facts.get(node)?.prose ?? 0;
  const together = siblings.reduce((sum, node) => sum + within(node), 0);
  return siblings.length > 1 && parent.name !== 'body' && together >= whole * within(parent) ? [parent] : siblings;
}

/** A page too short to have paragraphs: all of what is seen on it. */
function plainPage(units: Survey['units'], silent: (node: Element) => boolean): Element[] {
  const seen = units.find(({ owner }) => !silent(owner));
  let root = seen?.owner ?? null;
  while (root?.parent && !/^(?:main|article|body)$/.test(root.name)) root = root.parent;
  return root ? [root] : [];
}

/** Up to the element that calls itself the article, and to whatever else holds mostly the same text. */
function widen(best: Element, scores: ReadonlyMap<Element, number>, facts: Survey['facts']): Element {
  let root = best;
  const proseOf = (node: Element): number => facts.get(node)?.prose ?? 0;
  for (let one: Element | null = best; one?.parent; one = one.parent) {
    const says = /articleBody/i.test(one.attributes.get('itemprop') ?? '') || one.name === 'article';
    const main =
      one.name === 'main' || one.attributes.get('role') === 'main' || one.attributes.get('role') === 'article';
    if (says && proseOf(best) >= 0.25 * proseOf(one)) return one;
    if (main) return one;
  }
  // Three blocks that score nearly as much are sections of what holds them all.
  const rivals = [...scores].filter(([node, score]) => node !== best && score >= near * (scores.get(best) ?? 0));
  const ancestors = rivals
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([node]) => node);
  for (let one = best.parent; ancestors.length >= 3 && one && one.name !== 'body'; one = one.parent) {
    const above = one;
    if (ancestors.filter((node) => isIn(node, above)).length < 3) continue;
    root = one;
    break;
  }
  // A parent that scores as much as a third of it and more than the one below holds several such blocks.
  const start = scores.get(root) ?? 0;
  let last = start;
  for (let one = root.parent; one && one.name !== 'body' && one.name !== 'html'; one = one.parent) {
    const score = scores.get(one) ?? 0;
    if (score < start / 3) break;
    if (score > last) {
      root = one;
      break;
    }
    last = score;
  }
  while (
    root.name !== 'body' &&
    root.parent &&
    root.parent.name !== 'body' &&
    root.parent.parent &&
    isOnlyChild(root, facts)
  )
    root = root.parent;
  return root;
}

function isIn(node: Element, outer: Element): boolean {
  for (let one = node.parent; one; one = one.parent) if (one === outer) return true;
  return false;
}

function isOnlyChild(node: Element, facts: Survey['facts']): boolean {
  const own = facts.get(node)?.chars ?? 0;
  return node.parent !== null && (facts.get(node.parent)?.chars ?? 0) === own;
}

function isParagraph({ name }: Element): boolean {
  return name === 'p' || name === 'pre' || name === 'li' || name === 'blockquote' || /^h\d$/.test(name);
}

function initial(node: Element): number {
  const words = wordsOf(node);
  const named = (words.some((word) => good.test(word)) ? 25 : 0) - (words.some((word) => bad.test(word)) ? 25 : 0);
  return (worth[node.name] ?? 0) + named;
}

/** @returns Whether an element lies in furniture, remembered for each. */
export function cluttered(kinds: Kinds): (node: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (node: Element): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const is = kinds.has(node) || (node.parent !== null && ask(node.parent));
    known.set(node, is);
    return is;
  };
  return ask;
}
