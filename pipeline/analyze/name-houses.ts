/** Houses whose name ends in "'s": "Lloyd's expects", "brokers at Sotheby's". */
import type { Mention } from './names.ts';
import { isPossessive } from './phrases.ts';
import { knownNames } from './regions.ts';
import { saying } from './tables/roles.ts';

/**
 * Gives names the "'s" that is part of them: where it says something, or stands before no noun behind "at", in a source
 * that names nobody else so.
 *
 * @param all Changed in place.
 */
export function nameHouses(all: Mention[]): void {
  const ends = new Map<Mention, number>();
  const houses = new Set<string>();
  for (const mention of all) {
    const { sentence, name, start, end } = mention;
    if (name.includes(' ') || knownNames().has(name)) continue;
    const at = sentence.tokens.findIndex((token) => token.end === end + 2);
    const mark = sentence.tokens[at];
    if (!mark || (!isPossessive(mark) && !/['’]s$/.test(mark.text))) continue;
    ends.set(mention, end + 2);
    const next = sentence.tokens[at + 1];
    const before = sentence.tokens.find((token) => token.end === start - 1);
    const alone = !next?.word || /^(?:VERB|AUX|ADP)$/.test(next.pos);
    if (saying.has(next?.lower ?? '') || next?.lower === 'expects' || (before?.lower === 'at' && alone))
      houses.add(key(mention));
  }
  // Somebody's own: "we met at Holm's", of a Holm who is named without it.
  for (const mention of all)
    if (!ends.has(mention) && (mention.name.includes(' ') || mention.titled))
      houses.delete(`${mention.sentence.source.id} ${mention.name.split(' ').at(-1)}`);
  for (const [mention, end] of ends) {
    if (!houses.has(key(mention))) continue;
    Object.assign(mention, {
      name: `${mention.name}'s`,
      end,
      corporate: true,
      firm: true,
      locative: false,
      place: false,
    });
  }
}

const key = ({ sentence, name }: Mention) => `${sentence.source.id} ${name}`;
