/** Lines under pictures, of which a copy kept the words alone: between the date and the text, or amid paragraphs. Furniture. */
import type { Paragraph, Root, RootContent } from 'mdast';
import { furnish, isBody, textOf } from './block.ts';
import { isFull } from './edges.ts';
import { type Ledger, plugin } from './ledger.ts';
import { gapBetween } from './profile.ts';
import { isClosed, listMark, words } from './shape.ts';

/** A line has so many words. */
const fewest = 6;
const most = 30;
const amid = 16;

/** Who and what is in pictures, seen for the first time. */
const seen =
  /^(?:an?|two|three|four|five|several|some|many|(?:the )?(?:residents?|people|villagers|workers?|soldiers?|troops|children|protesters|police|firefighters?|farmers?|fishermen|women|men|students|officials|supporters|visitors|passengers|migrants|refugees|rescuers|volunteers|engineers|aerial view|view|file photo|satellite image))\s/i;
/** What is done in them or was done to it, and where. */
const doing =
  /\s(?:\p{L}{2,}(?:ed|ing)|seen|hit|torn|built|shown|held|struck|lost|stands?|sits?|waits?|walks?|lies?|speaks?|works?|carr(?:y|ies)|inspects?)\s(?:.*\s)?(?:in|at|on|near|outside|inside|during|after|by|along|off|over|under|before)\s/iu;
const finite =
  /\s(?:is|are|was|were|has|have|had|will|\p{L}{3,}ed(?!\s(?:from|by|for|of|with|on|in|to|at)\s)|met|spoke|stood|sat|held|gave|took|left|led|came|went|said)(?:\s|$)/iu;
const advice = /\b(?:must|should|can|could|may|might|would|shall|how|why|what|when|whether)\b|[:?]/i;

/** Mark them. Amid the text only in a file whose lines are its paragraphs: there its headings have marks of their own. */
export function findPictures(root: Root, ledger: Ledger): void {
  let dated = false;
  let seenText = false;
  const lines = ledger.repairs.some(({ rule }) => rule === 'line-paragraph');
  for (const [index, node] of root.children.entries()) {
    if (node.data?.furniture === 'byline') dated = true;
    if (!isBody(node)) continue;
    const text = textOf(node).value.trim();
    if (isFull(text)) seenText = true;
    const count = words(text);
    if (isClosed(text) || count < fewest || count > most || listMark(text) || advice.test(text) || node.data?.begins)
      continue;
    const [before, next] = [root.children[index - 1], root.children[index + 1]];
    if (!isBody(next) || !/^["'“‘«(]?\p{Lu}/u.test(textOf(next).value)) continue;
    const above = dated && !seenText && seen.test(text) && doing.test(text) && isFull(textOf(next).value);
    const within =
      lines &&
      seenText &&
      count <= amid &&
      isAmid(before, node, next) &&
      (finite.test(text) || (seen.test(text) && doing.test(text)));
    if (above || within) furnish(node, 'caption');
  }
}

/** @returns Whether a line that begins like a sentence stands between two complete paragraphs, without blank lines. */
export function isAmid(before: RootContent | undefined, node: Paragraph, next: RootContent | undefined): boolean {
  return (
    isBody(before) &&
    isBody(next) &&
    isClosed(textOf(before).value) &&
    isClosed(textOf(next).value) &&
    gapBetween(before, node) === 0 &&
    gapBetween(node, next) === 0 &&
    /^["'“‘«]?[\p{Lu}\p{N}]/u.test(textOf(node).value.trim())
  );
}

export const picture = plugin(findPictures);
