/** What a source's prose may become. Policy as data: everything not named here is dropped, its text kept. */
import type { Schema } from 'hast-util-sanitize';

/**
 * No image (a source may load nothing), no script, style, form, frame or class. Links keep only addresses that a
 * reader can judge. Our own ids, classes and marks are added after this.
 */
export const sanitizePolicy: Schema = {
  tagNames: [
    'p',
    'br',
    'hr',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'sup',
    'sub',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'], tr: ['table'], td: ['table'], th: ['table'], thead: ['table'], tbody: ['table'] },
  strip: ['script', 'style', 'iframe', 'object', 'template', 'noscript'],
  clobber: ['id', 'name'],
  clobberPrefix: 'source-',
  allowComments: false,
  allowDoctypes: false,
};
