/**
 * The 52 golden rules of English, by the names under which they are known, each on a case of our own; `|` marks where a
 * sentence ends. Three are about line ends, which repair settles before sentences are told: they go the whole way.
 */
import { expect, test } from 'vitest';
import { sentences } from '../../pipeline/corpus/sentences.ts';
import { pass } from '../normalize/pass.ts';

const rules: [name: string, marked: string][] = [
  ['simple period', 'The tide turned at noon.|The ferry left.'],
  ['question mark', 'Who paid for the weir?|The county did.'],
  ['exclamation point', 'The gate is open!|Close it.'],
  ['one-letter upper case abbreviation', 'The gauge is named for Ida K. Lindqvist.|She built it.'],
  ['one-letter lower case abbreviation', 'The figures stand on p. 212.|They are old.'],
  ['two-letter lower case abbreviation within', 'Would Lind and co. pay for the barge?|They would not.'],
  ['two-letter upper case abbreviation within', 'The yard was leased by Marsh, Holm & Co. in spring.|It lies idle.'],
  ['two-letter lower case abbreviation at the end', 'The barge belongs to Lind and co.|They never use it.'],
  ['two-letter upper case abbreviation at the end', 'The yard belongs to Marsh, Holm & Co.|It lies idle.'],
  ['prepositive abbreviation', 'Meltwater from Mt. Orrin feeds the sound.|It is cold.'],
  ['prepositive and postpositive abbreviation', 'The chapel of St. Olave stands on 4th st. by the quay.|It is shut.'],
  ['possessive abbreviation', 'The patent is Karl Lind Jr.’s own.|He lives on it.'],
  ['multi-period abbreviation within', 'Rails came from the U.S.A. in crates.|They were rusty.'],
  ['multi-period abbreviation at the end', 'The tariff is set by the E.U.|What do the ports say?'],
  ['U.S. as a boundary', 'The dredger was built in the U.S.|Who bought it?'],
  ['U.S. before a capital, no boundary', 'The U.S. Coast Survey charted the sound.|Its maps are good.'],
  ['U.S. before a small letter, no boundary', 'The firm left the U.S. for good.|It failed.'],
  ['a.m. and p.m., both ways', 'At 6 a.m. Mrs. Holm opened the lock.|She closed it at 9 p.m.|Mr. Lind slept.'],
  ['number, no boundary', 'The toll is $12.50 a barge.|It rose.'],
  ['number as a boundary', 'The toll is $12.50.|It rose.'],
  ['parenthesis within', 'The pilot (He had sailed for ten years as a mate.) knew the shoals.|Few do.'],
  ['e-mail address', 'Complaints go to lock.keeper@holm.example.|Nobody reads them.'],
  ['web address', 'The tables are at https://gauge.example/t/2021.09.html.|They are wrong.'],
  ['single quotation within', "The clerk wrote 'The gate holds, and the sill too.' into the log.|It did not."],
  ['double quotation within', 'The clerk wrote "The gate holds, and the sill too." into the log.|It did not.'],
  ['double quotation at the end', 'The clerk wrote, "The gate will hold."|He went home.'],
  ['double exclamation', 'Stop!!|The sill is loose.'],
  ['double question', 'Again??|Nobody believes it.'],
  ['exclamation and question', 'The lock again!?|It was mended in May.'],
  ['question and exclamation', 'The lock again?!|It was mended in May.'],
  ['list: number, stop and bracket, no stop', '1.) Drain the basin |2.) Lift the gate'],
  ['list: number, stop and bracket, stops', '1.) Drain the basin. |2.) Lift the gate.'],
  ['list: number and bracket, no stop', '1) Drain the basin |2) Lift the gate'],
  ['list: number and bracket, stops', '1) Drain the basin. |2) Lift the gate.'],
  ['list: number and stop, no stop', '1. Drain the basin |2. Lift the gate'],
  ['list: number and stop, stops', '1. Drain the basin. |2. Lift the gate.'],
  ['list: bullet and number', '• 7. Drain the basin |• 8. Lift the gate'],
  ['list: hyphen bullet and number', '⁃7. Drain the basin |⁃8. Lift the gate'],
  ['list: letters', 'a. Drain the basin |b. Lift the gate |c. Scrape the sill'],
  ['coordinates', 'The wreck lies at N°. 5512.203.441.|Divers know the place.'],
  ['name with an exclamation point', 'He left Yahoo! for the harbour office.|He regrets it.'],
  ['I as a word and as an initial', 'They were as wet as I.|Was Oskar I. Holm aboard?'],
  ['ellipsis at the end of a quotation', 'The log ends with “the water rises by the hour. . . .”'],
  ['ellipsis in square brackets', '“The mate [...] cut the line [...]” (Holm 31).|He was right.'],
  [
    'ellipsis set apart, then a stop',
    'What the log leaves out at the end of a line it marks with points . . . .|New line.',
  ],
  ['ellipsis run together, as a boundary', 'They never came back....|The quay stayed empty.'],
  ['ellipsis, no boundary', 'It was not quite . . . well, what I saw...see the log . . . I cannot say.'],
  ['four points', 'The custom . . . was to ring a bell at each tide. . . .|The bell is lost. . . .'],
  ['no white space between', 'The tide turned.|The ferry left.|Mr. Holm counted 1,200.|That is few.'],
];

test.each(rules)('%s', (name, marked) => {
  const text =
    name === 'no white space between' ? marked.replaceAll('|', '') : marked.replaceAll(' |', '|').replaceAll('|', ' ');
  const expected = marked.split('|').map((sentence) => sentence.trim());
  expect(sentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

/** What the whole way makes of a text. */
function sentencesOf(text: string): string[] {
  const { passages } = pass(text).root.data;
  return passages.flatMap((one) => one.sentences.map(({ start, end }) => one.text.slice(start, end)));
}

test('errant line end, as a page leaves it', () => {
  expect(
    sentencesOf('The keeper opened the\nlower gate before noon because the tide was early.\nThe boats waited.\n'),
  ).toEqual(['The keeper opened the lower gate before noon because the tide was early.', 'The boats waited.']);
});

test('errant line end behind a space', () => {
  expect(sentencesOf('The keeper opened the \nlower gate before noon because the tide was early.\n')).toEqual([
    'The keeper opened the lower gate before noon because the tide was early.',
  ]);
});

test('list in small letters, by line ends', () => {
  expect(sentencesOf('What the keeper logs\nopening hours\nboats, barges and rafts\nwater levels\n')).toHaveLength(4);
});

test('there are 52', () => expect(rules.length + 3).toBe(52));
