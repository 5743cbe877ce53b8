/** Recommendations written as forms: "Goal: …", "Mechanism: …", "Responsible: …" again and again, one recommendation each time. */
import type { Advice } from './advice.ts';
import { deonticOf } from './deontic.ts';
import type { PassageReading, SourceReading } from './reading.ts';
import { fieldLabels } from './tables/deontic.ts';

type Field = keyof typeof fieldLabels;

interface Entry {
  field: Field | null;
  /** What stands behind the label. */
  text: string;
  passage: PassageReading;
}

/** Forms are filled in more than once or twice. */
const fewest = 3;

/**
 * @returns For each passage that fills in a field, the advice that begins there: one for each form, none for its other
 * fields. Empty where the source has no such forms.
 */
export function adviceInForms(
  source: SourceReading,
  isActor: (words: string) => boolean,
): Map<PassageReading, Advice[]> {
  const entries = source.passages.map(entryOf);
  const counts = new Map<string, number>();
  for (const { field } of entries) if (field) counts.set(field, (counts.get(field) ?? 0) + 1);
  const found = new Map<PassageReading, Advice[]>();
  // Without reasons beside them, labelled passages are a list like any other.
  if ((counts.get('what') ?? 0) < fewest || (counts.get('why') ?? 0) < fewest) return found;
  let form: Entry[] = [];
  const close = () => {
    const what = form.find(({ field }) => field === 'what');
    for (const { passage } of form) found.set(passage, []);
    if (what) found.set(what.passage, [adviceOf(what, form, isActor)]);
    form = [];
  };
  for (const entry of entries) {
    if (entry.field === null || form.some(({ field }) => field === entry.field)) close();
    if (entry.field !== null) form.push(entry);
  }
  close();
  return found;
}

function entryOf(passage: PassageReading): Entry {
  const { text } = passage.passage;
  const label = /^\W*([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’ ]{1,30}?)\s*:\W*\s/u.exec(text);
  const field = label?.[1]
    ? ((Object.keys(fieldLabels) as Field[]).find((name) => fieldLabels[name].test(label[1] ?? '')) ?? null)
    : null;
  return { field, text: text.slice(label?.[0].length ?? 0), passage };
}

function adviceOf(what: Entry, form: Entry[], isActor: (words: string) => boolean): Advice {
  const { passage } = what;
  const [first] = passage.sentences;
  const deontic = (first && deonticOf(first, 'section', isActor)) || { cue: null, strength: null, addressee: null };
  const value = (field: Field) => form.find((entry) => entry.field === field)?.text.replace(/[.\s]+$/, '') || null;
  const who = value('who');
  return {
    source: passage.source,
    sentences: [...passage.sentences],
    deontic,
    addressee: deontic.addressee ?? (who && who.split(/\s+/).length <= 8 ? who : null),
    section: true,
    horizon: value('when'),
    motive: form.filter(({ field }) => field === 'why').flatMap((entry) => entry.passage.sentences.slice(0, 1)),
    restated: [],
  };
}
