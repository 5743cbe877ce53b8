/** Figures that say on how much another rests: "a survey of 1,204 households", "the logbooks of 90 boats". */
import { onceEach } from './once-each.ts';
import type { Figure } from './quantities.ts';

/** Characters of the sentence before the figure and behind it that are looked at. */
const reach = { before: 70, behind: 40 };

const before =
  /\b(?:log ?books?|surveys?|polls?|samples?|interviews?|questionnaires?|records|data|answers|replies|responses|stud(?:y|ies)|analys[ei]s|readings|measurements|averages?|mean|median|panel|cohort) (?:of|from|with|for|among|in|to|at|by|covering|on|taken (?:from|at|in))(?: (?:the|its|their|our|these|those|all|some|about|around|nearly|almost|over|more than|at least|only|just|a further))*(?: [a-z]+(?:ed|ly))? $/i;
const asked =
  /\b(?:asked|polled|surveyed|interviewed|questioned|sampled)(?: (?:the|its|their|our|all|some|about|around|nearly|almost|over|more than|at least|only|just|a further))* $/i;
const behind =
  /^ (?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:surveyed|polled|interviewed|questioned|sampled|respondents?|interviewees?|replied|responded|answered)\b/i;

/** @returns Whether a figure counts what was looked at, and not what was found. */
export const isSample = onceEach(({ sentence, quantity: { at, unit } }: Figure): boolean => {
  if (/^(?:%|fraction|time)$/.test(unit ?? '')) return false;
  const text = sentence.passage.passage.text;
  const [from, to] = [at[0]?.start ?? 0, at[0]?.end ?? 0];
  const lead = text.slice(Math.max(sentence.start, from - reach.before), from);
  const rest = text.slice(to, Math.min(sentence.end, to + reach.behind));
  return before.test(lead) || asked.test(lead) || behind.test(rest) || /respondents?$/.test(text.slice(from, to));
});
