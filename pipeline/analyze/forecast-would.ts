/** What would follow: "A toll would bring the lorries down", "To close the school would drive families away". */
import { isHyphen, nounPhraseAt, type Phrase } from './phrases.ts';
import type { Sentence } from './reading.ts';
import { singular } from './singular.ts';
import { canSpeak, speakerBefore } from './speakers.ts';
import { proposalNouns } from './tables/cues-nouns.ts';
import { pasts } from './tables/pasts.ts';
import { doers, personal } from './tables/speakers.ts';
import type { Token } from './words.ts';

/** What lays down what shall be: what it "would" do is what it holds, and nothing foreseen. */
const provisions = new Set(
  `${[...proposalNouns].join(' ')} act law amendment motion measure reform rule treaty agreement contract clause article code directive
  regulation resolution budget package decree concept design version option charter statute ordinance approach policy solution alternative answer way
  compromise test reading`.split(/\s+/),
);

/** What nothing comes of: what one would think, wish, say, and what is judged. */
const said =
  /^(?:like|love|rather|prefer|seem|appear|say|argue|suggest|think|hope|expect|want|wish|imagine|mind|be|have|become|later|soon|often|usually|sometimes|always|then|come|go|prove|turn|emerge|prioriti[sz]e|include|involve|require|entail|consist|comprise|focus|seek|aim|need|recogni[sz]e|treat|regard|see|ask|start|put|pass)$/;

/** What judges what would come, behind "would be". */
const outcomes =
  /^(?:disaster|danger|blow|risk|relief|boon|loss|gain|burden|threat|catastrophe|setback|boost|step|victory|defeat|turning|end|beginning|start|signal|test|gift|godsend|shock|price|cost|casualty|result|consequence|effect|beneficiary|loser|winner|small|large|great|huge|slight|negligible|considerable|severe|dire|modest|limited|enormous|cheaper|dearer|slower|faster|higher|lower|fewer|larger|smaller|weaker|stronger|impossible|harder|easier|felt|lost|gone|hit|spared|left|forced|needed|required|affected|doomed|bankrupt|idle|worse|better|worst|cut|enough|short|free|able|unable)$/;

/**
 * @param index The token "would".
 * @returns Whether it tells what would come of a thing or a step: nothing is told of the past, no body says what it would do,
 * and no proposal what it holds.
 */
export function followsFrom(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  // "would no doubt bring".
  const doubt = tokens[index + 1]?.lower === 'no' && tokens[index + 2]?.lower === 'doubt' ? index + 2 : index;
  const verb = tokens.findIndex(({ pos }, at) => at > doubt && pos !== 'ADV' && pos !== 'PART');
  const word = tokens[verb]?.lower ?? '';
  if (verb < 0 || isTold(sentence, index)) return false;
  const rest = tokens.slice(verb + 1, verb + 7);
  const judged = rest.some(({ lower }) => outcomes.test(lower));
  if (/^(?:be|become|mean|prove)$/.test(word) ? !judged && word !== 'mean' : said.test(word)) return false;
  if (!/^(?:VERB|AUX|NOUN|ADJ)$/.test(tokens[verb]?.pos ?? '')) return false;
  if (isStep(tokens, index)) return true;
  const subject = overClause(tokens, index) ?? speakerBefore(tokens, index);
  if (!subject) return false;
  const head = tokens[subject.head];
  const first = tokens[subject.from]?.lower ?? '';
  if (!head || (head.pos === 'PRON' && !/^(?:it|this|that)$/.test(head.lower))) return false;
  // "A toll would be unfair. It would also hit the poor": goes on with what would be.
  const { passage, number } = sentence;
  if (head.pos === 'PRON' && subject.from < 2)
    return passage.sentences[number - 2]?.tokens.some(({ lower }) => lower === 'would') ?? false;
  // "The rule looks fair, but it would tie the hands of small ports".
  if (head.pos === 'PRON') return /^(?:but|yet|and|,|because|since|as)$/.test(tokens[subject.from - 1]?.lower ?? '');
  if (/^(?:result|effect|outcome|consequence|upshot)s?$/.test(head.lower)) return true;
  const open = /^(?:a|an|another|any|such|no|more|further|less|fewer)$/.test(first);
  const person = personal(head) || doers.test(head.lower);
  if (open && !person && (!provisions.has(singular(head.lower)) || !/^an?$/.test(first))) return true;
  if (provisions.has(singular(head.lower)) || canSpeak(tokens, subject)) return false;
  return (
    judged ||
    (subject.from < 2 &&
      head.pos === 'NOUN' &&
      first !== 'the' &&
      !/s$/.test(head.lower) &&
      !isHyphen(tokens, index - 1))
  );
}

/** "To close the school would …", "Cutting the line in two would …": a step that might be taken. */
function isStep(tokens: Token[], index: number): boolean {
  const [first, second] = tokens;
  const opens =
    (first?.lower === 'to' &&
      (/^(?:VERB|AUX|NOUN)$/.test(second?.pos ?? '') || (second?.pos === 'ADJ' && tokens[2]?.pos === 'DET'))) ||
    (/^(?:not )?\p{L}{2,}ing$/u.test(first?.lower ?? '') && first?.pos === 'VERB' && second?.pos !== 'AUX');
  return opens && !tokens.slice(0, index).some(({ text, pos }) => text === ',' || pos === 'AUX' || text === ':');
}

/** "An extension of the sort the minister favours would": over the clause that tells which. */
function overClause(tokens: Token[], index: number): Phrase | null {
  const phrase = /^(?:an?|another|any|such)$/.test(tokens[0]?.lower ?? '') ? nounPhraseAt(tokens, 0) : null;
  const clause = tokens.slice(phrase?.to ?? 0, index);
  const relative = clause.findIndex(({ lower }) => /^(?:that|which|who)$/.test(lower));
  const verbs = clause.filter(({ pos }, at) => (pos === 'VERB' || pos === 'AUX') && (relative < 0 || at < relative));
  return phrase && verbs.length === 0 && !clause.some(({ text }) => /^[,;:]$/.test(text)) ? phrase : null;
}

/** A verb of the past, in the sentence up to the word, or in the one before it where that has none of the present. */
function isTold({ tokens, passage, number }: Sentence, index: number): boolean {
  const before = passage.sentences[number - 2]?.tokens ?? [];
  const have = tokens.slice(index + 1, index + 4).some(({ lower }) => lower === 'have');
  return have || tokens.slice(0, index).some(isPastVerb) || (before.some(isPastVerb) && !isNow(before));
}

function isPastVerb({ pos, lower }: Token, at: number, tokens: Token[]): boolean {
  if (pos === 'AUX') return /^(?:was|were|had|did)$/.test(lower);
  const participle = /^(?:has|have|is|are|be|been|being)$/.test(
    tokens.slice(0, at).findLast((one) => one.pos !== 'ADV')?.lower ?? '',
  );
  return pos === 'VERB' && !participle && (pasts.has(lower) || /ed$/.test(lower)) && tokens[at + 1]?.lower !== 'by';
}

function isNow(tokens: Token[]): boolean {
  return tokens.some(
    ({ pos, lower }) =>
      (pos === 'AUX' && /^(?:is|are|has|have|will|would|may|can|could|might|does|do)$/.test(lower)) ||
      (pos === 'VERB' && /[^s]s$/.test(lower)),
  );
}
