import { describe, expect, it } from 'vitest';
import { actorsIn, briefingOf } from './found.ts';

const named = (text: string) =>
  actorsIn(text)
    .map(({ name, kind, aliases }) => [kind, name, ...aliases].join(' | '))
    .sort();

describe('actors of published texts', () => {
  it.each([
    ['Oland bought Russian S-300 systems and Russian Tor M-1 systems. The Tor M-1 has shown its worth.', []],
    ['Its “Report on the State of Order and Compliance With the Lake Standards” came out.', []],
    ['Live face recognition (LFR) vans came. LFR works, and LFR has spread.', []],
    ['There were many Jews in the city. Jews voted.', []],
    ['British-Israeli Emily Lund, a freed guard, has called it a failure.', ['person | Emily Lund']],
    [
      'The Lake Defence Board (LDB) left. The Lake Defense Board (LDB) came back.',
      ['organization | Lake Defence Board | LDB | Lake Defense Board'],
    ],
    ['Fighting in El Fasher went on. The city of El-Fasher fell.', ['place | El Fasher | El-Fasher']],
    ['Support came from Nato, and NATO stayed.', ['organization | NATO | Nato']],
    [
      'The Office for the Coordination of Lake Affairs (OCLA) said the fighting goes on.',
      ['organization | Office for the Coordination of Lake Affairs | OCLA'],
    ],
    [
      'In March the Lake Center for Policy and Survey Research found that many agree.',
      ['organization | Lake Center for Policy and Survey Research'],
    ],
    ['Talks with Putin go on. The guild must talk to Putin.', ['person | Putin']],
    ['Samantha Power, a lawyer, said the raid was a crime.', ['person | Samantha Power']],
    // The other way round.
    ['Victoria Steel is a firm. Victoria Steel raised its rates.', ['organization | Victoria Steel']],
    ['He praised “the Lake Board of Oland”.', ['organization | Lake Board of Oland']],
    [
      'The Department for the Environment of France met.',
      ['organization | Department for the Environment', 'state | France'],
    ],
    ['Local Council members left, and the Local Council met.', ['organization | Local Council']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([...expected].sort());
  });
});

describe('framing: a word with another before it', () => {
  it('counts no displacement crisis as fighting and no sanctions regime as a government', () => {
    const briefing = briefingOf([
      {
        id: 'a',
        blocks: ['The war goes on in Oland. The war is a displacement crisis. The regime in Oland fights the war.'],
      },
      {
        id: 'b',
        blocks: [
          'The conflict goes on in Oland. The conflict broke the sanctions regime. The government in Oland stands.',
        ],
      },
    ]);
    const counted = (briefing.framing ?? []).filter(({ term }) => /crisis|regime/.test(term));
    expect(counted.map(({ term, counts }) => [term, counts.b])).not.toContainEqual(['regime', 1]);
    expect(counted.some(({ term }) => term === 'crisis')).toBe(false);
  });
});
