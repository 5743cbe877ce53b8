/** Who holds an office that stands alone: "the governor" behind "Governor Ana Ruiz" or "Ana Ruiz, the governor". */
import type { Attribution } from './holders.ts';
import { organizationWords, placeWords } from './tables/names.ts';
import { offices } from './tables/speakers.ts';

const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |van |von |al-|bin )?\\p{Lu}[\\p{L}'’-]+){0,2}";
const title = '(?:(?:Dr|Sir|Dame|Mr|Mrs|Ms|Prof)\\.? )?';

/** @returns The holder, or the one person whom the passage, or the one before it, has named by that office. */
export function officeHolder({ sentence, holder, speaker }: Attribution): string | null {
  const office = holder?.toLowerCase() ?? '';
  const article = sentence.tokens[(speaker?.head ?? 0) - 1]?.lower;
  if (!offices.has(office) || !/^\p{L}+$/u.test(office) || article !== 'the') return holder;
  const { passage } = sentence;
  const before = passage.source.passages[passage.passage.number - 2]?.passage.text ?? '';
  const text = `${before} ${passage.passage.text.slice(0, sentence.start)}`;
  const written = `[${office[0]?.toUpperCase()}${office[0]}]${office.slice(1)}`;
  const forms = [
    RegExp(`\\b${written} ${title}(${name})`, 'gu'),
    RegExp(`(${name}), (?:the|its|their|his|her) (?:\\p{L}+ ){0,3}${written}\\b`, 'gu'),
    RegExp(`\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\\p{L}+ ){0,3}${written}, ${title}(${name}),`, 'gu'),
  ];
  const found = forms
    .flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''))
    .filter(
      (words) =>
        !words
          .split(' ')
          .some((word) => organizationWords.has(word.toLowerCase()) || placeWords.has(word.toLowerCase())),
    );
  const last = new Set(found.map((words) => words.split(' ').at(-1)));
  return last.size === 1 ? (found.sort((one, other) => other.length - one.length)[0] ?? holder) : holder;
}
