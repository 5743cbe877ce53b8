/** What the sources recommend: structure first, then words that recommend, then subject and modal outside other people's speech. */
import type { Recommendation } from '../findings.ts';
import type { Advice, Deontic, Mode } from './advice.ts';
import { withCompany } from './advice-beside.ts';
import { adviceInForms } from './advice-fields.ts';
import { isOthersPlan, ledIn } from './advice-leads.ts';
import { restOfLists } from './advice-lists.ts';
import { ownNumber, underOneNumber } from './advice-numbers.ts';
import { adviceInOptions } from './advice-options.ts';
import { goesOnTelling, isOwn, isReported, leaning } from './advice-reported.ts';
import {
  addresseeOfHeading,
  announces,
  askedOf,
  isLabelled,
  isOnlyLabel,
  isSection,
  isSummary,
  type Lead,
  leadOf,
  pointsOf,
} from './advice-sections.ts';
import { adviceInTable } from './advice-tables.ts';
import { themesIn } from './advice-themes.ts';
import { type Attributions, attributionOf } from './attribution.ts';
import { type DateWords, dateWords } from './dates.ts';
import { deonticOf } from './deontic.ts';
import { horizonOf } from './horizons.ts';
import { speaksToReader } from './imperatives.ts';
import { motivesOf } from './motives.ts';
import { openingAgent } from './norms.ts';
import { conditionOfAdvice, counterpartOf } from './particulars.ts';
import { type PassageReading, placeOf, type Reading, type Sentence } from './reading.ts';
import { mergeRestated, restatedElsewhere } from './restated.ts';
import { isVoiced } from './voices.ts';

const restating =
  /^(?:in other words|that is(?: to say)?|put differently|to put it|in practical terms|in practice|concretely|in short|in sum|in brief|simply put)\b/i;
const adding =
  /\b(?:should|must|ought to|needs? to) (?:also|then|further|in addition|moreover|likewise)\b|^(?:first|second|third|fourth|fifth|then|next|finally|lastly|also|in addition|moreover|further|furthermore|besides|likewise|at the same time|meanwhile)\b/i;

/** @returns What each English source recommends, in reading order. */
export function findAdvice(
  reading: Reading,
  attributions: Attributions,
  isActor: (words: string) => boolean,
): Advice[] {
  return reading.sources.flatMap((source) => {
    if (!source.english) return [];
    const structured =
      source.passages.some((passage) => isSection(passage) && !isOthers(passage, attributions)) ||
      source.passages.filter((passage) => isLabelled(passage) && !isOthers(passage, attributions)).length > 1;
    const isTheirs = (line: Sentence) =>
      isOthersPlan(line) ||
      (attributions.get(line) ?? []).some(
        ({ holder, kind }) => holder && /^(?:said|demanded|intended)$/.test(kind) && !isOwn(holder, source),
      );
    const points = pointsOf(source, isTheirs);
    const led = ledIn(source, isTheirs, isActor);
    const found: Advice[] = [];
    const open = new Set<PassageReading>();
    const lines = new Set<Sentence>();
    let past = false;
    let lead: Lead | null = null;
    let leading: PassageReading | null = null;
    const forms = adviceInForms(source, isActor);
    const told = { foreign: false, things: false };
    for (const [index, passage] of source.passages.entries()) {
      const form = forms.get(passage);
      if (form) {
        found.push(...form);
        continue;
      }
      const { kind } = passage.passage;
      // What leads a list in leads in none of another section.
      const listed = kind === 'item' || kind === 'table';
      lead = listed && leading && isUnderSame(leading, passage) ? lead : null;
      const section = isSection(passage) || lead !== null || isLabelled(passage);
      const rows = kind === 'table' ? adviceInTable(passage, section, isActor) : null;
      if (rows) {
        found.push(...rows);
        continue;
      }
      const other = structured && !isSummary(passage) ? 'stated' : 'free';
      const ordered = led.has(passage) || (points.has(passage) && !structured);
      const mode = section ? 'section' : ordered ? 'points' : other;
      const after = source.passages[index + 1];
      const next = after && /^(?:item|table)$/.test(after.passage.kind) ? leadOf(passage, isActor, after) : null;
      // "To member states:" in a section, before paragraphs or items of its own.
      if (next && next.deontic === null && next.addressee && passage.sentences.length === 1) {
        lead = next;
        leading = passage;
        continue;
      }
      if (kind !== 'item') told.things = next === null && enumerates.test(passage.passage.text.trimEnd());
      // What leads a list in is said by its items.
      const said = inPassage(passage, mode, lead, attributions, isActor, told, found.at(-1) ?? null);
      // Beside a section what is only described asks nobody; behind it, what goes on asking does.
      if (mode === 'free' || (mode === 'stated' && past) || (mode === 'section' && kind === 'paragraph'))
        open.add(passage);
      past ||= section;
      for (const one of said) one.addressee ??= led.get(passage) ?? null;
      const line = passage.sentences.at(-1);
      if (next && line) lines.add(line);
      if (next) for (const one of said) one.sentences = one.sentences.filter((sentence) => sentence !== line);
      found.push(...said.filter(({ sentences }) => sentences.length > 0));
      lead = next ?? lead;
      if (next) leading = passage;
    }
    const all = withCompany(source, found, open, lines, attributions, isActor);
    const rest = [...restOfLists(source, all, attributions), ...adviceInOptions(source, all, attributions)];
    return restatedElsewhere(mergeRestated(underOneNumber([...all, ...rest])), source);
  });
}

function isUnderSame({ passage: one }: PassageReading, { passage: other }: PassageReading): boolean {
  return one.headings.join('\n') === other.headings.join('\n');
}

/** "Those whom I hope to involve are:": what the list has is what the line speaks of. */
const enumerates = /\b(?:is|are|was|were|includes?|included)\s*:$/;

/** Printed of another source, or quoted whole. */
function isOthers({ sentences }: PassageReading, attributions: Attributions): boolean {
  return sentences.every((sentence) => isVoiced(attributions, sentence));
}

/** @returns The recommendations as `briefing.json` has them, numbered over the whole briefing. */
export function recommendations(advice: Advice[], themesOf: (sentence: Sentence) => string[]): Recommendation[] {
  return advice.map((one, index) => {
    const spoken = one.sentences;
    // What the one statement leaves out, the other may say.
    const both = [...spoken, ...one.restated, ...(one.line ? [one.line] : [])];
    const first = spoken[0];
    const numbered = first ? ownNumber(first) : null;
    return {
      id: `R${index + 1}`,
      source: one.source.id,
      at: spoken.map((sentence) => placeOf(sentence)),
      text: spoken.map((sentence) => sentence.text).join(' '),
      addressee: one.addressee && !/^(?:[Ww]e|us|I|[Tt]hey|[Ii]t)$/.test(one.addressee) ? one.addressee : null,
      counterpart: firstOf(spoken, (sentence, index) =>
        counterpartOf(sentence, one.addressee, index === 0 && one.addressee ? (one.deontic.at ?? 0) : 0),
      ),
      strength: one.deontic.strength,
      cue: one.deontic.cue,
      condition: firstOf(both, conditionOfAdvice),
      horizon: one.horizon ?? firstOf(both, (sentence) => horizonOf(sentence, datesAhead(sentence))),
      motive: one.motive.map((sentence) => placeOf(sentence)),
      themes: themesIn(one, themesOf),
      restatedAt: one.restated.map((sentence) => placeOf(sentence)),
      ...(numbered ? { numbered } : {}),
    };
  });
}

/** What was before the source was written is no term: "the panel, which last met in May 2019, should meet again". */
function datesAhead({ text, source }: Sentence): DateWords[] {
  const [year = 0, month = 0] = (source.source.metadata.date ?? '').split('-').map(Number);
  return dateWords(text).filter(
    (words) =>
      words.year === null ||
      words.toYear !== null ||
      words.year > year ||
      (words.year === year && (words.month === null || month === 0 || words.month >= month)),
  );
}

function firstOf<T>(sentences: Sentence[], read: (sentence: Sentence, index: number) => T | null): T | null {
  for (const [index, sentence] of sentences.entries()) {
    const found = read(sentence, index);
    if (found !== null) return found;
  }
  return null;
}

function inPassage(
  passage: PassageReading,
  over: Mode,
  lead: Lead | null,
  attributions: Attributions,
  isActor: (words: string) => boolean,
  told: { foreign: boolean; things: boolean },
  prior: Advice | null,
): Advice[] {
  const found: Advice[] = [];
  const { source, sentences } = passage;
  let mode = over;
  let own = mode === 'section' ? addresseeOfHeading(passage) : null;
  const motive: Sentence[] = [];
  for (const sentence of sentences) {
    // "Recommendation 4." by itself.
    if (isOnlyLabel(sentence) || isVoiced(attributions, sentence)) continue;
    const heard = attributionOf(attributions, sentence, sentence.start, sentence.start);
    const last = found.at(-1);
    // "First, governments should … Second, they should", in the next paragraph.
    const goesOnCounting =
      sentence === sentences[0] && [sentence, prior?.sentences.at(-1)].every(isCounted) ? prior : null;
    // "It should also publish": who was asked to act in the sentence right before.
    const before =
      last?.sentences.at(-1)?.number === sentence.number - 1
        ? last.addressee
        : (goesOnCounting?.addressee ?? openingAgent(sentence, isActor));
    const taken = isOne(passage, mode) && !adding.test(sentence.text) ? null : before;
    // "Counsel suggested the following. First, …": all that is counted off is his.
    const others = (attributions.get(sentence) ?? []).some(({ holder }) => !isOwn(holder, source));
    const follows = announces(sentence);
    told.foreign = (told.foreign && isCounted(sentence)) || (follows && others);
    // What goes on with the source's own words is its own.
    const carried = heard !== null && heard.sentence !== sentence && !isOwn(heard.holder, source);
    const asked = carried || told.foreign ? null : deonticOf(sentence, mode, isActor, taken);
    const theirs = asked && !asked.addressee && mode === 'free' && goesOnTelling(sentence, attributions);
    const deontic = (asked && isLeadIn(sentence, asked)) || theirs ? null : asked;
    const reported = deontic && !deontic.own && isReported(sentence, deontic, attributions);
    if (mode === 'section' && last && restating.test(sentence.text)) last.restated.push(sentence);
    else if (deontic && !reported) {
      // "It would be wise to": that "it" takes nothing up.
      const impersonal = /^it\b/i.test(deontic.cue ?? '');
      const leans = leaning.test(sentence.text) && !deontic.addressee && !impersonal;
      // One numbered recommendation may take several sentences; whom another asks, it is another.
      const goesOn = isOne(passage, mode) && (!deontic.addressee || deontic.addressee === last?.addressee);
      if (last && mode === 'section' && (leans || goesOn)) last.sentences.push(sentence);
      else
        found.push({
          source,
          sentences: [sentence],
          deontic,
          addressee: deontic.addressee ?? own,
          section: over === 'section',
          motive: [],
          restated: [],
        });
    } else if (mode === 'section') motive.push(sentence);
    // "We propose the following.": what comes after it in the paragraph recommends.
    if (!heard && !others && follows) {
      mode = 'section';
      own = askedOf(sentence) ?? own;
    }
  }
  const first = sentences.find((sentence) => !isOnlyLabel(sentence) && !isVoiced(attributions, sentence));
  // An item of a list of recommendations recommends, even in words that no table has.
  if (
    found.length === 0 &&
    first &&
    !speaksToReader(first) &&
    (lead ||
      isLabelled(passage) ||
      (over === 'section' && passage.passage.kind === 'item' && !told.things && !isStatement(first)))
  ) {
    const deontic = lead?.deontic ?? { cue: null, strength: null, addressee: null };
    found.push({
      source,
      sentences: [first],
      deontic,
      addressee: lead?.addressee ?? own,
      section: true,
      motive: [],
      restated: [],
    });
  } else if (lead && found[0]) {
    // "Member states should: – let operators earn a return": whom the line asks is to let them.
    const [first] = found;
    if (lead.addressee && first.deontic.cue === 'let') first.addressee = lead.addressee;
    if (lead.deontic) first.deontic = lead.deontic;
    for (const one of found) one.addressee ??= lead.addressee;
  }
  if (lead?.line && found[0]) found[0].line = lead.line;
  const taken = new Set(found.flatMap((one) => [...one.sentences, ...one.restated]));
  for (const one of found)
    one.motive = motivesOf(
      one,
      motive.filter((sentence) => !taken.has(sentence)),
    );
  return found;
}

/** An item of a list, or "Recommendation 4. …": one recommendation however it is put. */
function isOne(passage: PassageReading, mode: Mode): boolean {
  return mode === 'section' && (passage.passage.kind === 'item' || isLabelled(passage));
}

const counted =
  /^\W*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|finally|lastly|last|next|then)(?:ly)?\b/i;

const isCounted = (sentence: Sentence | undefined) => counted.test(sentence?.text ?? '');

/** "Accordingly, I recommend:": what it leads in recommends. */
function isLeadIn(sentence: Sentence, { cue, at }: Deontic): boolean {
  if (!/:$/.test(sentence.text.trimEnd()) || at === undefined) return false;
  return sentence.end - (at + (cue?.length ?? 0)) < 30;
}

/** A sentence with subject and finite verb in the present or past tells, it does not recommend. */
function isStatement(sentence: Sentence): boolean {
  return sentence.tokens.some(
    (token) => token.pos === 'AUX' || (token.pos === 'VERB' && /(?:ed|[^s]s)$/.test(token.lower)),
  );
}
