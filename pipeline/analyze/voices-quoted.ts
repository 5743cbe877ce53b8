/** Sentences that stand whole in quotation marks, over sentences and paragraphs, and who speaks them. */
import type { Attributions } from './attribution.ts';
import type { Attribution } from './holders.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { singular } from './singular.ts';
import { offices } from './tables/speakers.ts';
import { introducedBy, type Speaker, type Voice } from './voices-lead.ts';
import { type Quotation, quotationsIn } from './voices-marks.ts';

/** The share of what persons say that must be one person's, for the source to be a talk with that person. */
const mostly = 0.6;

/** @returns What is spoken in quotation marks and no clause attributes yet. */
export function quotedIn(source: SourceReading, bySentence: Attributions): Voice[] {
  const quotations = quotationsIn(source.passages.map(({ passage }) => passage.text));
  const voices: Voice[] = [];
  const spoken = new Map<Sentence, Speaker>();
  const guest = guestOf(source, bySentence);
  for (const quotation of quotations) {
    const sentences = wholeIn(source, quotation);
    if (sentences.length === 0) continue;
    const named = speakerOf(source, quotation, sentences, bySentence, spoken);
    const speaker = named.holder === null && guest && sentences.some(isFirstPerson) ? guest : named;
    for (const sentence of sentences) {
      // Whom a clause names for a sentence stays.
      const told = toldBy(sentence, bySentence);
      const own = told ? by(told) : speaker;
      const last = voices.at(-1);
      spoken.set(sentence, own);
      if (last?.holder === own.holder && last.sentences[0] && sentences.includes(last.sentences[0]))
        last.sentences.push(sentence);
      else voices.push({ sentences: [sentence], ...own, by: 'quotation' });
    }
  }
  return voices;
}

function toldBy(sentence: Sentence, bySentence: Attributions): Attribution | undefined {
  return bySentence
    .get(sentence)
    ?.find(
      (one) =>
        one.holder !== null && (one.sentence !== sentence || one.end - one.start > (sentence.end - sentence.start) / 2),
    );
}

/** The sentences of which nothing but a stop stands outside of the quotation. */
function wholeIn(source: SourceReading, { parts }: Quotation): Sentence[] {
  return parts.flatMap(({ passage, start, end }) =>
    (source.passages[passage]?.sentences ?? []).filter(
      (sentence) =>
        sentence.start >= start - 1 &&
        sentence.end - trailing(sentence) <= end &&
        sentence.start < end &&
        sentence.words > 0,
    ),
  );
}

function trailing({ text }: Sentence): number {
  return /[\s.,;:!?…\d[\]()*]*$/.exec(text)?.[0].length ?? 0;
}

function speakerOf(
  source: SourceReading,
  { parts }: Quotation,
  sentences: Sentence[],
  bySentence: Attributions,
  spoken: Map<Sentence, Speaker>,
): Speaker {
  const [first, last] = [sentences[0], sentences.at(-1)];
  const [opening, closing] = [parts[0], parts.at(-1)];
  if (!first || !last || !opening || !closing) return nobody;
  // A clause that the quotation itself belongs to: `"…. …," Ruiz said`.
  const passages = parts.map(({ passage }) => source.passages[passage]);
  for (const [index, passage] of passages.entries())
    for (const sentence of passage?.sentences ?? []) {
      const part = parts[index];
      const one = namedIn(sentence, bySentence).find(
        ({ start, end, voiced }) => !voiced && part && start < part.end && end > part.start,
      );
      if (one) return by(one);
    }
  const here = source.passages[opening.passage];
  const there = source.passages[closing.passage];
  const lead = here?.sentences.find((sentence) => sentence.start < opening.start && sentence.end > opening.start);
  // "The rapporteur wrote as follows: “…. …”": the words before the mark.
  if (lead) {
    const tokens = lead.tokens.filter(({ end }) => end <= opening.start);
    const text = lead.text.slice(0, opening.start - lead.start).trimEnd();
    return /[:,]$/.test(text) ? (introducedBy({ ...lead, tokens, text }, bySentence) ?? nobody) : nobody;
  }
  const before = here?.sentences[first.number - 2];
  const after = there?.sentences[last.number];
  if (before) {
    const known = spoken.get(before);
    if (known) return known;
    if (/:\s*$/.test(before.text)) return introducedBy(before, bySentence) ?? nobody;
  }
  const [led, followed] = [before && besideIn(before, bySentence), after && besideIn(after, bySentence)];
  // `"…," said Ruiz. "…."`: whoever was quoted right before goes on.
  if (led?.quoted) return led.speaker;
  if (led && followed && !followed.quoted && led.speaker.holder !== followed.speaker.holder) return nobody;
  if (led) return led.speaker;
  if (followed && !followed.quoted) return followed.speaker;
  return first.number === 1 ? (fromBefore(source.passages[opening.passage - 1], bySentence, spoken) ?? nobody) : nobody;
}

const nobody: Speaker = { holder: null, cue: null };

function by({ holder, cue }: Attribution): Speaker {
  return { holder, cue: cue || null };
}

function namedIn(sentence: Sentence, bySentence: Attributions): Attribution[] {
  return (bySentence.get(sentence) ?? []).filter(({ holder }) => holder !== null && holder !== 'source');
}

/** Whom a sentence next to a quotation has speak: in a quotation of its own, or in other words. */
function besideIn(sentence: Sentence, bySentence: Attributions): { speaker: Speaker; quoted: boolean } | null {
  const told = namedIn(sentence, bySentence).filter(({ kind }) => kind !== 'intended');
  const own = told.at(-1);
  // Two that speak in one sentence: it could be either.
  if (!own || new Set(told.map(({ holder }) => holder)).size > 1) return null;
  const quoted = sentence.passage.quotes.some(
    ({ start, end }) => start < own.end && end > own.start && end - start > 12,
  );
  if (!quoted && ((own.kind !== 'said' && own.kind !== 'thought') || !isSomebody(own.holder ?? ''))) return null;
  return { speaker: by(own), quoted };
}

/** "Ruiz told me": the one person whom the source speaks with, where hardly anybody else is quoted in it. */
function guestOf(source: SourceReading, bySentence: Attributions): Speaker | null {
  const told = source.sentences.flatMap((sentence) =>
    namedIn(sentence, bySentence).filter((one) => one.sentence === sentence),
  );
  const persons = told
    .filter(({ holder, kind }) => kind === 'said' && /^\p{Lu}/u.test(holder ?? ''))
    .map(({ holder }) => last(holder ?? ''));
  const names = source.sentences.flatMap(({ text }) =>
    /\btells? |\btold /.test(text) ? (toldMe.exec(text)?.[1]?.trim() ?? []) : [],
  );
  const [guest] = names;
  if (!guest || names.some((name) => last(name) !== last(guest))) return null;
  const own = persons.filter((name) => name === last(guest)).length;
  return own >= persons.length * mostly ? { holder: guest, cue: null } : null;
}

const toldMe = /((?:\p{Lu}[\p{L}.'’-]* ){1,4})(?:has |had |also )?(?:told|tells) (?:me|us)\b/u;

function last(name: string): string {
  return name.trim().split(' ').at(-1) ?? '';
}

function isFirstPerson({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => /^(?:i|we|my|our|me|us)$/.test(lower));
}

/** A name, or a word for persons: "the country", "the paper" speak in no quotation that is not theirs by a clause. */
function isSomebody(holder: string): boolean {
  const head = holder.split(' ').at(-1) ?? '';
  return /\p{Lu}/u.test(holder) || offices.has(singular(head.toLowerCase()));
}

/** A paragraph of quotation goes on with whoever the paragraph before ends with. */
function fromBefore(
  passage: PassageReading | undefined,
  bySentence: Attributions,
  spoken: Map<Sentence, Speaker>,
): Speaker | null {
  const last = passage?.sentences.at(-1);
  if (!last) return null;
  const known = spoken.get(last);
  if (known) return known;
  if (/:\s*$/.test(last.text)) return introducedBy(last, bySentence);
  return besideIn(last, bySentence)?.speaker ?? null;
}
