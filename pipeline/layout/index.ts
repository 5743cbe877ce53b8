/** Findings → views → Handlebars → one self-contained HTML document. */
import type { VFile } from 'vfile';
import type { Corpus } from '../ast.ts';
import { type Codebook, type SectionName, sectionNames } from '../codebook.ts';
import type { Briefing } from '../findings.ts';
import { contents } from './contents.ts';
import { type Desk, setDesk } from './desk.ts';
import { fontFaces } from './fonts.ts';
import { checkInk } from './ink.ts';
import { ink, inking, newInked } from './inked.ts';
import { checkQuotations } from './quotations.ts';
import { loadTemplates, renderer, type Templates } from './render.ts';
import { headings, scan } from './scan.ts';
import { type Sheet, styles } from './styles.ts';
import { tongues } from './tongues.ts';
import { usualFonts } from './usual-fonts.ts';
import { actors } from './view/actors.ts';
import { cover } from './view/cover.ts';
import { figures } from './view/figures.ts';
import { forecasts } from './view/forecasts.ts';
import { framing } from './view/framing.ts';
import { glance } from './view/glance.ts';
import { indexEntries } from './view/index-entries.ts';
import { matrix } from './view/matrix.ts';
import { method } from './view/method.ts';
import { recommendations } from './view/recommendations.ts';
import { sources } from './view/sources.ts';
import { texts } from './view/texts.ts';
import { otherPairs, themes } from './view/themes.ts';
import { timeline } from './view/timeline.ts';
import { badge, verdicts } from './view/verdict.ts';
import { loadWording } from './wording.ts';

export { loadTemplates } from './render.ts';

export interface LayoutOptions {
  /** The folder of templates. */
  templates: string;
  /** Those of that folder, when they were loaded before. */
  loaded?: Templates;
  paper: 'A4' | 'letter';
  /** Files that could not be read, for the cover. */
  missing: { file: string; reason: string }[];
  /** Codebook and sources: what cannot be printed is said of the one that it stands in. */
  files?: readonly VFile[];
  /** Takes the check of the finished document, to be called when there is time for it. Without it, it is done at once. */
  later?: (check: () => void) => void;
}

/**
 * Lay out the briefing.
 *
 * Page numbers are left as `<span class="page-number" data-page-of="id">` for `print` to fill.
 *
 * @returns HTML that loads nothing and runs nothing.
 * @throws {Stop} With exit code 2 for a template that cannot be used, 1 when a quotation is not verbatim (the check that
 *   `later` was given throws that).
 */
export async function layout(
  briefing: Briefing,
  corpus: Corpus,
  codebook: Codebook,
  options: LayoutOptions,
): Promise<string> {
  const [templates, say] = await Promise.all([
    options.loaded ?? loadTemplates(options.templates),
    loadWording(options.templates, briefing.briefing.language),
  ]);
  const render = renderer(templates);
  const desk = setDesk(briefing, corpus, codebook, say);
  const head = { lang: briefing.briefing.language, title: briefing.briefing.title };
  const view = { head, ...sections(desk, options.missing), contents: contentsView(desk) };
  // The contents list is made of what the templates made: so those that list it run twice.
  const entries = contents(headings(render(view)));
  const whole = render({ ...view, contents: { ...view.contents, entries } }, 'contents');
  const languages = briefing.sources.flatMap((source) => source.language ?? []);
  const body = tongues(whole, head.lang, languages);
  const sheets: Sheet[] = sectionNames.map((name) => ({ page: name, head: say(`section-${name}`) }));
  const margins = [say('alphabet'), briefing.briefing.title, ...sheets.map((sheet) => sheet.head)].join('');
  const check = (inked = newInked()) => {
    checkQuotations(scan(body, inking(inked)), desk);
    return inked;
  };
  const css = styles(options.templates, { paper: options.paper, title: briefing.briefing.title, sheets });
  css.catch(() => undefined);
  const { later } = options;
  let fonts = later ? await usualFonts(body, margins) : null;
  if (fonts) later?.(check);
  else {
    const inked = check();
    ink(inked, margins);
    fonts = await fontFaces(inked);
  }
  const { faces, stacks, missing } = fonts;
  checkInk(missing, options.files ?? []);
  const sheet = await css;
  return body.replace('<style></style>', () => `<style>${faces}\n${sheet}${stacks}</style>`);
}

/** @returns A view per section; `null` for one that was not chosen, or whose findings were not analysed. */
function sections(desk: Desk, missing: LayoutOptions['missing']) {
  const wanted = <T>(name: SectionName, make: () => T): T | null => (desk.shows(name) ? make() : null);
  // A page of its own for one line that says "none" is no help: the method says it.
  const filled = <T extends { none: boolean }>(name: SectionName, make: () => T | null): T | null => {
    const view = wanted(name, make);
    return view?.none && desk.shows('method') ? null : view;
  };
  return {
    cover: cover(desk, missing),
    glance: wanted('glance', () => glance(desk)),
    // In every edition: it says whose words are quoted, and is where a locator leads when no text is printed.
    sources: sources(desk),
    matrix: desk.briefing.themes?.length === 0 && desk.shows('method') ? null : wanted('matrix', () => matrix(desk)),
    themes: wanted('themes', () => themes(desk)),
    otherPairs: wanted('themes', () => otherPairs(desk)),
    framing: filled('framing', () => framing(desk)),
    figures: filled('figures', () => figures(desk)),
    timeline: filled('timeline', () => timeline(desk)),
    actors: filled('actors', () => actors(desk)),
    forecasts: filled('forecasts', () => forecasts(desk)),
    recommendations: wanted('recommendations', () => recommendations(desk)),
    texts: wanted('texts', () => texts(desk)),
    method: wanted('method', () => method(desk)),
    index: wanted('index', () => indexEntries(desk)),
  };
}

function contentsView(desk: Desk) {
  const passage = desk.briefing.sources.find((source) => source.passages.length > 0)?.passages[0];
  const example = passage?.sentences[0]?.locator;
  return {
    entries: [] as ReturnType<typeof contents>,
    example: example === undefined ? null : desk.link(example),
    exampleName: example === undefined ? null : desk.link(example).face.name,
    verdicts: verdicts.map((verdict) => ({ badge: badge(desk, verdict), meaning: desk.say(`meaning-${verdict}`) })),
    faces: [...desk.faces.values()],
  };
}
