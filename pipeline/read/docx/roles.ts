/** What a paragraph style says of a paragraph, by its name. Word keeps the English names of its own styles in every language. */
import type { FurnitureKind } from '../../ast.ts';

export type Role =
  | { role: 'heading'; level: number }
  | { role: 'title' | 'quote' | 'code' | 'continued' }
  | { role: 'furniture'; kind: FurnitureKind };

const roles: [name: RegExp, role: 'title' | 'quote' | 'code' | 'continued' | Exclude<FurnitureKind, 'title'>][] = [
  [
    /^(?:(?:document|report|main|cover) )?title$|^(?:titel|titre|título|titolo|titulo|название|표제|제목|標題|标题|表題)$/u,
    'title',
  ],
  [/^(?:sub-?title|untertitel|sous-titre|subtítulo|sottotitolo)$/u, 'other'],
  [
    /^(?:toc(?: \d| ?heading)?|contents(?: heading| \d)?|table of (?:figures|authorities)|toa heading|index(?: \d| heading)?)$/u,
    'navigation',
  ],
  [/^(?:caption|beschriftung|légende|illustration|figure|table caption|figure caption|image caption)$/u, 'caption'],
  [
    /^(?:footnote text|endnote text|footnote|endnote|bibliography|literaturverzeichnis|bibliographie|references)$/u,
    'footnote',
  ],
  [/^(?:header|footer|header (?:left|right)|footer (?:left|right))$/u, 'running-line'],
  [/^(?:author|authors|byline|by-line|date|dateline|affiliation)$/u, 'byline'],
  [/^signature$/u, 'signature'],
  [/^(?:quote|intense quote|block ?text|block ?quot(?:e|ation)|quotations?|zitat|citation|cita|citazione)$/u, 'quote'],
  [/^(?:source code|code(?: block)?|html preformatted|preformatted(?: text)?|verbatim)$/u, 'code'],
  [/^list(?: paragraph| continue(?: \d)?)$/u, 'continued'],
];

const heading =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|заголовок|encabezado|見出し|标题|標題|제목)\s*([1-9])$/u;

/** @returns What a style of that name makes of a paragraph, or `null`. */
export function roleOf(name: string): Role | null {
  const level = heading.exec(name)?.[1];
  if (level) return { role: 'heading', level: Number(level) - 1 };
  const role = roles.find(([pattern]) => pattern.test(name))?.[1];
  if (!role) return null;
  if (role === 'title' || role === 'quote' || role === 'code' || role === 'continued') return { role };
  return { role: 'furniture', kind: role };
}
