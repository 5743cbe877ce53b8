import { expect, test } from 'vitest';
import type { Briefing } from '../../pipeline/findings.ts';
import { toJson } from '../../pipeline/publish/index.ts';

const point = { offset: 3, column: 4, line: 1 };
const briefing: Briefing = {
  messages: [],
  unused: ['north:1.1'],
  glance: null,
  forecasts: null,
  recommendations: [],
  claims: null,
  actors: [{ quotedBy: null, at: [{ end: 4, start: 0, locator: 'north:1.1' }], aliases: [], kind: 'other', name: 'N' }],
  events: null,
  quantities: null,
  framing: [{ at: [], counts: { south: 0, north: 2 }, term: 't', concept: 'c' }],
  pairs: null,
  themes: null,
  sources: [
    {
      repairs: [],
      furniture: [{ ranges: [{ end: point, start: point }], text: 'T', kind: 'title' }],
      passages: [],
      metadata: {
        origin: { title: 'source' },
        note: null,
        translation: null,
        accessed: null,
        url: null,
        publisher: null,
        date: null,
        country: null,
        institution: null,
        role: null,
        authors: [],
        title: 'Żeglarz \u2028 \ud800',
      },
      words: 0,
      language: null,
      format: 'txt',
      sha256: '',
      file: 'north.txt',
      label: 'N',
      id: 'north',
    },
  ],
  briefing: { language: 'en', date: null, edition: null, subtitle: null, title: 'T' },
  version: 1,
};

test('keys stand in the order of the types, whatever order they came in', () => {
  const keys = [...toJson(briefing).matchAll(/^ *"(\w+)":/gm)].map((match) => match[1]);
  expect(keys.slice(0, 18)).toEqual([
    ...['version', 'briefing', 'title', 'subtitle', 'edition', 'date', 'language', 'sources', 'id', 'label', 'file'],
    ...['sha256', 'format', 'language', 'words', 'metadata', 'title', 'authors'],
  ]);
  expect(keys.slice(-11)).toEqual(
    [
      ...['actors', 'name', 'kind', 'aliases', 'at', 'locator', 'start', 'end', 'quotedBy', 'claims', 'forecasts'],
      ...['recommendations', 'glance', 'unused', 'messages'],
    ].slice(-11),
  );
  expect(toJson(briefing)).toMatch(/"line": 1,\s*"column": 4,\s*"offset": 3/);
});

test('maps by id keep their order; nothing is lost', () => {
  expect(toJson(briefing)).toMatch(/"south": 0,\s*"north": 2/);
  expect(JSON.parse(toJson(briefing))).toEqual(briefing);
});

test('two spaces, one line feed at the end, UTF-8 as it is', () => {
  const text = toJson(briefing);
  expect(text.startsWith('{\n  "version": 1,\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).toContain('Żeglarz');
  // Half a surrogate pair is no UTF-8.
  expect(Buffer.from(text).toString()).toBe(text);
});

test('what the types do not have is not written', () => {
  expect(toJson({ ...briefing, scratch: 1 } as Briefing)).toBe(toJson(briefing));
});
