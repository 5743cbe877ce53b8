/** Arguments in, report and exit code out. */
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import packageJson from '../package.json' with { type: 'json' };
import { type Arguments, readArguments } from './cli/arguments.ts';
import { helpText } from './cli/help.ts';
import { type Progress, startProgress } from './cli/progress.ts';
import { type ExitCode, exit, format, Stop, severity } from './message.ts';

/** From the bundle (`.build/main.cjs`) as from this file: one folder up. */
const ownTemplates = fileURLToPath(new URL('../templates', import.meta.url));

/** How long an interrupted run may take to put everything back. */
const graceMs = 10_000;

async function main(): Promise<ExitCode> {
  const read = await readArguments(process.argv.slice(2));
  if (Array.isArray(read)) {
    for (const { found, help } of read) process.stderr.write(`collate: error: ${found}\n  ${help}\n`);
    return exit.usage;
  }
  if (read.command === 'help') return print(helpText(read.about));
  if (read.command === 'version') return print(packageJson.version);

  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (interrupted.signal.aborted) return;
      interrupted.abort();
      setTimeout(() => process.exit(exit.interrupted), graceMs).unref();
    });
  }
  const progress = startProgress(process.stderr, read.quiet);
  try {
    return await run(read, progress, interrupted.signal);
  } catch (error) {
    progress.end();
    if (interrupted.signal.aborted) {
      process.stderr.write('collate: interrupted; nothing was written\n');
      return exit.interrupted;
    }
    if (error instanceof Stop) {
      sayAll(error.files, read.quiet);
      return error.code;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`collate: error: Collate itself failed; nothing was written\n${reason}\n`);
    return exit.failed;
  }
}

async function run(read: Arguments, progress: Progress, signal: AbortSignal): Promise<ExitCode> {
  // Late, so that --help and a wrong flag answer at once.
  const pipeline = await import('./index.ts');
  const options = { sources: read.sources, signal, progress: progress.step, announce: progress.line };
  if (read.command === 'browser') {
    const path = await pipeline.browser(options);
    progress.end();
    return print(path);
  }
  if (read.command === 'check') {
    const { files, failed } = await pipeline.check(options);
    progress.end();
    sayAll(files, read.quiet);
    if (!read.quiet && files.every((file) => file.messages.length === 0)) process.stderr.write('Nothing to report\n');
    return failed.length ? exit.failed : exit.done;
  }
  if (read.command === 'outline') {
    const file = read.out === '-' ? null : read.out;
    const { text, files, failed } = await pipeline.outline({ ...options, file });
    progress.end();
    sayAll(files, read.quiet);
    if (file === null) process.stdout.write(text);
    else print(file);
    return failed.length ? exit.failed : exit.done;
  }
  const { out, formats, paper, strict } = read;
  const templates = read.templates ?? ownTemplates;
  const { written, files, failed } = await pipeline.report({ ...options, out, templates, formats, paper, strict });
  progress.end();
  sayAll(files, read.quiet);
  const seconds = (performance.now() / 1000).toFixed(2);
  for (const { path, bytes, pages } of written) {
    print([path, ...(pages === null ? [] : [`${pages} pages`]), `${bytes} bytes`, `${seconds} s`].join('  '));
  }
  return failed.length ? exit.failed : exit.done;
}

/** Every message of the files, and how many there were. */
function sayAll(files: readonly VFile[], quiet: boolean): void {
  const messages = files.flatMap((file) => file.messages);
  const shown = quiet ? messages.filter((message) => severity(message) === 'error') : messages;
  for (const message of shown) process.stderr.write(`${format(message)}\n`);
  const counts = (['error', 'warning', 'info'] as const).flatMap((grade) => {
    const number = messages.filter((message) => severity(message) === grade).length;
    const noun = grade === 'info' ? 'note' : grade;
    return number ? [`${number} ${noun}${number === 1 ? '' : 's'}`] : [];
  });
  if (shown.length) process.stderr.write(`${counts.join(', ')}\n`);
}

function print(line: string): ExitCode {
  process.stdout.write(`${line}\n`);
  return exit.done;
}

// A reader that goes away, as head does, is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
main().then(process.exit);
