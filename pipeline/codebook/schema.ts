/**
 * What `briefing.yml` may hold, as data.
 *
 * The `error` of each schema says what was *expected*, and after a line feed what to do about it: `problems.ts` turns
 * it into a message with its place. Every scalar arrives as text (`parse.ts`); a key without a value as `null`.
 */
import * as z from 'zod';
import { correctable, correctionKinds, correctionSchema } from './corrections.ts';

// A schema that is used once is not worth compiling.
z.config({ jitless: true });

/** The sections an edition may choose, as in `templates/briefing.hbs`. */
export const sectionNames = [
  'cover',
  'glance',
  'contents',
  'sources',
  'matrix',
  'themes',
  'framing',
  'figures',
  'timeline',
  'actors',
  'forecasts',
  'recommendations',
  'texts',
  'method',
  'index',
] as const;
export type SectionName = (typeof sectionNames)[number];

const verdicts = ['both-address', 'agree', 'agree-partly', 'differ', 'tension', 'conflict'] as const;
const actorKinds = ['person', 'organization', 'state', 'place', 'other'] as const;

/** Keys that the design names and this version does not read: said plainly rather than called a slip. */
export const plannedKeys = ['editorial', 'lock'];

const text = z
  .string({ error: 'text\nWrite it as one text, in quotation marks if it holds brackets or a colon.' })
  .trim()
  .min(1, { error: 'text\nWrite it, or take the key out.' });

const id = z.string({ error: 'an id' }).regex(/^[a-z0-9][a-z0-9-]*$/, {
  error: 'small letters, digits and hyphens, such as grain-exports\nLocators are written with it.',
});

const date = z
  .string({ error: 'a date' })
  .refine(isDate, { error: 'a date such as 2024, 2024-11 or 2024-11-10\nWrite it as precise as it is known.' });

const language = z.string({ error: 'a language tag' }).refine(isLanguage, {
  error: 'a language tag such as en, fr or pt-BR\nUse the two-letter code of the language.',
});

const url = z.string({ error: 'an address' }).refine(isUrl, {
  error: 'an address that begins with https:// or http://\nWrite the whole address.',
});

/** A locator, or words of the passage; `corpus/locate.ts` finds what it names. */
const locator = z
  .string({
    error: 'a locator such as "fao 2.7" or \'fao "words of the passage"\'\nPut the whole of it in quotation marks.',
  })
  .trim()
  .min(1, { error: 'a locator such as "fao 2.7"' });

/** One of a few words; `problems.ts` adds the nearest one. */
function choice<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: words.join(', ') });
}

/** A key that may be left out, or be left without a value. */
function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A list, or one entry of it without the brackets. */
function listOf<T extends z.ZodType>(entry: T, example: string) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(entry, { error: `a list\nWrite it as ${example}.` }),
  );
}

const source = z.preprocess(
  (value) => (typeof value === 'string' ? { file: value } : value),
  z.strictObject(
    {
      file: text,
      id: maybe(id),
      label: maybe(text),
      title: maybe(text),
      authors: maybe(listOf(text, 'authors: [Ada Marsh, Ben Okoro]')),
      role: maybe(text),
      institution: maybe(text),
      country: maybe(text),
      date: maybe(date),
      publisher: maybe(text),
      url: maybe(url),
      accessed: maybe(date),
      translation: maybe(text),
      note: maybe(text),
      language: maybe(language),
      joins: maybe(listOf(text, 'joins: ["words that go on with the paragraph before"]')),
      splits: maybe(listOf(text, 'splits: ["words that begin a paragraph"]')),
    },
    { error: 'a file name, or keys beginning with file:\nWrite it as - { file: report.txt, id: report }.' },
  ),
);

const theme = z.strictObject(
  {
    id,
    label: maybe(text),
    question: maybe(text),
    terms: z
      .array(text, {
        error: 'a list of words to look for\nAdd them, as terms: [quota, total catch | landings, trawl*].',
      })
      .min(1, { error: 'at least one term\nAdd the words that show the theme, as terms: [quota, total catch].' }),
    pin: maybe(listOf(locator, 'pin: ["fao 3"]')),
    exclude: maybe(listOf(locator, 'exclude: ["fao 2.7"]')),
  },
  { error: 'a theme\nWrite it as - { id: quotas, label: Catch quotas, terms: [quota, total catch] }.' },
);

const actor = z.strictObject(
  {
    name: text,
    kind: maybe(choice(actorKinds)),
    aliases: maybe(listOf(text, 'aliases: [FAO, the Organization]')),
  },
  { error: 'an actor\nWrite it as - { name: World Bank, kind: organization, aliases: [the Bank] }.' },
);

const pair = z.strictObject(
  {
    left: locator,
    right: locator,
    verdict: choice(verdicts),
    note: maybe(text),
    theme: maybe(id),
  },
  { error: 'a pair\nWrite it as - { left: one 4.3, right: two 5.2, verdict: differ, note: … }.' },
);

const rivals = z.strictObject(
  {
    concept: text,
    terms: z
      .array(text, { error: 'a list of rival terms\nAdd them, as terms: [eviction | evicted, resettlement].' })
      .min(1, { error: 'at least one term' }),
  },
  { error: 'rival terms\nWrite it as - { concept: moving people, terms: [eviction | evicted, resettlement] }.' },
);

/** The whole of `briefing.yml`. */
export const schema = z.strictObject(
  {
    title: maybe(text),
    subtitle: maybe(text),
    edition: maybe(text),
    date: maybe(date),
    language: maybe(language),
    paper: maybe(choice(['A4', 'letter'])),
    marking: maybe(text),
    annex: maybe(choice(['full', 'cited', 'none'])),
    sections: maybe(
      z.preprocess(
        (value) => (value === 'all' ? [...sectionNames] : value),
        z
          .array(choice(sectionNames), {
            error: 'all, or a list of sections\nWrite it as sections: [glance, matrix, recommendations].',
          })
          .min(1, { error: 'at least one section\nName the sections to print, or write sections: all.' }),
      ),
    ),
    sources: maybe(
      z.array(source, { error: 'a list of sources\nBegin each with a hyphen, as - { file: report.txt }.' }),
    ),
    themes: maybe(z.array(theme, { error: 'a list of themes\nBegin each with a hyphen, as - { id: quotas, … }.' })),
    actors: maybe(z.array(actor, { error: 'a list of actors\nBegin each with a hyphen, as - { name: World Bank }.' })),
    framing: maybe(
      z.array(rivals, {
        error: 'a list of rival terms\nBegin each with a hyphen, as - { concept: …, terms: [a, b] }.',
      }),
    ),
    pairs: maybe(z.array(pair, { error: 'a list of pairs\nBegin each with a hyphen, as - { left: one 4.3, … }.' })),
    corrections: maybe(
      z.array(correctionSchema(locator), {
        error: 'a list of corrections\nBegin each with a hyphen, as - { at: fao 2.7, kind: quantity, reject: true }.',
      }),
    ),
  },
  { error: 'keys and values\nBegin with a line such as title: A comparison of … .' },
);
export type Raw = z.infer<typeof schema>;

/**
 * The keys that a map at this path may have: for suggestions.
 *
 * @param kind Of a correction: which fields it may set.
 */
export function keysAt(path: readonly PropertyKey[], kind?: unknown): string[] {
  const maps: Record<string, readonly string[]> = {
    '': Object.keys(schema.shape),
    sources: Object.keys(source.out.shape),
    themes: Object.keys(theme.shape),
    actors: Object.keys(actor.shape),
    framing: Object.keys(rivals.shape),
    pairs: Object.keys(pair.shape),
    corrections: ['at', 'kind', 'with', 'text', 'note', 'reject', 'set'],
  };
  if (path[0] === 'corrections' && path.length > 2)
    return Object.keys(correctable[correctionKinds.find((one) => one === kind) ?? 'quantity']);
  return [...(maps[String(path[0] ?? '')] ?? [])];
}

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  // Read back: 30 February would otherwise turn into 1 March.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isLanguage(value: string): boolean {
  // The names of languages take 40 ms to load, and most briefings are in English.
  if (value === 'en') return true;
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return name.of(new Intl.Locale(tag ?? '').language) !== undefined;
  } catch {
    return false;
  }
}

function isUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
