/** The answers to another's numbered recommendations: "We accept this", "Agreed in part", under the number of each. */
import { isResponse, type Numbered, numberedIn } from './answered.ts';
import { printedIn } from './printed.ts';
import type { Reading, Sentence, SourceReading } from './reading.ts';
import { slipsIn } from './slips.ts';
import { pairOf, type Stance, type StancePair, stancesOf } from './stances.ts';
import { answered, answering, answerLabel, partly } from './tables/answers.ts';
import { partObject, wholeObject } from './tables/stances.ts';

/** @returns Each recommendation that another source answers in so many words, with the answer. */
export function numberedAnswers(reading: Reading, advised: ReadonlySet<Sentence>): StancePair[] {
  const printed = printedIn(reading);
  // A response may answer by number alone, and print nothing of what it answers.
  const byNumber = reading.sources.filter(
    (source) => isResponse(source) && numberedIn(source).some(({ answer }) => answer.length > 0),
  );
  const answerers = new Set([...[...printed.keys()].map(({ source }) => source), ...byNumber]);
  return [...answerers].flatMap((source) =>
    numberedIn(source).flatMap((own): StancePair[] => {
      const stances = stancesIn(own);
      const asked = own.answer.length > 0 ? askedOf(own, printed, reading, answerers) : null;
      if (!asked) return [];
      const target = stances.length > 0 ? targetOf(asked, stances, advised) : null;
      const slips = slipsIn(asked, own, advised);
      return target && stances[0]
        ? [
            pairOf(target, stances[0].sentence, stances),
            ...slips.filter(({ left, right }) => ![left, right].includes(stances[0]?.sentence as Sentence)),
          ]
        : slips;
    }),
  );
}

/** What the answer says of the whole recommendation or of a part of it; anybody may give its first sentence. */
function stancesIn({ answer }: Numbered): Stance[] {
  const [first, ...rest] = answer.flatMap(({ sentences }) => sentences).filter((one) => !isOnlyLabel(one));
  if (!first) return [];
  const opening = openingOf(first);
  const more = (opening ? rest : [first, ...rest]).flatMap((sentence) =>
    stancesOf(sentence).filter(
      ({ object }) => wholeObject.test(object) || partObject.test(object) || /\brecommendations?\b/i.test(object),
    ),
  );
  return opening ? [opening, ...more] : more;
}

function isOnlyLabel({ text }: Sentence): boolean {
  return (answerLabel.exec(text)?.[0].length ?? 0) >= text.trimEnd().length;
}

function openingOf(sentence: Sentence): Stance | null {
  const from = sentence.text.length - sentence.text.replace(answerLabel, '').trimStart().length;
  const text = sentence.text.slice(from);
  const match = answered.exec(text) ?? answering.exec(text);
  if (!match) return null;
  const { not, against, weak } = match.groups ?? {};
  return {
    sentence,
    way: Boolean(against) !== Boolean(not) ? -1 : 1,
    part: Boolean(weak) || partly.test(match[0]),
    cue: match[0].trim(),
    object: text.slice(match[0].length),
    at: sentence.start + from + match[0].length,
  };
}

/** The recommendation of that number: of the source whose words are printed over the answer, or of the only one that has it. */
function askedOf(
  { number, asked }: Numbered,
  printed: ReadonlyMap<Sentence, SourceReading | null>,
  reading: Reading,
  answerers: ReadonlySet<SourceReading>,
): Numbered | null {
  const owner = asked.flatMap(({ sentences }) => sentences.map((one) => printed.get(one))).find(Boolean);
  const [only, ...more] = reading.sources
    .filter((source) => (owner ? source === owner : !answerers.has(source)))
    .flatMap((source) => numberedIn(source).filter((one) => one.number === number && one.asked.length > 0));
  return only && more.length === 0 ? only : null;
}

/** Of several sentences that recommend, the one that the answer takes up. */
function targetOf({ asked }: Numbered, [stance]: Stance[], advised: ReadonlySet<Sentence>): Sentence | null {
  const sentences = asked.flatMap((passage) => passage.sentences).filter(({ words }) => words > 4);
  const told = sentences.filter((sentence) => advised.has(sentence));
  const stems = new Set(stance?.sentence.tokens.filter(({ word, stop }) => word && !stop).map(({ stem }) => stem));
  const likeness = ({ tokens }: Sentence) =>
    new Set(tokens.map(({ stem }) => stem).filter((stem) => stems.has(stem))).size;
  const [first, ...rest] = told.length > 0 ? told : sentences;
  if (!first) return null;
  // One word more in a long sentence is chance.
  return rest.reduce((best, other) => (likeness(other) > likeness(best) + 2 ? other : best), first);
}
