/** Who says what, how far it goes, and what is nobody's. */
import { expect, test } from 'vitest';
import { briefingOfOne, wordsAt } from './found.ts';

function found(text: string): (string | null)[][] {
  const briefing = briefingOfOne([text]);
  return (briefing.claims ?? []).map(({ holder, kind, at }) => [
    holder,
    kind,
    at.map((place) => wordsAt(briefing, place)).join(' '),
  ]);
}

test.each<[string, (string | null)[][]]>([
  ['The chairman, who took office in May, said that losses had doubled.', [['chairman', 'said', 'losses had doubled']]],
  ['Its spokeswoman, Ana Ruiz, told reporters on Monday that it was safe.', [['Ana Ruiz', 'said', 'it was safe']]],
  ['A pamphlet that went round last autumn claimed that wells were dry.', [['pamphlet', 'said', 'wells were dry']]],
  ['The pilots’ union (PU) argues that 40 crews are missing.', [['pilots’ union', 'said', '40 crews are missing']]],
  ['There is no deal, the delegate said.', [['delegate', 'said', 'There is no deal']]],
  ['In the ministry’s view, the levy is fair.', [['ministry', 'thought', 'the levy is fair']]],
  ['As the Lake Fund put it, “growth is slow”.', [['Lake Fund', 'said', '“growth is slow”']]],
  ['The agency estimates the loss at 12%.', [['agency', 'reported', 'the loss at 12%']]],
  ['The mayor described the levy as a mistake.', [['mayor', 'said', 'the levy as a mistake']]],
  ['The commission has called on members to cut fees.', [['commission', 'demanded', 'members to cut fees']]],
  ['The council promised in May to decide soon.', [['council', 'intended', 'to decide soon']]],
  ['Experts doubt whether the dam can hold.', [['Experts', 'thought', 'whether the dam can hold']]],
  ['The mill reportedly closed.', [[null, 'reported', 'The mill reportedly closed']]],
  ['The levy is said to harm exporters.', [[null, 'said', 'harm exporters']]],
  [
    'Norway demanded that boats leave, while Iceland asked for talks.',
    [
      ['Norway', 'demanded', 'boats leave'],
      ['Iceland', 'demanded', 'talks'],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Officials did not say when the line would reopen.',
  'Did the minister say that the dam is safe?',
  'We argue that the quota must fall.',
  'The figures show that landings fell.',
  'Our gauges show that the flow fell.',
  'We recommend that the council request an audit.',
])('nobody else’s: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a pronoun means who spoke, over a sentence between', () => {
  const holders = found(
    'The mayor, Ana Ruiz, said that the port was full. Ships waited. She added that fees would fall. She asked for help.',
  ).map(([holder]) => holder);
  expect(holders).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
});

test('what would be goes on being the holder’s; a judgement on it does not', () => {
  const { claims } = briefingOfOne([
    'The operator intends to run a trial. The trial would cover four depots. It would last six months. That would be too short.',
  ]);
  expect(claims?.map(({ carriedTo }) => carriedTo.map(({ locator }) => locator))).toEqual([['one:1.2', 'one:1.3']]);
});

test('a quotation goes on to its end', () => {
  const { claims } = briefingOfOne(['Strand said: “It is old. It leaks. It must go.” The dam stands.']);
  expect(claims?.[0]?.carriedTo.map(({ locator }) => locator)).toEqual(['one:1.2', 'one:1.3']);
});

test('a cue with nothing after it holds no words: the briefing is made all the same', () => {
  expect(
    () => briefingOfOne(['The fleet was sold for scrap. A spokesman for the port, Leo Marsh, denied that.']).claims,
  ).not.toThrow();
});
