/** What about the document stands on its page: its title, who wrote it, when. And furniture that only its words tell. */
import { type Kinds, wordsOf } from './clutter.ts';
import { plain } from './meta.ts';
import type { Survey, Unit } from './survey.ts';
import type { Element } from './tree.ts';

const bylines =
  /^(?:bylines?|byliner|dateline|pubdate|postdate|publishdate|authors?|contributors?|posted|published|timestamp|date)$/;
const bios = /^(?:bio|biography|aboutauthor|authors?|contributors?)$/;

/** A page has a few such headings; more are a list of something else. */
const mostHeadings = 100;

/** In characters. */
const longest = { byline: 160, bio: 1200 };

/** Lines of a page that are furniture wherever they stand, in the languages that pages come in. */
const lines =
  /^(?:share(?: (?:this|on|via|article|story|page)\b.{0,40})?|tweet|e-?mail(?: this)?|print(?: this(?: page| article)?| article)?|copy (?:link|url)|save|bookmark|listen(?: to (?:this )?article)?|advertisement|advertising|sponsored(?: content)?|ad|anzeige|werbung|publicité|publicidad|реклама|広告|story continues below(?: advertisement)?|continue reading(?: below)?|read more|skip (?:to|past|advertisement).{0,30}|back to top|follow us(?: on .{0,30})?|subscribe(?: (?:now|today|here))?|sign up(?: (?:now|here))?|loading(?: \.\.\.|…|\.\.\.)?|most read|leave a (?:reply|comment)|\d+ comments?|no comments|comments|next(?: (?:article|post|story))?|previous(?: (?:article|post|story))?|teilen|drucken|partager|imprimer|compartir|поделиться)\s*[»›>→:]?$/i;

/** A line that leads to another page. */
const leads =
  /^(?:read (?:more|also|next|on)|related(?: (?:articles?|stories|posts?|content))?|see also|more on (?:this|the topic)|also read|watch|listen|don['’]t miss|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|lea también|leia também|читайте также)\s*[:：|»–—-]/i;

/** Asks for a reader's address. */
const letters =
  /^(?:please )?(?:sign up|subscribe|register|join|get)\b.{0,80}\b(?:newsletters?|inbox|mailing list|e-?mail(?:s| updates)?|updates)\b/i;

/** A heading over links to other pages. */
const relatedHeading =
  /^(?:related(?: (?:articles?|stories|posts?|content|links?|reading|topics?|publications?|news|items?|reports?))?|(?:you )?(?:may|might) also (?:like|be interested in).{0,20}|read (?:more|next|also|on)|more (?:from|on|in|stories|articles|news|like this)\b.{0,40}|recommended(?: (?:for you|reading|articles?|stories))?|most (?:read|popular|viewed|shared).{0,20}|trending(?: now)?|latest (?:news|articles?|posts?|stories|publications?)|recent (?:posts?|articles?|publications?)|popular (?:posts?|articles?)|see also|up next|editor['’]?s['’]? picks?|share (?:this|on)\b.{0,30}|tags|topics|filed under|follow us|(?:join|subscribe|sign up)\b.{0,60}|newsletter|leave a (?:reply|comment)|(?:\d+ )?comments?|about (?:us|this site)|contact(?: us)?|das könnte sie auch interessieren|mehr zum thema|ähnliche (?:artikel|beiträge)|sur le même sujet|à lire aussi|articles? (?:liés|similaires)|artículos relacionados|relacionad[oa]s|читайте также|похожие (?:статьи|материалы)|関連記事)\s*[:：…]?$/i;

/**
 * Find the heading that is the title: the first that says what the head of the page says; else the only `h1` that
 * stands before the text.
 */
export function titleOf(
  headings: readonly Element[],
  titles: readonly string[],
  roots: readonly Element[],
  value: string,
): Element | null {
  const first = roots[0]?.start ?? 0;
  const said = titles.map(key).filter((one) => one.length >= 4);
  const texts = headings.map((node) => ({ node, text: key(plain(node, value)) })).filter(({ text }) => text !== '');
  const same = (text: string): boolean => said.includes(text);
  const close = (text: string): boolean =>
    text.length >= 12 && said.some((one) => one.includes(text) || (text.includes(one) && one.length * 2 > text.length));
  const within = (node: Element): boolean => roots.some((root) => isIn(node, root));
  const exact = texts.filter(({ text }) => same(text));
  const like = texts.filter(({ text }) => close(text));
  // The name of the site is in the head's title as well, and stands farther from the text.
  const nearest = like.find(({ node }) => within(node)) ?? like.findLast(({ node }) => node.start < first) ?? like[0];
  const pick = exact.find(({ node }) => node.name === 'h1') ?? exact[0] ?? nearest;
  if (pick) return pick.node;
  const tops = texts.filter(({ node }) => node.name === 'h1');
  const inside = tops.filter(({ node }) => within(node));
  if (inside.length === 1) return inside[0]?.node ?? null;
  if (inside.length === 0 && tops.length === 1 && (tops[0]?.node.start ?? 0) < first) return tops[0]?.node ?? null;
  return null;
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isIn(node: Element, root: Element): boolean {
  for (let one: Element | null = node; one; one = one.parent) if (one === root) return true;
  return false;
}

/** Add what stands about the document between its title and its end to the kinds. */
export function findBylines(nodes: readonly Element[], { facts }: Survey, kinds: Kinds, value: string): void {
  for (const node of nodes) {
    const { chars = 0 } = facts.get(node) ?? {};
    if (chars === 0 || kinds.has(node) || node.name === 'body' || /^h[1-6]$/.test(node.name)) continue;
    const words = wordsOf(node);
    const rel =
      /\bauthor\b/.test(node.attributes.get('rel') ?? '') ||
      /\b(?:author|datePublished)\b/.test(node.attributes.get('itemprop') ?? '');
    const says = rel || words.some((word) => bylines.test(word)) || node.name === 'time';
    const told =
      words.length <= 6 && words.some((word) => bios.test(word)) && chars <= longest.bio && !holdsTitle(node);
    // What is said of an author in whole sentences is a note, what names one a byline.
    if (told && chars > 50 && /[.!?。]["'”’)]*$/u.test(plain(node, value))) kinds.set(node, 'author-note');
    else if (says && chars <= longest.byline && !hasHeading(node) && standsAlone(node, facts))
      kinds.set(node, 'byline');
  }
}

function hasHeading(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (/^h[1-6]$/.test(child.name) || hasHeading(child)));
}

function holdsTitle(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (child.name === 'h1' || holdsTitle(child)));
}

/** A date or a name amid a sentence is of the sentence. */
function standsAlone(node: Element, facts: Survey['facts']): boolean {
  let one: Element | null = node;
  while (one?.parent && !/^(?:p|div|li|td|header|section|article|address|main|dd|dt|figcaption)$/.test(one.name))
    one = one.parent;
  return (facts.get(one ?? node)?.chars ?? 0) <= longest.byline;
}

/** Add lines and stretches of links that only their words tell from text. */
export function findLines(units: readonly Unit[], { facts }: Survey, kinds: Kinds, value: string): void {
  const headings: Element[] = [];
  for (const unit of units) {
    const { owner, chars, linked } = unit;
    if (chars > 200 || facts.get(owner)?.chars !== chars || owner.name === 'body') continue;
    const text = plain(owner, value);
    if (/^h[2-6]$/.test(owner.name) || chars < 60) if (relatedHeading.test(text)) headings.push(owner);
    if (/^h[1-6]$/.test(owner.name) || owner.name === 'td' || owner.name === 'th') continue;
    if (lines.test(text) || letters.test(text) || (leads.test(text) && linked * 2 > chars))
      kinds.set(owner, 'navigation');
  }
  for (const heading of headings.slice(0, mostHeadings)) relate(heading, facts, kinds);
}

/** A heading over other pages, with what follows it up to the next heading, when that is mostly links or short. */
function relate(title: Element, facts: Survey['facts'], kinds: Kinds): void {
  let heading = title;
  while (heading.parent && facts.get(heading.parent)?.chars === facts.get(title)?.chars) heading = heading.parent;
  const parent = heading.parent;
  if (!parent) return;
  const behind = parent.children
    .slice(parent.children.indexOf(heading) + 1)
    .filter((node): node is Element => node.type === 'element');
  const end = behind.findIndex((node) => /^h[1-6]$/.test(node.name));
  const under = (end < 0 ? behind : behind.slice(0, end)).filter((node) => (facts.get(node)?.chars ?? 0) > 0);
  let taken = 0;
  const said = /^h[1-6]$/.test(title.name);
  for (const node of under) {
    const { chars = 0, linked = 0, prose = 0 } = facts.get(node) ?? {};
    const entries = linked * 2 > chars || (said && prose === 0 && chars <= 200);
    if (!kinds.has(node) && (!entries || node.name === 'figure')) break;
    taken += 1;
  }
  if (taken === 0 && under.length > 0) return;
  kinds.set(heading, 'navigation');
  for (const node of under.slice(0, taken)) kinds.set(node, 'navigation');
}
