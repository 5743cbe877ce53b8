/** What on a page is furniture by its own marks: hidden, a control, around the text by its element, role or name. */
import type { FurnitureKind } from '../../ast.ts';
import { around, aroundRoles, unseen } from './elements.ts';
import type { Survey } from './survey.ts';
import type { Element } from './tree.ts';

/** Words that authors of pages name furniture with; matched against whole words of `class` and `id`. */
const names = new RegExp(
  `^(?:${[
    'ads?|adverts?|advertis\\w*|adsense|adslot|adunit|adwrap\\w*|dfp|banners?|promos?|promoted|promotions?|sponsor(?:s|ed)?|outbrain|taboola',
    'cookies?|cookiebar|cookiebanner|consent|gdpr|ccpa|onetrust|cookielaw|optanon|privacybar',
    'nav|navi|navbar|navigation|navigations|topnav|subnav|sitenav|menus?|submenu|megamenu|hamburger|breadcrumbs?|crumbs?|pagination|pager|paging|toolbar|toolbox',
    'share|shares|sharing|sharebar|sharedaddy|sharethis|addthis|addtoany|social|socials|socialmedia|follow|followus|tweet|pinterest|whatsapp',
    'newsletters?|subscribe|subscription|subscriptions|signup|paywall|donate|donation|optin',
    'related|relatedposts|relatedarticles|readmore|morefrom|trending|mostread|popular|suggested|suggestions|teasers?|upnext|upsell|crosssell',
    'comments?|commentlist|respond|disqus|livefyre|replies',
    'sidebar|sidebars|rail|widget|widgets|masthead|footer|colophon|siteheader|sitefooter|topbar|skip|skiplink|skiplinks|backtotop|totop|scrolltop',
    'popup|popups|modal|lightbox|overlay|tooltip|toast|flyout|dropdown|offcanvas|drawer|interstitial',
    'noprint|printonly|sr|srt|screenreader|visuallyhidden|hidden|invisible|login|signin|searchform|searchbox|rating|ratings|feedback|tagcloud|taglist|posttags|hashtags|jumpnav|toc|tableofcontents',
  ].join('|')})$`,
);

/** Pairs of words that are one: what neither says alone. */
const pairs =
  /(?:^|\s)(?:related (?:articles?|posts?|stories|content|links?|items?)|read (?:more|next|also)|see also|more (?:from|stories|articles|news|on)|most (?:read|popular|viewed)|you may|up next|skip (?:to|link)|screen reader|back to top|visually hidden|site (?:header|footer|nav)|page (?:header|footer)|global (?:header|footer)|post (?:tags|nav)|tag (?:list|cloud)|entry (?:footer|tags|utility)|table of contents|call to action|print only|sign up|log in)(?:\s|$)/;

/** Beside one of these a name says less: the block is of the text, or around all of it. */
const spared =
  /^(?:article|body|content|main|story|post|entry|page|text|with|has|no|layout|wrapper|container|site|app|root)$/;

/** Names whose block may be longer than the text that it follows. */
const longer = /^(?:comments?|commentlist|respond|disqus|livefyre|replies|related\w*)$/;

/** An element with this share of all prose of a page is not what its name says; `titled` if an `h1` is in it. */
const most = { name: 0.5, longer: 0.9, titled: 0.15 };

/** A box of fields and buttons has at most this many characters of text. */
const boxed = 700;

export type Kinds = Map<Element, FurnitureKind>;

/** @returns Each element that begins a stretch of furniture; what lies in it is of that kind too. */
export function clutter(document: Element, { facts }: Survey): Kinds {
  const kinds: Kinds = new Map();
  const all = facts.get(document)?.prose ?? 0;
  const visit = (node: Element): void => {
    const kind = kindOf(node, all);
    if (kind) {
      kinds.set(node, kind);
      return;
    }
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  const kindOf = (node: Element, total: number): FurnitureKind | null => {
    const own = facts.get(node);
    if (!own) return null;
    if (unseen.has(node.name)) return 'other';
    if (node.name === 'html' || node.name === 'body' || node.parent === null) return null;
    const share = total === 0 ? 0 : own.prose / total;
    if (isHidden(node)) return share > most.name ? null : 'other';
    if (share > most.longer) return null;
    const words = wordsOf(node);
    if (words.some((word) => longer.test(word)) && !words.some((word) => spared.test(word))) return 'navigation';
    if (share > most.name) return null;
    if (around.has(node.name)) return node.name === 'footer' && within(node, 'blockquote') ? null : 'navigation';
    const role = (node.attributes.get('role') ?? '').toLowerCase();
    if (aroundRoles.has(role)) return 'navigation';
    if (isNamed(words) && !isNoted(node) && !(share > most.titled && holdsTitle(node))) return 'navigation';
    if (node.name === 'form' && own.prose < boxed) return 'navigation';
    if (own.controls > 0 && own.chars < boxed && own.chars > 0 && own.prose < boxed / 2 && isBox(node))
      return 'navigation';
    return null;
  };
  visit(document);
  return kinds;
}

/** @returns Whether a reader of the page does not see the element. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(attributes.get('style') ?? '');
}

/** @returns The words that `class` and `id` consist of, in lower case: `postShare-box` has three. */
export function wordsOf({ attributes }: Element): string[] {
  const text = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (text === ' ') return [];
  return text
    .slice(0, 500)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

function isNamed(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (pairs.test(words.join(' '))) return true;
  return words.some((word) => names.test(word)) && !words.some((word) => spared.test(word));
}

/** Notes of the text may stand in an aside or in a block of any name. */
function isNoted({ attributes }: Element): boolean {
  return /^doc-(?:footnote|endnotes?|noteref)$/.test(attributes.get('role') ?? '');
}

function holdsTitle(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (child.name === 'h1' || holdsTitle(child)));
}

function isBox({ name }: Element): boolean {
  return (
    name === 'div' || name === 'section' || name === 'fieldset' || name === 'label' || name === 'p' || name === 'ul'
  );
}

function within(node: Element, name: string): boolean {
  for (let one = node.parent; one; one = one.parent) if (one.name === name) return true;
  return false;
}
