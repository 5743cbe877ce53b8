/** What is said to whoever reads a paper. Patterns run over lower-case text, from the words that ask on. */

/** Something to read or hear, whole or in part. */
const matter =
  '(?:readings?|reading list|listening|viewing|newsletter|bulletin|letter|issue|edition|episode|podcast|post|blog|column|instalment|essay|article|note|paper|report|brief|briefing|memo|chapter|section|annex|appendix|table|figure|footnote|summary|findings|archive|website|page|links?|subscription|survey|questionnaire)s?';
const reads =
  '(?:read|re-?read|see|explore|consult|visit|turn(?: back)? to|look (?:at|through|over)|go (?:on|back) to|return to|dip into|skim|browse|enjoy|check out|refer to|click|download|open|watch|listen to|hear|note|view|start with|begin with|move (?:on )?to|dive into|get to|end with|close)';

/** "explore this week’s recommended readings", "read on", "see our earlier note", "subscribe": its object is the paper, its reader or a subscription. */
export const ofPaper = RegExp(
  `\\b(?:(?:un)?subscribe|sign up (?:for|to) (?:the|this|our|my)|read on|scroll (?:down|on)|click (?:on|here|the)|${reads} (?:(?:the|a) [A-Za-zÀ-ɏ ]{0,20}?(?:of|in) )?(?:(?:this|our|my)(?: (?:week|month|quarter|year|day|report|paper|brief|issue)['’]s)?|(?:this|last|next) (?:week|month|quarter)['’]s|the (?:following|next|previous|accompanying|attached)) (?:[A-Za-zÀ-ɏ-]+ ){0,3}?${matter})\\b`,
  'u',
);
