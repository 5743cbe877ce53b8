import type { Metadata, Origin } from '../../ast.ts';
import type { SourceRecord } from '../../findings.ts';
import type { Desk, Face, Tongue } from '../desk.ts';

export interface Fact {
  name: string;
  /** `null`: not stated. */
  value: string | null;
  tongue: Tongue;
  /** Said beside the value when it is not the source's own. */
  origin: string | null;
  isLink: boolean;
}

export interface Card {
  face: Face;
  id: string;
  title: string;
  untitled: boolean;
  titled: Tongue;
  facts: Fact[];
  /** Length, themes, sentences used, repairs: fixed wordings. */
  figures: Fact[];
  note: string | null;
  noted: Tongue;
  translation: string | null;
  translated: Tongue;
}

/** Printed even when unknown: a reader asks for them. */
const always: (keyof Metadata)[] = ['authors', 'institution', 'date'];
const order: (keyof Metadata)[] = ['authors', 'role', 'institution', 'country', 'date', 'publisher', 'url', 'accessed'];

/** Fields in a source's own words; the others are written as the briefing writes them. */
const spoken: (keyof Metadata)[] = ['authors', 'role', 'institution', 'country', 'publisher'];
const none: Tongue = { lang: '', rtl: false };

export function sources(desk: Desk): Card[] {
  return desk.briefing.sources.map((source) => ({
    ...notes(source.metadata),
    face: desk.faceOf(source.id),
    id: `source-${source.id}`,
    title: source.metadata.title ?? desk.say('untitled'),
    untitled: source.metadata.title === null,
    titled: desk.tongue(source.id, 'title'),
    facts: order.flatMap((field) => fact(desk, source, field)),
    figures: figures(desk, source),
    noted: desk.tongue(source.id, 'note'),
    translated: desk.tongue(source.id, 'translation'),
  }));
}

/** A note that says what stands in the other is no second one. */
function notes({ note, translation }: Metadata): Pick<Card, 'note' | 'translation'> {
  const [one, other] = [note, translation].map((text) => text?.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() ?? '');
  if (!one || !other) return { note, translation };
  if (one.includes(other) && one !== other) return { note, translation: null };
  return { note: other.includes(one) ? null : note, translation };
}

function fact(desk: Desk, { id, metadata }: SourceRecord, field: keyof Metadata): Fact[] {
  const raw = metadata[field];
  const text = Array.isArray(raw) ? (raw.length > 0 ? desk.list(raw) : null) : typeof raw === 'string' ? raw : null;
  if (text === null && !always.includes(field)) return [];
  const value = text !== null && (field === 'date' || field === 'accessed') ? desk.date(text) : text;
  const origin: Origin | undefined = metadata.origin[field];
  return [
    {
      name: desk.say(`field-${field}`),
      value,
      tongue: spoken.includes(field) ? desk.tongue(id, field) : none,
      origin: value !== null && origin && origin !== 'source' ? desk.say(`origin-${origin}`) : null,
      isLink: field === 'url' && value !== null && /^https?:/.test(value),
    },
  ];
}

function figures(desk: Desk, source: SourceRecord): Fact[] {
  const { themes, unused } = desk.briefing;
  const sentences = source.passages.flatMap((passage) => passage.sentences);
  const rows: [string, string][] = [
    ['file', source.file],
    [
      'length',
      `${desk.say('words', { n: source.words })}, ${desk.say('passages', { n: source.passages.length })}, ${desk.say('sentences', { n: sentences.length })}`,
    ],
  ];
  const { unread } = desk.faceOf(source.id);
  if (unread) rows.push(['language', desk.say('unread', { language: unread })]);
  if (themes) {
    const addressed = themes.filter((theme) => theme.cells[source.id]).length;
    rows.push(['themes', desk.say('of', { n: addressed, all: themes.length })]);
  }
  if (unused) {
    const left = new Set(unused);
    const used = sentences.filter((sentence) => !left.has(sentence.locator)).length;
    rows.push(['used', desk.say('of-sentences', { n: used, all: sentences.length })]);
  }
  rows.push([
    'repairs',
    source.repairs.length === 0 ? desk.say('none-needed') : desk.say('repairs', { n: source.repairs.length }),
  ]);
  return rows.map(([name, value]) => ({
    name: desk.say(`figure-${name}`),
    value,
    tongue: none,
    origin: null,
    isLink: false,
  }));
}
