/** Prose that nobody wrote: reports on made-up topics, as many and as long as asked, the same for the same seed. */

const topics = [
  'quay crane|berth fee|container yard|dredging contract|pilotage charge|harbour board|transit cargo|customs shed',
  'night train|track access|signal box|rolling stock|level crossing|freight corridor|station upgrade|timetable reform',
  'water tariff|irrigation canal|groundwater table|leaking main|sewage plant|river basin|drought reserve|meter rollout',
  'cod quota|trawl ban|landing site|spawning ground|vessel register|bycatch limit|fishing licence|coastal fleet',
  'grid fee|storage plant|peak demand|interconnector capacity|wind farm|balancing market|transformer station|network code',
  'clinic network|vaccine stock|nurse shortage|waiting list|insurance fund|rural hospital|screening programme|drug price',
  'housing stock|rent ceiling|building permit|land register|social housing|heat pump|renovation grant|zoning plan',
  'seed bank|fertiliser subsidy|grain reserve|soil survey|orchard blight|farm income|crop insurance|export levy',
  'school meal|teacher pay|language class|exam reform|vocational college|class size|rural school|library service',
  'fibre rollout|spectrum auction|data centre|roaming charge|cable landing|cyber drill|satellite link|public cloud',
  'flood barrier|evacuation route|early warning|dyke repair|rescue service|fire brigade|hazard map|relief fund',
  'tram line|cycle lane|parking levy|bus fleet|congestion charge|ferry terminal|road toll|airport slot',
];
const doings =
  'raise delay extend review replace finance close reopen merge inspect limit double audit privatise modernise approve reject suspend defend expand'.split(
    ' ',
  );
const qualities =
  'regional coastal costly ageing modest disputed joint seasonal rural urban temporary voluntary binding northern uneven public'.split(
    ' ',
  );
const bodies = 'Agency Authority Institute Council Commission Federation Bank Board Union Association'.split(' ');
const states = 'Norway Chile Kenya Portugal Estonia Peru Ghana Latvia Jordan Nepal Uruguay Morocco'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const first = 'Ada Benn Carla Dmitri Elif Femi Greta Hugo Ines Jonas Kira Lev Mina Noor Otto Pia'.split(' ');
const syllables = 'bar cal den fol gar hel kor lan mer nor pel ros sel tar ven wol'.split(' ');

/**
 * @param {number} seed
 * @returns {() => number} Numbers from 0 to 1 (mulberry32).
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param {number} seed
 * @param {number} words At least so many.
 * @returns {string} A report in Markdown: a title, sections, paragraphs, and recommendations at its end.
 */
export function reportOf(seed, words) {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const chance = (share) => random() < share;
  // As in real papers, a few topics are common and each source has its favourites.
  const own = Array.from({ length: 4 }, () => pick(topics));
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  const name = () => capital(pick(syllables) + pick(syllables) + (chance(0.4) ? pick(syllables) : ''));
  const people = Array.from({ length: 4 }, () => `${pick(first)} ${name()}`);
  const organisations = Array.from({ length: 5 }, () => `${name()} ${pick(bodies)}`);
  const places = Array.from({ length: 8 }, name);
  let topic = pick(own).split('|');
  const thing = () => (chance(0.6) ? `the ${pick(topic)}` : `the ${pick(qualities)} ${pick(topic)}`);
  const who = () =>
    chance(0.3)
      ? pick(states)
      : chance(0.5)
        ? `the ${pick(organisations)}`
        : chance(0.4)
          ? pick(people)
          : 'The ministry';
  const when = () => (chance(0.5) ? `In ${pick(months)} ${2015 + Math.floor(random() * 9)}, ` : `In ${pick(places)}, `);
  const figure = () =>
    pick([
      `${2 + Math.floor(random() * 90)} percent`,
      `${(1 + Math.floor(random() * 60)) * 100} households`,
      `around ${3 + Math.floor(random() * 40)} million euros`,
      `${2 + Math.floor(random() * 30)} sites`,
    ]);
  const sentences = [
    () => `${when()}${who()} began to ${pick(doings)} ${thing()} near ${pick(places)}.`,
    () => `${capital(thing())} serves ${figure()}, and ${thing()} depends on it.`,
    () => `${capital(who())} said that ${thing()} would ${pick(doings)} ${thing()}.`,
    () => `If ${who()} does not ${pick(doings)} ${thing()}, ${thing()} will probably cost ${figure()} more.`,
    () =>
      `Critics in ${pick(places)} call ${thing()} ${pick(qualities)}, because ${thing()} was never ${pick(qualities)}.`,
    () => `${capital(who())} is not ready to ${pick(doings)} ${thing()} before ${thing()} is paid for.`,
    () => `According to ${pick(people)} of the ${pick(organisations)}, ${figure()} were lost when ${thing()} failed.`,
    () => `This makes ${thing()} more ${pick(qualities)} than ${thing()} in ${pick(states)}.`,
    () =>
      `${capital(thing())} may be ${pick(qualities)}, but ${who()} must ${pick(doings)} ${thing()} by ${2024 + Math.floor(random() * 8)}.`,
  ];
  const blocks = [`# ${capital(pick(topic))} and ${pick(topic)} in ${pick(states)}`];
  let count = 0;
  for (let paragraph = 0; count < words; paragraph++) {
    if (paragraph % 4 === 0) {
      topic = pick(chance(0.7) ? own : topics).split('|');
      blocks.push(`## ${capital(pick(topic))}`);
    }
    const text = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(sentences)()).join(' ');
    count += text.split(' ').length;
    blocks.push(text);
  }
  blocks.push('## Recommendations');
  for (let index = 0; index < 3; index++)
    blocks.push(`- ${capital(who())} should ${pick(doings)} ${thing()} by ${2025 + index}.`);
  return `${blocks.join('\n\n')}\n`;
}
