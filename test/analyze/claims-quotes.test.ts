/** Quotations over several sentences and paragraphs belong whole to whoever is named with them. */
import { expect, test } from 'vitest';
import { briefingOfOne } from './found.ts';

function found(...blocks: string[]): [string | null, string[]][] {
  return (briefingOfOne(blocks).claims ?? []).map(({ holder, at, carriedTo }) => [
    holder,
    [...at, ...carriedTo].map(({ locator }) => locator),
  ]);
}

test.each<[string, string[], string, string[]]>([
  [
    'sentences before the one that names the speaker',
    ['“The line will close. Nobody will pay. It is over,” said Ana Ruiz, who runs the depot. The town shrugged.'],
    'Ana Ruiz',
    ['one:1.1', 'one:1.2', 'one:1.3'],
  ],
  [
    'all of the quotation that follows',
    ['"The dykes held," said the engineer. "But only just. One more hour and we were lost." Nobody disagreed.'],
    'engineer',
    ['one:1.1', 'one:1.2', 'one:1.3'],
  ],
  [
    'the next paragraph, when it is nothing else',
    ['Ana Ruiz was blunt. “We cannot pay,” she said.', '“We will not pay. And nobody will make us.”'],
    'Ana Ruiz',
    ['one:1.2', 'one:2.1', 'one:2.2'],
  ],
  [
    'paragraphs that open with a mark and close only at the last',
    [
      'Ana Ruiz read her letter aloud. “We came in spring,” she said. “The well was full.',
      '“Then the frost came. Nothing grew.',
      '“So we left.”',
      'The room was silent.',
    ],
    'Ana Ruiz',
    ['one:1.2', 'one:1.3', 'one:2.1', 'one:2.2', 'one:3.1'],
  ],
  [
    'a paragraph behind a colon',
    ['The report puts it bluntly:', '“The pumps were never tested. They could not have worked.”'],
    'report',
    ['one:1.1', 'one:2.1', 'one:2.2'],
  ],
  [
    'what the quoted say of others is theirs',
    ['“We trusted the ministry because it said that the well was clean. Now we boil it,” said Ilse Marek, a baker.'],
    'Ilse Marek',
    ['one:1.1', 'one:1.2'],
  ],
])('%s', (_, blocks, holder, locators) => {
  expect(found(...blocks)).toEqual([[holder, locators]]);
});

test('a paragraph that names its own speaker is not the last one’s', () => {
  expect(found('“We cannot pay,” said Ana Ruiz.', '“They can,” said Jo Lund.')).toEqual([
    ['Ana Ruiz', ['one:1.1']],
    ['Jo Lund', ['one:2.1']],
  ]);
});

test('a forecast in the first sentence of a quotation is the speaker’s', () => {
  const { forecasts } = briefingOfOne(['“The line will close. Nobody will pay,” said Ana Ruiz.']);
  expect(forecasts?.map(({ holder }) => holder)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});
