/** From a folder of sources to a briefing: the stages in order, and nothing else. */
import { relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { VFile } from 'vfile';
import { analyze, openTokenizer, type Tokenizer } from './analyze/index.ts';
import type { Corpus } from './ast.ts';
import { type Codebook, loadCodebook } from './codebook.ts';
import { collect, comingPassages } from './corpus/index.ts';
import { locate } from './corpus/locate.ts';
import { tuneFor } from './engine.ts';
import { isEnglish } from './english.ts';
import type { Briefing } from './findings.ts';
import { exit, printable, record, Stop, severity } from './message.ts';
import { normalize } from './normalize/index.ts';
import type { Press } from './print/index.ts';
import {
  checkNew,
  checkOut,
  type Output,
  publish,
  toJson,
  toOutline,
  type Written,
  writeNew,
} from './publish/index.ts';
import { read } from './read/index.ts';

export type Format = 'pdf' | 'html' | 'json';

export interface CheckOptions {
  /** The folder of sources. */
  sources: string;
  /** Ends the run: everything is taken back, and the signal's reason is thrown. */
  signal: AbortSignal;
  /** Called as each stage begins, with what it does: "Reading sources". */
  progress: (doing: string) => void;
  /** Called with a line worth keeping, such as the installation of a browser. */
  announce: (line: string) => void;
}

export interface ReportOptions extends CheckOptions {
  /** The folder for what is written. */
  out: string;
  /** The folder of templates. */
  templates: string;
  /** `json` is always written. Without `pdf` and `html` no browser is needed. */
  formats: readonly Format[];
  /** Wins over the codebook. */
  paper?: Codebook['paper'] | undefined;
  /** Write nothing when a source could not be read. */
  strict: boolean;
}

export interface Report {
  written: Written[];
  /** The codebook and every source, with their messages. */
  files: VFile[];
  /** Sources that could not be read: each carries the message that says why. */
  failed: VFile[];
}

/**
 * Write the briefing.
 *
 * @throws {Stop} When there is nothing to write, or it must not be written.
 */
export async function report(options: ReportOptions): Promise<Report> {
  const { sources, out, formats, signal, progress } = options;
  const tokenizer = openTokenizer();
  const printed = formats.some((format) => format !== 'json');
  // What takes long to start does so beside the stages: the language model while sources are read, the browser while
  // they are compared. Both at once would only wait for each other on a machine of two cores.
  const shop = openShop(options);
  const setter = openSetter(options);
  try {
    await checkOut(out, sources);
    const codebook = await loadCodebook(sources, { paper: options.paper });
    const findings = await find(options, codebook, tokenizer, () => {
      if (!printed) return;
      shop.open();
      setter();
    });
    if (options.strict && findings.failed.length) throw new Stop(exit.failed, findings.files);
    let json = '';
    const write = () => {
      json ||= toJson(findings.briefing);
    };
    const outputs: Output[] = printed
      ? await setAndPrint(options, codebook, findings, shop, await setter(), write)
      : [];
    write();
    outputs.push({ name: 'briefing.json', content: json });
    progress(`Writing ${out}`);
    const written = await publish(out, outputs, { signal });
    return { written, files: findings.files, failed: findings.failed };
  } finally {
    await Promise.all([shop.close(), tokenizer.close()]);
  }
}

/** Read and analyze, and write nothing. */
export async function check(options: CheckOptions): Promise<Omit<Report, 'written'>> {
  const { files, failed } = await findAlone(options, await loadCodebook(options.sources));
  return { files, failed };
}

export interface OutlineOptions extends CheckOptions {
  /** The file for the outline, which must not be there; `null`: it is only returned. */
  file: string | null;
}

/**
 * Suggest themes and actors as a codebook to edit. Themes of a codebook that is there already are left aside.
 *
 * @throws {Stop} `usage` when the file is there.
 */
export async function outline(options: OutlineOptions): Promise<Omit<Report, 'written'> & { text: string }> {
  const { file, sources } = options;
  if (file !== null) await checkNew(file);
  const codebook = { ...(await loadCodebook(sources)), themes: null, pairs: [], corrections: [] };
  const { briefing, files, failed } = await findAlone(options, codebook);
  const text = toOutline(briefing);
  if (file !== null) await writeNew(file, text);
  return { text, files, failed };
}

/** Find a browser that can print, or install one. @returns Where it is. */
export async function browser(options: Pick<CheckOptions, 'announce' | 'signal'>): Promise<string> {
  const { findBrowser } = await import('./print/find-browser.ts');
  return (await findBrowser(options)).path;
}

interface Findings {
  corpus: Corpus;
  briefing: Briefing;
  files: VFile[];
  failed: VFile[];
}

async function findAlone(options: CheckOptions, codebook: Codebook): Promise<Findings> {
  const tokenizer = openTokenizer();
  try {
    return await find(options, codebook, tokenizer);
  } finally {
    await tokenizer.close();
  }
}

/** read → normalize → corpus → analyze. */
async function find(
  { sources, signal, progress }: CheckOptions,
  codebook: Codebook,
  tokenizer: Tokenizer,
  meanwhile: () => unknown = () => undefined,
): Promise<Findings> {
  progress(`Reading ${sources}`);
  const found = await read(sources, codebook, {
    signal,
    progress: (done, of) => {
      // Ten steps of a long reading; a short one needs none.
      if (of >= 20 && done < of && done % Math.ceil(of / 10) === 0) progress(`Reading ${sources}: ${done} of ${of}`);
    },
    // Mended as they come: while one is, others are read.
    keep: (source) => {
      const mended = normalize(source);
      if (isEnglish(mended.language)) tokenizer.begin(comingPassages(mended), mended.language);
      return mended;
    },
  });
  const { ignored, failed } = found;
  const files = [codebook.file, ...ignored, ...failed, ...found.sources.map((source) => source.file)];
  await breathe(signal);
  const corpus = collect(found.sources, codebook);
  tuneFor(corpus);
  const prepared = tokenizer.prepare(corpus, codebook);
  meanwhile();
  await breathe(signal);

  progress(`Comparing ${count(found.sources.length, 'source')}`);
  await prepared;
  await breathe(signal);
  const fileNamed = new Map(found.sources.map(({ name, file }) => [name, file]));
  const briefing = analyze(
    corpus,
    codebook,
    (ref) => locate(corpus, ref, codebook.file),
    (source) => fileNamed.get(source.file) ?? codebook.file,
  );
  if (codebook.file.messages.some((message) => severity(message) === 'error')) {
    throw new Stop(exit.usage, [codebook.file]);
  }
  briefing.messages = files.flatMap((file) =>
    file.messages.map((message) => ({ ...record(message), file: nameOf(sources, file) })),
  );
  await breathe(signal);
  return { corpus, briefing, files, failed };
}

/** layout → print. */
async function setAndPrint(
  { sources, formats, templates, signal, progress }: ReportOptions,
  codebook: Codebook,
  { corpus, briefing, files, failed }: Findings,
  shop: Shop,
  { layout, loaded }: Setter,
  meanwhile: () => void,
): Promise<Output[]> {
  progress('Setting the pages');
  const missing = failed.map((file) => ({ file: nameOf(sources, file), reason: file.messages[0]?.reason ?? '' }));
  let check: () => void = () => undefined;
  const html = await layout(briefing, corpus, codebook, {
    templates,
    loaded,
    paper: codebook.paper,
    missing,
    files,
    later: (checking) => {
      check = checking;
    },
  });
  signal.throwIfAborted();

  progress('Printing');
  const { press, print } = await shop.open();
  const printed = await print(press, html, {
    signal,
    date: codebook.date,
    printed: shop.close,
    meanwhile: () => {
      check();
      meanwhile();
    },
  });
  const outputs: Output[] = [
    { name: 'briefing.pdf', content: printed.pdf, pages: printed.pages },
    { name: 'briefing.html', content: printed.html },
  ];
  return outputs.filter(({ name }) => formats.some((format) => name.endsWith(format)));
}

interface Setter {
  layout: typeof import('./layout/index.ts').layout;
  loaded: Awaited<ReturnType<typeof import('./layout/index.ts').loadTemplates>>;
}

/** What layout needs. A template that cannot be used is said when it is needed. */
function openSetter({ templates }: ReportOptions): () => Promise<Setter> {
  return once(async () => {
    const { layout, loadTemplates } = await import('./layout/index.ts');
    return { layout, loaded: await loadTemplates(templates) };
  });
}

interface Shop {
  open(): Promise<{ press: Press; print: typeof import('./print/index.ts').print }>;
  close(): Promise<void>;
}

/** A press that is opened when it is first asked for. Whatever happens, `close` leaves no browser behind. */
function openShop({ announce, signal }: CheckOptions): Shop {
  const closing = new AbortController();
  const opened = once(async () => {
    // Closed before it was asked for: nothing is opened any more.
    closing.signal.throwIfAborted();
    const { openPress, closePress, print } = await import('./print/index.ts');
    const press = await openPress({ announce, signal: AbortSignal.any([signal, closing.signal]) });
    return { press, print, closePress };
  });
  const close = async () => {
    closing.abort();
    const shop = await opened().catch(() => null);
    await shop?.closePress(shop.press);
  };
  return { open: opened, close };
}

/** What is made when it is first asked for. A failure is thrown where it is awaited; until then it waits. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    made.catch(() => undefined);
    return made;
  };
}

/** Let signals and the browser have their turn. */
async function breathe(signal: AbortSignal): Promise<void> {
  await nextTurn();
  signal.throwIfAborted();
}

/** Relative to the folder of sources, so that the briefing does not depend on where it is made. */
function nameOf(sources: string, file: VFile): string {
  return printable(relative(sources, file.path).replaceAll('\\', '/'));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
