/** Clean documents on made-up subjects, as the property tests want them: what they say does not matter, how they are built does. */
import fc from 'fast-check';

/** A document before any damage. A heading is `null` where paragraphs go on without one. */
export interface Clean {
  title: string;
  sections: { heading: string; paragraphs: string[]; items: string[] }[];
}

const subjects =
  'the harbour authority|the regional water board|the ministry of transport|Northern Rail|the grid operator|fishing cooperatives along the coast|the customs union|Governor Adeline Marsh|the port of Elmsund|most shipping companies'.split(
    '|',
  );
const verbs =
  'announced|postponed|confirmed|rejected|expects to finance|has begun to review|published|will probably abandon|agreed on'.split(
    '|',
  );
const objects =
  'a long-term plan for the dredging of the river mouth|the well-known tariff of 2019|an agreement on cross-border freight|the replacement of 340 pumping stations|a quota of 12.5 per cent for herring|three feasibility studies|the electrification of the coastal line|rules on reservoir levels (see the annex)|a moratorium on new licences|the so-called winter reserve'.split(
    '|',
  );
const tails =
  'in spite of repeated warnings from engineers|before the end of the financial year|although the costs have doubled since then|because storage capacity remains insufficient|under considerable pressure from neighbouring municipalities|without consulting the affected communities|and several members of parliament objected|at a meeting in Elmsund on 14 March|which independent observers described as optimistic|as consumption approaches its seasonal maximum'.split(
    '|',
  );
const openings =
  '|In 2023, |According to the inspectorate, |On the other hand, |Last autumn, |For the time being, '.split('|');
const headings =
  'Storage and transmission|The state of the fleet|What the inspectors found|Tariffs after the reform|Outlook|Lessons from the drought|Costs and benefits'.split(
    '|',
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
    fc.constantFrom(...tails),
    fc.option(fc.constantFrom(...tails), { freq: 2 }),
  )
  .map(([opening, subject, verb, object, tail, more]) =>
    capital(`${opening}${subject} ${verb} ${object} ${tail}${more ? `, ${more}` : ''}.`),
  );

const paragraph = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((all) => all.join(' '));

const section = fc.record({
  heading: fc.constantFrom(...headings),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  items: fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.array(sentence, { minLength: 2, maxLength: 4 }) },
  ),
});

export const cleanDocument: fc.Arbitrary<Clean> = fc.record({
  title: fc.constantFrom('Water, Rail and the Northern Coast', 'A Review of Infrastructure in the Elm Valley'),
  sections: fc.uniqueArray(section, { minLength: 2, maxLength: 4, selector: (one) => one.heading }),
});

/** @returns The passages that a clean document has. */
export function passagesOf(document: Clean): string[] {
  return document.sections.flatMap(({ paragraphs, items }) => [...paragraphs, ...items]);
}
