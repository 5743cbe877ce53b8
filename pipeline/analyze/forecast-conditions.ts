/** On what condition something is to come: "if the levy lapses", "without a new pier", "failing an agreement", "cut the grant, and". */
import { conditionOf } from './particulars.ts';
import { nounPhraseAt } from './phrases.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './words.ts';

const asking =
  /\b(?:see|seen|know|known|ask|asks|asked|wonder|wonders|unclear|uncertain|clear|doubts?(?: very much)?|question|decide|tell|whether|or|seemingly|apparently|wrongly|mistakenly|implicitly|tacitly|naively)\s*$/i;
const noCondition = /^(?:until|once|if (?:not|anything|only|ever|so|possible|necessary)\b)/i;

/** @returns On what condition, verbatim; `null` for none. "Until" tells how long, and is none. */
export function conditionIn(sentence: Sentence): string | null {
  const set = fronted(sentence);
  if (set) return set;
  const condition = conditionOf(sentence);
  // "Once she is in office": when, not whether. "Remains to be seen if": whether.
  const before = condition ? sentence.text.slice(0, sentence.text.indexOf(condition)) : '';
  if (condition && !asking.test(before) && !noCondition.test(condition))
    return condition.split(/\s?[—–]\s?/)[0] ?? null;
  // "…, should the crisis turn ugly".
  const turned =
    /, ((?:should|were) (?:the|a|an|any|it|they|this|that|he|she|we|these|those|\p{Lu})[^,;:.]{5,90})(?=[.,;]|$)/u.exec(
      sentence.text,
    )?.[1];
  return turned ?? ordered(sentence) ?? behind(sentence) ?? going.exec(sentence.text)?.[0] ?? null;
}

/** "At this rate", "on present trends", "at the current pace of repairs": as long as things go on as they do. */
const going =
  /\b(?:[Aa]t|[Oo]n|[Uu]nder) (?:(?:this|that|these|today['’]s)(?: (?:present|current|recent))?|(?:(?:the|its|their) )?(?:present|current|existing|recent|prevailing)) (?:rates?|pace|speed|trends?|trajectory|course|form|growth rates?|polic(?:y|ies)|plans?|conditions)\b/;

/** What opens a sentence and sets a case, and how sure what follows must be told. */
const sets =
  /^(?:Without|With|Even without|Only with|Failing|Barring|Absent|Given|Assuming|Granted|Short of|In the absence of|In the event of|In case of|But for|Subject to) /;
const any = /^(?:will|would|could|may|might|can|cannot|wo|shall|should|is|are|'ll|’ll)$/;
const open = /^(?:would|could|may|might|can)$/;
const smooth =
  '(?:(?:any|much|major|serious|significant|great|undue|real|further) )*(?:issues?|problems?|difficult(?:y|ies)|trouble|incidents?|hesitation|interruption|hindrance|success)';
const idle = RegExp(
  `^(?:doubt|question|exception|fail|delay|further|prejudice|warning|regard|respect|reference|reason|hindsight|${smooth})\\b`,
);
const more =
  /^(?:enough|steady|continued|sufficient|more|fewer|less|another|better|cheaper|no|a few more|a little|proper|\d+ more|[a-z]+ more)\b/i;

/** "Without a second kiln the pottery will", "With more beds the ward could", "Failing a buyer by June, the yard will". */
function fronted({ tokens, text, passage }: Sentence): string | null {
  const lead = sets.exec(text)?.[0] ?? '';
  if (!lead || idle.test(text.slice(lead.length))) return null;
  const first = lead.trim().split(' ').length;
  if (/^(?:Assuming|Given|Granted) that /.test(text)) return null;
  const verb = tokens.findIndex(
    ({ lower, pos }, at) => at > first && (pos === 'AUX' || pos === 'VERB') && any.test(lower),
  );
  // "Given the weight of the port, a strike would": a reason, and no case.
  if (
    lead === 'Given ' &&
    /^(?:the|its|their|his|her|our|this|these|that|those|such|how)\b/.test(text.slice(lead.length))
  )
    return null;
  const given = /^(?:With|Given|Granted) $/.test(lead);
  // "With the winter coming, prices will rise": no case that is set.
  if (verb < 0 || (given && !open.test(tokens[verb]?.lower ?? '') && !more.test(text.slice(lead.length)))) return null;
  const comma = tokens.findIndex(({ text: mark }, at) => at > first && mark === ',');
  const to = comma > 0 && comma < verb ? comma : subjectOf(tokens, first, verb);
  const inside = tokens.slice(first, to);
  if (to <= first || inside.some(({ pos }) => pos === 'AUX' || pos === 'SCONJ') || to - first > 16) return null;
  if (given && inside.some(({ lower, pos }) => pos === 'VERB' && /(?:ing|ed)$/.test(lower))) return null;
  return passage.passage.text.slice(tokens[0]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Where the subject begins that stands behind a phrase without a comma. */
function subjectOf(tokens: Token[], first: number, verb: number): number {
  const determined = tokens.findLastIndex(
    ({ pos, lower }, at) =>
      at > first &&
      at < verb &&
      (/^(?:the|an?|it|they|this|that|these|those|no|most|many|few|some|all|he|she|we|i|its|their|our|there|every|each)$/.test(
        lower,
      ) ||
        (pos === 'NUM' && tokens[at - 1]?.pos === 'NOUN')) &&
      !/^(?:ADP|PART)$/.test(tokens[at - 1]?.pos ?? '') &&
      !/^(?:of|in|on|for|to|at|by|from|with|all|half|even)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  if (determined > 0) return determined;
  const phrase = nounPhraseAt(tokens, first);
  if (!phrase) return 0;
  // "Without new homes | rents will": the last noun is the subject.
  return phrase.to >= verb - 1 && phrase.to - first > 1 ? phrase.to - 1 : phrase.to;
}

/** "Cut the grant, and the clinics will close". */
function ordered({ tokens, text }: Sentence): string | null {
  const found =
    /^([A-Z][a-z]+ (?:the|a|an|this|that|these|those|its|their|our|any|one|more|off|up|down|away)\b[^,;:.]{3,60}), (?:and|and then|then) [^,;:]{3,80} (?:will|would|could|may)\b/.exec(
      text,
    );
  return found?.[1] && tokens[0]?.pos === 'VERB' && !/(?:ed|ing)$/.test(tokens[0].lower) ? found[1] : null;
}

/** "…, without help, …", "will stay cut off without a second bridge." */
function behind({ text }: Sentence): string | null {
  const between = inserted.exec(text)?.[1] ?? null;
  if (between) return between;
  const last = closing.exec(text)?.[1];
  return last ?? null;
}

/** @returns The condition without the statement: "If the gate fails there is a risk"; `null` where it cannot be told where that begins. */
export function upToHedge(condition: string, hedge: string): string | null {
  const at = condition.indexOf(hedge);
  if (at < 0) return condition;
  // "If they freeze my rents I'll be out".
  const before = condition.slice(0, at).trimEnd();
  // "Only if the ministry pays will the wards reopen".
  if (/^only /i.test(condition)) return before;
  const subject = /\s(?:I|we|they|he|she|it|there|this|that)$/.exec(before);
  if (subject) return before.slice(0, subject.index);
  return /^(?:there|it)\b/i.test(hedge) && at > 12 ? before : null;
}

const inserted = RegExp(
  `(?:^|, )(without (?!doubt|question|exception|fail|delay|further|prejudice|${smooth})[^,;:.]{4,80})(?=,)`,
  'i',
);
const closing = RegExp(
  String.raw`\b(?:will|would|cannot|may|might)\b[^.;:]*?(?<!\b(?:do|go|manage|live|make do|get by|cope)) ((?:without|in the absence of|absent|failing|barring|short of|but for) (?!doubt|question|exception|fail|delay|further|prejudice|warning|${smooth}\b|any|ever|[a-z]+ing\b)(?:(?:an?|the|its|their|some|more|new|another|such|this|that|these|enough|fresh|proper|[0-9][0-9.,]*) )?[^,;:.]{3,60})[.!]?$`,
);
