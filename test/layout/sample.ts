/** A small briefing about a fishery, made by hand: what `layout` is given, without the stages before it. */
import type { Paragraph } from 'mdast';
import type { Corpus, Metadata, Passage, SourceRoot } from '../../pipeline/ast.ts';
import type { Codebook } from '../../pipeline/codebook.ts';
import type { Briefing, Place, SourceRecord } from '../../pipeline/findings.ts';
import { codebookOf } from '../codebook-of.ts';

const point = { line: 1, column: 1, offset: 0 };

const metadata: Metadata = {
  title: null,
  authors: [],
  role: null,
  institution: null,
  country: null,
  date: null,
  publisher: null,
  url: null,
  accessed: null,
  translation: null,
  note: null,
  origin: {},
};

/** Each text is a passage; sentences end in a stop. */
function sourceOf(id: string, label: string, texts: string[], known: Partial<Metadata>): SourceRoot {
  const passages: Passage[] = texts.map((text, index) => ({
    number: index + 1,
    kind: 'paragraph',
    text,
    ranges: [{ start: point, end: point }],
    sentences: [...text.matchAll(/[^.]+\.|[^.]+$/g)].map((match) => {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      return { start, end: match.index + match[0].length };
    }),
    headings: [],
  }));
  const children = passages.map(
    (passage): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value: passage.text }],
      data: { passage },
    }),
  );
  return {
    type: 'root',
    children,
    data: {
      passages,
      source: {
        id,
        label,
        file: `${id}.txt`,
        sha256: '0'.repeat(64),
        format: 'txt',
        language: 'en',
        metadata: { ...metadata, ...known },
        furniture: [],
        repairs: [],
        markup: [],
      },
    },
  };
}

export function codebook(changes: Partial<Codebook> = {}): Codebook {
  return codebookOf({
    title: 'Two papers on one fishery',
    subtitle: 'What they say of the quota',
    edition: '2',
    date: '2026-03-01',
    ...changes,
  });
}

export const harbour = 'The quota fell by 12% in 2025. Boats stayed in port, and <b>crews</b> left "for good" & all.';
export const council = 'The council should lower the quota. It gave no figure.';

export function corpus(): Corpus {
  return {
    type: 'corpus',
    children: [
      sourceOf('harbour', 'HI', [harbour, 'A second paragraph of one sentence.'], { institution: 'Harbour Institute' }),
      sourceOf('council', 'CC', [council], {
        title: 'On {{quotas}} & <boats>',
        authors: ['A. Writer'],
        date: '2025-06',
      }),
    ],
  };
}

export function place(locator: string, text: string, words: string): Place {
  const start = text.indexOf(words);
  return { locator, start, end: start + words.length };
}

export function briefing(from: Corpus = corpus()): Briefing {
  const sources: SourceRecord[] = from.children.map(({ data: { source, passages } }) => ({
    id: source.id,
    label: source.label,
    file: source.file,
    sha256: source.sha256,
    format: source.format,
    language: source.language,
    words: 20,
    metadata: source.metadata,
    passages: passages.map((passage) => ({
      locator: `${source.id}:${passage.number}`,
      kind: passage.kind,
      headings: [],
      text: passage.text,
      ranges: passage.ranges,
      sentences: passage.sentences.map(({ start, end }, index) => ({
        locator: `${source.id}:${passage.number}.${index + 1}`,
        text: passage.text.slice(start, end),
        start,
        end,
      })),
    })),
    furniture: [],
    repairs: [],
  }));
  const fell = place('harbour:1.1', harbour, 'The quota fell by 12% in 2025.');
  const should = place('council:1.1', council, 'The council should lower the quota.');
  return {
    version: 1,
    briefing: { title: 'Two papers on one fishery', subtitle: null, edition: '2', date: '2026-03-01', language: 'en' },
    sources,
    themes: [
      {
        id: 'quota',
        label: 'The quota',
        origin: 'codebook',
        terms: ['quota'],
        only: null,
        passages: [
          { locator: 'harbour:1', terms: ['quota'] },
          { locator: 'council:1', terms: ['quota'] },
        ],
        cells: {
          harbour: { extract: [fell], passages: 1, words: 7, share: 0.35 },
          council: { extract: [should], passages: 1, words: 6, share: 0.6 },
        },
      },
      {
        id: 'crews',
        label: 'Crews',
        origin: 'codebook',
        terms: ['crew*'],
        only: 'harbour',
        passages: [{ locator: 'harbour:1', terms: ['crew*'] }],
        cells: {
          harbour: {
            extract: [place('harbour:1.2', harbour, 'crews</b> left "for good"')],
            passages: 1,
            words: 9,
            share: 0.4,
          },
        },
      },
    ],
    pairs: [
      {
        left: [fell],
        right: [should],
        theme: 'quota',
        issue: 'quota',
        verdict: 'both-address',
        reasons: [{ kind: 'shared', detail: 'quota' }],
        origin: 'found',
      },
    ],
    framing: [],
    quantities: [
      {
        at: [place('harbour:1.1', harbour, '12%')],
        text: '12%',
        value: 12,
        max: null,
        unit: '%',
        qualifier: null,
        measure: 'the quota',
        holder: 'source',
        period: '2025',
        conflictsWith: [],
      },
    ],
    events: [],
    actors: [
      {
        name: 'Council',
        kind: 'organization',
        aliases: [],
        at: [place('council:1.1', council, 'council')],
        quotedBy: null,
      },
    ],
    claims: null,
    forecasts: null,
    recommendations: [
      {
        id: 'R1',
        source: 'council',
        at: [should],
        text: 'The council should lower the quota.',
        addressee: 'The council',
        counterpart: null,
        strength: 'moderate',
        cue: 'should',
        condition: null,
        horizon: null,
        motive: [],
        themes: ['quota'],
        restatedAt: [],
      },
    ],
    glance: [{ kind: 'recommendations', text: 'CC makes one recommendation.', at: [should] }],
    unused: ['harbour:2.1'],
    messages: [],
  };
}
