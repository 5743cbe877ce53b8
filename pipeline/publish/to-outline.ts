/** What was found, as a codebook to edit: sources, suggested themes, actors. */
import { stringify } from 'yaml';
import type { Actor, Briefing, SourceRecord, Theme } from '../findings.ts';

/** An actor that is named once is rarely one to merge or rename. */
const leastMentions = 2;
const mostActors = 60;

/**
 * @returns The text of a `briefing.yml` that `make check` accepts as it stands. What a source says of itself stands there
 * as a comment: as a key it would count as the editor's own word.
 */
export function toOutline(briefing: Briefing): string {
  const actors = (briefing.actors ?? []).filter(({ at }) => at.length >= leastMentions);
  return `${[
    ...head(briefing),
    '',
    'sources:',
    ...briefing.sources.flatMap(source),
    '',
    ...listed(
      'themes',
      (briefing.themes ?? []).flatMap((one) => theme(one, briefing)),
      [
        '# Suggested from phrases that the sources repeat. Rename, join, take out, add terms. `|` parts alternatives, a * at',
        '# the end of a word stands for any ending, and words match by their stem. Other keys: question, pin, exclude.',
      ],
    ),
    '',
    ...listed('actors', actors.slice(0, mostActors).flatMap(actor), [
      `# Named at least ${leastMentions} times${actors.length > mostActors ? `, the first ${mostActors} of ${actors.length}` : ''}. Two that are one: move the name of`,
      '# the one under the aliases of the other.',
    ]),
    '',
    '# Your own verdicts stand before those that were found:',
    '# pairs:',
    '#   - { left: "…", right: "…", verdict: differ, note: "…" }',
  ].join('\n')}\n`;
}

function head({ briefing }: Briefing): string[] {
  return [
    '# A codebook to edit: everything in it may be changed or taken out. `make check` says what is wrong with it.',
    `title: ${scalar(briefing.title)}`,
    '# subtitle: …',
    '# edition: 1',
    briefing.date ? `date: ${briefing.date}` : '# date: 2026-01-31',
  ];
}

function source({ file, id, label, metadata }: SourceRecord): string[] {
  const known = (['title', 'institution', 'country', 'date', 'publisher', 'url'] as const).map((field) => ({
    field,
    value: metadata[field],
  }));
  return [
    `  - file: ${scalar(file)}`,
    `    id: ${scalar(id)}`,
    `    label: ${scalar(label)}`,
    ...(metadata.authors.length > 0 ? [`    # authors, as found: ${metadata.authors.map(oneLine).join('; ')}`] : []),
    ...known.map(({ field, value }) =>
      value === null ? `    # ${field}: not found` : `    # ${field}, as found: ${oneLine(value)}`,
    ),
  ];
}

function theme({ id, label, terms, only, passages, cells }: Theme, briefing: Briefing): string[] {
  const labelOf = (source: string) => briefing.sources.find((one) => one.id === source)?.label ?? source;
  const who =
    only === null
      ? `${Object.keys(cells).length} of ${briefing.sources.length} sources`
      : `only ${oneLine(labelOf(only))}`;
  return [
    `  # ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}, ${who}`,
    `  - id: ${scalar(id)}`,
    `    label: ${scalar(label)}`,
    '    terms:',
    ...terms.map((term) => `      - ${scalar(term)}`),
  ];
}

function actor({ name, kind, aliases, at }: Actor): string[] {
  const others = aliases.filter((alias) => alias !== name);
  return [
    `  - name: ${scalar(name)} # ${at.length} times`,
    `    kind: ${kind}`,
    ...(others.length > 0 ? ['    aliases:', ...others.map((alias) => `      - ${scalar(alias)}`)] : []),
  ];
}

/** An empty list is no list: its key stands in a comment. */
function listed(key: string, lines: string[], comment: string[]): string[] {
  return lines.length > 0 ? [...comment, `${key}:`, ...lines] : [`# ${key}: none were found`];
}

/** Safe as a YAML value on one line. */
function scalar(text: string): string {
  return stringify(oneLine(text), { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }).trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
