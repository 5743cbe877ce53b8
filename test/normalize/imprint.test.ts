/** What a publication says of its rights and of where it can be had is furniture; what a text says of rights is text. */
import { expect, test } from 'vitest';
import { pass } from './pass.ts';

const text =
  'The harbours of the northern coast have been dredged since the spring, and nobody has yet been told who is going to pay for it.';

const kinds = (line: string) => {
  const { root } = pass(`# Dredging\n\n${text}\n\n${line}\n\n${text.replace('spring', 'summer')}\n`, 'test.md');
  return root.data.source.furniture.filter(({ kind }) => kind !== 'title').map(({ kind }) => kind);
};

test.each([
  'This report is licensed under the terms of the Open Government Licence v3.0 unless it says otherwise. To view this licence, write to the harbour office, or look at harbour.example/licence.',
  'All content is available under the Open Government Licence v3.0, except where otherwise stated',
  '© Harbour Board 2021. This work is licensed under a Creative Commons Attribution 4.0 licence.',
  'Where we have found any third party copyright information you will need to ask the holders for their permission.',
  'This document is available at https://harbour.example/dredging-of-the-northern-coast',
  'The report can be downloaded from www.harbour.example free of charge.',
  'Any enquiries regarding this publication should be sent to the harbour office.',
  'For further information on this report, please contact the office of the board.',
  'No part of this publication may be reproduced in any form without the consent of the board.',
  'ISBN 978-3-16-148410-0',
])('%s', (line) => {
  expect(kinds(line)).toEqual(['navigation']);
});

test.each([
  'The ministry has released its charts under the Open Government Licence, so that pilots need not pay for them.',
  'This information is shared between the ports under a licence that the board gives to each of them every year.',
  'The report of the inspectors is available to the board alone, which has not shown it to the towns.',
  'Any enquiries into the flood were closed before the report of the board was sent to the towns.',
  'No part of the coast may be dredged without the consent of the board.',
])('text: %s', (line) => {
  expect(kinds(line)).toEqual([]);
});
