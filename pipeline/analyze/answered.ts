/** Recommendations by their numbers, and the answers that stand under them: an inquiry's, a response's, an audit's. */
import type { PassageReading, SourceReading } from './reading.ts';
import { answered, answerHeading, answering, answerLabel, responseTitle } from './tables/answers.ts';
import { label } from './tables/deontic.ts';

/** What stands under one number. */
export interface Numbered {
  /** "4", "iv", "b". */
  number: string;
  /** The recommendation itself. */
  asked: PassageReading[];
  /** What is answered to it; empty where nothing is. */
  answer: PassageReading[];
}

/** What a label at the start of a passage opens, up to the next heading. */
interface Run {
  number: string;
  headings: string;
  answering: boolean;
  since: PassageReading[];
}

const known = new WeakMap<SourceReading, Numbered[]>();

/** @returns What a source has under "Recommendation 4", as a heading or at the start of a passage, in reading order. */
export function numberedIn(source: SourceReading): Numbered[] {
  let found = known.get(source);
  if (!found) {
    found = read(source);
    known.set(source, found);
  }
  return found;
}

/** @returns Whether a source answers another, by its title. */
export function isResponse({ source, passages }: SourceReading): boolean {
  const heading = passages.find(({ passage }) => passage.headings.length > 0)?.passage.headings[0];
  return [source.metadata.title, heading].some((title) => title && responseTitle.test(title));
}

/** @returns Whether a passage answers a numbered recommendation. */
export function isAnswer(passage: PassageReading): boolean {
  return numberedIn(passage.source).some(({ answer }) => answer.includes(passage));
}

function read(source: SourceReading): Numbered[] {
  const { passages } = source;
  const response = isResponse(source);
  const found = new Map<string, Numbered>();
  const under = (number: string) => {
    const own = found.get(number) ?? { number, asked: [], answer: [] };
    found.set(number, own);
    return own;
  };
  let run = null as Run | null;
  for (const passage of passages) {
    const { headings, text } = passage.passage;
    const over = headings.map((heading) => heading.trim());
    const key = over.join('\n');
    if (run && run.headings !== key) run = null;
    const at = over.findLastIndex((heading) => numberOf(heading) !== null);
    const answerAt = over.findLastIndex((heading) => answerHeading.test(heading));
    const heading = numberOf(over[at] ?? '');
    const own = numberOf(text);
    const answers = answerLabel.exec(text);
    if (answerAt >= 0 && answerAt >= at) {
      const number = answerHeading.exec(over[answerAt] ?? '')?.[1]?.toLowerCase() ?? heading;
      if (number) under(number).answer.push(passage);
    } else if (own !== null) {
      run = { number: own, headings: key, answering: false, since: [] };
      under(own).asked.push(passage);
    } else if (answers) {
      const number: string | null = answers[1]?.toLowerCase() ?? run?.number ?? heading;
      if (!number) continue;
      if (run) under(number).asked.push(...run.since);
      run = { number, headings: key, answering: true, since: [] };
      under(number).answer.push(passage);
    } else if (response && !run?.answering && (run || heading) && takesStand(passage)) {
      const number: string = run?.number ?? heading ?? '';
      if (run) under(number).asked.push(...run.since);
      run = { number, headings: key, answering: true, since: [] };
      under(number).answer.push(passage);
    } else if (run?.answering) under(run.number).answer.push(passage);
    else if (run && isTitle(under(run.number).asked)) under(run.number).asked.push(passage);
    else if (run) run.since.push(passage);
    else if (heading) under(heading).asked.push(passage);
  }
  return [...found.values()];
}

/** "Recommendation 4: Rescue": what is asked follows. */
function isTitle(asked: PassageReading[]): boolean {
  return asked.every(({ sentences }) => sentences.every(({ words }) => words < 8));
}

/** "The Government accepts this recommendation. …": an answer that nothing stands over. */
function takesStand({ sentences: [first] }: PassageReading): boolean {
  return first !== undefined && (answering.test(first.text) || answered.test(first.text));
}

/** "Recommendation 4: Rescue", "R4." → "4". */
function numberOf(text: string): string | null {
  const words = label.exec(text)?.[0] ?? '';
  return /(\d+(?:\.\d+)*|\b[ivx]{1,5}|\b[a-h])\W*$/i.exec(words)?.[1]?.toLowerCase() ?? null;
}
