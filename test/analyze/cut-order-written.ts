/** Sources whose names stand with an apostrophe both before a stop and before a word, early and late. */
import type { Written } from './corpus-of.ts';

export const possessives: Written[] = [
  {
    id: 'one',
    date: '2026-03-02',
    blocks: [
      "Nobody's yard was slower than Qualvor's, as the harbour board said in May 2025.",
      "According to Trelvin's owners, Trelvin's 40 boats carried 300 tonnes in 2024.",
      'The ferries were Ostrava Line’s; the quays, said Mara Hellin, were nobody’s.',
      "Qualvor's owners expect that Qualvor's boats will be sold by 2028.",
      'Ostrava Line’s pilots warned that Hellin’s report left out 12 wrecks.',
    ],
  },
  {
    id: 'two',
    date: '2026-04-20',
    blocks: [
      'Qualvor’s boats carried 280 tonnes in 2024, and Trelvin’s 310 tonnes.',
      'Mara Hellin’s report says that Ostrava Line’s pilots found nine wrecks in May 2025.',
      "The loss was first of all Trelvin's. It could become Qualvor's.",
      'The council should buy Trelvin’s boats before it mends Qualvor’s.',
      "“Whose wrecks are they? Hellin's!” said a pilot of Ostrava Line's.",
    ],
  },
];
