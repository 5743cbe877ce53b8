/** What web pages say beside their text, as data: each list open to another language and another site's wording. */
import { type LowerPattern, lowerOf } from '../lower.ts';

const platforms =
  'facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|mail|print|reddit|bluesky|mastodon|threads|instagram|youtube|pinterest|flipboard|pocket|messenger|weibo|wechat|line|sms|copy|copy link|link|share|teilen|partager|compartir|rss|pdf';

const counted =
  'likes?|restacks?|comments?|shares?|views?|reads?|replies|reply|reactions?|claps?|followers?|subscribers?|retweets?|reposts?|min(?:ute)?s? read|kommentare?|commentaires?|comentarios?';

/** Whole lines that offer, count or name something of the page. */
const lines: readonly LowerPattern[] = [
  // Buttons
  /^(?:link copied|copy link|copied|like|likes?|reply|restack|repost|follow(?: us(?: on .{2,30})?)?|get the app|open in app|download (?:the|our) app|start your \S+(?:\s*get the app)?|view all|see (?:all|more)|load more|show (?:more|less)|learn more|find out more|discover more|continue reading|keep reading|expand|close|ok|okay|accept(?: all)?(?: cookies)?|reject(?: all)?|dismiss|not now|sign ?(?:in|out|up)|log ?(?:in|out)|register|join now|donate(?: now)?|support us|contact us|about us|toggle (?:navigation|menu)|open menu|close menu|skip to .{2,30}|listen(?: to (?:this )?(?:article|story|podcast))?|play|pause|save(?: article| for later)?|bookmark|report this|advertisement(?:\s*[-–—:|]\s*[\w ,]{3,40})?|mehr erfahren|weiterlesen|anmelden|abonnieren|lire la suite|en savoir plus|s['’]abonner|leer más|suscribirse)(?: now)?\s*[»›>→+.…]*$/,
  new RegExp(
    `^(?:(?:share|teilen|partager|compartir)(?: (?:on|via|this|with))?:?\\s+)?(?:(?:${platforms})[\\s/|·•,]+)+(?:${platforms})$`,
  ),
  /^share (?:on|via|with) .{1,30}$/,
  // Counts
  new RegExp(`^(?:\\d[\\d.,]*\\s?[km]?\\+?)\\s*(?:more )?(?:${counted})\\s*[∙·•….]*$`),
  /^(?:like|likes|reply|replies|comments?|share|shares)\s*\(\d+\)$/,
  // Owners
  /^(?:©|\(c\)|copyright)\s.{0,20}\b(?:19|20)\d\d\b.{0,120}$/,
  /^.{0,60}(?:©|copyright).{0,60}\ball rights reserved\.?$/,
  /^all rights reserved\.?$/,
  // Events and letters
  /^(?:(?:public|private|virtual|online|past|upcoming|live)\s+)?(?:event|webinar|conference|livestream|seminar|book launch)s?\b.{0,40}\b(?:19|20)\d\d\b.{0,8}\b\d{1,2}:\d\d\b.{0,100}[^.!?]$/,
  /^(?:get|receive|read) (?:more|the latest)\b.{0,40}\b(?:from|by|on)$/,
  /^(?:privacy(?: policy| notice)?|terms(?: of (?:use|service))?|cookie policy|legal|imprint|impressum|datenschutz)(?:\s*[|·∙•,]\s*[\p{L} ]{3,30})*$/u,
  /^(?:error message(?: (?:heading|subheading|content|info))?\s*)+$/,
];

/** Sentences of the page itself, however they go on. */
const sentences: readonly LowerPattern[] = [
  // Cookies
  /^(?:we|this (?:web)?site|our (?:web)?site|by|to (?:give|provide|offer) you)\b.{0,200}\bcookies\b/,
  /\b(?:continue|continuing) to (?:use|browse) (?:this|our|the) (?:web)?site\b/,
  /^(?:wir verwenden|nous utilisons|utilizamos)\b.{0,80}\bcookies\b/,
  // Subscriptions
  /^(?:thanks|thank you) for reading\b.{0,120}$/,
  /^subscribe\b.{0,100}\b(?:receive|newsletter|inbox|updates|posts|free|support)\b/,
  /\bis a (?:reader|listener)-supported (?:publication|newsletter|podcast)\b/,
  /\b(?:becoming|become) a (?:free or )?paid (?:subscriber|member)\b/,
  /\b(?:delivered|sent|straight|direct(?:ly)?) to your (?:inbox|e-?mail)\b/,
  /^(?:sign up|subscribe)\b.{0,30}\b(?:for|to)\b.{0,60}\b(?:newsletters?|mailing list|updates|briefings?|alerts?|inbox)\b/,
  /^get (?:more|the latest|our)\b.{0,80}\b(?:newsletter|inbox|e-?mail)\b/,
  /^(?:if you (?:enjoyed|liked) this\b.{0,80}\b(?:share|subscribe|like)|please (?:share|like and share|subscribe))\b/,
  // Tools
  /\byour feedback will be used to help improve\b/,
  /^(?:please )?(?:enable|turn on) javascript\b|\bjavascript (?:is|must be) (?:disabled|enabled)\b/,
  /^(?:you (?:have|['’]ve) reached your (?:limit|monthly limit)|this (?:content|article) is for (?:paid )?subscribers)\b/,
  /^(?:listen|watch|download|read|view) (?:to )?(?:the )?(?:full )?(?:\w+ ){0,2}(?:below|here)(?: or on\b.{0,40})?\.?$/,
];

/** What a publication says of its rights, of where it can be had and of whom to ask, by its first words. */
const imprint: readonly LowerPattern[] = [
  /^(?:©.{0,80}|(?:this|the|all|our|unless|except)\s(?:[\w-]+[ ,]+){0,6}?(?:publication|document|report|paper|brief(?:ing)?|work|article|text|contents?|material|information|page|site)\b.{0,40})\b(?:licen[cs]ed|available|published|released|distributed)\b.{0,40}\b(?:creative commons|cc[- ]by\b|open (?:government|parliament|data(?:base)?) licen[cs]e)/,
  /^(?:licen[cs]ed under|to view (?:a copy of )?this licen[cs]e|you may (?:re-?)?use (?:and re-?use )?th(?:is|e) (?:document|publication|information|report)\b.{0,120}\b(?:licen[cs]e|free of charge))\b/,
  /^(?:where|if) (?:we have|there is|you)\b.{0,40}\bthird[- ]party copyright\b/,
  /^(?:this|the) (?:publication|document|report|paper|brief(?:ing)?|guidance|page|article|leaflet)(?: (?:is|can be|and .{3,60} (?:is|are)))? (?:also )?(?:available|found|downloaded|obtained|accessed|viewed) (?:(?:free of charge|electronically|online|to download|for download|in full|on our website|on the internet|in large print|in other formats|in alternative formats)\b|(?:at|from|on|via)\b.{0,40}(?:https?:\/\/|www\.|\w\.(?:org|com|gov|int|net|eu)\b))/,
  /^(?:all|any|for|please (?:send|direct|address))(?:\sany)?\s(?:enquir(?:y|ies)|inquir(?:y|ies)|questions|queries|further information|more information|comments|feedback|correspondence)\b.{0,20}\b(?:regarding|about|concerning|on|in|of|to) th(?:is|ese) (?:publication|document|report|paper|brief(?:ing)?|statistics|guidance)s?\b.{0,60}\b(?:sent|addressed|directed|contact|e-?mail|write|visit|to)\b/,
  /^(?:no part of this|parts? of this) (?:publication|book|report|work|document)\b.{0,60}\b(?:reproduced|copied|transmitted|stored)\b/,
  /^(?:reproduction|dissemination|the reproduction)\b.{0,80}\b(?:is|are) (?:authori[sz]ed|permitted|prohibited|allowed)\b/,
  /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\b/,
  /^(?:e-?)?isbn(?:-1[03])?\s*:?\s*(?:\([\w .]+\)\s*)?[\d][\d -]{8,16}[\dx]\b.{0,60}$/,
];

/** Each of them has one of these: most text has none, and needs no closer look. */
const imprintWords: LowerPattern =
  /licen[cs]|copyright|©|isbn|(?:publication|document|report|paper|brief|statistic|guidance|page|article|leaflet|book|work)s?\b|reproduc|disseminat|rechte|droits|derechos|diritti/;

/** What says so is no longer than this: a paper on licences says more of them. */
const longestImprint = 90;

/** The owner of the rights. */
const owner = /^©\s?\p{Lu}[^.!?]{0,60}$/u;

/** Names of topics one after another, with no sign between them: "Ports & Shipping Fisheries Law and Order Rail". */
const topics = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|&|and)(?:\s+(?:\p{Lu}[\p{L}\p{N}’'-]*|&|and)){5,}$/u;

/** A whole line of the page has so many UTF-16 units at most. */
const longestLine = 280;

/** A sentence of the page has so many words at most: a paper on cookies says more of them. */
const longest = 45;

/** A rule of a style sheet: `a.more:hover { color: #fff }`. */
const style = /[^{}]{0,120}\{(?:\s*[a-z-]{2,30}\s*:\s*[^{};]{1,80};?)+\s*\}/g;

/** Whether a block is nothing but styles: what a page had in a `style` element, and a copy of it has as text. */
function isStyles(text: string): boolean {
  const rest = text.replace(style, '');
  return rest !== text && rest.replace(/@media[^{}]{0,120}\{|\}/g, '').trim() === '';
}

/** @returns Whether a block, by its own words, is the page's and not the text's. */
export function isWebLine(text: string, count: number): boolean {
  const plain = text.trim();
  if (plain === '') return false;
  if (plain.includes('{') && isStyles(plain)) return true;
  if (count > longestImprint) return false;
  const lower = lowerOf(plain);
  if (imprintWords.test(lower) && imprint.some((one) => one.test(lower))) return true;
  if (count > longest) return false;
  if (topics.test(plain) && (plain.match(/\s(?:&|and)\s/g)?.length ?? 0) >= 2) return true;
  return (
    (plain.length <= longestLine && (owner.test(plain) || lines.some((one) => one.test(lower)))) ||
    sentences.some((one) => one.test(lower))
  );
}

/** Headings behind which nothing of the text comes. */
export const ends: Record<'surely' | 'perhaps', LowerPattern> = {
  /** Whatever follows. */
  surely:
    /^(?:discussion about this (?:post|article|story)|\d+ comments?|comments are closed|leave a (?:comment|reply)|join the (?:discussion|conversation)|write a comment|post a comment|recommend .{2,60} to your readers|ready for more\?|you (?:may|might) also (?:like|be interested in|enjoy)|kommentar schreiben|laisser un commentaire|deja un comentario)[:.…]?$/,
  /** If no text follows: only lines that lead elsewhere. */
  perhaps:
    /^(?:comments?(?: \(\d+\))?|(?:related|recommended|trending)(?: (?:articles?|posts?|stories|news|content|coverage|topics|research|publications|analysis|commentary|events|reports|links))?|(?:more|latest|similar|other|popular|further) (?:articles?|posts?|stories|news|content|coverage|topics|research|publications|analysis|commentary|events|reports|links)|(?:more|latest|recent|also) (?:from|on|in|by) .{2,60}|(?:read|up|what to read) next|read also|also read|recommended(?: for you| reading)?|most (?:read|viewed|popular)|recent (?:posts|articles|publications)|in this (?:series|section|issue)|follow us|share this|topics|tags|explore more|see also|verwandte (?:artikel|themen)|mehr zum thema|à lire aussi|sur le même sujet|noticias relacionadas|te puede interesar)[:.…]?$/,
};

/** What a page calls a piece of writing or a place on the site, above its name. */
export const labels: LowerPattern =
  /^(?:articles?|blogs?|blog posts?|commentar(?:y|ies)|op-?eds?|opinion|analysis|reports?|research|papers?|policy briefs?|briefs?|podcasts?|podcast episodes?|episodes?|videos?|events?|(?:past|upcoming|public) events?|news|in the news|press releases?|interviews?|q\s?&\s?a|essays?|books?|book reviews?|newsletters?|features?|issue briefs?|testimony|programs?|programmes?|projects?|centers?|centres?|series|collections?|experts?|authors?|regions?|topics?|tags?|categor(?:y|ies)|issues?|filed under|posted in)\s*:?$/;
