/** A month of any year has none; a month of one year keeps it. */
import { expect, test } from 'vitest';
import { datesToldIn } from './found.ts';

test.each<[string, string[]]>([
  // Of any year.
  ['In March 2025 the port handled 46 ships, compared with 88 in an ordinary March.', ['March 2025: 2025-03']],
  ['In June 2025 fewer ferries ran than in an average June.', ['June 2025: 2025-06', 'June: null']],
  ['A dry April costs the growers a tenth of the crop.', ['April: null']],
  ['Another summer like it could push the August flow below 40 cubic metres.', ['August: null']],
  ['The locks should stay open from March to May.', ['March to May: null']],
  ['She wants the weirs raised from June to August every year.', ['June to August: null']],
  ['Fees are due in January every year.', ['in January: null']],
  // Of something told beside it.
  ['Catches fell to 310 tonnes in 2022, the year before the locks closed.', ['in 2022: 2022']],
  // Of one year.
  ['Rents were higher in April than a year earlier.', ['April: 2025-04']],
  ['Catches fell to 310 tonnes in 2022, after 400 the year before.', ['in 2022: 2022', 'year before: 2021']],
  ['The strike lasted from June to August.', ['from June to August: 2025-06/2025-08']],
  ['The talks broke down in an early July vote.', ['early July: 2025-07-01/2025-07-10']],
  ['The April agreement was signed by nine ports.', ['April: 2025-04']],
  ['The port closed in March.', ['in March: 2025-03']],
])('%s', (text, wanted) => {
  expect(datesToldIn(text, '2025-10-20').map((one) => one.replace(/^(?:in|from) /, ''))).toEqual(
    wanted.map((one) => one.replace(/^(?:in|from) /, '')),
  );
});
