/** Where a source recommends: headings, labels, what leads a list in, lists of orders. */
import { agentAt, agentBefore, type IsActor } from './addressees.ts';
import type { Deontic } from './advice.ts';
import { isAnswer } from './answered.ts';
import { canAct } from './can-act.ts';
import { deonticOf } from './deontic.ts';
import { isOrder } from './imperatives.ts';
import { issuersOf } from './issuers.ts';
import type { PassageReading, Sentence, SourceReading } from './reading.ts';
import { announcements, headings, instructionHeadings, label, pointHeadings, promised } from './tables/deontic.ts';
import type { Token } from './words.ts';

/** @returns Whether a passage stands under a heading of recommendations. */
export function isSection(reading: PassageReading): boolean {
  const { passage, source } = reading;
  const over = passage.headings.some((heading) => {
    const words = heading.trim();
    const bare = words.replace(numbering, '');
    return headings.some((pattern) => pattern.test(words) || pattern.test(bare)) && !titlesOf(source).has(heading);
  });
  // What answers a recommendation makes none by standing there.
  return over && !isAnswer(reading);
}

/** "V.", "4.2", "Chapter 3:" before the words of a heading. */
const numbering = /^(?:(?:chapter|part|section) )?(?:[\divxlc]+(?:\.\d+)*[.):]?)\s+/i;

/** Source → its headings that open no section. */
const titles = new WeakMap<SourceReading, Set<string>>();

/** A heading over nearly all of a source that has others below it is its title: "Final report and recommendations". */
function titlesOf(source: SourceReading): Set<string> {
  const known = titles.get(source);
  if (known) return known;
  const over = new Map<string, number>();
  for (const { passage } of source.passages)
    for (const heading of new Set(passage.headings)) over.set(heading, (over.get(heading) ?? 0) + 1);
  const found = new Set(
    [...over].filter(([, times]) => over.size > 3 && times >= source.passages.length * 0.8).map(([heading]) => heading),
  );
  titles.set(source, found);
  return found;
}

/** @returns Whether a passage stands under a heading of a summary or of points, where a source says what it asks for. */
export function isSummary(passage: PassageReading): boolean {
  return pointHeadings.some((pattern) => pattern.test(passage.passage.headings.at(-1)?.trim() ?? ''));
}

/** @returns Whether a passage begins with "Recommendation 4." or the like. */
export function isLabelled(passage: PassageReading): boolean {
  return label.test(passage.passage.text);
}

/** @returns Whether a sentence is "Recommendation 4." and no more. */
export function isOnlyLabel(sentence: Sentence): boolean {
  const match = label.exec(sentence.text);
  return match !== null && match[0].length >= sentence.text.length;
}

/** One of these stands in every announcement, and few sentences have one. */
const announcing =
  /propos|recommend|suggest|advis|advoca|following|these|[Ww]hat|asks|demands|steps|measures|actions|changes|reforms|considerations|ideas|priorities|things|moves/i;

/** @returns Whether a sentence says that recommendations follow. */
export function announces(sentence: Sentence): boolean {
  return announcing.test(sentence.text) && announcements.some((pattern) => pattern.test(sentence.text));
}

/** "What should the ministry do?": who should act on what follows. */
export function askedOf(sentence: Sentence): string | null {
  const who = /\bwhat,? .*?\b(?:should|must|ought) (?:the )?(.{2,60}?) (?:to )?do\b[^?]*\?$/i.exec(sentence.text)?.[1];
  return who && !/^(?:we|be|one|i|you|they|it|he|she|be done)$/i.test(who) ? who : null;
}

/**
 * @param isTheirs Whether a line leads in what others plan.
 * @returns The passages whose orders recommend: under a heading of points, and in lists made up of orders.
 */
export function pointsOf(source: SourceReading, isTheirs: (lead: Sentence) => boolean): Set<PassageReading> {
  const points = new Set<PassageReading>();
  let run: PassageReading[] = [];
  let lead: Sentence | undefined;
  const close = () => {
    const orders = run.filter(({ sentences: [first] }) => first && isOrder(first)).length;
    const enough = run[0]?.passage.kind === 'item' ? 2 : 3;
    const own = !lead || !isTheirs(lead);
    if (own && orders >= enough && orders * 3 >= run.length * 2) for (const passage of run) points.add(passage);
    run = [];
  };
  for (const passage of source.passages) {
    const { kind, headings: over } = passage.passage;
    const last = over.at(-1)?.trim() ?? '';
    if (over.some((heading) => instructionHeadings.test(heading))) {
      close();
      continue;
    }
    if (kind === 'item' && pointHeadings.some((pattern) => pattern.test(last))) points.add(passage);
    const before = run.at(-1)?.passage;
    if (before && (before.kind !== kind || before.headings.join() !== over.join())) close();
    if (kind === 'item' || (kind === 'paragraph' && passage.sentences[0] && isOrder(passage.sentences[0])))
      run.push(passage);
    else {
      close();
      lead = passage.sentences.at(-1);
    }
  }
  close();
  return points;
}

/** "The Commission should:" before a list: each item takes its subject and its modal from it. */
export interface Lead {
  addressee: string | null;
  /** `null` where it only announces recommendations. */
  deontic: Deontic | null;
  /** The line itself, where its items go on with it. */
  line?: Sentence;
}

/** @param next What comes after it. */
export function leadOf(passage: PassageReading, isActor: IsActor, next?: PassageReading): Lead | null {
  const line = passage.sentences.at(-1);
  const plain = line && passage.passage.kind === 'paragraph' ? subjectAlone(passage, line, isActor) : null;
  if (plain) return plain;
  const last = line && isGoneOn(line, next) ? completed(line) : line;
  const to = last && isSection(passage) ? addresseeLine(passage, last, isActor) : null;
  if (to) return { addressee: to, deontic: null };
  if (passage.passage.kind !== 'paragraph' || !last) return null;
  if (announces(last) && !last.text.trimEnd().endsWith('?'))
    return { addressee: deonticOf(last, 'points', isActor)?.addressee ?? null, deontic: null };
  if (!last.text.trimEnd().endsWith(':')) return null;
  // "Recommendations for the regulator include:".
  const announced = /\b(?:recommendations?|proposals) (?:for|to) (?:the )?([^:,;]{3,60}?) (?:include|are|follow)/i.exec(
    last.text,
  );
  if (
    announced?.[1] ||
    /\b(?:we|our) (?:\w+ )?(?:recommend|propose|recommendations|proposals)\b[^:]*:$/i.test(last.text.trimEnd())
  )
    return { addressee: announced?.[1] ?? null, deontic: null };
  const deontic =
    expectation(passage, last, isActor) ??
    deonticOf(last, 'stated', isActor) ??
    deonticOf(last, 'free', isActor) ??
    (isSection(passage) ? deonticOf(last, 'section', isActor) : null);
  return deontic ? { addressee: deontic.addressee, deontic: within(deontic, line ?? last), line: line ?? last } : null;
}

/** A cue that ends with the words of its line: "ought", where the items bring the "to". */
function within(deontic: Deontic, { text, start }: Sentence): Deontic {
  const { cue, at } = deontic;
  if (cue === null || at === undefined) return deontic;
  const words = text.trimEnd().replace(/[\s:,–—-]+$/, '');
  return { ...deontic, cue: cue.slice(0, Math.max(0, start + words.length - at)) };
}

/** "Shipping lines should", "The council ought:": nothing but who and the words that ask. */
function subjectAlone({ sentences }: PassageReading, line: Sentence, isActor: IsActor): Lead | null {
  const cue = /^(?:[A-Za-zÀ-ɏ'’-]+ ){1,8}?(should|must|ought(?: to)?)\W*$/u.exec(line.text)?.[1];
  if (sentences.length > 1 || !cue) return null;
  const at = line.start + line.text.lastIndexOf(cue);
  const index = line.tokens.findIndex((token) => token.start >= at);
  // "There must", "He should", "Nobody should": no subject that could be asked.
  if (index < 1 || !/^(?:NOUN|PROPN)$/.test(line.tokens[index - 1]?.pos ?? '')) return null;
  // Of "Opening hours must" it is not said who should act.
  const agent = agentBefore(line, index, isActor);
  // "Shipping companies": the tagger takes what opens the line for a verb.
  const opened = /^(?:(?:The|Our) )?([A-Za-zÀ-ɏ]+ing (.+)) $/u.exec(line.text.slice(0, at - line.start));
  const addressee = agent && opened?.[2] === agent ? (opened[1] ?? agent) : agent;
  return { addressee, deontic: { cue, strength: cue === 'must' ? 'strong' : 'moderate', addressee, at }, line };
}

/** "The council ought", "We advise the city": unfinished, and its items begin with "to". */
function isGoneOn({ text }: Sentence, next: PassageReading | undefined): boolean {
  return (
    !/[.!?]["”’)]*$/.test(text.trimEnd()) &&
    /^\W*(?:(?:first|second|third),? )?(?:not )?to \p{Ll}/u.test(next?.passage.text ?? '')
  );
}

/** The same with "to do:" behind it. */
function completed(line: Sentence): Sentence {
  const text = `${line.text.trimEnd().replace(/\W+$/, '')} to do:`;
  const tokens = /^[:,–—-]$/.test(line.tokens.at(-1)?.text ?? '') ? line.tokens.slice(0, -1) : line.tokens;
  const more = (['to', 'do', ':'] as const).map(
    (word, at): Token => ({
      text: word,
      lower: word,
      stem: word,
      pos: at === 0 ? 'PART' : at === 1 ? 'VERB' : 'PUNCT',
      word: at < 2,
      stop: true,
      start: line.end + at,
      end: line.end + at,
    }),
  );
  return { ...line, text, tokens: [...tokens, ...more] };
}

/** "We expect that by spring, ports will:": its items ask it of them. */
function expectation(passage: PassageReading, line: Sentence, isActor: IsActor): Deontic | null {
  const { tokens, text, start } = line;
  const who = /^(.{0,80}?)\b(?:(?:also|therefore|now) )*expect(?:s|ed)?\b/i.exec(text);
  if (!who || !promised.test(text.trimEnd())) return null;
  const body = (who[1] ?? '').trim().replace(/^the /i, '');
  const own =
    /\b(?:we|it is)$/i.test(body) ||
    isAnswer(passage) ||
    issuersOf(passage.source).some((name) => name === body || name === body.toLowerCase());
  const at = start + (who[0].length - (/expect\w*$/i.exec(who[0])?.[0].length ?? 0));
  const will = tokens.findLastIndex(({ lower }) => /^(?:will|shall)$/.test(lower));
  if (!own || will < 0) return null;
  const cue = /^expect\w*/i.exec(text.slice(at - start))?.[0] ?? null;
  return { cue, strength: 'moderate', addressee: agentBefore(line, will, isActor), at };
}

/** "To member states:", "(b) For buyers": a line of its own, before what they are to do. */
function addresseeLine(passage: PassageReading, { tokens, text, start }: Sentence, isActor: IsActor): string | null {
  if (passage.sentences.length > 1) return null;
  const match = /^[\W\d]*(?:\(?[a-z]\)\s+)?(?:(?:recommendations? )?(?:for|to) )?(?:the )?(?=[A-Za-zÀ-ɏ])/iu.exec(text);
  const from = tokens.findIndex((token) => token.start >= start + (match?.[0].length ?? 0));
  const led = /(?:for|to) (?:the )?$/i.test(match?.[0] ?? '');
  const sentence = passage.sentences[0];
  const who = sentence && from >= 0 ? agentAt(sentence, from, isActor) : null;
  if (!who) return null;
  const rest = text.slice((match?.[0].length ?? 0) + who.length).trim();
  return rest === ':' || (rest === '' && (led || passage.passage.kind === 'paragraph')) ? who : null;
}

/** "For the regulator", "To the Government of X": a heading below that of the recommendations says who should act. */
export function addresseeOfHeading(passage: PassageReading): string | null {
  const { headings: over } = passage.passage;
  for (const heading of over.toReversed()) {
    const match = /^(?:[\d.]+\s+)?(?:(?:policy )?recommendations? )?(?:for|to) (?:the )?(.+?):?$/i.exec(heading.trim());
    if (match?.[1] && match[1].split(/\s+/).length <= 8 && canAct(match[1])) return match[1];
    // "Ten asks of the next government".
    const asked = /\basks (?:of|for|to) (?:the )?(.+?):?$/i.exec(heading.trim());
    if (asked?.[1] && asked[1].split(/\s+/).length <= 8) return asked[1];
    const what = /^what (.+?) (?:should|must|can|needs? to)\b/i.exec(heading.trim());
    if (what?.[1] && !/^(?:we|to|now|next)$/i.test(what[1])) return what[1].replace(/^the /i, '');
  }
  return null;
}
