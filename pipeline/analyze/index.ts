/** Corpus and codebook → what was found. One file per analysis; here only their order. */
import type { VFile } from 'vfile';
import type { Corpus, Source } from '../ast.ts';
import type { Codebook, CorrectionKind, LocatorRef } from '../codebook.ts';
import type { Actor, Briefing, Claim, Pair, Place } from '../findings.ts';
import { say } from '../message.ts';
import { findActors } from './actors.ts';
import { numberedAnswers } from './answers.ts';
import { askedFigures } from './asked-figures.ts';
import { askedOtherwise } from './asked-otherwise.ts';
import { attribute, claims } from './attribution.ts';
import { buildThemes } from './cells.ts';
import { check } from './check.ts';
import { markConflicts } from './conflicts.ts';
import { contraryPairs } from './contraries.ts';
import { areCopies, findCopies, sayCopies } from './copies.ts';
import { type Correctable, corrector, sayCorrections } from './corrections.ts';
import { sentencesAt, unused } from './coverage.ts';
import { dateRivals } from './date-rivals.ts';
import { dated } from './dated.ts';
import { events } from './events.ts';
import { featuresOf } from './features.ts';
import { evidencePairs } from './figure-evidence.ts';
import { figurePairs } from './figure-pairs.ts';
import { rivalPairs } from './figure-rivals.ts';
import { toldFigures } from './figure-spans.ts';
import { flatDenials } from './flat-denials.ts';
import { forecasts } from './forecasts.ts';
import { framing } from './framing.ts';
import { foundRivals } from './framing-found.ts';
import { toldRivals } from './framing-told.ts';
import { glance } from './glance.ts';
import { groundsOf } from './grounds.ts';
import { termTest } from './issue.ts';
import { kindredOf } from './kindred.ts';
import { matcherOf } from './matches.ts';
import { editorPairs, findPairs } from './pairs.ts';
import { printedIn } from './printed.ts';
import { quantities } from './quantities.ts';
import { type Reading, readCorpus, type Sentence } from './reading.ts';
import { findAdvice, recommendations } from './recommendations.ts';
import { sourceRecord } from './records.ts';
import { refutedViews } from './refuted.ts';
import { rulePairs } from './rule-pairs.ts';
import { stancePairs } from './stances.ts';
import { suggestThemes } from './suggest.ts';
import { themePairs } from './theme-pairs.ts';
import { applyEditor, readThemes, seedsOf, type ThemeReading } from './themes.ts';
import { isQuoted, withVoices } from './voices.ts';

export { openTokenizer, type Tokenizer } from './tokenizer.ts';

/**
 * Find what `briefing.json` has, from the text and the codebook alone: the same input gives the same findings.
 *
 * @param corpus All sources, numbered.
 * @param codebook With its defaults. Messages about themes and corrections go to its file.
 * @param resolve From an editor's locator to its place; `null` when there is none (which it has said).
 * @param fileOf From a source to the file that messages about it go to.
 * @returns The whole briefing, without messages.
 * @throws {Stop} When a finding has no ground in its source (promises 1 and 4).
 */
export function analyze(
  corpus: Corpus,
  codebook: Codebook,
  resolve: (ref: LocatorRef) => Place | null,
  fileOf: (source: Source) => VFile = () => codebook.file,
): Briefing {
  return study(corpus, codebook, resolve, fileOf).briefing;
}

export interface Study {
  briefing: Briefing;
  /** What pairs are chosen from: the sentences of other sources most like that at the locator, the most alike first. */
  candidates: (locator: string, most: number) => string[];
}

/** As `analyze`, with what the briefing does not print: for measuring. */
export function study(
  corpus: Corpus,
  codebook: Codebook,
  resolve: (ref: LocatorRef) => Place | null,
  fileOf: (source: Source) => VFile = () => codebook.file,
): Study {
  const reading = readCorpus(corpus);
  announceLanguages(reading, fileOf);
  const english = reading.sources.length === 0 || reading.sources.some((source) => source.english);
  const find = sentencesAt(reading);

  const { actors, nameOf, isActor } = findActors(reading, codebook.actors);
  const attribution = withVoices(corpus, reading, attribute(reading));
  const dates = dated(reading);
  const editor = corrector(codebook, resolve);
  const figures = editor.apply('quantity', quantities(reading, attribution, dates, nameOf), ({ quantity }) => quantity);
  const grounds = groundsOf({ reading, actors, dates, figures, attributions: attribution.bySentence, nameOf });
  const copies = findCopies(reading);
  sayCopies(copies, fileOf);

  const themes = readThemes(reading, codebook.themes ? seedsOf(codebook.themes) : suggestThemes(reading, actors));
  applyEditor(themes, codebook, resolve, find);
  const advice = findAdvice(reading, attribution.bySentence, isActor);
  const advised = new Set(advice.flatMap((one) => [...one.sentences, ...one.restated]));
  const sourceOf = new Map(reading.sources.map((source) => [source.id, source.index]));

  const said = claims(attribution.list, nameOf);
  const reported = new Set(reading.sentences.filter((sentence) => grounds.holderOf(sentence) !== 'source'));
  const byOthers = new Set(reading.sentences.filter((sentence) => isQuoted(attribution.bySentence, sentence)));
  const features = featuresOf({ reading, themes, actors, dates, figures, holderOf: grounds.holderOf });
  // What a response prints of the other paper agrees with it in every word, and says nothing.
  const printed = printedIn(reading);
  for (const sentence of printed.keys()) features.delete(sentence);
  const numbered = numberedAnswers(reading, advised);
  const answering = new Set(numbered.flatMap(({ left, right }) => [left, right]));
  const matcher = matcherOf(features, advised);
  const areKin = kindredOf(matcher, reading.sentences);
  markConflicts(figures, grounds, areKin);
  const edited = <T extends Correctable>(kind: CorrectionKind, findings: T[]): T[] =>
    editor.apply(kind, findings, (finding) => finding);
  const told = {
    quoted: byOthers,
    found: [...toldRivals(reading), ...foundRivals(reading, matcher, byOthers, areKin)],
    matcher,
  };
  const own = editorPairs(codebook, resolve, (place) => sourceOf.get(place.locator.split(':')[0] ?? '') ?? 0);
  const isCopy = areCopies(copies);
  const isOpen = (sentence: Sentence) => !printed.has(sentence);
  const compared = findPairs({
    sentences: reading.sentences.filter(isOpen),
    features,
    matcher,
    grounds,
    areCopies: isCopy,
    areKin,
    isTerm: termTest(themes),
    themeOf: (left, right) =>
      themes.find(({ passages }) => passages.has(left.passage) && passages.has(right.passage))?.seed.id ?? null,
    advised,
    answers: [
      ...numbered,
      ...stancePairs(reading, matcher, grounds, answering),
      ...refutedViews(reading.sentences, matcher, grounds),
      ...flatDenials(reading.sentences, matcher, grounds, areKin),
      ...contraryPairs(reading.sentences, matcher, grounds, areKin),
      ...rulePairs(figures, dates, grounds),
      ...dateRivals(dates, matcher, grounds, areKin),
      ...rivalPairs(figures, matcher, grounds, areKin),
      ...figurePairs(figures, grounds),
      ...evidencePairs(figures, matcher, grounds, areKin),
      ...askedFigures(advised, matcher, grounds),
      ...askedOtherwise(advice, matcher),
    ],
  });
  const ofThemes = themePairs({ themes, pairs: [...own, ...compared], matcher, areCopies: isCopy, isOpen });
  const found = {
    themes: buildThemes(reading, themes, { advised, reported, quoted: byOthers }),
    pairs: withoutRepeats([...own, ...edited('pair', [...compared, ...ofThemes]).map(asEditors)]),
    framing: english ? edited('framing', framing(reading, actors, codebook.framing, told)) : null,
    quantities: english ? toldFigures(figures) : null,
    events: english ? edited('event', events(dates, advised, areKin)) : null,
    actors: english ? edited('actor', quoted(actors, said)) : null,
    claims: english ? edited('claim', said) : null,
    forecasts: english ? edited('forecast', forecasts(reading, attribution.bySentence, advised, nameOf)) : null,
    recommendations: english
      ? edited(
          'recommendation',
          recommendations(advice, (sentence) => themesOf(themes, sentence)),
        ).map((item, index) => ({ ...item, id: `R${index + 1}` }))
      : null,
  };
  const corrections = editor.done();
  sayCorrections(codebook, corrections);
  const briefing: Omit<Briefing, 'unused' | 'messages'> = {
    version: 1,
    briefing: {
      title: codebook.title,
      subtitle: codebook.subtitle,
      edition: codebook.edition,
      date: codebook.date,
      language: codebook.language,
    },
    sources: reading.sources.map(sourceRecord),
    ...found,
    glance: glance({ sources: reading.sources, copies, ...found }),
  };
  check(reading, briefing, codebook.file);
  return {
    briefing: { ...briefing, unused: unused(reading, briefing), messages: [], corrections },
    candidates: (locator, most) => {
      const sentence = reading.sentences.find((other) => other.locator === locator);
      return sentence ? matcher.candidates(sentence, most).map((match) => match.sentence.locator) : [];
    },
  };
}

/** A verdict that the editor set is the editor's, and so is its reason. */
function asEditors(pair: Pair): Pair {
  if (!pair.amended) return pair;
  return { ...pair, origin: 'editor', reasons: [{ kind: 'editor', detail: 'the verdict was set by the editor' }] };
}

/** Who is quoted by whom: the sources that attribute something to an actor. */
function quoted(actors: Actor[], said: Claim[]): Actor[] {
  const sources = new Map<string, Set<string>>();
  for (const { holder, at } of said)
    if (holder !== null && at[0])
      sources.set(holder, (sources.get(holder) ?? new Set()).add(at[0].locator.split(':')[0] ?? ''));
  return actors.map((actor) => ({ ...actor, quotedBy: [...(sources.get(actor.name) ?? [])] }));
}

function themesOf(themes: ThemeReading[], sentence: Sentence): string[] {
  return themes.filter((theme) => theme.sentences.has(sentence)).map((theme) => theme.seed.id);
}

/** The editor's pair stands for itself: the same two sentences are not paired again. */
function withoutRepeats(pairs: Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = `${pair.left[0]?.locator} ${pair.right[0]?.locator}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function announceLanguages(reading: Reading, fileOf: (source: Source) => VFile): void {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const { english, source } of reading.sources)
    if (!english)
      say(fileOf(source), {
        rule: 'language-not-analysed',
        severity: 'info',
        found: `${source.file} is in ${names.of(source.language ?? 'und')}: figures, dates, names, claims, forecasts, recommendations and rival terms were not looked for in it, since that is done in English alone`,
        help: 'Themes, pairs and actors that briefing.yml names are found in any language, by the words written there. If the language is wrong, set it: sources: - { file: …, language: en }.',
      });
}
